"""The sheet on which weights can be changed, in English."""

TEXTS: dict[str, str] = {
    "report.whatif.title": "What if the weights were different?",
    "report.whatif.how": (
        "Type over the coloured cells: totals, ranks, order and charts follow at once. The original is shown beside "
        "each. Points, floors, knock-outs and limits do not depend on the weights and stay as they are. Nothing that is"
        " typed here changes another sheet."
    ),
    "report.whatif.unusable": (
        "There are no totals: a coloured cell contains no number, or an impossible one. It is marked below."
    ),
    "report.whatif.see_above": "No totals: a coloured cell contains no number, or an impossible one.",
    "report.whatif.criteria_zero": "All weights of the criteria are 0, so there is no alignment and no total.",
    "report.whatif.kpis_zero": "All weights of the KPIs are 0, so there is no financial side and no total.",
    "report.whatif.nobody": "No vendor is ranked with these weights.",
    "report.whatif.same": "The ranks are those of the original weights.",
    "report.whatif.other": "The ranks differ from those of the original weights.",
    "report.whatif.changed": "changed",
    "report.whatif.no_number": "no number",
    "report.whatif.negative": "under 0",
    "report.whatif.beyond_share": "not 0 to 100",
    "report.whatif.weights": "Weights",
    "report.whatif.original": "Original",
    "report.whatif.yours": "Yours",
    "report.whatif.share": "Share of alignment, in %",
    "report.whatif.part": "% of the total {lot}",
    "report.whatif.criteria": "Criteria",
    "report.whatif.kpis": "Financial KPIs",
    "report.whatif.order": "Order with these weights",
    "report.whatif.order_of": "{lot}: order with these weights",
    "report.whatif.rank": "Rank",
    "report.whatif.from_alignment": "from alignment",
    "report.whatif.from_financial": "from financial",
    "report.whatif.chart": "Totals with these weights, in order, as bars.",
    "report.whatif.points": "Points and totals",
    "report.whatif.points_of": "{lot}: points and totals",
    "report.whatif.points_of_first": "{title} (the first {shown} of {all} vendors; ranks are among these)",
    "report.whatif.rank_before": "Original rank",
    "report.whatif.total_before": "Original total",
    "report.whatif.standing": "Standing with these weights",
    "report.whatif.weight": "Weight",
    "report.whatif.no_total": "No total: nothing that counts is known on one side.",
    "report.whatif.under_alignment": "Alignment under its minimum of {bound}.",
    "report.whatif.under_financial": "Financial under its minimum of {bound}.",
    "report.whatif.legend": (
        "Points 0 to 100. Empty: does not apply to the vendor, or a KPI that we do not have; its weight goes to the "
        "others. 0*: a KPI that the vendor did not give. Red: under the floor."
    ),
    "report.whatif.basis": "Basis of the calculation",
    "report.whatif.basis_of": "Basis of the calculation: {lot}",
    "report.whatif.count_unusable": "Cells that cannot be used",
    "report.whatif.share_used": "Share of alignment (0 to 1)",
    "report.whatif.has_totals": "There are totals (1 = yes)",
    "report.whatif.ranked": "Is ranked (1 = yes)",
    "report.whatif.rounded": "Total, 9 digits",
    "report.whatif.position": "Place in the order",
    "report.whatif.by_id": "Place by id",
    "report.whatif.covered": "Answered: {name}",
    "report.whatif.known": "Known (1): {name}",
    "report.whatif.coverage": "Answered",
    "report.whatif.alignment_rounded": "Alignment, 9 digits",
    "report.whatif.weakest": "Weakest criterion",
    "report.whatif.error_title": "Weight",
    "report.whatif.error": "Type a number that is 0 or more.",
    "report.whatif.error_share": "Type a number from 0 to 100.",
}
