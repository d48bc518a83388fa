"""The commands, and what they have in common: where scraper, extractors, data and reports meet."""
