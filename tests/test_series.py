"""The time series: what is best known at any moment, as known at any other."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tallygram.data.claims import Place
from tallygram.data.readings import Reading
from tallygram.data.schema import migrate
from tallygram.data.series import Point, combined, series
from tallygram.data.store import Store, open_store
from tallygram.extractors.count import Count
from tallygram.scraper.post import Post

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
CITIES = {"Russia": 2017370, "Moscow": 524901, "Saint Petersburg": 498817}


def hours(number: float) -> datetime:
    return NOON + timedelta(hours=number)


def count(value: int | None, bound: str = "exact", **more: Any) -> Count:
    """A count with the limits that follow from its words."""
    low = value if bound in ("exact", "at_least", "more_than") else None
    high = value if bound in ("exact", "at_most", "less_than", "nearly") else None
    given = {"measure": "detained", "unit": "people", "value": value, "value_low": low, "value_high": high}
    return Count(**{**given, "bound": bound, "event_start": date(2024, 3, 1), **more})


@dataclass(frozen=True)
class Measure:
    measure: str
    nature: str
    title: str | None = None
    unit: str | None = "people"
    note: str | None = None


@dataclass
class Newsroom:
    """A database fed with posts whose counts are known."""

    store: Store

    def say(
        self,
        post_id: int,
        at: datetime,
        *counts: Count,
        channel: str = "monitor",
        text: str | None = None,
        edited_at: datetime | None = None,
        **more: Any,
    ) -> None:
        """A post, read from a file, and what it says."""
        words = text if text is not None else " ".join(f"{each.value} detained" for each in counts)
        post = Post(
            post_id=post_id,
            posted_at=at,
            text=words,
            source="jsonl",
            fetched_at=datetime(2026, 1, 1, tzinfo=UTC),
            channel=channel,
            edited_at=edited_at,
            **more,
        )
        self.store.save_posts([post])
        readings = []
        for pending in self.store.pending_versions("rules"):
            spans = [replace(each, span_start=n * 3, span_end=n * 3 + 2) for n, each in enumerate(counts)]
            spans = [replace(each, part_of=0) if each.kind == "subtotal" else each for each in spans]
            found = spans if pending.text == words else []
            readings.append(Reading(pending.channel_id, pending.post_id, pending.version, found))
        self.store.save_counts(readings, "rules")

    def points(self, measure: str = "detained", **asked: Any) -> list[Point]:
        return list(series(self.store.connection, measure, **asked))

    def values(self, **asked: Any) -> list[int | None]:
        return [point.value for point in self.points(**asked)]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with open_store(tmp_path / "t.db", started_at=NOON) as store:
        yield Newsroom(store)


def test_a_higher_floor_raises_the_best_and_a_lower_one_leaves_it(room: Newsroom) -> None:
    for n, value in enumerate([100, 300, 200, 400]):
        room.say(n, hours(n), count(value, "at_least"))
    assert room.values() == [100, 300, 400]


def test_a_point_carries_its_columns_its_evidence_and_both_of_its_times(room: Newsroom) -> None:
    text = "First line.\nAt least 1,386 people have been detained in 38 cities.\nLast line."
    count_ = count(
        1386, "at_least", place_name="Russia", place_id=2017370, n_places=38, source_name="OVD-Info"
    )
    start = text.index("At least")
    room.store.save_posts(
        [
            Post(
                post_id=7,
                posted_at=NOON,
                text=text,
                source="telegram",
                fetched_at=hours(2),
                channel="monitor",
            )
        ]
    )
    [pending] = room.store.pending_versions("rules")
    placed = replace(count_, span_start=start, span_end=start + 21)
    room.store.save_counts([Reading(pending.channel_id, 7, 1, [placed])], "rules")
    [point] = room.points()
    assert point.line == point.count_id
    assert point.as_row() | {"count_id": "?", "line": "?"} == {
        "measure": "detained",
        "unit": "people",
        "place_name": "Russia",
        "place_id": 2017370,
        "source_name": "OVD-Info",
        "event_start": "2024-03-01",
        "event_end": None,
        "window_start": None,
        "window_end": None,
        "kind": "total",
        "at": "2024-03-01T12:00:00Z",
        "known_at": "2024-03-01T14:00:00Z",
        "value": 1386,
        "value_low": 1386,
        "value_high": None,
        "bound": "at_least",
        "n_places": 38,
        "n_sources": 1,
        "flags": [],
        "count_id": "?",
        "quote": "At least 1,386 people have been detained in 38 cities.",
        "url": "https://t.me/monitor/7",
        "spread_low": 1386,
        "spread_high": 1386,
        "last_revised": None,
        "held_back": [],
        "held_values": [],
        "held_why": [],
        "sources": ["OVD-Info"],
        "line": "?",
    }


def test_an_exact_figure_of_a_running_event_is_a_floor_for_later_moments(room: Newsroom) -> None:
    room.say(1, NOON, count(120))
    [point] = room.points()
    assert (point.value, point.value_low, point.value_high, point.bound) == (120, 120, None, "at_least")


def test_an_exact_count_after_the_event_may_step_down_and_says_so(room: Newsroom) -> None:
    room.say(1, NOON, count(1400, "more_than"))
    room.say(2, hours(96), count(1369))
    first, last = room.points()
    assert first.value == 1400
    assert (last.value, last.value_high, last.bound, last.flags) == (1369, 1369, "exact", ["revised_down"])


def test_after_a_step_down_the_old_floor_repeated_does_not_come_back(room: Newsroom) -> None:
    room.say(1, NOON, count(1400, "more_than"))
    room.say(2, hours(96), count(1369))
    room.say(3, hours(97), count(1400, "more_than"), channel="relay", text="more than 1400")
    assert room.values(source="monitor") == [1400, 1369]


def test_an_old_exact_figure_repeated_after_the_event_is_no_correction(room: Newsroom) -> None:
    room.say(1, NOON, count(1026))
    room.say(2, hours(2), count(1400, "more_than"))
    room.say(3, hours(96), count(1026))
    assert room.values() == [1026, 1400]


def test_a_figure_that_the_text_calls_corrected_steps_down_at_once(room: Newsroom) -> None:
    room.say(1, NOON, count(50))
    room.say(2, hours(1), count(48, status="revised"))
    assert [(p.value, p.flags) for p in room.points()] == [(50, []), (48, ["revised_down"])]


def test_a_lower_exact_figure_without_evidence_is_held_for_review(room: Newsroom) -> None:
    room.say(1, NOON, count(490))
    room.say(2, hours(1), count(478))
    first, second = room.points()
    assert (first.value, first.flags) == (490, [])
    assert (second.value, second.flags) == (490, ["conflict", "quarantined"])


def test_a_post_that_contradicts_one_city_is_doubted_about_the_others(room: Newsroom) -> None:
    def cities(moscow: int, petersburg: int) -> tuple[Count, Count]:
        return (
            count(moscow, kind="subtotal", place_name="Moscow", place_id=524901),
            count(petersburg, kind="subtotal", place_name="Saint Petersburg", place_id=498817),
        )

    room.say(1, NOON, count(1100, "at_least"), *cities(426, 490))
    room.say(2, hours(1), count(1300, "at_least"), *cities(536, 478))
    assert [(p.value, p.flags) for p in room.points(place=524901)] == [(426, []), (426, ["quarantined"])]
    room.say(3, hours(2), count(1400, "at_least"), *cities(509, 541))
    last = room.points(place=524901)[-1]
    assert (last.value, last.bound, last.flags) == (509, "at_least", ["conflict", "quarantined"])
    assert room.values(place=498817) == [490, 490, 541]


def test_what_is_held_back_stands_beside_the_point_and_why(room: Newsroom) -> None:
    room.say(
        1, NOON, count(490, place_name="Saint Petersburg"), count(426, kind="subtotal", place_name="Moscow")
    )
    parts = [count(536, kind="subtotal", place_name="Moscow")]
    parts.append(count(478, kind="subtotal", place_name="Saint Petersburg"))
    room.say(2, hours(1), count(1300, "at_least", place_name="Russia"), *parts)
    moscow, petersburg = room.points(place="Moscow")[-1], room.points(place="Saint Petersburg")[-1]
    assert (moscow.value, moscow.held_values, moscow.held_why) == (426, [536], ["beside"])
    assert (petersburg.value, petersburg.held_values, petersburg.held_why) == (490, [478], ["below"])
    assert (moscow.spread_low, moscow.spread_high) == (426, 536)
    kept = {
        row[0]
        for row in room.store.connection.execute("select count_id from counts where value in (536, 478)")
    }
    assert {*moscow.held_back, *petersburg.held_back} == kept


def test_the_spread_is_what_all_sources_say_while_a_point_stands(room: Newsroom) -> None:
    room.say(1, NOON, count(150, "at_least"), channel="early")
    room.say(1, hours(1), count(1400, "more_than"), channel="monitor")
    room.say(1, hours(2), count(1311, "more_than"), channel="relay")
    room.say(2, hours(3), count(1386, "at_least"), channel="monitor")
    point = room.points(source="monitor")[-1]
    assert (point.value, point.spread_low, point.spread_high, point.flags) == (1400, 150, 1400, [])
    [early] = room.points(source="early")
    assert (early.spread_low, early.spread_high) == (150, 1400)


def test_sources_of_other_incidents_neither_confirm_nor_spread(room: Newsroom) -> None:
    for n, channel in enumerate(["first", "second"]):
        somewhere = count(3, place_name="Moscow", event_start=None)
        room.say(1, hours(n * 200), somewhere, count(3, event_start=None, unit="drivers"), channel=channel)
    assert {(point.unit, point.n_sources) for point in room.points()} == {("people", 1), ("drivers", 1)}
    somewhere = count(3, place_name="Moscow", event_start=None)
    room.say(1, hours(1), somewhere, count(3, event_start=None, unit="drivers"), channel="third")
    found = {(point.source_name, point.unit): point.n_sources for point in room.points()}
    assert found["first", "people"] == found["third", "people"] == 2
    assert found["second", "people"] == found["first", "drivers"] == 1


def test_sources_together_are_a_band_and_never_a_value(room: Newsroom) -> None:
    for n, (who, value) in enumerate([("CIDH", 322), ("government", 195), ("ANPDH", 448), ("CIDH", 325)]):
        room.say(n, hours(n), count(value, source_name=who))
    bands = list(combined(room.store.connection, "detained"))
    assert [(band.value_low, band.value_high, band.n_sources) for band in bands] == [
        (322, 322, 1),
        (195, 322, 2),
        (195, 448, 3),
    ]
    assert {(band.value, band.kind, band.source_name, band.bound) for band in bands} == {
        (None, "band", None, "range")
    }
    assert bands[-1].sources == ["ANPDH", "CIDH", "government"]


def test_a_source_that_takes_its_figure_back_leaves_the_band(room: Newsroom) -> None:
    room.say(1, NOON, count(40), channel="first")
    room.say(1, hours(1), count(164), channel="second")
    room.say(1, hours(1), text="Withdrawn.", channel="second", edited_at=hours(2))
    bands = combined(room.store.connection, "detained")
    assert [(band.value_low, band.value_high, band.n_sources) for band in bands] == [
        (40, 40, 1),
        (40, 164, 2),
        (40, 40, 1),
    ]


def test_other_events_and_incidents_have_bands_of_their_own(room: Newsroom) -> None:
    room.say(1, NOON, count(40), channel="first")
    room.say(1, NOON, count(4, event_start=date(2024, 2, 1)), channel="second")
    for n, channel in enumerate(["first", "second", "third"]):
        somewhere = count(3 + n, place_name="Moscow", event_start=None)
        room.say(
            9,
            hours(n * 40 + 100 * (n == 2)),
            somewhere,
            count(3 + n, event_start=None, unit="drivers"),
            channel=channel,
        )
    found = [
        (b.unit, b.place_name, b.value_low, b.value_high) for b in combined(room.store.connection, "detained")
    ]
    assert ("people", "Moscow", 3, 4) in found
    assert ("people", "Moscow", 5, 5) in found
    assert [each for each in found if each[0] == "drivers"] == [("drivers", None, n, n) for n in (3, 4, 5)]


def test_when_what_was_said_was_changed_last_is_told(room: Newsroom) -> None:
    room.say(1, NOON, count(100))
    room.say(1, NOON, count(150), edited_at=hours(3))
    room.say(2, hours(5), count(170))
    room.say(3, hours(7), count(160, status="revised"))
    assert [point.last_revised for point in room.points()] == [
        None,
        "2024-03-01T15:00:00Z",
        "2024-03-01T15:00:00Z",
        "2024-03-01T19:00:00Z",
    ]


def test_what_was_known_then_differs_from_what_is_known_now(room: Newsroom) -> None:
    room.say(1, NOON, count(100))
    room.say(1, NOON, count(150), edited_at=hours(3))
    assert room.values(known_at=hours(2)) == [100]
    assert [(p.value, p.at) for p in room.points()] == [
        (100, "2024-03-01T12:00:00Z"),
        (150, "2024-03-01T15:00:00Z"),
    ]


def test_a_number_edited_down_steps_down_when_it_was_edited(room: Newsroom) -> None:
    room.say(1, NOON, count(735, "at_least"))
    room.say(1, NOON, count(578, "at_least"), edited_at=hours(1))
    assert [(p.value, p.flags) for p in room.points()] == [(735, []), (578, ["revised_down"])]
    assert room.values(known_at=hours(0.5)) == [735]


def test_a_number_edited_away_leaves_what_else_is_known(room: Newsroom) -> None:
    room.say(1, NOON, count(40))
    room.say(2, hours(1), count(164))
    room.say(2, hours(1), text="The post was withdrawn.", edited_at=hours(4))
    assert [(p.value, p.flags) for p in room.points()] == [(40, []), (164, []), (40, ["retracted"])]


def test_a_deleted_post_is_a_retraction_and_not_a_zero(room: Newsroom) -> None:
    room.say(1, NOON, count(164))
    channel = room.store.channel_id("monitor")
    assert channel is not None
    room.store.mark_missing(channel, [1], hours(5))
    assert room.values() == [164]  # missing is not deleted
    room.store.mark_missing(channel, [1], hours(6))
    gone = room.points()[-1]
    assert (gone.value, gone.value_low, gone.flags, gone.at) == (
        None,
        None,
        ["retracted"],
        "2024-03-01T18:00:00Z",
    )
    assert room.values(known_at=hours(5.5)) == [164]


def test_a_superseded_figure_is_an_earlier_fact_and_never_the_newest(room: Newsroom) -> None:
    room.say(1, hours(5), count(12, status="superseded", as_of=hours(1)), count(15))
    room.say(2, hours(6), count(90, status="superseded"))
    assert [(p.value, p.at) for p in room.points()][:2] == [
        (12, "2024-03-01T13:00:00Z"),
        (15, "2024-03-01T17:00:00Z"),
    ]
    assert 90 not in room.values()


@pytest.mark.parametrize(
    "more",
    [{"modality": "planned"}, {"status": "denied"}, {"status": "historical"}, {"certainty": "denied"}],
)
def test_what_did_not_happen_or_is_denied_is_no_point(room: Newsroom, more: dict[str, str]) -> None:
    room.say(1, NOON, count(300, **more))
    assert room.points() == []


def test_sources_are_never_mixed(room: Newsroom) -> None:
    room.say(1, NOON, count(3000, source_name="organisers"), count(800, source_name="police"))
    assert {(p.source_name, p.value) for p in room.points()} == {("organisers", 3000), ("police", 800)}
    assert room.values(source="Police") == [800]


def test_one_source_has_one_spelling(room: Newsroom) -> None:
    for n, name in enumerate(["OVD-Info", "OVD-info", "OVD-Info"]):
        room.say(n, hours(n), count(10 + n, source_name=name))
    assert [p.source_name for p in room.points()] == ["OVD-Info"] * 3


def test_a_claim_without_a_source_belongs_to_its_channel(room: Newsroom) -> None:
    room.say(1, NOON, count(5), channel_title="The Monitor")
    assert [p.source_name for p in room.points()] == ["The Monitor"]
    assert room.values(source="the monitor") == room.values(source="@monitor") == [5]


def test_a_forward_is_its_original_and_counts_once(room: Newsroom) -> None:
    room.say(1, NOON, count(70), channel_title="The Monitor")
    forward = {"forward_channel": "The Monitor", "forward_post_id": 1, "forward_posted_at": NOON}
    room.say(9, hours(1), count(70), channel="relay", text="70", **forward)
    [point] = room.points()
    assert (point.source_name, point.n_sources, point.at) == ("The Monitor", 1, "2024-03-01T12:00:00Z")


def test_n_sources_counts_who_gives_the_same_figure_not_how_often(room: Newsroom) -> None:
    room.say(1, NOON, count(70), channel="first")
    room.say(2, hours(1), count(70), channel="first", text="again 70")
    room.say(1, hours(2), count(70), channel="second")
    room.say(1, hours(2), count(69), channel="third")
    assert {p.source_name: p.n_sources for p in room.points()} == {"first": 2, "second": 2, "third": 1}


def test_a_stock_may_fall_and_keeps_its_last_word(room: Newsroom) -> None:
    room.store.set_measures([Measure("in_custody", "stock")])
    for n, value in enumerate([800, 820, 790]):
        room.say(n, hours(24 * n), count(value, measure="in_custody", event_start=None))
    assert [(p.value, p.bound) for p in room.points("in_custody")] == [
        (800, "exact"),
        (820, "exact"),
        (790, "exact"),
    ]


def test_flows_are_bars_of_their_own(room: Newsroom) -> None:
    room.store.set_measures([Measure("launched", "flow")])
    for n, value in enumerate([30, 12, 25]):
        night = count(value, measure="launched", kind="increment", event_start=None)
        room.say(n, hours(24 * n), replace(night, window_start=hours(24 * n - 12), window_end=hours(24 * n)))
    assert [(p.value, p.kind, p.flags) for p in room.points("launched")] == [
        (30, "increment", []),
        (12, "increment", []),
        (25, "increment", []),
    ]


def test_an_increment_adds_to_the_last_total_and_says_so(room: Newsroom) -> None:
    room.say(1, NOON, count(100))
    room.say(2, hours(1), count(5, kind="increment", event_start=None))
    derived = room.points()[-1]
    assert (derived.value, derived.bound, derived.flags, derived.kind) == (
        105,
        "at_least",
        ["derived"],
        "total",
    )


def test_a_later_total_replaces_the_sum_and_is_checked_against_it(room: Newsroom) -> None:
    room.say(1, NOON, count(100))
    room.say(2, hours(1), count(5, kind="increment"))
    room.say(3, hours(2), count(105))
    room.say(4, hours(3), count(3, kind="increment"))
    room.say(5, hours(4), count(110))
    assert [(p.value, p.flags) for p in room.points()] == [
        (100, []),
        (105, ["derived"]),
        (105, ["sum_check_ok"]),
        (108, ["derived"]),
        (110, ["sum_check_failed"]),
    ]


def test_an_increment_that_another_channel_repeats_is_added_once(room: Newsroom) -> None:
    room.say(1, NOON, count(100, source_name="OVD-Info"))
    room.say(2, hours(1), count(5, kind="increment", source_name="OVD-Info"))
    room.say(1, hours(1), count(5, kind="increment", source_name="OVD-Info"), channel="relay")
    assert room.values() == [100, 105]


def test_an_increment_adds_to_the_latest_event_also_when_another_is_asked_for(room: Newsroom) -> None:
    room.say(1, NOON, count(100))
    room.say(2, hours(20), count(30, event_start=date(2024, 3, 2)))
    room.say(3, hours(21), count(5, kind="increment", event_start=None))
    assert room.values(event=date(2024, 3, 1)) == [100]
    assert room.values(event=date(2024, 3, 2)) == [30, 35]


def test_a_list_that_makes_up_its_total_is_marked(room: Newsroom) -> None:
    parts = [count(n, kind="subtotal", place_name=name) for n, name in ((21, "A"), (7, "B"), (5, "C"))]
    room.say(1, NOON, count(33, place_name="Belarus"), *parts)
    flags = {p.place_name: p.flags for p in room.points()}
    assert flags == {"Belarus": ["sum_check_ok"], "A": [], "B": [], "C": []}


def test_a_part_is_never_added_to_its_total_nor_taken_for_it(room: Newsroom) -> None:
    room.say(
        1,
        NOON,
        count(50),
        count(60, kind="subtotal", unit="people"),
        count(7, kind="subtotal", unit="children"),
    )
    assert {(p.unit, p.value) for p in room.points()} == {("people", 50), ("children", 7)}


def test_about_a_number_raises_no_floor(room: Newsroom) -> None:
    room.say(1, NOON, count(1650, "at_least"))
    room.say(2, hours(1), count(1700, "approx", precision=100))
    room.say(3, hours(2), count(1702, "at_least"))
    assert room.values() == [1650, 1702]


def test_a_ceiling_said_later_bounds_the_best_from_above(room: Newsroom) -> None:
    room.say(1, NOON, count(30, "at_least"))
    room.say(2, hours(1), count(50, "at_most"))
    assert [(p.value_low, p.value_high) for p in room.points()] == [(30, None), (30, 50)]


def test_nothing_said_is_no_zero_and_none_said_is_one(room: Newsroom) -> None:
    room.say(1, NOON, text="No casualties have been reported.")
    assert room.points() == []
    room.say(2, hours(1), count(0, negated=True))
    room.say(3, hours(2), count(4))
    assert [(point.value, point.value_low) for point in room.points()] == [(0, 0), (4, 4)]


def test_claims_of_other_events_and_periods_are_other_lines(room: Newsroom) -> None:
    room.say(1, NOON, count(1400))
    room.say(2, hours(1), count(15, event_start=date(2024, 2, 24)))
    room.say(3, hours(2), count(20000, event_start=None, window_start=date(2022, 2, 24)))
    assert sorted(room.values()) == [15, 1400, 20000]  # type: ignore[type-var]
    assert room.values(event=date(2024, 2, 24)) == [15]
    assert room.values(event=date(2022, 2, 24)) == [20000]


def test_after_two_silent_days_claims_without_an_event_speak_of_another_one(room: Newsroom) -> None:
    room.say(1, NOON, count(50, event_start=None, place_name="Moscow"))
    room.say(2, hours(30), count(40, "at_least", event_start=None, place_name="Moscow"))
    room.say(3, hours(100), count(7, event_start=None, place_name="Moscow"))
    assert room.values() == [50, 7]


# Counts that name no day: which of them are of one incident


def undated(value: int, bound: str = "exact", **more: Any) -> Count:
    return count(value, bound, **{"measure": "killed", "event_start": None, **more})


def lines_told(room: Newsroom, **asked: Any) -> list[list[int | None]]:
    """The values of each line."""
    found: dict[str, list[int | None]] = {}
    for point in room.points("killed", **asked):
        found.setdefault(point.line, []).append(point.value)
    return sorted(found.values(), key=str)


def test_posts_that_name_neither_place_nor_day_are_incidents_of_their_own(room: Newsroom) -> None:
    for n, value in enumerate([3, 2, 5]):
        room.say(n + 1, hours(n), undated(value))
    assert lines_told(room) == [[2], [3], [5]]


def test_an_incident_said_again_an_edit_and_a_reply_belong_to_it(room: Newsroom) -> None:
    room.say(1, NOON, undated(3))
    room.say(2, hours(1), undated(9))
    room.say(1, NOON, undated(4), edited_at=hours(2))
    room.say(3, hours(3), undated(6), reply_to=1)
    room.say(4, hours(4), undated(9), text="9 killed again")
    assert lines_told(room) == [[3, 4, 6], [9]]


def test_a_running_count_without_place_or_day_goes_on_while_it_does_not_fall_far(room: Newsroom) -> None:
    for n, (value, bound) in enumerate(
        [(570, "more_than"), (735, "at_least"), (630, "more_than"), (1026, "exact")]
    ):
        room.say(n + 1, hours(n), undated(value, bound))
    room.say(9, hours(5), undated(4))
    room.say(10, hours(6), undated(1176, "at_least"))
    assert lines_told(room) == [[4], [570, 735, 1026, 1176]]


def test_a_named_source_goes_on_counting(room: Newsroom) -> None:
    for n, value in enumerate([12, 15, 19]):
        room.say(n + 1, hours(n * 5), undated(value, source_name="Health Ministry"))
    assert lines_told(room) == [[12, 15, 19]]


def test_a_day_after_the_last_rise_less_than_half_is_of_another_incident(room: Newsroom) -> None:
    def moscow(value: int) -> Count:
        return undated(value, place_name="Moscow")

    for n, (hour, value) in enumerate([(0, 400), (10, 509), (20, 500), (40, 7), (50, 9), (52, 300)]):
        room.say(n + 1, hours(hour), moscow(value))
    assert lines_told(room, place="Moscow") == [[400, 509, 509], [7, 9, 300]]


def test_what_names_no_day_is_not_of_what_happened_in_a_year(room: Newsroom) -> None:
    of_the_year = {"event_start": date(2024, 1, 1), "event_end": date(2024, 12, 31), "place_name": "Kabul"}
    room.say(1, NOON, count(20, measure="killed", **of_the_year))
    room.say(2, hours(900), undated(40, place_name="Kabul"))
    assert lines_told(room) == [[20], [40]]


def test_a_claim_without_a_place_takes_the_scope_of_its_channel(room: Newsroom) -> None:
    room.say(1, NOON, count(9))
    room.say(1, NOON, count(8), channel="elsewhere")
    assert room.values(place=2017370) == []
    russia = Place("Russia", 2017370)
    assert room.values(place=2017370, scope={"monitor": russia}) == [9]
    assert sorted(room.values(place=2017370, scope=russia)) == [8, 9]  # type: ignore[type-var]
    assert room.points(scope=russia)[0].place_name == "Russia"


def test_the_last_point_of_each_day_and_a_stretch_of_time_can_be_asked_for(room: Newsroom) -> None:
    for n, value in enumerate([10, 20, 30, 40]):
        room.say(n, hours(n * 8), count(value))
    assert room.values(by="day") == [20, 40]
    assert room.values(since=hours(8), until=hours(24)) == [20, 30]


def test_a_vague_as_of_does_not_undo_a_precise_one(room: Newsroom) -> None:
    room.say(1, hours(14), count(1400, "more_than", as_of=hours(13.8)))
    room.say(2, hours(20), count(1313, "more_than", as_of=date(2024, 3, 2)))
    assert room.values() == [1400]


def test_a_figure_does_not_hold_after_it_was_said(room: Newsroom) -> None:
    room.say(1, NOON, count(5, as_of=hours(9)))
    room.say(2, hours(1), count(6, as_of=date(2024, 3, 1)))
    assert [p.at for p in room.points()] == ["2024-03-01T12:00:00Z", "2024-03-01T13:00:00Z"]


# Properties


Said = tuple[int, int, int, str]  # post, hour, value, bound


@st.composite
def stories(draw: st.DrawFn) -> list[Said]:
    bounds = st.sampled_from(["at_least", "more_than", "exact", "approx"])
    said = st.tuples(st.integers(1, 5), st.integers(0, 40), st.integers(0, 60), bounds)
    return draw(st.lists(said, min_size=1, max_size=8, unique_by=lambda each: each[:2]))


def told(story: list[Said], repeat: bool = False) -> list[tuple[object, ...]]:
    """The series of a story of posts and their edits, imported in the order given."""
    first = {post: min(hour for p, hour, _, _ in story if p == post) for post, *_ in story}
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    store = Store(connection, ":memory:")
    for post, hour, value, bound in story * (2 if repeat else 1):
        edited_at = None if hour == first[post] else hours(hour)
        text = f"{bound} {value}"
        store.save_posts(
            [
                Post(
                    post_id=post,
                    posted_at=hours(first[post]),
                    text=text,
                    source="jsonl",
                    channel="monitor",
                    fetched_at=hours(99),
                    edited_at=edited_at,
                )
            ]
        )
    readings = []
    for pending in store.pending_versions("rules"):
        bound, value = pending.text.split()
        found = [count(int(value), bound)]
        readings.append(Reading(pending.channel_id, pending.post_id, pending.version, found))
    store.save_counts(readings, "rules")
    return [tuple(p.as_row().values()) for p in series(connection, "detained")]


unhurried = settings(max_examples=60, deadline=None)


@unhurried
@given(story=stories(), random=st.randoms())
def test_the_order_of_import_does_not_change_the_series(story: list[Said], random: Any) -> None:
    shuffled = list(story)
    random.shuffle(shuffled)
    assert told(story) == told(shuffled)


@unhurried
@given(story=stories())
def test_importing_everything_again_changes_nothing(story: list[Said]) -> None:
    assert told(story) == told(story, repeat=True)


@unhurried
@given(floors=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 500)), min_size=1, max_size=12))
def test_lower_floors_never_lower_the_best(floors: list[tuple[int, int]]) -> None:
    story = [(post, hour, value, "at_least") for post, (hour, value) in enumerate(floors)]
    lows = [row[13] for row in told(story)]
    assert lows == sorted(lows)  # type: ignore[type-var]
    assert lows[-1] == max(value for _, value in floors)


OLDER = 100  # posts from this number on are found late


def scraped(story: list[Said], first: dict[int, int]) -> sqlite3.Connection:
    """A database of what a scraper saw of posts and their edits an hour after each, and of older posts later."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    room = Newsroom(Store(connection, ":memory:"))
    for post, hour, value, bound in story:
        seen = Post(
            post_id=post,
            posted_at=hours(first[post]),
            text=f"{bound} {value}",
            source="telegram",
            channel="monitor",
            fetched_at=hours(hour + 1 if hour < 100 else hour),
            edited_at=None if hour == first[post] or post >= OLDER else hours(hour),
        )
        room.store.save_posts([seen])
    readings = []
    for pending in room.store.pending_versions("rules"):
        bound, value = pending.text.split()
        found = [count(int(value), bound), count(int(value), bound, measure="killed", event_start=None)]
        found = [replace(each, span_start=n, span_end=n + 1) for n, each in enumerate(found)]
        readings.append(Reading(pending.channel_id, pending.post_id, pending.version, found))
    room.store.save_counts(readings, "rules")
    return connection


