"""Clock times: "19:45", "3 PM", «10 утра»."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import time

import regex

from .hit import Hit
from .languages.base import Language, phrases
from .leading import Lead, either
from .text import fold, matches_at
from .when import When

# a line that begins with a time with a point: «20.55 polis müdahale etti»
_ENTRY = regex.compile(r"^[^\p{L}\d\n]{0,4}\K(?:[01]?\d|2[0-3])\.[0-5]\d(?=:? (?:- )?\p{L})", regex.MULTILINE)


class Clocks:
    """Finds them; `roles` and `behind` are the words before and behind a time, by what they make it."""

    def __init__(
        self,
        languages: Sequence[Language],
        roles: Mapping[str, Lead],
        behind: Mapping[str, "regex.Pattern[str]"],
    ) -> None:
        self._roles, self._behind = roles, behind
        self._zones = {
            word: name
            for language in languages
            for name, cell in language.zones.items()
            for word in phrases(fold(cell))
        }
        self._clock = regex.compile(
            r"(?<![\d.,:/-])(?P<hour>[01]?\d|2[0-4])(?:(?P<apart>[:.h])(?P<minute>[0-5]\d))?(?::[0-5]\d)?(?![\d])"
            r"(?P<half> ?(?:[ap]\.?m\b\.?))?"
            rf"(?P<zone> ?\(?(?:{either(self._zones)}|\p{{L}}+ time)\b\)?)?"
        )

    def find(self, folded: str, hits: Sequence[Hit], digits: Sequence[int]) -> Iterator[When]:
        parts = {hit.start: hit for hit in hits if hit.get("day_part") is not None}
        for match in matches_at(digits, self._clock, folded):
            hour, end, half = int(match["hour"]), match.end(), (match["half"] or "").strip()
            named = parts.get(match.end("minute") + 1 if match["minute"] else match.end("hour") + 1)
            if match["apart"] == ":" or (match["minute"] and (match["zone"] or half)):
                pass
            elif (
                match["minute"]
                and not folded[end : end + 1].isdigit()
                and folded[end : end + 5].strip(" ")[:1] not in "%мкm"
                and (
                    self._roles["as_of"].search(folded, max(0, match.start() - 24), match.start())
                    or self._holds_at(folded, end)
                )
            ):
                pass  # "каля 19.45": a point only where a time is due
            elif match["apart"] == "." and _opens_entry(folded, match.start()):
                pass  # «20.55 polis müdahale etti»
            elif not match["minute"] and (half or (named and hour <= 12)):
                pass  # "3 PM", "10 утра"
            else:
                continue
            if half.startswith("p") and hour < 12:
                hour += 12
            elif half.startswith("a") and hour == 12:
                hour = 0
            elif named and not match["minute"]:
                part = named.get("day_part")
                hour += 12 if part in (18, 23, 24) and (5 if part == 24 else 0) < hour < 12 else 0
                end = named.end
            zone = match["zone"].strip(" ()") if match["zone"] else None
            yield When(
                match.start(),
                end,
                "",
                None,
                None,
                time(hour % 24, int(match["minute"] or 0)),
                self._zones.get(zone or ""),
                "minute",
            )

    def _holds_at(self, folded: str, end: int) -> bool:
        """Whether words that make a time one of a figure stand behind it: "14.00 itibarıyla"."""
        behind = self._behind.get("as_of")
        return behind is not None and behind.match(folded, end) is not None


def _opens_entry(folded: str, start: int) -> bool:
    """Whether a time opens an entry of a ticker: a line beside others that begin so."""
    if start - folded.rfind("\n", 0, start) > 5:
        return False
    entries = [match.start() for match in _ENTRY.finditer(folded)]
    return start in entries and len(entries) > 1
