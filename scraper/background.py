"""A thread for the conversation with Telegram, so that the calling one can keep what it brings meanwhile."""

import asyncio
import queue
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator
from types import TracebackType
from typing import Any, Self, TypeVar

T = TypeVar("T")

AHEAD = 4  # pages fetched before the first of them was taken; bounds the memory


class _End:
    """The last thing an iteration gives: how it ended."""

    def __init__(self, trouble: BaseException | None = None) -> None:
        self.trouble = trouble


class Background:
    """One event loop in a thread of its own, as long as the `with` block lasts.

    Telethon's client must live in one loop, and a database connection in one thread: this is the seam.
    """

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, name="telegram", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(_cancel_the_rest(), self.loop).result()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """The outcome of a coroutine, waited for."""
        future = asyncio.run_coroutine_threadsafe(coroutine, self.loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()  # an interrupt of the waiting thread ends the work too
            raise

    def each(self, things: AsyncIterator[T], ahead: int = AHEAD) -> Iterator[T]:
        """What an asynchronous iterator gives, which meanwhile runs ahead by no more than so many things."""
        waiting: queue.SimpleQueue[T | _End] = queue.SimpleQueue()
        room = asyncio.Semaphore(ahead)

        async def fetch() -> None:
            try:
                async for thing in things:
                    waiting.put(thing)
                    await room.acquire()
                waiting.put(_End())
            except BaseException as trouble:
                waiting.put(_End(trouble))
                if isinstance(trouble, asyncio.CancelledError):
                    raise

        future = asyncio.run_coroutine_threadsafe(fetch(), self.loop)
        try:
            while not isinstance(thing := waiting.get(), _End):
                yield thing
                self.loop.call_soon_threadsafe(room.release)
            if thing.trouble is not None:
                raise thing.trouble
        finally:
            future.cancel()


async def _cancel_the_rest() -> None:
    rest = asyncio.all_tasks() - {asyncio.current_task()}
    for task in rest:
        task.cancel()
    await asyncio.gather(*rest, return_exceptions=True)
    await asyncio.get_running_loop().shutdown_asyncgens()
