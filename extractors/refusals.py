"""Numbers that no measure may take: years, addresses, and those that their own words exclude."""

from collections.abc import Sequence
from itertools import pairwise

import regex

from .annotate import Annotated
from .claim import Claim
from .hit import Hit
from .judge import COMPOUND, ONE_OF_SEVERAL
from .labels import is_labelled
from .phrase import Phrase
from .predicates import is_led

NO_MEASURE = "no word beside it says what is counted"
YEAR = "a year, as far as one can tell"
COORDINATED = regex.compile(r",? ?(?:-|\p{L}{1,3})? ?")  # what may stand between two coordinated numbers
_ADDRESS = regex.compile(r", (?:\p{L}\. )?")


def _is_yearlike(claim: Claim) -> bool:
    """A bare 1900 to 2100 with no noun of its own: "in the 2020 Presidential Election", "over 2013 sit-in"."""
    number, phrase = claim.phrase.number, claim.phrase
    if (
        number.spelled
        or phrase.unit
        or phrase.noun
        or phrase.done
        or phrase.bound not in ("exact", "more_than")
    ):
        return False
    return number.value is not None and 1900 <= number.value <= 2100 and number.end - number.start == 4


def is_year_before(claim: Claim, claims: Sequence[Claim]) -> bool:
    """«2023 starben 2839 Menschen»: the predicate behind it has a number of its own."""
    done, phrase = claim.phrase.done, claim.phrase
    if done is None or phrase.unit or phrase.noun or phrase.number.spelled or phrase.bound != "exact":
        return False
    if phrase.number.end - phrase.number.start != 4 or not 1900 <= (phrase.number.value or 0) <= 2100:
        return False
    return any(0 <= other.phrase.start - done.end <= 1 and other.phrase.unit for other in claims)


def _word_before(page: Annotated, position: int) -> str:
    """The word right before a position, "" where none is."""
    stretch = page.folded[max(0, position - 16) : position]
    word = stretch.split(" ")[-2] if stretch.endswith(" ") and stretch.count(" ") > 1 else ""
    return word if word.isalpha() else ""


def share_reasons(page: Annotated, claims: Sequence[Claim]) -> None:
    """What a number counts, it counts for those coordinated with it: «15, 16 y 17 años», "8 by 10 metres"."""
    for claim, following in zip(reversed(claims[:-1]), reversed(claims[1:]), strict=True):
        between = page.folded[claim.phrase.end : following.phrase.start]
        if (
            following.reason
            and following.phrase.left_out not in (COMPOUND, ONE_OF_SEVERAL)
            and not (claim.reason or claim.phrase.unit or claim.phrase.noun or claim.phrase.done)
            and COORDINATED.fullmatch(between)
            and not page.words.connectives.fullmatch(between)  # "jailed three for 15 days"
            and not (_is_object(page, claim) and is_led(page, following.phrase))
        ):
            claim.reason = following.reason
    for claim, following in pairwise(claims):
        lead = _word_before(page, claim.phrase.number.start)
        bare = not (following.phrase.unit or following.phrase.noun or following.phrase.done)
        if (
            claim.phrase.left_out
            and bare
            and lead
            and lead == _word_before(page, following.phrase.number.start)
        ):
            following.reason = following.reason or claim.phrase.left_out  # «до 10 суток, другая — до 13»


def _is_object(page: Annotated, claim: Claim) -> bool:
    """Whether a predicate stands right before a number: «оштрафовал десятерых на 10 тысяч рублей»."""
    lead = page.hit_before(claim.phrase.start)
    return (
        lead is not None and lead.end == claim.phrase.start - 1 and any(t.kind == "done" for t in lead.terms)
    )


def refusing(page: Annotated, phrase: Phrase) -> Hit | None:
    """What takes the measure from the noun behind it: «передали тела 909 погибших»."""
    lead = page.hit_before(phrase.start)
    if lead is None or lead.terms or not phrase.noun or phrase.start - lead.end != 1:
        return None
    named = {term.measure for term in phrase.noun.terms}
    refused = (m.value.measure for m in lead.sense.meanings if m.role == "homonym")
    return lead if any(measure in named for measure in refused) else None


def why_not(claim: Claim, has_predicates: bool) -> str:
    """Why a number that no rule gave a measure has none."""
    if claim.phrase.unknown:
        return f"«{claim.phrase.unknown}» is not known as something that is counted"
    if claim.phrase.unit and has_predicates:
        return f"no measure beside it counts {claim.phrase.unit}"
    if claim.phrase.number.floor is not None and not claim.phrase.unit:
        return "a vague word with no measure beside it"
    return NO_MEASURE


def refuse_addresses(page: Annotated, claims: Sequence[Claim]) -> None:
    """A bare number behind a street or district is that of a house."""
    for claim in claims:
        phrase = claim.phrase
        if claim.reason or phrase.unit or phrase.noun or phrase.done or phrase.number.spelled:
            continue
        if page.folded.endswith((", ", ". "), 0, phrase.start) and any(
            m.place.kind == "district"
            and m.end < phrase.start
            and _ADDRESS.fullmatch(page.folded[m.end : phrase.start])
            for m in page.mentions
        ):
            claim.reason = "an address"


def is_bare_year(page: Annotated, claim: Claim) -> bool:
    """A number that looks like a year, unless a place labels it and no year that far ahead is meant."""
    if any(
        hit.end == claim.phrase.start - 1
        for hit in page.markers(claim.phrase.start - 24, claim.phrase.start, "subset")
    ):
        return False  # «до лікарень потрапили 3200, з яких 1900 — діти»
    return _is_yearlike(claim) and not _is_future_year(page, claim)


def _is_future_year(page: Annotated, claim: Claim) -> bool:
    """Whether a place labels it and no year that far ahead is meant: "in St. Petersburg 2084"."""
    ahead = page.posted is not None and (claim.phrase.number.value or 0) > page.posted.year + 30
    return ahead and is_labelled(page, claim)
