"""The time series: each point the best known value from its moment on, as known at any time one likes."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from .bands import band_of, bands
from .best import steps
from .claims import FOREVER, Claim, Place
from .lines import Line, lines_of, with_events
from .loading import load_claims
from .points import POINT_COLUMNS, Point, point_of
from .runs import Step
from .sources import Sources
from .times import moment_of, stamp
from .witnesses import Witnesses

__all__ = ["POINT_COLUMNS", "Asked", "Point", "combined", "series"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which points are asked for.

    `place` is a GeoNames id or a name as stored, `source` a name as written in the counts or a channel's;
    `since` (included) and `until` (not) are compared with `at`; `by` (hour, day on the clock of `zone`) keeps
    the last point of each line in each; `known_at` (included) is the moment as known at, all that is known
    by default; `scope` is the place meant by claims that name none: one for all channels, or by @name.
    """

    place: int | str | None = None
    source: str | None = None
    event: date | None = None
    since: datetime | None = None
    until: datetime | None = None
    by: str | None = None
    known_at: datetime | None = None
    scope: Place | Mapping[str, Place] | None = None
    subgroup: str | None = None
    zone: tzinfo = UTC

    def within(self, at: str) -> bool:
        """Whether a point of this moment is asked for."""
        return (self.since is None or stamp(self.since) <= at) and (
            self.until is None or at < stamp(self.until)
        )


def series(connection: sqlite3.Connection, measure: str, **asked: Any) -> Iterator[Point]:
    """The points of a measure that are `Asked` for, in order of `at`, each line of (unit, place, event, source)
    for itself."""
    wanted = Asked(**asked)
    lines, found = _told(connection, measure, wanted)
    witnesses = Witnesses(lines)
    for end, (_, _, line, step) in zip(_ends(found), found, strict=True):
        if wanted.within(step.at):
            yield point_of(connection, line, step, end, witnesses)


def combined(connection: sqlite3.Connection, measure: str, **asked: Any) -> Iterator[Point]:
    """The bands of a measure: at each moment the lowest and the highest of what its sources know best of one thing.

    A band has no value. Its evidence is the claim that moved it; what is asked is as for `series`.
    """
    wanted = Asked(**asked)
    _, found = _told(connection, measure, wanted)
    for band, step in bands((line, step) for _, _, line, step in found):
        if wanted.within(step.at):
            yield band_of(connection, band, step)


def _told(connection: sqlite3.Connection, measure: str, asked: Asked) -> "tuple[list[Line], list[Found]]":
    """All lines that were worked out, and the steps of those that are asked for in order."""
    source = Sources(connection).named(asked.source)[0] if asked.source else None

    def load(around: bool) -> list[Claim]:
        return load_claims(
            connection,
            measure,
            place=asked.place,
            scope=asked.scope,
            known_at=FOREVER if asked.known_at is None else stamp(asked.known_at),
            subgroup=asked.subgroup,
            day=asked.event.isoformat() if asked.event else None,
            around=around,
            of_source=source,
        )

    claims = load(around=False)
    if asked.event is not None and any(not claim.event_start and not claim.window_start for claim in claims):
        claims = load(around=True)  # what names no event may be of another one
    claims = with_events(claims)
    wanted = _Wanted(asked.place, source, asked.event)
    lines = lines_of(claims, _nature(connection, measure))
    found = [(step.at, _line_key(line), line, step) for line, step in steps(lines) if wanted.line(line)]
    found.sort(key=lambda each: each[:2])
    if asked.by is not None:
        found = _last_of_each(found, asked.by, asked.zone)
    return lines, found


Found = tuple[str, tuple[str, ...], Line, Step]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which of the lines that were worked out are asked for."""

    place: int | str | None
    source_key: object
    event: date | None

    def line(self, line: Line) -> bool:
        """Whether the line is asked for."""
        claim = line.claims[0]
        named = claim.place.place_id if isinstance(self.place, int) else claim.place.name
        if self.place is not None and named != self.place:
            return False
        if self.source_key is not None and claim.source_key != self.source_key:
            return False
        return self.event is None or _is_of(claim, self.event.isoformat())


def _ends(found: list[Found]) -> list[str]:
    """For each point the moment from which on another one of its line stands."""
    ends: list[str] = []
    following: dict[int, str] = {}
    for at, _, line, _ in reversed(found):
        ends.append(following.get(id(line), FOREVER))
        following[id(line)] = at
    return ends[::-1]


def _is_of(claim: Claim, day: str) -> bool:
    if claim.event_start is not None:
        return claim.event_start <= day <= (claim.event_end or claim.event_start)
    return (claim.window_start or "")[:10] == day


def _nature(connection: sqlite3.Connection, measure: str) -> str:
    row = connection.execute("select nature from measures where measure = ?", (measure,)).fetchone()
    return "cumulative" if row is None else str(row[0])


def _line_key(line: Line) -> tuple[str, ...]:
    """What orders lines that step at the same moment: stable whatever order the posts came in."""
    claim = line.claims[0]
    parts = (*line.subject, claim.source, claim.at, claim.count_id)
    return tuple("" if part is None else str(part) for part in parts)


def _last_of_each(found: list[Found], by: str, zone: tzinfo) -> list[Found]:
    """The last point of each line in each hour or day; the bars of closed periods are all kept."""
    width = {"hour": 13, "day": 10}[by]
    last: dict[object, int] = {}
    for number, (at, _, line, _) in enumerate(found):
        bucket = moment_of(at).astimezone(zone).isoformat()[:width]
        last[(id(line), bucket) if not line.closed else (id(line), number)] = number
    return [found[number] for number in sorted(last.values())]
