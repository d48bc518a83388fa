"""The words of all languages and measures as rules: a literal head, and what must follow it.

They are made script by script, when the first text with a letter of that script asks: a Russian post does not
pay for the words of Chinese. No phrase can stand in a text that lacks one of its letters.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Any

from .hit import Meaning, Term
from .languages.base import Language, phrases
from .measure import Measure
from .text import fold

# Scripts by letters that no other has; a phrase in two is of the first of them.
SCRIPTS = {
    "han": "\u3400-\u9fff",
    "hebrew": "\u05d0-\u05ea",
    "arabic": "\u0620-\u064a\u066e-\u06d3",
    "cyrillic": "\u0400-\u052f",
    "latin": "A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff",
}
_NO_WORD = re.compile(r"[^\w ]|_")
_NO_WORD_OR_STAR = re.compile(r"[^\w *]|_")
_ENDING = "[^ ]*"  # there is nothing but words and spaces
_GAP = 9  # words that " ... " may span
_LITERAL = re.compile(r" ?[^ *]+")
_LONG = 10**7  # more rules than there are


class Rule:
    """What must follow a head for a phrase to be there, and what the phrase means then.

    Of several rules for one stretch, the meaning of that with the lowest `rank` comes first.
    """

    __slots__ = ("_pattern", "any_ending", "follows", "landmark", "meaning", "rank")

    def __init__(self, follows: str, landmark: str, any_ending: bool, meaning: Meaning, rank: int) -> None:
        self.follows, self.landmark, self.any_ending = follows, landmark, any_ending
        self.meaning, self.rank = meaning, rank
        self._pattern: re.Pattern[str] | None = None

    def says_the_same(self, other: "Rule") -> bool:
        """Whether another rule of the same head differs in nothing but its rank."""
        return (self.follows, self.any_ending, self.meaning) == (
            other.follows,
            other.any_ending,
            other.meaning,
        )

    def end(self, scan: str, end: int) -> int:
        """Where a phrase ends whose head ends at a position; -1 where it is not there."""
        if self.follows:
            if self._pattern is None:  # most are never met
                self._pattern = re.compile(self.follows)
            match = self._pattern.match(scan, end)
            return match.end() if match else -1
        return scan.index(" ", end) if self.any_ending else end


Entry = tuple[str, Meaning, int]  # a phrase, what it means, and its place in the order of the tables


class Vocabulary:
    """The phrases of some languages and measures, by script."""

    def __init__(self, languages: Sequence[Language], measures: Mapping[str, Measure]) -> None:
        self._languages, self._measures = languages, measures
        self._homes = {language.code: language.script.lower() for language in languages}
        self._initials = Initials(languages)
        self._told = 0  # cells

    def begun(self, script: str) -> dict[str, list[Entry]]:
        """The phrases of a script by the first of their `head_words`."""
        cells = [
            (part, meaning)
            for cell, meaning in self._meanings(script)
            if (part := _of_script(cell, script, self._homes.get(meaning.language, "")))
        ]
        # all at once; two spaces would ask for offsets, which nobody reads here
        folded = fold("\n".join(cell.replace("\n", " ").replace("  ", " ") for cell, _ in cells))
        begun: defaultdict[str, list[Entry]] = defaultdict(list)
        for cell, (_, meaning) in zip(self._initials.of_cells(folded).split("\n"), cells, strict=False):
            self._told += 1
            for phrase in cell.split(","):
                said = phrase.strip()
                begun[said.partition(" ")[0]].append((said, meaning, self._told))
        for begins in [word for word in begun if not word.removesuffix("*").isalnum()]:
            for entry in begun.pop(begins):
                if words := head_words(entry[0]):  # "f-35" begins with "f", and nothing with "* officers"
                    begun[words[0]].append(entry)
        return begun

    def _meanings(self, script: str) -> Iterator[tuple[str, Meaning]]:
        """The cells of the languages that write in a script, with what they mean."""
        joiners = {language.code: language.joiner for language in self._languages}
        codes = {
            code
            for code, cells in self._written.items()
            if self._homes.get(code) == script or _letter(script).search(cells)
        }
        for language in self._languages:
            if language.code in codes:
                for role, value, cell in _cells(language):
                    yield _as_written(cell, language.joiner), Meaning(role, value, language.code)
        for measure in self._measures.values():
            for code, classes in measure.terms.items():
                if code not in codes:
                    continue
                joiner = joiners.get(code, "")
                for kind, cell in classes.items():
                    role = {"not": "homonym", "wide": "wide", "context": "context"}.get(kind, "measure")
                    yield _as_written(cell, joiner), Meaning(role, Term(measure.name, kind), code)
                if told := _telling(classes):  # "held a rally" is all the context that it needs
                    yield _as_written(told, joiner), Meaning("context", Term(measure.name, "context"), code)

    @cached_property
    def _written(self) -> dict[str, str]:
        """All cells of each language, by its code."""
        written: defaultdict[str, list[str]] = defaultdict(list)
        for language in self._languages:
            written[language.code] += [cell for _, _, cell in _cells(language)]
        for measure in self._measures.values():
            for code, classes in measure.terms.items():
                written[code] += classes.values()
        return {code: "\n".join(cells) for code, cells in written.items()}


def rules(head: str, entries: Iterable[Entry]) -> tuple[Rule, ...]:
    """The rules of the phrases that begin with a head. Most heads are never met, and none of these made."""
    made: list[Rule] = []
    for phrase, meaning, order in entries:
        rule = Rule(*_follows(phrase), meaning, order - _LONG * len(head.rstrip(" ")))
        if not any(map(rule.says_the_same, made)):
            made.append(rule)
    return tuple(made)


class Initials:
    """The letters that are one at the start of a word: «узялі» after a consonant is «ўзялі» after a vowel."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self._pairs = [(pair[0], pair[1]) for language in languages for pair in language.initials.split()]

    def of_scan(self, scan: str) -> str:
        """A text with spaces for all that is no part of a word, each of its words beginning as in the tables."""
        for usual, other in self._pairs:
            if other in scan:
                scan = scan.replace(f" {other}", f" {usual}")
        return scan

    def of_cells(self, cells: str) -> str:
        """Folded cells, each of their words beginning so."""
        for usual, other in self._pairs:
            cells = re.sub(rf"{other}(?<!\w{other})", usual, cells)
        return cells


