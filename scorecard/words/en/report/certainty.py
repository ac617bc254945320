"""The sheet that says how sure the order is, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.certainty.title": "How certain the order is",
    "report.certainty.none": "No vendor is ranked here, so there is no order to test.",
    "report.certainty.holds.at_least": "{vendor} leads while alignment counts for {low} or more.",
    "report.certainty.holds.at_most": "{vendor} leads while alignment counts for {high} or less.",
    "report.certainty.holds.between": "{vendor} leads while alignment counts for {low} to {high}.",
    "report.certainty.holds.exactly": "{vendor} leads only while alignment counts for {low}, as it does today.",
    "report.certainty.holds.always": "{vendor} leads however much alignment counts.",
    "report.certainty.shared": "{vendors} share first place. An interval ends where they no longer do.",
    "report.certainty.movers": {
        "one": "This weight, halved or doubled, would change first place: {weights}.",
        "other": ("Each of these weights, halved or doubled on its own, would change first place: {weights}."),
    },
    "report.certainty.mover": "{names} ({vendors} then leads)",
    "report.certainty.mover_none": "{names} (no vendor is then ranked)",
    "report.certainty.no_movers": "No weight, halved or doubled on its own, would change first place.",
    "report.certainty.weights": "How far each weight can move",
    "report.certainty.weights.legend": (
        "Shares are those of the alignment’s criteria, of the KPIs, or of the total. Filled: while one weight stays in "
        "this range and all others stay as they are, first place does not change. Dark: today."
    ),
    "report.certainty.share": "Alignment in the total",
    "report.certainty.weight": "{weight} ({low} to {high})",
    "report.certainty.weight_open": "{weight} ({low} or more)",
    "report.certainty.weight_any": "{weight} (any)",
    "report.certainty.any": "any",
    "report.certainty.nobody": "nobody else",
    "report.certainty.column.weighed": "What is weighed",
    "report.certainty.column.weight": "Weight and its range",
    "report.certainty.column.today": "Share today",
    "report.certainty.column.range": "First place holds",
    "report.certainty.column.below": "Below that, first is",
    "report.certainty.column.above": "Above that, first is",
    "report.certainty.chances": "The order under other weights",
    "report.certainty.chances.about": (
        "All weights were varied {draws} times at random around yours. These are not probabilities that a vendor "
        "is better; they say in how many of {draws} random variations of your weights it comes first. A figure "
        "that we do not have is also drawn at random. All else stays as it is: what a vendor has not answered or "
        "supplied is not drawn and earns no points."
    ),
    "report.certainty.column.first": "First (of {draws})",
    "report.certainty.column.ranks": "Rank in all but the best and worst 5 %",
    "report.certainty.doubt": "Largest source of doubt between {vendors}",
    "report.certainty.combined": "The order if figures and answers are in doubt too",
    "report.certainty.combined.about": (
        "Besides the weights, the KPIs’ figures and the answers were varied {draws} times at random, by as much "
        "as the criteria say they may be off. Missing answers are not drawn here either. The vendors ranked stay "
        "the same."
    ),
    "report.certainty.sources": "Where the doubt between the first two comes from",
    "report.certainty.sources.about": (
        "How much of the variation (variance) of the gap between the first two would disappear if this alone were "
        "known for certain. The shares need not add up to 100 %: some sources act together."
    ),
    "report.certainty.column.source": "Source of the doubt",
    "report.certainty.column.carried": "Share of the doubt",
    "report.certainty.source.criterion_weights": "the weights of the criteria",
    "report.certainty.source.kpi_weights": "the weights of the KPIs",
    "report.certainty.source.share": "the share of alignment",
    "report.certainty.source.kpi": "the figures for “{subject}”",
    "report.certainty.source.answers": "the answers of {subject}",
    "report.certainty.pairs": "Who is ahead of whom",
    "report.certainty.pairs.about": (
        "In how many of {draws} variations the vendor in the row has more points than the one in the column."
    ),
    "report.certainty.pairs.more": "Shown are the first {shown}; the data file has up to {all}.",
    "report.certainty.orders": "The order in other circumstances",
    "report.certainty.column.circumstance": "Circumstance",
    "report.certainty.column.leader": "First place",
    "report.certainty.column.order": "Order, with totals",
    "report.certainty.today": "Current result",
    "report.certainty.scenario": "Scenario {name}",
    "report.certainty.verified_only": "If unverified answers earned no points",
    "report.certainty.same_first": "As today",
    "report.certainty.no_order": "No vendor is ranked",
    "report.certainty.bounds": "What is missing, and what is not verified",
    "report.certainty.bounds.legend": "Filled: between the two. Dark: today.",
    "report.certainty.column.low": "Lowest",
    "report.certainty.column.high": "Highest",
    "report.certainty.column.firm": "Share of the total that does not rely on unverified evidence",
    "report.certainty.column.standing": "Standing",
    "report.certainty.close": "Too close to call",
    "report.certainty.close.none": (
        "No answer, if one step different, verified or newly given, would swap two neighbours."
    ),
    "report.certainty.pair": "{ahead} before {behind}",
    "report.certainty.column.neighbours": "Two vendors",
    "report.certainty.column.gap": "Points apart",
    "report.certainty.column.changes": "The smallest changes that would swap the two",
    "report.certainty.reviews": "How far the reviewers agree",
    "report.certainty.reviews.legend": (
        "Filled: from the lowest to the highest points given. Dark: their mean, which counts."
    ),
    "report.certainty.column.mean": "Mean",
    "report.certainty.column.given": "Points given",
    "report.certainty.declared_only": "If nothing had been verified",
    "report.certainty.checked": "{standing}; verified: {verified} of {asked}",
    "report.certainty.without_record": "If our own record earned no points",
}
