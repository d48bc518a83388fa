"""No score on the labelled texts may fall below what was once reached; raise the floors when it rises."""

import json
from collections import defaultdict
from pathlib import Path

import pytest
from tallygram.extractors.reader import Reader

from benchmarks.accuracy import LEVELS, Tally, add, labelled, scored

GOLD = Path(__file__).parent / "gold"
FLOORS = json.loads((GOLD / "floors.json").read_text(encoding="utf-8"))
SLACK = 0.004  # a count found at last, right but for one field, lowers that field a little


@pytest.fixture(scope="module")
def reached() -> dict[str, dict[str, float]]:
    """F1 by language and level, over all labelled texts."""
    reader = Reader()
    by_lang: dict[str, Tally] = defaultdict(Tally)
    for text in labelled(sorted(GOLD.glob("*.jsonl"))):
        counts = scored(text, reader.read(text.words, text.posted_at).counts)
        add(text, counts, by_lang, defaultdict(Tally))
    return {
        lang: {level: round(tally.scores(level)[2], 3) for level in LEVELS} for lang, tally in by_lang.items()
    }


@pytest.mark.parametrize("lang", sorted(FLOORS))
def test_no_score_falls(lang: str, reached: dict[str, dict[str, float]]) -> None:
    fallen = {
        level: (reached[lang][level], floor)
        for level, floor in FLOORS[lang].items()
        if reached[lang][level] < floor - SLACK
    }
    assert not fallen, f"{lang}: reached and floor; today's scores: {json.dumps(reached[lang])}"


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.jsonl")), ids=lambda path: path.name)
def test_the_labels_quote_their_texts(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for label in row["expected"]:
            assert row["text"][label["span_start"] : label["span_end"]] == label["span"], row["id"]
