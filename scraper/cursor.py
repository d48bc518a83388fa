"""How far a channel's history has been read, and the pages that carry it further.

The ids that were read are always one unbroken stretch, `low` to `high`. New posts lengthen it upwards, a
backfill downwards. A cursor says all of this, so that a walk which was cut off goes on where it was.
"""

import json
from dataclasses import dataclass
from datetime import datetime

from .channel import Channel
from .post import Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """How far a channel has been read. Keep it together with the posts of its page, in one transaction."""

    low: int  # the oldest and the newest id of the stretch that was read; 1 and 0 when it is empty
    high: int
    bottom: bool = False  # there is nothing older than `low`
    since: datetime | None = None  # all posts since then were read, if the backfill is done
    backfilling: bool = False
    wanted_since: datetime | None = None  # where the backfill ends; None: at the channel's beginning
    wanted_posts: int | None = None  # how many more posts the backfill is to bring; None: all
    pts: int | None = None  # Telegram's own count of the channel's events, for watching

    def to_json(self) -> str:
        """As one line of text."""
        row = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return json.dumps(row, default=datetime.isoformat)

    @classmethod
    def from_json(cls, text: str) -> "Cursor":
        """What `to_json` wrote; fields that a later version added are left out."""
        row = {name: value for name, value in json.loads(text).items() if name in cls.__dataclass_fields__}
        for name in ("since", "wanted_since"):
            if row.get(name):
                row[name] = datetime.fromisoformat(row[name])
        return cls(**row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One step of a walk. Of the ids of `read` all were looked at: what is not here as a post is none."""

    channel: Channel  # as it is called now
    posts: tuple[Post, ...]
    cursor: Cursor
    read: tuple[int, int] | None  # lowest and highest id, both included
    new: bool  # of the walk to new posts, not of the backfill
    pts: int | None = None  # the channel's count of events when this was read
    total: int | None = None  # how many messages the channel has
