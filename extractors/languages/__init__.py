"""One module of word tables per language. A module here with a `LANGUAGE` is a language of the reader's."""

from importlib import import_module
from pkgutil import iter_modules

from .base import Language

LANGUAGES: tuple[Language, ...] = tuple(
    import_module(f"{__name__}.{module.name}").LANGUAGE
    for module in sorted(iter_modules(__path__), key=lambda module: module.name)
    if module.name != "base"
)
