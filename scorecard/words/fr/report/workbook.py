"""The workbook as a whole: tabs, links, properties, in French."""

TEXTS: dict[str, str] = {
    "report.workbook.tab.certainty": "Fiabilité",
    "report.workbook.tab.summary": "Synthèse",
    "report.workbook.tab.whatif": "Simulation",
    "report.workbook.tab.files": "Fichiers",
    "report.workbook.tab.method": "Méthode",
    "report.workbook.footer": "{date} · page {page} sur {pages}",
    "report.workbook.confidential": "Confidentiel : réservé à l’équipe d’évaluation",
    "report.workbook.back": "‹ {sheet}",
    "report.workbook.tab.compare": "Comparaison",
    "report.workbook.tab.compare_lot": "Comparaison {lot}",
    "report.workbook.tab.answers": "Réponses",
    "report.workbook.tab.kpis": "Indicateurs",
    "report.workbook.tab.totals": "Totaux",
    "report.workbook.properties.subject": "Classement des fournisseurs",
    "report.workbook.properties.category": "Document de décision",
    "report.workbook.properties.keywords": "classement, fournisseurs, alignement, scorecard",
    "report.workbook.properties.comments": "Commencez par la feuille {sheet}. Créé avec scorecard {version}.",
}
