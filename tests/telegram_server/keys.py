"""The server's RSA key: made once per process, so that no key is ever committed."""

import functools
import math
import secrets

import rsa
from telethon.crypto import rsa as known_keys

SMALL_PRIMES = math.prod(n for n in range(3, 2000, 2) if all(n % d for d in range(3, math.isqrt(n) + 1, 2)))


def _prime(bits: int) -> int:
    """A probable prime, its two top bits set; Fermat's test will do for a key that lives for one test run."""
    while True:
        n = secrets.randbits(bits) | (3 << (bits - 2)) | 1
        if math.gcd(n, SMALL_PRIMES) == 1 and pow(2, n - 1, n) == 1 and n % 65537 != 1:
            return n


@functools.cache
def server_key() -> rsa.PrivateKey:
    """A 2048-bit key, the size that the handshake needs; `rsa.newkeys` takes some seconds for it."""
    p, q = _prime(1024), _prime(1024)
    return rsa.PrivateKey(p * q, 65537, pow(65537, -1, (p - 1) * (q - 1)), p, q)


@functools.cache
def introduce_to_telethon() -> int:
    """Make the clients of this process trust the key; returns its fingerprint."""
    key = server_key()
    known_keys.add_key(rsa.PublicKey(key.n, key.e).save_pkcs1(), old=False)
    return int(known_keys._compute_fingerprint(key))
