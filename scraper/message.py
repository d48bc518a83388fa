"""Telethon's messages as posts: text of every kind, albums as one, forwards, replies and quotes."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from telethon.tl import types

from .channel import Channel
from .post import Post
from .rich_text import plain_text

LARGEST_ALBUM = 10  # Telegram allows no more parts


def text_of(message: Any) -> str:
    """A message's own words: its text, caption or rich text, and a poll's question or a to-do list."""
    text: str = message.message or ""
    if not text and message.rich_message is not None:
        text = plain_text(message.rich_message)
    media = message.media
    if isinstance(media, types.MessageMediaPoll):
        text = "\n".join(filter(None, (text, media.poll.question.text)))
    elif isinstance(media, types.MessageMediaToDo):
        words = [media.todo.title.text, *(item.title.text for item in media.todo.list)]
        text = "\n".join(filter(None, (text, *words)))
    return text


def posts_of(
    messages: Iterable[Any], chats: Iterable[Any], channel: Channel, fetched_at: datetime
) -> list[Post]:
    """The posts that messages of one channel make, in order of their ids.

    The parts of an album become one post under its lowest id. Service messages and empty ones are none.
    `chats` names the channels that forwards come from.
    """
    albums: dict[int, list[Any]] = {}
    single: list[list[Any]] = []
    for message in messages:
        if not isinstance(message, types.Message) or not _is_of(message, channel):
            continue
        if message.grouped_id is None:
            single.append([message])
        else:
            albums.setdefault(message.grouped_id, []).append(message)
    names = {chat.id: chat for chat in chats}
    parts = [*single, *(sorted(album, key=lambda part: part.id) for album in albums.values())]
    parts.sort(key=lambda post: post[0].id)
    return [_post(post, names, channel, fetched_at) for post in parts]


def _is_of(message: Any, channel: Channel) -> bool:
    return getattr(message.peer_id, "channel_id", None) == channel.id


def _post(parts: Sequence[Any], names: dict[int, Any], channel: Channel, fetched_at: datetime) -> Post:
    first = parts[0]
    text = text_of(first)
    edited_at = _edited_at(first)
    views = first.views
    if len(parts) > 1:
        text = "\n".join(filter(None, map(text_of, parts)))
        edited_at = max(filter(None, map(_edited_at, parts)), default=None)
        views = max((part.views for part in parts if part.views is not None), default=None)
    forward = first.fwd_from
    reply = first.reply_to
    quote = None
    reply_to = None
    if reply is not None and isinstance(reply, types.MessageReplyHeader):
        quote = reply.quote_text or None
        if (
            reply.reply_to_peer_id is None
            or getattr(reply.reply_to_peer_id, "channel_id", None) == channel.id
        ):
            reply_to = reply.reply_to_msg_id
    origin_id, origin_name = _origin(forward, names) if forward is not None else (None, None)
    return Post(
        post_id=first.id,
        posted_at=first.date,
        text=text,
        source="telegram",
        fetched_at=fetched_at,
        channel_id=channel.id,
        channel=channel.username,
        channel_title=channel.title,
        edited_at=edited_at,
        edited=edited_at is not None,
        forward_channel_id=origin_id,
        forward_channel=origin_name,
        forward_post_id=forward.channel_post if forward is not None else None,
        forward_posted_at=forward.date if forward is not None else None,
        reply_to=reply_to,
        quote=quote,
        album_id=first.grouped_id,
        views=views,
        forwards=first.forwards,
    )


def _edited_at(message: Any) -> datetime | None:
    """When the author edited it. Reactions move the edit time too; Telegram then asks to hide it."""
    edited_at: datetime | None = None if message.edit_hide else message.edit_date
    return edited_at


def _origin(forward: Any, names: dict[int, Any]) -> tuple[int | None, str | None]:
    """The channel that a forward comes from, and its @name or else the name that is shown."""
    channel_id = getattr(forward.from_id, "channel_id", None)
    chat = names.get(channel_id) if channel_id is not None else None
    name = getattr(chat, "username", None) or getattr(chat, "title", None)
    return channel_id, name or forward.from_name
