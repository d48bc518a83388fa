"""What can be read: users, names, channels, their history and single messages."""

from typing import TYPE_CHECKING, Any

from telethon.tl import types

from .channel import Channel
from .faults import RpcFail
from .world import Session, World

if TYPE_CHECKING:
    from .connection import Connection


def channel_of(world: World, peer: Any) -> Channel:
    """The channel that an input peer or input channel names; an id alone, without its hash, is not enough."""
    channel = world.channels.get(getattr(peer, "channel_id", 0))
    if channel is None or channel.access_hash != peer.access_hash:
        raise RpcFail(400, "CHANNEL_INVALID")
    if channel.failure:
        raise RpcFail(400, channel.failure)
    return channel


def users(connection: "Connection", session: Session, request: Any) -> Any:
    """users.getUsers: there is only oneself."""
    return [connection.world.me for user in request.id if isinstance(user, types.InputUserSelf)]


def resolve_username(connection: "Connection", session: Session, request: Any) -> Any:
    """contacts.resolveUsername."""
    wanted = request.username.lower()
    for channel in connection.world.channels.values():
        if channel.username and channel.username.lower() == wanted:
            return types.contacts.ResolvedPeer(types.PeerChannel(channel.id), [channel.described()], [])
    if wanted == "a_person":
        person = types.User(id=5, access_hash=6, first_name="A person", username="a_person")
        return types.contacts.ResolvedPeer(types.PeerUser(5), [], [person])
    raise RpcFail(400, "USERNAME_NOT_OCCUPIED")


def channels(connection: "Connection", session: Session, request: Any) -> Any:
    """channels.getChannels."""
    return types.messages.Chats([channel_of(connection.world, peer).described() for peer in request.id])


def full_channel(connection: "Connection", session: Session, request: Any) -> Any:
    """channels.getFullChannel."""
    channel = channel_of(connection.world, request.channel)
    full = types.ChannelFull(
        id=channel.id,
        about="",
        read_inbox_max_id=0,
        read_outbox_max_id=0,
        unread_count=0,
        chat_photo=types.PhotoEmpty(0),
        notify_settings=types.PeerNotifySettings(),
        bot_info=[],
        pts=channel.pts,
        participants_count=7,
    )
    return types.messages.ChatFull(full, [channel.described()], [])


def join_channel(connection: "Connection", session: Session, request: Any) -> Any:
    """channels.joinChannel: from now on its updates are pushed."""
    world = connection.world
    channel = channel_of(world, request.channel)
    channel.joined = True
    return types.Updates([types.UpdateChannel(channel.id)], [], [channel.described()], world.now(), 0)


def history(connection: "Connection", session: Session, request: Any) -> Any:
    """messages.getHistory."""
    channel = channel_of(connection.world, request.peer)
    return _answer(connection.world, channel, channel.window(request), len(channel.ids))


def messages_by_id(connection: "Connection", session: Session, request: Any) -> Any:
    """channels.getMessages: at most a hundred; those that are gone come as empty ones."""
    channel = channel_of(connection.world, request.channel)
    if len(request.id) > 100:
        raise RpcFail(400, "LIMIT_INVALID")
    found = [
        channel.messages.get(wanted.id)
        or types.MessageEmpty(id=wanted.id, peer_id=types.PeerChannel(channel.id))
        for wanted in request.id
    ]
    if connection.world.omits_missing:
        found = [message for message in found if not isinstance(message, types.MessageEmpty)]
    return _answer(connection.world, channel, found, len(found))


def rich_message(connection: "Connection", session: Session, request: Any) -> Any:
    """messages.getRichMessage: the whole of one that histories show in part."""
    channel = channel_of(connection.world, request.peer)
    whole = channel.whole_rich_messages.get(request.id) or channel.messages[request.id]
    return _answer(connection.world, channel, [whole], 1)


def _answer(world: World, channel: Channel, found: list[Any], count: int) -> Any:
    """The messages with the channels that they speak of: their own and the origins of forwards."""
    named = {channel.id: channel}
    for message in found:
        origin = getattr(getattr(message, "fwd_from", None), "from_id", None)
        if isinstance(origin, types.PeerChannel) and origin.channel_id in world.channels:
            named[origin.channel_id] = world.channels[origin.channel_id]
    chats = [one.described() for one in named.values()]
    return types.messages.ChannelMessages(
        pts=channel.pts, count=count, messages=found, topics=[], chats=chats, users=[]
    )
