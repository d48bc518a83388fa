"""How a text is laid out: lines, sentences in them, clauses in those."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

_LINE = regex.compile(r"[^\n]+")
_STOP = regex.compile(r"(?P<mark>[.!?…。！？;]+)[\"')\]]*+(?= |$)")
_ABBREVIATED = regex.compile(
    r"(?:^|[\s(])(?:\p{L}|тыс|млн|млрд|тис|руб|ст|гг|ул|им|обл|пос|чел|св|st|mr|mrs|ms|dr|gen|sen|rep|col|sgt|lt|capt|maj|prof|no|vs|approx|est|incl|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|u\.s|u\.n|u\.k|a\.m|p\.m|d\.c|т\.д|т\.п|т\.е|г\.р)$"
)
_PART = regex.compile(r"[,;:()\[\]]| - |(?<=[\p{L}\p{N}])-(?= )|/(?= )|\|")
_BULLET = regex.compile(r"^[\s\p{So}\p{Sk}\p{Cn}•·▪▫◾◽–\-*—>\ufffc]*")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between two of `, ; : ( ) —` or conjunctions; `opener` is what stands before it."""

    start: int
    end: int
    opener: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence on one line; `first` is the start of its words (behind a bullet)."""

    start: int
    end: int
    line: int
    first_of_line: bool
    last_of_line: bool

    def holds(self, position: int) -> bool:
        """Whether a position lies in it."""
        return self.start <= position < self.end


def sentences(folded: str, seen: str) -> list[Sentence]:
    """The sentences of a text in order."""
    found: list[Sentence] = []
    for number, line in enumerate(_LINE.finditer(folded)):
        start = line.start() + len(_BULLET.match(line.group()).group())  # type: ignore[union-attr]
        cuts = [start]
        for stop in _STOP.finditer(folded, start, line.end()):
            following = _next_letter(seen, stop.end(), line.end())
            if stop["mark"] == "." and (
                (following and following.islower()) or _ABBREVIATED.search(folded, start, stop.start())
            ):
                if not (
                    following.isupper()
                    and folded[stop.start() - 4 : stop.start()] in (" тыс", " млн", "a.m", "p.m")
                ):
                    continue
            cuts.append(stop.end())
        cuts.append(line.end())
        spans = [(a, b) for a, b in zip(cuts, cuts[1:], strict=False) if folded[a:b].strip()]
        found += [Sentence(a, b, number, i == 0, i == len(spans) - 1) for i, (a, b) in enumerate(spans)]
    return found


def _next_letter(seen: str, start: int, end: int) -> str:
    for character in seen[start : min(end, start + 8)]:
        if character.isalnum():
            return character
    return ""


def clauses(
    folded: str,
    sentence: Sentence,
    conjunctions: "regex.Pattern[str]",
    numbers: Sequence[tuple[int, int]],
    phrases: Sequence[tuple[int, int]],
) -> list[Clause]:
    """The clauses of a sentence. A conjunction parts two only where both hold a number ("16 in X and 19 in Y")."""
    cuts: list[tuple[int, int, str]] = []
    for match in _PART.finditer(folded, sentence.start, sentence.end):
        inside = any(a < match.end() and match.start() < b for a, b in numbers)
        if not inside:
            cuts.append((match.start(), match.end(), match.group().strip()))
    for match in conjunctions.finditer(folded, sentence.start, sentence.end):
        if any(a <= match.start() < b for a, b in phrases):
            continue  # «перехвачены и уничтожены»
        if any(sentence.start <= b <= match.start() for _, b in numbers) and any(
            match.end() <= a < sentence.end for a, _ in numbers
        ):
            cuts.append((match.start(), match.end(), "and"))
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
