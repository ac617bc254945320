"""The sheet that shows vendors side by side, in English."""

TEXTS: dict[str, str] = {
    "report.compare.title": "Question by question, vendor by vendor",
    "report.compare.rank": "Rank {rank}",
    "report.compare.floor_missed": "under the floor of {floor}",
    "report.compare.answered": "{percent} answered",
    "report.compare.beyond_limit": "{value} (beyond the limit)",
    "report.compare.legend": (
        "Points 0 to 100: the darker, the higher (under 60, 60 to 79, 80 and more); white on red excludes the vendor. "
        "Instead of points: {unanswered} not answered, {not_understood} not understood, {none} none to give, {waits} "
        "not yet reviewed. {partly} Not all of these points count: the evidence is not verified, or contradicts the "
        "answer."
    ),
    "report.compare.no_answers": "No questionnaire that counts: {vendors}.",
    "report.compare.first_of": (
        "The first {shown} of {all} vendors; the answers of all of them are on the sheet {sheet}."
    ),
}
