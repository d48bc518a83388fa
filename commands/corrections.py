"""What a person writes to correct or to add a count (`value=1391`, `place_name=Perm`), and what follows from it."""

import shlex
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from tallygram.data.times import stamp
from tallygram.data.verdicts import Verdict
from tallygram.extractors.count import limits

from .places import known_place

LARGEST = 2**63 - 1
CHOICES = {
    "bound": ("exact", "at_least", "more_than", "approx", "nearly", "at_most", "less_than", "range", "vague"),
    "kind": ("total", "subtotal", "increment"),
    "status": ("current", "superseded", "revised", "retracted", "denied", "historical"),
    "modality": ("occurred", "planned", "conditional", "threatened"),
    "certainty": ("confirmed", "provisional", "unconfirmed", "estimated", "denied"),
}
NUMBERS = ("value", "value_low", "value_high", "precision", "denominator", "n_places")
TIMES = ("window_start", "window_end", "as_of")  # a day or a moment
DAYS = ("event_start", "event_end")
TRUTHS = ("undercount", "negated")
WORDS = ("subgroup", "source_name", "actor")
PLACE = ("place_name", "place_id", "country", "admin1", "lat", "lon")
NEEDED = ("measure", "bound", "kind", "status", "modality", *TRUTHS)  # never empty
FIELDS = ("measure", "unit", *NUMBERS, *CHOICES, *DAYS, *TIMES, "place_name", *WORDS, *TRUTHS)

Sets = dict[str, Any]


class WrongCorrection(ValueError):
    """What was written is no correction; the message says what was expected."""


def assignment(written: str) -> tuple[str, str]:
    """`value=1391` as the name of a field and what it is to be."""
    name, equals, value = written.partition("=")
    name = name.strip().replace(" ", "_").casefold()
    name = {"place": "place_name", "source": "source_name"}.get(name, name)
    if not equals:
        raise WrongCorrection(f"{written!r} is no correction; expected FIELD=VALUE, such as value=1391.")
    if name not in FIELDS:
        raise WrongCorrection(f"{name!r} is no field that can be corrected; they are {', '.join(FIELDS)}.")
    return name, value.strip()


def assignments(written: str) -> dict[str, str]:
    """`measure=detained place="New York"` as fields and what they are to be."""
    try:
        return dict(assignment(each) for each in shlex.split(written))
    except ValueError as trouble:
        if isinstance(trouble, WrongCorrection):
            raise
        raise WrongCorrection(f"{written!r} has a quotation mark without its other one.") from None


class Corrections:
    """Turns what was written into fields of a count. `measures` are the names of those known, `units` likewise."""

    def __init__(self, measures: Callable[[], Iterable[str]], units: Callable[[], Iterable[str]]) -> None:
        self._measures, self._units = measures, units

    def verdict(
        self, count: Mapping[str, Any], given: Mapping[str, str], *, reason: str | None, reviewer: str | None
    ) -> Verdict:
        """The verdict that corrects a count in these fields, all at once. Raises WrongCorrection."""
        [(name, value), *others] = given.items()
        if others:
            name, value = " ".join(given), shlex.join(f"{name}={value}" for name, value in given.items())
        return Verdict("corrected", name, value, self.sets(count, given), reason, reviewer)

    def sets(self, count: Mapping[str, Any], given: Mapping[str, str]) -> Sets:
        """All fields of `count` that are set when these are given, the limits among them. Raises WrongCorrection.

        A value or a bound gives new limits, by the rule that texts are read by, where they are not given too.
        """
        sets: Sets = {}
        for name, written in given.items():
            sets.update(self._parsed(name, written))
        if given.keys() & {"value", "bound", "value_low", "value_high"}:
            sets.update(_numbers(count, sets))
        if "event_start" in sets and "event_end" not in sets:
            single = count["event_end"] in (None, count["event_start"])
            if sets["event_start"] is None or single or count["event_end"] < sets["event_start"]:
                sets["event_end"] = sets["event_start"]
        if "event_start" in sets:
            sets["event_precision"] = "day" if sets["event_start"] else None
        for start, end in (("event_start", "event_end"), ("window_start", "window_end")):
            first, last = (sets.get(name, count[name]) for name in (start, end))
            if first and last and last[:10] < first[:10]:
                raise WrongCorrection(f"{end} {last} is before {start} {first}.")
        return sets

    def _parsed(self, name: str, written: str) -> Sets:
        if not written:
            if name in NEEDED:
                raise WrongCorrection(f"{name} cannot be empty.")
            together = {"place_name": PLACE, "as_of": ("as_of", "as_of_precision")}
            return dict.fromkeys(together.get(name, (name,)))
        if name in NUMBERS:
            return {name: _number(name, written)}
        if name in CHOICES:
            return {name: _one_of(name, written, CHOICES[name])}
        if name == "measure":
            return {name: _one_of(name, written, sorted(self._measures()))}
        if name == "unit":
            return {name: _one_of(name, written, sorted(self._units()))}
        if name in TRUTHS:
            return {name: _truth(name, written)}
        if name in DAYS:
            return {name: _day(name, written)}
        if name in TIMES:
            when = _time(name, written)
            fine = {"as_of_precision": "minute" if "T" in when else "day"} if name == "as_of" else {}
            return {name: when, **fine}
        return _place(written) if name == "place_name" else {name: written}


