"""The time series: each point the best known value from its moment on, as known at any time one likes."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from .best import Step, steps
from .claims import FOREVER, Claim, Place
from .lines import Line, Subject, adds_to_any_event, lines_of, subject_of, with_events
from .loading import load_claims
from .sources import Sources
from .times import moment_of, stamp

FLAGS = (
    "revised_down",
    "conflict",
    "quarantined",
    "derived",
    "sum_check_ok",
    "sum_check_failed",
    "retracted",
    "reviewed",
)
LONGEST_QUOTE = 300


@dataclass(frozen=True, slots=True)
class Point:
    """The best known value from `at` on. Times are UTC stamps, days `YYYY-MM-DD`.

    `value` is None where nothing is known any more (flag `retracted`). `n_sources` counts the sources that
    give this very figure of the same thing, not the posts. `quote` is the line of the post that says it.
    """

    measure: str
    unit: str | None
    place_name: str | None
    place_id: int | None
    source_name: str | None
    event_start: str | None
    event_end: str | None
    window_start: str | None
    window_end: str | None
    kind: str
    at: str
    known_at: str
    value: int | None
    value_low: int | None
    value_high: int | None
    bound: str
    n_places: int | None
    n_sources: int
    flags: list[str]
    count_id: str
    quote: str
    url: str | None

    def as_row(self) -> dict[str, Any]:
        """The columns in order."""
        return asdict(self)


POINT_COLUMNS = tuple(Point.__dataclass_fields__)


def series(
    connection: sqlite3.Connection,
    measure: str,
    *,
    place: int | str | None = None,
    source: str | None = None,
    event: date | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    by: str | None = None,
    known_at: datetime | None = None,
    scope: Place | Mapping[str, Place] | None = None,
    subgroup: str | None = None,
    zone: tzinfo = UTC,
) -> Iterator[Point]:
    """The points of a measure in order of `at`, each line of (unit, place, event, source) for itself.

    `place` is a GeoNames id or a name as stored, `source` a name as written in the counts or a channel's;
    `since` (included) and `until` (not) are compared with `at`; `by` (hour, day on the clock of `zone`) keeps
    the last point of each line in each; `known_at` (included) is the moment as known at, all that is known
    by default; `scope` is the place meant by claims that name none: one for all channels, or by @name.
    """

    def load(around: bool) -> list[Claim]:
        return load_claims(
            connection,
            measure,
            place=place,
            scope=scope,
            known_at=FOREVER if known_at is None else stamp(known_at),
            subgroup=subgroup,
            day=event.isoformat() if event else None,
            around=around,
        )

    claims = load(around=False)
    if event is not None and any(adds_to_any_event(claim) for claim in claims):
        claims = load(around=True)  # what it adds to may be a total of another event
    claims = with_events(claims)
    wanted = _Wanted(place, Sources(connection).named(source)[0] if source else None, event)
    lines = lines_of(claims, _nature(connection, measure))
    agreeing = _agreeing(claims)
    found = [(step.at, _line_key(line), line, step) for line, step in steps(lines) if wanted.line(line)]
    found.sort(key=lambda each: each[:2])
    if by is not None:
        found = _last_of_each(found, by, zone)
    since_stamp, until_stamp = stamp(since) if since else "", stamp(until) if until else FOREVER
    for _, _, line, step in found:
        if since_stamp <= step.at < until_stamp:
            yield _point(connection, line, step, agreeing)


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


Agreeing = dict[Subject, dict[int | None, set[object]]]


def _agreeing(claims: list[Claim]) -> Agreeing:
    """For each thing and figure the sources that give it. Rounded figures agree with what rounds to them."""
    sources: Agreeing = defaultdict(lambda: defaultdict(set))
    for claim in claims:
        sources[subject_of(claim)][claim.value].add(claim.source_key)
    for claim in claims:
        if claim.bound in ("approx", "nearly") and claim.value is not None and (claim.precision or 1) > 1:
            for value, agreeing in sources[subject_of(claim)].items():
                if value is not None and abs(value - claim.value) < (claim.precision or 1):
                    agreeing.add(claim.source_key)
    return sources


def _point(connection: sqlite3.Connection, line: Line, step: Step, agreeing: Agreeing) -> Point:
    claim = step.claim
    derived = "derived" in step.flags
    known = step.low is not None or step.value is not None
    sources = agreeing[subject_of(claim)].get(step.value, set()) if known and not derived else set()
    flags = step.flags | _list_check(connection, claim) if known and not derived else step.flags
    return Point(
        measure=claim.measure,
        unit=claim.unit,
        place_name=claim.place.name,
        place_id=claim.place.place_id,
        source_name=claim.source,
        event_start=claim.event_start,
        event_end=claim.event_end,
        window_start=claim.window_start,
        window_end=claim.window_end,
        kind="total" if derived else claim.kind,
        at=step.at,
        known_at=step.known_at,
        value=step.value,
        value_low=step.low,
        value_high=step.high,
        bound=step.bound,
        n_places=claim.n_places,
        n_sources=max(int(known), len(sources)),
        flags=[flag for flag in FLAGS if flag in flags],
        count_id=claim.count_id,
        quote=_quote(connection, claim),
        url=claim.url,
    )


def _list_check(connection: sqlite3.Connection, claim: Claim) -> set[str]:
    """Whether the exact parts that the text lists under a total make it up, or more than it."""
    if claim.value is None or claim.kind != "total":
        return set()
    parts = connection.execute(
        "select bound, value from counts where channel_id = ? and post_id = ? and version = ?"
        " and measure = ? and kind = 'subtotal' and part_of = ? and review is not 'rejected'",
        (*claim.text_key, claim.measure, claim.span_start),
    ).fetchall()
    if len(parts) < 2 or any(bound != "exact" for bound, _ in parts):
        return set()
    total = sum(value for _, value in parts)
    if total == claim.value:
        return {"sum_check_ok"}
    return {"sum_check_failed"} if claim.bound == "exact" and total > claim.value else set()


def _quote(connection: sqlite3.Connection, claim: Claim) -> str:
    """The line of the post that states the claim, verbatim; the part around the number where it is long."""
    row = connection.execute(
        "select text from post_versions where channel_id = ? and post_id = ? and version = ?", claim.text_key
    ).fetchone()
    text = str(row[0])
    start = text.rfind("\n", 0, claim.span_start) + 1
    end = text.find("\n", claim.span_end)
    end = len(text) if end < 0 else end
    if end - start > LONGEST_QUOTE:
        room = max(0, LONGEST_QUOTE - (claim.span_end - claim.span_start))
        start = max(start, claim.span_start - room // 2)
        end = min(end, claim.span_end + room - room // 2)
        while claim.span_start > start > 0 and not text[start - 1].isspace():
            start += 1
        while claim.span_end < end < len(text) and not text[end].isspace():
            end -= 1
    return text[start:end].strip()
