"""The best known value of all lines at each moment."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from .claims import Claim, order
from .lines import Line
from .runs import Run, Step, StockRun


def steps(lines: Iterable[Line]) -> Iterator[tuple[Line, Step]]:
    """The steps of all lines, moment by moment.

    The lines go through time together, because a post that contradicts what is established in one line is
    doubted in the others where it names a part of the same total.
    """
    events: list[Event] = []
    for line in lines:
        run = StockRun(line) if line.nature == "stock" else Run(line)
        for claim in line.claims:
            at, said_at, channel, post, version, *rest = order(claim)
            events.append(((at, said_at, channel, post, version, 1, *rest), claim, run))
            if claim.dropped_at is not None:
                at = max(at, claim.dropped_at)
                events.append(((at, at, channel, post, claim.next_version, 0, *rest), claim, run))
    events.sort(key=lambda event: event[0])
    for moment in _grouped(events, 1):
        for group in _grouped(moment, 6):
            _take(group)
        for run in {id(run): run for _, _, run in moment}.values():
            step = run.step(moment[0][0][0])
            if step is not None:
                yield run.line, step


Event = tuple[tuple[Any, ...], Claim, "Run"]  # when and in what order (place 5: 0 takes back, 1 takes in)


def _grouped(events: list[Event], length: int) -> Iterator[list[Event]]:
    """The events that have the first `length` parts of their order in common."""
    return (list(group) for _, group in groupby(events, key=lambda event: event[0][:length]))


def _take(group: list[Event]) -> None:
    """Takes in the claims of one text at one moment, or takes them back."""
    if group[0][0][5] == 0:
        for _, claim, run in group:
            run.drop(claim)
        return
    parts = [(claim, run) for _, claim, run in group if claim.kind == "subtotal"]
    doubtful = any(run.contradicted(claim) and run.is_of_now(claim) for claim, run in parts)
    for _, claim, run in sorted(group, key=lambda event: event[1].kind == "increment"):
        if doubtful and claim.kind == "subtotal" and not claim.reviewed:
            run.hold(claim, "below" if run.contradicted(claim) else "beside")
        else:
            run.add(claim)
