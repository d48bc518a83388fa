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
