"""The workbook as a whole: tabs, links, properties, in English."""

TEXTS: dict[str, str] = {
    "report.workbook.tab.certainty": "Certainty",
    "report.workbook.tab.summary": "Summary",
    "report.workbook.tab.whatif": "What-if",
    "report.workbook.tab.files": "Files",
    "report.workbook.tab.method": "Method",
    "report.workbook.footer": "{date} · page {page} of {pages}",
    "report.workbook.confidential": "Confidential: for the evaluation team",
    "report.workbook.back": "‹ {sheet}",
    "report.workbook.tab.compare": "Compare",
    "report.workbook.tab.compare_lot": "Compare {lot}",
    "report.workbook.tab.answers": "Answers",
    "report.workbook.tab.kpis": "KPIs",
    "report.workbook.tab.totals": "Totals",
    "report.workbook.properties.subject": "Ranking of vendors",
    "report.workbook.properties.category": "Decision paper",
    "report.workbook.properties.keywords": "ranking, vendors, alignment, scorecard",
    "report.workbook.properties.comments": "Start with the sheet {sheet}. Made with scorecard {version}.",
}
