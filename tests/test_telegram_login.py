"""Logging in: by code, by QR code, with the second password; and where the login is kept."""

import asyncio
import base64
import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tallygram.scraper import login
from tallygram.scraper.account import hang_up
from tallygram.scraper.login import log_in, log_in_by_qr
from tallygram.scraper.session import (
    Credentials,
    client_of,
    credentials,
    new_client,
    note_refusal,
    remember,
    state_directory,
)
from tallygram.scraper.telegram_errors import (
    BotRefused,
    CredentialsMissing,
    LoginNeeded,
    LoginNoLongerValid,
    NoAnswer,
)

from tests.telegram_server import SILENCE, RpcFail, Server, World, flood, serving


class User:
    """Answers what a user would, one answer after the other, and notes what was complained about."""

    def __init__(self, phone: str = "", code: tuple[str, ...] = (), password: tuple[str, ...] = ()) -> None:
        self.answers = {"phone": iter([phone]), "code": iter(code), "password": iter(password)}
        self.complaints: list[str] = []

    def asked(self, what: str) -> Callable[[], str]:
        return lambda: next(self.answers[what])

    def prompts(self, *kinds: str) -> dict[str, Any]:
        return {kind: self.asked(kind) for kind in kinds} | {"complain": self.complaints.append}


def by_code(world: World, user: User) -> list[str]:
    """Log in by code; the names told."""
    names: list[str] = []

    async def test(server: Server) -> None:
        client = server.client(receive_updates=True, flood_sleep_threshold=0)
        try:
            names.append(await log_in(client, **user.prompts("phone", "code", "password")))
            assert await client.is_user_authorized()
        finally:
            await hang_up(client)

    serving(world, test)
    return names


def test_by_code() -> None:
    world = World()
    assert by_code(world, User(world.phone, (world.code,))) == ["Test"]


def test_a_wrong_code_is_asked_for_again_but_not_for_ever() -> None:
    world = World()
    user = User(world.phone, ("1", world.code))
    assert by_code(world, user) == ["Test"]
    assert user.complaints == ["This is not the code."]
    with pytest.raises(LoginNeeded, match="wrong 3 times"):
        by_code(world, User(world.phone, ("1", "2", "3")))


def test_with_the_second_password() -> None:
    world = World(password="correct horse")
    user = User(world.phone, (world.code,), ("wrong horse", "correct horse"))
    assert by_code(world, user) == ["Test"]
    assert user.complaints == ["This is not the password."]


@pytest.mark.parametrize(
    ("refusal", "sentence"),
    [
        (RpcFail(400, "PHONE_NUMBER_INVALID"), "country's code"),
        (RpcFail(400, "API_ID_INVALID"), "my.telegram.org"),
        (flood(600), "no further login for 600 s"),
        (RpcFail(400, "PHONE_NUMBER_BANNED"), "refuses the login"),
    ],
)
def test_refusals_are_sentences(refusal: RpcFail, sentence: str) -> None:
    world = World()
    world.faults.always("SendCode", refusal)
    with pytest.raises(LoginNeeded, match=sentence):
        by_code(world, User(world.phone))


def test_a_bot_token_is_refused_before_anything_is_sent() -> None:
    world = World()
    with pytest.raises(BotRefused, match="Bots cannot read"):
        by_code(world, User("123456:ABC-DEF"))
    assert world.calls["SendCode"] == 0


@pytest.mark.parametrize("password", [None, "correct horse"])
def test_by_qr_code_and_the_code_is_renewed_until_it_is_scanned(password: str | None) -> None:
    world = World(password=password)
    user = User(password=("correct horse",))
    shown: list[str] = []

    async def test(server: Server) -> None:
        client = server.client(receive_updates=True)

        def show(url: str) -> None:
            shown.append(url)
            if len(shown) == 2:
                token = url.removeprefix("tg://login?token=")
                raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
                asyncio.get_running_loop().call_later(0.05, world.scan_qr, raw)

        name = await log_in_by_qr(client, show=show, shown_for=0.3, **user.prompts("password"))
        assert name == "Test"
        assert await client.is_user_authorized()
        await client.disconnect()

    serving(world, test)
    assert len(set(shown)) == 2


def test_a_qr_code_that_nobody_scans_is_given_up() -> None:
    world = World()

    async def test(server: Server) -> None:
        client = server.client(receive_updates=True)
        with pytest.raises(LoginNeeded, match="No device"):
            await log_in_by_qr(
                client, show=lambda _: None, codes=2, shown_for=0.05, **User().prompts("password")
            )
        await client.disconnect()

    serving(world, test)


