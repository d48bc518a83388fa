"""The post: what every inlet yields and nothing else."""

from datetime import datetime
from typing import NamedTuple


class Post(NamedTuple):
    """One post of a Telegram channel as it was seen once.

    Times are aware and in UTC. `text` is the post's own words as plain text (captions, rich messages and
    poll questions included; quoted replies and link previews not), exactly as Telegram gives them.
    An album is one post: its lowest id, its caption. (A named tuple, since there are many: it is made in a
    third of the time of a frozen dataclass.)
    """

    post_id: int
    posted_at: datetime
    text: str
    source: str  # the inlet: telegram, preview, desktop or jsonl
    fetched_at: datetime  # when we saw it; for imports, when the file was read
    channel_id: int | None = None  # Telegram's bare id, without -100; None where the inlet does not say it
    channel: str | None = None  # the @name, without @; None for channels that have none
    channel_title: str | None = None
    edited_at: datetime | None = None
    edited: bool = False  # known to be edited, though perhaps not when (preview pages)
    forward_channel_id: int | None = None
    forward_channel: str | None = None  # @name where known, else the name shown
    forward_post_id: int | None = None
    forward_posted_at: datetime | None = None
    reply_to: int | None = None
    quote: str | None = None  # the words of another post that a reply shows above its own
    album_id: int | None = None
    views: int | None = None
    forwards: int | None = None
