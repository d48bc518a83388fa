"""A Telegram of one's own: an MTProto server on 127.0.0.1 for an unmodified `telethon.TelegramClient`.

Real TCP, real key exchange, real encryption; Telethon's own TL classes on both sides, so it follows the layer
that Telethon speaks. A `World` is what this Telegram knows, a `Server` is one of its data centres:

    world = World()
    channel = world.channel("counts")
    channel.post("At least 5 people")
    async with Server(world) as server:
        client = server.client()

`world.faults` makes it misbehave on demand and `world.calls` counts the requests of each kind.
"""

from .channel import Channel
from .faults import DROP, GZIP, SILENCE, Delay, Hold, RpcFail, flood
from .reader import Sleeps, account, collected, reading
from .running import serving
from .server import Server, ServerThread
from .world import World

__all__ = [
    "DROP",
    "GZIP",
    "SILENCE",
    "Channel",
    "Delay",
    "Hold",
    "RpcFail",
    "Server",
    "ServerThread",
    "Sleeps",
    "World",
    "account",
    "collected",
    "flood",
    "reading",
    "serving",
]
