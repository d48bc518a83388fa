"""Where a count holds: the place that governs it, and in how many places it was made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from .annotate import Annotated, Mention
from .claim import Claim
from .leading import LeadingWords
from .measure import Measure
from .phrase import blank

_SUBJECT_WORDS = 5
_ANY = 10**12  # no number is larger

# between a label and its number: "Москва: 509", "Москва — 509", "Москва (399)", "🔹 Москва 409"
_LABEL = regex.compile(r"[ \"'»)]*(?:[:=-]|\()?[ \"']*")
_BEHIND = regex.compile(r"[ )\"']*(?:, )?(?:- ?|\()? *")
_NEXT_WORD = regex.compile(r" ([a-z]{3,})")
_AND = regex.compile(r",? ?(?:\p{L}{1,3} )?(?:at least )?")
_TOWN = regex.compile(r"(?:\p{Lu}[\p{L}'-]+ ?)+,? $")
_TOPIC = regex.compile(r" *(?:[:.,(-]|$)")
_LINKED = regex.compile(r",? ?(?:\p{L}{1,3} )?")


@dataclass(slots=True)
class Scope:
    """The place of a claim and the number of places it was made in.

    `how` tells which rule found the place: respectively, label, heading, clause, sentence, topic or inherited.
    """

    mention: Mention | None = None
    how: str = ""
    places: Claim | None = None  # the claim "38 cities"


class Scoping:
    """Finds the scopes of the claims of one text."""

    def __init__(
        self,
        page: Annotated,
        claims: Sequence[Claim],
        words: LeadingWords,
        measures: Mapping[str, Measure],
    ) -> None:
        self._page, self._claims = page, claims
        self._prepositions, self._departures = words.prepositions, words.departures
        self._left = {c.sentence for c in claims if c.term and measures[c.measure].leaves_place}
        self.found: dict[int, Scope] = {i: Scope() for i, claim in enumerate(claims) if claim.term}
        self._respectively()
        self._labels()
        self._coordinated()
        self._headings()
        self._around()
        self._inherited()
        self._numbers_of_places()

    def place_near(self, start: int, end: int, sentence: int) -> Mention | None:
        """The place of something else that is said at [start, end): of a stated none."""
        inside = [m for m in self._of_sentence(sentence) if m.start in self._local]
        before = [m for m in inside if m.end <= start]
        if inside:
            return before[-1] if before else inside[0]
        earlier = [i for i in self.found if self._claims[i].sentence in (sentence - 1, sentence)]
        if earlier and self.found[earlier[-1]].how != "label":
            return self.found[earlier[-1]].mention
        return self._topic(sentence)

    @cached_property
    def _local(self) -> set[int]:
        """The places where something happens: led by a preposition, by another such place, or as a label."""
        page, local = self._page, set[int]()
        before: Mention | None = None
        for mention in page.mentions:
            if (
                before
                and mention.broad > before.broad
                and page.folded[before.end : mention.start] in (", ", " (", " ")
            ):
                continue  # "Liverpool, England": England says which Liverpool
            if page.folded[mention.end : mention.end + 2] == "'s":
                continue  # "Azerbaijan's operation"
            named = page.hit_before(mention.start)
            if named and named.get("source") and mention.start - named.end <= 1:
                continue  # «сообщили в СК России»: whose, not where
            if mention.place.kind == "adjective":
                following = page.hit_at(mention.end + 1)
                if following and following.get("place_type"):
                    local.add(mention.start)  # "38 Russian cities"
            elif mention.local(page, self._prepositions) or (
                before
                and before.start in local
                and _LINKED.fullmatch(page.folded[before.end : mention.start])
            ):
                local.add(mention.start)
            elif (hit := page.hit_before(mention.start)) and mention.start - hit.end <= 1:
                # "в 23 городах России", "have entered Kazakhstan", «жителей Курской области»
                if hit.get("place_type") or hit.get("measure") or hit.get("unit"):
                    local.add(mention.start)
            elif self._modifies(mention) or self._says_where(mention) or self._was_left(mention):
                local.add(mention.start)
            before = mention
        return local

    def _says_where(self, mention: Mention) -> bool:
        """Whether a country stands behind a town that no gazetteer has: "in the town of El Espinal, Colombia"."""
        seen, start = self._page.text.seen, mention.start
        town = _TOWN.search(seen, max(0, start - 40), start)
        return town is not None and bool(
            self._prepositions.search(self._page.folded, max(0, town.start() - 32), town.start())
        )

    def _was_left(self, mention: Mention) -> bool:
        """Whether those counted left it: "300 evacuated from Belgorod"."""
        return self._page.sentence_of(mention.start) in self._left and bool(
            self._departures.search(self._page.folded, max(0, mention.start - 32), mention.start)
        )

    def _modifies(self, mention: Mention) -> bool:
        """Whether a bare name stands before what happened there: "Hawaii wildfire death toll hits 80"."""
        page = self._page
        following = _NEXT_WORD.match(page.folded, mention.end)
        if following is None or page.text.seen[following.start(1)].isupper():
            return False
        hit = page.hit_at(following.start(1))
        if hit is not None and not (hit.get("unit") or hit.get("number_name")):
            return False  # "Ukraine says"; but "Arkansas tornado"
        return any(page.sentence_of(n.start) == page.sentence_of(mention.start) for n in page.numbers)

    def _of_sentence(self, sentence: int) -> list[Mention]:
        bounds = self._page.sentences[sentence]
        return [m for m in self._page.mentions if bounds.start <= m.start < bounds.end]

    def _respectively(self) -> None:
        """As many numbers as places, in order: "in A and B 16 and 19 respectively", "A before B: 490 against 426"."""
        for index, sentence in enumerate(self._page.sentences):
            markers = self._page.markers(sentence.start, sentence.end, "respectively", "versus")
            numbers = [i for i in self.found if self._claims[i].sentence == index]
            if not markers or len(numbers) < 2:
                continue
            mentions = self._of_sentence(index)
            if not mentions and markers[0].get("marker") == "respectively":
                earlier = [s.mention for i, s in self.found.items() if self._claims[i].sentence == index - 1]
                mentions = [m for m in self._of_sentence(index - 1) if m.start in self._local] or [
                    m for m in earlier if m
                ]
            numbers = numbers[-len(mentions) :] if len(numbers) > len(mentions) > 1 else numbers
            if len(mentions) == len(numbers):
                for i, mention in zip(numbers, mentions, strict=True):
                    self.found[i] = Scope(mention, "respectively")

    def _labels(self) -> None:
        taken: set[int] = {scope.mention.start for scope in self.found.values() if scope.mention}
        for close in (True, False):
            for i in self.found:
                if not self.found[i].mention and (mention := self._behind(i, taken, close)) is not None:
                    self.found[i] = Scope(mention, "label")
                    taken.add(mention.start)
            for i in self.found:
                if not self.found[i].mention and close and (mention := self._before(i, taken)) is not None:
                    self.found[i] = Scope(mention, "label")
                    taken.add(mention.start)

    def _behind(self, index: int, taken: set[int], close: bool) -> Mention | None:
        """A place led by a preposition right behind the number: "509 people in Moscow"; loosely: "58, — в Москве"."""
        page, phrase = self._page, self._claims[index].phrase
        after = next((m for m in page.mentions if m.start >= phrase.end), None)
        if after is None or after.start in taken or after.place.kind == "adjective":
            return None
        lead = self._prepositions.search(page.folded, max(phrase.end, after.start - 32), after.start)
        if lead is None:
            return None
        between = page.folded[phrase.end : lead.start()]
        return after if (blank(between) if close else _BEHIND.fullmatch(between)) else None

    def _before(self, index: int, taken: set[int]) -> Mention | None:
        """A place right before the number, as a label."""
        page, claim, phrase = self._page, self._claims[index], self._claims[index].phrase
        before = next((m for m in reversed(page.mentions) if m.end <= phrase.start), None)
        if before is None or before.start in taken or before.place.kind == "adjective":
            return None
        between = page.folded[before.full_end : phrase.start]
        if not _LABEL.fullmatch(between):
            return None
        clause = page.clauses_of(claim.sentence)[page.clause_of(claim.sentence, before.start)]
        if before.start not in self._local and regex.search(
            r"\p{L}{4}", page.folded[clause.start : before.start]
        ):
            return None  # "the ombudsman of Artsakh: 200 dead"
        if before.start in self._local or between.strip() or page.folded[phrase.start] == "(":
            return before
        return before if not page.folded[: before.start].rstrip(" \"'")[-1:].isalnum() else None

    def _coordinated(self) -> None:
        """A place behind the last of several counts is that of all: "5 killed, 18 wounded in Colorado"."""
        order = list(self.found)
        for i, j in zip(reversed(order[:-1]), reversed(order[1:]), strict=True):
            first, second = self._claims[i], self._claims[j]
            mention = self.found[j].mention
            if (
                mention
                and not self.found[i].mention
                and first.sentence == second.sentence
                and first.measure != second.measure
                and mention.start > second.phrase.end
                and _AND.fullmatch(self._between(first, second))
            ):
                self.found[i] = Scope(mention, "coordinated")

    def _between(self, first: Claim, second: Claim) -> str:
        """What stands between two counts and their predicates: «5 человек погибли, ранены 3»."""
        start, end = first.phrase.end, second.phrase.start
        if first.term_hit and first.term_hit.end <= end:
            start = max(start, first.term_hit.end)
        if second.term_hit and start <= second.term_hit.start:
            end = min(end, second.term_hit.start)
        return self._page.folded[start:end]

    def _headings(self) -> None:
        """A line that is nothing but a place governs the lines under it, up to the next such line."""
        heads = [
            (sentence.line, mention)
            for sentence in self._page.sentences
            if sentence.first_of_line and sentence.last_of_line
            for mention in self._page.mentions
            if sentence.holds(mention.start)
            and self._page.folded[sentence.start : sentence.end].strip(" :.*_")
            == self._page.folded[mention.start : mention.end].strip()
        ]
        for i, scope in self.found.items():
            line = self._page.sentences[self._claims[i].sentence].line
            above = [mention for at, mention in heads if at < line]
            if above and scope.mention is None:
                self.found[i] = Scope(above[-1], "heading")

    def _around(self) -> None:
        """A place of the clause, then one of the sentence that belongs to no other number."""
        labelled = {
            s.mention.start for s in self.found.values() if s.mention and s.how in ("label", "respectively")
        }
        for i, scope in self.found.items():
            if scope.mention:
                continue
            claim = self._claims[i]
            near = [
                m
                for m in self._of_sentence(claim.sentence)
                if m.start in self._local and m.start not in labelled
            ]
            if not near:
                continue
            own = self._page.clauses_of(claim.sentence)[claim.clause]
            inside = [m for m in near if own.start <= m.start < own.end]
            if inside:
                chosen = min(inside, key=lambda m: (m.broad, _distance(m, claim)))
                self.found[i] = Scope(chosen, "clause")
                continue
            before = [m for m in near if m.start < claim.phrase.start]
            if claim.heir_of is None or len({m.place.name for m in near}) == 1:
                # a town before its region: "in Uvalde, Texas"
                self.found[i] = Scope(min(reversed(before or near[:1]), key=lambda m: m.broad), "sentence")

    def _inherited(self) -> None:
        """A clause on the same scope keeps the place, unless it says a wider number or names another scope."""
        last: int | None = None
        for i, scope in self.found.items():
            claim = self._claims[i]
            if scope.mention is None:
                if last is not None and self._same_scope(last, i):
                    self.found[i] = Scope(self.found[last].mention, "inherited", scope.places)
                elif last is None or self.found[last].mention is None:
                    since = -1 if last is None else self._claims[last].sentence
                    if topic := self._topic(claim.sentence, since) or self._subject(claim, since):
                        self.found[i] = Scope(topic, "topic", scope.places)
            last = i

    def _subject(self, claim: Claim, since: int) -> Mention | None:
        """Whose authority the first sentence begins with: «Суды Махачкалы арестовали 37», «Минздрав Дагестана: …»."""
        for index in range(claim.sentence, max(since, claim.sentence - 2), -1):
            bounds = self._page.sentences[index]
            mentions = [m for m in self._of_sentence(index) if m.place.kind != "adjective"]
            if len(mentions) != 1 or not (index == 0 or bounds.first_of_line):
                continue
            lead = self._page.folded[bounds.start : mentions[0].start]
            if (
                lead.strip()
                and mentions[0].start < claim.phrase.start
                and len(lead.split()) <= _SUBJECT_WORDS
            ):
                return mentions[0]
        return None

    def _topic(self, sentence: int, since: int = -1) -> Mention | None:
        """The place spoken of so far: "Dnipro, as of noon: 40 dead", «Взрыв в Махачкале. 12 погибших»."""
        line = self._page.sentences[sentence].line
        for index in range(sentence, since, -1):
            bounds = self._page.sentences[index]
            if line - bounds.line > 2:
                return None
            mentions = self._of_sentence(index)
            if index < sentence and (here := [m for m in mentions if m.start in self._local]):
                return min(here, key=lambda m: m.broad)
            first = mentions[0] if mentions else None
            if first and first.place.kind != "adjective" and first.start - bounds.start <= 24:
                lead = self._page.folded[bounds.start : first.start]
                opens = not regex.search(r"\p{L}{4}", lead) and (
                    lead.strip() == "" or self._page.folded[first.end : first.end + 1] == ":"
                )
                rest = self._page.folded[first.end : bounds.end]
                if opens and (_TOPIC.match(rest) or index < sentence or ": " in rest):
                    return first
        return None

    def _same_scope(self, last: int, index: int) -> bool:
        before, claim, scope = self._claims[last], self._claims[index], self.found[last]
        if scope.mention is None:
            return False
        first, second = self._page.sentences[before.sentence], self._page.sentences[claim.sentence]
        if second.line - first.line > (2 if scope.how in ("topic", "inherited") else 1):
            return False
        if first.bulleted and second.bulleted and first.line != second.line and scope.how != "inherited":
            return False  # each item of a list of news is about a place of its own
        if self._page.markers(second.start, claim.phrase.start + 1, "residue") or self._elsewhere(claim):
            return False
        part = claim.phrase.of_them or self._page.markers(before.phrase.end, claim.phrase.start, "subset")
        if scope.how in ("label", "respectively") and claim.measure == before.measure and not part:
            return False
        # "1,678 in Almaty; more than 12,000 have been arrested": a wider scope, unless the first one grew
        larger = (claim.phrase.number.low or 0) > (before.phrase.number.high or _ANY)
        grown = self._page.markers(
            second.start, claim.phrase.start + 1, "increment", "revised", "change", "total", "toll"
        )
        return claim.measure != before.measure or not larger or bool(grown)

    def _elsewhere(self, claim: Claim) -> bool:
        """Whether the sentence names places that no gazetteer has: "in the regions", "в других городах"."""
        bounds = self._page.sentences[claim.sentence]
        clause = self._page.clauses_of(claim.sentence)[claim.clause]
        counted = {c.phrase.place_type.start for c in self._claims if c.phrase.place_type}
        return any(
            hit.get("place_type") and hit.start not in counted
            for hit in self._page.hits_in(clause.start, bounds.end)
        )

    def _numbers_of_places(self) -> None:
        """Gives "38 cities" to the nearest claim of its clause, else of its sentence."""
        for claim in self._claims:
            if claim.phrase.place_type is None:
                continue
            sentence = [i for i in self.found if self._claims[i].sentence == claim.sentence]
            near = [i for i in sentence if self._claims[i].clause == claim.clause] or sentence
            near = [i for i in near if self.found[i].places is None and self.found[i].how != "label"] or [
                i for i in near if self.found[i].places is None
            ]
            if near:
                nearest = min(near, key=lambda i: abs(self._claims[i].phrase.start - claim.phrase.start))
                self.found[nearest].places = claim


def stands_behind(claim: Claim, mention: Mention) -> bool:
    """Whether a place stands behind a count, not before it as its label."""
    return mention.start > claim.phrase.end


def _distance(mention: Mention, claim: Claim) -> int:
    return (
        mention.start - claim.phrase.end
        if mention.start >= claim.phrase.end
        else claim.phrase.start - mention.end
    )
