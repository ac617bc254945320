"""What a committee is asked about weights, what is wrong with its workbooks, and what they say together, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    # The workbook of a member.
    "committee.tab": "Pondérations",
    "committee.title": "{title} : pondérations, membre {member}",
    "committee.how": (
        "Dans chaque tableau, imaginez une offre qui est au plus bas à chaque ligne. Quelle ligne amèneriez-vous "
        "en premier à son meilleur niveau ? Elle reçoit le rang 1 et 100 points. Classez les autres selon ce que "
        "leur progrès vaut pour nos clients et pour nous, et donnez à chacune ses points par rapport à la première"
        " : 50 s’il vaut moitié moins, autant s’il vaut autant. Ne remplissez que les cellules jaunes, sans "
        "consulter les autres membres, et renvoyez le fichier."
    ),
    "committee.left": "Lignes encore à remplir :",
    "committee.done": "Toutes les lignes sont remplies. Enregistrez le fichier et renvoyez-le.",
    "committee.part.criteria": "Critères d’alignement",
    "committee.part.kpis": "Indicateurs financiers",
    "committee.part.sides": "Alignement face aux finances",
    "committee.head.worst": "De l’offre la plus faible",
    "committee.head.best": "à la meilleure offre",
    "committee.head.rank": "Rang",
    "committee.head.points": "Points",
    "committee.head.weight": "Poids %",
    "committee.head.check": "Contrôle",
    "committee.side.alignment": "Alignement",
    "committee.side.alignment.worst": "Tous les critères ci-dessus au plus bas",
    "committee.side.alignment.best": "Tous les critères ci-dessus au mieux",
    "committee.side.financial": "Finances",
    "committee.side.financial.worst": "Tous les indicateurs financiers au plus bas",
    "committee.side.financial.best": "Tous les indicateurs financiers au mieux",
    "committee.in_lots": "lot {lots}",
    "committee.heaviest": "les {shown} principales de {count} questions",
    "committee.under": "moins de {value}",
    "committee.over": "plus de {value}",
    "committee.items.none": "rien sur {count}",
    "committee.items.all": "les {count}",
    "committee.hours.none": "fermé",
    "committee.hours.all": "ouvert comme nous le promettons",
    "committee.text.none": "les évaluateurs donnent 0 point",
    "committee.text.all": "les évaluateurs donnent 100 points",
    "committee.check.fine": "En ordre",
    "committee.check.no_rank": "Rang manquant",
    "committee.check.other_rank": "Rang : 1 à {count}",
    "committee.check.rank_twice": "Rang donné deux fois",
    "committee.check.no_points": "Points manquants",
    "committee.check.other_points": "Points : 0 à 100",
    "committee.check.first_points": "Le rang 1 a 100",
    "committee.check.over_better": "Plus qu’un rang meilleur",
    "committee.input.rank": (
        "1 pour la ligne que vous amèneriez en premier au meilleur niveau, jusqu’à {count}. Chaque rang une seule fois."
    ),
    "committee.input.points": "100 pour le rang 1 ; les autres de 0 à 100, jamais plus qu’un rang meilleur.",
    "committee.error.rank": "Choisissez un nombre entier de 1 à {count}.",
    "committee.error.points": "Saisissez un nombre de 0 à 100, sans signe pour cent.",
    # What is refused, and what is wrong with a workbook that came back.
    "committee.returned": {
        "one": "{count} fichier est revenu : les pondérations se fixent avant que quiconque ait vu une réponse",
        "other": "{count} fichiers sont revenus : les pondérations se fixent avant que quiconque ait vu une réponse",
    },
    "committee.returned.hint": "`scorecard weights` sans nombre lit ce que les membres ont rempli",
    "committee.alone": "il n’y a rien à pondérer : un seul critère, et pas d’indicateurs",
    "committee.alone.hint": "Sa pondération ne change rien",
    "committee.none": "il n’y a aucun classeur d’un membre",
    "committee.none.hint": "Créez-les, ici pour cinq membres : scorecard weights 5",
    "committee.foreign": "ce classeur n’a pas été fait par `scorecard weights`",
    "committee.foreign.hint": "Déplacez-le ailleurs, ou demandez au membre le fichier qui lui a été remis",
    "committee.outdated": "critères, indicateurs ou valeurs fixes ont changé depuis que ce classeur a été fait",
    "committee.outdated.hint": (
        "Déplacez-le ailleurs, faites-en de nouveaux avec `scorecard weights` et un nombre, et redemandez"
    ),
    "committee.twice": "c’est un second classeur du membre {member}, à côté de {other} ; aucun des deux ne compte",
    "committee.twice.hint": "Demandez lequel compte, et déplacez l’autre ailleurs",
    "committee.blank": "le membre {member} n’a encore rien rempli",
    "committee.blank.hint": "Demandez-le-lui ; les autres comptent sans lui",
    "committee.torn": "la ligne « {name} » s’y trouve {times} fois au lieu d’une",
    "committee.torn.hint": "Faites remplir un nouveau classeur : déplacez celui-ci ailleurs et refaites-le",
    "committee.wrong.no_rank": "le rang de « {name} » manque",
    "committee.wrong.other_rank": "le rang de « {name} » est « {found} », et non un nombre entier de 1 à {count}",
    "committee.wrong.rank_twice": "le rang {found} de « {name} » est donné deux fois",
    "committee.wrong.no_points": "les points de « {name} » manquent",
    "committee.wrong.other_points": "les points de « {name} » sont « {found} », et non un nombre de 0 à 100",
    "committee.wrong.first_points": "« {name} » a le rang 1 et {found} points au lieu de 100",
    "committee.wrong.over_better": "« {name} » a {found} points, plus qu’une ligne de meilleur rang",
    "committee.wrong.hint": "Demandez au membre {member} ; d’ici là, le classeur ne compte pas",
    # What all say together.
    "committee.made": {"one": "{count} classeur créé dans {folder}", "other": "{count} classeurs créés dans {folder}"},
    "committee.kept": "Laissés tels quels : {names}",
    "committee.next": (
        "Ensuite : remettez-en un à chaque membre, déposez ce qui revient à sa place dans {folder}, et lancez : "
        "scorecard weights"
    ),
    "committee.counted": {
        "one": "{count} classeur sur {all} pris en compte.",
        "other": "{count} classeurs sur {all} pris en compte.",
    },
    "committee.widest": "Le plus grand désaccord",
    "committee.agreement": "W de Kendall : {w} sur 1",
    "committee.from_to": "{lowest} à {highest}",
    "committee.orders": "L’ordre avec ces pondérations",
    "committee.today": "Aujourd’hui",
    "committee.lowest": "Plus bas",
    "committee.highest": "Plus haut",
    "committee.nobody": "personne n’est classé",
    "committee.shaded": "en couleur, là où les membres s’écartent le plus",
    "committee.mean": "Moyenne",
    "committee.median": "Médiane",
    "committee.lines": "Pour criteria.yaml, la moyenne ; la médiane derrière :",
    "committee.median_of": "médiane {weight}",
    "committee.together": "Pondérations du comité",
    "committee.written": "Le tout, membre par membre, est dans {output}.",
}
