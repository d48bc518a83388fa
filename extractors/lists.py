"""Lists that name what they count with their last item: «Мск — 509, СПб — 541, Екб — 48 задержанных»."""

from collections.abc import Sequence

from .annotate import Annotated
from .choice import Choice
from .claim import Claim
from .ellipsis import Ellipsis
from .labels import is_labelled
from .refusals import COORDINATED
from .wholes import is_led_by_unit, is_marked_part


class Lists:
    """Hands the measure of a last item to those before it."""

    def __init__(self, choice: Choice, ellipsis: Ellipsis) -> None:
        self._choice = choice
        self._ellipsis = ellipsis

    def from_last(self, page: Annotated, claims: Sequence[Claim], waiting: Sequence[Claim]) -> None:
        """Hands a measure from the end of a list to its items before, last first."""
        for claim in reversed(waiting):
            if (
                claim.term
                or claim.reason
                or any(
                    c.term and c.phrase.start < claim.phrase.start
                    for c in claims
                    if c.clause == claim.clause or not claim.phrase.unit
                )
            ):
                continue
            clauses = page.clauses_of(claim.sentence)
            clause = clauses[claim.clause]
            noun = claim.phrase.noun
            if any(h.terms and h is not noun for h in page.hits_in(clause.start, clause.end)) or (
                noun and self._choice.first(noun, ("people", "event"), claim.phrase, strong=True)
            ):
                continue  # it has words of its own
            after = next((c for c in claims if c.phrase.start >= claim.phrase.end), None)
            if after is None or clause.opener == "(" or is_marked_part(page, claim):
                continue
            if is_led_by_unit(page, claim) and not is_led_by_unit(page, after):
                continue  # 其中妇女94人、老人34人，另有678人受伤
            ahead = clauses[claim.clause - 1] if clause.opener == "and" else None
            if ahead and any(hit.terms for hit in page.hits_in(ahead.start, ahead.end)):
                continue  # «ранены 32 полицейских и 100 студентов, 58 задержаны»
            first = not any(c.term and c.phrase.start < claim.phrase.start for c in claims)
            if not first and after.rule != "right behind":
                continue  # "..., among them 58 women, and 1,645 injured"
            between = page.folded[claim.phrase.end : after.phrase.start]
            linked = COORDINATED.fullmatch(between) and not page.markers(
                claim.phrase.end, after.phrase.start + 1, "subset"
            )
            if (linked or is_labelled(page, claim)) and self._ellipsis.clause(page, claim):
                self._from_behind(claims, claim)

    def _from_behind(self, claims: Sequence[Claim], claim: Claim) -> bool:
        """A list that names what it counts with its last item: «Мск — 509, СПб — 541, Екб — 48 задержанных»."""
        after = next((c for c in claims if c.phrase.start >= claim.phrase.end), None)
        if (
            after is None
            or after.term is None
            or after.rule not in ("own noun", "right behind", "list behind")
        ):
            return False
        if after.heir_of is claim or (after.term.kind == "event" and claim.phrase.unit):
            return False
        return self._choice.inherit(claim, after, "list behind")
