"""The names of channels and the links to posts, as people and pages write them."""

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import urlsplit

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")
_HOSTS = frozenset({"t.me", "www.t.me", "telegram.me", "www.telegram.me", "telegram.dog"})
_NUMBER = re.compile(r"[0-9]{1,18}")


class BadChannelName(ValueError):
    """Not the name of a public channel; the message is a sentence that says what to write."""


def is_channel_name(text: str) -> bool:
    """True for what Telegram allows as an @name: 4 to 32 ASCII letters, digits and _, a letter first."""
    return _NAME.fullmatch(text) is not None


def channel_name(text: str) -> str:
    """The bare @name in a name, an @name or a link to a channel.

    >>> [channel_name(way) for way in ("@meduza", "t.me/meduza", "https://t.me/s/meduza?before=20")]
    ['meduza', 'meduza', 'meduza']

    Raises BadChannelName for anything else.
    """
    given = text.strip()
    name = given.removeprefix("@")
    if is_channel_name(name):
        return name
    shown = repr(given[:80])
    parts = _path(given if "//" in given else f"https://{given}") or []
    if parts[:1] == ["s"]:
        parts = parts[1:]
    if parts and (parts[0].startswith("+") or parts[0] == "joinchat"):
        raise BadChannelName(
            f"{shown} is an invitation to a private channel; give the name of one that everybody can read."
        )
    if parts[:1] == ["c"]:
        raise BadChannelName(
            f"{shown} is a private channel: it has no public name and needs an account to be read."
        )
    if parts and is_channel_name(parts[0]):
        return parts[0]
    raise BadChannelName(
        f"{shown} is not the name of a channel: write it as @name or https://t.me/name "
        "(4 to 32 Latin letters, digits and underscores, a letter first)."
    )


@dataclass(frozen=True, slots=True)
class PostLink:
    """Where a link to Telegram points: a channel by @name or by bare id, and a post, each where known."""

    channel: str | None
    channel_id: int | None
    post_id: int | None


def post_link(href: str) -> PostLink | None:
    """What a t.me link points at; None for any other link.

    >>> post_link("https://t.me/c/1006503122/45?single")
    PostLink(channel=None, channel_id=1006503122, post_id=45)
    """
    # t.me escapes the & of some links twice.
    parts = _path(unescape(href))
    if not parts:
        return None
    if parts[0] == "s":
        parts = parts[1:]
    private = parts[:1] == ["c"]
    if private:
        parts = parts[1:]
    if not parts:
        return None
    owner, *rest = parts
    # In a forum the topic stands between the channel and the post.
    post_id = int(rest[-1]) if rest and _NUMBER.fullmatch(rest[-1]) else None
    if private:
        return PostLink(None, int(owner), post_id) if _NUMBER.fullmatch(owner) else None
    return PostLink(owner, None, post_id) if is_channel_name(owner) else None


def _path(link: str) -> list[str] | None:
    """The parts of the path of a link to Telegram; None for other links."""
    try:
        parts = urlsplit("https:" + link if link.startswith("//") else link)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or host not in _HOSTS:
        return None
    return [part for part in parts.path.split("/") if part]
