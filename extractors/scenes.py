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
from .scope import Scope
from .whereabouts import Whereabouts

_FAR = 4  # lines over which a scene lasts
_SUBJECT_WORDS = 5
_ANY = 10**12  # no number is larger
_TOPIC = regex.compile(r" *(?:[:.,(-]|$)")
_WORD = regex.compile(r"\p{L}{4}")
_LISTING = ("label", "respectively")  # rules that give each number of a list a place of its own


@dataclass(slots=True)
class _Scene:
    """Where the last counts were, and the most of each measure that was counted there."""

    mention: Mention
    how: str
    last: Claim
    most: dict[str, int] = field(default_factory=dict)

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
        for i, scope in found.items():
            claim = self._claims[i]
            if scope.mention is None:
                if scene is not None and self._lasts(scene, claim, found):
                    scope.mention, scope.how = scene.mention, "inherited"
                elif (scene is None or claim.sentence > since) and (
                    spoken := self.spoken_of(claim.sentence, since)
                ):
                    scope.mention, scope.how = spoken, "spoken"
                elif scene is None and (subject := self._subject(claim, since)):
                    scope.mention, scope.how = subject, "authority"
            if scope.mention is None:
                scene = None
            elif scene is None or scene.mention.place != scope.mention.place:
                scene = _Scene(scope.mention, scope.how, claim)
            if scene is not None:
                scene.add(claim)
            since = claim.sentence

    def spoken_of(self, sentence: int, since: int = -1) -> Mention | None:
        """The place spoken of so far: "Dnipro, as of noon: 40 dead", «Взрыв в Махачкале. 12 погибших»."""
        page = self._page
        line = page.sentences[sentence].line
        for index in range(sentence, since, -1):
            bounds = page.sentences[index]
            if line - bounds.line > _FAR:
                return None
            mentions = self._of_sentence(index)
            if index < sentence and (here := [m for m in mentions if m.start in self._whereabouts.local]):
                return min(here, key=lambda m: m.broad)
            first = mentions[0] if mentions else None
            if first and first.place.kind != "adjective" and first.start - bounds.start <= 24:
                lead = page.folded[bounds.start : first.start]
                opens = not _WORD.search(lead) and (
                    lead.strip() == "" or page.folded[first.end : first.end + 1] == ":"
                )
                rest = page.folded[first.end : bounds.end]
                if opens and (_TOPIC.match(rest) or index < sentence or ": " in rest):
                    return first
        return None

    def _subject(self, claim: Claim, since: int) -> Mention | None:
        """Whose authority acts or speaks: «Суды Махачкалы арестовали 37», "Myanmar's junta freed 628"."""
        for index in range(claim.sentence, max(since, claim.sentence - 2), -1):
            bounds = self._page.sentences[index]
            mentions = [m for m in self._of_sentence(index) if m.place.kind != "adjective"]
            if len(mentions) != 1 or not (index == 0 or bounds.first_of_line):
                continue
            (mention,) = mentions
            lead = self._page.folded[bounds.start : mention.start]
            if mention.start > claim.phrase.start or len(lead.split()) > _SUBJECT_WORDS:
                continue
            if lead.strip() or not self._measures[claim.measure].one_off:
                return mention  # who shoots down drones does not say where
        return None

    def _lasts(self, scene: _Scene, claim: Claim, found: Mapping[int, Scope]) -> bool:
        page, before = self._page, scene.last
        first, second = page.sentences[before.sentence], page.sentences[claim.sentence]
        if second.line - first.line > _FAR:
            return False
        if first.bulleted and second.bulleted and first.line != second.line and scene.how != "inherited":
            return False  # each item of a list of news is about a place of its own
        if page.markers(second.start, claim.phrase.start + 1, "residue") or self._elsewhere(claim):
            return False
        if claim.phrase.of_them or page.markers(
            max(before.phrase.end, second.start), claim.phrase.start, "subset"
        ):
            return True
        clause = page.clauses_of(claim.sentence)[claim.clause]
        if scene.mention.broad < 2 and page.markers(clause.start, clause.end, "everywhere"):
            return False  # «18 в Хулиаке, 47 по всей стране»
        several = self._is_counted_in_several(claim.measure, found)
        if several and scene.how in _LISTING:
            return False
        if self._in_many_places(claim) and scene.mention.broad < 2:
            return False
        # "1,678 in Almaty; more than 12,000 have been arrested": a wider scope, unless the first one grew
        larger = (claim.phrase.number.low or 0) > scene.most.get(claim.measure, _ANY)
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

    def _other_voice(self, before: Claim, claim: Claim) -> bool:
        """Whether somebody else counts the same: "police estimate 6,500; organisers spoke of 60,000"."""
        return before.measure == claim.measure and any(
            hit.get("source")
            for hit in self._page.hits_in(max(before.phrase.end, claim.phrase.start - 60), claim.phrase.start)
        )

    def _in_many_places(self, claim: Claim) -> bool:
        return any(
            other.phrase.place_type and other.sentence == claim.sentence and other.clause == claim.clause
            for other in self._claims
        )

    def _elsewhere(self, claim: Claim) -> bool:
        """Whether the sentence names places that no gazetteer has: "in the regions", "в других городах"."""
        bounds = self._page.sentences[claim.sentence]
        clause = self._page.clauses_of(claim.sentence)[claim.clause]
        counted = {c.phrase.place_type.start for c in self._claims if c.phrase.place_type}
        return any(
            hit.get("place_type") and hit.start not in counted
            for hit in self._page.hits_in(clause.start, bounds.end)
        )

    def _of_sentence(self, sentence: int) -> list[Mention]:
        bounds = self._page.sentences[sentence]
        return [m for m in self._page.mentions if bounds.start <= m.start < bounds.end]
