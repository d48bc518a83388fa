"""When a count holds: as of which moment, for what event, over which window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

import regex

from .annotate import Annotated
from .claim import Claim
from .said_times import tells_when_said
from .when import When, day_of, moment

_WORD = regex.compile(r"\p{L}+")
_DAY = 24  # hours: who reports on a night tells of more than that night
_FEW = 3  # words that lead to a time: "late on", "said in a statement on"
_NAME = 5  # words of the name of who reports
_STAMP = 24  # characters of a clock time that stands alone
_PART = 6  # hours that a part of a day lasts
_LED = regex.compile(r"(?: \p{L}{1,4})* ?")
_JOINED = regex.compile(r" ?(?:\p{L}{1,3}|,) ?")


@dataclass(slots=True)
class Timing:
    """The times of a claim. Moments are aware."""

    as_of: datetime | date | None = None
    as_of_precision: str | None = None
    event_start: date | None = None
    event_end: date | None = None
    event_precision: str | None = None
    window_start: datetime | date | None = None
    window_end: datetime | date | None = None
    closed: bool = False  # a window of hours: the count is what came in it
    historical: bool = False
    spans: dict[str, tuple[int, int]] | None = None


def timings(page: Annotated, claims: Sequence[Claim]) -> dict[int, Timing]:
    """The timing of every claim with a measure, by its index."""
    found: dict[int, Timing] = {}
    last: int | None = None
    for i, claim in enumerate(claims):
        if claim.term is None:
            continue
        timing = _own(page, claims, i)
        if last is not None:
            _inherit(page, claims[last], claim, found[last], timing)
        elif timing.as_of is None:
            _from_headings(page, claim.sentence, timing)
        found[i] = timing
        if not (claim.phrase.number.sign and _is_aside(page, claim)):
            last = i
    _share_behind(page, claims, found)
    _share_sum(page, claims, found)
    _share_frame(page, claims, found)
    return found


def timing_of(page: Annotated, sentence: int, start: int) -> Timing:
    """The times of what is said at a place of a sentence, with those of the heading above it."""
    timing = Timing(spans={})
    clause = page.clause_of(sentence, start)
    for when in page.times:
        if page.sentences[sentence].holds(when.start) and page.clause_of(sentence, when.start) in (0, clause):
            _use(page, when, start, timing)
    if timing.as_of is None:
        _from_headings(page, sentence, timing)
    return timing


def _share_frame(page: Annotated, claims: Sequence[Claim], found: dict[int, Timing]) -> None:
    """A window that the text begins with holds for what it reports: "Kharkiv region, past 24 hours. Lyptsi: ..."."""
    first = next((i for i in found), None)
    frame = next((when for when in page.times if when.role == "window" and when.hours), None)
    if first is None or frame is None or frame.start > claims[first].phrase.start:
        return
    opening = page.sentence_of(frame.start)
    if opening > 1 or (claims[first].sentence <= opening and not _heads(page, frame)):
        return  # it is that of the counts of its sentence
    wider = {claims[i].measure for i in found if _is_said_of_more(page, claims[i])}
    for i, timing in found.items():
        if claims[i].measure not in wider and timing.event_start is None and timing.window_start is None:
            _use(page, frame, claims[i].phrase.start, timing)


def _heads(page: Annotated, when: When) -> bool:
    """Whether a window is that of a report: «Херсон за добу: 38 обстрілів, …», «За тиждень ворог завдав …»."""
    sentence = page.sentences[page.sentence_of(when.start)]
    # «ГУ МЧС: за минувшие сутки погибли трое. Спасены 14», a report of a day
    named = page.folded.rfind(": ", sentence.start, when.start) if when.hours == _DAY else 0
    if len(_WORD.findall(page.folded, sentence.start, max(sentence.start, named))) > _NAME:
        named = 0
    opens = sentence.first_of_line and not _WORD.search(page.folded, max(sentence.start, named), when.start)
    return (opens and (when.hours or 0) >= _DAY) or page.folded[when.end : when.end + 1] == ":"


def _is_said_of_more(page: Annotated, claim: Claim) -> bool:
    """Whether words make a count one of more than a window: "in total", "another 5", "the toll rose to"."""
    start = page.sentences[claim.sentence].start
    marks = page.markers(start, claim.phrase.end + 1, "total", "toll", "revised", "previous", "increment")
    return bool(marks) or bool(claim.term and claim.term.kind == "toll")


def _share_behind(page: Annotated, claims: Sequence[Claim], found: dict[int, Timing]) -> None:
    """A time behind counts that a conjunction joins holds for each: "21 dead and 51 hurt in the past 24 hours"."""
    order = list(found)
    for i, j in reversed(list(pairwise(order))):
        first, second, timing, own = claims[i], claims[j], found[j], found[i]
        spans = timing.spans or {}
        if first.sentence != second.sentence or not _is_joined(page, first, second):
            continue
        if spans.get("window_start", (0, 0))[0] >= second.phrase.end:
            if "window_start" not in (own.spans or {}):
                own.window_start, own.window_end = timing.window_start, timing.window_end
                own.closed, own.spans = timing.closed, spans
        elif spans.get("event_start", (0, 0))[0] >= second.phrase.end and not (
            own.event_start or own.window_start
        ):
            own.event_start, own.event_end = timing.event_start, timing.event_end
            own.event_precision, own.historical, own.spans = timing.event_precision, timing.historical, spans


def _share_sum(page: Annotated, claims: Sequence[Claim], found: dict[int, Timing]) -> None:
    """The moment of a total is that of the items above that add up to it: «Total hasta las 10 pm: 28»."""
    order = list(found)
    for at, i in enumerate(order):
        whole, timing = claims[i], found[i]
        if at < _FEW or timing.as_of is None or "as_of" not in (timing.spans or {}):
            continue
        left, parts = whole.phrase.number.value or 0, list[int]()
        for j in reversed(order[:at]):
            if page.clauses_of(claims[j].sentence)[claims[j].clause].opener == "(":
                continue  # "Valencia: 5 (two of them minors)"
            size = claims[j].phrase.number.value or 0
            if claims[j].measure != whole.measure or not 0 < size <= left or found[j].as_of is not None:
                break
            left -= size
            parts.append(j)
            if not left and len(parts) >= _FEW:
                for part in parts:
                    found[part].as_of, found[part].as_of_precision = timing.as_of, timing.as_of_precision
                break


def _is_joined(page: Annotated, first: Claim, second: Claim) -> bool:
    """Whether nothing but a conjunction and predicates stand between two counts."""
    start, end, hit, behind = first.phrase.end, second.phrase.start, first.term_hit, second.term_hit
    if behind and start <= behind.start < end:
        end = behind.start  # "the killing of 42 and the wounding of 100"
    if hit and start <= hit.start and hit.end <= end:
        if not _LED.fullmatch(page.folded, start, hit.start):
            return False
        start = hit.end  # "19 were killed and 24 wounded"
    return bool(_JOINED.fullmatch(page.folded, start, end))


def _own(page: Annotated, claims: Sequence[Claim], index: int) -> Timing:
    claim, timing = claims[index], Timing(spans={})
    sentence = page.sentences[claim.sentence]
    whens = [when for when in page.times if sentence.start <= when.start < sentence.end]
    if stamp := _stamp(page, claim.sentence):
        _use(page, stamp, claim.phrase.start, timing)
    if not whens:
        return timing
    others = {
        c.clause
        for c in claims
        if c.sentence == claim.sentence and c is not claim and c.term and c.heir_of is None
    }
    aside = {c.clause for c in claims if c.sentence == claim.sentence and c.term and _is_aside(page, c)}
    for when in whens:
        clause = page.clause_of(claim.sentence, when.start)
        if clause != claim.clause and clause in others:
            continue  # it belongs to another count
        if (
            clause != claim.clause
            and when.precision == "year"
            and _has_words(page, claim.sentence, clause, when)
        ):
            continue  # "the law, which came into force in 2023, has led to 120 arrests"
        if clause != claim.clause and clause in aside:
            continue  # "918,320 (+1,240 over the past day)"
        if claim.term and claim.term.kind == "toll" and when.role == "on" and when.precision == "minute":
            _as_of(page, when, timing, timing.spans or {})  # "at 09:00 the number was put at 49"
        _use(page, when, claim.phrase.start, timing)
    return timing


def _stamp(page: Annotated, index: int) -> When | None:
    """The clock time that stands alone before a sentence: «UPD 18:50. Праваабаронцы пацьвярджаюць …»."""
    before = page.sentences[index - 1] if index else None
    if before is None or before.line != page.sentences[index].line or before.end - before.start > _STAMP:
        return None
    whens = [when for when in page.times if before.holds(when.start)]
    if (
        len(whens) != 1
        or not whens[0].clock
        or len(_WORD.findall(page.folded, before.start, whens[0].start)) > 1
    ):
        return None
    return whens[0] if not _WORD.search(page.folded, whens[0].end, before.end) else None


def _has_words(page: Annotated, sentence: int, clause: int, when: When) -> bool:
    """Whether a clause says more than a time."""
    stretch = page.clauses_of(sentence)[clause]
    around = page.folded[stretch.start : when.start], page.folded[when.end : stretch.end]
    return sum(len(_WORD.findall(part)) for part in around) > _FEW


def _is_aside(page: Annotated, claim: Claim) -> bool:
    """Whether a number stands in brackets: "918,320 (+1,240 over the past day)"."""
    return page.clauses_of(claim.sentence)[claim.clause].opener == "("


def _use(page: Annotated, when: When, start: int, timing: Timing) -> None:
    spans = timing.spans if timing.spans is not None else {}
    span = (when.start, when.end)
    if any(hit.end + 1 == when.start for hit in page.markers(max(0, when.start - 20), when.start, "record")):
        return  # "the highest since 2015"
    if when.role == "window" and page.folded.startswith("'s ", when.end):
        return  # "over last week's clash"
    if when.role == "window":
        timing.closed = True
        if timing.window_start is None and page.posted and when.hours:
            timing.window_start = page.posted - timedelta(hours=when.hours)
            timing.window_end = page.posted
            spans["window_start"] = span
    elif when.role == "since" and when.first:
        timing.window_start = timing.window_start or when.first
        if when.last != when.first and when.precision == "day":
            timing.window_end = timing.window_end or when.last  # "from 21 to 26 September"
        spans.setdefault("window_start", span)
    elif when.role == "until" and when.first:
        timing.window_end = timing.window_end or when.last
        spans.setdefault("window_end", span)
    elif when.role == "as_of" or (
        when.role in ("bare", "until") and when.clock and when.precision == "minute"
    ):
        _as_of(page, when, timing, spans)
    elif when.role == "ago":
        if timing.event_start is None and (day := day_of(when, page.posted)):
            timing.event_start = timing.event_end = day
            timing.event_precision = "day"
            spans["event_start"] = span
    elif when.role in ("on", "bare", "as_of") and when.first:
        if when.precision == "year":
            timing.historical = page.posted is not None and when.first.year < page.posted.year
        if tells_when_said(page, when, start):
            if when.start < start and not (when.said and when.moved == 0):
                _as_of(page, when, timing, spans)
            return
        if timing.event_start is None:
            timing.event_start, timing.event_end = when.first, when.last
            timing.event_precision = "day" if when.precision in ("minute", "part_of_day") else when.precision
            spans["event_start"] = span
    elif when.precision == "part_of_day" and timing.event_start is None and (day := _day_of_part(page, when)):
        timing.event_start = timing.event_end = day
        timing.event_precision = "day"
        spans["event_start"] = span


def _day_of_part(page: Annotated, when: When) -> date | None:
    """«Утром прошли обыски»: of the day of the post, or of the one before where it had not come yet."""
    if (
        page.posted is None
        or when.clock is None
        or not when.clock.hour
        or when.role not in ("bare", "on", "since")
    ):
        return None
    end = page.sentences[page.sentence_of(when.start)].end
    if any(other.first and other.role != "window" and other.start < end for other in page.times):
        return None  # of the day that the text is about: "in dawn raids on Tuesday"
    return page.posted.date() - timedelta(days=page.posted.hour + _PART < when.clock.hour)


def _as_of(page: Annotated, when: When, timing: Timing, spans: dict[str, tuple[int, int]]) -> None:
    if timing.as_of is not None:
        return
    timing.as_of = moment(when, page.posted) or when.last
    if timing.as_of is None and when.clock is not None and page.posted is not None:
        timing.as_of = page.posted.date()  # "as of this evening"
    if timing.as_of is not None:
        timing.as_of_precision = (
            when.precision if isinstance(timing.as_of, datetime) or when.precision == "part_of_day" else "day"
        )
        spans["as_of"] = (when.start, when.end)


def _inherit(page: Annotated, before: Claim, claim: Claim, source: Timing, timing: Timing) -> None:
    """Later counts of the same matter keep its times where they state none."""
    first, second = page.sentences[before.sentence], page.sentences[claim.sentence]
    if source.historical and before.sentence != claim.sentence:
        return
    if timing.as_of is None and timing.event_start is None:
        timing.as_of, timing.as_of_precision = source.as_of, source.as_of_precision
    own = before.sentence != claim.sentence and claim.heir_of is None and claim.rule != "heading"
    if own and page.markers(second.start, claim.phrase.start, "total"):
        return  # "nine were executed on Wednesday. In total 64 have been this month"
    if second.line - first.line > 1 and claim.heir_of is None and claim.rule != "heading":
        return
    if claim.measure != before.measure and before.sentence != claim.sentence and not claim.phrase.of_them:
        if (
            timing.event_start is None
            and timing.window_start is None
            and source.event_start
            and second.line == first.line
        ):
            timing.event_start, timing.event_end, timing.event_precision = (
                source.event_start,
                source.event_end,
                source.event_precision,
            )
        return
    if timing.event_start is None and timing.window_start is None:
        timing.event_start, timing.event_end, timing.event_precision = (
            source.event_start,
            source.event_end,
            source.event_precision,
        )
        if source.event_start is None and (before.sentence == claim.sentence or claim.heir_of is not None):
            timing.window_start, timing.window_end, timing.closed = (
                source.window_start,
                source.window_end,
                source.closed,
            )
        timing.historical = timing.historical or (source.historical and before.sentence == claim.sentence)


def _from_headings(page: Annotated, index: int, timing: Timing) -> None:
    """A time in a heading line above holds for the list under it: "Задержания по городам (21:10):"."""
    for sentence in reversed(page.sentences[:index]):
        if page.sentences[index].line - sentence.line > 2:
            return
        for when in page.times:
            if not sentence.holds(when.start):
                continue
            if when.first and when.role in ("on", "bare") and when.clock is None:
                timing.event_start, timing.event_end = when.first, when.last
                timing.event_precision = when.precision
                if when.precision == "year" and page.posted is not None:
                    timing.historical = when.first.year < page.posted.year
            elif when.role == "as_of" or (when.clock and when.precision == "minute"):
                _as_of(page, when, timing, timing.spans if timing.spans is not None else {})
        if timing.event_start or timing.as_of:
            return
