"""What a data package tells its readers in words: what the numbers are, and what they are not."""

NOTES = """\
**What this is.** Numbers that were announced on Telegram, each with the words that say so. They are counts as
reported, not a register of persons: nobody here was counted by the makers of this data.

**How to read it**

- Most numbers are lower bounds. "At least 1,386" says nothing about an upper end (`value_high` is empty), "about 200"
  sets neither (both are empty); no margin is ever added.
- Who counted is part of every number. Sources are never mixed in one line of the series, and numbers of different
  sources are not to be added up: they count the same people.
- A subtotal is a part of a total of the same post, not to be added to it.
- An empty cell is no zero. A zero is there only where a text says that there was none (`negated`).
- Numbers are read by rules, which can be wrong. The words are given beside each: look at them before you publish it.
- A series joins what one source says of one place. Where posts name neither place nor day, different incidents may
  stand in one line.
- Times are UTC. `at` is when a number holds, `known_at` when it could be known.

**What belongs to others.** The texts quoted are their authors'; names and ids of places are from GeoNames
(CC BY 4.0)."""

GUARDED = """

**Texts in the CSV files** that a spreadsheet would take for a formula, or that begin with a control character, have an
apostrophe before them (`'-5`); it is no part of the text."""

UNLINKED = """

**Left out** for {which}: addresses, public names, reviewers and whole texts, because reading, keeping or passing them
on can endanger people. In the words that are quoted, [link] and [name] stand where an address or a name was."""
