"""Turns the claims of one text into counts, with the words that made each field."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .annotate import Annotated
from .claim import Claim
from .confidence import STATED_NONE, Sureness
from .count import Count, limits
from .distribution import distributed
from .kinds import Kinds
from .leading import LeadingWords
from .measure import Measure
from .moments import Timing, timing_of, timings
from .reading import LeftOut, Reading
from .scope import Scope
from .scopes import Scoping
from .sources import sources
from .standing import standings
from .zeros import Zero, stated


class Composer:
    """Turns the claims of one text into counts."""

    def __init__(
        self,
        page: Annotated,
        claims: list[Claim],
        measures: Mapping[str, Measure],
        words: LeadingWords,
        sureness: Sureness,
    ) -> None:
        claims = distributed(page, claims)
        self._page, self._claims, self._measures, self._words = page, claims, measures, words
        self._sureness = sureness
        self._units = {i: self._unit(claim) for i, claim in enumerate(claims) if claim.term}
        self._scopes = self._scoping.found if self._units else {}
        self._timings = timings(page, claims)
        self._sources = sources(page, claims)
        self._standings = standings(page, claims, self._scopes, self._timings)
        for i, standing in self._standings.items():
            if standing.replaces is not None and self._scopes[standing.replaces].mention is None:
                self._scopes[standing.replaces].mention = self._scopes[
                    i
                ].mention  # "9,983 hurt (9,931) in Ukraine"
        self._kinds = Kinds(
            page,
            claims,
            self._scopes,
            self._timings,
            self._standings,
            self._units,
            measures,
            words.out_of,
            self._sources,
        ).find()
        for i, kind in self._kinds.items():
            if kind.kind == "subtotal" and kind.part_of in self._sources:
                self._sources.setdefault(i, self._sources[kind.part_of])  # who counted all counted its parts
        self._widened = {
            kind.part_of
            for i, kind in self._kinds.items()
            if kind.part_of is not None and claims[i].measure == "killed"
        }

    @cached_property
    def _scoping(self) -> Scoping:
        return Scoping(self._page, self._claims, self._words, self._measures)

    def _unit(self, claim: Claim) -> str | None:
        if claim.term is None:
            return None
        if claim.phrase.unit:
            return claim.phrase.unit
        first = claim
        while first.heir_of is not None:
            first = first.heir_of
        measure = self._measures[claim.term.measure]
        if claim.term.kind == "event" and first.phrase.unit is None:
            events = [unit for unit in measure.counts if unit != "person"]
            return measure.unit if measure.unit in events or not events else events[0]
        return measure.unit

    def reading(self) -> Reading:
        """The counts in the order of the text, and what of the rest stands beside a measure's word."""
        made = [self._count(i, claim) for i, claim in enumerate(self._claims) if not self._reason(i)]
        counted = [count for count, _ in made]
        for zero in stated(self._page):
            start, _ = self._page.text.origin(zero.start, zero.end)
            if not any(count.span_start <= start < count.span_end for count in counted):
                made.append(self._zero(zero))
        made.sort(key=lambda pair: (pair[0].span_start, pair[0].span_end, pair[0].measure))
        unread = [self._left_out(i) for i in self._refused if self._beside_measure(self._claims[i])]
        return Reading(
            [count for count, _ in made], [evidence for _, evidence in made], unread, self.left_out
        )

    def left_out(self) -> list[LeftOut]:
        """Every number that gave no count, in the order of the text, with the reason."""
        page = self._page
        found = [self._left_out(i) for i in self._refused]
        found += [
            _quoted(page, n.start, n.end, n.reason)
            for n in page.text.noise
            if any(c.isdigit() for c in page.text.quote(n.start, n.end))
        ]
        found += [
            _quoted(page, t.start, t.end, "a time")
            for t in page.times
            if any(c.isdigit() for c in page.folded[t.start : t.end])
        ]
        return sorted(found, key=lambda one: one.start)

    def _reason(self, index: int) -> str:
        """Why a claim is no count."""
        standing = self._standings.get(index)
        return self._claims[index].reason or (standing.reason if standing else "")

    @property
    def _refused(self) -> list[int]:
        return [i for i in range(len(self._claims)) if self._reason(i)]

    def _beside_measure(self, claim: Claim) -> bool:
        sentence = self._page.sentences[claim.sentence]
        return any(hit.terms for hit in self._page.hits_in(sentence.start, sentence.end))

    def _left_out(self, index: int) -> LeftOut:
        number = self._claims[index].phrase.number
        return _quoted(self._page, number.start, number.end, self._reason(index))

    def _count(self, index: int, claim: Claim) -> tuple[Count, dict[str, tuple[int, int]]]:
        page, phrase, number = self._page, claim.phrase, claim.phrase.number
        term, term_hit = claim.term, claim.term_hit
        if term is None or term_hit is None:
            raise ValueError("a count is made of a claim with a measure")
        scope, timing = self._scopes[index], self._timings[index]
        standing, kind = self._standings[index], self._kinds[index]
        low, high = limits(phrase.bound, number.low, number.high, number.floor)
        measure = term.measure
        if self._is_widened(index):
            measure = self._measures[measure].widens_to or measure
        source = self._sources.get(index)
        start, end = page.text.origin(phrase.start, phrase.end)
        # the words before a number in brackets of its own are no part of it
        spans = {"value": (number.start, number.end), "measure": (term_hit.start, term_hit.end)}
        if phrase.bound_hit:
            spans["bound"] = (phrase.bound_hit.start, phrase.bound_hit.end)
        if phrase.unit_hit:
            spans["unit"] = (phrase.unit_hit.start, phrase.unit_hit.end)
        if scope.mention:
            spans["place_name"] = (scope.mention.start, scope.mention.end)
        if scope.places and scope.places.phrase.place_type:
            spans["n_places"] = (scope.places.phrase.start, scope.places.phrase.place_type.end)
        if source:
            spans["source_name"] = (source.start, source.end)
        spans |= timing.spans or {}
        total = self._claims[kind.part_of] if kind.part_of is not None else None
        count = Count(
            measure=measure,
            measure_term=page.text.quote(term_hit.start, term_hit.end),
            unit=self._units[index],
            value=None if phrase.bound in ("range", "vague") else number.low,
            value_low=low,
            value_high=high,
            bound=phrase.bound,
            value_text=page.text.quote(number.start, number.end),
            precision=number.precision if number.low is not None else None,
            denominator=kind.denominator,
            kind=kind.kind,
            part_of=page.text.origin(total.phrase.start, total.phrase.end)[0] if total else None,
            **_times(timing),
            reported_at=self._page.posted,
            **self._place(scope),
            source_name=source.get("source") if source else None,
            certainty=standing.certainty,
            status=standing.status,
            modality=standing.modality,
            undercount=standing.undercount,
            span_start=start,
            span_end=end,
            span_text=page.text.given[start:end],
            rule=claim.rule,
            confidence=self._sureness.of(page, claim),
        )
        return count, {name: page.text.origin(*span) for name, span in spans.items()}

    def _is_widened(self, index: int) -> bool:
        """Whether the killed are a part of a count by a word that takes them in: «пострадали 285, 133 погибли»."""
        claim, whole = self._claims[index], self._kinds[index].part_of
        if claim.heir_of is not None and whole is not None and claim.measure == self._claims[whole].measure:
            claim, index = self._claims[whole], whole  # a part of such a count is of its measure too
        return (
            index in self._widened and claim.term_hit is not None and claim.term_hit.get("wide") is not None
        )

    def _place(self, scope: Scope) -> dict[str, Any]:
        row: dict[str, Any] = {}
        if scope.mention:
            place = scope.mention.place
            row |= {
                "place_text": self._page.text.quote(scope.mention.start, scope.mention.end),
                "place_name": place.name,
                "place_id": place.id,
                "country": place.country,
                "admin1": place.admin1,
                "lat": place.lat,
                "lon": place.lon,
            }
        if scope.places:
            number = scope.places.phrase.number
            row |= {
                "n_places": number.low if number.low is not None else number.floor,
                "n_places_bound": scope.places.phrase.bound,
                "n_places_type": scope.places.phrase.place_type.get("place_type")
                if scope.places.phrase.place_type
                else None,
            }
        return row

    def _zero(self, zero: Zero) -> tuple[Count, dict[str, tuple[int, int]]]:
        page = self._page
        start, end = page.text.origin(zero.start, zero.end)
        mention = self._scoping.place_near(zero.start, zero.end, zero.sentence)
        count = Count(
            measure=zero.term.measure,
            measure_term=page.text.quote(zero.hit.start, zero.hit.end),
            unit=self._measures[zero.term.measure].unit,
            value=0,
            value_low=0,
            value_high=0,
            value_text=page.text.quote(zero.start, zero.end),
            precision=1,
            reported_at=self._page.posted,
            **self._place(Scope(mention)),
            **_times(timing_of(page, zero.sentence, zero.start)),
            negated=True,
            span_start=start,
            span_end=end,
            span_text=page.text.given[start:end],
            rule="stated none",
            confidence=STATED_NONE,
        )
        return count, {"value": (start, end), "measure": page.text.origin(zero.hit.start, zero.hit.end)}


def _times(timing: Timing) -> dict[str, Any]:
    return {
        "window_start": timing.window_start,
        "window_end": timing.window_end,
        "event_start": timing.event_start,
        "event_end": timing.event_end,
        "event_precision": timing.event_precision,
        "as_of": timing.as_of,
        "as_of_precision": timing.as_of_precision,
    }


def _quoted(page: Annotated, start: int, end: int, reason: str) -> LeftOut:
    return LeftOut(*page.text.origin(start, end), page.text.quote(start, end), reason)
