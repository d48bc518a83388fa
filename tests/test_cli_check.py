"""`tallygram check`, `measures` and `try`: a measure is a file whose examples are its test."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tallygram.cli import cli
from tallygram.extractors.examples import failures
from tallygram.extractors.measure import load
from tallygram.extractors.reader import Reader

FIREWORKS = """
name = "fireworks"
title = "People who lit fireworks"
unit = "people"
counts = ["person"]
nature = "flow"

[en]
done = "lit fireworks"
"""


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


def fireworks(folder: Path, example: str) -> Path:
    path = folder / "fireworks.toml"
    path.write_text(FIREWORKS + "\n[[examples]]\n" + example, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


WRONG: set[str] = set()  # measures read wrongly as yet


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.xfail(reason="read wrongly")) if name in WRONG else name
        for name in load()
    ],
)
def test_the_examples_of_a_shipped_measure_hold(name: str, reader: Reader) -> None:
    assert list(failures(reader.measures[name], reader)) == []


def test_a_measure_of_ones_own_is_checked_by_its_examples(tmp_path: Path) -> None:
    path = fireworks(tmp_path, 'text = "At least 45 people lit fireworks."\ncounts = [{ is = ">=45" }]\n')
    done = run("check", path)
    assert (done.exit_code, done.stdout) == (0, "")
    assert "1 example" in done.stderr


def test_where_an_example_fails_the_values_to_paste_are_printed(tmp_path: Path) -> None:
    path = fireworks(tmp_path, 'text = "45 people lit fireworks in 38 cities."\ncounts = [{ is = ">=45" }]\n')
    done = run("check", path)
    assert done.exit_code == 1
    assert 'counts = [{ is = "45", n_places = 38 }]' in done.stdout
    assert "1 of 1 examples fail" in done.stderr


@pytest.mark.parametrize(
    ("example", "words"),
    [
        ('text = "45 people"\n', "expected `text"),
        ('text = "45 people"\ncounts = [{ are = "45" }]\n', "are: no field of a count"),
        ('text = "45 people"\nposted_at = "noon"\ncounts = []\n', "posted_at is 'noon'"),
    ],
)
def test_an_example_that_is_none_is_a_wrong_configuration(tmp_path: Path, example: str, words: str) -> None:
    done = run("check", fireworks(tmp_path, example))
    assert done.exit_code == 78
    assert words in done.stderr


def test_a_file_that_is_no_measure_is_a_wrong_configuration(tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text("name = \n", encoding="utf-8")
    done = run("check", path)
    assert done.exit_code == 78
    assert "broken.toml" in done.stderr


def test_the_list_of_measures_names_each_with_its_languages() -> None:
    done = run("measures")
    assert {line.split()[0] for line in done.stdout.splitlines()} == set(load())
    assert any(line.startswith("detained ") and "en" in line for line in done.stdout.splitlines())


def test_a_measure_is_shown_with_its_words_and_examples() -> None:
    shown = run("measures", "detained").stdout
    for each in ("cumulative", "rounded up", "examples", "→ "):
        assert each in shown


def test_a_text_is_explained_word_by_word() -> None:
    shown = run(
        "try", "At least 1,386 people have been detained in 38 cities. They face up to 15 years."
    ).stdout
    for each in (">=1386 people: detained", "“At least”", "“38 cities”", "Numbers that are no counts", "15"):
        assert each in shown


def test_an_explanation_cannot_be_used_against_its_reader() -> None:
    shown = run("try", "38 people detained \x1b[2J\u202e in 2 cities").stdout
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_a_text_without_counts_says_so() -> None:
    assert run("try", "Good morning").stdout == "No count was found.\n"
