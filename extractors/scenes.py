"""The place that a text is speaking of: what a count that names none of its own takes over.

A text goes from scene to scene. A count with a place opens one; counts behind it stay in it until the text
names another place, counts more than fits, says "elsewhere", or begins another item of a list of news.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import regex

from .annotate import Annotated, Mention
from .claim import Claim
from .measure import Measure
from .mentions import of_authority
from .scope import Scope
from .sentences import Sentence
from .whereabouts import Whereabouts, holds

_FAR = 4  # lines over which a scene lasts
_SUBJECT_WORDS, _SUBJECT_LETTERS = 5, 24
_ANY = 10**12  # no number is larger
_TOPIC = regex.compile(r" *(?:[:.,(\n-]|$)")
_LETTER = regex.compile(r"\p{L}")
_LABELS = regex.compile(r" ?[:(=-] ?")
_WORD = regex.compile(r"\p{L}{4}")
_THEN = ("on", "bare", "as_of", "ago")  # times of another moment: "in December they were 902"
_SETTLED = ("city", "region", "district", "country")  # types of places that are no part of another of them
_LISTING = ("label", "respectively")  # rules that give each number of a list a place of its own


@dataclass(slots=True)
class _Scene:
    """Where the last counts were, and the most of each measure that was counted there.

    `part` is where a part of them was: "371 in France, 89 of them in Paris".
    """

    mention: Mention
    how: str
    last: Claim
    most: dict[str, int] = field(default_factory=dict)
    part: Mention | None = None

    def add(self, claim: Claim) -> None:
        number = claim.phrase.number
        size = _ANY if number.high is None else number.high
        self.most[claim.measure] = max(size, self.most.get(claim.measure, 0))
        self.last = claim


class Scenes:
    """Fills in the places of claims that have none."""

    def __init__(
        self,
        page: Annotated,
        claims: Sequence[Claim],
        whereabouts: Whereabouts,
        measures: Mapping[str, Measure],
    ) -> None:
        self._page, self._claims, self._measures = page, claims, measures
        self._whereabouts = whereabouts

    def fill(self, found: dict[int, Scope]) -> None:
        """Gives the claims of `found`, in order, the place of their scene."""
        scene: _Scene | None = None
        since = -1  # the sentence of the last count
        frame = self._frame()
        several = False  # whether a count was of more than one place
        for i, scope in found.items():
            claim = self._claims[i]
            several = several or scope.how == "several"
            if scope.mention is None and scope.how != "several" and not (several and scene is None):
                scope.mention, scope.how = self._place_of(claim, scene, since, frame, found)
                several = several or scope.how == "several"
            if scope.mention is None:
                scene = None
            elif scene is None and since == claim.sentence and self._is_named_part(claim):
                pass  # "136,000 nationwide, among them 10,000 in Paris": the text goes on about the whole
            elif scene is not None and self._is_in_part(scene, claim, scope.mention):
                scene.part, scene.last = scope.mention, claim
            else:
                if scene is None or scene.mention.place != scope.mention.place:
                    scene = _Scene(scope.mention, scope.how, claim)
                if self._is_part(scene, claim):
                    scene.last = claim
                else:
                    scene.add(claim)
                    scene.part = None  # "614 of them in Santiago. 7 people have died, among them five …"
            since = claim.sentence

    def _place_of(
        self,
        claim: Claim,
        scene: _Scene | None,
        since: int,
        frame: Mention | None,
        found: Mapping[int, Scope],
    ) -> tuple[Mention | None, str]:
        """The place of a claim that names none, and the rule that gave it."""
        if claim.sentence > since and (spoken := self.spoken_of(claim.sentence, since)):
            if self._whereabouts.is_one_of_several(spoken):
                return None, "several"  # «Lluvias en Veracruz, Hidalgo y Puebla: 64 personas fallecidas»
            if actor := self._actor_of_dispatch(claim, spoken):
                return actor, "authority"
            if frame is not None and holds(frame, spoken) and not self._is_beside(spoken, claim):
                return frame, "spoken"
            return spoken, "spoken"
        if scene is not None:
            if self._is_part(scene, claim):
                return scene.part or scene.mention, "inherited"
            if frame is not None and self._is_new_item(scene, claim) and holds(frame, scene.mention):
                return frame, "spoken"
            if self._lasts(scene, claim, found):
                return scene.mention, "inherited"
            return None, ""
        if subject := self._subject(claim, since) or self._only(claim, found):
            return subject, "authority"
        return None, ""

    def _actor_of_dispatch(self, claim: Claim, town: Mention) -> Mention | None:
        """The country that acts, where a town only says whence the report comes: "WARSAW. Belarus freed 28"."""
        page = self._page
        if page.text.seen[: town.start].strip() or not page.text.seen[town.start : town.end].isupper():
            return None
        actor = next((m for m in page.mentions if m.start >= town.full_end), None)
        if actor is None or actor.broad != 2 or actor.place.kind == "adjective" or holds(actor, town):
            return None
        lead = page.folded[max(town.full_end, page.sentences[claim.sentence].start) : actor.start]
        first = actor.end <= claim.phrase.start and actor.start not in self._whereabouts.local
        return actor if first and not _WORD.search(lead) else None

    def _frame(self) -> Mention | None:
        """The town or region that the first line is about, where it counts nothing itself: «Харківщина, ситуація»."""
        first = next(iter(self._page.sentences), None)
        if first is None or not first.last_of_line or any(claim.sentence == 0 for claim in self._claims):
            return None
        spoken = self.spoken_of(0) or next(
            (m for m in self._of_sentence(0) if m.start in self._whereabouts.local), None
        )
        return spoken if spoken is not None and spoken.broad <= 1 else None

    def _is_beside(self, mention: Mention, claim: Claim) -> bool:
        """Whether a place is named in the line of a count."""
        sentences = self._page.sentences
        return sentences[self._page.sentence_of(mention.start)].line == sentences[claim.sentence].line

    def _is_new_item(self, scene: _Scene, claim: Claim) -> bool:
        sentences = self._page.sentences
        return sentences[scene.last.sentence].line != sentences[claim.sentence].line

    def _is_part(self, scene: _Scene, claim: Claim) -> bool:
        """Whether the text says that a count is contained in the last one: "among them", «из них»."""
        start = max(scene.last.phrase.end, self._page.sentences[claim.sentence].start)
        return claim.phrase.of_them or bool(self._page.markers(start, claim.phrase.start, "subset"))

    def _is_named_part(self, claim: Claim) -> bool:
        """Whether its own clause says that a count is a part of another, or that of a part before it."""
        clause = self._page.clauses_of(claim.sentence)[claim.clause]
        start, whole = clause.start, claim.heir_of
        while whole is not None and whole.sentence == claim.sentence:
            start, whole = (
                whole.phrase.end,
                whole.heir_of,
            )  # "113 arrests, 29 of them in Paris and 17 in Rennes"
        return claim.phrase.of_them or bool(self._page.markers(start, claim.phrase.start, "subset"))

    def _is_in_part(self, scene: _Scene, claim: Claim, place: Mention) -> bool:
        """Whether a count at a place of its own is a part of those of the scene: "…, 89 of them in Paris"."""
        return (
            holds(scene.mention, place)
            and claim.measure in scene.most
            and (claim.phrase.number.high or claim.phrase.number.floor or 0) <= scene.most[claim.measure]
        )

    def spoken_of(self, sentence: int, since: int = -1) -> Mention | None:
        """The place spoken of so far: "Dnipro, as of noon: 40 dead", «Взрыв в Махачкале. 12 погибших»."""
        page = self._page
        line = page.sentences[sentence].line
        for index in range(sentence, since, -1):
            bounds = page.sentences[index]
            if line - bounds.line > _FAR:
                return None
            mentions = [m for m in self._of_sentence(index) if not self._labels_number(m)]
            if index < sentence and (here := [m for m in mentions if m.start in self._whereabouts.local]):
                return min(here, key=lambda m: m.broad)
            first = mentions[0] if mentions else None
            if first and first.place.kind != "adjective" and first.start - bounds.start <= 24:
                day = page.time_at(bounds.start + 1)  # «14 июня 2025 г. Горловка. …»
                lead = page.folded[day.end if day and day.end <= first.start else bounds.start : first.start]
                opens = not _WORD.search(lead) and (
                    not _LETTER.search(lead) or page.folded[first.end : first.end + 1] == ":"
                )
                rest = page.folded[first.end : bounds.end]
                if opens and (_TOPIC.match(rest) or (index < sentence and first.broad < 2) or ": " in rest):
                    return first
        return None

    def _labels_number(self, mention: Mention) -> bool:
        """Whether it is the label of one item of a list: "- Querétaro: uno"."""
        gap = _LABELS.match(self._page.folded, mention.full_end)
        return gap is not None and any(
            claim.phrase.number.start == gap.end() and not claim.phrase.left_out for claim in self._claims
        )

    def _subject(self, claim: Claim, since: int) -> Mention | None:
        """Whose authority acts or speaks: «Суды Махачкалы арестовали 37», "Myanmar's junta freed 628"."""
        for index in range(claim.sentence, max(since, claim.sentence - 2), -1):
            bounds = self._page.sentences[index]
            mentions = [
                m
                for m in self._of_sentence(index)
                if m.place.kind != "adjective" or of_authority(self._page, m.start, m.end)
            ]
            if not mentions or not (index == 0 or bounds.first_of_line):
                continue
            mention = mentions[0]
            lead = self._page.folded[bounds.start : mention.start]
            acts = mention.place.kind == "adjective" and index == claim.sentence
            if mention.start > claim.phrase.start or not (acts or _is_short(lead)):
                continue
            within = [m for m in mentions[1:] if holds(mention, m)]
            if acts and len(within) > 1:
                return mention  # «la policía rusa arrestó a 798 en 33 ciudades: 387 en Moscú, 143 en …»
            if len(within) > 1 or any(
                m.start in self._whereabouts.local for m in mentions[1:] if m not in within
            ):
                continue
            measure = self._measures[claim.measure]
            if not measure.distant and (lead.strip() or not measure.one_off):
                return within[0] if within else mention  # who shoots down drones does not say where
        return None

    def _only(self, claim: Claim, found: Mapping[int, Scope]) -> Mention | None:
        """The one town or region of a text, named beside a count: «Поліцейські Рівного відпустили шістьох»."""
        named = [m for m in self._page.mentions if m.broad <= 1 and not m.risky]
        taken = {scope.mention.start for scope in found.values() if scope.mention}
        if len({m.place for m in named}) != 1 or any(m.start in taken for m in named):
            return None  # «5021 задержан, из них 1600 в Москве»
        near = [
            m
            for m in named
            if 0 <= claim.sentence - self._page.sentence_of(m.start) <= 1
            or self._page.text.seen[m.start] == "#"
        ]
        return near[0] if near else None

    def _lasts(self, scene: _Scene, claim: Claim, found: Mapping[int, Scope]) -> bool:
        page, before = self._page, scene.last
        first, second = page.sentences[before.sentence], page.sentences[claim.sentence]
        if second.line - first.line > _FAR:
            return False
        between = page.folded[before.phrase.end : claim.phrase.start]
        if before.sentence == claim.sentence and between.startswith(" (") and ")" not in between:
            return True  # «Ужгород – 90 (за даними поліції, 60)»
        named = page.sentences[page.sentence_of(scene.mention.start)]
        if named.bullet and named.bullet == second.bullet and named.line != second.line:
            return False  # each item of a list of news is about a place of its own
        if scene.how in _LISTING and self._leaves_list(named, second):
            return False
        if self._elsewhere(claim):
            return False
        clause = page.clauses_of(claim.sentence)[claim.clause]
        if scene.mention.broad < 2 and page.markers(clause.start, clause.end, "everywhere"):
            return False  # «18 в Хулиаке, 47 по всей стране»
        several = self._is_counted_in_several(claim.measure, found)
        if several and scene.how in _LISTING:
            return False
        if self._in_many_places(claim) and scene.mention.broad < 2:
            return False
        # "1,678 in Almaty; more than 12,000 have been arrested": a wider scope, unless the first one grew
        larger = (
            (claim.phrase.number.low or 0) > scene.most.get(claim.measure, _ANY)
            and not self._are_others(before, claim)
            and (not self._is_topical(scene) or (several and self._is_sum(claim)))
            and not any(when.role in _THEN for when in page.times if clause.start <= when.start < clause.end)
        )
        if larger and (several or self._is_counted_wider(scene, claim, found)):
            return False
        grown = page.markers(
            second.start,
            claim.phrase.start + 1,
            "increment",
            "revised",
            "change",
            "previous",
            "total",
            "toll",
        )
        return not larger or bool(grown) or self._other_voice(before, claim)

    def _leaves_list(self, item: Sentence, after: Sentence) -> bool:
        """Whether a line stands below a list of which another is an item: its last place is not that line's."""
        items = {one.line for one in self._page.sentences if one.bullet == item.bullet}
        return bool(item.bullet) and not after.bullet and len(items) > 1

    def _is_sum(self, claim: Claim) -> bool:
        """Whether a count is said to be a total: "Turkey's toll: 31,974. Syria's: 3,688. Together, …"."""
        start = self._page.sentences[claim.sentence].start
        return bool(self._page.markers(start, claim.phrase.start + 1, "total"))

    def _is_topical(self, scene: _Scene) -> bool:
        """Whether the place is what the text is about, not just where one number was: "Lebanon: 95 killed"."""
        if scene.how not in ("label", "behind", "clause", "coordinated"):
            return True
        start = self._page.sentences[self._page.sentence_of(scene.mention.start)].start
        return scene.how == "label" and not self._page.folded[start : scene.mention.start].strip(" \"'")

    def _is_counted_in_several(self, measure: str, found: Mapping[int, Scope]) -> bool:
        """Whether the text counts a measure in several places of one rank."""
        own = [
            scope.mention
            for i, scope in found.items()
            if scope.mention and scope.how != "inherited" and self._claims[i].measure == measure
        ]
        return len({mention.place for mention in own if mention.broad == own[-1].broad}) > 1

    def _is_counted_wider(self, scene: _Scene, claim: Claim, found: Mapping[int, Scope]) -> bool:
        """Whether the text has counted the same over a wider scope: "1,700 in Russia, 940 in Moscow … 1,702"."""
        return any(
            self._claims[i].measure == claim.measure
            and (scope.mention is None or scope.mention.broad > scene.mention.broad)
            for i, scope in found.items()
            if self._claims[i].phrase.start < claim.phrase.start
        )

    def _are_others(self, before: Claim, claim: Claim) -> bool:
        """Whether two counts of one sentence are of others: "ten officers and at least 25 journalists were hurt"."""
        units = before.phrase.unit, claim.phrase.unit
        return before.sentence == claim.sentence and None not in units and units[0] != units[1]

    def _other_voice(self, before: Claim, claim: Claim) -> bool:
        """Whether somebody else counts the same: "police estimate 6,500; organisers spoke of 60,000"."""
        return before.measure == claim.measure and any(
            hit.get("source") or hit.get("attribution")
            for hit in self._page.hits_in(max(before.phrase.end, claim.phrase.start - 60), claim.phrase.start)
        )

    def _in_many_places(self, claim: Claim) -> bool:
        return any(
            other.phrase.place_type is not None
            and other.phrase.place_type.get("place_type") in _SETTLED
            and other.sentence == claim.sentence
            and other.clause == claim.clause
            for other in self._claims
        )

    def _elsewhere(self, claim: Claim) -> bool:
        """Whether the sentence names places that no gazetteer has: "in the regions", "в других городах"."""
        bounds = self._page.sentences[claim.sentence]
        clause = self._page.clauses_of(claim.sentence)[claim.clause]
        counted = {c.phrase.place_type.start for c in self._claims if c.phrase.place_type}
        return any(
            hit.get("place_type") in _SETTLED
            and hit.start not in counted
            and (lead := self._page.hit_before(hit.start)) is not None
            and hit.start - lead.end <= 1
            and bool(lead.get("marker") or lead.get("vague"))
            for hit in self._page.hits_in(clause.start, bounds.end)
        )

    def _of_sentence(self, sentence: int) -> list[Mention]:
        start = (
            self._page.sentences[sentence - 1].end if sentence else 0
        )  # a hashtag may be a line of its own
        return [m for m in self._page.mentions if start <= m.start < self._page.sentences[sentence].end]


def _is_short(lead: str) -> bool:
    """Whether so little stands before a name that the sentence is about it."""
    return len(lead.split()) <= _SUBJECT_WORDS or len(lead) <= _SUBJECT_LETTERS
