"""The measures that predicates give: those of a number's clause, of its sentence, and those that words part from it."""

from collections.abc import Sequence

import regex

from .annotate import WORD, Annotated
from .choice import Choice
from .claim import Claim
from .detached import Detached
from .hit import Hit, Term
from .judge import DENIED, ONE_OF_SEVERAL
from .phrase import Phrase, PhraseGrammar
from .units import allowed

# the small word between a noun and its number: "detention of 49 people"
OF = regex.compile(r" (?:\p{L}{1,3} )?")
_NEXT_BUT_ONE = 14  # characters of one small word before a number: "otras "
_LAST_WORD = regex.compile(r"\b(\p{L}+) $")


class Predicates:
    """Attaches numbers to the predicates of their clause and sentence."""

    def __init__(self, grammar: PhraseGrammar, choice: Choice) -> None:
        self._grammar = grammar
        self._choice = choice
        self._detached = Detached(grammar)

    def free(self, page: Annotated, index: int, owned: set[int]) -> list[Hit]:
        """The phrases of a sentence that name a measure and are not yet owned by a number."""
        sentence = page.sentences[index]
        return [
            hit
            for hit in page.hits_in(sentence.start, sentence.end)
            if hit.terms
            and hit.start not in owned
            and not is_denied(page, hit)
            and (is_toll(page, hit) or not _speaks(page, hit))
            and page.time_at(hit.start) is None
        ]

    def in_clause(self, page: Annotated, claim: Claim, predicates: Sequence[Hit]) -> bool:
        """«задержаны не менее 1386 человек»: the nearest predicate of its own clause."""
        clause = page.clauses_of(claim.sentence)[claim.clause] if page.clauses_of(claim.sentence) else None
        if clause is None:
            return False
        inside = [hit for hit in predicates if clause.start <= hit.start < clause.end]
        return self._nearest(page, claim, inside, "clause")

    def in_sentence(
        self, page: Annotated, claim: Claim, claims: Sequence[Claim], predicates: Sequence[Hit]
    ) -> bool:
        """ "9 people, including six officers, were hurt": of its sentence, if no other number has it."""
        phrase = claim.phrase
        predicates = [hit for hit in predicates if not _is_of_another(page, claim, claims, hit)]
        if self.is_governed(page, claim):
            return False  # «водителя, сбившего 9 пешеходов, отправили в колонию»
        predicates = self._without_relatives(page, claim, predicates)
        if not (
            phrase.unit
            or phrase.number.spelled  # «трое» are people, "News 18" is anything
            or phrase.is_limited()
            or page.folded[phrase.start] == "("
            or page.folded[: phrase.start].endswith((": ", "("))
            or page.markers(phrase.number.end, phrase.number.end + 2, "increment")
            or _is_new_value(page, claim)
            or _is_item(page, claim)
            or _is_behind_source(page, claim)
            or any(c.reason == DENIED for c in claims[:-1] if c.phrase.end > phrase.start - 8)  # «не 5, а 4»
        ):
            predicates = [hit for hit in predicates if is_toll(page, hit)]
        return self._nearest(page, claim, predicates, "sentence")

    def _without_relatives(self, page: Annotated, claim: Claim, predicates: Sequence[Hit]) -> Sequence[Hit]:
        """«11 подсудимых, которых раньше обменяли, получили сроки»: a relative clause only says which ones."""
        clauses = page.clauses_of(claim.sentence)
        which = [
            clause
            for clause in clauses[claim.clause + 1 :]
            if (word := WORD.search(page.folded, clause.start, clause.end)) is not None
            and self._grammar.is_relative(word.group())
        ]
        left = [hit for hit in predicates if not any(one.start <= hit.start < one.end for one in which)]
        behind = any(hit.start >= claim.phrase.end and _done(hit) for hit in left)
        return left if behind else predicates

    def apposed(self, page: Annotated, claim: Claim) -> bool:
        """«знают имена 20 451 военного, погибшего на войне»: a participle behind the noun says what is counted."""
        phrase = claim.phrase
        hit = page.hit_at(phrase.end + 2) if page.folded.startswith(", ", phrase.end) else None
        if hit is None or phrase.unit is None or is_denied(page, hit):
            return False
        if term := self._choice.first(hit, ("people",), phrase):
            claim.take(term, hit, "right behind")
        return claim.term is not None

    def _nearest(self, page: Annotated, claim: Claim, hits: Sequence[Hit], rule: str) -> bool:
        phrase = claim.phrase
        lead = page.hit_before(phrase.start)
        if not phrase.unit and lead and lead.end == phrase.start - 1 and "containing" in lead.marks:
            return False  # "arrested a man with two Molotov cocktails"

        def nearness(hit: Hit) -> tuple[bool, bool, int]:
            inside = phrase.start <= hit.start < phrase.end  # «condenou oito réus»: who they are
            distance = hit.start - phrase.end if hit.start >= phrase.end else phrase.start - hit.end
            return not is_toll(page, hit), inside, -1 if hit is last else distance

        if phrase.number.spelled and phrase.number.value == 1 and not (phrase.unit or phrase.is_limited()):
            if not phrase.is_bare:
                return False  # «он был один»; but "at least one is reported dead"
            hits = [hit for hit in hits if hit.end == phrase.start - 1]  # "killed one in Odesa"
        last = self._last(page, claim, hits) if rule == "clause" else None
        for hit in sorted(hits, key=nearness):
            behind = hit.start >= phrase.end
            if behind and page.leads_number(hit) and not hit.get("number_name"):
                continue  # "800 Beamte nahmen elf fest"
            if behind and self._grammar.leads_on(page, hit):
                continue  # «9 policías por la muerte de un joven»
            # an event's noun takes a number only as a label: «Обстрелов: 81»
            kinds: tuple[str, ...] = ("toll", "done", "people") if hit.end <= phrase.start else ("done",)
            if phrase.unit and OF.fullmatch(page.folded[hit.end : phrase.start]):
                kinds = (*kinds, "event")  # «о задержании 49 граждан», "the detention of 49 people"
            if rule == "sentence" and hit.end <= phrase.start and _is_item(page, claim):
                kinds = (*kinds, "event")  # «Задержания: Москва 12, Петербург 8»
            if is_toll(page, hit):
                kinds = ("toll", "people", "event")
            term = self._choice.first(hit, kinds, phrase)
            if term is not None and term.kind == "done" and is_led(page, phrase):
                continue
            if term is None or (not behind and _is_refused(page, phrase, term)):
                continue
            claim.take(term, hit, rule)
            return True
        return False

    def _last(self, page: Annotated, claim: Claim, hits: Sequence[Hit]) -> Hit | None:
        """«۶۲ پهپاد از ۷۵ پهپاد پرتاب‌شده را سرنگون کرد»: the last predicate, where a language puts it there."""
        done = [hit for hit in hits if any(term.kind == "done" for term in hit.terms)]
        behind = [hit for hit in done if hit.start >= claim.phrase.end]
        if not behind or not self._grammar.ends_in_verb(behind[-1]):
            return None
        before = max((hit.end for hit in done if hit.end <= claim.phrase.start), default=-1)
        nearer = claim.phrase.start - before <= behind[0].start - claim.phrase.end
        while len(behind) > 1 and self._grammar.joins(page.folded[behind[-2].end : behind[-1].start]):
            behind.pop()  # «بازداشت و روانه زندان شدند»
        leads = before >= 0 and nearer and not self._grammar.is_head_last(behind[-1])
        return None if leads else behind[-1]

    def before_bracket(self, page: Annotated, claim: Claim, predicates: Sequence[Hit]) -> bool:
        """«aldeia de Palhais evacuada (42 pessoas)»: a predicate that a bracket puts a number to."""
        if not page.folded.endswith(" (", 0, claim.phrase.start):
            return False
        lead = [hit for hit in predicates if hit.end == claim.phrase.start - 2]
        return self._nearest(page, claim, lead, "label")

    def of_interrupted_toll(
        self, page: Annotated, claim: Claim, claims: Sequence[Claim], predicates: Sequence[Hit]
    ) -> bool:
        """«Число госпитализированных, где умерли 3 человека, выросло до 26»: a toll whose number comes later."""
        lead = page.hit_before(claim.phrase.start)
        if lead is None or lead.end < claim.phrase.start - 2 or lead.marks.isdisjoint(("revised", "change")):
            return False
        for toll in (hit for hit in predicates if hit.end <= lead.start and is_toll(page, hit)):
            clause = page.clause_of(claim.sentence, toll.start)
            if clause < claim.clause and not any(
                other.clause == clause and other.phrase.start > toll.start for other in claims
            ):
                return self._nearest(page, claim, [toll], "clause")
        return False

    def lend_unit(self, page: Annotated, claim: Claim, before: Claim, predicates: Sequence[Hit]) -> None:
        """«7 ракет были сбиты, одна достигла цели»: a bare one with a predicate behind it counts what was named."""
        number, clause = claim.phrase.number, page.clauses_of(claim.sentence)[claim.clause]
        if not (number.spelled and number.value == 1 and before.phrase.unit):
            return
        behind = (hit for hit in predicates if claim.phrase.end <= hit.start < clause.end)
        if any(
            term.kind == "done" and self._choice.counts(term, before.phrase.unit)
            for hit in behind
            for term in hit.terms
        ):
            claim.phrase.unit, claim.phrase.unit_hit = before.phrase.unit, before.phrase.unit_hit

    def detached(self, page: Annotated, claim: Claim) -> bool:
        """«33 — пострадали», «шесть, в том числе ребёнок, пострадали»."""
        hit = self._detached.predicate(page, claim)
        if hit is None or is_denied(page, hit):
            return False
        if term := self._choice.first(hit, ("done",), claim.phrase):
            claim.take(term, hit, "detached")
        return claim.term is not None

    def carried(self, page: Annotated, claim: Claim, claims: Sequence[Claim]) -> bool:
        """«A'ya en fazla 300 kişi, B'ye 50 kişi katıldı»: the predicate stands behind a number of a later clause."""
        clauses = page.clauses_of(claim.sentence)
        if claim.clause + 1 >= len(clauses) or (not claim.phrase.unit and not claim.phrase.is_limited()):
            return False
        clause = clauses[claim.clause]
        if not self._grammar.may_wait(page, claim.phrase.end, clause.end) or any(
            term.kind != "people" for hit in page.hits_in(clause.start, clause.end) for term in hit.terms
        ):
            return False
        end = page.sentences[claim.sentence].end
        hits = page.hits_in(clause.end, end)
        done = next((hit for hit in hits if any(term.kind == "done" for term in hit.terms)), None)
        if done is None or is_denied(page, done):
            return False
        between = [c for c in claims if clause.end <= c.phrase.start < done.start]
        if any(c.term_hit is not done for c in between):
            return False
        if term := self._choice.first(done, ("done",), claim.phrase):
            claim.take(term, done, "sentence")
        return claim.term is not None

    def behind_insertion(self, page: Annotated, claim: Claim) -> bool:
        """ "A man was killed and three others, including a girl, were wounded": not what stands before the "and"."""
        start = page.clauses_of(claim.sentence)[claim.clause].start
        before = [hit for hit in page.hits_in(start, claim.phrase.start) if hit.terms]
        joined = bool(before) and self._grammar.joins(page.folded[before[-1].end : claim.phrase.start])
        return joined and self.detached(page, claim)

    def is_governed(self, page: Annotated, claim: Claim) -> bool:
        """Whether an unknown participle leads to a number: it is that one's, not of what was said before."""
        start = claim.phrase.start
        lead = _LAST_WORD.search(page.folded, max(0, start - 30), start)
        return (
            lead is not None and self._grammar.is_participle(lead.group(1)) and not page.hit_at(lead.start())
        )


