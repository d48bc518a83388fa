"""The kinds of values and the options that several commands share."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import Any

import click

from .config import known_zone

PATH = click.Path(path_type=Path)
FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
OUTPUT = click.Path(path_type=Path, dir_okay=False)

Function = Callable[..., Any]
Parameter = click.Parameter | None
Context = click.Context | None


class Zone(click.ParamType[str]):
    """The name of a time zone."""

    name = "zone"

    def convert(self, value: str, param: Parameter, ctx: Context) -> str:
        """The name itself, if there is such a zone."""
        if not known_zone(value):
            self.fail(f"{value!r} is no time zone; expected one such as Europe/Moscow.", param, ctx)
        return value


class ChannelName(click.ParamType[str]):
    """The public name of a channel: @name, or a link to it."""

    name = "channel"

    def convert(self, value: str, param: Parameter, ctx: Context) -> str:
        """The name without @ and address."""
        from tallygram.scraper.links import BadChannelName, channel_name

        try:
            return channel_name(value)
        except BadChannelName as trouble:
            self.fail(str(trouble), param, ctx)


class LanguageCode(click.ParamType[str]):
    """The code of a language that texts can be read in."""

    name = "language"

    def convert(self, value: str, param: Parameter, ctx: Context) -> str:
        """The code itself, if there are rules for the language."""
        from tallygram.extractors.languages import LANGUAGES

        codes = [language.code for language in LANGUAGES]
        if value not in codes:
            self.fail(f"{value!r} is no language that is read here; they are {', '.join(codes)}.", param, ctx)
        return value


class Moment(click.ParamType[datetime]):
    """A time in ISO 8601. Without a zone of its own it is in UTC, or left so for `naive`."""

    name = "time"

    def __init__(self, *, naive: bool = False) -> None:
        self._naive = naive

    def convert(self, value: Any, param: Parameter, ctx: Context) -> datetime:
        """The moment that was written."""
        try:
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        except ValueError:
            self.fail(
                f"{value!r} is no time; expected one such as 2022-09-21 or 2022-09-21T17:05:00+03:00.",
                param,
                ctx,
            )
        return moment if moment.tzinfo or self._naive else moment.replace(tzinfo=UTC)


class Day(click.ParamType[date]):
    """A day of the calendar."""

    name = "day"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> date:
        """The day that was written."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day; expected one such as 2022-09-21.", param, ctx)


UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class Span(click.ParamType[timedelta]):
    """A length of time: 60s, 90m, 48h, 7d."""

    name = "span"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> timedelta:
        """The length that was written."""
        if isinstance(value, timedelta):
            return value
        written = re.fullmatch(r"([0-9]{1,6})([smhdw])", value.strip())
        if written is None:
            self.fail(f"{value!r} is no length of time; expected one such as 48h or 7d.", param, ctx)
        return timedelta(**{UNITS[written[2]]: int(written[1])})


def patience_options(function: Function) -> Function:
    """How Telegram is treated when it is read through an account."""
    for option in (
        click.option(
            "--per-minute",
            type=click.FloatRange(0, min_open=True),
            default=40,
            show_default=True,
            help="Requests to Telegram in a minute.",
        ),
        click.option(
            "--max-wait",
            type=Span(),
            default="60s",
            show_default=True,
            help="How long this run waits in all when Telegram asks it to.",
        ),
    ):
        function = option(function)
    return function


def in_database(function: Function) -> Function:
    """The database, which every command that has one takes first."""
    return click.argument("db", type=PATH)(function)


measures_option = click.option("--measures", "folder", type=FOLDER, help="A folder of measures of your own.")
posted_option = click.option("--posted-at", type=Moment(naive=True), help="When the text was posted.")
zone_option = click.option("--tz", type=Zone(), help="The zone of times without one: Europe/Moscow.")
lang_option = click.option("--lang", type=LanguageCode(), help="The language, where it is known: ru.")
jobs_option = click.option(
    "--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes that read."
)
config_option = click.option(
    "--config", type=FILE, envvar="TALLYGRAM_CONFIG", help="In place of the tallygram.toml found here."
)


def with_extraction(function: Function) -> Function:
    """How what came in is read."""
    no_extract = click.option("--no-extract", is_flag=True, help="Keep the posts only; read them later.")
    for option in (config_option, measures_option, jobs_option, no_extract):
        function = option(function)
    return function


FORMS = {"csv": "Comma-separated values.", "json": "JSON lines.", "table": "A table, as on a terminal."}


def with_form(*forms: str) -> Callable[[Function], Function]:
    """How rows are printed: `form` is the one of `forms` that was asked for, or None. Two exclude each other."""

    def decorated(function: Function) -> Function:
        @wraps(function)
        def formed(*args: Any, **given: Any) -> Any:
            asked = [form for form in forms if given.pop(f"as_{form}")]
            if len(asked) > 1:
                raise click.UsageError(f"{' and '.join(f'--{form}' for form in asked)} exclude each other.")
            return function(*args, form=asked[0] if asked else None, **given)

        for form in reversed(forms):
            formed = click.option(f"--{form}", f"as_{form}", is_flag=True, help=FORMS[form])(formed)
        return formed

    return decorated
