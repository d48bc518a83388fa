"""Whose a count is: the channel's own, or that of the source it names."""

import sqlite3

from .channels import name_key


class Sources:
    """Who counts: a channel for itself, or the one it names; a name that one channel bears means it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._labels: dict[int, str] = {}
        self._ids: dict[str, set[int]] = {}
        for channel_id, username, title in connection.execute(
            "select channel_id, username, title from channels"
        ):
            self._labels[channel_id] = title or username or str(channel_id)
        for channel_id, key in connection.execute("select channel_id, name_key from channel_names"):
            self._ids.setdefault(key, set()).add(channel_id)

    def named(self, name: str) -> tuple[object, str]:
        """Key and label of a source by its name."""
        ids = self._ids.get(name_key(name), set())
        if len(ids) == 1:
            [channel_id] = ids
            return channel_id, self._labels[channel_id]
        return name_key(name), name

    def channel(self, channel_id: int | None, name: str | None) -> tuple[object, str]:
        """Key and label of a channel, known by id, by the name shown, or both."""
        if channel_id is not None and channel_id in self._labels:
            return channel_id, self._labels[channel_id]
        return self.named(name) if name else (channel_id, str(channel_id))
