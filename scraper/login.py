"""Logging in: by code or by QR code, with the second password where there is one.

What is asked of the user is asked through functions given: nothing here knows a terminal.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from telethon import TelegramClient, errors

from .telegram_errors import BotRefused, LoginNeeded, NoAnswer

ATTEMPTS = 3
ANSWER_WITHIN = 60.0  # seconds
SHOWN_FOR = 25.0  # seconds; a QR code of Telegram is good for thirty


async def log_in(
    client: TelegramClient,
    *,
    phone: Callable[[], str],
    code: Callable[[], str],
    password: Callable[[], str],
    complain: Callable[[str], None],
) -> str:
    """Log in with the code that Telegram sends; returns the account's name. Raises LoginNeeded, BotRefused.

    `complain` gets a sentence when an answer was wrong and is asked for again.
    """
    if (name := await _connected(client)) is not None:
        return name
    number = phone().strip()
    if ":" in number:
        raise BotRefused(
            "That is a bot token. Bots cannot read the history of channels: log in with the phone number "
            "of a user account."
        )
    await _asking(client.send_code_request, number)
    for _ in range(ATTEMPTS):
        try:
            return _name(await _asking(client.sign_in, number, code().strip()))
        except errors.SessionPasswordNeededError:
            return await _second_password(client, password, complain)
        except (errors.PhoneCodeInvalidError, errors.PhoneCodeEmptyError):
            complain("This is not the code.")
        except errors.PhoneCodeExpiredError:
            raise LoginNeeded("The code has expired: run `tallygram login` again.") from None
    raise LoginNeeded(f"The code was wrong {ATTEMPTS} times: run `tallygram login` again.")


async def log_in_by_qr(
    client: TelegramClient,
    *,
    show: Callable[[str], None],
    password: Callable[[], str],
    complain: Callable[[str], None],
    codes: int = 8,
    shown_for: float = SHOWN_FOR,
) -> str:
    """Log in by QR codes: `show` gets the address of each, a new one whenever one has expired."""
    if (name := await _connected(client)) is not None:
        return name
    try:
        waiting = await _asking(client.qr_login)
        for _ in range(codes):
            show(waiting.url)
            try:
                return _name(await waiting.wait(shown_for))
            except TimeoutError:
                await _asking(waiting.recreate)
                if (me := await _asking(client.get_me)) is not None:  # scanned, but the news of it was lost
                    return _name(me)
    except errors.SessionPasswordNeededError:
        return await _second_password(client, password, complain)
    raise LoginNeeded("No device has scanned the code: run `tallygram login --qr` again.")


async def _second_password(
    client: TelegramClient, password: Callable[[], str], complain: Callable[[str], None]
) -> str:
    for _ in range(ATTEMPTS):
        try:
            return _name(await _asking(client.sign_in, password=password()))
        except errors.PasswordHashInvalidError:
            complain("This is not the password.")
    raise LoginNeeded(f"The password was wrong {ATTEMPTS} times: run `tallygram login` again.")


async def _connected(client: TelegramClient) -> str | None:
    """Reach Telegram; the name of the account if the session is logged in already."""
    await _asking(client.connect)
    me = await _asking(client.get_me)  # None when it is not logged in
    return _name(me) if me is not None else None


async def _asking(call: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """What Telegram answers; what it refuses as a sentence. The errors that `log_in` knows pass through."""
    try:
        return await asyncio.wait_for(call(*arguments, **named), ANSWER_WITHIN)
    except (
        errors.SessionPasswordNeededError,
        errors.PhoneCodeInvalidError,
        errors.PhoneCodeEmptyError,
        errors.PhoneCodeExpiredError,
        errors.PasswordHashInvalidError,
    ):
        raise
    except errors.PhoneNumberInvalidError:
        raise LoginNeeded(
            "Telegram knows no such phone number: write it with the country's code, +380441234567."
        ) from None
    except errors.ApiIdInvalidError:
        raise LoginNeeded(
            "Telegram refuses the api_id and api_hash: compare them with my.telegram.org."
        ) from None
    except errors.FloodWaitError as wait:
        raise LoginNeeded(
            f"Telegram allows no further login for {wait.seconds} s: try again after that."
        ) from wait
    except errors.RPCError as trouble:
        raise LoginNeeded(f"Telegram refuses the login: {trouble}") from trouble
    except TimeoutError:
        raise NoAnswer(f"Telegram did not answer within {ANSWER_WITHIN:g} s: try again later.") from None
    except OSError as trouble:
        raise NoAnswer(f"Telegram cannot be reached ({trouble}).") from trouble


def _name(me: Any) -> str:
    """What the account is called. Raises BotRefused."""
    if me.bot:
        raise BotRefused(
            "This session belongs to a bot, and bots cannot read the history of channels: "
            "log in with a user account."
        )
    return f"@{me.username}" if me.username else str(me.first_name or me.id)
