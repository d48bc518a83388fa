"""Which measure a number counts: the rules of attachment, from the surest to the weakest.

They know no language and no measure. A number takes, in this order, the measure named
  1. by its own noun ("1,386 detainees") or the predicate right behind it ("30 were charged"),
  2. by a predicate of its clause ("задержаны не менее 1386 человек"),
  3. by a predicate of its sentence, if nothing else claims it ("9 people, including six officers, were hurt"),
  4. by the number before it in the sentence ("509 were detained in Moscow and at least 541 in St Petersburg"),
  5. by the heading or the sentence before it, where its own words have no predicate ("На площади — около 250").
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from .annotate import Annotated
from .claim import Claim
from .detached import Detached
from .ellipsis import Ellipsis
from .hit import Hit, Term
from .judge import COMPOUND, DENIED, ONE_OF_SEVERAL
from .measure import Measure
from .phrase import Phrase, PhraseGrammar
from .units import allowed

_NEAR = 40  # characters: a number so near before a noun may be its own
_WHOLE = "the whole that another number is out of"
NO_MEASURE = "no word beside it says what is counted"
_OWNER = regex.compile(r"(?:[\p{L}-]+ ){0,2}[\p{L}-]+(?:'s|s') ")
_COORDINATED = regex.compile(r",? ?(?:-|\p{L}{1,3})? ?")
_LAST_WORD = regex.compile(r"\b(\p{L}+) $")
_OF = regex.compile(r" (?:\p{L}{1,3} )?")
_ADDRESS = regex.compile(r", (?:\p{L}\. )?")
_PLACE_LABEL = regex.compile(r"[ \"')]*(?:[:(-] ?)?")
_LABEL = regex.compile(r"[ \"')]*[:-][ \"'(]*")
_FORCES = ("police", "security forces", "firefighters")
_SENTENCE_END = regex.compile(r" ?(?:[.;!]|$)")


@dataclass(slots=True)
class _Context:
    """What later lines may lean on: the last claim, or a heading that names a measure."""

    claim: Claim | None = None
    heading: tuple[Hit, Term] | None = None
    line: int = -1


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


def _is_year_before(claim: Claim, claims: Sequence[Claim]) -> bool:
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


class Attachment:
    """Attaches the numbers of a text to measures."""

    def __init__(self, grammar: PhraseGrammar, measures: Mapping[str, Measure]) -> None:
        self._grammar = grammar
        self._measures = measures
        self._ellipsis = Ellipsis(grammar)
        self._detached = Detached(grammar)
        self._silent: frozenset[str] = frozenset()
        self._units: list[tuple[int, str]] = []  # those named in the text, and where
        self._unnamed: frozenset[str] = frozenset()

    def claims(self, page: Annotated) -> list[Claim]:
        """One claim per number, in order, each with a term or a reason why it has none."""
        every: list[Claim] = []
        context = _Context()
        self._units = [(hit.start, str(unit)) for hit, unit in page.values(0, len(page.folded), "unit")]
        said = {
            meaning.value.measure
            for hit, _ in page.values(0, len(page.folded), "context")
            for meaning in hit.sense.meanings
            if meaning.role == "context"
        }
        self._silent = frozenset(
            name for name, measure in self._measures.items() if measure.needs_context and name not in said
        )
        units = {unit for _, unit in self._units}
        self._unnamed = frozenset(
            name
            for name, measure in self._measures.items()
            if "person" not in measure.counts and not any(allowed(unit, measure.counts) for unit in units)
        )
        for index, sentence in enumerate(page.sentences):
            numbers = page.numbers_in(sentence.start, sentence.end)
            claims = []
            for number in numbers:
                phrase = self._grammar.read(page, number)
                claims.append(
                    Claim(phrase, index, page.clause_of(index, number.start), reason=phrase.left_out)
                )
            if claims:
                self._share_reasons(page, claims)
                self._wholes(page, claims)
                self._attach(page, index, claims, context)
                every += claims
            self._remember(page, index, claims, context)
        self._captions(page, every)
        return every

    def _share_reasons(self, page: Annotated, claims: Sequence[Claim]) -> None:
        """What a number counts, it counts for those coordinated with it: «15, 16 y 17 años», "8 by 10 metres"."""
        for claim, following in zip(reversed(claims[:-1]), reversed(claims[1:]), strict=True):
            between = page.folded[claim.phrase.end : following.phrase.start]
            if (
                following.reason
                and following.phrase.left_out not in (COMPOUND, ONE_OF_SEVERAL)
                and not (claim.reason or claim.phrase.unit or claim.phrase.noun or claim.phrase.done)
                and _COORDINATED.fullmatch(between)
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

    def _wholes(self, page: Annotated, claims: Sequence[Claim]) -> None:
        """The second number of "52 of 803 passengers" is what the first is out of; an address is no count."""
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
                following.reason = _WHOLE
            elif self._leads_out(page, claim, following):
                following.denominator = claim.phrase.number.value
                claim.reason = _WHOLE
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

    def _captions(self, page: Annotated, claims: Sequence[Claim]) -> None:
        """A list of "place — number" lines that the line below it explains: «Это задержанные к этому часу»."""
        waiting: list[Claim] = []
        for index, sentence in enumerate(page.sentences):
            own = [c for c in claims if c.sentence == index]
            if (
                own
                and all(c.reason == NO_MEASURE for c in own)
                and any(sentence.holds(m.start) for m in page.mentions)
            ):
                waiting += own
                continue
            named = [
                (h, t)
                for h in page.hits_in(sentence.start, sentence.end)
                for t in h.terms
                if t.kind in ("people", "event")
            ]
            denied = page.markers(sentence.start, sentence.end, "none")
            if waiting and not own and named and not denied and self._is_heading(page, index):
                for claim in waiting:
                    claim.term_hit, claim.term = named[0]
                    claim.rule, claim.reason = "caption", ""
            waiting = []

    def _remember(self, page: Annotated, index: int, claims: Sequence[Claim], context: _Context) -> None:
        sentence = page.sentences[index]
        counted = [claim for claim in claims if claim.term]
        if counted:
            context.claim, context.line = counted[0], sentence.line
            if counted[0].rule != "heading":
                context.heading = None
            return
        named = [
            (hit, term)
            for hit in page.hits_in(sentence.start, sentence.end)
            for term in hit.terms
            if term.kind in ("people", "event", "toll", "done")
        ]
        if named and sentence.first_of_line and sentence.last_of_line and self._is_heading(page, index):
            context.heading, context.line = named[0], sentence.line
            context.claim = None
        nothing = page.markers(sentence.start, sentence.end, "none")
        if nothing and named and named[0][1].kind == "people" and not claims:
            context.heading, context.line, context.claim = named[0], sentence.line, None

    def _is_heading(self, page: Annotated, index: int) -> bool:
        """A short line that ends in a colon or has few words."""
        sentence = page.sentences[index]
        words = page.folded[sentence.start : sentence.end].strip()
        return words.endswith(":") or len(words.split()) <= 8

    def _attach(self, page: Annotated, index: int, claims: list[Claim], context: _Context) -> None:
        open_claims = [claim for claim in claims if not claim.reason]
        for claim in open_claims:
            if claim.phrase.place_type:
                claim.reason = "the number of places"
            elif claim.phrase.unit in _FORCES and self._grammar.is_company(page, claim.phrase):
                claim.reason = "those who did it"
            elif _is_year_before(claim, claims):
                claim.reason = "a year, as far as one can tell"
            elif lead := self._refusal(page, claim.phrase):
                claim.reason = f"«{page.text.quote(lead.start, lead.end)}» is no count of people"
            elif self._grammar.is_undone(page, claim.phrase):
                claim.reason = "it did not happen to them"
            elif self._is_whole_of_share(page, claim):
                claim.reason = "what a share is of"
            else:
                if self._opens_as_whole(page, claims, claim):
                    claim.reason = _WHOLE
                    continue
                leads_next = self._leads_next(page, claims, claim)
                led_as_whole = leads_next and self._is_whole(page, claim)
                if led_as_whole and claim.phrase.noun is None:
                    claim.reason = _WHOLE
                    continue
                if led_as_whole or (leads_next and self._is_led_by_done(page, claim)):
                    claim.phrase.done = None
                self._own_words(page, claim)
                self._happened_to(page, index, claim)
        owned = {claim.term_hit.start for claim in claims if claim.term_hit}
        predicates = self._predicates(page, index, owned)
        self._from_list_ends(page, index, claims, open_claims)
        later: list[Claim] = []
        for claim in open_claims:
            if claim.term or claim.reason:
                continue
            if self._leads_whole(page, claims, claim):
                later.append(claim)
                continue
            before = next((c for c in reversed(claims[: claims.index(claim)]) if c.term), None)
            if _is_yearlike(claim) and not self._is_future_year(page, claim):
                claim.reason = "a year, as far as one can tell"
                continue
            if before and claim.phrase.unit is None:
                self._lend_unit(page, index, claim, before, predicates)
            if self._of_interrupted_toll(page, claim, claims, predicates):
                continue
            if self._from_insertion(page, claim) or self._in_clause(page, index, claim, predicates):
                continue
            if self._by_label(page, claim) or self._from_detached(page, claim):
                continue
            if self._part_of_nothing(page, claims, claim):
                claim.reason = "a part of a number that is left out"
                continue
            if claim.phrase.of_them and before and self._inherit(claim, before, "of them"):
                continue
            whole = before or context.claim
            if whole and self._is_marked_part(page, index, claim) and self._inherit(claim, whole, "of them"):
                continue
            if self._ellipsis.clause(page, claim):
                if before is None and (
                    self._from_part(page, claims, claim) or self._in_sentence(page, claim, claims, predicates)
                ):
                    continue
                if before and self._is_governed(page, claim):
                    claim.reason = NO_MEASURE  # "killing 6 and abducting 4 others"
                    continue
                if before and self._is_otherwise_labelled(page, claims, claim, before):
                    claim.reason = "its label is not known as something that is counted"
                    continue
                if before and self._inherit(claim, before, "same predicate"):
                    continue
                if (
                    not before
                    and self._ellipsis.whole_sentence(page, claim)
                    and self._from_context(page, index, claim, context)
                ):
                    continue
                if self._by_weak_noun(claim):
                    continue
            claim.reason = self._why_not(claim, bool(predicates))
        for claim in later:
            whole = claims[claims.index(claim) + 1]
            if not self._inherit(claim, whole, "part before whole"):
                claim.reason = "a part of a number that is left out"
                continue
            for other in reversed(
                claims[: claims.index(claim)]
            ):  # «A'da 48, B'de 9 ve C'de 1 olmak üzere 58 kişi»
                if other.term or other.reason != NO_MEASURE or not self._is_labelled(page, other):
                    break
                if self._inherit(other, whole, "part before whole"):
                    other.reason = ""

    def _refusal(self, page: Annotated, phrase: Phrase) -> Hit | None:
        """What takes the measure from the noun behind it: «передали тела 909 погибших»."""
        lead = page.hit_before(phrase.start)
        if lead is None or lead.terms or not phrase.noun or phrase.start - lead.end != 1:
            return None
        named = {term.measure for term in phrase.noun.terms}
        refused = (m.value.measure for m in lead.sense.meanings if m.role == "homonym")
        return lead if any(measure in named for measure in refused) else None

    def _is_behind_source(self, page: Annotated, claim: Claim) -> bool:
        """«На площади собрались, по данным полиции, 25 тысяч»: parted from its predicate by who says so."""
        clauses = page.clauses_of(claim.sentence)
        if claim.clause < 2 or clauses[claim.clause].opener != ",":
            return False
        inserted = clauses[claim.clause - 1]
        lead = next(iter(page.hits_in(inserted.start, inserted.end)), None)
        return (
            lead is not None
            and inserted.opener == ","
            and lead.get("attribution") == "before"
            and not page.folded[inserted.start : lead.start].strip()
            and not page.folded[clauses[claim.clause].start : claim.phrase.start].strip()
        )

    def _leads_next(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> bool:
        """Whether the predicate behind a number stands right before the next one."""
        done = claim.phrase.done
        return done is not None and any(other.phrase.start - done.end == 1 for other in claims)

    def _is_led_by_done(self, page: Annotated, claim: Claim) -> bool:
        """Whether each of two predicates stands right before its number: "detained 19 people released seven"."""
        before = page.hit_before(claim.phrase.start)
        return (
            before is not None
            and claim.phrase.start - before.end <= 1
            and any(term.kind == "done" for term in before.terms)
        )

    def _is_whole(self, page: Annotated, claim: Claim) -> bool:
        """Whether a number is led as a whole: «из 46 пассажиров погибли 22»."""
        start = claim.phrase.start
        lead = f" {page.folded[max(0, start - 12) : start]}"
        return any(match.end() == len(lead) for match in self._grammar.out_of.finditer(lead))

    def _is_future_year(self, page: Annotated, claim: Claim) -> bool:
        """Whether a place labels it and no year that far ahead is meant: "in St. Petersburg 2084"."""
        ahead = page.posted is not None and (claim.phrase.number.value or 0) > page.posted.year + 30
        return ahead and self._is_labelled(page, claim)

    def _opens_as_whole(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> bool:
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

    def _leads_whole(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> bool:
        """«3'ü ağır 17 kişi yaralandı»: a part right before its whole, without a comma or predicate between."""
        following = claims[claims.index(claim) + 1 :]
        if not (claim.phrase.of_them and following and following[0].phrase.unit):
            return False
        between = page.folded[claim.phrase.end : following[0].phrase.start]
        hits = page.hits_in(claim.phrase.end, following[0].phrase.start)
        return (
            not regex.search(r"[.,;:!?]", between)
            and len(between.split()) <= 3
            and not any(hit.terms for hit in hits)
            and (following[0].phrase.number.high or 0) > (claim.phrase.number.high or 0)
        )

    def _is_marked_part(self, page: Annotated, index: int, claim: Claim) -> bool:
        """ "Of these 82,000 are in the zone", «82 тысячи из них — уже в зоне»: a part, whatever it does."""
        lead = page.hit_before(claim.phrase.start)
        marked = (
            lead is not None
            and claim.phrase.start - lead.end <= 2
            and lead.start >= page.sentences[index].start
        )
        return bool(marked and lead and "subset" in lead.marks) or claim.phrase.of_them

    def _part_of_nothing(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> bool:
        """«проживает 51 человек, из них 13 детей», where the 51 count nothing of ours."""
        earlier = [c for c in claims if c.phrase.start < claim.phrase.start and c.phrase.unit]
        if not earlier or earlier[-1].reason in ("", _WHOLE):
            return False
        return claim.phrase.of_them or bool(
            page.markers(earlier[-1].phrase.end, claim.phrase.start + 1, "subset")
        )

    def _from_detached(self, page: Annotated, claim: Claim) -> bool:
        """«33 — пострадали», «шесть, в том числе ребёнок, пострадали»."""
        hit = self._detached.predicate(page, claim)
        if hit is None or self._is_denied(page, hit):
            return False
        if term := self._choose(hit, ("done",), claim.phrase):
            claim.term, claim.term_hit, claim.rule = term, hit, "detached"
        return claim.term is not None

    def _is_governed(self, page: Annotated, claim: Claim) -> bool:
        """Whether an unknown participle leads to a number: it is that one's, not of what was said before."""
        start = claim.phrase.start
        lead = _LAST_WORD.search(page.folded, max(0, start - 30), start)
        return (
            lead is not None and self._grammar.is_participle(lead.group(1)) and not page.hit_at(lead.start())
        )

    def _is_otherwise_labelled(
        self, page: Annotated, claims: Sequence[Claim], claim: Claim, before: Claim
    ) -> bool:
        """ "Tanks - 10303 (+6), APV - 21435 (+13)": an item of a list of things whose label no table knows."""
        last = claims[claims.index(claim) - 1]
        earlier = claims[: claims.index(claim)]
        labelled = next((c for c in reversed(earlier) if c.term and not c.phrase.number.sign), before)
        unit = labelled.phrase.unit_hit
        adjoins = claim.phrase.number.sign and not page.folded[last.phrase.end : claim.phrase.start].strip(
            " ("
        )
        if adjoins:
            return last.term is None and last is not before
        clause, term = page.clauses_of(claim.sentence)[claim.clause], before.term
        named = [h.get("unit") for h in page.hits_in(clause.start, claim.phrase.start) if h.get("unit")]
        if (
            term
            and named
            and not claim.phrase.unit
            and not allowed(named[-1], self._measures[term.measure].counts)
        ):
            return True  # "homicides 12, vehicles stolen 30"
        if unit is None or unit.end > labelled.phrase.start or claim.phrase.unit:
            return False
        clauses = page.clauses_of(claim.sentence)
        label = clauses[claim.clause - 1] if claim.clause else None
        if label is None or clauses[claim.clause].opener not in ("-", ":") or page.in_place(label.end - 1):
            return False
        return not page.numbers_in(label.start, label.end)

    def _from_insertion(self, page: Annotated, claim: Claim) -> bool:
        """ "A man was killed and three others, including a girl, were wounded": not what stands before the "and"."""
        start = page.clauses_of(claim.sentence)[claim.clause].start
        before = [hit for hit in page.hits_in(start, claim.phrase.start) if hit.terms]
        joined = bool(before) and self._grammar.joins(page.folded[before[-1].end : claim.phrase.start])
        return joined and self._from_detached(page, claim)

    def _by_label(self, page: Annotated, claim: Claim) -> bool:
        """A noun right before the number, with a dash or colon: «раненых — 12 500», "tanks – 3,610"."""
        hit = page.hit_before(claim.phrase.start)
        if hit and page.time_at(hit.start):
            return False  # "GENEVA (12 March) - At least 1,500 civilians"
        if hit and (
            _LABEL.fullmatch(page.folded[hit.end : claim.phrase.start]) or self._is_apposed(page, claim, hit)
        ):
            lead = page.hit_before(hit.start)
            said_of = bool(lead and lead.get("unit") and hit.start - lead.end == 1 and not hit.terms)
            if (
                hit.get("unit") and claim.phrase.unit is None and not said_of
            ):  # not «49 drones ucranianos: 13»
                claim.phrase.unit, claim.phrase.unit_hit = hit.get("unit"), hit
            term = self._choose(hit, ("people", "event", "toll", "done"), claim.phrase)
            clause = page.clauses_of(claim.sentence)[page.clause_of(claim.sentence, hit.start)]
            if term and not (term.kind == "event" and page.numbers_in(clause.start, hit.start)):
                claim.term, claim.term_hit, claim.rule = term, hit, "label"
        return claim.term is not None

    def _is_apposed(self, page: Annotated, claim: Claim, hit: Hit) -> bool:
        """«Resgatados com vida, 192.»: a sentence of a noun, a comma and a number."""
        return (
            page.folded[hit.end : claim.phrase.start] == ", "
            and hit.start - page.sentences[claim.sentence].start <= 1
            and _SENTENCE_END.match(page.folded, claim.phrase.end) is not None
        )

    def _from_list_ends(
        self, page: Annotated, index: int, claims: Sequence[Claim], waiting: Sequence[Claim]
    ) -> None:
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
            clauses = page.clauses_of(index)
            clause = clauses[claim.clause]
            noun = claim.phrase.noun
            if any(h.terms and h is not noun for h in page.hits_in(clause.start, clause.end)) or (
                noun and self._choose(noun, ("people", "event"), claim.phrase, strong=True)
            ):
                continue  # it has words of its own
            after = next((c for c in claims if c.phrase.start >= claim.phrase.end), None)
            if after is None or clause.opener == "(" or self._is_marked_part(page, index, claim):
                continue
            first = not any(c.term and c.phrase.start < claim.phrase.start for c in claims)
            if not first and after.rule != "right behind":
                continue  # "..., among them 58 women, and 1,645 injured"
            between = page.folded[claim.phrase.end : after.phrase.start]
            linked = _COORDINATED.fullmatch(between) and not page.markers(
                claim.phrase.end, after.phrase.start + 1, "subset"
            )
            if (linked or self._is_labelled(page, claim)) and self._ellipsis.clause(page, claim):
                self._from_behind(claims, claim)

    def _is_labelled(self, page: Annotated, claim: Claim) -> bool:
        """Whether a place stands before the number as its label: «Querétaro: uno»."""
        return any(
            _PLACE_LABEL.fullmatch(page.folded[max(m.end, m.full_end) : claim.phrase.start])
            for m in page.mentions
            if m.end <= claim.phrase.start
        )

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
        return self._inherit(claim, after, "list behind")

    def _from_part(self, page: Annotated, claims: Sequence[Claim], claim: Claim) -> bool:
        """A whole whose part has the predicate: "9 people, including six officers injured"."""
        after = next((c for c in claims if c.phrase.start >= claim.phrase.end), None)
        if (
            after is None
            or after.term is None
            or not page.markers(claim.phrase.end, after.phrase.start + 1, "subset")
            or not self._may_count(after.term, claim.phrase)
        ):
            return False
        claim.term, claim.term_hit, claim.rule = after.term, after.term_hit, "sentence"
        return True

    def _by_weak_noun(self, claim: Claim) -> bool:
        """ "500 protesters" with no predicate at all."""
        noun = claim.phrase.noun
        if noun and (term := self._choose(noun, ("people", "event"), claim.phrase)):
            claim.term, claim.term_hit, claim.rule = term, noun, "own noun"
        return claim.term is not None

    def _own_words(self, page: Annotated, claim: Claim) -> None:
        phrase = claim.phrase
        if phrase.done and (lead := page.hit_before(phrase.start)) and self._leads_to(page, lead, phrase):
            of = self._choose(lead, ("people",), phrase)
            if of and self._measures[of.measure].final:
                claim.term, claim.term_hit, claim.rule = of, lead, "clause"
                return  # «тела четырёх человек извлекли»: the dead, whatever happened to them then
        if phrase.noun:
            # "26 protesters were detained": the noun names who, the predicate says what was counted
            named = self._choose(phrase.noun, ("people", "event"), phrase, strong=True)
            if named is None and phrase.done and (term := self._choose(phrase.done, ("done",), phrase)):
                claim.term, claim.term_hit, claim.rule = term, phrase.done, "right behind"
                return
            if term := named:
                claim.term, claim.term_hit, claim.rule = term, phrase.noun, "own noun"
                return
        if phrase.done and (term := self._choose(phrase.done, ("done", "people"), phrase)):
            claim.term, claim.term_hit, claim.rule = term, phrase.done, "right behind"

    def _leads_to(self, page: Annotated, lead: Hit, phrase: Phrase) -> bool:
        """Whether a noun stands right before a number, as "bodies of" does, and is not that of a number before it."""
        between = page.folded[lead.end : phrase.start]
        if not _OF.fullmatch(between) or self._grammar.joins(between):
            return False
        return not page.numbers_in(max(0, lead.start - _NEAR), lead.start)

    def _happened_to(self, page: Annotated, index: int, claim: Claim) -> None:
        """«избил четырёх задержанных», "12 detainees died": the noun says who they were, the predicate what is counted.

        The dead stay the dead, whatever happened to them then.
        """
        phrase, term = claim.phrase, claim.term
        if (
            term is None
            or self._measures[term.measure].final
            or not (
                (claim.rule == "own noun" and term.kind == "people")
                or (phrase.adjective is not None and claim.term_hit is phrase.adjective)
            )
        ):
            return
        clause = page.clauses_of(index)[claim.clause]
        numbers = [n.end for n in page.numbers if clause.start <= n.start and n.end <= phrase.start]
        before = [h for h in page.hits_in(max([clause.start, *numbers]), phrase.start) if h.terms]
        candidates = [
            h for h in reversed(before) if not self._grammar.joins(page.folded[h.end : phrase.start])
        ]
        later = self._behind_relative(page, index, claim)
        for hit in ([phrase.done] if phrase.done else []) + later + candidates:
            if any(other.kind == "event" for other in hit.terms):
                continue  # "1,082 arrests, of which 900 taken into custody"
            if hit is phrase.done and any(n.start == hit.end + 1 for n in page.numbers):
                continue  # "von den 511 Verletzten kamen 283 in Kliniken"
            if (
                hit in (phrase.noun, phrase.adjective)
                or self._is_denied(page, hit)
                or self._is_toll(page, hit)
            ):
                continue
            other = self._choose(hit, ("done",), phrase)
            if other and other.measure != term.measure:
                claim.term, claim.term_hit, claim.rule = other, hit, "clause"
                return

    def _behind_relative(self, page: Annotated, index: int, claim: Claim) -> list[Hit]:
        """The predicate behind a relative clause: "31 miners who were trapped in a tunnel are safe"."""
        relative = claim.phrase.adjective
        if relative is None or claim.phrase.unit_hit is None or relative.start < claim.phrase.unit_hit.end:
            return []
        end = page.sentences[index].end
        end = min([end, *(n.start for n in page.numbers_in(relative.end, end))])
        behind = page.hits_in(relative.end, end)
        return [hit for hit in behind if any(term.kind == "done" for term in hit.terms)][:1]

    def _choose(self, hit: Hit, kinds: tuple[str, ...], phrase: Phrase, strong: bool = False) -> Term | None:
        """The first measure a phrase names that may count this unit; `strong`: not by a noun that is a unit too."""
        found = [
            term
            for term in hit.terms
            if not (strong and self._measures[term.measure].needs_context)  # "protesters" are a unit too
            and not (term.kind == "done" and term.measure in self._silent)
            and not (term.kind == "done" and phrase.unit is None and term.measure in self._unnamed)
            and term.kind in kinds
            and self._may_count(term, phrase)
        ]
        if len(found) > 1 and phrase.unit is None:
            # «137 drones ...; 63 ont été abattus»: what was named last is what is counted
            named = next((u for at, u in reversed(self._units) if at < phrase.start), None)
            found.sort(key=lambda t: named is None or not allowed(named, self._measures[t.measure].counts))
        return found[0] if found else None

    def _may_count(self, term: Term, phrase: Phrase) -> bool:
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

    def _predicates(self, page: Annotated, index: int, owned: set[int]) -> list[Hit]:
        sentence = page.sentences[index]
        return [
            hit
            for hit in page.hits_in(sentence.start, sentence.end)
            if hit.terms
            and hit.start not in owned
            and not self._is_denied(page, hit)
            and page.time_at(hit.start) is None
        ]

    def _in_clause(self, page: Annotated, index: int, claim: Claim, predicates: Sequence[Hit]) -> bool:
        clause = page.clauses_of(index)[claim.clause] if page.clauses_of(index) else None
        if clause is None:
            return False
        inside = [hit for hit in predicates if clause.start <= hit.start < clause.end]
        return self._nearest(page, claim, inside, "clause")

    def _lend_unit(
        self, page: Annotated, index: int, claim: Claim, before: Claim, predicates: Sequence[Hit]
    ) -> None:
        """«7 ракет были сбиты, одна достигла цели»: a bare one with a predicate behind it counts what was named."""
        number, clause = claim.phrase.number, page.clauses_of(index)[claim.clause]
        if not (number.spelled and number.value == 1 and before.phrase.unit):
            return
        behind = (hit for hit in predicates if claim.phrase.end <= hit.start < clause.end)
        if any(
            term.kind == "done" and allowed(before.phrase.unit, self._measures[term.measure].counts)
            for hit in behind
            for term in hit.terms
        ):
            claim.phrase.unit, claim.phrase.unit_hit = before.phrase.unit, before.phrase.unit_hit

    def _in_sentence(
        self, page: Annotated, claim: Claim, claims: Sequence[Claim], predicates: Sequence[Hit]
    ) -> bool:
        phrase = claim.phrase
        predicates = [hit for hit in predicates if not self._is_of_another(page, claim, claims, hit)]
        if self._is_governed(page, claim):
            return False  # «водителя, сбившего 9 пешеходов, отправили в колонию»
        if not (
            phrase.unit
            or phrase.number.spelled  # «трое» are people, "News 18" is anything
            or phrase.is_limited()
            or page.folded[phrase.start] == "("
            or page.folded[: phrase.start].endswith((": ", "("))
            or page.markers(phrase.number.end, phrase.number.end + 2, "increment")
            or self._is_new_value(page, claim)
            or self._is_behind_source(page, claim)
            or any(c.reason == DENIED for c in claims[:-1] if c.phrase.end > phrase.start - 8)  # «не 5, а 4»
        ):
            predicates = [hit for hit in predicates if self._is_toll(page, hit)]
        return self._nearest(page, claim, predicates, "sentence")

    def _is_of_another(self, page: Annotated, claim: Claim, claims: Sequence[Claim], hit: Hit) -> bool:
        """«МВД говорит о двадцати девяти, составлено 29 протоколов»: a later predicate that leads to a number."""
        clause = page.clause_of(claim.sentence, hit.start)
        counted = [c.phrase.start for c in claims if c.clause == clause and not c.reason]
        return clause > claim.clause and bool(counted) and hit.end <= counted[0]

    def _of_interrupted_toll(
        self, page: Annotated, claim: Claim, claims: Sequence[Claim], predicates: Sequence[Hit]
    ) -> bool:
        """«Число госпитализированных, где умерли 3 человека, выросло до 26»: a toll whose number comes later."""
        lead = page.hit_before(claim.phrase.start)
        if lead is None or lead.end < claim.phrase.start - 2 or lead.marks.isdisjoint(("revised", "change")):
            return False
        for toll in (hit for hit in predicates if hit.end <= lead.start and self._is_toll(page, hit)):
            clause = page.clause_of(claim.sentence, toll.start)
            if clause < claim.clause and not any(
                other.clause == clause and other.phrase.start > toll.start for other in claims
            ):
                return self._nearest(page, claim, [toll], "clause")
        return False

    def _is_new_value(self, page: Annotated, claim: Claim) -> bool:
        """«Количество людей, госпитализированных в Москве, увеличилось до 49»: what a number of people rose to."""
        start, lead = page.sentences[claim.sentence].start, page.hit_before(claim.phrase.start)
        if lead is None or lead.end != claim.phrase.start - 1 or lead.marks.isdisjoint(("revised", "change")):
            return False
        who = (page.hit_at(toll.end + 1) for toll in page.markers(start, lead.start, "toll"))
        return any(
            hit is not None and (unit := hit.get("unit")) and allowed(unit, ("person",)) for hit in who
        )

    def _nearest(self, page: Annotated, claim: Claim, hits: Sequence[Hit], rule: str) -> bool:
        phrase = claim.phrase
        lead = page.hit_before(phrase.start)
        if not phrase.unit and lead and lead.end == phrase.start - 1 and "containing" in lead.marks:
            return False  # "arrested a man with two Molotov cocktails"

        def nearness(hit: Hit) -> tuple[bool, int]:
            distance = hit.start - phrase.end if hit.start >= phrase.end else phrase.start - hit.end
            return not self._is_toll(page, hit), distance

        if phrase.number.spelled and phrase.number.value == 1 and not (phrase.unit or phrase.is_limited()):
            if not phrase.is_bare:
                return False  # «он был один»; but "at least one is reported dead"
            hits = [hit for hit in hits if hit.end == phrase.start - 1]  # "killed one in Odesa"
        for hit in sorted(hits, key=nearness):
            behind = hit.start >= phrase.end
            if behind and page.leads_number(hit) and not hit.get("number_name"):
                continue  # "800 Beamte nahmen elf fest"
            if behind and self._grammar.leads_on(page, hit):
                continue  # «9 policías por la muerte de un joven»
            # an event's noun takes a number only as a label: «Обстрелов: 81»
            kinds: tuple[str, ...] = ("toll", "done", "people") if hit.end <= phrase.start else ("done",)
            if phrase.unit and _OF.fullmatch(page.folded[hit.end : phrase.start]):
                kinds = (*kinds, "event")  # «о задержании 49 граждан», "the detention of 49 people"
            if self._is_toll(page, hit):
                kinds = ("toll", "people", "event")
            term = self._choose(hit, kinds, phrase)
            if (
                term is not None
                and term.kind == "done"
                and phrase.unit is None
                and self._is_led(page, phrase)
            ):
                continue
            if term is None:
                continue
            claim.term, claim.term_hit, claim.rule = term, hit, rule
            return True
        return False

    def _is_whole_of_share(self, page: Annotated, claim: Claim) -> bool:
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

    def _is_led(self, page: Annotated, phrase: Phrase) -> bool:
        """«задержан за взятки на 15 миллионов»: how much, not who."""
        return any(
            hit.end == phrase.start - 1 for hit in page.markers(max(0, phrase.start - 8), phrase.start, "by")
        )

    def _is_denied(self, page: Annotated, hit: Hit) -> bool:
        """«никто не пострадал», "were not hurt": a predicate that did not happen to anybody."""
        lead = page.hit_before(hit.start)
        if lead is None or hit.start - lead.end > 1:
            return False
        return not lead.marks.isdisjoint(("not", "nobody", "none"))

    def _is_toll(self, page: Annotated, hit: Hit) -> bool:
        """Whether a phrase stands for a number itself: "death toll", «число погибших»."""
        if any(term.kind == "toll" for term in hit.terms):
            return True
        lead = page.hit_before(hit.start)
        return lead is not None and hit.start - lead.end <= 1 and "toll" in lead.marks

    def _inherit(self, claim: Claim, before: Claim, rule: str) -> bool:
        if before.term is None:
            return False
        shared = (before.term, *(before.term_hit.terms if before.term_hit else ()))
        unit = claim.phrase.unit
        # "losses: 1,580 troops and 9 tanks": one word, a measure for each unit
        term = next(
            (t for t in shared if unit is None or allowed(unit, self._measures[t.measure].counts)), None
        )
        if claim.phrase.unknown or term is None:
            return False
        claim.term, claim.term_hit, claim.rule, claim.heir_of = term, before.term_hit, rule, before
        return True

    def _from_context(self, page: Annotated, index: int, claim: Claim, context: _Context) -> bool:
        sentence = page.sentences[index]
        bare = claim.phrase.number.spelled and claim.phrase.number.value == 1 and not claim.phrase.unit
        if bare and not self._is_labelled(page, claim):
            return False
        first = page.folded[sentence.start : sentence.end]
        opening = page.time_at(sentence.start + len(first) - len(first.lstrip()))
        if claim.phrase.unit and opening and opening.clock and opening.precision == "minute":
            return False  # "13:20 - 5,000 people on the square": a new entry of a log
        if sentence.line - context.line > 12 or claim.phrase.unit == "firefighters":
            return False  # "24 firefighters are at work" are no victims
        if context.heading:
            hit, term = context.heading
            if not claim.phrase.unknown and (
                claim.phrase.unit is None or allowed(claim.phrase.unit, self._measures[term.measure].counts)
            ):
                claim.term, claim.term_hit, claim.rule = term, hit, "heading"
                return True
        return bool(context.claim and self._inherit(claim, context.claim, "sentence before"))

    def _why_not(self, claim: Claim, has_predicates: bool) -> str:
        if claim.phrase.unknown:
            return f"«{claim.phrase.unknown}» is not known as something that is counted"
        if claim.phrase.unit and has_predicates:
            return f"no measure beside it counts {claim.phrase.unit}"
        if claim.phrase.number.floor is not None and not claim.phrase.unit:
            return "a vague word with no measure beside it"
        return NO_MEASURE
