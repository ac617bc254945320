"""The sheets with one row for each answer, value or vendor, in English."""

TEXTS: dict[str, str] = {
    "report.table.answers": "One row per answer, ready for filters and pivot tables; what is missing is an empty cell.",
    "report.table.kpis": "One row per vendor and KPI; what is missing is an empty cell.",
    "report.table.part": "Part {part} of {parts}, since a sheet has no more rows: {first} to {last}.",
    "report.table.sheets": "Vendors of each lot that have a sheet of their own: {count}.",
    "report.table.none": "No questionnaire that counts has been received.",
    "report.table.totals.about": "What the totals are made of, one row per vendor; the charts are drawn from it.",
    "report.table.totals.points": "{criterion}: points",
    "report.table.totals.earned": "{criterion}: in the total",
    "report.table.printed": "Columns after “{column}” are for filters and are not printed.",
}
