"""Reviewing on the command line: flags, files, lists, labels, and the walk on a real terminal."""

import csv
import io
import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from tallygram.cli import cli

ROOT = Path(__file__).parent.parent
FIRST = "At least 1,113 people have been detained in Moscow, OVD-Info said."
SECOND = "Police detained 48 people in Perm. Another 7 were taken to hospital."


def run(*arguments: object, **given: Any) -> Result:
    given = {"env": {"TALLYGRAM_REVIEWER": "anna"}, **given}
    return CliRunner().invoke(cli, [str(each) for each in arguments], **given)


def ok(*arguments: object, **given: Any) -> Result:
    done = run(*arguments, **given)
    assert done.exit_code == 0, done.output
    return done


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A database with two posts of one channel, read."""
    posts = [
        {"post_id": n, "channel": "monitor_one", "posted_at": f"2022-09-21T1{n}:00:00Z", "text": text}
        for n, text in ((1, FIRST), (2, SECOND))
    ]
    path = tmp_path / "posts.jsonl"
    path.write_text("".join(json.dumps(each) + "\n" for each in posts), encoding="utf-8")
    ok("import", tmp_path / "counts.db", path)
    return tmp_path / "counts.db"


def counts(db: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(ok("export", db, "--no-guard").stdout)))


def one(db: Path, value: int) -> dict[str, str]:
    [found] = [row for row in counts(db) if row["value"] == str(value)]
    return found


def points(db: Path, measure: str = "detained") -> list[int]:
    return [json.loads(line)["value"] for line in ok("series", db, measure, "--json").stdout.splitlines()]


def listed(db: Path, *more: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(ok("review", db, "--list", "--csv", *more).stdout)))


# Flags


def test_a_count_is_confirmed_rejected_corrected_and_the_verdict_taken_back(db: Path) -> None:
    name = one(db, 1113)["count_id"]
    assert "1 new verdict" in ok("review", db, "--confirm", name).stderr
    assert one(db, 1113)["review"] == "confirmed"
    ok("review", db, "--set", name, "value=1391")
    assert points(db) == [1391, 48]
    ok("review", db, "--reject", name[:8], "--why", "a rumour", "--reviewer", "boris")
    assert points(db) == [48]
    row = one(db, 1391)
    assert (row["review"], row["reviewer"], row["review_reason"]) == ("rejected", "boris", "a rumour")
    assert json.loads(row["read_as"]) == {"value": 1113, "value_low": 1113}
    assert "Taken back" in ok("review", db, "--undo", name).stderr
    assert points(db) == [1391, 48]


def test_the_limits_of_a_corrected_value_follow_from_its_bound(db: Path) -> None:
    name = one(db, 1113)["count_id"]
    ok("review", db, "--set", name, "value=1,391")
    row = one(db, 1391)
    assert (row["bound"], row["value_low"], row["value_high"]) == ("at_least", "1391", "")
    ok("review", db, "--set", name, "bound=exact")
    assert one(db, 1391)["value_high"] == "1391"
    ok(
        "review",
        db,
        "--set",
        name,
        "bound=range",
        "--set",
        name,
        "value_low=1300",
        "--set",
        name,
        "value_high=1400",
    )
    [row] = [row for row in counts(db) if row["count_id"] == name]
    assert (row["bound"], row["value"], row["value_low"], row["value_high"]) == ("range", "", "1300", "1400")


def test_a_corrected_place_brings_its_id_its_country_and_where_it_is(db: Path) -> None:
    name = one(db, 48)["count_id"]
    ok("review", db, "--set", name, "place=Казань")
    row = one(db, 48)
    assert (row["place_name"], row["place_id"], row["country"]) == ("Kazan", "551487", "RU")
    assert row["lat"].startswith("55.")
    ok("review", db, "--set", name, "place_name=")
    assert one(db, 48)["place_id"] == one(db, 48)["lat"] == ""


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("value", "expected FIELD=VALUE"),
        ("values=3", "no field that can be corrected"),
        ("value=many", "expected a whole number"),
        ("value=", "needs a value"),
        ("value_low=2000", "do not go together"),
        ("bound=range", "needs value_low= and value_high="),
        ("measure=arested", "expected one of"),
        ("unit=peple", "expected one of"),
        ("kind=", "cannot be empty"),
        ("place=Atlantis-on-Sea", "No place called"),
        ("event_start=yesterday", "expected a day such as"),
        ("event_end=2001-01-01", "is before event_start"),
        ("as_of=noon", "expected a day such as 2022-09-21 or a time"),
        ("undercount=perhaps", "expected true or false"),
    ],
)
def test_what_is_no_correction_is_said_in_a_sentence_and_changes_nothing(
    db: Path, written: str, told: str
) -> None:
    name = one(db, 1113)["count_id"]
    before = counts(db)
    given = ["--set", name, "event_start=2022-09-21"] if written.startswith("event_end") else []
    done = run("review", db, *given, "--set", name, written, "--confirm", name)
    assert (done.exit_code, told in done.stderr) == (2, True), done.output
    assert counts(db) == before


@pytest.mark.parametrize(
    "call",
    [
        ("--reject", "abc"),
        ("--confirm", "0000000000"),
        ("--add", "monitor_one/2"),
        ("value=3",),
        ("--channel", "nobody", "--list"),
        ("--add", "monitor_one/9", "--span", "7", "measure=detained", "value=7"),
        ("--add", "monitor_one/2", "--span", "8 people", "measure=detained", "value=8"),
        ("--add", "monitor_one/2", "--span", "48 people", "measure=detained", "value=48"),
        ("--add", "monitor_one/2", "--span", "Another 7", "value=7"),
    ],
)
def test_a_wrong_call_is_told_and_ends_with_2(db: Path, call: tuple[str, ...]) -> None:
    done = run("review", db, *call)
    assert done.exit_code == 2, done.output
    assert listed(db) == []


def test_where_there_is_no_terminal_the_other_forms_are_named(db: Path) -> None:
    done = run("review", db)
    assert done.exit_code == 2
    for form in ("--confirm ID", "--reject ID --why", "--set ID FIELD=VALUE", "--from FILE.csv", "--list"):
        assert form in done.stderr


def test_a_count_that_was_missed_is_added_in_the_very_words_of_the_post(db: Path) -> None:
    add = ("review", db, "--add", "@monitor_one/2", "--span", "taken to hospital")
    ok(*add, "measure=injured", "value=7", "place=Perm", "unit=people", "--why", "missed")
    [row] = [row for row in counts(db) if row["rule"] == "by hand"]
    assert (row["span_text"], row["place_id"], row["review"]) == ("taken to hospital", "511196", "added")
    assert points(db, "injured")[-1] == 7
    assert "It was added before" in ok(*add, "measure=injured", "value=7", "place=Perm", "unit=people").stderr
    ok("extract", db, "--all")
    assert len([row for row in counts(db) if row["rule"] == "by hand"]) == 1
    wrong = run("review", db, "--add", "monitor_one/2", "--span", "7 were hurt", "measure=beaten", "value=7")
    assert "does not say" in wrong.stderr


# Files


def test_a_list_can_be_edited_and_given_back(db: Path, tmp_path: Path) -> None:
    rows = listed(db, "--unreviewed")
    assert {row["verdict"] for row in rows} == {""}
    rows[0] |= {"verdict": "corrected", "field": "value", "value": "1391", "reviewer": "eva"}
    rows[1] |= {"verdict": "rejected", "reason": "not people; twice"}
    path = tmp_path / "verdicts.csv"
    write(path, rows)
    assert "2 new verdicts" in ok("review", db, "--from", path).stderr
    said = {row["count_id"]: row for row in listed(db)}
    assert (said[rows[0]["count_id"]]["reviewer"], said[rows[0]["count_id"]]["value"]) == ("eva", "1391")
    assert (said[rows[1]["count_id"]]["reviewer"], said[rows[1]["count_id"]]["reason"]) == (
        "anna",
        "not people; twice",
    )
    before = db.read_bytes()
    assert "0 new verdicts" in ok("review", db, "--from", path).stderr
    write(path, listed(db))
    assert "0 new verdicts" in ok("review", db, "--from", path).stderr
    assert db.read_bytes() == before


def write(path: Path, rows: list[dict[str, str]], mark: str = ",") -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=mark)
        writer.writeheader()
        writer.writerows(rows)


def test_verdicts_of_one_database_can_be_given_in_another(db: Path, tmp_path: Path) -> None:
    name = one(db, 1113)["count_id"]
    ok("review", db, "--set", name, "value=1391", "--set", name, "bound=more_than", "--why", "so it says")
    ok("review", db, "--confirm", one(db, 48)["count_id"])
    ok("review", db, "--add", "monitor_one/2", "--span", "taken to hospital", "measure=beaten", "value=7")
    path, other = tmp_path / "reviews.csv", tmp_path / "other.db"
    ok("export", db, "--what", "reviews", "-o", path)
    ok("import", other, tmp_path / "posts.jsonl")
    assert "3 new verdicts" in ok("review", other, "--from", path).stderr
    assert [row | {"reviewed_at": ""} for row in counts(other)] == [
        row | {"reviewed_at": ""} for row in counts(db)
    ]
    assert "0 new verdicts" in ok("review", other, "--from", path).stderr


@pytest.mark.parametrize("mark", [",", ";"])
def test_an_export_of_counts_that_was_edited_can_be_given_back(db: Path, tmp_path: Path, mark: str) -> None:
    rows = counts(db)
    for row in rows:
        row["review"] = "confirmed"
        if row["value"] == "1113":
            row |= {"review": "corrected", "value": "1391", "place_name": "Kazan", "reviewer": "eva"}
    path = tmp_path / "counts.csv"
    write(path, rows, mark)
    ok("review", db, "--from", path)
    row = one(db, 1391)
    assert (row["place_id"], row["value_low"], row["reviewer"]) == ("551487", "1391", "eva")
    assert {row["review"] for row in counts(db)} == {"confirmed", "corrected"}
    assert "0 new verdicts" in ok("review", db, "--from", path).stderr


def test_bad_lines_of_a_file_are_told_with_number_and_reason_and_the_others_are_taken(
    db: Path, tmp_path: Path
) -> None:
    name = one(db, 1113)["count_id"]
    path = tmp_path / "verdicts.csv"
    path.write_text(
        "count_id,verdict,field,value,reviewer,reason\n"
        f"{name},corrected,value,many,,\n"
        "ffffffffffff,confirmed,,,,\n"
        f"{name},perhaps,,,,\n"
        f"{name},confirmed,,,,\n"
        f"{name},,,,,\n"
        f"{name},added,,measure=detained value=3,,\n"
        f"{name},corrected,colour,red,,\n",
        encoding="utf-8",
    )
    done = run("review", db, "--from", path)
    assert done.exit_code == 65
    for number, reason in ((2, "whole number"), (3, "No count has the id"), (4, "'perhaps'"), (7, "no post"),
                           (8, "no field")):  # fmt: skip
        assert any(f"line {number}: " in line and reason in line for line in done.stderr.splitlines()), number
    assert one(db, 1113)["review"] == "confirmed"


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b"", b"\xff\xfe\x00", b'count_id,verdict\n"x'])
def test_a_file_that_has_no_verdicts_is_told(db: Path, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "wrong.csv"
    path.write_bytes(content)
    done = run("review", db, "--from", path)
    assert done.exit_code == 65
    assert "wrong.csv" in done.stderr


# Rules that change

MEASURE = """
name = "lanterns"
title = "People with lanterns"
unit = "people"
counts = ["person"]
nature = "flow"

