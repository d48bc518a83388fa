"""The README's session is run, and shows what really comes out."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMAND = re.compile(
    r"^    \$ (?P<line>tallygram .+)\n(?P<output>(?:    .*\n|\n(?=    (?!\$ )))*)", re.MULTILINE
)


def test_every_command_of_the_session_prints_what_the_readme_shows(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    (tmp_path / "tallygram").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tallygram.cli "$@"\n')
    (tmp_path / "tallygram").chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "100",
        "NO_COLOR": "1",
    }
    shell = shutil.which("sh")
    if shell is None:
        pytest.skip("the session is for a shell, and there is none")
    shown = list(COMMAND.finditer(README))
    assert len(shown) >= 6
    for command in shown:
        run = subprocess.run(
            [shell, "-c", command["line"]],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )
        expected = "".join(line[4:] if line.strip() else "\n" for line in command["output"].splitlines(True))
        assert run.returncode == 0, run.stderr
        assert run.stdout.strip() == expected.strip(), command["line"]
