"""The measures that numbers take from other lines: the heading above, the sentence before, the caption below."""

from collections.abc import Sequence
from dataclasses import dataclass

from .annotate import Annotated
from .choice import Choice
from .claim import Claim
from .hit import Hit, Term
from .labels import has_other_label, is_labelled
from .refusals import NO_MEASURE

_REACH = 12  # lines that a heading reaches


@dataclass(slots=True)
class Context:
    """What later lines may lean on: the last claim, or a heading that names a measure."""

    claim: Claim | None = None
    heading: tuple[Hit, Term] | None = None
    line: int = -1


class Headings:
    """Attaches the numbers of lines that name no measure of their own."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice

    def remember(self, page: Annotated, index: int, claims: Sequence[Claim], context: Context) -> None:
        """Keeps what the lines below a sentence may lean on."""
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
        if not named:
            return
        if sentence.first_of_line and sentence.last_of_line and _is_heading(page, index):
            context.heading, context.line = named[0], sentence.line
            context.claim = None
        nothing = page.markers(sentence.start, sentence.end, "none")
        if nothing and named[0][1].kind == "people" and not claims:
            context.heading, context.line, context.claim = named[0], sentence.line, None

    def take(self, page: Annotated, claim: Claim, context: Context) -> bool:
        """«На площади — около 250»: what the heading or the sentence before it counts."""
        sentence = page.sentences[claim.sentence]
        bare = claim.phrase.number.spelled and claim.phrase.number.value == 1 and not claim.phrase.unit
        if bare and not is_labelled(page, claim):
            return False
        if claim.phrase.number.sign and any(n.end == claim.phrase.start - 1 for n in page.numbers):
            return False  # "ships and boats - 22 (+0)": the gain of what is not counted
        first = page.folded[sentence.start : sentence.end]
        opening = page.time_at(sentence.start + len(first) - len(first.lstrip()))
        if claim.phrase.unit and opening and opening.clock and opening.precision == "minute":
            return False  # "13:20 - 5,000 people on the square": a new entry of a log
        if sentence.line - context.line > _REACH or claim.phrase.unit == "firefighters":
            return False  # "24 firefighters are at work" are no victims
        if context.heading:
            hit, term = context.heading
            if not claim.phrase.unknown and (
                claim.phrase.unit is None or self._choice.counts(term, claim.phrase.unit)
            ):
                claim.take(term, hit, "heading")
                return True
        if context.claim and has_other_label(page, context.claim, claim):
            return False
        return bool(context.claim and self._choice.inherit(claim, context.claim, "sentence before"))


def captions(page: Annotated, claims: Sequence[Claim]) -> None:
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
        if not waiting:
            continue
        named = [
            (h, t)
            for h in page.hits_in(sentence.start, sentence.end)
            for t in h.terms
            if t.kind in ("people", "event")
        ]
        denied = page.markers(sentence.start, sentence.end, "none")
        if not own and named and not denied and _is_heading(page, index):
            for claim in waiting:
                claim.term_hit, claim.term = named[0]
                claim.rule, claim.reason = "caption", ""
        waiting = []


def _is_heading(page: Annotated, index: int) -> bool:
    """A short line that ends in a colon or has few words."""
    sentence = page.sentences[index]
    words = page.folded[sentence.start : sentence.end].strip()
    return words.endswith(":") or len(words.split()) <= 8
