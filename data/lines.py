"""Which claims belong to one line: the same measure, unit, place, event and source."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from .claims import Claim
from .incidents import QUIET, Incidents
from .times import end_of_day, later

STILL_TOLD = timedelta(hours=24)  # after an event, for which a claim that names none speaks of it
SHORT = timedelta(days=7)  # an event that claims which name none may be of
SAME_BAR = timedelta(hours=24)  # within it, an equal figure without a window is the same figure again

Subject = tuple[object, ...]


@dataclass(slots=True)
class Line:
    """The claims of one series in the order in which they take effect. `closed`: of a period that is over."""

    subject: Subject  # what is counted and where, whoever counts
    claims: list[Claim] = field(default_factory=list)
    nature: str = "cumulative"
    closed: bool = False

    @property
    def dated(self) -> bool:
        """Whether its claims are of an event or a period that they name."""
        return self.claims[0].event_start is not None or self.claims[0].window_start is not None

    @property
    def named(self) -> bool:
        """Whether it is known what its claims are about: a place or a day."""
        place = self.claims[0].place
        return self.dated or place.name is not None or place.place_id is not None


def subject_of(claim: Claim) -> Subject:
    """What a claim is about, whoever makes it: measure, unit, place, event, period."""
    event_end = claim.event_end or claim.event_start
    about = (claim.measure, claim.unit, claim.place.key, claim.event_start, event_end, claim.window_start)
    return (*about, claim.window_end) if claim.kind == "increment" else about


def with_events(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those that name no event given that of the others of their source, place and day.

    A monitor says "21 September" in some posts and only "38 cities" in the next; both speak of one day.
    """
    events: dict[Subject, set[tuple[str, str]]] = defaultdict(set)
    for claim in claims:
        if claim.event_start is not None and claim.window_start is None and _is_short(claim):
            events[_scope(claim)].add((claim.event_start, claim.event_end or claim.event_start))
    return [_of_event(claim, events[_scope(claim)]) if _scope(claim) in events else claim for claim in claims]


def _is_short(claim: Claim) -> bool:
    """Whether its event is one of days; much happens in a year that is not of one event."""
    last = claim.event_end or claim.event_start
    return claim.event_start is not None and last is not None and last <= later(claim.event_start, SHORT)[:10]


def _scope(claim: Claim) -> Subject:
    return (claim.measure, claim.unit, claim.place.key, claim.source_key)


def _of_event(claim: Claim, events: set[tuple[str, str]]) -> Claim:
    if claim.event_start is not None or claim.window_start is not None:
        return claim
    around = [
        (first, last)
        for first, last in events
        if first <= claim.at and claim.said_at <= later(end_of_day(last, claim.zone), STILL_TOLD)
    ]
    if not around:
        return claim
    first, last = max(around)
    return replace(claim, event_start=first, event_end=last)


def lines_of(claims: Iterable[Claim], nature: str) -> list[Line]:
    """Sorts the claims (in order) of a measure of this nature into lines, parts of a total left out."""
    totals: dict[object, list[Claim]] = {}
    bars: list[Claim] = []
    increments: list[Claim] = []
    for claim in _without_parts(list(claims)):
        open_total = claim.kind != "increment" and claim.window_start is not None and claim.window_end is None
        if nature == "flow" and not open_total:
            bars.append(claim)
        elif claim.kind != "increment":
            totals.setdefault((subject_of(claim), claim.source_key), []).append(claim)
        elif claim.window_start is not None or nature == "stock":
            bars.append(claim)
        else:
            increments.append(claim)
    lines = []
    for claims_of_key in totals.values():
        lines += _by_incident(claims_of_key, nature if nature == "stock" else "cumulative")
    for claim in increments:
        line = _continued(lines, claim)
        if line is None:
            bars.append(claim)
        else:
            line.claims.append(claim)
    return lines + _bars(bars)


def _without_parts(claims: list[Claim]) -> list[Claim]:
    """Without the subtotals that have no line of their own because their total has the same scope."""
    totals = {(each.text_key, subject_of(each)) for each in claims if each.kind == "total"}
    units = {(each.text_key, each.unit) for each in claims if each.kind == "total"}

    def is_part(claim: Claim) -> bool:
        placeless = claim.place.name is None and claim.place.place_id is None
        return claim.kind == "subtotal" and (
            (claim.text_key, subject_of(claim)) in totals
            or (placeless and (claim.text_key, claim.unit) in units)
        )

    return [each for each in claims if not is_part(each)]


def _by_incident(claims: list[Claim], nature: str) -> list[Line]:
    """One line, or where the claims name neither event nor period, one for each incident that they may be of."""
    first = claims[0]
    if nature == "stock" or first.event_start or first.window_start:
        return [Line(subject_of(first), claims, nature)]
    incidents = Incidents()
    for claim in claims:
        incidents.add(claim)
    return [Line(subject_of(first), told, nature) for told in incidents.told]


def _continued(lines: list[Line], claim: Claim) -> Line | None:
    """The line whose latest total an increment without a period adds to: same source, unit and place."""
    scope = (claim.measure, claim.unit, claim.place.key)
    best: tuple[str, Line] | None = None
    for line in lines:
        if line.subject[:3] != scope or line.claims[0].source_key != claim.source_key:
            continue
        if claim.event_start is not None and line.claims[0].event_start not in (None, claim.event_start):
            continue
        before = [each.at for each in line.claims if each.kind != "increment" and each.at <= claim.at]
        if before and claim.at <= later(max(before), QUIET) and (best is None or max(before) > best[0]):
            best = (max(before), line)
    return None if best is None else best[1]


def _bars(claims: list[Claim]) -> list[Line]:
    """One line for each period; where none is stated, one for each figure that is not said again."""
    lines: dict[object, Line] = {}
    for claim in sorted(claims, key=lambda each: (each.at, each.count_id)):
        key: object = (subject_of(claim), claim.source_key, claim.window_end)
        if claim.window_start is None or claim.window_end is None:
            key = (key, claim.value, claim.low, claim.high)
            known = lines.get(key)
            if known is not None and claim.at > later(known.claims[-1].at, SAME_BAR):
                lines[key, known.claims[0].count_id] = lines.pop(key)
        line = lines.setdefault(key, Line(subject_of(claim), [], closed=True))
        line.claims.append(claim)
    return list(lines.values())
