"""The main job on the posts that come with Tallygram."""

from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from .answers import place_of
from .config import Channel, Config
from .console import Run, Verb, look, show
from .options import OUTPUT
from .posts import import_files, read_versions, tell_read, writing

SAMPLE = Path(__file__).parent.parent / "data" / "samples" / "ovd-2022-09-21" / "result.json"
CONFIG = Config(channels={"1900000001": Channel(timezone="Europe/Moscow", place="Russia")})

if TYPE_CHECKING:
    from collections.abc import Iterator


@click.command(cls=Verb)
@click.option("-o", "--output", type=OUTPUT, help="Keep the database here.")
@click.pass_obj
def demo(run: Run, output: Path | None) -> None:
    """The main job on the shipped sample: how a protest day's detentions were counted, and where from."""
    from tallygram.data.query import open_readonly
    from tallygram.data.series import series
    from tallygram.reports.terminal import series_lines

    if output is not None and output.exists():
        raise click.UsageError(f"{output} exists; the demo writes a new database.")
    with _database(output) as db:
        with writing(run, db) as store:
            import_files(run, store, (SAMPLE,), None, ZoneInfo("Europe/Moscow"), notes=False)
            tell_read(run, read_versions(run, store, CONFIG, 1, None))
        with open_readonly(db) as connection:
            found = series(connection, "detained", scope=place_of("Russia"))
            points = [point.as_row() for point in found]
            (said,) = connection.execute("select count(*) from counts where measure = 'detained'").fetchone()
    others = said - len({point["count_id"] for point in points})
    run.say(
        "Posts written for this demonstration; figures and times are those of the protest day's real reports."
    )
    show(series_lines(points, look()))
    run.say(
        f"{others} more counts of detentions make no point: they agree with these, say less than was known by then,"
        " or are held back because another contradicts them. `tallygram export` gives them all."
    )
    run.did(len(points), "point")
    if output is not None:
        run.say(f"The database is {output}; go on with: tallygram series {output} detained --place Moscow")
    else:
        run.say("To ask more of these posts, keep their database: tallygram demo -o demo.db")


@contextmanager
def _database(output: Path | None) -> "Iterator[Path]":
    if output is not None:
        yield output
        return
    with TemporaryDirectory(prefix="tallygram-") as folder:
        yield Path(folder) / "demo.db"
