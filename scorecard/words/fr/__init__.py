"""All that the tool says in French: a file for each owner, named as the first part of its texts' keys."""

from scorecard.words.languages import Manner

MANNER = Manner("«»", before_percent="\u00a0", before_colon="\u00a0", first_of_month="1er")
"""Babel writes "1 janvier", which no French text does."""
