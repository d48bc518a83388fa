"""A count that the rules missed, added by hand: what is not stated has the value that it has in most texts."""

import shlex
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tallygram.data.readings import STORED
from tallygram.data.review_lists import overlapping
from tallygram.data.verdicts import Desk, Verdict
from tallygram.extractors.count import Count

from .corrections import Corrections, WrongCorrection


def add(
    desk: Desk,
    post: str,
    words: str,
    given: Mapping[str, str],
    corrections: Corrections,
    *,
    reviewer: str,
    why: str | None,
    at: datetime,
) -> tuple[str, bool]:
    """Adds the count that `words` of a post (CHANNEL/POST) state; its id, and whether it is new.

    Raises WrongCorrection where the words are not the text's own, or the fields make no count, and UnknownCount.
    """
    channel, slash, number = post.rpartition("/")
    if not slash or not number.isdigit() or not channel.strip("@"):
        raise WrongCorrection(f"{post!r} is no post; expected CHANNEL/POST, such as ovdinfo/15123.")
    text = desk.text(channel, int(number))
    if not words or words not in text.text:
        raise WrongCorrection(
            f"{post} does not say {words!r}; give the very words of its latest text that state it."
        )
    if text.text.count(words) > 1:
        raise WrongCorrection(
            f"{post} says {words!r} more than once; give more of the words around the one meant."
        )
    if "measure" not in given:
        raise WrongCorrection("A count needs a measure: give measure=detained or another.")
    start = text.text.index(words)
    empty = Count(measure=given["measure"], span_start=start, span_end=start + len(words), span_text=words)
    count: dict[str, Any] = {**dict.fromkeys(STORED), **empty.as_json(), "undercount": 0, "negated": 0}
    stated = {"bound": "exact", **given}
    sets = {**corrections.sets(count, stated)}
    count.update(sets, reported_at=text.said_at, value_text=words)
    version = (text.channel_id, text.post_id, text.version)
    for other in overlapping(desk.connection, version, start, start + len(words)):
        if other["measure"] == count["measure"] and other["review"] not in ("added", "rejected"):
            raise WrongCorrection(
                f"{post} has a count of {count['measure']} there already: correct it with --set {other['count_id']}."
            )
    said = shlex.join(f"{name}={value}" for name, value in given.items())
    verdict = Verdict("added", value=said, sets=sets, reason=why, reviewer=reviewer)
    return desk.add(text, count, verdict, at=at)
