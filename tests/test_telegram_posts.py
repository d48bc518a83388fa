"""What a post is made of: text of every kind, forwards, replies and quotes, albums, edits."""

from datetime import UTC, datetime
from typing import Any

from tallygram.scraper.post import Post
from tallygram.scraper.walk import walk
from telethon.tl import types

from tests.telegram_server import Channel, Server, World, collected, reading, serving

THEN = datetime(2024, 1, 1, 12, 30, tzinfo=UTC)


def read(world: World) -> list[Post]:
    """All posts of @counts."""
    posts: list[Post] = []

    async def test(server: Server) -> None:
        async with reading(server, now=lambda: THEN) as telegram:
            pages = await collected(walk(telegram, await telegram.channel("counts")))
            posts.extend(sorted((post for page in pages for post in page.posts), key=lambda p: p.post_id))

    serving(world, test)
    return posts


def plain(text: str) -> Any:
    return types.TextPlain(text)


def with_rich_message(channel: Channel, *blocks: Any, part: bool = False) -> Any:
    """A post whose words are a rich message."""
    rich = types.RichMessage(blocks=list(blocks), photos=[], documents=[], part=part)
    return channel.post("", rich_message=rich)


def test_a_plain_post_is_exactly_what_telegram_gives() -> None:
    world = World()
    channel = world.channel("counts", "Counts")
    channel.post("  At least <b>5</b> \u200bпоїздів 🚆\n", date=THEN, views=1386, forwards=38)
    assert read(world) == [
        Post(
            post_id=1,
            posted_at=THEN,
            text="  At least <b>5</b> \u200bпоїздів 🚆\n",
            source="telegram",
            fetched_at=THEN,
            channel_id=channel.id,
            channel="counts",
            channel_title="Counts",
            views=1386,
            forwards=38,
        )
    ]


def test_a_service_message_is_no_post() -> None:
    world = World()
    channel = world.channel("counts")
    channel.service()
    channel.post("one")
    assert [post.post_id for post in read(world)] == [2]


def test_a_forward_keeps_its_channel_its_post_and_its_time() -> None:
    world = World()
    channel, origin = world.channel("counts"), world.channel("origin", "The Origin")
    channel.forward("38 cities", origin, 77, THEN)
    hidden = types.MessageFwdHeader(date=THEN, from_name="A hidden person")
    channel.post("hidden", fwd_from=hidden)
    known, unknown = read(world)
    assert (known.forward_channel_id, known.forward_channel) == (origin.id, "origin")
    assert (known.forward_post_id, known.forward_posted_at) == (77, THEN)
    assert (unknown.forward_channel_id, unknown.forward_channel) == (None, "A hidden person")


def test_a_reply_keeps_its_target_and_the_words_quoted_are_not_its_own() -> None:
    world = World()
    channel = world.channel("counts")
    channel.post("9 killed, 12 wounded")
    channel.post(
        "Now 13",
        reply_to=types.MessageReplyHeader(reply_to_msg_id=1, quote=True, quote_text="12 wounded"),
    )
    elsewhere = types.MessageReplyHeader(reply_to_msg_id=5, reply_to_peer_id=types.PeerChannel(99))
    channel.post("About another channel", reply_to=elsewhere)
    _, reply, other = read(world)
    assert (reply.text, reply.reply_to, reply.quote) == ("Now 13", 1, "12 wounded")
    assert (other.reply_to, other.quote) == (None, None)


def test_an_album_is_one_post_with_its_lowest_id_and_its_caption_once() -> None:
    world = World()
    channel = world.channel("counts")
    parts = channel.album(["", "5 trains stopped", ""])
    (album,) = read(world)
    assert (album.post_id, album.text, album.album_id) == (1, "5 trains stopped", parts[0].grouped_id)


def test_an_edit_is_told_with_its_time_and_a_reaction_is_none() -> None:
    world = World()
    channel = world.channel("counts")
    channel.post("five")
    channel.post("six")
    channel.edit(1, "seven")
    channel.react(2)
    edited, reacted = read(world)
    assert edited.edited
    assert edited.edited_at is not None
    assert (reacted.edited, reacted.edited_at) == (False, None)


def test_a_polls_question_and_a_to_do_list_are_words_of_the_post() -> None:
    world = World()
    channel = world.channel("counts")

    def words(text: str) -> Any:
        return types.TextWithEntities(text, [])

    poll = types.Poll(1, words("How many of 60 trains?"), [types.PollAnswer(words("47"), b"1")], hash=1)
    channel.post("", media=types.MessageMediaPoll(poll, types.PollResults()))
    todo = types.TodoList(
        words("Evacuate"), [types.TodoItem(1, words("38 people")), types.TodoItem(2, words("2 cats"))]
    )
    channel.post("Today:", media=types.MessageMediaToDo(todo))
    assert [post.text for post in read(world)] == [
        "How many of 60 trains?",
        "Today:\nEvacuate\n38 people\n2 cats",
    ]


def test_the_words_of_a_link_preview_are_not_the_posts() -> None:
    world = World()
    page = types.WebPage(
        1, "https://example.org", "example.org", 0, title="99 killed", description="99 killed"
    )
    world.channel("counts").post("Read this", media=types.MessageMediaWebPage(page))
    assert [post.text for post in read(world)] == ["Read this"]


def test_a_rich_message_is_read_line_by_line() -> None:
    world = World()
    channel = world.channel("counts")
    cell = types.PageTableCell
    with_rich_message(
        channel,
        types.PageBlockHeading1(plain("Detentions")),
        types.PageBlockParagraph(
            types.TextConcat([plain("At least "), types.TextBold(plain("1,386")), plain(" people")])
        ),
        types.PageBlockList(
            [types.PageListItemText(plain("Moscow: 538")), types.PageListItemText(plain("Ufa: 3"))]
        ),
        types.PageBlockOrderedList([types.PageListOrderedItemText(plain("first"))]),
        types.PageBlockTable(
            plain("By city"), [types.PageTableRow([cell(text=plain("Kazan")), cell(text=plain("12"))])]
        ),
        types.PageBlockDetails([types.PageBlockParagraph(plain("inside"))], title=plain("More")),
        types.PageBlockPhoto(1, types.PageCaption(plain("the caption"), types.TextEmpty())),
        types.PageBlockDivider(),
        types.PageBlockRelatedArticles(plain("99 related"), []),
    )
    (post,) = read(world)
    assert post.text.split("\n") == [
        "Detentions",
        "At least 1,386 people",
        "• Moscow: 538",
        "• Ufa: 3",
        "1. first",
        "By city",
        "Kazan\t12",
        "More",
        "inside",
        "the caption",
    ]


def test_a_rich_message_that_comes_in_part_is_asked_for_as_a_whole() -> None:
    world = World()
    channel = world.channel("counts")
    part = with_rich_message(channel, types.PageBlockParagraph(plain("At least")), part=True)
    blocks = [types.PageBlockParagraph(plain("At least 17"))]
    whole = types.Message(
        id=part.id,
        peer_id=part.peer_id,
        date=part.date,
        message="",
        rich_message=types.RichMessage(blocks=blocks, photos=[], documents=[]),
    )
    channel.whole_rich_messages[part.id] = whole
    assert [post.text for post in read(world)] == ["At least 17"]
