"""Text from outside, made fit for a terminal: nothing hidden, nothing obeyed, and a width that is known."""

import unicodedata
from collections.abc import Iterator

KEPT = "\n\t\u200c\u200d"  # the joiners belong to the spelling of Persian, Arabic and emoji


class _Escapes(dict[int, int | str]):
    """Character → itself, or the escape that shows it; filled as characters are met."""

    def __missing__(self, code: int) -> int | str:
        char = chr(code)
        hidden = unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and char not in KEPT
        self[code] = _escape(code) if hidden else code
        return self[code]


def _escape(code: int) -> str:
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


class _JsonEscapes(_Escapes):
    """The same in the notation of JSON, for lines that are already JSON."""

    def __missing__(self, code: int) -> int | str:
        shown = super().__missing__(code)
        if isinstance(shown, str):
            pair = chr(code).encode("utf-16-be", "surrogatepass").hex()
            shown = self[code] = "".join(f"\\u{pair[at : at + 4]}" for at in range(0, len(pair), 4))
        return shown


_ESCAPES, _JSON_ESCAPES = _Escapes(), _JsonEscapes()


def safe(text: str) -> str:
    """The text with control, direction and zero-width characters and lone surrogates as visible escapes.

    >>> print(safe("13\\u200b86 detained\\x1b[2J"))
    13\\u200b86 detained\\x1b[2J
    """
    return text if text.isprintable() else text.translate(_ESCAPES)


def safe_line(text: str) -> str:
    """The same on one line: every run of blanks is one space.

    >>> safe_line("Moscow\\n\\t509")
    'Moscow 509'
    """
    return safe(" ".join(text.split()))


def safe_json(line: str) -> str:
    """A line of JSON that says the same and holds no hidden character.

    >>> print(safe_json('"\\u202e9831"'))
    "\\u202e9831"
    """
    return line if line.isprintable() else line.translate(_JSON_ESCAPES)


def width(text: str) -> int:
    """How many columns a terminal gives the text: two for wide characters, none for marks and joiners.

    >>> width("38"), width("拘捕"), width("й")
    (2, 4, 1)
    """
    if text.isascii():
        return len(text)
    columns = 0
    for char in text:
        if unicodedata.category(char) in ("Mn", "Me", "Cf"):
            continue
        columns += 2 if unicodedata.east_asian_width(char) in "WF" else 1
    return columns


def pad(text: str, columns: int, *, right: bool = False) -> str:
    """The text with spaces up to so many columns, set to the left or to the right."""
    blank = " " * max(0, columns - width(text))
    return blank + text if right else text + blank


def _fitting(text: str, columns: int) -> int:
    """How many characters of the text fit into so many columns."""
    for at, char in enumerate(text):
        columns -= width(char)
        if columns < 0:
            return at
    return len(text)


def cut(text: str, columns: int) -> str:
    """The text in at most so many columns, with an ellipsis where something was left out.

    >>> cut("1386 задержанных", 9)
    '1386 зад…'
    """
    if _fitting(text, columns) == len(text):
        return text
    return text[: _fitting(text, columns - 1)].rstrip() + "…"


def wrap(text: str, columns: int, lines: int | None = None) -> Iterator[str]:
    """The text in lines of so many columns, broken between words; the last of `lines` is cut if more follows.

    >>> list(wrap("At least 1,386 people have been detained", 20, lines=2))
    ['At least 1,386', 'people have been de…']
    """
    rest, told = " ".join(text.split()), 1
    while rest and told != lines:
        fits = max(1, _fitting(rest, columns))
        if fits == len(rest):
            break
        space = rest.rfind(" ", 0, fits + 1)
        end = space if space > 0 else fits
        yield rest[:end]
        rest, told = rest[end:].lstrip(), told + 1
    if rest:
        yield cut(rest, columns)
