"""Walks through a channel's history: upwards to what is new, downwards to fill in what came before.

`walk` is to be consumed page by page: keep a page's posts and its cursor in one transaction, then take the
next. Whatever happens in between, the walk goes on from the last cursor kept: no post is lost or told twice.
An album is never told in halves: the parts at the edge of a window wait for the next one.
"""

from collections.abc import AsyncGenerator, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from .channel import Channel
from .cursor import Cursor, Page
from .message import LARGEST_ALBUM
from .telegram import WINDOW, Telegram, Window


async def walk(
    telegram: Telegram,
    channel: Channel,
    cursor: Cursor | None = None,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    limit: int | None = None,
) -> AsyncGenerator[Page, None]:
    """First all that is new, then what is wanted of the past.

    Without a cursor this is the first visit: the past is wanted back to `since`, or `limit` posts if that is
    less. Later visits finish that, and an earlier `since` extends it. From `until` on nothing is read, and
    `limit` also bounds the posts of one run. Times are aware.
    """
    left = limit
    if cursor is None:
        start = Cursor(low=1, high=0, backfilling=True, wanted_since=since, wanted_posts=limit)
        pages = _past(telegram, channel, start, left, first_visit=True, until=until)
        async for page in pages:
            yield page
        return
    cursor = _with_goal(cursor, since)
    async for page in _new(telegram, channel, cursor, left, until):
        channel, cursor = page.channel, page.cursor
        left = None if left is None else left - len(page.posts)
        yield page
    if cursor.backfilling and (left is None or left > 0):
        async for page in _past(telegram, channel, cursor, left):
            yield page


def _with_goal(cursor: Cursor, since: datetime | None) -> Cursor:
    """The cursor with its backfill taken up again if posts are wanted from earlier than it went."""
    if since is None or cursor.bottom:
        return cursor
    if cursor.backfilling:
        earlier = cursor.wanted_since is not None and since < cursor.wanted_since
        return replace(cursor, wanted_since=since) if earlier else cursor
    if cursor.since is None or since < cursor.since:
        return replace(cursor, backfilling=True, wanted_since=since, wanted_posts=None)
    return cursor


async def _new(
    telegram: Telegram, channel: Channel, cursor: Cursor, left: int | None, until: datetime | None
) -> AsyncGenerator[Page, None]:
    """Upwards from `high`. At least one page comes, which says how the channel is called now."""
    held: list[Any] = []  # parts of an album whose rest may be in the next window
    offset = cursor.high
    first = True
    overlap = LARGEST_ALBUM if cursor.high else 0  # shows whether the newest album has grown meanwhile
    while True:
        window = await telegram.history(channel, offset_id=offset + 1, add_offset=overlap - WINDOW)
        channel = window.channel
        new = [message for message in _rising(window) if message.id > offset]
        end = not new
        if until is not None and any(message.date >= until for message in _dated(new)):
            new = [message for message in _dated(new) if message.date < until]
            end = True
        groups = {_group(message) for message in new} - {None}
        grown = [message for message in _rising(window) if message.id <= offset and _group(message) in groups]
        offset = new[-1].id if new else offset
        batch = grown + held + new
        ready, held = (batch, []) if end else _without_album(batch, batch[-1])
        posts = window.posts(ready, telegram.now())
        if left is not None and len(posts) > left:
            ready = [message for message in ready if message.id < posts[left].post_id]
            posts, end = posts[:left], True
        left = None if left is None else left - len(posts)
        before = cursor.high
        if ready:
            cursor = replace(cursor, high=ready[-1].id)
        read = (before + 1, cursor.high) if ready else None
        if ready or first:
            yield Page(
                channel=channel,
                posts=posts,
                cursor=cursor,
                read=read,
                new=True,
                pts=window.pts,
                total=window.total,
            )
        first, overlap = False, 0
        if end or left == 0:
            return


async def _past(
    telegram: Telegram,
    channel: Channel,
    cursor: Cursor,
    left: int | None,
    *,
    first_visit: bool = False,
    until: datetime | None = None,
) -> AsyncGenerator[Page, None]:
    """Downwards from `low`, on the first visit from the newest post before `until`."""
    held: list[Any] = []
    offset = 0 if first_visit else cursor.low
    offset_date = until + timedelta(seconds=1) if until is not None else None
    top: int | None = None if first_visit else cursor.high
    while True:
        window = await telegram.history(channel, offset_id=offset, offset_date=offset_date)
        channel, offset_date = window.channel, None
        older = [message for message in _rising(window) if not offset or message.id < offset]
        bottom = not older
        offset = older[0].id if older else offset
        if until is not None:
            older = [message for message in _dated(older) if message.date < until]
        if top is None and older:
            top = older[-1].id
            cursor = replace(cursor, low=top + 1, high=top)
        goal = cursor.wanted_since
        reached = goal is not None and any(message.date < goal for message in _dated(older))
        if goal is not None and reached:
            older = [message for message in _dated(older) if message.date >= goal]
        batch = older + held
        settled = bottom or reached or not batch
        ready, held = (batch, []) if settled else _without_album(batch, batch[0])
        posts = window.posts(ready, telegram.now())
        wanted = min((n for n in (left, cursor.wanted_posts) if n is not None), default=None)
        if wanted is not None and len(posts) > wanted:
            posts = posts[len(posts) - wanted :]
            ready = [message for message in ready if message.id >= posts[0].post_id] if posts else []
            bottom = reached = False
        before = cursor.low
        cursor = _lowered(cursor, ready, len(posts), bottom=bottom, reached=reached)
        left = None if left is None else left - len(posts)
        read = (cursor.low, before - 1) if cursor.low < before else None
        if ready or not cursor.backfilling:
            yield Page(
                channel=channel,
                posts=posts,
                cursor=cursor,
                read=read,
                new=False,
                pts=window.pts,
                total=window.total,
            )
        if not cursor.backfilling or left == 0:
            return


def _lowered(cursor: Cursor, ready: list[Any], posts: int, *, bottom: bool, reached: bool) -> Cursor:
    """The cursor after a page of the backfill, which ends at the bottom, its date or its last post."""
    oldest = ready[0] if ready else None
    low = 1 if bottom else oldest.id if oldest is not None else cursor.low
    wanted = None if cursor.wanted_posts is None else cursor.wanted_posts - posts
    done = bottom or reached or wanted == 0
    since = cursor.since
    if done:
        since = cursor.wanted_since if reached else getattr(oldest, "date", since)
    return replace(
        cursor,
        low=low,
        bottom=cursor.bottom or bottom,
        since=since,
        backfilling=not done,
        wanted_posts=None if done else wanted,
        wanted_since=None if done else cursor.wanted_since,
    )


def _rising(window: Window) -> list[Any]:
    """A window's messages in order of their ids, each once."""
    return [message for _, message in sorted({message.id: message for message in window.messages}.items())]


def _dated(messages: Iterable[Any]) -> list[Any]:
    """Those with a date: empty messages have none, and are no posts."""
    return [message for message in messages if getattr(message, "date", None) is not None]


def _group(message: Any) -> int | None:
    group: int | None = getattr(message, "grouped_id", None)
    return group


def _without_album(batch: list[Any], edge: Any) -> tuple[list[Any], list[Any]]:
    """A batch without the album that lies at its edge, if one does, and that album's parts."""
    group = _group(edge)
    if group is None:
        return batch, []
    parts = [message for message in batch if _group(message) == group]
    return [message for message in batch if _group(message) != group], parts
