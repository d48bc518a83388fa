"""How a text is laid out: lines, sentences in them, clauses in those."""

import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import regex

from .hit import Hit

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"(?P<mark>[.!?…。！？;]++)[\"')\]]*+(?= |$)")
_ABBREVIATION = 8  # letters of the longest
_PART = re.compile(r"[,;:()\[\]|]| - |-(?<=[^\W_]-)(?= )|/(?= )")
_INLINE = regex.compile(r"[[\p{So}•▪▫◾◽]--[\ufffc]](?=\ufe0f? ?\S)", regex.V1)
_BULLET = regex.compile(r"^[\s\p{So}\p{Sk}\p{Cn}•·▪▫◾◽–\-*—>\ufffc]*")


_PASSAGE = 5_000  # characters; a post has 4,096 at most
_LONGEST = 1_200  # characters of a sentence
_MOST_WORDS = 120
_NUMBER_WORD = re.compile(r"[^ \n]+")


class Clause(NamedTuple):
    """A stretch between two of `, ; : ( ) —` or conjunctions; `opener` is what stands before it."""

    start: int
    end: int
    opener: str


class Sentence(NamedTuple):
    """A sentence on one line; `first` is the start of its words (behind a bullet)."""

    start: int
    end: int
    line: int
    first_of_line: bool
    last_of_line: bool
    bullet: str = ""  # what its line begins with, as the items of a list do

    def holds(self, position: int) -> bool:
        """Whether a position lies in it."""
        return self.start <= position < self.end


class Abbreviations:
    """What a point shortens rather than ends. `units` may end a sentence too: «5 тыс. Позже …»."""

    def __init__(self, words: Iterable[str], units: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._units = tuple(units)

    def ends(self, folded: str, start: int, stop: int, capital: bool) -> bool:
        """Whether what stands before a point is one; `capital`: the next word begins with a capital."""
        begin = max(start, stop - _ABBREVIATION - 1)
        at = max(folded.rfind(" ", begin, stop), folded.rfind("(", begin, stop))
        if at < 0 < begin:
            return False
        word = folded[at + 1 : stop]
        if not (word in self._words or (len(word) == 1 and word.isalpha())):
            return False
        return not (capital and folded.endswith(self._units, start, stop))


def sentences(
    folded: str, seen: str, abbreviations: Abbreviations, months: Collection[int] = ()
) -> list[Sentence]:
    """The sentences of a text in order; `months` are the positions of names of months."""
    found: list[Sentence] = []
    for number, line in enumerate(_lines(folded)):
        start = line.start()
        if not folded[start].isalnum():
            start += len(_BULLET.match(line.group()).group())  # type: ignore[union-attr]
        cuts = [start]
        for stop in _STOP.finditer(folded, start, line.end()):
            following = _next_letter(seen, stop.end(), line.end())
            if stop["mark"] == "." and (
                (following and following.islower())
                or abbreviations.ends(folded, start, stop.start(), following.isupper())
                or (stop.end() + 1 in months and folded[stop.start() - 1].isdigit())  # "24. Februar"
            ):
                continue
            cuts.append(stop.end())
        cuts = _bounded(folded, [*cuts, line.end()])
        spans = [(a, b) for a, b in itertools.pairwise(cuts) if folded[a:b].strip()]
        item = folded[line.start() : start].strip(" \ufffc")
        found += [Sentence(a, b, number, i == 0, i == len(spans) - 1, item) for i, (a, b) in enumerate(spans)]
    return found


def _lines(folded: str) -> Iterator["re.Match[str]"]:
    """The lines of a text, and what one bullet parts again and again within a line: "🔹 Quetta - … 🔹 Kabul - …"."""
    for line in _LINE.finditer(folded):
        marks = Counter(_INLINE.findall(folded, line.start(), line.end()))
        if max(marks.values(), default=0) < 2:
            yield line
            continue
        cuts = [m.start() for m in _INLINE.finditer(folded, line.start(), line.end()) if marks[m.group()] > 1]
        for start, end in itertools.pairwise([line.start(), *cuts, line.end()]):
            if part := _LINE.match(folded, start, end):
                yield part


def passages(text: str) -> Iterator[tuple[int, str]]:
    """A text in stretches that are read by themselves, with where each begins. A post of Telegram's is one.

    Nothing that is said in one governs another, so that the work grows with the length of a text and no faster.
    """
    start = 0
    while len(text) - start > _PASSAGE:
        end = max(text.rfind("\n", start, start + _PASSAGE), text.rfind(". ", start, start + _PASSAGE))
        end = end if end > start else text.rfind(" ", start, start + _PASSAGE)
        end = end + 1 if end > start else start + _PASSAGE
        yield start, text[start:end]
        start = end
    yield start, text[start:]


def _bounded(folded: str, cuts: list[int]) -> list[int]:
    """Cuts what no writer means as a sentence, so that the work on a text stays in proportion to its length."""
    bounded = [cuts[0]]
    for cut in cuts[1:]:
        count = 0
        if cut - bounded[-1] > _LONGEST // 4:
            for word in _NUMBER_WORD.finditer(folded, bounded[-1], cut):
                count += 1
                if count % _MOST_WORDS == 0 or word.end() - bounded[-1] > _LONGEST:
                    bounded.append(word.end())
        bounded.append(cut)
    return bounded


def _next_letter(seen: str, start: int, end: int) -> str:
    for character in seen[start : min(end, start + 8)]:
        if character.isalnum():
            return character
    return ""


def clauses(
    folded: str,
    sentence: Sentence,
    conjunctions: "re.Pattern[str]",
    numbers: Sequence[tuple[int, int]],
    phrases: Sequence[Hit],
) -> list[Clause]:
    """The clauses of a sentence. A conjunction parts two only where both hold a number ("16 in X and 19 in Y")."""
    cuts: list[tuple[int, int, str]] = []
    for match in _PART.finditer(folded, sentence.start, sentence.end):
        inside = any(a < match.end() and match.start() < b for a, b in numbers)
        if not inside:
            cuts.append((match.start(), match.end(), match.group().strip()))
    first, last = min((b for _, b in numbers), default=0), max((a for a, _ in numbers), default=0)
    for joint in conjunctions.finditer(folded, first, last) if first < last else ():
        if not any(hit.start <= joint.start() < hit.end for hit in phrases):  # «перехвачены и уничтожены»
            cuts.append((joint.start(), joint.end(), "and"))
    found, position, opener = [], sentence.start, ""
    for start, end, mark in sorted(cuts):
        if start < position:
            continue
        if start > position:
            found.append(Clause(position, start, opener))
        position, opener = end, mark
    if position < sentence.end:
        found.append(Clause(position, sentence.end, opener))
    return found
