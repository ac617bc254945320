"""The sheets with one row for each answer, value or vendor, in English."""

TEXTS: dict[str, str] = {
    "report.table.answers": "One row an answer, ready for filters and pivot tables; what is missing is an empty cell.",
    "report.table.kpis": "One row a vendor and KPI; what is missing is an empty cell.",
    "report.table.sheets": "Vendors of each lot that have a sheet of their own: {count}.",
    "report.table.none": "No questionnaire that counts has come back.",
    "report.table.totals.about": "All that the totals are made of, one row a vendor; the charts are drawn from it.",
    "report.table.totals.points": "{criterion}: points",
    "report.table.totals.earned": "{criterion}: in the total",
    "report.table.printed": "Columns after “{column}” are for filters and are not printed.",
}
