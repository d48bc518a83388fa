"""Commands that only read the database: series, export, query, status."""

import sys
from collections.abc import Iterable, Sequence, Set
from datetime import date, datetime
from difflib import get_close_matches
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .config import Config, configured
from .console import Run, Verb, look, show, stdout
from .options import Day, Moment, config_option, in_database, with_form
from .places import known_place

if TYPE_CHECKING:
    from tallygram.data.claims import Place

MOST_SOURCES = 10  # told where the one that was asked for is not there
MOST_ROWS = 1000  # of a table, which is held in memory to be aligned


def place_of(name: str | None) -> "Place | None":
    """The place that a name means, in any of its languages and cases; by the name alone if none is known."""
    from tallygram.data.claims import Place

    if name is None:
        return None
    known = known_place(name)
    return Place(name) if known is None else Place(known.name, known.id)


def scopes(config: Config) -> "dict[str, Place]":
    """What the counts of each configured channel are about when they name no place."""
    named = {name: place_of(channel.place) for name, channel in config.channels.items()}
    return {name: place for name, place in named.items() if place is not None}


def check_measure(measure: str | None, own: Set[str]) -> None:
    """Raises where the measure asked for is a slip: neither shipped nor among the database's own."""
    from tallygram.extractors.measure import BUILT_IN

    shipped = {file.stem for file in BUILT_IN.glob("*.toml")}
    if measure is None or measure in shipped or measure in own:
        return
    meant = get_close_matches(measure, sorted(shipped | own), n=1)
    ask = f" Did you mean {meant[0]!r}?" if meant else ""
    raise click.UsageError(
        f"no measure {measure!r} comes with Tallygram or is in the database.{ask} `tallygram measures` lists those"
        " that come with it."
    )


def write_rows(rows: Iterable[dict[str, Any]], names: Sequence[str], form: str, out: Any) -> int:
    """Rows as CSV or JSON lines; how many there were."""
    from tallygram.data.export import write_csv, write_jsonl

    return write_csv(rows, names, out) if form == "csv" else write_jsonl(rows, out)


@click.command(cls=Verb)
@in_database
@click.argument("measure")
@click.option("--place", help="The place counted, by any name it has.")
@click.option("--source", help="Who counted, as the counts name them.")
@click.option("--event", type=Day(), help="The day it happened: 2022-09-21.")
@click.option("--since", type=Moment(), help="Points from this time on.")
@click.option("--until", type=Moment(), help="Points before this time.")
@click.option("--by", type=click.Choice(["hour", "day"]), help="The last point of each hour or day only.")
@click.option("--known-at", type=Moment(), help="As it was known at this time.")
@click.option(
    "--combined", is_flag=True, help="All sources in one band, from the lowest to the highest: no value."
)
@with_form("csv", "json")
@config_option
@click.pass_obj
def series(
    run: Run,
    db: Path,
    measure: str,
    place: str | None,
    source: str | None,
    event: date | None,
    since: datetime | None,
    until: datetime | None,
    by: str | None,
    known_at: datetime | None,
    combined: bool,
    form: str | None,
    config: Path | None,
) -> None:
    """The time series of a MEASURE: each point the best known value from its time on."""
    from tallygram.data.query import open_readonly
    from tallygram.data.review_lists import measures
    from tallygram.data.series import POINT_COLUMNS
    from tallygram.data.series import combined as bands_of
    from tallygram.data.series import series as points_of
    from tallygram.reports.terminal import series_lines

    where = place_of(place)
    with open_readonly(db) as connection:
        check_measure(measure, measures(connection))
        ask = partial(
            bands_of if combined else points_of,
            connection,
            measure,
            place=None if where is None else where.place_id or where.name,
            event=event,
            since=since,
            until=until,
            by=by,
            known_at=known_at or run.now(),
            scope=scopes(configured(config, db)),
        )
        rows = [point.as_row() for point in ask(source=source)]
        others = {name for point in ask() for name in point.sources} if source and not rows else set()
    if form is None:
        show(series_lines(rows, look()))
    else:
        write_rows(rows, POINT_COLUMNS, form, stdout())
    if where is not None and where.place_id is None and not rows:
        run.say(f"No place called {place!r} is known, and no count names one so.")
    if others:
        names = sorted(others)
        more = f" and {len(names) - MOST_SOURCES:,} more" if len(names) > MOST_SOURCES else ""
        run.say(f"No point is by {source!r}; the sources here are {', '.join(names[:MOST_SOURCES])}{more}.")
    run.did(len(rows), "point")


@click.command(cls=Verb)
@in_database
@click.argument("sql")
@with_form("csv", "json", "table")
@click.pass_obj
def query(run: Run, db: Path, sql: str, form: str | None) -> None:
    """Answer read-only SQL, such as "select * from latest_counts"."""
    from tallygram.data.query import query as ask
    from tallygram.reports.terminal import table_lines

    with ask(db, sql) as (names, rows):
        form = form or ("table" if sys.stdout.isatty() else "csv")
        if form != "table":
            if len(set(names)) < len(names):
                raise click.UsageError("two columns have one name: tell them apart with AS.")
            named = (dict(zip(names, row, strict=True)) for row in rows)
            count = write_rows(named, names, form, stdout())
        else:
            shown = list(islice(rows, MOST_ROWS))
            show(table_lines(names, shown, look()))
            count = len(shown)
            if next(rows, None) is not None:
                run.complain(f"Only the first {MOST_ROWS:,} rows are shown; --csv and --json give all.")
    run.did(count, "row")
