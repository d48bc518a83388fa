"""Whatever it is given, the command line ends with a sentence and the right code, and keeps what it could."""

import json
import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tallygram.cli import cli

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "data" / "samples" / "ovd-2022-09-21" / "result.json"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


def told(done: Result, code: int, *words: str) -> None:
    """The run ended with the code, and says these words, and no traceback."""
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    assert "fault of Tallygram" not in done.output
    for word in words:
        assert word in done.stderr


def post(number: int, text: str) -> str:
    told = {"post_id": number, "posted_at": "2022-09-21T18:00:00Z", "channel": "monitor", "text": text}
    return json.dumps(told)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "counts.db"


def test_a_file_that_is_not_there_is_a_wrong_call(db: Path, tmp_path: Path) -> None:
    told(run("import", db, tmp_path / "nothing.json"), 2, "nothing.json")
    assert not db.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"   \n\n", "is empty"),
        (b"Good morning", "no known kind"),
        (b"<html><body>Airport WiFi</body></html>", "not a page of t.me"),
        (b"PK\x03\x04rubbish", "unpack it first"),
        ("{}".encode("utf-16"), "UTF-16"),
        (b"\x00" * 5000, "no known kind"),
    ],
    ids=["empty", "blank", "prose", "another page", "zip", "utf-16", "zeros"],
)
def test_a_file_of_which_nothing_can_be_read_is_damaged_input(
    db: Path, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "input"
    path.write_bytes(content)
    told(run("import", db, path), 65, str(path), words)


def test_of_a_truncated_export_all_before_the_cut_is_kept(db: Path, tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    path.write_bytes(SAMPLE.read_bytes()[: SAMPLE.stat().st_size // 2])
    told(run("import", db, path), 65, "byte", "what could be read is kept")
    kept = json.loads(run("query", db, "select count(*) as n from posts", "--json").stdout)
    assert kept["n"] > 5


def test_of_an_export_that_is_not_utf8_all_is_kept_with_a_word_about_it(db: Path, tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    path.write_bytes(SAMPLE.read_bytes().replace("задержали".encode(), b"\xff\xfe\xfd", 1))
    told(run("import", db, path), 65, "not UTF-8")
    assert '{"n":34}' in run("query", db, "select count(*) as n from posts", "--json").stdout


def test_a_bad_file_does_not_keep_a_good_one_from_being_imported(db: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"")
    told(run("import", db, bad, SAMPLE), 65, "bad.json is empty")
    assert '{"n":34}' in run("query", db, "select count(*) as n from posts", "--json").stdout


@pytest.mark.parametrize(
    "text",
    [
        "9" * 100_000,
        "At least 1,386 people detained \ud83d in 38 cities",
        "\u202e6831 people detained\u202c \x1b[2J\x07\x00",
        "=HYPERLINK(\"http://x\") 38 people detained",
        "",
    ],
    ids=["digits", "half a character", "controls", "formula", "empty"],
)  # fmt: skip
def test_a_hostile_post_goes_all_the_way_through(db: Path, tmp_path: Path, text: str) -> None:
    path = tmp_path / "posts.jsonl"
    path.write_text(post(1, text) + "\n", encoding="utf-8")
    told(run("import", db, path), 0)
    told(run("series", db, "detained"), 0)
    for what in ("counts", "posts"):
        told(run("export", db, "--what", what), 0)
    series, table = run("series", db, "detained"), run("query", db, "select text from posts", "--table")
    assert not any(hidden in series.stdout + table.stdout for hidden in "\x1b\x07\x00\u202e")


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("my notes, not a database at all" * 10, encoding="utf-8")
    before = path.read_bytes()
    for arguments in (("import", path, SAMPLE), ("series", path, "detained"), ("status", path)):
        told(run(*arguments), 1, "notes.txt", "not a SQLite database")
    assert path.read_bytes() == before


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("create table things (x)")
    connection.close()
    told(run("import", path, SAMPLE), 1, "another program")


def test_a_database_of_a_newer_version_is_left_alone(db: Path) -> None:
    assert run("import", db, SAMPLE).exit_code == 0
    connection = sqlite3.connect(db)
    connection.execute("pragma user_version = 99")
    connection.close()
    told(run("import", db, SAMPLE), 1, "newer Tallygram", "update Tallygram")
    told(run("series", db, "detained"), 1, "newer Tallygram")


def test_a_database_that_is_not_there_is_told(db: Path) -> None:
    for arguments in (("series", db, "detained"), ("query", db, "select 1"), ("status", db), ("export", db)):
        told(run(*arguments), 2, "counts.db", "no such database")
        assert not db.exists()


def test_an_empty_file_in_place_of_a_database_is_told(db: Path) -> None:
    db.touch()
    for arguments in (
        ("series", db, "detained"),
        ("query", db, "select 1"),
        ("status", db),
        ("export", db),
        ("export", db, "--what", "package", "-o", db.parent / "package"),
        ("extract", db, "--diff"),
    ):
        told(run(*arguments), 2, "counts.db is empty")
        assert db.stat().st_size == 0


def test_a_folder_that_is_not_there_cannot_hold_a_database(tmp_path: Path) -> None:
    told(run("import", tmp_path / "nowhere" / "counts.db", SAMPLE), 74, "nowhere")


@pytest.fixture
def locked_folder(tmp_path: Path) -> Iterator[Path]:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    yield folder
    folder.chmod(stat.S_IRWXU)


def test_a_folder_that_cannot_be_written_is_told(locked_folder: Path) -> None:
    told(run("import", locked_folder / "counts.db", SAMPLE), 74, "counts.db")


def test_a_second_writer_is_asked_to_come_again(db: Path) -> None:
    from datetime import UTC, datetime

    from tallygram.data.store import open_store

    assert run("import", db, SAMPLE).exit_code == 0
    with open_store(db, started_at=datetime(2026, 11, 23, tzinfo=UTC)):
        told(run("import", db, SAMPLE), 75, "in use by another run")
        told(run("series", db, "detained"), 0)


@pytest.mark.parametrize(
    "arguments",
    [
        ("series", "x.db", "detained", "--since", "yesterday"),
        ("series", "x.db", "detained", "--event", "21.09.2022"),
        ("series", "x.db", "detained", "--by", "week"),
        ("series", "x.db", "detained", "--csv", "--json"),
        ("query", "x.db", "select 1", "--table", "--json"),
        ("import", "x.db", __file__, "--channel", "@@two words"),
        ("parse", "--tz", "Moscow"),
        ("try", "38 people", "--posted-at", "now"),
        ("try", "38 people", "--lang", "russian"),
        ("scrape", "x.db", "monitor", "--recheck", "two days"),
        ("measures", "nothing_like_it"),
        ("import", "x.db"),
        ("unknown",),
    ],
)
def test_a_wrong_call_is_told_by_2(arguments: tuple[str, ...]) -> None:
    told(run(*arguments), 2, "Error: ")
