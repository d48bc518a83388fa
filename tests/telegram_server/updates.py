"""What changed: the account's state and the channels' differences."""

from typing import TYPE_CHECKING, Any

from telethon.tl import types

from .reading import channel_of
from .world import Session

if TYPE_CHECKING:
    from .connection import Connection


def state(connection: "Connection", session: Session, request: Any) -> Any:
    """updates.getState: this account has no private messages, so it never moves."""
    return types.updates.State(1, 0, connection.world.now(), 1, 0)


def difference(connection: "Connection", session: Session, request: Any) -> Any:
    """updates.getDifference: points at the joined channels, as Telegram does."""
    world = connection.world
    joined = [channel for channel in world.channels.values() if channel.joined]
    if not joined:
        return types.updates.DifferenceEmpty(world.now(), 1)
    return types.updates.Difference(
        new_messages=[],
        new_encrypted_messages=[],
        other_updates=[types.UpdateChannelTooLong(channel.id, channel.pts) for channel in joined],
        chats=[channel.described() for channel in joined],
        users=[],
        state=types.updates.State(1, 0, world.now(), 1, 0),
    )


def channel_difference(connection: "Connection", session: Session, request: Any) -> Any:
    """updates.getChannelDifference: for all who can read the channel, joined or not."""
    channel = channel_of(connection.world, request.channel)
    if request.pts < channel.forgotten_pts:
        dialog = types.Dialog(
            peer=types.PeerChannel(channel.id),
            top_message=channel.ids[-1] if channel.ids else 0,
            read_inbox_max_id=0,
            read_outbox_max_id=0,
            unread_count=0,
            unread_mentions_count=0,
            unread_reactions_count=0,
            unread_poll_votes_count=0,
            notify_settings=types.PeerNotifySettings(),
            pts=channel.pts,
        )
        latest = [channel.messages[i] for i in channel.ids[-10:]]
        return types.updates.ChannelDifferenceTooLong(
            dialog, latest, [channel.described()], [], final=True, timeout=1
        )
    told, final = channel.since(request.pts, request.limit)
    if not told:
        return types.updates.ChannelDifferenceEmpty(channel.pts, final=True, timeout=1)
    alive = [update for _, update in told if channel.exists(update)]
    return types.updates.ChannelDifference(
        pts=channel.pts if final else told[-1][0],
        new_messages=[u.message for u in alive if isinstance(u, types.UpdateNewChannelMessage)],
        other_updates=[u for u in alive if not isinstance(u, types.UpdateNewChannelMessage)],
        chats=[channel.described()],
        users=[],
        final=final,
        timeout=1,
    )
