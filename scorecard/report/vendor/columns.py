"""The columns of a vendor's sheet: few wide ones, and 48 narrow ones for its hours, over which notes are laid."""

from scorecard.core.values.instants import DAY as MINUTES_A_DAY

NAME, FOUND, POINTS, COUNTED, WEIGHT, CONTRIBUTION, GAP, DAY = range(8)
"""What is asked, what was found, four figures; a gap; the weekday beside the picture."""

HALF_HOURS = MINUTES_A_DAY // 30
FIRST_HALF = DAY + 1

# Two columns of notes beside the figures.
EVIDENCE = DAY
NOTES = FIRST_HALF + 13
LAST = FIRST_HALF + HALF_HOURS - 1

SPANS = {EVIDENCE: NOTES - 1, NOTES: LAST}
"""The columns over which a text of a table is laid: the first one and the last one."""

LEFT, RIGHT = (NAME, CONTRIBUTION), (DAY, LAST)
"""The first and the last column of the blocks that stand side by side on the first page."""

WIDTHS = (374, 276, 54, 58, 58, 66, 8, 72, *(8 for _ in range(HALF_HOURS)))
"""Pixels."""
