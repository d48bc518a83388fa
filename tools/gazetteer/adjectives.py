"""Adjectives of countries, declined: one kind of entry, in ten languages."""

import names as naming
from sources import load


def adjectives(Entry):
    """Adjectives that say a country: "38 Russian cities", «в 38 российских городах»."""
    ids = {code: (c["geonameid"], c["name"], c["population"]) for code, c in load("countries.json").items()}
    found = []
    for code, *languages in naming.rows("adjectives.tsv"):
        geonameid, name, population = ids.get(code, (6255148, "Europe", 0))
        name = {"CZ": "Czechia", "PS": "Palestine"}.get(code, name)
        place = Entry(
            geonameid, name, code if code in ids else "", "", None, None, population, "", "adjective"
        )
        for language, cell in zip(
            ["en", "ru", "uk", "be", "es", "pt", "fr", "de", "tr", "ar"], languages, strict=True
        ):
            for word in cell.split("/"):
                for form in DECLINED.get(language, lambda w: [w])(word):
                    place.call(
                        form,
                        "j"
                        if language in {"ru", "uk", "be"}
                        else "l"
                        if language in {"es", "pt", "fr", "de"}
                        else "",
                    )
        found.append(place)
    return found


def _romance(word):
    stem = word[:-1] if word.endswith("o") else word
    if word.endswith("o"):
        return [stem + e for e in ("o", "a", "os", "as")]
    if word.endswith(("és", "ês")):
        bare = word[:-2] + "es"
        return [word, bare + "a", bare + "es", bare + "as"]
    if word.endswith("ão"):
        return [word, word[:-2] + "ã", word[:-2] + "ães", word[:-2] + "ãs"]
    return [word, word + "s", word + "es", word + "a", word + "as"]


def _french(word):
    if word.endswith("e"):
        return [word, word + "s"]
    if word.endswith("en"):
        return [word, word + "ne", word + "s", word + "nes"]
    feminine = word[:-1] + "que" if word.endswith("c") else word + "e"
    return [word, feminine, word if word.endswith("s") else word + "s", feminine + "s"]


DECLINED = {
    "en": lambda w: [w, w + "s"] if w.endswith("n") or w.endswith("i") else [w],
    "es": _romance,
    "pt": _romance,
    "fr": _french,
    "de": lambda w: [w + e for e in ("", "e", "en", "er", "es", "em")],
    "tr": lambda w: [w],
    "ar": lambda w: [w, "ال" + w],
}
