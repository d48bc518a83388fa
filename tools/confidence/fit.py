"""Fits extractors/confidence.toml: how much each sign about a count says for its being right.

    python tools/confidence/fit.py LABELLED.jsonl...     texts that no rule was written with in view

A logistic regression with a penalty, by plain gradient descent; the same numbers for the same texts. A count is
right where measure, value and limit are. The constant is then moved so that, judged by texts that were left out of
the fit, at least `RIGHT` of the counts that reach `SURE` are right. Prints the table of docs/confidence.md.
"""

import argparse
import hashlib
import sys
from collections import defaultdict
from itertools import pairwise
from math import exp, log
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tallygram.extractors import confidence  # noqa: E402
from tallygram.extractors.reader import Reader  # noqa: E402

from benchmarks.accuracy import Text, labelled, pair, scored  # noqa: E402

RIGHT, SURE = 0.98, 0.9
SPREAD = 1.2  # how fast the number falls below what is sure, against the odds
PENALTY, STEPS, RATE = 0.02, 300, 5.0
FOLDS = 5
FEWEST = 100  # counts that must be sure for their share to say anything
BANDS = (0.0, 0.4, 0.6, 0.8, 0.9, 1.01)

Signs = dict[str, str]
Example = tuple[Signs, bool, int]  # the signs of a count, whether it is right, and the fold of its text
Weights = dict[tuple[str, str], float]
ALL = ("all", "counts")


def examples(texts: list[Text]) -> list[Example]:
    """The counts that are read of some texts, with their signs."""
    reader, found = Reader(), []
    seen: list[Signs] = []
    plain = confidence.Sureness.of

    def watched(self: confidence.Sureness, page: object, claim: object) -> float:
        seen.append(self.signs(page, claim))  # type: ignore[arg-type]
        return len(seen)  # in place of the number: tells whose signs they are

    confidence.Sureness.of = watched  # type: ignore[method-assign]
    try:
        for text in texts:
            seen.clear()
            counts = scored(text, list(reader.read(text.words, text.posted_at).counts))
            right = {id(count) for _, count in pair("bound", text.expected, counts)}
            fold = hashlib.sha256(text.words.encode()).digest()[0] % FOLDS
            for count in counts:
                if not count.negated and count.confidence is not None:
                    found.append((seen[int(count.confidence) - 1], id(count) in right, fold))
    finally:
        confidence.Sureness.of = plain  # type: ignore[method-assign]
    return found


def fitted(some: list[Example]) -> Weights:
    """The weights of signs and values, and of all counts alike."""
    data = [([*signs.items(), ALL], right) for signs, right, _ in some]
    weights: Weights = defaultdict(float)
    for _ in range(STEPS):
        slope: Weights = defaultdict(float)
        for signs, right in data:
            error = (right - chance(sum(weights[sign] for sign in signs))) / len(data)
            for sign in signs:
                slope[sign] += error
        for sign, rise in slope.items():
            weights[sign] += RATE * (rise - (PENALTY * weights[sign] if sign != ALL else 0))
    return weights


def chance(z: float) -> float:
    return 1 / (1 + exp(-z))


def left_out(some: list[Example]) -> list[tuple[float, bool]]:
    """The odds (logarithm) of each count by weights fitted without its text, and whether it is right; surest first."""
    judged = []
    for fold in range(FOLDS):
        weights = fitted([example for example in some if example[2] != fold])
        judged += [
            (sum(weights[sign] for sign in [*signs.items(), ALL]), right)
            for signs, right, at in some
            if at == fold
        ]
    return sorted(judged, reverse=True)


def surest(judged: list[tuple[float, bool]]) -> int:
    """How many of the surest counts can be taken for at least `RIGHT` of them to be right."""
    hits, most = 0, 1
    for number, (_, right) in enumerate(judged, 1):
        hits += right
        if number >= FEWEST and hits >= RIGHT * number:
            most = number
    return most


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path, help="labelled texts")
    some = examples(list(labelled(parser.parse_args().files)))
    judged = left_out(some)
    whole = fitted(some)
    odds = sorted((sum(whole[sign] for sign in [*signs.items(), ALL]) for signs, _, _ in some), reverse=True)
    sure = surest(judged)
    shift = log(SURE / (1 - SURE)) - SPREAD * odds[sure - 1]
    weights = {sign: SPREAD * weight for sign, weight in whole.items()}
    weights[ALL] += shift
    write(weights)
    print(f"{len(some)} counts, {sum(right for _, right, _ in some) / len(some):.1%} right")
    print("confidence    counts  share  right (texts left out of the fit)")
    ranked = list(zip(odds, (right for _, right in judged), strict=True))
    for low, high in pairwise(BANDS):
        band = [right for z, right in ranked if low <= chance(SPREAD * z + shift) < high]
        right = f"{sum(band) / len(band):.1%}" if band else "-"
        print(f"{low:.1f} to {min(high, 1):.1f}  {len(band):8}  {len(band) / len(judged):5.0%}  {right}")


def write(weights: Weights) -> None:
    lines = ["# Written by tools/confidence/fit.py: what each sign about a count says for its being right."]
    for sign in sorted({sign for sign, _ in weights}):
        lines += ["", f'["{sign}"]']
        lines += [f'"{v}" = {w:.3f}' for (s, v), w in sorted(weights.items()) if s == sign]
    (ROOT / "extractors/confidence.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
