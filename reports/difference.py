"""What new rules would change, side by side: counts by their posts, points by their series."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Protocol

from .notation import notation
from .safe import cut, pad, safe_line, width, wrap
from .terminal import Look, series_heading

SIGN = {"added": "+", "removed": "-", "changed": "~"}
FATE = {"added": "appears", "removed": "vanishes"}
HIDDEN = (
    "count_id",
    "value",
    "value_low",
    "value_high",
    "bound",
)  # told by the notation, or nothing to people


class Difference(Protocol):
    """A count or a point as it is and as it would be."""

    @property
    def old(self) -> Mapping[str, Any] | None: ...

    @property
    def new(self) -> Mapping[str, Any] | None: ...

    @property
    def row(self) -> Mapping[str, Any]: ...

    @property
    def way(self) -> str: ...

    @property
    def fields(self) -> Sequence[str]: ...


def count_lines(changes: Iterable[Difference], look: Look) -> Iterator[str]:
    """Each text with the counts that it would gain (+), lose (-) or have otherwise (~)."""

    def text_of(change: Difference) -> tuple[Any, ...]:
        row = change.row
        return row["channel"], row["post_id"], row["version"], row["said_at"], row["url"]

    for (channel, post_id, version, said_at, url), group in groupby(changes, text_of):
        link = f"  {safe_line(url)}" if url else ""
        which = f" version {version}" if version > 1 else ""
        yield (
            look.bold(f"{safe_line(str(channel))}/{post_id}{which}  {said_at[:16].replace('T', ' ')}") + link
        )
        for change in group:
            yield from _count(change, look)


def _count(change: Difference, look: Look) -> Iterator[str]:
    row = change.old or change.row
    judged = f" [{row['review']}]" if row["review"] else ""
    what = f"{notation(row)} {row['measure']}{judged}"
    if change.old is not None and change.new is not None and notation(change.old) != notation(change.new):
        what = f"{notation(change.old)} → {notation(change.new)} {change.old['measure']}{judged}"
    told = [
        f"{name.replace('_', ' ')} {_shown(change.old[name])} → {_shown(change.new[name])}"
        for name in change.fields
        if change.old is not None and change.new is not None and name not in HIDDEN
    ]
    if change.way != "changed":
        told = [str(row[name]) for name in ("kind", "place_name", "event_start", "source_name") if row[name]]
    words = f"“{safe_line(row['span_text'])}”"
    lines = wrap(safe_line(f"{what} {words} {'; '.join(told)}"), look.columns - 4)
    for at, line in enumerate(lines):
        yield f"{'  ' if at else SIGN[change.way] + ' '}{'  ' if at else ''}{line}"


def point_lines(changes: Sequence[Difference], look: Look) -> Iterator[str]:
    """Each series with its points that would appear, vanish or have another value."""
    series: dict[str, list[Difference]] = {}
    for change in changes:
        series.setdefault(series_heading(change.row), []).append(change)
    for heading, points in series.items():
        yield look.bold(cut(heading, look.columns))
        wide = max(width(notation(change.old or change.row)) for change in points)
        for change in points:
            at = change.row["at"][:16].replace("T", " ")
            value = pad(notation(change.old or change.row), wide, right=True)
            then = f"→ {notation(change.new)}" if change.old and change.new else FATE[change.way]
            yield f"  {at}  {value}  {then}"


def _shown(value: Any) -> str:
    return "-" if value in (None, "") else str(value)
