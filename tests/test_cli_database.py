"""From files to answers on the command line: import, extract, series, export, query, status, demo."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from tallygram.cli import cli
from tallygram.data.series import POINT_COLUMNS

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "data" / "samples" / "ovd-2022-09-21" / "result.json"


def run(*arguments: object, **given: Any) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments], **given)


def summary(done: Result) -> str:
    return done.stderr.splitlines()[-1]


def export_of(*messages: dict[str, Any], channel_id: int = 1700000001) -> str:
    common = {"type": "message", "date": "2022-09-21T18:00:00", "date_unixtime": "1663783200"}
    told = [{**common, **each} for each in messages]
    return json.dumps({"name": "Monitor", "type": "public_channel", "id": channel_id, "messages": told})


def imported(folder: Path, text: str, config: str = "") -> Path:
    """A database beside a configuration, with one post of @monitor_one."""
    (folder / "tallygram.toml").write_text(config, encoding="utf-8")
    path, database = folder / "posts.json", folder / "counts.db"
    path.write_text(export_of({"id": 1, "text": text}), encoding="utf-8")
    done = run("import", database, path, "--channel", "monitor_one")
    assert done.exit_code == 0, done.output
    return database


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A database with two posts of one channel, read."""
    path = tmp_path / "result.json"
    first = {"id": 1, "text": "At least 1,113 people have been detained in Moscow, OVD-Info said."}
    second = {"id": 2, "text": "At least 1,386 people have been detained in Moscow, OVD-Info said.",
              "date_unixtime": "1663786800"}  # fmt: skip
    path.write_text(export_of(first, second), encoding="utf-8")
    database = tmp_path / "counts.db"
    done = run("import", database, path)
    assert done.exit_code == 0, done.output
    return database


def points(db: Path, *arguments: str) -> list[dict[str, Any]]:
    done = run("series", db, "detained", "--json", *arguments)
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_posts_that_are_imported_are_read_too(db: Path) -> None:
    assert [point["value"] for point in points(db)] == [1113, 1386]
    assert [point["bound"] for point in points(db)] == ["at_least", "at_least"]
    assert points(db)[0]["source_name"] == "OVD-Info"


def test_importing_again_changes_nothing(db: Path) -> None:
    before = points(db)
    done = run("import", db, db.parent / "result.json")
    assert done.exit_code == 0
    assert "2 posts, 0 new, 0 edited, 0 texts read, 0 new counts" in summary(done)
    assert points(db) == before


def test_the_last_line_of_talk_sums_the_run_up(tmp_path: Path) -> None:
    done = run("import", tmp_path / "new.db", SAMPLE)
    assert summary(done).startswith("tallygram import: 34 posts, 34 new, ")
    assert done.stdout == ""


def test_a_quiet_run_says_nothing(tmp_path: Path) -> None:
    done = run("import", "--quiet", tmp_path / "new.db", SAMPLE)
    assert (done.exit_code, done.output) == (0, "")


def test_reading_can_be_put_off(tmp_path: Path) -> None:
    db = tmp_path / "new.db"
    assert run("import", db, SAMPLE, "--no-extract").exit_code == 0
    assert points(db) == []
    assert run("extract", db).exit_code == 0
    assert points(db) != []


def test_several_processes_read_the_same(tmp_path: Path) -> None:
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    assert run("import", one, SAMPLE).exit_code == 0
    assert run("import", two, SAMPLE, "--no-extract").exit_code == 0
    program = [sys.executable, "-m", "tallygram.cli", "extract", str(two), "--jobs", "2"]
    subprocess.run(program, cwd=ROOT, check=True, capture_output=True)
    assert run("export", one).stdout == run("export", two).stdout


def test_extracting_again_finds_nothing_to_do_and_all_reads_everything(db: Path) -> None:
    assert "0 texts read" in summary(run("extract", db))
    assert "2 texts read, 0 new counts" in summary(run("extract", db, "--all"))


def test_an_extraction_makes_no_database_where_there_is_none(tmp_path: Path) -> None:
    done = run("extract", tmp_path / "typo.db")
    assert done.exit_code != 0
    assert not (tmp_path / "typo.db").exists()


