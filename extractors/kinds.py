"""What a count is in its text: total, part or gain; current, earlier or planned; asserted or not."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from .annotate import Annotated
from .attach import Claim
from .moments import Timing
from .scopes import Scope


@dataclass(slots=True)
class Standing:
    """Kind, containing total, and how far the text stands behind a count."""

    kind: str = "total"
    part_of: int | None = None  # index of the containing claim
    status: str = "current"
    modality: str = "occurred"
    certainty: str | None = None
    undercount: bool = False
    denominator: int | None = None
    widened: bool = False  # the killed are a part of it
    reason: str = ""  # why it is left out after all
    span: tuple[int, int] | None = None  # the words that made the kind


def standings(
    page: Annotated,
    claims: Sequence[Claim],
    scopes: dict[int, Scope],
    timings: dict[int, Timing],
    one_off: dict[str, bool],
    units: dict[int, str | None],
) -> dict[int, Standing]:
    """The standing of every claim with a measure, by its index."""
    found = {i: _own(page, claims, i, timings[i], one_off) for i in timings}
    _parts(page, claims, found, scopes, timings, units)
    _versions(page, claims, found, scopes)
    _undercounts(page, claims, found)
    return found


def _own(
    page: Annotated, claims: Sequence[Claim], index: int, timing: Timing, one_off: dict[str, bool]
) -> Standing:
    claim, standing = claims[index], Standing()
    sentence = page.sentences[claim.sentence]
    clause = page.clauses[claim.sentence][claim.clause]
    phrase = claim.phrase
    lead_start = _lead_start(page, claims, index, sentence.start)
    if page.markers(sentence.start, sentence.end, "conditional") and _governs(
        page, claim, "conditional", clause.start, clause.end, sentence.start
    ):
        standing.reason = "said as a condition or a possibility, not as a fact"
    elif _governs(page, claim, "threatened", clause.start, clause.end, sentence.start):
        standing.reason = "a threat or a penalty, not a fact"
    if _governs(page, claim, "planned", clause.start, clause.end, None):
        standing.modality = "planned"
    if timing.historical or page.markers(clause.start, clause.end, "historical"):
        standing.status = "historical"
    if page.markers(sentence.start, sentence.end, "denied") and not standing.reason:
        standing.reason = "denied by the text"
    for name in ("unconfirmed", "provisional", "estimated", "confirmed"):
        if page.markers(sentence.start, sentence.end, name):
            standing.certainty = name
            break
    if phrase.number.sign == "+" or _gain(page, claims, index, lead_start) or timing.closed or (one_off[claim.measure] and timing.window_start is None):
        standing.kind = "increment"
    return standing


def _lead_start(page: Annotated, claims: Sequence[Claim], index: int, start: int) -> int:
    """Where the words that lead to a number begin: behind the number before it."""
    earlier = [c.phrase.end for c in claims[:index] if c.sentence == claims[index].sentence]
    return max([start, *earlier])


def _governs(
    page: Annotated, claim: Claim, name: str, start: int, end: int, sentence_start: int | None
) -> bool:
    """A marker of the clause, or one that opens the sentence ("If ...")."""
    hits = page.markers(start, end, name)
    if not hits and sentence_start is not None:
        hits = [
            hit
            for hit in page.markers(sentence_start, claim.phrase.start, name)
            if hit.start - sentence_start < 3
        ]
    return bool(hits)


def _gain(page: Annotated, claims: Sequence[Claim], index: int, lead_start: int) -> bool:
    """ "Another 5", «ещё пятерых»: a gain if the same measure was just counted, or nothing was."""
    claim = claims[index]
    near = [
        hit
        for hit in page.markers(
            max(lead_start, claim.phrase.start - 24), claim.phrase.number.start, "increment"
        )
        if page.folded[hit.end : claim.phrase.start].strip(" \"'(") == "" or hit.start >= claim.phrase.start
    ]
    near += [hit for hit in page.markers(claim.phrase.number.end, claim.phrase.end + 1, "increment")]
    if not near:
        return False
    earlier = [c for c in claims[:index] if c.term]
    return not earlier or any(c.measure == claim.measure for c in earlier[-2:])


def _parts(
    page: Annotated,
    claims: Sequence[Claim],
    found: dict[int, Standing],
    scopes: dict[int, Scope],
    timings: dict[int, Timing],
    units: dict[int, str | None],
) -> None:
    for i, standing in found.items():
        claim = claims[i]
        total = _marked_total(page, claims, found, i)
        if total is None and standing.kind == "increment" and _window_total(claims, found, scopes, i) is None:
            continue
        if total is None:
            total = _wider_total(page, claims, found, scopes, timings, units, i)
        if total is None:
            continue
        standing.kind, standing.part_of = "subtotal", total
        if claims[total].measure == "injured" and claim.measure == "killed":
            found[total].widened = True


def _window_total(
    claims: Sequence[Claim], found: dict[int, Standing], scopes: dict[int, Scope], index: int
) -> int | None:
    """For a count of a closed window: an earlier one of the same measure without a narrower place."""
    claim = claims[index]
    if claim.phrase.number.sign == "+" or scopes[index].mention is None:
        return None
    for i in found:
        if (
            i < index
            and claims[i].measure == claim.measure
            and scopes[i].mention is None
            and (claims[i].phrase.number.low or 0) >= (claim.phrase.number.low or 0)
        ):
            return i
    return None


def _marked_total(
    page: Annotated, claims: Sequence[Claim], found: dict[int, Standing], index: int
) -> int | None:
    """The count that words of containment point back to: "including", "of them", «из них», "incl."."""
    claim = claims[index]
    earlier = [i for i in found if i < index and claims[i].term]
    if not earlier:
        return None
    sentence = page.sentences[claim.sentence]
    residue = page.markers(sentence.start, claim.phrase.start + 1, "residue")
    previous = claims[earlier[-1]]
    begin = previous.phrase.end if previous.sentence == claim.sentence else sentence.start
    marked = bool(page.markers(begin, claim.phrase.start + 1, "subset")) or claim.phrase.of_them
    if residue and claim.heir_of is not None:
        marked = True
    if not marked:
        # "..., including 3 children and 5 women": what follows a part by a conjunction is a part too
        if (
            previous.sentence == claim.sentence
            and found[earlier[-1]].part_of is not None
            and claim.heir_of is not None
            and _only_links(page, previous.phrase.end, claim.phrase.start)
        ):
            return found[earlier[-1]].part_of
        return None
    size = claim.phrase.number.high or claim.phrase.number.floor or 0
    for i in reversed(earlier):
        other = claims[i].phrase.number
        whole = other.high if other.high is not None else 10**12
        if whole >= size and found[i].part_of is None:
            return i
        if (
            whole >= size
            and (claim.measure != claims[i].measure or claim.phrase.unit)
            and previous is claims[i]
            and size < whole
        ):
            return i
    return None


def _only_links(page: Annotated, start: int, end: int) -> bool:
    return len(regex.findall(r"\p{L}+", page.folded[start:end])) <= 3


def _wider_total(
    page: Annotated,
    claims: Sequence[Claim],
    found: dict[int, Standing],
    scopes: dict[int, Scope],
    timings: dict[int, Timing],
    units: dict[int, str | None],
    index: int,
) -> int | None:
    """A count of the same measure over a wider scope that the post states too."""
    claim, scope = claims[index], scopes[index]
    if scope.mention is None:
        return None
    size = claim.phrase.number.low if claim.phrase.number.low is not None else claim.phrase.number.floor or 0
    best: int | None = None
    for i in found:
        other, wide = claims[i], scopes[i]
        if (
            i == index
            or other.measure != claim.measure
            or found[i].status == "historical"
            or timings[i].historical != timings[index].historical
        ):
            continue
        if (
            (other.phrase.number.low or other.phrase.number.floor or 0) < size
            or other.phrase.number.sign
            or found[i].part_of is not None
        ):
            continue
        if (
            not _contains(wide, scope)
            or ((units[i] or "people") != (units[index] or units[i] or "people")
            and i > index)
        ):
            continue
        if (
            timings[index].event_start != timings[i].event_start
            and timings[index].event_start
            and timings[i].event_start
        ):
            continue
        if best is None or abs(i - index) < abs(best - index):
            best = i
    return best


def _contains(wide: Scope, narrow: Scope) -> bool:
    """Whether one scope is wider than another: no place or several over a town, a country over its towns."""
    if narrow.mention is None:
        return False
    if wide.mention is None:
        return True
    outer, inner = wide.mention.place, narrow.mention.place
    if outer.id == inner.id:
        return False
    if wide.mention.broad > narrow.mention.broad:
        return wide.mention.broad == 3 or outer.country == inner.country
    return False


def _versions(
    page: Annotated, claims: Sequence[Claim], found: dict[int, Standing], scopes: dict[int, Scope]
) -> None:
    """Earlier values: "up from 12", «ранее сообщалось о 3711», a bare number in brackets."""
    for i, standing in found.items():
        claim = claims[i]
        sentence = page.sentences[claim.sentence]
        earlier = [j for j in found if j < i and claims[j].sentence == claim.sentence]
        begin = claims[earlier[-1]].phrase.end if earlier else sentence.start
        lead = page.markers(begin, claim.phrase.start + 1, "previous")
        after = (
            page.markers(claim.phrase.end, claim.phrase.end + 24, "previous")
            if page.folded[claim.phrase.end : claim.phrase.end + 1] not in ",.;"
            else []
        )
        changed = page.markers(begin, claim.phrase.start + 1, "change")
        if _bracketed(page, claims, i, scopes):
            standing.status = "superseded"
            standing.kind, standing.part_of = found[earlier[-1]].kind, found[earlier[-1]].part_of
        elif lead or after or (changed and _begins_change(page, claims, found, i)):
            standing.status = "superseded"
            _revise(found, claims, i)
        elif (
            page.markers(begin, claim.phrase.start + 1, "revised")
            and standing.status == "current"
            and any(found[j].status == "superseded" for j in found)
        ):
            standing.status = "revised"


def _bracketed(page: Annotated, claims: Sequence[Claim], index: int, scopes: dict[int, Scope]) -> bool:
    """A bare number in brackets right behind a count of the same thing: "4,452 killed (4,432)"."""
    phrase = claims[index].phrase
    if claims[index].heir_of is None or phrase.number.sign or phrase.unit or scopes[index].how == "label":
        return False
    folded = page.folded
    if not (folded[phrase.start] == "(" or folded[phrase.start - 1 : phrase.start] == "("):
        return False
    before = claims[index - 1].phrase
    return folded[before.end : phrase.start].strip(" (") == "" and claims[index - 1].term is not None


def _begins_change(page: Annotated, claims: Sequence[Claim], found: dict[int, Standing], index: int) -> bool:
    """The first of two values of a change: "rose from 12 to 15"."""
    following = [j for j in found if j > index and claims[j].sentence == claims[index].sentence]
    return (
        bool(following)
        and claims[following[0]].heir_of is claims[index]
        and claims[index].phrase.bound_hit is None
        and len(
            regex.findall(
                r"\p{L}+", page.folded[claims[index].phrase.end : claims[following[0]].phrase.start]
            )
        )
        <= 1
    )


def _revise(found: dict[int, Standing], claims: Sequence[Claim], index: int) -> None:
    """The count that replaces an earlier one, in the sentence, is a revised one."""
    for j in found:
        if (
            j != index
            and claims[j].sentence == claims[index].sentence
            and claims[j].measure == claims[index].measure
            and found[j].status == "current"
        ):
            found[j].status = "revised"


def _undercounts(page: Annotated, claims: Sequence[Claim], found: dict[int, Standing]) -> None:
    """ "Actual figures are considerably higher" holds for the counts of its sentence or, alone, of the one before."""
    for hit in page.markers(0, len(page.folded), "undercount"):
        at = page.sentence_of(hit.start)
        inside = [i for i in found if claims[i].sentence == at] or [
            i for i in found if claims[i].sentence == at - 1
        ]
        for i in inside:
            found[i].undercount = True
