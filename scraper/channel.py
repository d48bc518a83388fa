"""A channel as an account addresses it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """Known by its id, whatever it is called at the moment. `access_hash` is good for one account only."""

    id: int
    access_hash: int
    username: str | None = None
    title: str | None = None

    def __str__(self) -> str:
        return f"@{self.username}" if self.username else f"channel {self.id}"
