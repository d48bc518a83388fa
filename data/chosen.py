"""Which rows of an export are wanted."""

from dataclasses import dataclass

from .claims import FOREVER


@dataclass(frozen=True, slots=True)
class Chosen:
    """What rows are wanted, all by default: of a measure, of a channel, from `since` on and before `until` (stamps)."""

    measure: str | None = None
    channel_id: int | None = None
    since: str | None = None
    until: str | None = None

    def where(self, *, measure: str, channel: str, time: str) -> tuple[str, list[object]]:
        """SQL that holds for the wanted rows, whose columns have these names, and its arguments."""
        asked = [
            (f"{measure} = ?", self.measure),
            (f"{channel} = ?", self.channel_id),
            (f"{time} >= ?", self.since),
            (f"{time} < ?", self.until),
        ]
        wanted = [(condition, value) for condition, value in asked if value is not None]
        return " and ".join(condition for condition, _ in wanted) or "true", [value for _, value in wanted]

    def where_posts(self, *, time: str) -> tuple[str, list[object]]:
        """The same for the posts `p`: those that counted the measure in any of their texts."""
        where, arguments = Chosen(None, self.channel_id, self.since, self.until).where(
            measure="", channel="p.channel_id", time=time
        )
        if self.measure is None:
            return where, arguments
        counted = (
            "exists (select 1 from counts m"
            " where m.channel_id = p.channel_id and m.post_id = p.post_id and m.measure = ?)"
        )
        return f"{where} and {counted}", [*arguments, self.measure]

    def holds(self, moment: str) -> bool:
        """Whether a moment lies within the wanted time."""
        return (self.since or "") <= moment < (self.until or FOREVER)


ALL = Chosen()
