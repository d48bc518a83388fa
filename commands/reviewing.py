"""The command review: counts confirmed, rejected, corrected or added by people."""

import getpass
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .answers import check_measure, place_of, write_rows
from .console import Run, Verb, look, show, stdout
from .exits import DAMAGED, Ended
from .options import FILE, Moment, in_database, with_form

if TYPE_CHECKING:
    from tallygram.data.review_lists import Wanted
    from tallygram.data.verdicts import Desk

    from .corrections import Corrections

NO_TERMINAL = (
    "there is no terminal to ask on. Give verdicts with --confirm ID, --reject ID --why TEXT, --set ID FIELD=VALUE, "
    "--undo ID, --add CHANNEL/POST or --from FILE.csv; --list --unreviewed --csv writes the counts that wait."
)


@click.command(cls=Verb)
@in_database
@click.argument("fields", nargs=-1, metavar="[FIELD=VALUE]...")
@click.option("--confirm", multiple=True, metavar="ID", help="This count is right.")
@click.option("--reject", multiple=True, metavar="ID", help="This count is wrong and is not to be published.")
@click.option(
    "--set",
    "corrected",
    nargs=2,
    multiple=True,
    metavar="ID FIELD=VALUE",
    help="Correct a field: value=1391.",
)
@click.option("--undo", multiple=True, metavar="ID", help="Take back the last verdict on this count.")
@click.option(
    "--add", "post", metavar="CHANNEL/POST", help="Add a count that was missed, with the FIELDs given."
)
@click.option("--span", "words", help="The words of the post that state the count to add.")
@click.option(
    "--from", "file", type=FILE, help="Verdicts from a CSV file: count_id, verdict, field, value, ..."
)
@click.option(
    "--list", "listing", is_flag=True, help="List the verdicts given, those without a count marked."
)
@click.option("--why", help="The reason.")
@click.option(
    "--reviewer", envvar="TALLYGRAM_REVIEWER", help="Whose verdict it is; by default your login name."
)
@click.option("--measure", help="Counts of this measure only.")
@click.option("--place", help="Counts of this place only, by any name it has.")
@click.option("--channel", help="Counts of this channel only, by @name, title or id.")
@click.option("--since", type=Moment(), help="Of posts from this time on.")
@click.option("--until", type=Moment(), help="Of posts before this time.")
@click.option(
    "--unreviewed", "which", flag_value="unreviewed", help="Counts that nobody judged (so by default)."
)
@click.option("--reviewed", "which", flag_value="reviewed", help="Counts that were judged already.")
@click.option("--all", "which", flag_value="all", help="Counts judged or not.")
@click.option("--every-text", is_flag=True, help="Also of texts that were edited away or deleted.")
@click.option(
    "--order",
    type=click.Choice(["confidence", "oldest", "newest", "largest"]),
    default="confidence",
    show_default=True,
    help="What comes first: the least certain, ...",
)
@with_form("csv", "json")
@click.pass_obj
def review(
    run: Run,
    db: Path,
    fields: tuple[str, ...],
    confirm: tuple[str, ...],
    reject: tuple[str, ...],
    corrected: tuple[tuple[str, str], ...],
    undo: tuple[str, ...],
    post: str | None,
    words: str | None,
    file: Path | None,
    listing: bool,
    why: str | None,
    reviewer: str | None,
    measure: str | None,
    place: str | None,
    channel: str | None,
    since: datetime | None,
    until: datetime | None,
    which: str | None,
    every_text: bool,
    order: str,
    form: str | None,
) -> None:
    """Confirm, reject or correct counts, one after another on a terminal; what is corrected stays corrected."""
    from tallygram.data.review_lists import Wanted, measures
    from tallygram.data.verdicts import open_desk

    from .additions import add
    from .corrections import assignment

    told = bool(confirm or reject or corrected or undo or post or file)
    if reject and not why:
        raise click.UsageError("say why it is wrong: --reject ID --why TEXT.")
    if fields and post is None:
        raise click.UsageError(f"{fields[0]!r} is for --add; to correct a count give --set ID FIELD=VALUE.")
    if (post is None) != (words is None):
        raise click.UsageError(
            "--add CHANNEL/POST and --span WORDS go together, with the fields behind them."
        )
    if not told and not listing and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError(NO_TERMINAL)
    where = place_of(place)
    wanted = Wanted(
        measure=measure,
        place=None if where is None else where.place_id or where.name,
        channel=int(channel) if channel and channel.lstrip("-").isdigit() else channel,
        since=since,
        until=until,
        judged={None: False, "unreviewed": False, "reviewed": True, "all": None}[which],
        every_text=every_text,
        order=order,
    )
    with open_desk(db, started_at=run.now()) as desk:
        if wanted.channel is not None and not known_channel(desk, wanted.channel):
            raise click.UsageError(f"no channel {channel!r} is in the database.")
        check_measure(measure, measures(desk.connection))
        corrections = corrections_for(desk)
        given = Given(confirm, reject, corrected, undo, reviewer, why)
        if told:
            give(run, desk, corrections, given)
        if post is not None:
            name, new = add(desk, post, str(words), dict(map(assignment, fields)), corrections,
                            reviewer=given.who, why=why, at=run.now())  # fmt: skip
            run.say(f"Added as {name}." if new else f"It was added before, as {name}.")
            run.did(int(new), "count added", "counts added")
        whole = file is None or from_file(run, desk, file, corrections, given)
        if listing:
            list_verdicts(run, desk, wanted, which, form)
        elif not told:
            walk(run, desk, corrections, wanted, given.who)
        if not whole:
            raise Ended(DAMAGED, "Not all of the verdicts could be taken; the others are kept.")


