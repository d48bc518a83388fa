"""All words of all languages and measures, found in one pass over the text.

Phrases branch off word by word from those that they begin with, up to the first `*` or gap: that is their literal
head. A branch is made when a text first has its words. What follows the head is checked where it was found. Of
the phrases that begin at one word the longest wins; one stretch of text can hold several meanings (a `Hit` carries
them all).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock

from .hit import Hit, Sense
from .languages.base import Language
from .measure import Measure
from .vocabulary import SCRIPTS, Entry, Initials, Rule, Vocabulary, apart, head, head_words, rules, script_of

MEASURE, AMOUNT = 1, 2
REMEMBERED = 50_000  # words whose branches are kept at hand
_DIGIT = re.compile("[0-9]")
Head = tuple[int, bool, tuple[Rule, ...], int]  # length, whether it is all of its phrases, rules, signs
Step = tuple[list[Head], list["Branch"]]
Match = tuple[int, list[Head]]  # where heads begin, and which


_NO_RULES: tuple[Rule, ...] = ()


class Branch:
    """Phrases that begin with the same words: `heads` those that have no next one, `later` the others, by theirs.

    `met` says of words of texts which heads end with them, and which branches go on behind them.
    """

    __slots__ = ("_branches", "_depth", "heads", "later", "met")

    def __init__(self, depth: int, heads: Sequence[Head], later: dict[str, list[Entry]]) -> None:
        self.heads, self.later = heads, later
        self.met: dict[str, Step] = {}
        self._depth = depth
        self._branches: dict[str, Branch] = {}

    @classmethod
    def of(cls, depth: int, entries: Iterable[Entry]) -> "Branch":
        """That of some phrases which have so many words in common."""
        ended: dict[str, list[Entry]] = {}
        later: dict[str, list[Entry]] = {}
        for entry in entries:
            words = head_words(entry[0])
            if len(words) > depth:
                later.setdefault(words[depth], []).append(entry)
            else:
                ended.setdefault(head(entry[0]), []).append(entry)
        return cls(depth, [_head(literal, rules(literal, those)) for literal, those in ended.items()], later)

    def and_also(self, later: Mapping[str, list[Entry]]) -> "Branch":
        """One with more phrases; those who read meanwhile keep this one. It shares the branches that stay the same."""
        all_later = self.later | {name: self.later.get(name, []) + those for name, those in later.items()}
        more = Branch(self._depth, self.heads, all_later)
        more._branches = {name: branch for name, branch in self._branches.items() if name not in later}
        return more

    def step(self, word: str) -> Step:
        """What a word leads to, by itself and by what it begins with, when a text first has it."""
        if len(self.met) >= REMEMBERED:
            self.met.clear()
        names = (word, *(f"{word[:end]}*" for end in range(1, len(word) + 1)))
        branches = [self._branch(name) for name in names if name in self.later]
        step = [one for branch in branches for one in branch.heads], [one for one in branches if one.later]
        self.met[word] = step
        return step

    def _branch(self, name: str) -> "Branch":
        if name not in self._branches:
            self._branches[name] = Branch.of(self._depth + 1, self.later[name])
        return self._branches[name]


def _head(literal: str, rules: tuple[Rule, ...]) -> Head:
    is_all = literal.endswith(" ") and not any(rule.follows for rule in rules)
    return len(literal.rstrip(" ")), is_all, rules, _signs(rules)


class Lexicon:
    """The compiled vocabulary."""

    def __init__(self, languages: Sequence[Language], measures: Mapping[str, Measure]) -> None:
        self._vocabulary = Vocabulary(languages, measures)
        self._initials = Initials(languages)
        self._senses: dict[tuple[Rule, ...], Sense] = {}
        self._learning = Lock()
        self._learnt: frozenset[str] = frozenset()
        self._unmet: re.Pattern[str] | None = _letter_of(SCRIPTS)
        self._phrases = Branch(0, (), {})

    def find(self, folded: str) -> "Found":
        """What of the vocabulary is in a folded text, in one pass."""
        while self._unmet and (letter := self._unmet.search(folded)):
            self._learn(script_of(letter.group()))
        parted = f" {apart(folded)} "
        scan = self._initials.of_scan(parted)
        return Found(self, parted, scan, _heads(self._phrases, scan))

    def _learn(self, script: str) -> None:
        """Adds the phrases of a script. Those who read meanwhile keep what is there already."""
        with self._learning:
            if script in self._learnt:
                return
            self._phrases = self._phrases.and_also(self._vocabulary.begun(script))
            self._learnt |= {script}
            self._unmet = _letter_of(name for name in SCRIPTS if name not in self._learnt)

    def hits(self, scan: str, met: Iterable[Match]) -> list[Hit]:
        """The phrases that begin with heads found, in order, none overlapping another."""
        found: list[Hit] = []
        present = _Present(scan)
        done = 0
        for start, heads in met:
            if start >= done:
                end, rules = self._longest(scan, start, heads, present)
                if rules:
                    # the scan has one space more in front; its leading space stands before the word
                    found.append(Hit(start, end - 1, self._sense(rules)))
                    done = end
        return found

    def _longest(
        self, scan: str, start: int, heads: Sequence[Head], present: "_Present"
    ) -> tuple[int, tuple[Rule, ...]]:
        """Where the longest phrase that begins somewhere ends, and the rules that say so."""
        longest, rules = 0, _NO_RULES
        for length, is_all, candidates, _ in heads:
            if is_all:
                end = start + length
                if end > longest:
                    longest, rules = end, candidates
                elif end == longest:
                    rules += candidates
                continue
            for rule in candidates:
                if not present[rule.landmark]:
                    continue
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


class _Present(dict[str, bool]):
    """Which words a scanned text has, found out when first asked for each."""

    def __init__(self, scan: str) -> None:
        self._scan = scan

    def __missing__(self, word: str) -> bool:
        found = self[word] = word in self._scan
        return found


@dataclass(frozen=True, slots=True)
class Found:
    """The heads found in a text: enough to see whether it can count anything, before its phrases are read.

    `parted` is the text with a space for all that is no part of a word, and one around it; `scan` what was searched.
    """

    lexicon: Lexicon
    parted: str
    scan: str
    heads: list[Match]

    def may_count(self) -> bool:
        """Whether it may name a measure and an amount."""
        wanted = MEASURE if _DIGIT.search(self.scan) else MEASURE | AMOUNT
        signs = 0
        for _, heads in self.heads:
            for _, _, _, signs_of_head in heads:
                signs |= signs_of_head
            if signs & wanted == wanted:
                return True
        return False

    def hits(self) -> list[Hit]:
        """The phrases, in order, none overlapping another."""
        return self.lexicon.hits(self.scan, self.heads)


def may_count(folded: str, hits: Sequence[Hit]) -> bool:
    """Whether a text of these phrases names a measure and an amount."""
    return any(hit.terms for hit in hits) and (
        _DIGIT.search(folded) is not None or any(hit.sense.is_amount for hit in hits)
    )


def _heads(phrases: Branch, scan: str) -> list[Match]:
    """The heads in a text, by where they begin."""
    found: list[Match] = []
    words, met = scan.split(" "), phrases.met
    at = -1  # of the space before a word
    for index, word in enumerate(words):
        heads, branches = met.get(word) or phrases.step(word)
        if branches:
            heads = _and_further(heads, branches, words, index + 1)
        if heads:
            found.append((at, heads))
        at += len(word) + 1
    return found


def _and_further(
    heads: list[Head], branches: Iterable[Branch], words: Sequence[str], index: int
) -> list[Head]:
    """Heads with those that end with the word of an index or a later one, which are few."""
    word = words[index]
    for branch in branches:
        more, behind = branch.met.get(word) or branch.step(word)
        if more:
            heads = heads + more
        if behind:
            heads = _and_further(heads, behind, words, index + 1)
    return heads


def _letter_of(scripts: Iterable[str]) -> "re.Pattern[str] | None":
    letters = "".join(SCRIPTS[script] for script in scripts)
    return re.compile(f"[{letters}]") if letters else None


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
