"""How a channel is read from t.me without an account: politely, and never taking a limit for the end."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tallygram.scraper.links import BadChannelName
from tallygram.scraper.post import Post
from tallygram.scraper.preview import (
    AskedToWait,
    Incomplete,
    NoPreview,
    PreviewError,
    PublicPreview,
    Unreachable,
)

from tests.preview_server import BEGAN, NO_PREVIEW, SIGN_IN, Answer, Channel, PreviewServer, page, serving

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class Waits(list[float]):
    """Sleeps by writing down for how long."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def server() -> Iterator[PreviewServer]:
    with serving(Channel(list(range(1, 101)))) as preview:
        yield preview


def reader(server: PreviewServer, waits: Waits | None = None, **options: Any) -> PublicPreview:
    settings: dict[str, Any] = {"sleep": waits if waits is not None else Waits(), "jitter": lambda: 0.5}
    return PublicPreview(fetched_at=lambda: NOW, base_url=server.base_url, **(settings | options))


def read(
    server: PreviewServer, channel: str = "ovd_sample", waits: Waits | None = None, **asked: Any
) -> list[Post]:
    with reader(server, waits) as preview:
        return [post for page in preview.read_channel(channel, **asked) for post in page.posts]


def read_until(server: PreviewServer, fault: Answer, kept: list[Post]) -> None:
    """Read with a server that gives nothing but this answer after the first page."""
    with reader(server) as preview:
        for shown in preview.read_channel("ovd_sample"):
            kept += shown.posts
            server.always = fault


def ids(posts: list[Post]) -> list[int]:
    return [post.post_id for post in posts]


def test_a_whole_channel_is_read_from_the_newest_post_to_the_first(server: PreviewServer) -> None:
    posts = read(server)
    assert ids(posts) == list(range(100, 0, -1))
    assert posts[0].text == "At least 100 people have been detained"
    assert {post.fetched_at for post in posts} == {NOW}
    assert server.requests[:2] == ["/s/ovd_sample", "/s/ovd_sample?before=81"]
    assert len(server.requests) == 5


@pytest.mark.parametrize(
    "name", ["@ovd_sample", "ovd_sample", "t.me/ovd_sample", "https://t.me/s/ovd_sample?before=9"]
)
def test_a_channel_may_be_given_by_name_or_link(server: PreviewServer, name: str) -> None:
    assert len(read(server, name, limit=3)) == 3


@pytest.mark.parametrize(
    "name", ["", "a b", "../etc", "https://example.com/ovd", "t.me/+AbCd", "12345", "ovd?x=1", "ж" * 8]
)
def test_what_is_no_name_is_refused_before_anything_is_asked(server: PreviewServer, name: str) -> None:
    with pytest.raises(BadChannelName):
        read(server, name)
    assert server.requests == []


def test_a_second_run_stops_at_the_newest_post_that_is_known(server: PreviewServer) -> None:
    assert ids(read(server, newest_known=97)) == [100, 99, 98]
    assert len(server.requests) == 1


def test_the_newest_known_post_may_be_deleted_since() -> None:
    with serving(Channel([*range(1, 60), *range(70, 101)])) as server:
        assert ids(read(server, newest_known=65)) == list(range(100, 69, -1))


def test_nothing_new_is_no_error(server: PreviewServer) -> None:
    assert read(server, newest_known=100) == []
    assert len(server.requests) == 1


def test_posts_can_be_bounded_by_time_on_either_side(server: PreviewServer) -> None:
    since, until = BEGAN + timedelta(minutes=30), BEGAN + timedelta(minutes=50)
    assert ids(read(server, since=since, until=until)) == list(range(50, 29, -1))
    assert len(server.requests) == 4


def test_a_limit_counts_posts_and_covers_no_more_than_it_gave(server: PreviewServer) -> None:
    with reader(server) as preview:
        pages = list(preview.read_channel("ovd_sample", limit=25))
    assert [len(shown.posts) for shown in pages] == [20, 5]
    assert [shown.lowest_id for shown in pages] == [81, 76]


def test_each_page_is_handed_over_before_the_next_is_asked_for(server: PreviewServer) -> None:
    with reader(server) as preview:
        pages = preview.read_channel("ovd_sample")
        assert ids(list(next(pages).posts))[0] == 100
        assert len(server.requests) == 1


def test_gaps_between_the_ids_are_no_obstacle() -> None:
    kept = [1, 2, 9, 40, 41, 500, 501, 502, 9000, 9001]
    with serving(Channel(kept, per_page=3)) as server:
        assert ids(read(server)) == kept[::-1]


def test_requests_are_at_least_a_second_apart(server: PreviewServer) -> None:
    waits = Waits()
    read(server, waits=waits)
    assert len(waits) == len(server.requests) - 1
    assert min(waits) >= 1


