"""Which of the measures that a phrase names may count what a number counts."""

from collections.abc import Mapping
from functools import lru_cache

from .annotate import Annotated
from .claim import Claim
from .hit import Hit, Term
from .measure import Measure
from .phrase import Phrase
from .units import allowed

_KEPT = 1_000  # sets of units, of all that texts name together


class Choice:
    """Chooses among the measures that words name."""

    def __init__(self, measures: Mapping[str, Measure]) -> None:
        self._measures = measures
        self._needing = frozenset(name for name, measure in measures.items() if measure.needs_context)
        self._not_of = lru_cache(_KEPT)(self._things_beside)
        self._units: list[tuple[int, str]] = []  # those named in the text, and where
        self._silent: frozenset[str] = frozenset()  # measures whose context the text does not name
        self._unnamed: frozenset[str] = frozenset()  # measures of things that the text does not name

    def begin(self, page: Annotated) -> None:
        """Look through a text for what it names, before its claims are read."""
        self._units = [(hit.start, str(unit)) for hit, unit in page.values(0, len(page.folded), "unit")]
        said = {
            meaning.value.measure
            for hit, _ in page.values(0, len(page.folded), "context")
            for meaning in hit.sense.meanings
            if meaning.role == "context"
        }
        self._silent = self._needing.difference(said)
        self._unnamed = self._not_of(frozenset(unit for _, unit in self._units))

    def _things_beside(self, units: frozenset[str]) -> frozenset[str]:
        """The measures of things of which a text with some units names none."""
        return frozenset(
            name
            for name, measure in self._measures.items()
            if "person" not in measure.counts and not any(allowed(unit, measure.counts) for unit in units)
        )

    def counts(self, term: Term, unit: str) -> bool:
        """Whether the measure of a term counts a unit."""
        return allowed(unit, self._measures[term.measure].counts)

    def fates(self, term: Term) -> tuple[str, ...]:
        """The measures that say what became of those whom a term's measure counts."""
        return self._measures[term.measure].gives_way

    def is_final(self, term: Term) -> bool:
        """Whether nothing that is said afterwards takes the measure away: the dead stay the dead."""
        return self._measures[term.measure].final

    def may_become(self, term: Term) -> bool:
        """Whether something else may be counted of a part of those that a term counts: not of the dead."""
        measure = self._measures[term.measure]
        return not measure.final or bool(measure.contains)

    def first(self, hit: Hit, kinds: tuple[str, ...], phrase: Phrase, strong: bool = False) -> Term | None:
        """The first measure a phrase names that may count this unit; `strong`: not by a noun that is a unit too."""
        found = [
            term
            for term in hit.terms
            if not (strong and self._measures[term.measure].needs_context)  # "protesters" are a unit too
            and not (term.kind == "done" and term.measure in self._silent)
            and not (term.kind == "done" and phrase.unit is None and term.measure in self._unnamed)
            and term.kind in kinds
            and self.may_count(term, phrase)
        ]
        if len(found) > 1 and phrase.unit is None:
            # «137 drones ...; 63 ont été abattus»: what was named last is what is counted
            named = next((u for at, u in reversed(self._units) if at < phrase.start), None)
            found.sort(key=lambda t: named is None or not self.counts(t, named))
        return found[0] if found else None

    def may_count(self, term: Term, phrase: Phrase) -> bool:
        """Whether the measure of a term may count what a phrase counts."""
        measure = self._measures[term.measure]
        if phrase.unknown:
            return False
        if phrase.unit is None:
            return (
                term.kind in ("event", "toll", "people")
                or "person" in measure.counts
                or phrase.number.value != 1
            )
        return allowed(phrase.unit, measure.counts)

    def outgrow(self, claim: Claim) -> None:
        """A bare number larger than a measure ever was is of what its `more_are` counts, or of something else."""
        measure = self._measures[claim.term.measure] if claim.term else None
        if claim.term is None or measure is None or measure.most is None or claim.phrase.unit:
            return
        size = claim.phrase.number.low or claim.phrase.number.high or 0
        if size <= measure.most:
            return
        if measure.more_are in self._measures:
            claim.term = Term(str(measure.more_are), claim.term.kind)
        else:  # «арестовал 100 миллионов на счетах»
            claim.term, claim.reason = None, "more than were ever counted so, and nothing says of what"

    def inherit(self, claim: Claim, before: Claim, rule: str) -> bool:
        """Gives a claim the measure of one before it, if that may count it."""
        if before.term is None:
            return False
        shared = (before.term, *(before.term_hit.terms if before.term_hit else ()))
        unit = claim.phrase.unit
        # "losses: 1,580 troops and 9 tanks": one word, a measure for each unit
        term = next((t for t in shared if unit is None or self.counts(t, unit)), None)
        if claim.phrase.unknown or term is None:
            return False
        claim.term, claim.term_hit, claim.rule, claim.heir_of = term, before.term_hit, rule, before
        return True

    def by_weak_noun(self, claim: Claim) -> bool:
        """ "500 protesters" with no predicate at all."""
        noun = claim.phrase.noun
        if noun and (term := self.first(noun, ("people", "event"), claim.phrase)):
            claim.take(term, noun, "own noun")
        return claim.term is not None
