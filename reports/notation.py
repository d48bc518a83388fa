"""How a count is written in one word: `1386`, `>=1386`, `~200`, `20..30`, `?`."""

from collections.abc import Mapping
from typing import Any

SIGNS = {"at_least": ">=", "more_than": ">", "at_most": "<=", "less_than": "<", "nearly": "<~", "approx": "~"}


def notation(row: Mapping[str, Any]) -> str:
    """The notation of a row that has `value`, `value_low`, `value_high` and `bound`.

    >>> notation({"bound": "at_least", "value": 1386})
    '>=1386'
    >>> notation({"bound": "range", "value": None, "value_low": 20, "value_high": 30})
    '20..30'
    """
    bound = row.get("bound") or "exact"
    if bound == "range":
        return f"{row['value_low']}..{row['value_high']}"
    if bound == "vague" or row.get("value") is None:
        return "?"
    return f"{SIGNS.get(bound, '')}{row['value']}"
