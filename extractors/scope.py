"""The scope of a count: the place that governs it, and in how many places it was made."""

from dataclasses import dataclass

from .annotate import Mention
from .claim import Claim


@dataclass(slots=True)
class Scope:
    """The place of a claim and the number of places it was made in.

    `how` tells which rule found the place: respectively, label (a name before the number), behind, coordinated,
    heading, clause, sentence, spoken (named before, as what the text is about), inherited or authority; or
    several, where more than one place is named for it.
    """

    mention: Mention | None = None
    how: str = ""
    places: Claim | None = None  # the claim "38 cities"

    @property
    def beside(self) -> bool:
        """Whether the place stands right beside the number."""
        return self.how in ("label", "behind")
