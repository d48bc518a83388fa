"""Texts all of whose counts people judged, labelled as tests/gold is: what the accuracy of rules is measured on."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from .readings import COUNT_FIELDS
from .times import moment_of

WHERE_SAID = ("n_places_bound", "unit", "certainty", "denominator")  # beside what every label has
UNUSUAL = {"status": "current", "modality": "occurred"}  # told where it is anything else


def labels(connection: sqlite3.Connection, language: Callable[[str], str]) -> Iterator[dict[str, Any]]:
    """A row for each version all of whose counts were judged, by channel, post and version.

    What was rejected is no label; its number is forbidden, unless a count that stands has it too. `language`
    tells the code of a text's language.
    """
    fields = ", ".join(f"c.{name}" for name in COUNT_FIELDS)
    rows = connection.execute(
        f"""
        select c.channel_id, c.post_id, c.version, coalesce(ch.username, ch.channel_id) as channel,
          ch.timezone, v.text, v.said_at, c.review, {fields}
        from counts c
        join post_versions v using (channel_id, post_id, version)
        join channels ch using (channel_id)
        where not exists (select 1 from counts o where o.channel_id = c.channel_id
          and o.post_id = c.post_id and o.version = c.version and o.review is null)
        order by c.channel_id, c.post_id, c.version, c.span_start, c.span_end, c.count_id
        """
    )
    names = [column[0] for column in rows.description]
    found = (dict(zip(names, values, strict=True)) for values in rows)
    for key, group in groupby(found, lambda row: (row["channel"], row["post_id"], row["version"])):
        yield _labelled("/".join(map(str, key)), list(group), language)


def _labelled(name: str, counts: list[dict[str, Any]], language: Callable[[str], str]) -> dict[str, Any]:
    first = counts[0]
    expected = [_label(count) for count in counts if count["review"] != "rejected"]
    numbers = {count["value_text"] for count in counts if count["review"] != "rejected"}
    wrong = {count["value_text"] for count in counts if count["review"] == "rejected"} - {None, *numbers}
    zone = ZoneInfo(first["timezone"]) if first["timezone"] else UTC
    row = {
        "id": name,
        "lang": language(first["text"]),
        "text": first["text"],
        "posted_at": moment_of(first["said_at"]).astimezone(zone).isoformat(),
        "origin": "reviewed",
        "expected": expected,
        "forbidden": sorted(wrong),
    }
    return row if expected else {**row, "hard_negative": True}


def _label(count: Mapping[str, Any]) -> dict[str, Any]:
    label = {name: count[name] for name in ("measure", "value", "value_low", "value_high", "bound", "kind")}
    label |= {"place": count["place_name"], "n_places": count["n_places"], "as_of": count["as_of"]}
    label |= {"event_date": count["event_start"], "source": count["source_name"], "span": count["span_text"]}
    label |= {"span_start": count["span_start"], "span_end": count["span_end"]}
    label |= {name: count[name] for name in WHERE_SAID if count[name] is not None}
    label |= {name: count[name] for name, usual in UNUSUAL.items() if count[name] != usual}
    label |= {name: True for name in ("undercount", "negated") if count[name]}
    if count["window_start"] or count["window_end"]:
        label["window"] = f"{count['window_start'] or ''}/{count['window_end'] or ''}"
    return label
