"""Verdicts of people on counts: they hold, they survive new rules, and they can be taken back."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tallygram.data.errors import WrongDatabase
from tallygram.data.query import open_readonly
from tallygram.data.readings import COUNT_FIELDS, Reading
from tallygram.data.schema import SCHEMA_VERSION
from tallygram.data.series import series
from tallygram.data.store import open_store
from tallygram.data.tables import FULL_TEXT, TABLES, VIEWS
from tallygram.data.verdicts import Desk, UnknownCount, Verdict, open_desk
from tallygram.extractors.count import Count
from tallygram.scraper.post import Post

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
MOSCOW = {"place_name": "Moscow", "place_id": 524901}
TEXT = "At least 120 people were detained in Moscow. Another 15 were beaten."


def hours(number: float) -> datetime:
    return NOON + timedelta(hours=number)


def count(value: int, words: str, text: str = TEXT, **more: Any) -> Count:
    """An exact count of these words of the text, of an event of the day."""
    start = text.index(words)
    given: dict[str, Any] = {"measure": "detained", "unit": "people", "value": value, "value_low": value}
    given |= {
        "value_high": value,
        "event_start": date(2024, 3, 1),
        "event_end": date(2024, 3, 1),
        "rule": "r",
    }
    given |= {"span_start": start, "span_end": start + len(words), "span_text": words, **MOSCOW}
    return Count(**{**given, **more})


@dataclass
class Newsroom:
    """A database whose posts and readings are known, and a desk to judge them at."""

    path: Path
    desk: Desk
    rules: int = 0

    def say(self, post_id: int, text: str = TEXT, at: datetime = NOON) -> None:
        with open_store(self.path, started_at=NOON) as store:
            store.save_posts(
                [Post(post_id=post_id, posted_at=at, text=text, source="jsonl", fetched_at=NOON, channel="m")]
            )

    def read(self, *counts: Count, post_id: int = 1, version: int = 1) -> None:
        """Reads a version by new rules, which find these counts."""
        self.rules += 1
        with open_store(self.path, started_at=NOON) as store:
            channel = store.channel_id("m") or 0
            store.save_counts([Reading(channel, post_id, version, counts)], f"rules {self.rules}")

    def judge(self, name: str, verdict: str, at: float = 1, **sets: Any) -> int:
        """One verdict; a correction is of the first field given."""
        named = next(iter(sets.items()), (None, None))
        said = Verdict(verdict, named[0], None if named[1] is None else str(named[1]), sets, "because", "ann")
        return self.desk.judge(name, [said], at=hours(at))

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self.desk.connection.execute(sql).fetchall()

    @property
    def ids(self) -> list[str]:
        return [row[0] for row in self.rows("select count_id from counts order by span_start, rowid")]

    def values(self, **asked: Any) -> list[tuple[int | None, list[str]]]:
        return [(point.value, point.flags) for point in series(self.desk.connection, "detained", **asked)]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    path = tmp_path / "t.db"
    with open_store(path, started_at=NOON):
        pass
    with open_desk(path, started_at=NOON) as desk:
        made = Newsroom(path, desk)
        made.say(1)
        made.read(count(120, "120 people"))
        yield made


def test_a_rejected_count_leaves_the_series_and_the_latest_counts_but_stays_with_its_verdict(
    room: Newsroom,
) -> None:
    [name] = room.ids
    assert room.judge(name, "rejected") == 1
    assert room.values() == []
    assert room.rows("select * from latest_counts") == room.rows("select * from series_as_known") == []
    assert room.rows("select review, reviewer, review_reason, reviewed_at, value from claims") == [
        ("rejected", "ann", "because", "2024-03-01T13:00:00Z", 120)
    ]


def test_a_corrected_count_enters_the_series_as_corrected_and_says_what_was_read(room: Newsroom) -> None:
    [name] = room.ids
    room.judge(name, "corrected", value=121, value_low=121, value_high=121)
    assert room.values() == [(121, ["reviewed"])]
    [(value, review, read)] = room.rows("select value, review, read_as from latest_counts")
    assert (value, review) == (121, "corrected")
    assert json.loads(read) == {"value": 120, "value_low": 120, "value_high": 120}


def test_a_count_whose_measure_was_corrected_is_in_the_series_of_that_measure(room: Newsroom) -> None:
    [name] = room.ids
    room.judge(name, "corrected", measure="arrested")
    assert room.values() == []
    assert [point.value for point in series(room.desk.connection, "arrested")] == [120]
    assert room.values(known_at=hours(0)) == [(120, [])]


def test_what_was_known_before_a_verdict_stays_as_it_was(room: Newsroom) -> None:
    [name] = room.ids
    room.judge(name, "corrected", at=2, value=121, value_low=121, value_high=121)
    room.judge(name, "rejected", at=4)
    assert room.values(known_at=hours(1)) == [(120, [])]
    assert room.values(known_at=hours(3)) == [(121, ["reviewed"])]
    assert room.values(known_at=hours(5)) == room.values() == []
    [point] = series(room.desk.connection, "detained", known_at=hours(3))
    assert point.known_at == "2024-03-01T14:00:00Z"


def test_a_verdict_that_is_taken_back_held_until_then(room: Newsroom) -> None:
    [name] = room.ids
    room.judge(name, "rejected", at=2)
    undone = room.desk.undo(name, reviewer="bob", at=hours(4))
    assert undone is not None
    assert undone.verdict == "rejected"
    assert room.values() == [(120, [])]
    assert room.values(known_at=hours(3)) == []
    assert room.desk.undo(name, reviewer="bob", at=hours(5)) is None
    assert room.rows("select undone_at, undone_by from reviews") == [("2024-03-01T16:00:00Z", "bob")]


def test_the_last_word_counts_and_corrections_of_several_fields_add_up(room: Newsroom) -> None:
    [name] = room.ids
    room.judge(name, "corrected", kind="subtotal")
    room.judge(name, "corrected", value=121, value_low=121, value_high=121)
    room.judge(name, "rejected")
    assert room.rows("select review, kind, value from counts") == [("rejected", "subtotal", 121)]
    room.judge(name, "confirmed")
    assert room.rows("select review, kind, value from counts") == [("corrected", "subtotal", 121)]


@pytest.mark.parametrize("verdict", ["confirmed", "rejected", "corrected"])
def test_the_same_verdict_again_is_no_news(room: Newsroom, verdict: str) -> None:
    [name] = room.ids
    sets = {"value": 121} if verdict == "corrected" else {}
    assert [room.judge(name, verdict, **sets), room.judge(name, verdict, at=2, **sets)] == [1, 0]
    assert len(room.rows("select * from reviews")) == 1


# New rules


def test_reading_again_changes_nothing_where_a_count_was_corrected(room: Newsroom) -> None:
    [name] = room.ids
    room.judge(name, "corrected", value=121, value_low=121, value_high=121)
    before = room.rows("select * from counts")
    room.read(count(120, "120 people"))
    assert room.rows("select * from counts") == before


def test_a_verdict_follows_its_count_when_a_rule_moves_the_span(room: Newsroom) -> None:
    [name] = room.ids
    room.judge(name, "corrected", kind="subtotal")
    room.read(count(120, "At least 120 people", bound="at_least", value_high=None))
    [new] = room.ids
    assert new != name
    assert room.rows("select kind, bound, review from counts") == [("subtotal", "at_least", "corrected")]
    assert room.rows("select count_id, span_start from reviews") == [(new, 0)]
    room.read(count(120, "120 people"))
    assert room.rows("select count_id, kind from counts") == [(name, "subtotal")]


def test_a_verdict_follows_its_count_when_the_rules_learn_what_was_corrected(room: Newsroom) -> None:
    room.read(count(20, "20 people"))
    room.judge(room.ids[0], "corrected", value=120, value_low=120, value_high=120)
    room.read(count(120, "120 people"))
    assert room.rows("select value, review, read_as from counts") == [(120, "corrected", None)]


def test_a_verdict_whose_count_is_read_no_more_is_kept_and_found_again(room: Newsroom) -> None:
    [name] = room.ids
    room.judge(name, "confirmed")
    room.read(count(15, "15 were beaten", measure="beaten"))
    assert room.rows("select review from counts") == [(None,)]
    assert room.rows("select count_id from reviews") == [(name,)]
    with pytest.raises(UnknownCount, match="not read from its post any more"):
        room.judge(name, "rejected")
    room.read(count(120, "120 people"))
    assert room.rows("select review from counts") == [("confirmed",)]


@pytest.mark.parametrize(
    "now",
    [
        count(15, "15 were beaten"),
        count(120, "120 people", measure="arrested"),
        count(121, "120 people were", value_low=121),
    ],
    ids=["other words", "other measure", "other number"],
)
def test_a_verdict_is_never_given_to_another_count(room: Newsroom, now: Count) -> None:
    room.judge(room.ids[0], "rejected")
    room.read(now)
    assert room.rows("select review from counts") == [(None,)]


def test_an_edited_text_is_judged_for_itself(room: Newsroom) -> None:
    room.judge(room.ids[0], "rejected")
    edited = TEXT + " (updated)"
    with open_store(room.path, started_at=NOON) as store:
        store.save_posts(
            [
                Post(
                    post_id=1,
                    posted_at=NOON,
                    text=edited,
                    source="jsonl",
                    fetched_at=NOON,
                    channel="m",
                    edited_at=hours(2),
                )
            ]
        )
    room.read(count(120, "120 people", edited), version=2)
    assert room.rows("select version, review from counts order by version") == [(1, "rejected"), (2, None)]


def test_a_verdict_follows_its_post_when_the_true_id_of_the_channel_becomes_known(room: Newsroom) -> None:
    [name] = room.ids
    room.judge(name, "corrected", measure="arrested")
    with open_store(room.path, started_at=NOON) as store:
        store.save_posts(
            [
                Post(
                    post_id=9,
                    posted_at=NOON,
                    text="",
                    source="jsonl",
                    fetched_at=NOON,
                    channel="m",
                    channel_id=77,
                )
            ]
        )
    assert room.ids != [name]
    assert room.rows("select r.count_id, c.review from reviews r join counts c using (count_id)") == [
        (room.ids[0], "corrected")
    ]
    room.read(count(120, "120 people"))
    assert room.rows("select measure, review from counts") == [("arrested", "corrected")]


# What the rules missed


def by_hand(room: Newsroom, value: int, words: str, at: float = 1, **stated: Any) -> tuple[str, bool]:
    made = count(value, words, measure="beaten", **stated)
    fields: Mapping[str, Any] = {
        name: str(each) if isinstance(each := getattr(made, name), date) else each for name in COUNT_FIELDS
    }
    said = Verdict("added", sets={"value": value}, reviewer="ann")
    return room.desk.add(room.desk.text("m", 1), fields, said, at=hours(at))


def test_a_count_that_was_missed_is_added_and_stays(room: Newsroom) -> None:
    name, new = by_hand(room, 15, "15 were beaten")
    assert (name in room.ids, new) == (True, True)
    [point] = series(room.desk.connection, "beaten")
    assert (point.value, point.flags, point.quote) == (15, ["reviewed"], TEXT)
    assert list(series(room.desk.connection, "beaten", known_at=hours(0))) == []
    room.read(count(120, "120 people"))
    assert room.rows("select review, rule from counts where measure = 'beaten'") == [("added", "by hand")]
    assert by_hand(room, 15, "15 were beaten", at=2) == (name, False)


def test_an_added_count_makes_way_when_the_rules_learn_to_read_it(room: Newsroom) -> None:
    by_hand(room, 15, "15 were beaten")
    room.read(count(120, "120 people"), count(15, "Another 15 were", measure="beaten"))
    assert room.rows("select rule, review from counts where measure = 'beaten'") == [("r", "confirmed")]
    room.read(count(120, "120 people"))
    assert room.rows("select rule, review from counts where measure = 'beaten'") == [("by hand", "added")]


def test_an_added_count_can_be_corrected_and_an_addition_taken_back(room: Newsroom) -> None:
    name, _ = by_hand(room, 15, "15 were beaten")
    room.judge(name, "corrected", at=2, value=16, value_low=16, value_high=16)
    assert [point.value for point in series(room.desk.connection, "beaten")] == [16]
    room.desk.undo(name, reviewer="ann", at=hours(3))
    room.desk.undo(name, reviewer="ann", at=hours(4))
    assert list(series(room.desk.connection, "beaten")) == []
    assert [point.value for point in series(room.desk.connection, "beaten", known_at=hours(2))] == [16]
    assert room.rows("select review, review_reason from counts where measure = 'beaten'") == [
        ("rejected", "the addition was taken back")
    ]
    with pytest.raises(UnknownCount, match="was taken back; add the count again"):
        room.judge(name, "confirmed")


# Ids, locks and older files


def test_the_beginning_of_an_id_is_enough_where_it_is_of_one_count(room: Newsroom) -> None:
    [name] = room.ids
    assert room.desk.find(name[:6]) == room.desk.find(name.upper()) == name
    for wrong in ("zz", "", "%"):
        with pytest.raises(UnknownCount, match="No count has the id"):
            room.desk.find(wrong)


def test_verdicts_are_given_while_a_run_holds_the_lock(room: Newsroom) -> None:
    with open_store(room.path, started_at=NOON) as store:
        assert room.judge(room.ids[0], "confirmed") == 1
        store.save_posts([])
    assert room.rows("select review from counts") == [("confirmed",)]


def test_a_file_of_the_first_schema_keeps_its_reviews(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = sqlite3.connect(path, isolation_level=None)
    for statement in (*TABLES, *FULL_TEXT, *VIEWS):
        old.execute(statement)
    old.execute("create table _sqlite_migrations (id integer primary key, migration_set text, name text,"
                " applied_at text)")  # fmt: skip
    old.execute("insert into _sqlite_migrations values (1, 'tallygram', 'm001_initial', '2024')")
    old.execute(f"pragma application_id = {0x54414C59}")
    old.execute("pragma user_version = 1")
    old.execute("insert into channels (channel_id) values (7)")
    old.execute(
        "insert into posts (channel_id, post_id, posted_at, text, source) values (7, 1, 't', '', 's')"
    )
    old.execute("insert into reviews values (1, 'abc', 7, 1, 1, 0, 2, 'killed', 'corrected', 'value', '5',"
                " 'ann', null, '2024')")  # fmt: skip
    old.close()
    with pytest.raises(WrongDatabase, match="older Tallygram"), open_readonly(path):
        pass
    with open_desk(path, started_at=NOON) as desk:
        kept = desk.connection.execute("select count_id, verdict, sets, undone_at from reviews").fetchall()
        assert kept == [("abc", "corrected", '{"value":5}', None)]
        assert desk.connection.execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)
        for view in ("latest_counts", "series", "series_as_known"):
            assert desk.connection.execute(f"select review from {view}").fetchall() == []


def test_what_people_said_moves_with_versions_that_are_renumbered(room: Newsroom) -> None:
    room.judge(room.ids[0], "confirmed")
    with open_store(room.path, started_at=NOON) as store:
        early = Post(post_id=1, posted_at=hours(-1), text="The first text", source="jsonl", fetched_at=NOON,
                     channel="m")  # fmt: skip
        store.save_posts([early])
    [(version,)] = room.rows("select version from reviews")
    room.read(count(120, "120 people"), version=version)
    assert room.rows("select review from counts") == [("confirmed",)]


def test_a_count_like_another_of_the_same_words_is_judged_for_itself(room: Newsroom) -> None:
    three = count(120, "120 people")
    room.read(three, replace(three, place_name="Perm", place_id=511196))
    room.judge(room.ids[1], "rejected")
    room.read(three, replace(three, place_name="Perm", place_id=511196))
    assert room.rows("select place_name, review from counts order by rowid") == [
        ("Moscow", None),
        ("Perm", "rejected"),
    ]
