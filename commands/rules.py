"""The rules, loaded once in a process however many of its commands read by them."""

from functools import lru_cache
from pathlib import Path

from tallygram.extractors.reader import Reader
from tallygram.extractors.ruleset import ruleset


def reader_with(folder: Path | None) -> Reader:
    """What reads by the rules as they are now and the measures of a folder. Raises MeasureError."""
    return _loaded(ruleset(folder), folder)


@lru_cache(maxsize=2)
def _loaded(_name: str, folder: Path | None) -> Reader:
    return Reader(folder)
