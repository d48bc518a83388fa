"""Fetching the next thing while this one is being worked on."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TypeVar

T = TypeVar("T")

ON_ITS_WAY = 0.001  # seconds until a request has left, or its answer is there already


async def ahead(things: AsyncGenerator[T, None]) -> AsyncIterator[T]:
    """The same things; each is asked for before the one ahead of it is given, so that the wait for an answer
    and the work of the caller, who may block, overlap. Memory holds no more than two."""
    coming = asyncio.ensure_future(anext(things))
    try:
        while True:
            try:
                thing = await coming
            except StopAsyncIteration:
                return
            coming = asyncio.ensure_future(anext(things))
            await asyncio.wait({coming}, timeout=ON_ITS_WAY)
            yield thing
    finally:
        coming.cancel()
        await asyncio.gather(coming, return_exceptions=True)
        await things.aclose()
