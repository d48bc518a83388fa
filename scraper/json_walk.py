"""Walks through a JSON file of any size, value by value, and says where it stopped making sense.

Made for what Telegram Desktop writes, which is not always JSON: control characters stand as `\\x07`, and
bytes that are not UTF-8 occur. A value of up to 8 MB is read at once, everything around it as a stream.
"""

import codecs
import re
from bisect import bisect_left
from json import JSONDecodeError, JSONDecoder
from typing import Any, BinaryIO

_CHUNK = 256 * 1024  # bytes
_LONGEST = 8 * 1024 * 1024  # characters of one value
_DEEPEST = 500  # brackets within brackets
_SPACE = re.compile("[ \t\r\n\ufeff]*")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|.)", re.DOTALL)
_OPEN_ESCAPE = re.compile(r"(\\+)(?:x[0-9A-Fa-f]?)?\Z")
_CLOSING = {"{": "}", "[": "]"}


class JsonDamage(Exception):
    """The file makes no sense from byte `offset` on; the message says why."""

    def __init__(self, offset: int, what: str) -> None:
        super().__init__(what)
        self.offset = offset


class JsonWalk:
    """A position in a JSON file, moved forward by its methods.

    Bytes that are not UTF-8 come out in strings as Python's surrogate escapes (U+DC80 to U+DCFF).
    """

    def __init__(self, stream: BinaryIO, *, chunk: int = _CHUNK, longest: int = _LONGEST) -> None:
        self._stream = stream
        self._chunk = chunk
        self._longest = longest
        self._decode = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode
        self._json = JSONDecoder(strict=False)  # raw control characters are no reason to lose a post
        self._text = ""
        self._at = 0
        self._cut = ""  # an escape that the end of a chunk cut in two
        self._passed = 0  # bytes of the file before self._text
        self._mended: list[int] = []  # places in self._text where \xNN became \u00NN, two characters longer
        self._ended = False

    @property
    def offset(self) -> int:
        """The position in bytes of the file."""
        return self._passed + self._bytes_before(self._at)

    def peek(self) -> str:
        """The next character that is no space; empty at the end of the file."""
        while True:
            match = _SPACE.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if self._ended:
                return ""
            self._fill()

    def enter(self, bracket: str) -> None:
        """Step into an object or an array."""
        if self.peek() != bracket:
            raise self._damage(f"{bracket} was expected")
        self._at += 1

    def more(self, closing: str) -> bool:
        """True if another member follows; False once the closing bracket was passed."""
        mark = self.peek()
        if mark == ",":
            self._at += 1
            mark = self.peek()
        if mark == closing:
            self._at += 1
            return False
        if not mark:
            raise self._damage("the file ends in the middle")
        return True

    def key(self) -> str:
        """The key of the next member of an object."""
        key = self.value()
        if not isinstance(key, str) or self.peek() != ":":
            raise self._damage("a key was expected")
        self._at += 1
        return key

    def value(self) -> Any:
        """The next value, whole."""
        self.peek()
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._at)
            except RecursionError:
                raise self._damage("it is nested too deeply") from None
            except ValueError as error:
                problem = self._broken(error)
            else:
                if end < len(self._text) or self._ended:  # else a number might go on
                    self._at = end
                    return value
                problem = None
            if problem:
                raise self._damage(problem)
            if self._ended:
                raise self._damage("the file ends in the middle of this")
            if len(self._text) - self._at > self._longest:
                raise self._damage(f"a value is longer than {self._longest:,} characters")
            self._fill()

    def skip(self) -> None:
        """Pass over the next value, however large."""
        closing: list[str] = []
        while True:
            mark = self.peek()
            if mark in _CLOSING:
                self._at += 1
                closing.append(_CLOSING[mark])
                if len(closing) > _DEEPEST:
                    raise self._damage("it is nested too deeply")
            else:
                self.value()
            while closing and not self.more(closing[-1]):
                closing.pop()
            if not closing:
                return
            if closing[-1] == "}":
                self.key()

    def seek(self, start: re.Pattern[str]) -> bool:
        """Go on to the next place after this one where `start` (of at most 1,000 characters) matches."""
        self._at = min(self._at + 1, len(self._text))
        while True:
            found = start.search(self._text, self._at)
            if found and (found.end() < len(self._text) or self._ended):
                self._at = found.start()
                return True
            if self._ended:
                self._at = len(self._text)
                return False
            self._at = max(self._at, len(self._text) - 1000)
            self._fill()

    def _broken(self, error: ValueError) -> str | None:
        """What is wrong at the present place; None where more of the file might mend it."""
        if not isinstance(error, JSONDecodeError):
            return "a number has too many digits"
        # An error far from the end of what is read so far is no matter of reading on.
        at_end = error.pos > len(self._text) - 64 or error.msg.startswith("Unterminated string")
        return None if at_end else f"it is not JSON ({error.msg.lower()})"

    def _fill(self) -> None:
        """Read on; what lies before the present place is forgotten."""
        if self._at:
            self._passed += self._bytes_before(self._at)
            gone = bisect_left(self._mended, self._at)
            self._mended = [place - self._at for place in self._mended[gone:]]
            self._text = self._text[self._at :]
            self._at = 0
        raw = self._stream.read(max(self._chunk, len(self._text)))
        fresh = self._cut + self._decode(raw, final=not raw)
        self._cut = ""
        self._ended = not raw
        if raw and (opened := _OPEN_ESCAPE.search(fresh, len(fresh) - 1000 if len(fresh) > 1000 else 0)):
            fresh = self._hold_back(fresh, opened)
        if "\\x" in fresh:
            fresh = self._mend(fresh)
        self._text += fresh

    def _hold_back(self, fresh: str, opened: re.Match[str]) -> str:
        """Keep an escape whose end is not read yet for the next chunk."""
        start = len(fresh[: opened.end(1)].rstrip("\\"))
        if (opened.end(1) - start) % 2 == 0:  # only whole \\ pairs
            return fresh
        self._cut = fresh[opened.end(1) - 1 :]
        return fresh[: opened.end(1) - 1]

    def _mend(self, fresh: str) -> str:
        """`fresh` with Telegram Desktop's `\\xNN` as JSON's `\\u00NN`."""
        parts: list[str] = []
        before, length = 0, len(self._text)
        for escape in _ESCAPE.finditer(fresh):
            if escape[1] is not None:
                parts += (fresh[before : escape.start()], "\\u00", escape[1])
                self._mended.append(length + escape.start() + 2 * (len(parts) // 3 - 1))
                before = escape.end()
        return "".join([*parts, fresh[before:]])

    def _bytes_before(self, place: int) -> int:
        size = len(self._text[:place].encode("utf-8", "surrogateescape"))
        return size - 2 * bisect_left(self._mended, place)

    def _damage(self, what: str) -> JsonDamage:
        return JsonDamage(self.offset, what)
