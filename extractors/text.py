"""A text prepared for reading: folded character for character, noise masked, offsets kept.

Everything is searched in `Text.folded`; `Text.origin(i)` leads back to the text as given.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import NamedTuple

import regex

from . import measure
from .languages import LANGUAGES
from .languages.base import Language
from .spacing import Spacing

# One to one: lower case comes after. Digits of every script become ASCII digits.
_SAME_LENGTH = {
    **dict.fromkeys(map(ord, "‘’ʼʻ´`′＇׳"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹣－־"), "-"),
    **dict.fromkeys(
        map(
            ord,
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\v\f",
        ),
        " ",
    ),
    **dict.fromkeys(map(ord, "\r\u0085\u2028\u2029"), "\n"),
    **dict.fromkeys(map(ord, "«»“”„‟″❝❞״「」『』《》〈〉＂"), '"'),
    ord("\t"): "|",  # cells of a table are not one number
    ord("İ"): "i",
    ord("Ё"): "е",
    ord("ё"): "е",
    ord("٫"): ".",
    ord("٬"): ",",
    ord("،"): ",",
    ord("，"): ",",
    **dict.fromkeys(map(ord, "。｡！﹗"), "!"),  # no abbreviation or decimal ends so
    **dict.fromkeys(map(ord, "、﹐"), ","),
    ord("；"): ";",
    ord("？"): "?",
    ord("％"): "%",
    ord("٪"): "%",
    ord("．"): ".",
    ord("～"): "~",
    ord("〜"): "~",
    ord("【"): "[",
    ord("】"): "]",
    ord("ٱ"): "ا",
    ord("ۀ"): "ه",
    ord("："): ":",
    ord("（"): "(",
    ord("）"): ")",
    ord("؛"): ";",
    ord("؟"): "?",
    ord("ي"): "ی",
    ord("ى"): "ی",
    ord("ك"): "ک",
    ord("أ"): "ا",
    ord("إ"): "ا",
    ord("آ"): "ا",
    ord("ة"): "ه",
    ord("＋"): "+",
}
_SAME_LENGTH |= {ord(pair[1]): pair[0] for language in LANGUAGES for pair in language.variants.split()}
# The digits of a script stand ten in a row, so every tenth character meets each row.
_SAME_LENGTH |= {
    ord(met) - int(met) + digit: str(digit)
    for met in filter(str.isdecimal, map(chr, range(0x80, 0x1FFFF, 10)))
    for digit in range(10)
}
# None becomes another of them, so their order is all the same. Beyond U+FFFF, one range is found faster than many.
_MAY_CHANGE = re.compile(
    "[" + re.escape("".join(chr(c) for c in _SAME_LENGTH if c <= 0xFFFF)) + "\U00010000-\U0001ffff]"
)

# Characters that split words and numbers without being seen: zero-width, soft hyphen, bidi controls,
# variation selectors, keycap, Arabic tatweel and vowel signs; Markdown's ** of unrendered bold; the second
# of two spaces.
_ZERO_WIDTH = (
    r"\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u20e3"
    r"\u0640\u064b-\u065f\u0670\u0591-\u05bd\u05bf\u05c1\u05c2"
)
_UNSEEN = re.compile(
    rf"[{_ZERO_WIDTH}*_\u0300-\u036f \u00a0]"  # few characters begin any, and those are found fast
    rf"(?:(?<=[{_ZERO_WIDTH}])|(?<=\*)\*|(?<=_)_|(?<=[^\W\d_][\u0300-\u036f])|(?<=[ \u00a0]{{2}}))"
)
_UNSEEN_SIGN = re.compile(
    rf"[{_ZERO_WIDTH}\u0300-\u036f*_\u00a0]"
)  # one stands in all of them but two spaces
_COMPOSED = {
    ("и", "\u0306"): "й",
    ("И", "\u0306"): "й",
    ("е", "\u0308"): "е",
    ("Е", "\u0308"): "е",
    ("у", "\u0306"): "ў",
    ("і", "\u0308"): "ї",
}

# What shows that noise may be there, and what it looks like. The first kinds hold no space, the last ones may.
_DIGITS = re.compile(r"[0-9]++")
_SPACE = re.compile(r"[ \n]")
_JOINING = re.compile(r"[@#/.\]](?=\S)")  # all that are joined have one of these inside
_DOMAINS = "com|org|net|ru|ua|by|info|news|ly|me|io|uk|tv|cc|gg"
_LINK, _NAME = "part of a link", "part of a name on Telegram"
_JOINED_NOISE = (
    (re.compile(r"://|www\.|t\.me/"), _LINK, regex.compile(r"(?:https?://|www\.|t\.me/)\S++")),
    (re.compile(r"\]\("), _LINK, regex.compile(r"\]\(\K[^)\s]++")),
    (
        re.compile(rf"\.(?:{_DOMAINS})"),
        _LINK,
        regex.compile(rf"(?<![\w-])[\w-]++(?:\.[\w-]++)*+(?<=\.(?:{_DOMAINS}))\b(?:/\S*+)?"),
    ),
    (re.compile("@"), "part of a mail address", regex.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++\.\S++")),
    (re.compile("@"), _NAME, regex.compile(r"(?<![\p{L}\p{N}])@\w++")),
    (re.compile("#"), "part of a hashtag", regex.compile(r"#[\p{L}\p{N}_]++")),
)
_DIGITS_APART = re.compile(r"[0-9]\)?[ -][0-9][0-9]")
_DIGIT_NOISE = (
    ("a card number", regex.compile(r"(?<!\d)\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)")),
    (
        "a phone number",  # 0424-555 01 28, 030 692 22 22, 03-9876543, 0 800 33 92 91; no date: 05-12-2024 10:30
        regex.compile(
            r"(?<![\d.,:])(?!\d\d[/-]\d\d[/-]\d{4}(?!\d))(?=(?:[ /-]?\d){9}|0\d{2,4}(?:[ /-]?\d){4})"
            r"0\d{0,4}(?:[ /-]\d{2,8})+(?![ -]?\d)"
        ),
    ),
    (
        "a phone number",
        regex.compile(
            r"(?<![\d.,])(?:\+\d{1,3}[ -]?|[87] ?[ (-])\(?\d{3,4}\)?[ -]\d{2,3}[ -]?\d{2}[ -]?\d{2}(?!\d)"
        ),
    ),
)
MASK = "\ufffc"
LAST = 10**9


class Noise(NamedTuple):
    """A masked stretch of the folded text and why no number is read there."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Text:
    """`folded` is what is searched; `seen` is the same stretch of the text as given, of the same length."""

    given: str
    seen: str
    folded: str
    noise: tuple[Noise, ...]
    offsets: tuple[int, ...] | None  # folded position → given position; None where they are equal
    put_in: Mapping[int, tuple[int, int]] = field(
        default_factory=dict
    )  # what is read of a word → where it stands
    scripts: tuple[str, ...] = ()  # those of its scripts that write words in one

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text as given that a span of the folded text stands for."""
        if self.put_in:
            first, last = self.put_in.get(start), self.put_in.get(end - 1)
            if first or last:
                return (
                    first[0] if first else self._origin(start, start)[0],
                    last[1] if last else self._origin(start, end)[1],
                )
        return self._origin(start, end)

    def _origin(self, start: int, end: int) -> tuple[int, int]:
        if self.offsets is None:
            return start, end
        return self.offsets[start], self.offsets[end - 1] + 1 if end > start else self.offsets[start]

    def quote(self, start: int, end: int) -> str:
        """The words as given."""
        first, last = self.origin(start, end)
        return self.given[first:last]


def prepare(given: str) -> Text:
    """Folds a text, masks its noise and parts what it writes in one. Never raises."""
    return _spaced(_folded(given, noisy=True), counting=True)


def fold(words: str) -> str:
    """Folds vocabulary the way texts are folded."""
    return _spaced(_folded(words, noisy=False), counting=False).folded


def fold_letters(words: str) -> str:
    """Folds letter by letter and parts nothing: for the names of places, by which words are parted."""
    return _folded(words, noisy=False).folded


def spoken(text: Text, code: str | None = None) -> tuple[Language, ...]:
    """The languages that a text may be in, and that of a code."""
    return _spacing().spoken(text.scripts, code)


def digit_starts(folded: str) -> list[int]:
    """Where digits begin."""
    return [match.start() for match in _DIGITS.finditer(folded)]


def matches_at(
    starts: Sequence[int], pattern: "regex.Pattern[str]", folded: str
) -> "Iterator[regex.Match[str]]":
    """The matches of a pattern that begins at one of some positions, none overlapping another."""
    done = 0
    for start in starts:
        if start >= done and (match := pattern.match(folded, start)):
            yield match
            done = match.end()


def _folded(given: str, noisy: bool) -> Text:
    seen, offsets = _without_unseen(given)
    same = seen
    for character in set(_MAY_CHANGE.findall(seen)):
        same = same.replace(character, _SAME_LENGTH.get(ord(character), character))
    folded = same.lower()
    if len(folded) != len(seen):  # a capital whose small form is longer
        folded = "".join(small if len(small := c.lower()) == 1 else c for c in same)
    noise = _noise(folded) if noisy else ()
    return Text(given, seen, _masked(folded, noise) if noise else folded, noise, offsets)


@cache
def _spacing() -> Spacing:
    return Spacing(LANGUAGES, lambda: measure.load().values(), fold_letters)


def _spaced(text: Text, counting: bool) -> Text:
    """The text with a space, or what else is to be read there, between what it writes in one."""
    scripts = _spacing().scripts(text.folded)
    if not scripts:
        return text
    edits = _spacing().edits(text.folded, scripts, counting)
    if not edits:
        return replace(text, scripts=scripts)
    given = text.offsets or range(len(text.given) + 1)
    folded: list[str] = []
    seen: list[str] = []
    offsets: list[int] = []
    put_in: dict[int, tuple[int, int]] = {}
    position = length = 0
    moved: list[tuple[int, int]] = []  # (old position, new position)
    for edit in edits:
        folded += (text.folded[position : edit.start], edit.put)
        seen += (text.seen[position : edit.start], edit.put)
        offsets += given[position : edit.start]
        length += edit.start - position
        if edit.counts:
            span = text.origin(edit.start, edit.start + edit.counts)
            put_in |= dict.fromkeys(range(length, length + len(edit.put)), span)
        # what is put in counts to the letter before it
        offsets += [given[max(0, edit.start - 1)]] * len(edit.put)
        length += len(edit.put)
        position = edit.end
        moved.append((position, length))
    folded.append(text.folded[position:])
    seen.append(text.seen[position:])
    offsets += given[position:]
    noise = tuple(n._replace(start=_after(moved, n.start), end=_after(moved, n.end)) for n in text.noise)
    return replace(
        text,
        seen="".join(seen),
        folded="".join(folded),
        noise=noise,
        offsets=tuple(offsets),
        put_in=put_in,
        scripts=scripts,
    )


def _after(moved: list[tuple[int, int]], position: int) -> int:
    """Where a position is after edits."""
    at = bisect_right(moved, (position, LAST)) - 1
    return position + moved[at][1] - moved[at][0] if at >= 0 else position


def _masked(folded: str, noise: Sequence[Noise]) -> str:
    parts: list[str] = []
    position = 0
    for one in noise:
        parts += (folded[position : one.start], MASK * (one.end - one.start))
        position = one.end
    return "".join((*parts, folded[position:]))


def _noise(folded: str) -> tuple[Noise, ...]:
    found = [
        Noise(match.start(), match.end(), reason)
        for sign, reason, pattern in (_JOINED_NOISE if _JOINING.search(folded) else ())
        for start, end in _around(folded, sign)
        for match in pattern.finditer(folded, start, end)
    ]
    if _DIGITS_APART.search(folded):
        found += [
            Noise(match.start(), match.end(), reason)
            for reason, pattern in _DIGIT_NOISE
            for match in pattern.finditer(folded)
        ]
    found.sort(key=lambda one: (one.start, -one.end))
    apart: list[Noise] = []
    for one in found:
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    return tuple(apart)


def _around(folded: str, sign: "re.Pattern[str]") -> Iterator[tuple[int, int]]:
    """The stretches without a space in which a sign stands."""
    end = 0
    for match in sign.finditer(folded):
        at = match.start()
        if at >= end:
            start = max(end, folded.rfind(" ", end, at) + 1, folded.rfind("\n", end, at) + 1)
            space = _SPACE.search(folded, at)
            end = space.start() if space else len(folded)
            yield start, end


def _without_unseen(given: str) -> tuple[str, tuple[int, ...] | None]:
    if not ("  " in given or _UNSEEN_SIGN.search(given)):
        return given, None
    seen: list[str] = []
    offsets: list[int] = []
    position = 0
    for match in _UNSEEN.finditer(given):
        seen.append(given[position : match.start()])
        offsets.extend(range(position, match.start()))
        if seen[-1] and (whole := _COMPOSED.get((seen[-1][-1], match.group()))):
            seen[-1] = seen[-1][:-1] + whole
        position = match.end()
    if not position:
        return given, None
    seen.append(given[position:])
    offsets.extend(range(position, len(given)))
    offsets.append(len(given))
    return "".join(seen), tuple(offsets)
