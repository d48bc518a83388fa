"""The second password: the server's half of SRP (https://core.telegram.org/api/srp)."""

import secrets
from typing import Any

from telethon import password as client_half
from telethon.tl import types

from .handshake import DH_G, DH_PRIME

P_BYTES = DH_PRIME.to_bytes(256, "big")
G_BYTES = DH_G.to_bytes(256, "big")


class PasswordCheck:
    """One challenge, good for one attempt."""

    def __init__(self, password: str) -> None:
        self.algorithm = types.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
            secrets.token_bytes(8), secrets.token_bytes(16), DH_G, P_BYTES
        )
        self.id = secrets.randbits(62)
        x = int.from_bytes(client_half.compute_hash(self.algorithm, password), "big")
        self.verifier = pow(DH_G, x, DH_PRIME)
        self.secret = secrets.randbits(2048)
        k = int.from_bytes(client_half.sha256(P_BYTES, G_BYTES), "big")
        public = (k * self.verifier + pow(DH_G, self.secret, DH_PRIME)) % DH_PRIME
        self.public = public.to_bytes(256, "big")

    def terms(self) -> Any:
        """What account.getPassword answers."""
        return types.account.Password(
            new_algo=self.algorithm,
            new_secure_algo=types.SecurePasswordKdfAlgoUnknown(),
            secure_random=b"",
            has_password=True,
            current_algo=self.algorithm,
            srp_B=self.public,
            srp_id=self.id,
        )

    def passed(self, proof: Any) -> bool:
        """Whether the client knows the password."""
        if proof.srp_id != self.id:
            return False
        u = int.from_bytes(client_half.sha256(proof.A, self.public), "big")
        shared = pow(int.from_bytes(proof.A, "big") * pow(self.verifier, u, DH_PRIME), self.secret, DH_PRIME)
        expected = client_half.sha256(
            client_half.xor(client_half.sha256(P_BYTES), client_half.sha256(G_BYTES)),
            client_half.sha256(self.algorithm.salt1),
            client_half.sha256(self.algorithm.salt2),
            proof.A,
            self.public,
            client_half.sha256(shared.to_bytes(256, "big")),
        )
        return bool(expected == proof.M1)
