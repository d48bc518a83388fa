"""The grammar of numbers: 1,386 · 1 176 · 7.4 million · 1,5 тыс. · двадцать пять · two dozen · 20–30 · hundreds."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import regex

from .hit import Hit
from .languages.base import Language, phrases
from .leading import either
from .text import fold, matches_at

LARGEST = 10**12  # more is no count of anything that is announced

# A separator followed by exactly three digits parts thousands, whatever the language (people are whole).
_DIGITS = regex.compile(
    r"(?<![\p{N}])(?<!\p{N}[.,])"
    r"(?:(?P<grouped>\d{1,3}(?:(?P<apart>[ .,'])\d{3})(?:(?P=apart)\d{3})*+)(?![.,']?\d)(?! \d{3}(?!\d))"
    r"|(?P<decimal>\d{1,6}[.,]\d{1,3})(?![.,]?\d)"
    r"|(?P<plain>\d++))"
)
_GLUED = regex.compile(r"-?(\p{L}++)")
_GROUPS = (10, 12, 100, 1000)  # that are counted: «tres decenas», "trois centaines"
_TENS = range(20, 100, 10)
_RANGE = regex.compile(r" ?- ?")


class Number(NamedTuple):
    """A number as written. `low` == `high` for one value; both None where it is vague (`floor` then holds)."""

    start: int
    end: int
    low: int | None
    high: int | None
    precision: int = 1
    round: bool = False  # a dozen, полсотни: said as a round figure
    floor: int | None = None  # of a vague quantity
    spelled: bool = False
    sign: str = ""  # "+" before: a gain
    open_end: bool = False  # "541+"
    glued: str = ""  # letters that follow at once: 95мс, 22nd, 5-ро
    prefix: str = ""  # what stands right before: "-" as in С-300, "№", "#", "$"

    @property
    def value(self) -> int | None:
        """The one value, None for ranges and vague quantities."""
        return self.low if self.low == self.high else None


class _Atom(NamedTuple):
    start: int
    end: int
    kind: str  # digits word magnitude collective half vague
    value: int
    fraction: int = 0  # digits behind the decimal sign
    scaled: int = 0  # value with the fraction as a whole number: 74 for 7.4
    floor: int | None = None  # of a magnitude that is vague when alone: «тысячи»
    also: int | None = None  # a collective or half that a magnitude may be when alone


class Links:
    """What may stand between two parts of one number: between any two, and between five and twenty."""

    def __init__(self, languages: Sequence[Language]) -> None:
        any_two = either(language.number_links for language in languages)
        unit_and_ten = either(language.units_before_tens for language in languages)
        self.between = regex.compile(
            r"\)? ?(?:- ?|,? (?:and" + (f"|{any_two}" if any_two else "") + r") )?\(?"
        )
        self.unit_and_ten = regex.compile(f" (?:{unit_and_ten or '(?!)'}) ")


class Numerals:
    """Finds numbers with the tables of some languages."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self._magnitudes = {  # that may be glued to digits: 10k, 5тыс
            word: value
            for language in languages
            for value, cell in language.magnitudes.items()
            for word in phrases(fold(cell))
        }
        self._pairs = [pair for language in languages for pair in language.range_pairs]
        self._links = Links(languages)

    def find(
        self, folded: str, hits: Sequence[Hit], digits: Sequence[int], taken: Sequence[tuple[int, int]]
    ) -> list[Number]:
        """All numbers of a folded text in order, outside the `taken` spans (dates, clock times).

        `digits` are where its figures begin.
        """
        taken = _united(taken)
        atoms = sorted(
            (*_digit_atoms(folded, digits, taken, self._magnitudes), *_word_atoms(hits, taken)),
            key=lambda atom: atom.start,
        )
        return list(_ranges(folded, list(_numbers(folded, atoms, self._links)), hits, self._pairs))


def _digit_atoms(
    folded: str, digits: Sequence[int], taken: Sequence[tuple[int, int]], magnitudes: Mapping[str, int]
) -> Iterator[_Atom]:
    starts = [start for start, _ in taken]
    for match in matches_at(digits, _DIGITS, folded):
        if _inside(taken, starts, match.start()):
            continue
        written = match.group()
        if match["grouped"]:
            figures = "".join(c for c in written if c.isdigit())
            # "1.592 тыс." keeps its decimals: resolved where the magnitude is seen
            fraction = 3 if written.count(match["apart"]) == 1 and match["apart"] in ".," else 0
            yield _Atom(match.start(), match.end(), "digits", _whole(figures), fraction, _whole(figures))
        elif match["decimal"]:
            whole, _, part = written.replace(",", ".").partition(".")
            yield _Atom(match.start(), match.end(), "decimal", _whole(whole), len(part), _whole(whole + part))
        else:
            yield _Atom(match.start(), match.end(), "digits", _whole(written))
        glued = _GLUED.match(folded, match.end())
        if glued and glued.group(1) in magnitudes:
            yield _Atom(glued.start(1), glued.end(1), "magnitude", magnitudes[glued.group(1)])


