"""All words of all languages and measures, found in one pass over the text.

The words become the patterns of one Aho-Corasick automaton: of each phrase its literal head, up to the first
`*` or gap. What follows the head is checked where it was found. Of the phrases that begin at one word the
longest wins; one stretch of text can hold several meanings (a `Hit` carries them all).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import regex
from ahocorasick_rs import AhoCorasick, MatchKind

from .hit import Hit, Meaning, Sense, Term
from .languages.base import Language, phrases
from .measure import Measure
from .text import fold

_NO_WORD = re.compile(r"[^\w ]|_")
_GAP = 9  # words that " ... " may span
_LONG = 10**7  # more rules than there are


class Links:
    """What may stand between two parts of one number: between any two, and between five and twenty."""

    def __init__(self, any_two: str = "", unit_and_ten: str = "") -> None:
        self.between = regex.compile(
            r"\)? ?(?:- ?|,? (?:and" + (f"|{any_two}" if any_two else "") + r") )?\(?"
        )
        self.unit_and_ten = regex.compile(f" (?:{unit_and_ten or '(?!)'}) ")


MEASURE, AMOUNT = 1, 2
_DIGIT = re.compile("[0-9]")
Match = tuple[int, int, int]  # which head, and where


class _Rule:
    """What must follow a head for a phrase to be there, and what the phrase means then."""

    __slots__ = ("_pattern", "any_ending", "follows", "meaning", "rank")

    def __init__(self, follows: str, any_ending: bool, meaning: Meaning, rank: int) -> None:
        self.follows, self.any_ending, self.meaning, self.rank = follows, any_ending, meaning, rank
        self._pattern: regex.Pattern[str] | None = None

    def end(self, scan: str, end: int) -> int:
        """Where a phrase ends whose head ends at a position; -1 where it is not there."""
        if self.follows:
            if self._pattern is None:  # most are never met
                self._pattern = regex.compile(self.follows)
            match = self._pattern.match(scan, end)
            return match.end() if match else -1
        return scan.index(" ", end) if self.any_ending else end


_NO_RULES: tuple[_Rule, ...] = ()


class Lexicon:
    """The compiled vocabulary."""

    def __init__(self, languages: Sequence[Language], measures: Mapping[str, Measure]) -> None:
        rules: dict[str, list[_Rule]] = defaultdict(list)
        seen: set[tuple[str, str, bool, Meaning]] = set()
        for phrase, meaning in _vocabulary(languages, measures):
            head, follows, any_ending = _compile(phrase)
            if head != " " and (rule := (head, follows, any_ending, meaning)) not in seen:
                seen.add(rule)
                rules[head if follows or any_ending else head + " "].append(
                    _Rule(follows, any_ending, meaning, len(seen) - _LONG * len(head))
                )
        self._heads = [
            (len(head.rstrip(" ")), head.endswith(" "), tuple(following)) for head, following in rules.items()
        ]
        self._signs = [_signs(following) for following in rules.values()]
        self._automaton = AhoCorasick(list(rules), matchkind=MatchKind.Standard)
        self._senses: dict[tuple[_Rule, ...], Sense] = {}
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

    def find(self, folded: str) -> "Found":
        """What of the vocabulary is in a folded text, in one pass."""
        scan = " " + _apart(folded) + " "
        return Found(self, scan, self._automaton.find_matches_as_indexes(scan, overlapping=True))

    def signs(self, heads: Iterable[Match]) -> int:
        """MEASURE and AMOUNT, as far as one of the phrases that begin so is one."""
        signs = 0
        for head, _, _ in heads:
            signs |= self._signs[head]
        return signs

    def hits(self, scan: str, heads: Iterable[Match]) -> list[Hit]:
        """The phrases that begin with heads found, in order, none overlapping another."""
        beginning: dict[int, list[int]] = {}  # where heads begin → which
        for head, start, _ in heads:
            if start in beginning:
                beginning[start].append(head)
            else:
                beginning[start] = [head]
        found: list[Hit] = []
        done = 0
        for start in sorted(beginning):
            if start >= done:
                end, rules = self._longest(scan, start, beginning[start])
                if rules:
                    # the scan has one space more in front; its leading space stands before the word
                    found.append(Hit(start, end - 1, self._sense(rules)))
                    done = end
        return found

    def _longest(self, scan: str, start: int, heads: Sequence[int]) -> tuple[int, tuple[_Rule, ...]]:
        """Where the longest phrase that begins somewhere ends, and the rules that say so."""
        longest, rules = 0, _NO_RULES
        for head in heads:
            length, is_all, candidates = self._heads[head]
            if is_all:
                end = start + length
                if end > longest:
                    longest, rules = end, candidates
                elif end == longest:
                    rules += candidates
                continue
            for rule in candidates:
                end = rule.end(scan, start + length)
                if end > longest:
                    longest, rules = end, (rule,)
                elif end == longest:
                    rules += (rule,)
        return longest, rules

    def _sense(self, rules: tuple[_Rule, ...]) -> Sense:
        """What rules mean together: those of longer heads first, else in the order of the tables."""
        sense = self._senses.get(rules)
        if sense is None:
            sense = self._senses[rules] = Sense(rule.meaning for rule in sorted(rules, key=_rank))
        return sense


@dataclass(frozen=True, slots=True)
class Found:
    """The heads found in a text: enough to see whether it can count anything, before its phrases are read."""

    lexicon: Lexicon
    scan: str
    heads: list[Match]

    def may_count(self) -> bool:
        """Whether it may name a measure and an amount."""
        signs = self.lexicon.signs(self.heads)
        return bool(signs & MEASURE and (signs & AMOUNT or _DIGIT.search(self.scan)))

    def hits(self) -> list[Hit]:
        """The phrases, in order, none overlapping another."""
        return self.lexicon.hits(self.scan, self.heads)


def may_count(folded: str, hits: Sequence[Hit]) -> bool:
    """Whether a text of these phrases names a measure and an amount."""
    return any(hit.terms for hit in hits) and (
        _DIGIT.search(folded) is not None or any(hit.sense.is_amount for hit in hits)
    )


def _signs(rules: Iterable[_Rule]) -> int:
    sense = Sense(rule.meaning for rule in rules)
    return (MEASURE if sense.terms else 0) | (AMOUNT if sense.is_amount else 0)


def _apart(folded: str) -> str:
    """With a space for all that is no part of a word."""
    return _NO_WORD.sub(" ", folded)


def _rank(rule: _Rule) -> int:
    return rule.rank


def _compile(phrase: str) -> tuple[str, str, bool]:
    """A phrase as the literal that leads to it, the pattern of what must follow that, and whether any ending may."""
    said, _, later = phrase.partition(" ... ")
    head, star, rest = (
        " " + " ".join(_apart(part).split()) if i == 0 else part for i, part in enumerate(said.partition("*"))
    )
    if not later and (not star or not rest.strip()):
        return head, "", bool(star)
    apart = r"\ " if star and said.partition("*")[0].endswith(" ") else ""
    follows = apart + (r"[\p{L}\p{M}\p{N}]*" if star else "") + _words(rest) + "(?= )"
    if later:
        follows += rf"(?=(?: +[\p{{L}}\p{{M}}\p{{N}}]++){{0,{_GAP}}}? +{_words(later)} )"
    return head, follows, False


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
            for phrase in _as_written(cell, language.joiner):
                yield phrase, Meaning(role, value, language.code)
    joiners = {language.code: language.joiner for language in languages}
    for measure in measures.values():
        for code, classes in measure.terms.items():
            for kind, cell in classes.items():
                role = {"not": "homonym", "wide": "wide", "context": "context"}.get(kind, "measure")
                for phrase in _as_written(cell, joiners.get(code, "")):
                    yield phrase, Meaning(role, Term(measure.name, kind), code)


def _as_written(cell: str, joiner: str) -> list[str]:
    """The folded phrases of a cell. Where a joiner may stand inside words, some write a space or nothing instead."""
    if not joiner:
        return phrases(fold(cell))
    written: list[str] = []
    for phrase in phrases(cell):
        written += [phrase, phrase.replace(joiner, " ")]
        if " ... " not in phrase:
            words = phrase.split(" ")
            written += [
                " ".join((*words[:n], words[n] + words[n + 1], *words[n + 2 :]))
                for n in range(len(words) - 1)
            ]
    return phrases(fold(", ".join(dict.fromkeys(written))))


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
