"""The claims that a series is made of: counts with whose they are, and where and when they hold."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from .channels import name_key
from .reviews import Review, as_judged, as_read, judged_later
from .sources import Sources
from .times import end_of_day

FOREVER = "9999-12-31T23:59:59Z"
NO_NEXT = 2**62  # stands for the version after the last when a post is deleted


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its English name and, where the gazetteer knows it, its GeoNames id."""

    name: str | None
    place_id: int | None = None

    @property
    def key(self) -> object:
        """What two names of one place have in common."""
        return self.place_id if self.place_id is not None else name_key(self.name or "")


@dataclass(slots=True, eq=False)
class Claim:
    """A count as a claim about the world. Times are stamps, days are days.

    `at` is when it holds, `said_at` when its text was published, `known_at` when anyone (imports) or we
    (scrapes) could know it; `dropped_at` when its text was edited away or deleted, as known then.
    """

    count_id: str
    channel_id: int
    post_id: int
    version: int
    measure: str
    unit: str | None
    kind: str
    value: int | None
    low: int | None
    high: int | None
    bound: str
    precision: int | None
    place: Place
    event_start: str | None
    event_end: str | None
    window_start: str | None
    window_end: str | None
    n_places: int | None
    status: str
    certainty: str | None
    as_of: str | None
    source: str
    span_start: int
    span_end: int
    at: str
    said_at: str
    known_at: str
    url: str | None
    zone: tzinfo
    source_key: object = None
    dropped_at: str | None = None
    dropped_known_at: str | None = None
    next_version: int = NO_NEXT
    origin: tuple[object, int] | None = None  # the post this one is a forward of
    reviewed: bool = False
    flags: set[str] = field(default_factory=set)

    @property
    def text_key(self) -> tuple[int, int, int]:
        """The version that states it."""
        return self.channel_id, self.post_id, self.version

    @property
    def earlier(self) -> bool:
        """Whether the text itself gives it as a figure of before."""
        return self.status == "superseded"

    @property
    def of_unknown_time(self) -> bool:
        """Whether it was so before the text was said, but nobody says when: nothing to put on a line."""
        return self.earlier and self.at == self.said_at


def place_condition(place: int | str) -> tuple[str, tuple[int | str, ...]]:
    """SQL for the counts `c` that name this place, by id or by name, and its arguments."""
    if isinstance(place, int):
        return "c.place_id = ?", (place,)
    return "c.place_name = ?", (place,)


def load_claims(
    connection: sqlite3.Connection,
    measure: str,
    *,
    place: int | str | None,
    scope: Place | Mapping[str, Place] | None,
    known_at: str,
    subgroup: str | None,
    day: str | None = None,
) -> list[Claim]:
    """The claims of a measure as known at a moment, in the order in which they hold: of a place and of those
    that its posts tell of beside it, or of all. Claims that name no place get the channel's scope.

    With a `day`, claims that name an event of other days are left out.
    """
    sources = Sources(connection)
    condition, arguments = _places(connection, measure, place, scope)
    found = []
    of_the_day: str = "true"
    days: tuple[str, ...] = ()
    if day is not None:
        of_the_day = (
            "(c.event_start is null or (c.event_start <= ? and coalesce(c.event_end, c.event_start) >= ?))"
        )
        days = (day, day)
    wanted = f"""
      c.measure = ? and {condition}
      and {of_the_day}
      and c.subgroup is ? and c.modality = 'occurred' and coalesce(c.certainty, '') != 'denied'
      and c.status in ('current', 'revised', 'superseded', 'retracted') and c.review is not 'rejected'
    """
    of_counts = (measure, *arguments, *days, subgroup)
    later = judged_later(connection, known_at)
    for row in _rows(connection, wanted, of_counts, known_at):
        if row["count_id"] not in later:
            found.append(_claim(row, sources, scope, known_at))
    for row in _as_known(connection, later, known_at):
        if _meets(connection, row, wanted, of_counts):
            found.append(_claim(row, sources, scope, known_at))
    found = [each for each in found if not each.of_unknown_time]
    # A forward says nothing that its original, where we have it, does not say with its own later edits.
    found = [
        each for each in found if each.origin is None or not _has_post(connection, each.origin, known_at)
    ]
    if place is not None:
        found = [each for each in found if each.place.name is not None or each.place.place_id is not None]
    _spell_alike(found)
    found.sort(key=order)
    return found


