"""Which place a count names as its own: by a label, a preposition, a heading, its clause or its sentence."""

from collections.abc import Mapping, Sequence

import regex

from .annotate import Annotated, Mention
from .claim import Claim
from .leading import LeadingWords
from .measure import Measure
from .phrase import blank
from .scenes import Scenes
from .scope import Scope
from .unlisted import is_unlisted, lies_in
from .whereabouts import Whereabouts, holds, is_part

# between a label and its number: "Москва: 509", "Москва — 509", "Москва (399)", "🔹 Москва 409"
_LABEL = regex.compile(r"[ \"'»)]*(?:[:=-]|\()?[ \"']*")
_BEHIND = regex.compile(r"[ )\"']*(?:, )?(?:- ?|\()? *")
_ENDS = ("", ",", ".", ";", ":", ")", "\n")
_LEADS = 14  # characters between a place and the number that it leads to
_FAR_OFF = 10**9
_AND = regex.compile(r",? ?(?:\p{L}{1,3} )?(?:at least )?")


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
        self._prepositions, self._conjunctions = words.prepositions, words.conjunctions
        self._holding = words.holding
        self._whereabouts = Whereabouts(page, claims, words, measures)
        self._scenes = Scenes(page, claims, self._whereabouts, measures)
        self._counts = {c.phrase.number.start for c in claims if c.term}
        self.found: dict[int, Scope] = {i: Scope() for i, claim in enumerate(claims) if claim.term}
        self._spread()
        self._respectively()
        self._labels()
        self._coordinated()
        self._headings()
        self._everywhere()
        self._there()
        self._around()
        self._scenes.fill(self.found)
        self._numbers_of_places()

    def place_near(self, start: int, end: int, sentence: int) -> Mention | None:
        """The place of something else that is said at [start, end): of a stated none."""
        named = [m for m in self._of_sentence(sentence) if m.place.kind != "adjective"]
        inside = [m for m in named if m.start in self._whereabouts.local]
        before = [m for m in named if m.end <= start and m.full_end + 24 >= start] or [
            m for m in inside if m.end <= start
        ]
        if before or inside:
            return before[-1] if before else inside[0]
        if named and (spoken := self._scenes.spoken_of(sentence, sentence - 1)):
            return spoken
        earlier = [i for i in self.found if self._claims[i].sentence in (sentence - 1, sentence)]
        if earlier and len({self.found[i].mention for i in earlier}) == 1:
            return self.found[earlier[-1]].mention
        return self._scenes.spoken_of(sentence)

    def _of_sentence(self, sentence: int) -> list[Mention]:
        bounds = self._page.sentences[sentence]
        return [m for m in self._page.mentions if bounds.start <= m.start < bounds.end]

    def _spread(self) -> None:
        """The place that is a count's own among several: "one each over A and B"."""
        for i in self.found:
            if spread := self._claims[i].spread:
                self.found[i] = Scope(spread, "respectively")

    def _respectively(self) -> None:
        """As many numbers as places, in order: "in A and B 16 and 19 respectively", "A before B: 490 against 426"."""
        for index in self._page.sentences_with("respectively", "versus"):
            sentence = self._page.sentences[index]
            markers = self._page.markers(sentence.start, sentence.end, "respectively", "versus")
            numbers = [i for i in self.found if self._claims[i].sentence == index]
            if not markers or len(numbers) < 2:
                continue
            if markers[0].get("marker") == "versus" and not any(
                self._claims[numbers[0]].phrase.end <= hit.start < self._claims[numbers[-1]].phrase.start
                for hit in markers
            ):
                continue  # "a raid against smugglers in A and B: 14 arrests, 30 flats searched"
            mentions = self._of_sentence(index)
            if not mentions and markers[0].get("marker") == "respectively":
                earlier = [s.mention for i, s in self.found.items() if self._claims[i].sentence == index - 1]
                mentions = [
                    m for m in self._of_sentence(index - 1) if m.start in self._whereabouts.local
                ] or [m for m in earlier if m]
            if len(numbers) > len(mentions) > 1:
                before = [i for i in numbers if self._claims[i].phrase.end <= markers[0].start]
                numbers = (before if len(before) >= len(mentions) else numbers)[-len(mentions) :]
            if len(mentions) == len(numbers):
                for i, mention in zip(numbers, mentions, strict=True):
                    self.found[i] = Scope(mention, "respectively")

    def _labels(self) -> None:
        taken = self._taken()
        for close in (True, False):
            for i in self.found:
                if not self.found[i].mention and (mention := self._behind(i, taken, close)) is not None:
                    self.found[i] = Scope(mention, "behind")
                    taken.add(mention.start)
            for i in self.found:
                if not self.found[i].mention and close and (mention := self._before(i, taken)) is not None:
                    self.found[i] = Scope(mention, "label")
                    taken.add(mention.start)

    def _taken(self) -> set[int]:
        """The places that counts of their own sentences have, not what a later one means by "respectively"."""
        return {
            s.mention.start
            for i, s in self.found.items()
            if s.mention
            and s.how != "heading"
            and self._page.sentence_of(s.mention.start) == self._claims[i].sentence
        }

    def _behind(self, index: int, taken: set[int], close: bool) -> Mention | None:
        """A place led by a preposition right behind the number: "509 people in Moscow"; loosely: "58, — в Москве"."""
        page, phrase = self._page, self._claims[index].phrase
        after = next(
            (m for m in page.mentions if m.start >= phrase.end and not self._whereabouts.is_of_others(m)),
            None,
        )
        if after is None or after.start in taken or after.place.kind == "adjective":
            return None
        if page.sentence_of(after.start) != self._claims[index].sentence:
            return None
        lead = self._prepositions.search(page.folded, max(phrase.end, after.start - 32), after.start)
        if not lead:
            return None
        between = page.folded[phrase.end : after.start - len(lead)]
        if close:
            return after if blank(between) else None
        following = next((c.phrase.start for c in self._claims if c.phrase.start >= after.full_end), _FAR_OFF)
        more = next((m for m in page.mentions if m.start >= after.full_end), after)
        joined = more.full_end <= following and self._whereabouts.share_count(after, more)
        gap = page.folded[(more if joined else after).full_end : following]  # «в А и Б — пятеро»
        if len(gap) <= _LEADS and not (regex.search(r"[,.;]", gap) or self._conjunctions.search(gap)):
            return None  # "10,000 in all, in Augsburg about 2,000": the place leads to the next number
        ends = page.folded[after.full_end : after.full_end + 1] in _ENDS or bool(
            self._conjunctions.match(page.folded, after.full_end + 1)
        )  # «58, — в Москве.», «3 – над Крымом и 2 – …»
        return after if ends and _BEHIND.fullmatch(between) else None

    def _before(self, index: int, taken: set[int]) -> Mention | None:
        """A place right before the number, as a label."""
        page, claim, phrase = self._page, self._claims[index], self._claims[index].phrase
        before = next((m for m in reversed(page.mentions) if m.end <= phrase.start), None)
        if before is None or before.start in taken or before.place.kind == "adjective":
            return None
        between = page.folded[before.full_end : phrase.start]
        if self._reports(before, claim) or self._holding.fullmatch(between):
            return before  # «Haïti compte aujourd'hui 1,4 million de déplacés»
        if not (_LABEL.fullmatch(between) or (between == ", " and self._opens_item(before, claim))):
            return None
        clause = page.clauses_of(claim.sentence)[page.clause_of(claim.sentence, before.start)]
        if before.start not in self._whereabouts.local and regex.search(
            r"\p{L}{4}", page.folded[clause.start : before.start]
        ):
            return None  # "the ombudsman of Artsakh: 200 dead"
        if town := self._town_in(before):
            return town
        if before.start in self._whereabouts.local or between.strip() or page.folded[phrase.start] == "(":
            return before
        return before if not page.folded[: before.start].rstrip(" \"'")[-1:].isalnum() else None

    def _town_in(self, wide: Mention) -> Mention | None:
        """The town that a wider place only says the whereabouts of: «em Recife, na Bahia: dois mortos»."""
        town = next((m for m in reversed(self._page.mentions) if m.end <= wide.start), None)
        narrower = town is not None and (town.broad < wide.broad or is_unlisted(town.place))
        return town if town and narrower and lies_in(self._page, town.full_end, wide.start) else None

    def _reports(self, mention: Mention, claim: Claim) -> bool:
        """Whether a region says its own figure: "Rheinland-Pfalz meldet 60 Todesopfer"."""
        hit = self._page.hit_before(claim.phrase.start)
        return (
            mention.broad == 1
            and hit is not None
            and hit.get("attribution") is not None
            and hit.start == mention.full_end + 1
            and blank(self._page.folded[hit.end : claim.phrase.start])
        )

    def _opens_item(self, mention: Mention, claim: Claim) -> bool:
        """Whether a place is the first word of an item: "Los Angeles, 533; New York, 345"."""
        start = self._page.sentences[claim.sentence].start
        return self._page.folded[start : mention.start].rstrip(" \"'")[-1:] in ("", ";")

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

    def _everywhere(self) -> None:
        """ "France's ministry counted 136,000 nationwide": the country that the sentence names, else the text."""
        placed = {self._claims[i].sentence for i, scope in self.found.items() if scope.mention}
        for i, scope in self.found.items():
            claim = self._claims[i]
            clause = self._page.clauses_of(claim.sentence)[claim.clause]
            end = clause.end if claim.sentence in placed else self._page.sentences[claim.sentence].end
            if scope.mention is None and self._page.markers(clause.start, end, "everywhere"):
                countries = [m for m in self._page.mentions if m.place.kind == "country"]
                named = [m for m in countries if self._page.sentence_of(m.start) == claim.sentence]
                named = named or [m for m in countries if m.end <= claim.phrase.start]
                if len({m.place for m in named}) == 1:
                    self.found[i] = Scope(named[0], "clause")

    def _there(self) -> None:
        """«Только из Гомеля: там забрали троих», "92 dead in the region": the place named last before."""
        for i, scope in self.found.items():
            claim = self._claims[i]
            clause = self._page.clauses_of(claim.sentence)[claim.clause]
            said = self._page.markers(clause.start, clause.end, "there")
            if scope.mention is None and said:
                named = [
                    m for m in self._page.mentions if m.end <= said[0].start and m.place.kind != "adjective"
                ]
                if named:
                    self.found[i] = Scope(named[-1], "there")

    def _around(self) -> None:
        """A place of the clause; then one of the sentence that belongs to no other number."""
        taken = self._taken()
        for i, scope in self.found.items():
            if scope.mention is None and (inside := self._inside(self._claims[i], taken)):
                self.found[i] = Scope(inside, "clause")
        for i, scope in self.found.items():
            if scope.mention is None and (near := self._in_sentence(i, taken)):
                self.found[i] = Scope(near, "sentence")
        self._narrowed(taken)
        for i, scope in self.found.items():
            if (
                scope.how in ("behind", "label", "clause", "sentence")
                and not self._is_each(i)
                and self._whereabouts.is_one_of_several(scope.mention, taken)
            ):
                self.found[i] = Scope(self._whereabouts.holder(scope.mention), "several")
                if scope.mention:
                    taken.discard(scope.mention.start)

    def _is_each(self, index: int) -> bool:
        """Whether a count is of each of several places: «по одному загиблому в А та Б»."""
        lead = self._page.hit_before(self._claims[index].phrase.start)
        return lead is not None and "each" in lead.marks

    def _near(self, claim: Claim, taken: set[int]) -> list[Mention]:
        local = self._whereabouts.local
        near = [m for m in self._of_sentence(claim.sentence) if m.start in local and m.start not in taken]
        return [m for m in near if not (self._is_street(m, near) or self._labels_other(m, claim))]

    def _labels_other(self, mention: Mention, claim: Claim) -> bool:
        """Whether a number of its own stands right behind a place: "Kastamonu'da 48, Sinop'ta 9, … toplam 58"."""
        return any(
            0 <= number.start - mention.full_end <= 3
            and number.end <= claim.phrase.start
            and number.start in self._counts  # not 老街省一村庄…22人
            for number in self._page.numbers_in(mention.end, claim.phrase.start)
        )

    def _inside(self, claim: Claim, taken: set[int]) -> Mention | None:
        own = self._page.clauses_of(claim.sentence)[claim.clause]
        inside = [m for m in self._near(claim, taken) if own.start <= m.start < own.end]
        return min(inside, key=lambda m: (m.broad, m.risky, _distance(m, claim)), default=None)

    def _is_street(self, mention: Mention, others: Sequence[Mention]) -> bool:
        """Whether a small town's name behind a large one's is a street of it: «в Екб на Малышева»."""
        return any(
            0 <= mention.start - other.end <= 5 and other.place.population > 10 * mention.place.population
            for other in others
            if other.broad == mention.broad and not is_part(self._page, other, mention)
        )

    def _in_sentence(self, index: int, taken: set[int]) -> Mention | None:
        claim = self._claims[index]
        parts = {
            s.mention.start  # "19 deaths, 17 of them in Kathmandu"
            for i, s in self.found.items()
            if s.mention
            and s.how == "clause"
            and i > index
            and self._claims[i].phrase.of_them
            and s.mention.start > self._claims[i].phrase.start
        }
        near = [m for m in self._near(claim, taken) if m.start not in parts]
        before = [m for m in near if m.start < claim.phrase.start]
        if not near or (claim.heir_of is not None and len({m.place.name for m in near}) > 1):
            return None
        # a town before its region: "in Uvalde, Texas"
        return min(reversed(before or near[:1]), key=lambda m: m.broad)

    def _narrowed(self, taken: set[int]) -> None:
        """A town of the region that the same sentence names: «В Подмосковье … под Сергиевым Посадом»."""
        small = {self._claims[i].sentence for i, s in self.found.items() if s.mention and s.mention.broad < 1}
        for i, scope in self.found.items():
            wide = scope.mention
            if wide is None or wide.broad not in (1, 2) or scope.how not in ("clause", "sentence", "label"):
                continue
            claim = self._claims[i]
            if scope.how == "label":  # "Bangladesh: more than 1,200 people arrested in Dhaka"
                inside = self._inside(claim, taken)
                if inside and inside.start > claim.phrase.end and holds(wide, inside):
                    self.found[i] = Scope(inside, "clause", scope.places)
                continue
            behind = [m for m in self._of_sentence(claim.sentence) if 0 <= m.start - wide.end <= 2]
            near = self._near(claim, taken) if wide.broad == 1 else []
            towns = [
                m
                for m in {m.start: m for m in (*near, *behind)}.values()
                if m.broad < 1
                and holds(wide, m)
                and not self._page.markers(min(wide.end, m.end), max(wide.start, m.start), "subset")
            ]
            if len(towns) == 1 and claim.sentence not in small:
                self.found[i] = Scope(towns[0], scope.how, scope.places)

    def _numbers_of_places(self) -> None:
        """Gives "38 cities" to the nearest claim of its clause, else of its sentence."""
        for claim in self._claims:
            if claim.phrase.place_type is None:
                continue
            sentence = [i for i in self.found if self._claims[i].sentence == claim.sentence]
            near = [i for i in sentence if self._claims[i].clause == claim.clause] or sentence
            near = [i for i in near if self.found[i].places is None and not self.found[i].beside] or [
                i for i in near if self.found[i].places is None
            ]
            if near:
                nearest = min(near, key=lambda i: abs(self._claims[i].phrase.start - claim.phrase.start))
                self.found[nearest].places = claim


def _distance(mention: Mention, claim: Claim) -> int:
    return (
        mention.start - claim.phrase.end
        if mention.start >= claim.phrase.end
        else claim.phrase.start - mention.end
    )
