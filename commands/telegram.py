"""Commands for those who have an account: login and watch."""

import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from .config import configured
from .console import Run, Verb
from .options import Span, in_database, patience_options, with_extraction


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
    from tallygram.data.readings import Replaced

    from .posts import read_versions, tell_read, writing
    from .scraping import Wanted
    from .telegram_runs import Patience, follow

    settings = configured(config, db)
    wanted = Wanted(recheck=recheck)
    patience = Patience(per_minute=per_minute, longest_wait=max_wait.total_seconds())
    done = Replaced()
    with writing(run, db) as store:

        def read(shown: bool = False) -> int:
            nonlocal done
            if no_extract:
                return 0
            now = read_versions(run, store, settings, jobs, folder, shown=shown)
            done += now
            return now.added

        read(shown=True)  # what waits from earlier, before Telegram is at the line
        tally = follow(run, store, channels, wanted, patience, os.environ, read=read)
        tell_read(run, done)
        if trouble := tally.outcome(len(channels)):
            raise trouble
