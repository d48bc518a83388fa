"""Fetching the next thing while this one is being worked on."""

import asyncio
from collections.abc import AsyncGenerator
from types import TracebackType
from typing import Generic, Self, TypeVar

T = TypeVar("T")

ON_ITS_WAY = 12  # turns of the loop: a request of Telethon's has left after eight
SOON = 0.01  # seconds: longer than an answer takes that comes from near by
BURST = 10  # things


class Ahead(Generic[T]):
    """The same things; each is asked for before the one ahead of it is given, so that the wait for an answer
    and the work of the caller, who may block, overlap. No more than two are held here.

    There is no thread for that work: keeping posts is Python for the most part, and so is reading Telegram's
    answers, so that two threads would only take turns, at a price.
    """

    def __init__(self, things: AsyncGenerator[T, None]) -> None:
        self._things = things
        self._coming = asyncio.ensure_future(anext(things))
        self._left = 0  # of the burst
        self._cancelled = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._coming.cancel()
        await asyncio.gather(self._coming, return_exceptions=True)
        await self._things.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._cancelled:
            raise asyncio.CancelledError
        await asyncio.wait([self._coming])
        self._left = BURST
        return await self._taken()

    async def soon(self) -> T | None:
        """The next one, if it comes at once. A burst is never longer than `BURST`, with the one waited for.

        So whoever has begun something with one may do the same with the next before ending it, and ends it
        before long. Nothing is raised here, since there is something to be ended: what went wrong meanwhile,
        if only that the work is cancelled, is raised when the next one is waited for.
        """
        try:
            if self._left > 0:
                await asyncio.wait([self._coming], timeout=SOON)
                if self._coming.done() and not self._coming.cancelled() and not self._coming.exception():
                    return await self._taken()
        except asyncio.CancelledError:
            self._cancelled = True
        return None

    async def _taken(self) -> T:
        """What has come, with the next one on its way."""
        thing = self._coming.result()
        self._left -= 1
        self._coming = asyncio.ensure_future(anext(self._things))
        for _ in range(ON_ITS_WAY):
            await asyncio.sleep(0)
        return thing
