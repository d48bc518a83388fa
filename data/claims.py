"""What a series is made of: counts as claims about the world, with whose they are, and where and when they hold."""

from dataclasses import dataclass, field
from datetime import tzinfo

from .channels import name_key
from .times import end_of_day

FOREVER = "9999-12-31T23:59:59Z"
NO_NEXT = 2**62  # stands for the version after the last when a post is deleted


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its English name and, where the gazetteer knows it, its GeoNames id."""

    name: str | None
    place_id: int | None = None

    @property
    def key(self) -> object:
        """What two names of one place have in common."""
        return self.place_id if self.place_id is not None else name_key(self.name or "")


@dataclass(slots=True, eq=False)
class Claim:
    """A count as a claim about the world. Times are stamps, days are days.

    `at` is when it holds, `said_at` when its text was published, `known_at` when anyone (imports) or we
    (scrapes) could know it; `dropped_at` when its text was edited away or deleted, as known then.
    """

    count_id: str
    channel_id: int
    post_id: int
    version: int
    measure: str
    unit: str | None
    kind: str
    value: int | None
    low: int | None
    high: int | None
    bound: str
    precision: int | None
    place: Place
    event_start: str | None
    event_end: str | None
    window_start: str | None
    window_end: str | None
    n_places: int | None
    status: str
    certainty: str | None
    as_of: str | None
    source: str
    span_start: int
    span_end: int
    at: str
    said_at: str
    known_at: str
    url: str | None
    zone: tzinfo
    source_key: object = None
    dropped_at: str | None = None
    dropped_known_at: str | None = None
    next_version: int = NO_NEXT
    origin: tuple[object, int] | None = None  # the post this one is a forward of
    reply_to: int | None = None
    source_named: bool = False  # by the text itself
    reviewed: bool = False
    flags: set[str] = field(default_factory=set)

    @property
    def text_key(self) -> tuple[int, int, int]:
        """The version that states it."""
        return self.channel_id, self.post_id, self.version

    @property
    def number(self) -> int:
        """The number that it puts forward, for ranking."""
        return next((each for each in (self.low, self.value, self.high) if each is not None), -1)

    @property
    def threads(self) -> tuple[object, ...]:
        """The posts that it belongs with: its own and the one it is a forward of, then the one it replies to."""
        own = (self.channel_id, self.post_id)
        return own, self.origin or own, (self.channel_id, self.reply_to) if self.reply_to else own

    @property
    def says_of_what(self) -> bool:
        """Whether it names a place, a number of places, a time or who counts, or speaks of what was said before."""
        placed = self.place.name is not None or self.place.place_id is not None or self.n_places is not None
        return placed or self.source_named or self.as_of is not None or self.status != "current"

    @property
    def earlier(self) -> bool:
        """Whether the text itself gives it as a figure of before."""
        return self.status == "superseded"

    @property
    def of_unknown_time(self) -> bool:
        """Whether it was so before the text was said, but nobody says when: nothing to put on a line."""
        return self.earlier and self.at == self.said_at


def place_condition(place: int | str) -> tuple[str, tuple[int | str, ...]]:
    """SQL for the counts `c` that name this place, by id or by name, and its arguments."""
    if isinstance(place, int):
        return "c.place_id = ?", (place,)
    return "c.place_name = ?", (place,)


def order(claim: Claim) -> tuple[str, str, int, int, int, int, str]:
    """The order in which claims take effect."""
    return (
        claim.at,
        claim.said_at,
        claim.channel_id,
        claim.post_id,
        claim.version,
        claim.span_start,
        claim.count_id,
    )


def holds_at(as_of: str | None, said_at: str, zone: tzinfo) -> str:
    """When a figure holds: its as-of (a bare day: the end of it), never after it was said."""
    if as_of is None:
        return said_at
    return min(end_of_day(as_of, zone) if len(as_of) == 10 else as_of, said_at)
