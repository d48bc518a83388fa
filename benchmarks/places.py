"""How fast places are found, and how well the rules for cases agree with a dictionary.

    python benchmarks/places.py

The second part needs `pip install pymorphy3 pymorphy3-dicts-ru`, which is used for nothing else.
"""

import re
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tallygram.extractors import toponyms
from tallygram.extractors.gazetteer.archive import Archive
from tallygram.extractors.places import Gazetteer

CASES = ("gent", "datv", "accs", "ablt", "loct")


def speed() -> None:
    """Prints the cost of loading and of look-ups that find something and nothing, first and again."""
    start = time.perf_counter()
    gazetteer = Gazetteer()
    gazetteer.find("в москве", 2, "в Москве")
    print(f"first name in Cyrillic: {1000 * (time.perf_counter() - start):.1f} ms")
    start = time.perf_counter()
    gazetteer.find("in moscow", 3, "in Moscow")
    print(f"first name in Latin, after that: {1000 * (time.perf_counter() - start):.1f} ms")
    for label, words in {
        "names": "Москве Киева Минска Екатеринбурге Warsaw London Kyiv",
        "other words": "Участников Росгвардия Министерство Полиция Дмитриева According Protesters Ministry",
    }.items():
        for again in (False, True):
            best = float("inf")
            for _ in range(5):
                if not again:
                    gazetteer.forget()
                start = time.perf_counter()
                for word in words.split():
                    gazetteer.find(word.lower(), 0, word)
                best = min(best, time.perf_counter() - start)
            print(f"{label}, {'again' if again else 'first'}: {1e6 * best / len(words.split()):.1f} µs each")


def cases() -> None:
    """Prints how many forms of the Russian dictionary the rules give, for names of towns of RU, UA and BY."""
    try:
        import pymorphy3
    except ImportError:
        print("pymorphy3 is not installed: the cases are not compared")
        return
    dictionary = pymorphy3.MorphAnalyzer(lang="ru")
    archive = Archive()
    right: Counter[str] = Counter()
    wrong: list[str] = []
    names = 0
    for bucket in archive.section("cyrillic").values():
        for entry in bucket.split("|"):
            name, _, references = entry.partition("=")
            places = [archive.place(int(re.match(r"\d+", r).group())) for r in references.split(",")]  # type: ignore[union-attr]
            if " " in name or not any(p.kind == "city" and p.country in ("RU", "UA", "BY") for p in places):
                continue
            parses = [p for p in dictionary.parse(name) if p.is_known and {"Geox", "nomn"} in p.tag]
            if not parses:
                continue
            names += 1
            for case in CASES:
                wanted = parses[0].inflect({case})
                form = wanted.word.replace("ё", "е") if wanted else name
                if form in toponyms.forms(name):
                    right[case] += 1
                else:
                    wrong.append(f"{name} {case} {form}")
    print(f"{names} names known to the dictionary")
    for case in CASES:
        print(f"  {case}: {100 * right[case] / names:.1f} %")
    print(f"  all: {100 * right.total() / (names * len(CASES)):.2f} %; not given: {'; '.join(wrong[:60])}")


if __name__ == "__main__":
    speed()
    cases()
