"""Any text at all: reading never raises, its spans quote the text, and its work grows with the length alone."""

import sys
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tallygram.extractors.reader import Reader, Reading

READER, OTHER = Reader(), Reader()
NIGHT = datetime(2022, 9, 21, 22, 0, tzinfo=UTC)

WORDS = st.sampled_from(
    ["задержаны", "человек", "не менее", "5", "1 386", "в Москве", "killed", "people", "из них", "(", ")", ":",
     "—", "\n", "нет", "21 сентября", "22:40", "один", "тысяч", "of", "the", "@a", "#1", "+", "-", "3,5", "​",
     "警方拘捕逾300人", "شخصين", "ונפצעו 3", "İ", "ё", "٣", "2022", "t.me/a", "[a](b)", "**", "no", "никто не",
     "respectively", "up to", "three days ago", "million", "%", "«", "»", ".", ",", ";", "|", "\t", "1️⃣"]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join), st.lists(WORDS).map("".join)
)
TIMES = st.one_of(
    st.none(),
    st.datetimes(),
    st.datetimes(timezones=st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours)))),
)
ZONES = st.sampled_from([None, "Europe/Moscow", "Asia/Kathmandu", "UTC", "no/zone", "../etc/passwd", "\0"])
HINTS = st.sampled_from([None, "en", "ru", "uk", "be", "fa", "he", "zh", "xx", ""])


def said(reading: Reading) -> tuple[Any, ...]:
    return reading.counts, reading.evidence, reading.unread, reading.left_out


@settings(max_examples=200, deadline=None)
@given(TEXTS, TIMES, ZONES, HINTS)
def test_no_text_time_or_hint_raises_and_every_span_quotes_the_text(
    text: str, posted: datetime | None, tz: str | None, lang: str | None
) -> None:
    reading = READER.read(text, posted, tz, lang)
    for count in reading.counts:
        assert 0 <= count.span_start < count.span_end <= len(text)
        assert text[count.span_start : count.span_end] == count.span_text
    for spans in reading.evidence:
        assert all(0 <= start < end <= len(text) for start, end in spans.values())
    for one in reading.left_out:
        assert text[one.start : one.end] == one.text
    assert len(reading.evidence) == len(reading.counts)
    assert set(reading.unread) <= set(reading.left_out)
    assert said(READER.read(text, posted, tz, lang)) == said(reading)


@settings(max_examples=100, deadline=None)
@given(TEXTS, TEXTS)
def test_what_was_read_before_changes_nothing(text: str, before: str) -> None:
    OTHER.read(before, NIGHT)
    assert said(OTHER.read(text, NIGHT)) == said(READER.read(text, NIGHT))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_a_text_is_passed_over_only_where_reading_it_would_find_nothing(text: str) -> None:
    reading = READER.read(text, NIGHT)
    with pytest.MonkeyPatch.context() as gates:
        gates.setattr("tallygram.extractors.lexicon.Found.may_count", lambda found: True)
        gates.setattr("tallygram.extractors.reader.may_count", lambda folded, hits: True)
        assert said(READER.read(text, NIGHT)) == said(reading)


# how the work grows: counted in calls, since time is the machine's

SHAPES = [
    "Вечером в Уфе задержаны 12 человек, ещё трое в Перми. ", "(5 killed ", "5 killed) ", "(", ")", "9", "5 ", "100 ",
    "5,", "задержаны ", "5 killed, ", "5 killed, of them 3 ", "в Москве ", "Москва — 5 задержаны\n", "21.09.2022 ",
    "a", "-", "t.me/a ", "[a](b)", "警方拘捕逾300人", "ОВД-Инфо: 5 задержаны, ", "no one was hurt ", "three days ago ",
    '" в ', "ونقل شخصين ", "וכשבתל ", "**", " ", "\n", "e\u0301",
]  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_a_text_three_times_as_long_is_three_times_the_work(shape: str) -> None:
    short, long = work(shape * (5_000 // len(shape))), work(shape * (15_000 // len(shape)))
    assert long < 3 * 1.5 * short + 2_000


@settings(max_examples=10, deadline=None)
@given(TEXTS.filter(bool))
def test_no_text_repeated_takes_more_than_its_share_of_work(text: str) -> None:
    short, long = work(text * (6_000 // len(text) + 1)), work(text * (12_000 // len(text) + 1))
    assert long < 2 * 1.7 * short + 2_000


def work(text: str) -> int:
    """How many calls reading a text takes, once all that it names has been looked up."""
    READER.read(text, NIGHT)
    calls = 0

    def count(*_: Any) -> None:
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    try:
        READER.read(text, NIGHT)
    finally:
        sys.setprofile(None)
    return calls
