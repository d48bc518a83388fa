"""A count as a reviewer sees it: the post with the words marked, what was read, and why."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .explanation import USUAL, field_lines
from .notation import notation
from .safe import cut, pad, safe, safe_line, wrap
from .terminal import Look

ON, OFF = (
    "\u2061",
    "\u2062",
)  # stand for the marks while lines are wrapped: no width, and never left in safe text
MARK, UNMARK = "\x1b[1;4m", "\x1b[0m"
LEAST = 3  # lines of the text that are shown however small the terminal is
TOLD = ["kind", "event_start", "event_end", "window_start", "window_end", "as_of", "place_name", "country"]
TOLD += ["n_places", "source_name", "certainty", "status", "modality", "subgroup", "denominator"]
TOLD += ["undercount", "negated", "actor"]
IF_CORRECTED = ("measure", "unit", "precision")
UNSAID = {"place_name": "none named", "source_name": "none named: the channel's own"}
NUMBERS = ("value", "value_low", "value_high", "bound")
HELP = (
    "y  confirm: the count is what the text says",
    "n  reject: it is not, and nothing of it is published; asks why",
    "e  correct a field: value=1391, place_name=Perm, event_start=2022-09-21, ...",
    "a  add a count that this text states and that was missed; asks for its words and fields",
    "space  skip: leave it for another time",
    "u  undo: take back the last verdict of this session and go back to its count",
    "t  show all of the text",
    "q  quit; everything said so far is kept (Ctrl-C does the same)",
)
KEYS = "y confirm, n reject, e correct, a add, space skip, u undo, t whole text, q quit, ? help"


def card_lines(
    card: Mapping[str, Any], look: Look, *, progress: str = "", rows: int | None = None
) -> Iterator[str]:
    """The lines of a card; the text in so many of them that all fit into `rows`, or whole without."""
    told = list(_told(card, look))
    text = list(marked(card["text"], card["span_start"], card["span_end"], look, look.columns - 2))
    head = list(_head(card, look, progress))
    if rows is not None:
        text = _around_mark(text, max(LEAST, rows - len(head) - len(told) - 2))
    yield from head
    yield ""
    yield from (f"  {line}" for line in text)
    yield ""
    yield from told


def marked(text: str, start: int, end: int, look: Look, columns: int) -> Iterator[str]:
    """The text in lines of so many columns, the span bold and underlined, or in ‹brackets› without colours.

    >>> list(marked("At least 12 people were held.", 9, 18, Look(80), 40))
    ['At least ‹12 people› were held.']
    """
    on, off = (ON, OFF) if look.colour else ("‹", "›")
    shown = safe(text[:start]) + on + safe(text[start:end]) + off + safe(text[end:])
    inside = False
    for paragraph in shown.split("\n"):
        for line in wrap(paragraph, columns) if paragraph.strip() else [""]:
            began = inside
            inside = line.rfind(on) > line.rfind(off) if on in line or off in line else inside
            if look.colour:
                line = line.replace(ON, MARK).replace(OFF, UNMARK)
                line = (MARK if began and line else "") + line + (UNMARK if inside else "")
            yield line


def _around_mark(lines: list[str], most: int) -> list[str]:
    """No more than so many lines, the one with the mark among them."""
    if len(lines) <= most:
        return lines
    mark = next((at for at, line in enumerate(lines) if MARK in line or "‹" in line), 0)
    start = min(max(0, mark - most // 2), len(lines) - most)
    shown = lines[start : start + most]
    if start:
        shown[0] = "…"
    if start + most < len(lines):
        shown[-1] = "…"
    return shown


def _head(card: Mapping[str, Any], look: Look, progress: str) -> Iterator[str]:
    if progress:
        yield look.dim(progress)
    names = [f"@{card['username']}" if card["username"] else "", card["title"] or ""]
    who = " ".join(name for name in names if name) or str(card["channel_id"])
    when = f"{card['posted_at'][:16].replace('T', ' ')} UTC"
    yield look.bold(cut(f"{safe_line(who)}   {when}", look.columns))
    if card["url"]:
        yield look.dim(safe_line(card["url"]))
    notes = []
    if card["forward_channel"]:
        notes.append(f"forwarded from {safe_line(card['forward_channel'])}")
    if card["versions"] > 1:
        said = card["said_at"][:16].replace("T", " ")
        notes.append(f"text {card['version']} of {card['versions']}, of {said} UTC")
    if card["state"] != "live":
        notes.append(f"the post is {card['state']}")
    if notes:
        yield look.dim(cut("; ".join(notes), look.columns))


def _told(card: Mapping[str, Any], look: Look) -> Iterator[str]:
    what = f"{notation(card)} {card['unit'] or ''}".rstrip() + f": {card['measure']}"
    yield look.bold(cut(safe_line(what), look.columns))
    read = json.loads(card["read_as"]) if card["read_as"] else {}
    if any(name in read for name in NUMBERS):
        yield from field_lines("count", notation(card), f"read as {notation({**card, **read})}", look)
    for name in (*IF_CORRECTED, *TOLD):
        if name in UNSAID and not card[name] and name not in read:
            yield from field_lines(name.replace("_", " "), UNSAID[name], "", look)
            continue
        usual = not card[name] or USUAL.get(name) == card[name] or name in IF_CORRECTED
        same = name in ("event_end", "window_end") and card[name] == card[name.replace("end", "start")]
        if name in read or not (usual or same):
            was = f"read as {_shown(name, read[name])}" if name in read else ""
            yield from field_lines(name.replace("_", " "), _shown(name, card[name]), was, look)
    if card["others"]:
        also = "; ".join(
            f"{notation(other)} {other['measure']}" + (f" ({other['review']})" if other["review"] else "")
            for other in card["others"]
        )
        for at, line in enumerate(wrap(safe_line(also), look.columns - 19, lines=2)):
            yield look.dim(f"  {pad('' if at else 'also read here', 15)}  {line}")
    why = card["rule"] + (f", confidence {card['confidence']:g}" if card["confidence"] is not None else "")
    yield from field_lines("read by rule", why, "", look)
    if card["review"]:
        by = f" by {card['reviewer']}" if card["reviewer"] else ""
        reason = f": {card['review_reason']}" if card["review_reason"] else ""
        said = f"{card['review']}{by}, {card['reviewed_at'][:16].replace('T', ' ')} UTC{reason}"
        yield from field_lines("verdict", said, "", look)
    yield from field_lines("id", card["count_id"], "", look)


def _shown(name: str, value: Any) -> str:
    if value in (None, ""):
        return "-"
    return ("yes" if value else "no") if name in ("undercount", "negated") else str(value)


def verdict_rows(rows: Iterable[Mapping[str, Any]]) -> tuple[list[str], list[list[Any]]]:
    """A list of verdicts as names and rows of a table, without the columns that are empty."""
    names = ["id", "verdict", "correction", "count", "post", "reviewer", "when", "reason"]
    table = []
    for row in rows:
        said = (
            "" if row["value"] is None else f"{row['field']}={row['value']}" if row["field"] else row["value"]
        )
        numbers = {"value": row["read_value"], "value_low": row["read_low"], "value_high": row["read_high"]}
        count = (
            f"{notation({**numbers, 'bound': row['bound']})} {row['measure']}"
            if row["bound"]
            else row["measure"]
        )
        verdict = f"{row['verdict'] or 'waiting'}{' (orphaned)' if row['orphaned'] else ''}"
        when = (row["reviewed_at"] or "")[:10]
        post = f"{row['channel']}/{row['post_id']}"
        table.append(
            [
                row["count_id"],
                verdict,
                said,
                count,
                post,
                row["reviewer"],
                when,
                row["reason"],
                row["span_text"],
            ]
        )
    used = [at for at in range(len(names)) if any(line[at] for line in table)]
    return [names[at] for at in used], [[line[at] for at in used] for line in table]
