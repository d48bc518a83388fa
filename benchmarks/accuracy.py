"""How well the reader reads: precision, recall and F1 on the labelled texts of tests/gold.

    python benchmarks/accuracy.py                          all texts
    python benchmarks/accuracy.py tests/gold/ru.dev.jsonl --errors
    python benchmarks/accuracy.py --part blind --part plain

A count that was read pairs with an expected one when they agree on the level's fields; each is used once.

    number   measure and value (value_low and value_high where there is no single value)
    bound    number, and at_least, about, ...
    kind     number, and total, subtotal or increment
    place    number, and the place; where the label has none there must be none
    time     number, and the event day or the as-of moment, where the label states one
    full     all of these

A hard negative is a text full of numbers that are no counts. Counts read as denied or retracted never enter a
series and are no errors where no label asks for them. `--errors` keeps quiet about the held texts: whoever
writes rules is not to see them.
"""

import argparse
import json
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that it runs from a fresh clone, from any folder

from tallygram.extractors.count import Count  # noqa: E402
from tallygram.extractors.reader import Reader  # noqa: E402

Label = dict[str, Any]  # one expected count, as tests/gold/README.md describes it

LEVELS = ("number", "bound", "kind", "place", "time", "full")
PARTS = (
    "dev",
    "held",
    "second",
    "third",
    "fourth",
    "blind",
    "plain",
    "fresh",
    "fifth",
    "late",
)  # of tests/gold: see its README
UNSEEN = ("held", "blind", "plain", "late")  # whose texts nobody looked at while rules were written
TAKEN_BACK = {"denied", "retracted"}


@dataclass(frozen=True, slots=True)
class Text:
    """One labelled text."""

    text_id: str
    lang: str
    words: str
    posted_at: datetime
    expected: list[Label]
    held: bool


@dataclass(slots=True)
class Tally:
    """Expected, read and agreeing counts of one row of the table."""

    expected: int = 0
    read: int = 0
    agreeing: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LEVELS, 0))

    def scores(self, level: str) -> tuple[float, float, float]:
        """Precision, recall and F1; a share of nothing is nan."""
        hits = self.agreeing[level]
        return share(hits, self.read), share(hits, self.expected), share(2 * hits, self.read + self.expected)


