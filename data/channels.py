"""Which channel is meant: by Telegram's id where it is known, by name until then; names are history."""

import hashlib
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")


@dataclass(frozen=True, slots=True)
class ChannelName:
    """What a post says of its channel: any part may be missing, not all of them."""

    channel_id: int | None
    username: str | None
    title: str | None


def placeholder_id(name: str) -> int:
    """The negative id that stands for a channel of which only the name is known: 48 bits of its hash."""
    digest = hashlib.sha256(name_key(name).encode()).digest()
    return -(int.from_bytes(digest[:6], "big") or 1)


def name_key(name: str) -> str:
    """A name as it is looked up: without @, case folded."""
    return name.strip().lstrip("@").casefold()


def post_url(channel_id: int, username: str | None, post_id: int) -> str | None:
    """The address of a post, or None where the channel has neither a public name nor a known id."""
    if username and USERNAME.fullmatch(username):
        return f"https://t.me/{username}/{post_id}"
    return f"https://t.me/c/{channel_id}/{post_id}" if channel_id > 0 else None


def find_channel(connection: sqlite3.Connection, who: int | str) -> int | None:
    """The id of the channel with this id or name (the one that bore the name last), or None."""
    if isinstance(who, int):
        row = connection.execute("select channel_id from channels where channel_id = ?", (who,)).fetchone()
    else:
        row = connection.execute(
            "select channel_id from channel_names where name_key = ?"
            " order by kind desc, last_seen_at desc, channel_id limit 1",  # 'username' before 'title'
            (name_key(who),),
        ).fetchone()
    return None if row is None else int(row[0])


def resolve(connection: sqlite3.Connection, name: ChannelName) -> tuple[int, int | None]:
    """The id under which to keep the posts of `name`, and the placeholder whose posts are to move there.

    A channel seen for the first time gets its row. Nothing is moved here.
    """
    label = name.username or name.title
    if name.channel_id is None:
        if not label:
            raise ValueError("A post says neither the id nor the name of its channel: say which it is.")
        known = _bearer(connection, "username" if name.username else "title", label)
        return (known, None) if known is not None else (_create(connection, placeholder_id(label)), None)
    _create(connection, name.channel_id)
    placeholder = placeholder_id(name.username) if name.username else name.channel_id
    known = find_channel(connection, placeholder)
    return name.channel_id, known if known != name.channel_id else None


def note_names(
    connection: sqlite3.Connection, channel_id: int, seen: Iterable[tuple[str, str, str, str]]
) -> bool:
    """Records that the channel bore these names (kind, name, first, last seen); True if its name changed."""
    seen = list(seen)
    connection.executemany(
        """
        insert into channel_names values (?, ?, ?, ?, ?, ?)
        on conflict do update set
          first_seen_at = min(first_seen_at, excluded.first_seen_at),
          last_seen_at = max(last_seen_at, excluded.last_seen_at)
        where first_seen_at > excluded.first_seen_at or last_seen_at < excluded.last_seen_at
        """,
        [(channel_id, kind, name, name_key(name), first, last) for kind, name, first, last in seen],
    )
    connection.execute(
        """
        with latest as (
          select
            (select name from channel_names where channel_id = ?1 and kind = 'username'
              order by last_seen_at desc, first_seen_at desc, name limit 1) as username,
            (select name from channel_names where channel_id = ?1 and kind = 'title'
              order by last_seen_at desc, first_seen_at desc, name limit 1) as title
        )
        update channels set username = latest.username, title = latest.title from latest
        where channel_id = ?1
          and (channels.username is not latest.username or channels.title is not latest.title)
        """,
        (channel_id,),
    )
    # The cursor's rowcount knows nothing of statements that begin with `with`.
    return bool(connection.execute("select changes()").fetchone()[0])


def _bearer(connection: sqlite3.Connection, kind: str, name: str) -> int | None:
    row = connection.execute(
        "select channel_id from channel_names where name_key = ? and kind = ?"
        " order by last_seen_at desc, channel_id limit 1",
        (name_key(name), kind),
    ).fetchone()
    if row is not None:
        return int(row[0])
    return find_channel(connection, placeholder_id(name))


def _create(connection: sqlite3.Connection, channel_id: int) -> int:
    connection.execute("insert or ignore into channels (channel_id) values (?)", (channel_id,))
    return channel_id
