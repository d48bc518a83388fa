"""Which counts that name no day are of one incident: the same thread, figure, or running count."""

from dataclasses import dataclass, field
from datetime import timedelta

from .claims import Claim
from .times import later

QUIET = timedelta(hours=48)  # after such a silence, a claim that names no event speaks of another one
RISING = timedelta(hours=24)  # since its last rise, for which less than half of a count may still be of it
FLOORS = ("at_least", "more_than")


@dataclass(slots=True)
class Incident:
    """What was told of one incident so far."""

    claims: list[Claim] = field(default_factory=list)
    best: Claim | None = None  # the highest that stands
    numbers: set[int] = field(default_factory=set)
    running: bool = False  # whether it was ever "at least" or "more than"

    def add(self, claim: Claim) -> None:
        """Takes in a later claim."""
        self.claims.append(claim)
        self.numbers.add(claim.number)
        self.running = self.running or claim.bound in FLOORS
        if self.best is None or claim.number > self.best.number:
            self.best = claim

    def goes_on(self, claim: Claim) -> bool:
        """Whether a later claim of the same source may be of it, though nothing but its figure says so."""
        if claim.at > later(self.claims[-1].at, QUIET):
            return False
        if claim.number in self.numbers:
            return True
        if self.best is None or (self.best.dropped_at or claim.at) < claim.at:
            standing = (each for each in self.claims if (each.dropped_at or claim.at) >= claim.at)
            self.best = max(standing, key=lambda each: each.number, default=None)
        if self.best is None:
            return False
        much = 2 * claim.number >= self.best.number
        fresh = claim.at <= later(self.best.at, RISING)
        if claim.says_of_what:
            return much or fresh
        counting = self.running or (claim.bound in FLOORS and claim.number <= 2 * self.best.number)
        return much and fresh and counting

    def closeness(self, claim: Claim) -> tuple[bool, str | int]:
        """By what the one is chosen that a claim goes on with: its figure, else the last told of, or the greatest."""
        last = self.claims[-1].at if claim.says_of_what else self.best.number if self.best else 0
        return claim.number in self.numbers, last


class Incidents:
    """Sorts the undated claims of one source about one thing, in order, by incident.

    A post, its edits, what replies to it and what is forwarded from it are of one. So is a figure said again, and a
    count that goes on: one that names a place, a number of places, a time or who counts, until it is silent for two
    days, or falls below half of what it was a day before. What names none of them goes on only if it is a running
    count ("at least", "more than") that does not fall below half within a day: else it is an incident of its own.
    """

    def __init__(self) -> None:
        self._incidents: list[Incident] = []
        self._open: list[Incident] = []
        self._threads: dict[object, Incident] = {}

    @property
    def told(self) -> list[list[Claim]]:
        """The claims of each incident, in the order in which they began."""
        return [incident.claims for incident in self._incidents]

    def add(self, claim: Claim) -> None:
        """Takes in a claim later than the others."""
        incident = next((self._threads[each] for each in claim.threads if each in self._threads), None)
        if incident is None:
            self._open = [each for each in self._open if claim.at <= later(each.claims[-1].at, QUIET)]
            going_on = [each for each in self._open if each.goes_on(claim)]
            incident = max(going_on, key=lambda each: each.closeness(claim), default=None)
        if incident is None:
            incident = Incident()
            self._incidents.append(incident)
        if incident not in self._open:
            self._open.append(incident)
        incident.add(claim)
        self._threads.update((each, incident) for each in claim.threads[:2])
