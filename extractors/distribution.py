"""Counts of each of several places: "one each over Kursk and Oryol", «по одному — над А и Б»."""

from collections.abc import Sequence
from dataclasses import replace

import regex

from .annotate import Annotated, Mention
from .claim import Claim
from .hit import Hit

_NEAR = 48  # characters between a number and the first of its places
_GAP = regex.compile(r"[^.;:()\d\n]*")
_LINK = regex.compile(r"(?: \p{L}+)?(?:,| \p{L}{1,3} | & |, \p{L}{1,3} )\s*(?:\p{L}{1,5} ){0,2}")


def distributed(page: Annotated, claims: Sequence[Claim]) -> list[Claim]:
    """The claims in order, those that hold for each of several places once for each of them."""
    found: list[Claim] = []
    for index, claim in enumerate(claims):
        found.append(claim)
        if claim.term is None or not _is_each(page, claim):
            continue
        places = _behind(page, claims, index) or _before(page, claims, index)
        if len(places) > 1:
            claim.spread = places[0]
            found += [replace(claim, spread=place) for place in places[1:]]
    return found


def _is_each(page: Annotated, claim: Claim) -> bool:
    """Whether "each" stands right beside a number or its noun."""
    phrase = claim.phrase
    lead = page.hit_before(phrase.start)
    beside = (page.hit_at(phrase.number.end + 1), page.hit_at(phrase.end + 1))
    return (lead is not None and lead.end == phrase.start - 1 and "each" in lead.marks) or any(
        hit is not None and "each" in hit.marks and not _is_rate(page, hit) for hit in beside
    )


def _is_rate(page: Annotated, each: Hit) -> bool:
    """Whether it is so many per day, not per place."""
    following = page.hit_at(each.end + 1)
    return following is not None and following.get("not_count") is not None


def _behind(page: Annotated, claims: Sequence[Claim], index: int) -> list[Mention]:
    """The list of places that begins soon behind a number and ends before the next one."""
    claim = claims[index]
    end = page.sentences[claim.sentence].end
    if index + 1 < len(claims):
        end = min(end, claims[index + 1].phrase.start)
    places = [m for m in page.mentions if claim.phrase.end <= m.start < end and m.place.kind != "adjective"]
    if not places or not _is_near(page, claim.phrase.end, places[0].start):
        return []
    return _joined(page, places)


def _before(page: Annotated, claims: Sequence[Claim], index: int) -> list[Mention]:
    """The list of places right before a number: "Kursk and Oryol regions: two each"."""
    claim = claims[index]
    start = page.sentences[claim.sentence].start
    if index:
        start = max(start, claims[index - 1].phrase.end)
    places = [
        m for m in page.mentions if start <= m.start < claim.phrase.start and m.place.kind != "adjective"
    ]
    if not places or page.folded[places[-1].full_end : claim.phrase.start].strip(" ,:-"):
        return []
    return _joined(page, places[::-1])[::-1]


def _is_near(page: Annotated, start: int, end: int) -> bool:
    return end - start <= _NEAR and bool(_GAP.fullmatch(page.folded, start, end))


def _joined(page: Annotated, places: Sequence[Mention]) -> list[Mention]:
    """The first of some places and those that commas and conjunctions join to it."""
    found = list(places[:1])
    for place in places[1:]:
        first, second = sorted((found[-1], place), key=lambda m: m.start)
        if not _LINK.fullmatch(page.folded, first.full_end, second.start) or place.broad != found[0].broad:
            break
        found.append(place)
    return found
