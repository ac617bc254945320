"""All that the tool says in Italian: a file for each owner, named as the first part of its texts' keys."""
