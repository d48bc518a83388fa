"""Which request is answered by what, and whom it is answered to."""

from typing import TYPE_CHECKING, Any

from telethon.tl import functions

from . import login, reading, updates
from .faults import RpcFail
from .world import Session

if TYPE_CHECKING:
    from .connection import Connection

HANDLERS: dict[type, Any] = {
    functions.help.GetConfigRequest: login.config,
    functions.auth.SendCodeRequest: login.send_code,
    functions.auth.SignInRequest: login.sign_in,
    functions.auth.CheckPasswordRequest: login.check_password,
    functions.auth.ExportLoginTokenRequest: login.export_token,
    functions.auth.ImportLoginTokenRequest: login.import_token,
    functions.auth.ImportBotAuthorizationRequest: login.sign_in_bot,
    functions.auth.LogOutRequest: login.log_out,
    functions.account.GetPasswordRequest: login.password_terms,
    functions.users.GetUsersRequest: reading.users,
    functions.contacts.ResolveUsernameRequest: reading.resolve_username,
    functions.channels.GetChannelsRequest: reading.channels,
    functions.channels.GetFullChannelRequest: reading.full_channel,
    functions.channels.JoinChannelRequest: reading.join_channel,
    functions.channels.GetMessagesRequest: reading.messages_by_id,
    functions.messages.GetHistoryRequest: reading.history,
    functions.messages.GetRichMessageRequest: reading.rich_message,
    functions.updates.GetStateRequest: updates.state,
    functions.updates.GetDifferenceRequest: updates.difference,
    functions.updates.GetChannelDifferenceRequest: updates.channel_difference,
}
FOR_ANYONE = {
    functions.help.GetConfigRequest,
    functions.auth.SendCodeRequest,
    functions.auth.SignInRequest,
    functions.auth.CheckPasswordRequest,
    functions.auth.ExportLoginTokenRequest,
    functions.auth.ImportLoginTokenRequest,
    functions.auth.ImportBotAuthorizationRequest,
    functions.account.GetPasswordRequest,
}


def answer(connection: "Connection", session: Session, request: Any) -> Any:
    """The TL object, bool or list that answers a request; RpcFail where Telegram would refuse."""
    world, kind = connection.world, type(request)
    if session.key.key_id in world.duplicated:
        raise RpcFail(406, "AUTH_KEY_DUPLICATED")
    if kind not in HANDLERS:
        raise RpcFail(400, "METHOD_NOT_IMPLEMENTED")
    if kind not in FOR_ANYONE and session.key.key_id not in world.authorized:
        raise RpcFail(401, "AUTH_KEY_UNREGISTERED")
    return HANDLERS[kind](connection, session, request)
