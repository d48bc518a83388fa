"""How sure a count is: a cautious number from the signs that stand about it.

The signs say how the number met its measure (by which rule, over what distance, past what other words) and
what was counted. Their weights were fitted on labelled texts by tools/confidence/fit.py; `confidence.toml` keeps
them. Of counts with 0.9 and more, 98 in 100 were right there; docs/confidence.md has the whole table.
"""

import tomllib
from functools import cache
from math import exp
from pathlib import Path

from .annotate import WORD, Annotated
from .claim import Claim
from .phrase import PhraseGrammar

STATED_NONE = 0.95  # of zeros, which no number attaches to anything
_WEIGHTS = Path(__file__).parent / "confidence.toml"
_PAUSES = ",;:()"


class Sureness:
    """Weighs the signs about a claim."""

    def __init__(self, grammar: PhraseGrammar) -> None:
        self._grammar = grammar

    def of(self, page: Annotated, claim: Claim) -> float:
        """Between 0 and 1; to three places."""
        weights = _weights()
        z = sum(weights.get(sign, {}).get(value, 0.0) for sign, value in self.signs(page, claim).items())
        return round(1 / (1 + exp(-(z + weights["all"]["counts"]))), 3)

    def signs(self, page: Annotated, claim: Claim) -> dict[str, str]:
        """The signs about a claim with a measure, each with its value."""
        phrase, hit, term = claim.phrase, claim.term_hit, claim.term
        if hit is None or term is None:
            raise ValueError("only a claim with a measure has signs")
        number = phrase.number
        first, last = sorted(((number.start, number.end), (hit.start, hit.end)))
        between = page.folded[first[1] : last[0]]
        clause = page.clauses_of(claim.sentence)[claim.clause]
        others = [
            other
            for other in page.hits_in(clause.start, clause.end)
            if other.terms and all(each.measure != term.measure for each in other.terms)
        ]
        unknown = self._unknown(page, clause.start, clause.end)
        return {
            "rule": claim.rule,
            "measure": term.measure,
            "term": term.kind,
            "pause": _yes(any(mark in between for mark in _PAUSES)),
            "number between": _yes(any(letter.isdigit() for letter in between)),
            "other measures": _grade(len(others), 0, 1),
            "same clause": _yes(clause.start <= hit.start < clause.end),
            "unknown words": _grade(len(unknown), 0, 1, 2, 3),
            "unknown words behind": _grade(sum(at >= phrase.end for at in unknown), 0, 1, 2),
            "noun": _yes(phrase.noun is not None),
            "limit": phrase.bound if phrase.bound in ("exact", "vague") else "limited",
        }

    def _unknown(self, page: Annotated, start: int, end: int) -> list[int]:
        """Where in a stretch words stand that say something that no table knows."""
        unknown: list[int] = []
        position = start
        while match := WORD.search(page.folded, position, end):
            hit, word = page.hit_at(match.start()), match.group()
            position = hit.end if hit else match.end()
            if not (
                hit
                or word.isdigit()
                or self._grammar.is_function(word)
                or self._grammar.is_auxiliary(word)
                or page.text.seen[match.start()].isupper()
                or page.time_at(match.start())
            ):
                unknown.append(match.start())
        return unknown


@cache
def _weights() -> dict[str, dict[str, float]]:
    return tomllib.loads(_WEIGHTS.read_text(encoding="utf-8"))


def _grade(size: int, *steps: int) -> str:
    """The first of the steps that a size does not pass, "more" for none."""
    return next((f"up to {step}" for step in steps if size <= step), "more")


def _yes(truth: bool) -> str:
    return "yes" if truth else "no"
