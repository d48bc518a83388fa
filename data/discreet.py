"""Exports without what leads to a channel: for channels that it is dangerous to read, keep or pass on.

What is left out of a channel's rows are addresses, public names and whole texts, which any search engine finds
again. What stays is what the numbers rest on: the words of a count and the line around it, without the links and
@names in them, the channel's number and title, and the number of the post.
"""

import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .channels import name_key

ADDRESSES = ("url", "channel", "username", "forward_channel")
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
    """The channels that nothing may lead to: their numbers and names (as `name_key` folds them), or `every` one."""

    every: bool = False
    ids: frozenset[int] = frozenset()
    names: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return self.every or bool(self.ids or self.names)


NOTHING = Hidden()


def hidden_channels(
    connection: sqlite3.Connection, who: Collection[str | int], *, every: bool = False
) -> Hidden:
    """What is to be hidden of these channels, given by @name or number, under all public names they ever had."""
    names = {name_key(str(each)) for each in who}
    ids = {int(each) for each in names if each.lstrip("-").isdigit()}
    known = connection.execute(
        "select channel_id, name_key from channel_names where kind = 'username'"
    ).fetchall()
    ids |= {channel_id for channel_id, name in known if every or name in names}
    names |= {name for channel_id, name in known if channel_id in ids}
    return Hidden(every, frozenset(ids), frozenset(name for name in names if not name.lstrip("-").isdigit()))


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
            (channel_id,) = connection.execute(
                "select channel_id from counts where count_id = ?", (row["count_id"],)
            ).fetchone()
        yield _without(row, hidden, hidden.every or channel_id in hidden.ids, channel_id, theirs)


def _without(
    row: dict[str, Any], hidden: Hidden, mine: bool, channel_id: int | None, theirs: re.Pattern[str] | None
) -> dict[str, Any]:
    kept = dict(row)
    forwarded = row.get("forward_channel_id") in hidden.ids or (
        name_key(row.get("forward_channel") or "") in hidden.names
    )
    left_out = ADDRESSES if mine else ("forward_channel",) if forwarded else ()
    if mine or forwarded:
        kept |= dict.fromkeys(name for name in (*left_out, *_whole_texts(row)) if name in row)
    for name, value in kept.items():
        if not isinstance(value, str) or name in ("count_id", "was_count_id"):
            continue
        if name in ("source", "source_name") and name_key(value) in hidden.names:
            kept[name] = f"channel {channel_id}"  # nothing but its public name is known
        elif mine:
            kept[name] = NAME.sub("[name]", LINK.sub("[link]", value))
        elif theirs is not None:
            kept[name] = theirs.sub("[link]", value)
    return kept


def _whole_texts(row: dict[str, Any]) -> tuple[str, ...]:
    if "what" in row:
        return ("was", "became") if row["what"] == "text" else ()
    return ("text", "quote") if "text" in row else ()  # the quote of a point is its evidence
