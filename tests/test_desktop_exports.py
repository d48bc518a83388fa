"""What is read from exports of Telegram Desktop: old and new, whole and damaged, of a chat or an account."""

import io
import json
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tallygram.scraper.desktop import read_desktop
from tallygram.scraper.notice import Notice, UnreadableFile
from tallygram.scraper.post import Post

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def message(post_id: int = 1, text: Any = "38 detained", **more: Any) -> dict[str, Any]:
    return {
        "id": post_id,
        "type": "message",
        "date": "2022-09-21T21:30:00",
        "date_unixtime": "1663785000",
        "from": "The channel",
        "from_id": "channel1006503122",
        "text": text,
        "text_entities": [],
        **more,
    }


def chat(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "name": "The channel",
        "type": "public_channel",
        "id": 1006503122,
        **more,
        "messages": list(messages),
    }


def read(export: Any, **options: Any) -> tuple[list[Post], list[Notice]]:
    """The posts and notices of an export given as its object, its text or its bytes."""
    if not isinstance(export, str | bytes):
        export = json.dumps(export, ensure_ascii=False, indent=1)
    raw = export.encode() if isinstance(export, str) else export
    notices: list[Notice] = []
    posts = list(read_desktop(io.BytesIO(raw), fetched_at=NOW, report=notices.append, **options))
    return posts, notices


def one(**more: Any) -> Post:
    ((post,), _) = read(chat(message(**more)))
    return post


def test_a_post_has_its_place_its_time_and_its_words() -> None:
    (post,), notices = read(chat(message(1386, "At least 1,386 people")))
    assert (post.channel_id, post.channel_title, post.channel) == (1006503122, "The channel", None)
    assert (post.post_id, post.text, post.source) == (1386, "At least 1,386 people", "desktop")
    assert post.posted_at == datetime(2022, 9, 21, 18, 30, tzinfo=UTC)
    assert post.fetched_at == NOW
    assert notices == []


def test_the_name_that_exports_do_not_say_can_be_given() -> None:
    (post,), _ = read(chat(message()), channel="ovdinfolive")
    assert (post.channel, post.channel_id) == ("ovdinfolive", 1006503122)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("38 detained", "38 detained"),
        (
            ["Over ", {"type": "bold", "text": "1,386"}, " in ", {"type": "hashtag", "text": "#Moscow"}],
            "Over 1,386 in #Moscow",
        ),
        (
            [{"type": "text_link", "text": "the list", "href": "https://ovd.info/12"}, " of 17"],
            "the list of 17",
        ),
        ([{"type": "pre", "text": "Moscow  502\nKazan    38", "language": ""}], "Moscow  502\nKazan    38"),
        (
            [
                {"type": "custom_emoji", "text": "🔴", "document_id": "x"},
                {"type": "blockquote", "text": " 12"},
            ],
            "🔴 12",
        ),
        (["кількість: ", "38", "\n"], "кількість: 38\n"),
        ({"type": "plain", "text": "38"}, "38"),
    ],
)
def test_entities_become_exactly_their_words(text: Any, words: str) -> None:
    assert one(text=text).text == words


def test_text_entities_are_read_where_the_text_is_missing() -> None:
    export = message(text_entities=[{"type": "plain", "text": "38 "}, {"type": "bold", "text": "detained"}])
    del export["text"]
    ((post,), _) = read(chat(export))
    assert post.text == "38 detained"


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain", "text": text}


