"""Counts, posts and series as CSV and JSON lines: the same bytes for the same state of the database."""

import json
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from math import isfinite
from typing import Any, TextIO

from .chosen import ALL, Chosen
from .readings import COUNT_FIELDS
from .reviews import REVIEW_COLUMNS

CRLF = "\r\n"
BOM = "\ufeff"  # tells Excel that the file is UTF-8
SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"  # what begins a formula, also in full width
BETWEEN = {"sources": "; "}  # what parts the values of a cell where it is no space
TRUTHS = ("undercount", "negated", "edited")

COUNT_COLUMNS = (
    "count_id",
    "channel_id",
    "channel",
    "post_id",
    "version",
    *COUNT_FIELDS,
    "at",
    "known_at",
    "known_until",
    "source",
    "url",
    *REVIEW_COLUMNS,
)
POST_COLUMNS = (
    "channel_id",
    "channel",
    "post_id",
    "posted_at",
    "edited_at",
    "edited",
    "state",
    "missing_at",
    "deleted_at",
    "text",
    "url",
    "forward_channel_id",
    "forward_channel",
    "forward_post_id",
    "forward_posted_at",
    "album_id",
    "reply_to",
    "quote",
    "source",
    "versions",
    "first_seen_at",
    "views",
    "forwards",
)


def counts(connection: sqlite3.Connection, chosen: Chosen = ALL) -> Iterator[dict[str, Any]]:
    """Every count of every version, by channel, post, version and place in the text; keys `COUNT_COLUMNS`.

    `chosen` bounds the time at which they hold.
    """
    names = ", ".join(
        "ch.username as channel" if name == "channel" else f"c.{name}" for name in COUNT_COLUMNS
    )
    where, arguments = chosen.where(measure="c.measure", channel="c.channel_id", time="c.at")
    return rows_of(
        connection,
        f"select {names} from claims c join channels ch using (channel_id) where {where}"
        " order by c.channel_id, c.post_id, c.version, c.span_start, c.span_end, c.measure, c.count_id",
        arguments,
    )


def posts(connection: sqlite3.Connection, chosen: Chosen = ALL) -> Iterator[dict[str, Any]]:
    """The latest state of every post, by channel and post; keys `POST_COLUMNS`.

    `chosen` bounds the time of posting; with a measure, the posts that counted it, in whatever version.
    """
    where, arguments = chosen.where_posts(time="p.posted_at")
    return rows_of(
        connection,
        f"""
        select p.channel_id, ch.username as channel, p.post_id, p.posted_at, p.edited_at, p.edited, p.state,
          p.missing_at, p.deleted_at, p.text, p.url, p.forward_channel_id, p.forward_channel,
          p.forward_post_id, p.forward_posted_at, p.album_id, p.reply_to, p.quote, p.source,
          (select count(*) from post_versions v
            where v.channel_id = p.channel_id and v.post_id = p.post_id) as versions,
          (select min(first_seen_at) from post_versions v
            where v.channel_id = p.channel_id and v.post_id = p.post_id) as first_seen_at,
          m.views, m.forwards
        from posts p
        join channels ch using (channel_id)
        left join metrics m on m.channel_id = p.channel_id and m.post_id = p.post_id and m.seen_at = (
          select max(seen_at) from metrics n where n.channel_id = p.channel_id and n.post_id = p.post_id)
        where {where}
        order by p.channel_id, p.post_id
        """,
        arguments,
    )


def printable(value: Any) -> Any:
    """A value of any SQL as JSON and CSV can hold it: bytes in hexadecimal, an infinite number by its name."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, float) and not isfinite(value):
        return str(value)
    return value


def write_jsonl(rows: Iterable[dict[str, Any]], out: TextIO) -> int:
    """Writes one JSON object a line, in UTF-8 letters as they are; returns how many."""
    written = 0
    for row in rows:
        row = {name: printable(value) for name, value in row.items()}
        out.write(json.dumps(row, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n")
        written += 1
    return written


def write_csv(
    rows: Iterable[dict[str, Any]],
    columns: Sequence[str],
    out: TextIO,
    *,
    bom: bool = False,
    guard: bool = True,
) -> int:
    """Writes a header and the rows as RFC 4180 CSV; returns how many. Open `out` with `newline=""`.

    None is an empty cell, a list its words with spaces (names: semicolons) between, a truth `true` or `false`. A text
    that a spreadsheet would take for a formula, or that begins with a control character, gets an apostrophe before
    it (not in JSON lines, nor with `guard=False`); numbers stay numbers. `bom` is for Excel.
    """
    if bom:
        out.write(BOM)
    out.write(",".join(map(_quoted, columns)) + CRLF)
    written = 0
    for row in rows:
        out.write(",".join(_cell(row[name], guard, BETWEEN.get(name, " ")) for name in columns) + CRLF)
        written += 1
    return written


def _cell(value: Any, guard: bool, between: str) -> str:
    value = printable(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    text = between.join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return _quoted("'" + text if guard and _risky(text) else text)


def _risky(text: str) -> bool:
    """Whether a spreadsheet may do more with a cell than show it, also after signs that cannot be seen."""
    if text and unicodedata.category(text[0]) == "Cc":
        return True
    seen = next(
        (sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cf", "Zs", "Zl", "Zp")), ""
    )
    return seen != "" and seen in SIGNS


def _quoted(text: str) -> str:
    """An RFC 4180 field: quoted where it has a quote, a comma, a line break or an edge of spaces."""
    if not any(sign in text for sign in '",\r\n') and text == text.strip():
        return text
    return '"' + text.replace('"', '""') + '"'


def rows_of(
    connection: sqlite3.Connection, sql: str, arguments: Sequence[Any] = ()
) -> Iterator[dict[str, Any]]:
    """The rows that SQL gives, by the names of their columns, with truths as truths."""
    cursor = connection.execute(sql, arguments)
    names = [column[0] for column in cursor.description]
    for values in cursor:
        row = dict(zip(names, values, strict=True))
        for name in TRUTHS:
            if row.get(name) is not None:
                row[name] = bool(row[name])
        yield row
