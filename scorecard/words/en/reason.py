"""Why a vendor stands where it stands, in English."""

TEXTS: dict[str, str] = {
    "reason.knockout": "A knock-out answer to {subject}.",
    "reason.knockout_open": "No clear answer yet to a question that can exclude: {subject}.",
    "reason.floor": "{subject}: {value} points, under the floor of {bound}.",
    "reason.floor_open": "{subject}: {value} points; only with its missing answers can it reach the floor of {bound}.",
    "reason.limit.over": "{subject}: {value}, over the limit of {bound}.",
    "reason.limit.under": "{subject}: {value}, under the limit of {bound}.",
    "reason.limit_open": "{subject} is missing, and it has a limit.",
    "reason.minimum_alignment": "Alignment: {value} points, under the minimum of {bound}.",
    "reason.minimum_alignment_open": (
        "Alignment: {value} points; only with its missing answers can it reach the minimum of {bound}."
    ),
    "reason.minimum_financial": "Financial: {value} points, under the minimum of {bound}.",
    "reason.minimum_financial_open": (
        "Financial: {value} points; only with its missing KPIs can it reach the minimum of {bound}."
    ),
    "reason.no_kpi": "None of its financial KPIs is known.",
    "reason.nothing_applicable": "Says that no question applies to it.",
    "reason.versions": "Several questionnaires came back, and it cannot be told which one counts.",
    "reason.late": "Its questionnaire came on {value}, after the deadline of {bound}.",
    "reason.required_open": "Required, and open: {subject}.",
    "reason.low_coverage": "Answered {value} % by weight, under {bound} %.",
    "reason.kpi_missing": "{subject} is missing.",
    "reason.review_open": "No reviewer has given points yet for {subject}.",
    "reason.not_returned": "Its questionnaire has not come back.",
}
