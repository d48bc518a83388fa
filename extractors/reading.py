"""What a text was found to say."""

from dataclasses import dataclass, field, replace

from .count import Count


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

    def add(self, other: "Reading") -> None:
        """Appends what a later passage of the same text says."""
        self.counts.extend(other.counts)
        self.left_out.extend(other.left_out)
        self.evidence.extend(other.evidence)

    def moved(self, by: int) -> "Reading":
        """The same, said `by` code points later in the text."""
        return Reading(
            [
                replace(
                    count,
                    span_start=count.span_start + by,
                    span_end=count.span_end + by,
                    part_of=None if count.part_of is None else count.part_of + by,
                )
                for count in self.counts
            ],
            [replace(one, start=one.start + by, end=one.end + by) for one in self.left_out],
            [
                {name: (start + by, end + by) for name, (start, end) in spans.items()}
                for spans in self.evidence
            ],
        )
