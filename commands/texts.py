"""Commands that need no database: parse, try, measures, check."""

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import click

from .console import Run, Verb, look, show, write
from .exits import DAMAGED, FAILED, Ended
from .options import FILE, lang_option, measures_option, posted_option, zone_option


@click.command(cls=Verb)
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
    """Texts in, counts out, one JSON object a line: {"id", "text", "posted_at"?, "channel"?, "lang"?, "tz"?}."""
    from tallygram.extractors.lines import BadLine, answer, text_of, whole_text
    from tallygram.reports.safe import safe_json

    from .rules import reader_with

    reader = reader_with(folder)
    texts = counts = bad = 0
    lines: Iterable[bytes] = [file.read()] if whole else file
    for number, line in enumerate(lines, start=1):
        if not whole and not line.strip():
            continue
        try:
            text = whole_text(line) if whole else text_of(line)
        except BadLine as trouble:
            bad += 1
            run.complain(f"{'The text' if whole else f'Line {number:,}'} {trouble}.")
            continue
        reading = reader.read(text.text, text.posted_at or posted_at, text.tz or tz, text.lang or lang)
        texts, counts = texts + 1, counts + len(reading.counts)
        write(safe_json(answer(text.id, [count.as_json() for count in reading.counts])))
        sys.stdout.flush()  # whoever waits for the answer to a line gets it
    run.did(texts, "text")
    run.did(counts, "count")
    if bad:
        raise Ended(DAMAGED, "Not all of the input could be read; what could be read was.")


@click.command("try", cls=Verb)
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
    from tallygram.reports.explanation import explanation_lines

    from .rules import reader_with

    reading = reader_with(folder).read(text, posted_at or run.now(), tz, lang)
    show(explanation_lines(text, reading.counts, reading.evidence, reading.left_out, look()))
    run.did(len(reading.counts), "count")
    run.did(len(reading.left_out), "other number")


@click.command(cls=Verb)
@click.argument("name", required=False)
@measures_option
@click.pass_obj
def measures(run: Run, name: str | None, folder: Path | None) -> None:
    """The measures known with their languages, or all about the one called NAME."""
    from tallygram.extractors.measure import load
    from tallygram.reports.terminal import measure_lines, measures_lines

    known = load(*[folder] if folder else [])
    if name is not None and name not in known:
        raise click.BadParameter(f"there is no measure {name!r}; `tallygram measures` lists them.")
    show(measure_lines(known[name], look()) if name else measures_lines(known.values(), look()))
    run.did(1 if name else len(known), "measure")


@click.command(cls=Verb)
@click.argument("file", type=FILE)
@click.pass_obj
def check(run: Run, file: Path) -> None:
    """Run the examples of a measure FILE.toml; where one fails, print the values to paste."""
    from tallygram.extractors.examples import failures
    from tallygram.extractors.measure import read

    from .rules import reader_with

    measure = read(file)
    failed = list(failures(measure, reader_with(file.parent)))
    for failure in failed:
        write(failure)
    run.did(len(measure.examples), "example")
    if failed:
        raise Ended(FAILED, f"{len(failed)} of {len(measure.examples)} examples fail.")
