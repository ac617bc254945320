"""The sheet that says how sure the order is, in French."""

TEXTS: dict[str, str] = {
    "report.certainty.title": "Jusqu’où l’ordre est sûr",
    "report.certainty.none": "Personne n’est classé ici, il n’y a donc pas d’ordre à juger.",
    "report.certainty.holds.at_least": "{vendor} est en tête tant que l’alignement compte pour {low} ou plus.",
    "report.certainty.holds.at_most": "{vendor} est en tête tant que l’alignement compte pour {high} ou moins.",
    "report.certainty.holds.between": "{vendor} est en tête tant que l’alignement compte pour {low} à {high}.",
    "report.certainty.holds.exactly": (
        "{vendor} n’est en tête que tant que l’alignement compte pour {low}, comme aujourd’hui."
    ),
    "report.certainty.holds.always": "{vendor} est en tête quel que soit le poids de l’alignement.",
    "report.certainty.shared": (
        "{vendors} se partagent la première place. Un intervalle s’arrête là où ce n’est plus le cas."
    ),
    "report.certainty.movers": (
        "Réduit de moitié ou doublé, un seul de ces poids mettrait un autre fournisseur en tête : {weights}."
    ),
    "report.certainty.mover": "{names} ({vendors} en tête)",
    "report.certainty.no_movers": (
        "Aucun poids à lui seul, réduit de moitié ou doublé, ne mettrait un autre fournisseur en tête."
    ),
    "report.certainty.weights": "Jusqu’où chaque poids peut varier",
    "report.certainty.weights.legend": (
        "Les parts sont celles des critères de l’alignement, des KPI ou du total. "
        "Rempli : tant qu’un poids y reste et que les autres ne changent pas, la première place ne change pas. "
        "Foncé : aujourd’hui."
    ),
    "report.certainty.share": "Alignement dans le total",
    "report.certainty.weight": "{weight} (de {low} à {high})",
    "report.certainty.weight_open": "{weight} ({low} ou plus)",
    "report.certainty.weight_any": "{weight} (n’importe lequel)",
    "report.certainty.any": "n’importe laquelle",
    "report.certainty.nobody": "personne d’autre",
    "report.certainty.column.weighed": "Ce qui est pondéré",
    "report.certainty.column.weight": "Poids, et jusqu’où il peut aller",
    "report.certainty.column.today": "Part actuelle",
    "report.certainty.column.range": "La première place tient",
    "report.certainty.column.below": "En dessous, en tête",
    "report.certainty.column.above": "Au-dessus, en tête",
    "report.certainty.chances": "Ce que devient l’ordre avec d’autres poids",
    "report.certainty.chances.about": (
        "Tous les poids ont varié {draws} fois au hasard autour des vôtres. Ce ne "
        "sont pas des probabilités qu’un fournisseur soit meilleur ; elles disent dans combien de {draws} "
        "variations aléatoires de vos poids il arrive en tête. Un chiffre qui nous manque est tiré au sort aussi."
    ),
    "report.certainty.column.first": "En tête, sur {draws}",
    "report.certainty.column.ranks": "Rang, hors les 5 % extrêmes de chaque côté",
    "report.certainty.pairs": "Qui devance qui",
    "report.certainty.pairs.about": (
        "Dans combien de {draws} variations le fournisseur de la ligne a plus de points que celui de la colonne."
    ),
    "report.certainty.pairs.more": (
        "Seuls les {shown} premiers figurent ici ; le fichier de données en compte jusqu’à {all}."
    ),
    "report.certainty.orders": "L’ordre dans d’autres circonstances",
    "report.certainty.column.circumstance": "Circonstance",
    "report.certainty.column.leader": "Première place",
    "report.certainty.column.order": "Ordre, avec les totaux",
    "report.certainty.today": "Tel quel",
    "report.certainty.scenario": "Scénario {name}",
    "report.certainty.verified_only": "Si aucune réponse non vérifiée ne rapportait rien",
    "report.certainty.same_first": "Comme aujourd’hui",
    "report.certainty.no_order": "Personne n’est classé",
    "report.certainty.bounds": "Ce qui manque, et ce qui n’est pas prouvé",
    "report.certainty.bounds.legend": (
        "Rempli : ce que le total peut devenir quand rien ne manquera. Foncé : aujourd’hui."
    ),
    "report.certainty.column.low": "Minimum",
    "report.certainty.column.high": "Maximum",
    "report.certainty.column.firm": "Part du total qui ne dépend pas de justificatifs non vérifiés",
    "report.certainty.column.standing": "Statut",
    "report.certainty.close": "Trop proches pour trancher",
    "report.certainty.close.none": "Aucun changement d’une seule réponse n’inverserait deux voisins.",
    "report.certainty.pair": "{ahead} devant {behind}",
    "report.certainty.column.neighbours": "Voisins dans l’ordre",
    "report.certainty.column.gap": "Points d’écart",
    "report.certainty.column.changes": "Les plus petits changements qui les inverseraient",
    "report.certainty.reviews": "Jusqu’où les évaluateurs s’accordent",
    "report.certainty.reviews.legend": "Rempli : du moins au plus de points donnés. Foncé : leur moyenne, qui compte.",
    "report.certainty.column.mean": "Moyenne",
    "report.certainty.column.given": "Points donnés",
}
