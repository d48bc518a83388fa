"""Rechecks: every edit and every deletion in the window is found, and nothing else is taken for one."""

import random

import pytest
from tallygram.scraper.recheck import reread
from tallygram.scraper.telegram_errors import ChannelGone

from tests.telegram_server import Server, World, collected, reading, serving


def test_all_edits_and_deletions_are_found() -> None:
    world = World()
    channel = world.channel("counts")
    for number in range(450):
        channel.post(f"report {number}", quiet=True)
    chance = random.Random(7)
    changed = chance.sample(channel.ids, 80)
    edited, deleted = set(changed[:40]), set(changed[40:])
    asked = dict.fromkeys(channel.ids)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            for post_id in edited:
                channel.edit(post_id, f"corrected {post_id}")
            channel.delete(*deleted)
            told = await collected(reread(telegram, found, asked))
            texts = {post.post_id: post.text for some in told for post in some.posts}
            missing = {post_id for some in told for post_id in some.missing}
            assert missing == deleted
            assert texts.keys() == asked.keys() - deleted
            assert {post_id for post_id, text in texts.items() if text == f"corrected {post_id}"} == edited
            assert world.calls["GetMessages"] == 5

    serving(world, test)


def test_posts_are_told_by_their_ids_when_telegram_leaves_some_out() -> None:
    world = World()
    world.omits_missing = True
    channel = world.channel("counts")
    for number in range(1, 11):
        channel.post(f"report {number}")

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            channel.delete(2, 5)
            (told,) = await collected(reread(telegram, found, dict.fromkeys(range(1, 11))))
            assert {post.post_id: post.text for post in told.posts} == {
                number: f"report {number}" for number in (1, 3, 4, 6, 7, 8, 9, 10)
            }
            assert told.missing == (2, 5)
            assert world.calls["GetMessages"] == 2  # the two that were left out are asked for once more

    serving(world, test)


def test_an_album_is_reread_as_one_and_keeps_its_id_when_its_first_part_is_deleted() -> None:
    world = World()
    channel = world.channel("counts")
    parts = channel.album(["", "12 detained", ""])
    channel.post("between")
    other = channel.album(["", "3 cats"])
    group = parts[0].grouped_id

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            known = {1: group, 4: None, other[0].id: None}  # of the last it is not known that it is an album
            (told,) = await collected(reread(telegram, found, known))
            assert [(post.post_id, post.text) for post in told.posts] == [
                (1, "12 detained"),
                (4, "between"),
                (5, "3 cats"),
            ]
            channel.delete(1)
            (told,) = await collected(reread(telegram, found, {1: group}))
            assert [(post.post_id, post.text) for post in told.posts] == [(1, "12 detained")]
            channel.delete(2, 3)
            (told,) = await collected(reread(telegram, found, {1: group}))
            assert told.missing == (1,)

    serving(world, test)


@pytest.mark.parametrize("failure", ["CHANNEL_PRIVATE", "CHANNEL_INVALID", None])
def test_a_channel_that_is_gone_is_not_a_thousand_deletions(failure: str | None) -> None:
    world = World()
    channel = world.channel("counts")
    ids = [channel.post("report").id for _ in range(20)]

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            if failure is None:
                channel.delete(*ids)  # a channel that shows nothing any more
            channel.failure = failure
            with pytest.raises(ChannelGone):
                await collected(reread(telegram, found, dict.fromkeys(ids)))

    serving(world, test)


def test_changed_views_and_forwards_are_told() -> None:
    world = World()
    channel = world.channel("counts")
    post = channel.post("report", views=10, forwards=1)

    async def test(server: Server) -> None:
        async with reading(server) as telegram:
            found = await telegram.channel("counts")
            post.views, post.forwards = 1386, 38
            (told,) = await collected(reread(telegram, found, {post.id: None}))
            assert [(one.views, one.forwards) for one in told.posts] == [(1386, 38)]

    serving(world, test)
