"""The values of KPIs, in English."""

TEXTS: dict[str, str] = {
    "report.kpi.basis.ours": "our own records",
    "report.kpi.basis.reference": "a reference customer",
    "report.kpi.basis.declared": "declared by the vendor",
    "report.kpi.outdated": "older than others: {period}",
    "report.kpi.past": "{period}: {value}",
    "report.kpi.clipped": "Outside these values; going further does not change the points.",
    "report.kpi.beyond_limit": "Beyond the limit, which excludes the vendor.",
    "report.kpi.clipped_value": "Outside the values that change points.",
    "report.kpi.outdated_value": "Older than the values of others.",
}
