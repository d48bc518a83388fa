"""How fast texts are read, beside what else reads numbers and dates out of them.

    python benchmarks/extraction.py                          the labelled texts of tests/gold
    python benchmarks/extraction.py POSTS.jsonl --sample 300 --peers ../peers
    python benchmarks/extraction.py POSTS.jsonl --jobs       one process against two
    python benchmarks/extraction.py --curve                  texts made to be slow, ever longer

All read the same texts, one after another on one core; CPU time counts, loading does not. Beside this extractor
with everything on: one case-insensitive alternation of its whole vocabulary, which finds words and reads nothing,
and `dateparser.search`. Other peers are looked for in environments of their own, PEERS/NAME/bin/python, and
skipped where there is none:

    python -m venv ../peers/duckling && ../peers/duckling/bin/pip install pyduckling-native-phihos
    python -m venv ../peers/quantulum3 && ../peers/quantulum3/bin/pip install quantulum3
    python -m venv ../peers/recognizers && ../peers/recognizers/bin/pip install recognizers-text-suite "emoji<2"
"""

import argparse
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import regex

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that it runs from a fresh clone, from any folder

from tallygram.extractors.languages import LANGUAGES  # noqa: E402
from tallygram.extractors.pool import Task, read_many  # noqa: E402
from tallygram.extractors.reader import Reader  # noqa: E402
from tallygram.extractors.vocabulary import SCRIPTS, Vocabulary, head  # noqa: E402

# What a peer's environment runs: `read` takes a text and its language and says how much it found.
PEERS = {
    "duckling": """
import json
from duckling import *
zones = load_time_zones("/usr/share/zoneinfo")
now = parse_ref_time(zones, "UTC", 1700000000)
wanted = parse_dimensions(["number", "time"])
contexts = {}
def read(text, language):
    if language not in contexts:
        lang = parse_lang(language.upper())
        contexts[language] = Context(now, parse_locale(language.upper(), default_locale_lang(lang)))
    return len(parse(text, contexts[language], wanted))
""",
    "quantulum3": """
import warnings
warnings.simplefilter("ignore")
from quantulum3 import parser
def read(text, language):
    return len(parser.parse(text))
""",
    "recognizers": """
from recognizers_date_time import recognize_datetime
from recognizers_number import recognize_number
from recognizers_suite import Culture
cultures = {"es": Culture.Spanish, "pt": Culture.Portuguese, "fr": Culture.French, "zh": Culture.Chinese}
def read(text, language):
    culture = cultures.get(language, Culture.English)
    return len(recognize_number(text, culture)) + len(recognize_datetime(text, culture))
""",
    "dateparser": """
from dateparser.search import search_dates
def read(text, language):
    return len(search_dates(text, languages=[language]) or [])
""",
}
TIMED = """
import json, sys, time
texts = json.load(open(sys.argv[1], encoding="utf-8"))
found = failed = 0
def attempt(text, language):
    global found, failed
    try:
        found += read(text, language)
    except Exception:
        failed += 1
for text, language in texts[:3]:
    attempt(text, language)
found = failed = 0
start = time.process_time()
for text, language in texts:
    attempt(text, language)
print(json.dumps([time.process_time() - start, found, failed]))
"""

Text = tuple[str, str]  # what it says, and in which language


def main() -> None:
    """Runs what is asked for."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("posts", nargs="*", type=Path, help="JSON lines with a `text` and perhaps a `lang`")
    options.add_argument("--sample", type=int, default=300, help="texts that all read (default: 300)")
    options.add_argument(
        "--peers", type=Path, default=ROOT.parent / "peers", help="environments of the peers"
    )
    options.add_argument("--jobs", action="store_true", help="compare one process with two instead")
    options.add_argument("--curve", action="store_true", help="read texts made to be slow instead")
    asked = options.parse_args()
    files = asked.posts or sorted((ROOT / "tests" / "gold").glob("*.jsonl"))
    texts = [
        (post["text"], post.get("lang") or "en")
        for file in files
        for post in map(json.loads, file.read_text(encoding="utf-8").splitlines())
    ]
    if asked.curve:
        curve()
    elif asked.jobs:
        jobs([text for text, _ in texts])
    else:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        compare(texts[:: max(1, len(texts) // asked.sample)][: asked.sample], len(texts), asked.peers)


def compare(texts: list[Text], of: int, peers: Path) -> None:
    """Prints texts per second of each, and how many times as fast this extractor is."""
    letters = sum(len(text) for text, _ in texts)
    print(f"{len(texts)} of {of} texts, {letters / len(texts):.0f} characters each, one core, CPU time\n")
    reader, words = Reader(), alternation()
    ours, found = timed(texts, lambda text: len(reader.read(text).counts))
    row("this extractor", len(texts), ours, ours, f"{found} counts")
    seconds, found = timed(texts, lambda text: sum(1 for _ in words.finditer(text)))
    row("alternation", len(texts), seconds, ours, f"{found} words")
    for name, program in PEERS.items():
        python = Path(sys.executable) if name == "dateparser" else peers / name / "bin" / "python"
        if not python.exists():
            print(f"{name:16} skipped: there is no {python}")
            continue
        try:
            seconds, found, failed = run(python, program + TIMED, texts)
        except subprocess.CalledProcessError as trouble:
            print(f"{name:16} skipped: {trouble.stderr.strip().splitlines()[-1]}")
            continue
        row(
            name, len(texts), seconds, ours, f"{found} found" + (f", {failed} texts failed" if failed else "")
        )


def timed(texts: list[Text], read: Callable[[str], int]) -> tuple[float, int]:
    """The CPU seconds of reading texts the second time, and how much was found."""
    for text, _ in texts:
        read(text)
    start = time.process_time()
    found = sum(read(text) for text, _ in texts)
    return time.process_time() - start, found


def run(python: Path, program: str, texts: list[Text]) -> tuple[float, int, int]:
    """What a peer's program measured of itself."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(texts, file)
        file.flush()
        done = subprocess.run(
            [python, "-c", program, file.name], capture_output=True, text=True, check=True, cwd="/"
        )
    seconds, found, failed = json.loads(done.stdout.splitlines()[-1])
    return seconds, found, failed


