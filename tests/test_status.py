"""What `status` tells: silence, numbers that are not understood, falls, jumps, losses; and that it ends with 1."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result
from tallygram.cli import cli
from tallygram.data.alarms import Alarm
from tallygram.data.drift import NOT_UNDERSTOOD, by_week
from tallygram.data.readings import Reading
from tallygram.data.status import alarms, channels
from tallygram.data.store import Store, open_store
from tallygram.extractors.count import Count
from tallygram.extractors.reader import Reader
from tallygram.reports.status import told
from tallygram.scraper.post import Post

MONDAY = datetime(2024, 3, 4, 12, tzinfo=UTC)
NUMBER = 1700000001
UNKNOWN = "no word beside it says what is counted"


def after(hours: float) -> datetime:
    return MONDAY + timedelta(hours=hours)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "t.db", started_at=MONDAY) as opened:
        opened.set_measures(
            SimpleNamespace(measure=name, title=name, unit="people", nature=nature, note=None)
            for name, nature in (("detained", "cumulative"), ("in_custody", "stock"))
        )
        yield opened


def post(number: int, hours: float, text: str = "words", **more: Any) -> Post:
    about: dict[str, Any] = {"channel": "monitor_one", "channel_id": NUMBER, "source": "telegram"}
    about["fetched_at"] = after(hours + 0.1)
    return Post(post_id=number, posted_at=after(hours), text=text, **{**about, **more})


def raised(store: Store, hours: float = 0, kind: str | None = None) -> list[Alarm]:
    """The alarms that are on at a time."""
    found = list(alarms(store.connection, by_week(store.connection), after(hours)))
    return [alarm for alarm in found if kind in (None, alarm.kind)]


# Silence


def test_a_channel_that_is_silent_for_twice_its_usual_longest_pause_is_told(store: Store) -> None:
    store.save_posts(post(n, n * 6, f"Post {n}") for n in range(40))  # the last one after 234 hours
    store.cover(NUMBER, 0, 39, after(234 + 23))
    assert raised(store, 234 + 23) == []
    store.cover(NUMBER, 0, 39, after(234 + 25))
    [alarm] = raised(store, 234 + 25)
    assert (alarm.kind, alarm.channel) == ("silence", "monitor_one")
    assert (alarm.figures["hours"], alarm.figures["usual_hours"], alarm.figures["most_hours"]) == (25, 6, 24)
    assert [(each.post_id, each.words) for each in alarm.posts] == [(39, "Post 39")]
    assert alarm.posts[0].url == "https://t.me/monitor_one/39"


def test_one_holiday_does_not_make_longer_silences_usual(store: Store) -> None:
    hours = [n * 20 + (400 if n > 15 else 0) for n in range(30)]
    store.save_posts(post(n, at) for n, at in enumerate(hours))
    store.cover(NUMBER, 0, 29, after(hours[-1] + 41))
    assert [alarm.figures["most_hours"] for alarm in raised(store, hours[-1] + 41)] == [40]


def test_a_channel_nobody_looked_at_is_not_called_silent(store: Store) -> None:
    store.save_posts(post(n, n * 6) for n in range(40))
    [alarm] = raised(store, 234 + 60)
    assert (alarm.kind, alarm.figures["looked_at"]) == ("not_looked_at", "2024-03-14T06:06:00Z")


def test_imported_files_and_channels_without_a_rhythm_are_never_silent(store: Store) -> None:
    store.save_posts(post(n, n, source="desktop") for n in range(40))
    store.save_posts(post(n, n, channel="seldom", channel_id=NUMBER + 1) for n in range(8))
    store.cover(NUMBER + 1, 0, 9, after(5000))
    assert raised(store, 5000) == []


# Numbers that are not understood


def week(store: Store, number: int, counts: int, unread: int, reason: str = UNKNOWN) -> None:
    """A week of posts, ten numbers each."""
    first = number * 100
    store.save_posts(
        post(first + n, number * 168 + n, f"He counted {n} of them all") for n in range(counts + unread)
    )
    for pending in list(store.pending_versions("rules")):
        of_week = pending.post_id - first
        told_of = [Count(measure="detained", value=5, span_end=2, span_text="5")] if of_week < counts else []
        left = [SimpleNamespace(span_start=11, span_end=12, text="1", reason=reason, beside_measure="yes")]
        reading = Reading(pending.channel_id, pending.post_id, 1, told_of, [] if told_of else left)
        store.save_counts([reading], "rules")


def test_a_share_of_numbers_not_understood_that_rises_is_told_with_its_posts(store: Store) -> None:
    for number in range(8):
        week(store, number, counts=9, unread=1)
    assert raised(store, kind="drift") == []
    for number in range(8, 12):
        week(store, number, counts=6, unread=4)
    [alarm] = raised(store, kind="drift")
    assert (alarm.figures["share"], alarm.figures["share_before"]) == (0.4, 0.1)
    assert alarm.figures["reasons"] == {UNKNOWN: 16}
    assert [each.post_id for each in alarm.posts] == [1109, 1108, 1107, 1106, 1009]
    assert alarm.posts[0].words == "He counted 9 of them all"
    says, do = told(alarm.kind, alarm.channel, alarm.figures, "t.db")
    assert "40% (16 of 40) were not understood since 2024-04-29, of those before 10% (8 of 80)" in says
    assert "tallygram try" in do


def test_numbers_known_to_be_no_counts_are_no_drift(store: Store) -> None:
    for number in range(12):
        week(store, number, counts=6, unread=4 if number > 7 else 0, reason="an age")
    assert raised(store, kind="drift") == []


def test_a_rise_that_chance_explains_is_not_told(store: Store) -> None:
    for number in range(12):
        week(store, number, counts=3, unread=2 if number > 7 else 1)
    assert raised(store, kind="drift") == []


def test_weeks_are_those_of_the_calendar_and_count_the_latest_text_alone(store: Store) -> None:
    week(store, 0, counts=3, unread=2)
    store.save_posts([post(0, 0, "Edited: no number", fetched_at=after(50))])
    [row] = channels(store.connection, by_week(store.connection))
    assert row["weeks"] == [{"week": "2024-03-04", "counts": 2, "unread": 2}]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Police detained people at the rally, 48.", NOT_UNDERSTOOD[0]),
        ("48 gizmos were detained in Perm.", NOT_UNDERSTOOD[1]),
        ("48 drones were detained in Perm.", NOT_UNDERSTOOD[2]),
    ],
)
def test_the_reader_still_says_so_where_it_does_not_understand(text: str, reason: str) -> None:
    reasons = [each.reason for each in Reader().read(text).left_out]
    assert any(reason.strip("% ") in each for each in reasons), reasons


# Falls and jumps


def told_of(store: Store, *counts: tuple[float, dict[str, Any]]) -> None:
    """A post for each count: hours, and the fields of the count."""
    store.save_posts(
        post(n, hours, f"They said {n} times {fields['value']} people")
        for n, (hours, fields) in enumerate(counts)
    )
    for pending in list(store.pending_versions("rules")):
        fields: dict[str, Any] = {
            "bound": "exact",
            "place_name": "Perm",
            "place_id": 511196,
            **counts[pending.post_id][1],
        }
        low = fields["value"] if fields["bound"] in ("exact", "at_least") else None
        high = fields["value"] if fields["bound"] in ("exact", "at_most") else None
        count = Count(
            **{"measure": "detained", "value_low": low, "value_high": high, "span_end": 4, **fields}
        )
        store.save_counts([Reading(pending.channel_id, pending.post_id, 1, [count])], "rules")


def values(found: Sequence[Alarm]) -> list[tuple[str, int, int]]:
    return [(each.kind, each.figures["value"], each.figures["before"]) for each in found]


def test_a_total_that_falls_without_a_word_of_correction_is_told_with_both_posts(store: Store) -> None:
    told_of(store, (0, {"value": 40}), (1, {"value": 52}), (2, {"value": 48}))
    [alarm] = raised(store)
    assert values([alarm]) == [("fall", 48, 52)]
    assert [each.words for each in alarm.posts] == [
        "They said 2 times 48 people",
        "They said 1 times 52 people",
    ]
    says, do = told(alarm.kind, alarm.channel, alarm.figures, "t.db")
    assert says == (
        "monitor_one: 48 detained in Perm, as counted by monitor_one, after 52, and nothing says that it corrects."
    )
    assert do.startswith(f"tallygram review t.db --confirm {alarm.figures['count_id'][:8]} ")


@pytest.mark.parametrize(
    "last",
    [
        {"value": 48, "status": "revised"},  # the text says that it corrects
        {"value": 48, "bound": "at_least"},  # a lower floor contradicts nothing
        {"value": 40},  # an older figure told again
        {"value": 48, "precision": 10},  # rounded
        {"value": 0, "negated": True},  # nobody: of another incident
        {"value": 48, "status": "historical"},
        {"value": 48, "place_name": "Omsk", "place_id": 1496153},
        {"value": 48, "source_name": "The police"},
        {"value": 4, "kind": "increment"},
    ],
)
def test_what_is_no_fall_is_not_told(store: Store, last: dict[str, Any]) -> None:
    told_of(store, (0, {"value": 40}), (1, {"value": 52}), (2, last))
    assert raised(store) == []


def test_counts_that_name_no_event_are_compared_while_no_two_days_pass(store: Store) -> None:
    told_of(store, (0, {"value": 52}), (47, {"value": 60}), (96, {"value": 7}), (97, {"value": 6}))
    assert values(raised(store)) == [("fall", 6, 7)]


def test_an_exact_count_long_after_the_event_is_evidence(store: Store) -> None:
    day = {"event_start": MONDAY.date(), "event_end": MONDAY.date()}
    told_of(store, (0, {"value": 52, **day}), (20, {"value": 50, **day}), (60, {"value": 45, **day}))
    assert values(raised(store)) == [("fall", 50, 52)]


def test_old_falls_are_told_no_more(store: Store) -> None:
    told_of(store, (0, {"value": 52}), (1, {"value": 48}), (24 * 40, {"value": 3}))
    assert raised(store) == []


def test_a_number_far_above_its_own_line_is_a_jump(store: Store) -> None:
    told_of(store, *((n, {"value": value}) for n, value in enumerate((394, 426, 502, 5090, 5100))))
    [alarm] = raised(store)
    assert values([alarm]) == [("jump", 5090, 502)]
    says, _ = told(alarm.kind, alarm.channel, alarm.figures, "t.db")
    assert says.endswith("after 3 counts up to 502, in steps of at most 76.")


def test_a_day_that_grows_fast_from_the_start_is_no_jump(store: Store) -> None:
    told_of(store, *((n, {"value": value}) for n, value in enumerate((5, 20, 80, 300, 735, 1113, 1386))))
    assert raised(store) == []


def test_a_stock_may_fall_but_not_to_a_third_of_all_before(store: Store) -> None:
    stock = {"measure": "in_custody"}
    told_of(store, *((n * 200, {"value": value, **stock}) for n, value in enumerate((812, 799, 640, 64))))
    [alarm] = raised(store)
    assert values([alarm]) == [("jump", 64, 640)]
    says, _ = told(alarm.kind, alarm.channel, alarm.figures, "t.db")
    assert says.endswith("after 3 counts of 640 or more.")


# Losses


def test_deleted_posts_that_stated_counts_are_told_for_a_month(store: Store) -> None:
    told_of(store, (0, {"value": 40}), (1, {"value": 52}))
    store.save_posts([post(7, 2, "no number")])
    store.mark_missing(NUMBER, [1, 7], after(100))
    assert raised(store, 100, "deletion") == []
    store.mark_missing(NUMBER, [1, 7], after(101))
    [alarm] = raised(store, 102, "deletion")
    assert (alarm.figures["posts"], alarm.figures["counts"]) == (1, 1)
    assert [each.post_id for each in alarm.posts] == [1]
    assert raised(store, 101 + 31 * 24, "deletion") == []


def test_ids_that_nobody_looked_at_are_told_with_the_posts_around_them(store: Store) -> None:
    store.save_posts(post(n, n) for n in (1, 2, 7, 8))
    store.cover(NUMBER, 1, 2, after(3))
    store.cover(NUMBER, 7, 8, after(9))
    [alarm] = raised(store, 9)
    assert (alarm.kind, alarm.figures["ranges"]) == ("gap", [[3, 6]])
    assert [each.post_id for each in alarm.posts] == [2, 7]
    says, do = told(alarm.kind, alarm.channel, alarm.figures, "t.db")
    assert says == "monitor_one: nobody looked at 4 of its post numbers: 3 to 6."
    assert do == "tallygram scrape t.db monitor_one --since 2024-03-04"


def test_a_run_that_failed_or_was_killed_is_told_until_one_succeeds(store: Store) -> None:
    failed = store.start_run("scrape", after(0))
    store.end_run(failed, after(1), 75, did=None, waited=None)
    killed = store.start_run("watch", after(2))
    assert [alarm.figures["run"] for alarm in raised(store, 3)] == ["scrape"]
    good = store.start_run("scrape", after(4))
    store.end_run(good, after(5), 0, did=None, waited=None)
    assert [(alarm.figures["run"], alarm.figures["exit_code"]) for alarm in raised(store, 5)] == [
        ("watch", None)
    ]
    store.end_run(killed, after(6), 0, did=None, waited=None)
    assert raised(store, 6) == []


# The command


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A database in which a total falls."""
    path, posts = tmp_path / "counts.db", tmp_path / "posts.jsonl"
    said = (
        "At least 52 people have been detained in Perm, the police said.",
        "48 people detained in Perm, the police said.",
    )
    lines = [
        {"post_id": n, "channel": "monitor_one", "posted_at": after(n).isoformat(), "text": text}
        for n, text in enumerate(said, 1)
    ]
    posts.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert run("import", path, posts).exit_code == 0
    return path