def _numbers(count: Mapping[str, Any], sets: Sets) -> Sets:
    """Value, limits and bound that agree with each other, given those that are set."""
    bound = sets.get("bound", count["bound"])
    if bound in ("range", "vague") and sets.get("value") is not None:
        if "bound" in sets:
            raise WrongCorrection(
                f"A count whose bound is {bound} has no value: give value_low and value_high."
            )
        bound = "exact"  # whoever gives a number where the text was read as several or 20 to 30
    value = None if bound in ("range", "vague") else sets.get("value", count["value"])
    if value is None and bound not in ("range", "vague"):
        raise WrongCorrection(f"A count whose bound is {bound} needs a value: give value= as well.")
    if bound == "range":
        low, high = (sets.get(name, count[name]) for name in ("value_low", "value_high"))
        if low is None or high is None or low >= high:
            raise WrongCorrection("A range needs value_low= and value_high=, the first below the second.")
    else:
        floor = count["value_low"] if count["bound"] == "vague" else None
        low, high = limits(bound, value, value, floor)
        low, high = sets.get("value_low", low), sets.get("value_high", high)
    numbers = [number for number in (low, value, high) if number is not None]
    if numbers != sorted(numbers) or (bound == "exact" and len(set(numbers)) > 1):
        raise WrongCorrection(
            f"value_low {low}, value {value} and value_high {high} do not go together with bound {bound}; "
            "leave the limits out, or give another bound."
        )
    agreed: Sets = {"value": value, "value_low": low, "value_high": high, "bound": bound}
    if value and count["negated"]:
        agreed["negated"] = 0
    return agreed


def _number(name: str, written: str) -> int:
    digits = written.replace(",", "").replace(" ", "").replace("\u00a0", "").replace("_", "")
    if not (digits.isascii() and digits.isdigit()) or int(digits) > LARGEST:
        raise WrongCorrection(f"{name} is {written!r}; expected a whole number such as 1391.")
    return int(digits)


def _one_of(name: str, written: str, choices: Iterable[str]) -> str:
    known = list(choices)
    if written.casefold() not in known:
        raise WrongCorrection(f"{name} is {written!r}; expected one of {', '.join(known)}.")
    return written.casefold()


def _truth(name: str, written: str) -> int:
    truth = {"true": 1, "yes": 1, "1": 1, "false": 0, "no": 0, "0": 0}.get(written.casefold())
    if truth is None:
        raise WrongCorrection(f"{name} is {written!r}; expected true or false.")
    return truth


def _day(name: str, written: str) -> str:
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError:
        raise WrongCorrection(f"{name} is {written!r}; expected a day such as 2022-09-21.") from None


def _time(name: str, written: str) -> str:
    try:
        if len(written) == 10:
            return date.fromisoformat(written).isoformat()
        moment = datetime.fromisoformat(written)
        return stamp(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except ValueError:
        raise WrongCorrection(
            f"{name} is {written!r}; expected a day such as 2022-09-21 or a time such as 2022-09-21T17:05+03:00."
        ) from None


def _place(written: str) -> Sets:
    place = known_place(written)
    if place is None:
        raise WrongCorrection(
            f"No place called {written!r} is known; try another spelling, or its English name."
        )
    found = (place.name, place.id, place.country, place.admin1, place.lat, place.lon)
    return dict(zip(PLACE, found, strict=True))