def row(name: str, texts: int, seconds: float, ours: float, found: str) -> None:
    """One line of the comparison."""
    ratio = "" if seconds == ours else f"{seconds / ours:6.1f} times our time"
    print(f"{name:16}{texts / seconds:8,.0f} texts/s {seconds:7.2f} s  {ratio:24}{found}")


def alternation() -> "regex.Pattern[str]":
    """The whole vocabulary as one case-insensitive alternation, longest first; `*` is any ending."""
    vocabulary = Vocabulary(LANGUAGES, Reader().measures)
    begun = [entries for script in SCRIPTS for entries in vocabulary.begun(script).values()]
    heads = {head(phrase) for entries in begun for phrase, _, _ in entries}
    longest_first = sorted(heads, key=len, reverse=True)
    words = (regex.escape(head.strip()) + ("" if head.endswith(" ") else r"\w*") for head in longest_first)
    return regex.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", regex.IGNORECASE)


def jobs(texts: list[str]) -> None:
    """Prints how much faster two processes read than one: all of it, and once both have started.

    The time on the clock is worth what the machine's other work leaves; the CPU time of the busiest process is what
    reading would take on cores of its own.
    """
    many = texts * max(1, 20_000 // len(texts))
    reader = Reader()
    for text in texts:  # a first reading of either would pay for what only some texts ask for
        reader.read(text)
    clock: dict[int, list[float]] = {}
    cpu: dict[int, list[float]] = {}
    for processes in (1, 2):
        marks, spent, others = [time.perf_counter()], time.process_time(), cpu_of_children()
        for number, _ in enumerate(
            read_many((Task(i, text) for i, text in enumerate(many)), reader, jobs=processes)
        ):
            if number in (len(many) // 4, len(many) - 1):
                marks.append(time.perf_counter())
        for child in multiprocessing.active_children():
            child.join()
        clock[processes] = [marks[2] - marks[0], marks[2] - marks[1]]
        cpu[processes] = [time.process_time() - spent, cpu_of_children() - others]
    print(
        f"{len(many):,} texts: one process {clock[1][0]:.1f} s, two {clock[2][0]:.1f} s: "
        f"{clock[1][0] / clock[2][0]:.2f} times as fast; {clock[1][1] / clock[2][1]:.2f} once started"
    )
    print(
        f"CPU time: one process {cpu[1][0]:.1f} s, two {cpu[2][0]:.1f} s and {cpu[2][1]:.1f} s: "
        f"{cpu[1][0] / max(cpu[2]):.2f} times as fast on free cores"
    )


def cpu_of_children() -> float:
    """The CPU seconds of processes that have ended."""
    ended = os.times()
    return ended.children_user + ended.children_system


SLOW: dict[str, Callable[[int], str]] = {
    "a post again and again": lambda n: "Вечером в Уфе задержаны 12 человек, ещё трое в Перми. " * (n // 54),
    "nested brackets": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "bracketed numbers": lambda n: "(5 killed " * (n // 10),
    "endless digits": lambda n: "9" * n,
    "numbers": lambda n: "5 " * (n // 2),
    "grouped digits": lambda n: "100 " * (n // 4),
    "repeated terms": lambda n: "задержаны " * (n // 10),
    "counts": lambda n: "5 killed, " * (n // 10),
    "places": lambda n: "Москва " * (n // 7),
    "dates": lambda n: "21.09.2022 " * (n // 11),
    "one long word": lambda n: "a" * n,
    "links": lambda n: "t.me/a " * (n // 7),
    "spaceless": lambda n: "警方拘捕逾300人" * (n // 9),
}


def curve() -> None:
    """Prints microseconds per character as texts made to be slow grow."""
    reader = Reader()
    lengths = (1_000, 4_000, 16_000, 64_000, 256_000, 1_024_000)
    print(f"{'µs per character':24}" + "".join(f"{length:>10,}" for length in lengths))
    for name, made in SLOW.items():
        reader.read(made(1_000))
        cells: list[str] = []
        for length in lengths:
            text = made(length)
            start = time.process_time()
            reader.read(text)
            cells.append(f"{1e6 * (time.process_time() - start) / max(1, len(text)):10.2f}")
        print(f"{name:24}" + "".join(cells), flush=True)


if __name__ == "__main__":
    main()
