"""The places that stand beside a place in the same posts: who is wrong about one is doubted about all."""

import json
import sqlite3
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from .channels import name_key

NEAR = timedelta(days=8)  # how far around what is asked for it is judged who is to be trusted
TextKey = tuple[int, int, int]  # channel, post, version


class Beside(NamedTuple):
    """A place and the days of an event, or, where the text names none, the days before the text was said."""

    place_id: int | None
    place_name: str
    first_day: str
    last_day: str

    def joined(self, other: "Beside") -> "Beside | None":
        """One for both, where they are of one place and near in time, this the earlier."""
        if (self.place_id or self.place_name) != (other.place_id or other.place_name):
            return None
        if date.fromisoformat(self.last_day[:10]) + NEAR < date.fromisoformat(other.first_day[:10]):
            return None
        return self._replace(last_day=max(self.last_day, other.last_day))

    def holds(self, event_start: str | None, event_end: str | None) -> bool:
        """Whether a count of the place that names these days, or none, may be meant."""
        return event_start is None or event_start <= self.last_day <= (event_end or self.last_day)


# A part of a total may be wrong where a count of its place, event and source has a floor above its ceiling and held
# not later; where nobody says of which event, lately. More are found than are: what was best known when, and whose
# it is, the series works out.
_SAID = "coalesce(s.reported_at, v.said_at)"
_EVENT_BEFORE = f"date({_SAID}, '-9 days') and {_SAID}"
_LATELY = f"date({_SAID}, '-3 days') and {_SAID}"
_SAME_EVENT = (  # each by a stretch of an index
    "s.event_start is not null and o.event_start = s.event_start",
    "s.event_start is not null and o.event_start is null"
    " and o.reported_at between s.event_start and date(coalesce(s.event_end, s.event_start), '+4 days')",
    f"s.event_start is null and o.event_start between {_EVENT_BEFORE}",
    f"s.event_start is null and o.event_start is null and o.reported_at between {_LATELY}",
    f"s.event_start is null and o.event_start is null and o.reported_at between {_EVENT_BEFORE}"
    " and exists (select 1 from counts e where e.measure = s.measure and {event_at_place}"
    f" and e.event_start between {_EVENT_BEFORE})",
    "o.event_start is null and o.reported_at is null",
)
_SAME_PLACE = {
    "s.place_id is not null": "{0}.place_id = s.place_id",
    "s.place_id is null": "{0}.place_id is null and {0}.place_name = s.place_name",
}
_ABOVE = f"""exists (
        select 1 from counts o where o.measure = s.measure and {{same_place}} and {{same_event}}
          and o.value_low > s.value_high
          and (o.reported_at is null or o.reported_at <= {_SAID} or o.as_of <= {_SAID})
          and (o.source_name is null or s.source_name is null or name_key(o.source_name) = name_key(s.source_name))
      )"""


def joined(places: Iterable[Beside]) -> list[Beside]:
    """As few as possible, so that nothing need be looked at twice."""
    found: list[Beside] = []
    for each in sorted(places, key=lambda each: (str(each.place_id or each.place_name), each.first_day)):
        one = found[-1].joined(each) if found else None
        if one is None:
            found.append(each)
        else:
            found[-1] = one
    return found


class Neighbours:
    """Finds the places and events that texts may be wrong about, each but once."""

    def __init__(self, connection: sqlite3.Connection, measure: str, named: Iterable[int | str] = ()) -> None:
        """Those of the places `named` (by id, or by a name without one) are found in any case."""
        self._connection, self._measure, self._named = connection, measure, json.dumps(list(named))
        self._seen: set[TextKey] = set()
        self._found: set[Beside] = set()
        connection.create_function("name_key", 1, name_key, deterministic=True)

    def suspects(self, texts: Iterable[TextKey]) -> set[Beside]:
        """What texts that were not looked at before may be wrong about, and no other was."""
        fresh = set(texts) - self._seen
        found = self._told_of(fresh) - self._found if fresh else set()
        self._seen |= fresh
        self._found |= found
        return found

    def _told_of(self, texts: Collection[TextKey]) -> set[Beside]:
        found: set[Beside] = set()
        for which, same_place in _SAME_PLACE.items():
            above = (
                _ABOVE.format(
                    same_place=same_place.format("o"),
                    same_event=same_event.format(event_at_place=same_place.format("e")),
                )
                for same_event in _SAME_EVENT
            )
            rows = self._connection.execute(
                f"""
                select distinct s.place_id, s.place_name,
                  coalesce(s.event_start, date(v.said_at, '-1 days')),
                  coalesce(s.event_end, s.event_start, date(v.said_at))
                from json_each(?) t
                cross join counts s indexed by counts_by_version
                  on s.channel_id = t.value ->> 0 and s.post_id = t.value ->> 1 and s.version = t.value ->> 2
                join post_versions v using (channel_id, post_id, version)
                where s.measure = ? and s.kind = 'subtotal' and s.place_name is not null and {which} and (
                  s.value_high is not null and ({" or ".join(above)})
                  or coalesce(s.place_id, s.place_name) in (select value from json_each(?))
                )
                """,
                (json.dumps(sorted(texts)), self._measure, self._named),
            )
            found.update(Beside(*row) for row in rows)
        return found
