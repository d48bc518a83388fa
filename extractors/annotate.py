"""All that one pass over a text finds: words, times, numbers, places, and the layout they stand in."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

import regex

from .dates import Calendar
from .hit import Hit
from .leading import Lead, LeadingWords
from .numbers import Number, Numerals
from .places import Place
from .sentences import Clause, Sentence, clauses, sentences
from .text import Text, digit_starts
from .when import When

WORD = regex.compile(r"(?:\p{L}\.){2,}|[\p{L}\p{M}]++(?:['-][\p{L}\p{M}]++)*+|\d++")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place named at [start, end)."""

    start: int
    end: int
    place: Place
    risky: bool  # a common word or surname too: needs a preposition or a label
    broad: int  # 0 a town, 1 a region, 2 a country, 3 a continent
    led: bool = False  # its ending or the noun behind it says that something happened there
    full_end: int = 0  # behind its ending
    uninflected: bool = False  # in a language whose nouns have cases, it stands as listed

    def local(self, page: "Annotated", prepositions: Lead) -> bool:
        """Whether a preposition makes it the place where something happened."""
        lead = prepositions.search(page.folded, max(0, self.start - 32), self.start)
        if lead and self.uninflected and self.broad == 2 and lead.rstrip(' "').count(" "):
            return self.led  # «за ночь Россия запустила»: the preposition is of another noun
        return self.led or bool(lead)


