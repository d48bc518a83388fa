"""The "full" TCP transport: length, number, body, checksum."""

import asyncio
import struct
from zlib import crc32


class Transport:
    """Packets in and out of one TCP connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.sent = 0

    async def receive(self) -> bytes:
        """The next packet's body; raises IncompleteReadError or ConnectionError when the client is gone."""
        head = await self.reader.readexactly(8)
        (size,) = struct.unpack_from("<i", head)
        rest = await self.reader.readexactly(size - 8)
        if crc32(head + rest[:-4]) != struct.unpack("<I", rest[-4:])[0]:
            raise ConnectionError("a packet with a wrong checksum")
        return rest[:-4]

    def send(self, body: bytes) -> None:
        """Write one packet; nothing happens when the client is gone already."""
        if self.writer.is_closing():
            return
        packet = struct.pack("<ii", len(body) + 12, self.sent) + body
        self.sent += 1
        self.writer.write(packet + struct.pack("<I", crc32(packet)))

    def abort(self) -> None:
        """Cut the line without a good-bye."""
        self.writer.transport.abort()
