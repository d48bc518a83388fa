"""The door to this part: a text in, its counts out, each with the words that made it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

import regex

from . import measure as measure_files
from .annotate import Annotated, Mention, annotate
from .attach import Attachment, Claim
from .count import Count
from .dates import Calendar, zone
from .kinds import Kinds
from .languages import LANGUAGES
from .languages.base import phrases
from .lexicon import Lexicon
from .measure import Measure
from .moments import timings
from .phrase import PhraseGrammar
from .places import Gazetteer, Match, Place, resolve
from .scopes import Scope, Scoping
from .sources import sources
from .standing import standings
from .text import Text, fold, prepare
from .zeros import Zero, zeros

_BROAD = {"district": -1, "region": 1, "country": 2, "adjective": 2, "continent": 3}
_CONFIDENCE = {
    "own noun": 0.97,
    "right behind": 0.96,
    "clause": 0.92,
    "of them": 0.9,
    "label": 0.94,
    "heading": 0.88,
    "caption": 0.85,
    "list behind": 0.85,
    "same predicate": 0.86,
    "sentence": 0.8,
    "sentence before": 0.75,
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A number that gave no count, and why: a phrase that completes "left out: ..."."""

    start: int
    end: int
    text: str
    reason: str
    beside_measure: bool = False  # a measure's word stands in its sentence


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says: counts in the order of the text, the numbers left out, and the words behind each field.

    `evidence` runs beside `counts`: the name of a field → the span of the text as given that made it.
    """

    counts: list[Count] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    evidence: list[dict[str, tuple[int, int]]] = field(default_factory=list)


class Reader:
    """Reads texts with all languages and measures, and those of a directory of the user's own.

    Raises measure.MeasureError for a measure file that cannot be used.
    """

    def __init__(self, measures_dir: Path | None = None) -> None:
        self.measures: dict[str, Measure] = measure_files.load(*([measures_dir] if measures_dir else []))
        self._measures_dir = measures_dir
        self._lexicon = Lexicon(LANGUAGES, self.measures)
        self._calendar = Calendar(LANGUAGES)
        self._grammar = PhraseGrammar(list(LANGUAGES))
        self._attachment = Attachment(self._grammar, self.measures)
        self._gazetteer = Gazetteer()
        self._conjunctions = _between_words(
            word for language in LANGUAGES for word in phrases(fold(language.conjunctions))
        )
        self._prepositions = _leading(
            word for language in LANGUAGES for word in phrases(fold(language.prepositions))
        )
        self._out_of = _leading(word for language in LANGUAGES for word in phrases(fold(language.out_of)))

    @cached_property
    def ruleset(self) -> str:
        """A name for today's rules: it changes whenever a rule, a word or a measure does."""
        digest = hashlib.sha256()
        here = Path(__file__).parent
        files = [path for path in sorted(here.rglob("*")) if path.suffix in (".py", ".toml", ".zip", ".txt")]
        files += sorted(self._measures_dir.glob("*.toml")) if self._measures_dir else []
        for path in files:
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        return digest.hexdigest()[:12]

    def read(
        self, text: str, posted_at: datetime | None = None, tz: str | None = None, lang: str | None = None
    ) -> Reading:
        """The counts of one text. Never raises, whatever the text.

        `posted_at` is the moment the text was said (naive: in `tz`); `tz`, an IANA name, is the zone of its clock
        times, by default that of its language; `lang` is a hint and may be left out.
        """
        prepared = prepare(text)
        page = annotate(
            prepared,
            self._lexicon,
            self._calendar,
            self._conjunctions,
            self._local(prepared, posted_at, tz, lang),
        )
        if not page.numbers and not page.markers(0, len(page.folded), "none"):
            return Reading()
        page.mentions = self._mentions(page)
        claims = self._attachment.claims(page)
        return _Composer(
            self, page, claims, posted_at if posted_at is None or posted_at.tzinfo else page.posted
        ).reading()

    def _local(
        self, text: Text, posted: datetime | None, tz: str | None, lang: str | None
    ) -> datetime | None:
        """The moment of a post in the zone that its clock times are in."""
        if posted is None:
            return None
        local = zone(tz)
        if posted.tzinfo is None:
            return posted.replace(tzinfo=local or UTC)
        if local is None and posted.utcoffset():
            return posted  # said with its own offset
        if local is None:
            local = next(
                (
                    zone(language.zone)
                    for language in LANGUAGES
                    if language.code == (lang or _script(text.folded))
                ),
                None,
            )
        return posted.astimezone(local or UTC)

    def _mentions(self, page: Annotated) -> list[Mention]:
        matches: list[Match] = []
        done = 0
        for word in _WORDS.finditer(page.folded):
            if word.start() < done or not _may_be_name(page.text.seen[word.start()]):
                continue
            if page.time_at(word.start()):
                continue
            match = self._gazetteer.find(page.folded, word.start(), page.text.seen)
            if match is None:
                continue
            hit = page.hit_at(word.start())
            if hit and hit.end >= match.end and (hit.get("source") or hit.get("month") or hit.get("weekday")):
                continue
            led = bool(self._prepositions.search(page.folded, max(0, match.start - 32), match.start))
            if _in_longer_name(page.text.seen, match):
                continue
            if match.risky and not led and not _labelled(page.folded, match):
                continue
            matches.append(match)
            done = match.end
        return [
            Mention(match.start, match.end, place, match.risky, _BROAD.get(place.kind, 0))
            for match in matches
            for place in [_meant(match, matches)]
        ]


