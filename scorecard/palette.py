"""The colours and the typeface of all that the tool draws, for the vendor and for the executive."""

FONT = "Calibri"

TEXT = "#1B2733"
MUTED = "#55626F"
HEADING = "#124E78"
LINK = "#1A5A96"
OUT = "#A63A0A"
"""What excludes, or must be answered."""
OPEN = "#8A5A00"
DONE = "#1E6B3A"
WHITE = "#FFFFFF"
FAINT = "#F2F5F8"
RULE = "#C5CDD5"
GRID = "#E3E8ED"

ANSWER_FILL, ANSWER_EDGE = "#FFF8DC", "#B08A1E"
"""The cells in which a vendor answers."""
ENTRY = "#FFF4CC"
"""The ground of a cell of the report that a reader may type into."""

LEADER = "#E7EFF6"
BAND = "#EFF5FA"
HEAT = ((80.0, "#9CC3E3"), (60.0, "#CFE2F2"), (0.0, "#EFF5FA"))
"""The least points of a shade, and the shade: the darker, the more points."""
BAR = "#B9D2E8"
BAR_NOT_RANKED = "#DCDFE2"
ALIGNMENT_BAR = "#2F6CA3"
FINANCIAL_BAR = "#C98A1B"
FINANCIAL_BAR_NOT_RANKED = "#C9B48F"
CRITERION_BARS = ("#0E3F66", "#2C6AA0", "#5E97C6", "#95BFE0", "#CBE0F1")
"""In the order of the criteria: neighbours are told apart in grey, too."""
CRITERION_BARS_NOT_RANKED = ("#4A4F55", "#777D84", "#9EA3A9", "#BFC3C8", "#DADDE0")
POINT = "#5E97C6"
REFERENCE_POINT = "#8C97A1"
HOURS_KEPT = "#9DBFDC"
HOURS_BEYOND = "#DDE8C4"
