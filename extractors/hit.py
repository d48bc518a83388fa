"""What a phrase of the vocabulary means, and where it stands in a text."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_TIMES = ("month", "solar_month", "weekday", "relative_day", "day_part", "window")
_NUMERALS = ("number", "magnitude", "collective", "half", "vague", "after_limit")
_NONES = ("none", "nobody", "not")
_SHARED = ("source", "number_name")  # names are written alike in all languages


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase stands for: its job, the value of that job, and its language."""

    role: str  # number, unit, bound, measure, ...
    value: Any
    language: str

    @property
    def is_amount(self) -> bool:
        """Whether it tells how many: a numeral, or a word for none."""
        return self.role in _NUMERALS or (self.role == "marker" and self.value in _NONES)


@dataclass(frozen=True, slots=True)
class Term:
    """A measure's word: which measure, and which class of its terms."""

    measure: str
    kind: str  # people done event toll


class Sense:
    """All meanings of a phrase, sorted by their jobs: made once, shared by all its hits.

    `roles` has the value of the first meaning of each job, `terms` the measures it may stand for, `marks` the
    names of its markers.
    """

    __slots__ = (
        "_spoken",
        "is_amount",
        "is_numeral",
        "is_time",
        "languages",
        "marks",
        "meanings",
        "roles",
        "terms",
    )

    def __init__(self, meanings: Iterable[Meaning]) -> None:
        self.meanings = tuple(meanings)
        self.roles = {meaning.role: meaning.value for meaning in reversed(self.meanings)}
        # what a measure's own list says that it is not, it is not: «حکم اعدام ... نقض» beside «حکم اعدام»
        denied = {(m.language, m.value.measure) for m in self.meanings if m.role == "homonym"}
        self.terms: tuple[Term, ...] = tuple(
            m.value
            for m in self.meanings
            if m.role == "measure"
            and (m.value.kind == "people" or (m.language, m.value.measure) not in denied)
        )
        self.marks: frozenset[str] = frozenset(m.value for m in self.meanings if m.role == "marker")
        self.languages = tuple(dict.fromkeys(meaning.language for meaning in self.meanings))
        self.is_time = not self.roles.keys().isdisjoint(_TIMES)
        self.is_numeral = not self.roles.keys().isdisjoint(_NUMERALS)
        self.is_amount = any(meaning.is_amount for meaning in self.meanings)
        self._spoken: dict[tuple[str, bool], Sense | None] = {}

    def in_language(self, code: str, names: bool) -> "Sense | None":
        """What it means in a language; `names`: with the names that other languages have for it. None for nothing."""
        if (code, names) not in self._spoken:
            meanings = [m for m in self.meanings if m.language == code or (names and m.role in _SHARED)]
            whole = len(meanings) == len(self.meanings)
            self._spoken[code, names] = self if whole else Sense(meanings) if meanings else None
        return self._spoken[code, names]


_NONE = Sense(())


@dataclass(slots=True, eq=False)
class Hit:
    """A phrase found at [start, end) of the folded text, with all its meanings. It is not changed."""

    start: int
    end: int
    sense: Sense = _NONE

    def get(self, role: str) -> Any:
        """The value of the first meaning with this role, else None."""
        return self.sense.roles.get(role)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The measures that it may stand for."""
        return self.sense.terms

    @property
    def marks(self) -> frozenset[str]:
        """The names of the markers that it is."""
        return self.sense.marks
