"""A channel: its posts, their history and the updates that tell of it."""

import secrets
from bisect import bisect_left, insort
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from telethon.tl import types

if TYPE_CHECKING:
    from .world import World

PAGE_LIMIT = 100  # Telegram gives no more than this many messages at once


class Channel:
    """A public broadcast channel. Ids rise and are never used twice."""

    def __init__(self, world: "World", channel_id: int, username: str | None, title: str) -> None:
        self.world, self.id, self.username, self.title = world, channel_id, username, title
        self.access_hash = int.from_bytes(secrets.token_bytes(8), "little", signed=True)
        self.failure: str | None = None  # CHANNEL_PRIVATE, CHANNEL_INVALID: what every request is answered
        self.joined = False
        self.messages: dict[int, Any] = {}
        self.ids: list[int] = []  # of the messages that exist, rising
        self.whole_rich_messages: dict[int, Any] = {}  # of those whose history shows a part
        self.next_id = 1
        self.pts = 1
        self.log: list[tuple[int, Any]] = []  # (pts after it, update)
        self.forgotten_pts = 0  # updates up to here are no longer handed out one by one

    # What its owner does

    def post(
        self, text: str = "", *, date: datetime | None = None, quiet: bool = False, **fields: Any
    ) -> Any:
        """A new post; `quiet` posts leave no update, as in a history that is older than the test."""
        message = types.Message(
            **{"views": 1, "forwards": 0, "post": True} | fields,
            id=self.next_id,
            peer_id=types.PeerChannel(self.id),
            date=date or self.world.now(),
            message=text,
        )
        self._add(message)
        if quiet:
            self.pts += 1
        else:
            self._tell(1, lambda pts: types.UpdateNewChannelMessage(message, pts, 1))
        return message

    def album(self, captions: Iterable[str], **fields: Any) -> list[Any]:
        """Several posts that are shown as one; most have no caption."""
        group = secrets.randbits(62)
        media = types.MessageMediaPhoto(photo=types.PhotoEmpty(1))
        return [self.post(text, grouped_id=group, media=media, **fields) for text in captions]

    def forward(self, text: str, origin: "Channel", post_id: int, date: datetime, **fields: Any) -> Any:
        """A post of another channel, posted on."""
        header = types.MessageFwdHeader(date=date, from_id=types.PeerChannel(origin.id), channel_post=post_id)
        return self.post(text, fwd_from=header, **fields)

    def service(self, *, date: datetime | None = None) -> Any:
        """A message that nobody wrote, such as "channel created"."""
        message = types.MessageService(
            id=self.next_id,
            peer_id=types.PeerChannel(self.id),
            date=date or self.world.now(),
            action=types.MessageActionChannelCreate(self.title),
            post=True,
        )
        self._add(message)
        self.pts += 1
        return message

    def skip(self, how_many: int) -> None:
        """Leave a gap in the ids."""
        self.next_id += how_many

    def edit(self, post_id: int, text: str) -> None:
        """Change a post's text."""
        message = self.messages[post_id]
        message.message, message.edit_date = text, self.world.now()
        self._tell(1, lambda pts: types.UpdateEditChannelMessage(message, pts, 1))

    def react(self, post_id: int) -> None:
        """A reader reacts: the edit time moves though nothing was edited."""
        message = self.messages[post_id]
        message.edit_date, message.edit_hide = self.world.now(), True
        self._tell(1, lambda pts: types.UpdateEditChannelMessage(message, pts, 1))

    def delete(self, *post_ids: int) -> None:
        """Delete posts without a trace but for the update."""
        for post_id in post_ids:
            if self.messages.pop(post_id, None):
                self.ids.remove(post_id)
        count = len(post_ids)
        self._tell(count, lambda pts: types.UpdateDeleteChannelMessages(self.id, list(post_ids), pts, count))

    def forget_updates(self) -> None:
        """From here on whoever missed an update is told that it was too long ago."""
        self.log.clear()
        self.forgotten_pts = self.pts

    # What readers get

    def described(self) -> Any:
        """The channel as it is named beside every answer."""
        return types.Channel(
            id=self.id,
            title=self.title,
            photo=types.ChatPhotoEmpty(),
            date=self.world.now(),
            broadcast=True,
            left=not self.joined,
            access_hash=self.access_hash,
            username=self.username,
        )

    def window(self, request: Any) -> list[Any]:
        """The window of messages.getHistory, newest first.

        It starts at (how many are not older than the offset) + add_offset, counted from the newest; what lies
        before the newest is cut off, never filled up from elsewhere; min_id and max_id filter afterwards
        (https://core.telegram.org/api/offsets).
        """
        if request.offset_id:
            newer = len(self.ids) - bisect_left(self.ids, request.offset_id)
        elif request.offset_date and request.offset_date.timestamp() > 0:
            newer = len(self.ids) - bisect_left(
                self.ids, request.offset_date, key=lambda i: self.messages[i].date
            )
        else:
            newer = 0
        first = newer + request.add_offset
        last = first + max(1, min(request.limit, PAGE_LIMIT))
        end, start = len(self.ids) - max(0, first), len(self.ids) - max(0, last)
        picked = self.ids[max(0, start) : max(0, end)][::-1]
        return [
            self.messages[i]
            for i in picked
            if (not request.max_id or i < request.max_id) and (not request.min_id or i > request.min_id)
        ]

    def since(self, pts: int, limit: int) -> tuple[list[tuple[int, Any]], bool]:
        """The first `limit` updates after `pts`, and whether these are all."""
        later = [(at, update) for at, update in self.log if at > pts]
        return later[:limit], len(later) <= limit

    def exists(self, update: Any) -> bool:
        """Whether the message that an update tells of is still there (a deletion always counts)."""
        return isinstance(update, types.UpdateDeleteChannelMessages) or update.message.id in self.messages

    def _add(self, message: Any) -> None:
        self.messages[message.id] = message
        insort(self.ids, message.id)
        self.next_id = message.id + 1

    def _tell(self, count: int, update_at: Any) -> None:
        self.pts += count
        update = update_at(self.pts)
        self.log.append((self.pts, update))
        self.world.push(self, update)
