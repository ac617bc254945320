"""All that the tool says in Spanish: a file for each owner, named as the first part of its texts' keys."""

from scorecard.words.languages import Manner

MANNER = Manner("«»")
