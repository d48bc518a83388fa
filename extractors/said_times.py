"""Times that say when something was said, not when it happened: "said on Tuesday", a dateline."""

import regex

from .annotate import Annotated
from .sources import said_on
from .when import When

_WORD = regex.compile(r"\p{L}+")
_FEW = 3  # words that lead to a time: "late on", "said in a statement on"
_DATELINE = regex.compile(r"\)? ?(?:\(\p{L}[^()\n]{1,20}\) ?)?- ")
_NEAR = 40  # characters from a verb of saying to its time


def tells_when_said(page: Annotated, when: When, start: int) -> bool:
    """Whether the time goes with a verb of saying: "said today", "On Wednesday afternoon, X reported".

    Not one behind what happened: "23 were killed on 25 February, HRW says".
    """
    if _is_said_before(page, when) or _is_dateline(page, when):
        return True
    verb = page.hit_at(when.end + 1)
    if verb is not None and verb.start == when.end + 1 and said_on(verb) == {"after"}:
        return True  # «wie die Polizei am Dienstag mitteilte»
    sentence = page.sentences[page.sentence_of(when.start)]
    if len(_WORD.findall(page.folded, sentence.start, when.start)) > _FEW:
        return False  # "12 people died in Kisumu on Thursday, police said"
    following = [hit for hit in page.hits_in(when.end, when.end + 40) if hit.get("attribution")]
    if not following or when.start > start:
        return False
    between = page.folded[when.end : following[0].start]
    return (
        not any(number.start >= when.end and number.start < following[0].start for number in page.numbers)
        and "." not in between
        and between.startswith(",")
    )


def _is_dateline(page: Annotated, when: When) -> bool:
    """Whether a day says when a report was written: "KYIV, March 12 (Reuters) - ...", "GENEVA (12 March) - ..."."""
    start = page.sentences[page.sentence_of(when.start)].start
    return len(_WORD.findall(page.folded, start, when.start)) <= _FEW and bool(
        _DATELINE.match(page.folded, when.end)
    )


def _is_said_before(page: Annotated, when: When) -> bool:
    """Whether a verb of saying leads to a time: "said today", "told reporters on Friday", "said in a statement on"."""
    for hit in reversed(page.hits_in(max(0, when.start - _NEAR), when.start)):
        between = page.folded[hit.end : when.start]
        if hit.end > when.start or hit.terms or regex.search(r"[,.;:\n\d]", between):
            return False
        if "after" in said_on(hit):
            return not page.numbers_in(hit.end, when.start) and len(_WORD.findall(between)) <= _FEW + 1
        if hit.get("attribution") and when.start - hit.end <= 4:
            return True
    return False
