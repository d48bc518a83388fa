"""What can end or hinder a reading of Telegram. Every message is a sentence for the user."""

from datetime import datetime


class TelegramError(Exception):
    """Telegram could not be read as asked."""


class CredentialsMissing(TelegramError):
    """No api_id and api_hash are known."""


class LoginNeeded(TelegramError):
    """There is no session yet."""


class LoginNoLongerValid(TelegramError):
    """Telegram refuses the session for good: trying again would only draw attention to the account."""


class BotRefused(TelegramError):
    """The account is a bot, and bots cannot read the history of channels."""


class FloodTooLong(TelegramError):
    """Telegram asks to wait longer than allowed."""

    def __init__(self, seconds: int, until: datetime, allowed: float) -> None:
        super().__init__(
            f"Telegram asks to wait {seconds} s, until {until:%Y-%m-%d %H:%M:%S} UTC, and this run may wait "
            f"no longer than {allowed:.0f} s. All that was read is kept: run again after that time."
        )
        self.seconds, self.until = seconds, until


class NoAnswer(TelegramError):
    """Telegram cannot be reached or stays silent."""


class FailsInside(NoAnswer):
    """Telegram has a fault of its own with one request, which may pass; other channels may not meet it."""


class Refused(TelegramError):
    """Telegram refuses a request for a reason that nothing here knows how to deal with."""


class ChannelUnknown(TelegramError):
    """No channel has this name or id."""


class ChannelGone(TelegramError):
    """A channel that was known is private, banned or deleted now: this says nothing about its posts."""

    def __init__(self, sentence: str, said: str | None = None) -> None:
        super().__init__(sentence)
        self.said = said or sentence  # Telegram's own word for it, such as CHANNEL_PRIVATE
