"""Single keys from a terminal, none lost that is pressed before it is asked for."""

import os
import sys
import termios
import tty
from collections.abc import Iterator
from contextlib import contextmanager

ESCAPE = "\x1b"
END = "\x04"  # Ctrl-D


class Keys:
    """The keyboard of the terminal that stdin is, while `held`: keys come one by one and are not echoed."""

    def __init__(self) -> None:
        self._file = sys.stdin.fileno()
        self._before = termios.tcgetattr(self._file)
        self._typed = b""

    @contextmanager
    def held(self) -> Iterator[None]:
        """Takes the keyboard for the block, and leaves the terminal as it was."""
        try:
            tty.setcbreak(self._file, termios.TCSADRAIN)
            yield
        finally:
            self._give_back()

    @contextmanager
    def let_go(self) -> Iterator[None]:
        """Leaves a line to be written in the usual way for the block."""
        self._give_back()
        try:
            yield
        finally:
            tty.setcbreak(self._file, termios.TCSADRAIN)

    def next(self) -> str:
        """The next key; one that sends several characters (an arrow) as all of them. EOFError at the end."""
        while True:
            typed = self._typed
            length = len(typed) if typed[:1] == ESCAPE.encode() else 1
            for end in range(length, min(len(typed), length + 3) + 1):
                try:
                    key = typed[:end].decode()
                except UnicodeDecodeError:
                    continue
                if key:
                    self._typed = typed[end:]
                    if key == END:
                        raise EOFError
                    return key
            more = os.read(self._file, 64)
            if not more:
                raise EOFError
            self._typed = more if len(typed) > 8 else typed + more  # what is no UTF-8 is no key

    def _give_back(self) -> None:
        termios.tcsetattr(self._file, termios.TCSADRAIN, self._before)
