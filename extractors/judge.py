"""Numbers that look like counts and are none: names, ages, articles, money, ordinals, ..., each with its reason."""

from collections.abc import Sequence
from itertools import pairwise

import regex

from .annotate import Annotated
from .hit import Hit
from .languages.base import Language, phrases
from .numbers import Number
from .text import fold

_APPOSED = regex.compile(r" ?[,)]")
_LINKS = regex.compile(r"[ ,]*(?: \p{L}{1,3})?[ ,]*")  # "aged 11, 12 and 16"
_AGES = regex.compile(r"(?<=\p{L}), \d{1,2}(?:, \d{1,2})*,? \p{L}{1,3} \d{1,2},")  # ", 15 and 16,"
_NUMBERING = regex.compile(r"\d+[.)]\s")
_DASHED_NUMBERING = regex.compile(
    r"(?:^[ \t]*|(?P<inside>(?<=[.!?] )))(?P<number>\d{1,2}) [-–—] (?=\p{L})", regex.MULTILINE
)
_MODEL_BEFORE = regex.compile(r"\b\p{Lu}\p{Ll}+ $")  # of Latin letters: «Cessna 172 разбился»
_OTHER_SCRIPT = regex.compile(r" ?[^\p{L}\d]*[\p{L}--\p{Latin}]", regex.V1)
_CODE_BEFORE = regex.compile(r"\d[.:/-]")
_CODE_AFTER = regex.compile(r"[.:/-]\d")
_APPOSED_TO = regex.compile(r"\p{L}[\"']?, $")
_NAME_GAP = regex.compile(r"[ .№]{0,3}")
_LAW = "an article of law"
DENIED = "denied: the text gives another number instead"
COMPOUND = "part of a compound word"
ONE_OF_SEVERAL = "one of several: no number of its own"
_ARTICLES = regex.compile(r"[ .]{0,2}(?:\d+(?:\.\d+)*(?:, ?| \p{L}{1,3} ))+")  # "articles 207.3, 280 and 318"
_NOUN_BEFORE = regex.compile(r"\p{L}{3,} $")
_ONE_WORD = regex.compile(r" ?\p{L}+ ")
_AGE_IN_BRACKETS = regex.compile(r"(?<=\p{L}\)? )\(\d{1,2}(?:, \d{1,2})*\)")  # "(19)", "(3, 7)"
TWO = 2
# whatever noun follows: «por cada 100.000 habitantes», «мать 5 детей»
_SURE = ("an age", "a rate", "the children of one", "who is lacking")
_ORDINAL_DOT = regex.compile(r"\. \p{Ll}")
_AGE_MARKS = {0, 6, 12, 16, 18, 21}