def test_a_series_has_the_same_columns_as_csv_and_as_json(db: Path) -> None:
    done = run("series", db, "detained", "--csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert list(rows[0]) == list(points(db)[0]) == list(POINT_COLUMNS)
    assert [row["value"] for row in rows] == ["1113", "1386"]


@pytest.mark.parametrize("name", ["Moscow", "Москва", "в Москве", "moscow", "Moscou"])
def test_a_place_is_asked_for_by_any_of_its_names(db: Path, name: str) -> None:
    name = name.removeprefix("в ")
    assert [point["value"] for point in points(db, "--place", name)] == [1113, 1386]
    assert points(db, "--place", "Samara") == []


def test_a_series_is_bounded_by_time_source_and_moment_of_knowledge(db: Path) -> None:
    assert [point["value"] for point in points(db, "--until", "2022-09-21T18:30:00Z")] == [1113]
    assert [point["value"] for point in points(db, "--since", "2022-09-21T21:30:00+03:00")] == [1386]
    assert [point["value"] for point in points(db, "--known-at", "2022-09-21T18:30:00")] == [1113]
    assert [point["value"] for point in points(db, "--by", "day")] == [1386]
    assert len(points(db, "--source", "OVD-Info")) == 2
    assert points(db, "--source", "Interior Ministry") == []


def test_on_paper_a_series_shows_value_source_words_and_link(db: Path) -> None:
    shown = run("series", db, "detained").stdout
    for each in (">=1386", "OVD-Info", "At least 1,386 people", "https://t.me/c/1700000001/2"):
        assert each in shown


@pytest.mark.parametrize(
    "call",
    [("series", "detaned"), ("export", "--measure", "detaned"), ("review", "--list", "--measure", "detaned")],
)
def test_a_measure_that_is_unknown_is_a_wrong_call_with_what_was_meant(
    db: Path, call: tuple[str, ...]
) -> None:
    done = run(call[0], db, *call[1:])
    assert done.exit_code == 2
    assert "'detaned'" in done.stderr
    assert "Did you mean 'detained'?" in done.stderr
    assert not done.stdout


def test_a_source_that_nobody_is_called_is_told_with_those_there_are(db: Path) -> None:
    done = run("series", db, "detained", "--source", "OVD")
    assert "0 points" in done.stderr
    assert "No point is by 'OVD'" in done.stderr
    assert "OVD-Info" in done.stderr


def test_the_channels_own_scope_comes_from_the_configuration(tmp_path: Path) -> None:
    config = '[channels.monitor_one]\nplace = "Россия"\n'
    db = imported(tmp_path, "At least 1,386 people have been detained.", config)
    (point,) = points(db)
    assert point["place_name"] == "Russia"
    assert point["url"] == "https://t.me/monitor_one/1"


def test_clock_times_are_read_in_the_zone_of_the_configuration(tmp_path: Path) -> None:
    config = '[channels.monitor_one]\ntimezone = "Asia/Tokyo"\n'
    db = imported(tmp_path, "As of 02:30, 12 people have been detained.", config)
    assert [point["at"] for point in points(db)] == ["2022-09-21T17:30:00Z"]


def test_a_wrong_configuration_ends_the_run_before_anything_is_done(tmp_path: Path) -> None:
    (tmp_path / "tallygram.toml").write_text('[channels.a]\ntimezone = "Moscow"\n', encoding="utf-8")
    done = run("import", tmp_path / "counts.db", SAMPLE)
    assert done.exit_code == 78
    assert "channels.a.timezone is 'Moscow'; expected a time zone" in done.stderr
    assert not (tmp_path / "counts.db").exists()


@pytest.mark.parametrize("what", ["counts", "posts"])
def test_exports_hold_the_same_rows_in_both_formats(db: Path, what: str) -> None:
    rows = list(csv.DictReader(io.StringIO(run("export", db, "--what", what).stdout, newline="")))
    done = run("export", db, "--what", what, "--format", "jsonl")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rows) == len(lines) == 2
    assert [row["post_id"] for row in rows] == [str(line["post_id"]) for line in lines]


def test_series_are_exported_of_one_measure_or_of_all(db: Path) -> None:
    for options in ((), ("--measure", "detained")):
        done = run("export", db, "--what", "series", "--format", "jsonl", *options)
        assert [json.loads(line)["value"] for line in done.stdout.splitlines()] == [1113, 1386]
    assert run("export", db, "--what", "series", "--measure", "killed", "--format", "jsonl").stdout == ""


