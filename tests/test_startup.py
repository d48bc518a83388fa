"""Help waits for nothing: the heavy libraries are loaded by the commands that need them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = ("telethon", "httpx", "selectolax", "dateparser", "sqlite_utils", "altair", "pyarrow", "datasette")

PROGRAM = """
import sys
sys.argv = ["tallygram", *{arguments!r}]
from tallygram.cli import cli
try:
    cli()
except SystemExit as ended:
    print(ended.code, *(name for name in {heavy!r} if name in sys.modules), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["series", "--help"],
        ["scrape", "--help"],
        ["try", "--quiet", "At least 1,386 people have been detained in 38 cities"],
    ],
)
def test_no_heavy_library_is_loaded_for(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(arguments=arguments, heavy=HEAVY)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr.strip() == "0"
    assert done.stdout


def test_a_text_asks_for_the_words_and_names_of_its_own_script_only() -> None:
    program = """
import zipfile
from tallygram.extractors.reader import Reader
from tallygram.extractors.spacing import Spacing
from tallygram.extractors.vocabulary import Vocabulary

def noted(owner, name):
    asked = getattr(owner, name)
    def noting(self, what, *rest):
        print(what)
        return asked(self, what, *rest)
    setattr(owner, name, noting)

noted(zipfile.ZipFile, "read")
noted(Vocabulary, "begun")
noted(Spacing, "_read")
Reader().read("Almost 100 people were detained in Almaty")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    asked = [name for name in done.stdout.split() if not name.startswith("places/")]
    assert sorted(asked) == ["latin", "latin/01"]  # the words of Latin letters, the places with A


def test_completion_of_a_name_loads_no_heavy_library() -> None:
    program = PROGRAM.format(arguments=[], heavy=HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={
            "_TALLYGRAM_COMPLETE": "bash_complete",
            "COMP_WORDS": "tallygram s",
            "COMP_CWORD": "1",
            "PATH": "",
        },
    )
    assert "series" in done.stdout
    assert done.stderr.strip() == "0"
