"""The sheet on which weights can be changed, in French."""

TEXTS: dict[str, str] = {
    "report.whatif.title": "Et si les pondérations changeaient ?",
    "report.whatif.how": (
        "Modifiez les cellules colorées : totaux, rangs, ordre et graphiques sont recalculés aussitôt. La valeur "
        "d’origine figure à côté. Points, seuils, réponses éliminatoires et limites ne dépendent pas des "
        "pondérations et ne changent pas. Ce que vous saisissez ici ne modifie aucune autre feuille."
    ),
    "report.whatif.unusable": (
        "Il n’y a pas de totaux : une cellule colorée ne contient pas de nombre, ou un nombre "
        "impossible. Elle est signalée ci-dessous."
    ),
    "report.whatif.see_above": (
        "Pas de totaux : une cellule colorée ne contient pas de nombre, ou un nombre impossible."
    ),
    "report.whatif.criteria_zero": (
        "Toutes les pondérations des critères sont à 0 : il n’y a donc ni alignement ni total."
    ),
    "report.whatif.kpis_zero": "Toutes les pondérations des indicateurs sont à 0 : il n’y a donc ni finances ni total.",
    "report.whatif.nobody": "Avec ces pondérations, aucun fournisseur n’est classé.",
    "report.whatif.same": "Les rangs sont ceux des pondérations d’origine.",
    "report.whatif.other": "Les rangs diffèrent de ceux des pondérations d’origine.",
    "report.whatif.changed": "modifié",
    "report.whatif.no_number": "pas un nombre",
    "report.whatif.negative": "inférieur à 0",
    "report.whatif.beyond_share": "hors de 0 à 100",
    "report.whatif.weights": "Pondérations",
    "report.whatif.original": "Initiale",
    "report.whatif.yours": "La vôtre",
    "report.whatif.share": "Part de l’alignement, en %",
    "report.whatif.part": "% du total {lot}",
    "report.whatif.criteria": "Critères",
    "report.whatif.kpis": "Indicateurs financiers",
    "report.whatif.order": "Ordre avec ces pondérations",
    "report.whatif.order_of": "{lot} : ordre avec ces pondérations",
    "report.whatif.rank": "Rang",
    "report.whatif.from_alignment": "de l’alignement",
    "report.whatif.from_financial": "des finances",
    "report.whatif.chart": "Totaux avec ces pondérations, dans l’ordre, sous forme de barres.",
    "report.whatif.points": "Points et résultat",
    "report.whatif.points_of": "{lot} : points et résultat",
    "report.whatif.points_of_first": "{title} (les {shown} premiers fournisseurs sur {all} ; rangs entre eux)",
    "report.whatif.rank_before": "Rang d’origine",
    "report.whatif.total_before": "Total d’origine",
    "report.whatif.standing": "Statut avec ces pondérations",
    "report.whatif.weight": "Pondération",
    "report.whatif.no_total": "Pas de total : rien de connu ne compte pour l’alignement ou pour les finances.",
    "report.whatif.under_alignment": "Alignement sous son minimum de {bound}.",
    "report.whatif.under_financial": "Finances sous leur minimum de {bound}.",
    "report.whatif.legend": "Points de 0 à 100.",
    "report.whatif.legend.empty": (
        "Vide : sans objet pour le fournisseur, ou indicateur qui nous manque ; sa pondération est reportée sur "
        "les autres."
    ),
    "report.whatif.legend.not_given": "0* : indicateur que le fournisseur n’a pas donné.",
    "report.whatif.legend.floor": "Rouge : sous le seuil.",
    "report.whatif.basis": "Base du calcul",
    "report.whatif.basis_of": "Base du calcul : {lot}",
    "report.whatif.count_unusable": "Cellules inutilisables",
    "report.whatif.share_used": "Part de l’alignement (0 à 1)",
    "report.whatif.has_totals": "Il y a des totaux (1 = oui)",
    "report.whatif.ranked": "Est classé (1 = oui)",
    "report.whatif.rounded": "Total, 9 décimales",
    "report.whatif.position": "Ligne dans l’ordre",
    "report.whatif.by_id": "Place par id",
    "report.whatif.covered": "Répondu : {name}",
    "report.whatif.known": "Connu (1) : {name}",
    "report.whatif.coverage": "Répondu",
    "report.whatif.alignment_rounded": "Alignement, 9 décimales",
    "report.whatif.weakest": "Critère le plus faible",
    "report.whatif.error_title": "Pondération",
    "report.whatif.error": "Saisissez un nombre supérieur ou égal à 0.",
    "report.whatif.error_share": "Saisissez un nombre de 0 à 100.",
}
