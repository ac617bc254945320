"""The page for phones and mail, in English."""

TEXTS: dict[str, str] = {
    "report.page.contents": "On this page",
    "report.page.order": "Vendors in rank order",
    "report.page.points": "Points by criterion",
    "report.page.point": "{vendor}: alignment {alignment}, financial {financial}",
    "report.page.equal": "Dashed line: the leader’s total.",
    "report.page.legend.points": (
        "Points 0 to 100: the stronger the shade, the higher (under 60, 60 to 79, 80 and more)"
    ),
    "report.page.legend.bars": "Bars: what each criterion adds",
    "report.page.legend.firm": "Firm: share of the total that does not rely on unverified evidence.",
    "report.page.confidential": "Confidential: for the evaluation team only.",
    "report.page.more": "All figures, and where each was read, are in the workbook.",
}
