"""What became of those counted: "Four hikers missing since Monday were found alive" counts the rescued."""

from collections.abc import Sequence

from .annotate import WORD, Annotated
from .choice import Choice
from .claim import Claim
from .hit import Hit
from .phrase import PhraseGrammar


class Fates:
    """Lets a measure give way to one that its clause goes on to name."""

    def __init__(self, grammar: PhraseGrammar, choice: Choice) -> None:
        self._grammar, self._choice = grammar, choice

    def settle(self, page: Annotated, claims: Sequence[Claim]) -> None:
        """Looks behind each claim of a sentence for a last predicate of its clause that says how it ended."""
        for claim in claims:
            if claim.term is None or claim.term_hit is None or claim.heir_of is not None:
                continue
            fates = self._choice.fates(claim.term)
            if not fates:
                continue
            clause = page.clauses_of(claim.sentence)[claim.clause]
            start = max(claim.phrase.end, claim.term_hit.end)
            if any(not c.reason and start <= c.phrase.start < clause.end for c in claims):
                continue  # it may be the other number's
            owned = {other.term_hit.start for other in claims if other.term_hit and other is not claim}
            for hit in page.hits_in(start, clause.end):
                term = self._choice.first(hit, ("done",), claim.phrase)
                if (
                    term
                    and term.measure in fates
                    and hit.start not in owned
                    and self._ends(page, hit, clause.end)
                ):
                    claim.take(term, hit, "what became of them")
                    break

    def _ends(self, page: Annotated, hit: Hit, end: int) -> bool:
        """Whether a predicate is said of them: behind an auxiliary, or as the last word of its clause."""
        before = list(WORD.finditer(page.folded, max(0, hit.start - 24), hit.start))
        led = bool(before) and self._grammar.is_auxiliary(before[-1].group())
        own = self._grammar.is_auxiliary(page.folded[hit.start : hit.end].split(" ")[0])
        return led or own or not page.folded[hit.end : end].strip(" .!:\n")
