"""What should make somebody look: one alarm with its figures and the posts concerned."""

from dataclasses import dataclass, field
from typing import Any

AROUND = 60  # characters shown on either side of a number


@dataclass(frozen=True, slots=True)
class Evidence:
    """A post that an alarm is about: where it is, when it was posted, the words."""

    channel: str
    post_id: int
    at: str
    words: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Alarm:
    """`kind` is silence, not_looked_at, drift, fall, jump, deletion, gap or run; `figures` say what set it off."""

    kind: str
    channel: str | None
    figures: dict[str, Any]
    posts: list[Evidence] = field(default_factory=list)


def around(text: str, start: int, end: int) -> str:
    """The words around a span, cut between words."""
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    while 0 < first < start and not text[first - 1].isspace():
        first += 1
    while end < last < len(text) and not text[last].isspace():
        last -= 1
    found = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{found}{'…' if last < len(text) else ''}"
