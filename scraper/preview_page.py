"""Posts from one page of Telegram's public preview, t.me/s/CHANNEL: fetched just now or saved by a browser.

A page shows some twenty posts, oldest first. It does not tell when a post was edited, rounds views to three
digits and leaves out what it cannot show.
"""

import json
import re
from base64 import urlsafe_b64decode
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .links import is_channel_name, post_link
from .notice import Notice, counted, storable
from .page_text import classes, outermost, words
from .post import Post

_MESSAGE = frozenset({"tgme_widget_message"})
_TEXT = frozenset({"tgme_widget_message_text"})
_QUOTED = frozenset({"tgme_widget_message_reply", "js-message_reply_text"})
_NOT_ITS_OWN = _QUOTED | {
    "tgme_widget_message_link_preview",
    "tgme_widget_message_forwarded_from",
    "tgme_widget_message_author",
    "tgme_widget_message_footer",
    "tgme_widget_message_reactions",
    "message_media_not_supported",
}
_QUOTE = frozenset({"js-message_reply_text", "tgme_widget_message_metatext", "tgme_widget_message_text"})
_POST = re.compile(r"([A-Za-z][A-Za-z0-9_]{3,31})/([0-9]{1,18})")
_VIEWS = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,3})?)([KMB]?)")
_THOUSANDS = {"": 1, "K": 1_000, "M": 1_000_000, "B": 1_000_000_000}


class NotATelegramPage(Exception):
    """The page is not one of Telegram's; the message is a sentence that says what it is or may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelInfo:
    """What the head of a page says of its channel; each None where it does not."""

    name: str | None
    title: str | None
    description: str | None
    channel_id: int | None
    subscribers: int | None  # rounded to three digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, read."""

    channel: ChannelInfo
    posts: tuple[Post, ...]
    lowest_id: int | None  # of everything shown, service messages and unreadable posts too
    before: int | None  # the cursor of the link to older posts
    after: int | None  # the cursor of the link to newer posts
    is_preview: bool  # false for Telegram's other pages, such as that of a channel without a preview
    notices: tuple[Notice, ...]


def parse_page(html: bytes | str, *, fetched_at: datetime) -> Page:
    """Read a page.

    Raises NotATelegramPage. What is damaged or not shown on a page of Telegram's is told in `notices`.
    """
    notices: list[Notice] = []
    if isinstance(html, bytes):
        raw = html
        try:
            html = raw.decode()
        except UnicodeDecodeError as error:
            html = raw.decode("utf-8", "replace")
            what = "bytes that are not UTF-8 begin here: U+FFFD stands for them in the texts"
            notices.append(Notice(f"byte {error.start:,}", what, damaged=True))
    tree = LexborHTMLParser(storable(html))
    _check_origin(tree)
    # Outermost, since a post shown inside another is not one of the page's own.
    found = outermost(tree.root, _MESSAGE, frozenset()) if tree.root is not None else []
    blocks = [block for block in found if "data-post" in block.attributes]
    channel = _channel(tree, blocks)
    reading = _Reading(channel, fetched_at, notices)
    posts = [post for block in blocks if (post := reading.post(block))]
    if reading.unsupported:
        what = counted(reading.unsupported, "post")
        notices.append(Notice("", f"{what} left out that Telegram shows only in its app", damaged=False))
    return Page(
        channel=channel,
        posts=tuple(posts),
        lowest_id=min(reading.seen, default=None),
        before=_cursor(tree, "prev", "before"),
        after=_cursor(tree, "next", "after"),
        is_preview=bool(posts) or tree.css_first(".tgme_channel_history") is not None,
        notices=tuple(notices),
    )


def _check_origin(tree: LexborHTMLParser) -> None:
    if tree.css_first("[class*='tgme_'], [class*='tme_']") is not None:
        return
    if tree.css_first(".page_header") is not None and tree.css_first(".history .message") is not None:
        raise NotATelegramPage(
            "this is an export of Telegram Desktop as HTML, which leaves out too much: "
            "export again with the format set to machine-readable JSON"
        )
    raise NotATelegramPage("this is not a page of t.me: it has none of the elements of one")


