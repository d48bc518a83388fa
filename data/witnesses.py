"""Who else says it: the claims about what a line is about, whoever makes them."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from itertools import accumulate

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
        for line in sorted(lines, key=lambda each: each.claims[0].at):
            self._lines[line.subject].append(line)
        self._said_until = {  # of these lines and those before them
            subject: list(accumulate((line.claims[-1].at for line in of_it), max))
            for subject, of_it in self._lines.items()
        }
        self._known: dict[object, Testimony] = {}

    def about(self, line: Line) -> "Testimony":
        """What is said about the thing of a line."""
        key = line.subject if line.dated else id(line)
        if key not in self._known:
            self._known[key] = Testimony(
                claim
                for other in self._beside(line)
                for claim in other.claims
                if claim.kind != "increment" or line.closed
            )
        return self._known[key]

    def _beside(self, line: Line) -> Iterable[Line]:
        of_it = self._lines[line.subject]
        if line.dated:
            return of_it
        if not line.named:
            return (line,)
        until = self._said_until[line.subject]
        first = bisect_left(until, earlier(line.claims[0].at, QUIET))
        last = bisect_right(of_it, later(line.claims[-1].at, QUIET), key=lambda each: each.claims[0].at)
        return (each for each in of_it[first:last] if near(line, each))


class Testimony:
    """Claims about one thing, whoever makes them."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._sources: dict[object, list[Claim]] = defaultdict(list)
        self._by_value: dict[int, dict[object, str]] = defaultdict(dict)
        self._rounded: list[Claim] = []
        self._claims = sorted(claims, key=_at)
        for claim in self._claims:
            self._sources[claim.source_key].append(claim)
            if claim.value is not None:
                self._by_value[claim.value][claim.source_key] = claim.source
                if claim.bound in ("approx", "nearly") and (claim.precision or 1) > 1:
                    self._rounded.append(claim)

    def agreeing(self, value: int | None) -> dict[object, str]:
        """The names of the sources that give this figure. Rounded figures agree with what rounds to them."""
        if value is None:
            return {}
        rounded = {each.source_key: each.source for each in self._rounded if _rounds(each, value)}
        return rounded | self._by_value.get(value, {})

    def spread(self, line: Line, step: Step, until: str) -> tuple[int | None, int | None]:
        """The lowest and the highest figure given from a step `until` the next: by the claims made meanwhile,
        and by what each other source had said last."""
        figures = [each for each in (step.low, step.value) if each is not None][:1]
        first, last = (bisect_left(self._claims, at, key=_at) for at in (step.at, until))
        for claim in self._claims[first:last]:
            if _stands(claim, step.at):
                figures += _figures(claim)
        for source, claims in self._sources.items():
            if source != line.claims[0].source_key:
                before = reversed(claims[: bisect_left(claims, step.at, key=_at)])
                figures += next((_figures(each) for each in before if _stands(each, step.at)), [])
        return (min(figures), max(figures)) if figures else (None, None)


def _at(claim: Claim) -> str:
    return claim.at


def _stands(claim: Claim, at: str) -> bool:
    return not claim.earlier and (claim.dropped_at is None or claim.dropped_at > at)


def near(line: Line, other: Line) -> bool:
    """Whether two lines without a date were said about the same time."""
    first, last = line.claims[0].at, line.claims[-1].at
    return other.claims[0].at <= later(last, QUIET) and earlier(first, QUIET) <= other.claims[-1].at


def _rounds(claim: Claim, value: int) -> bool:
    return claim.value is not None and abs(value - claim.value) < (claim.precision or 1)


def _figures(claim: Claim) -> list[int]:
    """The figure that a claim gives, the two ends of a range."""
    if claim.value is not None:
        return [claim.value]
    return [each for each in (claim.low, claim.high) if each is not None]