def test_an_export_takes_the_place_of_a_file_only_when_it_is_whole(db: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "counts.csv"
    out.parent.mkdir()
    out.write_text("old", encoding="utf-8")
    assert run("export", db, "-o", out, "--excel").exit_code == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbfcount_id,")
    assert [each.name for each in out.parent.iterdir()] == ["counts.csv"]


def test_sql_is_answered_in_three_forms(db: Path) -> None:
    sql = "select post_id, value from latest_counts order by post_id"
    assert run("query", db, sql).stdout_bytes == b"post_id,value\r\n1,1113\r\n2,1386\r\n"
    assert run("query", db, sql, "--json").stdout.splitlines()[0] == '{"post_id":1,"value":1113}'
    table = ["post_id  value", "      1   1113", "      2   1386"]
    assert run("query", db, sql, "--table").stdout.splitlines() == table


@pytest.mark.parametrize(
    "sql", ["delete from counts", "attach 'x.db' as x", "vacuum into 'y.db'", "selec 1", ""]
)
def test_sql_that_would_do_more_than_read_is_refused(db: Path, sql: str) -> None:
    done = run("query", db, sql)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(points(db)) == 2


def test_the_status_tells_freshness_and_how_runs_ended(db: Path) -> None:
    done = run("status", db)
    assert "Monitor" in done.stdout
    assert "import" in done.stdout
    told = json.loads(run("status", db, "--json").stdout)
    assert told["channels"][0]["posts"] == 2
    assert told["channels"][0]["counts"] == 2
    assert told["channels"][0]["unread_texts"] == 0
    assert told["runs"][0]["exit_code"] == 0


def test_ten_thousand_posts_are_imported_as_they_are_read(tmp_path: Path) -> None:
    path, db = tmp_path / "posts.jsonl", tmp_path / "counts.db"
    with path.open("w", encoding="utf-8") as out:
        for number in range(1, 10_001):
            post = {"post_id": number, "posted_at": "2022-09-21T18:00:00Z", "channel": "monitor"}
            out.write(json.dumps({**post, "text": f"Post {number}"}) + "\n")
    done = run("import", db, path, "--no-extract")
    assert done.exit_code == 0, done.output
    assert "10,000 posts, 10,000 new" in summary(done)


# The demonstration


def test_the_demonstration_shows_the_day_with_its_evidence(tmp_path: Path) -> None:
    db = tmp_path / "demo.db"
    done = run("demo", "-o", db)
    assert done.exit_code == 0, done.output
    for each in (">=1026", ">1400", "38", "OVD-Info", "https://t.me/c/1900000001/24", "1369"):
        assert each in done.stdout
    assert "written for this demonstration" in done.stderr
    assert "10 more counts of detentions make no point" in done.stderr
    assert db.exists()


def test_the_demonstration_leaves_nothing_behind(tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    done = subprocess.run(
        [sys.executable, "-m", "tallygram.cli", "demo"],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path), "COLUMNS": "80"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(tmp_path.iterdir()) == before
    assert "\x1b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_talk_about_an_answer_stands_behind_it_where_both_go_to_one_file() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tallygram.cli", "demo"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )
    assert done.stdout.rindex("https://t.me/c/") < done.stdout.index(
        "more counts of detentions make no point"
    )
    assert "tallygram demo -o demo.db" in done.stdout


def test_the_demonstration_does_not_mix_its_posts_with_others(tmp_path: Path) -> None:
    db = tmp_path / "mine.db"
    db.write_bytes(b"")
    refused = run("demo", "-o", db)
    assert refused.exit_code == 2
    assert "exists" in refused.stderr
    assert db.read_bytes() == b""


# What is written to


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    db = tmp_path / "t.db"
    assert run("demo", "-o", db, "-q").exit_code == 0
    return db


def test_an_export_never_takes_the_place_of_a_database(filled: Path) -> None:
    before = filled.read_bytes()
    refused = run("export", filled, "-o", filled)
    assert refused.exit_code == 2
    assert "is a database" in refused.stderr
    assert filled.read_bytes() == before


def test_an_export_keeps_a_link_and_the_mode_of_its_file(filled: Path, tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("old")
    real.chmod(0o600)
    link.symlink_to(real)
    assert run("export", filled, "-o", link).exit_code == 0
    assert link.is_symlink()
    assert real.read_text().startswith("count_id,")
    assert real.stat().st_mode & 0o777 == 0o600


def test_an_export_writes_into_a_device_as_it_is(filled: Path) -> None:
    assert run("export", filled, "-o", "/dev/null").exit_code == 0
    assert Path("/dev/null").is_char_device()


def test_an_answer_of_any_sql_is_valid_json(filled: Path) -> None:
    answer = run("query", filled, "select x'00ff' as b, 1e400 as n", "--json")
    assert json.loads(answer.stdout) == {"b": "00ff", "n": "inf"}
    assert run("query", filled, "select x'00ff' as b", "--csv").stdout.splitlines()[1] == "00ff"


def test_two_columns_of_one_name_are_refused_rather_than_lost(filled: Path) -> None:
    refused = run("query", filled, "select 1 as a, 2 as a", "--json")
    assert refused.exit_code == 2
    assert "tell them apart" in refused.stderr
