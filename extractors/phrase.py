"""The phrase around a number: its limit on the left, what it counts on the right, or why it counts nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from .annotate import WORD, Annotated
from .hit import Hit
from .judge import Judge
from .languages.base import Language
from .numbers import Number
from .units import allowed
from .word_classes import WordClasses

_STOP = regex.compile(r"[.,;:!?\n()\[\]/%|\ufffc]| - ")
_BLANK = regex.compile(r"[ \"'(]*")
_SYMBOLS = {
    "~": "approx",
    "≈": "approx",
    "±": "approx",
    ">": "more_than",
    "<": "less_than",
    "≥": "at_least",
    "≤": "at_most",
}
_SYMBOL_BEFORE = regex.compile(r"([~≈±≥≤]|>=|<=|[<>]) ?$")
_GAIN = regex.compile(r" ?\([+-] ?\d[\d ]*\)| \(\d[\d., ]*\)(?= \p{L})")
_ENDS = regex.compile(r" ?(?:[.,;:!?)\n]|$)")
_CASE = regex.compile(r"'(\p{L}++)")
_LONG_WORD = regex.compile(r"(\p{L}{4,})\P{L}+(?:\p{L}{1,3}\P{L}+)*$")
_REACH = 4  # words between a number and its noun: "5 украинских ударных беспилотных ... "


@dataclass(slots=True)
class Phrase:
    """A number with the words that belong to it.

    `left_out` is the reason why it counts nothing of ours; `noun` the people or event word that names what was
    counted; `done` a predicate that follows at once; `unknown` a noun that is in no table.
    """

    number: Number
    start: int
    end: int
    bound: str = "exact"
    bound_hit: Hit | None = None
    unit: str | None = None
    unit_hit: Hit | None = None
    noun: Hit | None = None
    done: Hit | None = None
    adjective: Hit | None = None  # says who they are: "132 trapped students", "31 miners who were trapped"
    unknown: str = ""
    unknown_at: int = 0
    place_type: Hit | None = None
    of_them: bool = False
    of_some: bool = False  # "two of the migrants": a part, though it may count something else
    specified: bool = False  # "two with burns": a word of how or why stands right behind it
    left_out: str = ""

    @property
    def is_bare(self) -> bool:
        """Whether no word that could be its noun stands behind the number."""
        return not (self.unit or self.noun or self.done or self.unknown or self.left_out)

    def is_limited(self) -> bool:
        """Whether it gives a limit or a range, as only amounts have."""
        return self.bound not in ("exact", "approx") or self.number.high != self.number.value


class PhraseGrammar(WordClasses):
    """Reads phrases with the tables of some languages."""

    def __init__(self, languages: Sequence[Language]) -> None:
        super().__init__(languages)
        self._judge = Judge(languages)
        self._cardinal = self._judge.cardinal

    def read(self, page: Annotated, number: Number) -> Phrase:
        """The phrase of a number."""
        phrase = Phrase(number, number.start, number.end)
        phrase.left_out = self._judge.not_a_quantity(page, number)
        if not phrase.left_out:
            own = page.hit_at(number.start)
            phrase.of_them = bool(number.spelled and own and "subset" in own.marks)
            self._read_right(page, phrase)
        if not phrase.left_out:
            self._read_left(page, phrase)
            behind = WORD.match(page.folded, phrase.end + 1)
            phrase.specified = behind is not None and behind.group() in self._connectives
        return phrase

    def is_undone(self, page: Annotated, phrase: Phrase) -> bool:
        """Whether what is said behind a number did not happen: «остальные 23 пассажира не пострадали»."""
        denial = page.hit_at(phrase.end + 1)
        if denial is None or "not" not in denial.marks:
            return False
        if any(term.kind == "done" for term in denial.terms):
            return True  # «۳ نفر آسیب ندیدند»
        if self._judge.denies_before(denial):
            return False
        done = page.hit_at(denial.end + 1)
        return done is not None and any(term.kind == "done" for term in done.terms)

    def is_company(self, page: Annotated, phrase: Phrase) -> bool:
        """Whether a number is of those who did it: "mit 800 Beamten"."""
        return page.folded[: phrase.start].rstrip().rpartition(" ")[2] in self._company

    def _read_right(self, page: Annotated, phrase: Phrase) -> None:
        number = phrase.number
        position = number.end
        if page.folded[number.start] == "(" and any(n.end == number.start - 1 for n in page.numbers):
            return  # "9,983 (9,931) casualties": the value before, of the same noun
        if gain := _GAIN.match(page.folded, position):
            position = gain.end()  # "около 172 900 (+560) солдат", "9,983 (9,931) casualties"
        if number.glued and number.glued in self._cardinal:
            position += len(number.glued) + (page.folded[position : position + 1] == "-")
            phrase.end = position
        elif (case := _CASE.match(page.folded, position)) and case.group(1) in self._cases:
            limit = page.hit_at(case.start(1))
            if limit is None or limit.end <= case.end():  # not "700'den fazla"
                position = phrase.end = case.end()
                phrase.of_them = case.group(1) in self._parts
        self._walk_right(page, phrase, position)
        if not phrase.unknown:
            return
        capital = page.text.seen[phrase.unknown_at].isupper()
        if page.language_near(number.start) in self._capital_nouns:
            phrase.unknown = phrase.unknown if capital else ""  # "300 ausgegangen": no noun
        elif capital and not self._is_headline(page, number.start):
            phrase.unknown = ""  # "the toll rises to 93 Follow us": no noun, the next sentence

    def _walk_right(self, page: Annotated, phrase: Phrase, position: int) -> None:
        """Goes over the words behind a number up to its noun or to what shows that there is none."""
        start, words, last = position, 0, ""
        while words <= _REACH:
            match = WORD.search(page.folded, position)
            if not match or _STOP.search(page.folded, position, match.start()):
                return
            if page.time_at(match.start()):
                length = page.hit_at(match.start())
                if position == start and length and (reason := length.get("not_count")):
                    phrase.left_out = (
                        f"{reason}: «{page.text.quote(phrase.number.start, length.end)}»"  # 两晚
                    )
                return
            if position == start and (among := self._among.match(page.folded, position)):
                noun = page.hit_at(among.end())
                if noun and page.folded.startswith("'", noun.end):
                    return  # "twelve of the plane's 41 passengers"
                if noun and any(term.kind == "people" for term in noun.terms):
                    phrase.of_them, position = True, among.end()  # "15 of the wounded"
                    continue
                if noun and noun.get("unit") == "families":
                    return  # «9 من عائلة واحدة»: people of it
                if noun and noun.get("unit") and not any(n.start == noun.start for n in page.numbers):
                    phrase.of_some, position = True, among.end()
                    continue
            hit, word = page.hit_at(match.start()), match.group()
            if hit is not None:
                if last and hit.sense.meanings and not self._may_stand_between(last, hit):
                    return  # «несколько стихотворений погибшего»: another noun is counted
                if self._take(page, phrase, hit, words):
                    return
                position = hit.end
            elif (
                position == start
                and word in self._auxiliaries
                and self._is_unit(page.hit_at(match.end() + 1))
            ):
                position = match.end()  # "15 are police officers"
                continue
            elif (
                word.isdigit()
                or self.is_function(word)
                or (not phrase.unknown and self._sure_verb.fullmatch(word))
            ):
                return
            elif self._person.fullmatch(word) and self._is_adjective_of(word, page.hit_at(match.end() + 1)):
                last, position = word, match.end()  # «четырёх бывших участников»
            elif self._person.fullmatch(word) or self._is_native(page, phrase, match):
                phrase.unit, phrase.unit_hit = "people", Hit(match.start(), match.end())
                phrase.end, phrase.unknown = match.end(), ""
                self._look_for_predicate(page, phrase, match.end())
                return
            else:
                if phrase.of_them and (
                    _ENDS.match(page.folded, match.end()) or self._is_told_later(page, match.end())
                ):
                    return  # "five of them critical", «سه تن از آنان ساعاتی بعد آزاد شدند»
                seen = page.text.seen
                if not phrase.unknown or seen[match.start()].isupper() > seen[phrase.unknown_at].isupper():
                    phrase.unknown, phrase.unknown_at = word, match.start()
                last, position = word, match.end()
            words += 1

    def _is_native(self, page: Annotated, phrase: Phrase, word: "regex.Match[str]") -> bool:
        """ "One Palestinian was killed": of a people, where no noun can follow."""
        if phrase.number.value != 1 or not page.text.seen[word.start()].isupper():
            return False
        following, hit = WORD.match(page.folded, word.end() + 1), page.hit_at(word.end() + 1)
        led = following is not None and following.group() in self._auxiliaries
        done = hit is not None and any(term.kind == "done" for term in hit.terms)
        return bool((led or done) and self._native.fullmatch(word.group()))

    def _is_told_later(self, page: Annotated, position: int) -> bool:
        """Whether a known predicate stands behind in the clause, before any other number."""
        sentence = page.sentence_of(position)
        end = page.clauses_of(sentence)[page.clause_of(sentence, position)].end
        end = min([end, *(n.start for n in page.numbers_in(position, end))])
        return any(term.kind == "done" for hit in page.hits_in(position, end) for term in hit.terms)

    def _says_which(self, page: Annotated, phrase: Phrase, hit: Hit) -> bool:
        """Whether a predicate names the whole that a number is of: "three of those held", not "of them held"."""
        among = self._among.match(page.folded, phrase.number.end)
        return among is not None and among.end() == hit.start

    def _is_unit(self, hit: Hit | None) -> bool:
        return hit is not None and hit.get("unit") is not None

    def _is_headline(self, page: Annotated, position: int) -> bool:
        """Whether Words Are Written Like This before a position."""
        word = _LONG_WORD.search(page.text.seen, max(0, position - 60), position)
        return word is not None and word.group(1)[0].isupper()

    def _may_stand_between(self, word: str, noun: Hit) -> bool:
        """Whether an unknown word can be an adjective of the noun behind it, as far as its language shows."""
        endings = self._adjectives.get(noun.sense.meanings[0].language)
        return endings is None or word.endswith(endings)

    def _is_adjective_of(self, word: str, noun: Hit | None) -> bool:
        """Whether a word that may name persons is an adjective of those behind it."""
        return noun is not None and noun.get("unit") is not None and self._may_stand_between(word, noun)

    def _take(self, page: Annotated, phrase: Phrase, hit: Hit, words: int) -> bool:
        """Uses a known word behind the number. True ends the phrase."""
        kinds = {term.kind for term in hit.terms}
        unit, not_count = hit.get("unit"), hit.get("not_count")
        if hit.get("place_type") and not unit and not kinds & {"people", "event"}:
            phrase.place_type = hit
            return True
        if kinds & {"people", "event"}:
            phrase.noun = hit
            phrase.end = hit.end
            phrase.unit, phrase.unit_hit = (unit, hit) if unit else (phrase.unit, phrase.unit_hit)
            following = page.hit_at(hit.end + 1)
            if following and following.get("unit") and not following.terms:
                phrase.unit, phrase.unit_hit, phrase.end = following.get("unit"), following, following.end
            phrase.unknown = ""
            self._look_for_predicate(page, phrase, phrase.end)
            return True
        following = page.hit_at(hit.end + 1)
        if (
            unit
            and following is not None
            and (following.get("unit") or following.get("not_count"))
            and (not following.terms or following.get("not_count"))
            and not self._compounds.isdisjoint(hit.sense.languages)
            and not self._compounds.isdisjoint(following.sense.languages)
        ):
            phrase.unknown = ""
            return self._take(page, phrase, following, words)  # "police vehicles", "passenger trains"
        if unit:
            phrase.unit, phrase.unit_hit, phrase.end, phrase.unknown = unit, hit, hit.end, ""
            among = self._among.match(page.folded, hit.end)
            whole = page.hit_at(among.end()) if among else None
            if whole and any(term.kind == "people" for term in whole.terms):  # "15 people of the wounded"
                phrase.noun, phrase.of_them, phrase.end = whole, True, whole.end
            # "people in custody", "men killed", "officers and soldiers"
            self._look_for_predicate(page, phrase, phrase.end)
            return True
        if hit.get("source") and following is not None and following.get("unit") and not following.terms:
            return False  # "25 Taliban fighters", "three ministry employees"
        if not_count and phrase.of_them and words == 0 and page.folded[phrase.end - 1 : phrase.end] != " ":
            return True  # «285'inin suç kaydı»: what they have
        if not_count:
            if not phrase.unknown or words <= 2:
                phrase.left_out = f"{not_count}: «{page.text.quote(phrase.number.start, hit.end)}»"
            return True
        if hit.get("homonym") and not hit.terms:
            phrase.left_out = f"«{page.text.quote(hit.start, hit.end)}» is no count of people"
            return True
        if kinds & {"done", "toll"}:
            following = page.hit_at(hit.end + 1)
            if "done" in kinds and phrase.of_them and self._says_which(page, phrase, hit):
                phrase.done = phrase.adjective = (
                    hit  # "three of those held": which ones, not what happened then
                )
                phrase.end = hit.end
                return True
            if "done" in kinds and words == 0 and self._names_people(page, hit.end + 1, following):
                phrase.done = phrase.adjective = hit  # "132 trapped students": the predicate may come yet
                return False
            if "done" in kinds and not phrase.unknown and not self.leads_on(page, hit):
                phrase.done = hit
                phrase.end = (
                    hit.end
                    if hit.start == phrase.number.end + 1 and " " not in page.folded[hit.start : hit.end]
                    else phrase.end
                )
            return True
        marker = hit.get("marker")
        if marker == "subset":
            phrase.of_them = True
            return False
        if marker in ("increment", "current", "confirmed", "total"):
            return False  # "3 more people", "12 новых задержанных"
        if hit.get("bound_after") and words == 0:
            return False
        return (
            not (hit.get("source") or hit.get("month") or hit.get("number_name"))
            or hit.get("number_name") is None
        )

    def _names_people(self, page: Annotated, position: int, hit: Hit | None) -> bool:
        """Whether the word at a position is somebody who can be counted."""
        if hit is not None:
            return allowed(hit.get("unit"), ("person",))
        word = WORD.match(page.folded, position)
        return word is not None and bool(self._person.fullmatch(word.group()))

    def _look_for_predicate(self, page: Annotated, phrase: Phrase, position: int) -> None:
        """A predicate right behind the noun, with nothing but function words between: "people were detained"."""
        relative = False
        for _ in range(4):
            match = WORD.search(page.folded, position)
            if not match or _STOP.search(page.folded, position, match.start()):
                return
            hit = page.hit_at(match.start())
            relative = relative or match.group() in self._relatives
            if hit and (found := {term.kind for term in hit.terms}):
                led = (
                    page.leads_number(hit)
                    and not hit.get("number_name")  # «получили штрафы по 10 тысяч»
                    and not self._has_own_done(page, hit.end)
                )
                own = not led and not self.leads_on(page, hit)
                if found & {"done", "people"} and own:
                    phrase.done = hit
                    phrase.adjective = hit if relative else phrase.adjective
                return
            word = match.group()
            if (
                hit
                and hit.marks.isdisjoint(("current", "previous", "subset", "revised", "respectively", "each"))
                and not ("copula" in hit.marks and word in self._auxiliaries)
            ):
                return
            if not hit and (
                word not in self._function or word in self._conjunctions or word in self._prepositions
            ):
                return  # "shot dead two people and injured several": another number's
            position = hit.end if hit else match.end()

    def _has_own_done(self, page: Annotated, position: int) -> bool:
        """Whether the number right behind has its noun and predicate right behind it: 38人遇难24人失联."""
        limit = page.hit_at(position + 1)
        if limit and limit.get("bound"):
            position = limit.end  # 5人死亡逾200人受伤
        number = next(iter(page.numbers_in(position + 1, position + 2)), None)
        noun = page.hit_at(number.end + 1) if number else None
        done = page.hit_at(noun.end + 1) if noun and noun.get("unit") else None
        return done is not None and any(term.kind == "done" for term in done.terms)

    def _read_left(self, page: Annotated, phrase: Phrase) -> None:
        number, folded = phrase.number, page.folded
        if number.floor is not None:
            phrase.bound = "vague"
        elif number.low != number.high:
            phrase.bound = "range"
        elif number.open_end:
            phrase.bound = "at_least"
        elif number.round:
            phrase.bound = "approx"
        symbol = _SYMBOL_BEFORE.search(folded, max(0, number.start - 3), number.start)
        if symbol:
            phrase.bound = {">=": "at_least", "<=": "at_most"}.get(symbol.group(1)) or _SYMBOLS[
                symbol.group(1)
            ]
            phrase.start = symbol.start()
            return
        for role in ("bound", "bound_verb"):
            hit = page.hit_before(phrase.start)
            if hit and hit.get(role) and self._adjoins(folded[hit.end : phrase.start]):
                self._limit(page, phrase, hit, hit.get(role), role == "bound")
                return
        before = page.hit_before(phrase.start)
        if (
            phrase.unit is None
            and phrase.noun is None
            and before
            and before.get("unit") == "people"
            and before.sense.meanings[0].language in self._inverting
            and before.end == phrase.start - 1
            and not any(n.end <= before.start <= n.end + 2 for n in page.numbers)
        ):
            phrase.bound, phrase.unit, phrase.unit_hit = "approx", "people", before
            phrase.start = before.start
            return
        hit = page.hit_at(_skip_blank(folded, phrase.end)) or page.hit_at(_skip_blank(folded, number.end))
        at_once = page.hit_at(_skip_blank(folded, number.end)) or (
            page.hit_at(number.end + 1) if folded[number.end : number.end + 1] == "'" else None
        )
        hit = at_once if at_once and at_once.get("bound_after") else hit
        if hit and hit.get("bound_after") and phrase.bound == "exact" and not self._leads_on(page, hit):
            phrase.bound, phrase.bound_hit = hit.get("bound_after"), hit
            phrase.end = max(phrase.end, hit.end)

    def _adjoins(self, between: str) -> bool:
        """Whether a limit stands right before a number, but for a preposition: «не менее чем о 1176»."""
        words = between.strip(" .\"'(")
        return not words or (len(words) <= 2 and self.is_function(words))

    def _leads_on(self, page: Annotated, hit: Hit) -> bool:
        """Whether a limit behind a number is the next one's: «1176 задержанных минимум в 23 городах»."""
        following = next((n for n in page.numbers if n.start >= hit.end), None)
        return following is not None and self._adjoins(page.folded[hit.end : following.start])

    def _limit(self, page: Annotated, phrase: Phrase, hit: Hit, bound: str, inside: bool) -> None:
        if (
            bound == "at_most"
            and page.markers(hit.start - 40, hit.start, "change", "toll")
            and "." not in page.folded[hit.start - 40 : hit.start]
        ):
            return  # «выросло со 100 до 124»
        if bound == "at_most" and page.markers(phrase.end, phrase.end + 2, "change", "revised"):
            return  # «до 10 человек увеличилось»
        if phrase.bound in ("vague", "range") and bound != "exact":
            phrase.bound_hit = hit if phrase.bound == "range" else None
            return
        if not (phrase.bound == "approx" and bound == "exact"):
            phrase.bound = bound
        phrase.bound_hit = hit
        if inside:
            phrase.start = hit.start


def blank(stretch: str) -> bool:
    """Whether nothing but spaces and quotes stands in a stretch of text."""
    return not stretch.strip(" \"'.")


def _skip_blank(folded: str, position: int) -> int:
    while position < len(folded) and folded[position] == " ":
        position += 1
    return position
