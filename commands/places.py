"""Places by the names that users give them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tallygram.extractors.gazetteer.place import Place


def known_place(name: str) -> "Place | None":
    """The likeliest place of this name, in any of its languages and cases; None if the gazetteer has none."""
    from tallygram.extractors.places import Gazetteer
    from tallygram.extractors.text import fold

    for written in (name.strip(), name.strip().title()):
        match = Gazetteer().find(fold(written), 0, written)
        if match is not None and match.end == len(written):
            return match.candidates[0]
    return None
