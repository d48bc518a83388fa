"""Why a text was read as it was: the words behind each field of a count, why each other number is none."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from .safe import cut, pad, safe_line, width, wrap
from .terminal import Look

Spans = Mapping[str, tuple[int, int]]  # field → where in the text the words that made it stand


class FoundCount(Protocol):
    """The part of a count that an explanation shows."""

    @property
    def measure(self) -> str: ...

    @property
    def span_start(self) -> int: ...

    @property
    def span_end(self) -> int: ...

    @property
    def rule(self) -> str: ...

    def as_json(self) -> dict[str, Any]: ...


class NumberLeftOut(Protocol):
    """A number that is no count, and why."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def text(self) -> str: ...

    @property
    def reason(self) -> str: ...


AROUND = 28  # characters shown on either side of a number

USUAL = {
    "kind": "total",
    "status": "current",
    "modality": "occurred",
    "precision": 1,
}  # told only if it differs
ELSEWHERE = (
    *(
        "measure_term",
        "value_text",
        "rule",
        "confidence",
        "reported_at",
        "span_start",
        "span_end",
        "span_text",
    ),
    *("value", "value_low", "value_high", "bound", "place_id", "country", "admin1", "lat", "lon"),
)


def explanation_lines(
    text: str,
    counts: Sequence[FoundCount],
    evidence: Sequence[Spans],
    left_out: Sequence[NumberLeftOut],
    look: Look,
) -> Iterator[str]:
    """Each count with the words that made its fields, then each other number with the reason it is none."""
    if not counts:
        yield "No count was found."
    for at, (count, spans) in enumerate(zip(counts, evidence, strict=True)):
        if at:
            yield ""
        yield from _one_count(text, count, spans, look)
    if left_out:
        yield ""
        yield look.bold("Numbers that are no counts:")
        for number in left_out:
            yield from _one_left_out(text, number, look)


def _one_count(text: str, count: FoundCount, spans: Spans, look: Look) -> Iterator[str]:
    row = count.as_json()
    yield look.bold(cut(f"{count} {row.get('unit') or ''}".rstrip() + f": {count.measure}", look.columns))
    yield from field_lines("value", str(count), _words(text, spans, "value", "bound", "precision"), look)
    for name, value in row.items():
        if name in ELSEWHERE or value in (None, "", False) or USUAL.get(name) == value:
            continue
        yield from field_lines(name.replace("_", " "), str(value), _words(text, spans, name), look)
    yield from field_lines("from", "", f"“{safe_line(text[count.span_start : count.span_end])}”", look)
    if count.rule:
        yield from field_lines("rule", count.rule, "", look)


def field_lines(name: str, value: str, words: str, look: Look) -> Iterator[str]:
    """A field with its value and the words behind it, aligned with others."""
    shown = safe_line(value)
    head = f"  {pad(name, 15)}  {pad(shown, 24) if words and shown else shown}"
    head = f"{head}  " if words and shown else head
    room = look.columns - width(head)
    if not words:
        yield cut(head, look.columns)
    elif room < 20:
        yield cut(head.rstrip(), look.columns)
        yield from (" " * 19 + line for line in wrap(words, max(20, look.columns - 19), lines=2))
    else:
        yield head + look.dim(cut(words, room))


def _words(text: str, spans: Spans, *names: str) -> str:
    """The words behind these fields, in the order of the text, each once."""
    places = sorted({spans[name] for name in names if name in spans})
    return " ".join(f"“{safe_line(text[start:end])}”" for start, end in places)


def _one_left_out(text: str, number: NumberLeftOut, look: Look) -> Iterator[str]:
    before, after = text[max(0, number.start - AROUND) : number.start], text[number.end : number.end + AROUND]
    head = "…" if number.start > AROUND else ""
    tail = "…" if number.end + AROUND < len(text) else ""
    shown = cut(safe_line(number.text), 24)
    around = safe_line(head + before + number.text + after + tail)
    around = cut(f"  in “{around}”", look.columns - 2 - width(shown))
    yield f"  {look.bold(shown)}{look.dim(around)}"
    for line in wrap(safe_line(number.reason), max(20, look.columns - 4)):
        yield f"    {line}"
