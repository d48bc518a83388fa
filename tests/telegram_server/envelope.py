"""MTProto 2.0 envelopes: what is encrypted, and how (https://core.telegram.org/mtproto/description)."""

import secrets
import struct
from hashlib import sha256
from typing import NamedTuple

from telethon.crypto import AES, AuthKey
from telethon.network.mtprotostate import MTProtoState

KEY_ID_BYTES = 8


class Envelope(NamedTuple):
    """One message of either side; `body` is a serialised TL object."""

    salt: int
    session_id: int
    message_id: int
    sequence: int
    body: bytes


def opened(key: AuthKey, packet: bytes) -> Envelope:
    """What a client sent; ConnectionError when it was not sealed with this key."""
    message_key = packet[8:24]
    plain = AES.decrypt_ige(packet[24:], *MTProtoState._calc_key(key.key, message_key, True))
    if sha256(key.key[88:120] + plain).digest()[8:24] != message_key:
        raise ConnectionError("an envelope with a broken seal")
    salt, session_id, message_id, sequence, size = struct.unpack_from("<qqqii", plain)
    return Envelope(salt, session_id, message_id, sequence, plain[32 : 32 + size])


def sealed(key: AuthKey, message: Envelope) -> bytes:
    """The packet that carries a message to a client."""
    plain = struct.pack("<qqqii", *message[:4], len(message.body)) + message.body
    plain += secrets.token_bytes(-(len(plain) + 12) % 16 + 12)
    message_key = sha256(key.key[96:128] + plain).digest()[8:24]
    cipher = AES.encrypt_ige(plain, *MTProtoState._calc_key(key.key, message_key, False))
    return struct.pack("<Q", key.key_id) + message_key + cipher
