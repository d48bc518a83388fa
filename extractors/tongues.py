"""Which language a line is in: by its small words and letters. Short lines inherit from the text around them."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter

from .hit import Hit
from .languages.base import Language, phrases
from .text import fold

_WORD = re.compile(r"[^\W\d_]++(?:'[^\W\d_]++)*+")
_LETTER = 2  # a letter that only one language has tells as much as two small words
_ENOUGH = 2  # evidence by which a line may differ from its text
_Signs = tuple[list[tuple[str, ...]], set[str]]  # see Tongues._lines


class Tongues:
    """Tells languages apart by evidence that their tables give."""

    def __init__(self, languages: Sequence[Language]) -> None:
        speakers: dict[str, list[str]] = {}
        self._scripts = {language.code: language.script for language in languages}
        for language in languages:
            small = f"{language.function_words}, {language.prepositions}, {language.auxiliaries}"
            for word in sorted(set(phrases(fold(small)))):
                speakers.setdefault(word, []).append(language.code)
        self._speakers = {word: tuple(codes) for word, codes in speakers.items()}
        self._letters: dict[str, list[str]] = {}
        for language in languages:
            for letter in language.own_letters:
                self._letters.setdefault(letter, []).append(language.code)
        self._strangers = {
            letter: [
                language.code
                for language in languages
                if language.code not in codes
                and language.own_letters
                and language.script in {self._scripts[code] for code in codes}
            ]
            for letter, codes in self._letters.items()
        }
        self._own_letter = re.compile("[" + "".join(map(re.escape, self._letters)) + "]")

    def _lines(self, folded: str, parted: str) -> Iterator[_Signs]:
        """Of each line the small words, each as the languages that have it, and the letters of few languages."""
        start = 0
        for line in folded.split("\n"):
            end = start + len(line)
            # words are parted at apostrophes too: "qu'il"
            words = _WORD.findall(line) if "'" in line else parted[start + 1 : end + 1].split()
            yield list(filter(None, map(self._speakers.get, words))), set(self._own_letter.findall(line))
            start = end + 1

    def _evidence(self, signs: _Signs) -> Counter[str]:
        """How much speaks for each language."""
        found = Counter(chain.from_iterable(signs[0]))
        for letter in signs[1]:
            for code in self._letters[letter]:
                found[code] += _LETTER
            for code in self._strangers[letter]:
                found[code] -= _LETTER
        return found

    def understood(
        self, folded: str, parted: str, hits: Sequence[Hit], hint: str | None
    ) -> tuple[str, list[Hit]]:
        """The language of a text, and its phrases in the meanings of the language of their line.

        `parted` is the text as in `lexicon.Found`; `hint` the language where the text itself does not tell.
        A phrase that means nothing in the language of its line is none.
        """
        lines = list(self._lines(folded, parted))
        whole = self._evidence(_together(lines))
        first, second = sorted((*whole.values(), 0, 0), reverse=True)[:2]
        if first - second <= _ENOUGH:  # no clear answer: ask which language knows the phrases
            whole.update(code for hit in hits for code in hit.sense.languages)
        main = _best(whole) or hint or _of_words(hits, whole)
        if len(whole) <= 1 and not self._mixed(hits, main):
            return main, list(hits)
        kept: list[Hit] = []
        line_end, tongue = -1, main
        for at, hit in enumerate(hits):
            if hit.start > line_end and len(lines) > 1:
                line_end = folded.find("\n", hit.start) % (len(folded) + 1)
                until = bisect_left(hits, line_end, at, key=attrgetter("start"))
                tongue = self._of_line(lines[folded.count("\n", 0, hit.start)], hits[at:until], main)
            if hit.sense.languages == (tongue,):
                kept.append(hit)
                continue
            # "un" is a word, not the UN
            shared = tongue not in self._speakers.get(folded[hit.start : hit.end], ())
            sense = hit.sense.in_language(tongue, shared)
            if sense is hit.sense:
                kept.append(hit)
            elif sense:
                kept.append(Hit(hit.start, hit.end, sense))
        return main, kept

    def _mixed(self, hits: Sequence[Hit], main: str) -> bool:
        return any(code != main for hit in hits for code in hit.sense.languages)

    def _of_line(self, line: _Signs, hits: Sequence[Hit], main: str) -> str:
        found = self._evidence(line)
        first, second = sorted((*found.values(), 0, 0), reverse=True)[:2]
        if first and first - second <= _ENOUGH:
            found.update(code for hit in hits for code in hit.sense.languages)
        best = _best(found)
        if not best or best == main:
            return main
        if found[best] - found[main] >= _ENOUGH or (
            not found[main] and self._scripts[best] != self._scripts.get(main)
        ):
            return best
        return main


def _together(lines: Sequence[_Signs]) -> _Signs:
    if len(lines) == 1:
        return lines[0]
    return [codes for line in lines for codes in line[0]], set().union(*(line[1] for line in lines))


def _best(found: Counter[str]) -> str:
    """The language with the most evidence; none where two have as much."""
    most = max(found.values(), default=0)
    leaders = [code for code, evidence in found.items() if evidence == most]
    return leaders[0] if len(leaders) == 1 else ""


def _of_words(hits: Sequence[Hit], among: Counter[str]) -> str:
    """The language of most of the phrases found, out of those with the most evidence if there is any."""
    most = max(among.values(), default=0)
    found = Counter(code for hit in hits for code in hit.sense.languages if among[code] == most or not most)
    return found.most_common(1)[0][0] if found else ""
