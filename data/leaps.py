"""Counts that do not fit what the same source said of the same thing before: they fall, or they jump."""

import sqlite3
from collections.abc import Iterator, Sequence, Set
from datetime import timedelta
from itertools import groupby
from typing import Any, NamedTuple

from .alarms import Alarm, Evidence, around
from .times import later

RECENT = 30  # days up to a channel's last post, whose counts are looked at
HISTORY = 60  # days up to it, with whose counts they are compared
QUIET = timedelta(hours=48)  # after it, what names neither event nor period is of another incident
TIMES = 3  # a jump: above so many times the highest before,
STEPS = 5  # and by more than so many of its largest steps so far,
COUNTS = 3  # where so many texts came before


class Told(NamedTuple):
    """A count as it is compared with others of the same thing, which is what the first six columns say."""

    measure: str
    unit: str | None
    place: int | None
    place_name: str | None
    source: str | None
    period: str  # the event or the beginning of the period; empty where none is named
    at: str
    channel_id: int
    post_id: int
    count_id: str
    value: int
    low: int | None
    high: int | None
    stock: int
    corrects: int
    settled: int  # an exact count, or a confirmed one, after the event
    judged: int
    recent: int
    posted_at: str

    @property
    def text(self) -> tuple[str, int, int]:
        """The text that says so, in the order of time."""
        return self.at, self.channel_id, self.post_id


TOLD = f"""
with lasts as (select channel_id, max(posted_at) as last from posts group by channel_id)
select c.measure, c.unit_or_default, c.place_id, c.place_name, c.source,
  coalesce(c.event_start || ' ' || coalesce(c.event_end, c.event_start), c.window_start, '') as period,
  c.at, c.channel_id, c.post_id, c.count_id, c.value, c.value_low,
  case when not c.negated then c.value_high + coalesce(c.precision, 1) - 1 end,
  m.nature = 'stock', c.status = 'revised',
  coalesce((c.bound = 'exact' and p.posted_at >= date(coalesce(c.event_end, c.event_start), '+2 days'))
    or (c.certainty = 'confirmed' and p.posted_at >= date(coalesce(c.event_end, c.event_start), '+1 day')), 0),
  c.review is not null, p.posted_at >= date(l.last, '-{RECENT} days'), p.posted_at
from lasts l
join posts p using (channel_id)
join claims c on c.channel_id = p.channel_id and c.post_id = p.post_id
join measures m on m.measure = c.measure
where p.posted_at >= date(l.last, '-{HISTORY} days') and c.known_until is null
  and c.modality = 'occurred' and c.status in ('current', 'revised') and coalesce(c.certainty, '') != 'denied'
  and c.kind != 'increment' and c.subgroup is null and coalesce(c.review, '') != 'rejected' and c.value is not null
  and not (c.kind = 'subtotal' and c.place_name is null)
  and (m.nature = 'stock' or (m.nature = 'cumulative'
    and (c.event_start is not null or c.place_name is not null or c.window_start is not null)
    and not (c.window_start is not null and c.window_end is not null)))
order by 1, 2, 3, 4, 5, 6, 7, 8, 9, c.span_start, c.count_id
"""


def leaps(connection: sqlite3.Connection) -> Iterator[Alarm]:
    """An alarm for each recent count that says less than its source had said before without saying that it corrects
    (`fall`), or far more than its own line makes likely (`jump`), the latest first. What a person judged is settled."""
    found: list[tuple[Told, str, dict[str, Any], str | None]] = []
    for _, things in groupby(map(Told._make, connection.execute(TOLD)), key=lambda each: each[:6]):
        for line in _parted(things):
            found += _odd(line)
    found.sort(key=lambda each: (each[0].posted_at, each[0].count_id), reverse=True)
    for count, kind, compared, other in found:
        posts = [_post(connection, count_id) for count_id in (count.count_id, other) if count_id is not None]
        event = count.period[:10] or None
        about = {"measure": count.measure, "place_name": count.place_name, "source": count.source}
        figures = {
            "count_id": count.count_id,
            **about,
            "event_start": event,
            "value": count.value,
            **compared,
        }
        yield Alarm(kind, posts[0].channel, figures, posts)


def _parted(things: Iterator[Told]) -> Iterator[list[Told]]:
    """The counts of one thing; where they name neither event nor period, those of each stretch without silence."""
    line: list[Told] = []
    for count in things:
        if line and not count.period and not count.stock and count.at > later(line[-1].at, QUIET):
            yield line
            line = []
        line.append(count)
    yield line


def _odd(line: Sequence[Told]) -> Iterator[tuple[Told, str, dict[str, Any], str | None]]:
    """The counts of a line that do not fit those of earlier texts: count, kind, figures, the count contradicted."""
    values: set[int] = set()
    peak = bottom = largest_step = 0
    highest: Told | None = None  # by its floor
    for texts, (_, together) in enumerate(groupby(line, key=lambda each: each.text)):
        top = max(
            together, key=lambda each: each.value
        )  # what else the text says of the same thing is a part
        if top.recent and not top.judged:
            before = {"counts_before": texts, "largest_step": largest_step}
            if highest is not None and not top.stock and _falls(top, highest, values):
                yield top, "fall", {"before": highest.low}, highest.count_id
            elif texts >= COUNTS and top.value > TIMES * peak and top.value - peak > STEPS * largest_step:
                yield top, "jump", {"before": peak, **before}, None
            elif texts >= COUNTS and top.stock and TIMES * top.value < bottom:
                yield top, "jump", {"before": bottom, **before}, None
        largest_step = max(largest_step, top.value - peak) if texts else 0
        peak, bottom = max(peak, top.value), min(bottom, top.value) if texts else top.value
        values.add(top.value)
        if top.low is not None and (highest is None or highest.low is None or top.low > highest.low):
            highest = top


def _falls(count: Told, highest: Told, values: Set[int]) -> bool:
    """Whether it is below the floor of another, and no word and no time makes it a correction."""
    below = count.high is not None and highest.low is not None and count.high < highest.low
    return below and not count.corrects and not count.settled and count.value not in values


def _post(connection: sqlite3.Connection, count_id: str) -> Evidence:
    channel, post_id, at, url, text, start, end = connection.execute(
        "select coalesce(ch.username, ch.title, ch.channel_id), p.post_id, p.posted_at, p.url, v.text,"
        " c.span_start, c.span_end from counts c"
        " join post_versions v using (channel_id, post_id, version)"
        " join posts p using (channel_id, post_id) join channels ch using (channel_id) where c.count_id = ?",
        (count_id,),
    ).fetchone()
    return Evidence(str(channel), post_id, at, around(text, start, end), url)
