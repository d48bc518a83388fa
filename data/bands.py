"""Several sources in one view: a band from the lowest to the highest of what they know best, never a value."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .lines import Line, Subject
from .points import FLAGS, Point, quote_of
from .runs import Step
from .witnesses import near

DOUBTS = ("conflict", "quarantined")


@dataclass(slots=True)
class Band:
    """What the sources of one thing know best at a moment, by source."""

    lines: list[Line] = field(default_factory=list)
    steps: dict[object, Step] = field(default_factory=dict)
    ends: tuple[int, int] | None = None

    def moved(self, line: Line, step: Step) -> bool:
        """Takes in a step of a source; whether the band is another than before."""
        source = line.claims[0].source_key
        self.steps.pop(source, None)
        if _figures(step):
            self.steps[source] = step
        figures = [figure for each in self.steps.values() for figure in _figures(each)]
        before = self.ends, len(self.steps)
        self.ends = (min(figures), max(figures)) if figures else None
        return before != (self.ends, len(self.steps))


def bands(steps: Iterable[tuple[Line, Step]]) -> Iterator[tuple[Band, Step]]:
    """The bands, each time that one moves, with the step that moved it; bars of closed periods have none.

    A band goes on moving when the next is asked for.
    """
    found: dict[Subject, list[Band]] = defaultdict(list)
    for line, step in steps:
        if not line.closed:
            band = _band_of(found[line.subject], line)
            if band.moved(line, step):
                yield band, step


def band_of(connection: sqlite3.Connection, band: Band, step: Step) -> Point:
    """The point that a band makes as it stands."""
    claim = step.claim
    standing = list(band.steps.values())
    low, high = band.ends or (None, None)
    flags = {flag for each in standing for flag in each.flags if flag in DOUBTS}
    held = sorted({each for step in standing for each in step.held}, key=lambda each: each.claim.count_id)
    revised = [each.revised_known_at for each in standing if each.revised_known_at]
    return Point(
        measure=claim.measure,
        unit=claim.unit,
        place_name=claim.place.name,
        place_id=claim.place.place_id,
        source_name=None,
        event_start=claim.event_start,
        event_end=claim.event_end,
        window_start=claim.window_start,
        window_end=claim.window_end,
        kind="band",
        at=step.at,
        known_at=max([step.known_at, *(each.known_at for each in standing)]),
        value=None,
        value_low=low,
        value_high=high,
        bound="range" if standing else "vague",
        n_places=None,
        n_sources=len(standing),
        flags=[flag for flag in FLAGS if flag in flags or (flag == "retracted" and not standing)],
        count_id=claim.count_id,
        quote=quote_of(connection, claim),
        url=claim.url,
        spread_low=low,
        spread_high=high,
        last_revised=max(revised, default=None),
        held_back=[each.claim.count_id for each in held],
        held_values=[each.claim.number for each in held],
        held_why=[each.why for each in held],
        sources=sorted(each.claim.source for each in standing),
        line=band.lines[0].claims[0].count_id,
    )


def _band_of(bands: list[Band], line: Line) -> Band:
    for band in bands:
        if line in band.lines:
            return band
        if line.dated or (line.named and any(near(line, other) for other in band.lines)):
            band.lines.append(line)
            return band
    bands.append(Band([line]))
    return bands[-1]


def _figures(step: Step) -> list[int]:
    figures = [each for each in (step.low, step.value) if each is not None][:1]
    return figures + ([step.high] if step.high is not None else [])
