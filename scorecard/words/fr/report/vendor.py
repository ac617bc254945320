"""The sheet of one vendor, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.vendor.before": "‹ Précédent : {vendor}",
    "report.vendor.after": "Suivant : {vendor} ›",
    "report.vendor.in_lot": "pour {lot}",
    "report.vendor.place_why": "{place} : {why}.",
    "report.vendor.first": {
        "one": "Premier{lot} avec {gap} point de plus que {rival}",
        "other": "Premier{lot} avec {gap} points de plus que {rival}",
    },
    "report.vendor.first_level": (
        "Premier{lot}, à égalité de points avec {rival} et devant selon les règles de départage"
    ),
    "report.vendor.shared": "Rang {rank}{lot}, partagé avec {vendors}",
    "report.vendor.behind": {
        "one": "Rang {rank}{lot}, à {gap} point de {rival}",
        "other": "Rang {rank}{lot}, à {gap} points de {rival}",
    },
    "report.vendor.behind_level": (
        "Rang {rank}{lot}, à égalité de points avec {rival} et derrière selon les règles de départage"
    ),
    "report.vendor.only": "Le seul fournisseur classé{lot}",
    "report.vendor.provisional": "Provisoire : {reason}",
    "report.vendor.strongest": "le plus fort en {topics}",
    "report.vendor.held_back": "freiné par {topics}",
    "report.vendor.price": "prix",
    "report.vendor.not_ranked": "Non classé{lot} : {reason}",
    "report.vendor.would_lead": "Ses {total} points dépasseraient ceux du premier, {leader}.",
    "report.vendor.to_know": "À savoir",
    "report.vendor.profile": "Profil",
    "report.vendor.financial": "Finances",
    "report.vendor.mark.own": "ce fournisseur",
    "report.vendor.mark.best": "meilleur des classés",
    "report.vendor.mark.reference": "nos propres réponses",
    "report.vendor.mark.floor": "seuil minimal",
    "report.vendor.mark.all": (
        "Points de {vendor}, de 0 à 100, en marques à côté du meilleur des classés, de nos "
        "propres réponses et des seuils. {lines}."
    ),
    "report.vendor.mark.line": "{name} : {points}, meilleur {best}",
    "report.vendor.head.best": "Meill.",
    "report.vendor.head.reference": "Nous",
    "report.vendor.head.floor": "Seuil",
    "report.vendor.head.possible": "Possible",
    "report.vendor.head.difference": "Écart",
    "report.vendor.wins": "Gagne le plus face à {rival}",
    "report.vendor.losses": "Perd le plus face à {rival}",
    "report.vendor.gaps": "Perd le plus face à 100 points",
    "report.vendor.rival_answer": "{rival} : {answer}",
    "report.vendor.advice": "Pourquoi pas plus, et que convenir",
    "report.vendor.advice.price": "Prix",
    "report.vendor.advice.kpi": "{value} rapporte {own} points sur {possible}.",
    "report.vendor.advice.kpi_best": "Le meilleur des classés, {vendor}, a {value}.",
    "report.vendor.advice.kpi_missing": "Non fourni, donc {possible} points ne sont pas obtenus.",
    "report.vendor.advice.proof": "Preuve",
    "report.vendor.advice.proof.text": {
        "one": "Une réponse est seulement déclarée ; vérifiée, elle ajouterait {gain} points.",
        "other": "{count} réponses sont seulement déclarées ; vérifiées, elles ajouteraient {gain} points.",
    },
    "report.vendor.advice.refuted": "Réfuté",
    "report.vendor.advice.refuted.text": "Le justificatif contredit la réponse à {questions} : {lost} points de moins.",
    "report.vendor.advice.criterion": (
        "Perd plus que tout autre critère, {lost} points sur {possible} ; surtout ({most}) à {question}."
    ),
    "report.vendor.advice.open": "Sans réponse",
    "report.vendor.advice.open.text": {
        "one": "Une question n’a pas de réponse complète ; au mieux elle ajouterait {gain} points.",
        "other": "{count} questions n’ont pas de réponse complète ; au mieux elles ajouteraient {gain} points.",
    },
    "report.vendor.advice.planned": "Prévu",
    "report.vendor.advice.planned.text": {
        "one": "Un point d’une liste est seulement prévu : convenez d’une date.",
        "other": "{count} points des listes sont seulement prévus : convenez de dates.",
    },
    "report.vendor.advice.hours": "Horaires",
    "report.vendor.advice.hours.text": "{channels}. Convenez des heures manquantes.",
    "report.vendor.answers.title_total": "Chaque réponse et ce qu’elle apporte au total de {total}",
    "report.vendor.answers.read_from": "lu dans {file}",
    "report.vendor.answers.missing": "{channel}. {text}",
    "report.vendor.answers.below": "Voir ci-dessous.",
    "report.vendor.answers.floor": "seuil minimal de {floor}",
    "report.vendor.answers.floor_missed": "sous le seuil minimal de {floor}",
    "report.vendor.rank": "rang {rank} sur {ranked}",
    "report.vendor.sides": "= {alignment} alignement + {financial} finances",
    "report.vendor.files": "Ses fichiers",
    "report.vendor.kpis": "Indicateurs financiers",
    "report.vendor.kpi_missing_buyer": "Inconnu ; laissé de côté",
    "report.vendor.kpi_missing_vendor": "Non fourni ; ne rapporte rien",
    "report.vendor.problems": "Problèmes dans le questionnaire",
    "report.vendor.answers.title": "Chaque réponse et ce qu’elle apporte au total",
    "report.vendor.answers.no_evidence": "Aucun justificatif fourni.",
    "report.vendor.answers.declared": "Non vérifié ; rapporte {percent} de ses points.",
    "report.vendor.answers.verified": "Vérifié par {reviewer}.",
    "report.vendor.answers.refuted": "{reviewer} : le justificatif le contredit, donc aucun point.",
    "report.vendor.answers.reviewed": "Points des évaluateurs : {points}.",
    "report.vendor.answers.awaits_review": "Aucun évaluateur n’a encore donné de points.",
    "report.vendor.answers.alignment": "Alignement",
    "report.vendor.answers.financial": "Indicateurs financiers",
    "report.vendor.answers.total": "Total",
    "report.vendor.answers.rounded": (
        "Les chiffres sont affichés avec une décimale ; les cellules les contiennent en entier, "
        "et c’est ainsi que la somme est juste."
    ),
}
