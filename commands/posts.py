"""Commands that bring posts in and read them: import, scrape, extract."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from .config import Config, configured
from .console import Run, Verb
from .exits import DAMAGED, DONE, FAILED, INTERRUPTED, STOPPED, Ended, Terminated, told
from .options import (
    FILE,
    ChannelName,
    Moment,
    Span,
    Zone,
    config_option,
    in_database,
    jobs_option,
    measures_option,
    patience_options,
    with_extraction,
)

if TYPE_CHECKING:
    from tallygram.data.readings import Replaced
    from tallygram.data.store import Saved, Store
    from tallygram.scraper.notice import Notice


@contextmanager
def writing(run: Run, db: Path) -> Iterator["Store"]:
    """The database, locked for this run; what the run did and how it ended is kept in it."""
    from tallygram.data.store import open_store

    started = run.now()
    with open_store(db, started_at=started) as store:
        number = store.start_run(run.verb, started)
        code = FAILED
        try:
            yield store
            code = DONE
        except Exception as trouble:
            code = (told(trouble) or (FAILED, ""))[0]
            raise
        except KeyboardInterrupt as stop:
            code = STOPPED if isinstance(stop, Terminated) else INTERRUPTED
            raise
        finally:
            store.end_run(number, run.now(), code, did=run.figures, waited=run.waited)


def read_versions(
    run: Run,
    store: "Store",
    config: Config,
    jobs: int,
    folder: Path | None,
    *,
    every: bool = False,
    shown: bool = True,
) -> "Replaced":
    """Read what today's rules have not read, on the clocks that the configuration gives the channels.

    The rules are loaded only where there is something to read: that takes longer than a look for new posts.
    `shown`: with a progress bar on a terminal.
    """
    from tallygram.data.readings import Replaced
    from tallygram.extractors.ruleset import ruleset

    set_clocks(store, config)
    if not every and store.is_read_by(ruleset(folder)):
        return Replaced()
    return read_now(run, store, jobs, folder, every=every, shown=shown)


def read_now(
    run: Run, store: "Store", jobs: int, folder: Path | None, *, every: bool, shown: bool = True
) -> "Replaced":
    """Load the rules and read what they have not read, or all."""
    from .extraction import extract as extract_versions
    from .rules import reader_with

    return extract_versions(
        store,
        reader_with(folder),
        every=every,
        jobs=jobs,
        measures=folder,
        progress=lambda pending: run.progress(pending, "reading") if shown else pending,
    )


def tell_read(run: Run, done: "Replaced") -> None:
    """What reading came to, for the summary."""
    run.did(done.versions, "text read", "texts read")
    run.did(done.added, "new count")
    if done.removed:
        run.did(done.removed, "old count removed", "old counts removed")


def set_clocks(store: "Store", config: Config) -> None:
    """Give the channels that are kept the clocks of the configuration."""
    for name, channel in config.channels.items():
        known = store.channel_id(int(name) if name.isdecimal() else name)
        if known is not None and channel.timezone is not None:
            store.set_timezone(known, channel.timezone)


def tell_saved(run: Run, saved: "Saved") -> None:
    """What came in, for the summary."""
    run.did(saved.seen, "post")
    run.did(saved.new, "new", "new")
    run.did(saved.edited, "edited", "edited")


@click.command("import", cls=Verb)
@in_database
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--channel", type=ChannelName(), help="The @name of the channel, for files that do not say it.")
@click.option("--tz", type=Zone(), help="The zone of times in the files that state none.")
@with_extraction
@click.pass_obj
def import_(
    run: Run,
    db: Path,
    files: tuple[Path, ...],
    channel: str | None,
    tz: str | None,
    config: Path | None,
    folder: Path | None,
    no_extract: bool,
    jobs: int,
) -> None:
    """Posts from files: Telegram Desktop's result.json, saved t.me/s pages, JSON lines."""
    settings = configured(config, db)
    with writing(run, db) as store:
        whole = import_files(run, store, files, channel, ZoneInfo(tz or settings.zone_of(channel)))
        if not no_extract:
            tell_read(run, read_versions(run, store, settings, jobs, folder))
        if not whole:
            raise Ended(DAMAGED, "Not all of the input could be read; what could be read is kept.")


