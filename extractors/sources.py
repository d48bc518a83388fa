"""Who counted: the source that a sentence names, apart from the channel that relays it."""

from collections.abc import Sequence

import regex

from .annotate import Annotated
from .claim import Claim
from .hit import Hit
from .numbers import Number

_NEAR = 60  # characters between a verb of saying and who says it
_SIGNED = 40  # characters from a colon to who is named behind it
_ACRONYM = 5
_NAME = regex.compile(r"(?<=\p{L}[\p{L}'’]* )(\p{Lu}[\p{L}'’-]+) $")  # a capital within a clause
_SHORT = regex.compile(r" (?:\p{L}{1,3} )?")  # a preposition at most
_SPEAKER = regex.compile(
    r"(?:[:—–-] ?|(?:: |(?<=\s)[—–-] )(?:\p{Lu}[\p{L}'’]* ){1,2})$"
)  # ": Pakistan police"
_NEXT = regex.compile(r"\s+(?:[^\p{L}\p{N}\s,;.'\"(—–-]|\p{Lu})")  # what begins behind such a speaker
_CALL = regex.compile(r"\s+(?:[^\p{L}\p{N}\s,;.'\"(—–-]|\p{Lu}{3})")  # "READ: ...", "🚨"


def sources(page: Annotated, claims: Sequence[Claim]) -> dict[int, Hit]:
    """The phrase that names the source of each claim, by the claim's index."""
    found: dict[int, Hit] = {}
    last: int | None = None
    for i, claim in enumerate(claims):
        if claim.term is None:
            continue
        hit = _elided(page, claims[i - 1], claim) if i else None
        if hit is None:
            hit = _own(page, claim)
        if hit is None:
            hit = _named_behind(page, claim)
        if hit is None and last is not None and last in found and _same_voice(page, claims[last], claim):
            hit = found[last]
        if hit:
            found[i] = hit
        last = i
    return found


def _own(page: Annotated, claim: Claim) -> Hit | None:
    sentence = page.sentences[claim.sentence]
    speakers = [
        hit
        for hit in page.hits_in(sentence.start, sentence.end)
        if hit.get("source") and _speaks(page, hit, sentence.start, sentence.end)
    ]
    if not speakers:
        return None
    bracket = next((hit for hit in speakers if hit.start >= claim.phrase.end), None)
    if bracket and page.folded[claim.phrase.end : bracket.start] == " (":
        return _name_of(page, bracket)  # "8,000 (police) to 15,000 (organisers)"
    clause = page.clauses_of(claim.sentence)[claim.clause]
    if _has_other_voice(page, clause.start, clause.end):
        return None
    inside = [hit for hit in speakers if clause.start <= hit.start < clause.end]
    before = [hit for hit in inside or speakers if hit.start < claim.phrase.start]
    return _name_of(page, before[-1] if before else (inside or speakers)[0])


def _has_other_voice(page: Annotated, start: int, end: int) -> bool:
    """Whether somebody whom no table knows says it: "police say 30, while Bishop Kalala put it at 60"."""
    for hit in page.hits_in(start, end):
        if "after" not in said_on(hit) or page.language_near(hit.start) in page.words.capital_nouns:
            continue
        word = _NAME.search(page.text.seen, start, hit.start)
        if word and not any(
            source.get("source") and source.start <= word.start(1) < source.end
            for source in page.hits_in(start, hit.start)
        ):
            return True
    return False


def _elided(page: Annotated, before: Claim, claim: Claim) -> Hit | None:
    """Another source of the same predicate: "the government speaks of 195 dead, ANPDH of 448"."""
    if claim.heir_of is None or claim.sentence != before.sentence:
        return None
    hit = page.hit_before(claim.phrase.start)
    while hit is not None and not hit.get("source") and claim.phrase.start - hit.end <= 4:
        hit = page.hit_before(hit.start)
    if hit is None or not hit.get("source") or hit.start < before.phrase.end:
        return None
    return hit if _SHORT.fullmatch(page.folded, hit.end, claim.phrase.start) else None


