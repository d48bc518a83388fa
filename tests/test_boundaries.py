"""The parts of the tree stay apart: what each may import, and who may read the clock."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = ("scraper", "extractors", "data", "reports")
MEETING_PLACES = ("commands", "cli.py")  # where the parts meet

LIBRARIES = {
    "scraper": {"telethon", "httpx", "selectolax", "ijson"},
    "extractors": {"regex", "dateparser", "pyarrow", "pyspark"},
    "data": {"sqlite_utils", "pyarrow"},
    "reports": {"altair", "vl_convert", "jinja2", "datasette", "uvicorn"},
    "commands": {"click", "segno"},
    "cli.py": {"click"},
}

CLOCKS = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
    ("time", "localtime"),
    ("time", "gmtime"),
}


def sources() -> Iterator[tuple[str, Path]]:
    for part in (*PARTS, *MEETING_PLACES):
        found = [ROOT / part] if part.endswith(".py") else sorted((ROOT / part).rglob("*.py"))
        yield from ((part, path) for path in found)


def imports(path: Path) -> Iterator[tuple[int, int, str]]:
    """(line, level, module) of every import of a file, also of those inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, 0, alias.name
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.level, node.module or ""


SOURCES = list(sources())
each_file = pytest.mark.parametrize(
    ("part", "path"), SOURCES, ids=[str(path.relative_to(ROOT)) for _, path in SOURCES]
)


@each_file
def test_no_part_imports_another(part: str, path: Path) -> None:
    if part in MEETING_PLACES:
        return
    depth = len(path.relative_to(ROOT).parts) - 1  # how many dots reach the part's own folder
    for line, level, module in imports(path):
        first = module.split(".")[0]
        assert level <= depth, f"{path}:{line} reaches out of {part}"
        others = {"tallygram", "cli", "commands", *PARTS}
        assert level or first not in others, f"{path}:{line} imports {module}: parts meet in commands only"


@each_file
def test_a_part_uses_its_own_family_of_libraries_only(part: str, path: Path) -> None:
    for line, level, module in imports(path):
        first = module.split(".")[0]
        if level or first in sys.stdlib_module_names or first == "tallygram":
            continue
        assert first in LIBRARIES[part], f"{path}:{line} imports {first}, which is not for {part}"


@each_file
def test_sql_lives_in_data_only(part: str, path: Path) -> None:
    if part != "data":
        found = [line for line, level, module in imports(path) if not level and module == "sqlite3"]
        assert not found, f"{path}:{found} imports sqlite3, which is for data"


@each_file
def test_the_clock_is_read_in_the_command_line_only(part: str, path: Path) -> None:
    if part == "cli.py":
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Attribute):
            continue
        owner = node.value
        name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
        assert (name, node.attr) not in CLOCKS, f"{path}:{node.lineno} reads the clock: time is an argument"


def test_every_part_says_what_it_is_for() -> None:
    for _, path in SOURCES:
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), f"{path} has no docstring"
