"""What can go wrong between the program and its database, each said in one sentence."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class StorageError(Exception):
    """The database could not be opened, read or written: disk full, read-only, damaged (exit status 74)."""


class WrongDatabase(StorageError):
    """The file is no database of this program, or one of a newer version of it."""


class NoDatabase(StorageError):
    """There is no file at the path given (exit status 2: the call was wrong)."""


class Busy(Exception):
    """Another run is writing to the database: try again later (exit status 75)."""


class QueryRefused(Exception):
    """The SQL would do more than read, takes too long or is not valid."""


class MissingExtra(Exception):
    """A library that is not needed for most is not installed; the message says how to install it."""


def sentence(error: Exception, path: str | Path) -> Exception:
    """The error that a user should see instead of `error`, which SQLite or the system raised for `path`."""
    if isinstance(error, FileNotFoundError):
        return StorageError(f"{path}: there is no such file or folder; check the path.")
    if isinstance(error, OSError):
        return StorageError(f"{path}: {error.strerror or error}; choose a place that can be written.")
    words = str(error)
    if "is not a database" in words:
        return WrongDatabase(f"{path} is not a SQLite database; give the path of a Tallygram database.")
    if "database or disk is full" in words:
        return StorageError(
            f"{path}: the disk is full; what was committed is kept. Free some space, run again."
        )
    if "readonly" in words or "read-only" in words:
        return StorageError(f"{path} cannot be written: it or its folder is read-only.")
    if "is locked" in words or "is busy" in words:
        return Busy(f"{path} is being written by another program; try again when it is done.")
    if "malformed" in words:
        return StorageError(f"{path} is damaged ({words}); go back to a copy of it.")
    if "unable to open" in words:
        return StorageError(f"{path} cannot be opened: check that its folder exists and may be written.")
    return StorageError(f"{path}: the database said: {words}.")


@contextmanager
def plain_errors(path: str | Path) -> Iterator[None]:
    """Turns what SQLite and the system raise inside the block into sentences about `path`."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a mistake in this program, not in the world
    except (sqlite3.DatabaseError, OSError) as error:
        raise sentence(error, path) from error
