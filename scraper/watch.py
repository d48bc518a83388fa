"""Watching channels: new posts, edits and deletions as they happen, and what happened during a pause.

Telegram counts the events of each channel. With that count we ask what came after it, joined or not, so that
nothing depends on a message arriving; the messages that Telegram sends for joined channels only tell us to
ask at once. New posts are then read by a walk, which knows albums and gaps.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from telethon import events
from telethon.tl import types

from .channel import Channel
from .cursor import Cursor, Page
from .message import LARGEST_ALBUM
from .recheck import Reread
from .telegram import Telegram, named
from .telegram_errors import ChannelGone, NoAnswer, Refused
from .walk import walk

log = logging.getLogger(__name__)

LONGEST_BACKOFF = 300.0
TELLING = (
    types.UpdateNewChannelMessage,
    types.UpdateEditChannelMessage,
    types.UpdateDeleteChannelMessages,
    types.UpdateChannelTooLong,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """What happened to the older posts of a channel meanwhile cannot be told: recheck them."""

    channel: Channel


@dataclass(slots=True)
class Watched:
    """A channel under watch."""

    channel: Channel
    cursor: Cursor | None
    ask_at: float = 0.0  # on the loop's clock
    failures: int = 0


@dataclass(slots=True)
class Alarm:
    """Set by what Telegram sends: which channels to ask about at once."""

    channels: set[int] = field(default_factory=set)
    rung: asyncio.Event = field(default_factory=asyncio.Event)

    async def hear(self, update: Any) -> None:
        """Take note of an update; whatever it says is asked for again."""
        channel_id = getattr(update, "channel_id", None)
        if channel_id is None:
            channel_id = getattr(update.message.peer_id, "channel_id", None)
        if channel_id is not None:
            self.channels.add(channel_id)
            self.rung.set()


async def watch(
    telegram: Telegram,
    channels: Mapping[int, tuple[Channel, Cursor | None]],
    stop: asyncio.Event,
    *,
    poll: float | None = None,
    settle: float = 1.0,
    trouble: Callable[[Channel, Exception], None],
) -> AsyncIterator[Page | Reread | Unsure]:
    """Until `stop` is set: pages of new posts, edits (`Reread.posts`) and deletions (`Reread.missing`).

    Keep each before taking the next. A channel is asked about every `poll` seconds, by default no more often
    than thirty, and at once when Telegram says that something happened: after `settle` seconds, in which the
    rest of an album may come. `trouble` is told of a channel that is gone, which is watched no more, and of a
    line that is down, which is tried again.
    """
    every = poll if poll is not None else max(30.0, 3.0 * len(channels))
    watched = {channel_id: Watched(channel, cursor) for channel_id, (channel, cursor) in channels.items()}
    clock = asyncio.get_running_loop().time
    alarm = Alarm()
    client = telegram.account.client
    client.add_event_handler(alarm.hear, events.Raw(TELLING))
    try:
        while watched and not stop.is_set():
            for one in [one for one in watched.values() if _is_due(one, alarm, clock())]:
                if stop.is_set():
                    return
                alarm.channels.discard(one.channel.id)
                try:
                    async for told in _catch_up(telegram, one):
                        yield told
                    one.ask_at, one.failures = clock() + every, 0
                except ChannelGone as gone:
                    del watched[one.channel.id]
                    trouble(one.channel, gone)
                except NoAnswer as silence:
                    one.failures += 1
                    one.ask_at = clock() + min(LONGEST_BACKOFF, every * one.failures)
                    trouble(one.channel, silence)
                    await _reach_again(telegram)
            if watched:
                await _pause(alarm, stop, min(one.ask_at for one in watched.values()) - clock(), settle)
    finally:
        client.remove_event_handler(alarm.hear)


def _is_due(one: Watched, alarm: Alarm, now: float) -> bool:
    return one.ask_at <= now or one.channel.id in alarm.channels


async def _catch_up(telegram: Telegram, one: Watched) -> AsyncIterator[Page | Reread | Unsure]:
    """All that happened since the count of the cursor; the count moves on when all is kept."""
    if one.cursor is None or one.cursor.pts is None:
        async for told in _begin(telegram, one):
            yield told
        return
    while True:
        try:
            answer = await telegram.difference(one.channel, one.cursor.pts or 0)
        except Refused as refusal:  # Telegram cannot count from there any more
            log.info("%s: %s", one.channel, refusal)
            async for told in _begin(telegram, one):
                yield told
            return
        if isinstance(answer, types.updates.ChannelDifferenceEmpty):
            return
        one.channel = next(
            (named(c, one.channel) for c in answer.chats if c.id == one.channel.id), one.channel
        )
        if isinstance(answer, types.updates.ChannelDifferenceTooLong):
            async for told in _begin(telegram, one):
                yield told
            return
        if answer.new_messages:
            async for page in walk(telegram, one.channel, replace(one.cursor, backfilling=False)):
                one.cursor = replace(page.cursor, backfilling=one.cursor.backfilling)
                yield replace(page, cursor=one.cursor)
        reread = await _changes(telegram, one.channel, answer)
        if reread.posts or reread.missing:
            yield reread
        one.cursor = replace(one.cursor, pts=answer.pts)
        yield Page(channel=one.channel, posts=(), cursor=one.cursor, read=None, new=True, pts=answer.pts)
        if answer.final:
            return


async def _begin(telegram: Telegram, one: Watched) -> AsyncIterator[Page | Unsure]:
    """Read what is new, and count from the moment at which that reading began."""
    start: int | None = None
    async for page in walk(telegram, one.channel, one.cursor):
        start = page.pts if start is None else start
        one.channel, one.cursor = page.channel, replace(page.cursor, pts=None)
        yield replace(page, cursor=one.cursor)
    yield Unsure(channel=one.channel)
    if one.cursor is not None:
        one.cursor = replace(one.cursor, pts=start)
        yield Page(channel=one.channel, posts=(), cursor=one.cursor, read=None, new=True, pts=start)


async def _changes(telegram: Telegram, channel: Channel, answer: Any) -> Reread:
    """The edits and deletions that a difference tells of."""
    edited: dict[int, Any] = {}
    missing: set[int] = set()
    for update in answer.other_updates:
        if isinstance(update, types.UpdateEditChannelMessage):
            edited[update.message.id] = update.message
        elif isinstance(update, types.UpdateDeleteChannelMessages):
            missing.update(update.messages)
    messages = {
        i: await telegram.whole(channel, message) for i, message in edited.items() if i not in missing
    }
    for message in list(messages.values()):
        if getattr(message, "grouped_id", None) is not None:  # its post needs all parts of the album
            near = range(max(1, message.id - LARGEST_ALBUM + 1), message.id + LARGEST_ALBUM)
            found = await telegram.by_ids(channel, near)
            group = message.grouped_id
            messages |= {m.id: m for m in found.messages if getattr(m, "grouped_id", None) == group}
    posts = telegram.posts(channel, messages.values(), answer.chats)
    return Reread(channel=channel, posts=posts, missing=tuple(sorted(missing)))


async def _reach_again(telegram: Telegram) -> None:
    """Try to get the line back; if that fails too, the next attempt will tell."""
    with suppress(NoAnswer):
        await telegram.account.connect()


async def _pause(alarm: Alarm, stop: asyncio.Event, seconds: float, settle: float) -> None:
    """Wait until something is due: time, an alarm, or the end."""
    waits = [asyncio.ensure_future(alarm.rung.wait()), asyncio.ensure_future(stop.wait())]
    try:
        await asyncio.wait(waits, timeout=max(0.0, seconds), return_when=asyncio.FIRST_COMPLETED)
        if alarm.rung.is_set() and not stop.is_set():
            alarm.rung.clear()
            await asyncio.wait(waits[1:], timeout=settle)
    finally:
        for wait in waits:
            wait.cancel()
