"""All words of all languages and measures, found in one pass over the text.

The words become the patterns of one Aho-Corasick automaton: of each phrase its literal head, up to the first
`*` or gap. What follows the head is checked where it was found. Of the phrases that begin at one word the
longest wins; one stretch of text can hold several meanings (a `Hit` carries them all).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from threading import Lock

from ahocorasick_rs import AhoCorasick, MatchKind

from .hit import Hit, Sense
from .languages.base import Language
from .measure import Measure
from .vocabulary import OTHER, SCRIPTS, Entry, Initials, Rule, Vocabulary, apart, rules, script_of

MEASURE, AMOUNT = 1, 2
_DIGIT = re.compile("[0-9]")
Match = tuple[int, int, int]  # which head, and where
Head = tuple[int, bool, tuple[Rule, ...], int]  # length, whether it is all of its phrases, rules, signs


_NO_RULES: tuple[Rule, ...] = ()


class Lexicon:
    """The compiled vocabulary."""

    def __init__(self, languages: Sequence[Language], measures: Mapping[str, Measure]) -> None:
        self._vocabulary = Vocabulary(languages, measures)
        self._initials = Initials(languages)
        self._patterns: list[str] = []
        self._entries: list[list[Entry]] = []
        self._head = cache(self._met)
        self._senses: dict[tuple[Rule, ...], Sense] = {}
        self._learning = Lock()
        self._learnt: frozenset[str] = frozenset()
        self._learn(OTHER)

    def find(self, folded: str) -> "Found":
        """What of the vocabulary is in a folded text, in one pass."""
        while self._unmet and (letter := self._unmet.search(folded)):
            self._learn(script_of(letter.group()))
        scan = self._initials.of_scan(f" {apart(folded)} ")
        return Found(self, scan, self._automaton.find_matches_as_indexes(scan, overlapping=True))

    def _learn(self, script: str) -> None:
        """Adds the phrases of a script. What is there already keeps its place, for those who read meanwhile."""
        with self._learning:
            if script in self._learnt:
                return
            heads = self._vocabulary.heads(script)
            self._patterns += heads.keys()
            self._entries += heads.values()
            self._automaton = AhoCorasick(self._patterns, matchkind=MatchKind.Standard)
            self._learnt |= {script}
            unmet = "".join(letters for name, letters in SCRIPTS.items() if name not in self._learnt)
            self._unmet = re.compile(f"[{unmet}]") if unmet else None

    def _met(self, which: int) -> Head:
        """A head when a text first has it."""
        head, met = self._patterns[which], rules(self._patterns[which], self._entries[which])
        is_all = head.endswith(" ") and not any(rule.follows for rule in met)
        return len(head.rstrip(" ")), is_all, met, _signs(met)

    def signs(self, heads: Iterable[Match]) -> int:
        """MEASURE and AMOUNT, as far as one of the phrases that begin so is one."""
        signs = 0
        for head, _, _ in heads:
            signs |= self._head(head)[3]
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

    def _longest(self, scan: str, start: int, heads: Sequence[int]) -> tuple[int, tuple[Rule, ...]]:
        """Where the longest phrase that begins somewhere ends, and the rules that say so."""
        longest, rules = 0, _NO_RULES
        for head in heads:
            length, is_all, candidates, _ = self._head(head)
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

    def _sense(self, rules: tuple[Rule, ...]) -> Sense:
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


def _signs(rules: Iterable[Rule]) -> int:
    signs = 0
    for rule in rules:
        if rule.meaning.role == "measure":
            signs |= MEASURE
        elif rule.meaning.is_amount:
            signs |= AMOUNT
    return signs


def _rank(rule: Rule) -> int:
    return rule.rank
