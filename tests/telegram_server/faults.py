"""What may go wrong, and when: floods, errors, cut lines, silence."""

import asyncio
from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from enum import Enum, auto


class RpcFail(Exception):
    """An RPC error as Telegram answers it, such as RpcFail(400, "CHANNEL_PRIVATE")."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


def flood(seconds: int) -> RpcFail:
    """FLOOD_WAIT: come back after so many seconds."""
    return RpcFail(420, f"FLOOD_WAIT_{seconds}")


@dataclass(frozen=True)
class Delay:
    """Answer, but only after so many seconds."""

    seconds: float


class Hold:
    """Answer, but only when released."""

    def __init__(self) -> None:
        self.released = False

    async def wait(self) -> None:
        """Until it is released, by whatever thread."""
        while not self.released:
            await asyncio.sleep(0.01)


class Misbehaviour(Enum):
    """What is no answer at all, or one in an unusual dress."""

    DROP = auto()  # cut the connection instead of answering
    SILENCE = auto()  # never answer, but keep the line alive
    GZIP = auto()  # answer compressed, as Telegram does with long ones


DROP, SILENCE, GZIP = Misbehaviour.DROP, Misbehaviour.SILENCE, Misbehaviour.GZIP
Fault = RpcFail | Delay | Hold | Misbehaviour


class Faults:
    """A schedule of faults by the name of the request, such as "GetHistory"."""

    def __init__(self) -> None:
        self._queued: dict[str, deque[Fault | None]] = defaultdict(deque)
        self._numbered: dict[tuple[str, int], Fault] = {}
        self._standing: dict[str, Fault] = {}

    def next(self, request: str, *faults: Fault | None) -> None:
        """The next requests of this kind fail in this order; None lets one pass."""
        self._queued[request].extend(faults)

    def at(self, request: str, number: int, fault: Fault) -> None:
        """The request of this number fails, counted from 1 over the life of the world."""
        self._numbered[request, number] = fault

    def always(self, request: str, fault: Fault) -> None:
        """All requests of this kind fail until `clear`; "*" is any request."""
        self._standing[request] = fault

    def clear(self) -> None:
        """Behave again."""
        self._queued.clear()
        self._numbered.clear()
        self._standing.clear()

    def due(self, request: str, calls: Counter[str]) -> Fault | None:
        """The fault that this request meets, if any."""
        if fault := self._numbered.get((request, calls[request])):
            return fault
        if self._queued[request] and (fault := self._queued[request].popleft()):
            return fault
        return self._standing.get(request) or self._standing.get("*")
