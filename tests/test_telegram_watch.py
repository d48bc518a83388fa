"""Watching: new, edited and deleted posts as they happen, and all that happened during a pause."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from tallygram.scraper.channel import Channel as Known
from tallygram.scraper.cursor import Cursor, Page
from tallygram.scraper.recheck import Reread
from tallygram.scraper.telegram import Telegram
from tallygram.scraper.telegram_errors import ChannelGone
from tallygram.scraper.watch import Unsure, watch

from tests.telegram_server import Channel, RpcFail, Server, World, account, serving


class Watcher:
    """Keeps what a watch tells, as the store would."""

    def __init__(self) -> None:
        self.texts: dict[int, str] = {}
        self.missing: set[int] = set()
        self.cursor: Cursor | None = None
        self.known: Known | None = None
        self.unsure = 0
        self.troubles: list[Exception] = []

    async def run(
        self, server: Server, session: str, until: Callable[["Watcher"], bool], **options: Any
    ) -> None:
        """Watch until a condition holds."""
        async with account(server, session, updates=True) as connected:
            telegram = Telegram(connected)
            channel = await telegram.channel("counts", self.known)
            stop = asyncio.Event()
            given: dict[str, Any] = {"poll": 0.05, "settle": 0.01} | options
            state = {channel.id: (channel, self.cursor)}
            async for told in watch(telegram, state, stop, trouble=self.note, **given):
                self.known = told.channel
                if isinstance(told, Unsure):
                    self.unsure += 1
                else:
                    self.texts |= {post.post_id: post.text for post in told.posts}
                if isinstance(told, Page):
                    self.cursor = Cursor.from_json(told.cursor.to_json())
                if isinstance(told, Reread):
                    self.missing |= set(told.missing)
                if until(self):
                    stop.set()

    def note(self, _: Known, trouble: Exception) -> None:
        self.troubles.append(trouble)


def watching(world: World, test: Callable[[Server, Watcher, str], Awaitable[None]]) -> None:
    async def run(server: Server) -> None:
        await test(server, Watcher(), server.logged_in())

    serving(world, run)


def with_channel(world: World) -> Channel:
    channel = world.channel("counts")
    channel.post("before")
    return channel


def test_new_edited_and_deleted_posts_are_told_as_they_happen() -> None:
    world = World()
    channel = with_channel(world)

    async def test(server: Server, watcher: Watcher, session: str) -> None:
        task = asyncio.create_task(watcher.run(server, session, lambda w: 3 in w.missing))
        while watcher.cursor is None or watcher.cursor.pts is None:
            await asyncio.sleep(0.01)
        assert watcher.unsure == 1  # of what happened before, only a recheck can tell
        channel.post("five")
        while 2 not in watcher.texts:
            await asyncio.sleep(0.01)
        channel.post("a passing word")
        channel.edit(2, "six")
        while watcher.texts[2] != "six" or 3 not in watcher.texts:
            await asyncio.sleep(0.01)
        channel.delete(3)
        await task
        assert watcher.texts == {1: "before", 2: "six", 3: "a passing word"}

    watching(world, test)


def test_what_happened_during_a_pause_is_caught_up_with() -> None:
    world = World()
    channel = with_channel(world)

    async def test(server: Server, watcher: Watcher, session: str) -> None:
        await watcher.run(server, session, lambda w: w.cursor is not None and w.cursor.pts is not None)
        channel.edit(1, "after")
        new = [channel.post(f"new {number}").id for number in range(250)]
        channel.delete(new[7])
        await watcher.run(server, session, lambda w: new[7] in w.missing and w.texts[1] == "after")
        assert watcher.texts.keys() == {1, *new} - {new[7]}
        assert watcher.unsure == 1
        assert world.calls["ResolveUsername"] == 1

    watching(world, test)


def test_after_too_long_a_pause_all_new_posts_are_read_and_a_recheck_is_asked_for() -> None:
    world = World()
    channel = with_channel(world)

    async def test(server: Server, watcher: Watcher, session: str) -> None:
        await watcher.run(server, session, lambda w: w.cursor is not None and w.cursor.pts is not None)
        new = [channel.post(f"new {number}").id for number in range(150)]
        channel.forget_updates()
        await watcher.run(server, session, lambda w: w.cursor is not None and w.cursor.pts == channel.pts)
        assert watcher.texts.keys() == {1, *new}
        assert watcher.unsure == 2

    watching(world, test)


def test_when_telegram_cannot_count_from_there_the_watch_begins_anew() -> None:
    world = World()
    channel = with_channel(world)

    async def test(server: Server, watcher: Watcher, session: str) -> None:
        await watcher.run(server, session, lambda w: w.cursor is not None and w.cursor.pts is not None)
        world.faults.next("GetChannelDifference", RpcFail(400, "PERSISTENT_TIMESTAMP_INVALID"))
        channel.post("five")
        await watcher.run(server, session, lambda w: w.cursor is not None and w.cursor.pts == channel.pts)
        assert watcher.texts == {1: "before", 2: "five"}
        assert watcher.unsure == 2

    watching(world, test)


def test_of_joined_channels_telegram_tells_without_being_asked() -> None:
    world = World()
    channel = with_channel(world)
    channel.joined = True

    async def test(server: Server, watcher: Watcher, session: str) -> None:
        async def later() -> None:
            while watcher.cursor is None or watcher.cursor.pts is None:
                await asyncio.sleep(0.01)
            channel.album(["", "five"])

        task = asyncio.create_task(later())
        reader = watcher.run(server, session, lambda w: w.texts.get(2) == "five", poll=3600)
        await asyncio.wait_for(reader, 20)
        await task
        assert watcher.texts == {1: "before", 2: "five"}

    watching(world, test)


def test_an_edited_caption_is_told_as_its_album() -> None:
    world = World()
    channel = with_channel(world)
    album = channel.album(["", "five", ""])

    async def test(server: Server, watcher: Watcher, session: str) -> None:
        await watcher.run(server, session, lambda w: w.cursor is not None and w.cursor.pts is not None)
        channel.edit(album[1].id, "six")
        await watcher.run(server, session, lambda w: w.texts[2] == "six")
        assert watcher.texts == {1: "before", 2: "six"}

    watching(world, test)


def test_a_line_that_is_cut_is_picked_up_again() -> None:
    world = World()
    channel = with_channel(world)

    async def test(server: Server, watcher: Watcher, session: str) -> None:
        task = asyncio.create_task(watcher.run(server, session, lambda w: 2 in w.texts))
        while watcher.cursor is None or watcher.cursor.pts is None:
            await asyncio.sleep(0.01)
        world.cut_all_lines()
        channel.post("five")
        await task

    watching(world, test)


def test_a_channel_that_is_gone_is_told_and_watched_no_more() -> None:
    world = World()
    channel = with_channel(world)

    async def test(server: Server, watcher: Watcher, session: str) -> None:
        await watcher.run(server, session, lambda w: w.cursor is not None and w.cursor.pts is not None)
        channel.failure = "CHANNEL_PRIVATE"
        await watcher.run(server, session, lambda w: False)
        assert [type(trouble) for trouble in watcher.troubles] == [ChannelGone]
        assert not watcher.missing

    watching(world, test)
