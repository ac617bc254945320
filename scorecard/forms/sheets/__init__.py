"""The sheets of a questionnaire as they are drawn: the cover, and a section with its rows."""
