"""How runs end: each trouble has a sentence and one of the exit codes that cron wrappers know."""

import errno
import importlib
import os
import sqlite3
from pathlib import Path

import pytest
from tallygram.commands import exits
from tallygram.commands.exits import CODES, Ended, Troubles, told


@pytest.mark.parametrize("name", CODES)
def test_every_trouble_that_has_a_code_exists(name: str) -> None:
    module, _, kind = name.rpartition(".")
    assert issubclass(getattr(importlib.import_module(module), kind), Exception)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, exits.DISK),
        (errno.EROFS, exits.DISK),
        (errno.EACCES, exits.DISK),
        (errno.EIO, exits.DISK),
        (errno.ENOENT, exits.FAILED),
    ],
)
def test_a_disk_that_cannot_be_written_is_74(number: int, code: int) -> None:
    known = told(OSError(number, os.strerror(number), "counts.db"))
    assert known is not None
    assert known[0] == code
    assert known[1].startswith("counts.db: ")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("database or disk is full", exits.DISK),
        ("attempt to write a readonly database", exits.DISK),
        ("database is locked", exits.LATER),
        ("file is not a database", exits.FAILED),
    ],
)
def test_what_sqlite_says_is_told_with_its_code(said: str, code: int) -> None:
    known = told(sqlite3.OperationalError(said))
    assert known is not None
    assert known[0] == code


def test_a_run_that_did_all_it_could_says_how_it_went() -> None:
    assert told(Ended(exits.DAMAGED, "3 lines could not be read.")) == (65, "3 lines could not be read.")


def test_channels_that_fail_alike_end_with_their_code_and_others_with_3_or_1() -> None:
    def ended(of: int, *codes: int) -> tuple[int, str] | None:
        troubles = Troubles()
        for code in codes:
            troubles.add(code)
        trouble = troubles.ended(of)
        return trouble and told(trouble)

    assert ended(2) is None
    assert ended(2, exits.NO_CHANNEL, exits.NO_CHANNEL) == (exits.NO_CHANNEL, "")  # each was told already
    assert ended(3, exits.NO_CHANNEL, exits.LATER) == (
        exits.PARTLY,
        "2 of 3 channels could not be read as asked; the others were, and all is kept.",
    )
    assert ended(2, exits.NO_CHANNEL, exits.LATER) == (
        exits.FAILED,
        "None of the channels could be read as asked.",
    )


def test_a_fault_of_the_program_is_no_trouble_of_the_user() -> None:
    assert told(KeyError("x")) is None
    assert told(AssertionError()) is None


def test_every_code_is_explained() -> None:
    codes = {value for name, value in vars(exits).items() if name.isupper() and isinstance(value, int)}
    assert codes == {0, 1, 2, 3, 65, 69, 74, 75, 77, 78, 130, 143}
    assert codes == set(exits.MEANING)


def test_the_table_of_codes_stands_in_the_documentation() -> None:
    text = (Path(__file__).parent.parent / "docs" / "cli.md").read_text(encoding="utf-8")
    for code in exits.MEANING:
        assert f"| {code} |" in text
