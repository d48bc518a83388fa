"""Whether the words around a number have a predicate of their own, or lean on what was said before."""

import regex

from .annotate import WORD, Annotated
from .claim import Claim
from .hit import Hit
from .phrase import PhraseGrammar

_MANY = 99
_NEAR = 20  # characters from a preposition to its place
_LONGEST = 40  # words of a clause without a predicate
_WORDS_OF_ITEM = 4
_FREE_WORDS = 2  # words of its own that an elliptic clause may have: a street, a group's name


class Ellipsis:
    """Tells elliptic clauses with the small words and verb endings of the languages."""

    def __init__(self, grammar: PhraseGrammar) -> None:
        self._grammar = grammar

    def whole_sentence(self, page: Annotated, claim: Claim) -> bool:
        """Whether the sentence up to the number has no predicate of its own."""
        start = page.sentences[claim.sentence].start
        end = max(claim.phrase.end, page.clauses_of(claim.sentence)[claim.clause].end)
        free = self._free(page, claim, start, end, whole=True)
        return free <= (2 * _FREE_WORDS if self._is_reported(page, claim) else 0)

    def _is_reported(self, page: Annotated, claim: Claim) -> bool:
        """A limit, a place or somebody who says it shows that a figure is one: "IOM's own estimate is 670"."""
        sentence, start = page.sentences[claim.sentence], claim.phrase.start
        return (
            claim.phrase.is_limited()
            or any(m.end >= start - 3 for m in page.mentions if m.end <= start)
            or any(
                hit.get("source") or hit.get("attribution")
                for hit in page.hits_in(sentence.start, sentence.end)
            )
        )

    def clause(self, page: Annotated, claim: Claim) -> bool:
        """Whether the clause of a number has none: only names, places, function words."""
        if not page.clauses_of(claim.sentence) or claim.phrase.done:
            return False  # it has a verb, though none that counts: «спасли 11, ещё 40 вышли сами»
        clause = page.clauses_of(claim.sentence)[claim.clause]
        free = self._free(page, claim, clause.start, clause.end)
        return free <= (_WORDS_OF_ITEM if self._is_item(page, claim) else _FREE_WORDS)

    def _is_item(self, page: Annotated, claim: Claim) -> bool:
        """«..., sete por condução sem habilitação»: a number that begins its clause, a small word right behind it."""
        clause = page.clauses_of(claim.sentence)[claim.clause]
        begins = not page.folded[clause.start : claim.phrase.start].strip()
        return claim.phrase.specified and begins and clause.opener in (":", ",", "-", "and")

    def _free(self, page: Annotated, claim: Claim, start: int, end: int, whole: bool = False) -> int:
        """How many words of a stretch say something that no table knows; many where one of them is a predicate."""
        free, words, position = 0, 0, start
        while match := WORD.search(page.folded, position, end):
            words += 1
            if words > _LONGEST:
                return _MANY
            hit = page.hit_at(match.start())
            position = hit.end if hit else match.end()
            if match.start() >= claim.phrase.start and match.start() < claim.phrase.end:
                position = max(position, claim.phrase.end)
                continue
            if hit and (self._has_own_subject(page, hit, claim) or (whole and _done(hit))):
                return _MANY
            if hit:
                denies = not hit.marks or hit.end <= claim.phrase.start  # «71 identificados» are some of them
                if hit.get("homonym") and not hit.terms and denies and not page.in_place(hit.start):
                    return _MANY  # «outras 14 foram absolvidas», «e identificadas 25»
                if "copula" in hit.marks and self._is_verb_behind(page, hit.end, end):
                    return _MANY  # «había desplegado a 1.500 agentes»
                if page.time_at(hit.start):
                    continue  # «24 лютого 2022 року»
                if hit.get("not_count") and not hit.get("marker") and hit.start < claim.phrase.start:
                    return _MANY  # "хотя мест там 661"
                continue
            word = match.group()
            if self._grammar.is_auxiliary(word):
                following = WORD.search(page.folded, position, end)
                if (
                    following
                    and self._grammar.is_preposition(following.group())
                    and (not whole or claim.phrase.unit is None or self._names_place(page, following.end()))
                ):
                    continue  # "20 are in Tsentralny station"
                return _MANY
            if word.isdigit() or self._grammar.is_function(word) or page.time_at(match.start()):
                continue
            if page.text.seen[match.start()].isupper() or page.in_place(match.start()):
                continue  # names: of places, streets, groups
            if self._grammar.is_predicate(word):
                return _MANY
            free += 1
        return free

    def _names_place(self, page: Annotated, position: int) -> bool:
        """Whether a place is named soon behind a position: not in "86 people were on the boat"."""
        return any(position <= mention.start <= position + _NEAR for mention in page.mentions)

    def _is_verb_behind(self, page: Annotated, position: int, end: int) -> bool:
        """Whether an unknown word in small letters makes a predicate with the "had" or "were" before it."""
        word = WORD.match(page.folded, position + 1, end)
        return (
            word is not None
            and not word.group().isdigit()
            and page.text.seen[word.start()].islower()
            and page.hit_at(word.start()) is None
            and page.time_at(word.start()) is None
            and not page.in_place(word.start())
            and not self._grammar.is_function(word.group())
            and not self._grammar.is_predicate(word.group())
        )

    def _has_own_subject(self, page: Annotated, hit: Hit, claim: Claim) -> bool:
        """«Количество уничтоженной техники достигло 7 тысяч»: the number of something that is no measure of ours."""
        if "toll" not in hit.marks:
            return False
        between = WORD.finditer(page.folded, hit.end, max(hit.end, claim.phrase.start))
        if hit.end <= claim.phrase.start and all(self._says_nothing(page, word) for word in between):
            return False  # "police put the number at 30,000": of what was just counted
        following = page.hit_at(hit.end + 1)
        if page.numbers_in(hit.end, hit.end + 2):
            return False  # «в списке 14 женщин»
        return following is None or not following.terms

    def _says_nothing(self, page: Annotated, word: "regex.Match[str]") -> bool:
        """Whether a word only leads from "the number" to the number itself: «总数增至156人»."""
        hit = page.hit_at(word.start())
        return self._grammar.is_function(word.group()) or bool(hit and "revised" in hit.marks)


def _done(hit: Hit) -> bool:
    """Whether a phrase is a predicate: where it did not take the number, the sentence is of something else."""
    return any(term.kind == "done" for term in hit.terms) and not any(
        term.kind == "people" for term in hit.terms
    )
