"""`tallygram.toml`: what a user knows about the channels and the texts do not say.

[channels.ovdinfo]
timezone = "Europe/Moscow"   # of times without a zone in its posts
place = "Russia"             # what a count that names no place is about
links = false                # nothing that leads to the channel goes into exports
alarms = false               # `status` raises none for it: it is closed, or read no more

[package]                    # what the data package says of itself
title = "Detentions at protests"
license = "CC-BY-4.0"
contributors = [{ title = "A monitor", path = "https://example.org" }]
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

NAME = "tallygram.toml"
PACKAGE = ("name", "title", "description", "version", "license")
CONTRIBUTOR = ("title", "email", "path", "organization")


class WrongConfig(Exception):
    """The configuration is wrong; the message names the file, the key and what was expected."""


@dataclass(frozen=True, slots=True)
class Channel:
    """What is configured of one channel."""

    timezone: str | None = None
    place: str | None = None
    links: bool = True
    alarms: bool = True


@dataclass(frozen=True, slots=True)
class Config:
    """A configuration as read. `channels` is by @name in lower case, without the @, or by id as written;
    `package` has the keys `PACKAGE` and contributors, a list of tables with `CONTRIBUTOR` keys."""

    path: Path | None = None
    channels: Mapping[str, Channel] = field(default_factory=dict)
    package: Mapping[str, Any] = field(default_factory=dict)

    def channel(self, name: str | int | None) -> Channel:
        """What is known of a channel by its @name (in any case, with or without @) or its id."""
        return self.channels.get(_key(str(name)), Channel()) if name is not None else Channel()

    def zone_of(self, name: str | int | None) -> str:
        """The name of a channel's time zone, by default UTC."""
        return self.channel(name).timezone or "UTC"


def known_zone(name: object) -> bool:
    """Whether this is the name of a time zone, such as Europe/Moscow."""
    try:
        ZoneInfo(name)  # type: ignore[arg-type]
    except (KeyError, OSError, ValueError, TypeError):  # ZoneInfo tells an unknown name by several errors
        return False
    return True


def find_config(named: Path | None, beside: Path | None = None) -> Path | None:
    """The file named, else the tallygram.toml of this directory, else the one beside the database."""
    if named is not None:
        return named
    places = [Path(NAME)] + ([beside.parent / NAME] if beside else [])
    return next((path for path in places if path.is_file()), None)


def read_config(path: Path | None) -> Config:
    """The configuration of a file, or the empty one without a file. Raises WrongConfig."""
    if path is None:
        return Config()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as trouble:
        raise WrongConfig(f"{path}: cannot be read: {trouble.strerror}.") from None
    except UnicodeDecodeError as trouble:
        raise WrongConfig(f"{path}: is not UTF-8 text (byte {trouble.start}).") from None
    except tomllib.TOMLDecodeError as trouble:
        raise WrongConfig(f"{path}: is not TOML: {trouble}.") from None
    _only(path, "", table, {"channels", "package"})
    channels = _table(path, "channels", table.get("channels", {}))
    read = {_key(name): _channel(path, f"channels.{name}", entry) for name, entry in channels.items()}
    return Config(path=path, channels=read, package=_package(path, table.get("package", {})))


def configured(named: Path | None, database: Path) -> Config:
    """The configuration named, or the one that is found for a database. Raises WrongConfig."""
    return read_config(find_config(named, database))


def _key(name: str) -> str:
    return name.removeprefix("@").casefold()


def _channel(path: Path, key: str, entry: object) -> Channel:
    table = _table(path, key, entry)
    _only(path, f"{key}.", table, {"timezone", "place", "links", "alarms"})
    timezone, place = table.get("timezone"), table.get("place")
    if timezone is not None and not known_zone(timezone):
        raise WrongConfig(_expected(path, f"{key}.timezone", timezone, "a time zone such as Europe/Moscow"))
    if place is not None and (not isinstance(place, str) or not place.strip()):
        raise WrongConfig(_expected(path, f"{key}.place", place, "the name of a place"))
    for name in ("links", "alarms"):
        if not isinstance(table.get(name, True), bool):
            raise WrongConfig(_expected(path, f"{key}.{name}", table[name], "true or false"))
    return Channel(timezone, place, table.get("links", True), table.get("alarms", True))


def _package(path: Path, entry: object) -> Mapping[str, Any]:
    table = _table(path, "package", entry)
    _only(path, "package.", table, {*PACKAGE, "contributors"})
    _texts(path, "package.", {name: value for name, value in table.items() if name != "contributors"})
    if not re.fullmatch(r"[a-z0-9._-]+", table.get("name", "a")):
        expected = "small letters, digits, '.', '-' and '_'"
        raise WrongConfig(_expected(path, "package.name", table["name"], expected))
    people = table.get("contributors", [])
    if not isinstance(people, list):
        raise WrongConfig(_expected(path, "package.contributors", people, "a list of tables"))
    for person in people:
        one = _table(path, "package.contributors", person)
        _only(path, "package.contributors: ", one, set(CONTRIBUTOR))
        _texts(path, "package.contributors: ", {"title": None, **one})
    return table


def _texts(path: Path, prefix: str, table: Mapping[str, Any]) -> None:
    for name, value in table.items():
        if not isinstance(value, str) or not value.strip():
            raise WrongConfig(_expected(path, f"{prefix}{name}", value, "a text"))


def _table(path: Path, key: str, value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise WrongConfig(_expected(path, key, value, "a table"))
    return value


def _only(path: Path, prefix: str, table: Mapping[str, Any], known: set[str]) -> None:
    for key in table:
        if key not in known:
            raise WrongConfig(
                f"{path}: {prefix}{key} is not known here; expected {' or '.join(sorted(known))}."
            )


def _expected(path: Path, key: str, value: object, expected: str) -> str:
    return f"{path}: {key} is {value!r}; expected {expected}."
