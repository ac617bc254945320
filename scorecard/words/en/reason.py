"""Why a vendor stands where it stands, in English."""

TEXTS: dict[str, str] = {
    "reason.knockout": "A knock-out answer to {subject}.",
    "reason.knockout_open": "No clear answer yet to a question that can exclude: {subject}.",
    "reason.floor": "{subject}: {value} points, under the floor of {bound}.",
    "reason.floor_open": "{subject}: {value} points; only with its missing answers can it reach the floor of {bound}.",
    "reason.floor_unproven": (
        "{subject}: {value} points; evidence for its answers is missing, so it is still under the floor of {bound}."
    ),
    "reason.limit.over": "{subject}: {value}, over the limit of {bound}.",
    "reason.limit.under": "{subject}: {value}, under the limit of {bound}.",
    "reason.limit_open": "{subject}: value missing, a limit applies.",
    "reason.minimum_alignment": "Alignment: {value} points, under the minimum of {bound}.",
    "reason.minimum_alignment_open": (
        "Alignment: {value} points; only with its missing answers can it reach the minimum of {bound}."
    ),
    "reason.minimum_alignment_unproven": (
        "Alignment: {value} points; evidence for its answers is missing, so it is still under the minimum of {bound}."
    ),
    "reason.minimum_financial": "Financial: {value} points, under the minimum of {bound}.",
    "reason.minimum_financial_open": (
        "Financial: {value} points; only with its missing KPIs can it reach the minimum of {bound}."
    ),
    "reason.no_kpi": "None of its financial KPIs is known.",
    "reason.nothing_applicable": "States that no question applies to it.",
    "reason.versions": "Several questionnaires were received, and it is unclear which one counts.",
    "reason.late": "Its questionnaire was received on {value}, after the deadline of {bound}.",
    "reason.required_open": "Required question still open: {subject}.",
    "reason.low_coverage": "Answered {value} % by weight, under {bound} %.",
    "reason.kpi_missing": "{subject} is missing.",
    "reason.review_open": "No reviewer has given points for {subject} yet.",
    "reason.not_returned": "Its questionnaire has not been received.",
    "reason.withdrawn": "Withdrew on {value}.",
    "reason.withdrawn.said": "Withdrew on {value}: “{bound}”",
    "reason.excluded": "Excluded: {subject}.",
}
