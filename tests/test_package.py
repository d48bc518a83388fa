"""The data package: whole, described, the same for the same state, and without links where they endanger."""

import csv
import json
import random
import shutil
import sqlite3
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from click.testing import CliRunner, Result
from frictionless import Package, system
from tallygram.cli import cli
from tallygram.data import export
from tallygram.data.columns import COUNTS, POSTS, SERIES
from tallygram.data.resources import TABLES
from tallygram.data.series import POINT_COLUMNS
from tallygram.data.store import open_store
from tallygram.scraper.post import Post

DAY = datetime(2022, 9, 21, 12, tzinfo=UTC)
NAME, NUMBER = "monitor_one", 1700000001


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


def post(number: int, text: str, hours: float, *, seen: float | None = None, **more: Any) -> Post:
    """A post of @monitor_one, so many hours after noon, fetched a minute later or after `seen` hours."""
    posted = DAY + timedelta(hours=hours)
    fetched = posted + timedelta(minutes=1) if seen is None else DAY + timedelta(hours=seen)
    about = {"channel": NAME, "channel_id": NUMBER, "channel_title": "Monitor", "source": "telegram", **more}
    return Post(post_id=number, posted_at=posted, text=text, fetched_at=fetched, **about)


POSTS_SEEN = [
    post(1, "At least 490 people were detained in Moscow on 21 September, t.me/monitor_one/1 @someone", 1),
    post(2, "At least 1,400 people were detained in Moscow on 21 September.", 2),
    post(2, "1,369 people were detained in Moscow on 21 September, not 1,400.", 2, seen=4),
    post(3, "=1+1: 12 people were detained in Perm on 21 September. See https://ovd.example/p?x=1", 3),
    post(4, "Three people were killed in Kharkiv on 21 September, said @other_channel.", 5),
    post(5, "-", 6),
    post(7, "20 people were injured in Kyiv on 21 September, see t.me/monitor_one/4.", 7, channel="other_one",
         channel_id=1700000002, channel_title="Other"),
]  # fmt: skip


def made(path: Path, posts: list[Post]) -> Path:
    """A database of these posts, two of which are gone, read by the rules."""
    with open_store(path, started_at=DAY) as store:
        for each in posts:
            store.save_posts([each])
        for hours in (30, 31):
            store.mark_missing(NUMBER, [4], DAY + timedelta(hours=hours))
        store.mark_missing(NUMBER, [3], DAY + timedelta(hours=31))
    assert run("extract", path).exit_code == 0
    return path


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("made") / "counts.db", POSTS_SEEN)


@pytest.fixture
def db(made_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made_once, tmp_path / "counts.db"))


