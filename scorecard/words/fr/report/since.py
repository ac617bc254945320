"""Ce que les fournisseurs sont devenus depuis une campagne antérieure, en français."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.since.lead": "Depuis la dernière fois",
    "report.since.title": "Depuis {campaign}",
    "report.since.totals": "Totaux depuis {campaign} : {totals}.",
    "report.since.no_totals": "Depuis {campaign} : aucun fournisseur n’a de total les deux fois.",
    "report.since.vendor": "{vendor} {figures}",
    "report.since.figures": "{before}, maintenant {after}",
    "report.since.changed": "{before}, maintenant {after} ({change})",
    "report.since.otherwise": "{before}, maintenant {after} (non comparable)",
    "report.since.same": "{after}, comme alors",
    "report.since.added": "Nouveau : {names}.",
    "report.since.gone": "Plus présent : {names}.",
    "report.since.renamed": {
        "one": "{names} n’est pas comparé : son id était alors celui d’un fournisseur d’un autre nom.",
        "other": "{names} ne sont pas comparés : leurs id étaient alors ceux de fournisseurs d’autres noms.",
    },
    "report.since.other_vendor": (
        "Non comparé : cet id était alors celui de {before}. S’il s’agit de la même entreprise, utilisez "
        "le même nom dans les deux dossiers."
    ),
    "report.since.criteria": "Par critère",
    "report.since.why_otherwise": (
        "Les points ne sont pas comparables là où questions, points ou pondérations ont changé depuis."
    ),
    "report.since.parts": "{after}, comme alors, mais pas les mêmes éléments",
    "report.since.more": {
        "one": "{count} autre réponse a changé ; `scorecard rank --data` la cite.",
        "other": "{count} autres réponses ont changé ; `scorecard rank --data` les cite.",
    },
    "report.since.same_answers": "Parmi les réponses comparables, aucune n’a changé.",
    "report.since.not_comparable": "Non comparable",
    "report.since.meaning": "{names} : le sens de la question a changé.",
}
