"""From texts to answers, through the whole program: posts in, what is best known of their counts at any time out."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from tallygram.cli import cli
from tallygram.data.store import open_store

Point = dict[str, Any]
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Told:
    """A post of a channel, or with `edited` what became of it."""

    name: str  # channel and number: "relay/1"
    at: str
    text: str
    edited: str | None = None
    more: tuple[tuple[str, Any], ...] = ()

    def line(self) -> str:
        channel, _, number = self.name.partition("/")
        row = {"channel": channel, "post_id": int(number or 1), "posted_at": self.at, "text": self.text}
        return json.dumps({**row, **({"edited_at": self.edited} if self.edited else {}), **dict(self.more)})


@dataclass(frozen=True)
class Archive:
    """A database into which posts were read, asked on the command line."""

    path: Path

    def tell(self, posts: Iterable[Told]) -> "Archive":
        file = self.path.with_suffix(".jsonl")
        file.write_text("".join(post.line() + "\n" for post in posts), encoding="utf-8")
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

PROTEST_DAY = (
    Told("wire_a1", "2022-09-21T18:00:00+03:00", "До вечора 21 вересня в Росії затримали понад 150 людей щонайменше у 15 містах, рахує ОВД-Инфо."),
    Told("wire_a2", "2022-09-21T20:20:00+03:00", "На 20:15 мск в России задержаны более 570 человек в 30 городах, сообщает ОВД-Инфо."),
    Told("wire_a3", "2022-09-21T20:33:00+03:00", "Monitoring group OVD-Info: at least 578 people detained in Russia at today's rallies."),
    Told("wire_a3", "2022-09-21T20:33:00+03:00", "Monitoring group OVD-Info: at least 735 people detained in Russia in 36 cities at today's rallies.",
         edited="2022-09-21T20:37:00+03:00"),
    Told("wire_a5", "2022-09-21T21:00:00+03:00", "Selon OVD-Info, plus de 730 personnes ont été arrêtées mercredi en Russie, dans 32 villes."),
    Told("wire_a6", "2022-09-21T21:00:00+03:00", "❗️Уже более 630 задержанных в России, передаёт ОВД-Инфо"),
    Told("wire_a7", "2022-09-21T21:30:00+03:00",
         "В России 21 сентября задержано 1026 человек в 38 городах, подсчитал ОВД-Инфо.\n\nМосква — 394\nСанкт-Петербург — 376"),
    Told("wire_a7b", "2022-09-21T22:00:00+03:00", "Ao menos 1.026 pessoas foram detidas nesta quarta-feira na Rússia em pelo menos 38 cidades, segundo a OVD-Info."),
    Told("wire_a9", "2022-09-21T21:50:00+03:00", "Станом на 21:45 у Росії затримано щонайменше 1176 людей мінімум у 23 містах, повідомляє ОВД-Инфо."),
    Told("wire_a10", "2022-09-21T22:00:00+03:00",
         "Update: more than 1,178 people detained in Russia in 38 cities, according to OVD-Info. 426 of them in Moscow and 490 in St Petersburg."),
    Told("wire_a12", "2022-09-22T01:55:00+03:00", "На 01:51 мск 22.09.22 — более 1400 задержанных в России, в 38 городах. Данные ОВД-Инфо"),
    Told("wire_a13", "2022-09-22T09:30:00+03:00",
         "На утро 22 сентября в России на акциях задержали более 1313 человек в 38 городах, сообщает ОВД-Инфо. В Москве и Петербурге 536 и 478 соответственно."),
    Told("wire_a8", "2022-09-22T10:00:00+00:00",
         "On Wednesday afternoon, OVD-Info said that more than 1,113 people had already been detained in 38 Russian cities."),
    Told("wire_a14", "2022-09-22T10:00:00+00:00",
         "At least 1,386 people were detained in Russia on Wednesday in 38 cities, the NGO OVD-Info reported. In Moscow 509 people were detained and at least 541 in St. Petersburg."),
    Told("wire_a11", "2022-09-22T08:00:00-03:00",
         "Até o fim da noite de quarta-feira, mais de 1.311 pessoas foram detidas na Rússia em 38 cidades, informou a ONG OVD-Info: pelo menos 502 em Moscou e pelo menos 524 em São Petersburgo."),
    Told("wire_a15", "2022-09-23T00:00:00+00:00", "According to local reports, more than 1,320 people were detained on Wednesday in at least 41 cities across Russia."),
    Told("wire_a16", "2022-09-26T12:00:00+03:00",
         "По уточнённым данным ОВД-Инфо на 22 сентября, 21 сентября в России задержали 1369 человек в 39 городах."),
    Told("wire_b1", "2022-09-26T12:00:00+03:00", "С 21 по 26 сентября в России задержаны 2333 человека не менее чем в 52 городах, следует из данных ОВД-Инфо на 26 сентября."),
)  # fmt: skip

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
    return Archive(tmp_path_factory.mktemp("day") / "day.db").tell(PROTEST_DAY)


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
