"""The page for phones and mail, in French."""

TEXTS: dict[str, str] = {
    "report.page.contents": "Sur cette page",
    "report.page.order": "Fournisseurs par rang",
    "report.page.points": "Points par critère",
    "report.page.point": "{vendor} : alignement {alignment}, finances {financial}",
    "report.page.equal": "En pointillé : le total du premier.",
    "report.page.legend.points": (
        "Points de 0 à 100 : plus la couleur est soutenue, plus la note est élevée (moins de 60, 60 à 79, 80 et plus)"
    ),
    "report.page.legend.bars": "Barres : ce que chaque critère apporte",
    "report.page.legend.firm": "Acquis : part du total qui ne repose pas sur des justificatifs non vérifiés.",
    "report.page.confidential": "Confidentiel : réservé à l’équipe d’évaluation.",
    "report.page.more": "Tous les chiffres et leur provenance sont dans le classeur.",
}
