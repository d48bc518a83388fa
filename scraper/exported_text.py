"""The plain text of a message in a Telegram Desktop export: entities, rich messages, polls, checklists."""

from typing import Any

_DEEPEST = 100  # blocks within blocks; Telegram itself stops far earlier

# Blocks whose words are not the post's own: previews of other posts and pages, names, buttons.
_FOREIGN = frozenset(
    {
        "embed_post",
        "related_articles",
        "channel",
        "author_date",
        "button_row",
        "thinking",
        "anchor",
        "divider",
    }
)


def message_text(message: dict[str, Any]) -> tuple[str, bool]:
    """All the words of a message, and whether none of them were left out.

    The text or caption, or the rich message that stands for it; then the question of a poll or the lines of a
    checklist. Entities give exactly their visible words.
    """
    text = inline_text(message.get("text")) or inline_text(message.get("text_entities"))
    whole = True
    if not text and isinstance(rich := message.get("rich_message"), dict):
        text, whole = _rich_text(rich)
    parts = [text]
    if isinstance(poll := message.get("poll"), dict):
        parts.append(inline_text(poll.get("question")))
    if isinstance(todo := message.get("todo_list"), dict):
        parts.append(inline_text(todo.get("title")))
        items = todo.get("items")
        parts += [inline_text(item) for item in items] if isinstance(items, list) else []
    return "\n".join(filter(None, parts)), whole


def inline_text(value: Any, depth: int = 0) -> str:
    """The visible words of a text: a string, an object with a text, or a list of these.

    >>> inline_text(["Over ", {"type": "bold", "text": "1,386"}, " detained"])
    'Over 1,386 detained'
    """
    if isinstance(value, str):
        return value
    if depth > _DEEPEST:
        return ""
    if isinstance(value, list):
        return "".join(inline_text(part, depth + 1) for part in value)
    if isinstance(value, dict):
        words = value.get("text", value.get("source"))  # `source` is that of a formula
        return inline_text(words, depth + 1)
    return ""


def _rich_text(rich: dict[str, Any]) -> tuple[str, bool]:
    """A line for each paragraph, heading, list item and row of a table, whose cells are told apart by |."""
    lines: list[str] = []
    whole = _add_blocks(rich.get("blocks"), lines, 0)
    return "\n".join(lines), whole and rich.get("part") is not True


def _add_blocks(blocks: Any, lines: list[str], depth: int) -> bool:
    """Add the lines of the blocks; False where some could not be read."""
    if not isinstance(blocks, list):
        return blocks is None
    if depth > _DEEPEST:
        return False
    return all([_add_block(block, lines, depth) for block in blocks])


def _add_block(block: Any, lines: list[str], depth: int) -> bool:
    if not isinstance(block, dict):
        return False
    if str(block.get("type")) in _FOREIGN:
        return True
    # Not `author`, `html` or `file_name`: nobody's words.
    for key in ("title", "text", "formula"):
        _add_line(inline_text(block.get(key)), lines)
    whole = block.get("unsupported") is not True
    for key in ("block", "blocks"):
        inner = block.get(key)
        whole &= _add_blocks([inner] if isinstance(inner, dict) else inner, lines, depth + 1)
    whole &= _add_items(block, lines, depth)
    rows = block.get("rows")
    for row in rows if isinstance(rows, list) else []:
        cells = row.get("cells") if isinstance(row, dict) else row
        words = [inline_text(cell) for cell in cells] if isinstance(cells, list) else []
        # Not a space or a tab: "38" and "386" side by side would read as 38,386.
        _add_line(" | ".join(words) if any(words) else "", lines)
        whole &= isinstance(cells, list)
    caption = block.get("caption")
    _add_line(inline_text(caption), lines)
    if isinstance(caption, dict):
        _add_line(inline_text(caption.get("credit")), lines)
    return whole


def _add_items(block: dict[str, Any], lines: list[str], depth: int) -> bool:
    """The items of a list with the marks that readers see before them; those of a collage have none."""
    items = block.get("items")
    if block.get("type") != "list" or not isinstance(items, list):
        return _add_blocks(items, lines, depth + 1)
    whole = True
    start = block.get("start")
    for number, item in enumerate(items, start if isinstance(start, int) else 1):
        begin = len(lines)
        whole &= _add_blocks([item], lines, depth + 1)
        if len(lines) > begin:
            own = inline_text(item.get("num")) or number
            lines[begin] = (f"{own}. " if block.get("kind") == "ordered" else "• ") + lines[begin]
    return whole


def _add_line(words: str, lines: list[str]) -> None:
    if words:
        lines.append(words)
