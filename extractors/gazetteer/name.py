"""A listed name: its words, what it refers to, and whether words of a text are it."""

from collections.abc import Sequence
from dataclasses import dataclass

from .. import toponyms

FLAGS = "arCBejl"  # explained in archive.py
_OTHER_SPELLINGS = str.maketrans("يىكأإآٱةؤ", "ییکااااهو")


def unified(word: str) -> str:
    """An Arabic-written word in the letters that keys are written in."""
    return word.translate(_OTHER_SPELLINGS)


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the file: its words, and the numbers of its places with their flags, the likeliest first."""

    words: tuple[str, ...]
    references: tuple[tuple[int, str], ...]

    @classmethod
    def of_entry(cls, entry: str, section: str, key: str) -> "Name":
        """Reads an entry of the bucket of `key`: `name=references`."""
        name, _, listed = entry.partition("=")
        references = []
        for reference in listed.split(","):
            number = reference.rstrip(FLAGS)
            references.append((int(number), reference[len(number) :]))
        if section == "han":
            words: tuple[str, ...] = (name,)
        elif section == "cyrillic":
            words = tuple(name.split(" "))
        else:
            words = (key, *name.split(" ")) if name else (key,)
        return cls(words, tuple(references))

    def has(self, flag: str) -> bool:
        """Whether any of its places has the name with this flag."""
        return any(flag in flags for _, flags in self.references)

    def forms(self) -> frozenset[str]:
        """The cases of the first word of a Cyrillic name."""
        word = self.words[0]
        if self.has("j"):
            return toponyms.adjective_forms(word)
        if len(self.words) == 1 and len(word) <= 4 and (self.has("B") or self.has("C")):
            return frozenset((word,))
        return toponyms.forms(word)

    def fits(self, words: Sequence[str], section: str) -> bool | None:
        """True where the words are the name as listed, False where in another case, None where they are not.

        The first word is known to fit.
        """
        exact = self.words[0] == words[0] or section != "cyrillic"
        last = len(self.words) - 1
        for index in range(1, last + 1):
            listed, word = self.words[index], words[index]
            if section == "arabic":
                word = unified(word)
            if listed == word:
                continue
            if section == "cyrillic" and word in toponyms.head_forms(listed):
                exact = False
            elif not (section == "latin" and index == last and word.partition("'")[0] == listed):
                return None
        return exact
