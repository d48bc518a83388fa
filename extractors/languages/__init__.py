"""One module of word tables per language."""
