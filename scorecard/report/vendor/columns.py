"""The columns of a vendor's sheet: few wide ones, and 48 narrow ones for its hours, over which notes are laid."""

from scorecard.core.values.instants import DAY as MINUTES_A_DAY

NAME, FOUND, POINTS, COUNTED, WEIGHT, CONTRIBUTION, GAP, DAY = range(8)
"""What is asked, what was found, four figures; a gap; the weekday beside the picture."""

HALF_HOURS = MINUTES_A_DAY // 30
FIRST_HALF = DAY + 1

# Four columns of notes beside the figures, the last one for where something was read.
EVIDENCE = DAY
COMMENT = FIRST_HALF + 7
FINDING = FIRST_HALF + 19
PLACE = FIRST_HALF + 35
LAST = FIRST_HALF + HALF_HOURS - 1

SPANS = {EVIDENCE: COMMENT - 1, COMMENT: FINDING - 1, FINDING: PLACE - 1, PLACE: LAST}
"""The columns over which a text of a table is laid: the first one and the last one."""

LEFT, RIGHT = (NAME, CONTRIBUTION), (DAY, LAST)
"""The first and the last column of the blocks that stand side by side on the first page."""

WIDTHS = (286, 244, 56, 56, 58, 80, 14, 76, *(10 for _ in range(HALF_HOURS)))
"""Pixels."""
