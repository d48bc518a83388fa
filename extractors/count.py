"""The count: one number that a text states, with all that the text says about it."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

SIGNS = {"at_least": ">=", "more_than": ">", "at_most": "<=", "less_than": "<", "nearly": "<~", "approx": "~"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One claim of a text. None and "" mean that the text does not say.

    `value` is the number as stated; `value_low` and `value_high` are the limits that follow from the words
    alone ("at least 5" has no upper one, "about 5" has neither). Spans are code points of the text as given.
    `str(count)` is its notation: `1386`, `>=1386`, `>1113`, `<=50`, `<30`, `<~1000` (nearly), `~200`,
    `20..30`, `?` (vague).
    """

    measure: str  # what is counted: detained, killed, ... (a file of extractors/measures)
    measure_term: str | None = None  # the word that said so
    unit: str | None = None  # who or what is counted: people, children, drones, detentions, ...
    subgroup: str | None = None
    value: int | None = None
    value_low: int | None = None
    value_high: int | None = None
    bound: str = "exact"  # exact at_least more_than approx nearly at_most less_than range vague
    value_text: str | None = None  # the number as written
    precision: int | None = None  # the smallest unit stated: 100000 for "7.4 million"
    denominator: int | None = None  # 60 in "47 of 60"
    kind: str = "total"  # total subtotal increment
    part_of: int | None = None  # span_start of the total that contains this subtotal, in the same text
    window_start: datetime | date | None = None  # the period counted
    window_end: datetime | date | None = None
    event_start: date | None = None  # when it happened
    event_end: date | None = None
    event_precision: str | None = None  # day month year
    as_of: datetime | date | None = None  # the moment the figure holds for
    as_of_precision: str | None = None  # minute hour part_of_day day
    reported_at: datetime | None = None  # when the text was said
    place_text: str | None = None
    place_name: str | None = None  # English name of the gazetteer
    place_id: int | None = None  # GeoNames id
    country: str | None = None  # ISO 3166 of the place, not of the count
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    n_places: int | None = None  # 38 in "in 38 cities"
    n_places_bound: str | None = None
    n_places_type: str | None = None  # city region country ...
    source_name: str | None = None  # who counted
    certainty: str | None = None  # confirmed provisional unconfirmed estimated denied
    status: str = "current"  # current superseded revised retracted denied historical
    modality: str = "occurred"  # occurred planned conditional threatened
    undercount: bool = False  # "the actual number is far higher"
    negated: bool = False  # an explicit none: "no one was hurt"
    actor: str | None = None  # by whom
    span_start: int = 0
    span_end: int = 0
    span_text: str = ""
    rule: str = ""  # how the number met its measure
    confidence: float | None = None

    def __str__(self) -> str:
        if self.bound == "vague":
            return "?"
        if self.bound == "range":
            return f"{self.value_low}..{self.value_high}"
        return f"{SIGNS.get(self.bound, '')}{self.value}"

    def as_json(self) -> dict[str, Any]:
        """All fields in order, with dates and times as ISO 8601 strings."""
        row = {}
        for name in FIELDS:
            value = getattr(self, name)
            row[name] = value.isoformat() if isinstance(value, date) else value
        return row


def limits(bound: str, low: int | None, high: int | None, floor: int | None) -> tuple[int | None, int | None]:
    """The limits that follow from the words alone (no invented margins)."""
    if bound in ("exact", "range"):
        return low, high
    if bound in ("at_least", "more_than"):
        return low, None
    if bound in ("nearly", "at_most", "less_than"):
        return None, high
    if bound == "vague":
        return floor, None
    return None, None


FIELDS = tuple(field.name for field in fields(Count))