def _united(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap made one."""
    united: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if united and start < united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return united


def _inside(spans: Sequence[tuple[int, int]], starts: Sequence[int], position: int) -> bool:
    at = bisect_right(starts, position) - 1
    return at >= 0 and position < spans[at][1]


def _whole(digits: str) -> int:
    return int(digits) if len(digits) <= 13 else LARGEST + 1  # int() of 5,000 digits raises


def _word_atoms(hits: Sequence[Hit], taken: Sequence[tuple[int, int]]) -> Iterator[_Atom]:
    starts = [start for start, _ in taken]
    limit = -2  # where the last limit ended
    for hit in hits:
        if "bound" in hit.sense.roles:
            limit = hit.end
        if not hit.sense.is_numeral:
            continue
        if (
            (one := hit.get("after_limit")) is not None
            and len(hit.sense.meanings) == 1
            and not _inside(taken, starts, hit.start)
        ):
            yield _one(hit, one)
        for role in ("number", "magnitude", "half", "collective", "vague"):
            value = hit.get(role)
            if value is None or _inside(taken, starts, hit.start):
                continue
            limited = limit == hit.start - 1 and role in ("vague", "magnitude", "collective")
            if limited and (one := hit.get("after_limit")) is not None:
                yield _one(hit, one)
                break
            also = hit.get("half") or hit.get("collective") if role == "magnitude" else None
            kind = "word" if role == "number" else role
            floor = hit.get("vague") if role == "magnitude" else None
            yield _Atom(hit.start, hit.end, kind, value, also=also, floor=floor)
            break


def _one(hit: Hit, value: int) -> _Atom:
    """A magnitude that a limit makes one of it: «более тысячи», «около тысячи двухсот»."""
    if value >= 1000:
        return _Atom(hit.start, hit.end, "magnitude", value, also=value)
    return _Atom(hit.start, hit.end, "half", value)


def _numbers(folded: str, atoms: Sequence[_Atom], links: Links) -> Iterator[Number]:
    position = 0
    while position < len(atoms):
        run = [atoms[position]]
        if _is_letter(folded, run[0]):
            position += 1
            continue
        while position + len(run) < len(atoms) and _joins(folded, run, atoms[position + len(run)], links):
            run.append(atoms[position + len(run)])
        number = _compose(folded, run)
        if number:
            yield number
        position += len(run)


def _is_letter(folded: str, atom: _Atom) -> bool:
    """Whether a short magnitude has no digits before it: «с обысками к 9 активистам», where 10к would be 10,000."""
    return atom.kind == "magnitude" and atom.end - atom.start == 1 and folded[atom.start] < "\u2e80"


def _joins(folded: str, run: Sequence[_Atom], following: _Atom, links: Links) -> bool:
    """Whether the next atom continues the number: "7.4" + "million", "двадцать" + "пять", "1 тысяча" + "592"."""
    last = run[-1]
    between = folded[last.end : following.start]
    if not links.between.fullmatch(between):
        return False
    if following.kind == "magnitude":
        return last.kind in ("digits", "decimal", "word", "magnitude") and between in (
            "",
            " ",
            "-",
            ". ",
            ") ",
        )
    if following.kind == "vague" and last.kind == "word" and len(run) == 1:
        return (
            1 < last.value < 10 and following.value in _GROUPS and between == " "
        )  # «dos docenas de heridos»
    if last.kind == "vague" or following.kind in ("vague", "half"):
        return False
    if following.kind == "collective":
        return last.kind in ("digits", "word", "decimal") and between in (" ", "-")
    if (
        last.kind == "collective" and following.kind == "word"
    ):  # "a hundred and twenty"; not "a dozen and five"
        return last.value in (100, 1000) and 0 < following.value < 100 and between.strip(" ").isalpha()
    if last.kind == "magnitude":
        return following.kind != "decimal" and 0 < following.value < last.value and "-" not in between
    if last.kind == "word" and following.kind == "word":
        if 0 < last.value < 10 and following.value in _TENS and links.unit_and_ten.fullmatch(between):
            return True  # خمسة وعشرون
        # двадцать + пять, сто + двадцать пять; not "one, two"
        return (
            "(" not in between
            and following.value > 0
            and (
                (last.value >= 20 and last.value < 100 and following.value < 10 and last.value % 10 == 0)
                or (last.value >= 100 and last.value % 100 == 0 and following.value < 100)
            )
        )
    return False


def _compose(folded: str, run: Sequence[_Atom]) -> Number | None:
    first, last = run[0], run[-1]
    parts: list[int] = []  # finished parts, what is said first first: 2,000 and 300
    current: int | None = None
    precision, is_round = 1, False
    if first.kind == "vague":
        return Number(first.start, first.end, None, None, floor=first.value, spelled=True)
    scaled, fraction = 0, 0
    for atom in run:
        if atom.kind == "magnitude":
            if current is None and not parts:
                if atom.floor is not None:
                    return Number(first.start, last.end, None, None, floor=atom.floor, spelled=True)
                if atom.also is None:
                    return None  # "тысяч" alone
                current = 1
            if fraction:
                parts.append(scaled * atom.value // 10**fraction)
                precision = max(1, atom.value // 10**fraction)
            else:
                below = current or 0
                while parts and parts[-1] < atom.value:
                    below += parts.pop()  # the 300 of three hundred thousand, the 二千三百 of 二千三百万
                parts.append((below or 1) * atom.value)
                precision = atom.value
            current = None
            scaled = fraction = 0
        elif atom.kind in ("collective", "vague"):
            parts.append((current or 1) * atom.value)
            current, precision, is_round = None, atom.value, True
        elif atom.kind == "half":
            parts.append(atom.value)
            precision, is_round = _roundness(atom.value), False
        else:
            current = (current or 0) + atom.value
            scaled, fraction = atom.scaled, atom.fraction
            precision, is_round = 1, False
    if first.kind == "decimal" and len(run) == 1:
        # no people: 3.5, but as the first end of a range: «від 3,9 до 4,1 млн»
        return Number(first.start, first.end, scaled, scaled, -fraction)
    value = sum(parts) + (current or 0)
    if value > LARGEST:
        return None
    start, end = first.start, last.end
    spelled = all(atom.kind != "digits" and atom.kind != "decimal" for atom in run)
    sign = prefix = glued = ""
    open_end = False
    if not spelled:
        before = folded[start - 1] if start else ""
        if before == "+":
            sign, start = "+", start - 1
        elif before == "-" and start > 1 and folded[start - 2].isalnum():
            prefix = "-"
        elif before in "№#$€£₽/" or before.isalpha():
            prefix = before
        if folded[start - 1 : start] == "(" and folded[end : end + 1] == ")":
            start, end = start - 1, end + 1
        if folded[end : end + 1] == "+":
            open_end, end = True, end + 1
        elif last.kind in ("digits", "decimal") and (match := _GLUED.match(folded, end)):
            glued = match.group(1)
    return Number(start, end, value, value, precision, is_round, None, spelled, sign, open_end, glued, prefix)


def _roundness(value: int) -> int:
    """The unit that an idiom is said in: 500 for полторы тысячи."""
    for unit in (500_000, 50_000, 500, 50, 5):
        if value % unit == 0:
            return unit
    return 1


def _ranges(
    folded: str, numbers: list[Number], hits: Sequence[Hit], pairs: Sequence[tuple[str, str]]
) -> Iterator[Number]:
    """Joins the two ends of a range: 20–30, 5-6 thousand, "between 20 and 30", «от 2 до 7 тысяч»."""
    position = 0
    while position < len(numbers):
        number = numbers[position]
        if position + 1 < len(numbers):
            following = numbers[position + 1]
            between = folded[number.end : following.start]
            joined = _RANGE.fullmatch(between) or _paired(folded, number, between.strip(), hits, pairs)
            if joined and (whole := span_of(number, following)):
                yield whole
                position += 2
                continue
        if number.precision > 0:
            yield number
        position += 1


def _paired(
    folded: str, number: Number, between: str, hits: Sequence[Hit], pairs: Sequence[tuple[str, str]]
) -> bool:
    firsts = [first for first, second in pairs if between == second]
    lead = folded[max(0, number.start - 12) : number.start].rstrip()
    if not any(not first or regex.search(rf"(?<!\p{{L}}){first}$", lead) for first in firsts):
        return False
    near = (hit for hit in hits if number.start - 40 <= hit.start < number.start)
    return not any("change" in hit.marks for hit in near)


def span_of(first: Number, second: Number) -> Number | None:
    """The range from one number to another, the magnitude of the second holding for both; None where it is none."""
    low, high = first.value, second.value
    if low is None or high is None or first.sign or first.glued or first.prefix:
        return None
    unit = next((one for one in (10**3, 10**6, 10**9) if one >= second.precision), 10**12)
    if first.precision <= 0:  # 3.9 to 4.1 million
        low = low * unit // 10**-first.precision if second.precision > 1 else high
    if low >= high:
        return None
    if second.precision > 1 and first.precision == 1 and low * unit < high:
        low *= unit  # "5-6 thousand", «от 5 до 6,5 тысяч»
    if not first.spelled and 1900 <= low <= 2100 and 1900 <= high <= 2100 and second.precision == 1:
        return None  # years
    return second._replace(start=first.start, low=low, high=high, prefix="")