def _done(hit: Hit) -> bool:
    return any(term.kind == "done" for term in hit.terms)


def is_denied(page: Annotated, hit: Hit) -> bool:
    """«никто не пострадал», "were not hurt": a predicate that did not happen to anybody."""
    if not hit.marks.isdisjoint(("not", "nobody", "none")):
        return True  # «آسیب ندید», «yaralanmadı»
    lead = page.hit_before(hit.start)
    if lead is None or hit.start - lead.end > 1:
        return False
    return not lead.marks.isdisjoint(("not", "nobody", "none"))


def _is_refused(page: Annotated, phrase: Phrase, term: Term) -> bool:
    """Whether what leads to a number is no predicate of a measure: «detuvo a 12 e identificó a otras 40»."""
    lead = page.hit_before(phrase.start)
    if lead is not None and lead.end == phrase.start - 1 and lead.get("marker") and not lead.terms:
        lead = page.hit_before(lead.start)
    if lead is None or lead.end < phrase.start - _NEXT_BUT_ONE or lead.terms:
        return False
    return any(m.role == "homonym" and m.value.measure == term.measure for m in lead.sense.meanings)


def _speaks(page: Annotated, hit: Hit) -> bool:
    """Whether it names who says something: "survivors say as many as 750 were on board"."""
    behind = page.hit_at(hit.end + 1)
    return (
        behind is not None
        and behind.get("attribution") == "after"
        and any(term.kind == "people" for term in hit.terms)
    )


