"""From texts to answers, through the whole program: posts in, what is best known of their counts at any time out."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from tallygram.cli import cli
from tallygram.data.store import open_store

TOLD = Path(__file__).parent / "told"
Point = dict[str, Any]
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Archive:
    """A database into which posts were read, asked on the command line."""

    path: Path

    def tell(self, file: Path) -> "Archive":
        self._run("import", str(self.path), str(file))
        return self

    def points(self, measure: str, *asked: str) -> list[Point]:
        return [json.loads(line) for line in self._run("series", str(self.path), measure, "--json", *asked)]

    def said(self, point: Point) -> str:
        """The post that a point comes from."""
        channel, _, post_id = str(point["url"]).removeprefix("https://t.me/").partition("/")
        return channel if post_id == "1" else f"{channel}/{post_id}"

    def delete(self, name: str, *looks: str) -> None:
        """Two looks find a post gone."""
        channel, _, number = name.partition("/")
        with open_store(self.path, started_at=NOW) as store:
            for look in looks:
                known = store.channel_id(channel)
                assert known is not None
                store.mark_missing(known, [int(number or 1)], datetime.fromisoformat(look))

    def _run(self, *words: str) -> list[str]:
        done = CliRunner().invoke(cli, list(words))
        assert done.exit_code == 0, done.output
        return done.stdout.splitlines()


# The protest day of 21 September 2022, in the words of many outlets. Figures and hours are those of real reports.

ANSWERS = """
21T20:25+03 Russia >570  a2
21T20:40+03 Russia >=735 a3
21T21:05+03 Russia >=735 a3
21T21:35+03 Russia >=1026 a7
21T22:05+03 Russia >1178 a10
22T02:00+03 Russia >1400 a12
22T15:00+03 Russia >1400 a12
22T15:00+03 Moscow >=509 a14 conflict quarantined
22T15:00+03 Saint_Petersburg >=541 a14
26T13:00+03 Russia 1369 a16 revised_down
26T13:00+03 window 2333 b1
"""
SIGNS = {">=": "at_least", ">": "more_than", "": "exact"}


@pytest.fixture(scope="module")
def protest_day(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return Archive(tmp_path_factory.mktemp("day") / "day.db").tell(TOLD / "protest-day.jsonl")


@pytest.mark.parametrize("answer", ANSWERS.strip().splitlines())
def test_what_was_best_known_of_the_protest_day_and_when(protest_day: Archive, answer: str) -> None:
    known, scope, figure, origin, *flags = answer.split()
    value = int(figure.lstrip(">="))
    place = "Russia" if scope == "window" else scope.replace("_", " ")
    found = protest_day.points(
        "detained", "--place", place, "--source", "OVD-Info", "--known-at", f"2022-09-{known}:00"
    )
    last = [point for point in found if (point["window_start"] is not None) == (scope == "window")][-1]
    assert (last["value"], last["value_low"]) == (value, value)
    assert last["bound"] == SIGNS[figure.removesuffix(str(value))]
    assert last["value_high"] == (value if last["bound"] == "exact" else None)
    assert last["flags"] == flags
    assert protest_day.said(last) == f"wire_{origin}"


def test_the_protest_day_keeps_its_floor_until_the_list_is_counted(protest_day: Archive) -> None:
    points = protest_day.points(
        "detained", "--place", "Russia", "--source", "OVD-Info", "--event", "2022-09-21"
    )
    assert [point["value"] for point in points if point["window_start"] is None] == [
        570, 578, 735, 1026, 1176, 1178, 1400, 1369
    ]  # fmt: skip


def test_what_others_said_stands_beside_the_best_and_what_is_held_back_beside_the_disputed(
    protest_day: Archive,
) -> None:
    known = ("--source", "OVD-Info", "--known-at", "2022-09-22T15:00:00+03:00")
    russia = protest_day.points("detained", "--place", "Russia", *known)[-1]
    assert (russia["value"], russia["spread_low"], russia["spread_high"]) == (1400, 1113, 1400)
    moscow = protest_day.points("detained", "--place", "Moscow", *known)[-1]
    assert (moscow["held_values"], moscow["held_why"]) == ([536], ["beside"])


def test_all_sources_together_are_a_band(protest_day: Archive) -> None:
    bands = protest_day.points("detained", "--place", "Russia", "--event", "2022-09-21", "--combined")
    assert {(band["value"], band["kind"], band["source_name"]) for band in bands} == {(None, "band", None)}
    of_the_day = [band for band in bands if band["window_start"] is None]
    told = [(band["value_low"], band["value_high"], band["sources"]) for band in of_the_day]
    assert told[-2:] == [
        (1320, 1400, ["OVD-Info", "local reports"]),
        (1320, 1369, ["OVD-Info", "local reports"]),
    ]


# Counts that were corrected, as they were published.


@pytest.fixture(scope="module")
def revised(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return Archive(tmp_path_factory.mktemp("revised") / "counts.db").tell(TOLD / "revised-counts.jsonl")


@pytest.mark.parametrize(
    ("measure", "place", "source", "values"),
    [
        ("detained", "Moscow", "OVD-Info", [828, 1001]),
        ("detained", "Russia", "OVD-Info", [3711, 3893, 4033]),
        ("casualties", "Ukraine", "OHCHR", [9931, 9983]),
        ("killed", "Ukraine", "OHCHR", [4432, 4452]),
        ("injured", "Ukraine", "OHCHR", [5499, 5531]),
        ("killed", "Kazakhstan", "Health Ministry", [40, 164, 225, 230]),
        ("killed", "Iran", "HRANA", [1850, 2403]),
        ("killed", "Nicaragua", "CIDH", [76, 212, 264, 317, 322]),
        ("injured", "Krasnogorsk", "Health Ministry", [140, 152]),
        ("injured", "Duisburg", "police", [342, 511]),
        ("injured", "Hamburg", "police", [120, 158]),
    ],
)
def test_a_count_that_is_corrected_is_one_line(
    revised: Archive, measure: str, place: str, source: str, values: list[int]
) -> None:
    points = revised.points(measure, "--place", place, "--source", source)
    whole = [point for point in points if point["unit"] in ("people", "police")]
    assert [point["value"] for point in whole] == values
    assert len({point["line"] for point in whole}) == 1
    assert not any(flag in point["flags"] for point in whole for flag in ("conflict", "quarantined"))


def test_what_was_known_between_two_corrections(revised: Archive) -> None:
    moscow = ("detained", "--place", "Moscow", "--source", "OVD-Info", "--known-at")
    assert [point["value"] for point in revised.points(*moscow, "2019-08-04T12:00:00+03:00")] == [828]
    iran = ("killed", "--place", "Iran", "--known-at")
    assert [point["value"] for point in revised.points(*iran, "2026-01-13T20:00:00Z")] == [1850]


def test_sources_side_by_side_stay_apart_and_together_are_a_band(revised: Archive) -> None:
    nicaragua = ("killed", "--place", "Nicaragua")
    last = {point["source_name"]: point["value"] for point in revised.points(*nicaragua)}
    assert last == {"CIDH": 322, "government": 195, "ANPDH": 448, "CENIDH": 302}
    band = revised.points(*nicaragua, "--combined")[-1]
    assert (band["value"], band["value_low"], band["value_high"], band["n_sources"]) == (None, 195, 448, 4)


def test_killed_and_injured_together_are_a_measure_of_their_own(revised: Archive) -> None:
    measures = {
        name: revised.points(name, "--place", "Krasnogorsk") for name in ("casualties", "killed", "injured")
    }
    found = {name: points[-1]["value"] for name, points in measures.items()}
    assert found == {"casualties": 285, "killed": 133, "injured": 152}
    assert sorted(measures["injured"][-1]["sources"]) == ["Health Ministry", "krokus_b"]


def test_a_deleted_post_takes_its_figure_back_and_leaves_no_zero(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "counts.db").tell(TOLD / "revised-counts.jsonl")
    archive.delete("kz_news/2", "2022-01-10T09:00:00Z", "2022-01-10T12:00:00Z")
    kazakhstan = ("killed", "--place", "Kazakhstan")
    points = archive.points(*kazakhstan)
    assert [point["value"] for point in points] == [40, 164, 40, 225, 230]
    assert (points[2]["flags"], points[2]["at"]) == (["retracted"], "2022-01-10T12:00:00Z")
    assert points[2]["last_revised"] == "2022-01-10T12:00:00Z"
    before = archive.points(*kazakhstan, "--known-at", "2022-01-10T00:00:00Z")
    assert [point["value"] for point in before] == [40, 164]


@pytest.mark.parametrize("story", ["protest-day.jsonl", "revised-counts.jsonl"])
def test_telling_a_story_again_or_backwards_changes_nothing(tmp_path: Path, story: str) -> None:
    def told(archive: Archive) -> list[Point]:
        return [p for measure in ("detained", "killed", "injured") for p in archive.points(measure)]

    lines = (TOLD / story).read_text(encoding="utf-8").splitlines()
    backwards = tmp_path / "backwards.jsonl"
    backwards.write_text("\n".join(reversed(lines)) + "\n", encoding="utf-8")
    archive = Archive(tmp_path / "once.db").tell(TOLD / story)
    once = told(archive)
    assert told(archive.tell(TOLD / story)) == once
    assert told(Archive(tmp_path / "backwards.db").tell(backwards)) == once
