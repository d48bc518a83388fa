"""The frame of every command: streams, --quiet and -v, progress, the summary line and the exit code.

Data goes to stdout, talk to stderr; the last line of talk is the summary of the run.
"""

import logging
import os
import signal
import stat
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from shutil import get_terminal_size
from time import monotonic
from typing import TYPE_CHECKING, Any, TextIO, TypeVar, cast

import click

from .exits import DONE, FAILED, INTERRUPTED, MEANING, STOPPED, Terminated, told

if TYPE_CHECKING:
    from tallygram.reports.terminal import Look

T = TypeVar("T")
Clock = Callable[[], datetime]

CLEAR_LINE = "\r\x1b[K"
READER_GONE = 141  # as a shell tells of a program whose reader closed the pipe


class Run:
    """One run of one command: what it says, what it did, and what time it is."""

    def __init__(self, verb: str, now: Clock, *, quiet: bool, verbose: bool) -> None:
        self.verb, self.now, self.quiet, self.verbose = verb, now, quiet, verbose
        self.figures: dict[str, int] = {}
        self.waited: dict[str, str] | None = None  # who asked the next runs to wait, and until when
        self._since = monotonic()
        self._did: list[str] = []

    def did(self, count: int, what: str, many: str | None = None) -> None:
        """A figure for the summary line: `did(1, "post")`, `did(3, "city", "cities")`."""
        many = many or f"{what}s"
        self.figures[many] = count
        self._did.append(f"{count:,} {what if count == 1 else many}")

    def say(self, sentence: str) -> None:
        """Tell something that is good to know; not with --quiet."""
        if not self.quiet:
            self.complain(sentence)

    def complain_of(self, channel: str, sentence: str) -> None:
        """Tell what is wrong with a channel, and which it is if the sentence does not say so."""
        name = channel.strip().lstrip("@")
        self.complain(sentence if name in sentence else f"{channel}: {sentence}")

    def complain(self, sentence: str) -> None:
        """Tell something that must be known, also with --quiet."""
        sys.stderr.write(f"{fit_to_print(sentence)}\n")

    def progress(self, items: Iterable[T], label: str, length: int | None = None) -> Iterator[T]:
        """The items again, with a bar on stderr while it is a terminal."""
        hidden = self.quiet or not sys.stderr.isatty()
        with click.progressbar(items, length, label, file=sys.stderr, hidden=hidden) as bar:
            yield from bar

    def end(self, code: int, meaning: str | None = None) -> None:
        """The summary line."""
        did = ", ".join(self._did)
        how = meaning if meaning is not None else "" if code == DONE else MEANING.get(code, MEANING[FAILED])
        told_of = "; ".join(part for part in (how, did, f"{monotonic() - self._since:.1f} s") if part)
        self.say(f"tallygram {self.verb}: {told_of}")


def fit_to_print(text: str) -> str:
    """The text as the terminal part prints it, on any stream."""
    from tallygram.reports.safe import safe

    return safe(text)


def write(line: str) -> None:
    """A line of data to stdout."""
    stdout().write(f"{line}\n")


class _Shown:
    """Stdout where it is a terminal: what is data elsewhere is to be looked at here, and hides nothing."""

    def write(self, text: str) -> int:
        """Write the text with what a terminal would obey as visible escapes."""
        sys.stdout.write(fit_to_print(text.replace("\r\n", "\n")))
        return len(text)


def stdout() -> TextIO:
    """Where rows are written: as they are to a file or a program, fit to be looked at to a terminal."""
    return cast("TextIO", _Shown()) if sys.stdout.isatty() else sys.stdout


def show(lines: Iterable[str]) -> None:
    """Lines that the terminal part has made, which are safe and may be coloured, to stdout."""
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()  # talk about what was shown comes behind it where both streams go to one place


def look() -> "Look":
    """How what is printed for people may look on this stdout: its width (or 100), and colours or none."""
    from tallygram.reports.terminal import Look

    plain = not sys.stdout.isatty() or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Look(max(50, get_terminal_size((100, 24)).columns), not plain)


