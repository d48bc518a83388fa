"""Texts in, counts out: one JSON object a line, in the same order, with no more than one line in memory."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from math import isfinite
from typing import Any
from zoneinfo import ZoneInfo


class BadLine(Exception):
    """A line that is no text to read; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text to read, with what is known of it."""

    id: Any
    text: str
    posted_at: datetime | None = None
    channel: str | None = None
    lang: str | None = None
    tz: str | None = None


def text_of(line: bytes) -> Text:
    """The text of a line `{"id", "text", "posted_at"?, "channel"?, "lang"?, "tz"?}`. Raises BadLine."""
    try:
        entry = json.loads(line.decode("utf-8-sig"), parse_constant=_number, parse_float=_number)
    except UnicodeDecodeError as trouble:
        raise BadLine(f"is not UTF-8 (byte {trouble.start + 1} of the line)") from None
    except RecursionError:
        raise BadLine("is nested too deeply") from None
    except ValueError as trouble:
        raise BadLine(f"is not JSON: {trouble}") from None
    if not isinstance(entry, dict):
        raise BadLine('is not an object; expected {"id": ..., "text": "..."}')
    for key in ("id", "text"):
        if key not in entry:
            raise BadLine(f'has no "{key}"')
    if not isinstance(entry["text"], str):
        raise BadLine('"text" is not a string')
    for key in ("posted_at", "channel", "lang", "tz"):
        if not isinstance(entry.get(key), str | None):
            raise BadLine(f'"{key}" is not a string')
    return Text(
        id=entry["id"],
        text=entry["text"],
        posted_at=_moment(entry.get("posted_at")),
        channel=entry.get("channel"),
        lang=entry.get("lang"),
        tz=_zone(entry.get("tz")),
    )


def whole_text(data: bytes) -> Text:
    """All of an input as one text; raises BadLine where it is not UTF-8."""
    try:
        return Text(id=None, text=data.decode("utf-8-sig"))
    except UnicodeDecodeError as trouble:
        raise BadLine(f"is not UTF-8 (byte {trouble.start + 1:,})") from None


def answer(id: Any, counts: list[Mapping[str, Any]]) -> str:
    """The line that answers a text: its id as it came, and the counts."""
    return json.dumps({"id": id, "counts": counts}, ensure_ascii=False)


def _moment(written: str | None) -> datetime | None:
    if not written:
        return None
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        raise BadLine(
            f'"posted_at" is {written!r}; expected a time such as 2022-09-21T17:05:00+03:00'
        ) from None


def _zone(name: str | None) -> str | None:
    if not name:
        return None
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # an unknown name is told by several errors
        raise BadLine(f'"tz" is {name!r}; expected a time zone such as Europe/Moscow') from None
    return name


def _number(written: str) -> float:
    """A number of JSON: not NaN, and none that would come back as Infinity."""
    value = float(written)
    if not isfinite(value):
        raise ValueError(f"{written} is no number of JSON")
    return value