@dataclass
class Annotated:
    """A text with its typed spans. Positions are those of the folded text."""

    text: Text
    hits: list[Hit]
    times: list[When]
    numbers: list[Number]
    posted: datetime | None
    words: LeadingWords
    find_places: Callable[["Annotated"], list[Mention]]

    def __post_init__(self) -> None:
        self._starts = [hit.start for hit in self.hits]
        self._by_start = {hit.start: hit for hit in self.hits}
        self._time_starts = [when.start for when in self.times]
        self._number_starts = [number.start for number in self.numbers]
        self._clauses: dict[int, list[Clause]] = {}
        self.folded = self.text.folded  # what is searched

    @cached_property
    def _by_role(self) -> Mapping[str, Sequence[Hit]]:
        sorted_hits: dict[str, list[Hit]] = {}
        for hit in self.hits:
            for role in hit.sense.roles:
                sorted_hits.setdefault(role, []).append(hit)
        return sorted_hits

    @cached_property
    def _by_mark(self) -> Mapping[str, Sequence[Hit]]:
        sorted_hits: dict[str, list[Hit]] = {}
        for hit in self._by_role.get("marker", ()):
            for mark in hit.marks:
                sorted_hits.setdefault(mark, []).append(hit)
        return sorted_hits

    def hit_at(self, position: int) -> Hit | None:
        """The phrase that begins at a position."""
        return self._by_start.get(position)

    def hits_in(self, start: int, end: int) -> list[Hit]:
        """The phrases that begin within [start, end)."""
        return self.hits[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def numbers_in(self, start: int, end: int) -> list[Number]:
        """The numbers that begin within [start, end)."""
        starts = self._number_starts
        return self.numbers[bisect_left(starts, start) : bisect_left(starts, end)]

    def next_number(self, position: int) -> Number | None:
        """The first number that begins at or behind a position."""
        at = bisect_left(self._number_starts, position)
        return self.numbers[at] if at < len(self.numbers) else None

    def hit_before(self, position: int) -> Hit | None:
        """The last phrase that ends at or before a position."""
        at = bisect_right(self._starts, position - 1) - 1
        return self.hits[at] if at >= 0 and self.hits[at].end <= position else None

    def language_near(self, position: int) -> str:
        """The language of the phrase nearest before a position, else of the first behind it."""
        hit = self.hit_before(position) or next(iter(self.hits_in(position, len(self.folded))), None)
        return hit.sense.languages[0] if hit and hit.sense.languages else ""

    def names(self, role: str) -> bool:
        """Whether there is any phrase of a role."""
        return role in self._by_role

    def leads_number(self, hit: Hit) -> bool:
        """Whether a number, or a limit and a number, stands right behind a phrase: "nahmen elf"."""
        limit = self.hit_at(hit.end + 1)
        ends = [hit.end] + ([limit.end] if limit and limit.get("bound") else [])
        numbers = [n for end in ends for n in self.numbers_in(end + 1, end + 2)]
        return any(not (noun := self.hit_at(n.end + 1)) or not noun.get("not_count") for n in numbers)

    def values(self, start: int, end: int, role: str) -> Iterator[tuple[Hit, object]]:
        """Phrases of one role within [start, end), with their values."""
        yield from ((hit, hit.get(role)) for hit in _within(self._by_role.get(role, ()), start, end))

    def markers(self, start: int, end: int, *names: str) -> list[Hit]:
        """Marker phrases of these names within [start, end)."""
        marked = self._by_mark
        found = [hit for name in names if name in marked for hit in _within(marked[name], start, end)]
        return found if len(found) < 2 or len(names) == 1 else sorted(set(found), key=_start)

    def sentences_with(self, *names: str) -> list[int]:
        """The indices of the sentences that marker phrases of these names stand in, or before the first of them."""
        marked = self.markers(0, len(self.folded), *names)
        return list(dict.fromkeys(self.sentence_of(hit.start) for hit in marked))

    @cached_property
    def mentions(self) -> list[Mention]:
        """The places named, in order."""
        return self.find_places(self)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences in order."""
        months = {hit.start for hit in self._by_role.get("month", ())}
        return sentences(self.folded, self.text.seen, self.words.abbreviations, months)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_of(self, position: int) -> int:
        """The index of the sentence that holds a position."""
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    def clauses_of(self, index: int) -> list[Clause]:
        """The clauses of a sentence."""
        if index not in self._clauses:
            sentence = self.sentences[index]
            self._clauses[index] = clauses(
                self.folded,
                sentence,
                self.words.conjunctions,
                [(n.start, n.end) for n in self.numbers_in(sentence.start, sentence.end)]
                + [(t.start, t.end) for t in self.times if sentence.holds(t.start)],
                self.hits_in(sentence.start, sentence.end),
            )
        return self._clauses[index]

    def clause_of(self, sentence: int, position: int) -> int:
        """The index of the clause of a sentence that holds a position (a delimiter counts to the clause before)."""
        found = 0
        for index, clause in enumerate(self.clauses_of(sentence)):
            if clause.start <= position:
                found = index
        return found

    def in_place(self, position: int) -> bool:
        """Whether a position lies in the name of a place."""
        return any(mention.start <= position < mention.end for mention in self.mentions)

    def time_at(self, start: int) -> When | None:
        """The time that begins at a position."""
        at = bisect_right(self._time_starts, start) - 1
        return self.times[at] if at >= 0 and start < self.times[at].end else None


def annotate(
    text: Text,
    hits: list[Hit],
    calendar: Calendar,
    numerals: Numerals,
    words: LeadingWords,
    find_places: Callable[[Annotated], list[Mention]],
    posted: datetime | None,
) -> Annotated:
    """Finds everything in a prepared text. `posted` is in the zone of the text's clock times."""
    digits = digit_starts(text.folded)
    times = calendar.find(text.folded, text.seen, hits, digits, posted)
    taken = [(t.start, t.end) for t in times]
    taken += [(hit.start, hit.end) for hit in hits if hit.get("source") or hit.get("homonym")]
    numbers = numerals.find(text.folded, hits, digits, taken)
    return Annotated(text, hits, times, numbers, posted, words, find_places)


def _start(hit: Hit) -> int:
    return hit.start


def _within(hits: Sequence[Hit], start: int, end: int) -> Sequence[Hit]:
    """Those of some phrases, in order, that begin within [start, end)."""
    return hits and hits[bisect_left(hits, start, key=_start) : bisect_left(hits, end, key=_start)]
