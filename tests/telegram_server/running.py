"""Running one asynchronous test beside a server."""

import asyncio
from collections.abc import Awaitable, Callable

from .server import Server
from .world import World


def serving(world: World, test: Callable[[Server], Awaitable[None]], seconds: float = 60) -> None:
    """Run a test beside a server of this world, which must have made no mistake of its own at the end."""

    async def run() -> None:
        async with Server(world) as server:
            await asyncio.wait_for(test(server), seconds)

    asyncio.run(run())
    assert not world.errors
