"""Parts what some scripts write in one, so that every word of the tables stands between spaces.

Hebrew and Arabic write a preposition, a conjunction or the article in one with the next word or number: ב-38,
ונפצעו, و102. Chinese has no spaces: 警方拘捕逾300人. One word may be a number and its noun: شخصين is two persons.
What is parted, dropped or put in is told by the tables of the languages (`prefixes`, `articles`, `counted`,
`spaceless`, `classifiers`); a text in another script is left as it is.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache

import regex

from .gazetteer.archive import Archive
from .gazetteer.name import unified
from .languages.base import Language, phrases
from .measure import Measure

_NO_WORDS = frozenset(  # fields that hold no words
    (
        *("code", "script", "own_letters", "zone", "variants", "month_first", "spaceless"),
        *("cardinal_endings", "ordinal_endings", "person_endings", "adjective_endings", "verb_endings"),
        *("prefixes", "articles", "classifiers", "implied_preposition", "joiner"),
        *("small_months", "case_endings", "part_endings", "place_endings"),
    )
)
_NOUNS = ("units", "not_counts", "place_types", "people", "event")
_AFTER_PLACE = (
    *("numbers", "magnitudes", "vague", "bounds", "place_types", "function_words", "relative_days"),
    *("prepositions", "markers", "done", "event", "toll", "context"),
)
_NUMERALS = ("numbers", "magnitudes", "vague")
_SHORTEST = 3  # letters of a word behind a prefix
_LONG_NAME = 5  # letters of a name that is no prefix and word: بعقوبة
_DEEPEST = 3  # prefixes before one word: וכש-
_PLACE = 2  # letters of the shortest name that is looked up in a spaceless script
_BLOCKS = {  # all letters of a script stand there: classes of `re` are found faster than properties of `regex`
    "Arabic": "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "Hebrew": "\u0590-\u05ff\ufb1d-\ufb4f",
    "Han": "\u2e80-\u2fd5\u3005-\u303b\u3400-\u9fff\uf900-\ufad9\U00020000-\U0003ffff",
}
_NO_WORD = regex.compile(r"[^\p{L}\p{M}\p{N}*]")
_PAUSE = regex.compile(r"[,;:!?]")


@dataclass(frozen=True, slots=True)
class Edit:
    """What becomes of [start, end) of a folded text: `put` stands there instead.

    `counts` is how far behind it the word ends that is a number too, and that `put` speaks for.
    """

    start: int
    end: int
    put: str
    counts: int = 0


def _joins_words(language: Language) -> bool:
    return bool(language.prefixes or language.articles or language.spaceless or language.counted)


class Spacing:
    """Parts words with the tables of some languages, read script by script when a text first has its letters."""

    def __init__(
        self,
        languages: Sequence[Language],
        measures: Callable[[], Iterable[Measure]],
        fold: Callable[[str], str],
    ) -> None:
        self._languages, self._measures, self._fold = languages, measures, fold
        self._archive = Archive()
        names = sorted({language.script for language in languages if _joins_words(language)})
        self._letters = {name: regex.compile(rf"\p{{Script={name}}}") for name in names}
        self._blocks = re.compile("[" + "".join(_BLOCKS[name] for name in names) + "]" if names else "(?!)")
        self._script = cache(self._read)
        self.spoken = lru_cache(self._spoken)

    def scripts(self, folded: str) -> tuple[str, ...]:
        """The scripts of a text that are written without the spaces of ours."""
        if not self._blocks.search(folded):
            return ()
        return tuple(name for name, letter in self._letters.items() if letter.search(folded))

    def _spoken(self, scripts: Collection[str], code: str | None) -> tuple[Language, ...]:
        """The languages that a text with these of the scripts may be in, and that of a code."""
        return tuple(
            one
            for one in self._languages
            if one.script not in self._letters or one.script in scripts or one.code == code
        )

    def edits(self, folded: str, scripts: Iterable[str], counting: bool = True) -> list[Edit]:
        """What is to be changed in a folded text, in order, none overlapping another.

        `counting` puts in the numbers that words hold; not so in the words of a table.
        """
        found = [edit for name in scripts for edit in self._script(name).edits(folded, counting)]
        return sorted(found, key=lambda edit: (edit.start, edit.end))

    def _read(self, name: str) -> "_Script":
        spoken = [language for language in self._languages if language.script == name]
        return _Script(name, spoken, list(self._measures()), self._archive, self._fold)


class _Script:
    """The words of one script, and how they are parted."""

    def __init__(
        self,
        name: str,
        languages: Sequence[Language],
        measures: Sequence[Measure],
        archive: Archive,
        fold: Callable[[str], str],
    ) -> None:
        self.name = name
        self._archive = archive
        self.letter = regex.compile(rf"\p{{Script={name}}}")
        self._spaceless = any(language.spaceless for language in languages)
        self._prefixes = tuple(prefix for language in languages for prefix in language.prefixes.split())
        self._articles = tuple(article for language in languages for article in language.articles.split())
        self._classifiers = frozenset(word for language in languages for word in language.classifiers.split())
        self._words: set[str] = set()
        self._stems: set[str] = set()
        self._alone: set[str] = set()  # words that are phrases by themselves
        self._nouns: set[str] = set()
        self._units: set[str] = set()
        self._done: set[str] = set()  # what happened to those counted: 被困 in 7名被困矿工
        self._numerals: set[str] = set()
        self._after_place: set[str] = set()  # words that show a name before them to be where it happened
        self._implied = next((language.implied_preposition for language in languages), "")
        self._leads = frozenset(
            word
            for language in languages
            for cell in (language.prepositions, language.markers.get("whither", ""))
            for word in phrases(fold(cell))
        )
        cells = list(_cells(languages, measures))
        folded = fold("\n".join(cell.replace("\n", " ") for cell, _ in cells)).split("\n")
        for cell, (_, job) in zip(folded, cells, strict=True):
            self._learn(cell, job)
        self._numbers = self._numerals & self._alone
        self._counted_alone = (self._units | self._numerals) & self._alone
        self._longest = max(map(len, self._words | self._stems), default=1)
        self._names: dict[tuple[str, bool], frozenset[str]] = {}
        self._no_places = tuple(word for lang in languages for word in phrases(fold(lang.no_towns)))
        self._run = regex.compile(rf"[\p{{Script={name}}}\p{{M}}]++")
        counted = {
            word: number
            for language in languages
            for number, cell in language.counted.items()
            for word in phrases(fold(cell))
        }
        self._counted = {word: str(number) for word, number in counted.items()}
        self._counts = _any_of(self._counted) if counted else None
        # what is two in one language may be a plural in another of its script: متهمان
        duals = [language for language in languages if language.counted]
        rivals = [language for language in languages if not language.counted]
        self._own_words, self._rival_words = (
            frozenset(word for language in group for word in phrases(fold(language.function_words)))
            for group in (duals, rivals)
        )
        self._rival_letters = frozenset("".join(language.own_letters for language in rivals))
        self._rival_nouns = frozenset(
            word for language in rivals for cell in language.units.values() for word in phrases(fold(cell))
        )
        either = "|".join(sorted(map(regex.escape, self._prefixes), key=len, reverse=True))
        articles = "".join(rf"|{regex.escape(article)}" for article in self._articles)
        self._before_digits = (
            regex.compile(
                rf"(?<![\p{{L}}\p{{N}}'\"])(?:(?:{either}){{1,3}}+(?:{articles[1:]})?|{articles[1:]})(?P<gap>-?)(?=[(+]?\d)"
            )
            if either and articles
            else None
        )
        self._each = regex.compile(f"{either}{articles}") if either else None

    def _learn(self, cell: str, job: str) -> None:
        self._alone.update(filter(str.isalpha, phrases(cell)))
        whole: set[str] = set()
        stems: set[str] = set()
        parted = cell.replace("...", " ").replace(",", " ").split()
        for word in [word for word in parted if "*" in word] if "*" in cell else ():
            (whole if self._spaceless else stems).update(_plain(word).partition("*")[0].split())
        whole.update(_plain(" ".join(word for word in parted if "*" not in word)).split())
        whole = set(filter(self.letter.search, whole))
        stems = set(filter(self.letter.search, stems))
        self._words |= whole
        self._stems |= stems
        for words, jobs in (
            (self._units, ("units",)),
            (self._done, ("done",)),
            (self._numerals, _NUMERALS),
            (self._nouns, _NOUNS),
            (self._after_place, _AFTER_PLACE),
        ):
            if job in jobs:
                words |= whole | stems

    def edits(self, folded: str, counting: bool) -> Iterator[Edit]:
        """The edits of this script; `counting` puts in the numbers that words hold."""
        yield from self._spaced(folded) if self._spaceless else self._peeled(folded, counting)

    # prefixes

    def _peeled(self, folded: str, counting: bool) -> Iterator[Edit]:
        if self._before_digits is not None:
            for match in self._before_digits.finditer(folded):
                each = self._each.finditer(folded, match.start(), match.start("gap"))  # type: ignore[union-attr]
                yield from (Edit(cut, cut, " ") for cut in [part.end() for part in each][:-1])
                yield Edit(match.start("gap"), match.end("gap"), " ")
        taken, counted = -1, ""
        own = self._lead_of_own(folded)
        lead = own if counting and self._counts else -1
        for run in self._run.finditer(folded):
            at = run.start()
            if at < taken or folded[run.end() : run.end() + 1].isdigit():
                continue
            if own < 0 and counting and self._names_place(run.group()):
                continue  # Farsi: کابل is no ک and ابل
            parts = self._parts(run.group(), _DEEPEST) or self._before_short_name(folded, run)
            if parts and self._continues_name(folded, run.start(), run.group()):
                continue
            for part, is_article in parts:
                at += len(part)
                yield Edit(at - len(part), at, "") if is_article else Edit(at, at, " ")
            if at == run.start() and (cut := self._joint(folded, run)) is not None:
                yield Edit(cut, cut, " ")
            found = self._counts.match(folded, at) if lead >= 0 and self._counts else None
            if found and at == taken + 1 and self._counted[found.group()] == counted:
                found = None  # «طفلين شقيقين»: they have been counted
            if found and (lead or found.group() not in self._rival_nouns):
                counted = self._counted[found.group()]
                yield Edit(at, at, self._counted[found.group()] + " ", found.end() - at)
                taken = found.end()
                if " " in found.group():  # the "one" behind its noun has been said
                    yield Edit(at + found.group().index(" "), taken, "")

    def _parts(self, word: str, deepest: int) -> list[tuple[str, bool]]:
        """The prefixes of a word whose rest is known, each with whether it is an article."""
        if len(word) <= _SHORTEST or word in self._alone or self._has_stem(word):
            return []
        for article in self._articles:
            rest = word[len(article) :]
            if word.startswith(article) and len(rest) >= _SHORTEST and self._knows(rest):
                return [(article, True)] if rest not in self._counted and not self._names_place(word) else []
        prefixes = [prefix for prefix in self._prefixes if word.startswith(prefix)]
        if prefixes and len(word) >= _LONG_NAME and self._names_place(word):
            return []
        for prefix in prefixes:
            rest = word[len(prefix) :]
            if len(rest) >= _SHORTEST and self._knows(rest):
                return [(prefix, False)]
        if deepest > 1:
            for prefix in prefixes:
                if parts := self._parts(word[len(prefix) :], deepest - 1):
                    return [(prefix, False), *parts]
        if deepest == _DEEPEST and not self._names_place(word):
            for prefix in prefixes:
                if len(word) - len(prefix) >= _SHORTEST and self._names_place(word[len(prefix) :]):
                    return [(prefix, False)]
        return []

    def _lead_of_own(self, folded: str) -> int:
        """How much more speaks for a language that joins words than for others of its script."""
        if not self._rival_letters.isdisjoint(folded):
            return -1
        words = self._run.findall(folded)
        return sum(word in self._own_words for word in words) - sum(
            word in self._rival_words for word in words
        )

    def _joint(self, folded: str, run: "regex.Match[str]") -> int | None:
        """Where a number ends that is written in one with what it counts: دوهزار, سه‌نفر, ۵نفر."""
        word, start = run.group(), run.start()
        if folded[start - 1 : start].isdigit():
            return start if word in self._nouns and word in self._alone else None
        if word in self._alone or self._has_stem(word):
            return None
        cuts = range(_PLACE, len(word) - _PLACE + 1)
        return next(
            (start + n for n in cuts if word[:n] in self._numbers and word[n:] in self._counted_alone), None
        )

    def _knows(self, word: str) -> bool:
        return word in self._words or self._has_stem(word)

    def _has_stem(self, word: str) -> bool:
        return any(word[:n] in self._stems for n in range(2, len(word) + 1))

    def _names_place(self, word: str) -> bool:
        section = self.name.lower()
        return bool(self._archive.section(section).get(unified(word) if section == "arabic" else word))

    def _before_short_name(self, folded: str, run: "regex.Match[str]") -> list[tuple[str, bool]]:
        """A prefix before a short word that begins a place's name: בתל אביב."""
        section = self._archive.section(self.name.lower())
        for prefix in self._prefixes:
            rest = run.group()[len(prefix) :]
            if (
                run.group().startswith(prefix)
                and len(rest) == _SHORTEST - 1
                and run.group() not in self._alone
            ):
                names = (entry.partition("=")[0] for entry in section.get(rest).split("|"))
                if any(name and folded.startswith(f" {name}", run.end()) for name in names):
                    return [(prefix, False)]
        return []

    def _continues_name(self, folded: str, start: int, word: str) -> bool:
        """Whether the words before make it the end of a place's name: رام الله والبيرة."""
        before = folded[max(0, start - 40) : start].split(" ")[:-1]
        section, arabic = self._archive.section(self.name.lower()), self.name == "Arabic"
        for back in range(1, min(3, len(before)) + 1):
            words = [unified(one) if arabic else one for one in (*before[-back:], word)]
            rest = " ".join(words[1:])
            if any(entry.partition("=")[0] == rest for entry in section.get(words[0]).split("|")):
                return True
        return False

    # no spaces

    def _spaced(self, folded: str) -> Iterator[Edit]:
        for run in self._run.finditer(folded):
            start, end = run.span()
            before, after = folded[start - 1 : start], folded[end : end + 1]
            if before.isalnum() or (before and before in ')"%,;:!?'):
                yield Edit(start, start, " ")
            words = list(self._segments(run.group()))
            at = start
            for index, word in enumerate(words):
                follows = words[index + 1] if index + 1 < len(words) else ""
                if self._implied and word not in self._words and self._is_where(words, index, folded, end):
                    yield Edit(at, at, f"{self._implied} ")
                if word in self._classifiers and (
                    follows in self._nouns
                    or (follows in self._done and "".join(words[index + 2 : index + 3]) in self._units)
                    or (
                        word not in self._units
                        and (words[index - 1] in self._numerals if index else folded[at - 1 : at].isdigit())
                    )
                ):
                    yield Edit(at, at + len(word), "")
                elif follows:
                    yield Edit(at + len(word), at + len(word), " ")
                at += len(word)
            if after.isalnum() or after in ("(", '"'):
                yield Edit(end, end, " ")
            elif _PAUSE.match(folded, end) and not self.letter.match(
                folded, end + 1
            ):  # else it is done there
                yield Edit(end + 1, end + 1, " " if folded[end + 1 : end + 2].isalnum() else "")

    def _is_where(self, words: Sequence[str], index: int, folded: str, end: int) -> bool:
        """Whether a word is the name of a place that stands, with no preposition, where something happened."""
        if words[index] not in self._names_of(words[index][:_PLACE]):
            return False
        if index and (words[index - 1] in self._leads or words[index - 1] in self._classifiers):
            return False  # 名乌克兰难民
        if index + 1 < len(words):
            return words[index + 1] in self._after_place and words[index + 1] not in self._units
        return not folded[end : end + 1].isalpha()

    def _segments(self, run: str) -> Iterator[str]:
        """The words of a stretch without spaces: the longest known at each place; what is unknown stays in one."""
        at = unknown = 0
        word = ""
        while at < len(run):
            begins = word in self._leads or word in self._names_of(word[:_PLACE], True)
            single = word in self._numerals and run[at] in self._numerals
            length = 1 if single else self._length(run, at, begins and unknown == at)
            if not length:
                at, word = at + 1, ""
                continue
            if unknown < at:
                yield run[unknown:at]
            word = run[at : at + length]
            yield word
            at = unknown = at + length
        if unknown < at:
            yield run[unknown:at]

    def _length(self, run: str, at: int, risky: bool) -> int:
        """How long the longest word is; `risky` where a name may begin that is a word too: 云南镇雄."""
        known = self._known(run, at)
        names = self._names_of(run[at : at + _PLACE], risky)
        if names:
            for length in range(min(8, len(run) - at), max(known, _PLACE - 1), -1):
                if run[at : at + length] in names:
                    end = at + length
                    tails = (word for word in self._no_places if run.startswith(word, end))
                    tail = len(next(tails, ""))  # 哥伦比亚大学 is no Colombia
                    return length + (tail if tail and tail >= self._known(run, end) else 0)
        return known

    def _known(self, run: str, at: int) -> int:
        """How long the longest word of the tables is that begins there."""
        lengths = range(min(self._longest, len(run) - at), 0, -1)
        return next((length for length in lengths if run[at : at + length] in self._words), 0)

    def _names_of(self, key: str, risky: bool = False) -> frozenset[str]:
        names = self._names.get((key, risky))
        if names is None:
            entries = self._archive.section(self.name.lower()).get(key) if len(key) == _PLACE else ""
            names = self._names[key, risky] = frozenset(
                name
                for name, _, places in (e.partition("=") for e in entries.split("|"))
                if places and (risky or any("r" not in place for place in places.split(",")))
            )
        return names


def _plain(word: str) -> str:
    """A word without what no word is made of, but for the star of an open ending."""
    return _NO_WORD.sub(" ", word)


def _any_of(words: Iterable[str]) -> "regex.Pattern[str]":
    longest_first = sorted(words, key=len, reverse=True)
    return regex.compile("(?:" + "|".join(map(regex.escape, longest_first)) + r")(?![\p{L}\p{M}])")


def _cells(languages: Sequence[Language], measures: Sequence[Measure]) -> Iterator[tuple[str, str]]:
    """Every cell of words of some languages, with the field or class of terms that it stands in."""
    for language in languages:
        for field in fields(language):
            value = getattr(language, field.name)
            if field.name in _NO_WORDS:
                continue
            if isinstance(value, str):
                yield value, field.name
            elif isinstance(value, Mapping):
                for cell in value.values():
                    yield cell, field.name
            elif isinstance(value, tuple):
                for cell in value:
                    yield from ((word, field.name) for word in ([cell] if isinstance(cell, str) else cell))
        for measure in measures:
            for kind, cell in measure.terms.get(language.code, {}).items():
                yield cell, kind
