"""The values of KPIs, in Italian."""

TEXTS: dict[str, str] = {
    "report.kpi.basis.ours": "nostri dati",
    "report.kpi.basis.reference": "un cliente di riferimento",
    "report.kpi.basis.declared": "dichiarato dal fornitore",
    "report.kpi.outdated": "meno recente di altri: {period}",
    "report.kpi.past": "{period}: {value}",
    "report.kpi.clipped": "Fuori da questi valori i punti non cambiano più.",
    "report.kpi.beyond_limit": "Oltre il limite, il che esclude il fornitore.",
    "report.kpi.clipped_value": "Fuori dai valori che fanno variare i punti.",
    "report.kpi.outdated_value": "Meno recente dei valori di altri.",
}