class Judge:
    """Judges numbers by what stands right beside them."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self.cardinal = frozenset(
            word for language in languages for word in language.cardinal_endings.split()
        )
        self._dotted = frozenset(language.code for language in languages if language.ordinal_dot)
        self._numbers_behind = frozenset(language.code for language in languages if language.counted)
        self._not_behind = frozenset(language.code for language in languages if language.not_behind)
        self._ordinal = frozenset(word for language in languages for word in language.ordinal_endings.split())
        until = "|".join(
            sorted(
                regex.escape(second)
                for second in {second for lang in languages for _, second in lang.range_pairs}
                - {word for lang in languages for word in phrases(lang.conjunctions)}
            )
        )
        self._untils = {
            f" {second} " for lang in languages for first, second in lang.range_pairs if not first
        }
        ones = "|".join(w for lang in languages for w in phrases(fold(lang.singular_articles)))
        self._one = regex.compile(rf"(?<!\p{{L}})(?:{ones}) (?:\p{{L}}+ )?$")
        one_of = "|".join(regex.escape(w) for lang in languages for w in phrases(fold(lang.one_of)))
        self._one_of = regex.compile(rf"(?<!\p{{L}})(?:{one_of}) $")
        self._fraction = regex.compile(rf" ?(?:-|{until}) ?\d+[.,]\d{{1,2}}(?![\d.,])")  # 6 to 8.5 years
        self._out_of = regex.compile(
            " (?:"
            + "|".join(regex.escape(w) for lang in languages for w in phrases(fold(lang.out_of)))
            + r")\b"
        )

    def not_a_quantity(self, page: Annotated, number: Number) -> str:
        """Why a number is no quantity, "" where it may be one."""
        folded, written = page.folded, page.folded[number.start : number.end]
        after = folded[number.end : number.end + 2]
        if number.prefix == "-":
            return "part of a name such as С-300"
        if number.prefix in ("№", "#"):
            return "a number that names something"
        if (
            number.prefix in ("$", "€", "£", "₽")
            or after[:1] in ("$", "€", "£", "₽")
            or after in (" $", " €", " ₽")
        ):
            return "money"
        if number.prefix and (number.prefix.isalpha() or number.prefix == "/"):
            return "part of a name or code"
        if after[:1] == "%" or after == " %":
            return "a share"
        if after[:1] in ("°", "/", "℃"):
            return "a measurement or code"
        if (
            number.glued
            and (number.value or 1) % 10 == 0
            and 10 <= (number.value or 0) < 100
            and number.glued in ("х", "е", "s", "ті")
        ) and not self._counts_something(page, number):
            return "a decade"
        if number.glued:
            if number.glued in self._ordinal and number.glued not in self.cardinal:
                return "an ordinal: which one, not how many"
            if number.glued not in self.cardinal:
                hit = page.hit_at(number.end + 1)
                if folded[number.end : number.end + 1] == "-" and hit and hit.get("not_count"):
                    return str(hit.get("not_count"))
                return COMPOUND
        if (
            number.open_end
            and number.value in _AGE_MARKS
            and not page.text.folded[number.end : number.end + 2].strip().isalpha()
        ):
            if folded[: number.start].endswith("(") and after[:1] == ")":
                return "an age mark"
            before = folded[: number.start].rstrip(" (")
            if not before or before[-1] in "\n.!|\ufffc)" or folded[number.end :].strip() == "":
                return "an age mark"
        if (
            _NUMBERING.match(written + folded[number.end : number.end + 2])
            and not folded[folded.rfind("\n", 0, number.start) + 1 : number.start].strip()
        ):
            return "the numbering of a list"
        if self._numbers_lines(page, number):
            return "the numbering of a list"
        if not number.spelled and after == ") " and _closed(folded, number.start):
            return "the numbering of a list"
        if not number.spelled and self._is_model(page, number):
            return "part of a name or code"
        if not number.spelled and _CODE_BEFORE.match(folded[max(0, number.start - 2) : number.start]):
            return "part of a code, score or time"
        if not number.spelled and _CODE_AFTER.match(folded, number.end):
            return "part of a code, score or time"
        if (
            not number.spelled
            and (number.value or 0) < 110
            and _APPOSED_TO.search(folded, max(0, number.start - 4), number.start)
            and _APPOSED.match(folded, number.end)
            and self._is_alone(page, number)
        ) or self._is_one_of_ages(page, number):
            return "an age"
        if self._one_of.search(folded, max(0, number.start - 20), number.start):
            return "the whole that one is of"
        if self._is_bracketed_age(page, number):
            return "an age"
        if self._is_denied(page, number):
            return DENIED
        if (
            not number.spelled
            and _ORDINAL_DOT.match(page.text.seen, number.end)
            and page.language_near(number.start) in self._dotted
        ):
            return "an ordinal: which one, not how many"
        compared, lead = (
            page.hit_at(number.end + 1),
            page.markers(max(0, number.start - 4), number.start, "by"),
        )
        if lead and compared and compared.get("bound") in ("more_than", "less_than"):
            return "a difference to another figure"
        if not number.spelled and self._fraction.match(folded, number.end):
            return "no whole number"
        if number.spelled and number.value == 1 and self._out_of.match(folded, number.end):
            return ONE_OF_SEVERAL
        own = page.hit_at(number.start) if number.spelled else None
        if own and own.end == number.end and "not" in own.marks and not self._counts_something(page, number):
            return "a word that denies"  # «نه به اعدام»
        noun = page.hit_before(number.start) if number.spelled and number.value == 1 else None
        noun = noun if noun and number.start - noun.end == 1 else None
        behind = noun and (noun.get("unit") == "families" or noun.get("not_count"))
        if behind and not self._counts_something(page, number):
            return "an adjective of the noun before it"  # عائلة واحدة
        if number.spelled and page.language_near(number.start) in self._numbers_behind:
            if number.value == 1 and noun and any(n.end + 1 == noun.start for n in page.numbers):
                return "an adjective of the noun before it"  # שלושה בני משפחה אחת
            if number.value == 1 and not noun and _NOUN_BEFORE.search(folded, 0, number.start):
                return "an adjective of the noun before it"  # من طرف واحد
            if number.value == TWO and any(
                n.value == TWO and _ONE_WORD.fullmatch(folded, n.end, number.start) for n in page.numbers
            ):
                return "said by the noun before it"  # شرطيين اثنين
        none = page.hit_before(number.start)
        if (
            none
            and not none.marks.isdisjoint(("none", "nobody"))
            and self._out_of.fullmatch(folded[none.end : number.start].rstrip())
        ):
            return "none of them"  # "not one of the 176 passengers survived"
        if self._is_ratio(page, number):
            return "a ratio"
        return self._named(page, number)

    def _is_model(self, page: Annotated, number: Number) -> bool:
        """«Cessna 172 разбился»: behind a Latin name in a text of another script."""
        seen = page.text.seen
        name = _MODEL_BEFORE.search(seen, max(0, number.start - 20), number.start)
        return (
            name is not None
            and name[0].isascii()
            and _OTHER_SCRIPT.match(seen, number.end) is not None
            and not self._counts_something(page, number)
        )

    def _numbers_lines(self, page: Annotated, number: Number) -> bool:
        """«1 — Стоять\\n2 — Не шуметь\\n3 — …»: lines or sentences that begin with one, two, three and a dash."""
        if page.folded[number.end : number.end + 3] not in (" - ", " – ", " — "):
            return False
        items = list(_DASHED_NUMBERING.finditer(page.folded))
        order = [int(item["number"]) for item in items]
        return (
            len(order) > (1 if any(item["inside"] is not None for item in items) else 2)
            and order == list(range(1, len(order) + 1))
            and number.start in {item.start("number") for item in items}
        )

    def _is_ratio(self, page: Annotated, number: Number) -> bool:
        """ "Outnumbered four to one": two bare numbers, the greater one first."""
        return any(
            page.folded[a.end : b.start] in self._untils
            and (a.value or 0) > (b.value or 0)
            and number in (a, b)
            and not self._counts_something(page, b)
            for a, b in pairwise(page.numbers_in(max(0, number.start - 20), number.end + 20))
        )

    def _is_denied(self, page: Annotated, number: Number) -> bool:
        """ "Not 52 but 51", «5 değil 4»."""
        before = page.hit_before(number.start)
        if before and before.end == number.start - 1 and "not" in before.marks:
            return before.sense.languages[0] not in self._not_behind
        behind = page.hit_at(number.end + 1)
        return (
            behind is not None
            and "not" in behind.marks
            and behind.sense.languages[0] in self._not_behind
            and any(0 <= n.start - behind.end <= 3 for n in page.numbers)
        )

    def denies_before(self, denial: Hit) -> bool:
        """Whether a "not" stands behind what it denies, as in Turkish."""
        return denial.sense.languages[0] in self._not_behind

    def _is_one_of_ages(self, page: Annotated, number: Number) -> bool:
        """ "Two teens, 15 and 16, were shot": as many bare numbers between commas as there are people."""
        ages = _AGES.search(page.folded, max(0, number.start - 40), number.end + 40)
        if ages is None or not ages.start() < number.start < ages.end() or number.spelled:
            return False
        who = page.hit_before(ages.start() + 1)
        return bool(who and who.end == ages.start() and who.get("unit") and not who.get("bound"))

    def _is_bracketed_age(self, page: Annotated, number: Number) -> bool:
        """«Ein Radfahrer (19) und seine Begleiterin (21)»: in brackets behind one person, or behind such another."""
        if number.spelled:
            return False
        line = page.folded.rfind("\n", 0, number.start) + 1
        bracket = next(
            (m for m in _AGE_IN_BRACKETS.finditer(page.folded, line) if m.start() <= number.start < m.end()),
            None,
        )
        if bracket is None or page.in_place(bracket.start() - 2):
            return False
        first = next(_AGE_IN_BRACKETS.finditer(page.folded, line), bracket)
        who = page.hit_before(first.start())
        return bool(
            who
            and who.end == first.start() - 1
            and who.get("unit")
            and not who.terms
            and self._one.search(page.folded, max(0, who.start - 30), who.start)
            and "." not in page.folded[first.end() : bracket.start()]
        )

    def _is_alone(self, page: Annotated, number: Number) -> bool:
        """Whether nothing around says what a number between two commas counts: "the suspect, 62, is in a coma"."""
        last = page.text.folded[: number.start - 2].rstrip("\"'")  # letters before the comma
        hit = page.hit_before(number.start)
        if hit and hit.end >= len(last):
            return bool(hit.get("unit") and not hit.get("bound"))
        return (
            last[-1:].isalpha()
            and page.text.seen[len(last) - 1].islower()
            and not page.in_place(len(last) - 1)
        )

    def _named(self, page: Annotated, number: Number) -> str:
        """Words before a number that make it a name: article 212, school No 5, aged 17."""
        hit = page.hit_before(number.start)
        while hit and page.numbers_in(hit.start, hit.end):
            hit = page.hit_before(hit.start)  # "aged one and five"
        while hit and (
            _NAME_GAP.fullmatch(page.folded, hit.end, number.start)
            or (hit.get("number_name") == _LAW and _ARTICLES.fullmatch(page.folded[hit.end : number.start]))
            or (hit.get("number_name") == "an age" and _follows_others(page, hit.end, number.start))
            or (hit.get("number_name") == "an age" and page.folded[hit.end : number.start] == " - ")
        ):
            if _leads_a_source(hit) and not self._counts_something(page, number):
                return "the name of a source"
            reason = hit.get("number_name")
            if reason:
                # "в доме 12 человек": a name only where no noun that can be counted follows
                named = reason not in _SURE and self._counts_something(page, number)
                if named or (number.spelled and reason not in _SURE):
                    return ""
                return f"{reason}: «{page.text.quote(hit.start, number.end)}»"
            if not hit.get("bound"):
                break
            hit = page.hit_before(hit.start)
        return ""

    def _counts_something(self, page: Annotated, number: Number) -> bool:
        hit = page.hit_at(number.end + 1)
        return bool(hit and (hit.get("unit") or any(term.kind in ("people", "event") for term in hit.terms)))


def _follows_others(page: Annotated, start: int, end: int) -> bool:
    """Whether nothing but other numbers stands in a stretch of text."""
    numbers = page.numbers_in(start, end)
    for number in numbers:
        if not _LINKS.fullmatch(page.folded, start, number.start):
            return False
        start = number.end
    return bool(numbers) and bool(_LINKS.fullmatch(page.folded, start, end))


def _leads_a_source(hit: Hit) -> bool:
    """Whether a phrase leads to a name, as "according to" does; «насчитали 240» says a number."""
    return {m.value for m in hit.sense.meanings if m.role == "attribution"} == {"before"}


def _closed(folded: str, position: int) -> bool:
    """Whether no bracket is open at a position of a line."""
    start = folded.rfind("\n", 0, position) + 1
    return folded.count("(", start, position) <= folded.count(")", start, position)
