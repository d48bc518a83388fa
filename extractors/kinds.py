"""What a count is among the others of its text: a total, a part of one, or a gain."""

from datetime import datetime

from .claim import Claim
from .containment import Containment, Kind
from .moments import Timing

_ATTACK = 1  # days over which an attack may last


class Kinds(Containment):
    """Finds the kinds of the claims of one text."""

    def find(self) -> dict[int, Kind]:
        """The kind of every claim with a timing, by its index."""
        for i in self._timings:
            self.found[i] = Kind("increment" if self._gain(i) else "total")
        self._sums = dict(self._summands())
        for i in self._timings:
            self._place_in_total(i)
        self._days_of_totals()
        return self.found

    def _gain(self, index: int) -> bool:
        """ "+16", "another 5", "in the past 24 hours", or a measure that is counted attack by attack."""
        claim, timing = self._claims[index], self._timings[index]
        if claim.phrase.number.sign == "+":
            return True
        if self._measures[claim.measure].one_off and not self._is_long(timing):
            return True  # "80 drones in total": all of one attack
        if self._page.markers(self._lead(index), claim.phrase.start, "total"):
            return False
        return self._another(index) or timing.closed

    def _is_long(self, timing: Timing) -> bool:
        """Whether a window is longer than one attack: not «с 23:00 14 марта до 07:00 15 марта»."""
        # «У ніч на 21 лютого (з 18:30 20 лютого)»
        start, end = timing.window_start, timing.window_end or timing.event_end or timing.as_of
        if start is None or end is None:
            return start is not None
        first, last = (day.date() if isinstance(day, datetime) else day for day in (start, end))
        return (last - first).days > _ATTACK

    def _lead(self, index: int) -> int:
        """Where the words that lead to a number begin: behind the number before it."""
        claim = self._claims[index]
        start = self._page.sentences[claim.sentence].start
        before = (c for c in self._claims[:index] if c.sentence == claim.sentence and c.term)
        return max([start, *(c.phrase.end for c in before)])

    def _another(self, index: int) -> bool:
        """ "Another 5", «ещё пятерых»: a gain if the same measure was just counted, or nothing was."""
        claim, page = self._claims[index], self._page
        lead = page.markers(
            max(self._lead(index), claim.phrase.start - 24), claim.phrase.number.start, "increment"
        )
        near = [
            h
            for h in lead
            if not page.in_place(h.start)  # "two New York residents"
            if h.start >= claim.phrase.start or not page.folded[h.end : claim.phrase.start].strip(" \"'(")
        ]
        near += [
            h
            for h in page.markers(claim.phrase.number.end, claim.phrase.end + 2, "increment")
            if page.folded[h.end : h.end + 1] != ":"
            and not page.in_place(h.start)  # "4 injured More: https://..."
        ]
        if not near:
            return False
        earlier = [i for i in self.found if self._standings[i].status == "current"]
        if not earlier:
            return not self._follows_another_fate(claim)
        return any(self._claims[i].measure == claim.measure for i in earlier)

    def _follows_another_fate(self, claim: Claim) -> bool:
        """«Погиб человек, ещё трое ранены»: the sentence began with somebody uncounted, and another measure."""
        before = self._page.clauses_of(claim.sentence)[: claim.clause]
        done = [
            {term.measure for term in hit.terms}
            for clause in before
            for hit in self._page.hits_in(clause.start, clause.end)
            if any(term.kind == "done" for term in hit.terms)
        ]
        return bool(done) and all(claim.measure not in measures for measures in done)

    def _place_in_total(self, index: int) -> None:
        replaced = self._standings[index].replaces
        if replaced is not None:
            self.found[index] = Kind(self.found[replaced].kind, self.found[replaced].part_of)
            return
        if self._standings[index].status == "superseded" and not self._claims[index].phrase.of_them:
            return  # "(earlier we said 3)"
        if self._claims[index].rule == "part before whole":
            whole = self._claims[index].heir_of
            total = next((i for i in self._timings if self._claims[i] is whole), None)
            self.found[index].kind, self.found[index].part_of = "subtotal", total
            return
        total = self._denominated(index)
        if total is None:
            total = self._sums.get(index)
        if total is None:
            total = self._marked(index)
        if total is None:
            total = self._among_next(index)
        if total is None:
            total = self._listed(index)
        if total is None:
            total = self._broken_down(index)
        if total is None:
            total = self._wider(index)
        if total is None:
            total = self._summed_up(index)
        if total is not None and not self._within(total, index):
            # "51,000 dead, among them 21 in the past 24 hours": the newest part of a total that grows
            newest = (
                self._timings[index].closed and not self._timings[total].closed and index not in self._sums
            )
            # what was launched and what was shot down of it are figures of one attack each
            fate = self._is_one_off(index) and self._claims[index].measure != self._claims[total].measure
            # "two more died on Sunday, bringing the toll to 13"
            gained = (
                total > index
                and self._another(index)
                and self._page.markers(
                    self._claims[index].phrase.end,
                    self._claims[total].phrase.start + 1,
                    "total",
                    "toll",
                    "revised",
                )
            )
            self.found[index].kind = "increment" if newest or fate or gained else "subtotal"
            self.found[index].part_of = total
        elif self._among_unsaid(index):
            self.found[index].kind = "subtotal"

    def _is_one_off(self, index: int) -> bool:
        return self._measures[self._claims[index].measure].one_off

    def _within(self, index: int | None, whole: int) -> bool:
        """Whether a claim is a part of another, directly or not."""
        while index is not None and index != whole:
            index = self.found[index].part_of
        return index is not None

    def _days_of_totals(self) -> None:
        """A day's count beside a total since some date is a gain: «2 858 сегодня. Всего с 24 февраля — 6 489»."""
        for i, kind in self.found.items():
            if (
                kind.kind != "total"
                or self._timings[i].window_start is not None
                or self._timings[i].event_start is None
            ):
                continue
            for j in self.found:
                timing = self._timings[j]
                if (
                    j != i
                    and self._claims[j].measure == self._claims[i].measure
                    and timing.window_start is not None
                    and not timing.closed
                    and self._size(j) > self._size(i)
                ):
                    kind.kind = "increment"
