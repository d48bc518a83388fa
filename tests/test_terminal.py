"""What is printed for people: safe for a terminal, aligned, and with its evidence."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tallygram.reports.safe import cut, safe, safe_json, safe_line, width, wrap
from tallygram.reports.terminal import Look, series_lines, table_lines

POINT: dict[str, Any] = {
    "measure": "detained",
    "unit": "people",
    "place_name": "Russia",
    "source_name": "OVD-Info",
    "event_start": "2022-09-21",
    "event_end": "2022-09-21",
    "kind": "total",
    "at": "2022-09-21T20:33:00+00:00",
    "value": 1386,
    "bound": "at_least",
    "n_places": 38,
    "flags": [],
    "quote": "At least 1,386 people have been detained in 38 cities",
    "url": "https://t.me/ovdinfo/15123",
}


def printed(*points: dict[str, Any], columns: int = 100) -> str:
    return "\n".join(series_lines(points, Look(columns)))


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("\x1b]8;;http://x\x07", "\\x1b]8;;http://x\\x07"),
        ("\r1", "\\x0d1"),
        ("\x9b31m", "\\x9b31m"),
        ("\u202e6831", "\\u202e6831"),
        ("13\u200b86", "13\\u200b86"),
        ("\ud83d", "\\ud83d"),
        ("a\u2028b", "a\\u2028b"),
        ("\U000e0067", "\\U000e0067"),
    ],
)
def test_what_a_terminal_would_obey_or_hide_is_shown_as_an_escape(hidden: str, shown: str) -> None:
    assert safe(hidden) == shown


def test_joiners_lines_and_tabs_are_kept() -> None:
    assert safe("می\u200cرسد\n\tдва") == "می\u200cرسد\n\tдва"


def test_a_line_of_json_keeps_its_meaning() -> None:
    import json

    said = {"text": "\u202e1386\x9b\ud83d \U000e0067 задержаны"}
    line = safe_json(json.dumps(said, ensure_ascii=False))
    assert json.loads(line) == said
    assert "\u202e" not in line
    assert "задержаны" in line


@given(st.text())
def test_any_text_at_all_can_be_printed(text: str) -> None:
    safe_line(text).encode("utf-8")
    safe(text).encode("utf-8")


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))), st.integers(4, 40))
def test_no_line_is_wider_than_asked(text: str, columns: int) -> None:
    assert width(cut(text, columns)) <= columns
    assert all(width(line) <= columns for line in wrap(text, columns))


@given(st.text(alphabet="ab 拘捕й", max_size=80), st.integers(4, 20))
def test_wrapping_loses_no_letter(text: str, columns: int) -> None:
    assert "".join("".join(wrap(text, columns)).split()) == "".join(text.split())


def test_a_point_shows_bound_cities_source_quote_and_link() -> None:
    text = printed(POINT)
    for shown in (">=1386", "38", "OVD-Info", "2022-09-21 20:33", POINT["url"]):
        assert shown in text
    assert "At least 1,386 people" in text
    assert text.splitlines()[0] == "detained (people), Russia, 2022-09-21, as counted by OVD-Info"


def test_each_series_has_a_heading_of_its_own() -> None:
    other = {**POINT, "source_name": "Interior Ministry", "value": 1200, "bound": "exact"}
    assert printed(POINT, POINT, other).count("detained (people)") == 2


@pytest.mark.parametrize("columns", [50, 60, 80, 100, 140])
def test_no_line_of_a_series_is_wider_than_the_terminal(columns: int) -> None:
    wide = {**POINT, "quote": "задержано 拘捕 " * 60, "source_name": "ОВД-Инфо и многие другие люди"}
    lines = printed(POINT, wide, columns=columns).splitlines()
    assert all(width(line) <= columns for line in lines)


def test_a_link_is_never_cut() -> None:
    url = "https://t.me/" + "a" * 32 + "/123456789"
    assert url in printed({**POINT, "url": url}, columns=60)


def test_a_hostile_quote_cannot_move_the_cursor_or_forge_a_line() -> None:
    text = printed({**POINT, "quote": "1,386\x1b[2K\r\n2022-09-21 20:33  >=9999  detained"})
    assert "\x1b" not in text
    assert not any(line.startswith("2022-09-21 20:33  >=9999") for line in text.splitlines())


def test_what_is_noted_about_a_point_is_said_in_words() -> None:
    assert "revised down; its parts do not add up to" in printed(
        {**POINT, "flags": ["revised_down", "sum_check_failed"]}
    )


def test_what_is_held_back_and_why_stands_under_its_point() -> None:
    held = {
        "flags": ["quarantined"],
        "held_back": ["a", "b"],
        "held_values": [478, 536],
        "held_why": ["below", "beside"],
    }
    words = " ".join(printed({**POINT, **held, "spread_low": 478, "spread_high": 1386}, columns=200).split())
    assert (
        "held back: 478, less than was known by then; held back: 536, its post is wrong about another place"
        in words
    )
    assert "478 to 1386 said meanwhile" in words


def test_a_range_is_not_told_again_as_what_is_said_meanwhile() -> None:
    own = {"value": None, "value_low": 2000, "value_high": 4000, "bound": "range"}
    words = printed({**POINT, **own, "spread_low": 2000, "spread_high": 4000})
    assert "2000..4000" in words
    assert "said meanwhile" not in words


def test_bars_make_no_curve_of_incidents_that_have_nothing_in_common() -> None:
    points = [{**POINT, "event_start": None, "value": n, "line": n} for n in (500_000, 3)]
    assert "█" not in printed(*points)
    assert "█" in printed(*({**point, "line": "a"} for point in points))


def test_a_table_of_nothing_has_no_lines() -> None:
    assert not list(table_lines([], [], Look()))


def test_incidents_of_one_post_each_share_a_table_and_running_counts_have_their_own() -> None:
    alone = {**POINT, "event_start": None, "event_end": None, "place_name": None}
    rows = [{**alone, "value": n, "line": line} for n, line in enumerate("abcc")]
    headings = [line for line in printed(*rows).splitlines() if line.startswith("detained")]
    assert headings == [
        "detained (people), as counted by OVD-Info",
        "detained (people), as counted by OVD-Info, each perhaps an incident of its own",
    ]


def test_a_band_is_called_no_value() -> None:
    band = {
        "kind": "band",
        "value": None,
        "value_low": 195,
        "value_high": 448,
        "bound": "range",
        "source_name": None,
    }
    words = printed({**POINT, **band, "sources": ["ANPDH", "CIDH"]}, columns=200)
    assert "all sources: from the lowest to the highest of what they say, not a value" in words
    assert "195..448" in words
    assert "said by ANPDH, CIDH" in words


@pytest.mark.parametrize(
    ("point", "shown"),
    [
        ({"bound": "exact", "value": 1386}, " 1386 "),
        ({"bound": "more_than", "value": 1113}, " >1113 "),
        ({"bound": "approx", "value": 200}, " ~200 "),
        ({"bound": "nearly", "value": 1000}, " <~1000 "),
        ({"bound": "range", "value": None, "value_low": 20, "value_high": 30}, " 20..30 "),
        ({"bound": "vague", "value": None}, " ? "),
    ],
)
def test_a_value_is_written_in_the_notation_of_counts(point: dict[str, Any], shown: str) -> None:
    assert shown in printed({**POINT, **point})


def test_colours_are_used_only_where_they_are_wanted() -> None:
    assert "\x1b[" not in printed(POINT)
    assert "\x1b[1m" in "\n".join(series_lines([POINT], Look(100, colour=True)))


def test_a_table_fits_its_width_and_sets_numbers_to_the_right() -> None:
    rows = [[1, "задержано " * 30, None], [12345, "拘捕", "x"]]
    lines = list(table_lines(["id", "text", "note"], rows, Look(50)))
    assert all(width(line) <= 50 for line in lines)
    assert lines[1].startswith("    1  ")
