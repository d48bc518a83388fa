"""What people type into a search box, as full-text search understands it."""

import unicodedata


def folded_query(words: str) -> str:
    """The words as an FTS5 query for all of them: quoted, so that no sign means anything but a final `*`.

    >>> folded_query("Ёлкин задерж*")
    '"Елкин" "задерж"*'
    """
    terms = []
    for word in unicodedata.normalize("NFC", words.replace("\0", " ")).split():
        stem = word.rstrip("*").replace("ё", "е").replace("Ё", "Е").replace('"', '""')
        if any(letter.isalnum() for letter in stem):
            terms.append(f'"{stem}"' + ("*" if word.endswith("*") else ""))
    return " ".join(terms) or '""'
