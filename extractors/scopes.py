"""Where a count holds: the place that governs it, and in how many places it was made."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from .annotate import Annotated, Mention
from .attach import Claim

# between a label and its number: "Москва: 509", "Москва — 509", "Москва (399)", "🔹 Москва 409"
_LABEL = regex.compile(r"[\s\"'»)]*(?:[:=\-]|\()?[\s\"']*")
_AFTER = regex.compile(r"[\s)\"']*(?:- ?|\()?\s*")
_LEAD = regex.compile(r"[\p{L}'. ]{0,24}$")
_TOGETHER = regex.compile(r",? ?(?:\(|and |и |& )?(?:the )?")
_BROADER = {"region": 1, "country": 2, "continent": 3}


@dataclass(slots=True)
class Scope:
    """The place of a claim and the number of places it was made in."""

    mention: Mention | None = None
    how: str = ""
    places: Claim | None = None  # the claim "38 cities"


def scopes(page: Annotated, claims: Sequence[Claim], prepositions: "regex.Pattern[str]") -> dict[int, Scope]:
    """The scope of every claim with a measure, by its index."""
    found: dict[int, Scope] = {i: Scope() for i, claim in enumerate(claims) if claim.term}
    _respectively(page, claims, found)
    _labels(page, claims, found, prepositions)
    _headings(page, claims, found)
    _around(page, claims, found, prepositions)
    _inherited(page, claims, found)
    _numbers_of_places(page, claims, found)
    return found


def _respectively(page: Annotated, claims: Sequence[Claim], found: dict[int, Scope]) -> None:
    """Several places and as many numbers, paired in order: "in A and B 16 and 19 respectively", "A overtakes B: 490 against 426"."""
    for index, sentence in enumerate(page.sentences):
        markers = page.markers(sentence.start, sentence.end, "respectively", "versus")
        if not markers:
            continue
        numbers = [i for i in found if claims[i].sentence == index]
        mentions = [m for m in page.mentions if sentence.start <= m.start < sentence.end]
        if markers[0].get("marker") == "versus" and len(numbers) > 2:
            continue
        numbers = numbers[-len(mentions) :] if mentions and len(numbers) > len(mentions) else numbers
        if len(mentions) >= 2 and len(numbers) == len(mentions):
            for i, mention in zip(numbers, mentions, strict=True):
                found[i].mention, found[i].how = mention, "respectively"


def _labels(
    page: Annotated, claims: Sequence[Claim], found: dict[int, Scope], prepositions: "regex.Pattern[str]"
) -> None:
    """A place right before the number or right behind it."""
    taken = {scope.mention.start for scope in found.values() if scope.mention}
    for i, scope in found.items():
        if scope.mention:
            continue
        phrase = claims[i].phrase
        before = next((m for m in reversed(page.mentions) if m.end <= phrase.start), None)
        if (
            before
            and before.start not in taken
            and _LABEL.fullmatch(page.folded[before.end : phrase.start])
            and "\n" not in page.folded[before.end : phrase.start]
        ):
            gap = page.folded[before.end : phrase.start].strip()
            led = bool(prepositions.search(page.folded, max(0, before.start - 24), before.start))
            following = [
                m
                for m in page.mentions
                if m.start >= phrase.end and claims[i].sentence == page.sentence_of(m.start)
            ]
            closes = following and prepositions.search(
                page.folded, max(0, following[0].start - 24), following[0].start
            )
            if gap or not closes or led:
                scope.mention, scope.how = before, "label"
                taken.add(before.start)
                continue
    for i, scope in found.items():
        if scope.mention:
            continue
        phrase = claims[i].phrase
        after = next((m for m in page.mentions if m.start >= phrase.end), None)
        if not after or after.start in taken:
            continue
        between = page.folded[phrase.end : after.start]
        lead = prepositions.search(page.folded, max(phrase.end, after.start - 24), after.start)
        bare = between[: lead.start() - phrase.end] if lead else between
        if lead and _AFTER.fullmatch(bare) and "\n" not in between:
            scope.mention, scope.how = after, "label"
            taken.add(after.start)


def _headings(page: Annotated, claims: Sequence[Claim], found: dict[int, Scope]) -> None:
    """A line that is nothing but a place governs the lines under it, up to the next such line."""
    heads: list[tuple[int, Mention]] = []
    for sentence in page.sentences:
        if not (sentence.first_of_line and sentence.last_of_line):
            continue
        words = page.folded[sentence.start : sentence.end].strip(" :.*_")
        for mention in page.mentions:
            if (
                sentence.start <= mention.start < sentence.end
                and page.folded[mention.start : mention.end].strip() == words
            ):
                heads.append((sentence.line, mention))
    if not heads:
        return
    for i, scope in found.items():
        line = page.sentences[claims[i].sentence].line
        above = [mention for at, mention in heads if at < line]
        if above and scope.mention is None:
            scope.mention, scope.how = above[-1], "heading"


def _around(
    page: Annotated, claims: Sequence[Claim], found: dict[int, Scope], prepositions: "regex.Pattern[str]"
) -> None:
    """A place of the clause, then one of the sentence that belongs to no other number."""
    labelled = {scope.mention.start for scope in found.values() if scope.mention and scope.how != "heading"}
    for i, scope in found.items():
        if scope.mention:
            continue
        claim = claims[i]
        sentence = page.sentences[claim.sentence]
        near = [
            m
            for m in page.mentions
            if sentence.start <= m.start < sentence.end
            and m.start not in labelled
            and m.local(page, prepositions)
        ]
        if not near:
            continue
        clauses = page.clauses[claim.sentence]
        own = clauses[claim.clause]
        others = {claims[j].clause for j in found if claims[j].sentence == claim.sentence and j != i}
        inside = [m for m in near if own.start <= m.start < own.end]
        free = [m for m in near if page.clause_of(claim.sentence, m.start) not in others and not inside]
        before = [m for m in free if m.start < claim.phrase.start]
        chosen = min(inside, key=lambda m: (m.broad, _distance(m, claim))) if inside else None
        if chosen is None and free:
            chosen = before[-1] if before else free[0]
        if chosen is None and claim.heir_of is None:
            others_before = [m for m in near if m.start < claim.phrase.start]
            chosen = others_before[-1] if others_before else None
        if chosen:
            scope.mention, scope.how = chosen, "clause" if inside else "sentence"


def _distance(mention: Mention, claim: Claim) -> int:
    return (
        mention.start - claim.phrase.end
        if mention.start >= claim.phrase.end
        else claim.phrase.start - mention.end
    )


def _inherited(page: Annotated, claims: Sequence[Claim], found: dict[int, Scope]) -> None:
    """A clause on the same scope keeps the place: parts always, later sentences unless they say a wider number."""
    last: int | None = None
    for i, scope in found.items():
        claim = claims[i]
        if scope.mention is None and last is not None and _same_scope(page, claims[last], claim, found[last]):
            scope.mention, scope.how = found[last].mention, "inherited"
        last = i


def _same_scope(page: Annotated, before: Claim, claim: Claim, scope: Scope) -> bool:
    if scope.mention is None:
        return False
    first, second = page.sentences[before.sentence], page.sentences[claim.sentence]
    if second.line - first.line > 1 or page.markers(second.start, claim.phrase.start, "residue"):
        return False
    if (
        scope.how in ("label", "respectively")
        and not claim.phrase.of_them
        and not _subset_between(page, before, claim)
    ):
        return False
    if claim.measure == before.measure and (claim.phrase.number.low or 0) > (
        before.phrase.number.high or 10**12
    ):
        return False  # "1,678 in Almaty; more than 12,000 have been arrested": a wider scope
    return not _elsewhere(page, claim)


def _elsewhere(page: Annotated, claim: Claim) -> bool:
    """Whether the clause names a place that no gazetteer has: "in the regions", "в других городах"."""
    clause = page.clauses[claim.sentence][claim.clause]
    return any(hit.get("place_type") for hit in page.hits_in(clause.start, clause.end))


def _subset_between(page: Annotated, before: Claim, claim: Claim) -> bool:
    return bool(page.markers(before.phrase.end, claim.phrase.start, "subset"))


def _numbers_of_places(page: Annotated, claims: Sequence[Claim], found: dict[int, Scope]) -> None:
    """Gives "38 cities" to the nearest claim of the sentence."""
    for claim in claims:
        if claim.phrase.place_type is None:
            continue
        sentence = [i for i in found if claims[i].sentence == claim.sentence]
        if not sentence:
            continue
        same = [i for i in sentence if claims[i].clause == claim.clause] or sentence
        nearest = min(same, key=lambda i: abs(claims[i].phrase.start - claim.phrase.start))
        if found[nearest].places is None and found[nearest].how != "label":
            found[nearest].places = claim
