"""Fetching the next thing while this one is being worked on."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TypeVar

T = TypeVar("T")

ON_ITS_WAY = 12  # turns of the loop: a request of Telethon's has left after eight


async def ahead(things: AsyncGenerator[T, None]) -> AsyncIterator[T]:
    """The same things; each is asked for before the one ahead of it is given, so that the wait for an answer
    and the work of the caller, who may block, overlap. Memory holds no more than two.

    There is no thread for that work: keeping posts is Python for the most part, and so is reading Telegram's
    answers, so that two threads would only take turns, at a price.
    """
    coming = asyncio.ensure_future(anext(things))
    try:
        while True:
            try:
                thing = await coming
            except StopAsyncIteration:
                return
            coming = asyncio.ensure_future(anext(things))
            for _ in range(ON_ITS_WAY):
                await asyncio.sleep(0)
            yield thing
    finally:
        coming.cancel()
        await asyncio.gather(coming, return_exceptions=True)
        await things.aclose()
