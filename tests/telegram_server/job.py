"""A job as cron starts it: a process of its own, without terminal, with next to no variables."""

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

from tallygram.scraper.session import credentials, remember
from telethon.sessions import SQLiteSession, StringSession

from .server import Server

ROOT = Path(__file__).parents[2]


class Job:
    """A crontab line: a working directory, a home, next to no variables, no terminal."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.db, self.home = folder / "data" / "counts.db", folder / "home"
        self.db.parent.mkdir()
        self.home.mkdir()
        kept = credentials(
            {
                "XDG_STATE_HOME": str(self.home / ".local" / "state"),
                "TELEGRAM_API_ID": "1",
                "TELEGRAM_API_HASH": "x" * 32,
            }
        )
        remember(kept)
        login = StringSession(server.logged_in())
        session = SQLiteSession(str(kept.session_file))
        session.set_dc(login.dc_id, login.server_address, login.port)
        session.auth_key = login.auth_key
        session.save()
        session.close()
        self.environ = {
            "HOME": str(self.home),
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": str(ROOT),
            "SHELL": "/bin/sh",
        }

    def start(self, verb: str, *words: str, extract: bool = False) -> subprocess.Popen[str]:
        """Start a command and leave it running."""
        options = ["--per-minute", "1000000", *([] if extract else ["--no-extract"])]
        given = [verb, *options, str(self.db), *words]
        return subprocess.Popen(
            [sys.executable, "-m", "tallygram.cli", *given],
            cwd="/",
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, verb: str, *words: str) -> tuple[int, str, str]:
        """(exit code, stdout, stderr) of a command."""
        process = self.start(verb, *words)
        out, err = process.communicate(timeout=60)
        return process.returncode, out, err

    def rows(self, sql: str) -> list[Any]:
        """What a query gives; nothing while there is no database yet."""
        try:
            connection = sqlite3.connect(f"file:{self.db}?mode=ro", uri=True, timeout=10)
        except sqlite3.OperationalError:
            return []
        try:
            return connection.execute(sql).fetchall()
        except sqlite3.OperationalError as trouble:
            if "no such table" not in str(trouble):
                raise
            return []
        finally:
            connection.close()
