"""The rules, loaded once in a process however many of its commands read by them."""

from functools import lru_cache
from pathlib import Path

from tallygram.extractors.reader import Reader


def reader_with(folder: Path | None) -> Reader:
    """What reads by the rules as they are now and the measures of a folder. Raises MeasureError."""
    own = tuple((path, path.read_bytes()) for path in sorted(folder.glob("*.toml"))) if folder else ()
    return _loaded(own, folder)


@lru_cache(maxsize=2)
def _loaded(_own: tuple[tuple[Path, bytes], ...], folder: Path | None) -> Reader:
    return Reader(folder)
