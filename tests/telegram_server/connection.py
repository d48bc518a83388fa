"""One client's connection: key exchange, envelopes, containers, and an answer to every request."""

import asyncio
import gzip
import secrets
import struct
import time
from typing import TYPE_CHECKING, Any

from telethon.extensions import BinaryReader
from telethon.tl import TLObject, functions, types
from telethon.tl.core import GzipPacked, MessageContainer

from .envelope import KEY_ID_BYTES, Envelope, opened, sealed
from .faults import DROP, GZIP, SILENCE, Delay, Hold, RpcFail
from .handshake import KeyExchange
from .requests import answer
from .transport import Transport
from .world import Session

if TYPE_CHECKING:
    from .server import Server

RPC_RESULT = 0xF35C6D01
NO_KEY = bytes(KEY_ID_BYTES)
WRAPPERS = (
    functions.InvokeWithLayerRequest,
    functions.InitConnectionRequest,
    functions.InvokeWithoutUpdatesRequest,
    functions.InvokeAfterMsgRequest,
)


def serialised(answered: Any) -> bytes:
    """The bytes of an answer; Telethon's classes do not know bare booleans and vectors."""
    if isinstance(answered, bool):
        return struct.pack("<I", 0x997275B5 if answered else 0xBC799737)
    if isinstance(answered, list):
        return struct.pack("<Ii", 0x1CB5C415, len(answered)) + b"".join(map(serialised, answered))
    return bytes(answered)


class Connection:
    """Reads packets until the client goes away."""

    def __init__(self, server: "Server", transport: Transport) -> None:
        self.server, self.world, self.transport = server, server.world, transport
        self.loop = asyncio.get_running_loop()
        self.exchange = KeyExchange(self.world.skew)
        self.last_id = 0
        self.gone = False
        self.tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Serve until the line is cut."""
        try:
            while True:
                self._packet(await self.transport.receive())
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.gone = True
            for task in self.tasks:
                task.cancel()
            self.transport.writer.close()

    def send(self, session: Session, thing: Any, *, notice: bool = False, content: bool = True) -> None:
        """One encrypted message: an answer, or with `notice` something that nobody asked for."""
        body = thing if isinstance(thing, bytes) else serialised(thing)
        sequence = session.sequence * 2 + content
        session.sequence += content
        message = Envelope(session.salt, session.id, self._message_id(3 if notice else 1), sequence, body)
        self.transport.send(sealed(session.key, message))

    def _message_id(self, kind: int) -> int:
        """Time in 2**-32 seconds, always rising; odd, because it is the server's."""
        now = int((time.time() + self.world.skew) * 2**32) & ~3
        self.last_id = max(now, self.last_id + 4)
        return self.last_id | kind

    def _packet(self, packet: bytes) -> None:
        keys = self.world.keys.setdefault(self.server.dc, {})
        key_id = packet[:KEY_ID_BYTES]
        if key_id == NO_KEY:
            (size,) = struct.unpack_from("<i", packet, 16)
            question = BinaryReader(packet[20 : 20 + size]).tgread_object()
            body = bytes(self.exchange.answer(question))
            self.transport.send(struct.pack("<qqi", 0, self._message_id(1), len(body)) + body)
            if self.exchange.key:
                keys[struct.pack("<Q", self.exchange.key.key_id)] = self.exchange.key
        elif key_id in keys:
            self._message(opened(keys[key_id], packet), key_id)
        else:
            self.transport.send(struct.pack("<i", -404))  # no such key

    def _message(self, message: Envelope, key_id: bytes) -> None:
        key = self.world.keys[self.server.dc][key_id]
        name = (key.key_id, message.session_id)
        session = self.world.sessions.setdefault(name, Session(key, message.session_id))
        session.connection = self
        if message.salt != session.salt:
            wrong = types.BadServerSalt(message.message_id, message.sequence, 48, session.salt)
            self.send(session, wrong, content=False)
            return
        if not session.greeted:
            session.greeted = True
            unique = int.from_bytes(secrets.token_bytes(8), "little", signed=True)
            self.send(session, types.NewSessionCreated(message.message_id, unique, session.salt), notice=True)
        self._thing(session, message.message_id, BinaryReader(message.body).tgread_object())

    def _thing(self, session: Session, message_id: int, thing: Any) -> None:
        if isinstance(thing, MessageContainer):
            for part in thing.messages:
                self._thing(session, part.msg_id, part.obj)
        elif isinstance(thing, GzipPacked):
            self._thing(session, message_id, BinaryReader(thing.data).tgread_object())
        elif isinstance(thing, functions.PingRequest | functions.PingDelayDisconnectRequest):
            self.send(session, types.Pong(message_id, thing.ping_id), content=False)
        elif not isinstance(thing, types.MsgsAck | types.MsgsStateInfo):
            task = self.loop.create_task(self._request(session, message_id, thing))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def _request(self, session: Session, message_id: int, request: Any) -> None:
        while isinstance(request, WRAPPERS):
            if isinstance(request, functions.InvokeWithoutUpdatesRequest):
                session.wants_updates = False
            request = request.query
        name = type(request).__name__.removesuffix("Request")
        self.world.calls[name] += 1
        self.world.requests.append(request)
        fault = self.world.faults.due(name, self.world.calls)
        if fault is DROP:
            return self.transport.abort()
        if fault is SILENCE:
            return
        if isinstance(fault, Delay):
            await asyncio.sleep(fault.seconds)
        if isinstance(fault, Hold):
            await fault.wait()
        try:
            if isinstance(fault, RpcFail):
                raise fault
            body = serialised(answer(self, session, request))
        except RpcFail as failure:
            body = bytes(types.RpcError(failure.code, failure.message))
        except Exception as bug:  # a request without an answer would hang the client for ever
            self.world.errors.append((name, bug))
            body = bytes(types.RpcError(400, "SERVER_BUG"))
        if fault is GZIP:
            body = struct.pack("<I", GzipPacked.CONSTRUCTOR_ID) + TLObject.serialize_bytes(
                gzip.compress(body)
            )
        self.send(session, struct.pack("<Iq", RPC_RESULT, message_id) + body)
