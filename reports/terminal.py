"""What the command line prints for people: series, measures and tables, as lines of plain text.

Nothing here writes. Every function yields lines no wider than `columns`; text from posts is made safe.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from .notation import notation
from .safe import cut, pad, safe, safe_line, width, wrap

Row = Mapping[str, Any]

BLOCKS = " ▏▎▍▌▋▊▉█"
BAR = 8
NOTES = {  # what a flag of a point says
    "revised_down": "revised down",
    "conflict": "another count contradicts it",
    "quarantined": "a count that differs is held back",
    "derived": "a sum, not said by anybody",
    "sum_check_ok": "its parts add up to it",
    "sum_check_failed": "its parts do not add up to it",
    "retracted": "taken back",
}
WHY_HELD = {
    "below": "less than was known by then",
    "beside": "its post is wrong about another place",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How wide the terminal is and whether it may be given colours."""

    columns: int = 100
    colour: bool = False

    def bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def dim(self, text: str) -> str:
        return f"\x1b[2m{text}\x1b[0m" if self.colour else text


def series_lines(rows: Iterable[Row], look: Look) -> Iterator[str]:
    """The points of each series under a heading, the longest first; rows as `series --json` gives them.

    A point is its time (UTC), its value, a bar, the number of places, who counted, the words and the link.
    """
    rows = list(rows)
    told = Counter(row.get("line") for row in rows)
    lines: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        key = (*_series_key(row), row.get("line") if told[row.get("line")] > 1 else None)
        lines.setdefault(key, []).append(row)
    longest_first = sorted(lines.values(), key=lambda points: (len(points), _top(points)), reverse=True)
    for number, points in enumerate(longest_first):
        if number:
            yield ""
        yield from _one_series(points, look)


def _series_key(row: Row) -> tuple[Any, ...]:
    names = ("measure", "unit", "place_name", "source_name", "event_start", "window_start", "kind")
    return tuple(str(row.get(name)) for name in names)


def _top(points: Sequence[Row]) -> int:
    return max(point.get("value") or point.get("value_high") or 0 for point in points)


def _one_series(points: Sequence[Row], look: Look) -> Iterator[str]:
    heading = series_heading(points[0])
    apart = len({point.get("line") for point in points}) > 1 and points[0].get("kind") not in (
        "increment",
        "band",
    )
    if apart:
        heading += ", each perhaps an incident of its own"
    yield look.bold(cut(heading, look.columns))
    values = [notation(point) for point in points]
    wide = max(5, *map(width, values))
    before = 16 + 2 + wide + 1 + BAR + 2 + 6 + 2
    room = min(20, max(6, look.columns - before))
    sources = [cut(safe_line(point.get("source_name") or "-"), room) for point in points]
    who = max(6, *map(width, sources))
    rest = before + who + 2
    beside = look.columns - rest >= 32
    names = (
        f"{pad('time (UTC)', 16)}  {pad('value', wide, right=True)} {' ' * BAR}  places  {pad('source', who)}"
    )
    yield look.dim(f"{names}  words and link" if beside else names.rstrip())
    top = 0 if apart else _top(points)  # bars side by side would make one curve of what has nothing in common
    for point, value, source in zip(points, values, sources, strict=True):
        figures = f"{_moment(point.get('at'))}  {look.bold(pad(value, wide, right=True))} "
        figures += look.dim(_bar(point.get("value") or 0, top)) + "  "
        figures += pad(str(point.get("n_places") or ""), 6, right=True) + "  " + pad(source, who)
        indent = rest if beside else 4
        said = list(_evidence(point, look, look.columns - indent))
        if beside:
            yield f"{figures}  {said[0]}" if said else figures.rstrip()
            said = said[1:]
        else:
            yield figures.rstrip()
        for line in said:
            yield " " * indent + line


def series_heading(point: Row) -> str:
    """What the points of a series are of, in one line: measure, place, time, who counted."""
    what = safe_line(str(point["measure"]))
    if point.get("unit") and point["unit"] != point["measure"]:
        what += f" ({safe_line(str(point['unit']))})"
    parts = [what]
    if point.get("place_name"):
        parts.append(safe_line(str(point["place_name"])))
    if period := _period(point):
        parts.append(period)
    if point.get("kind") == "band":
        parts.append("all sources: from the lowest to the highest of what they say, not a value")
    if point.get("source_name"):
        parts.append(f"as counted by {safe_line(str(point['source_name']))}")
    if point.get("kind") == "increment":
        parts.append("each a number of its own, not a running total")
    return ", ".join(parts)


def _period(point: Row) -> str:
    for start, end in (("event_start", "event_end"), ("window_start", "window_end")):
        since, until = _day(point.get(start)), _day(point.get(end))
        if since and until and since != until:
            return f"{since} to {until}"
        if since:
            return f"since {since}" if start == "window_start" else since
        if until:
            return f"until {until}"
    return ""


def _evidence(point: Row, look: Look, columns: int) -> Iterator[str]:
    """The words, the link, and what is noted about the point, in lines of so many columns."""
    if quote := point.get("quote"):
        *head, last = wrap("“" + safe_line(str(quote)), columns - 1, lines=3)
        yield from head
        yield last + "”"
    if url := point.get("url"):
        yield look.dim(safe_line(str(url)))  # never cut: a link is copied
    if noted := "; ".join(_notes(point)):
        yield from wrap(f"note: {noted}", columns, lines=3)


