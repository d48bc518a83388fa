"""Counts that do not fit what the same source said of the same thing before: they fall, or they jump."""

import sqlite3
from collections.abc import Iterator

from .alarms import Alarm, Evidence, around

RECENT = 30  # days up to a channel's last post, whose counts are looked at
HISTORY = 120  # days up to it, with whose counts they are compared
TIMES = 3  # a jump: above so many times the highest before,
STEPS = 5  # and by more than so many of its largest steps so far,
COUNTS = 3  # where so many counts came before

# One line is what one source counts of one thing: measure, unit, place, event or period. Counts that name neither event
# nor period are of one thing while no two days pass between them, if they name a place; a stock needs none of these.
# What a person judged is settled.
LINES = f"""
with lasts as (select channel_id, max(posted_at) as last from posts group by channel_id),
told as (
  select c.count_id, c.channel_id, c.post_id, c.version, c.span_start, c.span_end, c.measure, c.place_name,
    c.source, c.event_start, c.window_start, c.status, c.bound, c.certainty, c.value, c.value_low, c.value_high,
    c.at, c.url, p.posted_at, m.nature, coalesce(c.precision, 1) as precision,
    p.posted_at >= date(l.last, '-{RECENT} days') as recent,
    coalesce(p.posted_at >= date(coalesce(c.event_end, c.event_start), '+1 day'), 0) as over,
    coalesce(p.posted_at >= date(coalesce(c.event_end, c.event_start), '+2 days'), 0) as long_over,
    dense_rank() over (order by c.measure, c.unit_or_default, c.place_id, c.place_name, c.source, c.event_start,
      coalesce(c.event_end, c.event_start), c.window_start) as thing,
    m.nature = 'cumulative' and c.event_start is null and c.window_start is null as undated
  from lasts l
  join posts p using (channel_id)
  join claims c on c.channel_id = p.channel_id and c.post_id = p.post_id
  join measures m on m.measure = c.measure
  where p.posted_at >= date(l.last, '-{HISTORY} days') and c.known_until is null
    and c.modality = 'occurred' and c.status in ('current', 'revised') and coalesce(c.certainty, '') != 'denied'
    and c.kind != 'increment' and c.subgroup is null and coalesce(c.review, 'confirmed') != 'rejected'
    and not (c.kind = 'subtotal' and c.place_name is null) and c.value is not null and not c.negated
    and (m.nature = 'stock' or (m.nature = 'cumulative'
      and (c.event_start is not null or c.place_name is not null or c.window_start is not null)
      and not (c.window_start is not null and c.window_end is not null)))
),
parted as (
  select *, thing || ' ' || sum(new) over (partition by thing order by at, channel_id, post_id) as line
  from (
    select *, coalesce(undated and julianday(at) - julianday(
      lag(at) over (partition by thing order by at, channel_id, post_id)) > 2, 0) as new
    from told
  )
),
beside as (
  select *,
    max(value_low) over before as floor,
    max(case when value_low is not null then printf('%020d', value_low) || count_id end) over before as floored,
    max(value) over before as peak,
    min(value) over before as bottom,
    count(*) over before as earlier,
    row_number() over (partition by line, value order by at, channel_id, post_id) as sayings,
    max(value) over (partition by line, channel_id, post_id) as of_text
  from parted
  window before as (
    partition by line order by at, channel_id, post_id groups between unbounded preceding and 1 preceding)
),
stepped as (
  select *, max(max(0, value - peak)) over (
    partition by line order by at, channel_id, post_id groups between unbounded preceding and 1 preceding) as step
  from beside
)
select *,
  case
    when nature = 'cumulative' and status = 'current' and sayings = 1
      and value = of_text and value_high + precision - 1 < floor
      and not (bound = 'exact' and long_over) and not (coalesce(certainty, '') = 'confirmed' and over)
      then 'fall'
    when earlier >= {COUNTS} and value > {TIMES} * peak and value - peak > {STEPS} * coalesce(step, 0) then 'jump'
    when earlier >= {COUNTS} and nature = 'stock' and {TIMES} * value < bottom then 'jump'
  end as kind
from stepped
where recent and kind is not null
  and not exists (select 1 from counts c where c.count_id = stepped.count_id and c.review is not null)
order by posted_at desc, channel_id, post_id, span_start
"""


def leaps(connection: sqlite3.Connection) -> Iterator[Alarm]:
    """An alarm for each recent count that says less than its source had said before without saying that it corrects
    (`fall`), or far more than its own line makes likely (`jump`), the latest first."""
    rows = connection.execute(LINES)
    names = [column[0] for column in rows.description]
    for values in rows.fetchall():
        row = dict(zip(names, values, strict=True))
        figures = {
            name: row[name]
            for name in ("count_id", "measure", "place_name", "source", "event_start", "value")
        }
        posts = [_post(connection, row["count_id"])]
        if row["kind"] == "fall":
            figures["before"] = row["floor"]
            posts.append(_post(connection, row["floored"][20:]))
        else:
            figures |= {
                "before": row["peak"],
                "counts_before": row["earlier"],
                "largest_step": row["step"] or 0,
            }
            if row["value"] < row["peak"]:
                figures["before"] = row["bottom"]
        yield Alarm(str(row["kind"]), posts[0].channel, figures, posts)


def _post(connection: sqlite3.Connection, count_id: str) -> Evidence:
    channel, post_id, at, url, text, start, end = connection.execute(
        "select coalesce(ch.username, ch.title, ch.channel_id), p.post_id, p.posted_at, p.url, v.text,"
        " c.span_start, c.span_end from counts c"
        " join post_versions v using (channel_id, post_id, version)"
        " join posts p using (channel_id, post_id) join channels ch using (channel_id) where c.count_id = ?",
        (count_id,),
    ).fetchone()
    return Evidence(str(channel), post_id, at, around(text, start, end), url)
