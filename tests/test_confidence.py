"""What the confidence of a count means."""

from collections import defaultdict
from pathlib import Path

from tallygram.extractors.reader import Reader

from benchmarks.accuracy import labelled, pair, scored

GOLD = Path(__file__).parent / "gold"
READER = Reader()


def sure(text: str) -> float:
    (count,) = READER.read(text).counts
    assert count.confidence is not None
    return count.confidence


def test_the_nearer_a_number_stands_to_its_measure_the_surer_it_is() -> None:
    assert sure("1,386 people were detained.") > sure(
        "Detained, the ministry said after long talks: some 1,386."
    )


def test_of_the_sure_counts_ninety_eight_in_a_hundred_are_right() -> None:
    tally: dict[bool, list[bool]] = defaultdict(list)
    for text in labelled(sorted(GOLD.glob("*.jsonl"))):
        counts = scored(text, list(READER.read(text.words, text.posted_at).counts))
        right = {id(count) for _, count in pair("bound", text.expected, counts)}
        for count in counts:
            tally[(count.confidence or 0) >= 0.9].append(id(count) in right)
    assert len(tally[True]) >= 200
    assert sum(tally[True]) / len(tally[True]) >= 0.98
