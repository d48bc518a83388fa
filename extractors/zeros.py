"""An explicit none: "пострадавших нет", "no one was hurt". Not "no casualties have been reported"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from .annotate import Annotated
from .hit import Hit, Term
from .sentences import Sentence

_AND = regex.compile(r" \p{L}{1,3} ")
_LABEL, _END, _MORE = regex.compile(r" ?[:=] ?"), regex.compile(r" ?(?:[.,;)\n]|$)"), regex.compile(r" \p{L}")
_LED = 40  # characters from "according to" to the report it leads to: "according to preliminary information"
_LINKS = regex.compile(r"(?:[ ,]|и|and|or|и|та|і|й|среди|\p{L}{1,3})*")


@dataclass(frozen=True, slots=True)
class Zero:
    """A stated none of a measure, with the words that say so."""

    start: int
    end: int
    term: Term
    hit: Hit
    sentence: int


def zeros(page: Annotated) -> Iterator[Zero]:
    """The zeros that a text asserts of people."""
    for index in page.sentences_with("none", "nobody", "not"):
        sentence = page.sentences[index]
        for none in page.markers(sentence.start, sentence.end, "none", "nobody"):
            if _of_report(page, sentence):
                continue  # the absence of a report is no zero
            named = [
                hit for hit in page.hits_in(sentence.start, sentence.end) if hit is not none and hit.terms
            ]
            term = next((term for term in none.terms if term.kind == "done"), None)
            if term and "nobody" in none.marks:  # «لم يصب أحد»; not «следов не обнаружено»
                yield Zero(none.start, none.end, term, none, index)
            yield from _before(page, index, none, named)
            yield from _after(page, index, none, named)
        yield from _unharmed(page, index)


def _of_report(page: Annotated, sentence: Sentence) -> bool:
    """Whether what there is none of may be the report: not in «по предварительной информации, пострадавших нет»."""
    return any(
        not any(hit.get("attribution") == "before" for hit in page.hits_in(said.start - _LED, said.start))
        for said in page.markers(sentence.start, sentence.end, "reported")
    )


def stated(page: Annotated) -> Iterator[Zero]:
    """The zeros of a text, the longest wording of each."""
    found = list(zeros(page))
    for zero in found:
        if not any(
            other is not zero
            and not _is_beside(page, zero, other)
            and other.start <= zero.start
            and zero.end <= other.end
            and (other.start, other.end) != (zero.start, zero.end)
            for other in found
        ):
            yield zero


def _is_beside(page: Annotated, zero: Zero, other: Zero) -> bool:
    """Whether nothing but an "and" parts what two nones are of: «без жертв і постраждалих»."""
    first, second = sorted((zero.hit, other.hit), key=lambda hit: hit.start)
    between = page.folded[first.end : second.start]
    joined = _AND.fullmatch(between) and page.words.conjunctions.search(between)
    return zero.term.measure != other.term.measure and bool(joined)


def _before(page: Annotated, index: int, none: Hit, named: Sequence[Hit]) -> Iterator[Zero]:
    """«жертв и пострадавших нет», «пострадавших и разрушений на земле нет»"""
    reach = none.start
    if (label := page.hit_before(none.start)) and _LABEL.fullmatch(page.folded, label.end, reach):
        named_so = next((t for t in label.terms if t.kind == "people"), None)
        if named_so and _END.match(page.folded, none.end) and _opens(page, label):
            yield Zero(label.start, none.end, named_so, label, index)  # «Óbitos: nenhum.»
        return
    for hit in reversed([h for h in named if h.end <= none.start]):
        between = page.folded[hit.end : reach]
        if len(regex.findall(r"\p{L}+", between)) > 4 or regex.search(r"[.;:!?()\d]| - ", between):
            return
        if any(hit.end <= number.start < reach for number in page.numbers):
            return
        if between == ", " and _MORE.match(page.folded, none.end):
            return  # «11 policiers blessés, aucun grièvement»: it says more of them
        if (nearly := page.hit_before(none.start)) and nearly.start >= hit.end and nearly.get("bound"):
            return  # «протестующих почти нет»
        term = next((t for t in hit.terms if t.kind == "people"), None)
        if term is None or _has_number(page, hit):
            return
        yield Zero(hit.start, none.end, term, hit, index)
        reach = hit.start


def _opens(page: Annotated, label: Hit) -> bool:
    """Whether a label begins its line or sentence, so that it is of nothing else before it."""
    return not page.folded[: label.start].rstrip(" -•*\"'(")[-1:].isalnum()


def _after(page: Annotated, index: int, none: Hit, named: Sequence[Hit]) -> Iterator[Zero]:
    """ "no injuries", "no one was hurt", "without casualties", «никто не пострадал», «обошлось без жертв»"""
    for hit in [h for h in named if h.start >= none.end]:
        between = page.folded[none.end : hit.start]
        if len(regex.findall(r"\p{L}+", between)) > 3 or regex.search(r"[.;:!?()\d,]| - ", between):
            return
        if _has_number(page, hit):
            return
        person = none.get("unit") or "nobody" in none.marks
        person = person or any(
            h.get("unit") for h in page.hits_in(none.end, hit.start)
        )  # "not a single person"
        term = next((t for t in hit.terms if t.kind == "people" or (person and t.kind == "done")), None)
        if term is None:
            return
        yield Zero(none.start, hit.end, term, hit, index)


def _unharmed(page: Annotated, index: int) -> Iterator[Zero]:
    """«Люди не пострадали», "passengers were not hurt": a plural subject, a not and a predicate, with no number."""
    sentence = page.sentences[index]
    for denial in page.markers(sentence.start, sentence.end, "not"):
        who, what = page.hit_before(denial.start), page.hit_at(denial.end + 1)
        if not (who and what and who.get("unit") and not _has_number(page, who)):
            continue
        between = page.folded[who.end : denial.start]
        if len(regex.findall(r"\p{L}+", between)) > 1 or "," in between:
            continue  # «он был в машине, но не пострадал»
        if term := next(
            (t for t in what.terms if t.kind == "done" and t.measure in ("injured", "killed")), None
        ):
            yield Zero(who.start, what.end, term, what, index)


def _has_number(page: Annotated, hit: Hit) -> bool:
    return any(
        number.end <= hit.start and page.folded[number.end : hit.start].strip() == ""
        for number in page.numbers
    )