def test_one_reader_paces_all_its_channels_together() -> None:
    waits = Waits()
    with serving(Channel([1]), Channel([1], name="other_one")) as server, reader(server, waits) as preview:
        list(preview.read_channel("ovd_sample"))
        list(preview.read_channel("other_one"))
    assert len(waits) == 1


def test_the_tool_says_its_name(server: PreviewServer) -> None:
    with reader(server, user_agent="tallygram/0.1") as preview:
        list(preview.read_channel("ovd_sample", limit=1))
    assert server.agents == ["tallygram/0.1"]


@pytest.mark.parametrize(
    "fault",
    [
        Answer(status=500),
        Answer(status=502, body=SIGN_IN),
        Answer(status=429),
        Answer(status=429, headers={"Retry-After": "7"}),
        Answer(drop=True),
        Answer(body="<html>", headers={"Content-Length": "100000"}),
        Answer(page()),
    ],
    ids=["500", "502", "429", "429 with a time", "dropped", "cut off", "empty page"],
)
@pytest.mark.parametrize("after", [0, 2])
def test_a_passing_fault_costs_a_wait_and_no_post(server: PreviewServer, fault: Answer, after: int) -> None:
    waits = Waits()
    with reader(server, waits) as preview:
        pages = preview.read_channel("ovd_sample")
        posts = [post for _ in range(after) for post in next(pages).posts]
        server.faults = [fault, fault]
        posts += [post for shown in pages for post in shown.posts]
    assert ids(posts) == list(range(100, 0, -1))
    assert len(waits) >= 6


def test_waits_grow_and_stay_bounded(server: PreviewServer) -> None:
    waits = Waits()
    server.always = Answer(status=503)
    with (
        reader(server, waits, attempts=12, longest_wait=60) as preview,
        pytest.raises(Unreachable, match="503"),
    ):
        list(preview.read_channel("ovd_sample"))
    assert len(server.requests) == 12
    assert waits == sorted(waits)
    assert waits[1] > waits[0]
    assert max(waits) <= 60


def test_jitter_keeps_two_readers_out_of_step(server: PreviewServer) -> None:
    one, other = Waits(), Waits()
    for waits, chance in ((one, 0.1), (other, 0.9)):
        server.faults = [Answer(status=500)]
        with reader(server, waits, jitter=lambda chance=chance: chance) as preview:
            list(preview.read_channel("ovd_sample", limit=40))
    assert all(first != second for first, second in zip(one, other, strict=True))


def test_a_wait_is_told_with_its_reason(server: PreviewServer) -> None:
    told: list[tuple[float, str]] = []
    waits = Waits()
    server.faults = [Answer(status=429, headers={"Retry-After": "30"}), Answer(page())]
    with reader(server, waits, on_wait=lambda seconds, why: told.append((seconds, why))) as preview:
        list(preview.read_channel("ovd_sample", limit=1))
    assert [seconds for seconds, _ in told] == [seconds for seconds in waits if seconds in dict(told)]
    assert ["fewer requests" in told[0][1], "may be a limit" in told[1][1]] == [True, True]


def test_retry_after_is_kept_to(server: PreviewServer) -> None:
    waits = Waits()
    server.faults = [Answer(status=429, headers={"Retry-After": "30"})]
    read(server, waits=waits, limit=1)
    assert waits[0] >= 30
    server.faults = [Answer(status=429, headers={"Retry-After": "Mon, 23 Nov 2026 12:00:45 GMT"})]
    waits = Waits()
    read(server, waits=waits, limit=1)
    assert waits[0] >= 45


@pytest.mark.parametrize("header", ["soon", "-5", "1e9", "", "²", "Mon, 99 Nov 2026"])
def test_a_retry_after_that_says_nothing_is_an_ordinary_wait(server: PreviewServer, header: str) -> None:
    server.faults = [Answer(status=429, headers={"Retry-After": header.encode().decode("latin-1")})]
    assert len(read(server, limit=1)) == 1


def test_a_wait_longer_than_allowed_is_told_and_not_slept(server: PreviewServer) -> None:
    waits = Waits()
    server.faults = [Answer(status=429, headers={"Retry-After": "7200"})]
    with pytest.raises(AskedToWait, match="7,200 seconds") as caught:
        read(server, waits=waits)
    assert caught.value.seconds == 7200
    assert waits == []


def test_what_was_read_before_a_lasting_fault_is_kept(server: PreviewServer) -> None:
    kept: list[Post] = []
    with pytest.raises(Unreachable, match="5 attempts"):
        read_until(server, Answer(drop=True), kept)
    assert ids(kept) == list(range(100, 80, -1))