@contextmanager
def output_to(path: Path | None) -> Iterator[TextIO]:
    """Stdout, or a file that takes the place of an older one only when all is written; never of a database.

    What is no regular file (a pipe, a device) is written to as it is; a link stays one, and a file keeps its mode.
    """
    if path is None:
        yield stdout()
        return
    with taking_the_place_of(path) as part, part.open("w", encoding="utf-8", newline="") as out:
        yield out


@contextmanager
def taking_the_place_of(path: Path) -> Iterator[Path]:
    """A file to write that takes the place of `path` at the end, if all went well; as `output_to` says."""
    path = path.resolve()
    if path.exists() and not path.is_file():
        yield path
        return
    if path.exists() and _is_database(path):
        raise click.UsageError(f"{path} is a database; give another file to write to.")
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch()
        if path.exists():
            part.chmod(stat.S_IMODE(path.stat().st_mode))
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _is_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def _speak_utf8() -> None:
    """UTF-8 on both streams in any locale; a stream that was closed before we started takes what it gets."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  for the rest of the run
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _let_go_of_stdout() -> None:
    """Point stdout to nowhere, so that what is left in it does not complain when the program ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Overheard(logging.Handler):
    """What the parts note while they are at work, as talk; what their libraries note only with --verbose."""

    def __init__(self, run: Run) -> None:
        super().__init__()
        self._run = run

    def emit(self, record: logging.LogRecord) -> None:
        """Say it, on a line of its own."""
        if self._run.verbose or record.name.startswith("tallygram."):
            if sys.stderr.isatty() and not self._run.quiet:
                sys.stderr.write(CLEAR_LINE)  # of the progress bar
            self._run.say(record.getMessage())


@contextmanager
def _overhearing(run: Run) -> Iterator[None]:
    heard, everything, own = _Overheard(run), logging.getLogger(), logging.getLogger("tallygram")
    everything.addHandler(heard)
    own.setLevel(logging.INFO)
    try:
        yield
    finally:
        everything.removeHandler(heard)


@contextmanager
def _heeding_sigterm() -> Iterator[None]:
    """Ends what runs meanwhile with `Terminated` where SIGTERM comes."""

    def stop(number: int, frame: object) -> None:
        raise Terminated

    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread hears signals
        return
    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class Verb(click.Command):
    """A command that gets a Run, and ends with a summary and an exit code. Its group gives it the clock."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params += [
            click.Option(["-q", "--quiet"], is_flag=True, help="Say nothing but what went wrong."),
            click.Option(["-v", "--verbose"], is_flag=True, help="Say more, with tracebacks."),
        ]

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command, tell its trouble, print its summary line, exit with its code."""
        _speak_utf8()
        quiet, verbose = ctx.params.pop("quiet"), ctx.params.pop("verbose")
        run = ctx.obj = Run(str(ctx.info_name), ctx.obj, quiet=quiet, verbose=verbose)
        code, meaning = DONE, None
        try:
            with _overhearing(run), _heeding_sigterm():
                super().invoke(ctx)
            sys.stdout.flush()
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:
            _let_go_of_stdout()
            ctx.exit(READER_GONE)
        except KeyboardInterrupt as stop:
            code = STOPPED if isinstance(stop, Terminated) else INTERRUPTED
        except Exception as trouble:
            code, meaning = _tell(run, trouble), getattr(trouble, "meaning", None)
            try:
                sys.stdout.flush()
            except OSError:
                _let_go_of_stdout()
        run.end(code, meaning)
        ctx.exit(code)


class Verbs(click.Group):
    """The commands, in the order in which they were added."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands in their order."""
        return list(self.commands)


def _tell(run: Run, trouble: Exception) -> int:
    known = told(trouble)
    if run.verbose:
        run.complain(traceback.format_exc().rstrip())
    if known is None:
        run.complain(
            f"tallygram {run.verb}: {type(trouble).__name__}: {trouble}. This is a fault of Tallygram; "
            "what was committed is kept. Run it again with -v and send what it prints."
        )
        return FAILED
    code, sentence = known
    if sentence:
        run.complain(sentence)
    return code