@dataclass(frozen=True, slots=True)
class Given:
    """The verdicts given in the call, and whose they are."""

    confirm: Sequence[str]
    reject: Sequence[str]
    corrected: Sequence[tuple[str, str]]
    undo: Sequence[str]
    reviewer: str | None
    why: str | None

    @property
    def who(self) -> str:
        """The reviewer's name."""
        return self.reviewer or login_name()


def login_name() -> str:
    """Who is logged in here."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        raise click.UsageError("say whose verdict it is: --reviewer NAME, or TALLYGRAM_REVIEWER.") from None


def corrections_for(desk: "Desk") -> "Corrections":
    """What may be written to correct the counts of a database."""
    from tallygram.data.review_lists import measures, units
    from tallygram.extractors.measure import load
    from tallygram.extractors.units import CLASSES

    from .corrections import Corrections

    def known_measures() -> set[str]:
        return {*measures(desk.connection), *load()}

    def known_units() -> set[str]:
        of_measures = {unit for measure in load().values() for unit in (measure.unit, *measure.counts)}
        left_out = {unit for unit in of_measures if unit.startswith("-")}
        return {*units(desk.connection), *CLASSES, *of_measures} - {"person"} - left_out

    return Corrections(known_measures, known_units)


def give(run: Run, desk: "Desk", corrections: "Corrections", given: Given) -> None:
    """Gives the verdicts of the call: none of them if one of them is wrong."""
    from tallygram.data.verdicts import Verdict

    from .corrections import assignment

    said = [
        (desk.find(name), Verdict("confirmed", reason=given.why, reviewer=given.who))
        for name in given.confirm
    ]
    said += [
        (desk.find(name), Verdict("rejected", reason=given.why, reviewer=given.who)) for name in given.reject
    ]
    fields: dict[str, dict[str, str]] = {}
    for name, written in given.corrected:
        fields.setdefault(desk.find(name), {}).update([assignment(written)])
    for name, sets in fields.items():
        said.append((name, corrections.verdict(desk.count(name), sets, reason=given.why, reviewer=given.who)))
    undo = [desk.find(name) for name in given.undo]
    for name, _ in said:
        desk.count(name)
    new = sum(desk.judge(name, [verdict], at=run.now()) for name, verdict in said)
    if said:
        run.did(new, "new verdict")
    taken_back = 0
    for name in undo:
        undone = desk.undo(name, reviewer=given.who, at=run.now())
        if undone is None:
            run.say(f"No verdict on {name} stands.")
        else:
            taken_back += 1
            what = f"{undone.verdict} {undone.value or ''}".rstrip()
            run.say(f"Taken back from {name}: {what}, by {undone.reviewer}, {undone.reviewed_at}.")
    if undo:
        run.did(taken_back, "verdict taken back", "verdicts taken back")


def from_file(run: Run, desk: "Desk", file: Path, corrections: "Corrections", given: Given) -> bool:
    """Gives the verdicts of a file; whether all of its lines were good."""
    from .review_file import apply

    new, bad = apply(run, desk, file, corrections, reviewer=given.who, why=given.why)
    run.did(new, "new verdict")
    if bad:
        run.did(bad, "bad line")
    return not bad


def list_verdicts(run: Run, desk: "Desk", wanted: "Wanted", which: str | None, form: str | None) -> None:
    """The verdicts that stand, and the counts that wait where they are asked for."""
    from tallygram.data.review_lists import VERDICT_COLUMNS, verdicts, waiting
    from tallygram.reports.review_card import verdict_rows
    from tallygram.reports.terminal import table_lines

    rows = [] if which == "unreviewed" else list(verdicts(desk.connection, wanted))
    orphaned = sum(row["orphaned"] for row in rows)
    if which in ("unreviewed", "all"):
        rows += waiting(desk.connection, replace(wanted, judged=False))
    if form is None:
        names, table = verdict_rows(rows)
        show(table_lines(names, table, look()))
    else:
        write_rows(rows, VERDICT_COLUMNS, form, stdout())
    if orphaned:
        run.say(
            f"{orphaned} of them {'has' if orphaned == 1 else 'have'} no effect (orphaned): today's rules do not read "
            "the count any more. Add it by hand (--add) or take the verdict back (--undo)."
        )
    run.did(len(rows), "line")


def walk(run: Run, desk: "Desk", corrections: "Corrections", wanted: "Wanted", reviewer: str) -> None:
    """Goes through the counts that are asked for, on the terminal."""
    from tallygram.data.review_lists import queue

    from .review_walk import Walk

    names = queue(desk.connection, wanted)
    if not names:
        run.say("No count waits for a verdict here; --reviewed and --all show those that were judged.")
        return
    session = Walk(run, desk, names, corrections, reviewer)
    session.go()
    for verdict, number in session.figures.items():
        run.did(number, verdict, verdict)
    run.did(session.left, "left", "left")


def known_channel(desk: "Desk", who: int | str) -> bool:
    """Whether there is such a channel."""
    from tallygram.data.channels import find_channel

    return find_channel(desk.connection, who) is not None
