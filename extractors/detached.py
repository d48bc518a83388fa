"""Predicates that a dash or an insertion parts from the number that they are of."""

import regex

from .annotate import WORD, Annotated
from .claim import Claim
from .hit import Hit
from .phrase import PhraseGrammar

_DASH = regex.compile(r" - ")
_OWN = 20  # characters behind a predicate in which a number is its own
_LOOKED_AT = 3  # clauses behind an insertion


def _is_amount(page: Annotated, end: int) -> bool:
    """Whether a number is of money or of days: no number of people that a predicate could be of."""
    noun = page.hit_at(end + 1)
    return noun is not None and noun.get("not_count") is not None


class Detached:
    """Finds the predicates of numbers whose own clause has none."""

    def __init__(self, grammar: PhraseGrammar) -> None:
        self._grammar = grammar

    def predicate(self, page: Annotated, claim: Claim) -> Hit | None:
        """The predicate of a number that stands in a later clause, None where there is none."""
        clauses, end = page.clauses_of(claim.sentence), claim.phrase.end
        if claim.phrase.of_them and (behind := page.hit_at(end + 1)) and "subset" in behind.marks:
            end = behind.end  # «23 из них — в реанимации»
        if _DASH.match(page.folded, end):
            following = next((c for c in clauses if c.start >= end), None)
            return self._first(page, following.start, following.end) if following else None
        return self._behind_insertion(page, claim)

    def _behind_insertion(self, page: Annotated, claim: Claim) -> Hit | None:
        """«шесть, в том числе ребёнок, пострадали»"""
        inserted, *later = [*page.clauses_of(claim.sentence)[claim.clause + 1 :], None]
        if inserted is None or page.folded[claim.phrase.end : inserted.start].strip() != inserted.opener:
            return None
        lead = next(iter(page.hits_in(inserted.start, inserted.end)), None)
        lead = next((h for h in page.hits_in(inserted.start, inserted.end) if "subset" in h.marks), lead)
        if lead is None or "subset" not in lead.marks:
            return None
        before = page.folded[inserted.start : lead.start].strip()
        if before and before not in [
            page.folded[n.start : n.end] for n in page.numbers_in(inserted.start, lead.start)
        ]:
            return None  # not "11 of them civilians"
        for clause in later[:_LOOKED_AT]:
            if clause and (hit := self._first(page, clause.start, clause.end)):
                return hit
        return None

    def _first(self, page: Annotated, start: int, end: int) -> Hit | None:
        """The predicate that a clause begins with and that has no number of its own."""
        position = start
        while match := WORD.search(page.folded, position, end):
            hit = page.hit_at(match.start())
            if hit and any(term.kind == "done" for term in hit.terms):
                numbers = page.numbers_in(start, min(end, hit.end + _OWN))
                own = all(hit.start <= n.start < hit.end or _is_amount(page, n.end) for n in numbers)
                return (
                    hit if own else None
                )  # own: «четверо — по 10 суток», «двое — штрафы по 30 тысяч рублей»
            if not (hit and hit.marks & {"current", "previous", "confirmed"}) and not (
                self._grammar.is_function(match.group())
            ):
                return None
            position = hit.end if hit else match.end()
        return None
