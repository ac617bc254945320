"""The sheet that shows vendors side by side, in English."""

TEXTS: dict[str, str] = {
    "report.compare.title": "Question by question, vendor by vendor",
    "report.compare.rank": "Rank {rank}",
    "report.compare.floor_missed": "under the floor of {floor}",
    "report.compare.answered": "{percent} answered",
    "report.compare.beyond_limit": "{value} (beyond the limit)",
    "report.compare.legend": "Points 0 to 100: the darker, the higher (under 60, 60 to 79, 80 and more)",
    "report.compare.legend.excludes": "white on red excludes the vendor",
    "report.compare.legend.instead": "Instead of points: {signs}.",
    "report.compare.legend.unanswered": "{sign} not answered",
    "report.compare.legend.not_understood": "{sign} not understood",
    "report.compare.legend.none": "{sign} none to give",
    "report.compare.legend.waits": "{sign} not yet reviewed",
    "report.compare.legend.partly": (
        "{sign} Not all of these points count: the evidence is not verified, or contradicts the answer."
    ),
    "report.compare.no_answers": "No questionnaire that counts: {vendors}.",
    "report.compare.first_of": (
        "The first {shown} of {all} vendors; the answers of all of them are on the sheet {sheet}."
    ),
}
