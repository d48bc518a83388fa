"""Which measure a number counts: the order of the rules of attachment, from the surest to the weakest.

They know no language and no measure. A number takes, in this order, the measure named
  1. by its own noun ("1,386 detainees") or the predicate right behind it ("30 were charged"): `own_words`,
  2. by a predicate of its clause ("задержаны не менее 1386 человек"): `predicates`,
  3. by the label before it («раненых — 12 500»): `labels`,
  4. by a predicate of its sentence, if nothing else claims it ("9 people, including six officers, were hurt"),
  5. by the number before it in the sentence ("509 were detained in Moscow and at least 541 in St Petersburg"),
     or the last one of its list: `lists`,
  6. by the heading or the sentence before it, where its own words have no predicate ("На площади — около 250"):
     `headings`.
Numbers that none may take are told by `refusals`, a part from its whole by `wholes`.
"""

from collections.abc import Mapping, Sequence

from .annotate import Annotated
from .choice import Choice
from .claim import Claim
from .ellipsis import Ellipsis
from .fates import Fates
from .headings import Context, Headings, captions
from .hit import Hit
from .labels import Labels, is_labelled
from .lists import Lists
from .measure import Measure
from .own_words import OwnWords, is_led_by_done, leads_next
from .phrase import PhraseGrammar
from .predicates import Predicates, is_led
from .refusals import (
    COORDINATED,
    NO_MEASURE,
    YEAR,
    is_bare_year,
    is_year_before,
    refuse_addresses,
    refusing,
    share_reasons,
    why_not,
)
from .wholes import (
    PART_OF_NOTHING,
    WHOLE,
    Wholes,
    is_marked_part,
    is_part_before,
    is_part_of_nothing,
    is_part_of_things,
)

_FORCES = ("police", "security forces", "firefighters")


