"""One reading of Telegram: what is wanted of it, what of it is kept, and what it came to.

Every page is kept together with its cursor in one transaction, so a run may end at any moment: the next goes
on from there. While a page is being kept the next one is on its way, and pages that come one upon the other share
a transaction, since ending one costs as much as keeping a page.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import click
from tallygram.data.rechecks import due_for_recheck
from tallygram.data.store import Saved, Store
from tallygram.scraper.ahead import Ahead
from tallygram.scraper.channel import Channel
from tallygram.scraper.cursor import Cursor, Page
from tallygram.scraper.recheck import Reread, reread
from tallygram.scraper.telegram import Telegram
from tallygram.scraper.telegram_errors import ChannelGone, ChannelUnknown, FailsInside, Refused
from tallygram.scraper.walk import walk

from .console import Run
from .exits import FAILED, Troubles, told
from .scraping import Wanted

CURSOR, PEER = "telegram", "telegram-peer"  # the kinds of cursors kept
OF_ONE_CHANNEL = (ChannelGone, ChannelUnknown, Refused, FailsInside)  # the others are read nevertheless


@dataclass(slots=True)
class Tally:
    """What a reading of Telegram came to. `ended` is what ended it early, with everything so far kept."""

    saved: Saved = field(default_factory=Saved)
    edits: int = 0  # found by rechecks
    missing: int = 0
    deleted: int = 0
    requests: int = 0
    waited: float = 0.0  # seconds
    troubles: Troubles = field(default_factory=Troubles)
    ended: Exception | None = None

    def outcome(self, channels: int) -> Exception | None:
        """What to end the program with when so many channels were asked for."""
        return self.ended or self.troubles.ended(channels)

    def found(self) -> dict[tuple[str, str], int]:
        """How much of what was found so far, by what one and many of it are called."""
        return {
            ("new post", "new posts"): self.saved.new,
            ("edited", "edited"): self.saved.edited + self.edits,
            ("missing", "missing"): self.missing,
            ("deleted", "deleted"): self.deleted,
        }

    def tell(self, run: Run) -> None:
        """The figures for the summary line."""
        for names, count in self.found().items():
            run.did(count, *names)
        run.did(self.requests, "request")
        if self.waited:
            run.did(round(self.waited), "second waited", "seconds waited")


class Reading:
    """One run's reading: walks and rechecks, and what is kept of them."""

    def __init__(self, run: Run, store: Store, telegram: Telegram, wanted: Wanted) -> None:
        self.run, self.store, self.telegram, self.wanted = run, store, telegram, wanted
        self.tally = Tally()
        self._called: dict[int, Channel] = {}  # by id, as kept last
        self._read: dict[int, set[int]] = {}  # by channel: the posts read that are young enough for a recheck
        self._first_met: set[int] = set()  # channels of which nothing was kept before this run

    async def walk(self, name: str, address: str | int) -> Channel | None:
        """Read what is new in a channel and what is wanted of its past; None if it cannot be read."""
        channel = await self.channel(name, address)
        if channel is None:
            return None
        want = self.wanted
        oldest = self.run.now() - want.recheck
        young = self._read.setdefault(channel.id, set())
        cursor = self.cursor(channel.id)
        if not any(
            self.store.channel_id(who) for who in (channel.id, channel.username, channel.title) if who
        ):
            self._first_met.add(channel.id)
        pages = walk(self.telegram, channel, cursor, since=want.since, until=want.until, limit=want.limit)
        try:
            with bar(self.run, str(channel)) as advance:
                async with Ahead(pages) as coming:
                    async for first in coming:
                        for page in await self.keep_burst(first, coming):
                            channel = page.channel
                            young.update(post.post_id for post in page.posts if post.posted_at >= oldest)
                            advance(page)
        except OF_ONE_CHANNEL as trouble:
            self.fail(name, trouble)
            return None
        return channel

    async def recheck_after_walk(self, channel: Channel) -> None:
        """`recheck`, unless all that is kept of the channel is what this run has just read."""
        if channel.id not in self._first_met:
            await self.recheck(channel)

    async def recheck(self, channel: Channel) -> None:
        """Look again at what is due of a channel's posts, but for those that this run has read."""
        due = due_for_recheck(self.store.connection, channel.id, self.run.now(), self.wanted.recheck)
        for post_id in self._read.pop(channel.id, ()):
            due.pop(post_id, None)
        try:
            async with Ahead(reread(self.telegram, channel, due)) as coming:
                async for told_again in coming:
                    self.keep_reread(told_again)
        except OF_ONE_CHANNEL as trouble:
            self.fail(str(channel), trouble)

    async def keep_burst(self, first: Page, coming: Ahead[Page]) -> list[Page]:
        """Keep a page, and those that come right behind it, in one transaction, and say which they were."""
        kept, saved = [], Saved()
        page: Page | None = first
        with self.store.transaction():
            while page is not None:
                saved += self.keep(page)
                kept.append(page)
                page = await coming.soon()
        self.tally.saved += saved
        return kept

    def keep(self, page: Page) -> Saved:
        """Keep a page together with its cursor."""
        with self.store.transaction():
            channel_id = self.keep_channel(page.channel)
            saved = self.store.save_posts(page.posts)
            self.store.set_cursor(channel_id, CURSOR, page.cursor.to_json())
            if page.read is not None:
                self.store.cover(channel_id, *page.read, self.run.now())
        return saved

    def keep_reread(self, told: Reread) -> None:
        """Keep what a recheck found."""
        with self.store.transaction():
            channel_id = self.keep_channel(told.channel)
            saved = self.store.save_posts(told.posts)
            deleted = self.store.mark_missing(channel_id, told.missing, self.run.now())
        self.tally.edits += saved.edited
        self.tally.deleted += deleted
        self.tally.missing += len(told.missing) - deleted

    def keep_channel(self, channel: Channel) -> int:
        """Keep how a channel is called and addressed now, unless that is what was kept last."""
        channel_id = self.store.add_channel(channel.id, channel.username, channel.title)
        if self._called.get(channel_id) != channel:
            self.store.name_channel(channel_id, channel.username, channel.title, self.run.now())
            self.store.set_cursor(channel_id, PEER, channel.to_json())
            self._called[channel_id] = channel
        return channel_id

    async def channel(self, name: str, address: str | int) -> Channel | None:
        """The channel of an address: as known from earlier runs, else as Telegram knows it."""
        channel_id = self.store.channel_id(address)
        peer = self.store.cursor(channel_id, PEER) if channel_id is not None else None
        try:
            known = Channel.from_json(peer) if peer is not None else None
            return await self.telegram.channel(address, known)
        except OF_ONE_CHANNEL as trouble:
            self.fail(name, trouble)
            return None

    def cursor(self, channel_id: int) -> Cursor | None:
        """Where to go on with a channel."""
        kept = self.store.cursor(channel_id, CURSOR)
        return Cursor.from_json(kept) if kept is not None else None

    def fail(self, name: str, trouble: Exception) -> None:
        """Tell that a channel could not be read; the others are."""
        code, sentence = told(trouble) or (FAILED, str(trouble))
        self.run.complain_of(name, sentence)
        self.tally.troubles.add(code)


@contextmanager
def bar(run: Run, label: str) -> Iterator[Callable[[Page], None]]:
    """A progress bar for a walk, on a terminal; what it is given to advance by are pages."""
    hidden = run.quiet or not sys.stderr.isatty()
    with click.progressbar(length=1, label=label, file=sys.stderr, hidden=hidden) as shown:

        def advance(page: Page) -> None:
            shown.length = max(page.total or 1, 1)
            shown.update(len(page.posts))

        yield advance
        shown.update(max(0, (shown.length or 1) - shown.pos))  # all that was wanted, if not all that there is