def test_a_rich_message_becomes_lines() -> None:
    concat = {
        "type": "concat",
        "text": [plain("At least "), {"type": "bold", "text": plain("1,386")}, plain(" people")],
    }
    cells = [[plain("City"), plain("Detained")], [plain("Moscow"), plain("502")], [plain("38"), plain("386")]]
    blocks = [
        {"type": "heading", "level": 1, "text": plain("Protests")},
        {"type": "paragraph", "text": concat},
        {
            "type": "list",
            "kind": "ordered",
            "items": [
                {"task_state": "none", "content": "text", "text": plain("Kazan: 38"), "num": "1", "value": 1},
                {
                    "content": "blocks",
                    "blocks": [{"type": "paragraph", "text": plain("Ufa: 12")}],
                    "num": "2",
                },
            ],
        },
        {"type": "list", "kind": "bullet", "items": [{"content": "text", "text": plain("Perm: 5")}]},
        {"type": "quote", "content": "text", "text": plain("We saw 7"), "caption": plain("a witness")},
        {
            "type": "table",
            "title": plain("By city"),
            "rows": [{"cells": [{"text": cell} for cell in row]} for row in cells],
        },
        {
            "type": "details",
            "title": plain("More"),
            "open": False,
            "blocks": [{"type": "paragraph", "text": plain("inside")}],
        },
        {
            "type": "cover",
            "block": {
                "type": "photo",
                "photo_id": "1",
                "caption": {"text": plain("On the square"), "credit": plain("")},
            },
        },
        {"type": "code", "text": plain("x = 1\ny = 2"), "language": ""},
        {"type": "divider"},
        {"type": "related_articles", "title": plain("Read also"), "articles": [{"title": "900 detained"}]},
        {"type": "embed_post", "author": "x", "blocks": [{"type": "paragraph", "text": plain("9,000")}]},
        {
            "type": "footer",
            "text": {"type": "text_link", "href": "https://x.example", "text": plain("source")},
        },
    ]
    export = message(rich_message={"rtl": False, "part": False, "blocks": blocks})
    del export["text"], export["text_entities"]
    ((post,), notices) = read(chat(export))
    assert post.text.split("\n") == [
        "Protests",
        "At least 1,386 people",
        "1. Kazan: 38",
        "2. Ufa: 12",
        "• Perm: 5",
        "We saw 7",
        "a witness",
        "By city",
        "City | Detained",
        "Moscow | 502",
        "38 | 386",
        "More",
        "inside",
        "On the square",
        "x = 1",
        "y = 2",
        "source",
    ]
    assert notices == []


def test_a_rich_message_with_parts_that_cannot_be_read_says_so() -> None:
    blocks = [{"type": "paragraph", "text": plain("38")}, {"type": "unsupported", "unsupported": True}]
    ((post,), (notice,)) = read(chat(message(5, "", rich_message={"blocks": blocks})))
    assert post.text == "38"
    assert notice.where == "post 5"


@pytest.mark.parametrize("question", ["How many?", ["How ", {"type": "bold", "text": "many?"}]])
def test_the_question_of_a_poll_is_read_and_its_answers_are_not(question: Any) -> None:
    poll = {
        "question": question,
        "closed": False,
        "total_voters": 9,
        "answers": [{"text": "12 detained", "voters": 3}],
    }
    assert one(text="", poll=poll).text == "How many?"
    assert one(text="Tell us", poll=poll).text == "Tell us\nHow many?"


def test_a_checklist_is_read_line_by_line() -> None:
    todo = {"title": "Found", "items": [{"text": "Moscow: 3", "id": 1}, {"text": ["Ufa: ", "1"], "id": 2}]}
    assert one(text="", todo_list=todo).text == "Found\nMoscow: 3\nUfa: 1"


def test_a_caption_is_the_text_of_its_picture() -> None:
    assert one(text="12 dead", photo="photos/1.jpg", width=800, height=600).text == "12 dead"


def test_a_forward_keeps_the_channel_it_comes_from() -> None:
    post = one(forwarded_from="Avtozak LIVE", forwarded_from_id="channel1126900236")
    assert (post.forward_channel, post.forward_channel_id) == ("Avtozak LIVE", 1126900236)
    person = one(forwarded_from="A person", forwarded_from_id="user5")
    assert (person.forward_channel, person.forward_channel_id) == ("A person", None)
    deleted = one(forwarded_from=None, forwarded_from_id="channel7")
    assert (deleted.forward_channel, deleted.forward_channel_id) == (None, 7)


def test_a_reply_names_a_post_of_the_same_channel_only() -> None:
    assert one(reply_to_message_id=5).reply_to == 5
    assert one(reply_to_message_id=5, reply_to_peer_id="channel1006503122").reply_to == 5
    assert one(reply_to_message_id=5, reply_to_peer_id="channel77").reply_to is None


def test_an_edited_post_knows_when() -> None:
    post = one(edited="2022-09-21T22:00:00", edited_unixtime="1663786800")
    assert post.edited
    assert post.edited_at == datetime(2022, 9, 21, 19, 0, tzinfo=UTC)