class Attachment:
    """Attaches the numbers of a text to measures."""

    def __init__(self, grammar: PhraseGrammar, measures: Mapping[str, Measure]) -> None:
        self._grammar = grammar
        self._ellipsis = Ellipsis(grammar)
        self._choice = Choice(measures)
        self._own_words = OwnWords(grammar, self._choice)
        self._predicates = Predicates(grammar, self._choice)
        self._labels = Labels(self._choice)
        self._lists = Lists(self._choice, self._ellipsis)
        self._wholes = Wholes(grammar, self._choice)
        self._headings = Headings(self._choice)
        self._fates = Fates(grammar, self._choice)

    def claims(self, page: Annotated) -> list[Claim]:
        """One claim per number, in order, each with a term or a reason why it has none."""
        every: list[Claim] = []
        context = Context()
        self._choice.begin(page)
        for index, sentence in enumerate(page.sentences):
            claims = []
            for number in page.numbers_in(sentence.start, sentence.end):
                phrase = self._grammar.read(page, number)
                clause = page.clause_of(index, number.start)
                claims.append(Claim(phrase, index, clause, reason=phrase.left_out))
            if claims:
                share_reasons(page, claims)
                self._wholes.settle(page, claims)
                refuse_addresses(page, claims)
                self._attach(page, claims, context)
                self._fates.settle(page, claims)
                every += claims
            self._headings.remember(page, index, claims, context)
        captions(page, every)
        for claim in every:
            self._choice.outgrow(claim)
        return every

    def _attach(self, page: Annotated, claims: Sequence[Claim], context: Context) -> None:
        """Attaches the claims of one sentence."""
        waiting = [claim for claim in claims if not claim.reason]
        for claim in waiting:
            claim.reason = self._refusal(page, claims, claim)
            if not claim.reason:
                self._own_words.take(page, claim)
                self._beside_relative(page, claims, claim)
        owned = {claim.term_hit.start for claim in claims if claim.term_hit}
        predicates = self._predicates.free(page, claims[0].sentence, owned)
        self._lists.from_last(page, claims, waiting)
        before_wholes: list[Claim] = []
        for claim in waiting:
            if claim.term or claim.reason:
                continue
            if is_part_before(page, claims, claim):
                before_wholes.append(claim)
            else:
                claim.reason = self._from_around(page, claims, claim, predicates, context)
        for claim in before_wholes:
            self._from_next(page, claims, claim)

    def _beside_relative(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> None:
        """ "Shot down 3 missiles and 7 drones that were launched": the relative clause is no predicate of the 7."""
        relative, place = claim.phrase.adjective, claims.index(claim)
        if relative is None or claim.term_hit is not relative or not place:
            return
        before = claims[place - 1]
        linked = COORDINATED.fullmatch(page.folded[before.phrase.end : claim.phrase.start])
        lead = page.hit_before(before.phrase.start)
        if not linked or lead is None or lead.end < before.phrase.start - 2 or before.reason:
            return
        if term := self._choice.first(lead, ("done",), claim.phrase):
            claim.take(term, lead, "same predicate")
            if before.term is None and (own := self._choice.first(lead, ("done",), before.phrase)):
                before.take(own, lead, "clause")

    def _refusal(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> str:
        """Why its own words say that a number counts nothing of ours, "" where they do not."""
        phrase = claim.phrase
        if phrase.place_type:
            return "the number of places"
        if phrase.unit in _FORCES and self._grammar.is_company(page, phrase):
            return "those who did it"
        if is_year_before(claim, claims):
            return YEAR
        if lead := refusing(page, phrase):
            return f"«{page.text.quote(lead.start, lead.end)}» is no count of people"
        if is_part_of_things(claims, claim):
            return PART_OF_NOTHING
        if self._grammar.is_undone(page, phrase):
            return "it did not happen to them"
        if self._wholes.is_of_share(page, claim):
            return "what a share is of"
        if self._wholes.opens(page, claims, claim):
            return WHOLE
        if leads_next(claims, claim):
            led_as_whole = self._wholes.is_whole(page, claim)
            if led_as_whole and phrase.noun is None:
                return WHOLE
            if led_as_whole or is_led_by_done(page, claim):
                phrase.done = None  # it is that of the next number
        return ""

    def _from_around(
        self,
        page: Annotated,
        claims: Sequence[Claim],
        claim: Claim,
        predicates: Sequence[Hit],
        context: Context,
    ) -> str:
        """Takes a measure from the words around a number; why there is none, "" where there is one."""
        before = next((c for c in reversed(claims[: claims.index(claim)]) if c.term), None)
        if is_bare_year(page, claim):
            return YEAR
        if (
            before
            and before.term
            and claim.phrase.of_them
            and not self._choice.may_become(before.term)
            and self._choice.inherit(claim, before, "of them")
        ):
            return ""  # "28 killed (3 of them recovered from under the rubble)"
        if before and claim.phrase.unit is None:
            self._predicates.lend_unit(page, claim, before, predicates)
        if (
            self._predicates.of_interrupted_toll(page, claim, claims, predicates)
            or self._predicates.behind_insertion(page, claim)
            or self._predicates.in_clause(page, claim, predicates)
            or self._labels.take(page, claim)
            or self._predicates.before_bracket(page, claim, predicates)
            or self._predicates.detached(page, claim)
            or self._predicates.carried(page, claim, claims)
        ):
            return ""
        if is_part_of_nothing(page, claims, claim):
            return PART_OF_NOTHING
        whole = before or context.claim
        if whole and is_marked_part(page, claim) and self._choice.inherit(claim, whole, "of them"):
            return ""
        if before is None and self._wholes.from_part(page, claims, claim):
            return ""
        if (
            before
            and self._is_coordinated(page, before, claim)
            and self._choice.inherit(claim, before, "same predicate")
        ):
            return ""
        why = (
            self._from_others(page, claims, claim, before, predicates, context)
            if self._ellipsis.clause(page, claim)
            else why_not(claim, bool(predicates))
        )
        return "" if why and self._predicates.apposed(page, claim) else why

    def _is_coordinated(self, page: Annotated, last: Claim, claim: Claim) -> bool:
        """ "Hits by seven missiles and 19 drones were recorded": the noun of what happened leads to both."""
        event = last.term_hit if last.term and last.term.kind == "event" else None
        return (
            event is not None
            and event.end <= last.phrase.start
            and bool(last.phrase.unit and claim.phrase.unit)
            and COORDINATED.fullmatch(page.folded[last.phrase.end : claim.phrase.start]) is not None
        )

    def _from_others(
        self,
        page: Annotated,
        claims: Sequence[Claim],
        claim: Claim,
        before: Claim | None,
        predicates: Sequence[Hit],
        context: Context,
    ) -> str:
        """Takes a measure from beyond a clause that has none; why there is none, "" where there is one."""
        if before is None:
            taken = self._predicates.in_sentence(page, claim, claims, predicates) or (
                self._ellipsis.whole_sentence(page, claim) and self._headings.take(page, claim, context)
            )
        elif claim.phrase.unit is None and is_led(page, claim.phrase):
            return NO_MEASURE  # «оштрафовали двоих на 30 тысяч»
        elif self._predicates.is_governed(page, claim):
            return NO_MEASURE  # "killing 6 and abducting 4 others"
        elif self._labels.is_of_unknown(page, claims, claim, before):
            return "its label is not known as something that is counted"
        else:
            taken = self._choice.inherit(claim, before, "same predicate")
        if taken or self._choice.by_weak_noun(claim):
            return ""
        return why_not(claim, bool(predicates))

    def _from_next(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> None:
        """«3'ü ağır 17 kişi yaralandı»: a part takes the measure of the whole behind it."""
        place = claims.index(claim)
        whole = claims[place + 1]
        if not self._choice.inherit(claim, whole, "part before whole"):
            claim.reason = PART_OF_NOTHING
            return
        for other in reversed(claims[:place]):  # «A'da 48, B'de 9 ve C'de 1 olmak üzere 58 kişi»
            if other.term or other.reason != NO_MEASURE or not is_labelled(page, other):
                break
            if self._choice.inherit(other, whole, "part before whole"):
                other.reason = ""
