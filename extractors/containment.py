"""Which count of a text contains another: by words, by a colon, by places, by sums."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from .annotate import Annotated
from .claim import Claim
from .hit import Hit
from .leading import Lead
from .measure import Measure
from .moments import Timing
from .scope import Scope
from .sentences import Clause
from .standing import Standing

_ANY = 10**12
_LINK = regex.compile(r",? \p{L}{1,2} ")  # «شامل سه زن و دو کودک»: nothing but an "and"


@dataclass(slots=True)
class Kind:
    """total, subtotal or increment; of a subtotal the index of the claim that contains it, where the text has it."""

    kind: str = "total"
    part_of: int | None = None
    denominator: int | None = None


class Containment:
    """Finds, for a count, the one that contains it; `found` are the kinds so far."""

    def __init__(
        self,
        page: Annotated,
        claims: Sequence[Claim],
        scopes: Mapping[int, Scope],
        timings: Mapping[int, Timing],
        standings: Mapping[int, Standing],
        units: Mapping[int, str | None],
        measures: Mapping[str, Measure],
        out_of: Lead,
        sources: Mapping[int, Hit],
    ) -> None:
        self._page, self._claims, self._scopes, self._timings = page, claims, scopes, timings
        self._standings, self._units, self._measures, self._out_of = standings, units, measures, out_of
        self._sources = {i: hit.get("source") for i, hit in sources.items()}
        self.found: dict[int, Kind] = {}
        self._sums: dict[int, int] = {}  # the whole of each part that adds up to one with others

    def _size(self, index: int) -> int:
        number = self._claims[index].phrase.number
        return number.high or number.floor or 0

    def _capacity(self, index: int) -> int:
        """The most that a count can hold: what it says, without end where it is vague or only a lower limit."""
        phrase = self._claims[index].phrase
        if phrase.number.high is None or phrase.bound in ("at_least", "more_than", "approx"):
            return _ANY if phrase.number.high is None else phrase.number.high * 2
        return phrase.number.high

    def _denominated(self, index: int) -> int | None:
        """ "Of 60 detainees, 47 were released", «из 60 задержанных 47 отпустили», "47 of 60"."""
        claim, folded = self._claims[index], self._page.folded
        for i in self.found:
            other = self._claims[i]
            if other.sentence != claim.sentence or i == index or self._size(i) < self._size(index):
                continue
            led = self._out_of.search(folded, max(0, other.phrase.start - 12), other.phrase.start)
            start = other.phrase.start - len(led)
            clause = self._page.clauses_of(other.sentence)[other.clause]
            if led and i < index and folded[clause.start : start].strip(" \"'-"):
                continue  # "spricht von 145 Festgenommenen und 30 Verletzten"
            if led and (i < index or not folded[claim.phrase.end : start].strip()):
                self.found[index].denominator = other.phrase.number.value
                return i
        self.found[index].denominator = claim.denominator
        return None

    def _is_part_marker(self, hit: Hit, before: int, claim: Claim) -> bool:
        """Whether a phrase makes the count before it, which is a part, one: then not the next as well."""
        same = self._claims[before].sentence == claim.sentence
        return (
            same
            and self.found[before].part_of is not None
            and bool(self._page.markers(hit.start, hit.end, "subset"))
        )

    def _marked(self, index: int) -> int | None:
        """The count that words of containment point back to: "including", "of them", «из них», "incl."."""
        claim, page = self._claims[index], self._page
        earlier = [i for i in self.found if i < index and self._standings[i].replaces is None]
        if not earlier:
            return None
        before = self._claims[earlier[-1]]
        begin = (
            before.phrase.end if before.sentence == claim.sentence else page.sentences[claim.sentence].start
        )
        own = page.hit_at(before.phrase.end + 1) if claim.rule in ("own noun", "right behind") else None
        if own and own.end + 1 < claim.phrase.start and self._is_part_marker(own, earlier[-1], claim):
            begin = own.end  # "429 detained, 74 of them in Moscow, and 11 dead": said of the 74
        marked = claim.phrase.of_them or any(
            not self._has_own_part(claim, hit)
            for hit in page.markers(begin, claim.phrase.start + 1, "subset", "containing")
        )
        marked = marked or self._is_grave(claim)
        marked = marked or self._set_off(claim) or self._specifies(claim, earlier[-1])
        if claim.heir_of is not None and page.markers(begin, claim.phrase.start + 1, "residue"):
            if (residue_of := self.found[earlier[-1]].part_of) is not None:
                return residue_of
            marked = True
        clause = page.clauses_of(claim.sentence)[claim.clause]
        if (
            clause.opener == "("
            and claim.heir_of is self._claims[earlier[-1]]
            and not self._scopes[index].beside
        ):
            marked = True  # "149 injured (33 seriously)"
        if not marked:
            # "..., including 3 children and 5 women": what follows a part by a conjunction is a part too
            kin = self.found[earlier[-1]].part_of is not None and before.sentence == claim.sentence
            between = page.folded[begin : claim.phrase.start]
            if (
                kin
                and (
                    claim.heir_of is not None
                    or (claim.term_hit is before.term_hit and _LINK.fullmatch(between))
                )
                and len(regex.findall(r"\p{L}+", between)) <= 3
            ):
                return self.found[earlier[-1]].part_of
            return None
        fits = [
            i
            for i in reversed(earlier)
            if self._capacity(i) >= self._size(index) and self._may_hold(i, index)
        ]
        same = [i for i in fits if self._claims[i].measure == claim.measure and self.found[i].part_of is None]
        near = [i for i in fits if claim.sentence - self._claims[i].sentence <= 1]
        if (
            near
            and near[0] == earlier[-1]
            and self._units[near[0]] != self._units[index]
            and self.found[near[0]].part_of is not None
        ):
            return near[0]  # a part of a part: "..., of them 80 hospitalised, including 3 children"
        whole = [i for i in same if claim.sentence - self._claims[i].sentence <= 4] or [
            i for i in near if self.found[i].part_of is None
        ]
        return whole[0] if whole else (near[0] if near else None)

    def _may_hold(self, whole: int, part: int) -> bool:
        """Whether one count can be of some that another counts: nobody is missing among the dead."""
        measure, own = self._measures[self._claims[whole].measure], self._claims[part].measure
        return not measure.final or own == measure.name or own in measure.contains or bool(measure.contains)

    def _has_own_part(self, claim: Claim, hit: Hit) -> bool:
        """«спасены трое, из них ребёнок, эвакуированы 30»: the words of containment are said of somebody uncounted."""
        page, clauses = self._page, self._page.clauses_of(claim.sentence)
        at = page.clause_of(claim.sentence, hit.start)
        if claim.rule != "clause" or page.sentence_of(hit.start) != claim.sentence or at >= claim.clause:
            return False
        said = clauses[at].end
        return not page.numbers_in(hit.start, said) and any(
            h.get("unit") for h in page.hits_in(hit.end, said)
        )

    def _specifies(self, claim: Claim, before: int) -> bool:
        """ "12 were hurt, two with burns": how or why it happened to some of those counted just before."""
        clause, whole = self._page.clauses_of(claim.sentence)[claim.clause], self._claims[before]
        return (
            claim.phrase.specified
            and clause.opener == ","
            and not self._page.folded[clause.start : claim.phrase.start].strip()
            and whole.sentence == claim.sentence
            and whole.measure == claim.measure
            and not whole.phrase.specified
        )

    def _is_grave(self, claim: Claim) -> bool:
        """«14 раненых: двое в тяжёлом состоянии, трое — в реанимации»: how those of them are."""
        clause, *later = self._page.clauses_of(claim.sentence)[claim.clause :]
        if later and later[0].opener == "-" and not self._page.folded[claim.phrase.end : clause.end].strip():
            clause = later[0]
        return bool(self._page.markers(claim.phrase.number.end, clause.end, "grave"))

    def _set_off(self, claim: Claim) -> bool:
        """A word of containment behind the number: "two teenagers among them", «троих журналистов в том числе»."""
        clause, *later = self._page.clauses_of(claim.sentence)[claim.clause :]
        if later and later[0].opener == "-" and not self._page.folded[claim.phrase.end : clause.end].strip():
            clause = later[0]  # «трое — в тяжёлом состоянии»
        page = self._page
        return (
            bool(hits := page.markers(claim.phrase.end, clause.end, "subset"))
            and not any(claim.phrase.end <= n.start < clause.end for n in page.numbers)
            and not any(
                hit.get("unit") for hit in page.hits_in(hits[0].end, clause.end)
            )  # "..., women among them"
        )

    def _among_next(self, index: int) -> int | None:
        """ "Two children among 12 dead": the whole stands behind its part."""
        claim = self._claims[index]
        after = next((i for i in self._timings if i > index), None)
        if after is None or self._claims[after].sentence != claim.sentence:
            return None
        between = self._page.markers(claim.phrase.end, self._claims[after].phrase.start, "subset")
        if (
            not between
            or self._claims[after].measure != claim.measure
            or self._size(after) <= self._size(index)
        ):
            return None
        return after if self._claims[after].heir_of is not claim else None

    def _among_unsaid(self, index: int) -> bool:
        """ "Several journalists were among those arrested": a part of a total that is not stated."""
        claim = self._claims[index]
        of_some = claim.phrase.of_some and any(
            self._units[i] == self._units[index] and self._size(i) > self._size(index)
            for i in self.found
            if i < index
        )
        return claim.phrase.of_them or of_some or self._set_off(claim)

    def _listed(self, index: int) -> int | None:
        """What a colon or dash behind a total introduces: "13 drones: 10 by air defence, three by jamming"."""
        claim = self._claims[index]
        before = [i for i in self.found if i < index and self._claims[i].sentence == claim.sentence]
        for i in reversed(before):
            other = self._claims[i]
            if self.found[i].part_of is not None or self._standings[i].replaces is not None:
                continue
            first = next(j for j in (*[b for b in before if b > i], index))
            clauses, at = self._page.clauses_of(claim.sentence), self._claims[first].clause
            while at > other.clause + 1 and clauses[at].opener == "and" and not self._says(clauses[at - 1]):
                at -= 1  # «погибли 7 человек: водитель и 6 пассажиров»
            if at != other.clause + 1 or clauses[at].opener not in (":", "-"):
                return None
            if self._capacity(i) < self._size(index) or (
                self._scopes[first].beside and other.measure != claim.measure
            ):
                return None
            rest = [j for j in self.found if j > i and self._claims[j].sentence == claim.sentence]
            sums_up = sum(self._size(j) for j in rest) == self._size(i)
            contained = claim.measure in self._measures[other.measure].contains
            # «вывезли в больницы 14 раненых: двое в тяжёлом состоянии, трое — …»
            condition = claim.phrase.specified and self._may_hold(i, index)
            return i if other.measure == claim.measure or contained or sums_up or condition else None
        return None

    def _broken_down(self, index: int) -> int | None:
        """A count above of the same people, named more exactly: «948 presos» and under it «853 hombres»."""
        claim = whole = self._claims[index]
        while whole.heir_of is not None:
            whole = whole.heir_of
        if whole.sentence >= claim.sentence or not claim.phrase.unit or whole.measure != claim.measure:
            return None
        above = next((i for i in self.found if self._claims[i] is whole), None)
        same_place = above is not None and self._scopes[above].mention is self._scopes[index].mention
        if above is None or not same_place or self._units[above] == self._units[index]:
            return None
        return above if self._capacity(above) >= self._size(index) else None

    def _says(self, clause: Clause) -> bool:
        """Whether a clause says of somebody what is counted."""
        return any(hit.terms for hit in self._page.hits_in(clause.start, clause.end))

    def _wider(self, index: int) -> int | None:
        """A count of the same measure over a wider scope that the text states too."""
        claim, scope = self._claims[index], self._scopes[index]
        if scope.mention is None:
            return None  # nothing is wider
        best: int | None = None
        for i in self.found:
            other = self._claims[i]
            if i == index or other.measure != claim.measure or self.found[i].part_of is not None:
                continue
            if self._standings[i].status == "superseded" and self._standings[index].status != "superseded":
                continue
            if (self._standings[i].status == "historical") != (self._standings[index].status == "historical"):
                continue
            if claim.heir_of is other and claim.phrase.unit and self._units[i] != self._units[index]:
                continue  # "539 drones and 11 missiles at Ukraine"
            if self._capacity(i) < self._size(index) or self.found[i].kind != self.found[index].kind:
                continue
            if not self._contains(self._scopes[i], scope) or self._other_day(i, index):
                continue
            if self._is_rounded(i, index) or (
                self._scopes[i].mention is None and self._is_disputed(i, index)
            ):
                continue
            if i > index and (
                self._units[index] not in (None, self._units[i]) or self._claims[i].phrase.bound == "at_most"
            ):
                continue
            if best is None or abs(i - index) < abs(best - index):
                best = i
        return best

    def _is_rounded(self, first: int, second: int) -> bool:
        """Whether one figure is the other, rounded: "about 1,700" and 1,702."""
        sizes = self._size(first), self._size(second)
        bounds = {self._claims[first].phrase.bound, self._claims[second].phrase.bound}
        return bool(bounds & {"approx", "nearly"}) and abs(sizes[0] - sizes[1]) * 20 <= max(sizes)

    def _is_disputed(self, first: int, second: int) -> bool:
        """Whether two sources count, each its own: "10,000 in Riga, say police; 30,000, say the organisers"."""
        a, b = self._sources.get(first), self._sources.get(second)
        return a is not None and b is not None and a != b

    def _summed_up(self, index: int) -> int | None:
        """A larger count right behind that says it is the whole: "78 protesters died, and 116 people in total"."""
        claim = self._claims[index]
        after = next((i for i in self._timings if i > index), None)
        if after is None or self.found[index].kind != "total" or not claim.phrase.unit:
            return None
        whole = self._claims[after]
        if whole.heir_of is not claim or whole.sentence != claim.sentence or self._other_day(index, after):
            return None
        said = self._page.markers(claim.phrase.end, whole.phrase.start, "total") or self._page.markers(
            whole.phrase.end, whole.phrase.end + 2, "total"
        )
        return after if said and self._capacity(after) > self._size(index) else None

    def _other_day(self, first: int, second: int) -> bool:
        a, b = self._timings[first].event_start, self._timings[second].event_start
        return a is not None and b is not None and a != b

    def _contains(self, wide: Scope, narrow: Scope) -> bool:
        """Whether one scope is wider: no place or many over a town, a country over its towns."""
        if narrow.mention is None:
            return False
        if wide.mention is None:
            return True
        outer, inner = wide.mention.place, narrow.mention.place
        if wide.mention.broad <= narrow.mention.broad:
            return wide.mention is narrow.mention and narrow.how == "inherited" and wide.places is not None
        if wide.mention.broad == 1 and outer.admin1 and inner.admin1 and outer.admin1 != inner.admin1:
            return False  # a town of another region
        return wide.mention.broad == 3 or outer.country == inner.country

    def _summands(self) -> Iterator[tuple[int, int]]:
        """Parts and their whole where the numbers say so: "all 28 died: 22 passengers and six of the crew"."""
        order = list(self.found)
        for at, whole in enumerate(order):
            for run in (order[at + 1 :], order[:at][::-1]):
                parts: list[int] = []
                left = self._exact(whole)
                for part in run:
                    if self._is_bracketed(part) and not self._is_in_line(whole, part):
                        continue  # "Valencia: 5 (two of them minors)"
                    size = self._exact(part)
                    if not size or self._claims[part].measure != self._claims[whole].measure or size > left:
                        break
                    parts.append(part)
                    left -= size
                    if not left:
                        break
                if (
                    len(parts) > (1 if all(self._is_in_line(whole, part) for part in parts) else 2)
                    and not left
                ):
                    yield from ((part, whole) for part in parts)

    def _is_bracketed(self, index: int) -> bool:
        claim = self._claims[index]
        return self._page.clauses_of(claim.sentence)[claim.clause].opener == "("

    def _exact(self, index: int) -> int:
        """The number that a claim says exactly, 0 where it says none."""
        phrase = self._claims[index].phrase
        return (phrase.number.value or 0) if phrase.bound == "exact" else 0

    def _is_in_line(self, first: int, second: int) -> bool:
        """Whether two claims stand in one line."""
        sentences, a, b = self._page.sentences, self._claims[first], self._claims[second]
        return sentences[a.sentence].line == sentences[b.sentence].line
