"""How far a text stands behind a number: as a fact, a plan, an earlier value, a history, a denial."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from .annotate import Annotated
from .claim import Claim
from .hit import Hit
from .moments import Timing
from .scope import Scope

_LEAD = 80  # characters before a predicate that say whether it is still to come


@dataclass(slots=True)
class Standing:
    """What the text says about one of its counts."""

    status: str = "current"
    modality: str = "occurred"
    certainty: str | None = None
    undercount: bool = False
    reason: str = ""  # why it is no count after all
    replaces: int | None = None  # index of the claim that this earlier value was replaced by


def standings(
    page: Annotated, claims: Sequence[Claim], scopes: dict[int, Scope], timings: dict[int, Timing]
) -> dict[int, Standing]:
    """The standing of every claim with a measure, by its index."""
    found = {i: _own(page, claims[i], timings[i]) for i in timings}
    for i in sorted(found):
        _as_its_predicate(claims, found, i)
    for i in found:
        _versions(page, claims, found, scopes, i)
    _undercounts(page, claims, found)
    return found


def _own(page: Annotated, claim: Claim, timing: Timing) -> Standing:
    standing = Standing()
    sentence = page.sentences[claim.sentence]
    clause = page.clauses_of(claim.sentence)[claim.clause]

    def says(name: str, *, opening: bool = False) -> bool:
        """A marker in the clause, or, `opening`, one that the sentence begins with ("If ...")."""
        return any(
            not _says_nothing_of_it(page, h) for h in page.markers(clause.start, clause.end, name)
        ) or (
            opening
            and any(h.start - sentence.start < 3 for h in page.markers(sentence.start, clause.start, name))
        )

    if says("conditional", opening=True):
        standing.reason = "said as a condition or a possibility, not as a fact"
    elif says("threatened", opening=True):
        standing.reason = "a threat or a penalty, not a fact"
    elif page.markers(sentence.start, sentence.end, "denied"):
        standing.reason = "denied by the text"
    if says("planned") or _is_announced(page, claim):
        standing.modality = "planned"
    if timing.historical or says("historical"):
        standing.status = "historical"
    for name in ("unconfirmed", "provisional", "estimated", "confirmed"):
        if page.markers(sentence.start, sentence.end, name):
            standing.certainty = name
            break
    return standing


def _says_nothing_of_it(page: Annotated, marker: Hit) -> bool:
    """ "They look for 22 people who may be under the rubble": what is said of them, not of their number."""
    if page.time_at(marker.start):
        return True  # "since May"
    return bool(page.words.relatives.search(page.folded, max(0, marker.start - 12), marker.start))


def _is_announced(page: Annotated, claim: Claim) -> bool:
    """ "Hamas to free six hostages": a verb before its number that only says what is to come."""
    done, sentence = claim.term_hit, page.sentences[claim.sentence]
    if done is None or claim.term is None or claim.term.kind != "done" or done.start >= claim.phrase.start:
        return False
    begin, word_end = max(sentence.start, done.start - _LEAD), page.folded.find(" ", done.start) + 1
    return any(page.words.announce(page.folded, page.text.seen, begin, end) for end in (done.start, word_end))


def _as_its_predicate(claims: Sequence[Claim], found: dict[int, Standing], index: int) -> None:
    """ "would leave 50,000 dead and 10,000 wounded": what leans on a predicate is as much a fact as it is."""
    whole = claims[index].heir_of
    if whole is None or whole.sentence != claims[index].sentence:
        return
    leader = next((found[j] for j in found if j < index and claims[j] is whole), None)
    if leader is not None:
        found[index].reason = found[index].reason or leader.reason
        found[index].modality = leader.modality


def _versions(
    page: Annotated, claims: Sequence[Claim], found: dict[int, Standing], scopes: dict[int, Scope], index: int
) -> None:
    """Earlier values: "up from 12", «ранее сообщалось о 3711», a bare number in brackets behind a count."""
    claim, standing = claims[index], found[index]
    sentence = page.sentences[claim.sentence]
    earlier = [j for j in found if j < index and claims[j].sentence == claim.sentence]
    begin = claims[earlier[-1]].phrase.end if earlier else sentence.start
    lead = [  # not that of a bracket: "9,983 (9,931 the day before), including 4,452 killed"
        hit
        for hit in page.markers(begin, claim.phrase.start + 1, "previous")
        if ")" not in page.folded[hit.end : claim.phrase.start]
    ]
    behind = []
    if page.folded[claim.phrase.end : claim.phrase.end + 1] not in ",.;":
        behind = page.markers(claim.phrase.end, claim.phrase.end + 24, "previous")
        behind = [hit for hit in behind if not _leads(page, hit)]
    if bracketed(page, claims, index, scopes):
        standing.status, standing.replaces = "superseded", earlier[-1]
    elif lead or behind or _begins_change(page, claims, found, index):
        standing.status = "superseded"
    elif (
        standing.status == "current"
        and page.markers(begin, claim.phrase.start + 1, "revised")
        and any(found[j].status == "superseded" and claims[j].measure == claim.measure for j in found)
    ):
        standing.status = "revised"
    if standing.status == "current" and _opens_update(page, sentence.start):
        for j in found:
            if j < index and claims[j].sentence < claim.sentence and _same_thing(claims, scopes, j, index):
                found[j].status = "superseded" if found[j].status == "current" else found[j].status
                standing.status = "revised"
    if standing.status == "superseded":
        for j in found:
            if j != index and claims[j].sentence == claim.sentence and claims[j].measure == claim.measure:
                found[j].status = (
                    "revised" if found[j].status == "current" and j not in earlier[:-1] else found[j].status
                )


def _opens_update(page: Annotated, start: int) -> bool:
    """Whether a sentence begins as a later addition to its post: "UPD: the toll has risen to 3"."""
    opener = page.hit_at(start)
    if opener is None or opener.get("marker") != "revised":
        return False
    return page.folded[opener.end : opener.end + 1] in (":", ".", "!")


def _same_thing(claims: Sequence[Claim], scopes: dict[int, Scope], first: int, second: int) -> bool:
    """Whether two claims count the same: one measure and unit, and no two places."""
    a, b = scopes[first].mention, scopes[second].mention
    return (
        claims[first].measure == claims[second].measure
        and claims[first].phrase.unit == claims[second].phrase.unit
        and (a is None or b is None or a.place == b.place)
        and not claims[first].phrase.of_them
        and not claims[second].phrase.of_them
    )


def _leads(page: Annotated, hit: Hit) -> bool:
    """Whether the words stand right before a number, whose they are: «1369 человек, а не 1400»."""
    limit = page.hit_at(hit.end + 1)  # "719 arrests, compared with more than 1,300 the night before"
    end = limit.end if limit is not None and limit.get("bound") else hit.end
    return any(number.start >= end and number.start - end <= 2 for number in page.numbers)


def bracketed(page: Annotated, claims: Sequence[Claim], index: int, scopes: dict[int, Scope]) -> bool:
    """A bare number in brackets right behind a count of the same thing: "4,452 killed (4,432)"."""
    phrase, scope = claims[index].phrase, scopes[index]
    alone = page.folded[phrase.number.start] == "("  # the bracket holds nothing else
    if (
        alone
        and index
        and phrase.number.start - claims[index - 1].phrase.number.end == 1
        and not phrase.number.sign
    ):
        return True  # "4,452 (4,432) killed"
    if claims[index].heir_of is None or phrase.number.sign or phrase.unit or phrase.of_them:
        return False
    if scope.beside and not (alone and scope.mention and scope.mention.start > phrase.number.end):
        return False  # a place of its own
    if "(" not in page.folded[phrase.start - 1 : phrase.start + 1]:
        return False
    before = claims[index - 1]
    return before.term is not None and page.folded[before.phrase.end : phrase.start].strip(" (") == ""


def _begins_change(page: Annotated, claims: Sequence[Claim], found: dict[int, Standing], index: int) -> bool:
    """The first of the two values of a change: "rose from 12 to 15", «12'den 15'e yükseldi»."""
    claim = claims[index]
    sentence = page.sentences[claim.sentence]
    following = [j for j in found if j > index and claims[j].sentence == claim.sentence]
    if not following:
        return False
    second = claims[following[0]].phrase
    side_by_side = not page.folded[claim.phrase.end : second.start].strip()
    if not page.markers(sentence.start, claim.phrase.start + 1, "change") and not (
        side_by_side and page.markers(second.end, second.end + 2, "change")
    ):
        return False
    between = page.folded[claim.phrase.end : claims[following[0]].phrase.number.start]
    if page.words.conjunctions.search(between):
        return False  # "rose from 12 to 17 after five died"
    return claims[following[0]].measure == claim.measure and len(regex.findall(r"\p{L}+", between)) <= 1


def _undercounts(page: Annotated, claims: Sequence[Claim], found: dict[int, Standing]) -> None:
    """ "Actual figures are considerably higher" holds for the counts of its sentence, else of the one before."""
    for hit in page.markers(0, len(page.folded), "undercount"):
        at = page.sentence_of(hit.start)
        inside = [i for i in found if claims[i].sentence == at] or [
            i for i in found if claims[i].sentence == at - 1
        ]
        for i in inside:
            found[i].undercount = True
