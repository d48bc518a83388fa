"""Reads a public channel without an account: the preview pages t.me/s/CHANNEL, politely, one by one."""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType

import httpx

from .links import channel_name
from .notice import counted
from .post import Post
from .preview_page import NotATelegramPage, Page, parse_page

_FIRST_IDS = 20  # once an id this low was seen, an empty page is the beginning and not a limit
_MOST_REDIRECTS = 5


class PreviewError(Exception):
    """Reading a preview failed; the message is a sentence. The pages yielded before are good and complete."""


class NoPreview(PreviewError):
    """There is no such channel, or it shows no public preview: trying again is of no use."""


class Unreachable(PreviewError):
    """t.me did not answer, or not with a page that can be read: it may do so later."""


class AskedToWait(Unreachable):
    """t.me asks for a wait longer than allowed; `seconds` says how long."""

    def __init__(self, message: str, seconds: float) -> None:
        super().__init__(message)
        self.seconds = seconds


class Incomplete(PreviewError):
    """t.me showed nothing older before the end that was asked for was reached.

    `lowest_id` is the oldest post seen, None if none was. `beginning` is true where the last page with posts
    had no link to older ones: then it may be the beginning of the channel, whose first posts were deleted.
    """

    def __init__(self, message: str, lowest_id: int | None, *, beginning: bool) -> None:
        super().__init__(message)
        self.lowest_id = lowest_id
        self.beginning = beginning


class PublicPreview:
    """t.me as a reader without an account sees it. One of these paces all its requests, whatever the channel.

    `fetched_at` is asked for the time of each page. Between two requests it sleeps for `pause` seconds and up
    to half as much again. A request that fails is made `attempts` times in all, after waits that double;
    t.me's own Retry-After is kept to, up to `longest_wait` seconds. Before such a wait `on_wait` is told its
    seconds and its reason. Use it as a context manager.
    """

    def __init__(
        self,
        *,
        fetched_at: Callable[[], datetime],
        base_url: str = "https://t.me",
        pause: float = 1.0,
        attempts: int = 5,
        longest_wait: float = 300.0,
        timeout: float = 20.0,
        longest_answer: float = 60.0,
        largest_page: int = 8 * 1024 * 1024,
        user_agent: str = "tallygram",
        sleep: Callable[[float], None] = time.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
        on_wait: Callable[[float, str], None] | None = None,
    ) -> None:
        self._fetched_at = fetched_at
        self._base_url = base_url.rstrip("/")
        self._pause = pause
        self._attempts = attempts
        self._longest_wait = longest_wait
        self._longest_answer = longest_answer
        self._largest_page = largest_page
        self._sleep = sleep
        self._monotonic = monotonic
        self._jitter = jitter
        self._on_wait = on_wait
        self._asked = False
        self._client = httpx.Client(
            timeout=timeout,
            follow_redirects=True,
            max_redirects=_MOST_REDIRECTS,
            # t.me is asked for English: "edited" and "subscribers" are read as words.
            headers={"User-Agent": user_agent, "Accept-Language": "en"},
        )

    def __enter__(self) -> "PublicPreview":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def read_channel(
        self,
        channel: str,
        *,
        newest_known: int | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int | None = None,
    ) -> Iterator[Page]:
        """The pages of a channel from the newest on, each with its posts that were asked for, newest first.

        It ends at the post `newest_known` (an id; it and older ones are not yielded), before `since`, after
        `limit` posts, or at the beginning of the channel. Each page is yielded as soon as it is read, to be
        stored: what ends the reading early is an exception after the pages that could be read
        (BadChannelName, NoPreview, Unreachable, Incomplete). A renamed channel shows by the name on its
        pages. All pages from now back to `until` are read too, as there is no other way to find a date.
        """
        name = channel_name(channel)
        lowest: int | None = None
        left = limit
        beginning = False
        while left is None or left > 0:  # a limit of 0 asks for nothing
            page = self._older(name, lowest)
            if page is None:
                if lowest is not None and lowest <= _FIRST_IDS:
                    return
                raise _incomplete(name, lowest, beginning=beginning)
            fresh = [post for post in page.posts if lowest is None or post.post_id < lowest]
            lowest, beginning = page.lowest_id, page.before is None
            posts = [post for post in _newest_first(fresh) if _wanted(post, newest_known, since, until)]
            if left is not None and len(posts) >= left:
                yield replace(page, posts=tuple(posts[:left]), lowest_id=posts[left - 1].post_id)
                return
            left = left - len(posts) if left is not None else None
            yield replace(page, posts=tuple(posts))
            if lowest is None or lowest <= max(1, (newest_known or 0) + 1):
                return
            if since is not None and fresh and min(post.posted_at for post in fresh) < since:
                return

    def _older(self, name: str, lowest: int | None) -> Page | None:
        """The page before `lowest`, or the newest; None if t.me shows none, asked again and again.

        "No posts" may be the beginning of the channel, and it may be what t.me says to those who ask too
        much. So may a page with nothing older than what was seen, on which a reader could turn in circles.
        """
        for attempt in range(self._attempts):
            if attempt:
                self._back_off(attempt, "t.me shows nothing older, which may be a limit")
            page = self._page(name, lowest)
            if page.lowest_id is not None and (lowest is None or page.lowest_id < lowest):
                return page
            if lowest is not None and lowest <= _FIRST_IDS:
                return None
        return None

    def _page(self, name: str, before: int | None) -> Page:
        url = f"{self._base_url}/s/{name}" + (f"?before={before}" if before is not None else "")
        html = self._get(url)
        try:
            page = parse_page(html, fetched_at=self._fetched_at())
        except NotATelegramPage as error:
            raise Unreachable(
                f"{url} did not answer with a page of Telegram's ({error}): "
                "a proxy or a sign-in page of the network may stand between"
            ) from None
        if not page.is_preview and before is None:
            raise NoPreview(
                f"@{name} has no public preview on t.me: there is no such channel, or it is a group, "
                "private, or restricted. Check the name, or read it with an account"
            )
        return page

    def _get(self, url: str) -> bytes:
        """The body of the page; Unreachable when all attempts failed."""
        problem = ""
        asked = 0.0
        for attempt in range(self._attempts):
            if attempt:
                self._back_off(attempt, problem, at_least=asked)
            elif self._asked:
                self._sleep(self._pause * (1 + self._jitter() / 2))
            self._asked = True
            try:
                with self._client.stream("GET", url) as answer:
                    status = answer.status_code
                    if status == 429:
                        problem = "t.me asks for fewer requests (status 429)"
                        asked = self._asked_wait(url, answer.headers.get("Retry-After"))
                    elif status >= 500:
                        problem = f"t.me answers with an error of its own (status {status})"
                    elif status >= 400 and status != 404:
                        raise Unreachable(f"{url} refuses to answer (status {status})")
                    else:
                        return self._body(url, answer)
            except httpx.InvalidURL as error:
                raise Unreachable(f"{url} cannot be asked: {error}") from None
            except httpx.HTTPError as error:
                problem = _sentence(error)
        raise Unreachable(f"{url} could not be read in {counted(self._attempts, 'attempt')}: {problem}")

    def _body(self, url: str, answer: httpx.Response) -> bytes:
        parts: list[bytes] = []
        size = 0
        latest = self._monotonic() + self._longest_answer
        for part in answer.iter_bytes():
            parts.append(part)
            size += len(part)
            if size > self._largest_page:
                raise Unreachable(
                    f"{url} answers with more than {self._largest_page:,} bytes, which no preview has"
                )
            if self._monotonic() > latest:
                raise httpx.ReadTimeout(f"the answer takes longer than {self._longest_answer:g} seconds")
        return b"".join(parts)

    def _back_off(self, attempt: int, why: str, at_least: float = 0.0) -> None:
        """Wait before trying again: longer each time, and never in step with others."""
        longest = min(self._longest_wait, max(self._pause, 1.0) * 2**attempt)
        seconds = at_least + longest * (0.5 + self._jitter() / 2)
        if self._on_wait:
            self._on_wait(seconds, why)
        self._sleep(seconds)

    def _asked_wait(self, url: str, retry_after: str | None) -> float:
        """The seconds that Retry-After says; AskedToWait if they are too many."""
        seconds = _seconds(retry_after, self._fetched_at())
        if seconds > self._longest_wait:
            raise AskedToWait(
                f"{url} asks to wait {seconds:,.0f} seconds, longer than the {self._longest_wait:,.0f} "
                "allowed: try again after that",
                seconds,
            )
        return seconds


