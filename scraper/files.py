"""Reads a file of posts, whichever kind it is: the content tells, not the name.

Known are exports of Telegram Desktop (JSON), saved pages of t.me/s, and JSON lines.
"""

import json
import re
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import BinaryIO

from .desktop import read_desktop
from .json_walk import JsonDamage, JsonWalk
from .jsonl import read_jsonl
from .notice import Notice, Report, UnreadableFile, placed
from .post import Post

_HEAD = 1024 * 1024  # bytes looked at
_LARGEST_PAGE = 16 * 1024 * 1024  # bytes; a real page has some 200,000
_PACKED = {
    b"\x1f\x8b": "gzip",
    b"PK\x03\x04": "zip",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"\x28\xb5\x2f\xfd": "zstd",
}
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_file(
    path: Path | str, *, fetched_at: datetime, report: Report, channel: str | None = None, tz: tzinfo = UTC
) -> Iterator[Post]:
    """The posts of a file, in its order, as it is read.

    `channel` is the @name for files that do not say it; `tz` the zone of times that state none. Whatever is
    damaged goes to `report` with its place, and everything else is yielded. The file is looked at when this
    is called; UnreadableFile is raised then if nothing can be read from it, and later if the disk fails.
    """
    path = Path(path)
    report = placed(report, str(path))
    reader = _reader(path)
    return _read(path, reader, fetched_at, report, channel, tz)


_Reader = Callable[[BinaryIO, datetime, Report, str | None, tzinfo], Iterator[Post]]


def _read(
    path: Path, reader: _Reader, fetched_at: datetime, report: Report, channel: str | None, tz: tzinfo
) -> Iterator[Post]:
    try:
        with path.open("rb") as stream:
            yield from reader(stream, fetched_at, report, channel, tz)
    except OSError as error:
        raise UnreadableFile(f"{path}: reading failed: {error.strerror or error}") from error
    except UnreadableFile as error:
        raise UnreadableFile(f"{path}: {error}") from None


def _reader(path: Path) -> _Reader:
    """What reads this file; UnreadableFile if nothing does."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableFile(f"{path} is a folder: name the file in it, such as {path / 'result.json'}")
        if not stat.S_ISREG(mode):
            raise UnreadableFile(f"{path} is not a file that can be read twice: save it to disk first")
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
            if reader := _by_head(path, head):
                return reader
            stream.seek(0)
            if _is_export(stream) or _looks_exported(head):
                return _desktop
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise UnreadableFile(
            f"{path}: it cannot be opened: {getattr(error, 'strerror', None) or error}"
        ) from error
    if any(_is_object(line) for line in head.splitlines()):
        return _jsonl
    raise UnreadableFile(_unknown(path))


def _by_head(path: Path, head: bytes) -> _Reader | None:
    for magic, name in _PACKED.items():
        if head.startswith(magic):
            raise UnreadableFile(f"{path} is packed ({name}): unpack it first")
    if head.startswith(_UTF16):
        raise UnreadableFile(f"{path} is UTF-16 text: save it as UTF-8")
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        raise UnreadableFile(f"{path} is empty" if len(head) < _HEAD else _unknown(path))
    return _page if start.startswith(b"<") else None


def _unknown(path: Path) -> str:
    return (
        f"{path} is of no known kind: it is neither an export of Telegram Desktop as JSON, "
        "nor a saved page of t.me/s, nor JSON lines with one post a line"
    )


def _is_export(stream: BinaryIO) -> bool:
    """True if the file begins as an export of Telegram Desktop, however damaged it is further on."""
    walk = JsonWalk(stream)
    try:
        walk.enter("{")
        while walk.more("}"):
            key = walk.key()
            if (key == "messages" and walk.peek() == "[") or (
                key in {"chats", "left_chats"} and walk.peek() == "{"
            ):
                return True
            walk.skip()
    except JsonDamage:
        return False
    return False


def _looks_exported(head: bytes) -> bool:
    """True for an export whose very beginning is damaged."""
    return re.search(rb'"messages":\s{0,64}\[\s{0,64}\{\s{0,64}"id":', head) is not None


def _is_object(line: bytes) -> bool:
    line = line.removeprefix(b"\xef\xbb\xbf").strip()
    if not line.startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(line.decode("utf-8", "replace")), dict)
    except (ValueError, RecursionError):
        return False


def _desktop(
    stream: BinaryIO, fetched_at: datetime, report: Report, channel: str | None, tz: tzinfo
) -> Iterator[Post]:
    return read_desktop(stream, fetched_at=fetched_at, report=report, channel=channel, tz=tz)


def _jsonl(
    stream: BinaryIO, fetched_at: datetime, report: Report, channel: str | None, tz: tzinfo
) -> Iterator[Post]:
    return read_jsonl(stream, fetched_at=fetched_at, report=report, channel=channel, tz=tz)


def _page(
    stream: BinaryIO, fetched_at: datetime, report: Report, channel: str | None, tz: tzinfo
) -> Iterator[Post]:
    from .preview_page import NotATelegramPage, parse_page  # 40 ms that the other kinds can do without

    html = stream.read(_LARGEST_PAGE + 1)
    if len(html) > _LARGEST_PAGE:
        raise UnreadableFile(f"it is larger than {_LARGEST_PAGE:,} bytes, and no page of t.me/s is")
    try:
        page = parse_page(html, fetched_at=fetched_at)
    except NotATelegramPage as error:
        raise UnreadableFile(str(error)) from None
    for notice in page.notices:
        report(notice)
    named = page.channel.name
    if channel and named and channel.lower() != named.lower():
        report(Notice("", f"the page is of @{named}, so the name {channel} is not used", damaged=False))
    if not page.posts:
        report(Notice("", "the page shows no posts", damaged=False))
    yield from page.posts
