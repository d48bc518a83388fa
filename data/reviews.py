"""What people said of counts: which count each verdict belongs to under today's rules, and how it shows there."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

BY_HAND = "by hand"  # the rule of a count that a person added
REVIEW_COLUMNS = ("review", "reviewer", "review_reason", "reviewed_at", "read_as")
TAKEN_BACK = "the addition was taken back"

Row = dict[str, Any]  # a count as the database has it: count_id, the fields, the review columns
Key = tuple[int, int]  # post and version, of one channel


@dataclass(frozen=True, slots=True)
class Review:
    """One verdict as given. `sets` are the fields that a correction sets, `count` the count as it was then."""

    review_id: int
    count_id: str
    span_start: int
    span_end: int
    measure: str
    verdict: str
    field: str | None
    value: str | None
    sets: Mapping[str, Any]
    count: Mapping[str, Any] | None
    reviewer: str | None
    reason: str | None
    reviewed_at: str
    undone_at: str | None


@dataclass(frozen=True, slots=True)
class Settled:
    """The counts of a version with what people said of them, and which verdicts found their count elsewhere."""

    rows: list[Row]
    moved: dict[str, Row]  # the id under which verdicts stand → the count that they are of now


_COLUMNS = "review_id, count_id, span_start, span_end, measure, verdict, field, value, sets, count, reviewer"
_COLUMNS += ", reason, reviewed_at, undone_at"
# An addition leaves a trace when it is taken back: what was published with it can still be told.
_STANDING = "(undone_at is null or verdict = 'added')"


def reviews_of(
    connection: sqlite3.Connection, channel_id: int, posts: Iterable[int]
) -> dict[Key, list[Review]]:
    """The verdicts that stand on counts of these posts, in the order in which they were given."""
    found: dict[Key, list[Review]] = {}
    for post_id, version, *values in connection.execute(
        f"select post_id, version, {_COLUMNS} from reviews where channel_id = ? and post_id in"
        f" (select value from json_each(?)) and {_STANDING} order by review_id",
        (channel_id, json.dumps(list(posts))),
    ):
        found.setdefault((post_id, version), []).append(_review(values))
    return found


def review_by_id(connection: sqlite3.Connection, review_id: int) -> Review:
    """One verdict, whether it stands or was taken back."""
    row = connection.execute(f"select {_COLUMNS} from reviews where review_id = ?", (review_id,)).fetchone()
    return _review(row)


def settle(rows: Sequence[Row], text: str, reviews: Sequence[Review]) -> Settled:
    """The counts that the rules read in a text, as people judged them, and those that people added.

    A verdict belongs to the count of its id; failing that, to the one of the same measure and number whose
    words meet its own. One that finds none stands by itself (an orphan) until its count is read again.
    """
    if not reviews:
        return Settled(list(rows), {})
    groups: dict[str, list[Review]] = {}
    for review in reviews:
        groups.setdefault(review.count_id, []).append(review)
    ids = {row["count_id"] for row in rows}
    free = [row for row in rows if row["count_id"] not in groups]
    moved: dict[str, Row] = {}
    by_hand: list[Row] = []
    for name, group in groups.items():
        if name in ids:
            continue
        match = _match(group, free, text)
        if match is not None:
            free.remove(match)
            moved[name] = match
        elif group[0].verdict == "added" and group[0].count is not None:
            by_hand.append({**group[0].count, "count_id": name})
    judged = {moved[name]["count_id"] if name in moved else name: each for name, each in groups.items()}
    return Settled(
        [as_judged(row, judged.get(row["count_id"], ())) or row for row in (*rows, *by_hand)], moved
    )


def as_judged(row: Row, reviews: Sequence[Review]) -> Row | None:
    """A count as read (or added) with what was said of it; None if it had not been added by then."""
    if row["rule"] == BY_HAND and not any(review.verdict == "added" for review in reviews):
        return None
    if row["rule"] != BY_HAND:
        reviews = [review for review in reviews if review.undone_at is None]
    if not reviews:
        return row
    sets: Row = {}
    verdict = "confirmed"
    for review in reviews:
        sets.update(review.sets)
        verdict = review.verdict
        if review.verdict == "added" and review.undone_at is not None:
            nothing = dict.fromkeys(REVIEW_COLUMNS)
            gone = {"review": "rejected", "review_reason": TAKEN_BACK, "reviewed_at": review.undone_at}
            return {**row, **nothing, **gone}
    last = reviews[-1]
    read = {name: row[name] for name, value in sets.items() if row[name] != value}
    corrected = bool(read) or any(review.verdict == "corrected" for review in reviews)
    if verdict != "rejected":
        verdict = "added" if row["rule"] == BY_HAND else "corrected" if corrected else "confirmed"
    return {
        **row,
        **sets,
        "review": verdict,
        "reviewer": last.reviewer,
        "review_reason": last.reason,
        "reviewed_at": last.reviewed_at,
        "read_as": json.dumps(read, ensure_ascii=False, sort_keys=True) if read else None,
    }


def as_read(row: Row) -> Row:
    """A count of the database as the rules read it, or a person added it, whatever was said of it since."""
    read = json.loads(row["read_as"]) if row["read_as"] else {}
    return {**row, **read, **dict.fromkeys(REVIEW_COLUMNS)}


def _match(group: Sequence[Review], rows: Sequence[Row], text: str) -> Row | None:
    """The count that the verdicts are of, where the rules give its words or its name differently now."""
    first = group[0]
    if (
        first.count is None
        or text[first.count["span_start"] : first.count["span_end"]] != first.count["span_text"]
    ):
        return None  # the version is another text
    corrected = dict(first.count)
    for review in group:
        corrected.update(review.sets)
    wanted = {(first.measure, _number(first.count)), (corrected["measure"], _number(corrected))}

    def shared(row: Row) -> int:
        return int(min(first.span_end, row["span_end"]) - max(first.span_start, row["span_start"]))

    met = [row for row in rows if shared(row) > 0 and (row["measure"], _number(row)) in wanted]
    return max(met, key=shared, default=None)


def _number(row: Mapping[str, Any]) -> tuple[int | None, ...]:
    return (row["value"],) if row["value"] is not None else (None, row["value_low"], row["value_high"])


def _review(values: Sequence[Any]) -> Review:
    row = dict(zip(_COLUMNS.split(", "), values, strict=True))
    row["sets"] = json.loads(row["sets"]) if row["sets"] else {}
    row["count"] = json.loads(row["count"]) if row["count"] else None
    return Review(**row)


def move(connection: sqlite3.Connection, moved: Mapping[str, Row]) -> None:
    """Keeps which counts the verdicts are of now."""
    connection.executemany(
        "update reviews set count_id = ?, span_start = ?, span_end = ? where count_id = ?",
        [(row["count_id"], row["span_start"], row["span_end"], old) for old, row in moved.items()],
    )


def judged_later(connection: sqlite3.Connection, known_at: str) -> dict[str, list[Review]]:
    """The counts of which something was said, or taken back, after a moment, each with what stood then."""
    found: dict[str, list[Review]] = {}
    for count_id, *values in connection.execute(
        f"select count_id, {_COLUMNS} from reviews where count_id in"
        " (select count_id from reviews where reviewed_at > ? or undone_at > ?) order by review_id",
        (known_at, known_at),
    ):
        standing = found.setdefault(count_id, [])
        review = _review(values)
        if review.reviewed_at <= known_at and (review.undone_at is None or review.undone_at > known_at):
            standing.append(replace(review, undone_at=None))
    return found
