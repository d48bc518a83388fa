"""Who else says it: the claims about what a line is about, whoever makes them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from .claims import Claim
from .incidents import QUIET
from .lines import Line, Subject
from .runs import Step
from .times import earlier, later


class Witnesses:
    """All claims by what they are about. Dated ones are of one event or period; of the others, those of a place
    that were said about the same time; those that name neither speak for themselves alone."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines: dict[Subject, list[Line]] = defaultdict(list)
        for line in lines:
            self._lines[line.subject].append(line)

    def agreeing(self, line: Line, value: int | None) -> dict[object, str]:
        """The names of the sources that give this figure. Rounded figures agree with what rounds to them."""
        about = self._about(line) if value is not None else ()
        return {each.source_key: each.source for each in about if value is not None and _agrees(each, value)}

    def spread(self, line: Line, step: Step, until: str) -> tuple[int | None, int | None]:
        """The lowest and the highest figure given from a step `until` the next: by the claims made meanwhile,
        and by what each other source had said last."""
        figures = [each for each in (step.low, step.value) if each is not None][:1]
        last: dict[object, Claim] = {}
        for claim in self._about(line):
            if claim.earlier or claim.at >= until or (claim.dropped_at or until) <= step.at:
                continue
            if claim.at >= step.at:
                figures += _figures(claim)
            elif claim.source_key != line.claims[0].source_key:
                before = last.get(claim.source_key)
                if before is None or before.at <= claim.at:
                    last[claim.source_key] = claim
        for claim in last.values():
            figures += _figures(claim)
        return (min(figures), max(figures)) if figures else (None, None)

    def _about(self, line: Line) -> Iterator[Claim]:
        for other in self._lines[line.subject] if line.named else (line,):
            if line.dated or near(line, other):
                yield from (each for each in other.claims if each.kind != "increment" or line.closed)


def near(line: Line, other: Line) -> bool:
    """Whether two lines without a date were said about the same time."""
    first, last = line.claims[0].at, line.claims[-1].at
    return other.claims[0].at <= later(last, QUIET) and earlier(first, QUIET) <= other.claims[-1].at


def _agrees(claim: Claim, value: int) -> bool:
    if claim.value is None:
        return False
    rounded = claim.bound in ("approx", "nearly") and (claim.precision or 1) > 1
    return claim.value == value or (rounded and abs(claim.value - value) < (claim.precision or 1))


def _figures(claim: Claim) -> list[int]:
    """The figure that a claim gives, the two ends of a range."""
    if claim.value is not None:
        return [claim.value]
    return [each for each in (claim.low, claim.high) if each is not None]
