"""Where what is kept meets what reads it: versions out of the database, their counts into it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from tallygram.data import export
from tallygram.data.readings import COUNT_FIELDS, Pending, Reading, Replaced
from tallygram.data.store import Store
from tallygram.data.times import day_or_stamp
from tallygram.extractors.pool import Task, read_many
from tallygram.extractors.reader import LeftOut, Reader
from tallygram.reports.notation import notation

Key = tuple[int, int, int]  # channel, post, version
TOLD = ("measure", "unit", "subgroup", "kind", "place_name", "event_start", "as_of", "source_name", "status")


Progress = Callable[[Iterable[Pending]], Iterable[Pending]]  # the same again, shown as they go by


@dataclass(frozen=True, slots=True)
class KnownMeasure:
    """A measure as the database keeps it."""

    measure: str
    title: str | None
    unit: str | None
    nature: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class UnreadNumber:
    """A number beside a measure's word that gave no count."""

    span_start: int
    span_end: int
    text: str
    reason: str
    beside_measure: str | None = None


def extract(
    store: Store, reader: Reader, *, every: bool, jobs: int, measures: Path | None, progress: Progress
) -> Replaced:
    """Read each version that today's rules have not read (or all) and keep its counts for the older ones."""
    store.set_measures(
        KnownMeasure(each.name, each.title, each.unit, each.nature) for each in reader.measures.values()
    )
    pending = progress(store.pending_versions(reader.ruleset, every=every))
    read = read_many(map(_task, pending), reader, jobs=jobs, measures=measures)
    return store.save_counts(
        (Reading(*key, counts, [_unread(one) for one in unread]) for key, counts, unread in read),
        reader.ruleset,
    )


def differences(
    store: Store, reader: Reader, *, every: bool, jobs: int, measures: Path | None
) -> Iterator[str]:
    """What reading would change, a line each: - or +, the post, the count. Nothing is kept."""
    pending = store.pending_versions(reader.ruleset, every=every)
    kept = groupby(
        export.counts(store.connection), lambda row: (row["channel_id"], row["post_id"], row["version"])
    )
    there = next(kept, None)
    for key, counts, _ in read_many(map(_task, pending), reader, jobs=jobs, measures=measures):
        while there is not None and there[0] < key:
            there = next(kept, None)
        old = [_told(row) for row in there[1]] if there is not None and there[0] == key else []
        new = [_told({name: _stored(getattr(count, name)) for name in COUNT_FIELDS}) for count in counts]
        where = f"{key[0]}/{key[1]} version {key[2]}"
        yield from (f"- {where}: {told}" for told in old if told not in new)
        yield from (f"+ {where}: {told}" for told in new if told not in old)


def _task(pending: Pending) -> Task[Key]:
    key = (pending.channel_id, pending.post_id, pending.version)
    return Task(key, pending.text, pending.said_at, pending.timezone)


def _unread(number: LeftOut) -> UnreadNumber:
    return UnreadNumber(number.start, number.end, number.text, number.reason, "yes")


def _stored(value: Any) -> Any:
    """A value as the database has it."""
    return day_or_stamp(value) if isinstance(value, date) else value


def _told(row: dict[str, Any]) -> str:
    told = [f"{name}={row[name]}" for name in TOLD[1:] if row[name] is not None]
    return " ".join([notation(row), str(row["measure"]), *told])
