"""The key exchange, from the server's side (https://core.telegram.org/mtproto/auth_key)."""

import secrets
import time
from hashlib import sha1
from typing import Any

from telethon import helpers
from telethon.crypto import AES, AuthKey
from telethon.crypto.rsa import get_byte_array
from telethon.extensions import BinaryReader
from telethon.tl import functions, types

from .keys import introduce_to_telethon, server_key

# The 2048-bit prime and generator that Telegram itself uses and that clients know to be good.
DH_PRIME = int(
    "C71CAEB9C6B1C9048E6C522F70F13F73980D40238E3E21C14934D037563D930F48198A0AA7C14058229493D22530F4DB"
    "FA336F6E0AC925139543AED44CCE7C3720FD51F69458705AC68CD4FE6B6B13ABDC9746512969328454F18FAF8C595F64"
    "2477FE96BB2A941D5BCD1D4AC8CC49880708FA9B378E3C4F3A9060BEE67CF9A4A4A695811051907E162753B56B0F6B41"
    "0DBA74D8A84B2A14B3144E0EF1284754FD17ED950D5965B4B9DD46582DB1178D169C6BC465B0D6FF9CA3928FEF5B9AE4"
    "E418FC15E83EBEA0F87FA9FF5EED70050DED2849F47BF959D956850CE929851F0D8115F635B105EE2E4E15D04B2454BF"
    "6F4FADF034B10403119CD8E3B92FCC5B",
    16,
)
DH_G = 3
PQ = 1724114033281923457  # the worked example of the documents: quick to take apart


def random_nonce() -> int:
    """A random int128."""
    return int.from_bytes(secrets.token_bytes(16), "little", signed=True)


class KeyExchange:
    """One exchange in three questions and answers; `key` is there after the last."""

    def __init__(self, skew: float = 0) -> None:
        self.skew = skew  # seconds by which the server's clock is ahead
        self.server_nonce = random_nonce()
        self.secret = secrets.randbits(2048)
        self.key: AuthKey | None = None

    def answer(self, question: Any) -> Any:
        """The TL object to send back, in clear."""
        if isinstance(question, functions.ReqPqMultiRequest | functions.ReqPqRequest):
            self.nonce = question.nonce
            return types.ResPQ(self.nonce, self.server_nonce, get_byte_array(PQ), [introduce_to_telethon()])
        if isinstance(question, functions.ReqDHParamsRequest):
            return self._parameters(question)
        if isinstance(question, functions.SetClientDHParamsRequest):
            return self._agree(question)
        raise ConnectionError(f"{type(question).__name__} is no part of a key exchange")

    def _parameters(self, question: Any) -> Any:
        key = server_key()
        block = pow(int.from_bytes(question.encrypted_data, "big"), key.d, key.n).to_bytes(256, "big")[1:]
        inner = BinaryReader(block[20:]).tgread_object()  # SHA1, data, padding
        if sha1(bytes(inner)).digest() != block[:20] or inner.server_nonce != self.server_nonce:
            raise ConnectionError("the client's proof of work is damaged")
        self.new_nonce = inner.new_nonce
        self.aes = helpers.generate_key_data_from_nonce(self.server_nonce, self.new_nonce)
        offer = bytes(
            types.ServerDHInnerData(
                self.nonce,
                self.server_nonce,
                DH_G,
                get_byte_array(DH_PRIME),
                pow(DH_G, self.secret, DH_PRIME).to_bytes(256, "big"),
                int(time.time() + self.skew),
            )
        )
        offer = sha1(offer).digest() + offer
        offer += secrets.token_bytes(-len(offer) % 16)
        return types.ServerDHParamsOk(self.nonce, self.server_nonce, AES.encrypt_ige(offer, *self.aes))

    def _agree(self, question: Any) -> Any:
        inner = BinaryReader(AES.decrypt_ige(question.encrypted_data, *self.aes)[20:]).tgread_object()
        shared = pow(int.from_bytes(inner.g_b, "big"), self.secret, DH_PRIME)
        self.key = AuthKey(get_byte_array(shared))  # unpadded, as Telethon keeps it
        new_nonce_hash = self.key.calc_new_nonce_hash(self.new_nonce, 1)
        return types.DhGenOk(self.nonce, self.server_nonce, new_nonce_hash)
