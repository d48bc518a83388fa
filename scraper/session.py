"""Where the login is kept, and how a client is made of it.

The session is the account: whoever has the file or the string reads and writes as its owner. So the file is
for its owner's eyes alone, in a directory of the same kind, and neither is ever printed or logged.
"""

import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from .telegram_errors import BotRefused, CredentialsMissing, LoginNeeded, LoginNoLongerValid

if TYPE_CHECKING:
    from telethon import TelegramClient

PRIVATE_DIRECTORY, PRIVATE_FILE = 0o700, 0o600
WHERE_TO_GET = (
    "Get both from https://my.telegram.org (API development tools) and set TELEGRAM_API_ID and "
    "TELEGRAM_API_HASH."
)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a client needs. `text` is a session string, or None if the session is the file in `directory`."""

    api_id: int
    api_hash: str = field(repr=False)
    directory: Path
    text: str | None = field(default=None, repr=False)

    @property
    def session_file(self) -> Path:
        """Telethon's own SQLite file."""
        return self.directory / "telegram.session"

    @property
    def name(self) -> str:
        """What tells this session from others without giving it away."""
        if self.text is None:
            return "telegram"
        return "telegram-" + sha256(self.text.encode()).hexdigest()[:16]

    @property
    def lock_file(self) -> Path:
        """What to lock, lest a session is used twice at once: Telegram ends such sessions."""
        return self.directory / self.name

    @property
    def refusal_file(self) -> Path:
        """Where it is noted that Telegram has refused this session for good."""
        return self.directory / f"{self.name}.refused"


def state_directory(environ: Mapping[str, str]) -> Path:
    """`$XDG_STATE_HOME/tallygram`, by default `~/.local/state/tallygram`."""
    base = environ.get("XDG_STATE_HOME", "")
    home = Path(base) if base.startswith("/") else Path.home() / ".local" / "state"
    return home / "tallygram"


def credentials(environ: Mapping[str, str]) -> Credentials:
    """From TELEGRAM_API_ID and TELEGRAM_API_HASH (or API_ID, API_HASH), else as the last login left them.

    Raises CredentialsMissing.
    """
    directory = state_directory(environ)
    api_id = environ.get("TELEGRAM_API_ID") or environ.get("API_ID")
    api_hash = environ.get("TELEGRAM_API_HASH") or environ.get("API_HASH")
    if not (api_id and api_hash):
        api_id, api_hash = _remembered(directory)
    if not (api_id and api_hash):
        raise CredentialsMissing(f"Telegram's api_id and api_hash are not known. {WHERE_TO_GET}")
    if not api_id.isdecimal():
        raise CredentialsMissing(f"TELEGRAM_API_ID is not a number. {WHERE_TO_GET}")
    return Credentials(int(api_id), api_hash, directory, environ.get("TELEGRAM_SESSION_STRING") or None)


def has_logged_in(environ: Mapping[str, str]) -> bool:
    """Whether there is a session to read with: a string, or what a login has left."""
    return bool(environ.get("TELEGRAM_SESSION_STRING")) or _remembered_file(state_directory(environ)).exists()


def client_of(kept: Credentials, *, receive_updates: bool = False) -> "TelegramClient":
    """A client that does not wait or retry by itself more than it must: `Account` does that.

    Raises LoginNeeded, or LoginNoLongerValid if Telegram has refused this session before.
    """
    refuse_if_refused(kept)
    if kept.text is None and not kept.session_file.exists():
        raise LoginNeeded("There is no Telegram session yet: run `tallygram login` in a terminal.")
    return new_client(kept, receive_updates=receive_updates)


def new_client(kept: Credentials, *, receive_updates: bool = True) -> "TelegramClient":
    """A client whose session may still have to log in. Its file is made private before it is filled."""
    from telethon import TelegramClient
    from telethon.sessions import SQLiteSession, StringSession

    if kept.text is not None:
        if kept.text.partition(":")[0].isdecimal():
            raise BotRefused(
                "TELEGRAM_SESSION_STRING holds a bot token, and bots cannot read the history of channels: "
                "use the session string of a user account, or run `tallygram login`."
            )
        try:
            session = StringSession(kept.text)
        except Exception as trouble:  # Telethon raises whatever base64 and struct raise
            raise LoginNeeded("TELEGRAM_SESSION_STRING is not a session string of Telethon.") from trouble
    else:
        make_private(kept.directory)
        _touch_private(kept.session_file)
        session = SQLiteSession(str(kept.session_file))
    return TelegramClient(
        session,
        kept.api_id,
        kept.api_hash,
        device_model="Tallygram",
        receive_updates=receive_updates,
        flood_sleep_threshold=0,
        raise_last_call_error=True,
        request_retries=3,
        connection_retries=3,
        retry_delay=1,
    )


def remember(kept: Credentials) -> None:
    """Keep the api_id and api_hash beside the session, so that a cron job needs no variables."""
    make_private(kept.directory)
    _write_private(
        _remembered_file(kept.directory), json.dumps({"api_id": kept.api_id, "api_hash": kept.api_hash})
    )
    kept.refusal_file.unlink(missing_ok=True)


def note_refusal(kept: Credentials, trouble: LoginNoLongerValid) -> None:
    """Remember that Telegram has refused this session, so that no later run knocks again."""
    make_private(kept.directory)
    _write_private(kept.refusal_file, str(trouble))


def refuse_if_refused(kept: Credentials) -> None:
    """Raise LoginNoLongerValid, without asking Telegram, if it has refused this session before."""
    try:
        said = kept.refusal_file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return
    raise LoginNoLongerValid(said)


def make_private(directory: Path) -> None:
    """Make a directory, and see to it that only its owner can enter."""
    directory.mkdir(mode=PRIVATE_DIRECTORY, parents=True, exist_ok=True)
    _tighten(directory, PRIVATE_DIRECTORY)


def _touch_private(file: Path) -> None:
    os.close(os.open(file, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, PRIVATE_FILE))
    _tighten(file, PRIVATE_FILE)


def _write_private(file: Path, text: str) -> None:
    _touch_private(file)
    file.write_text(text, encoding="utf-8")


def _tighten(path: Path, mode: int) -> None:
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        path.chmod(mode)  # PermissionError, if it belongs to somebody else, names the path


def _remembered_file(directory: Path) -> Path:
    return directory / "application.json"


def _remembered(directory: Path) -> tuple[str | None, str | None]:
    try:
        kept = json.loads(_remembered_file(directory).read_text(encoding="utf-8"))
        return str(kept["api_id"]), str(kept["api_hash"])
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None, None