@unhurried
@given(
    story=stories(),
    older=st.lists(st.tuples(st.integers(-40, 40), st.integers(0, 60)), min_size=1, max_size=3),
)
def test_an_older_post_found_later_changes_nothing_that_was_known_before(
    story: list[Said], older: list[tuple[int, int]]
) -> None:
    first = {post: min(hour for p, hour, _, _ in story if p == post) for post, *_ in story}
    found: list[Said] = [(OLDER + n, 200 + n, value, "at_least") for n, (_, value) in enumerate(older)]
    posted = {OLDER + n: hour for n, (hour, _) in enumerate(older)}
    before = scraped(story, first)
    after = scraped([*story, *found], {**first, **posted})
    for measure in ("detained", "killed"):
        for hour in (10, 30, 60, 150):
            known = list(series(before, measure, known_at=hours(hour)))
            assert list(series(after, measure, known_at=hours(hour))) == known


TOWNS = st.sampled_from(["A", "B", "C", "D"])


@st.composite
def reports(draw: st.DrawFn) -> list[tuple[int, int, dict[str, int]]]:
    """Texts that give parts of a total: hour, day of the event (0: none said), towns with their figures."""
    told = st.dictionaries(TOWNS, st.integers(1, 9), min_size=1, max_size=3)
    return draw(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 2), told), min_size=1, max_size=9))


