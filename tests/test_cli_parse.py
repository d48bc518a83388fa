"""`tallygram parse`: texts in, counts out, one JSON object a line, in the order of the input."""

import json
import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from tallygram.extractors.count import Count
from tallygram.extractors.lines import BadLine, text_of

ROOT = Path(__file__).parent.parent
SEED = "At least 1,386 people have been detained in 38 cities"


def tallygram(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "tallygram.cli", *arguments],
        cwd=ROOT,
        input=given,
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
    )


def line(**entry: Any) -> bytes:
    return json.dumps(entry).encode() + b"\n"


def answers(done: subprocess.CompletedProcess[bytes]) -> list[Any]:
    return [json.loads(row) for row in done.stdout.decode("utf-8").splitlines()]


def summary(done: subprocess.CompletedProcess[bytes]) -> str:
    return done.stderr.decode("utf-8").splitlines()[-1]


def test_a_count_has_all_its_keys_and_null_where_the_text_does_not_say() -> None:
    done = tallygram("parse", given=line(id=7, text=SEED))
    (answer,) = answers(done)
    assert done.returncode == 0
    assert answer["id"] == 7
    (count,) = answer["counts"]
    assert list(count) == [field.name for field in fields(Count)]
    assert (count["measure"], count["value"], count["bound"], count["n_places"]) == (
        "detained",
        1386,
        "at_least",
        38,
    )
    assert count["source_name"] is None
    assert summary(done).startswith("tallygram parse: 1 text, 1 count")


def test_answers_come_in_the_order_of_the_input_with_ids_as_they_came() -> None:
    ids: list[Any] = ["b", 2, None, {"x": [1.5]}, "а", 2]
    done = tallygram("parse", given=b"".join(line(id=each, text=SEED) for each in ids))
    assert [answer["id"] for answer in answers(done)] == ids


def test_a_text_without_counts_is_answered_too() -> None:
    done = tallygram("parse", given=line(id=1, text="") + line(id=2, text="Good morning"))
    assert answers(done) == [{"id": 1, "counts": []}, {"id": 2, "counts": []}]


def test_offsets_are_code_points_of_the_text_as_given() -> None:
    text = "👮🏽‍♀️ \u200b\r\nЁлка: " + SEED
    (answer,) = answers(tallygram("parse", given=line(id=1, text=text)))
    (count,) = answer["counts"]
    assert text[count["span_start"] : count["span_end"]] == count["span_text"]
    assert "1,386" in count["span_text"]


def test_a_bad_line_is_told_with_its_number_and_the_others_are_read() -> None:
    given = (
        line(id=1, text=SEED)
        + b"rubbish\n"
        + b"[1]\n"
        + b"\xff\n"
        + b"\n"
        + line(id=2)
        + line(id=3, text="x")
    )
    done = tallygram("parse", given=given)
    said = done.stderr.decode("utf-8")
    assert done.returncode == 65
    assert [answer["id"] for answer in answers(done)] == [1, 3]
    for number in (2, 3, 4, 6):
        assert f"Line {number} " in said
    assert "Line 5" not in said
    assert 'has no "text"' in said
    assert "is not UTF-8" in said


def test_even_a_quiet_run_tells_bad_lines() -> None:
    done = tallygram("parse", "--quiet", given=b"rubbish\n")
    assert done.returncode == 65
    assert b"Line 1 " in done.stderr


def test_a_quiet_run_says_nothing_when_all_is_well() -> None:
    assert tallygram("parse", "--quiet", given=line(id=1, text=SEED)).stderr == b""


@pytest.mark.parametrize(
    ("bad", "what"),
    [
        (b'{"id": 1, "text": 5}', '"text" is not a string'),
        (b'{"text": "x"}', 'has no "id"'),
        (b'{"id": 1, "text": "x", "posted_at": "yesterday"}', '"posted_at"'),
        (b'{"id": 1, "text": "x", "posted_at": 5}', '"posted_at" is not a string'),
        (b'{"id": 1, "text": "x", "tz": "Moscow"}', '"tz"'),
        (b'{"id": NaN, "text": "x"}', "NaN"),
        (b'{"id": 1e999, "text": "x"}', "1e999"),
        (b'{"id": ' + b"9" * 5000 + b', "text": "x"}', "not JSON"),
        (b'{"id": ' + b"[" * 200_000, "nested too deeply"),
    ],
)
def test_what_is_wrong_with_a_line_is_said(bad: bytes, what: str) -> None:
    with pytest.raises(BadLine, match=what):
        text_of(bad)


