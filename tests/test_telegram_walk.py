"""Walks through a channel's history: nothing is lost, nothing told twice, wherever a walk is cut off."""

import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tallygram.scraper.address import channel_address
from tallygram.scraper.cursor import Cursor, Page
from tallygram.scraper.links import BadChannelName
from tallygram.scraper.telegram_errors import ChannelGone, ChannelUnknown
from tallygram.scraper.walk import walk

from tests.telegram_server import (
    DROP,
    GZIP,
    SILENCE,
    Channel,
    Delay,
    RpcFail,
    Server,
    Sleeps,
    World,
    collected,
    flood,
    reading,
    serving,
)

START = datetime(2024, 1, 1, tzinfo=UTC)


def with_history(world: World, posts: int) -> Channel:
    """A channel with one post an hour, some gaps, service messages and albums."""
    channel = world.channel("counts")
    channel.service(date=START)
    for number in range(posts):
        date = START + timedelta(hours=number)
        if number % 37 == 5:
            channel.skip(3)
        if number % 91 == 11:
            channel.service(date=date)
        if number % 23 == 7:
            channel.album(["", f"report {number}", ""], date=date, quiet=True)
        else:
            channel.post(f"report {number}", date=date, quiet=True)
    return channel


def post_ids(channel: Channel) -> list[int]:
    """The ids of a channel's posts: albums by their first part, service messages not at all."""
    ids, albums = [], set()
    for message_id in channel.ids:
        message = channel.messages[message_id]
        group = getattr(message, "grouped_id", None)
        if (hasattr(message, "action") and message.action) or group in albums:
            continue
        albums |= {group} - {None}
        ids.append(message_id)
    return ids


async def told(pages: AsyncIterator[Page]) -> tuple[list[int], Cursor | None]:
    """The ids of all posts of a walk, in order, and its last cursor."""
    got = await collected(pages)
    ids = sorted(post.post_id for page in got for post in page.posts)
    return ids, got[-1].cursor if got else None


def test_a_first_visit_reads_all_and_the_next_only_what_is_new() -> None:
    world = World()
    channel = with_history(world, 350)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            ids, cursor = await told(walk(telegram, found))
            assert ids == post_ids(channel)
            assert cursor is not None
            assert (cursor.low, cursor.high, cursor.bottom) == (1, channel.ids[-1], True)
            world.calls.clear()
            assert (await told(walk(telegram, found, cursor)))[0] == []
            assert world.calls == {"GetHistory": 1}
            new = [channel.post(f"new {number}").id for number in range(250)]
            ids, cursor = await told(walk(telegram, found, cursor))
            assert ids == new
            assert cursor is not None
            assert cursor.high == new[-1]

    serving(world, test)


def test_every_id_between_the_ends_is_said_to_have_been_read_once() -> None:
    world = World()
    channel = with_history(world, 250)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            pages = await collected(walk(telegram, found))
            channel.post("new")
            pages += await collected(walk(telegram, found, pages[-1].cursor))
            read = [number for page in pages if page.read for number in range(page.read[0], page.read[1] + 1)]
            assert sorted(read) == list(range(1, channel.ids[-1] + 1))
            for page in pages:
                assert page.read is None or all(
                    page.read[0] <= post.post_id <= page.read[1] for post in page.posts
                )

    serving(world, test)


@pytest.mark.parametrize("seed", range(8))
def test_a_walk_cut_off_anywhere_loses_nothing_and_tells_nothing_twice(seed: int) -> None:
    world = World()
    channel = with_history(world, 300)
    chance = random.Random(seed)

    async def test(server: Server) -> None:
        cursor: Cursor | None = None
        ids: list[int] = []
        for _ in range(40):
            async with reading(server) as telegram:
                found = await telegram.channel("counts")
                steps = chance.randrange(1, 3)
                async for page in walk(telegram, found, cursor):
                    ids += [post.post_id for post in page.posts]
                    cursor = Cursor.from_json(page.cursor.to_json())
                    steps -= 1
                    if not steps:
                        break
            for _ in range(chance.randrange(0, 30) if len(channel.ids) < 600 else 0):
                channel.post("new", quiet=True)
            if cursor is not None and not cursor.backfilling and len(channel.ids) >= 600:
                break
        async with reading(server) as telegram:
            rest, _ = await told(walk(telegram, await telegram.channel("counts"), cursor))
        assert sorted(ids + rest) == post_ids(channel)

    serving(world, test)