def _notes(point: Row) -> Iterator[str]:
    """What the flags of a point say, what is held back and why, and how far others are from it."""
    for flag in _words(point.get("flags")):
        if flag == "quarantined" and point.get("held_back"):
            continue  # it is said with the figure, below
        yield NOTES.get(flag, safe_line(flag))
    for value, why in zip(_words(point.get("held_values")), _words(point.get("held_why")), strict=False):
        yield f"held back: {value}, {WHY_HELD.get(why, safe_line(why))}"
    low, high = point.get("spread_low"), point.get("spread_high")
    own = (point.get("value_low"), point.get("value_high"))
    if (
        low is not None
        and high is not None
        and low < high
        and (low, high) != own
        and point.get("kind") != "band"
    ):
        yield f"{low} to {high} said meanwhile"
    if point.get("kind") == "band":
        yield "said by " + ", ".join(safe_line(name) for name in point.get("sources") or ())


def _words(cell: Any) -> list[str]:
    """A list, also as CSV has it."""
    return cell.split() if isinstance(cell, str) else [str(each) for each in cell or ()]


def _bar(value: int, top: int) -> str:
    eighths = round(value * BAR * 8 / top) if top else 0
    bar = BLOCKS[8] * (eighths // 8) + (BLOCKS[eighths % 8] if eighths % 8 else "")
    return pad(bar, BAR)


def _moment(at: datetime | date | str | None) -> str:
    """`2022-09-21 17:05` of a time, also of one written in ISO 8601; a day stays a day."""
    written = at.isoformat() if isinstance(at, date) else str(at or "")
    return pad(written[:16].replace("T", " "), 16)


def _day(at: datetime | date | str | None) -> str:
    return _moment(at)[:10].strip()


class KnownMeasure(Protocol):
    """The part of a measure that a list of measures shows."""

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def unit(self) -> str: ...

    @property
    def nature(self) -> str: ...

    @property
    def terms(self) -> Mapping[str, Mapping[str, str]]: ...

    @property
    def examples(self) -> Sequence[Mapping[str, Any]]: ...


def measures_lines(measures: Iterable[KnownMeasure], look: Look) -> Iterator[str]:
    """One measure a line: its name, what it counts, and the languages it has words in."""
    known = list(measures)
    names = max((width(measure.name) for measure in known), default=0)
    for measure in known:
        languages = f"  [{' '.join(sorted(measure.terms))}]"
        title = cut(safe_line(measure.title), look.columns - names - 2 - width(languages))
        yield f"{pad(measure.name, names)}  {title}{look.dim(languages)}"


NATURES = {
    "cumulative": "grows while an event lasts",
    "stock": "holds for a moment and may fall",
    "flow": "is of a closed period",
}


def measure_lines(measure: KnownMeasure, look: Look) -> Iterator[str]:
    """All of one measure: what it counts and how, its words by language, its examples."""
    yield look.bold(safe_line(f"{measure.name}: {measure.title}"))
    nature = f"{measure.nature} ({NATURES[measure.nature]})" if measure.nature in NATURES else measure.nature
    yield safe_line(f"unit {measure.unit}, {nature}")
    for language, terms in sorted(measure.terms.items()):
        yield ""
        yield look.bold(language)
        for kind, words in terms.items():
            for at, line in enumerate(wrap(safe_line(words), look.columns - 10)):
                yield f"  {pad('' if at else kind, 6)}  {line}"
    if measure.examples:
        yield ""
        yield look.bold("examples")
        for example in measure.examples:
            yield from (
                f"  {line}" for line in wrap(safe_line(str(example.get("text", ""))), look.columns - 2)
            )
            said = ", ".join(str(count.get("is", count)) for count in example.get("counts", ()))
            yield look.dim(cut(f"    → {safe_line(said) or 'no count'}", look.columns))


def table_lines(names: Sequence[str], rows: Iterable[Sequence[Any]], look: Look) -> Iterator[str]:
    """Rows of any kind under the names of their columns; numbers to the right, long cells cut."""
    if not names:
        return
    cells = [["" if cell is None else safe_line(str(cell)) for cell in row] for row in rows]
    columns = range(len(names))
    numeric = [bool(cells) and all(not row[at] or _is_number(row[at]) for row in cells) for at in columns]
    wide = [max(width(name), *(width(row[at]) for row in cells), 0) for at, name in enumerate(names)]
    fair = max(8, look.columns // max(1, len(names)) - 2)
    while sum(wide) + 2 * (len(wide) - 1) > look.columns and max(wide) > fair:
        widest = wide.index(max(wide))
        wide[widest] -= min(wide[widest] - fair, sum(wide) + 2 * (len(wide) - 1) - look.columns)
    for number, row in enumerate([list(map(safe, names)), *cells]):
        line = "  ".join(
            pad(cut(cell, wide[at]), wide[at], right=numeric[at]) for at, cell in enumerate(row)
        ).rstrip()
        yield look.bold(line) if number == 0 else line


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