def test_a_soft_limit_is_not_the_beginning(server: PreviewServer) -> None:
    kept: list[Post] = []
    with pytest.raises(Incomplete, match="before post 81") as caught:
        read_until(server, Answer(page()), kept)
    assert ids(kept) == list(range(100, 80, -1))
    assert caught.value.lowest_id == 81
    assert not caught.value.beginning
    assert len(server.requests) == 1 + 5


def test_a_preview_that_is_gone_in_the_middle_is_no_end_either(server: PreviewServer) -> None:
    with pytest.raises(Incomplete):
        read_until(server, Answer(NO_PREVIEW), [])


def test_a_channel_whose_first_posts_are_gone_ends_with_a_word_on_that() -> None:
    with serving(Channel(list(range(300, 340)))) as server, reader(server) as preview:
        pages = preview.read_channel("ovd_sample")
        assert ids([*next(pages).posts, *next(pages).posts]) == list(range(339, 299, -1))
        with pytest.raises(Incomplete, match="deleted") as caught:
            next(pages)
    assert caught.value.beginning


def test_a_run_up_to_a_known_post_needs_no_beginning() -> None:
    with serving(Channel(list(range(300, 340)))) as server:
        assert len(read(server, newest_known=299)) == 40


def test_an_answer_that_repeats_itself_does_not_go_round_in_circles(server: PreviewServer) -> None:
    server.always = Answer(server.channels["ovd_sample"].page(None))
    with pytest.raises(Incomplete):
        read(server)
    assert len(server.requests) == 6


def test_a_channel_without_posts_is_told_apart_from_one_without_preview() -> None:
    with serving(Channel([])) as server, pytest.raises(Incomplete, match="no posts") as caught:
        read(server)
    assert caught.value.lowest_id is None


def test_a_channel_without_preview_is_told_at_once(server: PreviewServer) -> None:
    with pytest.raises(NoPreview, match="@nobody_here has no public preview"):
        read(server, "nobody_here")
    assert server.requests == ["/s/nobody_here", "/nobody_here"]


def test_a_page_without_preview_is_known_by_what_it_shows_and_not_by_its_address(
    server: PreviewServer,
) -> None:
    server.always = Answer('<html><body><div class="tgme_page">Contact</div></body></html>')
    with pytest.raises(NoPreview):
        read(server)


def test_a_page_that_is_not_telegrams_is_told(server: PreviewServer) -> None:
    server.always = Answer(SIGN_IN)
    with pytest.raises(Unreachable, match="proxy or a sign-in page"):
        read(server)


def test_a_refusal_is_told(server: PreviewServer) -> None:
    server.always = Answer(status=403)
    with pytest.raises(Unreachable, match="403"):
        read(server)
    assert len(server.requests) == 1


def test_a_redirect_in_circles_ends(server: PreviewServer) -> None:
    server.always = Answer(status=302, headers={"Location": "/s/ovd_sample"})
    with pytest.raises(Unreachable, match="in circles"):
        read(server)


@pytest.mark.parametrize("target", ["ftp://x.example/", "http://[::1", "//", "mailto:a"])
def test_a_redirect_to_nowhere_is_told(server: PreviewServer, target: str) -> None:
    server.always = Answer(status=302, headers={"Location": target})
    with pytest.raises(PreviewError):
        read(server)


def test_a_huge_page_is_not_taken_in(server: PreviewServer) -> None:
    server.always = Answer(b"x" * 3_000_000)
    with (
        reader(server, largest_page=1_000_000) as preview,
        pytest.raises(Unreachable, match="more than 1,000,000"),
    ):
        list(preview.read_channel("ovd_sample"))
    assert len(server.requests) == 1


def test_an_answer_that_trickles_for_ever_is_given_up(server: PreviewServer) -> None:
    hours = iter(range(1000))
    with (
        reader(server, monotonic=lambda: next(hours) * 3600.0) as preview,
        pytest.raises(Unreachable, match="longer than 60 seconds"),
    ):
        list(preview.read_channel("ovd_sample"))


def test_no_server_at_all_is_told() -> None:
    with serving() as server:
        pass
    with pytest.raises(Unreachable, match="connection failed"):
        read(server)


def test_a_renamed_channel_shows_by_its_new_name() -> None:
    with serving(Channel([1, 2], name="new_name_here")) as server:
        server.always = Answer(server.channels["new_name_here"].page(None))
        with reader(server) as preview:
            (shown,) = preview.read_channel("old_name_here")
    assert shown.channel.name == "new_name_here"
    assert {post.channel for post in shown.posts} == {"new_name_here"}


def test_damage_on_a_page_comes_with_the_page(server: PreviewServer) -> None:
    server.faults = [
        Answer(
            page().replace(
                "</section>", '<div class="tgme_widget_message" data-post="ovd_sample/5"></div></section>'
            )
        )
    ]
    with reader(server) as preview:
        shown = next(preview.read_channel("ovd_sample"))
    assert [notice.where for notice in shown.notices] == ["post 5"]
