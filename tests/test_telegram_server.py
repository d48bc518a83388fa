"""The test server speaks as Telegram does: an unmodified Telethon client finds all that it needs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from telethon import errors, events, functions, types
from telethon.sessions import SQLiteSession, StringSession

from tests.telegram_server import DROP, GZIP, SILENCE, Channel, RpcFail, Server, World, flood, serving

START = datetime(2024, 1, 1, tzinfo=UTC)


@asynccontextmanager
async def logged_in(server: Server, **options: Any) -> AsyncIterator[Any]:
    """A connected client of an account that is logged in."""
    client = server.client(server.logged_in(), **options)
    await client.connect()
    yield client
    await client.disconnect()


def with_history(world: World, posts: int = 350) -> Channel:
    """A channel of so many posts, one an hour, with gaps in their ids."""
    channel = world.channel("counts")
    channel.service(date=START)
    for number in range(posts):
        channel.post(f"report {number}", date=START + timedelta(hours=number), quiet=True)
        if number % 60 == 7:
            channel.skip(5)
    return channel


def test_a_code_logs_in_and_a_wrong_one_does_not() -> None:
    world = World()

    async def test(server: Server) -> None:
        client = server.client()
        await client.connect()
        assert not await client.is_user_authorized()
        await client.send_code_request(world.phone)
        with pytest.raises(errors.PhoneCodeInvalidError):
            await client.sign_in(world.phone, "11111")
        me = await client.sign_in(world.phone, world.code)
        assert me.id == world.me.id
        await client.disconnect()

    serving(world, test)


def test_a_second_password_is_asked_for_and_checked() -> None:
    world = World(password="correct horse")

    async def test(server: Server) -> None:
        client = server.client()
        await client.connect()
        await client.send_code_request(world.phone)
        with pytest.raises(errors.SessionPasswordNeededError):
            await client.sign_in(world.phone, world.code)
        with pytest.raises(errors.PasswordHashInvalidError):
            await client.sign_in(password="wrong horse")
        assert not await client.is_user_authorized()
        await client.sign_in(password="correct horse")
        assert await client.is_user_authorized()
        await client.disconnect()

    serving(world, test)


def test_a_scanned_qr_code_logs_in() -> None:
    world = World()

    async def test(server: Server) -> None:
        client = server.client(receive_updates=True)
        await client.connect()
        shown = await client.qr_login()
        waiting = asyncio.create_task(shown.wait(10))
        await asyncio.sleep(0)
        world.scan_qr(shown.token)
        assert (await waiting).id == world.me.id
        await client.disconnect()

    serving(world, test)


def test_the_account_may_live_in_another_data_centre() -> None:
    world = World()

    async def test(server: Server) -> None:
        async with Server(world, dc=4) as there:
            world.home_dc = 4
            client = server.client()
            await client.connect()
            await client.send_code_request(world.phone)
            await client.sign_in(world.phone, world.code)
            assert (client.session.dc_id, client.session.port) == (4, there.port)
            await client.disconnect()

    serving(world, test)


def test_sessions_last_as_strings_and_as_files(tmp_path: Path) -> None:
    world = World()
    world.channel("counts").post("one")

    async def test(server: Server) -> None:
        client = server.client(SQLiteSession(str(tmp_path / "a")))
        await client.connect()
        await client.send_code_request(world.phone)
        await client.sign_in(world.phone, world.code)
        await client.get_messages("counts", limit=1)
        text = StringSession.save(client.session)
        await client.disconnect()
        for session in (SQLiteSession(str(tmp_path / "a")), StringSession(text)):
            client = server.client(session)
            await client.connect()
            assert await client.is_user_authorized()
            await client.disconnect()

    serving(world, test)


def test_history_is_given_in_windows_in_both_directions() -> None:
    world = World()
    channel = with_history(world)

    async def test(server: Server) -> None:
        async with logged_in(server) as client:
            entity = await client.get_entity("counts")

            async def ids(**options: Any) -> list[int]:
                return [m.id async for m in client.iter_messages(entity, wait_time=0, **options)]

            assert await ids() == channel.ids[::-1]
            assert await ids(reverse=True) == channel.ids
            assert await ids(reverse=True, min_id=200) == [i for i in channel.ids if i > 200]
            assert await ids(max_id=200) == [i for i in channel.ids if i < 200][::-1]
            since = START + timedelta(hours=100)
            dated = [i for i in channel.ids if channel.messages[i].date >= since]
            assert await ids(reverse=True, offset_date=since) == dated
            assert await ids(limit=3, add_offset=2) == channel.ids[-3:-6:-1]

    serving(world, test)


def test_a_window_that_begins_above_the_newest_is_cut_off_and_not_filled_up() -> None:
    world = World()
    channel = with_history(world, 50)

    async def test(server: Server) -> None:
        async with logged_in(server) as client:
            peer = types.InputPeerChannel(channel.id, channel.access_hash)
            newest = channel.ids[-1]
            request = functions.messages.GetHistoryRequest(peer, newest + 1, None, -90, 100, 0, 0, 0)
            assert [m.id for m in (await client(request)).messages] == channel.ids[:-11:-1]
            request = functions.messages.GetHistoryRequest(peer, newest + 1, None, -100, 100, 0, 0, 0)
            assert (await client(request)).messages == []

    serving(world, test)


def test_messages_are_given_by_id_and_those_that_are_gone_as_empty() -> None:
    world = World()
    channel = with_history(world, 20)

    async def test(server: Server) -> None:
        async with logged_in(server) as client:
            entity = await client.get_entity("counts")
            channel.edit(3, "corrected")
            channel.delete(4)
            got = await client.get_messages(entity, ids=[3, 4, 5, 9999])
            assert [m and m.message for m in got] == ["corrected", None, "report 3", None]
            assert got[0].edit_date is not None
            full = await client(functions.channels.GetFullChannelRequest(entity))
            assert full.full_chat.participants_count == 7

    serving(world, test)


def test_faults_come_when_they_are_ordered() -> None:
    world = World()
    channel = with_history(world, 20)

    async def test(server: Server) -> None:
        async with logged_in(server, flood_sleep_threshold=0) as client:
            entity = await client.get_entity("counts")

            async def read() -> int:
                return len(await client.get_messages(entity, limit=5))

            world.faults.at("GetHistory", 2, flood(30))
            assert await read() == 5
            with pytest.raises(errors.FloodWaitError) as waiting:
                await read()
            assert waiting.value.seconds == 30
            client._flood_waited_requests.clear()
            world.faults.next("GetHistory", DROP, GZIP)
            assert await read() == 5
            world.rotate_salts()
            assert await read() == 5
            world.faults.next("GetHistory", RpcFail(400, "CHANNEL_PRIVATE"), SILENCE)
            with pytest.raises(errors.ChannelPrivateError):
                await read()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(read(), 0.5)
            world.cut_all_lines()
            assert await read() == 5
            channel.failure = "CHANNEL_INVALID"
            with pytest.raises(errors.ChannelInvalidError):
                await read()
            assert world.calls["GetHistory"] == 10  # the unanswered one is sent again after the cut

    serving(world, test)


def test_a_key_may_be_revoked_duplicated_or_forgotten() -> None:
    world = World()

    async def test(server: Server) -> None:
        session = server.logged_in()
        world.revoke_all()
        client = server.client(session)
        await client.connect()
        assert not await client.is_user_authorized()
        await client.disconnect()
        session = server.logged_in()
        world.duplicate_all()
        client = server.client(session)
        with pytest.raises(errors.AuthKeyDuplicatedError):
            await client.connect()
        await client.disconnect()
        world.keys.clear()
        client = server.client(session)
        with pytest.raises(errors.AuthKeyNotFound):
            await client.connect()
        await client.disconnect()

    serving(world, test)


def test_new_edited_and_deleted_posts_of_joined_channels_are_told_at_once() -> None:
    world = World()
    channel = world.channel("counts")

    async def test(server: Server) -> None:
        async with logged_in(server, receive_updates=True) as client:
            seen: asyncio.Queue[tuple[str, Any]] = asyncio.Queue()

            @client.on(events.NewMessage())
            async def new(event: Any) -> None:
                await seen.put(("new", event.message.id))

            @client.on(events.MessageEdited())
            async def edited(event: Any) -> None:
                await seen.put(("edited", event.message.message))

            @client.on(events.MessageDeleted())
            async def deleted(event: Any) -> None:
                await seen.put(("deleted", event.deleted_ids))

            await client(functions.channels.JoinChannelRequest(await client.get_entity("counts")))
            post = channel.post("nine")
            assert await asyncio.wait_for(seen.get(), 10) == ("new", post.id)
            channel.edit(post.id, "ten")
            assert await asyncio.wait_for(seen.get(), 10) == ("edited", "ten")
            channel.delete(post.id)
            assert await asyncio.wait_for(seen.get(), 10) == ("deleted", [post.id])

    serving(world, test)


def test_a_difference_comes_in_slices_and_too_long_ago_is_said() -> None:
    world = World()
    channel = world.channel("counts")

    async def test(server: Server) -> None:
        async with logged_in(server) as client:
            where = types.InputChannel(channel.id, channel.access_hash)

            async def after(pts: int) -> Any:
                every = types.ChannelMessagesFilterEmpty()
                return await client(functions.updates.GetChannelDifferenceRequest(where, every, pts, 2))

            start = channel.pts
            ids = [channel.post(str(number)).id for number in range(3)]
            first = await after(start)
            assert [m.id for m in first.new_messages] == ids[:2]
            assert not first.final
            rest = await after(first.pts)
            assert [m.id for m in rest.new_messages] == ids[2:]
            assert rest.final
            assert isinstance(await after(rest.pts), types.updates.ChannelDifferenceEmpty)
            channel.forget_updates()
            assert isinstance(await after(start), types.updates.ChannelDifferenceTooLong)

    serving(world, test)