_WORDS = regex.compile(r"(?<![\p{L}\p{N}'])\p{L}[\p{L}\p{M}]++")
_NEXT = regex.compile(r" [A-Z][a-z]")
_LABEL_AFTER = regex.compile(r"[\s\"')]*(?:[:(]|- ?|\d)")


def _meant(match: Match, matches: Sequence[Match]) -> Place:
    """The place meant. Among regions, a name that may be a region's is: «над Ростовской, три — над Рязанской»."""
    others = [other for other in matches if other is not match]
    if match.candidates[0].kind == "region" and any(other.candidates[0].kind == "region" for other in others):
        return match.candidates[0]
    return resolve(match, others)


def _in_longer_name(seen: str, match: Match) -> bool:
    """Whether a small place's name goes on as another name: "at George Washington University"."""
    following = _NEXT.match(seen, match.end)
    return (
        bool(following)
        and match.candidates[0].population < 1_000_000
        and match.candidates[0].kind in ("city", "district")
    )


def _may_be_name(first: str) -> bool:
    return not first.islower()


def _labelled(folded: str, match: Match) -> bool:
    """Whether a name stands as a label: at the start of a line or item, before a colon, dash, bracket or number."""
    before = folded[: match.start].rstrip(" \"'")
    return bool(_LABEL_AFTER.match(folded, match.end)) and (not before or not before[-1].isalnum())


def _script(folded: str) -> str:
    return "ru" if regex.search(r"\p{Cyrillic}", folded) else "en"


def _between_words(words: "Sequence[str] | object") -> "regex.Pattern[str]":
    longest = sorted(set(words), key=lambda w: -len(w))  # type: ignore[call-overload]
    return regex.compile(r"(?<=[ ,)])(?:" + "|".join(map(regex.escape, longest)) + r")(?= )")


def _leading(words: "Sequence[str] | object") -> "regex.Pattern[str]":
    longest = sorted(set(words), key=lambda w: -len(w))  # type: ignore[call-overload]
    alternatives = "|".join(map(regex.escape, longest))
    # one word may stand between: "in central China", «в немецком Крефельде», "in Ukraine's Kremenchuk"
    return regex.compile(
        rf"(?<![\p{{L}}\p{{N}}])(?:{alternatives})(?: \p{{L}}{{1,3}}\.?)?(?: [\p{{L}}'-]++)?[ \"]+$"
    )


