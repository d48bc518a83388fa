"""The measures that numbers take from their own words: the noun behind them, the predicate right behind that."""

from collections.abc import Sequence

from .annotate import WORD, Annotated
from .choice import Choice
from .claim import Claim
from .hit import Hit, Term
from .phrase import Phrase, PhraseGrammar
from .predicates import OF, is_denied, is_toll

_NEAR = 40  # characters: a number so near before a noun may be its own


class OwnWords:
    """Attaches numbers to their nouns and to what happened to those."""

    def __init__(self, grammar: PhraseGrammar, choice: Choice) -> None:
        self._grammar = grammar
        self._choice = choice

    def take(self, page: Annotated, claim: Claim) -> None:
        """ "1,386 detainees", "30 were charged", "12 detainees died": a measure that nothing else need name."""
        self._named(page, claim)
        self._happened_to(page, claim)

    def _named(self, page: Annotated, claim: Claim) -> None:
        phrase = claim.phrase
        if phrase.done and (lead := page.hit_before(phrase.start)) and self._leads_to(page, lead, phrase):
            of = self._choice.first(lead, ("people",), phrase)
            if of and self._choice.is_final(of):
                claim.take(of, lead, "clause")
                return  # «тела четырёх человек извлекли»: the dead, whatever happened to them then
        if phrase.done and self._is_relative(page, phrase) and (term := self._right_before(page, phrase)):
            claim.take(term, page.hit_before(phrase.start), "clause")
            return
        first = page.hit_before(phrase.start) if phrase.done and phrase.unit else None
        led = first is not None and OF.fullmatch(page.folded[first.end : phrase.start]) is not None
        verb = first if first and led and self._grammar.begins_with_verb(first) else None
        if verb and (term := self._choice.first(verb, ("done",), phrase)):
            claim.take(term, verb, "clause")  # «إنقاذ 13 شخصا علقوا وسط السيول»
            return
        if phrase.noun:
            # "26 protesters were detained": the noun names who, the predicate says what was counted
            named = self._choice.first(phrase.noun, ("people", "event"), phrase, strong=True)
            if named is None and phrase.done and (term := self._choice.first(phrase.done, ("done",), phrase)):
                claim.take(term, phrase.done, "right behind")
                return
            if term := named:
                claim.take(term, phrase.noun, "own noun")
                return
        if phrase.done and (term := self._choice.first(phrase.done, ("done", "people"), phrase)):
            claim.take(term, phrase.done, "right behind")

    def _end_of(self, page: Annotated, claim: Claim) -> list[Hit]:
        """What became of those counted in the end: «двое врятованих з-під завалів померли»."""
        clause = page.clauses_of(claim.sentence)[claim.clause]
        end = min([clause.end, *(n.start for n in page.numbers_in(claim.phrase.end, clause.end))])
        behind = page.hits_in(claim.phrase.end, end)
        return [
            hit
            for hit in behind
            if any(term.kind == "done" and self._choice.is_final(term) for term in hit.terms)
            and self._is_said_of_them(page, hit, clause.end)
        ][:1]

    def _told_of_part(self, page: Annotated, claim: Claim) -> list[Hit]:
        """What is said of a part behind an insertion: "Three of those held, all teenagers, have been charged"."""
        if not claim.phrase.of_them:
            return []
        end = page.sentences[claim.sentence].end
        end = min([end, *(n.start for n in page.numbers_in(claim.phrase.end, end))])
        behind = page.hits_in(claim.phrase.end, end)
        return [
            hit
            for hit in behind
            if any(term.kind == "done" for term in hit.terms) and self._is_said_of_them(page, hit, end)
        ][:1]

    def _is_said_of_them(self, page: Annotated, hit: Hit, end: int) -> bool:
        """Not "12 wounded in a shooting that killed three", nor "near a slain general's grave"."""
        if page.leads_number(hit) or self._grammar.leads_on(page, hit):
            return False
        before = WORD.findall(page.folded, max(0, hit.start - 24), hit.start)
        if before and self._grammar.is_auxiliary(before[-1]):
            return True
        if before and (self._grammar.is_preposition(before[-1]) or self._grammar.is_relative(before[-1])):
            return False
        behind = WORD.search(page.folded, hit.end, end)
        return behind is None or self._grammar.is_preposition(behind.group())

    def _is_relative(self, page: Annotated, phrase: Phrase) -> bool:
        """Whether the predicate behind a number may only say which ones: "freed 28 of the schoolchildren seized"."""
        done = phrase.done
        if done is None or phrase.unit_hit is None or done.start != phrase.unit_hit.end + 1:
            return False
        if self._grammar.participles_behind.isdisjoint(done.sense.languages):
            return False
        first, *more = page.folded[done.start : done.end].split()
        return not more and not self._grammar.is_auxiliary(first)

    def _right_before(self, page: Annotated, phrase: Phrase) -> Term | None:
        """The measure of the predicate that stands right before a number."""
        lead = page.hit_before(phrase.start)
        if lead is None or phrase.start - lead.end != 1 or is_denied(page, lead):
            return None
        if page.numbers_in(max(0, lead.start - _NEAR), lead.start):
            return None  # it may be that one's
        return self._choice.first(lead, ("done",), phrase)

    def _leads_to(self, page: Annotated, lead: Hit, phrase: Phrase) -> bool:
        """Whether a noun stands right before a number, as "bodies of" does, and is not that of a number before it."""
        between = page.folded[lead.end : phrase.start]
        if not OF.fullmatch(between) or self._grammar.joins(between):
            return False
        return not page.numbers_in(max(0, lead.start - _NEAR), lead.start)

    def _happened_to(self, page: Annotated, claim: Claim) -> None:
        """«избил четырёх задержанных», "12 detainees died": the noun says who they were, the predicate what is counted.

        The dead stay the dead, whatever happened to them then.
        """
        phrase, term = claim.phrase, claim.term
        if (
            term is None
            or claim.is_whole
            or self._choice.is_final(term)
            or not (
                (claim.rule == "own noun" and term.kind == "people")
                or (phrase.adjective is not None and claim.term_hit is phrase.adjective)
            )
        ):
            return
        clause = page.clauses_of(claim.sentence)[claim.clause]
        numbers = [n.end for n in page.numbers if clause.start <= n.start and n.end <= phrase.start]
        before = [h for h in page.hits_in(max([clause.start, *numbers]), phrase.start) if h.terms]
        candidates = [
            h for h in reversed(before) if not self._grammar.joins(page.folded[h.end : phrase.start])
        ]
        later = _behind_relative(page, claim) or self._end_of(page, claim) or self._told_of_part(page, claim)
        for hit in ([phrase.done] if phrase.done else []) + later + candidates:
            if any(other.kind == "event" for other in hit.terms):
                continue  # "1,082 arrests, of which 900 taken into custody"
            if hit is phrase.done and any(n.start == hit.end + 1 for n in page.numbers):
                continue  # "von den 511 Verletzten kamen 283 in Kliniken"
            if hit in (phrase.noun, phrase.adjective) or is_denied(page, hit) or is_toll(page, hit):
                continue
            other = self._choice.first(hit, ("done",), phrase)
            if other and other.measure != term.measure:
                claim.take(other, hit, "clause")
                return


def _behind_relative(page: Annotated, claim: Claim) -> list[Hit]:
    """The predicate behind a relative clause: "31 miners who were trapped in a tunnel are safe"."""
    relative = claim.phrase.adjective
    if relative is None or claim.phrase.unit_hit is None or relative.start < claim.phrase.unit_hit.end:
        return []
    end = page.sentences[claim.sentence].end
    end = min([end, *(n.start for n in page.numbers_in(relative.end, end))])
    behind = page.hits_in(relative.end, end)
    return [hit for hit in behind if any(term.kind == "done" for term in hit.terms)][:1]


def leads_next(claims: Sequence[Claim], claim: Claim) -> bool:
    """Whether the predicate behind a number stands right before the next one."""
    done = claim.phrase.done
    return done is not None and any(other.phrase.start - done.end == 1 for other in claims)


def is_led_by_done(page: Annotated, claim: Claim) -> bool:
    """Whether each of two predicates stands right before its number: "detained 19 people released seven"."""
    before = page.hit_before(claim.phrase.start)
    return (
        before is not None
        and claim.phrase.start - before.end <= 1
        and any(term.kind == "done" for term in before.terms)
    )