def is_toll(page: Annotated, hit: Hit) -> bool:
    """Whether a phrase stands for a number itself: "death toll", «число погибших»."""
    if any(term.kind == "toll" for term in hit.terms):
        return True
    lead = page.hit_before(hit.start)
    return lead is not None and hit.start - lead.end <= 1 and "toll" in lead.marks


def is_led(page: Annotated, phrase: Phrase) -> bool:
    """«задержан за взятки на 15 миллионов»: how much, not who; but «возбуждены дела на десятерых»."""
    if phrase.unit or (phrase.number.spelled and phrase.number.precision == 1):
        return False
    return any(
        hit.end == phrase.start - 1 for hit in page.markers(max(0, phrase.start - 8), phrase.start, "by")
    )


def _is_new_value(page: Annotated, claim: Claim) -> bool:
    """«Количество людей, госпитализированных в Москве, увеличилось до 49»: what a number of people rose to."""
    start, lead = page.sentences[claim.sentence].start, page.hit_before(claim.phrase.start)
    if lead is None or lead.end != claim.phrase.start - 1 or lead.marks.isdisjoint(("revised", "change")):
        return False
    who = (page.hit_at(toll.end + 1) for toll in page.markers(start, lead.start, "toll"))
    return any(hit is not None and (unit := hit.get("unit")) and allowed(unit, ("person",)) for hit in who)


