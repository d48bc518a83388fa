"""Verdicts from a file: a list of verdicts, or an export of counts with its `review` column filled in."""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tallygram.data.reviews import as_read
from tallygram.data.verdicts import Desk, UnknownCount, Verdict

from .additions import add
from .console import Run
from .corrections import FIELDS, Corrections, WrongCorrection, assignment, assignments

WORDS = {
    **dict.fromkeys(("confirmed", "confirm", "ok"), "confirmed"),
    **dict.fromkeys(("rejected", "reject"), "rejected"),
    **dict.fromkeys(("corrected", "correct"), "corrected"),
    **dict.fromkeys(("added", "add"), "added"),
}

Line = dict[str, str]


class WrongLine(ValueError):
    """A line that is no verdict; the message says why."""


class WrongFile(Exception):
    """A file that has no verdicts; the message says what was expected."""


def lines_of(path: Path) -> Iterator[tuple[int, Line]]:
    """The lines of a CSV file with their numbers, as written by us or saved by a spreadsheet. Raises WrongFile."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise WrongFile(
            f"{path}: is not UTF-8 text (byte {trouble.start}); save it as CSV in UTF-8."
        ) from None
    header = text.partition("\n")[0]
    mark = max(",;\t", key=header.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=mark, restkey="", strict=True)
    names = {name.strip().casefold() for name in rows.fieldnames or ()}
    if "count_id" not in names or not names & {"verdict", "review"}:
        raise WrongFile(
            f"{path}: expected a CSV file with the columns count_id and verdict (or review), such as "
            "`tallygram review DB --list --csv` writes."
        )
    try:
        for row in rows:
            yield (
                rows.line_num,
                {name.strip().casefold(): _unguarded(value or "") for name, value in row.items() if name},
            )
    except csv.Error as trouble:
        raise WrongFile(f"{path}: line {rows.line_num} is no CSV: {trouble}.") from None


def _unguarded(cell: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from taking it for a formula."""
    cell = cell.strip()
    return cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@'") else cell


def apply(
    run: Run, desk: Desk, path: Path, corrections: Corrections, *, reviewer: str, why: str | None
) -> tuple[int, int]:
    """Gives the verdicts of a file, tells of bad lines; how many were new, and how many lines were bad."""
    groups: dict[str, list[tuple[int, Line]]] = {}
    new = bad = 0
    for number, line in lines_of(path):
        verdict = line.get("verdict", line.get("review", "")).casefold()
        if not verdict:
            continue
        try:
            if verdict not in WORDS:
                expected = "confirmed, rejected, corrected or added"
                raise WrongLine(f"the verdict is {verdict!r}; expected {expected}, or nothing")
            line = {**line, "verdict": WORDS[verdict]}
            if line["verdict"] == "added":
                new += _added(desk, line, corrections, reviewer, why, run)
            else:
                groups.setdefault(desk.find(line["count_id"]), []).append((number, line))
        except (WrongLine, WrongCorrection, UnknownCount) as trouble:
            bad += 1
            run.complain(f"{path}, line {number:,}: {_sentence(trouble)}")
    for name, lines in groups.items():
        verdicts: list[Verdict] = []
        try:
            count = desk.count(name)
        except UnknownCount as trouble:
            bad += len(lines)
            run.complain(f"{path}, line {lines[0][0]:,}: {_sentence(trouble)}")
            continue
        for number, line in lines:
            try:
                for each in _verdicts(line, count, corrections, reviewer, why):
                    verdicts.append(each)
                    count = {**count, **each.sets}
            except (WrongLine, WrongCorrection) as trouble:
                bad += 1
                run.complain(f"{path}, line {number:,}: {_sentence(trouble)}")
        if verdicts:
            new += desk.judge(name, verdicts, at=run.now())
    return new, bad


def _verdicts(
    line: Line, count: Mapping[str, Any], corrections: Corrections, reviewer: str, why: str | None
) -> Iterator[Verdict]:
    who = line.get("reviewer") or reviewer
    reason = line.get("reason") or line.get("review_reason") or why
    if line["verdict"] != "corrected":
        yield Verdict(line["verdict"], reason=reason, reviewer=who)
        return
    if "field" not in line:
        given = _edited(line, count)
        if not given and count["review"] != "corrected":
            raise WrongLine("it is to be corrected, but no field differs from what stands")
    elif " " in line["field"]:
        given = assignments(line.get("value", ""))
    else:
        given = dict([assignment(f"{line['field']}={line.get('value', '')}")])
    if given:
        yield corrections.verdict(count, given, reason=reason, reviewer=who)


def _edited(line: Line, count: Mapping[str, Any]) -> dict[str, str]:
    """The cells of an exported count that somebody changed.

    A cell that has what was read is one that nobody touched, unless the export itself had a correction there;
    limits follow from the value, but for ranges.
    """
    read = as_read(dict(count))
    corrected = line.get("read_as", "")
    limits = () if line.get("bound") == "range" else ("value_low", "value_high")
    return {
        name: line[name]
        for name in FIELDS
        if name in line
        and name not in limits
        and line[name] != _cell(name, count[name])
        and (f'"{name}"' in corrected or line[name] != _cell(name, read[name]))
    }


def _cell(name: str, value: Any) -> str:
    """A field as an export writes it."""
    if name in ("undercount", "negated"):
        return "true" if value else "false"
    return "" if value is None else str(value).strip()


def _added(
    desk: Desk, line: Line, corrections: Corrections, reviewer: str, why: str | None, run: Run
) -> bool:
    if "field" not in line:
        return False  # an export of counts: what it has was added
    post = f"{line.get('channel', '')}/{line.get('post_id', '')}"
    given = assignments(line.get("value", ""))
    who, reason = line.get("reviewer") or reviewer, line.get("reason") or why
    words = line.get("span_text", "")
    _, new = add(desk, post, words, given, corrections, reviewer=who, why=reason, at=run.now())
    return new


def _sentence(trouble: Exception) -> str:
    told = str(trouble)
    return told if told.endswith(".") else f"{told}."
