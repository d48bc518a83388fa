"""Reads the gazetteer's file: a zip with one section of names for each script, and the places in blocks.

Each is read when it is first asked for, so that a Russian post does not pay for the names of China. A section
has two parts with a form feed between them, as many lines in one as in the other: keys, and what begins with
each key. That is `name=references|…`, a reference being the number of a place and flags:

    a  another or older name, not its own       e  a region's adjective without its noun
    r  risky: a word or a person's name too     j  an adjective of a Slavic language
    B  an abbreviation                          l  an adjective in one of its forms
    C  one that counts only in capitals
"""

import threading
import zipfile
from pathlib import Path

from .place import Place

SECTIONS = ("latin", "cyrillic", "arabic", "hebrew", "han")
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
    return None


class Archive:
    """The file, read piece by piece. Safe to share between threads."""

    def __init__(self) -> None:
        self._sections: dict[str, dict[str, str]] = {}
        self._blocks: dict[int, list[str]] = {}
        self._places: dict[int, Place] = {}
        self._lock = threading.Lock()

    def section(self, name: str) -> dict[str, str]:
        """The buckets of one script by key."""
        found = self._sections.get(name)
        if found is None:
            keys, _, buckets = self._read(name).partition("\f")
            found = self._sections[name] = dict(zip(keys.split("\n"), buckets.split("\n"), strict=True))
        return found

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