class _Composer:
    """Turns the claims of one text into counts."""

    def __init__(self, reader: Reader, page: Annotated, claims: list[Claim], posted: datetime | None) -> None:
        self._reader, self._page, self._claims, self._posted = reader, page, claims, posted
        self._units = {i: self._unit(claim) for i, claim in enumerate(claims) if claim.term}
        self._scoping = Scoping(page, claims, reader._prepositions)
        self._scopes = self._scoping.found
        self._timings = timings(page, claims)
        self._sources = sources(page, claims)
        self._standings = standings(page, claims, self._scopes, self._timings)
        self._kinds = Kinds(
            page,
            claims,
            self._scopes,
            self._timings,
            self._standings,
            self._units,
            reader.measures,
            reader._out_of,
        ).found
        self._widened = {
            kind.part_of
            for i, kind in self._kinds.items()
            if kind.part_of is not None and claims[i].measure == "killed"
        }

    def _unit(self, claim: Claim) -> str | None:
        term = claim.term
        if term is None:
            return None
        if claim.phrase.unit:
            return claim.phrase.unit
        measure = self._reader.measures[term.measure]
        if term.kind == "event" and claim.heir_of is None:
            return next((unit for unit in measure.counts if unit != "person"), measure.unit)
        if claim.heir_of is not None:
            return self._unit(claim.heir_of) if term.kind == "event" else measure.unit
        return measure.unit

    def reading(self) -> Reading:
        """The counts in the order of the text, and what was left out."""
        made: list[tuple[Count, dict[str, tuple[int, int]]]] = []
        left_out: list[LeftOut] = []
        for i, claim in enumerate(self._claims):
            reason = claim.reason or (self._standings[i].reason if i in self._standings else "")
            if reason:
                left_out.append(self._left_out(claim, reason))
            else:
                made.append(self._count(i, claim))
        for zero in zeros(self._page):
            if not any(count.span_start <= zero.start < count.span_end for count, _ in made):
                made.append(self._zero(zero))
        made.sort(key=lambda pair: (pair[0].span_start, pair[0].span_end, pair[0].measure))
        left_out += [
            LeftOut(*self._page.text.origin(n.start, n.end), self._page.text.quote(n.start, n.end), n.reason)
            for n in self._page.text.noise
            if any(c.isdigit() for c in self._page.text.quote(n.start, n.end))
        ]
        left_out += [
            LeftOut(*self._page.text.origin(t.start, t.end), self._page.text.quote(t.start, t.end), "a time")
            for t in self._page.times
            if any(c.isdigit() for c in self._page.folded[t.start : t.end])
        ]
        left_out.sort(key=lambda one: one.start)
        return Reading([count for count, _ in made], left_out, [evidence for _, evidence in made])

    def _left_out(self, claim: Claim, reason: str) -> LeftOut:
        number = claim.phrase.number
        sentence = self._page.sentences[claim.sentence]
        beside = any(
            meaning.role == "measure"
            for hit in self._page.hits_in(sentence.start, sentence.end)
            for meaning in hit.meanings
        )
        return LeftOut(
            *self._page.text.origin(number.start, number.end),
            self._page.text.quote(number.start, number.end),
            reason,
            beside,
        )

    def _count(self, index: int, claim: Claim) -> tuple[Count, dict[str, tuple[int, int]]]:
        page, phrase, number = self._page, claim.phrase, claim.phrase.number
        term, term_hit = claim.term, claim.term_hit
        assert term is not None and term_hit is not None
        scope, timing = self._scopes[index], self._timings[index]
        standing, kind = self._standings[index], self._kinds[index]
        low, high = _limits(phrase.bound, number.low, number.high, number.floor)
        measure = term.measure
        if self._is_widened(index):
            measure = self._reader.measures[measure].widens_to or measure
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
            window_start=timing.window_start,
            window_end=timing.window_end,
            event_start=timing.event_start,
            event_end=timing.event_end,
            event_precision=timing.event_precision,
            as_of=timing.as_of,
            as_of_precision=timing.as_of_precision,
            reported_at=self._posted,
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
            confidence=_CONFIDENCE.get(claim.rule, 0.7),
        )
        return count, {name: page.text.origin(*span) for name, span in spans.items()}

    def _is_widened(self, index: int) -> bool:
        """Whether the killed are a part of a count by a word that takes them in («пострадали 285, из них 133 погибли»)."""
        claim = self._claims[index]
        if claim.heir_of is not None and self._kinds[index].part_of is not None:
            return (
                self._is_widened(self._kinds[index].part_of or 0)
                and claim.measure == self._claims[self._kinds[index].part_of or 0].measure
            )
        return (
            index in self._widened and claim.term_hit is not None and claim.term_hit.get("wide") is not None
        )

    def _place(self, scope: Scope) -> dict[str, object]:
        row: dict[str, object] = {}
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
            unit=self._reader.measures[zero.term.measure].unit,
            value=0,
            value_low=0,
            value_high=0,
            value_text=page.text.quote(zero.start, zero.end),
            precision=1,
            reported_at=self._posted,
            **self._place(Scope(mention)),
            negated=True,
            span_start=start,
            span_end=end,
            span_text=page.text.given[start:end],
            rule="stated none",
            confidence=0.9,
        )
        return count, {"value": (start, end), "measure": page.text.origin(zero.hit.start, zero.hit.end)}


def _limits(
    bound: str, low: int | None, high: int | None, floor: int | None
) -> tuple[int | None, int | None]:
    """The limits that follow from the words alone (no invented margins)."""
    if bound in ("exact", "range"):
        return low, high
    if bound in ("at_least", "more_than"):
        return low, None
    if bound in ("nearly", "at_most", "less_than"):
        return None, high
    if bound == "vague":
        return floor, None
    return None, None