def test_a_byte_order_mark_is_no_part_of_the_first_line() -> None:
    assert text_of(b'\xef\xbb\xbf{"id": 1, "text": "x"}').text == "x"


def test_with_text_the_whole_input_is_one_text() -> None:
    done = tallygram("parse", "--text", given=("Protests\n\n" + SEED + "\n").encode())
    (answer,) = answers(done)
    assert answer["id"] is None
    assert answer["counts"][0]["value"] == 1386


def test_a_file_is_read_like_the_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_bytes(line(id=1, text=SEED))
    assert answers(tallygram("parse", str(path))) == answers(tallygram("parse", given=path.read_bytes()))


def test_the_posts_own_time_comes_before_the_one_of_the_call() -> None:
    given = line(id=1, text=SEED, posted_at="2022-09-21T20:33:00+03:00") + line(id=2, text=SEED)
    first, second = answers(tallygram("parse", "--posted-at", "2023-01-01T00:00:00Z", given=given))
    assert first["counts"][0]["reported_at"].startswith("2022-09-21T")
    assert second["counts"][0]["reported_at"].startswith("2023-01-01T00:00:00")


def test_a_time_without_a_zone_is_read_in_the_zone_given() -> None:
    given = line(id=1, text=SEED, posted_at="2022-09-21T20:33:00", tz="Europe/Moscow")
    by_line = answers(tallygram("parse", given=given))
    given = line(id=1, text=SEED, posted_at="2022-09-21T20:33:00")
    by_call = answers(tallygram("parse", "--tz", "Europe/Moscow", given=given))
    assert by_line == by_call


def test_measures_of_ones_own_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "fireworks.toml").write_text(
        'name = "fireworks"\ntitle = "Fireworks lit"\nunit = "people"\ncounts = ["person"]\nnature = "flow"\n'
        '[en]\ndone = "lit fireworks"\n',
        encoding="utf-8",
    )
    done = tallygram("parse", "--measures", str(tmp_path), given=line(id=1, text="45 people lit fireworks."))
    assert [count["measure"] for count in answers(done)[0]["counts"]] == ["fireworks"]


def test_a_measure_that_is_wrong_is_a_wrong_configuration(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text('name = "bad"\n', encoding="utf-8")
    done = tallygram("parse", "--measures", str(tmp_path), given=line(id=1, text=SEED))
    assert done.returncode == 78
    assert "bad.toml" in done.stderr.decode("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "1" * 100_000,
        "1 " * 500,
        "\ud83d 5 people detained",
        "\u202e683,1 detained\u202c 38 people \x00\x1b[2J",
        "(" * 20_000,
        "задержаны " * 5_000,
        "\u0301" * 10_000,
    ],
    ids=["digits", "numbers", "half a character", "controls", "brackets", "words", "marks"],
)
def test_hostile_texts_are_answered(text: str) -> None:
    done = tallygram("parse", given=line(id=1, text=text))
    assert done.returncode == 0
    (answer,) = answers(done)
    for count in answer["counts"]:
        assert text[count["span_start"] : count["span_end"]] == count["span_text"]


def test_the_output_is_utf8_and_hides_nothing_in_any_locale() -> None:
    given = line(id="ё\u202e\ud83d", text="Задержаны 38 человек")
    done = tallygram("parse", given=given, LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 0
    assert "ё\\u202e\\ud83d" in done.stdout.decode("utf-8")
    assert answers(done)[0]["id"] == "ё\u202e\ud83d"


def test_each_line_is_answered_when_it_comes_not_at_the_end() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tallygram.cli", "parse"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number in (1, 2):
            running.stdin.write(line(id=number, text=SEED))
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == number


def test_a_reader_that_goes_away_ends_the_run_quietly() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tallygram.cli", "parse"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        running.stdin.write(line(id=1, text=SEED) * 50)
        running.stdin.close()
        assert running.stderr.read() == b""
        assert running.wait() == 141


def test_a_full_disk_behind_stdout_is_told() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tallygram.cli", "parse"],
            cwd=ROOT,
            input=line(id=1, text=SEED),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 74
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr
