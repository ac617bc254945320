"""Why a vendor stands where it stands, in French."""

TEXTS: dict[str, str] = {
    "reason.knockout": "Réponse éliminatoire à {subject}.",
    "reason.knockout_open": "Pas encore de réponse claire à une question qui peut exclure : {subject}.",
    "reason.floor": "{subject} : {value} points, sous le seuil de {bound}.",
    "reason.floor_open": (
        "{subject} : {value} points ; seules les réponses manquantes permettraient d’atteindre le seuil de {bound}."
    ),
    "reason.limit.over": "{subject} : {value}, au-dessus de la limite de {bound}.",
    "reason.limit.under": "{subject} : {value}, au-dessous de la limite de {bound}.",
    "reason.limit_open": "Il manque une valeur qui a une limite : {subject}.",
    "reason.minimum_alignment": "Alignement : {value} points, sous le minimum de {bound}.",
    "reason.minimum_alignment_open": (
        "Alignement : {value} points ; seules les réponses manquantes permettraient d’atteindre le minimum de {bound}."
    ),
    "reason.minimum_financial": "Finances : {value} points, sous le minimum de {bound}.",
    "reason.minimum_financial_open": (
        "Finances : {value} points ; seuls les indicateurs manquants permettraient d’atteindre le minimum de {bound}."
    ),
    "reason.no_kpi": "Aucun de ses indicateurs financiers n’est connu.",
    "reason.nothing_applicable": "Déclare toutes les questions sans objet.",
    "reason.versions": "Plusieurs questionnaires sont revenus, et on ne sait pas lequel compte.",
    "reason.late": "Son questionnaire est arrivé le {value}, après la date limite du {bound}.",
    "reason.required_open": "Obligatoire, et sans réponse : {subject}.",
    "reason.low_coverage": "Réponses pour {value} % du poids, moins que {bound} %.",
    "reason.kpi_missing": "Il manque une valeur : {subject}.",
    "reason.review_open": "Aucun évaluateur n’a encore donné de points pour {subject}.",
    "reason.not_returned": "Son questionnaire n’est pas revenu.",
}
