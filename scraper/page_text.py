"""The words of an element of a t.me page, as Telegram's own text has them."""

import re
from collections.abc import Iterator
from html import unescape

from selectolax.lexbor import LexborNode

_LINE = frozenset({"div", "p", "blockquote", "pre", "ul", "ol", "li", "table", "tr", "h1", "h2", "h3", "h4"})
_SOURCE_LINE = re.compile(r"[ \t]*[\r\n][ \t\r\n]*")
_SILENT = frozenset({"script", "style", "template", "svg", "math", "video", "-comment"})


def classes(node: LexborNode) -> frozenset[str]:
    """The classes of an element; none for a text."""
    if not node.is_element_node:
        return frozenset()
    return frozenset((node.attributes.get("class") or "").split())


def outermost(node: LexborNode, wanted: frozenset[str], without: frozenset[str]) -> Iterator[LexborNode]:
    """The descendants with a wanted class, in order, not inside another of them or one of `without`."""
    stack = [node]
    while stack:
        here = stack.pop()
        names = classes(here)
        if here.mem_id != node.mem_id:
            if names & without:
                continue
            if names & wanted:
                yield here
                continue
        stack += reversed(list(here.iter(include_text=False)))


def words(node: LexborNode, without: frozenset[str] = frozenset()) -> str:
    """The text of an element: <br> and the edges of blocks are line breaks, emoji are themselves.

    Elements with a class of `without` are left out. Spaces stay as they are, but a line break of the
    source is one space unless it stands in <pre>, and the ends of the text are stripped as Telegram does.
    """
    pieces: list[str] = []
    # An element is followed on the stack by a mark that closes it.
    stack: list[LexborNode | str] = [node]
    preformatted = 0
    while stack:
        here = stack.pop()
        if isinstance(here, str):
            preformatted -= here == "pre"
            _break(pieces)
            continue
        tag = here.tag or ""
        if tag == "-text":
            _add(pieces, here.text_content or "", keep_lines=preformatted > 0)
        elif tag == "br":
            pieces.append("\n")
        elif tag == "img":
            pieces.append(here.attributes.get("alt") or "")
        elif tag not in _SILENT and not (without and classes(here) & without):
            if tag == "a" and (address := _escaped_twice(here)):
                pieces.append(address)
                continue
            if tag in _LINE:
                _break(pieces)
                stack.append(tag)
                preformatted += tag == "pre"
            stack += reversed(list(here.iter(include_text=True)))
    return "".join(pieces).strip()


def _break(pieces: list[str]) -> None:
    """End the line, if it has begun."""
    if pieces and not pieces[-1].endswith("\n"):
        pieces.append("\n")


def _add(pieces: list[str], text: str, *, keep_lines: bool) -> None:
    if not keep_lines and ("\n" in text or "\r" in text):
        text = _SOURCE_LINE.sub(" ", text)
        if not pieces or pieces[-1].endswith("\n"):
            text = text.lstrip(" ")
    if text:
        pieces.append(text)


def _escaped_twice(link: LexborNode) -> str | None:
    """The address that a link shows, where the page escaped its & twice."""
    shown = link.text(deep=True)
    if "&amp;" not in shown:
        return None
    address = unescape(shown)
    return address if address == unescape(link.attributes.get("href") or "") else None
