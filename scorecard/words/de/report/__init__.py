"""What ranking.xlsx says, in German: a file for each sheet and for what sheets share."""

from scorecard.words.de.report import (
    answer,
    certainty,
    column,
    compare,
    files,
    hours,
    kpi,
    method,
    summary,
    table,
    vendor,
    whatif,
    workbook,
)

_PARTS = (answer, certainty, column, compare, files, hours, kpi, method, summary, table, vendor, whatif, workbook)
TEXTS = {key: text for part in _PARTS for key, text in part.TEXTS.items()}
