"""The sheet that says how the ranking was made, in English."""

TEXTS: dict[str, str] = {
    "report.method.certainty": "Certainty",
    "report.method.certainty.text": (
        "A weight’s interval is the one around today’s value in which the same vendor leads while all other weights "
        "stay the same. In each random variation the weights of the criteria and those of the KPIs are drawn from a "
        "Dirichlet distribution around today’s (concentration {concentration}), the share of alignment from a Beta "
        "distribution of the same concentration. A value that we do not have is drawn between 0 and 100, the same for "
        "all that lack it; one that the vendor does not give earns no points."
    ),
    "report.method.combined": "Doubt about figures and answers",
    "report.method.combined.text": (
        "Besides the weights, the figures of a KPI with a stated uncertainty are drawn from a normal distribution "
        "around them, clipped to the range of its points, and answers are one step better or worse, each with half "
        "the stated chance: {declared} if not verified, {verified} if verified. Numbers, dates, hours, texts and "
        "knock-out answers do not vary, nor does whether a question applies. Share of the doubt = (V - V with this "
        "source fixed) / V, with V the variance of the gap between the first two. Each vendor has its own random "
        "numbers, drawn from the seed and its id."
    ),
    "report.method.uncertain.relative": "Uncertain by {percent} of the value (one standard deviation).",
    "report.method.uncertain.absolute": "Uncertain by {off} (one standard deviation).",
    "report.method.draws": "Random variations of the weights",
    "report.method.seed": "Seed of the random numbers",
    "report.method.numpy": "numpy",
    "report.method.ask.below": "Below {value} we ask the vendor; that costs no points.",
    "report.method.ask.above": "Above {value} we ask the vendor; that costs no points.",
    "report.method.check": (
        "Compared with our own figure, column “{column}”: where they are more than {within} apart we ask; that costs no"
        " points."
    ),
    "report.method.title": "How the ranking was made",
    "report.method.share": "Share of the total {lot}",
    "report.method.supplied_buyer": "supplied by us; left out where missing",
    "report.method.supplied_vendor": "supplied by the vendor; earns no points where missing",
    "report.method.points": "{points}: {answer}",
    "report.method.knockout": "{answer} (excludes the vendor)",
    "report.method.same_meaning": "Worded otherwise than sent; said to mean the same: {reason}",
    "report.method.required": "Required.",
    "report.method.not_applicable": '"Not applicable", with a reason, is an answer.',
    "report.method.item": "{text} ({need})",
    "report.method.checklist": "Live 100, planned 50, no 0; a must weighs 3, a should 2, a could 1:",
    "report.method.free_text": (
        "Earns the mean of the points that reviewers give; weighs nothing while no vendor has any."
    ),
    "report.method.free_text.in_lots": (
        "Earns the mean of the points that reviewers give; weighs nothing while no vendor of the lot has any."
    ),
    "report.method.several": "The points of all that apply are added up, to 100 at most:",
    "report.method.date": "Straight lines between the dates; accepted from {earliest} to {latest}.",
    "report.method.hours": (
        "The share, in percent, of the promised hours in which the vendor is open, counted over "
        "{weeks} weeks from {start} by the rules of both time zones, and averaged by the weights of the channels. "
        "A blank day is unanswered. Promised, in {zone}:"
    ),
    "report.method.hours.channel": "{channel} (weight {weight}): {week}",
    "report.method.hours.holidays": "Instead, on holidays: {holidays}",
    "report.method.hours.holiday": "{date} {hours}",
    "report.method.formulas": "How the points are added up",
    "report.method.credit": "Evidence and reviews",
    "report.method.credit.text": (
        "Where evidence is asked for, an answer earns {declared} of its points as long as it is only declared, "
        "{verified} once a reviewer has verified it, and none where the evidence contradicts it. A text has the mean of"
        " its reviewers’ points."
    ),
    "report.method.credit_none.text": (
        "Where evidence is asked for, an answer that earns anything earns {none} of its points as long as no evidence "
        "is given, {declared} while it is given and not verified, {verified} once a reviewer has verified it, and none "
        "where the evidence contradicts it. Another file in the same e-mail counts as evidence where the cell is empty "
        "or says that it is attached. A text has the mean of its reviewers’ points."
    ),
    "report.method.criterion": "Criterion",
    "report.method.criterion.text": (
        "The mean of its questions' points, weighted by the questions' weights. A question without an answer earns no "
        "points and keeps its weight. One that does not apply is left out together with its weight."
    ),
    "report.method.coverage": "Answered",
    "report.method.coverage.text": "The answered part of the weight of the questions that apply.",
    "report.method.alignment": "Alignment",
    "report.method.alignment.text": (
        "The mean of the criteria's points, weighted by the criteria's weights. A criterion of which nothing applies "
        "passes its weight to the others."
    ),
    "report.method.financial": "Financial",
    "report.method.financial.text": (
        "The mean of the KPIs' points, weighted. Points follow straight lines between fixed anchors, never the best and"
        " the worst vendor of the day. A missing value that we supply is left out; one that the vendor supplies earns "
        "no points."
    ),
    "report.method.total": "Total",
    "report.method.total.text": (
        "Alignment and financial, weighted by their shares. Where no KPIs are measured, the total is the alignment."
    ),
    "report.method.bounds": "Lowest to highest",
    "report.method.bounds.text": (
        "Lowest: missing KPIs and texts not yet reviewed at 0 points. Highest: these and unanswered questions at "
        "100 points, as if verified."
    ),
    "report.method.bounds_none.text": (
        "Lowest: missing KPIs and texts not yet reviewed at 0 points. Highest: these and unanswered questions at "
        "100 points, as if verified; missing evidence as given and not verified."
    ),
    "report.method.standing": "Standing",
    "report.method.standing.text": (
        "Not eligible: a knock-out answer, a criterion under its floor, a KPI beyond its limit, or a side under its "
        "minimum, and no missing answer or value that could change this. Unresolved: the same only for lack of an "
        "answer or a value. Provisional: ranked, but a required answer or a KPI is missing, or too little is answered."
    ),
    "report.method.order": "Order",
    "report.method.order.text": (
        "By the total; a tie by alignment, then by the weakest criterion, then by how much is answered; else the rank "
        "is shared. Names and the order of files have no influence."
    ),
    "report.method.origin": "Sources and versions",
    "report.method.made_on": "Made on",
    "report.method.fingerprint": "Fingerprint of the criteria",
    "report.method.scorecard": "scorecard",
    "report.method.xlsxwriter": "XlsxWriter",
    "report.method.python": "Python",
    "report.method.books": "Our own record",
    "report.method.books.incidents": "Incidents",
    "report.method.books.volumes": "Cases served",
    "report.method.books.feedback": "What customers said",
    "report.method.books.corrections": "Corrections of error",
    "report.method.books.decided_by": "Corrections decided by",
    "report.method.books.since": "Our own books, since {date}",
    "report.method.books.none": "Nothing written down, so not known",
}