def test_since_and_until_are_moments_and_not_days() -> None:
    world = World()
    channel = world.channel("counts")
    kyiv = datetime.fromisoformat("2024-03-01T00:00:00+02:00")  # 22:00 UTC the day before
    for hour, text in ((21, "too early"), (22, "first"), (23, "second")):
        channel.post(text, date=datetime(2024, 2, 29, hour, tzinfo=UTC), quiet=True)
    channel.post("third", date=datetime(2024, 3, 1, 21, 59, 59, tzinfo=UTC), quiet=True)
    channel.post("too late", date=datetime(2024, 3, 1, 22, tzinfo=UTC), quiet=True)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            pages = await collected(walk(telegram, found, since=kyiv, until=kyiv + timedelta(days=1)))
            assert [post.text for page in pages for post in page.posts] == ["first", "second", "third"]
            later = await collected(walk(telegram, found, pages[-1].cursor))
            assert [post.text for page in later for post in page.posts] == ["too late"]

    serving(world, test)


def test_an_earlier_since_extends_what_was_read_and_a_later_one_changes_nothing() -> None:
    world = World()
    channel = with_history(world, 300)
    dates = {i: channel.messages[i].date for i in post_ids(channel)}

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            june = START + timedelta(hours=200)
            ids, cursor = await told(walk(telegram, found, since=june))
            assert ids == [i for i, date in dates.items() if date >= june]
            for since in (june, june + timedelta(hours=30)):
                again, cursor = await told(walk(telegram, found, cursor, since=since))
                assert again == []
            may = START + timedelta(hours=80)
            more, cursor = await told(walk(telegram, found, cursor, since=may))
            assert more == [i for i, date in dates.items() if may <= date < june]
            rest, cursor = await told(walk(telegram, found, cursor, since=START - timedelta(days=1)))
            assert sorted(ids + more + rest) == list(dates)

    serving(world, test)


def test_a_limit_brings_the_newest_posts_and_bounds_every_run() -> None:
    world = World()
    channel = with_history(world, 300)
    everything = post_ids(channel)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            ids, cursor = await told(walk(telegram, found, limit=120))
            assert ids == everything[-120:]
            assert (await told(walk(telegram, found, cursor)))[0] == []
            new = [channel.post("new").id for _ in range(7)]
            ids, cursor = await told(walk(telegram, found, cursor, limit=4))
            assert ids == new[:4]
            ids, cursor = await told(walk(telegram, found, cursor, limit=4))
            assert ids == new[4:]

    serving(world, test)


def test_an_album_across_two_windows_is_one_post() -> None:
    world = World()
    channel = world.channel("counts")
    for number in range(95):
        channel.post(f"before {number}", quiet=True)
    album = channel.album(["", "12 detained", "", "", "", "", "", "", "", ""], quiet=True)
    for number in range(97):
        channel.post(f"after {number}", quiet=True)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            for cursor in (None, Cursor(low=1, high=0, bottom=True), Cursor(low=1, high=1, bottom=True)):
                pages = await collected(walk(telegram, found, cursor))
                with_caption = [post for page in pages for post in page.posts if "12" in post.text.split()]
                posts = [post for post in with_caption if post.text == "12 detained"]
                assert [post.post_id for post in posts] == [album[0].id]

    serving(world, test)


def test_an_album_that_grew_between_two_runs_is_told_again_as_one() -> None:
    world = World()
    channel = world.channel("counts")
    parts = channel.album(["", ""])

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            ids, cursor = await told(walk(telegram, found))
            assert ids == [parts[0].id]
            channel.post("12 detained", grouped_id=parts[0].grouped_id)
            pages = await collected(walk(telegram, found, cursor))
            posts = [(post.post_id, post.text) for page in pages for post in page.posts]
            assert posts == [(parts[0].id, "12 detained")]

    serving(world, test)


def test_a_channel_without_posts_is_read_when_it_gets_some() -> None:
    world = World()
    channel = world.channel("counts")

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            ids, cursor = await told(walk(telegram, found))
            assert ids == []
            channel.post("first")
            channel.post("second")
            ids, cursor = await told(walk(telegram, found, cursor))
            assert ids == [1, 2]

    serving(world, test)


def test_since_on_a_channel_that_was_silent_since_then() -> None:
    world = World()
    channel = with_history(world, 30)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            ids, cursor = await told(walk(telegram, found, since=START + timedelta(days=90)))
            assert ids == []
            new = channel.post("new").id
            ids, cursor = await told(walk(telegram, found, cursor))
            assert ids == [new]
            ids, cursor = await told(walk(telegram, found, cursor, since=START))
            assert ids == post_ids(channel)[:-1]

    serving(world, test)


def test_a_server_that_fills_windows_up_with_old_posts_is_not_believed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = World()
    channel = with_history(world, 150)
    honest = Channel.window

    def filling(self: Channel, request: Any) -> list[Any]:
        return honest(self, request) or [self.messages[i] for i in self.ids[:-101:-1]]

    monkeypatch.setattr(Channel, "window", filling)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            ids, cursor = await told(walk(telegram, found))
            assert ids == post_ids(channel)
            assert (await told(walk(telegram, found, cursor)))[0] == []

    serving(world, test)


