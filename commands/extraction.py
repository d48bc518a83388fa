"""Where what is kept meets what reads it: versions out of the database, their counts into it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tallygram.data.readings import Pending, Reading, Replaced
from tallygram.data.store import Store
from tallygram.extractors.pool import Task, read_many
from tallygram.extractors.reader import LeftOut, Reader

Key = tuple[int, int, int]  # channel, post, version

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
    """Read each version that today's rules have not read (or all) and keep its counts for the older ones.

    The full-text index, which is made of texts as counts are, is brought up to date with them.
    """
    store.index_posts()
    store.set_measures(
        KnownMeasure(each.name, each.title, each.unit, each.nature) for each in reader.measures.values()
    )
    pending = progress(store.pending_versions(reader.ruleset, every=every))
    read = read_many(map(_task, pending), reader, jobs=jobs, measures=measures)
    return store.save_counts(
        (Reading(*key, counts, [_unread(one) for one in unread]) for key, counts, unread in read),
        reader.ruleset,
    )


def _task(pending: Pending) -> Task[Key]:
    key = (pending.channel_id, pending.post_id, pending.version)
    return Task(key, pending.text, pending.said_at, pending.timezone)


def _unread(number: LeftOut) -> UnreadNumber:
    return UnreadNumber(number.start, number.end, number.text, number.reason, "yes")
