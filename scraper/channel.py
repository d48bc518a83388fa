"""A channel as an account addresses it."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """Known by its id, whatever it is called at the moment. `access_hash` is good for one account only."""

    id: int
    access_hash: int
    username: str | None = None
    title: str | None = None

    def to_json(self) -> str:
        """As one line of text."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Channel":
        """What `to_json` wrote."""
        return cls(**json.loads(text))

    def __str__(self) -> str:
        return f"@{self.username}" if self.username else f"channel {self.id}"
