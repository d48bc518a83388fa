"""What is read from JSON lines, and what is said of the lines that are no posts."""

import io
import json
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tallygram.scraper.jsonl import read_jsonl
from tallygram.scraper.notice import Notice
from tallygram.scraper.post import Post

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LINE = {
    "channel": "ovdinfolive",
    "post_id": 20871,
    "posted_at": "2022-09-21T18:00:00+00:00",
    "text": "At least 1,386 people have been detained",
}


def read(*lines: Any, **options: Any) -> tuple[list[Post], list[Notice]]:
    """The posts and notices of lines given as objects, text or bytes."""
    parts = [
        line if isinstance(line, bytes) else (line if isinstance(line, str) else json.dumps(line)).encode()
        for line in lines
    ]
    notices: list[Notice] = []
    stream = io.BytesIO(b"\n".join(parts) + b"\n")
    return list(read_jsonl(stream, fetched_at=NOW, report=notices.append, **options)), notices


def one(**more: Any) -> Post:
    ((post,), notices) = read({**LINE, **more})
    assert notices == []
    return post


def test_a_line_is_a_post() -> None:
    post = one()
    assert (post.channel, post.post_id, post.source) == ("ovdinfolive", 20871, "jsonl")
    assert post.posted_at == datetime(2022, 9, 21, 18, 0, tzinfo=UTC)
    assert post.text == "At least 1,386 people have been detained"
    assert (post.fetched_at, post.edited, post.views) == (NOW, False, None)


def test_every_field_of_a_post_is_read_by_its_name() -> None:
    post = one(
        channel_id=1006503122,
        channel_title="OVD-Info LIVE",
        edited_at="2022-09-21T21:05:00+03:00",
        views="4850",
        forwards=12.0,
        reply_to=20870,
        quote="Over 500",
        album_id=7,
        forward_channel="avtozaklive",
        forward_channel_id=1126900236,
        forward_post_id=902,
        forward_posted_at=1663768800,
    )
    assert (post.channel_id, post.channel_title, post.album_id) == (1006503122, "OVD-Info LIVE", 7)
    assert (post.edited, post.edited_at) == (True, datetime(2022, 9, 21, 18, 5, tzinfo=UTC))
    assert (post.views, post.forwards, post.reply_to, post.quote) == (4850, 12, 20870, "Over 500")
    assert (post.forward_channel, post.forward_channel_id, post.forward_post_id) == (
        "avtozaklive",
        1126900236,
        902,
    )
    assert post.forward_posted_at == datetime(2022, 9, 21, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "place",
    [
        {"id": "ovdinfolive/20871"},
        {"url": "https://t.me/ovdinfolive/20871"},
        {"url": "https://t.me/s/ovdinfolive/20871?single"},
        {"channel": "@ovdinfolive", "post_id": "20871"},
        {"channel": "https://t.me/ovdinfolive", "post_id": 20871.0},
        {"channel": "ovdinfolive", "url": "https://t.me/ovdinfolive/20871"},
    ],
)
def test_channel_and_post_may_stand_in_an_address(place: dict[str, Any]) -> None:
    rest = {key: LINE[key] for key in ("posted_at", "text")}
    ((post,), notices) = read(rest | place)
    assert (post.channel, post.post_id, notices) == ("ovdinfolive", 20871, [])


@pytest.mark.parametrize("number", [1006503122, -1001006503122, "-1001006503122", "1006503122"])
def test_a_channel_may_be_given_by_its_number(number: int | str) -> None:
    post = one(channel=number)
    assert (post.channel, post.channel_id) == (None, 1006503122)
    assert one(channel="ovdinfolive", channel_id=number).channel_id == 1006503122


def test_a_channel_can_be_given_for_lines_that_name_none() -> None:
    nameless = {key: value for key, value in LINE.items() if key != "channel"}
    posts, _ = read(nameless, LINE, channel="given_name")
    assert [post.channel for post in posts] == ["given_name", "ovdinfolive"]


def test_times_without_a_zone_are_taken_for_the_given_one_and_that_is_said() -> None:
    posts, (notice,) = read({**LINE, "posted_at": "2022-09-21 18:00:00"}, LINE, tz=ZoneInfo("Europe/Moscow"))
    assert [post.posted_at.hour for post in posts] == [15, 18]
    assert "the times of 1 post have no zone and were taken for Europe/Moscow" in str(notice)
    assert "--tz" in str(notice)
    assert not notice.damaged


