"""All that the tool says in English: a file for each owner, named as the first part of its texts' keys."""

from scorecard.words.languages import Manner

MANNER = Manner("“”", "en_GB")
"""English writes the day before the month, as all the others do, and no comma before "and"."""
