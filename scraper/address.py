"""What people call a channel that an account can read: a name or link, or an id."""

import re

from .links import channel_name, post_link

_NUMBER = re.compile(r"-?[0-9]{1,19}")
_RESOLVE = re.compile(r"tg://resolve/?\?(?:.*&)?domain=(?P<name>\w+)(?:&.*)?", re.IGNORECASE)


def channel_address(text: str) -> str | int:
    """The @name without its @, or the bare id. Raises BadChannelName for anything else.

    >>> [channel_address(way) for way in ("t.me/s/example", "-1001234567890", "https://t.me/c/1234567890/5")]
    ['example', 1234567890, 1234567890]
    """
    word = text.strip()
    if _NUMBER.fullmatch(word):
        bare = word.removeprefix("-100")
        return abs(int(bare or word))
    if found := _RESOLVE.fullmatch(word):
        word = found["name"]
    link = post_link(word if "//" in word else f"https://{word}")
    if link is not None and link.channel_id is not None:
        return link.channel_id
    return channel_name(word)
