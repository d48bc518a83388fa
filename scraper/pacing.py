"""How often Telegram is asked: a bounded number of requests per minute, at uneven intervals."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable


class Pace:
    """One per account. A run may begin with a few requests at once; after that they come at the steady rate.

    Telegram answers too many with a flood wait and, in the end, a ban. `per_minute=None` means no bound,
    which is for servers of one's own.
    """

    def __init__(
        self,
        per_minute: float | None = 40,
        *,
        burst: int = 10,
        jitter: float = 0.3,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        if per_minute is not None and per_minute <= 0:
            raise ValueError(f"requests per minute must be more than none, not {per_minute}")
        self._interval = 60 / per_minute if per_minute else 0.0
        self._burst, self._jitter = burst, jitter
        self._clock, self._sleep, self._chance = clock, sleep, chance
        self._owed = 0.0  # seconds until the bucket is full again, as of `_at`
        self._at: float | None = None
        self.waited = 0.0  # seconds, over the life of this pace

    async def turn(self) -> None:
        """Wait until the next request may be made."""
        if not self._interval:
            return
        now = self._clock()
        if self._at is not None:
            self._owed = max(0.0, self._owed - (now - self._at))
        self._at = now
        self._owed += self._interval
        excess = self._owed - self._burst * self._interval
        if excess > 0:
            seconds = excess + self._interval * self._jitter * self._chance()
            self.waited += seconds
            await self._sleep(seconds)