def _is_of_another(page: Annotated, claim: Claim, claims: Sequence[Claim], hit: Hit) -> bool:
    """A later predicate that has a number of its own: «МВД говорит о двадцати девяти, составлено 29 протоколов»,
    «сбил 4 пешеходов, двоих — насмерть»; or an earlier one that is said of one: «один из них погиб, трое …».
    """
    clauses, clause = page.clauses_of(claim.sentence), page.clause_of(claim.sentence, hit.start)
    if clause < claim.clause:
        return any(c.clause == clause and c.reason == ONE_OF_SEVERAL for c in claims)
    if clause == claim.clause:
        return False
    counted = [c.phrase.start for c in claims if c.clause == clause and not c.reason]
    if counted and hit.end <= counted[0]:
        return True
    if any(c.clause == clause and c.phrase.of_them and c.phrase.end <= hit.start for c in claims):
        return True  # "264 fighters left Azovstal, 53 of them badly wounded"
    before = [c for c in claims if c.clause == clause - 1 > claim.clause and not c.reason]
    opens = clauses[clause].opener == "-" and not page.folded[clauses[clause].start : hit.start].strip()
    return (
        opens and bool(before) and not page.folded[before[-1].phrase.end : clauses[clause].start].strip(" -")
    )


def _is_item(page: Annotated, claim: Claim) -> bool:
    """An item that is a place and its number, behind a colon: "Refugees: Germany 1.2 million, Czechia 365,000"."""
    sentence = page.sentences[claim.sentence]
    clause = page.clauses_of(claim.sentence)[claim.clause]
    begin = len(page.folded[: clause.start].rstrip()) if clause.opener != ":" else clause.start
    place = next((m for m in page.mentions if clause.start <= m.start < claim.phrase.start), None)
    return (
        place is not None
        and ":" in page.folded[sentence.start : begin]
        and not page.folded[clause.start : place.start].strip()
        and not page.folded[place.full_end : claim.phrase.start].strip(" -")
        and not page.folded[claim.phrase.end : clause.end].strip(" .;")
    )


def _is_behind_source(page: Annotated, claim: Claim) -> bool:
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