def test_a_silent_telegram_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(login, "ANSWER_WITHIN", 0.5)
    world = World()
    world.faults.always("SendCode", SILENCE)
    with pytest.raises(NoAnswer, match="did not answer within"):
        by_code(world, User(world.phone))


def test_an_unreachable_telegram_is_a_sentence() -> None:
    async def test(server: Server) -> None:
        client = server.client(connection_retries=0)
        server._listener.close()
        with pytest.raises(NoAnswer, match="cannot be reached"):
            await log_in(client, **User().prompts("phone", "code", "password"))

    serving(World(), test)


# Where it is kept


def kept(tmp_path: Path, **variables: str) -> Credentials:
    """The credentials in an environment of these variables alone."""
    return credentials({"XDG_STATE_HOME": str(tmp_path), **variables})


KEYS = {"TELEGRAM_API_ID": "1", "TELEGRAM_API_HASH": "x" * 32}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_session_is_for_its_owners_eyes_alone(tmp_path: Path) -> None:
    where = kept(tmp_path, **KEYS)
    assert where.directory == tmp_path / "tallygram"
    where.directory.mkdir()
    where.session_file.touch()
    where.directory.chmod(0o755)
    where.session_file.chmod(0o644)

    async def test(server: Server) -> None:
        client = new_client(where)
        server.pointed_here(client.session)
        await log_in(
            client, **User(server.world.phone, (server.world.code,)).prompts("phone", "code", "password")
        )
        await client.disconnect()
        remember(where)

    serving(World(), test)
    assert mode(where.directory) == 0o700
    assert {path.name: oct(mode(path)) for path in where.directory.iterdir()} == {
        "application.json": "0o600",
        "telegram.session": "0o600",
    }


def test_after_a_login_no_variables_are_needed(tmp_path: Path) -> None:
    remember(kept(tmp_path, **KEYS))
    again = kept(tmp_path)
    assert (again.api_id, again.api_hash) == (1, "x" * 32)


def test_other_names_of_the_variables_are_known_and_wrong_ones_explained(tmp_path: Path) -> None:
    assert kept(tmp_path, API_ID="2", API_HASH="y").api_id == 2
    with pytest.raises(CredentialsMissing, match="api_hash are not known"):
        kept(tmp_path)
    with pytest.raises(CredentialsMissing, match="not a number"):
        kept(tmp_path, TELEGRAM_API_ID="abc", TELEGRAM_API_HASH="x")


def test_the_state_directory_follows_xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert state_directory({}) == tmp_path / ".local" / "state" / "tallygram"
    assert state_directory({"XDG_STATE_HOME": "relative"}) == tmp_path / ".local" / "state" / "tallygram"


def test_without_a_login_there_is_no_client(tmp_path: Path) -> None:
    with pytest.raises(LoginNeeded, match="tallygram login"):
        client_of(kept(tmp_path, **KEYS))
    assert not (tmp_path / "tallygram").exists()


def test_a_session_string_needs_no_file_and_a_damaged_one_is_a_sentence(tmp_path: Path) -> None:
    async def test(server: Server) -> None:
        where = kept(tmp_path, TELEGRAM_SESSION_STRING=server.logged_in(), **KEYS)
        client = client_of(where)
        await client.connect()
        assert await client.is_user_authorized()
        await client.disconnect()
        assert "TELEGRAM" not in repr(where)
        assert where.text is not None
        assert where.text not in repr(where)

    serving(World(), test)
    assert not (tmp_path / "tallygram").exists()
    for wrong in ("1abc", "nonsense", "1" + "=" * 351):
        with pytest.raises(LoginNeeded, match="not a session string"):
            client_of(kept(tmp_path, TELEGRAM_SESSION_STRING=wrong, **KEYS))
    with pytest.raises(BotRefused, match="bot token"):
        client_of(kept(tmp_path, TELEGRAM_SESSION_STRING="123456:ABC-DEF", **KEYS))


def test_a_session_that_was_refused_is_not_tried_again_until_the_next_login(tmp_path: Path) -> None:
    where = kept(tmp_path, TELEGRAM_SESSION_STRING="1" + "x" * 351, **KEYS)
    note_refusal(where, LoginNoLongerValid("The session was used from two addresses at once."))
    assert where.text is not None
    assert where.text not in " ".join(str(path) for path in where.directory.iterdir())
    with pytest.raises(LoginNoLongerValid, match="two addresses"):
        client_of(where)
    remember(where)
    assert not where.refusal_file.exists()
    assert json.loads((where.directory / "application.json").read_text()) == {
        "api_id": 1,
        "api_hash": "x" * 32,
    }
