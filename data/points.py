"""A point of a series: the best known value from a moment on, with its evidence."""

import sqlite3
from dataclasses import asdict, dataclass, field
from typing import Any

from .claims import Claim
from .lines import Line
from .runs import Step
from .witnesses import Witnesses

FLAGS = (
    "revised_down",
    "conflict",
    "quarantined",
    "derived",
    "sum_check_ok",
    "sum_check_failed",
    "retracted",
    "reviewed",
)
LONGEST_QUOTE = 300


@dataclass(frozen=True, slots=True)
class Point:
    """The best known value from `at` on. Times are UTC stamps, days `YYYY-MM-DD`.

    `value` is None where nothing is known any more (flag `retracted`). `n_sources` counts the sources that
    give this very figure of the same thing, not the posts. `quote` is the line of the post that says it.
    `spread_low` and `spread_high` are the lowest and the highest figure that anyone gives for the same thing while
    the point stands, `last_revised` is when it was last known that something said before was changed or taken
    back. `held_back` are the counts that speak against the value and wait for a person to look at them, with
    their figures and why: `below` what was known, or `beside` a count of their text that is. `sources` are the names
    of the `n_sources`. Points of one `line` follow on each other.
    """

    measure: str
    unit: str | None
    place_name: str | None
    place_id: int | None
    source_name: str | None
    event_start: str | None
    event_end: str | None
    window_start: str | None
    window_end: str | None
    kind: str
    at: str
    known_at: str
    value: int | None
    value_low: int | None
    value_high: int | None
    bound: str
    n_places: int | None
    n_sources: int
    flags: list[str]
    count_id: str
    quote: str
    url: str | None
    spread_low: int | None = None
    spread_high: int | None = None
    last_revised: str | None = None
    held_back: list[str] = field(default_factory=list)
    held_values: list[int] = field(default_factory=list)
    held_why: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    line: str = ""

    def as_row(self) -> dict[str, Any]:
        """The columns in order."""
        return asdict(self)


POINT_COLUMNS = tuple(Point.__dataclass_fields__)


def point_of(
    connection: sqlite3.Connection, line: Line, step: Step, until: str, witnesses: Witnesses
) -> Point:
    """The point that a step of a line makes, which stands `until` the next one."""
    claim = step.claim
    derived = "derived" in step.flags
    known = step.low is not None or step.value is not None
    sources = witnesses.about(line).agreeing(step.value) if known and not derived else {}
    if known and claim.source_key not in sources:
        sources = {claim.source_key: claim.source}
    low, high = witnesses.about(line).spread(line, step, until) if known else (None, None)
    flags = step.flags | _list_check(connection, claim) if known and not derived else step.flags
    return Point(
        measure=claim.measure,
        unit=claim.unit,
        place_name=claim.place.name,
        place_id=claim.place.place_id,
        source_name=claim.source,
        event_start=claim.event_start,
        event_end=claim.event_end,
        window_start=claim.window_start,
        window_end=claim.window_end,
        kind="total" if derived else claim.kind,
        at=step.at,
        known_at=step.known_at,
        value=step.value,
        value_low=step.low,
        value_high=step.high,
        bound=step.bound,
        n_places=claim.n_places,
        n_sources=len(sources),
        flags=[flag for flag in FLAGS if flag in flags],
        count_id=claim.count_id,
        quote=quote_of(connection, claim),
        url=claim.url,
        spread_low=low,
        spread_high=high,
        last_revised=step.revised_known_at,
        held_back=[held.claim.count_id for held in step.held],
        held_values=[held.claim.number for held in step.held],
        held_why=[held.why for held in step.held],
        sources=sorted(sources.values()),
        line=line.claims[0].count_id,
    )


def _list_check(connection: sqlite3.Connection, claim: Claim) -> set[str]:
    """Whether the exact parts that the text lists under a total make it up, or more than it."""
    if claim.value is None or claim.kind != "total":
        return set()
    parts = connection.execute(
        "select bound, value from counts where channel_id = ? and post_id = ? and version = ?"
        " and measure = ? and kind = 'subtotal' and part_of = ? and review is not 'rejected'",
        (*claim.text_key, claim.measure, claim.span_start),
    ).fetchall()
    if len(parts) < 2 or any(bound != "exact" for bound, _ in parts):
        return set()
    total = sum(value for _, value in parts)
    if total == claim.value:
        return {"sum_check_ok"}
    return {"sum_check_failed"} if claim.bound == "exact" and total > claim.value else set()


def quote_of(connection: sqlite3.Connection, claim: Claim) -> str:
    """The line of the post that states the claim, verbatim; the part around the number where it is long."""
    row = connection.execute(
        "select text from post_versions where channel_id = ? and post_id = ? and version = ?", claim.text_key
    ).fetchone()
    text = str(row[0])
    start = text.rfind("\n", 0, claim.span_start) + 1
    end = text.find("\n", claim.span_end)
    end = len(text) if end < 0 else end
    if end - start > LONGEST_QUOTE:
        room = max(0, LONGEST_QUOTE - (claim.span_end - claim.span_start))
        start = max(start, claim.span_start - room // 2)
        end = min(end, claim.span_end + room - room // 2)
        while claim.span_start > start > 0 and not text[start - 1].isspace():
            start += 1
        while claim.span_end < end < len(text) and not text[end].isspace():
            end -= 1
    return text[start:end].strip()
