"""The command that gives what is kept to others: tables as files, or all of them as a data package."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .answers import check_measure, scopes
from .config import Config, configured
from .console import Run, Verb, output_to, taking_the_place_of
from .options import Moment, config_option, in_database

if TYPE_CHECKING:
    from tallygram.data.resources import Tables

WHAT = ("counts", "posts", "series", "revisions", "deletions", "reviews", "labels", "package")
WHAT_IS_WANTED = (
    "What is wanted. reviews: the verdicts of people. labels: texts all of whose counts were judged, as JSON lines in"
    " the format of tests/gold; a text with a count that nobody judged is left out. package: tables and what they mean."
)
COUNTED = {
    "series": "point",
    "counts": "count",
    "posts": "post",
    "revisions": "revision",
    "deletions": "deletion",
}
OUTPUT = click.Path(path_type=Path)


@click.command(cls=Verb)
@in_database
@click.option("--what", type=click.Choice(WHAT), default="counts", show_default=True, help=WHAT_IS_WANTED)
@click.option("--measure", help="Of this measure only.")
@click.option("--channel", help="Of this channel only, by @name, title or number.")
@click.option("--since", type=Moment(), help="From this time on.")
@click.option("--until", type=Moment(), help="Before this time.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl", "parquet"]),
    default="csv",
    show_default=True,
    help="How it is written.",
)
@click.option("-o", "--output", type=OUTPUT, help="The file, or for a package the folder, to write.")
@click.option(
    "--bom", "--excel", "excel", is_flag=True, help="Begin CSV with the mark by which Excel knows UTF-8."
)
@click.option("--no-guard", is_flag=True, help="Leave cells that look like formulas as they are.")
@click.option("--no-links", is_flag=True, help="Leave out what leads to the channels, and whole texts.")
@config_option
@click.pass_obj
def export(
    run: Run,
    db: Path,
    what: str,
    measure: str | None,
    channel: str | None,
    since: datetime | None,
    until: datetime | None,
    form: str,
    output: Path | None,
    excel: bool,
    no_guard: bool,
    no_links: bool,
    config: Path | None,
) -> None:
    """Counts, posts, series, revisions, deletions or reviews as a file, or all as a data package in a folder."""
    from tallygram.data.channels import find_channel
    from tallygram.data.chosen import Chosen
    from tallygram.data.discreet import hidden_channels
    from tallygram.data.query import open_readonly
    from tallygram.data.resources import Tables
    from tallygram.data.review_lists import measures
    from tallygram.data.times import maybe_stamp
    from tallygram.reports.notation import notation

    if what in ("reviews", "labels") and (measure or channel or since or until or form == "parquet"):
        raise click.UsageError(f"{what} are exported whole, as CSV or JSON lines.")
    if what == "labels" and no_links:
        raise click.UsageError("labels are whole texts, which --no-links leaves out.")
    _check(what, form, output, channel, since or until, excel)
    settings = configured(config, db)
    with open_readonly(db) as connection:
        check_measure(measure, measures(connection))
        number = None
        if channel is not None:
            number = find_channel(connection, int(channel) if channel.lstrip("-").isdigit() else channel)
            if number is None:
                raise click.UsageError(f"no channel {channel!r} is in the database: see `tallygram status`.")
        secret = [name for name, each in settings.channels.items() if not each.links]
        tables = Tables(
            connection,
            notation,
            chosen=Chosen(measure, number, maybe_stamp(since), maybe_stamp(until)),
            scope=scopes(settings),
            hidden=hidden_channels(connection, secret, every=no_links),
            known_at=None if what == "package" else run.now(),
        )
        if what == "package":
            assert output is not None
            _package(run, output, tables, settings, form, guard=not no_guard)
        else:
            run.did(_table(tables, what, form, output, bom=excel, guard=not no_guard), "row")


def _check(
    what: str, form: str, output: Path | None, channel: str | None, time: datetime | None, excel: bool
) -> None:
    """Raises where the options do not go together."""
    if what == "package":
        if output is None:
            raise click.UsageError("a package is a folder: name one with -o.")
        if output.exists() and not output.is_dir():
            raise click.UsageError(f"{output} is a file; a package is written into a folder.")
        if channel or time:
            raise click.UsageError(
                "a package is whole, so that each of its numbers has its evidence: only --measure narrows it."
            )
        if form == "jsonl" or excel:
            raise click.UsageError(
                "a package is of CSV without a mark, or of Parquet: --format csv or parquet."
            )
        return
    if output is not None and output.is_dir():
        raise click.UsageError(f"{output} is a folder; give a file to write to.")
    if form == "parquet" and output is None:
        raise click.UsageError("Parquet goes into a file: name one with -o.")
    if channel and what == "series":
        raise click.UsageError("a series joins what a source says in all channels: --channel is not for it.")


def _table(tables: "Tables", what: str, form: str, output: Path | None, *, bom: bool, guard: bool) -> int:
    """Write one table; how many rows it has."""
    from tallygram.data.export import write_csv, write_jsonl
    from tallygram.data.parquet import write_parquet
    from tallygram.data.resources import BY_NAME
    from tallygram.data.review_lists import VERDICT_COLUMNS

    if form == "parquet":
        assert output is not None
        with taking_the_place_of(output) as part:
            return write_parquet(tables.rows(what), BY_NAME[what].columns, part)
    with output_to(output) as out:
        if what == "labels":
            from tallygram.extractors.reader import Reader

            return write_jsonl(tables.labels(Reader().language), out)
        if form == "jsonl":
            return write_jsonl(tables.rows(what), out)
        names = VERDICT_COLUMNS if what == "reviews" else [column.name for column in BY_NAME[what].columns]
        return write_csv(tables.rows(what), names, out, bom=bom, guard=guard)


def _package(run: Run, folder: Path, tables: "Tables", settings: Config, form: str, *, guard: bool) -> None:
    from tallygram.data.package import About, write_package

    about = About(**settings.package)
    done = write_package(folder, tables, about, form=form, guard=guard)
    if done.left_over:
        run.complain(
            f"Files of an earlier package are still there and say what they said: {', '.join(done.left_over)}."
        )
    if about.license is None:
        run.say(
            "The package states no licence, so others may not know what they may do with it: "
            "set license under [package] in tallygram.toml."
        )
    for name, one in COUNTED.items():
        run.did(done.rows[name], one)
    run.did(len(done.changed), "file changed", "files changed")
