"""What new rules would change is seen before it is published, and seeing it changes nothing."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from tallygram.cli import cli

SAMPLE = Path(__file__).parent.parent / "data" / "samples" / "ovd-2022-09-21" / "result.json"

MEASURE = """
name = "lanterns"
title = "People with lanterns"
unit = "people"
counts = ["person"]
nature = "flow"

[en]
done = "carried lanterns"
"""
POSTS = [
    "At least 45 people carried lanterns in Perm on 21 September.",
    "Police detained 48 people in Perm on 21 September.",
]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


def ok(*arguments: object) -> Result:
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    return done


@pytest.fixture
def measures(tmp_path: Path) -> Path:
    """A folder with a measure of one's own."""
    folder = tmp_path / "measures"
    folder.mkdir()
    (folder / "lanterns.toml").write_text(MEASURE, encoding="utf-8")
    return folder


@pytest.fixture
def db(tmp_path: Path, measures: Path) -> Path:
    """A database read with that measure."""
    path = tmp_path / "posts.jsonl"
    posts = [{"post_id": n, "channel": "m_one", "posted_at": f"2022-09-21T1{n}:00:00Z", "text": text}
             for n, text in enumerate(POSTS, 1)]  # fmt: skip
    path.write_text("".join(json.dumps(each) + "\n" for each in posts), encoding="utf-8")
    ok("import", tmp_path / "t.db", path, "--measures", measures)
    return tmp_path / "t.db"


def changes(db: Path, *more: object) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ok("extract", db, "--diff", "--json", *more).stdout.splitlines()]


def test_what_would_be_gained_is_listed_with_its_post_and_its_points(tmp_path: Path) -> None:
    db = tmp_path / "new.db"
    ok("import", db, SAMPLE, "--no-extract")
    done = ok("extract", db, "--diff")
    assert "/29  2022-09-22 " in done.stdout
    assert "+ >=1386 detained “At least 1,386 people detained”" in done.stdout
    assert ">1311  appears" in done.stdout
    assert "Counts: 33 added, 0 removed, 0 changed. Published points that would:" in done.stderr
    assert ok("series", db, "detained", "--json").stdout == ""
    ok("extract", db)
    done = ok("extract", db, "--diff", "--all")
    assert (done.stdout, "Nothing would change." in done.stderr) == ("", True)


def test_not_a_byte_of_the_database_changes_and_nothing_is_left_behind(db: Path) -> None:
    ok("status", db)  # whoever reads leaves SQLite's own files beside it
    before, files = db.read_bytes(), sorted(db.parent.iterdir())
    assert changes(db) != []
    assert db.read_bytes() == before
    assert sorted(db.parent.iterdir()) == files


def test_a_count_and_its_point_that_would_vanish_are_told_side_by_side(db: Path) -> None:
    count, point = changes(db)
    assert (count["what"], count["change"], count["new"]) == ("count", "removed", None)
    assert (count["old"]["measure"], count["old"]["value"], count["old"]["channel"]) == (
        "lanterns",
        45,
        "m_one",
    )
    assert (point["what"], point["change"], point["old"]["value"]) == ("point", "removed", 45)
    shown = ok("extract", db, "--diff")
    assert "- >=45 lanterns “At least 45 people”" in shown.stdout
    assert "vanishes" in shown.stdout
    assert "Counts: 0 added, 1 removed, 0 changed." in shown.stderr
    assert "0 appear, 1 vanish, 0 change value" in shown.stderr


def tamper(db: Path, sql: str) -> None:
    """What an older ruleset might have read."""
    with sqlite3.connect(db) as connection:
        connection.execute(sql)
        connection.execute("update extractions set ruleset = 'older'")
    connection.close()


def test_a_count_that_would_be_read_otherwise_shows_what_was_and_what_would_be(
    db: Path, measures: Path
) -> None:
    tamper(db, "update counts set value = 84, value_low = 84, value_high = 84, kind = 'subtotal',"
               " source_name = 'Police' where measure = 'detained'")  # fmt: skip
    shown = ok("extract", db, "--diff", "--measures", measures)
    assert "~ 84 → 48 detained “48 people”" in shown.stdout
    assert "kind subtotal → total; source name Police → -" in shown.stdout
    assert ("vanishes" in shown.stdout, "appears" in shown.stdout) == (True, True)  # of another source


def test_a_point_whose_value_would_change_shows_both(db: Path, measures: Path) -> None:
    tamper(db, "update counts set value = 84, value_low = 84, value_high = 84 where measure = 'detained'")
    shown = ok("extract", db, "--diff", "--measures", measures)
    assert "  2022-09-21 12:00  >=84  → >=48\n" in shown.stdout
    assert "0 appear, 0 vanish, 1 change value" in shown.stderr


def test_what_is_only_read_by_another_rule_is_counted_and_not_listed(db: Path, measures: Path) -> None:
    tamper(db, "update counts set rule = 'older', confidence = 0.1")
    shown = ok("extract", db, "--diff", "--measures", measures)
    assert shown.stdout == ""
    assert "2 changed (2 of them only in how they are read, not listed)" in shown.stderr
    assert len(changes(db, "--measures", measures)) == 2


def test_a_judged_count_that_would_be_lost_is_told_and_a_corrected_one_stays(
    db: Path, measures: Path
) -> None:
    [name] = [row["count_id"] for row in map(json.loads, ok("export", db, "--format", "jsonl").stdout.splitlines())
              if row["measure"] == "lanterns"]  # fmt: skip
    ok("review", db, "--set", name, "value=54", "--reviewer", "anna")
    assert changes(db, "--measures", measures, "--all") == []
    shown = ok("extract", db, "--diff")
    assert "- >=54 lanterns [corrected]" in shown.stdout
    assert "1 of those removed were judged by people" in shown.stderr


def test_an_edit_that_was_not_read_yet_takes_the_points_of_the_text_before(db: Path, measures: Path) -> None:
    path = db.parent / "edited.jsonl"
    edited = {"post_id": 1, "channel": "m_one", "posted_at": "2022-09-21T11:00:00Z", "text": "Nothing to report.",
              "edited_at": "2022-09-21T15:00:00Z"}  # fmt: skip
    path.write_text(json.dumps(edited), encoding="utf-8")
    ok("import", db, path, "--no-extract")
    found = changes(db, "--measures", measures)
    assert [each["what"] for each in found] == ["point"]
    assert (found[0]["new"]["value"], found[0]["new"]["flags"]) == (None, ["retracted"])


def test_json_is_for_the_differences(db: Path) -> None:
    done = run("extract", db, "--json")
    assert (done.exit_code, "--json is for --diff" in done.stderr) == (2, True)


def test_a_hostile_quote_is_escaped(db: Path, tmp_path: Path, measures: Path) -> None:
    path = tmp_path / "hostile.jsonl"
    post = {"post_id": 7, "channel": "m_one", "posted_at": "2022-09-21T11:00:00Z",
            "text": "Police detained 12 \x1b[2J people in Perm."}  # fmt: skip
    path.write_text(json.dumps(post), encoding="utf-8")
    ok("import", db, path, "--no-extract")
    assert "\x1b" not in ok("extract", db, "--diff", "--measures", measures).stdout