def test_service_messages_and_unsupported_ones_are_left_out_and_counted() -> None:
    service = {"id": 2, "type": "service", "date": "2022-09-21T21:30:00", "action": "pin_message", "text": ""}
    posts, notices = read(
        chat(message(1), service, {"id": 3, "type": "unsupported"}, {"id": 4, "type": "unsupported"})
    )
    assert [post.post_id for post in posts] == [1]
    assert [str(notice) for notice in notices] == [
        "left out: service messages (1)",
        "left out: posts of a kind that Telegram Desktop does not export (2)",
    ]
    assert not any(notice.damaged for notice in notices)


def old(post_id: int, **more: Any) -> dict[str, Any]:
    """A message as Telegram Desktop wrote it in 2019."""
    return {
        "id": post_id,
        "type": "message",
        "date": "2019-08-03T17:00:00",
        "edited": "1970-01-01T03:00:00",
        **more,
    }


def test_an_old_export_has_dates_without_a_zone_and_says_which_was_taken() -> None:
    posts, (notice,) = read(chat(old(1, text="828")), tz=ZoneInfo("Europe/Moscow"))
    assert posts[0].posted_at == datetime(2019, 8, 3, 14, 0, tzinfo=UTC)
    assert "the dates of 1 post have no zone and were taken for Europe/Moscow" in str(notice)
    assert not notice.damaged
    posts, (notice,) = read(chat(old(1, text="828")))
    assert posts[0].posted_at == datetime(2019, 8, 3, 17, 0, tzinfo=UTC)
    assert "taken for UTC" in str(notice)


def test_the_1970_of_old_exports_is_no_edit() -> None:
    ((post,), _) = read(chat(old(1, text="828")))
    assert (post.edited, post.edited_at) == (False, None)


def test_an_old_export_has_the_kind_of_chat_in_its_number() -> None:
    ((post,), _) = read(chat(old(1, text="828"), id=(2 << 32) + 1006503122))
    assert post.channel_id == 1006503122
    ((post,), _) = read(chat(message(), id=(2 << 32) + 5))  # a new export means what it says
    assert post.channel_id == (2 << 32) + 5


def test_a_chat_that_is_no_channel_is_read_with_a_word_on_it() -> None:
    posts, (notice,) = read(chat(message(), type="private_supergroup"))
    assert len(posts) == 1
    assert "not a channel but a private supergroup" in str(notice)


def account(chats: list[dict[str, Any]], left: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "about": "Here is the data you requested.",
        "personal_information": {"user_id": 1, "first_name": "A", "bio": '{["messages": ['},
        "contacts": {"about": "", "list": [{"user_id": 5, "first_name": "B"}]},
        "chats": {"about": "This page lists all chats.", "list": chats},
        "left_chats": {"about": "", "list": left},
    }


def test_a_whole_account_gives_the_posts_of_all_its_channels() -> None:
    export = account(
        [chat(message(1), id=11), chat(message(1), message(2), id=12)], [chat(message(9), id=13)]
    )
    posts, notices = read(export)
    assert [(post.channel_id, post.post_id) for post in posts] == [(11, 1), (12, 1), (12, 2), (13, 9)]
    assert notices == []


def test_private_conversations_in_an_account_stay_private() -> None:
    private = [
        chat(message(1), type=kind, id=5) for kind in ("personal_chat", "saved_messages", "private_group")
    ]
    posts, (notice,) = read(account([*private, chat(message(2))], []))
    assert [post.post_id for post in posts] == [2]
    assert str(notice) == "left out: private conversations, each of which can be exported alone (3)"


def test_one_name_cannot_stand_for_all_chats_of_an_account() -> None:
    with pytest.raises(UnreadableFile, match="whole account"):
        read(account([chat(message())], []), channel="ovdinfolive")


def test_an_export_that_names_no_chat_needs_a_name() -> None:
    nameless = {"messages": [old(1, text="12")]}
    with pytest.raises(UnreadableFile, match="give the name of the channel"):
        read(nameless)
    ((post,), _) = read(nameless, channel="ovdinfolive")
    assert post.channel == "ovdinfolive"


def test_control_characters_as_telegram_desktop_writes_them_are_read() -> None:
    export = (
        json.dumps(chat(message(1, "a@1b"), message(2, "@2"))).replace("@1", r"\x07").replace("@2", r"\\x07")
    )
    posts, notices = read(export)
    assert [post.text for post in posts] == ["a\x07b", r"\x07"]
    assert notices == []