@pytest.mark.parametrize(
    "time", ["2022-09-21T18:00:00Z", "2022-09-21T21:00:00+03:00", 1663783200, 1663783200.0]
)
def test_times_come_in_several_shapes(time: Any) -> None:
    assert one(posted_at=time).posted_at == datetime(2022, 9, 21, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{"channel": "ovdinfolive", ', "not JSON"),
        ("At least 1,386 detained", "not JSON"),
        ("[1, 2]", "not a JSON object"),
        ("[" * 100_000, "nested too deeply"),
        ('{"post_id": ' + "9" * 10_000 + "}", "a number too long"),
        ({**LINE, "text": None}, 'no "text"'),
        ({**LINE, "text": ["38"]}, 'no "text"'),
        ({**LINE, "post_id": "abc"}, 'no "post_id"'),
        ({**LINE, "post_id": 0}, 'no "post_id"'),
        ({**LINE, "post_id": True}, 'no "post_id"'),
        ({**LINE, "channel": ""}, 'no "channel"'),
        ({**LINE, "channel": "two words"}, "not the name of a channel: 'two words'"),
        ({**LINE, "posted_at": "yesterday"}, '"posted_at" is not a time'),
        ({**LINE, "posted_at": 10**18}, '"posted_at" is not a time'),
        ({key: LINE[key] for key in ("channel", "post_id", "text")}, 'no "posted_at"'),
    ],
)
def test_a_bad_line_is_told_by_its_number_and_the_others_are_read(line: Any, what: str) -> None:
    posts, (notice,) = read(LINE, line, {**LINE, "post_id": 20872})
    assert [post.post_id for post in posts] == [20871, 20872]
    assert notice.where == "line 2"
    assert notice.damaged
    assert what in str(notice)


def test_a_field_that_cannot_be_read_does_not_cost_the_post() -> None:
    posts, notices = read({**LINE, "views": "many", "edited_at": "later"})
    assert [post.post_id for post in posts] == [20871]
    assert [str(notice) for notice in notices] == [
        'line 1: "edited_at" cannot be read and is left out',
        'line 1: "views" cannot be read and is left out',
    ]


def test_a_byte_order_mark_empty_lines_and_carriage_returns_are_nothing() -> None:
    raw = json.dumps(LINE).encode()
    posts, notices = read(b"\xef\xbb\xbf" + raw + b"\r", b"", b"   ", raw)
    assert (len(posts), notices) == (2, [])


def test_bytes_that_are_not_utf8_are_replaced_and_told() -> None:
    posts, (notice,) = read(json.dumps({**LINE, "text": "a@b"}).encode().replace(b"@", b"\xff"))
    assert posts[0].text == "a\ufffdb"
    assert notice.where == "line 1"


def test_half_a_character_becomes_storable_and_nul_stays() -> None:
    raw = json.dumps({**LINE, "text": "a@b\x00"}).replace("@", r"\ud83d")
    ((post,), _) = read(raw)
    assert post.text == "a\ufffdb\x00"
    post.text.encode()


def test_a_line_without_end_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from tallygram.scraper import jsonl

    monkeypatch.setattr(jsonl, "_LONGEST_LINE", 1000)
    posts, (notice,) = read({**LINE, "text": "x" * 5000}, LINE)
    assert len(posts) == 1
    assert "line 1: the line is longer than 1,000 bytes" in str(notice)


def test_a_million_bad_lines_end_in_a_few_sentences() -> None:
    posts, notices = read(*["x"] * 3000, LINE)
    assert len(posts) == 1
    assert len(notices) == 101
    assert "2,900 more places" in str(notices[-1])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
FIELDS = [*LINE, "id", "url", "channel_id", "edited_at", "edited", "views", "forward_posted_at", "quote"]


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(FIELDS), JSON), st.binary(max_size=60))
def test_no_line_raises(fields: dict[str, Any], raw: bytes) -> None:
    posts, _ = read({**LINE, **fields}, raw, LINE)
    assert posts[-1].post_id == 20871
    for post in posts:
        post.text.encode()
        assert post.posted_at.tzinfo is UTC
