"""Parts and the wholes that they are of: which of two numbers is the count."""

from collections.abc import Sequence
from itertools import pairwise

import regex

from .annotate import Annotated
from .choice import Choice
from .claim import Claim
from .phrase import PhraseGrammar

WHOLE = "the whole that another number is out of"
THINGS = "things, not people"  # a reason of the languages' `not_counts`
PART_OF_NOTHING = "a part of a number that is left out"
_OWNER = regex.compile(r"(?:[\p{L}-]+ ){0,2}[\p{L}-]+(?:'s|s') ")
_STOP = regex.compile(r"[.,;:!?]")


class Wholes:
    """Tells the whole from the part."""

    def __init__(self, grammar: PhraseGrammar, choice: Choice) -> None:
        self._grammar = grammar
        self._choice = choice

    def settle(self, page: Annotated, claims: Sequence[Claim]) -> None:
        """The second number of "52 of 803 passengers" is what the first is out of."""
        for claim, following in pairwise(claims):
            between = page.folded[claim.phrase.end : following.phrase.start]
            possessed = self._grammar.out_of.match(between)  # "187 of the ferry's 212 passengers"
            if (
                possessed
                and (possessed.end() == len(between) or _OWNER.fullmatch(between, possessed.end()))
                and following.phrase.noun is None
                and not following.reason
            ):
                claim.denominator = following.phrase.number.value
                if claim.phrase.unit is None and not claim.phrase.noun:  # "57 of 65 drones"
                    claim.phrase.unit, claim.phrase.unit_hit = (
                        following.phrase.unit,
                        following.phrase.unit_hit,
                    )
                following.reason = WHOLE
            elif possessed and possessed.end() == len(between) and self._keeps_noun(claim, following):
                claim.denominator = following.phrase.number.value
                claim.phrase.done, following.phrase.done = following.phrase.done, None
                following.is_whole = True
            elif self._leads_out(page, claim, following):
                following.denominator = claim.phrase.number.value
                claim.reason = WHOLE

    def _keeps_noun(self, claim: Claim, following: Claim) -> bool:
        """«Trois des 12 blessés sont décédés»: the 12 are wounded, what is said behind them is of the three."""
        own, whole = claim.phrase, following.phrase
        return bool(whole.noun and whole.done and not (own.noun or own.done or following.reason))

    def _leads_out(self, page: Annotated, claim: Claim, following: Claim) -> bool:
        """«Sur les 21 prévenus, douze ont été condamnés»: a whole that nothing else counts."""
        phrase, clause = claim.phrase, page.clauses_of(claim.sentence)[claim.clause]
        lead = page.folded[clause.start : phrase.start].strip()
        return (
            not (claim.reason or phrase.noun or phrase.done or following.reason)
            and following.clause == claim.clause + 1
            and self._grammar.out_of.fullmatch(f" {lead} ") is not None
            and page.folded[phrase.end : following.phrase.start].strip() == ","
            and (following.phrase.number.high or 0) < (phrase.number.high or 0)
        )

    def is_whole(self, page: Annotated, claim: Claim) -> bool:
        """Whether a number is led as a whole: «из 46 пассажиров погибли 22»."""
        start = claim.phrase.start
        lead = f" {page.folded[max(0, start - 12) : start]}"
        return any(match.end() == len(lead) for match in self._grammar.out_of.finditer(lead))

    def opens(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> bool:
        """ "Of the 81 people aboard, 33 had died": a whole that nothing else is said of."""
        clause = page.clauses_of(claim.sentence)[claim.clause]
        if (
            claim.phrase.noun
            or claim.phrase.done
            or any(hit.terms for hit in page.hits_in(clause.start, clause.end))
        ):
            return False
        lead = f" {page.folded[clause.start : claim.phrase.start].lstrip()}"
        following = [c for c in claims if c.clause > claim.clause and not c.reason]
        return bool(self._grammar.out_of.fullmatch(lead)) and bool(following)

    def from_part(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> bool:
        """A whole whose part has the predicate: "9 people, including six officers injured"."""
        behind = [c for c in claims if c.phrase.start >= claim.phrase.end]
        after = next((c for c in behind if c.term), None)  # «هشت نفر از جمله سه زن و دو کودک جان باختند»
        if (
            after is None
            or after.term is None
            or not page.markers(claim.phrase.end, behind[0].phrase.start + 1, "subset")
            or not self._choice.may_count(after.term, claim.phrase)
        ):
            return False
        claim.take(after.term, after.term_hit, "sentence")
        return True

    def is_of_share(self, page: Annotated, claim: Claim) -> bool:
        """ "99% of about 300 drones were intercepted", "two-thirds of the 600 passengers"."""
        share = page.folded.rfind("%", max(0, claim.phrase.start - 16), claim.phrase.start)
        if share < 0:
            hit = page.hit_before(claim.phrase.start)
            if hit is None or hit.get("not_count") != "a share":
                return False
            between = page.folded[hit.end : claim.phrase.start]
            return not between.strip() or bool(self._grammar.out_of.match(between) or between == " the ")
        between = page.folded[share + 1 : claim.phrase.start]
        return bool(self._grammar.out_of.fullmatch(between.rstrip() + " "))


def is_part_before(page: Annotated, claims: Sequence[Claim], claim: Claim) -> bool:
    """«3'ü ağır 17 kişi yaralandı»: a part right before its whole, without a comma or predicate between."""
    following = claims[claims.index(claim) + 1 :]
    if not (claim.phrase.of_them and following):
        return False
    whole = following[0].phrase
    if not (whole.unit or whole.noun or whole.done):
        return False
    between = page.folded[claim.phrase.end : whole.start]
    hits = page.hits_in(claim.phrase.end, whole.start)
    return (
        not _STOP.search(between)
        and len(between.split()) <= 3
        and not any(hit.terms for hit in hits)
        and (whole.number.high or 0) > (claim.phrase.number.high or 0)
    )


def is_marked_part(page: Annotated, claim: Claim) -> bool:
    """ "Of these 82,000 are in the zone", «82 тысячи из них — уже в зоне»: a part, whatever it does."""
    lead = page.hit_before(claim.phrase.start)
    marked = (
        lead is not None
        and claim.phrase.start - lead.end <= 2
        and lead.start >= page.sentences[claim.sentence].start
    )
    if marked and lead and lead.get("unit") and not lead.terms:  # 其中儿童183人
        first = page.hit_before(lead.start)
        lead = first if first and first.end >= lead.start - 1 else lead
    return bool(marked and lead and "subset" in lead.marks) or claim.phrase.of_them


def is_part_of_things(claims: Sequence[Claim], claim: Claim) -> bool:
    """«ліквідовано 38 пожеж, у 6 з них загинули люди»: some of the things counted just before."""
    before = next((c for c in reversed(claims[: claims.index(claim)])), None)
    return claim.phrase.of_them and before is not None and before.phrase.left_out.startswith(THINGS)


def is_led_by_unit(page: Annotated, claim: Claim) -> bool:
    """Whether who is counted stands before the number: 妇女94人."""
    lead = page.hit_before(claim.phrase.start)
    return bool(lead and lead.get("unit") and not lead.terms and lead.end >= claim.phrase.start - 1)


def is_part_of_nothing(page: Annotated, claims: Sequence[Claim], claim: Claim) -> bool:
    """«проживает 51 человек, из них 13 детей», where the 51 count nothing of ours."""
    earlier = [c for c in claims if c.phrase.start < claim.phrase.start and c.phrase.unit]
    if not earlier or earlier[-1].reason in ("", WHOLE):
        return False
    return claim.phrase.of_them or bool(
        page.markers(earlier[-1].phrase.end, claim.phrase.start + 1, "subset")
    )
