"""Measures: what can be counted. Each is a TOML file with its terms per language and its own examples.

A file of a user's own looks just like those in `measures/`:

    name = "detained"
    title = "People taken by the police"
    unit = "people"                       # what is counted where the text names nothing
    counts = ["person", "detentions"]     # unit codes and classes of units (units.py) that may be counted;
                                          # "-police" leaves one of a class out
    nature = "cumulative"                 # cumulative, stock (may fall) or flow (a closed window)
    hosted = false                        # true where those counted came from elsewhere: refugees
    one_off = false                       # true where each count is of one attack or night
    most = 500                            # a larger number with no noun of its own is no count of this:
    more_are = "protesters"               # it is one of that, where given ("Demos on Saturday: Dortmund 30,000")

    [en]
    people = "detainees"                  # nouns for those counted: "1,386 detainees"
    done = "were detained, rounded up"    # what was done to them: the clause's predicate
    event = "detentions"                  # nouns for the events counted: "115 detentions"
    toll = "number of detentions"         # nouns that take a number: "the number of detentions reached 115"
    not = "detention centre"              # phrases that contain a term and mean something else
    context = "rally, protest"            # words of which one must stand in the text for `done` to count
    wide = ""                             # terms that take in the killed ("пострадали"); see `widens_to`

    [[examples]]
    text = "At least 1,386 people have been detained in 38 cities."
    counts = [{ is = ">=1386", n_places = 38 }]
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

TERM_CLASSES = ("people", "done", "event", "toll", "not", "wide", "context")
BUILT_IN = Path(__file__).parent / "measures"
_CELL = re.compile(r'^(\w+ = )"([^"\\\n]*)"$', re.MULTILINE)


class MeasureError(ValueError):
    """A measure file that cannot be used; the message says which, what and what was expected."""


@dataclass(frozen=True)
class Measure:
    """One thing that is counted."""

    name: str
    title: str
    unit: str
    counts: tuple[str, ...]
    nature: str
    one_off: bool  # a count is of one attack or night, not of all so far
    terms: Mapping[str, Mapping[str, str]]  # language → class of terms → phrases
    needs_context: bool  # its predicates count only where a word of its `context` stands in the text
    final: bool  # nothing that happens to those counted makes them something else: the dead
    contains: tuple[str, ...]  # measures whose counts are parts of this one's
    gives_way: tuple[str, ...]  # measures that say what became of those counted: the missing who were rescued
    distant: bool  # whoever does or tells it does not say where: an exchange of captives, an enemy's losses
    leaves_place: bool  # those counted left it: "evacuated from Belgorod" happened in Belgorod
    hosted: bool  # they are counted where they came to: "refugees from Ukraine" are not in Ukraine
    most: int | None  # a larger number with no noun of its own counts `more_are`, or nothing of ours
    more_are: str | None  # "Demos on Saturday: Dortmund 30,000"
    widens_to: str | None  # what a count by a `wide` word becomes when the killed are a part of it
    examples: tuple[Mapping[str, Any], ...]
    path: Path


def load(*directories: Path) -> dict[str, Measure]:
    """The measures of the built-in directory and of others, by name. A later file replaces an earlier name.

    Raises MeasureError for a file that is not a measure.
    """
    own = [measure for directory in directories for measure in _read_all(directory)]
    return {measure.name: measure for measure in (*_built_in(), *own)}


@cache
def _built_in() -> tuple[Measure, ...]:
    return tuple(_read_all(BUILT_IN))


def _read_all(directory: Path) -> Iterator[Measure]:
    if not directory.is_dir():
        raise MeasureError(f"{directory} is not a directory with measure files (*.toml)")
    for path in sorted(directory.glob("*.toml")):
        yield read(path)


def read(path: Path) -> Measure:
    """One measure file. Raises MeasureError with a sentence."""
    try:
        table = _table(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise MeasureError(f"{path}: not a readable TOML file: {error}") from error
    for key, kind in (("name", str), ("title", str), ("unit", str), ("counts", list), ("nature", str)):
        if not isinstance(table.get(key), kind):
            raise MeasureError(f"{path}: `{key}` is missing or no {'list' if kind is list else 'text'}")
    if table["nature"] not in ("cumulative", "stock", "flow"):
        raise MeasureError(f"{path}: `nature` is {table['nature']!r}; expected cumulative, stock or flow")
    terms = {key: value for key, value in table.items() if isinstance(value, dict)}
    for language, classes in terms.items():
        for name, words in classes.items():
            if name not in TERM_CLASSES or not isinstance(words, str):
                raise MeasureError(
                    f"{path}: [{language}] {name}: expected text under one of {', '.join(TERM_CLASSES)}"
                )
    return Measure(
        name=table["name"],
        title=table["title"],
        unit=table["unit"],
        counts=tuple(table["counts"]),
        nature=table["nature"],
        one_off=bool(table.get("one_off", False)),
        terms={
            code: {k: v for k, v in classes.items() if k != "widens_to"} for code, classes in terms.items()
        },
        needs_context=any("context" in classes for classes in terms.values()),
        final=bool(table.get("final", False)),
        contains=tuple(table.get("contains", ())),
        gives_way=tuple(table.get("gives_way", ())),
        distant=bool(table.get("distant", False)),
        leaves_place=bool(table.get("leaves_place", False)),
        hosted=bool(table.get("hosted", False)),
        most=table.get("most"),
        more_are=table.get("more_are"),
        widens_to=table.get("widens_to"),
        examples=tuple(table.get("examples", ())),
        path=path,
    )


def _table(toml: str) -> dict[str, Any]:
    """What a file says. Cells are read as literal strings, which say the same and are not gone through by letters."""
    if '"""' not in toml and "'''" not in toml:
        try:
            return tomllib.loads(_CELL.sub(r"\1'''\2'''", toml))
        except tomllib.TOMLDecodeError:
            pass  # told of below, in the place where it stands in the file
    return tomllib.loads(toml)
