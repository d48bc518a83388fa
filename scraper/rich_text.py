"""Telegram's rich messages as plain text: a line for every paragraph, list item and table row."""

from collections.abc import Iterator
from typing import Any

DEEPEST = 40  # blocks within blocks; no author nests them so deep
NOT_OWN_WORDS = {
    "PageBlockButtonRow",
    "PageBlockChannel",
    "PageBlockEmbedPost",
    "PageBlockRelatedArticles",
    "PageBlockThinking",
}


def plain_text(rich_message: Any) -> str:
    """The words of a `RichMessage`, without the words of others that it links to."""
    return "\n".join(line for block in rich_message.blocks for line in _lines(block))


def _lines(block: Any, depth: int = 0) -> Iterator[str]:
    """The lines of one block of any kind, since its parts are found by their names."""
    if depth > DEEPEST or type(block).__name__ in NOT_OWN_WORDS:
        return
    for part in ("title", "text", "source"):
        if line := _words(getattr(block, part, None)):
            yield line
    if cover := getattr(block, "cover", None):
        yield from _lines(cover, depth + 1)
    for inner in getattr(block, "blocks", None) or ():
        yield from _lines(inner, depth + 1)
    for number, item in enumerate(getattr(block, "items", None) or (), getattr(block, "start", None) or 1):
        yield from _item(block, item, number, depth)
    for row in getattr(block, "rows", None) or ():
        if line := "\t".join(_words(cell.text) for cell in row.cells).strip():
            yield line
    if line := _words(getattr(block, "caption", None)):
        yield line


def _item(block: Any, item: Any, number: int, depth: int) -> Iterator[str]:
    """A list item with the mark that readers see before it; what stands in a collage has none."""
    kind = type(item).__name__
    lines = list(_lines(item, depth + 1))
    if kind.startswith("PageList") and lines:
        ordered = type(block).__name__ == "PageBlockOrderedList"
        lines[0] = f"{getattr(item, 'num', None) or number}. {lines[0]}" if ordered else f"• {lines[0]}"
    yield from lines


def _words(text: Any, depth: int = 0) -> str:
    """The plain words of a rich text or a caption."""
    if text is None or depth > DEEPEST:
        return ""
    if isinstance(text, str):
        return text
    if hasattr(text, "texts"):
        return "".join(_words(part, depth + 1) for part in text.texts)
    if hasattr(text, "credit"):
        return "\n".join(filter(None, (_words(text.text, depth + 1), _words(text.credit, depth + 1))))
    for part in ("text", "alt", "source"):
        if hasattr(text, part):
            return _words(getattr(text, part), depth + 1)
    return ""