def test_a_name_is_resolved_once_and_dialogs_are_never_asked_for() -> None:
    world = World()
    with_history(world, 20)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            _, cursor = await told(walk(telegram, found))
        async with reading(server) as telegram:
            again = await telegram.channel("counts", found)
            await told(walk(telegram, again, cursor))
        assert world.calls["ResolveUsername"] == 1
        assert world.calls["GetDialogs"] == 0

    serving(world, test)


def test_a_renamed_channel_is_followed_and_its_new_name_told() -> None:
    world = World()
    channel = with_history(world, 20)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            _, cursor = await told(walk(telegram, found))
            channel.username, channel.title = "figures", "Figures"
            world.channel("counts", "A squatter").post("buy now")
            new = channel.post("new")
            pages = await collected(walk(telegram, await telegram.channel("counts", found), cursor))
            assert (pages[-1].channel.username, pages[-1].channel.title) == ("figures", "Figures")
            assert pages[-1].channel.id == found.id
            assert [post.post_id for page in pages for post in page.posts] == [new.id]

    serving(world, test)


def test_another_account_finds_a_known_channel_again() -> None:
    world = World()
    channel = with_history(world, 20)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            _, cursor = await told(walk(telegram, found))
            channel.access_hash += 1  # hashes differ between accounts
            new = channel.post("new")
            pages = await collected(walk(telegram, found, cursor))
            assert [post.post_id for page in pages for post in page.posts] == [new.id]
            assert pages[-1].channel.access_hash == channel.access_hash

    serving(world, test)


@pytest.mark.parametrize("failure", ["CHANNEL_PRIVATE", "CHANNEL_INVALID"])
def test_a_channel_that_cannot_be_read_any_more_is_its_own_error(failure: str) -> None:
    world = World()
    channel = with_history(world, 20)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            channel.failure = failure
            with pytest.raises(ChannelGone, match=f"@counts can no longer be read .{failure}."):
                await told(walk(telegram, found))

    serving(world, test)


def test_a_name_that_is_no_channel_is_said_to_be_none() -> None:
    world = World()

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            for name in ("nobody_here", "a_person"):
                with pytest.raises(ChannelUnknown, match=f"@{name}"):
                    await telegram.channel(name)
            with pytest.raises(ChannelUnknown, match="give its @name the first time"):
                await telegram.channel(1234567)
            world.faults.next("ResolveUsername", RpcFail(400, "USERNAME_INVALID"))
            with pytest.raises(ChannelUnknown):
                await telegram.channel("strange")

    serving(world, test)


def test_more_than_a_hundred_new_posts_are_all_read() -> None:
    world = World()
    channel = with_history(world, 10)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            _, cursor = await told(walk(telegram, found))
            new = [channel.post(f"new {number}", quiet=True).id for number in range(1234)]
            assert (await told(walk(telegram, found, cursor)))[0] == new

    serving(world, test)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_goes_wrong_on_the_way_nothing_is_lost(seed: int) -> None:
    world = World()
    channel = with_history(world, 900)
    chance = random.Random(seed)
    troubles = [None, DROP, GZIP, SILENCE, flood(1), RpcFail(500, "RPC_CALL_FAIL"), Delay(0.01)]
    world.faults.next("GetHistory", *chance.choices(troubles, [5, 1, 1, 1, 2, 0.3, 1], k=30))

    async def test(server: Server) -> None:
        async with reading(server, timeout=0.5, sleep=Sleeps()) as telegram:
            found = await telegram.channel("counts")
            ids, cursor = await told(walk(telegram, found))
            assert ids == post_ids(channel)
            assert (await told(walk(telegram, found, cursor)))[0] == []

    serving(world, test)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("counts", "counts"),
        ("@Counts", "Counts"),
        (" https://t.me/counts ", "counts"),
        ("t.me/s/counts?before=5", "counts"),
        ("https://telegram.me/counts/123", "counts"),
        ("tg://resolve?domain=counts&post=5", "counts"),
        ("1234567890", 1234567890),
        ("-1001234567890", 1234567890),
        ("https://t.me/c/1234567890/5", 1234567890),
    ],
)
def test_channels_are_called_by_name_link_or_number(written: str, meant: str | int) -> None:
    assert channel_address(written) == meant


@pytest.mark.parametrize(
    "written", ["", "@", "a b", "https://example.org/counts", "https://t.me/+AbCdEf", "über"]
)
def test_what_is_no_channel_is_refused(written: str) -> None:
    with pytest.raises(BadChannelName):
        channel_address(written)
