"""Versions of a post out of the moments it was seen: the same whatever order the sightings arrive in."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple


class Sighting(NamedTuple):
    """A text that a post was seen with. Times are stamps.

    `at` is when it was so: a scrape knows it for the moment of fetching, an import for the moment the file
    gives (edited, else posted). `fetched_at` decides between two sightings of one moment, `arrival` last.
    """

    at: str
    fetched_at: str
    arrival: int
    text: str
    edited_at: str | None
    source: str
    imported: bool

    @property
    def order(self) -> tuple[str, str, int]:
        """What sightings are ordered by."""
        return self.at, self.fetched_at, self.arrival


class Version(NamedTuple):
    """One text between two changes of it. A text that comes back is a version of its own."""

    version: int
    text: str
    first_seen_at: str
    last_seen_at: str
    said_at: str
    edited_at: str | None
    source: str


def add_sighting(known: list[Sighting], new: Sighting) -> list[Sighting]:
    """The sightings with one more, in order, and without those that tell nothing: repeated imports and what
    a scraper saw between two identical looks. Returns `known` itself where the new one tells nothing."""
    for place, old in enumerate(known):
        if old.text == new.text and _same_testimony(old, new):
            if old.fetched_at <= new.fetched_at:
                return known
            changed = [*known[:place], new, *known[place + 1 :]]
            return sorted(changed, key=lambda each: each.order)
    return _thinned(sorted([*known, new], key=lambda each: each.order))


def versions(sightings: Sequence[Sighting], posted_at: str) -> list[Version]:
    """The versions that the ordered sightings of a post posted at `posted_at` make, numbered from 1."""
    made: list[Version] = []
    for text, group in groupby(sightings, key=lambda each: each.text):
        run = list(group)
        first = run[0]
        said = posted_at
        if made:  # the first text is as old as the post, a later one as old as its edit
            edited = first.edited_at
            said = edited if edited and made[-1].said_at < edited <= first.at else first.at
        made.append(Version(len(made) + 1, text, first.at, run[-1].at, said, first.edited_at, first.source))
    return made


def occurrences(texts: Iterable[str]) -> list[tuple[str, int]]:
    """Each text with how often it occurred before: what names a version however it is numbered."""
    seen: dict[str, int] = {}
    named = []
    for text in texts:
        named.append((text, seen.get(text, 0)))
        seen[text] = seen.get(text, 0) + 1
    return named


def _same_testimony(old: Sighting, new: Sighting) -> bool:
    """Whether two sightings of one text say the same: one file read twice, one page saved twice."""
    if (old.source, old.imported, old.edited_at) != (new.source, new.imported, new.edited_at):
        return False
    undated = old.imported and old.at == old.fetched_at and new.at == new.fetched_at
    return old.at == new.at or undated


def _thinned(ordered: list[Sighting]) -> list[Sighting]:
    """Without the scrapes that stand between two alike: no edit can have passed unseen between them."""

    def look(each: Sighting) -> tuple[object, ...]:
        return each.text, each.edited_at, each.source, each.imported

    return [
        each
        for place, each in enumerate(ordered)
        if each.imported
        or not 0 < place < len(ordered) - 1
        or not look(ordered[place - 1]) == look(each) == look(ordered[place + 1])
    ]
