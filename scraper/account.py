"""One logged-in account: every request to Telegram goes through `ask`.

Here, and nowhere else, requests are paced, given a time limit, repeated when that is safe, and flood waits
are slept within a budget. All requests made are readings, so repeating one changes nothing.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

from telethon import TelegramClient, errors
from telethon.tl import functions

from .pacing import Pace
from .telegram_errors import (
    BotRefused,
    ChannelGone,
    ChannelUnknown,
    FailsInside,
    FloodTooLong,
    LoginNeeded,
    LoginNoLongerValid,
    NoAnswer,
    Refused,
)

log = logging.getLogger(__name__)

KEPT = "All that was read is kept; run it again later."
SILENT_ATTEMPTS = 3  # how often a request is made that gets no answer at all
WAITS = (
    errors.FloodWaitError,
    errors.FloodPremiumWaitError,
    errors.SlowModeWaitError,
    errors.TakeoutInitDelayError,
)
GONE = (
    errors.ChannelPrivateError,
    errors.ChannelInvalidError,
    errors.ChannelPublicGroupNaError,
    errors.ChatForbiddenError,
    errors.PeerIdInvalidError,
)
NO_SUCH_NAME = (errors.UsernameNotOccupiedError, errors.UsernameInvalidError)
DEAD_KEYS = {
    "AuthKeyDuplicatedError": "the session was used from two addresses at once, and Telegram has ended it",
    "AuthKeyNotFound": "Telegram does not know the session's key",
    "AuthKeyUnregisteredError": "the session was ended, or never logged in",
    "SessionRevokedError": "the session was ended from another device",
    "SessionExpiredError": "the session has expired",
    "UserDeactivatedError": "the account was deleted",
    "UserDeactivatedBanError": "the account was banned",
}


class Account:
    """`async with Account(...) as account:` connects and makes sure that the login is good."""

    def __init__(
        self,
        client: TelegramClient,
        *,
        now: Callable[[], datetime],
        pace: Pace | None = None,
        flood_budget: float = 60,
        timeout: float = 60,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`flood_budget`: seconds of flood waits slept in one run; `timeout`: seconds per request."""
        self.client, self.now = client, now
        self.flood_budget, self.timeout = flood_budget, timeout
        self.flood_waited = 0.0
        self.requests = 0
        self._pace, self._sleep = pace or Pace(), sleep

    async def __aenter__(self) -> Self:
        try:
            await self.connect()
            await self.ask(functions.updates.GetStateRequest())
        except BaseException:
            await self.disconnect()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.disconnect()

    async def connect(self) -> None:
        """Reach Telegram. Raises LoginNeeded without asking anything when the session holds no key."""
        if not self.client.session.auth_key:
            raise LoginNeeded("There is no Telegram session yet: run `tallygram login` in a terminal.")
        while True:
            try:
                await self._answered(lambda: self.client.connect(), "the greeting")
                return
            except WAITS as wait:
                await self._sit_out(max(1, wait.seconds), "the greeting")

    async def disconnect(self) -> None:
        """Hang up."""
        await hang_up(self.client, self.timeout)

    async def ask(self, request: Any) -> Any:
        """Telegram's answer to one request. Raises the errors of `telegram_errors`."""
        name = type(request).__name__.removesuffix("Request")
        while True:
            await self._pace.turn()
            self.requests += 1
            try:
                return await self._answered(lambda: self.client(request), name)
            except WAITS as wait:
                await self._sit_out(max(1, wait.seconds), name)

    async def _sit_out(self, seconds: int, name: str) -> None:
        allowed = self.flood_budget - self.flood_waited
        if seconds > allowed:
            raise FloodTooLong(seconds, self.now() + timedelta(seconds=seconds), max(0.0, allowed))
        log.info("Telegram asks to wait %d s before the next %s.", seconds, name)
        self.flood_waited += seconds
        await self._sleep(seconds)

    async def _answered(self, call: Callable[[], Awaitable[Any]], name: str) -> Any:
        """The outcome of a call, with the troubles of Telethon and the network told as ours."""
        for attempt in range(1, SILENT_ATTEMPTS + 1):
            try:
                return await asyncio.wait_for(call(), self.timeout)
            except TimeoutError:
                log.info("No answer to %s within %g s (attempt %d).", name, self.timeout, attempt)
            except WAITS:
                raise
            except GONE as trouble:
                raise ChannelGone(_said(trouble)) from trouble
            except NO_SUCH_NAME as trouble:
                raise ChannelUnknown(_said(trouble)) from trouble
            except errors.BotMethodInvalidError as trouble:
                raise BotRefused(
                    "This session belongs to a bot, and bots cannot read the history of channels: "
                    "log in with a user account (`tallygram login`)."
                ) from trouble
            except Exception as trouble:
                raise _translated(trouble, name) from trouble
        raise NoAnswer(
            f"Telegram did not answer {name} in {SILENT_ATTEMPTS} attempts of {self.timeout:g} s. " + KEPT
        )


async def hang_up(client: TelegramClient, timeout: float = 60) -> None:
    """Close a client's connection; one that is dead already is no trouble."""
    try:
        await asyncio.wait_for(client.disconnect(), timeout)
    except OSError as trouble:
        log.info("The connection was not closed properly: %r.", trouble)
    ended = client.disconnected
    if ended.done() and not ended.cancelled():
        ended.exception()  # it was told to whoever asked; unread, it would be told again on stderr


def _translated(trouble: Exception, name: str) -> Exception:
    """What to raise instead; a fault that is nobody's but ours stays as it is."""
    if reason := DEAD_KEYS.get(type(trouble).__name__):
        return LoginNoLongerValid(
            f"The Telegram session is no longer valid: {reason}. Run `tallygram login` again."
        )
    if isinstance(trouble, errors.UnauthorizedError):
        return LoginNoLongerValid(
            f"Telegram refuses the session ({_said(trouble)}). Run `tallygram login` again."
        )
    if isinstance(trouble, errors.ServerError | errors.TimedOutError):
        return FailsInside(f"Telegram fails inside at {name} ({_said(trouble)}). {KEPT}")
    if isinstance(trouble, errors.RPCError):
        return Refused(f"Telegram refuses {name}: {_said(trouble)}.")
    if isinstance(trouble, OSError):
        return NoAnswer(f"Telegram cannot be reached ({trouble}). {KEPT}")
    return trouble


def _said(trouble: Exception) -> str:
    """Telegram's own word for it, such as CHANNEL_PRIVATE, which Telethon keeps as the name of the error."""
    if type(trouble).__module__.endswith("rpcerrorlist"):
        words = re.findall("[A-Z][a-z0-9]*", type(trouble).__name__.removesuffix("Error"))
        return "_".join(words).upper()
    return getattr(trouble, "message", None) or type(trouble).__name__
