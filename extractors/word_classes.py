"""Which of the small words and word shapes of the languages a word is: conjunction, auxiliary, verb, person."""

from collections.abc import Sequence

import regex

from .annotate import WORD, Annotated
from .hit import Hit
from .languages.base import Language, phrases
from .text import fold

_SHORT = 5  # letters of a word that is too short for a participle


class WordClasses:
    """Tells words apart with the tables of some languages."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self._function = frozenset(
            word for language in languages for word in phrases(fold(language.function_words))
        )
        self._prepositions = frozenset(
            word for language in languages for word in phrases(fold(language.prepositions))
        )
        self._of = tuple(f" {word}" for language in languages for word in phrases(fold(language.of)))
        self._connectives = frozenset(
            word for language in languages for word in phrases(fold(language.connectives))
        )
        self._company = frozenset(word for lang in languages for word in phrases(fold(lang.company)))
        self._capital_nouns = frozenset(lang.code for lang in languages if lang.capital_nouns)
        self._verb_last = frozenset(language.code for language in languages if language.verb_last)
        self._heads_last = frozenset(language.code for language in languages if language.heads_last)
        self._verb_first = frozenset(language.code for language in languages if language.verb_first)
        self._spaceless = frozenset(language.code for language in languages if language.spaceless)
        self._inverting = frozenset(language.code for language in languages if language.inverts)
        self._relatives = frozenset(
            word for language in languages for word in phrases(fold(language.relatives))
        )
        self.participles_behind = frozenset(
            language.code for language in languages if language.participles_behind
        )
        self._compounds = frozenset(language.code for language in languages if language.compounds)
        self._cases = frozenset(word for language in languages for word in language.case_endings.split())
        self._parts = frozenset(word for language in languages for word in language.part_endings.split())
        wholes = {word for language in languages for word in phrases(fold(language.out_of))}
        either = "|".join(map(regex.escape, sorted(wholes, key=lambda word: (-len(word), word))))
        self._among = regex.compile(rf" (?:{either}) (?:the )?")
        self.out_of = self._among
        self._adjectives = {
            language.code: tuple(language.adjective_endings.split())
            for language in languages
            if language.adjective_endings
        }
        self._conjunctions = frozenset(
            word for language in languages for word in phrases(fold(language.conjunctions))
        )
        self._auxiliaries = frozenset(
            word for language in languages for word in phrases(fold(language.auxiliaries))
        )
        self._participles = tuple(e for language in languages for e in language.participle_endings.split())
        finite = sorted(
            {e for language in languages for e in language.verb_endings.split()}, key=len, reverse=True
        )
        self._verb = regex.compile(r"\p{L}{2,}(?:" + "|".join(finite) + r")")
        sure = sorted(
            {e for lang in languages for e in lang.sure_verb_endings.split()}, key=len, reverse=True
        )
        self._sure_verb = regex.compile(r"[\p{L}']{3,}(?:" + "|".join(sure) + r")")
        endings = sorted(
            {e for language in languages for e in language.person_endings.split()}, key=len, reverse=True
        )
        self._person = regex.compile(r"\p{L}{2,}(?:" + "|".join(endings) + r")")
        native = "|".join(ending for language in languages for ending in language.native_endings.split())
        self._native = regex.compile(rf"\p{{L}}{{2,}}(?:{native or '(?!)'})")

    def joins(self, between: str) -> bool:
        """Whether a conjunction stands in a stretch of text."""
        return any(word in self._conjunctions for word in between.split())

    def is_auxiliary(self, word: str) -> bool:
        """Whether a word makes a predicate with an unknown one: "are being processed"."""
        return word in self._auxiliaries

    def ends_in_verb(self, hit: Hit) -> bool:
        """Whether the predicate of a clause stands last in a phrase's language."""
        return not self._verb_last.isdisjoint(hit.sense.languages)

    def is_head_last(self, hit: Hit) -> bool:
        """Whether a predicate before a noun is a relative clause of it in a phrase's language."""
        return not self._heads_last.isdisjoint(hit.sense.languages)

    def begins_with_verb(self, hit: Hit) -> bool:
        """Whether the predicate of a clause stands first in a phrase's language."""
        return not self._verb_first.isdisjoint(hit.sense.languages)

    def may_wait(self, page: Annotated, claim_end: int, clause_end: int) -> bool:
        """Whether nothing stands behind a number in its clause where the predicate would be the last of it."""
        if page.language_near(claim_end) not in self._verb_last - self._spaceless:
            return False
        words = [word for word in WORD.finditer(page.folded, claim_end, clause_end)]
        return all(self.is_function(word.group()) or page.in_place(word.start()) for word in words)

    def is_relative(self, word: str) -> bool:
        """Whether a word leads to a clause that only says which ones: "who", "that"."""
        return word in self._relatives

    def is_preposition(self, word: str) -> bool:
        """Whether a word leads to a place."""
        return word in self._prepositions

    def leads_on(self, page: Annotated, hit: Hit) -> bool:
        """Whether a phrase says what happened to those named behind it: "the death of"."""
        return page.folded[hit.start : hit.end].endswith(self._of)

    def is_predicate(self, word: str) -> bool:
        """Whether an unknown word looks like a finite verb."""
        return bool(self._verb.fullmatch(word))

    def is_participle(self, word: str) -> bool:
        """Whether an unknown word governs the number behind it: «водителя, сбившего 9 пешеходов»."""
        return len(word) > _SHORT and word.endswith(self._participles)

    def is_function(self, word: str) -> bool:
        """Whether a word says nothing by itself."""
        return word in self._function or word in self._prepositions