def import_files(
    run: Run,
    store: "Store",
    files: tuple[Path, ...],
    channel: str | None,
    zone: ZoneInfo,
    *,
    notes: bool = True,
) -> bool:
    """Keep the posts of files and tell damage, and with `notes` guesses; whether nothing was damaged."""
    from tallygram.data.store import Saved
    from tallygram.scraper.files import read_file
    from tallygram.scraper.notice import UnreadableFile

    damaged = 0
    saved = Saved()

    def report(notice: "Notice") -> None:
        nonlocal damaged
        damaged += notice.damaged
        if notice.damaged:
            run.complain(f"{notice}.")
        elif notes:
            run.say(f"{notice}.")

    for file in files:
        try:
            posts = read_file(file, fetched_at=run.now(), report=report, channel=channel, tz=zone)
            saved += store.save_posts(run.progress(posts, file.name), imported=True)
        except UnreadableFile as trouble:
            damaged += 1
            run.complain(f"{trouble}.")
    tell_saved(run, saved)
    return not damaged


@click.command(cls=Verb)
@in_database
@click.argument("channels", nargs=-1, required=True)
@click.option(
    "--source",
    type=click.Choice(["telegram", "preview"]),
    help="With an account (login), or t.me's public previews. By default the account, if there is one.",
)
@click.option("--preview-url", default="https://t.me", envvar="TALLYGRAM_PREVIEW_URL", hidden=True)
@click.option("--since", type=Moment(), help="No posts from before this time.")
@click.option("--until", type=Moment(), help="No posts from after this time.")
@click.option("--limit", type=click.IntRange(1), help="No more posts of each channel than this.")
@click.option("--recheck", type=Span(), default="48h", show_default=True, help="Look again at younger posts.")
@patience_options
@with_extraction
@click.pass_obj
def scrape(
    run: Run,
    db: Path,
    channels: tuple[str, ...],
    source: str | None,
    preview_url: str,
    since: datetime | None,
    until: datetime | None,
    limit: int | None,
    recheck: timedelta,
    per_minute: float,
    max_wait: timedelta,
    config: Path | None,
    folder: Path | None,
    no_extract: bool,
    jobs: int,
) -> None:
    """New posts of channels, and another look at the recent ones."""
    from .scraping import Wanted, scrape_channels

    settings = configured(config, db)
    wanted = Wanted(since=since, until=until, limit=limit, recheck=recheck)
    with writing(run, db) as store:
        if (source or default_source()) == "telegram":
            from .telegram_runs import Patience
            from .telegram_runs import scrape as scrape_telegram

            patience = Patience(per_minute=per_minute, longest_wait=max_wait.total_seconds())
            tally = scrape_telegram(run, store, channels, wanted, patience, os.environ)
            trouble = tally.outcome(len(channels))
        else:
            saved, troubles = scrape_channels(run, store, channels, wanted, preview_url=preview_url)
            tell_saved(run, saved)
            trouble = troubles.ended(len(channels))
        if not no_extract:
            tell_read(run, read_versions(run, store, settings, jobs, folder))
        if trouble:
            raise trouble


def default_source() -> str:
    """Telegram itself for those who have logged in or given a session, its previews for all others."""
    from tallygram.scraper.session import has_logged_in

    return "telegram" if has_logged_in(os.environ) else "preview"


@click.command(cls=Verb)
@in_database
@click.option("--all", "every", is_flag=True, help="Also versions that today's rules have read.")
@click.option("--diff", is_flag=True, help="Print which counts and points would change; change nothing.")
@click.option("--json", "as_json", is_flag=True, help="With --diff: JSON lines.")
@jobs_option
@measures_option
@config_option
@click.pass_obj
def extract(
    run: Run,
    db: Path,
    every: bool,
    diff: bool,
    as_json: bool,
    jobs: int,
    folder: Path | None,
    config: Path | None,
) -> None:
    """Read every version of every post that today's rules have not read yet."""
    from tallygram.data.query import open_readonly

    if as_json and not diff:
        raise click.UsageError("--json is for --diff.")
    with open_readonly(db, older=True):
        pass  # opening for writing would make a database that is not there
    settings = configured(config, db)
    if diff:
        from .differences import tell_differences

        tell_differences(run, db, settings, every=every, jobs=jobs, folder=folder, as_json=as_json)
        return
    with writing(run, db) as store:
        tell_read(run, read_versions(run, store, settings, jobs, folder, every=every))