def share(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")


def labelled(files: Iterable[Path]) -> Iterator[Text]:
    """The texts of the files, in their order."""
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Text(
                text_id=row["id"],
                lang=row["lang"],
                words=row["text"],
                posted_at=datetime.fromisoformat(row["posted_at"]),
                expected=row["expected"],
                held=file.name.endswith(tuple(f".{part}.jsonl" for part in UNSEEN)),
            )


def agree(level: str, label: Label, count: Count) -> bool:
    """Whether a count that was read meets a label on the level's fields."""
    if level == "full":
        return all(agree(other, label, count) for other in LEVELS[:-1])
    if count.measure not in (label["measure"], *label.get("measure_alt", ())):
        return False
    if not same_number(label, count):
        return False
    match level:
        case "bound":
            return bool(count.bound == label["bound"])
        case "kind":
            return bool(count.kind == label["kind"])
        case "place":
            return folded(count.place_name) == folded(label["place"])
        case "time":
            return same_time(label, count)
    return True


def same_number(label: Label, count: Count) -> bool:
    if label["value"] is not None or count.value is not None:
        return bool(count.value == label["value"])
    return (count.value_low, count.value_high) == (label["value_low"], label["value_high"])


def same_time(label: Label, count: Count) -> bool:
    """A stated clock time must be met to the minute, a stated event day by the event or by the as-of day."""
    as_of, event = label["as_of"], label["event_date"]
    if as_of and "T" in as_of and minute(datetime.fromisoformat(as_of)) != minute(count.as_of):
        return False
    days = {str(day)[:10] for day in (count.event_start, count.as_of)}
    return not event or any(day.startswith(event[:10]) for day in days)


def minute(moment: object) -> datetime | None:
    """An aware moment to the minute, in UTC; None for a bare day or no moment."""
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return None
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def folded(name: str | None) -> str:
    """A place name without case, accents and apostrophes: İzmir and Izmir are one place."""
    letters = unicodedata.normalize("NFKD", (name or "").casefold())
    return "".join(letter for letter in letters if letter.isalnum())


def pair(level: str, labels: list[Label], counts: list[Count]) -> list[tuple[Label, Count]]:
    """Labels with counts that agree; each label and each count at most once."""
    free, pairs = list(counts), []
    for label in labels:
        for at, count in enumerate(free):
            if agree(level, label, count):
                pairs.append((label, free.pop(at)))
                break
    return pairs


def scored(text: Text, counts: list[Count]) -> list[Count]:
    """The counts to judge: all but those that are marked as taken back and that no label asks for."""
    asked = {id(count) for _, count in pair("number", text.expected, counts)}
    return [c for c in counts if id(c) in asked or not TAKEN_BACK & {c.status, c.certainty}]


def add(text: Text, counts: list[Count], by_lang: dict[str, Tally], by_measure: dict[str, Tally]) -> None:
    """Enter one text into the tables of languages and measures."""
    for tally in (by_lang[text.lang], by_lang["all"]):
        tally.expected += len(text.expected)
        tally.read += len(counts)
        for level in LEVELS:
            tally.agreeing[level] += len(pair(level, text.expected, counts))
    met = {id(count): label["measure"] for label, count in pair("number", text.expected, counts)}
    for label in text.expected:
        by_measure[label["measure"]].expected += 1
    for count in counts:
        by_measure[met.get(id(count), count.measure)].read += 1
    for level in LEVELS:
        for label, _ in pair(level, text.expected, counts):
            by_measure[label["measure"]].agreeing[level] += 1


def differences(text: Text, counts: list[Count]) -> Iterator[str]:
    """A line for each missed label, each count too many, and each pair with the fields it differs in."""
    pairs = pair("full", text.expected, counts)
    met = {id(thing) for both in pairs for thing in both}
    labels = [label for label in text.expected if id(label) not in met]
    left = [count for count in counts if id(count) not in met]
    near = pair("number", labels, left)
    met |= {id(thing) for both in near for thing in both}
    for label, count in near:
        wrong = [level for level in LEVELS[1:-1] if not agree(level, label, count)]
        yield f"{text.text_id} {', '.join(wrong) or 'fields'}: {shown(count)}, expected {label_shown(label)}"
    for label in labels:
        if id(label) not in met:
            yield f"{text.text_id} missed {label_shown(label)}"
    for count in left:
        if id(count) not in met:
            yield f"{text.text_id} extra  {shown(count)} by {count.rule}"


def shown(count: Count) -> str:
    when = count.as_of or count.event_start or "-"
    return f"{count.measure} {count} {count.kind} @{count.place_name} {when} “{count.span_text}”"


def label_shown(label: Label) -> str:
    number = label["value"] if label["value"] is not None else f"{label['value_low']}..{label['value_high']}"
    when = label["as_of"] or label["event_date"] or "-"
    parts = (label["measure"], label["bound"], number, label["kind"], f"@{label['place']}", when)
    return " ".join(map(str, parts)) + f" “{label['span']}”"


def table(title: str, tallies: dict[str, Tally]) -> str:
    """Precision, recall and F1 of the numbers, then the F1 of each level."""
    lines = [f"{title:18} expected  read  precision recall" + "".join(f"{level:>8}" for level in LEVELS)]
    for name in sorted(tallies, key=lambda name: (name == "all", name)):
        tally = tallies[name]
        precision, recall, _ = tally.scores("number")
        levels = "".join(f"{tally.scores(level)[2]:8.3f}" for level in LEVELS)
        lines.append(f"{name:18} {tally.expected:8} {tally.read:5} {precision:10.3f} {recall:6.3f}{levels}")
    return "\n".join(lines)


def fields_table(tally: Tally) -> str:
    """Precision, recall and F1 of each level over all texts."""
    lines = [f"{'field':18} precision recall      F1"]
    for level in LEVELS:
        precision, recall, f1 = tally.scores(level)
        lines.append(f"{level:18} {precision:9.3f} {recall:6.3f} {f1:7.3f}")
    return "\n".join(lines)


def negatives_table(fired: dict[str, tuple[int, int]]) -> str:
    """How many hard negatives there are in each language, and in how many of them a count was read."""
    lines = ["hard negatives      texts fired"]
    lines += [f"{lang:18} {texts:6} {wrong:5}" for lang, (texts, wrong) in sorted(fired.items())]
    return "\n".join(lines)


def main() -> None:
    """Read the labelled texts and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path, help="labelled texts (default: all of tests/gold)")
    parser.add_argument("--part", choices=PARTS, action="append", help="only this part of tests/gold")
    parser.add_argument("--lang", help="only texts of this language")
    parser.add_argument("--errors", action="store_true", help="list what was missed and what is too many")
    parser.add_argument("--detect", action="store_true", help="let the reader find the language by itself")
    args = parser.parse_args()
    files = args.files or sorted(
        file for part in args.part or ["*"] for file in (ROOT / "tests/gold").glob(f"*.{part}.jsonl")
    )
    if not files:
        sys.exit("No labelled texts: give files, or run from a clone that has tests/gold.")

    reader = Reader()
    by_lang: dict[str, Tally] = defaultdict(Tally)
    by_measure: dict[str, Tally] = defaultdict(Tally)
    negatives: dict[str, tuple[int, int]] = {}
    for text in labelled(files):
        if args.lang not in (None, text.lang):
            continue
        lang = None if args.detect else text.lang
        reading = reader.read(text.words, posted_at=text.posted_at, lang=lang)
        counts = scored(text, list(reading.counts))
        add(text, counts, by_lang, by_measure)
        if not text.expected:
            texts, wrong = negatives.get(text.lang, (0, 0))
            negatives[text.lang] = (texts + 1, wrong + bool(counts))
        if args.errors and not text.held:
            for line in differences(text, counts):
                print(line)
    print(table("language", by_lang), table("measure", by_measure), sep="\n\n")
    print("", fields_table(by_lang["all"]), "", negatives_table(negatives), sep="\n")


if __name__ == "__main__":
    main()
