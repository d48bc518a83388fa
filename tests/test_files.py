"""How a file of posts is recognised by its content, and what is said where nothing can be read."""

import gzip
import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tallygram.scraper.files import read_file
from tallygram.scraper.notice import Notice, UnreadableFile
from tallygram.scraper.post import Post

from tests.preview_server import NO_PREVIEW, SIGN_IN, message, page

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
EXPORTED = {
    "id": 5,
    "type": "message",
    "date": "2022-09-21T21:30:00",
    "date_unixtime": "1663785000",
    "text": "38",
}
EXPORT = {"name": "The channel", "type": "public_channel", "id": 1006503122, "messages": [EXPORTED]}
ACCOUNT = {"about": "", "contacts": {"list": [{"a": 1}]}, "chats": {"about": "", "list": [EXPORT]}}
LINE = {"channel": "ovdinfolive", "post_id": 5, "posted_at": "2022-09-21T18:30:00+00:00", "text": "38"}
PAGE = page(message(5, "38"))


def read(path: Path, **options: Any) -> tuple[list[Post], list[Notice]]:
    notices: list[Notice] = []
    return list(read_file(path, fetched_at=NOW, report=notices.append, **options)), notices


def written(folder: Path, content: Any, name: str = "posts") -> Path:
    path = folder / name
    if not isinstance(content, str | bytes):
        content = json.dumps(content)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("content", "source"),
    [
        (EXPORT, "desktop"),
        (json.dumps(EXPORT, indent=1), "desktop"),
        ("\ufeff" + json.dumps(EXPORT), "desktop"),
        (ACCOUNT, "desktop"),
        (json.dumps(EXPORT)[:-2], "desktop"),
        ("@@@" + json.dumps(EXPORT), "desktop"),
        (LINE, "jsonl"),
        (json.dumps(LINE) + "\n" + json.dumps(LINE)[:20], "jsonl"),
        ("# a line of something else\n" + json.dumps(LINE), "jsonl"),
        ('{"broken": \n' + json.dumps(LINE), "jsonl"),
        (PAGE, "preview"),
        ("\ufeff\n  " + PAGE, "preview"),
    ],
)
@pytest.mark.parametrize("name", ["result.json", "page.html", "posts.jsonl", "noname"])
def test_a_file_is_known_by_what_is_in_it_and_not_by_its_name(
    tmp_path: Path, content: Any, source: str, name: str
) -> None:
    posts, _ = read(written(tmp_path, content, name))
    assert {post.source for post in posts} == {source}
    assert posts[0].text == "38"


def test_all_three_give_the_same_post(tmp_path: Path) -> None:
    posts = [
        read(written(tmp_path, content))[0][0] for content in (EXPORT, LINE, page(message(5, "38", when=NOW)))
    ]
    assert {(post.post_id, post.text, post.fetched_at) for post in posts} == {(5, "38", NOW)}


def test_a_notice_names_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, json.dumps(LINE) + "\nx\n")
    posts, (notice,) = read(path)
    assert len(posts) == 1
    assert notice.where == f"{path}, line 2"


def test_a_name_can_be_given_for_files_that_do_not_say_it(tmp_path: Path) -> None:
    ((post,), _) = read(written(tmp_path, EXPORT), channel="given_name")
    assert post.channel == "given_name"


def test_a_page_that_says_its_name_keeps_it(tmp_path: Path) -> None:
    ((post,), (notice,)) = read(written(tmp_path, PAGE), channel="given_name")
    assert post.channel == "ovd_sample"
    assert "the page is of @ovd_sample" in str(notice)
    assert read(written(tmp_path, PAGE), channel="OVD_Sample")[1] == []


def test_the_zone_reaches_the_files_that_need_it(tmp_path: Path) -> None:
    old = {key: value for key, value in EXPORTED.items() if key != "date_unixtime"}
    ((post,), _) = read(written(tmp_path, {**EXPORT, "messages": [old]}), tz=ZoneInfo("Europe/Moscow"))
    assert post.posted_at == datetime(2022, 9, 21, 18, 30, tzinfo=UTC)


def test_a_page_without_posts_says_so(tmp_path: Path) -> None:
    for content in (page(), NO_PREVIEW):
        posts, (notice,) = read(written(tmp_path, content))
        assert posts == []
        assert "shows no posts" in str(notice)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "is empty"),
        (b" \n\n ", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"At least 1,386 people", "of no known kind"),
        (b"\x00\x01\x02", "of no known kind"),
        (json.dumps([LINE]).encode(), "of no known kind"),
        (b'{"name": "x', "of no known kind"),
        (gzip.compress(json.dumps(LINE).encode()), "is packed .gzip.: unpack it first"),
        (b"PK\x03\x04" + b"x" * 50, "is packed .zip."),
        (json.dumps(LINE).encode("utf-16"), "UTF-16"),
        (SIGN_IN.encode(), "not a page of t.me"),
        (
            b'<div class="page_header"></div><div class="history"><div class="message">',
            "machine-readable JSON",
        ),
    ],
)
def test_a_file_with_nothing_to_read_ends_in_a_sentence(tmp_path: Path, content: bytes, what: str) -> None:
    with pytest.raises(UnreadableFile, match=what) as caught:
        read(written(tmp_path, content))
    assert str(tmp_path / "posts") in str(caught.value)


def test_what_is_no_file_ends_in_a_sentence_at_once(tmp_path: Path) -> None:
    def look(path: Path | str) -> str:
        with pytest.raises(UnreadableFile) as caught:
            read_file(path, fetched_at=NOW, report=lambda notice: None)
        return str(caught.value)

    assert "No such file" in look(tmp_path / "missing")
    assert "result.json" in look(tmp_path)
    assert "cannot be opened" in look("a\x00b")
    os.mkfifo(tmp_path / "pipe")
    assert "not a file" in look(tmp_path / "pipe")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_ends_in_a_sentence(tmp_path: Path) -> None:
    path = written(tmp_path, LINE)
    path.chmod(0)
    with pytest.raises(UnreadableFile, match="Permission denied"):
        read(path)


def test_a_word_about_identity_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="posts: this is the export of a whole account"):
        read(written(tmp_path, ACCOUNT), channel="given_name")


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=60),
    st.sampled_from([json.dumps(EXPORT), json.dumps(ACCOUNT), json.dumps(LINE), PAGE, ""]),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_no_bytes_raise_anything_but_the_error_that_is_documented(
    tmp_path_factory: pytest.TempPathFactory, rubbish: bytes, whole: str, start: float, end: float
) -> None:
    raw = whole.encode()
    path = tmp_path_factory.getbasetemp() / "fuzzed"
    path.write_bytes(raw[: int(start * len(raw))] + rubbish + raw[int(end * len(raw)) :])
    posts: list[Post] = []
    with suppress(UnreadableFile):
        posts, _ = read(path)
    for post in posts:
        post.text.encode()