def _wanted(post: Post, newest_known: int | None, since: datetime | None, until: datetime | None) -> bool:
    return (
        (newest_known is None or post.post_id > newest_known)
        and (since is None or post.posted_at >= since)
        and (until is None or post.posted_at <= until)
    )


def _newest_first(posts: list[Post]) -> list[Post]:
    return sorted(posts, key=lambda post: post.post_id, reverse=True)


def _incomplete(name: str, lowest: int | None, *, beginning: bool) -> Incomplete:
    if lowest is None:
        message = f"t.me shows no posts of @{name}: it has none yet, or t.me holds them back. Try again later"
    else:
        message = (
            f"t.me shows nothing of @{name} before post {lowest}: the older ones were deleted, or t.me holds "
            "them back for now. What it showed is kept; try again later to be sure"
        )
    return Incomplete(message, lowest, beginning=beginning)


def _seconds(retry_after: str | None, now: datetime) -> float:
    """The wait that a Retry-After states, in seconds or as a date; 0 where it states none."""
    text = (retry_after or "").strip()
    if text.isascii() and text.isdigit() and len(text) <= 9:
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return 0.0
    return max(0.0, ((until if until.tzinfo else until.replace(tzinfo=UTC)) - now).total_seconds())


def _sentence(error: httpx.HTTPError) -> str:
    if isinstance(error, httpx.TimeoutException):
        return f"t.me took too long ({error or 'no answer'})"
    if isinstance(error, httpx.TooManyRedirects):
        return "t.me redirects in circles"
    return f"the connection failed ({error or type(error).__name__})"
