"""Why a vendor stands where it stands, in French."""

TEXTS: dict[str, str] = {
    "reason.knockout": "Réponse éliminatoire à {subject}.",
    "reason.knockout_open": "Réponse encore incertaine à une question éliminatoire : {subject}.",
    "reason.floor": "{subject} : {value} sur 100, sous le seuil de {bound}.",
    "reason.floor_open": (
        "{subject} : {value} sur 100 ; seules les réponses manquantes permettraient d’atteindre le seuil de {bound}."
    ),
    "reason.floor_unproven": (
        "{subject} : {value} sur 100 ; des justificatifs manquent, d’où un score encore sous le seuil de {bound}."
    ),
    "reason.limit.over": "{subject} : {value}, au-dessus de la limite de {bound}.",
    "reason.limit.under": "{subject} : {value}, au-dessous de la limite de {bound}.",
    "reason.limit_open": "Non renseigné (limite fixée) : {subject}.",
    "reason.minimum_alignment": "Alignement : {value} sur 100, sous le minimum de {bound}.",
    "reason.minimum_alignment_open": (
        "Alignement : {value} sur 100 ; seules les réponses manquantes permettraient d’atteindre le minimum de {bound}."
    ),
    "reason.minimum_alignment_unproven": (
        "Alignement : {value} sur 100 ; des justificatifs manquent, d’où un score encore sous le minimum de {bound}."
    ),
    "reason.minimum_financial": "Finances : {value} sur 100, sous le minimum de {bound}.",
    "reason.minimum_financial_open": (
        "Finances : {value} sur 100 ; seuls les indicateurs manquants permettraient d’atteindre le minimum de {bound}."
    ),
    "reason.no_kpi": "Aucun de ses indicateurs financiers n’est connu.",
    "reason.nothing_applicable": "Déclare toutes les questions sans objet.",
    "reason.versions": "Plusieurs questionnaires ont été reçus, et on ne sait pas lequel compte.",
    "reason.late": "Son questionnaire est arrivé le {value}, après la date limite du {bound}.",
    "reason.required_open": "Obligatoire, sans réponse : {subject}.",
    "reason.low_coverage": "Réponses à {value} % de la pondération, moins que les {bound} % exigés.",
    "reason.kpi_missing": "Indicateur non renseigné : {subject}.",
    "reason.review_open": "Aucun évaluateur n’a encore donné de points pour {subject}.",
    "reason.not_returned": "Son questionnaire n’a pas été reçu.",
    "reason.withdrawn": "S’est retiré le {value}.",
    "reason.withdrawn.said": "S’est retiré le {value} : « {bound} »",
    "reason.excluded": "Exclu : {subject}.",
}
