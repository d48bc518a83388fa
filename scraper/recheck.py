"""Looking again at posts already read: edits, deletions, changed views and forwards.

Telegram tells nobody who was away about edits, so posts are read again by their ids.
"""

from collections.abc import AsyncGenerator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telethon.tl import types

from .channel import Channel
from .message import LARGEST_ALBUM
from .post import Post
from .telegram import WINDOW, Telegram, Window, emptied

SUSPICIOUS = 5  # so many posts missing at once, and none there: perhaps it is the channel that is gone


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """Some posts looked at again. `missing` were asked for, and Telegram says that there are none."""

    channel: Channel
    posts: tuple[Post, ...]
    missing: tuple[int, ...]


async def reread(
    telegram: Telegram, channel: Channel, posts: Mapping[int, int | None]
) -> AsyncGenerator[Reread, None]:
    """Look again at posts, given by id with the album id of those that are albums.

    Whatever comes back is told by its id, never by its place in the answer. Raises ChannelGone when it is the
    channel and not its posts that cannot be seen.
    """
    for portion in _portions(posts):
        asked = [message_id for post_id, album in portion.items() for message_id in _ids(post_id, album)]
        found, window = await _look(telegram, channel, asked)
        channel = window.channel
        omitted = [post_id for post_id, album in portion.items() if album is None and post_id not in found]
        if omitted:  # not even named as gone: ask for these alone before believing it
            more, window = await _look(telegram, channel, omitted)
            found |= more
        grown = [i for i, album in portion.items() if album is None and _group(found.get(i)) is not None]
        parts = [message_id for post_id in grown for message_id in _ids(post_id, 0)]
        for start in range(0, len(parts), WINDOW):  # albums that were not known as such
            more, _ = await _look(telegram, channel, parts[start : start + WINDOW])
            found |= more
        seen, missing = _told(portion, found, window, telegram.now())
        if len(missing) >= SUSPICIOUS and not seen:
            await _make_sure_of(telegram, channel)
        yield Reread(channel=channel, posts=tuple(seen), missing=tuple(missing))


def _portions(posts: Mapping[int, int | None]) -> Iterator[dict[int, int | None]]:
    """Posts in portions of no more messages than can be asked for at once."""
    portion: dict[int, int | None] = {}
    room = WINDOW
    for post_id, album in sorted(posts.items()):
        needed = len(_ids(post_id, album))
        if needed > room:
            yield portion
            portion, room = {}, WINDOW
        portion[post_id] = album
        room -= needed
    if portion:
        yield portion


def _ids(post_id: int, album: int | None) -> range:
    """The message ids that a post may consist of."""
    return range(post_id, post_id + (1 if album is None else LARGEST_ALBUM))


async def _look(telegram: Telegram, channel: Channel, ids: Iterable[int]) -> tuple[dict[int, Any], Window]:
    window = await telegram.by_ids(channel, ids)
    return {message.id: message for message in window.messages}, window


def _told(
    portion: Mapping[int, int | None], found: Mapping[int, Any], window: Window, fetched_at: datetime
) -> tuple[list[Post], list[int]]:
    """The posts that are there and the ids of those that are not."""
    seen: list[Post] = []
    missing: list[int] = []
    for post_id, known_album in portion.items():
        album = known_album if known_album is not None else _group(found.get(post_id))
        if album is None:
            parts = [found[post_id]] if post_id in found else []
        else:
            near = (found.get(message_id) for message_id in _ids(post_id, album))
            parts = [message for message in near if _group(message) == album]
        posts = window.posts(parts, fetched_at)
        if posts:  # an album keeps its id even when its first part is deleted
            seen.append(posts[0]._replace(post_id=post_id))
        elif not any(isinstance(message, types.MessageService) for message in parts):
            missing.append(post_id)
    return seen, missing


def _group(message: Any) -> int | None:
    group: int | None = getattr(message, "grouped_id", None)
    return group


async def _make_sure_of(telegram: Telegram, channel: Channel) -> None:
    """Raise ChannelGone when the channel shows nothing at all any more."""
    window = await telegram.history(channel)
    if not window.messages:
        raise emptied(channel)
