"""Getting in: codes, the second password, QR codes, bots, and being sent to another data centre."""

import inspect
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from telethon.tl import types

from .faults import RpcFail
from .srp import PasswordCheck
from .world import Session

if TYPE_CHECKING:
    from .connection import Connection

# Limits that a configuration must name and that this project has no use for
LIMITS = {
    name: 1000
    for name, parameter in inspect.signature(types.Config.__init__).parameters.items()
    if parameter.annotation is int
}


def config(connection: "Connection", session: Session, request: Any) -> Any:
    """help.getConfig: where the data centres are."""
    world = connection.world
    return types.Config(
        date=world.now(),
        expires=world.now() + timedelta(hours=1),
        test_mode=False,
        dc_options=[types.DcOption(dc, server.host, server.port) for dc, server in world.servers.items()],
        dc_txt_domain_name="",
        me_url_prefix="https://t.me/",
        **LIMITS | {"this_dc": connection.server.dc},
    )


def send_code(connection: "Connection", session: Session, request: Any) -> Any:
    """auth.sendCode: here or, if the account lives elsewhere, there."""
    world = connection.world
    if world.home_dc and connection.server.dc != world.home_dc:
        raise RpcFail(303, f"PHONE_MIGRATE_{world.home_dc}")
    if request.phone_number != world.phone:
        raise RpcFail(400, "PHONE_NUMBER_INVALID")
    return types.auth.SentCode(types.auth.SentCodeTypeApp(len(world.code)), "hash of the code")


def sign_in(connection: "Connection", session: Session, request: Any) -> Any:
    """auth.signIn with the code."""
    if request.phone_code != connection.world.code:
        raise RpcFail(400, "PHONE_CODE_INVALID")
    return _welcome(connection, session)


def password_terms(connection: "Connection", session: Session, request: Any) -> Any:
    """account.getPassword."""
    challenge = PasswordCheck(connection.world.password or "")
    connection.world.challenges[session.key.key_id] = challenge
    return challenge.terms()


def check_password(connection: "Connection", session: Session, request: Any) -> Any:
    """auth.checkPassword."""
    challenge = connection.world.challenges.pop(session.key.key_id, None)
    if session.key.key_id not in connection.world.password_due or challenge is None:
        raise RpcFail(400, "SRP_ID_INVALID")
    if not challenge.passed(request.password):
        raise RpcFail(400, "PASSWORD_HASH_INVALID")
    connection.world.password_due.discard(session.key.key_id)
    connection.world.authorized.add(session.key.key_id)
    return types.auth.Authorization(connection.world.me)


def export_token(connection: "Connection", session: Session, request: Any) -> Any:
    """auth.exportLoginToken: a token to show, or the outcome once it was scanned."""
    world = connection.world
    if session.key.key_id in world.password_due:
        raise RpcFail(401, "SESSION_PASSWORD_NEEDED")
    if session.key.key_id in world.authorized:
        return types.auth.LoginTokenSuccess(types.auth.Authorization(world.me))
    token = secrets.token_bytes(16)
    world.tokens[token] = session.key.key_id
    return types.auth.LoginToken(world.now() + timedelta(seconds=30), token)


def import_token(connection: "Connection", session: Session, request: Any) -> Any:
    """auth.importLoginToken, after a change of data centre."""
    return _welcome(connection, session)


def sign_in_bot(connection: "Connection", session: Session, request: Any) -> Any:
    """auth.importBotAuthorization."""
    connection.world.authorized.add(session.key.key_id)
    bot = types.User(id=777, is_self=True, bot=True, access_hash=5, first_name="bot", bot_info_version=1)
    return types.auth.Authorization(bot)


def log_out(connection: "Connection", session: Session, request: Any) -> Any:
    """auth.logOut."""
    connection.world.authorized.discard(session.key.key_id)
    return types.auth.LoggedOut()


def _welcome(connection: "Connection", session: Session) -> Any:
    world = connection.world
    if world.password:
        world.password_due.add(session.key.key_id)
        raise RpcFail(401, "SESSION_PASSWORD_NEEDED")
    world.authorized.add(session.key.key_id)
    return types.auth.Authorization(world.me)
