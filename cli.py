"""The command line: the one place where the parts meet, and the one place that reads the clock.

Each command parses, calls and prints. Imports stand inside the functions: `--help` waits for no library.
"""

import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

import click
from tallygram.config import known_zone
from tallygram.console import Run, Verbs, colour, columns, show, write

from tallygram import exits

PATH = click.Path(path_type=Path)
FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
FILE = click.Path(path_type=Path, exists=True, dir_okay=False)

Function = Callable[..., Any]


class Zone(click.ParamType[str]):
    """The name of a time zone."""

    name = "zone"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name itself, if there is such a zone."""
        if not known_zone(value):
            self.fail(f"{value!r} is no time zone; expected one such as Europe/Moscow.", param, ctx)
        return value


class Moment(click.ParamType[datetime]):
    """A time in ISO 8601; without a zone of its own it is in UTC."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment that was written."""
        if isinstance(value, datetime):
            return value
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no time; expected one such as 2022-09-21T17:05:00+03:00.", param, ctx)


measures_option = click.option("--measures", "folder", type=FOLDER, help="A folder of measures of your own.")
posted_option = click.option("--posted-at", type=Moment(), help="When the text was posted.")
zone_option = click.option("--tz", type=Zone(), help="The zone of times without one: Europe/Moscow.")
lang_option = click.option("--lang", help="The language, where it is known: ru.")


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def look() -> Any:
    """How what is printed for people may look on this stdout."""
    from tallygram.reports.terminal import Look

    return Look(columns(), colour())


def version() -> str:
    """The version installed, or that of the checkout."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("tallygram")
    except PackageNotFoundError:
        import tomllib

        text = (Path(__file__).parent / "pyproject.toml").read_text(encoding="utf-8")
        return str(tomllib.loads(text)["project"]["version"])


def print_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print the version and leave."""
    if wanted:
        click.echo(f"tallygram {version()}")
        ctx.exit()


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=print_version)
def cli() -> None:
    """Counts announced on Telegram, as a time series with its evidence."""


# Texts


@cli.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--text", "whole", is_flag=True, help="The whole input is one text, not JSON lines.")
@posted_option
@zone_option
@lang_option
@measures_option
@click.pass_obj
def parse(
    run: Run,
    file: BinaryIO,
    whole: bool,
    posted_at: datetime | None,
    tz: str | None,
    lang: str | None,
    folder: Path | None,
) -> None:
    """Texts in, counts out: one JSON object a line, {"id", "text", "posted_at"?, "lang"?, "tz"?}."""
    from tallygram.extractors.lines import BadLine, Text, answer, text_of, whole_text
    from tallygram.extractors.reader import Reader
    from tallygram.reports.safe import safe_json

    reader = Reader(folder)
    texts = counts = bad = 0
    lines: Iterable[bytes] = [file.read()] if whole else file
    for number, line in enumerate(lines, start=1):
        if not whole and not line.strip():
            continue
        try:
            text: Text = whole_text(line) if whole else text_of(line)
        except BadLine as trouble:
            bad += 1
            run.complain(f"Line {number:,} {trouble}.")
            continue
        reading = reader.read(text.text, text.posted_at or posted_at, text.tz or tz, text.lang or lang)
        texts, counts = texts + 1, counts + len(reading.counts)
        write(safe_json(answer(text.id, [count.as_json() for count in reading.counts])))
        sys.stdout.flush()  # whoever waits for the answer to a line gets it
    run.did(texts, "text")
    run.did(counts, "count")
    if bad:
        raise exits.Ended(exits.DAMAGED, f"{bad:,} lines could not be read; all the others were.")


@cli.command("try")
@click.argument("text")
@posted_option
@zone_option
@lang_option
@measures_option
@click.pass_obj
def try_(
    run: Run, text: str, posted_at: datetime | None, tz: str | None, lang: str | None, folder: Path | None
) -> None:
    """What is found in TEXT, by which words, and why the other numbers are no counts."""
    from tallygram.extractors.reader import Reader
    from tallygram.reports.explanation import explanation_lines

    reading = Reader(folder).read(text, posted_at or now(), tz, lang)
    show(explanation_lines(text, reading.counts, reading.evidence, reading.left_out, look()))
    run.did(len(reading.counts), "count")
    run.did(len(reading.left_out), "other number")


@cli.command()
@click.argument("name", required=False)
@measures_option
@click.pass_obj
def measures(run: Run, name: str | None, folder: Path | None) -> None:
    """The measures known, or all about the one called NAME."""
    from tallygram.extractors.measure import load
    from tallygram.reports.terminal import measure_lines, measures_lines

    known = load(*[folder] if folder else [])
    if name is not None and name not in known:
        raise click.BadParameter(f"there is no measure {name!r}; `tallygram measures` lists them.")
    show(measure_lines(known[name], look()) if name else measures_lines(known.values(), look()))
    run.did(1 if name else len(known), "measure")


@cli.command()
@click.argument("file", type=FILE)
@click.pass_obj
def check(run: Run, file: Path) -> None:
    """Run the examples of a measure FILE.toml; where one fails, print the values to paste."""
    from tallygram.extractors.measure import read
    from tallygram.extractors.reader import Reader

    measure = read(file)
    failures = measure.check(Reader(file.parent))
    for failure in failures:
        write(failure)
    run.did(len(measure.examples), "example")
    if failures:
        raise exits.Ended(exits.FAILED, f"{len(failures)} of {len(measure.examples)} examples fail.")


if __name__ == "__main__":
    cli(prog_name="tallygram")