def _name_of(page: Annotated, source: Hit) -> Hit:
    """The name behind a word for what it is: "the NGO OVD-Info"."""
    behind = page.hit_at(source.end + 1)
    apart = page.folded[source.end : source.end + 1]
    return behind if behind and apart == " " and behind.get("source") else source


def _named_behind(page: Annotated, claim: Claim) -> Hit | None:
    """A source that the next sentence gives for the figure before it: «Это подсчёт ОВД-Инфо»."""
    following = claim.sentence + 1
    if following >= len(page.sentences):
        return None
    sentence = page.sentences[following]
    if not all(_counts_places(page, number) for number in page.numbers_in(sentence.start, sentence.end)):
        return None
    if sentence.line - page.sentences[claim.sentence].line > 2:
        return None
    for hit in page.hits_in(sentence.start, sentence.end):
        if hit.get("source"):
            lead = page.hit_before(hit.start)
            if (
                lead
                and lead.start >= sentence.start
                and hit.start - lead.end <= 2
                and "before" in said_on(lead)
            ):
                return hit
    return None


def _counts_places(page: Annotated, number: Number) -> bool:
    hit = page.hit_at(number.end + 1)
    return hit is not None and hit.get("place_type") is not None


def _speaks(page: Annotated, source: Hit, start: int, end: int) -> bool:
    """Whether a verb or preposition of saying stands beside the name."""
    for hit in page.hits_in(max(start, source.start - _NEAR), source.start):
        if (
            "before" in said_on(hit)
            and page.folded.count(",", hit.end, source.start) == 0
            and "\n" not in page.folded[hit.end : source.start]
        ):
            return True
    for hit in page.hits_in(source.end, min(end, source.end + _NEAR)):
        if "after" in said_on(hit):
            return True
    number = page.next_number(source.end)
    if number and not page.folded[source.end : number.start].strip(" :-—\"'"):
        return True
    if page.folded[source.start - 1 : source.start] == "(":
        return True  # «задержаны 823 (ОВД-Инфо)»
    return _signs(page, source, start, end) or page.folded[source.end : source.end + 1] == ":"


def _signs(page: Annotated, source: Hit, start: int, end: int) -> bool:
    """A headline's last words: "nine dead in Derna: emergency services", where READ MORE may stand behind."""
    seen = page.text.seen
    if not _SPEAKER.search(seen[max(start, source.start - _SIGNED) : source.start]):
        return False
    tail = page.folded[source.end : end].strip(" .\"'»)")
    if not tail:
        return True
    following = page.hit_at(source.end + 2) if page.folded.startswith(", ", source.end) else None
    if following is not None and following.get("source"):
        return True  # ": rescuers, NGO"
    word = seen[source.start : source.end].split(" ")[0]
    pattern = _NEXT if word.islower() or (word.isupper() and len(word) <= _ACRONYM) else _CALL
    return bool(pattern.match(seen, source.end))


def said_on(hit: Hit) -> set[str]:
    """On which sides of who speaks a verb of saying may stand: "before", "after"."""
    return {m.value for m in hit.sense.meanings if m.role == "attribution"}


def _same_voice(page: Annotated, before: Claim, claim: Claim) -> bool:
    """Parts and elliptic clauses of a count are its source's; a new sentence with a predicate of its own is not."""
    if before.sentence == claim.sentence:
        clause = page.clauses_of(claim.sentence)[claim.clause]
        return not _has_other_voice(page, clause.start, clause.end)
    sentence = page.sentences[claim.sentence]
    if claim.measure == before.measure and page.markers(sentence.start, claim.phrase.start, "previous"):
        return True  # «… 1369 человек. Ранее сообщалось о более чем 1400»
    return claim.heir_of is not None or claim.phrase.of_them or claim.rule in ("heading", "sentence before")