class _Reading:
    """What the posts of one page share."""

    def __init__(self, channel: ChannelInfo, fetched_at: datetime, notices: list[Notice]) -> None:
        self._channel = channel
        self._fetched_at = fetched_at
        self._notices = notices
        self.seen: list[int] = []
        self.unsupported = 0

    def post(self, block: LexborNode) -> Post | None:
        """The post of a block; None for service messages and what cannot be read, which is told."""
        address = block.attributes.get("data-post") or ""
        match = _POST.fullmatch(address)
        if not match:
            self._damage(f"post {storable(address)[:60]!r}", "it has no readable id")
            return None
        channel, post_id = match[1], int(match[2])
        self.seen.append(post_id)
        if "service_message" in classes(block):
            return None
        posted_at = _posted_at(block)
        if posted_at is None:
            # The date stands below the text: where it is missing, the text may be cut off too.
            self._damage(
                f"post {post_id}", "it has no date, so the page may be cut off here; the post is left out"
            )
            return None
        text = "\n".join(
            filter(None, (words(part, _QUOTED) for part in outermost(block, _TEXT, _NOT_ITS_OWN)))
        )
        if (question := block.css_first(".tgme_widget_message_poll_question")) is not None:
            text = "\n".join(filter(None, (text, words(question))))
        if not text and block.css_first(".message_media_not_supported") is not None:
            # An empty text would look like an edit that deleted the words.
            self.unsupported += 1
            return None
        forward_channel, forward_channel_id, forward_post_id = _forward(block)
        reply_to, quote = _reply(block, channel)
        album = block.css_first(".tgme_widget_message_grouped_wrap") is not None
        return Post(
            post_id=post_id,
            posted_at=posted_at,
            text=text,
            source="preview",
            fetched_at=self._fetched_at,
            channel_id=_channel_id(block) or self._channel.channel_id,
            channel=channel,
            channel_title=self._channel.title,
            edited=_is_edited(block),
            forward_channel=forward_channel,
            forward_channel_id=forward_channel_id,
            forward_post_id=forward_post_id,
            reply_to=reply_to,
            quote=quote,
            album_id=post_id if album else None,
            views=_rounded(_words_of(block, ".tgme_widget_message_views")),
        )

    def _damage(self, where: str, what: str) -> None:
        self._notices.append(Notice(where, what, damaged=True))


def _posted_at(block: LexborNode) -> datetime | None:
    # Videos have a <time> too, without a datetime.
    for clock in block.css(".tgme_widget_message_date time[datetime]") or block.css("time.time[datetime]"):
        try:
            moment = datetime.fromisoformat(clock.attributes.get("datetime") or "")
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    return None


def _is_edited(block: LexborNode) -> bool:
    return any(
        words(meta, frozenset({"tgme_widget_message_date"})).lower().startswith("edited")
        for meta in block.css(".tgme_widget_message_meta")
    )


def _forward(block: LexborNode) -> tuple[str | None, int | None, int | None]:
    """Where a forwarded post comes from: the channel's @name or the name shown, its id, the post's id."""
    name = block.css_first(".tgme_widget_message_forwarded_from_name")
    if name is None:
        return None, None, None
    link = post_link(name.attributes.get("href") or "")
    shown = words(name) or None
    if link is None:
        return shown, None, None
    return link.channel or shown, link.channel_id, link.post_id


def _reply(block: LexborNode, channel: str) -> tuple[int | None, str | None]:
    """The post of this channel that is answered, and the words shown of whichever post is."""
    reply = block.css_first(".tgme_widget_message_reply")
    if reply is None:
        return None, None
    link = post_link(reply.attributes.get("href") or "")
    same = link is not None and (link.channel or "").lower() == channel.lower()
    quoted = next(outermost(reply, _QUOTE, frozenset()), None)
    return (link.post_id if link and same else None), (words(quoted) or None if quoted is not None else None)


def _channel(tree: LexborHTMLParser, blocks: list[LexborNode]) -> ChannelInfo:
    names = [_words_of(tree, ".tgme_channel_info_header_username")]
    names += [(block.attributes.get("data-post") or "").partition("/")[0] for block in blocks]
    bare = (name.removeprefix("@") for name in names if name)
    subscribers = None
    for counter in tree.css(".tgme_channel_info_counter"):
        if (_words_of(counter, ".counter_type") or "").startswith("subscriber"):
            subscribers = _rounded(_words_of(counter, ".counter_value"))
    return ChannelInfo(
        name=next(filter(is_channel_name, bare), None),
        title=_words_of(tree, ".tgme_channel_info_header_title"),
        description=_words_of(tree, ".tgme_channel_info_description"),
        channel_id=next(filter(None, map(_channel_id, blocks)), None),
        subscribers=subscribers,
    )


def _channel_id(block: LexborNode) -> int | None:
    """The bare id in data-view, base64 of a JSON object whose "c" is that id below zero."""
    view = block.attributes.get("data-view") or ""
    try:
        content = json.loads(urlsafe_b64decode(view.replace("+", "-").replace("/", "_") + "=="))
        channel = content["c"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return -channel if type(channel) is int and -(1 << 53) < channel < 0 else None


def _cursor(tree: LexborHTMLParser, rel: str, name: str) -> int | None:
    """The post id that the link to older or newer posts carries."""
    candidates = [more.attributes.get(f"data-{name}") for more in tree.css(f"[data-{name}]")]
    for link in tree.css(f"link[rel={rel}]"):
        try:
            candidates += parse_qs(urlsplit(link.attributes.get("href") or "").query).get(name, [])
        except ValueError:
            continue
    numbers = [int(value) for value in candidates if value and re.fullmatch("[0-9]{1,18}", value)]
    return (min if name == "before" else max)(numbers, default=None)


def _words_of(node: LexborHTMLParser | LexborNode, selector: str) -> str | None:
    found = node.css_first(selector)
    return (words(found) or None) if found is not None else None


def _rounded(shown: str | None) -> int | None:
    """The number behind "532", "4.85K" or "1.2M"."""
    match = _VIEWS.fullmatch((shown or "").replace(" ", ""))
    return int(Decimal(match[1]) * _THOUSANDS[match[2]]) if match else None
