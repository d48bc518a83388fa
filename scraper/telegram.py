"""Channels of Telegram, read through an account: who they are, windows of their history, posts by id.

Nothing here asks for the account's dialogs, and a name is resolved once in a channel's life.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telethon.tl import functions, types

from .account import Account
from .channel import Channel
from .message import posts_of
from .post import Post
from .telegram_errors import ChannelGone, ChannelUnknown

KEPT = "its posts are kept as they were"
WINDOW = 100  # Telegram gives no more messages at once, of history or by id


@dataclass(frozen=True, slots=True)
class Window:
    """Messages as Telegram gave them, the channel as it is called now, and what is needed to make posts."""

    messages: tuple[Any, ...]
    chats: tuple[Any, ...]
    channel: Channel
    pts: int | None
    total: int | None

    def posts(self, messages: Iterable[Any], fetched_at: datetime) -> tuple[Post, ...]:
        """The posts that some of these messages make, in order of their ids."""
        return tuple(posts_of(messages, self.chats, self.channel, fetched_at))


class Telegram:
    """Reading, in Telegram's own terms, for one account."""

    def __init__(self, account: Account) -> None:
        self.account = account

    def now(self) -> datetime:
        """The moment at which something is fetched."""
        return self.account.now()

    def posts(self, channel: Channel, messages: Iterable[Any], chats: Iterable[Any]) -> tuple[Post, ...]:
        """The posts that messages of a channel make, fetched now; `chats` name the origins of forwards."""
        return tuple(posts_of(messages, chats, channel, self.now()))

    async def channel(self, address: str | int, known: Channel | None = None) -> Channel:
        """The channel of an @name or a bare id. What is `known` of it from earlier is taken as it is.

        Raises ChannelUnknown.
        """
        if known is not None:
            return known
        if isinstance(address, int):
            return self._from_session(address)
        try:
            found = await self.account.ask(functions.contacts.ResolveUsernameRequest(address))
        except ChannelUnknown as trouble:
            raise ChannelUnknown(f"There is no channel @{address} on Telegram ({trouble}).") from trouble
        chats = {chat.id: chat for chat in found.chats}
        chat = chats.get(getattr(found.peer, "channel_id", None))
        if chat is None:
            raise ChannelUnknown(f"@{address} is a person or a group without public history, not a channel.")
        return named(chat)

    async def history(
        self,
        channel: Channel,
        *,
        offset_id: int = 0,
        offset_date: datetime | None = None,
        add_offset: int = 0,
    ) -> Window:
        """A window of at most 100 messages, newest first; see https://core.telegram.org/api/offsets."""
        request = functions.messages.GetHistoryRequest(
            peer=_peer(channel),
            offset_id=offset_id,
            offset_date=offset_date,
            add_offset=add_offset,
            limit=WINDOW,
            max_id=0,  # these two filter after the window was cut, so that low values give empty windows
            min_id=0,
            hash=0,
        )
        try:
            return await self._window(channel, request)
        except ChannelGone as trouble:
            again = await self._found_again(channel, trouble)
            request.peer = _peer(again)
            return await self._window(again, request)

    async def by_ids(self, channel: Channel, ids: Iterable[int]) -> Window:
        """The messages of at most 100 ids; those that are gone come as empty ones or not at all."""
        where = types.InputChannel(channel.id, channel.access_hash)
        wanted = [types.InputMessageID(message_id) for message_id in ids]
        return await self._window(channel, functions.channels.GetMessagesRequest(where, wanted))

    async def whole(self, channel: Channel, message: Any) -> Any:
        """The message itself, or all of it if it is a rich one that came in part."""
        rich = getattr(message, "rich_message", None)
        if rich is None or not rich.part:
            return message
        request = functions.messages.GetRichMessageRequest(_peer(channel), message.id)
        answer = await self.account.ask(request)
        return next((whole for whole in answer.messages if whole.id == message.id), message)

    async def difference(self, channel: Channel, pts: int) -> Any:
        """What happened in a channel after an event count, as Telegram tells it."""
        where = types.InputChannel(channel.id, channel.access_hash)
        every = types.ChannelMessagesFilterEmpty()
        try:
            return await self.account.ask(
                functions.updates.GetChannelDifferenceRequest(where, every, pts, WINDOW)
            )
        except ChannelGone as trouble:
            raise gone(channel, trouble) from trouble

    async def _window(self, channel: Channel, request: Any) -> Window:
        try:
            answer = await self.account.ask(request)
        except ChannelGone as trouble:
            raise gone(channel, trouble) from trouble
        chats = tuple(answer.chats)
        now = next((named(chat, channel) for chat in chats if chat.id == channel.id), channel)
        messages = [
            await self.whole(channel, message)
            if getattr(message, "rich_message", None) is not None
            else message
            for message in answer.messages
        ]
        return Window(
            tuple(messages), chats, now, getattr(answer, "pts", None), getattr(answer, "count", None)
        )

    async def _found_again(self, channel: Channel, trouble: ChannelGone) -> Channel:
        """The same channel with a hash that is good for this account: hashes differ between accounts."""
        if trouble.said != "CHANNEL_INVALID" or channel.username is None:
            raise trouble
        try:
            again = await self.channel(channel.username)
        except ChannelUnknown:
            raise trouble from None
        if again.id != channel.id or again.access_hash == channel.access_hash:
            raise trouble
        return again

    def _from_session(self, channel_id: int) -> Channel:
        try:
            peer = self.account.client.session.get_input_entity(types.PeerChannel(channel_id))
        except ValueError:
            raise ChannelUnknown(
                f"Channel {channel_id} is known by its number only, which is not enough to find it: "
                "give its @name the first time."
            ) from None
        return Channel(id=peer.channel_id, access_hash=peer.access_hash)


def named(chat: Any, before: Channel | None = None) -> Channel:
    """The channel that a chat of an answer tells of. Raises ChannelGone when it is closed to us."""
    if isinstance(chat, types.ChannelForbidden):
        raise gone(
            Channel(id=chat.id, access_hash=chat.access_hash or 0, title=chat.title), "CHANNEL_PRIVATE"
        )
    username = chat.username or next((name.username for name in chat.usernames or () if name.active), None)
    known_hash = before.access_hash if before is not None else chat.access_hash
    # A "min" chat is described for its messages' sake: its hash is not good for asking.
    access_hash = known_hash if chat.min or chat.access_hash is None else chat.access_hash
    return Channel(id=chat.id, access_hash=access_hash, username=username, title=chat.title)


def gone(channel: Channel, trouble: ChannelGone | str) -> ChannelGone:
    """The error that says which channel cannot be read any more, and that this is no deletion of posts."""
    said = trouble if isinstance(trouble, str) else trouble.said
    return ChannelGone(f"{channel} can no longer be read ({said}); {KEPT}.", said)


def emptied(channel: Channel) -> ChannelGone:
    """The error that says that a channel shows nothing at all, which is no deletion of its posts either."""
    return ChannelGone(f"{channel} shows no posts at all any more; {KEPT}.")


def _peer(channel: Channel) -> Any:
    return types.InputPeerChannel(channel.id, channel.access_hash)
