"""What this Telegram knows: its channels, its one account, who is logged in."""

import asyncio
import secrets
import time
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from telethon.crypto import AuthKey
from telethon.tl import types

from .channel import Channel
from .faults import Faults
from .srp import PasswordCheck

if TYPE_CHECKING:
    from .connection import Connection
    from .server import Server


class Session:
    """One client's session: a key, a salt, and the connection it came in by last."""

    def __init__(self, key: AuthKey, session_id: int) -> None:
        self.key, self.id = key, session_id
        self.salt = int.from_bytes(secrets.token_bytes(8), "little", signed=True)
        self.sequence = 0
        self.greeted = False
        self.wants_updates = True
        self.connection: Connection | None = None


class World:
    """Shared by all data centres of one test."""

    def __init__(self, *, password: str | None = None) -> None:
        self.phone, self.code, self.password = "99966100001", "22222", password
        self.channels: dict[int, Channel] = {}
        self.servers: dict[int, Server] = {}
        self.keys: dict[int, dict[bytes, AuthKey]] = {}  # by data centre, then by key id
        self.sessions: dict[tuple[int, int], Session] = {}
        self.authorized: set[int] = set()  # key ids
        self.password_due: set[int] = set()  # key ids that gave the code but not yet the password
        self.challenges: dict[int, PasswordCheck] = {}  # by key id
        self.duplicated: set[int] = set()  # key ids that were seen from two addresses
        self.tokens: dict[bytes, int | None] = {}  # QR tokens: the key id that showed it, None once used
        self.home_dc: int | None = None  # where the account lives, if not where the client asks
        self.omits_missing = False  # messages by id: leave out what is gone instead of naming it
        self.skew = 0.0  # seconds by which this Telegram's clock is ahead
        self.faults = Faults()
        self.calls: Counter[str] = Counter()
        self.requests: list[Any] = []  # all requests as they came, the wrappers taken off
        self.errors: list[tuple[str, Exception]] = []  # faults of the server itself: a test should find none
        self.me = types.User(id=4242, is_self=True, access_hash=99, first_name="Test", phone=self.phone)

    def now(self) -> datetime:
        """This Telegram's time, in whole seconds."""
        return datetime.fromtimestamp(int(time.time() + self.skew), UTC)

    def channel(self, username: str | None = None, title: str = "Counts") -> Channel:
        """A new channel."""
        channel = Channel(self, 1_000_000 + len(self.channels), username, title)
        self.channels[channel.id] = channel
        return channel

    def push(self, channel: Channel, update: Any) -> None:
        """Tell all who are connected and joined."""
        if not channel.joined:
            return
        for session in self.sessions.values():
            if session.wants_updates and session.key.key_id in self.authorized:
                self._send(session, types.Updates([update], [], [channel.described()], self.now(), 0))

    def scan_qr(self, token: bytes) -> None:
        """The account's owner scans a QR code with a phone that is logged in."""
        key_id = self.tokens[token]
        assert key_id is not None, "the code was used before"
        self.tokens[token] = None
        (self.password_due if self.password else self.authorized).add(key_id)
        for session in self.sessions.values():
            if session.key.key_id == key_id:
                self._send(session, types.UpdateShort(types.UpdateLoginToken(), self.now()))

    def revoke_all(self) -> None:
        """The account's owner ends all sessions."""
        self.authorized.clear()

    def duplicate_all(self) -> None:
        """All keys in use were seen from two addresses at once: Telegram kills them."""
        self.duplicated |= self.authorized

    def rotate_salts(self) -> None:
        """The salts that clients know are no longer good."""
        for session in self.sessions.values():
            session.salt += 1

    def cut_all_lines(self) -> None:
        """Drop every connection."""
        for server in self.servers.values():
            server.cut_all_lines()

    def _send(self, session: Session, update: Any) -> None:
        connection = session.connection
        if connection is None or connection.gone:
            return
        try:
            here: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:
            here = None
        if here is connection.loop:
            connection.send(session, update, notice=True)
        else:  # the world was changed from another thread than the server's
            connection.loop.call_soon_threadsafe(lambda: connection.send(session, update, notice=True))
