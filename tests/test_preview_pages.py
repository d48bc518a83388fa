"""What is read from a page of t.me/s, and what on it is not the post's own."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tallygram.scraper.preview_page import NotATelegramPage, Page, parse_page

from tests.preview_server import BEGAN, NO_PREVIEW, SIGN_IN, data_view, message, page

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def read(*messages: str) -> Page:
    return parse_page(page(*messages), fetched_at=NOW)


def text_of(html: str, **more: Any) -> str:
    return read(message(7, html, **more)).posts[0].text


def test_a_post_has_its_place_its_time_and_its_words() -> None:
    result = read(message(1386, "At least 1,386 people have been detained in 38 cities"))
    (post,) = result.posts
    assert (post.channel, post.post_id, post.source) == ("ovd_sample", 1386, "preview")
    assert post.text == "At least 1,386 people have been detained in 38 cities"
    assert (post.posted_at - BEGAN).total_seconds() == 1386 * 60
    assert post.fetched_at == NOW
    assert post.channel_title == "The channel & co"
    assert not post.edited
    assert post.edited_at is None
    assert result.notices == ()


def test_times_of_any_zone_become_utc() -> None:
    posted = datetime.fromisoformat("2022-09-21T21:30:00+03:00")
    (post,) = read(message(1, "x", when=posted)).posts
    assert post.posted_at == datetime(2022, 9, 21, 18, 30, tzinfo=UTC)
    assert post.posted_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Moscow: 502<br/>Saint Petersburg: 541", "Moscow: 502\nSaint Petersburg: 541"),
        ("<b>At least</b> <i>1,386</i> <u>detained</u>", "At least 1,386 detained"),
        ("one<br/><br/>two", "one\n\ntwo"),
        ("said<blockquote>we saw 12</blockquote>and left", "said\nwe saw 12\nand left"),
        ("<pre>Moscow  502\nKazan    38</pre>", "Moscow  502\nKazan    38"),
        ("<code>1 386</code> in all", "1 386 in all"),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("1 386", "1\u00a0386".replace("\u00a0", " ")),
        ("1&nbsp;386 задержанных", "1\u00a0386 задержанных"),
        ('<a href="https://ovd.info/list">the list</a> has 17', "the list has 17"),
        ('<tg-spoiler>3</tg-spoiler> dead, <span class="tgme_widget_x">4</span> hurt', "3 dead, 4 hurt"),
        ("  padded  ", "padded"),
        ("line of the\n   source", "line of the source"),
    ],
)
def test_the_words_are_those_that_telegram_shows(html: str, text: str) -> None:
    assert text_of(html) == text


def test_emoji_are_themselves_digits_in_keycaps_too() -> None:
    html = (
        '<i class="emoji" style="background-image:url(\'//x.example/F09F94B4.png\')"><b>🔴</b></i> '
        '<tg-emoji emoji-id="5"><i class="emoji"><b>1️⃣</b></i></tg-emoji>'
        '<i class="emoji"><b>2️⃣</b></i> detained <img class="emoji" alt="🚓">'
    )
    assert text_of(html) == "🔴 1️⃣2️⃣ detained 🚓"


def test_text_nested_in_text_is_read_once() -> None:
    html = '<div class="tgme_widget_message_text js-message_text" dir="auto">Kazan: 38</div>'
    assert text_of(html) == "Kazan: 38"


def test_the_text_of_a_quoted_post_is_the_quote_and_not_the_post() -> None:
    reply = (
        '<a class="tgme_widget_message_reply user-color-1" href="https://t.me/ovd_sample/5">'
        '<div class="tgme_widget_message_author accent_color">'
        '<span class="tgme_widget_message_author_name">The channel</span></div>'
        '<div class="tgme_widget_message_text js-message_reply_text" dir="auto">Over 500 detained</div></a>'
    )
    (post,) = read(message(7, "Now 700", before_text=reply)).posts
    assert (post.text, post.quote, post.reply_to) == ("Now 700", "Over 500 detained", 5)


def test_a_reply_to_a_picture_and_one_to_another_channel() -> None:
    picture = (
        '<a class="tgme_widget_message_reply" href="https://t.me/OVD_sample/5">'
        '<div class="tgme_widget_message_metatext js-message_reply_text">Photo</div></a>'
    )
    other = picture.replace("OVD_sample", "someone_else")
    posts = read(message(7, "a", before_text=picture), message(8, "b", before_text=other)).posts
    assert [post.reply_to for post in posts] == [5, None]
    assert [post.quote for post in posts] == ["Photo", "Photo"]


def test_link_previews_authors_and_reactions_are_not_the_posts_own() -> None:
    after = (
        '<a class="tgme_widget_message_link_preview" href="https://news.example/1">'
        '<div class="link_preview_title">9,000 detained</div><div class="link_preview_description '
        'tgme_widget_message_text">9,000!</div></a><div class="tgme_widget_message_reactions">'
        '<span class="tgme_reaction"><i class="emoji"><b>👍</b></i>250</span></div>'
    )
    assert text_of("12 detained", after_text=after) == "12 detained"


def test_a_link_whose_ampersand_was_escaped_twice_reads_as_its_address() -> None:
    address = "https://x.example/?a=1&amp;amp;b=2"
    html = f'<a href="{address}" onclick="return confirm()">{address}</a> AT&amp;amp;T'
    assert text_of(html) == "https://x.example/?a=1&b=2 AT&amp;T"


def test_an_album_is_one_post_with_the_caption() -> None:
    album = (
        '<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap">'
        '<div class="tgme_widget_message_grouped">'
        '<a class="tgme_widget_message_photo_wrap grouped_media_wrap" href="https://t.me/ovd_sample/40?single"></a>'
        '<a class="tgme_widget_message_photo_wrap grouped_media_wrap" href="https://t.me/ovd_sample/41?single"></a>'
        "</div></div>"
    )
    nested = '<div class="tgme_widget_message_text js-message_text">Two pictures</div>'
    (post,) = read(message(40, nested, before_text=album)).posts
    assert (post.post_id, post.album_id, post.text) == (40, 40, "Two pictures")


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        (
            '<a class="{}" href="https://t.me/avtozaklive/902"><span>Avtozak</span></a>',
            ("avtozaklive", None, 902),
        ),
        ('<a class="{}" href="https://t.me/c/1006503122/9">Closed</a>', ("Closed", 1006503122, 9)),
        ('<span class="{}">A person</span>', ("A person", None, None)),
        ('<a class="{}" href="https://news.example/902">News</a>', ("News", None, None)),
    ],
)
def test_a_forward_keeps_where_it_comes_from(
    origin: str, expected: tuple[str, int | None, int | None]
) -> None:
    name = origin.format("tgme_widget_message_forwarded_from_name")
    header = f'<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from {name}</div>'
    (post,) = read(message(7, "38 detained", before_text=header)).posts
    assert (post.forward_channel, post.forward_channel_id, post.forward_post_id) == expected
    assert post.text == "38 detained"


def test_edited_posts_are_marked_though_not_when() -> None:
    posts = read(message(7, "edited by hand"), message(8, "x", meta="edited &nbsp;")).posts
    assert [(post.edited, post.edited_at) for post in posts] == [(False, None), (True, None)]


@pytest.mark.parametrize(
    ("shown", "views"),
    [
        ("532", 532),
        ("4.85K", 4850),
        ("12.3K", 12300),
        ("1.2M", 1200000),
        ("", None),
        ("many", None),
        ("9" * 40, None),
    ],
)
def test_views_are_whole_numbers_rounded_as_shown(shown: str, views: int | None) -> None:
    (post,) = read(message(7, "x", views=shown)).posts
    assert post.views == views


def test_the_question_of_a_poll_is_read_and_its_answers_are_not() -> None:
    poll = (
        '<div class="tgme_widget_message_poll js-poll"><div class="tgme_widget_message_poll_question">'
        'Were you among the detained?</div><div class="tgme_widget_message_poll_type">Anonymous Poll</div><a '
        'class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_percent">'
        '60%</div><div class="tgme_widget_message_poll_option_text">Yes, 2 times</div></a></div>'
    )
    assert text_of("", after_text=poll) == "Were you among the detained?"


def test_the_time_of_a_video_is_not_the_time_of_the_post() -> None:
    video = '<time class="message_video_duration js-message_video_duration">0:42</time>'
    (post,) = read(message(7, "x", before_text=video)).posts
    assert (post.posted_at - BEGAN).total_seconds() == 7 * 60


def test_service_messages_are_no_posts_but_their_ids_are_seen() -> None:
    result = read(message(3, "The channel was created", service=True), message(4, "x"))
    assert [post.post_id for post in result.posts] == [4]
    assert result.lowest_id == 3


def test_a_post_that_only_the_app_shows_is_left_out_rather_than_read_as_empty() -> None:
    hidden = '<div class="message_media_not_supported"><div class="x_label">Please open</div></div>'
    result = read(message(3, before_text=hidden), message(4, "12 dead", before_text=hidden))
    assert [(post.post_id, post.text) for post in result.posts] == [(4, "12 dead")]
    (notice,) = result.notices
    assert not notice.damaged
    assert "1 post left out" in str(notice)


def test_a_picture_without_a_caption_is_a_post_without_text() -> None:
    picture = '<a class="tgme_widget_message_photo_wrap" href="https://t.me/ovd_sample/3"></a>'
    (post,) = read(message(3, before_text=picture)).posts
    assert post.text == ""


def test_the_channels_number_is_read_where_the_page_carries_it() -> None:
    with_id = message(3, "x", attributes=f'data-view="{data_view(1006503122, 3)}"')
    result = read(with_id, message(4, "y"))
    assert [post.channel_id for post in result.posts] == [1006503122, 1006503122]
    assert result.channel.channel_id == 1006503122


@pytest.mark.parametrize("view", ["", "%%%", "e30", "WzFd", "eyJjIjoieCJ9", "eyJjIjoxMn0", "eyJjIjotMWU5OX0"])
def test_a_page_without_a_readable_number_is_read_by_the_channels_name(view: str) -> None:
    (post,) = read(message(3, "x", attributes=f'data-view="{view}"')).posts
    assert (post.channel_id, post.channel) == (None, "ovd_sample")


def test_the_head_of_the_page_tells_of_the_channel() -> None:
    channel = read(message(3, "x")).channel
    assert (channel.name, channel.title, channel.subscribers) == ("ovd_sample", "The channel & co", 12300)
    assert channel.description == "Counts, every hour"


def test_the_links_to_older_and_newer_posts_are_cursors() -> None:
    result = parse_page(page(message(30, "x"), before=21, after=40), fetched_at=NOW)
    assert (result.before, result.after) == (21, 40)
    last = parse_page(page(message(30, "x")), fetched_at=NOW)
    assert (last.before, last.after) == (None, None)


def test_an_empty_channel_is_a_preview_without_posts() -> None:
    result = read()
    assert (result.posts, result.is_preview, result.lowest_id) == ((), True, None)


def test_a_channel_without_preview_is_telegrams_page_but_no_preview() -> None:
    assert not parse_page(NO_PREVIEW, fetched_at=NOW).is_preview


@pytest.mark.parametrize("html", [SIGN_IN, "", "plain words", "<html></html>", b"\xff\xfe\x00"])
def test_other_pages_are_refused(html: str | bytes) -> None:
    with pytest.raises(NotATelegramPage, match="not a page of t"):
        parse_page(html, fetched_at=NOW)


def test_the_html_export_of_telegram_desktop_is_refused_with_advice() -> None:
    export = (
        '<html><body><div class="page_wrap"><div class="page_header"></div><div class="history">'
        '<div class="message default"></div></div></div></body></html>'
    )
    with pytest.raises(NotATelegramPage, match="machine-readable JSON"):
        parse_page(export, fetched_at=NOW)


def test_no_post_is_read_from_a_page_cut_off_in_the_middle_of_it() -> None:
    whole = page(message(3, "38 detained"), message(4, "At least 1,386 detained"))
    for length in range(whole.index("1,386"), whole.index("</html>"), 7):
        posts = parse_page(whole[:length], fetched_at=NOW).posts
        assert {post.text for post in posts} <= {"38 detained", "At least 1,386 detained"}
    cut = parse_page(whole[: whole.index(",386 detained")], fetched_at=NOW)
    assert [post.post_id for post in cut.posts] == [3]
    assert [notice.where for notice in cut.notices if notice.damaged] == ["post 4"]


def test_bytes_that_are_not_utf8_are_replaced_and_told() -> None:
    result = parse_page(page(message(3, "a@b")).encode().replace(b"a@b", b"a\xffb"), fetched_at=NOW)
    assert result.posts[0].text == "a\ufffdb"
    assert [notice.damaged for notice in result.notices] == [True]


def test_a_deeply_nested_page_neither_hangs_nor_fails() -> None:
    result = parse_page(page(message(3, "<b>" * 50_000 + "deep")), fetched_at=NOW)
    assert [post.text for post in result.posts] in (["deep"], [])


def test_many_posts_deep_in_a_page_do_not_slow_it_down() -> None:
    blocks = '<div class="tgme_widget_message" data-post="ovd_sample/1"></div>' * 20_000
    assert parse_page("<b>" * 20_000 + blocks, fetched_at=NOW).lowest_id == 1


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.integers(0, 3000))
def test_no_page_raises_anything_else(rubbish: str, place: int) -> None:
    whole = page(message(3, "38 detained"), message(4, "x", attributes='data-view="a"'), before=2)
    broken = whole[:place] + rubbish + whole[place:]
    for html in (rubbish, broken, broken.encode("utf-8", "replace")[place:]):
        try:
            result = parse_page(html, fetched_at=NOW)
        except NotATelegramPage:
            continue
        for post in result.posts:
            post.text.encode()
