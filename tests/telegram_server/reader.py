"""A reader of the test server: the scraper's own classes, made to hurry."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from tallygram.scraper.account import Account
from tallygram.scraper.pacing import Pace
from tallygram.scraper.telegram import Telegram

from .server import Server


class Sleeps:
    """Instead of sleeping, notes for how long one would have."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def account(server: Server, session: str | None = None, updates: bool = False, **options: Any) -> Account:
    """An account of the test server that is logged in, without bounds on its pace."""
    given: dict[str, Any] = {"now": lambda: datetime.now(UTC), "pace": Pace(None), "timeout": 5}
    patience = {"flood_sleep_threshold": 0, "raise_last_call_error": True, "receive_updates": updates}
    retries = options.pop("request_retries", 2)
    client = server.client(session or server.logged_in(), **patience, request_retries=retries)
    return Account(client, **given | options)


@asynccontextmanager
async def reading(server: Server, session: str | None = None, **options: Any) -> AsyncIterator[Telegram]:
    """A connected reader."""
    async with account(server, session, **options) as connected:
        yield Telegram(connected)


async def collected(pages: AsyncIterator[Any]) -> list[Any]:
    """All that an asynchronous iterator gives."""
    return [page async for page in pages]