def test_an_alarm_ends_the_command_with_1_and_a_sentence(db: Path) -> None:
    done = run("status", db)
    assert done.exit_code == 1
    assert done.stderr.splitlines()[0] == "An alarm is on: fall."
    assert done.stderr.splitlines()[1].startswith("tallygram status: alarm; 1 channel, 1 alarm; ")
    assert "“48 people detained in Perm, the police said.”" in done.stdout
    assert "https://t.me/monitor_one/2" in done.stdout
    assert run("status", db, "--quiet").stderr == "An alarm is on: fall.\n"


def test_as_json_an_alarm_has_its_figures_its_posts_and_what_to_do(db: Path) -> None:
    done = run("status", db, "--json")
    assert done.exit_code == 1
    told_all = json.loads(done.stdout)
    assert set(told_all) == {"at", "channels", "alarms", "runs", "orphans"}
    [alarm] = told_all["alarms"]
    assert set(alarm) == {"alarm", "channel", "says", "do", "figures", "posts"}
    assert (alarm["alarm"], alarm["figures"]["value"], alarm["figures"]["before"]) == ("fall", 48, 52)
    assert [each["post_id"] for each in alarm["posts"]] == [2, 1]


def test_what_a_person_judged_is_no_alarm_any_more(db: Path) -> None:
    [alarm] = json.loads(run("status", db, "--json").stdout)["alarms"]
    assert run("review", db, "--confirm", alarm["figures"]["count_id"]).exit_code == 0
    assert run("status", db).exit_code == 0


def test_a_channel_may_be_without_alarms(db: Path) -> None:
    (db.parent / "tallygram.toml").write_text("[channels.monitor_one]\nalarms = false\n", encoding="utf-8")
    done = run("status", db)
    assert (done.exit_code, "Alarms" in done.stdout) == (0, False)
