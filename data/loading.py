"""Loading claims: the counts that a series may be made of, as known at a moment."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from .beside import NEAR, Beside, Neighbours, joined
from .channels import find_channel, name_key
from .claims import FOREVER, Claim, Place, holds_at, order, place_condition
from .indexes import NOT_READ
from .reviews import Review, as_judged, as_read, judged_later
from .sources import Sources
from .times import earlier, later

ENOUGH = (
    5000  # claims of other places, after which no more are looked at: then nearly all contradict each other
)
COUNTS = "counts c join post_versions v using (channel_id, post_id, version)"
SAID = (  # the same, those first that were said at some time
    "post_versions v indexed by post_versions_by_time cross join counts c using (channel_id, post_id, version)"
)
CLAIMED = """c.count_id, c.channel_id, c.post_id, c.version, c.measure, c.unit, c.kind, c.value, c.value_low,
  c.value_high, c.bound, c.precision, c.place_name, c.place_id, c.event_start, c.event_end, c.window_start,
  c.window_end, c.n_places, c.status, c.certainty, c.as_of, c.source_name, c.span_start, c.span_end, c.review"""
SERIAL = """c.measure = ? and c.subgroup is ? and c.modality = 'occurred' and coalesce(c.certainty, '') != 'denied'
  and c.status in ('current', 'revised', 'superseded', 'retracted') and c.review is not 'rejected'"""


def load_claims(
    connection: sqlite3.Connection,
    measure: str,
    *,
    place: int | str | None,
    scope: Place | Mapping[str, Place] | None,
    known_at: str,
    subgroup: str | None,
    day: str | None = None,
    around: bool = False,
    of_source: object = None,
) -> list[Claim]:
    """The claims of a measure as known at a moment, in the order in which they hold: of a place, or of all.
    Claims that name no place get the channel's scope.

    With a `day`, claims of other days are left out, or with `around` those that are not near it. Beside those
    of a place stand those that decide whether its posts are to be trusted: they are of other places. `of_source`
    is the key of the only source whose posts need be judged so.
    """
    sources = Sources(connection)
    changed = judged_later(connection, known_at)
    judged = list(_as_known(connection, changed, known_at))

    def load(condition: str, arguments: Sequence[object], tables: str = COUNTS) -> list[Claim]:
        condition, arguments = f"{SERIAL} and {condition}", (measure, subgroup, *arguments)
        rows = [row for row in _rows(connection, tables, condition, arguments, known_at)
                if row["count_id"] not in changed]  # fmt: skip
        rows += [row for row in judged if _meets(connection, row, condition, arguments)]
        claims = [_claim(row, sources, scope, known_at) for row in rows]
        return [each for each in claims if not each.of_unknown_time]

    def load_days(
        of_place: str, arguments: Sequence[object], days: tuple[str, str] | None, around: bool
    ) -> list[Claim]:
        parts = _days(connection, measure, of_place, arguments, days, around)
        return [
            claim
            for tables, of_days, more in parts
            for claim in load(f"{of_place} and {of_days}", (*arguments, *more), tables)
        ]

    def load_around(where: Beside) -> list[Claim]:
        place = where.place_name if where.place_id is None else where.place_id
        return load_days(*place_condition(place), (where.first_day, where.last_day), True)

    asked = load_days(*_places(connection, place, scope), (day, day) if day else None, around)
    if place is not None:
        asked = [each for each in asked if _is_at(each, place)]
    found = {claim.count_id: claim for claim in asked}
    neighbours = Neighbours(connection, measure, [row["place_id"] or row["place_name"] for row in judged])
    said = sorted(claim.said_at for claim in asked) or [""]
    near = (earlier(said[0], NEAR), later(said[-1], NEAR)) if asked else ("", "")
    enough = max(ENOUGH, 10 * len(found))
    while (
        place is not None
        and len(found) < enough
        and (others := neighbours.suspects(_parted(asked, of_source, near)))
    ):
        asked = []
        for other in joined(others):
            more = [each for each in load_around(other) if each.count_id not in found]
            found.update((claim.count_id, claim) for claim in more)
            asked += [each for each in more if other.holds(each.event_start, each.event_end)]
    # A forward says nothing that its original, where we have it, does not say with its own later edits.
    claims = [
        each
        for each in found.values()
        if each.origin is None or not _has_post(connection, each.origin, known_at)
    ]
    _spell_alike(claims)
    claims.sort(key=order)
    return claims


def _parted(claims: Iterable[Claim], of_source: object, near: tuple[str, str]) -> set[tuple[int, int, int]]:
    """The versions that give these claims as parts of a total in some time, of one source if any is given."""
    first, last = near
    return {
        claim.text_key
        for claim in claims
        if claim.kind == "subtotal"
        and of_source in (None, claim.source_key)
        and first <= claim.said_at <= last
    }


def _rows(
    connection: sqlite3.Connection,
    tables: str,
    wanted: str,
    arguments: Sequence[object],
    known_at: str,
    columns: str = CLAIMED,
) -> Iterator[dict[str, Any]]:
    """The counts `c` for which the SQL of `wanted` holds, with what is known of their posts and channels."""
    rows = connection.execute(
        f"""
        select {columns}, coalesce(c.unit, m.unit) as unit_or_default,
          v.said_at, v.first_seen_at as known_at, p.url, p.state, p.deleted_at,
          p.forward_channel_id, p.forward_channel, p.forward_post_id, p.forward_posted_at, p.reply_to,
          ch.username, ch.timezone, n.said_at as next_said_at, n.first_seen_at as next_known_at,
          case when c.review in ('corrected', 'added') then
            (select max(reviewed_at) from reviews r where r.count_id = c.count_id
              and r.verdict in ('corrected', 'added') and r.undone_at is null) end as corrected_at
        from {tables}
        join posts p using (channel_id, post_id)
        join channels ch using (channel_id)
        left join measures m on m.measure = c.measure
        left join post_versions n on n.channel_id = c.channel_id and n.post_id = c.post_id
          and n.version = c.version + 1 and n.first_seen_at <= ?
          and exists (select 1 from extractions e where e.channel_id = n.channel_id
            and e.post_id = n.post_id and e.version = n.version and e.ruleset != ?)
        where v.first_seen_at <= ? and {wanted}
        """,
        (known_at, NOT_READ, known_at, *arguments),
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
    for row in _rows(connection, COUNTS, ids, (json.dumps(list(later)),), known_at, "c.*"):
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
    names = [
        "measure",
        "channel_id",
        "place_id",
        "place_name",
        "event_start",
        "event_end",
        "subgroup",
        "modality",
    ]
    names += ["certainty", "status", "review", "window_start"]
    columns = ", ".join(f"? as {name}" for name in names)
    values = [row[name] for name in names]
    found = connection.execute(
        f"select 1 from (select {columns}) c, (select ? as said_at) v where {wanted}",
        (*values, row["said_at"], *arguments),
    )
    return found.fetchone() is not None


def _spell_alike(claims: list[Claim]) -> None:
    """Gives each source one spelling of its name: the most frequent one."""
    spellings: dict[object, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        spellings[claim.source_key][claim.source] += 1
    usual = {key: max(names, key=lambda name: (names[name], name)) for key, names in spellings.items()}
    for claim in claims:
        claim.source = usual[claim.source_key]


def _places(
    connection: sqlite3.Connection, place: int | str | None, scope: Place | Mapping[str, Place] | None
) -> tuple[str, tuple[object, ...]]:
    """SQL for the counts `c` of a place: those that name it, and those that name none where it is the scope."""
    if place is None:
        return "true", ()
    condition, arguments = place_condition(place)
    wanted = {
        None if isinstance(scope, Place) else name: where
        for name, where in ({None: scope} if isinstance(scope, Place) else scope or {}).items()
        if place in (where.place_id, where.name)
    }
    if not wanted:
        return condition, arguments
    placeless = "c.place_id is null and c.place_name is null"
    if None in wanted:
        return f"({condition} or ({placeless}))", arguments
    named = [name for name in wanted if name is not None]
    ids = [find_channel(connection, int(name) if name.isdecimal() else name) for name in named]
    return (
        f"({condition} or ({placeless} and c.channel_id in (select value from json_each(?))))",
        (*arguments, json.dumps([each for each in ids if each is not None])),
    )


def _is_at(claim: Claim, place: int | str) -> bool:
    return place == (claim.place.place_id if isinstance(place, int) else claim.place.name)


Part = tuple[str, str, tuple[object, ...]]  # tables, condition, arguments


def _days(
    connection: sqlite3.Connection,
    measure: str,
    of_place: str,
    arguments: Sequence[object],
    days: tuple[str, str] | None,
    around: bool,
) -> list[Part]:
    """SQL for the counts `c` that may be of some days, the first and the last of them given: their events, their
    periods, and what was said around them. With `around` also the other events that this may be of.

    In parts that have no count in common and an index each.
    """
    if days is None:
        return [(COUNTS, "true", ())]
    begun = "c.event_start between ? and ?"
    long = "c.event_end > c.event_start and c.event_end >= ? and c.event_start < ?"
    days_of = "select c.event_start, coalesce(c.event_end, c.event_start) from counts c"
    spans = f"{days_of} where c.measure = ? and {of_place}"
    first, last = days
    events = connection.execute(
        f"{spans} and {begun} union all {spans} and {long}",
        (measure, *arguments, *days, measure, *arguments, first, first),
    ).fetchall()
    earliest = _moved(min([first, *(start for start, _ in events)]), -3)
    latest = _moved(max([last, *(end for _, end in events)]), 4)
    if around:
        first, last = earliest, latest
    period = "c.window_start between ? and ?"
    periods = (days[0], f"{days[1]}~")  # a day is before all its moments, and "~" after them
    undated = (
        f"c.event_start is null and v.said_at between ? and ? and (c.window_start is null or not {period})"
    )
    return [
        (COUNTS, begun, (first, last)),
        (COUNTS, long, (first, first)),
        (COUNTS, f"c.event_start is null and {period}", periods),
        (COUNTS if of_place != "true" else SAID, undated, (earliest, latest, *periods)),
    ]


def _moved(day: str, days: int) -> str:
    """The day so many days later, as far as there are any."""
    with suppress(OverflowError):
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    return day


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
        own = scope if isinstance(scope, Place) else _scope_of(row, scope)
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
        source_named=row["source_name"] is not None,
        reply_to=row["reply_to"],
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


def _scope_of(row: dict[str, Any], scope: Mapping[str, Place]) -> Place | None:
    return scope.get(name_key(row["username"] or "")) or scope.get(str(row["channel_id"]))


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
