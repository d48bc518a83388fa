"""Where what is read of Telegram meets what is kept: channels in, posts into the database.

Each source is a function that reads one channel and keeps it page by page; where to go on from is kept in the
transaction of the page's posts.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tallygram.data.store import Saved, Store
from tallygram.data.times import moment_of, stamp
from tallygram.scraper.links import channel_name
from tallygram.scraper.preview import Incomplete, PreviewError, PublicPreview
from tallygram.scraper.preview_page import Page

from .console import Run
from .exits import DISK, LATER, Troubles, told

CURSOR = "preview"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What of a channel is asked for. Times are aware; posts younger than `recheck` are looked at again."""

    since: datetime | None = None
    until: datetime | None = None
    limit: int | None = None
    recheck: timedelta = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Reached:
    """How far the previews of a channel were read: all from `since` (None: the beginning) to `newest`."""

    newest: str
    since: str | None

    def covers(self, since: datetime | None) -> bool:
        """Whether nothing older is wanted than what was read."""
        return self.since is None or (since is not None and stamp(since) >= self.since)


def scrape_channels(
    run: Run, store: Store, channels: Sequence[str], wanted: Wanted, *, preview_url: str
) -> tuple[Saved, Troubles]:
    """Read channels one after another; what went wrong with one of them does not keep the others from it."""
    saved, troubles = Saved(), Troubles()
    with PublicPreview(fetched_at=run.now, base_url=preview_url) as preview:
        for channel in channels:
            try:
                saved += scrape_preview(run, store, preview, channel_name(channel), wanted)
            except Exception as trouble:
                known = told(trouble)
                if known is None or (known[0] in (DISK, LATER) and not isinstance(trouble, PreviewError)):
                    raise
                run.complain_of(channel, known[1])
                troubles.add(known[0])
    return saved, troubles


def scrape_preview(run: Run, store: Store, preview: PublicPreview, channel: str, wanted: Wanted) -> Saved:
    """Read a channel's public preview back to what is known and no younger than the recheck; keep every page.

    Raises the errors of scraper.preview when it could not be read as far as wanted; what was read is kept.
    """
    known = store.channel_id(channel)
    reached = _reached(store, known)
    since = wanted.since
    if reached is not None and reached.covers(wanted.since):
        since = min(moment_of(reached.newest), run.now() - wanted.recheck)
    saved, newest, lowest = Saved(), "", None
    try:
        pages = preview.read_channel(channel, since=since, until=wanted.until, limit=wanted.limit)
        for page in pages:
            for notice in page.notices:
                run.say(f"{channel}: {notice}.")
            known, lowest = _keep(store, page, channel, saved, lowest, run.now())
            newest = max([newest, *(stamp(post.posted_at) for post in page.posts)])
    except Incomplete as trouble:
        if not trouble.beginning:
            raise
    whole = wanted.until is None and (wanted.limit is None or saved.seen < wanted.limit)
    if whole and newest and known is not None:
        bottom = (
            reached.since if reached is not None and reached.covers(wanted.since) else _stamp(wanted.since)
        )
        store.set_cursor(known, CURSOR, json.dumps({"newest": newest, "since": bottom}))
    return saved


def _keep(
    store: Store, page: Page, channel: str, saved: Saved, lowest: int | None, now: datetime
) -> tuple[int, int | None]:
    """Keep a page's posts and that its ids were looked at; (channel id, the lowest id looked at so far)."""
    with store.transaction():
        saved += store.save_posts(page.posts, imported=False)
        info = page.channel
        channel_id = store.add_channel(info.channel_id, info.name or channel, info.title)
        if page.lowest_id is not None:
            highest = max([page.lowest_id, *(post.post_id for post in page.posts)])
            store.cover(channel_id, page.lowest_id, highest if lowest is None else lowest - 1, now)
    return channel_id, page.lowest_id if page.lowest_id is not None else lowest


def _reached(store: Store, channel_id: int | None) -> Reached | None:
    kept = store.cursor(channel_id, CURSOR) if channel_id is not None else None
    return Reached(**json.loads(kept)) if kept else None


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else stamp(moment)
