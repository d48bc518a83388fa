"""Which names of places say where something happened, and which only whose, whither or who speaks."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from itertools import pairwise, zip_longest

import regex

from .annotate import Annotated, Mention
from .claim import Claim
from .hit import Hit
from .leading import LeadingWords
from .measure import Measure
from .toponyms import may_say_whither
from .town_adjectives import is_district
from .unlisted import is_unlisted, lies_in

_NEXT_WORD = regex.compile(r" ([a-z]{3,})")
_FEW_WORDS = regex.compile(r" (?:\p{Ll}{3,} ){1,2}\p{Ll}{2,7} ")
_TOWN = regex.compile(r"(?:\p{Lu}[\p{L}'-]+ ?)+,? $")
_LINKED = regex.compile(r",? ?(?:\p{L}{1,3} )?")
_NUMBER_BEHIND = regex.compile(r" ?[:(-]? ?\d")
_JOINED = 28  # characters between two places of one count: "el sur de Turquía y el norte de Siria"
_LISTED = regex.compile(r", (?:\p{L} )?")
_BESIDE = regex.compile(r" (?:\p{L} )?")
_TWO_WAY = 6  # characters of a preposition that says where or whither
_LEAD = 32  # characters in which a preposition may lead to a name
_OF = 5  # letters of the small words between "according to" and who says so
_SPEAKER_BEHIND = (
    4  # words from "according to" to where the speaker belongs: «según la Gobernación de Santander»
)
_SPEAKER = 3  # words between a verb of saying and where the speaker belongs: «сообщили в СК России»


class Whereabouts:
    """Finds the local mentions of a text."""

    def __init__(
        self, page: Annotated, claims: Sequence[Claim], words: LeadingWords, measures: Mapping[str, Measure]
    ) -> None:
        self._page = page
        self._prepositions, self._departures = words.prepositions, words.departures
        self._conjunctions, self._two_way = words.conjunctions, words.two_way
        self._left = {c.sentence for c in claims if c.term and measures[c.measure].leaves_place}
        self._struck = {c.sentence for c in claims if c.term and measures[c.measure].one_off}
        self._hosting = {c.sentence for c in claims if c.term and measures[c.measure].hosted}

    @cached_property
    def local(self) -> set[int]:
        """Where each name begins that says where something happened."""
        page, local = self._page, set[int]()
        before: Mention | None = None
        for mention, following in zip_longest(page.mentions, page.mentions[1:]):
            if (before and self._is_route(before, mention)) or (
                following and self._is_route(mention, following)
            ):
                before = mention
                continue  # «на трасе Мінск — Гомель»
            if (
                before
                and (holds(mention, before) or is_unlisted(before.place) or is_district(mention.place))
                and page.folded[before.end : mention.start] in (", ", " (", " ")
            ):
                continue  # "Liverpool, England", «Малинівка Чугуївського району»: which one
            if before and is_unlisted(before.place) and lies_in(page, before.end, mention.start):
                continue  # "near Adamuz in the province of Córdoba"
            if (
                (lead := page.hit_before(mention.start))
                and "whither" in lead.marks
                and lead.end == mention.start - 1
            ):
                continue  # «вывезли их в Литву»
            if self._goes_there(mention):
                continue
            if page.folded[mention.end : mention.end + 2] == "'s" or self._speaks(mention):
                continue  # "Azerbaijan's operation"
            if self._is_nationality(mention) or self.is_of_others(mention) or self._acts(mention):
                continue
            if mention.place.kind == "adjective":
                after, ahead = page.hit_at(mention.end + 1), page.hit_before(mention.start)
                if (after and after.get("place_type")) or (
                    ahead and ahead.get("place_type") and ahead.end == mention.start - 1
                ):
                    local.add(mention.start)  # "38 Russian cities", "38 cidades russas"
            elif (
                mention.local(page, self._prepositions)
                or (before and before.start in local and self._continues(before, mention))
                or self._follows(mention)
                or self._modifies(mention)
                or self._says_where(mention)
                or self._was_left(mention)
                or self._is_segment(mention)
                or (before and is_part(page, before, mention))
            ):
                local.add(mention.start)
            before = mention
        for mention, following in reversed(list(pairwise(page.mentions))):
            if following.led and following.start in local and self._are_joined(mention, following):
                local.add(mention.start)  # «Ankara ve Bursa'da»: the ending is of both
        return local

    def _goes_there(self, mention: Mention) -> bool:
        """Whether its case says whither: «отправили в Витебск», «вербовка в Сирию»; but what is struck is there."""
        page = self._page
        if page.sentence_of(mention.start) in self._struck or not self._two_way.adjoins(
            page.folded, max(0, mention.start - _TWO_WAY), mention.start
        ):
            return False
        return may_say_whither(page.folded[mention.start : mention.end], mention.uninflected)

    def is_one_of_several(self, mention: Mention | None, taken: Collection[int] = ()) -> bool:
        """Whether what happened at a place happened at more: "in Gelsenkirchen und Essen".

        `taken`: where the names of places begin that have numbers of their own.
        """
        if mention is None:
            return False
        sentence = self._page.sentence_of(mention.start)
        return any(
            other.start in self.local
            and other.start not in taken
            and not (holds(mention, other) or holds(other, mention))
            and other.place != mention.place
            and self._page.sentence_of(other.start) == sentence
            and self.share_count(*sorted((mention, other), key=lambda m: m.start))
            for other in self._page.mentions
        )

    def holder(self, mention: Mention | None) -> Mention | None:
        """The wider place that stands right before the first of several in it: 广西柳州、桂林等地."""
        before: Mention | None = None
        for one in self._page.mentions:
            if mention and before and before.end <= one.start <= mention.start:
                narrowest = one.broad == mention.broad and holds(before, mention)
                if narrowest and is_part(self._page, before, one):
                    return before
            before = one
        return None

    def share_count(self, first: Mention, second: Mention) -> bool:
        """Whether a conjunction joins two places, with no number between them: «Veracruz, Hidalgo y Puebla»."""
        between = self._page.folded[first.full_end : second.start]
        after = self._page.hit_at(second.full_end + 1)
        if _LISTED.fullmatch(between) and after and after.get("place_type") == "others":
            return True  # 柳州、桂林等地
        return len(between) <= _JOINED and bool(
            self._conjunctions.search(between)
            and not regex.search(r"[.;:()\d]", between)
            and not any(n.start >= first.end and n.end <= second.start for n in self._page.numbers)
        )

    def _are_joined(self, first: Mention, second: Mention) -> bool:
        between = self._page.folded[first.full_end : second.start]
        return self._continues(first, second) and bool(self._conjunctions.search(between))

    def _is_route(self, first: Mention, second: Mention) -> bool:
        """Whether two towns are the ends of a road: then neither says where."""
        between = self._page.folded[first.end : second.start]
        if first.broad or second.broad or between not in ("-", " - "):
            return False
        return not _NUMBER_BEHIND.match(self._page.folded, second.end)

    def _is_segment(self, mention: Mention) -> bool:
        """Whether a name fills what stands between two bars: "Ciclone Chido | Moçambique"."""
        folded = self._page.folded
        before, behind = folded[: mention.start].rstrip(" "), folded[mention.full_end :].lstrip(" ")
        return (before.endswith("|") and behind[:1] in ("", "\n", "|")) or (
            behind.startswith("|") and before[-1:] in ("", "\n")
        )

    def _speaks(self, mention: Mention) -> bool:
        """Whether it says who speaks: «сообщили в СК России», «в Минобороны России»."""
        around = self._page.hits_in(max(0, mention.start - _LEAD), mention.start + 1)
        if any(hit.get("source") and mention.start < hit.end for hit in around):
            return True
        named = self._page.hit_before(mention.start)
        if named is None:
            return False
        if named.get("source") and mention.start - named.end <= 1:
            return True
        if (
            named.get("source")
            and self._is_cited(named)
            and _LINKED.fullmatch(self._page.folded, named.end, mention.start)
        ):
            return True
        words = self._page.folded[named.end : mention.start]
        if named.end >= mention.start - 1 or regex.search(r"[.,;:!?\d\n]", words):
            return False
        if named.get("attribution") == "before":
            return len(words.split()) <= _SPEAKER_BEHIND
        return named.get("attribution") is not None and len(words.split()) == _SPEAKER - 1

    def is_of_others(self, mention: Mention) -> bool:
        """Whether it says who acts or whence those counted came, not where they are."""
        return self.acts_elsewhere(mention) or self.is_origin(mention)

    def acts_elsewhere(self, mention: Mention) -> bool:
        """Whether a country stands before what it did elsewhere: "killed in Israel strikes on Gaza"."""
        following = next((m for m in self._page.mentions if m.start > mention.start), None)
        if mention.broad != 2 or following is None or following.broad == 2:
            return False
        between = self._page.text.seen[mention.full_end : following.start]
        lead = self._prepositions.search(self._page.folded, mention.full_end + 2, following.start)
        return bool(lead and _FEW_WORDS.fullmatch(between))

    def _is_nationality(self, mention: Mention) -> bool:
        """Whether a country's name, written in one with who is counted, says whose they are: «2名捷克登山客»."""
        named = self._page.hit_before(mention.start)
        if named and "nationals" in named.marks and named.end == mention.start - 1:
            return mention.broad == 2  # «79 416 граждан Украины»
        if mention.place.kind != "country" or not any(
            n.end <= mention.start <= n.end + 3 for n in self._page.numbers
        ):
            return False
        counted = self._page.hit_at(mention.end + 1)
        if counted and counted.get("unit") and any(n.end == mention.start - 1 for n in self._page.numbers):
            return not self._page.text.seen[mention.start].isupper()  # 66万名乌克兰难民
        counter = self._page.hit_before(mention.start)
        return counter is not None and 0 <= mention.start - counter.end <= 1 and bool(counter.get("unit"))

    def _acts(self, mention: Mention) -> bool:
        """Whether a country is said to do something, in a script without capitals: 以色列空袭造成558人死亡."""
        after, letter = self._page.hit_at(mention.end + 1), self._page.text.seen[mention.start]
        acts = after is not None and "actor" in after.marks
        return acts and mention.place.kind == "country" and letter.lower() == letter.upper()

    def _is_cited(self, source: Hit) -> bool:
        """Whether words of attribution lead to a source: «según la Gobernación de Norte de Santander»."""
        lead = self._page.hit_before(source.start)
        return lead is not None and lead.get("attribution") == "before" and source.start - lead.end <= _OF

    def _continues(self, before: Mention, mention: Mention) -> bool:
        return _LINKED.fullmatch(self._page.folded[before.end : mention.start]) is not None

    def _follows(self, mention: Mention) -> bool:
        """ "в 23 городах России", "have entered Kazakhstan", «жителей Курской области»"""
        hit = self._page.hit_before(mention.start)
        return (
            hit is not None
            and mention.start - hit.end <= 1
            and bool(hit.get("place_type") or hit.get("measure") or hit.get("unit"))
        )

    def _says_where(self, mention: Mention) -> bool:
        """Whether a country stands behind a town that no gazetteer has: "in the town of El Espinal, Colombia"."""
        seen, start = self._page.text.seen, mention.start
        town = _TOWN.search(seen, max(0, start - 40), start)
        return town is not None and bool(
            self._prepositions.search(self._page.folded, max(0, town.start() - _LEAD), town.start())
        )

    def is_origin(self, mention: Mention) -> bool:
        """Whether those counted came from it: "7.6 million refugees from Ukraine across Europe"."""
        return self._page.sentence_of(mention.start) in self._hosting and bool(
            self._departures.search(self._page.folded, max(0, mention.start - _LEAD), mention.start)
        )

    def _was_left(self, mention: Mention) -> bool:
        """Whether those counted left it: "300 evacuated from Belgorod"."""
        return self._page.sentence_of(mention.start) in self._left and bool(
            self._departures.search(self._page.folded, max(0, mention.start - _LEAD), mention.start)
        )

    def _modifies(self, mention: Mention) -> bool:
        """Whether a bare name stands before what happened there: "Hawaii wildfire death toll hits 80"."""
        page = self._page
        following = _NEXT_WORD.match(page.folded, mention.end)
        if any(number.end == mention.start - 1 for number in page.numbers):
            return False  # "thirteen US service members"
        if following is None or page.text.seen[following.start(1)].isupper():
            return False
        hit = page.hit_at(following.start(1))
        if hit is not None and not (hit.get("unit") or hit.get("number_name")):
            return False  # "Ukraine says"; but "Arkansas tornado"
        return any(page.sentence_of(n.start) == page.sentence_of(mention.start) for n in page.numbers)


def holds(wide: Mention, narrow: Mention) -> bool:
    """Whether one place lies in another."""
    outer, inner = wide.place, narrow.place
    if wide.broad <= narrow.broad:
        return False
    return wide.broad == 3 or (
        outer.country == inner.country
        and (wide.broad == 2 or outer.admin1 is None or outer.admin1 == inner.admin1)
    )


def is_part(page: Annotated, wide: Mention, mention: Mention) -> bool:
    """Whether a name stands right behind that of where it lies, in a script without capitals: 北京市门头沟区."""
    letter = page.text.seen[mention.start]
    if not _BESIDE.fullmatch(page.folded, wide.full_end, mention.start) or letter.lower() != letter.upper():
        return False
    first, second = wide.place, mention.place
    if first.country != second.country or second.kind == "country":
        return False
    return first.kind == "country" or first.admin1 in (second.admin1, None)
