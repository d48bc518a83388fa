"""The claim: a number on its way to a count."""

from dataclasses import dataclass

from .annotate import Mention
from .hit import Hit, Term
from .phrase import Phrase


@dataclass(slots=True, eq=False)
class Claim:
    """A number on its way to a count."""

    phrase: Phrase
    sentence: int
    clause: int
    term: Term | None = None
    term_hit: Hit | None = None
    rule: str = ""
    heir_of: "Claim | None" = None  # the claim whose measure it took over
    spread: Mention | None = None  # the one of several places that it holds for each of
    denominator: int | None = None  # 60 in "47 of 60"
    is_whole: bool = (
        False  # 12 in "three of the 12 wounded have died": what is said behind it is of the three
    )
    reason: str = ""  # why it is left out

    @property
    def measure(self) -> str:
        """The measure's name."""
        return self.term.measure if self.term else ""

    def take(self, term: Term, hit: Hit | None, rule: str) -> None:
        """Let it be a count of a term's measure, named by a phrase, by a rule of attachment."""
        self.term, self.term_hit, self.rule = term, hit, rule
