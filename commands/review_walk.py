"""The walk through counts on a terminal: one key a verdict, each kept at once."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from shutil import get_terminal_size
from typing import Any

from tallygram.data.errors import Busy
from tallygram.data.review_lists import card
from tallygram.data.verdicts import Desk, UnknownCount, Verdict
from tallygram.reports.notation import notation
from tallygram.reports.review_card import HELP, KEYS, card_lines
from tallygram.reports.safe import safe_line, wrap

from .additions import add
from .console import Run, look, show
from .corrections import Corrections, WrongCorrection, assignment, assignments
from .keys import Keys

with suppress(ImportError):  # where there is one, lines can be edited, and earlier ones called back
    import readline  # noqa: F401

CLEAR = "\x1b[H\x1b[2J\x1b[3J"
SAME_KEY = dict(zip("нтуыгейщ", "yneuutqo", strict=True)) | {
    "\r": " ",
    "\n": " ",
    "s": " ",
    "ы": " ",
    "h": "?",
}
DONE = {"confirmed": "Confirmed", "rejected": "Rejected", "corrected": "Corrected", "added": "Added"}


class Walk:
    """A session: which counts are shown, where it stands, what was said in it."""

    def __init__(
        self, run: Run, desk: Desk, names: Sequence[str], corrections: Corrections, reviewer: str
    ) -> None:
        self._run, self._desk, self._names = run, desk, names
        self._corrections, self._reviewer = corrections, reviewer
        self._keys = Keys()
        self._at = 0
        self._said: list[tuple[int, str]] = []  # where, and the id of each count that was judged
        self._whole = False
        self._note = ""
        self.figures = dict.fromkeys(DONE, 0)

    @property
    def left(self) -> int:
        """How many counts were not judged."""
        return len(self._names) - len({at for at, _ in self._said})

    def go(self) -> None:
        """Shows count after count until all were shown or the reviewer quits."""
        with suppress(KeyboardInterrupt, EOFError), self._keys.held():
            self._show_all()

    def _show_all(self) -> None:
        while self._at < len(self._names):
            shown = card(self._desk.connection, self._names[self._at])
            if shown is None:  # read otherwise meanwhile
                self._at += 1
                continue
            self._draw(shown)
            key = self._keys.next().casefold()
            try:
                if not self._act(SAME_KEY.get(key, key), shown):
                    break
            except (Busy, UnknownCount) as trouble:
                self._note = f"Not kept: {trouble}"
        else:
            self._run.say("These were all.")

    def _act(self, key: str, shown: dict[str, Any]) -> bool:
        """Does what a key asks for; False to quit."""
        if key == "q":
            return False
        if key == "y":
            self._judge(shown, Verdict("confirmed", reviewer=self._reviewer))
            self._next()
        elif key == "n":
            reason = self._ask("Why (may be empty; Ctrl-C goes back)")
            if reason is not None:
                self._judge(shown, Verdict("rejected", reason=reason or None, reviewer=self._reviewer))
                self._next()
        elif key == "e":
            self._correct(shown)
        elif key == "a":
            self._add(shown)
        elif key == " ":
            self._note = ""
            self._next()
        elif key == "u":
            self._undo()
        elif key == "t":
            self._whole = not self._whole
        elif key == "?":
            self._note = "\n".join(HELP)
        else:
            self._note = f"{safe_line(key)!r} is no key here; ? tells which are."
        return True

    def _judge(self, shown: dict[str, Any], verdict: Verdict) -> None:
        name = shown["count_id"]
        new = self._desk.judge(name, [verdict], at=self._run.now())
        if new:
            self._said.append((self._at, name))
            self.figures[verdict.verdict] += 1
        what = f"{notation(shown)} {shown['measure']}"
        if verdict.verdict == "corrected":
            what = f"{verdict.field} is {verdict.value or 'empty'} now; space goes on"
        done = safe_line(f"{DONE[verdict.verdict]}: {what}.")
        self._note = done if new else "It is so already; nothing was changed."

    def _correct(self, shown: dict[str, Any]) -> None:
        """Asks for corrections of the count until none is given."""
        while True:
            written = self._ask(
                "Correct FIELD=VALUE (a number alone is the value; empty or Ctrl-C goes back)"
            )
            if not written:
                return
            try:
                name, value = assignment(f"value={written}" if written[0].isdigit() else written)
                verdict = self._corrections.verdict(
                    shown, {name: value}, reason=None, reviewer=self._reviewer
                )
            except WrongCorrection as trouble:
                show([str(trouble)])
                continue
            self._judge(shown, verdict)
            return

    def _add(self, shown: dict[str, Any]) -> None:
        """Asks for a count that the text states and nobody read."""
        words = self._ask("Its words, as the text has them (empty or Ctrl-C goes back)")
        fields = words and self._ask("Its fields, such as measure=detained value=12 place=Perm")
        if not words or not fields:
            return
        post = f"{shown['channel_id']}/{shown['post_id']}"
        try:
            name, new = add(
                self._desk, post, words, assignments(fields), self._corrections,
                reviewer=self._reviewer, why=None, at=self._run.now(),
            )  # fmt: skip
        except WrongCorrection as trouble:
            self._note = f"Not added: {trouble}"
            return
        if new:
            self._said.append((self._at, name))
            self.figures["added"] += 1
        self._note = "Added." if new else "It was added before."

    def _undo(self) -> None:
        if not self._said:
            self._note = (
                "Nothing was said in this session; `tallygram review DB --undo ID` goes further back."
            )
            return
        at, name = self._said[-1]
        undone = self._desk.undo(name, reviewer=self._reviewer, at=self._run.now())
        self._said.pop()
        self._at, self._whole = at, False
        if undone is not None:
            self.figures[undone.verdict] -= 1
            self._note = (
                f"Taken back: {undone.verdict}{f' {undone.field}={undone.value}' if undone.field else ''}."
            )

    def _next(self) -> None:
        self._at += 1
        self._whole = False

    def _draw(self, shown: dict[str, Any]) -> None:
        here = look()
        size = get_terminal_size((100, 24))
        notes = [line for line in self._note.split("\n") if line]
        self._note = ""
        progress = f"{self._at + 1:,} of {len(self._names):,}"
        room = None if self._whole else size.lines - len(notes) - 4
        if here.colour:
            sys.stdout.write(CLEAR)
        show([*notes, *([""] if notes else [])])
        show(card_lines(shown, here, progress=progress, rows=room))
        show(["", *(here.dim(line) for line in wrap(KEYS, here.columns))])
        sys.stdout.flush()

    def _ask(self, question: str) -> str | None:
        """What is written on one line; None if the reviewer goes back."""
        with self._keys.let_go():
            try:
                return input(f"{question}: ").strip()
            except (KeyboardInterrupt, EOFError):
                show([""])
                return None