def apart(folded: str) -> str:
    """With a space for all that is no part of a word."""
    return _NO_WORD.sub(" ", folded)


def script_of(phrase: str) -> str:
    """The first of the scripts that a phrase has letters of, empty where it has none."""
    return next((script for script in SCRIPTS if _letter(script).search(phrase)), "")


@cache
def _letter(*scripts: str) -> "re.Pattern[str]":
    """A letter of one of some scripts."""
    return re.compile(f"[{''.join(SCRIPTS[script] for script in scripts)}]" if scripts else "(?!)")


def _of_script(cell: str, script: str, home: str) -> str:
    """The phrases of a cell that are of a script; those without letters are of `home`, that of their language."""
    own, names = _letter(script), list(SCRIPTS)
    first = names.index(script)
    before, behind = _letter(*names[:first]), _letter(*names[first + 1 :])
    if script != home and not own.search(cell):
        return ""
    if not before.search(cell) and not behind.search(cell):
        return cell
    return ",".join(
        phrase
        for phrase in cell.split(",")
        if not before.search(phrase)
        and (own.search(phrase) or (script == home and not behind.search(phrase)))
    )


def _telling(classes: Mapping[str, str]) -> str:
    """The predicates of a measure that say a word of its context themselves."""
    said = [re.escape(word).replace(r"\*", r"\w*") for word in phrases(classes.get("context", ""))]
    if not said:
        return ""
    context = re.compile(rf"(?<!\w)(?:{'|'.join(said)})(?!\w)")
    return ", ".join(p for p in phrases(classes.get("done", "")) if context.search(p.replace("*", "")))


def _as_written(cell: str, joiner: str) -> str:
    """The words of a cell. Where a joiner may stand inside words, some write a space or nothing instead."""
    if not joiner:
        return cell
    written: list[str] = []
    for phrase in phrases(cell):
        written += [phrase, phrase.replace(joiner, " ")]
        if " ... " not in phrase:
            words = phrase.split(" ")
            written += [
                " ".join((*words[:n], words[n] + words[n + 1], *words[n + 2 :]))
                for n in range(len(words) - 1)
            ]
    return ", ".join(dict.fromkeys(written))


def head_words(phrase: str) -> list[str]:
    """The words that a phrase begins with, up to a gap or a star; that stays behind what it is written in one with."""
    begins, star, _ = phrase.partition(" ... ")[0].partition("*")
    words = apart(begins).split()
    if words and star and not begins.endswith(" "):
        words[-1] += star
    return words


def head(phrase: str) -> str:
    """The literal that leads to a phrase, with a space behind it where a word ends there."""
    words = " ".join(head_words(phrase))
    return f" {words[:-1]}" if words.endswith("*") else f" {words} "


def _follows(phrase: str) -> tuple[str, str, bool]:
    """The pattern of what must follow the head of a phrase, and whether any ending may.

    Before the last stands the longest literal of the pattern, which is looked for first.
    """
    said, _, later = phrase.partition(" ... ")
    begins, star, rest = said.partition("*")
    if not later and not rest.strip():
        return "", "", bool(star)
    gap = r"\ " if star and begins.endswith(" ") else ""
    follows = gap + (_ENDING if star else "") + _words(rest) + "(?= )"
    if later:
        follows += rf"(?=(?: +[^ ]++){{0,{_GAP}}}? +{_words(later)} )"
    literals = _LITERAL.findall(_NO_WORD_OR_STAR.sub(" ", f"{rest} {later}"))
    return follows, max(literals, key=len, default=""), False


def _words(phrase: str) -> str:
    """A phrase as a pattern over scanned text, `*` standing for any ending or any word."""
    spaced = _NO_WORD_OR_STAR.sub(" ", phrase)
    pattern = r"\ ".join(re.escape(word).replace(r"\*", _ENDING) for word in spaced.split())
    return (r"\ " if spaced.startswith(" ") else "") + pattern


def _cells(language: Language) -> Iterator[tuple[str, Any, str]]:
    """Every cell of a language's tables as (role, value, words)."""
    for role, table in (
        ("number", language.numbers),
        ("magnitude", language.magnitudes),
        ("collective", language.collectives),
        ("half", language.halves),
        ("after_limit", language.after_limit),
        ("vague", language.vague),
        ("unit", language.units),
        ("not_count", language.not_counts),
        ("number_name", language.number_names),
        ("place_type", language.place_types),
        ("bound", language.bounds),
        ("bound_after", language.bounds_after),
        ("bound_verb", language.bounds_verbs),
        ("marker", language.markers),
        ("source", language.sources),
        ("day_part", language.day_parts),
        ("day_word", language.day_words),
        ("relative_day", language.relative_days),
        ("window", language.windows),
    ):
        for value, cell in table.items():
            yield role, value, cell
    yield "attribution", "before", language.attribution_before
    yield "attribution", "after", language.attribution_after
    for number, cell in enumerate(language.months, 1):
        yield "month", number, cell
    for number, cell in enumerate(language.solar_months, 1):
        yield "solar_month", number, cell
    for number, cell in enumerate(language.weekdays):
        yield "weekday", number, cell
