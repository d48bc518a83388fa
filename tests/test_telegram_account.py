"""One account: paced, patient within limits, and never insistent where Telegram has said no."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from tallygram.commands.exits import LATER, told
from tallygram.scraper.cursor import Page
from tallygram.scraper.pacing import Pace
from tallygram.scraper.telegram_errors import (
    BotRefused,
    FailsInside,
    FloodTooLong,
    LoginNeeded,
    LoginNoLongerValid,
    NoAnswer,
    Refused,
)
from tallygram.scraper.walk import walk
from telethon.sessions import MemorySession

from tests.telegram_server import (
    DROP,
    SILENCE,
    RpcFail,
    Server,
    Sleeps,
    World,
    account,
    collected,
    flood,
    reading,
    serving,
)

NOON = datetime(2024, 1, 1, 12, tzinfo=UTC)


def with_posts(posts: int) -> World:
    """A world with one channel, @counts."""
    world = World()
    channel = world.channel("counts")
    for number in range(posts):
        channel.post(f"report {number}", quiet=True)
    return world


def test_short_floods_are_slept_and_the_walk_goes_on() -> None:
    world = with_posts(250)
    world.faults.next("GetHistory", None, flood(2), None, flood(3))
    sleeps = Sleeps()

    async def test(server: Server) -> None:
        async with reading(server, sleep=sleeps, flood_budget=60) as telegram:
            pages = await collected(walk(telegram, await telegram.channel("counts")))
            assert sum(len(page.posts) for page in pages) == 250
            assert sleeps.seconds == [2, 3]
            assert telegram.account.flood_waited == 5

    serving(world, test)


def test_a_fault_of_telegram_s_own_that_stays_is_for_a_later_run() -> None:
    world = with_posts(3)
    world.faults.always("GetHistory", RpcFail(500, "RPC_CALL_FAIL"))

    async def test(server: Server) -> None:
        async with reading(server, request_retries=0) as telegram:
            found = await telegram.channel("counts")
            with pytest.raises(FailsInside, match=r"fails inside at GetHistory \(RPC_CALL_FAIL\)"):
                await telegram.history(found)

    serving(world, test)
    known = told(FailsInside("why"))
    assert known == (LATER, "why")


def test_a_flood_longer_than_the_budget_ends_the_walk_with_all_kept_and_the_time_it_may_go_on() -> None:
    world = with_posts(1000)
    world.faults.at("GetHistory", 4, flood(120))
    sleeps = Sleeps()

    async def test(server: Server) -> None:
        async with reading(server, sleep=sleeps, flood_budget=60, now=lambda: NOON) as telegram:
            found = await telegram.channel("counts")
            kept: list[Page] = []

            async def keep_all() -> None:
                async for page in walk(telegram, found):
                    kept.append(page)

            with pytest.raises(FloodTooLong, match="wait 120 s, until 2024-01-01 12:02:00 UTC") as trouble:
                await keep_all()
        ids = [post.post_id for page in kept for post in page.posts]
        assert trouble.value.until == NOON + timedelta(seconds=120)
        assert (len(ids), sleeps.seconds) == (300, [])
        async with reading(server) as telegram:
            pages = await collected(walk(telegram, found, kept[-1].cursor))
            ids += [post.post_id for page in pages for post in page.posts]
        assert sorted(ids) == list(range(1, 1001))

    serving(world, test)


def test_many_short_floods_use_the_budget_up() -> None:
    world = with_posts(10)
    world.faults.always("GetHistory", flood(3))
    sleeps = Sleeps()

    async def test(server: Server) -> None:
        async with reading(server, sleep=sleeps, flood_budget=10) as telegram:
            found = await telegram.channel("counts")
            with pytest.raises(FloodTooLong, match="no longer than 1 s"):
                await collected(walk(telegram, found))
        assert sleeps.seconds == [3, 3, 3]

    serving(world, test)


def test_dropped_lines_server_troubles_and_wrong_salts_are_no_matter() -> None:
    world = with_posts(550)
    world.faults.next("GetHistory", None, DROP, None, RpcFail(500, "RPC_CALL_FAIL"), None, DROP)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            ids = []
            async for page in walk(telegram, found):
                ids += [post.post_id for post in page.posts]
                if len(ids) == 300:
                    world.rotate_salts()
            assert sorted(ids) == list(range(1, 551))

    serving(world, test)


def test_a_request_without_an_answer_is_made_again_and_then_given_up() -> None:
    world = with_posts(10)
    world.faults.next("GetHistory", SILENCE)

    async def test(server: Server) -> None:
        async with reading(server, timeout=0.3) as telegram:
            found = await telegram.channel("counts")
            assert sum(len(page.posts) for page in await collected(walk(telegram, found))) == 10
            world.faults.always("GetHistory", SILENCE)
            with pytest.raises(NoAnswer, match="did not answer GetHistory in 3 attempts"):
                await collected(walk(telegram, found))

    serving(world, test)


def test_an_unknown_refusal_is_told_in_telegrams_own_word() -> None:
    world = with_posts(10)
    world.faults.next("GetHistory", RpcFail(400, "SOMETHING_NEW"))

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            with pytest.raises(Refused, match="refuses GetHistory: SOMETHING_NEW"):
                await collected(walk(telegram, found))

    serving(world, test)


@pytest.mark.parametrize(
    ("refusal", "reason"),
    [
        (RpcFail(401, "AUTH_KEY_UNREGISTERED"), "was ended"),
        (RpcFail(401, "SESSION_REVOKED"), "ended from another device"),
        (RpcFail(401, "USER_DEACTIVATED_BAN"), "banned"),
        (RpcFail(406, "AUTH_KEY_DUPLICATED"), "two addresses at once"),
    ],
)
def test_a_session_that_telegram_refuses_is_not_used_again(refusal: RpcFail, reason: str) -> None:
    world = with_posts(10)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            world.faults.always("*", refusal)
            with pytest.raises(LoginNoLongerValid, match=reason):
                await collected(walk(telegram, found))
        assert world.calls["GetHistory"] == 1
        with pytest.raises(LoginNoLongerValid, match=reason):
            async with reading(server):
                pass

    serving(world, test)


def test_revoked_and_forgotten_keys_are_noticed_at_once() -> None:
    world = with_posts(1)

    async def test(server: Server) -> None:
        session = server.logged_in()
        world.revoke_all()
        with pytest.raises(LoginNoLongerValid):
            async with reading(server, session):
                pass
        world.keys.clear()
        with pytest.raises(LoginNoLongerValid, match="does not know"):
            async with reading(server, session):
                pass

    serving(world, test)


def test_without_a_session_nothing_is_asked() -> None:
    world = with_posts(1)

    async def test(server: Server) -> None:
        reader = account(server)
        reader.client.session = MemorySession()
        with pytest.raises(LoginNeeded, match="tallygram login"):
            async with reader:
                pass
        assert not world.calls

    serving(world, test)


def test_a_bot_is_told_that_bots_cannot_read() -> None:
    world = with_posts(10)
    world.faults.next("GetHistory", RpcFail(400, "BOT_METHOD_INVALID"))

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            with pytest.raises(BotRefused, match="bots cannot read"):
                await collected(walk(telegram, found))

    serving(world, test)


def test_an_unreachable_telegram_is_a_sentence() -> None:
    world = with_posts(1)

    async def test(server: Server) -> None:
        reader = account(server)
        server._listener.close()
        server.cut_all_lines()
        with pytest.raises(NoAnswer, match="cannot be reached"):
            async with reader:
                pass

    serving(world, test)


def test_requests_are_bounded_per_minute_after_a_short_burst() -> None:
    clock = [0.0]
    made: list[float] = []

    async def sleep(seconds: float) -> None:
        clock[0] += seconds

    async def test(server: Server) -> None:
        pace = Pace(30, burst=5, jitter=0.5, clock=lambda: clock[0], sleep=sleep)
        for _ in range(200):
            await pace.turn()
            made.append(clock[0])
        assert made[:5] == [0] * 5
        for start in made:
            assert sum(start <= at < start + 60 for at in made) <= 30 + 5
        gaps = {round(b - a, 3) for a, b in itertools.pairwise(made)}
        assert len(gaps) > 50  # no metronome
        assert pace.waited == pytest.approx(clock[0])
        clock[0] += 3600
        before = clock[0]
        for _ in range(5):
            await pace.turn()
        assert clock[0] == before

    serving(World(), test)
