"""All words of all languages and measures, found in one pass over the text.

The words become the patterns of one Aho-Corasick automaton: of each phrase its literal head, up to the first
`*` or gap. What follows the head is checked where it was found. Of the phrases that begin at one word the
longest wins; one stretch of text can hold several meanings (a `Hit` carries them all).
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import regex
from ahocorasick_rs import AhoCorasick, MatchKind

from .languages.base import Language, phrases
from .measure import Measure
from .text import fold


class _Apart(dict[int, str]):
    """Maps every character that is no part of a word to a space; learns each when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = character if unicodedata.category(character)[0] in "LMN" else " "
        return self[code]


_APART = _Apart()
_GAP = 9  # words that " ... " may span


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase stands for: its job, the value of that job, and its language."""

    role: str  # number, unit, bound, measure, ...
    value: Any
    language: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found at [start, end) of the folded text, with all its meanings."""

    start: int
    end: int
    meanings: tuple[Meaning, ...]

    def get(self, role: str) -> Any:
        """The value of the first meaning with this role, else None."""
        for meaning in self.meanings:
            if meaning.role == role:
                return meaning.value
        return None


@dataclass(frozen=True, slots=True)
class Term:
    """A measure's word: which measure, and which class of its terms."""

    measure: str
    kind: str  # people done event toll


class Links:
    """What may stand between two parts of one number: between any two, and between five and twenty."""

    def __init__(self, any_two: str = "", unit_and_ten: str = "") -> None:
        self.between = regex.compile(
            r"\)? ?(?:- ?|,? (?:and" + (f"|{any_two}" if any_two else "") + r") )?\(?"
        )
        self.unit_and_ten = regex.compile(f" (?:{unit_and_ten or '(?!)'}) ")


_Rule = tuple["regex.Pattern[str] | None", bool, Meaning]  # what must follow the head; whether any ending may


class Lexicon:
    """The compiled vocabulary."""

    def __init__(self, languages: Sequence[Language], measures: Mapping[str, Measure]) -> None:
        heads: dict[str, list[_Rule]] = defaultdict(list)
        for phrase, meaning in _vocabulary(languages, measures):
            head, rule = _compile(phrase, meaning)
            if rule not in heads[head]:
                heads[head].append(rule)
        patterns = sorted(heads)
        self._automaton = AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest)
        self._chains = [
            tuple(
                (len(shorter), tuple(heads[shorter]))
                for shorter in (head[:length] for length in range(len(head), 1, -1))
                if shorter in heads
            )
            for head in patterns
        ]
        self.magnitudes = {
            word: value
            for language in languages
            for value, cell in language.magnitudes.items()
            for word in phrases(fold(cell))
        }
        self.range_pairs = [pair for language in languages for pair in language.range_pairs]
        self.links = Links(
            _alternatives(language.number_links for language in languages),
            _alternatives(language.units_before_tens for language in languages),
        )
        self._reach = max(map(len, patterns), default=0)

    def hits(self, folded: str) -> list[Hit]:
        """All phrases of the vocabulary in a folded text, in order, none overlapping another."""
        scan = " " + folded.translate(_APART) + " "
        found: list[Hit] = []
        done = 0
        for pattern, start, end in self._automaton.find_matches_as_indexes(scan):
            if start < done:
                continue
            hit = self._longest(scan, pattern, start)
            if hit:
                found.append(hit)
                done = hit.end + 1
            if (done if hit else start + 1) < end:  # the head reached further than what it led to
                done = max(done, start + 1)
                for again in self._again(scan, done, end):
                    found.append(again)
                    done = again.end + 1
                done = max(done, end - 1)
        return found

    def _again(self, scan: str, start: int, end: int) -> Iterator[Hit]:
        done = start
        for pattern, first, _ in self._automaton.find_matches_as_indexes(scan[start : end + self._reach]):
            position = start + first
            if position < done or position >= end:
                continue
            if hit := self._longest(scan, pattern, position):
                yield hit
                done = hit.end + 1

    def _longest(self, scan: str, pattern: int, start: int) -> Hit | None:
        longest = 0
        meanings: list[Meaning] = []
        for length, rules in self._chains[pattern]:
            for follows, any_ending, meaning in rules:
                end = start + length
                if follows is not None:
                    match = follows.match(scan, end)
                    if not match:
                        continue
                    end = match.end()
                elif any_ending:
                    end = scan.index(" ", end)
                elif scan[end] != " ":
                    continue
                if end > longest:
                    longest, meanings = end, [meaning]
                elif end == longest:
                    meanings.append(meaning)
        # the scan has one space more in front; its leading space stands before the word
        return Hit(start, longest - 1, tuple(meanings)) if longest else None


def _compile(phrase: str, meaning: Meaning) -> tuple[str, _Rule]:
    """A phrase as the literal that leads to it and what must follow that literal."""
    said, _, later = phrase.partition(" ... ")
    head, star, rest = (
        " " + " ".join(part.translate(_APART).split()) if i == 0 else part
        for i, part in enumerate(said.partition("*"))
    )
    if not later and (not star or not rest.strip()):
        return head, (None, bool(star), meaning)
    apart = r"\ " if star and said.partition("*")[0].endswith(" ") else ""
    follows = apart + (r"[\p{L}\p{M}\p{N}]*" if star else "") + _words(rest) + "(?= )"
    if later:
        follows += rf"(?=(?: +[\p{{L}}\p{{M}}\p{{N}}]++){{0,{_GAP}}}? +{_words(later)} )"
    return head, (regex.compile(follows), False, meaning)


def _words(phrase: str) -> str:
    """A phrase as a pattern over scanned text, `*` standing for any ending or any word."""
    spaced = regex.sub(r"[^\p{L}\p{M}\p{N}*]", " ", phrase)
    pattern = r"\ ".join(regex.escape(word).replace(r"\*", r"[\p{L}\p{M}\p{N}]*") for word in spaced.split())
    return (r"\ " if spaced.startswith(" ") else "") + pattern


def _alternatives(cells: Iterable[str]) -> str:
    """The words of some cells as a pattern."""
    return "|".join(regex.escape(word) for word in sorted({w for cell in cells for w in phrases(fold(cell))}))


def _vocabulary(
    languages: Iterable[Language], measures: Mapping[str, Measure]
) -> Iterator[tuple[str, Meaning]]:
    for language in languages:
        for role, value, cell in _cells(language):
            for phrase in phrases(fold(cell)):
                yield phrase, Meaning(role, value, language.code)
    for measure in measures.values():
        for code, classes in measure.terms.items():
            for kind, cell in classes.items():
                role = {"not": "homonym", "wide": "wide", "context": "context"}.get(kind, "measure")
                for phrase in phrases(fold(cell)):
                    yield phrase, Meaning(role, Term(measure.name, kind), code)


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
