"""Commands for those who have an account: login and watch."""

import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .config import configured
from .console import Run, Verb
from .options import Span, in_database, patience_options, with_extraction

if TYPE_CHECKING:
    from collections.abc import Callable

    from tallygram.data.readings import Replaced
    from tallygram.data.store import Store


@click.command(cls=Verb)
@click.option("--qr", is_flag=True, help="Show a QR code to scan with a phone that is logged in.")
@click.pass_obj
def login(run: Run, qr: bool) -> None:
    """Log in to Telegram once; the session is kept for the runs to come."""
    from .telegram_runs import log_in

    def ask(question: str, **how: Any) -> str:
        return str(click.prompt(question, err=True, **how))

    log_in(run, os.environ, qr=qr, ask=ask, terminal=sys.stdin.isatty())


@click.command(cls=Verb)
@in_database
@click.argument("channels", nargs=-1, required=True)
@click.option("--recheck", type=Span(), default="48h", show_default=True, help="Look again at younger posts.")
@patience_options
@with_extraction
@click.pass_obj
def watch(
    run: Run,
    db: Path,
    channels: tuple[str, ...],
    recheck: timedelta,
    per_minute: float,
    max_wait: timedelta,
    config: Path | None,
    folder: Path | None,
    no_extract: bool,
    jobs: int,
) -> None:
    """Keep and read posts as they come, with edits and deletions, until SIGINT or SIGTERM."""
    from .posts import set_clocks, writing
    from .scraping import Wanted
    from .telegram_runs import Patience, follow

    settings = configured(config, db)
    read = None if no_extract else reading_with(folder, jobs)
    texts = counts = 0
    patience = Patience(per_minute=per_minute, longest_wait=max_wait.total_seconds())

    with writing(run, db) as store:

        def kept() -> None:
            nonlocal texts, counts
            if read is not None:
                set_clocks(store, settings)
                done = read(store)
                texts, counts = texts + done.versions, counts + done.added

        wanted = Wanted(recheck=recheck)
        tally = follow(run, store, channels, wanted, patience, os.environ, kept=kept)
        tally.tell(run)
        run.did(texts, "text read", "texts read")
        run.did(counts, "new count")
        if trouble := tally.outcome(len(channels)):
            raise trouble


def reading_with(folder: Path | None, jobs: int) -> "Callable[[Store], Replaced]":
    """What reads the texts that wait, with rules that are loaded once."""
    from .extraction import extract
    from .rules import reader_with

    reader = reader_with(folder)
    return lambda store: extract(
        store, reader, every=False, jobs=jobs, measures=folder, progress=lambda pending: pending
    )
