"""What the engine needs to know of a language: word tables, nothing else.

Every table maps a code to words: phrases parted by commas, `*` standing for any ending of a word
("задержан*"), ` ... ` for up to six words in between ("доставил* ... отдел*"). Words are written as people
write them; they are folded (lower case, ё→е) when the vocabulary is built.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Table = Mapping[str, str]


def phrases(words: str) -> list[str]:
    """The phrases of one cell of a table."""
    return [said for phrase in " ".join(words.split()).split(",") if (said := phrase.strip())]


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Language:
    """The words of one language, by the job they do in a count."""

    code: str  # ISO 639-1
    script: str  # Latin, Cyrillic, Arabic, Hebrew, Han: of most of its words
    own_letters: str = ""  # small letters that a neighbour of the same script does not have
    homes: str = (
        ""  # countries where it is spoken, likeliest first, of which an ambiguous place is rather meant
    )
    flags: str = ""  # countries whose flag may stand for the language: "🇬🇧 Four people were detained in Kyiv"
    zone: str = "UTC"  # of clock times where the channel's is not known

    # what is written in one (see spacing.py)
    spaceless: bool = False  # words stand side by side
    prefixes: str = (
        ""  # small words written in one with the word or number behind them: "ו ב ל", parted by spaces
    )
    singular_articles: str = ""  # before one person: "a cyclist (19)"
    one_of: str = ""  # before a whole: "einer der vier Insassen starb"
    articles: str = ""  # an article written so; it is dropped before a known word
    counted: Mapping[int, str] = field(default_factory=dict)  # 2: "شخصين": a number and its noun in one
    classifiers: str = ""  # words between a number and its noun, parted by spaces: "名 个"
    implied_preposition: str = ""  # read before the bare name of a place: "在" in 俄罗斯56个城市
    joiner: str = ""  # a character inside words for which some write a space or nothing: \u200c in کشته‌شدگان
    variants: str = ""  # pairs of letters that are one, the usual one first: "万萬 国國"

    initials: str = ""  # pairs of letters that are one at the start of a word: "уў" in «узялі», «ўзялі»

    # numbers
    numbers: Mapping[int, str]  # 5: every form of "five"
    magnitudes: Mapping[int, str]  # 1000: "тысяча, тысячи, тысяч, тыс"
    collectives: Mapping[int, str]  # 12: "dozen": a number, but a round one
    halves: Mapping[int, str] = field(default_factory=dict)  # 1500: "полторы тысячи": exact idioms
    number_links: str = ""  # words between the parts of a number: "و" in بیست و پنج
    units_before_tens: str = ""  # those that part five and twenty in خمسة وعشرون
    after_limit: Mapping[int, str] = field(
        default_factory=dict
    )  # 1000: "тысячи": one, where a limit leads it
    vague: Mapping[int, str]  # floor: "several": no number at all
    cardinal_endings: str = ""  # 110-ти, 5-ро: still how many
    case_endings: str = ""  # behind an apostrophe, of a number: 700'den
    part_endings: str = ""  # those of them that make it a part: 58'i
    ordinal_dot: bool = False  # "82. maddesi": a point makes it one, where the sentence goes on
    ordinal_endings: str = ""  # 5-й, 1-го: which one

    abbreviations: str = ""  # whose point ends no sentence: "Dr. Smith"
    unit_abbreviations: str = ""  # whose point ends one before a capital: «5 тыс. Позже …»

    # what a number counts
    units: Table  # people, children, drones ...
    person_endings: str = ""  # endings by which an unknown noun is a person's: -ников, -ers
    native_endings: str = ""  # of a word for one of a people: "one Palestinian was killed"
    capital_nouns: bool = False  # nouns, and they alone, have capitals
    adjective_endings: str = (
        ""  # an unknown word between a number and its noun ends so; empty where it may end anyhow
    )
    verb_last: bool = False  # the last predicate of a clause is what its numbers are said to be
    verb_first: bool = (
        False  # a verb behind a noun that one leads to is a relative clause: «إنقاذ 13 شخصا علقوا»
    )
    heads_last: bool = False  # a relative clause stands before its noun: «yakalanan 8 kişi»
    relatives: str = (
        ""  # words whose predicate gives way to a later one: "31 miners who were trapped are safe"
    )
    participles_behind: bool = False  # that only say which ones: "freed 28 of the children seized last week"
    compounds: bool = False  # of two nouns side by side the last is what is counted: "police vehicles"
    not_counts: Table  # reason: nouns after a number that make it no count of ours
    number_names: Table  # reason: words before a number that make it a name: "статья", "дом"
    place_types: Table  # city, region ...: "in 38 cities"

    # limits
    bounds: Table  # at_least ...: before the number
    bounds_after: Table = field(default_factory=dict)  # "300 or more", "на утро"
    bounds_verbs: Table = field(
        default_factory=dict
    )  # "exceeded", "превысило": between the measure and the number
    inverts: bool = False  # a unit before its number makes it approximate: «человек двести»
    range_pairs: tuple[tuple[str, str], ...] = ()  # ("between", "and")
    changes: str = ""  # words before "from 12 to 15" that make it two values, not a range
    out_of: str = ""  # 47 out of 60

    # markers: increment total subset residue each previous revised respectively versus since until as_of ...
    markers: Table
    not_behind: bool = False  # "not" stands behind the number that is denied: «5 değil 4»
    prepositions: str  # that lead to a place
    two_way: str = ""  # that say where or, before an accusative, whither: "в"; "на" is at what is struck
    departures: str = ""  # that lead to a place that somebody left: "from"
    holding: str = ""  # that lead from a place to what it has: «Haïti compte 1,4 million de déplacés»
    roads: str = ""  # that lead to the two towns at the ends of a road: "محور قزوین - رشت"
    company: str = ""  # that lead to those who did it: "mit 800 Beamten"
    infinitive: str = ""  # before a verb that is to come: "to" in "Hamas to free six hostages"
    announcing: str = ""  # words before it that announce no less: "agreed to free"
    causing: str = ""  # words that make it a fact: "forced Israel to free"
    connectives: str = ""  # that lead from a number to why or how: "seven for drunken driving"
    of: str = ""  # that lead from what happened to whom it happened to: "the death of"
    conjunctions: str  # that part two counts of one sentence
    place_endings: str = ""  # of a place where something happened, behind an apostrophe: Ankara'da
    place_nouns: str = ""  # right behind such a place: "Hatay ilinde"
    # small-written adjectives of towns: «в пермском университете»
    town_adjectives: str = ""  # their endings, parted by blanks
    town_stems: tuple[
        tuple[int, str], ...
    ] = ()  # letters to drop from what is left, and to add, for the town's name
    no_town_nouns: str = (
        ""  # beginnings of nouns of which such an adjective says no town: «на курском направлении»
    )
    courts_of_towns: str = ""  # what sits in the town of such an adjective: «ростовский суд»
    # what to drop and to add besides, for the town of a district: «в Шебекинском округе»
    district_stems: tuple[tuple[int, str], ...] = ()
    direction_nouns: str = (
        ""  # beginnings of what such an adjective leads to besides: «на Покровському напрямку»
    )
    no_districts: str = ""  # beginnings of adjectives of districts of many towns: «Ленинский»
    # beside the name of a town that no gazetteer may have
    town_leads: str = ""  # "the village of Kuyello", "near Badrinath"
    town_nouns: str = ""  # "Lin Ta Lu village"
    town_prepositions: str = ""  # where the name ends there: "two in Itahari."
    town_heads: str = ""  # last words of names that need nothing beside them: "Humboldt County"
    firms: str = ""  # last words of the names of firms: "Japan Airlines", "Jerusalem Post"
    no_towns: str = ""  # first or last words of names that are none: "Parliament", "University"
    inhabitant_endings: str = ""  # of adjectives made of a town's name: Magdeburger
    participle_endings: str = ""  # of a word that governs the number behind it: "сбившего 9 пешеходов"
    verb_endings: str = ""  # by which an unknown word is a predicate of its own
    sure_verb_endings: str = ""  # of verbs that no noun has, right behind a number: «11 доставлены в ЦРБ»
    auxiliaries: str = ""  # words that make a predicate with an unknown word: "are", "were"
    function_words: (
        str  # that say nothing by themselves; what is left decides whether a clause has a verb of its own
    )

    # who says so
    attribution_before: str  # "according to"
    attribution_after: str  # "said"
    sources: Table  # name of a source: how it is written

    # time
    months: tuple[str, ...]  # twelve cells
    solar_months: tuple[str, ...] = ()  # twelve cells of the Solar Hijri calendar: فروردین
    day_words: Mapping[int, str] = field(default_factory=dict)  # 7: "السابع": days of a month in words
    date_words: tuple[str, str, str] | None = None  # 年, 月, 日 behind the numbers of year, month and day
    clock_words: tuple[str, str, str] | None = None  # 时, 分, 半 behind hour and minute; half an hour
    clock_leads: str = (
        ""  # one of which must lead to such a time where its words may be a length: "à 18 heures"
    )
    weekdays: tuple[str, ...]  # seven cells, Monday first
    day_parts: Mapping[int, str]  # hour: "morning": the hour up to which it lasts
    relative_days: Mapping[int, str]  # -1: "yesterday"
    windows: Mapping[int, str]  # hours: "in the past 24 hours"
    since: str  # words right before a time: it begins a window
    until: str  # it ends one
    as_of: str  # the figure holds for that moment
    on: str  # it happened then
    ago: str  # after a length of time: "three days ago"
    year_words: str  # that make a bare number beside them a year
    year_words_after: str = ""  # right behind the year of a date: "24 февраля 2022 года"
    day_links: str = ""  # between two days of a month: "24 and 25 February"
    day_endings: str = ""  # behind the number of a day or a year: "24th", «22-го»
    date_of: str = ""  # between day, month and year: "24 of February", «24 de febrero de 2022»
    time_links: str = ""  # between a clock time and its day: "10:00 on Friday"
    zones: Mapping[str, str] = field(default_factory=dict)  # IANA name: words behind a clock time
    since_after: str = ""  # words right behind a time: "19 Mart'tan bu yana"
    until_after: str = ""
    as_of_after: str = ""
    small_months: bool = False  # the names of months have no capital: "may" may be a month
    month_first: bool = False  # "Feb. 24" beside "24 February"
