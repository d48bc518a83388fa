"""The places that stand beside a place in the same posts: who is wrong about one is doubted about all."""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple


class Beside(NamedTuple):
    """A place and an event that other posts may tell more of. Days as `2022-09-21`."""

    place_id: int | None
    place_name: str
    event_start: str | None
    event_end: str | None


# A part of a total may be contradicted where a count of its place and event, not said later, has a floor above
# its ceiling. More are found here than are: what was best known when, and whose it is, the series works out.
# Counts that name no event are told of the events around them (see `lines.with_events`).
_SAME_EVENT = (
    "o.event_start is s.event_start",
    "o.event_start is null and s.event_start is not null"
    " and w.said_at between s.event_start and date(coalesce(s.event_end, s.event_start), '+3 days')",
    "s.event_start is null and o.event_start <= v.said_at"
    " and coalesce(o.event_end, o.event_start) >= date(v.said_at, '-3 days')",
)
_SAME_PLACE = {
    "s.place_id is not null": "o.place_id = s.place_id",
    "s.place_id is null": "o.place_id is null and o.place_name = s.place_name",
}
_ABOVE = """exists (
        select 1 from counts o join post_versions w using (channel_id, post_id, version)
        where o.measure = s.measure and {same_place} and {same_event} and o.value_low > s.value_high
          and (o.as_of is not null or w.said_at <= v.said_at)
      )"""


def beside(
    connection: sqlite3.Connection,
    measure: str,
    texts: Iterable[tuple[int, int, int]],
    named: Iterable[int | str] = (),
) -> set[Beside]:
    """The places and events of parts of totals that these texts tell of, where what they tell may be wrong.

    Those of the places `named` (by id, or by a name without one) are told in any case.
    """
    keys, anyway = json.dumps(sorted(texts)), json.dumps(list(named))
    found: set[Beside] = set()
    for which, same_place in _SAME_PLACE.items():
        above = (_ABOVE.format(same_place=same_place, same_event=same_event) for same_event in _SAME_EVENT)
        rows = connection.execute(
            f"""
            select distinct s.place_id, s.place_name, s.event_start, s.event_end
            from json_each(?) t
            cross join counts s indexed by counts_by_version
              on s.channel_id = t.value ->> 0 and s.post_id = t.value ->> 1 and s.version = t.value ->> 2
            join post_versions v using (channel_id, post_id, version)
            where s.measure = ? and s.kind = 'subtotal' and s.place_name is not null
              and {which} and (
                s.value_high is not null and ({" or ".join(above)})
                or coalesce(s.place_id, s.place_name) in (select value from json_each(?))
              )
            """,
            (keys, measure, anyway),
        )
        found.update(Beside(*row) for row in rows)
    return found
