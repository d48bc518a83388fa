"""Exports without what leads to a channel: for channels that it is dangerous to read, keep or pass on.

What is left out of a channel's rows are addresses, public names and whole texts, which any search engine finds
again. What stays is what the numbers rest on: the words of a count and the line around it, without the links and
@names in them, the channel's number and title, and the number of the post.
"""

import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .channels import name_key

KEYS = ("count_id", "was_count_id", "held_back")
WHO = ("source", "source_name", "sources")
LEADS = ("url", "channel", "username", "forward_channel", "reviewer")
LINK = re.compile(
    r"(?i:(?:https?|tg|tonsite)://\S+|\bwww\.\S+|\b(?:t|telegram)\.(?:me|dog)/\S+)"
    r"|\b(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,24}\b(?:/\S*)?"  # ovdinfo.org, but not "held.In"
)
NAME = re.compile(r"(?<![\w@])@[A-Za-z]\w{2,}")
IN_TELEGRAM = (
    r"(?:https?://)?(?:www\.)?(?:t|telegram)\.(?:me|dog)/(?:s/)?{name}\b\S*|tg://\S*\b{name}\b\S*|@{name}\b"
)


@dataclass(frozen=True, slots=True)
class Hidden:
    """The channels that nothing may lead to, or `every` one: their numbers, and for each of their names (as
    `name_key` folds them) what to call them by."""

    every: bool = False
    ids: frozenset[int] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return self.every or bool(self.ids or self.names)


NOTHING = Hidden()


def hidden_channels(
    connection: sqlite3.Connection, who: Collection[str | int], *, every: bool = False
) -> Hidden:
    """What is to be hidden of these channels, given by @name or number, under all public names they ever had."""
    asked = {name_key(str(each)) for each in who}
    ids = {int(each) for each in asked if each.lstrip("-").isdigit()}
    names = {name: "a channel" for name in asked if not name.lstrip("-").isdigit()}
    known = connection.execute(
        "select channel_id, name_key from channel_names where kind = 'username' order by last_seen_at"
    ).fetchall()
    ids |= {channel_id for channel_id, name in known if every or name in asked}
    names |= {name: f"channel {channel_id}" for channel_id, name in known if channel_id in ids}
    return Hidden(every, frozenset(ids), names)


def discreet(
    rows: Iterable[dict[str, Any]], hidden: Hidden, connection: sqlite3.Connection
) -> Iterator[dict[str, Any]]:
    """The rows without what leads to the hidden channels. A row is that of its `channel_id`, or its count's."""
    if not hidden:
        yield from rows
        return
    names = "|".join(re.escape(name) for name in sorted(hidden.names, key=len, reverse=True))
    theirs = re.compile(IN_TELEGRAM.format(name=f"(?:{names})"), re.IGNORECASE) if names else None
    for row in rows:
        channel_id = row.get("channel_id")
        if channel_id is None and "count_id" in row:
            channel_id = _channel_of(connection, row["count_id"])
        yield _without(row, hidden, hidden.every or channel_id in hidden.ids, theirs)


def _channel_of(connection: sqlite3.Connection, count_id: str) -> int | None:
    """The channel of a count, or of a verdict on one that is not read any more."""
    for table in ("counts", "reviews"):
        row = connection.execute(f"select channel_id from {table} where count_id = ?", (count_id,)).fetchone()
        if row is not None:
            return int(row[0])
    return None


def _without(
    row: dict[str, Any], hidden: Hidden, mine: bool, theirs: re.Pattern[str] | None
) -> dict[str, Any]:
    kept = dict(row)
    forwarded = row.get("forward_channel_id") in hidden.ids or (
        name_key(row.get("forward_channel") or "") in hidden.names
    )
    left_out = LEADS if mine else ("forward_channel",) if forwarded else ()
    if mine or forwarded:
        kept |= dict.fromkeys(name for name in (*left_out, *_whole_texts(row)) if name in row)

    def words(name: str, text: str) -> str:
        if name in WHO and name_key(text) in hidden.names:
            return hidden.names[name_key(text)]  # nothing but its public name is known
        if mine:
            return NAME.sub("[name]", LINK.sub("[link]", text))
        return theirs.sub("[link]", text) if theirs is not None else text

    for name, value in kept.items():
        if name in KEYS:
            continue
        if isinstance(value, str):
            kept[name] = words(name, value)
        elif isinstance(value, list):
            kept[name] = [words(name, each) if isinstance(each, str) else each for each in value]
    return kept


def _whole_texts(row: dict[str, Any]) -> tuple[str, ...]:
    if "what" in row:
        return ("was", "became") if row["what"] == "text" else ()
    return ("text", "quote") if "text" in row else ()  # the quote of a point is its evidence
