"""Fetching ahead: in order, in bursts, and with nothing that came lost by what comes after it."""

import asyncio
from collections.abc import AsyncGenerator

import pytest
from tallygram.scraper.ahead import Ahead


async def numbers(
    upto: int, *, slow: int | None = None, trouble: int | None = None
) -> AsyncGenerator[int, None]:
    """Numbers from 1; before `slow` it takes its time, instead of `trouble` something goes wrong."""
    for number in range(1, upto + 1):
        if number == slow:
            await asyncio.sleep(0.2)
        if number == trouble:
            raise OSError("the line is down")
        yield number


async def bursts(things: AsyncGenerator[int, None], told: list[list[int]]) -> None:
    async with Ahead(things) as coming:
        async for first in coming:
            told.append([])
            one: int | None = first
            while one is not None:
                told[-1].append(one)
                one = await coming.soon()


def test_what_comes_without_a_pause_is_one_burst() -> None:
    told: list[list[int]] = []
    asyncio.run(bursts(numbers(5, slow=4), told))
    assert told == [[1, 2, 3], [4, 5]]


def test_what_goes_wrong_is_told_after_the_burst() -> None:
    told: list[list[int]] = []
    with pytest.raises(OSError, match="the line is down"):
        asyncio.run(bursts(numbers(5, trouble=4), told))
    assert told == [[1, 2, 3]]


def test_a_cancel_in_a_burst_is_heard_when_the_burst_has_ended() -> None:
    ended: list[list[int]] = []

    async def work() -> None:
        async with Ahead(numbers(5, slow=3)) as coming:
            async for first in coming:
                burst = [first, await coming.soon()]
                asyncio.get_running_loop().call_soon(task.cancel)
                burst.append(await coming.soon())
                ended.append([one for one in burst if one is not None])

    async def stopped() -> None:
        nonlocal task
        task = asyncio.create_task(work())
        with pytest.raises(asyncio.CancelledError):
            await task

    task: asyncio.Task[None]
    asyncio.run(stopped())
    assert ended == [[1, 2]]


def test_a_burst_ends_after_ten() -> None:
    told: list[list[int]] = []
    asyncio.run(bursts(numbers(23), told))
    assert [len(burst) for burst in told] == [10, 10, 3]


def test_each_is_given_once_and_in_order() -> None:
    async def work() -> list[int]:
        async with Ahead(numbers(30)) as coming:
            return [one async for one in coming]

    assert asyncio.run(work()) == list(range(1, 31))
