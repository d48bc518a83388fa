"""Runs over Telegram itself: logging in, scraping, watching."""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tallygram.data.lock import writer_lock
from tallygram.data.rechecks import asked_to_wait_until
from tallygram.data.store import Store
from tallygram.scraper.account import Account, hang_up
from tallygram.scraper.address import channel_address
from tallygram.scraper.channel import Channel
from tallygram.scraper.cursor import Cursor, Page
from tallygram.scraper.links import BadChannelName
from tallygram.scraper.pacing import Pace
from tallygram.scraper.recheck import Reread
from tallygram.scraper.session import (
    Credentials,
    client_of,
    credentials,
    make_private,
    new_client,
    note_refusal,
    remember,
)
from tallygram.scraper.telegram import Telegram
from tallygram.scraper.telegram_errors import ChannelGone, FloodTooLong, LoginNeeded, LoginNoLongerValid
from tallygram.scraper.watch import Unsure, watch

from .console import Run
from .exits import LATER, Ended, Terminated, told
from .scraping import Wanted
from .telegram_reading import Reading, Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How Telegram is treated: requests a minute, and seconds of flood waits that one run sits out."""

    per_minute: float = 40
    longest_wait: float = 60


def log_in(
    run: Run, environ: Mapping[str, str], *, qr: bool, ask: Callable[..., str], terminal: bool
) -> None:
    """Log in once and keep the session. `ask` prompts the user; without a terminal nobody is asked."""
    from tallygram.scraper.login import log_in as by_code
    from tallygram.scraper.login import log_in_by_qr

    if not terminal:
        raise LoginNeeded("Logging in asks questions: run `tallygram login` in a terminal.")
    kept = credentials(environ)

    def password() -> str:
        return ask("Password of the second step", hide_input=True)

    def phone() -> str:
        return environ.get("TELEGRAM_PHONE") or ask("Phone number, with the country's code")

    def code() -> str:
        return ask("Code that Telegram has sent")

    async def enter() -> str:
        client = new_client(kept)
        try:
            if qr:
                return await log_in_by_qr(client, show=draw, password=password, complain=run.complain)
            return await by_code(client, phone=phone, code=code, password=password, complain=run.complain)
        finally:
            await hang_up(client)

    with session_lock(kept, run.now()):
        name = asyncio.run(enter())
    remember(kept)
    where = "TELEGRAM_SESSION_STRING" if kept.text is not None else str(kept.session_file)
    run.say(f"Logged in as {name}. The session is the account: keep {where} to yourself.")


def draw(address: str) -> None:
    """Draw a QR code on stderr, to be scanned with a phone that is logged in."""
    import segno

    sys.stderr.write("Telegram on your phone: Settings, Devices, Link Desktop Device. Scan this code:\n")
    segno.make(address, error="l").terminal(out=sys.stderr, compact=True)


def scrape(
    run: Run,
    store: Store,
    channels: Sequence[str],
    wanted: Wanted,
    patience: Patience,
    environ: Mapping[str, str],
) -> Tally:
    """New posts of all channels and what is wanted of their past, then another look at what is due."""
    addresses, wrong = sorted_out(channels)

    async def read(reading: Reading) -> None:
        for name, trouble in wrong.items():
            reading.fail(name, trouble)
        for channel in [await reading.walk(name, address) for name, address in addresses.items()]:
            if channel is not None:
                await reading.recheck_after_walk(channel)

    return until_stopped(conduct(run, store, wanted, patience, environ, read))


def follow(
    run: Run,
    store: Store,
    channels: Sequence[str],
    wanted: Wanted,
    patience: Patience,
    environ: Mapping[str, str],
    *,
    read: Callable[[], int],
) -> Tally:
    """Watch channels until SIGINT or SIGTERM; `read` reads what came in, and says how many counts there are."""
    addresses, wrong = sorted_out(channels)

    async def look(reading: Reading) -> None:
        for name, mistake in wrong.items():
            reading.fail(name, mistake)
        watched: dict[int, tuple[Channel, Cursor | None]] = {}
        for name, address in addresses.items():
            if (channel := await reading.channel(name, address)) is not None:
                watched[channel.id] = (channel, reading.cursor(channel.id))
        stop = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)

        def trouble(channel: Channel, error: Exception) -> None:
            if isinstance(error, ChannelGone):
                reading.fail(str(channel), error)
            else:
                run.complain(str(error))  # and the watch goes on

        if watched:
            names = ", ".join(str(channel) for channel, _ in watched.values())
            run.say(f"Watching {names} until Ctrl-C or SIGTERM.")
        before = reading.tally.found()
        async for news in watch(reading.telegram, watched, stop, trouble=trouble):
            if isinstance(news, Page):
                reading.tally.saved += reading.keep(news)
            elif isinstance(news, Reread):
                reading.keep_reread(news)
            elif isinstance(news, Unsure):
                await reading.recheck(news.channel)
            counts, found = read(), reading.tally.found()
            changed = {what: found[what] - before[what] for what in found}
            changed["new count", "new counts"] = counts
            if told_of := [f"{n:,} {one if n == 1 else many}" for (one, many), n in changed.items() if n]:
                run.say(f"{news.channel}: {', '.join(told_of)}")
            before = found

    return until_stopped(conduct(run, store, wanted, patience, environ, look, updates=True))


def until_stopped(work: Coroutine[Any, Any, Tally]) -> Tally:
    """Runs to the end, or to the first SIGINT or SIGTERM: then the work is cancelled and KeyboardInterrupt raised.

    The loop's own handlers wake it wherever it waits; Python's may come between two waits and be overslept.
    """
    heard: list[int] = []

    async def heeding() -> Tally | None:
        task = asyncio.create_task(work)

        def stop(number: int) -> None:
            heard.append(number)
            task.cancel()

        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop, number)
        try:
            return await task
        except asyncio.CancelledError:
            if not heard:
                raise
            return None

    tally = asyncio.run(heeding())
    if tally is None:
        raise Terminated if heard[0] == signal.SIGTERM else KeyboardInterrupt
    return tally


def sorted_out(channels: Sequence[str]) -> tuple[dict[str, str | int], dict[str, BadChannelName]]:
    """The addresses of channels by what they were called, and what is none. Raises BadChannelName if none is."""
    addresses: dict[str, str | int] = {}
    wrong: dict[str, BadChannelName] = {}
    for name in channels:
        try:
            addresses[name] = channel_address(name)
        except BadChannelName as trouble:
            wrong[name] = trouble
    if not addresses:
        raise next(iter(wrong.values()))
    return addresses, wrong


async def conduct(
    run: Run,
    store: Store,
    wanted: Wanted,
    patience: Patience,
    environ: Mapping[str, str],
    read: Callable[[Reading], Awaitable[None]],
    *,
    updates: bool = False,
) -> Tally:
    """Connect and read.

    What ends it early stands in the tally. Where it concerns later runs it is remembered: a long flood in the
    record of the run, a refused session beside the session.
    """
    kept = credentials(environ)
    until = asked_to_wait_until(store.connection, kept.name)
    if until is not None and until > run.now():
        raise Ended(
            LATER, f"Telegram asked to be left alone until {until:%Y-%m-%d %H:%M:%S} UTC: try again then."
        )
    with session_lock(kept, run.now()):
        client = client_of(kept, receive_updates=updates)
        pace = Pace(patience.per_minute)
        account = Account(client, now=run.now, pace=pace, flood_budget=patience.longest_wait)
        reading = Reading(run, store, Telegram(account), wanted)
        try:
            async with account:
                await read(reading)
        except Exception as trouble:
            if told(trouble) is None:
                raise
            reading.tally.ended = trouble
            if isinstance(trouble, FloodTooLong):
                run.waited = {"account": kept.name, "until": f"{trouble.until:%Y-%m-%dT%H:%M:%SZ}"}
            if isinstance(trouble, LoginNoLongerValid):
                note_refusal(kept, trouble)
        finally:
            reading.tally.requests, reading.tally.waited = account.requests, account.flood_waited
            reading.tally.tell(run)
    return reading.tally


@contextmanager
def session_lock(kept: Credentials, started_at: datetime) -> Iterator[None]:
    """One run at a time per session: Telegram ends sessions that are used twice at once."""
    make_private(kept.directory)
    with writer_lock(kept.lock_file, started_at=started_at):
        yield
