"""Exports: the same bytes for the same state, safe in a spreadsheet, nothing lost."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tallygram.data import export
from tallygram.data.readings import COUNT_FIELDS, Reading
from tallygram.data.series import POINT_COLUMNS, series
from tallygram.data.store import Store, open_store
from tallygram.extractors.count import Count
from tallygram.scraper.post import Post

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
TEXTS = {3: "5 задержаны\nв Минске", 1: "=HYPERLINK(A1)", 2: 'two "quoted", words'}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "t.db"


def fill(store: Store, order: tuple[int, ...] = (3, 1, 2)) -> None:
    for n in order:
        seen = NOON + timedelta(hours=1)
        store.save_posts(
            [
                Post(
                    post_id=n,
                    posted_at=NOON,
                    text=TEXTS[n],
                    source="telegram",
                    channel="c_hannel",
                    fetched_at=seen,
                )
            ]
        )
    for pending in list(store.pending_versions("1")):
        count = Count(
            measure="detained",
            value=-5 if pending.post_id == 1 else 5,
            value_low=5,
            event_start=date(2024, 3, 1),
            as_of=datetime.fromisoformat("2024-03-01T14:00:00+03:00"),
            span_end=1,
            span_text=pending.text[:1],
            undercount=True,
        )
        store.save_counts([Reading(pending.channel_id, pending.post_id, 1, [count])], "1")


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with open_store(path, started_at=NOON) as opened:
        fill(opened)
        yield opened


def as_csv(rows: Any, columns: Any, **more: Any) -> str:
    out = io.StringIO(newline="")
    export.write_csv(rows, columns, out, **more)
    return out.getvalue()


def as_jsonl(rows: Any) -> str:
    out = io.StringIO()
    export.write_jsonl(rows, out)
    return out.getvalue()


def test_counts_go_out_with_all_their_fields_and_where_they_stand(store: Store) -> None:
    assert set(COUNT_FIELDS) < set(export.COUNT_COLUMNS)
    [first, *_] = [json.loads(line) for line in as_jsonl(export.counts(store.connection)).splitlines()]
    assert tuple(first) == export.COUNT_COLUMNS
    assert {name: first[name] for name in ("channel", "post_id", "version", "at", "known_at", "url")} == {
        "channel": "c_hannel",
        "post_id": 1,
        "version": 1,
        "at": "2024-03-01T11:00:00Z",
        "known_at": "2024-03-01T13:00:00Z",
        "url": "https://t.me/c_hannel/1",
    }
    assert (first["undercount"], first["negated"], first["as_of"]) == (True, False, "2024-03-01T11:00:00Z")


def test_posts_go_out_in_their_order_with_their_latest_text(store: Store) -> None:
    rows = [json.loads(line) for line in as_jsonl(export.posts(store.connection)).splitlines()]
    assert [(row["post_id"], row["text"], row["versions"]) for row in rows] == [
        (n, TEXTS[n], 1) for n in (1, 2, 3)
    ]
    assert tuple(rows[0]) == export.POST_COLUMNS


def test_the_series_goes_out_by_its_columns(store: Store) -> None:
    text = as_csv((point.as_row() for point in series(store.connection, "detained")), POINT_COLUMNS)
    assert text.split("\r\n")[0] == ",".join(POINT_COLUMNS)


def test_lines_end_as_rfc_4180_says_and_fields_are_quoted_where_they_must_be(store: Store) -> None:
    text = as_csv(export.posts(store.connection), ("post_id", "text", "edited_at"))
    assert text == (
        "post_id,text,edited_at\r\n"
        "1,'=HYPERLINK(A1),\r\n"
        '2,"two ""quoted"", words",\r\n'
        '3,"5 задержаны\nв Минске",\r\n'
    )


def test_a_byte_order_mark_tells_excel_that_it_is_utf_8(store: Store) -> None:
    assert as_csv([], ("a",), bom=True).encode() == b"\xef\xbb\xbfa\r\n"


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t", "\r", "\n", "\x00", "\x1b", "\x85", "＝", "\u200b=", " ="]
)
def test_a_text_that_a_spreadsheet_would_run_is_made_harmless(start: str) -> None:
    [_, row] = csv.reader(io.StringIO(as_csv([{"a": f"{start}1+1"}], ("a",)), newline=""))
    assert row == [f"'{start}1+1"]
    assert f"{start}1+1" in as_csv([{"a": f"{start}1+1"}], ("a",), guard=False)


def test_numbers_stay_numbers_and_times_are_utc(store: Store) -> None:
    text = as_csv(export.counts(store.connection), ("value", "as_of", "undercount", "lat"))
    assert text.split("\r\n")[1] == "-5,2024-03-01T11:00:00Z,true,"


def test_a_list_goes_out_as_its_words() -> None:
    assert as_csv([{"flags": ["conflict", "reviewed"]}], ("flags",)) == "flags\r\nconflict reviewed\r\n"


def test_the_same_state_gives_the_same_bytes_however_it_came_about(tmp_path: Path) -> None:
    outputs = []
    for name, order in (("a", (3, 1, 2)), ("b", (2, 3, 1, 3))):
        with open_store(tmp_path / f"{name}.db", started_at=NOON) as store:
            fill(store, order)
            points = [point.as_row() for point in series(store.connection, "detained")]
            outputs.append(
                as_csv(export.counts(store.connection), export.COUNT_COLUMNS)
                + as_csv(export.posts(store.connection), export.POST_COLUMNS)
                + as_jsonl(export.counts(store.connection))
                + as_jsonl(export.posts(store.connection))
                + as_jsonl(points)
            )
    assert outputs[0] == outputs[1]


@given(st.lists(st.text(st.characters(codec="utf-8")), min_size=1))
def test_every_text_comes_back_from_both_formats(texts: list[str]) -> None:
    rows = [{"a": text, "b": 1} for text in texts]
    assert [json.loads(line)["a"] for line in as_jsonl(rows).split("\n")[:-1]] == texts
    _, *back = csv.reader(io.StringIO(as_csv(rows, ("a", "b"), guard=False), newline=""))
    assert [row[0] for row in back] == texts
