"""What each column of an export means: its type, its unit, and how an empty cell is to be read.

The one description of the exported tables: Table Schemas, Parquet schemas and documents are made from it.
"""

from dataclasses import dataclass

BOUNDS = ("exact", "at_least", "more_than", "approx", "nearly", "at_most", "less_than", "range", "vague")
KINDS = ("total", "subtotal", "increment")
STATES = ("live", "missing", "deleted")
STATUSES = ("current", "superseded", "revised", "retracted", "denied", "historical")
MODALITIES = ("occurred", "planned", "conditional", "threatened")
NATURES = ("cumulative", "stock", "flow")
VERDICTS = ("confirmed", "rejected", "corrected", "added")
CERTAINTIES = ("confirmed", "provisional", "unconfirmed", "estimated", "denied")


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `type` is one of string, integer, number, boolean, date (a day), datetime (UTC, seconds), moment (a day
    where no more is said, else a datetime), and of several in one cell: words, integers and names."""

    name: str
    type: str
    says: str
    values: tuple[str, ...] = ()  # all that it may hold
    required: bool = False  # never empty


def _some(columns: tuple[Column, ...], *names: str) -> tuple[Column, ...]:
    known = {column.name: column for column in columns}
    return tuple(known[name] for name in names)


CHANNELS = (
    Column("channel_id", "integer", "Telegram's number of the channel; negative where only its name is known.",
           required=True),
    Column("username", "string", "The latest public name, without @. Empty: it has none, none is known, or links"
           " are left out for this channel."),
    Column("title", "string", "The latest title. Empty: not known, or left out with the links."),
    Column("timezone", "string", "The zone (IANA name) by whose clock the channel's times without a zone are read."
           " Empty: UTC."),
)  # fmt: skip

MEASURES = (
    Column("measure", "string", "The name of what is counted.", required=True),
    Column("title", "string", "What is counted, in words. Empty: no rules for it are known any more."),
    Column("unit", "string", "Who or what is counted where the text does not say. Empty: no rules for it are known any"
           " more."),
    Column("nature", "string", "cumulative: grows while an event lasts; stock: holds for a moment and may fall;"
           " flow: is of a closed period. Empty: no rules for it are known any more.", NATURES),
    Column("note", "string", "What to know before using it. Empty: nothing in particular."),
)  # fmt: skip

POSTS = (
    Column("channel_id", "integer", "The channel, as in the table channels.", required=True),
    Column("channel", "string", "The channel's public name. Empty: none is known, or links are left out."),
    Column("post_id", "integer", "The number of the post in its channel.", required=True),
    Column("posted_at", "datetime", "When it was posted.", required=True),
    Column("edited_at", "datetime", "When it was edited last, as Telegram or the file says. Empty: never, or nobody"
           " says when."),
    Column("edited", "boolean", "Whether it is known to have been edited.", required=True),
    Column("state", "string", "live: there at the last look; missing: not found once; deleted: not found again.",
           STATES, required=True),
    Column("missing_at", "datetime", "When it was first not found. Empty: it was there at the last look."),
    Column("deleted_at", "datetime", "When a second look did not find it either. Empty: it is not known to be"
           " deleted."),
    Column("text", "string", "The latest text. Empty: a post without words, or texts are left out for this channel."),
    Column("url", "string", "The address of the post. Empty: it has no public one, or links are left out."),
    Column("forward_channel_id", "integer", "The channel that it was forwarded from. Empty: no forward, or not known."),
    Column("forward_channel", "string", "The name of that channel or person as shown. Empty: no forward, not known, or"
           " left out with the links."),
    Column("forward_post_id", "integer", "The number of the forwarded post there. Empty: no forward, or not known."),
    Column("forward_posted_at", "datetime", "When the forwarded post was posted there. Empty: no forward, or not"
           " known."),
    Column("album_id", "integer", "The album that the post is part of. Empty: of none."),
    Column("reply_to", "integer", "The number of the post that it answers. Empty: none."),
    Column("quote", "string", "What it quotes of the post that it answers. Empty: nothing, or texts are left out."),
    Column("source", "string", "How the latest state came in: telegram, preview, desktop or jsonl.", required=True),
    Column("versions", "integer", "How many texts it is known to have had, one after another.", required=True),
    Column("first_seen_at", "datetime", "When its first text was known: when fetched, or for imported files when"
           " posted.", required=True),
    Column("views", "integer", "How often it was viewed, at the last look that says so. Empty: not known."),
    Column("forwards", "integer", "How often it was forwarded, likewise. Empty: not known."),
)  # fmt: skip

[_URL] = _some(POSTS, "url")
_LIMITS = (
    Column("value", "integer", "The number as stated. Empty: a range or a vague word (several, dozens); see value_low"
           " and value_high."),
    Column("value_low", "integer", "The least that it can be by the words alone. Empty: the words set no lower limit"
           " (about 200, up to 50)."),
    Column("value_high", "integer", "The most that it can be by the words alone. Empty: the words set no upper limit"
           " (at least 1,386)."),
    Column("bound", "string", "How the words limit the number: at least, more than, about, nearly, at most, fewer than,"
           " a range, a vague word; exact: no limit is said.", BOUNDS, required=True),
)  # fmt: skip
_WHEN = (
    Column("window_start", "moment", "The first day or moment of the period counted. Empty: not said."),
    Column("window_end", "moment", "The last day or moment of that period. Empty: not said, or not over."),
    Column("event_start", "date", "The first day of what happened. Empty: not said."),
    Column("event_end", "date", "The last day of what happened. Empty: not said."),
)
_WHERE = (
    Column("place_name", "string", "The place counted, by its English name. Empty: the post names none, and in a series"
           " the configuration gives its channel none."),
    Column("place_id", "integer", "The place in GeoNames (geonames.org). Empty: no place, or one that is not there."),
)  # fmt: skip
_WHAT = (
    Column("measure", "string", "What is counted, as in the table measures.", required=True),
    Column("unit", "string", "Who or what is counted: people, children, soldiers, drones... Empty: the text does not"
           " say; see the measure's own unit."),
    Column("kind", "string", "total: all of it; subtotal: a part of a total of the same post, not to be added to it;"
           " increment: what was added, or a number of a closed period.", KINDS, required=True),
)  # fmt: skip

COUNTS = (
    Column("count_id", "string", "The name of the count: the same words of the same post keep it.", required=True),
    *_some(POSTS, "channel_id", "channel", "post_id"),
    Column("version", "integer", "Which of the post's texts says so; 1 is the first.", required=True),
    _WHAT[0],
    Column("measure_term", "string", "The word of the text that told the measure. Empty: not noted."),
    _WHAT[1],
    Column("subgroup", "string", "Which of those counted. Empty: not said."),
    *_LIMITS,
    Column("value_text", "string", "The number as written. Empty: not noted."),
    Column("precision", "integer", "The smallest unit stated: 100000 in '7.4 million'. Empty: no number was written."),
    Column("denominator", "integer", "60 in '47 of 60'. Empty: not said."),
    _WHAT[2],
    Column("part_of", "integer", "span_start of the total in the same text that a subtotal is a part of. Empty: of"
           " none."),
    *_WHEN,
    Column("event_precision", "string", "How exactly event_start and event_end are said: day, month, year. Empty: not"
           " said."),
    Column("as_of", "moment", "The day or moment that the figure holds for, where the text says it. Empty: not said;"
           " see at."),
    Column("as_of_precision", "string", "How exactly as_of is said: minute, part_of_day, day. Empty: not said."),
    Column("reported_at", "datetime", "When the text was published: the post's time, or that of the edit. Empty:"
           " not noted."),
    Column("place_text", "string", "The words that name the place. Empty: the text names none."),
    *_WHERE,
    Column("country", "string", "ISO 3166 code of the place in GeoNames; no statement on whose it is. Empty: no place"
           " known."),
    Column("admin1", "string", "GeoNames' code of the region of the place. Empty: no place known."),
    Column("lat", "number", "Latitude of the place in degrees (WGS 84). Empty: no place known."),
    Column("lon", "number", "Longitude of the place in degrees (WGS 84). Empty: no place known."),
    Column("n_places", "integer", "38 in 'in 38 cities'. Empty: not said."),
    Column("n_places_bound", "string", "How the words limit n_places. Empty: not said.", BOUNDS),
    Column("n_places_type", "string", "What these places are: city, region, country... Empty: not said."),
    Column("source_name", "string", "Who counted, where the text says it. Empty: not said; see source."),
    Column("certainty", "string", "How sure the text is. Empty: it does not say.", CERTAINTIES),
    Column("status", "string", "What the text says of the figure: current; superseded: an earlier one that it replaces;"
           " revised: a correction; retracted; denied; historical: of another time.", STATUSES, required=True),
    Column("modality", "string", "Whether it has happened: occurred, planned, conditional, threatened.", MODALITIES,
           required=True),
    Column("undercount", "boolean", "Whether the text says that the true number is higher.", required=True),
    Column("negated", "boolean", "Whether the text says that there were none: value is 0.", required=True),
    Column("actor", "string", "By whom it was done. Empty: not said."),
    Column("span_start", "integer", "Where the words that state the count begin in the text, in characters (Unicode"
           " code points) from 0.", required=True),
    Column("span_end", "integer", "Where they end.", required=True),
    Column("span_text", "string", "The words that state the count. Empty: not noted."),
    Column("rule", "string", "The rule by which the number met its measure. Empty: not noted."),
    Column("confidence", "number", "How sure the rules are, from 0 to 1. Empty: not measured."),
    Column("at", "datetime", "When the figure holds: as_of where it is said, else when the text was published.",
           required=True),
    Column("known_at", "datetime", "When the text was known: when fetched, or for imported files when published.",
           required=True),
    Column("known_until", "datetime", "When the text was edited away or the post found deleted. Empty: it stands."),
    Column("source", "string", "Whose count it is: source_name, else the channel that it was forwarded from, else the"
           " channel. Empty: the channel has no name and links are left out."),
    _URL,
    Column("review", "string", "What a person said of the count: rejected ones are in no series; corrected and added"
           " ones stand here as the person said. Empty: nobody judged it.", VERDICTS),
    Column("reviewer", "string", "Who said so. Empty: nobody judged it, or names are left out with the links."),
    Column("review_reason", "string", "Why. Empty: no reason was given."),
    Column("reviewed_at", "datetime", "When. Empty: nobody judged it."),
    Column("read_as", "string", "What the rules read where a person corrected it (JSON). Empty: as it stands here."),
)  # fmt: skip

SERIES = (
    *_WHAT[:2],
    *_WHERE,
    Column("source_name", "string", "Who counted. Numbers of different sources never make one line.", required=True),
    *_some(_WHEN, "event_start", "event_end", "window_start", "window_end"),
    _WHAT[2],
    Column("at", "datetime", "From when on this is the best known value, until the next point of its line.",
           required=True),
    Column("known_at", "datetime", "When that could be known; later than at where a post tells of before.",
           required=True),
    Column("value", "integer", "The best known number. Empty: a range or a vague word, or nothing is known any more"
           " (flag retracted)."),
    *_LIMITS[1:],
    Column("n_places", "integer", "How many cities or regions it was counted in. Empty: not said."),
    Column("n_sources", "integer", "How many sources give this very figure of the same thing; posts that repeat a"
           " source do not count.", required=True),
    Column("flags", "words", "What to look at: revised_down, conflict, quarantined, derived, sum_check_ok,"
           " sum_check_failed, retracted, reviewed. Empty: nothing."),
    Column("count_id", "string", "The count that says so, as in the table counts.", required=True),
    Column("quote", "string", "The line of the post that says it. Empty: the post has no words."),
    _URL,
    Column("spread_low", "integer", "The lowest figure that anyone gives for the same thing while the point stands."
           " Empty: nothing is known."),
    Column("spread_high", "integer", "The highest figure that anyone gives for it. Empty: nothing is known."),
    Column("last_revised", "datetime", "When it was last known that something said before had been changed or taken"
           " back. Empty: never."),
    Column("held_back", "words", "The counts (count_id) that speak against the value and wait for a person to look at"
           " them. Empty: none."),
    Column("held_values", "integers", "Their figures, in the same order. Empty: none."),
    Column("held_why", "words", "Why each is held back: below what was known, or beside a count of its text that"
           " is. Empty: none."),
    Column("sources", "names", "Who gives this very figure, as counted by n_sources. Empty: nothing is known, or it"
           " is a sum."),
    Column("line", "string", "The line of the point: the first count of it. Points of one line follow on each other.",
           required=True),
)  # fmt: skip

REVISIONS = (
    Column("what", "string", "value: a point of a series took back what was published before; text: a post was edited.",
           ("value", "text"), required=True),
    Column("known_at", "datetime", "When the change was known.", required=True),
    Column("at", "datetime", "From when on it holds: the point's time, or that of the edit.", required=True),
    Column("measure", "string", "What is counted. Empty: an edited text."),
    Column("unit", "string", "Who or what is counted. Empty: an edited text."),
    *_WHERE,
    Column("source_name", "string", "Who counted. Empty: an edited text."),
    *_some(_WHEN, "event_start", "event_end", "window_start", "window_end"),
    Column("was", "string", "What it was: the value in short notation (>=1386 at least, >1113 more than, ~200 about,"
           " 20..30, ? vague), or the text. Empty: a text without words, or one that is left out."),
    Column("became", "string", "What it became, likewise. Empty for a value: nothing is known any more."),
    Column("was_value", "integer", "The number it was. Empty: none was stated."),
    Column("became_value", "integer", "The number it became. Empty: none is stated or known."),
    Column("why", "words", "Flags of the new point: revised_down, retracted and what else is to be noted. Empty: an"
           " edited text."),
    Column("was_count_id", "string", "The count that said the former value. Empty: an edited text."),
    Column("count_id", "string", "The count that says the new one; where a count was taken back, that count. Empty: an"
           " edited text."),
    Column("channel_id", "integer", "The channel of the post that is the evidence.", required=True),
    Column("post_id", "integer", "That post.", required=True),
    Column("version", "integer", "Which of its texts.", required=True),
    Column("quote", "string", "The line of the post that says the new value. Empty: an edited text."),
    _URL,
)  # fmt: skip

DELETIONS = (
    *_some(POSTS, "channel_id", "channel", "post_id", "posted_at", "state", "missing_at", "deleted_at"),
    Column("version", "integer", "The last of its texts, whose counts fell with it.", required=True),
    Column("n_counts", "integer", "How many counts that text stated: of a deleted post they stand no longer (their"
           " known_until says so), of a missing one they still do.", required=True),
    Column("counts", "string", "These counts in short: number, measure, place. Empty: none."),
    *_some(POSTS, "text", "url"),
)  # fmt: skip
