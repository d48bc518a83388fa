"""A post as it is kept: its row, what was seen of it, its versions; and what becomes of them when it is seen again."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from .times import maybe_stamp, stamp
from .versions import Sighting, Version, add_sighting, versions


class PostLike(Protocol):
    """What is asked of a post; `scraper.post.Post` is one. Times are aware."""

    @property
    def post_id(self) -> int: ...
    @property
    def posted_at(self) -> datetime: ...
    @property
    def text(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def fetched_at(self) -> datetime: ...
    @property
    def channel_id(self) -> int | None: ...
    @property
    def channel(self) -> str | None: ...
    @property
    def channel_title(self) -> str | None: ...
    @property
    def edited_at(self) -> datetime | None: ...
    @property
    def edited(self) -> bool: ...
    @property
    def forward_channel_id(self) -> int | None: ...
    @property
    def forward_channel(self) -> str | None: ...
    @property
    def forward_post_id(self) -> int | None: ...
    @property
    def forward_posted_at(self) -> datetime | None: ...
    @property
    def reply_to(self) -> int | None: ...
    @property
    def quote(self) -> str | None: ...
    @property
    def album_id(self) -> int | None: ...
    @property
    def views(self) -> int | None: ...
    @property
    def forwards(self) -> int | None: ...


FACTS = (  # what does not change in the life of a post: kept once known
    "forward_channel_id",
    "forward_channel",
    "forward_post_id",
    "forward_posted_at",
    "album_id",
    "reply_to",
    "quote",
)
ROW = (
    "posted_at",
    "edited_at",
    "edited",
    "state",
    "missing_at",
    "deleted_at",
    "text",
    "url",
    *FACTS,
    "source",
)


@dataclass(slots=True)
class Kept:
    """One post as the database has it, or is to have it: its row, its sightings in order, its versions."""

    row: dict[str, Any]
    sightings: list[Sighting] = field(default_factory=list)
    versions: list[Version] = field(default_factory=list)


def clean(text: str) -> str:
    """The text with lone surrogates, which no file can hold, as U+FFFD: length and offsets stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    return text


def sighting_of(post: PostLike, *, imported: bool, arrival: int) -> Sighting:
    """What a post testifies. An import knows a text from its edit on, or from the post's own time; where the
    post was edited but nobody says when, not before the file was read."""
    fetched_at, edited_at = stamp(post.fetched_at), maybe_stamp(post.edited_at)
    at = fetched_at
    if imported and (edited_at or not post.edited):
        at = edited_at or stamp(post.posted_at)
    return Sighting(at, fetched_at, arrival, clean(post.text), edited_at, post.source, imported)


def first_row(post: PostLike, sighting: Sighting, url: str | None) -> tuple[Any, ...]:
    """The row of a post that was never seen before, in the order of `ROW`."""
    return (
        stamp(post.posted_at),
        sighting.edited_at,
        int(post.edited or sighting.edited_at is not None),
        "live",
        None,
        None,
        sighting.text,
        url,
        post.forward_channel_id,
        None if post.forward_channel is None else clean(post.forward_channel),
        post.forward_post_id,
        maybe_stamp(post.forward_posted_at),
        post.album_id,
        post.reply_to,
        None if post.quote is None else clean(post.quote),
        sighting.source,
    )


def first_version(sighting: Sighting, posted_at: str) -> Version:
    """The version that the one sighting of a post posted at `posted_at` makes."""
    _, _, _, text, edited_at, source, _ = sighting
    return Version(1, text, sighting.at, sighting.at, posted_at, edited_at, source)


def first(row: tuple[Any, ...], sighting: Sighting) -> Kept:
    """What is kept of a post that was never seen before, out of its `first_row`."""
    facts = dict(zip(ROW, row, strict=True))
    return Kept(facts, [sighting], [first_version(sighting, facts["posted_at"])])


def merged(kept: Kept, facts: dict[str, Any], sightings: Iterable[Sighting]) -> Kept:
    """What is kept of a post after it was seen again, in whatever order that happened.

    Facts fill what was empty; where two disagree (they do not, on Telegram) the smaller one stands, so that
    the order does not matter. The text is that of the latest sighting, not of the latest arrival.
    """
    row = dict(kept.row)
    for name in ("posted_at", *FACTS):
        values = [each for each in (row[name], facts[name]) if each is not None]
        row[name] = min(values) if values else None
    row["edited_at"] = max(row["edited_at"] or "", facts["edited_at"] or "") or None
    row["edited"] = max(row["edited"], facts["edited"])
    seen = kept.sightings
    for sighting in sightings:
        seen = add_sighting(seen, sighting)
        if row["missing_at"] and sighting.at > row["missing_at"]:
            row["state"], row["missing_at"], row["deleted_at"] = "live", None, None
    row["text"], row["source"] = seen[-1].text, seen[-1].source
    if seen is kept.sightings and row["posted_at"] == kept.row["posted_at"]:
        return Kept(row, seen, kept.versions)
    return Kept(row, seen, versions(seen, row["posted_at"]))


def load(connection: sqlite3.Connection, channel_id: int, post_ids: Sequence[int]) -> dict[int, Kept]:
    """The posts of a channel that are kept already, out of `post_ids`."""
    if not post_ids:
        return {}
    within = "where channel_id = ? and post_id in (select value from json_each(?))"
    asked = (channel_id, json.dumps(list(post_ids)))
    kept: dict[int, Kept] = {}
    for post_id, *values in connection.execute(
        f"select post_id, {', '.join(ROW)} from posts {within}", asked
    ):
        kept[post_id] = Kept(dict(zip(ROW, values, strict=True)))
    if not kept:
        return kept
    texts: dict[tuple[int, int], str] = {}
    for post_id, *values in connection.execute(
        "select post_id, version, text, first_seen_at, last_seen_at, said_at, edited_at, source"
        f" from post_versions {within} order by post_id, version",
        asked,
    ):
        version = Version(*values)
        kept[post_id].versions.append(version)
        texts[post_id, version.version] = version.text
    for post_id, arrival, version_number, *values in connection.execute(
        "select post_id, id, version, seen_at, fetched_at, edited_at, source, imported"
        f" from sightings {within} order by post_id, seen_at, fetched_at, id",
        asked,
    ):
        at, fetched_at, edited_at, source, imported = values
        text = texts[post_id, version_number]
        kept[post_id].sightings.append(
            Sighting(at, fetched_at, arrival, text, edited_at, source, bool(imported))
        )
    return kept
