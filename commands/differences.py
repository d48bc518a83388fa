"""What today's rules would change: read in a copy of the database, and compared with what stands."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from tallygram.data.differences import Change, changed_counts, changed_measures, changed_points, copies
from tallygram.data.query import open_readonly
from tallygram.data.series import series
from tallygram.data.store import open_store
from tallygram.reports.difference import count_lines, point_lines

from .answers import scopes
from .config import Config
from .console import Run, look, show, write
from .posts import read_now, set_clocks


def tell_differences(
    run: Run, db: Path, config: Config, *, every: bool, jobs: int, folder: Path | None, as_json: bool
) -> None:
    """Print which counts and which points of the series would change; the database is only read."""
    with TemporaryDirectory(prefix="tallygram-") as place:
        before, after = copies(db, Path(place), started_at=run.now())
        with open_store(after, started_at=run.now()) as store:
            set_clocks(store, config)
            done = read_now(run, store, jobs, folder, every=every)
        counts = list(changed_counts(before, after))
        measures = changed_measures(before, after, counts)
        points = _points(run, before, after, config, measures)
    if as_json:
        for what, changes in (("count", counts), ("point", points)):
            for change in changes:
                write(_as_json(what, change))
    else:
        told = [change for change in counts if not change.of_reading_only]
        show(count_lines(told, look()))
        if told and points:
            show([""])
        show(point_lines(points, look()))
    run.say(_summary(counts, points))
    run.did(done.versions, "text read", "texts read")


def _points(run: Run, before: Path, after: Path, config: Config, measures: list[str]) -> list[Change]:
    scope, now = scopes(config), run.now()
    changes: list[Change] = []
    with open_readonly(before) as old, open_readonly(after) as new:
        for measure in run.progress(measures, "comparing"):
            both = (series(each, measure, known_at=now, scope=scope) for each in (old, new))
            changes += changed_points(*both)
    return changes


def _as_json(what: str, change: Change) -> str:
    told = {"what": what, "change": change.way, "fields": change.fields, "old": change.old, "new": change.new}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _summary(counts: list[Change], points: list[Change]) -> str:
    if not counts and not points:
        return "Nothing would change."
    ways = {
        way: [change for change in counts if change.way == way] for way in ("added", "removed", "changed")
    }
    told = ", ".join(f"{len(changes):,} {way}" for way, changes in ways.items())
    reading = sum(change.of_reading_only for change in counts)
    told += f" ({reading:,} of them only in how they are read, not listed)" if reading else ""
    judged = sum(1 for change in counts if change.old and change.old["review"] and change.way == "removed")
    told += f"; {judged:,} of those removed were judged by people" if judged else ""
    fates = {"added": "appear", "removed": "vanish", "changed": "change value"}
    gone = {way: sum(change.way == way for change in points) for way in fates}
    would = ", ".join(f"{number:,} {fates[way]}" for way, number in gone.items())
    return f"Counts: {told}. Published points that would: {would}."
