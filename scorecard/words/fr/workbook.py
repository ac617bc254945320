"""What holds for the workbook as a whole, in French."""

TEXTS = {
    "report.properties.subject": "Classement des fournisseurs",
    "report.properties.category": "Document de décision",
    "report.properties.keywords": "classement, fournisseurs, alignement, scorecard",
    "report.properties.comments": "Commencez par la feuille {sheet}. Fait avec scorecard {version}.",
    "report.table.printed": "Les colonnes après « {column} » servent aux filtres et ne sont pas imprimées.",
}
