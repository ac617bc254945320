"""The values of KPIs, in German."""

TEXTS: dict[str, str] = {
    "report.kpi.basis.ours": "eigene Daten",
    "report.kpi.basis.reference": "ein Referenzkunde",
    "report.kpi.basis.declared": "Angabe des Anbieters",
    "report.kpi.outdated": "älter als andere: {period}",
    "report.kpi.past": "{period}: {value}",
    "report.kpi.clipped": "Außerhalb dieser Werte; darüber hinaus ändern sich die Punkte nicht.",
    "report.kpi.beyond_limit": "Jenseits der Grenze, was den Anbieter ausschließt.",
    "report.kpi.clipped_value": "Außerhalb der Werte, die Punkte ändern.",
    "report.kpi.outdated_value": "Älter als die Werte anderer.",
}
