"""The measures that numbers take from the label before them: «раненых — 12 500», "tanks – 3,610"."""

from collections.abc import Sequence

import regex

from .annotate import Annotated
from .choice import Choice
from .claim import Claim
from .hit import Hit

_PLACE_LABEL = regex.compile(r"[ \"')]*(?:[:(-] ?)?")
_LABEL = regex.compile(r"[ \"')]*[:-][ \"'(]*")
_SENTENCE_END = regex.compile(r" ?(?:[.;!]|$)")


class Labels:
    """Attaches numbers to the nouns that label them."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice

    def take(self, page: Annotated, claim: Claim) -> bool:
        """A noun right before the number, with a dash or colon: «раненых — 12 500», "tanks – 3,610"."""
        hit = page.hit_before(claim.phrase.start)
        if hit and page.time_at(hit.start):
            return False  # "GENEVA (12 March) - At least 1,500 civilians"
        if hit and claim.phrase.unit and any(hit.start - n.end in (0, 1) for n in page.numbers):
            return False  # «вызваліла 28 палітвязняў — 19 мужчын»: it is that of the number before
        if hit and (
            _LABEL.fullmatch(page.folded[hit.end : claim.phrase.start]) or _is_apposed(page, claim, hit)
        ):
            lead = page.hit_before(hit.start)
            said_of = bool(
                lead and lead.get("unit") and page.folded[lead.end : hit.start] == " " and not hit.terms
            )
            if (
                hit.get("unit") and claim.phrase.unit is None and not said_of
            ):  # not «49 drones ucranianos: 13»
                claim.phrase.unit, claim.phrase.unit_hit = hit.get("unit"), hit
            term = self._choice.first(hit, ("people", "event", "toll", "done"), claim.phrase)
            clause = page.clauses_of(claim.sentence)[page.clause_of(claim.sentence, hit.start)]
            if term and not (term.kind == "event" and page.numbers_in(clause.start, hit.start)):
                claim.take(term, hit, "label")
        return claim.term is not None

    def is_of_unknown(self, page: Annotated, claims: Sequence[Claim], claim: Claim, before: Claim) -> bool:
        """ "Tanks - 10303 (+6), APV - 21435 (+13)": an item of a list of things whose label no table knows."""
        last = claims[claims.index(claim) - 1]
        earlier = claims[: claims.index(claim)]
        labelled = next((c for c in reversed(earlier) if c.term and not c.phrase.number.sign), before)
        adjoins = claim.phrase.number.sign and not page.folded[last.phrase.end : claim.phrase.start].strip(
            " ("
        )
        if adjoins:
            return last.term is None and last is not before
        clause, term = page.clauses_of(claim.sentence)[claim.clause], before.term
        named = [h.get("unit") for h in page.hits_in(clause.start, claim.phrase.start) if h.get("unit")]
        if term and named and not claim.phrase.unit and not self._choice.counts(term, named[-1]):
            return True  # "homicides 12, vehicles stolen 30"
        return has_other_label(page, labelled, claim)


def has_other_label(page: Annotated, labelled: Claim, claim: Claim) -> bool:
    """Whether a number behind a known label has a label of its own that is no place's: "tanks - 11, MLRS - 17"."""
    unit = labelled.phrase.unit_hit
    if unit is None or unit.end > labelled.phrase.start or claim.phrase.unit:
        return False
    clauses = page.clauses_of(claim.sentence)
    label = clauses[claim.clause - 1] if claim.clause else None
    if label is None or clauses[claim.clause].opener not in ("-", ":") or page.in_place(label.end - 1):
        return False
    return not page.numbers_in(label.start, label.end)


def _is_apposed(page: Annotated, claim: Claim, hit: Hit) -> bool:
    """«Resgatados com vida, 192.»: a sentence of a noun, a comma and a number."""
    return (
        page.folded[hit.end : claim.phrase.start] == ", "
        and hit.start - page.sentences[claim.sentence].start <= 1
        and _SENTENCE_END.match(page.folded, claim.phrase.end) is not None
    )


def is_labelled(page: Annotated, claim: Claim) -> bool:
    """Whether a place stands before the number as its label: «Querétaro: uno»."""
    return any(
        _PLACE_LABEL.fullmatch(page.folded[max(m.end, m.full_end) : claim.phrase.start])
        for m in page.mentions
        if m.end <= claim.phrase.start
    )
