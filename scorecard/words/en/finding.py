"""What a reader should know about a vendor, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "finding.ask_kpi.below": "Query {subject}: {value} is below {bound}.",
    "finding.ask_kpi.above": "Query {subject}: {value} is above {bound}.",
    "finding.ask_answer.below": "Query the answer to {subject}: {value} is below {bound}.",
    "finding.ask_answer.above": "Query the answer to {subject}: {value} is above {bound}.",
    "finding.much_not_applicable": (
        "States that {value} % of the questions, by weight, do not apply to it; more than {bound} % is worth checking."
    ),
    "finding.evidence_missing": "No evidence for {value} of the {bound} answers that require it.",
    "finding.evidence_missing.all": {
        "one": "No evidence for the only answer that requires it.",
        "other": "No evidence for any of the {count} answers that require it.",
    },
    "finding.evidence_refuted": "The evidence contradicts the answer to {subject}, which earns no points.",
    "finding.claim_contradicted": "States {value} for {subject}; our own figure is {bound} ({source}).",
    "finding.answers_contradict": "The answers to {subject} and {by} contradict each other.",
    "finding.same_position": (
        "All {bound} answers from lists are number {value} on their list; ask whether the questions were read."
    ),
    "finding.mostly_at_best": "Best answer claimed {value} times out of {bound}: check a sample.",
    "finding.mostly_at_best.all": "Best answer claimed in all {value} answers: check a sample.",
    "finding.same_evidence": (
        "The same evidence is given for {value} answers, among them {subject}: check that it covers each of them."
    ),
    "finding.not_applicable_claimed": (
        "States that {subject} does not apply to it; left unanswered, its total would be {value} points "
        "lower. Check the reason given."
    ),
    "finding.floor_missed_by_a_step": (
        "Verify before you exclude: with its answer to {by} one step better, {subject} "
        "would have {value} points and reach the floor of {bound}."
    ),
    "finding.floor_reached_by_a_step": (
        "Verify before you decide: with its answer to {by} one step worse, {subject} "
        "would have {value} points, under the floor of {bound}."
    ),
    "finding.could_lead": (
        "At best, with all that is open, even unverified, it would have {value} points; the leader is sure of {bound}."
    ),
    "finding.could_overtake": (
        "At best, with all that is open, even unverified, it would have {value} points; the leader is sure of {bound}."
    ),
    "finding.minimum_missed_by_a_step": (
        "Verify before you exclude: with its answer to {subject} one step better, alignment would have "
        "{value} points and reach the minimum of {bound}."
    ),
    "finding.minimum_reached_by_a_step": (
        "Verify before you decide: with its answer to {subject} one step worse, alignment would have "
        "{value} points, under the minimum of {bound}."
    ),
    "finding.claim_against_record": "States {value} for {subject}; our own record says {bound}: {by}.",
    "finding.promises_broken": (
        "Claims in its answer to {subject} that promises are kept; in our own record {value} were not, the last on "
        "{bound} (incident {source})."
    ),
    "finding.corrections_overdue": "Overdue: {value}; the first was due on {bound} (incident {source}).",
    "finding.corrections_overdue.corrections": {
        "one": "{count} correction of error",
        "other": "{count} corrections of error",
    },
    "finding.corrections_overdue.actions": {"one": "{count} corrective action", "other": "{count} corrective actions"},
}
