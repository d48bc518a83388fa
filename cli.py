"""The command line: which commands there are, and the one place that reads the clock."""

import atexit
import gc
from datetime import UTC, datetime
from pathlib import Path

import click
from tallygram.commands.answers import query, series
from tallygram.commands.console import Verbs
from tallygram.commands.demo import demo
from tallygram.commands.export import export
from tallygram.commands.posts import extract, import_, scrape
from tallygram.commands.reviewing import review
from tallygram.commands.status import status
from tallygram.commands.telegram import login, watch
from tallygram.commands.texts import check, measures, parse, try_


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def version() -> str:
    """The version installed, or that of the checkout."""
    from importlib import metadata

    try:
        return metadata.version("tallygram")
    except metadata.PackageNotFoundError:
        import tomllib

        text = (Path(__file__).parent / "pyproject.toml").read_text(encoding="utf-8")
        return str(tomllib.loads(text)["project"]["version"])


def print_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print the version and leave."""
    if wanted:
        click.echo(f"tallygram {version()}")
        ctx.exit()


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=print_version,
    help="Show the version and exit.",
)
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Counts announced on Telegram, as a time series with its evidence."""
    gc.set_threshold(200_000, 50, 100)  # the tables are many objects, and stay
    ctx.obj = now


for command in (
    *(demo, login, scrape, import_, watch, extract),
    *(parse, try_, measures, check),
    *(series, export, query, review, status),
):
    cli.add_command(command)

atexit.register(
    gc.freeze
)  # at the end, what is in memory is left to the system and not gone through once more

if __name__ == "__main__":
    cli(prog_name="tallygram")