def test_line_separators_as_telegram_desktop_writes_them_are_read() -> None:
    export = json.dumps(chat(message(1, "one@two$three"))).encode()
    export = export.replace(b"@", rb"\u2028" + b"\x80\xa8").replace(b"$", rb"\u2029" + b"\x80\xa9")
    posts, notices = read(export)
    assert posts[0].text == "one\u2028two\u2029three"
    assert notices == []


def test_other_bytes_that_are_not_utf8_are_replaced_and_told() -> None:
    posts, (notice,) = read(json.dumps(chat(message(1, "a@b"))).encode().replace(b"@", b"\xff"))
    assert posts[0].text == "a\ufffdb"
    assert notice.damaged
    assert "1 byte" in str(notice)


def test_half_a_character_does_not_cost_the_post() -> None:
    posts, (notice,) = read(json.dumps(chat(message(1, "@ 38 \U0001f534"))).replace("@", r"\ud83d"))
    assert posts[0].text == "\ufffd 38 🔴"
    assert not notice.damaged
    posts[0].text.encode()


def test_nul_and_other_oddities_stay_as_they_are() -> None:
    text = "a\x00b\u202e\u200b\ufeff c"
    assert one(text=text).text == text


@pytest.mark.parametrize("chunk", [1, 2, 3, 5, 64])
def test_it_does_not_matter_where_the_file_is_read_in_pieces(
    chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tallygram.scraper import json_walk

    monkeypatch.setattr(json_walk.JsonWalk.__init__, "__kwdefaults__", {"chunk": chunk, "longest": 1 << 20})
    export = json.dumps(chat(message(1, "@1 п'ять 🔴 $"), message(2, "@2")), ensure_ascii=False)
    export = export.replace("@1", r"\x07\\\x08\\").replace("@2", "\\\\\\\\x07")
    posts, notices = read(export.encode().replace(b"$", rb"\u2028" + b"\x80\xa8"))
    assert [post.text for post in posts] == ["\x07\\\x08\\ п'ять 🔴 \u2028", r"\\x07"]
    assert notices == []


def test_a_file_cut_off_anywhere_gives_every_post_before_the_cut() -> None:
    whole = json.dumps(
        chat(message(1, "one"), message(2, "дві"), message(3, "three")), ensure_ascii=False
    ).encode()
    ends = [whole.index(marker) for marker in (b'}, {"id": 2', b'}, {"id": 3')] + [len(whole) - 3]
    for length in range(whole.index(b"["), len(whole)):
        posts, notices = read(whole[:length])
        assert len(posts) == sum(length > end for end in ends)
        (notice,) = notices
        assert notice.damaged
        assert "the file ends in the middle" in str(notice)


def test_damage_is_told_by_its_place_in_bytes() -> None:
    whole = json.dumps(chat(message(1, "один"), message(2, "два")), ensure_ascii=False).encode()
    start = whole.index(b'{"id": 2')
    _, (notice,) = read(whole[: start + 30])
    assert notice.where == f"byte {start:,}"
    export = rb'{"type": "public_channel", "id": 5, "x": "\x07\x08", "messages": [@'
    _, (notice,) = read(export)
    assert notice.where == f"byte {export.index(b'@')}"


def test_reading_goes_on_after_damage_in_the_middle() -> None:
    whole = json.dumps(chat(*(message(post_id, f"post {post_id}") for post_id in range(1, 6))))
    broken = whole.replace('"post 3"', '"post 3" @@ {')
    posts, (notice,) = read(broken)
    assert [post.post_id for post in posts] == [1, 2, 4, 5]
    assert notice.damaged
    assert "reading went on at the next post" in str(notice)


def test_an_unclosed_quote_costs_one_post() -> None:
    whole = json.dumps(chat(*(message(post_id, f"post {post_id}") for post_id in range(1, 6))))
    posts, notices = read(whole.replace('"post 3"', '"post 3'))
    assert {1, 2, 4, 5} <= {post.post_id for post in posts}
    assert any(notice.damaged for notice in notices)


def test_after_damage_in_an_account_no_post_goes_to_the_wrong_channel() -> None:
    chats = [chat(message(1, "a"), message(2, "b"), message(3, "c"), id=11), chat(message(4, "d"), id=12)]
    whole = json.dumps(account(chats, [chat(message(5, "e"), id=13)]))
    posts, notices = read(whole.replace('"text": "b"', '"text": "b" @'))
    assert [(post.channel_id, post.post_id) for post in posts] == [(11, 1), (12, 4), (13, 5)]
    assert "the rest of this chat is lost" in str(notices[0])
    gone = whole.index('"b"'), whole.index('": "d"')
    posts, _ = read(whole[: gone[0]] + whole[gone[1] :])
    assert [(post.channel_id, post.post_id) for post in posts] == [(11, 1), (13, 5)]


@pytest.mark.parametrize(
    ("broken", "what"),
    [
        ({"date": "yesterday", "date_unixtime": "soon"}, "no readable date"),
        ({"date_unixtime": "9" * 17, "date": None}, "no readable date"),
        ({"id": "one"}, "no readable id"),
        ({"type": "public_channel"}, "unknown type 'public_channel'"),
        ({"id": True}, "no readable id"),
    ],
)
def test_a_message_that_makes_no_sense_costs_itself_only(broken: dict[str, Any], what: str) -> None:
    posts, (notice,) = read(chat(message(1), message(2) | broken, message(3)))
    assert [post.post_id for post in posts] == [1, 3]
    assert notice.damaged
    assert what in str(notice)


def test_a_file_of_rubbish_ends_in_a_few_sentences() -> None:
    rubbish = ", ".join('{"id": 1, "type": "message" @}' for _ in range(5000))
    posts, notices = read('{"id": 5, "messages": [' + rubbish)
    assert posts == []
    assert len(notices) < 110


@pytest.mark.parametrize(
    "export", ["[" * 100_000, '{"id": ' + "[" * 100_000, '{"id": 5, "messages": [' + '{"a":' * 100_000]
)
def test_deep_nesting_is_damage_and_no_crash(export: str) -> None:
    posts, notices = read(export)
    assert posts == []
    assert notices[-1].damaged


def test_a_number_of_a_million_digits_is_damage_and_no_crash() -> None:
    posts, notices = read('{"id": 5, "messages": [{"id": ' + "9" * 1_000_000 + "}]}")
    assert posts == []
    assert notices


def test_a_file_is_read_as_it_streams() -> None:
    class Endless(io.BytesIO):
        """A channel whose export never ends."""

        sent = 0

        def read(self, size: int | None = -1) -> bytes:
            start = b"" if self.sent else b'{"id": 5, "type": "public_channel", "messages": ['
            self.sent += 1
            return start + b"".join(json.dumps(message(self.sent)).encode() + b"," for _ in range(10))

    posts = read_desktop(Endless(), fetched_at=NOW, report=lambda notice: None)
    assert [next(posts).text for _ in range(5000)] == ["38 detained"] * 5000


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["text", "type", "blocks", "items", "rows", "cells", "caption", "question", "title"]
            ),
            inner,
        )
    ),
    max_leaves=12,
)
FIELDS = [*message(), "edited", "edited_unixtime", "poll", "todo_list", "rich_message", "forwarded_from"]
FIELDS += ["forwarded_from_id", "reply_to_message_id", "reply_to_peer_id"]


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(st.sampled_from(FIELDS), JSON),
    st.dictionaries(st.sampled_from(["name", "type", "id"]), JSON),
)
def test_no_value_in_any_field_raises(fields: dict[str, Any], head: dict[str, Any]) -> None:
    posts, _ = read(json.dumps(chat(message(1) | fields, message(2), **head)), channel="ovdinfolive")
    assert posts[-1].post_id == 2
    for post in posts:
        post.text.encode()


WHOLE = json.dumps(chat(*(message(post_id, "дві \ud83d") for post_id in range(5)))).encode()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=40), st.integers(0, len(WHOLE)), st.integers(0, len(WHOLE)))
def test_no_bytes_raise_anything_but_the_error_that_is_documented(
    rubbish: bytes, start: int, end: int
) -> None:
    for raw in (rubbish, WHOLE[:start] + rubbish + WHOLE[end:]):
        try:
            posts, _ = read(raw)
        except UnreadableFile:
            continue
        for post in posts:
            post.text.encode()
