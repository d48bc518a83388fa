"""One data centre: listens on a free port of 127.0.0.1."""

import asyncio
import secrets
import threading
from collections.abc import Callable
from typing import Any

from telethon import TelegramClient
from telethon.crypto import AuthKey
from telethon.sessions import MemorySession, Session, StringSession

from .connection import Connection
from .keys import introduce_to_telethon
from .transport import Transport
from .world import World

API_ID, API_HASH = 1, "x" * 32  # made up; this server takes any


class Server:
    """`async with Server(world) as server:` serves as long as the block lasts."""

    def __init__(self, world: World, dc: int = 2) -> None:
        self.world, self.dc, self.host, self.port = world, dc, "127.0.0.1", 0
        self.connections: set[Connection] = set()

    async def __aenter__(self) -> "Server":
        introduce_to_telethon()
        TelegramClient._config = None  # Telethon keeps the last server's address book for the whole process
        self._listener = await asyncio.start_server(self._serve, self.host, 0)
        self.port = self._listener.sockets[0].getsockname()[1]
        self.world.servers[self.dc] = self
        return self

    async def __aexit__(self, *_: object) -> None:
        self._listener.close()
        self.cut_all_lines()
        await asyncio.sleep(0)

    def cut_all_lines(self) -> None:
        """Drop every connection."""
        for connection in list(self.connections):
            connection.transport.abort()

    def pointed_here(self, session: Session) -> Session:
        """A session without a key, made to call this server."""
        if not session.auth_key:
            session.set_dc(self.dc, self.host, self.port)
        return session

    def logged_in(self) -> str:
        """A session string of an account that is logged in already: no handshake, no code."""
        key = AuthKey(_random_key())
        self.world.keys.setdefault(self.dc, {})[key.key_id.to_bytes(8, "little")] = key
        self.world.authorized.add(key.key_id)
        session = StringSession()
        session.set_dc(self.dc, self.host, self.port)
        session.auth_key = key
        return str(session.save())

    def client(self, session: Session | str | None = None, **options: Any) -> TelegramClient:
        """A client of this server: an unmodified one, in a hurry to reconnect."""
        if isinstance(session, str):
            session = StringSession(session)
        session = self.pointed_here(session or MemorySession())
        hurried: dict[str, Any] = {"connection_retries": 2, "retry_delay": 0.1, "request_retries": 2}
        return TelegramClient(session, API_ID, API_HASH, **hurried | {"receive_updates": False} | options)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = Connection(self, Transport(reader, writer))
        self.connections.add(connection)
        try:
            await connection.run()
        finally:
            self.connections.discard(connection)


class ServerThread:
    """A server in a thread of its own, for tests that start commands and processes."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.server = Server(world)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Server:
        self._thread.start()
        return self.do(self.server.__aenter__)

    def __exit__(self, *_: object) -> None:
        self.do(self.server.__aexit__)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def do(self, coroutine: Callable[[], Any]) -> Any:
        """Run something in the server's thread and wait for it."""
        return asyncio.run_coroutine_threadsafe(coroutine(), self._loop).result(30)


def _random_key() -> bytes:
    return b"\1" + secrets.token_bytes(255)  # no leading zero byte: Telethon would take it off