[en]
done = "{done}"
"""


def test_a_verdict_survives_a_change_of_rules_or_is_told_to_have_lost_its_count(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "measures"
    folder.mkdir()
    file = folder / "lanterns.toml"
    file.write_text(MEASURE.format(done="carried lanterns"), encoding="utf-8")
    post = {"post_id": 1, "channel": "m_one", "posted_at": "2022-09-21T10:00:00Z",
            "text": "At least 45 people carried lanterns."}  # fmt: skip
    path, db = tmp_path / "posts.jsonl", tmp_path / "t.db"
    path.write_text(json.dumps(post), encoding="utf-8")
    ok("import", db, path, "--measures", folder)
    ok("review", db, "--set", one(db, 45)["count_id"], "value=54")
    file.write_text(MEASURE.format(done="carried lanterns, held lanterns"), encoding="utf-8")
    ok("extract", db, "--measures", folder)
    assert points(db, "lanterns") == [54]
    ok("extract", db)  # without the measure
    assert points(db, "lanterns") == []
    [row] = listed(db)
    assert (row["orphaned"], row["value"], row["read_value"]) == ("true", "54", "45")
    assert "1 of them has no effect (orphaned)" in ok("review", db, "--list").stderr
    assert "value=54" in ok("status", db).stdout
    assert [each["value"] for each in json.loads(ok("status", db, "--json").stdout)["orphans"]] == ["54"]
    ok("extract", db, "--measures", folder)
    assert points(db, "lanterns") == [54]
    assert listed(db)[0]["orphaned"] == "false"


# Labels


def test_texts_that_were_judged_as_a_whole_are_labels_that_the_accuracy_benchmark_reads(
    db: Path, tmp_path: Path
) -> None:
    path = tmp_path / "reviewed.jsonl"
    for row in counts(db):
        if row["value"] != "1113":
            ok("review", db, "--confirm", row["count_id"])
    ok("review", db, "--add", "monitor_one/2", "--span", "Another 7 were", "measure=beaten", "value=7")
    ok("export", db, "--what", "labels", "-o", path)
    [text] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert (text["id"], text["lang"], text["text"]) == ("monitor_one/2/1", "en", SECOND)
    for label in text["expected"]:
        assert SECOND[label["span_start"] : label["span_end"]] == label["span"]
    ok("review", db, "--reject", one(db, 1113)["count_id"], "--why", "no")
    ok("export", db, "--what", "labels", "-o", path)
    texts = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert (texts[0]["expected"], texts[0]["forbidden"], texts[0]["hard_negative"]) == ([], ["1,113"], True)
    program = [sys.executable, str(ROOT / "benchmarks" / "accuracy.py"), str(path), "--errors"]
    scored = subprocess.run(program, capture_output=True, encoding="utf-8", check=True, cwd=ROOT)
    assert "monitor_one/2/1 missed beaten exact 7" in scored.stdout
    assert "monitor_one/1/1 extra  detained >=1113" in scored.stdout


# On a terminal


class Terminal:
    """`tallygram review` in a pseudoterminal of 100 by 40."""

    def __init__(self, db: Path, *arguments: str, **environment: str) -> None:
        self.pid, self.handle = pty.fork()
        if self.pid == 0:
            os.environ.update(
                {"COLUMNS": "100", "LINES": "40", "TERM": "xterm", "TALLYGRAM_REVIEWER": "anna"}
            )
            os.environ.update(environment)
            os.chdir(ROOT)
            os.execv(sys.executable, [sys.executable, "-m", "tallygram.cli", "review", str(db), *arguments])
        self.seen = self.unread = ""
        self.status: int | None = None

    def wait_for(self, words: str) -> str:
        """All that was printed since the last look up to these words; what comes later waits for the next look."""
        deadline = time.monotonic() + 60
        while words not in self.unread and time.monotonic() < deadline:
            if select.select([self.handle], [], [], 1)[0]:
                try:
                    part = os.read(self.handle, 65536)
                except OSError:  # the program has ended
                    break
                if not part:
                    break
                self.unread += part.decode(errors="replace")
                self.seen += part.decode(errors="replace")
        assert words in self.unread, self.seen
        new, _, self.unread = self.unread.partition(words)
        return new + words

    def press(self, keys: str) -> None:
        os.write(self.handle, keys.encode())

    def end(self) -> int:
        """The exit code."""
        if self.status is None:
            _, status = os.waitpid(self.pid, 0)
            self.status = os.waitstatus_to_exitcode(status)
            os.close(self.handle)
        return self.status


@pytest.fixture
def terminals() -> Iterator[list[Terminal]]:
    opened: list[Terminal] = []
    yield opened
    for each in opened:
        if each.status is None:
            os.kill(each.pid, signal.SIGKILL)
            each.end()


def test_the_walk_takes_a_key_for_a_verdict_and_keeps_each_at_once(
    db: Path, terminals: list[Terminal]
) -> None:
    terminal = Terminal(db, "--order", "oldest", NO_COLOR="1")
    terminals.append(terminal)
    shown = terminal.wait_for("? help")
    assert "1 of " in shown
    assert "‹At least 1,113 people› have been detained in Moscow, OVD-Info said." in shown
    assert ">=1113 people: detained" in shown
    assert "https://t.me/monitor_one/1" in shown
    terminal.press("e")
    terminal.wait_for("FIELD=VALUE")
    terminal.press("value=many\r")
    terminal.wait_for("expected a whole number")
    terminal.press("1391\r")
    assert ">=1391 people: detained" in terminal.wait_for("? help")
    assert points(db) == [1391, 48]
    terminal.press(" ")
    terminal.wait_for("‹48 people›")
    terminal.press("n")
    terminal.wait_for("Why")
    terminal.press("twice\r")
    terminal.wait_for("Rejected: 48 detained")
    assert one(db, 48)["review_reason"] == "twice"
    terminal.press("u")
    assert "Taken back: rejected" in terminal.wait_for("‹48 people›")
    assert one(db, 48)["review"] == ""
    terminal.press("y")
    terminal.wait_for("Confirmed: 48 detained")
    terminal.press("\x03")
    assert "1 confirmed, 0 rejected, 1 corrected" in terminal.wait_for("left;")
    assert terminal.end() == 0
    assert (one(db, 48)["review"], one(db, 1391)["review"]) == ("confirmed", "corrected")


def test_going_back_from_a_question_says_nothing(db: Path, terminals: list[Terminal]) -> None:
    terminal = Terminal(db, "--measure", "detained")
    terminals.append(terminal)
    assert "\x1b[1;4m" in terminal.wait_for("? help")
    for key in "ne":
        terminal.press(key)
        terminal.wait_for("goes back")
        terminal.press("\x03")
        terminal.wait_for("? help")
    terminal.press("z")
    terminal.wait_for("is no key here")
    terminal.press("?")
    terminal.wait_for("take back the last verdict")
    terminal.press("q")
    assert "0 confirmed" in terminal.wait_for("left;")
    assert terminal.end() == 0
    assert listed(db) == []


def test_where_nothing_waits_the_walk_says_so(db: Path, terminals: list[Terminal]) -> None:
    terminal = Terminal(db, "--measure", "killed")
    terminals.append(terminal)
    terminal.wait_for("No count waits for a verdict here")
    assert terminal.end() == 0


def test_a_hostile_post_cannot_reach_the_terminal(tmp_path: Path, terminals: list[Terminal]) -> None:
    text = "\x1b]0;owned\x07\x1b[2J Police detained 12 people in Perm \u2061\u2062 \u202egninraw"
    post = {"post_id": 1, "channel": "m_one", "posted_at": "2022-09-21T10:00:00Z", "text": text}
    path, db = tmp_path / "posts.jsonl", tmp_path / "t.db"
    path.write_text(json.dumps(post), encoding="utf-8")
    ok("import", db, path)
    terminal = Terminal(db)
    terminals.append(terminal)
    shown = terminal.wait_for("? help")
    assert "\x1b]0;" not in shown
    assert "\\x1b]0;owned\\x07\\x1b[2J" in shown
    assert "\\u202egninraw" in shown
    assert "\x1b[1;4m12 people\x1b[0m" in shown
    terminal.press("q")
    terminal.wait_for("left;")
    assert terminal.end() == 0
