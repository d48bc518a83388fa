"""The best known value of a line at each moment: floors rise, and step down only on evidence."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby
from typing import Any

from .claims import Claim, order
from .lines import Line
from .times import end_of_day, later

SETTLED = timedelta(hours=24)  # after the last day of an event, a plain exact count of it is no running count


@dataclass(frozen=True, slots=True)
class Step:
    """What is best known of a line from `at` on, and the claim that says so.

    Value and low are None where nothing is known any more: the claim is the one that was taken back.
    """

    at: str
    known_at: str
    claim: Claim
    value: int | None
    low: int | None
    high: int | None
    bound: str
    flags: frozenset[str]

    def same(self, other: "Step | None") -> bool:
        """Whether it says nothing that `other` does not say."""
        return other is not None and (self.value, self.low, self.high, self.bound, self.flags) == (
            other.value,
            other.low,
            other.high,
            other.bound,
            other.flags,
        )


def steps(lines: Iterable[Line]) -> Iterator[tuple[Line, Step]]:
    """The steps of all lines, moment by moment.

    The lines go through time together, because a post that contradicts what is established in one line is
    doubted in the others where it names a part of the same total.
    """
    events: list[Event] = []
    for line in lines:
        run = StockRun(line) if line.nature == "stock" else Run(line)
        for claim in line.claims:
            at, said_at, channel, post, version, *rest = order(claim)
            events.append(((at, said_at, channel, post, version, 1, *rest), claim, run))
            if claim.dropped_at is not None:
                at = max(at, claim.dropped_at)
                events.append(((at, at, channel, post, claim.next_version, 0, *rest), claim, run))
    events.sort(key=lambda event: event[0])
    for moment in _grouped(events, 1):
        for group in _grouped(moment, 6):
            _take(group)
        for run in {id(run): run for _, _, run in moment}.values():
            step = run.step(moment[0][0][0])
            if step is not None:
                yield run.line, step


Event = tuple[tuple[Any, ...], Claim, "Run"]  # when and in what order (place 5: 0 takes back, 1 takes in)


def _grouped(events: list[Event], length: int) -> Iterator[list[Event]]:
    """The events that have the first `length` parts of their order in common."""
    return (list(group) for _, group in groupby(events, key=lambda event: event[0][:length]))


def _take(group: list[Event]) -> None:
    """Takes in the claims of one text at one moment, or takes them back."""
    if group[0][0][5] == 0:
        for _, claim, run in group:
            run.drop(claim)
        return
    doubtful = any(run.contradicted(claim) for _, claim, run in group if claim.kind == "subtotal")
    for _, claim, run in sorted(group, key=lambda event: event[1].kind == "increment"):
        if doubtful and claim.kind == "subtotal" and not claim.reviewed:
            run.hold(claim)
        else:
            run.add(claim)


@dataclass(slots=True)
class Run:
    """A cumulative line as it goes through time: the claims that stand, the best of them, those held back."""

    line: Line
    standing: list[Claim] = field(default_factory=list)
    limits: list[Claim] = field(default_factory=list)  # those of them that say "at most"
    held: list[Claim] = field(default_factory=list)
    overruled: list[Claim] = field(default_factory=list)
    added: list[Claim] = field(default_factory=list)  # increments since the best total
    best: Claim | None = None
    before: Claim | None = None  # what was best before it
    mark: str | None = None  # revised_down or retracted, while the best value is the one that it led to
    changed_known_at: str = ""
    last: Step | None = None
    values: set[int | None] = field(default_factory=set)

    def add(self, claim: Claim) -> None:
        """Takes in a claim: as the best, as one among others, as evidence to step down, or to be held."""
        if claim.status == "retracted":
            self._withdraw(claim)
        elif claim.kind == "increment" and not self.line.closed:
            self._increase(claim)
        elif self.contradicted(claim):
            self.hold(claim)
        elif self._below(claim):
            if not claim.earlier and not self._said_before(claim):
                self._step_down(claim)
        elif not self._outdated(claim):
            self.standing.append(claim)
            if claim.high is not None and claim.bound != "exact":
                self.limits.append(claim)
            self._check_sum(claim)
            if _better(claim, self.best, self.closes):
                self._become(claim, None)
        if claim.kind != "increment":
            self.values.add(claim.value)

    def contradicted(self, claim: Claim) -> bool:
        """Whether the claim is below the floor that is established, without evidence that it corrects it."""
        return (
            self._below(claim)
            and not claim.earlier
            and not self._said_before(claim)
            and not (claim.status == "revised" or claim.reviewed or self.closes(claim))
        )

    def hold(self, claim: Claim) -> None:
        """Keeps a claim out of the line until someone has looked at it."""
        self.held.append(claim)

    def drop(self, claim: Claim) -> None:
        """Takes back a claim whose text was edited away or deleted."""
        for kept in (self.standing, self.limits, self.held, self.overruled, self.added):
            if claim in kept:
                kept.remove(claim)
        if self.best is claim:
            self.best, low = None, claim
            for other in self.standing:
                if _better(other, self.best, self.closes):
                    self.best = other
            self.added.clear()
            self.mark = "retracted" if self.best is None or _nominal(self.best) < _nominal(low) else None
            self.changed_known_at = claim.dropped_known_at or ""

    def closes(self, claim: Claim) -> bool:
        """Whether an exact claim is the last word on its period: a closed window, an event that is over."""
        if claim.bound != "exact":
            return False
        if self.line.closed:
            return True
        if claim.window_end is not None:
            return claim.at >= claim.window_end  # a day is before all its moments
        last_day = claim.event_end or claim.event_start
        if last_day is None:
            return False
        over = end_of_day(last_day, claim.zone)
        listed = claim.status == "revised" or claim.certainty == "confirmed" or claim.reviewed
        return claim.said_at > over if listed else claim.said_at >= later(over, SETTLED)

    def step(self, at: str) -> Step | None:
        """The best known value from `at` on, if it is another than before."""
        step = self._now(at)
        if step is None or step.same(self.last):
            return None
        self.last = step
        return step

    def _now(self, at: str) -> Step | None:
        best = self.best
        if best is None:
            if self.last is None:
                return None
            gone = self.last.claim
            known_at = max(gone.known_at, self.changed_known_at)
            return Step(at, known_at, gone, None, None, None, "vague", frozenset({"retracted"}))
        known_at = max(best.known_at, self.changed_known_at)
        value, low, high, bound = best.value, best.low, best.high, best.bound
        flags = best.flags | self._doubts(best) | ({self.mark} if self.mark else set())
        if best.bound == "exact" and not self.closes(best):
            bound, high = "at_least", None  # exact at its moment, a floor for any later one
        if high is None and low is not None:
            high = min(
                (c.high for c in self.limits if c.high and c.high >= low and c.at >= best.at), default=None
            )
        if self.added and low is not None:
            low += sum(each.low or 0 for each in self.added)
            known_at = max(known_at, *(each.known_at for each in self.added))
            flags = flags - {"sum_check_ok", "sum_check_failed"} | {"derived"}
            return Step(at, known_at, self.added[-1], low, low, None, "at_least", frozenset(flags))
        return Step(at, known_at, best, value, low, high, bound, frozenset(flags))

    def _doubts(self, best: Claim) -> set[str]:
        """What the claims held back say against the best one."""
        doubts: set[str] = set()
        for held in self.held:
            exact = held.bound == "exact"
            before = exact and best.bound == "exact" and held.at <= best.at and _over(held.value, best.value)
            after = held.at >= best.at and held.high is not None and _over(best.low, held.high)
            if before or after:
                doubts |= {"conflict", "quarantined"}
            elif _over(held.low, best.low):
                doubts.add("quarantined")
        return doubts

    def _below(self, claim: Claim) -> bool:
        best = self.best
        if best is None or best.low is None or claim.high is None or claim.status == "retracted":
            return False
        return claim.high + (claim.precision or 1) - 1 < best.low

    def _said_before(self, claim: Claim) -> bool:
        """Whether the figure was known already: an old one repeated is no correction."""
        return claim.value in self.values and claim.status != "revised"

    def _outdated(self, claim: Claim) -> bool:
        """Whether the claim repeats, or stays below, floors that were overruled by a better count."""
        if not self.overruled or claim.status == "revised" or self.closes(claim):
            return False
        return _nominal(claim) <= max(_nominal(each) for each in self.overruled)

    def _step_down(self, claim: Claim) -> None:
        assert claim.high is not None
        for other in [each for each in self.standing if _nominal(each) > claim.high]:
            self.standing.remove(other)
            self.overruled.append(other)
        self.standing.append(claim)
        self._become(claim, "revised_down")

    def _become(self, claim: Claim, mark: str | None) -> None:
        lower = self.last is not None and self.last.value is not None and _nominal(claim) < self.last.value
        if mark is None and lower and self.mark == "retracted":
            mark = "revised_down"  # the text that replaces the one taken back says less
        self.before, self.best, self.mark, self.changed_known_at = self.best, claim, mark, ""
        self.added.clear()

    def _withdraw(self, claim: Claim) -> None:
        """Takes back what the text says was wrong."""
        for other in [each for each in self.standing if each.value == claim.value]:
            other.dropped_known_at = claim.known_at
            self.drop(other)

    def _increase(self, claim: Claim) -> None:
        """Adds an increment to the best total, unless it is part of it or was added already."""
        best = self.best
        if best is None or best.low is None or claim.low is None or claim.at < best.at:
            return
        if claim.text_key == best.text_key:
            if self.before is not None and self.before.value is not None and best.value is not None:
                agrees = best.value - self.before.value == claim.value
                best.flags.add("sum_check_ok" if agrees else "sum_check_failed")
            return
        repeated = any(
            each.value == claim.value
            and (each.channel_id != claim.channel_id or each.post_id == claim.post_id)
            for each in self.added
        )
        if not repeated:
            self.added.append(claim)

    def _check_sum(self, claim: Claim) -> None:
        """Compares a new total with the increments counted up to it."""
        if self.added and self.best is not None and self.best.low is not None and claim.value is not None:
            total = self.best.low + sum(each.low or 0 for each in self.added)
            if _nominal(claim) > self.best.low:
                claim.flags.add("sum_check_ok" if claim.value == total else "sum_check_failed")


@dataclass(slots=True)
class StockRun(Run):
    """A line of a stock: what stands at a moment, so the last word counts, up or down."""

    def add(self, claim: Claim) -> None:
        """Takes in a claim as the latest."""
        if claim.status == "retracted":
            self._withdraw(claim)
        elif not claim.earlier and (claim.value is not None or claim.low is not None):
            same_moment = (
                self.best is not None and self.best.as_of is not None and self.best.as_of == claim.as_of
            )
            if same_moment and _exact(claim) != _exact(self.best):
                claim.flags.add("conflict")
            self.standing.append(claim)
            self._become(claim, None)

    def contradicted(self, claim: Claim) -> bool:
        """Never: a stock may fall."""
        return False

    def closes(self, claim: Claim) -> bool:
        """An exact stock is exact at its moment, which is all that it claims."""
        return claim.bound == "exact"

    def drop(self, claim: Claim) -> None:
        """Takes back a claim; the one before it stands again."""
        if claim in self.standing:
            self.standing.remove(claim)
        if self.best is claim:
            self.best = self.standing[-1] if self.standing else None
            self.mark, self.changed_known_at = "retracted", claim.dropped_known_at or ""


def _nominal(claim: Claim) -> int:
    """The number that a claim puts forward, for ranking."""
    for number in (claim.low, claim.value, claim.high):
        if number is not None:
            return number
    return -1


def _exact(claim: Claim | None) -> int | None:
    return claim.value if claim is not None and claim.bound == "exact" else None


def _over(left: int | None, right: int | None) -> bool:
    return left is not None and right is not None and left > right


def _better(claim: Claim, best: Claim | None, closes: Callable[[Claim], bool]) -> bool:
    """Whether a claim takes the place of the best one so far."""
    if claim.value is None and claim.low is None:
        return False
    if best is None:
        return True
    if claim.low is None:  # no floor: it cannot raise one, only another guess
        return best.low is None and _nominal(claim) > _nominal(best)
    if best.low is None:  # a floor settles a guess that is not clearly above it
        rounding = (best.precision or 1) if best.bound in ("approx", "nearly") else _nominal(best) + 1
        return claim.low + rounding > _nominal(best)
    if claim.low == best.low:
        return closes(claim) and not closes(best)
    return claim.low > best.low
