"""Reads the gazetteer's file: a zip with the names in a section for each script, and the places in blocks.

A large section is in leaves, by the first letters of its keys. Each leaf and block is read when it is first asked
for, so that a post pays for few names, and none of China's if it is Russian. A leaf has two parts with a form feed
between them, as many lines in one as in the other: keys, and what begins with each key. That is
`name=references|…`, a reference being the number of a place and flags:

    a  another or older name, not its own       e  a region's adjective without its noun
    r  risky: a word or a person's name too     j  an adjective of a Slavic language
    B  an abbreviation                          l  an adjective in one of its forms
    C  one that counts only in capitals
"""

import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from .place import Place

SECTIONS = {"latin": 32, "cyrillic": 32, "arabic": 1, "hebrew": 1, "han": 1, "flags": 1}  # in how many leaves
FILE = Path(__file__).parent / "places.zip"
BLOCK = 1024  # places in a block


def section_of(word: str) -> str | None:
    """The section a folded word is looked up in, by its first letter; None for scripts that are not there."""
    letter = word[:1]
    if "a" <= letter <= "z" or "ß" <= letter <= "ɏ" or "Ḁ" <= letter <= "ỿ":
        return "latin"
    if "Ѐ" <= letter <= "ԯ":
        return "cyrillic"
    if "\u0620" <= letter <= "\u06ff":
        return "arabic"
    if "\u05d0" <= letter <= "\u05ea":
        return "hebrew"
    if "\u4e00" <= letter <= "\u9fff":
        return "han"
    if "🇦" <= letter <= "🇿":
        return "flags"
    return None


def leaf_of(section: str, key: str) -> int:
    """The leaf of a section that holds a key."""
    return ord(key[0]) % SECTIONS[section] if key else 0


class Section:
    """The buckets of one script by key."""

    def __init__(self, name: str, read: Callable[[str], str]) -> None:
        self._name, self._read = name, read
        self._leaves: dict[int, dict[str, str]] = {}

    def get(self, key: str) -> str:
        """The bucket of a key, empty where there is none."""
        number = leaf_of(self._name, key)
        return (self._leaves.get(number) or self._leaf(number)).get(key, "")

    def buckets(self) -> Iterator[str]:
        """All buckets."""
        for number in range(SECTIONS[self._name]):
            yield from self._leaf(number).values()

    def _leaf(self, number: int) -> dict[str, str]:
        if number not in self._leaves:
            keys, _, buckets = self._read(f"{self._name}/{number:02}").partition("\f")
            self._leaves[number] = dict(zip(keys.split("\n"), buckets.split("\n"), strict=True))
        return self._leaves[number]


class Archive:
    """The file, read piece by piece. Safe to share between threads."""

    def __init__(self) -> None:
        self._sections = {name: Section(name, self._read) for name in SECTIONS}
        self._blocks: dict[int, list[str]] = {}
        self._places: dict[int, Place] = {}
        self._lock = threading.Lock()

    def section(self, name: str) -> Section:
        """The names of one script."""
        return self._sections[name]

    def place(self, index: int) -> Place:
        """The place of a reference."""
        found = self._places.get(index)
        if found is None:
            block, row = divmod(index, BLOCK)
            lines = self._blocks.get(block)
            if lines is None:
                lines = self._blocks[block] = self._read(f"places/{block:03}").split("\n")
            found = self._places[index] = Place.of_line(lines[row])
        return found

    def _read(self, member: str) -> str:
        with self._lock, zipfile.ZipFile(FILE) as archive:
            return archive.read(member).decode()