def _rows(
    connection: sqlite3.Connection, wanted: str, arguments: Sequence[object], known_at: str
) -> Iterator[dict[str, Any]]:
    """The counts `c` for which the SQL of `wanted` holds, with what is known of their posts and channels."""
    rows = connection.execute(
        f"""
        select c.*, coalesce(c.unit, m.unit) as unit_or_default,
          v.said_at, v.first_seen_at as known_at, p.url, p.state, p.deleted_at,
          p.forward_channel_id, p.forward_channel, p.forward_post_id, p.forward_posted_at,
          ch.username, ch.timezone, n.said_at as next_said_at, n.first_seen_at as next_known_at,
          case when c.review in ('corrected', 'added') then
            (select max(reviewed_at) from reviews r where r.count_id = c.count_id
              and r.verdict in ('corrected', 'added') and r.undone_at is null) end as corrected_at
        from counts c
        join post_versions v using (channel_id, post_id, version)
        join posts p using (channel_id, post_id)
        join channels ch using (channel_id)
        left join measures m on m.measure = c.measure
        left join post_versions n on n.channel_id = c.channel_id and n.post_id = c.post_id
          and n.version = c.version + 1 and n.first_seen_at <= ?
          and exists (select 1 from extractions e where e.channel_id = n.channel_id
            and e.post_id = n.post_id and e.version = n.version)
        where v.first_seen_at <= ? and {wanted}
        """,
        (known_at, known_at, *arguments),
    )
    names = [column[0] for column in rows.description]
    for values in rows:
        yield dict(zip(names, values, strict=True))


def _as_known(
    connection: sqlite3.Connection, later: Mapping[str, Sequence[Review]], known_at: str
) -> Iterator[dict[str, Any]]:
    """The counts that were judged after a moment, as they were known then."""
    if not later:
        return
    units = dict(connection.execute("select measure, unit from measures").fetchall())
    ids = "c.count_id in (select value from json_each(?))"
    for row in _rows(connection, ids, (json.dumps(list(later)),), known_at):
        standing = later[row["count_id"]]
        known = as_judged(as_read(row), standing)
        if known is not None:
            known["unit_or_default"] = known["unit"] or units.get(known["measure"])
            changes = [each.reviewed_at for each in standing if each.verdict in ("corrected", "added")]
            yield {**known, "corrected_at": max(changes, default=None)}


def _meets(
    connection: sqlite3.Connection, row: Mapping[str, Any], wanted: str, arguments: Sequence[object]
) -> bool:
    """Whether the SQL of `wanted` holds for a count that is not stored so."""
    names = ["measure", "place_id", "place_name", "event_start", "event_end", "subgroup", "modality"]
    names += ["certainty", "status", "review"]
    columns = ", ".join(f"? as {name}" for name in names)
    values = [row[name] for name in names]
    found = connection.execute(f"select 1 from (select {columns}) c where {wanted}", (*values, *arguments))
    return found.fetchone() is not None