def package(db: Path, *options: object) -> Path:
    folder = db.parent / "package"
    done = run("export", db, "--what", "package", "-o", folder, *options)
    assert done.exit_code == 0, done.output
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def described(folder: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return told


def problems(folder: Path) -> list[list[Any]]:
    with system.use_context(trusted=True):
        return Package(folder / "datapackage.json").validate().flatten(["title", "message"])


def test_frictionless_finds_the_package_valid(db: Path) -> None:
    assert problems(package(db)) == []


def test_an_empty_database_gives_a_valid_package_too(tmp_path: Path) -> None:
    with open_store(tmp_path / "counts.db", started_at=DAY):
        pass
    assert problems(package(tmp_path / "counts.db")) == []


def test_every_column_of_every_table_is_described(db: Path) -> None:
    for columns, names in (
        (COUNTS, export.COUNT_COLUMNS),
        (POSTS, export.POST_COLUMNS),
        (SERIES, POINT_COLUMNS),
    ):
        assert tuple(column.name for column in columns) == names
    for resource in described(package(db))["resources"]:
        for field in resource["schema"]["fields"]:
            assert field["description"].endswith("."), field
            assert "Empty" in field["description"] or field.get("constraints", {}).get("required"), field


def test_the_same_state_gives_the_same_bytes_in_whatever_order_it_came_in(db: Path, tmp_path: Path) -> None:
    first = contents(package(db))
    again = list(POSTS_SEEN)
    random.Random(5).shuffle(again)
    other = tmp_path / "other"
    other.mkdir()
    assert contents(package(made(other / "named-otherwise.db", [*again, *again]))) == first
    with sqlite3.connect(db) as connection:
        connection.execute("vacuum")
    assert contents(package(db)) == first


def test_only_files_whose_content_changes_are_written(db: Path) -> None:
    folder = package(db)
    before = {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert (
        run("export", db, "--what", "package", "-o", folder).stderr.splitlines()[-1].count("0 files changed")
        == 1
    )
    assert {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.iterdir()} == before
    with open_store(db, started_at=DAY) as store:
        store.save_posts([post(9, "No numbers at all", 40)])
    run("extract", db)
    package(db)
    changed = {path.name for path in folder.iterdir() if path.stat().st_ino != before[path.name][0]}
    assert changed == {"posts.csv", "datapackage.json"}


def test_a_value_that_was_taken_back_is_a_revision_with_its_evidence(db: Path) -> None:
    [value] = [
        row
        for row in table(package(db), "revisions")
        if row["what"] == "value" and row["measure"] == "detained"
    ]
    assert (value["was"], value["became"], value["was_value"], value["became_value"]) == (
        ">=1400", ">=1369", "1400", "1369",
    )  # fmt: skip
    assert (value["place_name"], value["source_name"], value["why"]) == ("Moscow", "Monitor", "revised_down")
    assert (value["known_at"], value["post_id"], value["version"]) == ("2022-09-21T16:00:00Z", "2", "2")
    assert value["quote"] == "1,369 people were detained in Moscow on 21 September, not 1,400."
    assert value["url"] == "https://t.me/monitor_one/2"


def test_a_value_whose_post_was_deleted_became_nothing(db: Path) -> None:
    [value] = [row for row in table(package(db), "revisions") if row["measure"] == "killed"]
    assert (value["was"], value["became"], value["why"]) == (">=3", "", "retracted")
    assert value["known_at"] == "2022-09-22T19:00:00Z"


def test_an_edited_text_is_a_revision_with_both_texts(db: Path) -> None:
    [edit] = [row for row in table(package(db), "revisions") if row["what"] == "text"]
    assert edit["was"] == POSTS_SEEN[1].text
    assert edit["became"] == POSTS_SEEN[2].text
    assert (edit["post_id"], edit["version"]) == ("2", "2")


def test_deletions_tell_which_posts_are_gone_and_what_fell_with_them(db: Path) -> None:
    rows = table(package(db), "deletions")
    assert [(row["post_id"], row["state"], row["n_counts"], row["counts"]) for row in rows] == [
        ("3", "missing", "1", "12 detained in Perm"),
        ("4", "deleted", "1", "3 killed in Kharkiv"),
    ]
    assert rows[1]["missing_at"] == "2022-09-22T18:00:00Z"
    assert rows[1]["deleted_at"] == "2022-09-22T19:00:00Z"


def test_cells_that_look_like_formulas_are_guarded_and_the_package_says_so(db: Path) -> None:
    folder = package(db)
    assert [row["text"][:5] for row in table(folder, "posts") if row["post_id"] in ("3", "5")] == [
        "'=1+1",
        "'-",
    ]
    assert "apostrophe" in described(folder)["description"]
    assert "apostrophe" not in described(package(db, "--no-guard"))["description"]


def test_without_links_nothing_leads_to_a_channel_and_the_numbers_keep_their_words(db: Path) -> None:
    package(db)
    folder = package(db, "--no-links")
    everything = b"".join(contents(folder).values()).decode().casefold()
    for trace in ("t.me", "monitor_one", "other_one", "@someone", "@other_channel", "ovd.example"):
        assert trace not in everything, trace
    assert {row["text"] for row in table(folder, "posts")} == {""}
    quotes = [row["quote"] for row in table(folder, "series")]
    assert "At least 490 people were detained in Moscow on 21 September, [link] [name]" in quotes
    assert problems(folder) == []
    assert "all channels" in described(folder)["description"]


def test_the_links_of_one_channel_can_be_left_out_everywhere(db: Path) -> None:
    (db.parent / "tallygram.toml").write_text("[channels.Monitor_One]\nlinks = false\n", encoding="utf-8")
    folder = package(db)
    everything = b"".join(contents(folder).values()).decode().casefold()
    assert "monitor_one" not in everything
    assert "https://t.me/other_one/7" in everything
    [other] = [row for row in table(folder, "posts") if row["channel"] == "other_one"]
    assert other["text"] == "20 people were injured in Kyiv on 21 September, see [link]"
    assert "monitor_one" not in run("export", db, "--what", "posts", "--format", "jsonl").stdout


def test_without_links_reviews_name_neither_channel_nor_reviewer(db: Path) -> None:
    [first, *_] = rows(db)
    assert run("review", db, "--confirm", first["count_id"], "--reviewer", "anna").exit_code == 0
    second = rows(db)[1]["count_id"]
    assert run("review", db, "--reject", second, "--why", "no", "--reviewer", "anna").exit_code == 0
    told = run("export", db, "--what", "reviews", "--no-links").stdout
    assert "confirmed" in told
    assert [trace for trace in ("anna", "monitor_one", "t.me") if trace in told] == []
    folder = package(db)
    assert [row["review"] for row in table(folder, "counts")][:2] == ["confirmed", "rejected"]
    assert problems(folder) == []
    assert b"anna" not in b"".join(contents(package(db, "--no-links")).values())
    (db.parent / "tallygram.toml").write_text("[channels.monitor_one]\nlinks = false\n", encoding="utf-8")
    assert "monitor_one" not in run("export", db, "--what", "labels").stdout


def test_its_maker_says_what_the_package_is(db: Path) -> None:
    (db.parent / "tallygram.toml").write_text(
        '[package]\nname = "detentions"\ntitle = "Detentions"\ndescription = "What we count."\n'
        'license = "CC-BY-4.0"\ncontributors = [{ title = "A monitor", path = "https://example.org" }]\n',
        encoding="utf-8",
    )
    told = described(package(db))
    assert (told["name"], told["title"], told["version"]) == ("detentions", "Detentions", "2022.9.22")
    assert told["description"].startswith("What we count.\n\n**What this is.**")
    assert told["licenses"] == [{"name": "CC-BY-4.0"}]
    assert told["contributors"] == [{"title": "A monitor", "path": "https://example.org"}]
    assert {"title": "Monitor", "path": "https://t.me/monitor_one"} in told["sources"]
    assert problems(db.parent / "package") == []


@pytest.mark.parametrize(
    ("config", "complaint"),
    [
        ('[package]\nname = "With Spaces"', "package.name is 'With Spaces'; expected small letters"),
        ("[package]\nlicense = 4", "package.license is 4; expected a text"),
        ('[package]\ncontributors = "me"', "package.contributors is 'me'; expected a list of tables"),
        ("[package]\ncontributors = [{ path = 'x' }]", "package.contributors: title is None; expected a text"),
        ("[channels.x]\nlinks = 'no'", "channels.x.links is 'no'; expected true or false"),
    ],
)  # fmt: skip
def test_a_wrong_configuration_is_told(db: Path, config: str, complaint: str) -> None:
    (db.parent / "tallygram.toml").write_text(config, encoding="utf-8")
    done = run("export", db, "--what", "package", "-o", db.parent / "package")
    assert (done.exit_code, complaint in done.stderr) == (78, True), done.stderr


def test_a_package_of_one_measure_has_its_posts_and_no_others(db: Path) -> None:
    folder = package(db, "--measure", "killed")
    assert [row["post_id"] for row in table(folder, "posts")] == ["4"]
    assert {row["measure"] for name in ("counts", "series", "measures") for row in table(folder, name)} == {
        "killed"
    }
    assert [row["username"] for row in table(folder, "channels")] == ["monitor_one"]
    assert problems(folder) == []


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (("--what", "package"), "name one with -o"),
        (("--what", "package", "-o", "counts.db"), "is a file"),
        (("--what", "package", "-o", "p", "--since", "2022-01-01"), "only --measure narrows it"),
        (("--what", "package", "-o", "p", "--format", "jsonl"), "csv or parquet"),
        (("--what", "series", "--channel", "monitor_one"), "--channel is not for it"),
        (("--what", "counts", "--channel", "nobody"), "no channel 'nobody'"),
        (("--what", "counts", "-o", "."), "is a folder"),
        (("--format", "parquet"), "name one with -o"),
        (("--what", "labels", "--no-links"), "labels are whole texts"),
        (("--what", "reviews", "--measure", "killed"), "exported whole"),
    ],
)
def test_what_does_not_go_together_is_said(
    db: Path, options: tuple[str, ...], complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(db.parent)
    done = run("export", "counts.db", *options)
    assert (done.exit_code, complaint in done.stderr) == (2, True), done.stderr


def rows(db: Path, *options: object) -> list[dict[str, Any]]:
    done = run("export", db, "--format", "jsonl", *options)
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_single_tables_can_be_narrowed(db: Path) -> None:
    assert {row["measure"] for row in rows(db)} == {"detained", "killed", "injured"}
    assert {row["measure"] for row in rows(db, "--measure", "killed")} == {"killed"}
    assert {row["post_id"] for row in rows(db, "--channel", "@Other_One")} == {7}
    assert {row["post_id"] for row in rows(db, "--channel", NUMBER, "--until", "2022-09-21T14:00:00Z")} == {1}
    assert {row["post_id"] for row in rows(db, "--what", "posts", "--since", "2022-09-21T18:00:00Z")} == {
        5,
        7,
    }
    assert {row["measure"] for row in rows(db, "--what", "series")} == {"detained", "killed", "injured"}
    assert {row["measure"] for row in rows(db, "--what", "series", "--measure", "injured")} == {"injured"}
    assert [row["post_id"] for row in rows(db, "--what", "deletions", "--measure", "killed")] == [4]
    later = rows(db, "--what", "revisions", "--since", "2022-09-22")
    assert [(row["what"], row["measure"]) for row in later] == [("value", "killed")]


@pytest.fixture
def parquet(db: Path) -> dict[str, Any]:
    folder = package(db, "--format", "parquet")
    return {
        name: pyarrow.parquet.read_table(folder / f"{name}.parquet")
        for name in (each.name for each in TABLES)
    }


def test_parquet_has_the_same_rows_in_types_of_their_own(db: Path, parquet: dict[str, Any]) -> None:
    folder = package(db)
    for name, columns in parquet.items():
        assert columns.num_rows == len(table(folder, name)), name
    types = {field.name: str(field.type) for field in parquet["counts"].schema}
    assert (types["value"], types["undercount"], types["known_at"]) == (
        "int64",
        "bool",
        "timestamp[ms, tz=UTC]",
    )
    assert (types["event_start"], types["lat"], types["as_of"]) == ("date32[day]", "double", "string")
    [first, *_] = parquet["counts"].to_pylist()
    assert (first["value"], str(first["event_start"])) == (490, "2022-09-21")
    assert first["known_at"] == datetime(2022, 9, 21, 13, 1, tzinfo=UTC)
    assert parquet["series"].to_pylist()[0]["flags"] == []


def test_parquet_of_the_same_state_is_the_same_and_says_what_else_is_there(db: Path) -> None:
    package(db)
    done = run("export", db, "--what", "package", "-o", db.parent / "package", "--format", "parquet")
    assert "Files of an earlier package are still there and say what they said: series.csv" in done.stderr
    before = contents(db.parent / "package")
    assert contents(package(db, "--format", "parquet")) == before


def test_a_single_table_can_be_parquet(db: Path) -> None:
    file = db.parent / "counts.parquet"
    assert run("export", db, "--format", "parquet", "-o", file).exit_code == 0
    assert pyarrow.parquet.read_table(file).num_rows == len(rows(db))


def test_where_pyarrow_is_missing_the_way_to_it_is_said(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    file = db.parent / "counts.parquet"
    done = run("export", db, "--format", "parquet", "-o", file)
    assert (done.exit_code, file.exists()) == (1, False)
    assert done.stderr.splitlines()[0] == "Parquet needs pyarrow: pip install pyarrow"
