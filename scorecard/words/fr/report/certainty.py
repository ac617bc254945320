"""The sheet that says how sure the order is, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.certainty.title": "Fiabilité du classement",
    "report.certainty.none": "Aucun fournisseur n’est classé ici ; il n’y a donc pas de classement à évaluer.",
    "report.certainty.holds.at_least": "{vendor} est en tête tant que l’alignement compte pour {low} ou plus.",
    "report.certainty.holds.at_most": "{vendor} est en tête tant que l’alignement compte pour {high} ou moins.",
    "report.certainty.holds.between": "{vendor} est en tête tant que l’alignement compte pour {low} à {high}.",
    "report.certainty.holds.exactly": (
        "{vendor} n’est en tête que tant que l’alignement compte pour {low}, comme aujourd’hui."
    ),
    "report.certainty.holds.always": "{vendor} est en tête quelle que soit la pondération de l’alignement.",
    "report.certainty.shared": (
        "{vendors} se partagent la première place. Un intervalle s’arrête là où ce n’est plus le cas."
    ),
    "report.certainty.movers": {
        "one": "Cette pondération, réduite de moitié ou doublée, changerait la première place : {weights}.",
        "other": (
            "Chacune de ces pondérations, réduite de moitié ou doublée, changerait à elle seule la première place : "
            "{weights}."
        ),
    },
    "report.certainty.mover": "{names} ({vendors} en tête)",
    "report.certainty.mover_none": "{names} (plus aucun fournisseur classé)",
    "report.certainty.no_movers": (
        "Aucune pondération à elle seule, réduite de moitié ou doublée, ne changerait la première place."
    ),
    "report.certainty.weights": "Marge de variation de chaque pondération",
    "report.certainty.weights.legend": (
        "Les parts sont celles des critères de l’alignement, des indicateurs ou du total. En couleur : tant qu’une "
        "pondération y reste et que les autres ne changent pas, la première place ne change pas. Foncé : aujourd’hui."
    ),
    "report.certainty.share": "Alignement dans le total",
    "report.certainty.weight": "{weight} (de {low} à {high})",
    "report.certainty.weight_open": "{weight} ({low} ou plus)",
    "report.certainty.weight_any": "{weight} (toute valeur)",
    "report.certainty.any": "toute valeur",
    "report.certainty.nobody": "aucun autre",
    "report.certainty.column.weighed": "Critère ou indicateur",
    "report.certainty.column.weight": "Pondération et marge",
    "report.certainty.column.today": "Part actuelle",
    "report.certainty.column.range": "Première place stable",
    "report.certainty.column.below": "En tête au-dessous",
    "report.certainty.column.above": "En tête au-dessus",
    "report.certainty.chances": "Le classement avec d’autres pondérations",
    "report.certainty.chances.about": (
        "Toutes les pondérations ont varié {draws} fois au hasard autour de vos valeurs. Ce ne sont pas des "
        "probabilités qu’un fournisseur soit meilleur ; les chiffres indiquent dans combien de ces {draws} "
        "variations aléatoires il arrive en tête. Un chiffre qui nous manque est lui aussi tiré au hasard. Le "
        "reste ne change pas : ce qu’un fournisseur n’a pas répondu ou fourni n’est pas tiré et ne rapporte "
        "aucun point."
    ),
    "report.certainty.column.first": "1re place, sur {draws}",
    "report.certainty.column.ranks": "Rang, sans les 5 % extrêmes de chaque côté",
    "report.certainty.doubt": "Principale incertitude entre {vendors}",
    "report.certainty.combined": "Le classement si chiffres et réponses sont eux aussi incertains",
    "report.certainty.combined.about": (
        "Outre les pondérations, les valeurs des indicateurs et les réponses ont varié {draws} fois au hasard, "
        "selon l’incertitude indiquée dans les critères. Ici non plus, les réponses manquantes ne sont pas "
        "tirées. Les fournisseurs classés restent les mêmes."
    ),
    "report.certainty.sources": "D’où vient l’incertitude entre les deux premiers",
    "report.certainty.sources.about": (
        "Part de la variation (variance) de l’écart entre les deux premiers qui disparaîtrait si ce seul élément "
        "était connu avec certitude. Les parts ne font pas forcément 100 % au total : certains éléments agissent "
        "ensemble."
    ),
    "report.certainty.column.source": "Source d’incertitude",
    "report.certainty.column.carried": "Part de l’incertitude",
    "report.certainty.source.criterion_weights": "les pondérations des critères",
    "report.certainty.source.kpi_weights": "les pondérations des indicateurs",
    "report.certainty.source.share": "la part de l’alignement",
    "report.certainty.source.kpi": "les valeurs pour « {subject} »",
    "report.certainty.source.answers": "les réponses de {subject}",
    "report.certainty.pairs": "Comparaison deux à deux",
    "report.certainty.pairs.about": (
        "Dans combien de {draws} variations le fournisseur de la ligne a plus de points que celui de la colonne."
    ),
    "report.certainty.pairs.more": (
        "Seuls les {shown} premiers figurent ici ; le fichier de données en compte jusqu’à {all}."
    ),
    "report.certainty.orders": "Le classement selon d’autres hypothèses",
    "report.certainty.column.circumstance": "Hypothèse",
    "report.certainty.column.leader": "Première place",
    "report.certainty.column.order": "Classement, avec les totaux",
    "report.certainty.today": "Situation actuelle",
    "report.certainty.scenario": "Scénario {name}",
    "report.certainty.verified_only": "Si les réponses non vérifiées ne rapportaient rien",
    "report.certainty.same_first": "Comme aujourd’hui",
    "report.certainty.no_order": "Aucun fournisseur classé",
    "report.certainty.bounds": "Ce qui manque et ce qui n’est pas vérifié",
    "report.certainty.bounds.legend": "En couleur : entre les deux. Foncé : aujourd’hui.",
    "report.certainty.column.low": "Minimum",
    "report.certainty.column.high": "Maximum",
    "report.certainty.column.firm": "Part du total qui ne dépend pas de justificatifs non vérifiés",
    "report.certainty.column.standing": "Statut",
    "report.certainty.close": "Trop proches pour trancher",
    "report.certainty.close.none": (
        "Aucune réponse modifiée d’un niveau, vérifiée ou nouvelle n’inverserait l’ordre de deux fournisseurs "
        "consécutifs."
    ),
    "report.certainty.pair": "{ahead} devant {behind}",
    "report.certainty.column.neighbours": "Deux fournisseurs",
    "report.certainty.column.gap": "Points d’écart",
    "report.certainty.column.changes": "Plus petits changements qui inverseraient leur ordre",
    "report.certainty.reviews": "Concordance des évaluateurs",
    "report.certainty.reviews.legend": (
        "En couleur : de la note la plus basse à la plus haute. Foncé : leur moyenne, qui est retenue."
    ),
    "report.certainty.column.mean": "Moyenne",
    "report.certainty.column.given": "Points donnés",
    "report.certainty.declared_only": "Si rien n’avait été vérifié",
    "report.certainty.checked": "{standing} ; vérifié : {verified} sur {asked}",
    "report.certainty.without_record": "Si notre propre historique ne rapportait rien",
}