def _spell_alike(claims: list[Claim]) -> None:
    """Gives each source one spelling of its name: the most frequent one."""
    spellings: dict[object, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        spellings[claim.source_key][claim.source] += 1
    usual = {key: max(names, key=lambda name: (names[name], name)) for key, names in spellings.items()}
    for claim in claims:
        claim.source = usual[claim.source_key]


def order(claim: Claim) -> tuple[str, str, int, int, int, int, str]:
    """The order in which claims take effect."""
    return (
        claim.at,
        claim.said_at,
        claim.channel_id,
        claim.post_id,
        claim.version,
        claim.span_start,
        claim.count_id,
    )


def _places(
    connection: sqlite3.Connection,
    measure: str,
    place: int | str | None,
    scope: Place | Mapping[str, Place] | None,
) -> tuple[str, tuple[object, ...]]:
    """SQL for a place and for the places that stand beside it in the same posts: a post that is wrong about
    one of them is doubted about all of them."""
    if place is None:
        return "true", ()
    condition, arguments = place_condition(place)
    beside = connection.execute(
        f"""
        select distinct s.place_id, s.place_name from counts c
        join counts s using (channel_id, post_id, version)
        where c.measure = ? and {condition} and c.kind = 'subtotal'
          and s.measure = c.measure and s.kind = 'subtotal' and s.place_name is not null
          and c.review is not 'rejected' and s.review is not 'rejected'
        """,
        (measure, *arguments),
    ).fetchall()
    ids = json.dumps([place_id for place_id, _ in beside if place_id is not None])
    names = json.dumps([name for place_id, name in beside if place_id is None])
    anywhere = " or (c.place_id is null and c.place_name is null)" if scope is not None else ""
    return (
        f"({condition} or c.place_id in (select value from json_each(?))"
        f" or (c.place_id is null and c.place_name in (select value from json_each(?))){anywhere})",
        (*arguments, ids, names),
    )


def _claim(
    row: dict[str, Any], sources: Sources, scope: Place | Mapping[str, Place] | None, known_at: str
) -> Claim:
    zone = _zone(row["timezone"])
    forward_channel_id, forward_channel = row["forward_channel_id"], row["forward_channel"]
    forwarded = forward_channel_id is not None or forward_channel is not None
    origin_key, origin_label = (
        sources.channel(forward_channel_id, forward_channel)
        if forwarded
        else sources.channel(row["channel_id"], None)
    )
    source_key, label = (
        sources.named(row["source_name"]) if row["source_name"] else (origin_key, origin_label)
    )
    said_at = min(row["said_at"], row["forward_posted_at"] or FOREVER)
    place = Place(row["place_name"], row["place_id"])
    if place.name is None and place.place_id is None and scope is not None:
        own = scope if isinstance(scope, Place) else scope.get(name_key(row["username"] or ""))
        place = own or place
    claim = Claim(
        count_id=row["count_id"],
        channel_id=row["channel_id"],
        post_id=row["post_id"],
        version=row["version"],
        measure=row["measure"],
        unit=row["unit_or_default"],
        kind=row["kind"],
        value=row["value"],
        low=row["value_low"],
        high=row["value_high"],
        bound=row["bound"],
        precision=row["precision"],
        place=place,
        event_start=row["event_start"],
        event_end=row["event_end"],
        window_start=row["window_start"],
        window_end=row["window_end"],
        n_places=row["n_places"],
        status=row["status"],
        certainty=row["certainty"],
        as_of=row["as_of"],
        source=label,
        span_start=row["span_start"],
        span_end=row["span_end"],
        at=holds_at(row["as_of"], said_at, zone),
        said_at=said_at,
        known_at=max(row["known_at"], row["corrected_at"] or ""),
        url=row["url"],
        zone=zone,
        source_key=source_key,
        reviewed=row["review"] is not None,
        flags={"reviewed"} if row["review"] is not None else set(),
    )
    if forwarded and row["forward_post_id"] is not None:
        claim.origin = (origin_key, row["forward_post_id"])
    if row["next_said_at"] is not None:
        claim.next_version = row["version"] + 1
        claim.dropped_at, claim.dropped_known_at = row["next_said_at"], row["next_known_at"]
    elif row["state"] == "deleted" and row["deleted_at"] <= known_at:
        claim.dropped_at = claim.dropped_known_at = row["deleted_at"]
    return claim


def holds_at(as_of: str | None, said_at: str, zone: tzinfo) -> str:
    """When a figure holds: its as-of (a bare day: the end of it), never after it was said."""
    if as_of is None:
        return said_at
    return min(end_of_day(as_of, zone) if len(as_of) == 10 else as_of, said_at)


def _zone(name: str | None) -> tzinfo:
    try:
        return ZoneInfo(name) if name else UTC
    except (KeyError, ValueError, OSError):
        return UTC


def _has_post(connection: sqlite3.Connection, origin: tuple[object, int], known_at: str) -> bool:
    channel_id, post_id = origin
    if not isinstance(channel_id, int):
        return False
    found = connection.execute(
        "select 1 from post_versions where channel_id = ? and post_id = ? and first_seen_at <= ? limit 1",
        (channel_id, post_id, known_at),
    )
    return found.fetchone() is not None
