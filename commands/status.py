"""The command that tells how things stand, and ends with 1 where somebody should look."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .config import Config, configured
from .console import Run, Verb, look, show, write
from .exits import FAILED, Ended
from .options import config_option, in_database

if TYPE_CHECKING:
    from tallygram.data.alarms import Alarm


@click.command(cls=Verb)
@in_database
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@config_option
@click.pass_obj
def status(run: Run, db: Path, as_json: bool, config: Path | None) -> None:
    """How fresh each channel is, what is missing, and what should be looked at; 1 if there is any alarm."""
    from tallygram.data.drift import by_week
    from tallygram.data.query import open_readonly
    from tallygram.data.review_lists import orphans
    from tallygram.data.status import alarms, channels, runs
    from tallygram.data.times import stamp
    from tallygram.reports.review_card import verdict_rows
    from tallygram.reports.status import alarm_lines, channel_lines
    from tallygram.reports.terminal import table_lines

    settings = configured(config, db)
    now = run.now()
    with open_readonly(db) as connection:
        weeks = by_week(connection)
        found, last, lost = (
            list(channels(connection, weeks)),
            list(runs(connection)),
            list(orphans(connection)),
        )
        raised = [_row(alarm, db) for alarm in alarms(connection, weeks, now) if _wanted(alarm, settings)]
    if as_json:
        told = {"at": stamp(now), "channels": found, "alarms": raised, "runs": last, "orphans": lost}
        write(json.dumps(told, ensure_ascii=False))
    else:
        show([look().bold("Channels")])
        show(channel_lines(found, look()))
        show(["", look().bold("Last runs")])
        names = list(last[0]) if last else []
        show(table_lines(names, [list(row.values()) for row in last], look()))
        if lost:
            show(
                ["", look().bold("Verdicts without effect: today's rules do not read their counts any more")]
            )
            show(table_lines(*verdict_rows(lost), look()))
        if raised:
            show(["", look().bold("Alarms"), ""])
            show(alarm_lines(raised, look()))
    run.did(len(found), "channel")
    run.did(len(raised), "alarm")
    if raised:
        kinds = ", ".join(sorted({str(each["alarm"]).replace("_", " ") for each in raised}))
        many = "An alarm is" if len(raised) == 1 else f"{len(raised)} alarms are"
        raise Ended(FAILED, f"{many} on: {kinds}.", "alarm")


def _wanted(alarm: "Alarm", settings: Config) -> bool:
    return alarm.channel is None or settings.channel(alarm.channel).alarms


def _row(alarm: "Alarm", db: Path) -> dict[str, Any]:
    from tallygram.reports.status import told

    says, do = told(alarm.kind, alarm.channel, alarm.figures, str(db))
    posts = [asdict(post) for post in alarm.posts]
    return {
        "alarm": alarm.kind,
        "channel": alarm.channel,
        "says": says,
        "do": do,
        "figures": alarm.figures,
        "posts": posts,
    }
