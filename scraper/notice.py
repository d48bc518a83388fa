"""What an inlet says about its input beside the posts: what was damaged, and what it took for granted."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace


class UnreadableFile(Exception):
    """Nothing can be read from a file; the message is a sentence that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing found while reading.

    `where` is a place in the input ("result.json, byte 81,234", "line 3"), empty where it concerns all of it.
    `damaged` is true where something of the input is lost; everything else about the input is still read.
    """

    where: str
    what: str
    damaged: bool

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" if self.where else self.what


Report = Callable[[Notice], None]


def placed(report: Report, source: str) -> Report:
    """A report that puts the name of the source before each place."""

    source = storable(source)  # the name of a file may be any bytes

    def place(notice: Notice) -> None:
        report(replace(notice, where=f"{source}, {notice.where}" if notice.where else source))

    return place


class Notices:
    """Passes notices on; past `most` damaged places it only counts them.

    So a file of rubbish ends in one line.
    """

    def __init__(self, report: Report, most: int = 100) -> None:
        self._report = report
        self._most = most
        self.damaged = 0  # places

    def damage(self, where: str, what: str) -> None:
        """Say that something of the input is lost."""
        self.damaged += 1
        if self.damaged <= self._most:
            self._report(Notice(where, storable(what), damaged=True))

    def note(self, where: str, what: str) -> None:
        """Say something that a reader of the numbers should know; nothing is lost."""
        self._report(Notice(where, storable(what), damaged=False))

    def finish(self) -> None:
        """Say how many places were only counted."""
        more = self.damaged - self._most
        if more > 0:
            self._report(Notice("", f"{counted(more, 'more place')} could not be read", damaged=True))


def counted(number: int, what: str) -> str:
    """A number of things.

    >>> counted(1, "post"), counted(1386, "post")
    ('1 post', '1,386 posts')
    """
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


_SURROGATE = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with each lone surrogate, which no UTF-8 can hold, as U+FFFD; nothing else is changed.

    >>> storable("38 cities \\ud83d") == "38 cities \\ufffd"
    True
    """
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)
