"""Posts from the exports of Telegram Desktop: `result.json` of one chat or a whole account, of any version.

Telegram Desktop writes JSON that is not always valid and dates in the zone of the computer it ran on; what is
known of either is put right here. Views, albums, deleted ids and edit history are not in such files.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any, BinaryIO

from .exported_text import message_text
from .json_walk import JsonDamage, JsonWalk
from .notice import Notices, Report, UnreadableFile, counted, storable
from .post import Post

_MESSAGE = re.compile(
    r'\{\s{0,64}"id":\s{0,64}-?\d{1,19},\s{0,64}"type":\s{0,64}"(?:message|service|unsupported)"'
)
_CHAT = re.compile(
    r'\{\s{0,64}(?:"name":\s{0,64}(?:null|"(?:[^"\\]|\\.){0,500}"),\s{0,64})?'
    r'"type":\s{0,64}"[a-z_]{1,32}",\s{0,64}"id":\s{0,64}\d{1,19},\s{0,64}"messages":\s{0,64}\['
)
_BROADCASTS = frozenset({"public_channel", "private_channel"})
_PUBLIC = _BROADCASTS | {"public_supergroup"}
_OLD_CHANNEL = 2 << 32  # before 2021 the export gave ids with the kind of chat above the 32nd bit
# The raw bytes that Telegram Desktop leaves behind after it wrote U+2028 or U+2029 as an escape.
_LEFT_BEHIND = re.compile("(?<=\u2028)\udc80\udca8|(?<=\u2029)\udc80\udca9")
_RAW_BYTE = re.compile("[\udc80-\udcff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WITHOUT_WORDS = {
    "service": "service messages",
    "unsupported": "posts of a kind that Telegram Desktop does not export",
}
_MOST_DAMAGE = 1000  # places; a file with more is not worth the time
_NEVER = 2 * 86_400  # seconds; "edited" in 1970 is how old versions write "never"


def read_desktop(
    stream: BinaryIO, *, fetched_at: datetime, report: Report, channel: str | None = None, tz: tzinfo = UTC
) -> Iterator[Post]:
    """The posts of an export, in its order, as the file is read.

    `channel` is the @name of the one chat of the file, which exports do not say. `tz` is the zone of the
    exporting computer, for old exports, whose dates have none. Damage and guesses go to `report`; what can be
    read is yielded. UnreadableFile is raised for a file whose posts could not be told from another channel's.
    """
    export = _Export(JsonWalk(stream), Notices(report), fetched_at, channel, tz)
    yield from export.posts()


@dataclass(slots=True)
class _Chat:
    title: str | None = None
    kind: str | None = None
    id: int | None = None


class _Export:
    """One reading of one file."""

    def __init__(
        self, walk: JsonWalk, notices: Notices, fetched_at: datetime, channel: str | None, tz: tzinfo
    ) -> None:
        self._walk = walk
        self._notices = notices
        self._fetched_at = fetched_at
        self._channel = channel
        self._tz = tz
        self._many = False  # a whole account
        self._left_out: Counter[str] = Counter()
        self._zoneless = 0
        self._raw_bytes = 0
        self._halves = 0

    def posts(self) -> Iterator[Post]:
        """All posts, then the notices about all of them."""
        try:
            yield from self._file()
        except JsonDamage as damage:
            self._unreadable(damage)
            # The damage may have swallowed the end of a chat, so no post after it can be given to the
            # chat before it: the next chat that says its own name is where reading goes on. Where not
            # even the beginning could be read, there may be many chats, private ones among them.
            self._many = True
            while self._notices.damaged < _MOST_DAMAGE and self._walk.seek(_CHAT):
                try:
                    yield from self._chat()
                except JsonDamage as further:
                    self._unreadable(further)
        self._sum_up()

    def _file(self) -> Iterator[Post]:
        walk, chat = self._walk, _Chat()
        walk.enter("{")
        while walk.more("}"):
            key = walk.key()
            if key in {"chats", "left_chats"} and walk.peek() == "{":
                yield from self._account()
            else:
                yield from self._member(key, chat)

    def _account(self) -> Iterator[Post]:
        if self._channel is not None:
            raise UnreadableFile(
                "this is the export of a whole account: one channel name cannot stand for all its chats, "
                "leave it out"
            )
        walk = self._walk
        self._many = True
        walk.enter("{")
        while walk.more("}"):
            if walk.key() == "list" and walk.peek() == "[":
                walk.enter("[")
                while walk.more("]"):
                    yield from self._chat()
            else:
                walk.skip()

    def _chat(self) -> Iterator[Post]:
        chat = _Chat()
        self._walk.enter("{")
        while self._walk.more("}"):
            yield from self._member(self._walk.key(), chat)

    def _member(self, key: str, chat: _Chat) -> Iterator[Post]:
        """What stands under one key of a chat."""
        walk = self._walk
        if key == "messages" and walk.peek() == "[":
            yield from self._messages(chat)
        elif key == "name":
            name = walk.value()
            chat.title = self._clean(name) if isinstance(name, str) else None
        elif key == "type":
            kind = walk.value()
            chat.kind = kind if isinstance(kind, str) else None
        elif key == "id":
            chat.id = _number(walk.value())
        else:
            walk.skip()

    def _messages(self, chat: _Chat) -> Iterator[Post]:
        walk = self._walk
        private = self._many and chat.kind not in _PUBLIC
        if private:
            self._left_out["private conversations, each of which can be exported alone"] += 1
        elif chat.kind not in _BROADCASTS:
            self._notices.note(
                "",
                f"{chat.title or 'the chat'} is not a channel but {_kind(chat.kind)}, and read all the same",
            )
        walk.enter("[")
        while True:
            try:
                if not walk.more("]"):
                    return
                message = walk.value()
            except JsonDamage as damage:
                if self._many or self._notices.damaged >= _MOST_DAMAGE or not walk.seek(_MESSAGE):
                    raise damage
                size = walk.offset - damage.offset
                self._notices.damage(
                    f"byte {damage.offset:,}",
                    f"{damage}; {counted(size, 'byte')} lost, reading went on at the next post",
                )
                continue
            if not private and (post := self._post(message, chat)):
                yield post

    def _post(self, message: Any, chat: _Chat) -> Post | None:
        if not isinstance(message, dict):
            self._notices.damage(f"byte {self._walk.offset:,}", "a message was expected here")
            return None
        post_id = _number(message.get("id"))
        kind = str(message.get("type", "message"))
        where = f"post {post_id}" if post_id else f"byte {self._walk.offset:,}"
        if kind in _WITHOUT_WORDS:
            self._left_out[_WITHOUT_WORDS[kind]] += 1
            return None
        if kind != "message":
            self._notices.damage(where, f"a message of the unknown type {storable(kind)[:40]!r}")
            return None
        posted_at = self._moment(message, "date")
        if not post_id or posted_at is None:
            self._notices.damage(where, f"the message has no readable {'date' if post_id else 'id'}")
            return None
        channel_id = self._channel_id(message, chat)
        if channel_id is None and (self._many or self._channel is None):
            if not self._many:
                raise UnreadableFile(
                    "the export does not say which chat it is of; give the name of the channel"
                )
            self._notices.damage(where, "the export does not say which chat this post is of")
            return None
        text, whole = message_text(message)
        if not whole:
            self._notices.note(where, "parts of this rich message could not be read")
        edited_at = self._moment(message, "edited")
        if edited_at and edited_at.timestamp() < _NEVER:
            edited_at = None
        origin = message.get("forwarded_from")
        origin_id = message.get("forwarded_from_id")
        reply_peer = message.get("reply_to_peer_id")
        elsewhere = reply_peer is not None and reply_peer != f"channel{channel_id}"
        return Post(
            post_id=post_id,
            posted_at=posted_at,
            text=self._clean(text),
            source="desktop",
            fetched_at=self._fetched_at,
            channel_id=channel_id,
            channel=None if self._many else self._channel,
            channel_title=chat.title,
            edited_at=edited_at,
            edited=edited_at is not None,
            forward_channel=self._clean(origin) if isinstance(origin, str) else None,
            forward_channel_id=_peer_channel(origin_id),
            reply_to=None if elsewhere else _number(message.get("reply_to_message_id")),
        )

    def _channel_id(self, message: dict[str, Any], chat: _Chat) -> int | None:
        if chat.id is None:
            return _peer_channel(message.get("from_id"))
        if _OLD_CHANNEL < chat.id < _OLD_CHANNEL + (1 << 32) and "date_unixtime" not in message:
            return chat.id - _OLD_CHANNEL
        return chat.id

    def _moment(self, message: dict[str, Any], key: str) -> datetime | None:
        """The time under `key`, in UTC; None if there is none or it cannot be read."""
        seconds = _number(message.get(f"{key}_unixtime"))
        try:
            if seconds is not None:
                return datetime.fromtimestamp(seconds, UTC)
            moment = datetime.fromisoformat(message[key])
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=self._tz)
                self._zoneless += key == "date"
            return moment.astimezone(UTC)
        except (KeyError, TypeError, ValueError, OverflowError, OSError):
            return None

    def _clean(self, text: str) -> str:
        if text.isascii():
            return text
        text = _LEFT_BEHIND.sub("", text)
        raw_bytes = len(_RAW_BYTE.findall(text))
        self._raw_bytes += raw_bytes
        self._halves += len(_SURROGATE.findall(text)) - raw_bytes
        return storable(text)

    def _unreadable(self, damage: JsonDamage) -> None:
        lost = "the rest of this chat" if self._many else "what stands from here on"
        self._notices.damage(f"byte {damage.offset:,}", f"{damage}; {lost} is lost")

    def _sum_up(self) -> None:
        for what, count in self._left_out.items():
            self._notices.note("", f"left out: {what} ({count:,})")
        if self._zoneless:
            self._notices.note(
                "",
                f"the dates of {counted(self._zoneless, 'post')} have no zone and were taken for {self._tz}; "
                "if the exporting computer was set to another zone, read the file again with --tz",
            )
        if self._raw_bytes:
            what = counted(self._raw_bytes, "byte")
            self._notices.damage("", f"not UTF-8: {what}, for which U+FFFD stands in the texts")
        if self._halves:
            what = counted(self._halves, "half character")
            self._notices.note("", f"lone surrogates: {what}, for which U+FFFD stands in the texts")
        self._notices.finish()


def _number(value: Any) -> int | None:
    """A whole number, also where it stands as a string; None for anything else or what no database holds."""
    if isinstance(value, str):
        value = int(value) if re.fullmatch(r"-?[0-9]{1,18}", value) else None
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if abs(value) < 1 << 63 else None


def _peer_channel(peer: Any) -> int | None:
    """The id in `channel123`; None for users, groups and anything else."""
    return (
        _number(peer.removeprefix("channel"))
        if isinstance(peer, str) and peer.startswith("channel")
        else None
    )


def _kind(kind: str | None) -> str:
    return f"a {kind[:40].replace('_', ' ')}" if kind else "of an unknown kind"
