"""What a text was found to say."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from .count import Count

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A number that gave no count, and why: a phrase that completes "left out: ..."."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True)
class Reading:
    """What a text says: counts in the order of the text, and the words behind each field of them.

    `evidence` runs beside `counts`: the name of a field → the span of the text as given that made it.
    `unread` are the numbers that gave no count though a measure's word stands in their sentence.
    """

    counts: list[Count]
    evidence: list[dict[str, Span]]
    unread: list[LeftOut]
    explain: Callable[[], list[LeftOut]] = field(repr=False, compare=False)

    @cached_property
    def left_out(self) -> list[LeftOut]:
        """Every number that gave no count, in order. Found when first asked for: most readers never ask."""
        return self.explain()

    @classmethod
    def joined(cls, parts: Sequence[tuple[int, "Reading"]]) -> "Reading":
        """What the passages of a text say together; each stands with where it begins."""
        return cls(
            [_moved_count(count, by) for by, part in parts for count in part.counts],
            [
                {name: (start + by, end + by) for name, (start, end) in spans.items()}
                for by, part in parts
                for spans in part.evidence
            ],
            [_moved(one, by) for by, part in parts for one in part.unread],
            lambda: [_moved(one, by) for by, part in parts for one in part.left_out],
        )


def _moved(one: LeftOut, by: int) -> LeftOut:
    return replace(one, start=one.start + by, end=one.end + by)


def _moved_count(count: Count, by: int) -> Count:
    return replace(
        count,
        span_start=count.span_start + by,
        span_end=count.span_end + by,
        part_of=None if count.part_of is None else count.part_of + by,
    )
