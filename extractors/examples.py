"""The examples of a measure are its test: what is found in their texts must be what they say."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from .count import FIELDS, Count
from .measure import Measure, MeasureError
from .reader import Reader

TOLD = ("measure", "unit", "subgroup", "kind", "n_places", "place_name", "source_name", "status", "modality")
USUAL = {"kind": "total", "status": "current", "modality": "occurred"}

Expected = Mapping[str, Any]


def failures(measure: Measure, reader: Reader) -> Iterator[str]:
    """What is wrong with each example that fails: the text, what it expects, what was found, to be pasted.

    An example is `text`, perhaps `posted_at` and `tz`, and `counts`: all the counts of the text in order,
    each its notation under `is` and any fields that matter; `measure` where it is another one.
    Raises MeasureError for an example that is not made so.
    """
    for number, example in enumerate(measure.examples, start=1):
        where = f"{measure.path}: example {number}"
        text, expected = _parts(example, where)
        found = reader.read(text, _moment(example, where), example.get("tz")).counts
        wanted = [{"measure": measure.name, **count} for count in expected]
        if len(found) != len(wanted) or not all(map(_is, found, wanted)):
            yield (
                f"{where} fails: {text}\n"
                f"  expected {_pasted(expected)}\n"
                f"  found    {_pasted([_told(count, measure) for count in found])}"
            )


def _parts(example: Mapping[str, Any], where: str) -> tuple[str, list[Expected]]:
    text, expected = example.get("text"), example.get("counts")
    if not isinstance(text, str) or not isinstance(expected, list):
        raise MeasureError(f'{where}: expected `text = "..."` and `counts = [...]`')
    for count in expected:
        if not isinstance(count, dict):
            raise MeasureError(f'{where}: expected each count as {{ is = "38" }}')
        if unknown := set(count) - {"is", *FIELDS}:
            raise MeasureError(f"{where}: {', '.join(sorted(unknown))}: no field of a count")
    return text, expected


def _moment(example: Mapping[str, Any], where: str) -> datetime | None:
    written = example.get("posted_at")
    if written is None or isinstance(written, datetime):
        return written
    try:
        return datetime.fromisoformat(str(written))
    except ValueError:
        raise MeasureError(f"{where}: posted_at is {written!r}; expected a time in ISO 8601") from None


def _is(count: Count, expected: Expected) -> bool:
    row = {"is": str(count), **count.as_json()}
    return all(row[name] == _plain(value) for name, value in expected.items())


def _told(count: Count, measure: Measure) -> dict[str, Any]:
    """A count as an example would say it."""
    row, usual = count.as_json(), {**USUAL, "measure": measure.name, "unit": measure.unit}
    return {
        "is": str(count),
        **{name: row[name] for name in TOLD if row[name] not in (None, usual.get(name))},
    }


def _pasted(counts: list[Any]) -> str:
    """Counts in the notation of TOML."""
    tables = [", ".join(f"{name} = {_value(value)}" for name, value in count.items()) for count in counts]
    return "counts = [" + ", ".join(f"{{ {table} }}" for table in tables) + "]"


def _value(value: Any) -> str:
    return str(_plain(value)) if hasattr(value, "isoformat") else json.dumps(value, ensure_ascii=False)


def _plain(value: Any) -> Any:
    """A date or time of TOML as counts write it."""
    return value.isoformat() if hasattr(value, "isoformat") else value
