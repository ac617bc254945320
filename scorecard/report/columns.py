"""The columns of a vendor's sheet, which its tables and the picture of its hours share.

The tables need few wide columns, the picture 48 narrow ones: each of the last three columns of the tables is laid over
a number of the narrow ones.
"""

from scorecard.core.instants import DAY as MINUTES_A_DAY

NAME, FOUND, POINTS, CONTRIBUTION, OF, DAY = range(6)
"""What is asked, what was found, three figures; the weekday beside the picture."""

HALF_HOURS = MINUTES_A_DAY // 30
FIRST_HALF = DAY + 1

# Three columns of notes beside the figures, the last one for where something was read.
FIRST_NOTE = DAY
SECOND_NOTE = FIRST_HALF + 15
PLACE = FIRST_HALF + 28
LAST = FIRST_HALF + HALF_HOURS - 1

SPANS = {FIRST_NOTE: SECOND_NOTE - 1, SECOND_NOTE: PLACE - 1, PLACE: LAST}
"""The columns over which a text of a table is laid: the first one and the last one."""

WIDTHS = (326, 250, 52, 82, 50, 74, *(11 for _ in range(HALF_HOURS)))
"""Pixels."""
