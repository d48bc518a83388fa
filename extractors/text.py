"""A text prepared for reading: folded character for character, noise masked, offsets kept.

Everything is searched in `Text.folded`; `Text.origin(i)` leads back to the text as given.
"""

import unicodedata
from dataclasses import dataclass

import regex

# One to one: lower case comes after. Digits of every script become ASCII digits.
_SAME_LENGTH = {
    **dict.fromkeys(map(ord, "‘’ʼʻ´`′＇"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-"),
    **dict.fromkeys(
        map(
            ord,
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\v\f",
        ),
        " ",
    ),
    **dict.fromkeys(map(ord, "\r\u0085\u2028\u2029"), "\n"),
    **dict.fromkeys(map(ord, "«»“”„‟″❝❞"), '"'),
    ord("\t"): "|",  # cells of a table are not one number
    ord("İ"): "i",
    ord("Ё"): "е",
    ord("ё"): "е",
    ord("٫"): ".",
    ord("٬"): ",",
    ord("،"): ",",
    ord("，"): ",",
    ord("。"): ".",
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
_SAME_LENGTH |= {
    c: str(unicodedata.digit(chr(c))) for c in range(0x80, 0x1FFFF) if unicodedata.category(chr(c)) == "Nd"
}

# Characters that split words and numbers without being seen: zero-width, soft hyphen, bidi controls,
# variation selectors, keycap, Arabic tatweel and vowel signs; Markdown's ** of unrendered bold; the second
# of two spaces.
_UNSEEN = regex.compile(
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u20e3\u0640\u064b-\u065f]"
    r"|\*\*|__|(?<=\p{L})[\u0300-\u036f]|(?<=[ \u00a0])[ \u00a0]"
)
_COMPOSED = {
    ("и", "\u0306"): "й",
    ("И", "\u0306"): "й",
    ("е", "\u0308"): "е",
    ("Е", "\u0308"): "е",
    ("у", "\u0306"): "ў",
    ("і", "\u0308"): "ї",
}

# (why no number is read there, one of which must be in a text for it to be looked for, what it looks like)
_NOISE = (
    ("part of a link", ("://", "www.", "t.me/"), regex.compile(r"(?:https?://|www\.|t\.me/)\S++")),
    ("part of a link", ("](",), regex.compile(r"(?<=\]\()[^)\s]++")),
    (
        "part of a link",
        (
            ".com",
            ".org",
            ".net",
            ".ru",
            ".ua",
            ".by",
            ".info",
            ".news",
            ".ly",
            ".me",
            ".io",
            ".uk",
            ".tv",
            ".cc",
            ".gg",
        ),
        regex.compile(
            r"(?<![\w-])[\w-]++(?:\.[\w-]++)*+(?<=\.(?:com|org|net|ru|ua|by|info|news|ly|me|io|uk|tv|cc|gg))\b(?:/\S*+)?"
        ),
    ),
    ("part of a mail address", ("@",), regex.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++\.\S++")),
    ("part of a name on Telegram", ("@",), regex.compile(r"(?<![\p{L}\p{N}])@\w++")),
    ("part of a hashtag", ("#",), regex.compile(r"#[\p{L}\p{N}_]++")),
    ("a card number", (" ", "-"), regex.compile(r"(?<!\d)\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)")),
    (
        "a phone number",
        (" ", "-"),
        regex.compile(
            r"(?<![\d.,])(?:\+\d{1,3}[ -]?|[87] ?[ (-])\(?\d{3,4}\)?[ -]\d{2,3}[ -]?\d{2}[ -]?\d{2}(?!\d)"
        ),
    ),
)
MASK = "\ufffc"


@dataclass(frozen=True, slots=True)
class Noise:
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

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text as given that a span of the folded text stands for."""
        if self.offsets is None:
            return start, end
        return self.offsets[start], self.offsets[end - 1] + 1 if end > start else self.offsets[start]

    def quote(self, start: int, end: int) -> str:
        """The words as given."""
        first, last = self.origin(start, end)
        return self.given[first:last]


def prepare(given: str) -> Text:
    """Folds and masks a text. Never raises."""
    seen, offsets = _without_unseen(given)
    folded = seen.translate(_SAME_LENGTH).lower()
    if len(folded) != len(seen):  # a capital whose small form is longer
        folded = "".join(small if len(small := c.lower()) == 1 else c for c in seen.translate(_SAME_LENGTH))
    noise = _noise(folded)
    for one in noise:
        folded = folded[: one.start] + MASK * (one.end - one.start) + folded[one.end :]
    return Text(given, seen, folded, noise, offsets)


def _noise(folded: str) -> tuple[Noise, ...]:
    found = sorted(
        (
            Noise(match.start(), match.end(), reason)
            for reason, triggers, pattern in _NOISE
            if any(trigger in folded for trigger in triggers)
            for match in pattern.finditer(folded)
        ),
        key=lambda one: (one.start, -one.end),
    )
    apart: list[Noise] = []
    for one in found:
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    return tuple(apart)


def fold(words: str) -> str:
    """Folds vocabulary the way texts are folded."""
    return prepare(words).folded


def _without_unseen(given: str) -> tuple[str, tuple[int, ...] | None]:
    if not _UNSEEN.search(given):
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
    seen.append(given[position:])
    offsets.extend(range(position, len(given)))
    offsets.append(len(given))
    return "".join(seen), tuple(offsets)