@unhurried
@given(reports=reports(), exact=st.booleans())
def test_a_place_alone_and_among_all_has_the_same_series(
    reports: list[tuple[int, int, dict[str, int]]], exact: bool
) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    room = Newsroom(Store(connection, ":memory:"))
    for n, (hour, day, towns) in enumerate(reports, 1):
        parts = [
            count(
                value,
                "exact" if exact or value % 2 else "at_least",
                kind="subtotal",
                place_name=name,
                event_start=date(2024, 3, day) if day else None,
            )
            for name, value in towns.items()
        ]
        room.say(n, hours(hour), count(100, "at_least", place_name="Russia"), *parts, text=f"text {n} " * 9)
    rows = [point.as_row() for point in room.points()]
    for name in "ABCD":
        alone = [point.as_row() for point in room.points(place=name)]
        assert alone == [row for row in rows if row["place_name"] == name]
        for day in ("2024-03-01", "2024-03-02"):
            alone = [point.as_row() for point in room.points(place=name, event=date.fromisoformat(day))]
            assert alone == [row for row in rows if (row["place_name"], row["event_start"]) == (name, day)]


def test_a_connection_that_only_reads_is_enough(room: Newsroom, tmp_path: Path) -> None:
    room.say(1, NOON, count(5))
    connection = sqlite3.connect(f"file:{tmp_path}/t.db?mode=ro", uri=True)
    assert [p.value for p in series(connection, "detained")] == [5]
    connection.close()
