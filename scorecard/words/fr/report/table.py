"""The sheets with one row for each answer, value or vendor, in French."""

TEXTS: dict[str, str] = {
    "report.table.answers": (
        "Une ligne par réponse, prête pour les filtres et les tableaux croisés ; ce qui manque est une cellule vide."
    ),
    "report.table.kpis": "Une ligne par fournisseur et indicateur ; ce qui manque est une cellule vide.",
    "report.table.part": "Partie {part} sur {parts}, car une feuille n’a pas plus de lignes : de {first} à {last}.",
    "report.table.sheets": "Fournisseurs ayant leur propre feuille, par lot : {count}.",
    "report.table.none": "Aucun questionnaire pris en compte n’a été reçu.",
    "report.table.totals.about": (
        "Tout ce qui compose les totaux, une ligne par fournisseur ; les graphiques en sont tirés."
    ),
    "report.table.totals.points": "{criterion} : points",
    "report.table.totals.earned": "{criterion} : dans le total",
    "report.table.printed": "Les colonnes après « {column} » servent aux filtres et ne sont pas imprimées.",
}
