"""The cases of place names in the Slavic languages, by rules over endings rather than by a dictionary.

A dictionary of Russian knows seven of ten Russian towns; their endings are regular. The rules are generous:
they also give forms that nobody says (a feminine and a masculine set for a word in -ь), which costs nothing,
for a form only ever has to be recognised.
"""

from functools import lru_cache

from . import belarusian, russian, ukrainian
from .endings import Endings, inflect

LANGUAGES: dict[str, Endings] = {
    "ru": russian.ENDINGS,
    "uk": ukrainian.ENDINGS,
    "be": belarusian.ENDINGS,
}
ADJECTIVES = {
    "ru": "ий ый ой ого его ому ему им ым ом ем ая яя ой ей ою ую юю ое ее ие ые их ых ими ыми",
    "uk": "ий ій ого ього ому ьому им ім а я ої ьої ій у ю ою ьою е є і их іх ими іми",
    "be": "і ы ага яга аму яму ім ым ая яя ай яй аю ую юю ае яе ія ыя іх ых імі ымі",
}
_HARD_ENDS = frozenset("бвгджзклмнпрстфхцчшщьў")
_LOCATIVES = ("ку", "гу", "ху", "му")  # «у Донецьку», «у Мінску», «у Барвінковому», «у Крыму»
_ABBREVIATION = 3  # letters of «Екб»
_ADJECTIVE_STEM = {"ru": 2, "uk": 2, "be": 1}


def languages_of(word: str) -> tuple[str, ...]:
    """Which languages a folded word may be written in, told by its letters.

    >>> languages_of("минск"), languages_of("київ"), languages_of("віцебск"), languages_of("москва")
    (('ru', 'uk'), ('uk',), ('uk', 'be'), ('ru', 'uk', 'be'))
    """
    letters = set(word)
    if letters & set("їєґ"):
        return ("uk",)
    if "ў" in letters:
        return ("be",)
    if letters & set("ыэ"):
        return (
            ("ru",) if letters & set("ищъ") else ("be",) if "і" in letters or "'" in letters else ("ru", "be")
        )
    if "ъ" in letters:
        return ("ru",)
    if "і" in letters or "'" in letters:
        return ("uk",) if "и" in letters or "щ" in letters else ("uk", "be")
    if "и" in letters or "щ" in letters:
        return ("ru", "uk")
    return ("ru", "uk", "be")


def may_say_whither(word: str, listed: bool) -> bool:
    """Whether a folded name behind «в» or «на» can only be in the accusative; `listed`: as in the gazetteer.

    >>> may_say_whither("сирию", False), may_say_whither("белгород", True), may_say_whither("донецьку", False)
    (True, True, False)
    """
    if listed:
        return len(word) > _ABBREVIATION and word[-1] in _HARD_ENDS
    return word.endswith(("ю", "у")) and word[-2:] not in _LOCATIVES and not word.endswith("дону")


@lru_cache(maxsize=20_000)
def forms(word: str) -> frozenset[str]:
    """All cases of a folded place-name word, itself included, in every language it may be written in.

    >>> {"казани", "казанью"} < forms("казань")
    True
    """
    return frozenset({word}.union(*(inflect(word, LANGUAGES[language]) for language in languages_of(word))))


@lru_cache(maxsize=2_000)
def adjective_forms(word: str) -> frozenset[str]:
    """All genders, numbers and cases of a folded adjective given in its masculine (российский,
    російський).
    """
    found = {word}
    for language in languages_of(word):
        stem = word[: -_ADJECTIVE_STEM[language]]
        found.update(stem + ending for ending in ADJECTIVES[language].split())
    return frozenset(found)


# The plural of a region's head stands once for several: «над Брянской и Калужской областями».
PLURALS = {
    "область": [
        "области",
        "областей",
        "областям",
        "областями",
        "областях",
        "областей",
        "області",
        "областям",
        "областями",
        "областях",
    ],
    "вобласць": ["вобласці", "абласцей", "вобласцей", "вобласцям", "вобласцямі", "вобласцях"],
    "вобласьць": ["вобласьці", "абласьцей", "вобласьцей", "вобласьцям", "вобласьцямі", "вобласьцях"],
    "край": [
        "края",
        "краев",
        "краям",
        "краями",
        "краях",
        "краї",
        "країв",
        "краях",
        "краі",
        "краёў",
        "краямі",
    ],
}


def head_forms(word: str) -> frozenset[str]:
    """The forms of a later word of a name, with the plural of the heads of regions' names."""
    return forms(word).union(PLURALS.get(word, ()))


def stem(word: str) -> str:
    """What all forms of a word begin with: орёл, орла → ор."""
    first, last = min(forms(word)), max(forms(word))
    length = 0
    while length < min(len(first), len(last)) and first[length] == last[length]:
        length += 1
    return first[:length]
