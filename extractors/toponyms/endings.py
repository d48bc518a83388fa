"""How a table of endings is read.

A row is `suffixes, cut, endings`: of a word that ends in one of the suffixes, the last `cut` letters give way
to each of the endings. Of all suffixes that fit, the longest rules; its rows add up.
"""

from collections.abc import Iterable

Row = tuple[str, int, str]
Endings = dict[str, list[tuple[int, tuple[str, ...]]]]


def table(rows: Iterable[Row]) -> Endings:
    """Rows by their suffix. `-` among the endings is the bare stem."""
    endings: Endings = {}
    for suffixes, cut, cases in rows:
        for suffix in suffixes.split():
            endings.setdefault(suffix, []).append((cut, tuple("" if e == "-" else e for e in cases.split())))
    return endings


def inflect(word: str, endings: Endings) -> set[str]:
    """The forms of a folded word; empty where no row fits (indeclinable names)."""
    for length in range(min(4, len(word) - 1), 0, -1):
        if rows := endings.get(word[-length:]):
            found = {word[: len(word) - cut] + ending for cut, cases in rows for ending in cases}
            return {form for form in found if len(form) >= 3}
    return set()
