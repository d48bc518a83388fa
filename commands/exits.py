"""How a run ends: which trouble has which exit code, and in what words it is told.

The codes above 64 are those of sysexits.h. Troubles are named by their dotted names, so that
telling one needs no import of the part, or of the heavy library, that it comes from.
"""

import errno

DONE, FAILED, WRONG_CALL, PARTLY = 0, 1, 2, 3
DAMAGED, NO_CHANNEL, DISK, LATER, LOGIN, CONFIG = 65, 69, 74, 75, 77, 78
INTERRUPTED, STOPPED = 130, 143  # as a shell tells of a program that Ctrl-C or SIGTERM has ended

MEANING = {
    DONE: "done",
    FAILED: "failed",
    WRONG_CALL: "the call was wrong",
    PARTLY: "part of it failed, the rest is done and kept",
    DAMAGED: "the input was damaged, what could be read was",
    NO_CHANNEL: "no such channel, or it cannot be read",
    DISK: "the disk is full or cannot be written",
    LATER: "try again later",
    LOGIN: "login needed or no longer valid",
    CONFIG: "the configuration is wrong",
    INTERRUPTED: "interrupted",
    STOPPED: "stopped by SIGTERM",
}

CODES = {
    "tallygram.commands.corrections.WrongCorrection": WRONG_CALL,
    "tallygram.commands.review_file.WrongFile": DAMAGED,
    "tallygram.commands.config.WrongConfig": CONFIG,
    "tallygram.data.errors.WrongDatabase": FAILED,
    "tallygram.data.errors.NoDatabase": WRONG_CALL,
    "tallygram.data.errors.StorageError": DISK,
    "tallygram.data.errors.Busy": LATER,
    "tallygram.data.errors.QueryRefused": FAILED,
    "tallygram.data.verdicts.UnknownCount": WRONG_CALL,
    "tallygram.data.errors.MissingExtra": FAILED,
    "tallygram.extractors.measure.MeasureError": CONFIG,
    "tallygram.scraper.notice.UnreadableFile": DAMAGED,
    "tallygram.scraper.preview_page.NotATelegramPage": DAMAGED,
    "tallygram.scraper.links.BadChannelName": NO_CHANNEL,
    "tallygram.scraper.preview.NoPreview": NO_CHANNEL,
    "tallygram.scraper.preview.Unreachable": LATER,
    "tallygram.scraper.preview.Incomplete": PARTLY,
    "tallygram.scraper.telegram_errors.ChannelUnknown": NO_CHANNEL,
    "tallygram.scraper.telegram_errors.ChannelGone": NO_CHANNEL,
    "tallygram.scraper.telegram_errors.FloodTooLong": LATER,
    "tallygram.scraper.telegram_errors.NoAnswer": LATER,
    "tallygram.scraper.telegram_errors.CredentialsMissing": LOGIN,
    "tallygram.scraper.telegram_errors.LoginNeeded": LOGIN,
    "tallygram.scraper.telegram_errors.LoginNoLongerValid": LOGIN,
    "tallygram.scraper.telegram_errors.BotRefused": LOGIN,
    "tallygram.scraper.telegram_errors.TelegramError": FAILED,
}


class Terminated(KeyboardInterrupt):
    """SIGTERM, as systemd and timeouts send it: what was committed is kept, the summary is told."""


class Ended(Exception):
    """A run that did all it could and must say how it went: the sentence, and the code to end with.

    `meaning` is what the summary line says in place of what the code means by itself.
    """

    def __init__(self, code: int, sentence: str, meaning: str | None = None) -> None:
        super().__init__(sentence)
        self.code, self.meaning = code, meaning


DISK_ERRORS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO, errno.EFBIG}


class Troubles:
    """What went wrong with some of several channels, while the others were read."""

    def __init__(self) -> None:
        self._codes: list[int] = []

    def add(self, code: int) -> None:
        """Note that one of them failed, after saying why."""
        self._codes.append(code)

    def ended(self, of: int) -> Ended | None:
        """How to end when so many were asked for: with their one code if all failed alike, else with 3 or 1."""
        if not self._codes:
            return None
        if len(self._codes) < of:
            failed = f"{len(self._codes)} of {of} channels"
            return Ended(PARTLY, f"{failed} could not be read as asked; the others were, and all is kept.")
        if len(set(self._codes)) > 1:
            return Ended(FAILED, "None of the channels could be read as asked.")
        return Ended(self._codes[0], "")


def told(trouble: BaseException) -> tuple[int, str] | None:
    """(exit code, sentence) of a trouble that users can do something about; None for a fault of ours."""
    if isinstance(trouble, Ended):
        return trouble.code, str(trouble)
    for kind in type(trouble).__mro__:
        if (code := CODES.get(f"{kind.__module__}.{kind.__qualname__}")) is not None:
            return code, str(trouble)
    if any(kind.__module__ == "sqlite3" for kind in type(trouble).__mro__):
        return _database(str(trouble))
    if isinstance(trouble, OSError):
        where = f"{trouble.filename}: " if trouble.filename else ""
        what = f"{where}{trouble.strerror or trouble}"
        if trouble.errno in DISK_ERRORS:
            return DISK, f"{what}. What was committed is kept; make room or allow writing, and run it again."
        return FAILED, f"{what}."
    return None


def _database(said: str) -> tuple[int, str] | None:
    if "full" in said or "readonly" in said or "disk I/O" in said or "unable to open" in said:
        return DISK, (
            f"The database cannot be written ({said}). What was committed is kept; make room, or allow "
            "writing to the file and its directory, and run it again."
        )
    if "locked" in said or "busy" in said:
        return (
            LATER,
            "The database is in use by another program. What was committed is kept; run it again later.",
        )
    if "not a database" in said or "malformed" in said:
        return FAILED, f"The file is no Tallygram database, or it is damaged ({said})."
    return None
