"""Posts from JSON lines: one object a line, as this tool exports them or as other tools can be made to.

    {"channel": "ovdinfolive", "post_id": 20871, "posted_at": "2022-09-21T18:00:00+00:00", "text": "..."}

`text`, `posted_at`, and a channel with a post id are needed; the latter two may also stand in `url` or in
`id` as "channel/20871". Every other field of a Post is read by its name where it is there.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from typing import Any, BinaryIO

from .links import post_link
from .notice import Notices, Report, counted, storable
from .post import Post

_LONGEST_LINE = 16 * 1024 * 1024  # bytes
# Wider than an @name: other tools label channels as they like. No character that a link would trip over.
_LABEL = re.compile(r"[\w-]{1,64}")
_ADDRESS = re.compile(r"([\w-]{1,64})/([0-9]{1,18})")
_BARE_ID_LIMIT = 1 << 53


_OPTIONAL = (
    "channel_id",
    "channel_title",
    "edited_at",
    "forward_channel_id",
    "forward_channel",
    "forward_post_id",
    "forward_posted_at",
    "reply_to",
    "quote",
    "album_id",
    "views",
    "forwards",
)


class _BadLine(Exception):
    """What is wrong with a line."""


def read_jsonl(
    stream: BinaryIO, *, fetched_at: datetime, report: Report, channel: str | None = None, tz: tzinfo = UTC
) -> Iterator[Post]:
    """The posts of the file, as it is read.

    `channel` is the @name for lines that name none; `tz` the zone of times that state none. A line that is no
    post is told to `report` by its number, and the others are read.
    """
    notices = Notices(report)
    zoneless = 0
    for number, raw in _lines(stream):
        where = f"line {number:,}"
        if raw is None:
            notices.damage(where, f"the line is longer than {_LONGEST_LINE:,} bytes; it is left out")
            continue
        try:
            line = raw.decode()
        except UnicodeDecodeError:
            line = raw.decode("utf-8", "replace")
            notices.damage(where, "bytes that are not UTF-8: U+FFFD stands for them")
        if not (line := line.removeprefix("\ufeff").strip(" \t\r\n")):
            continue
        try:
            fields = _object(line)
            zoneless += _lacks_zone(fields.get("posted_at"))
            post = _post(fields, fetched_at, channel, tz)
        except _BadLine as problem:
            notices.damage(where, str(problem))
            continue
        for key in _OPTIONAL:
            if fields.get(key) not in (None, "") and getattr(post, key) is None:
                notices.damage(where, f'"{key}" cannot be read and is left out')
        yield post
    if zoneless:
        what = counted(zoneless, "post")
        notices.note(
            "",
            f"the times of {what} have no zone and were taken for {tz}; "
            "if that is wrong, read the file again with --tz",
        )
    notices.finish()


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """The lines with their numbers; None in place of one that is too long."""
    number = 0
    while raw := stream.readline(_LONGEST_LINE + 1):
        number += 1
        if len(raw) <= _LONGEST_LINE:
            yield number, raw
            continue
        while raw and not raw.endswith(b"\n"):
            raw = stream.readline(_LONGEST_LINE)
        yield number, None


def _object(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        raise _BadLine(f"it is not JSON ({error.msg.lower()} at column {error.colno:,})") from None
    except (ValueError, RecursionError):
        raise _BadLine("it is not JSON that can be read (a number too long, or nested too deeply)") from None
    if not isinstance(value, dict):
        raise _BadLine("it is not a JSON object")
    return value


def _post(fields: dict[str, Any], fetched_at: datetime, channel: str | None, tz: tzinfo) -> Post:
    name, channel_id, post_id = _place(fields)
    if name is None and channel_id is None:
        name = channel
    if name is None and channel_id is None:
        raise _BadLine('it has no "channel"')
    if post_id is None:
        raise _BadLine('it has no "post_id", a whole number above 0')
    text = fields.get("text")
    if not isinstance(text, str):
        raise _BadLine('it has no "text"')
    if "posted_at" not in fields:
        raise _BadLine('it has no "posted_at"')
    posted_at = _moment(fields, "posted_at", tz)
    if posted_at is None:
        raise _BadLine('"posted_at" is not a time such as 2022-09-21T18:00:00+03:00')
    edited_at = _moment(fields, "edited_at", tz)
    return Post(
        post_id=post_id,
        posted_at=posted_at,
        text=storable(text),
        source="jsonl",
        fetched_at=fetched_at,
        channel_id=channel_id,
        channel=name,
        channel_title=_string(fields, "channel_title"),
        edited_at=edited_at,
        edited=edited_at is not None or fields.get("edited") is True,
        forward_channel_id=_whole(fields, "forward_channel_id"),
        forward_channel=_string(fields, "forward_channel"),
        forward_post_id=_whole(fields, "forward_post_id"),
        forward_posted_at=_moment(fields, "forward_posted_at", tz),
        reply_to=_whole(fields, "reply_to"),
        quote=_string(fields, "quote"),
        album_id=_whole(fields, "album_id"),
        views=_whole(fields, "views"),
        forwards=_whole(fields, "forwards"),
    )


def _place(fields: dict[str, Any]) -> tuple[str | None, int | None, int | None]:
    """The channel's name and id and the post's id, from wherever the line has them."""
    name, channel_id, post_id = None, _whole(fields, "channel_id"), _whole(fields, "post_id")
    label = fields.get("channel")
    if isinstance(label, int) and not isinstance(label, bool):
        label = str(label)
    if isinstance(label, str) and label.strip():
        label = label.strip().removeprefix("@")
        link = post_link(label)
        if re.fullmatch(r"-?[0-9]{1,18}", label):
            channel_id = channel_id or int(label)
        elif link:
            name, channel_id = link.channel, channel_id or link.channel_id
        elif _LABEL.fullmatch(label):
            name = label
        else:
            raise _BadLine(f'"channel" is not the name of a channel: {label[:80]!r}')
    for key in ("url", "id"):
        address = fields.get(key)
        if not isinstance(address, str):
            continue
        if link := post_link(address):
            if name is None and channel_id is None:
                name, channel_id = link.channel, link.channel_id
            post_id = post_id or link.post_id
        elif match := _ADDRESS.fullmatch(address):
            name = name if name or channel_id else match[1]
            post_id = post_id or int(match[2])
    return name, _bare(channel_id), post_id if post_id and post_id > 0 else None


def _bare(channel_id: int | None) -> int | None:
    """The id without the -100 that bots and libraries put before it."""
    if channel_id is None or channel_id >= 0:
        return channel_id
    shown = str(-channel_id)
    return int(shown[3:]) if len(shown) > 12 and shown.startswith("100") else -channel_id


def _whole(fields: dict[str, Any], key: str) -> int | None:
    """A whole number, also one written as a string; None where there is none."""
    value = fields.get(key)
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value):
        value = int(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < _BARE_ID_LIMIT:
        value = int(value)  # tables turn whole numbers into 20871.0
    return value if type(value) is int and abs(value) < 1 << 63 else None


def _string(fields: dict[str, Any], key: str) -> str | None:
    value = fields.get(key)
    return storable(value) if isinstance(value, str) and value else None


def _moment(fields: dict[str, Any], key: str, tz: tzinfo) -> datetime | None:
    """A time in UTC, from ISO 8601 or seconds since 1970; None where there is none or it cannot be read."""
    value = fields.get(key)
    try:
        if isinstance(value, str):
            moment = datetime.fromisoformat(value.strip())
            return (moment if moment.tzinfo else moment.replace(tzinfo=tz)).astimezone(UTC)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError):
        pass  # told by the caller where the time is needed
    return None


def _lacks_zone(value: Any) -> bool:
    try:
        return isinstance(value, str) and datetime.fromisoformat(value.strip()).tzinfo is None
    except ValueError:
        return False
