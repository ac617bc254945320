"""What holds for the workbook as a whole, in English."""

TEXTS = {
    "report.properties.subject": "Ranking of vendors",
    "report.properties.category": "Decision paper",
    "report.properties.keywords": "ranking, vendors, alignment, scorecard",
    "report.properties.comments": "Start with the sheet {sheet}. Made with scorecard {version}.",
    "report.table.printed": "Columns after “{column}” are for filters and are not printed.",
}
