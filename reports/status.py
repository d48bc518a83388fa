"""How the state of a database is told: each channel in a line, each alarm with its posts and what to do."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from .safe import safe_line, wrap
from .terminal import Look, table_lines

Row = Mapping[str, Any]

BARS = "▁▂▃▄▅▆▇█"
SHOWN_WEEKS = 12
MOST = 10  # alarms of one kind that are shown; the rest is counted
TITLES = {"looked_at": "looked at", "latest_post": "latest post", "unread_texts": "to read"}
ALWAYS = ("channel", "posts", "latest_post", "looked_at", "counts")
SELDOM = ("edited", "missing", "deleted", "gaps", "unread_texts")  # shown where any channel has some


def channel_lines(channels: Sequence[Row], look: Look) -> Iterator[str]:
    """A table of the channels; the last column is the share of numbers not understood, now and week by week."""
    shown = [*ALWAYS, *(name for name in SELDOM if any(row[name] for row in channels))]
    rows = [[*(_short(row[name]) for name in shown), unread_share(row["weeks"])] for row in channels]
    yield from table_lines([*(TITLES.get(name, name) for name in shown), "not understood"], rows, look)


def unread_share(weeks: Sequence[Row]) -> str:
    """The share of the last four weeks that had posts, and a bar for each of the last twelve.

    >>> unread_share([{"counts": 9, "unread": 1}, {"counts": 1, "unread": 1}])
    '17% ▂▅'
    """
    last = weeks[-4:]
    numbers = sum(week["counts"] + week["unread"] for week in last)
    if not numbers:
        return ""
    share = sum(week["unread"] for week in last) / numbers
    return f"{share:.0%} " + "".join(map(_bar, weeks[-SHOWN_WEEKS:]))


def _bar(week: Row) -> str:
    numbers = week["counts"] + week["unread"]
    return BARS[round(week["unread"] / numbers * (len(BARS) - 1))] if numbers else " "


def _short(value: Any) -> Any:
    return value[:16].replace("T", " ") if isinstance(value, str) and value[10:11] == "T" else value


def alarm_lines(alarms: Iterable[Row], look: Look) -> Iterator[str]:
    """Each alarm: what it is, the posts concerned, what to do; of each kind the first `MOST`."""
    kinds: dict[str, list[Row]] = {}
    for alarm in alarms:
        kinds.setdefault(str(alarm["alarm"]), []).append(alarm)
    for found in kinds.values():
        for alarm in found[:MOST]:
            says, do = (
                list(wrap(str(alarm["says"]), look.columns)),
                wrap(f"→ {alarm['do']}", look.columns - 2),
            )
            yield from map(look.bold, says)
            for post in alarm["posts"][:MOST]:
                yield from (f"  {line}" for line in wrap(_post(post), look.columns - 2, lines=3))
                if post["url"]:
                    yield look.dim(f"  {safe_line(post['url'])}")
            yield from (f"  {line}" for line in do)
            yield ""
        if len(found) > MOST:
            yield f"and {len(found) - MOST} more of this kind: --json has all."
            yield ""


def _post(post: Row) -> str:
    where = "" if post["url"] else f" {safe_line(str(post['channel']))}/{post['post_id']}"
    return f"{_short(post['at'])}{where} “{safe_line(post['words'])}”"


def told(kind: str, channel: str | None, figures: Row, database: str) -> tuple[str, str]:
    """What an alarm says, and what to do about it, each in a sentence or two."""
    name = safe_line(channel or "")
    says, do = _TOLD[kind](figures)
    return f"{name}: {says}" if name else says, do.format(db=database, channel=name)


def _span(hours: float) -> str:
    return f"{hours:.0f} hours" if hours < 72 else f"{hours / 24:.0f} days"


def _silence(figures: Row) -> tuple[str, str]:
    return (
        f"silent for {_span(figures['hours'])}, until it was last looked at; its pauses are seldom longer than "
        f"{_span(figures['usual_hours'])}, and {_span(figures['most_hours'])} are silence.",
        "See whether it was closed, renamed or blocked. Closed for good: alarms = false for it in tallygram.toml.",
    )


def _not_looked_at(figures: Row) -> tuple[str, str]:
    return (
        f"nobody has looked for {_span(figures['hours'])}, since {_short(figures['looked_at'])}; its pauses are seldom "
        f"longer than {_span(figures['usual_hours'])}.",
        "tallygram scrape {db} {channel} (read no more: alarms = false for it in tallygram.toml)",
    )


def _drift(figures: Row) -> tuple[str, str]:
    reasons = "; ".join(f"{safe_line(reason)} ({number})" for reason, number in figures["reasons"].items())
    return (
        f"of its numbers {figures['share']:.0%} ({figures['unread']} of {figures['numbers']}) were not understood "
        f"since {figures['since']}, of those before {figures['share_before']:.0%} ({figures['unread_before']} of "
        f"{figures['numbers_before']}). Why: {reasons}.",
        'tallygram try "TEXT" says what is missing: a word in a measure, or a measure of your own (tallygram check).',
    )


def _thing(figures: Row) -> str:
    where = f" in {safe_line(figures['place_name'])}" if figures["place_name"] else ""
    when = f" on {figures['event_start']}" if figures["event_start"] else ""
    return (
        f"{safe_line(figures['measure'])}{where}{when}, as counted by {safe_line(figures['source'] or '-')}"
    )


def _fall(figures: Row) -> tuple[str, str]:
    return (
        f"{figures['value']:,} {_thing(figures)}, after {figures['before']:,}, and nothing says that it corrects.",
        _judge(figures),
    )


def _jump(figures: Row) -> tuple[str, str]:
    after = f"{figures['value']:,} {_thing(figures)}, after {figures['counts_before']} counts"
    if figures["value"] < figures["before"]:
        return f"{after} of {figures['before']:,} or more.", _judge(figures)
    steps = f"up to {figures['before']:,}, in steps of at most {figures['largest_step']:,}"
    return f"{after} {steps}.", _judge(figures)


def _judge(figures: Row) -> str:
    count = str(figures["count_id"])[:8]  # the beginning of an id is enough
    return (
        f"tallygram review {{db}} --confirm {count} (or --set {count} status=revised if it corrects, --reject {count} "
        "--why WHY if it is none)"
    )


def _deletion(figures: Row) -> tuple[str, str]:
    posts = "1 post was" if figures["posts"] == 1 else f"{figures['posts']} posts were"
    return (
        f"{posts} deleted, and {figures['counts']} counts with them, found {_short(figures['last_deleted_at'])}.",
        "The counts stand no longer; the series says so (retracted). tallygram export {db} --what deletions has them.",
    )


def _gap(figures: Row) -> tuple[str, str]:
    since = f" --since {figures['since'][:10]}" if figures["since"] else ""
    ranges = ", ".join(f"{lo} to {hi}" if lo != hi else str(lo) for lo, hi in figures["ranges"][:5])
    more = " and others" if len(figures["ranges"]) > 5 else ""
    return (
        f"nobody looked at {figures['ids']:,} of its post numbers: {ranges}{more}.",
        f"tallygram scrape {{db}} {{channel}}{since}",
    )


def _run(figures: Row) -> tuple[str, str]:
    how = "was ended from outside" if figures["exit_code"] is None else f"ended with {figures['exit_code']}"
    return (
        f"The last run of {safe_line(figures['run'])}, begun {_short(figures['started_at'])}, {how}.",
        "Run it again and read what it says; docs/cli.md tells what the codes mean.",
    )


_TOLD = {
    "silence": _silence,
    "not_looked_at": _not_looked_at,
    "drift": _drift,
    "fall": _fall,
    "jump": _jump,
    "deletion": _deletion,
    "gap": _gap,
    "run": _run,
}
