"""The values of KPIs, in French."""

TEXTS: dict[str, str] = {
    "report.kpi.basis.ours": "nos propres données",
    "report.kpi.basis.reference": "un client de référence",
    "report.kpi.basis.declared": "déclaré par le fournisseur",
    "report.kpi.outdated": "plus ancien que d’autres : {period}",
    "report.kpi.past": "{period} : {value}",
    "report.kpi.clipped": "Au-delà de ces valeurs, les points ne changent plus.",
    "report.kpi.beyond_limit": "Au-delà de la limite, ce qui exclut le fournisseur.",
    "report.kpi.clipped_value": "Hors des valeurs qui font varier les points.",
    "report.kpi.outdated_value": "Plus ancien que les valeurs des autres.",
}
