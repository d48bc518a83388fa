"""A line as it goes through time: floors rise, and step down only on evidence; a stock goes up and down."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from .claims import Claim
from .incidents import QUIET
from .lines import Line
from .times import end_of_day, later

SETTLED = timedelta(hours=24)  # after the last day of an event, a plain exact count of it is no running count


@dataclass(frozen=True, slots=True)
class Held:
    """A claim that is kept out of a line until someone has looked at it, and why: `below` the floor that is
    established, or `beside` a claim of the same text that is."""

    claim: Claim
    why: str


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
    held: tuple["Held", ...] = ()  # what is kept out of the line and speaks against the value
    revised_known_at: str | None = None  # when it was known last that what had been said was changed

    def same(self, other: "Step | None") -> bool:
        """Whether it says nothing that `other` does not say."""
        return other is not None and self._told == other._told

    @property
    def _told(self) -> tuple[object, ...]:
        return (self.value, self.low, self.high, self.bound, self.flags, self.held)


@dataclass(slots=True)
class Run:
    """A cumulative line as it goes through time: the claims that stand, the best of them, those held back."""

    line: Line
    standing: list[Claim] = field(default_factory=list)
    limits: list[Claim] = field(default_factory=list)  # those of them that say "at most"
    held: list[Held] = field(default_factory=list)
    overruled: list[Claim] = field(default_factory=list)
    added: list[Claim] = field(default_factory=list)  # increments since the best total
    best: Claim | None = None
    before: Claim | None = None  # what was best before it
    mark: str | None = None  # revised_down or retracted, while the best value is the one that it led to
    changed_known_at: str = ""
    revised_known_at: str | None = None
    last: Step | None = None
    values: set[int | None] = field(default_factory=set)

    def add(self, claim: Claim) -> None:
        """Takes in a claim: as the best, as one among others, as evidence to step down, or to be held."""
        if claim.status == "retracted":
            self._withdraw(claim)
        elif claim.kind == "increment" and not self.line.closed:
            self._increase(claim)
        elif self.contradicted(claim):
            self.hold(claim, "below")
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

    def is_of_now(self, claim: Claim) -> bool:
        """Whether what is established is surely of the event of a claim: of its day, or said of late."""
        return self.line.dated or self.best is None or claim.at <= later(self.best.at, QUIET)

    def hold(self, claim: Claim, why: str) -> None:
        """Keeps a claim out of the line."""
        self.held.append(Held(claim, why))

    def drop(self, claim: Claim) -> None:
        """Takes back a claim whose text was edited away or deleted."""
        for kept in (self.standing, self.limits, self.overruled, self.added):
            if claim in kept:
                kept.remove(claim)
        self.held = [each for each in self.held if each.claim is not claim]
        if self.best is claim:
            self._revised(claim.dropped_known_at)
            self.best, low = None, claim
            for other in self.standing:
                if _better(other, self.best, self.closes):
                    self.best = other
            self.added.clear()
            self.mark = "retracted" if self.best is None or self.best.number < low.number else None
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
            taken_back = frozenset({"retracted"})
            return Step(at, known_at, gone, None, None, None, "vague", taken_back, (), self.revised_known_at)
        known_at = max(best.known_at, self.changed_known_at)
        value, low, high, bound = best.value, best.low, best.high, best.bound
        doubts = {each: doubt for each in self.held if (doubt := _doubt(each.claim, best))}
        flags = set(best.flags).union(*doubts.values(), {self.mark} if self.mark else ())
        also = (tuple(doubts), self.revised_known_at)
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
            return Step(at, known_at, self.added[-1], low, low, None, "at_least", frozenset(flags), *also)
        return Step(at, known_at, best, value, low, high, bound, frozenset(flags), *also)

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
        return claim.number <= max(each.number for each in self.overruled)

    def _revised(self, known_at: str | None) -> None:
        self.revised_known_at = max(self.revised_known_at or "", known_at or "") or None

    def _step_down(self, claim: Claim) -> None:
        assert claim.high is not None
        self._revised(claim.known_at)
        for other in [each for each in self.standing if each.number > claim.high]:
            self.standing.remove(other)
            self.overruled.append(other)
        self.standing.append(claim)
        self._become(claim, "revised_down")

    def _become(self, claim: Claim, mark: str | None) -> None:
        lower = self.last is not None and self.last.value is not None and claim.number < self.last.value
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
            if claim.number > self.best.low:
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
            self._revised(claim.dropped_known_at)
            self.best = self.standing[-1] if self.standing else None
            self.mark, self.changed_known_at = "retracted", claim.dropped_known_at or ""


def _doubt(held: Claim, best: Claim) -> set[str]:
    """What a claim that is held back says against the best one."""
    exact = held.bound == "exact"
    before = exact and best.bound == "exact" and held.at <= best.at and _over(held.value, best.value)
    after = held.at >= best.at and held.high is not None and _over(best.low, held.high)
    if before or after:
        return {"conflict", "quarantined"}
    return {"quarantined"} if _over(held.low, best.low) else set()


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
        return best.low is None and claim.number > best.number
    if best.low is None:  # a floor settles a guess that is not clearly above it
        rounding = (best.precision or 1) if best.bound in ("approx", "nearly") else best.number + 1
        return claim.low + rounding > best.number
    if claim.low == best.low:
        return closes(claim) and not closes(best)
    return claim.low > best.low
