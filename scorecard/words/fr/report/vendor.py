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
    "report.vendor.first_level": "Premier{lot}, à égalité de points avec {rival}, grâce aux règles de départage",
    "report.vendor.shared": "Rang {rank}{lot}, partagé avec {vendors}",
    "report.vendor.behind": {
        "one": "Rang {rank}{lot}, à {gap} point de {rival}",
        "other": "Rang {rank}{lot}, à {gap} points de {rival}",
    },
    "report.vendor.behind_level": "Rang {rank}{lot}, à égalité de points avec {rival}, selon les règles de départage",
    "report.vendor.only": "Le seul fournisseur classé{lot}",
    "report.vendor.provisional": "Provisoire : {reason}",
    "report.vendor.strongest": "le plus fort sur {topics}",
    "report.vendor.held_back": "perd des points sur {topics}",
    "report.vendor.price": "le prix",
    "report.vendor.not_ranked": "Non classé{lot} : {reason}",
    "report.vendor.would_lead": "Ses {total} points dépassent ceux du premier, {leader}.",
    "report.vendor.to_know": "À noter",
    "report.vendor.profile": "Profil",
    "report.vendor.financial": "Finances",
    "report.vendor.mark.own": "ce fournisseur",
    "report.vendor.mark.best": "meilleur des classés",
    "report.vendor.mark.reference": "nos propres réponses",
    "report.vendor.mark.floor": "seuil",
    "report.vendor.mark.all": "Points de {vendor}, de 0 à 100, en repères. {lines}.",
    "report.vendor.mark.beside": "Points de {vendor}, de 0 à 100, en repères ; à côté : {marks}. {lines}.",
    "report.vendor.mark.line": "{name} : {points}, meilleur {best}",
    "report.vendor.head.best": "Meill.",
    "report.vendor.head.reference": "Nous",
    "report.vendor.head.floor": "Seuil",
    "report.vendor.head.possible": "Possible",
    "report.vendor.head.difference": "Écart",
    "report.vendor.wins": "Principaux avantages face à {rival}",
    "report.vendor.losses": "Principaux désavantages face à {rival}",
    "report.vendor.gaps": "Principaux points perdus sur 100",
    "report.vendor.rival_answer": "{rival} : {answer}",
    "report.vendor.advice": "Points perdus et points à négocier",
    "report.vendor.advice.price": "Prix",
    "report.vendor.advice.kpi": "Points obtenus avec {value} : {own} sur {possible}.",
    "report.vendor.advice.kpi_best": "Le meilleur des classés, {vendor}, est à {value}.",
    "report.vendor.advice.kpi_missing": "Non fourni ; points non obtenus : {possible}.",
    "report.vendor.advice.proof": "Justificatifs",
    "report.vendor.advice.proof.text": {
        "one": (
            "{verified} sur {asked} vérifiés. Une réponse n’est que déclarée ; points à gagner "
            "si elle est vérifiée : {gain}."
        ),
        "other": (
            "{verified} sur {asked} vérifiés. {count} réponses ne sont que déclarées ; points à gagner si elles sont "
            "vérifiées : {gain}."
        ),
    },
    "report.vendor.advice.proof.none": {
        "one": (
            "Rien de vérifié pour l’instant. Une réponse n’est que déclarée ; points à gagner si elle est "
            "vérifiée : {gain}."
        ),
        "other": (
            "Rien de vérifié pour l’instant. {count} réponses ne sont que déclarées ; points à gagner si elles "
            "sont vérifiées : {gain}."
        ),
    },
    "report.vendor.advice.unproven": "Sans justificatif",
    "report.vendor.advice.unproven.text": {
        "one": "Une réponse n’a pas de justificatif\xa0; points à gagner avec lui, même non vérifié\xa0: {gain}.",
        "other": ("{count} réponses n’ont pas de justificatif ; points à gagner avec eux, même non vérifiés : {gain}."),
    },
    "report.vendor.advice.refuted": "Réfuté",
    "report.vendor.advice.refuted.text": "Le justificatif contredit la réponse à {questions} ; points perdus : {lost}.",
    "report.vendor.advice.criterion": (
        "Le critère qui perd le plus de points : {lost} sur {possible}, dont {most} à {question}."
    ),
    "report.vendor.advice.open": "Sans réponse",
    "report.vendor.advice.open.text": {
        "one": "Une question n’a pas de réponse complète ; points à gagner au mieux, même sans vérification : {gain}.",
        "other": (
            "{count} questions n’ont pas de réponse complète ; points à gagner au mieux, même sans "
            "vérification : {gain}."
        ),
    },
    "report.vendor.advice.planned": "Prévu",
    "report.vendor.advice.planned.text": {
        "one": "Un élément de liste est seulement prévu : convenez d’une date.",
        "other": "{count} éléments de listes sont seulement prévus : convenez de dates.",
    },
    "report.vendor.advice.planned.undated": "Sans date : {items}.",
    "report.vendor.advice.hours": "Horaires",
    "report.vendor.advice.hours.text": "{channels}. Négociez les heures manquantes.",
    "report.vendor.answers.title_total": "Chaque réponse et sa contribution au total de {total}",
    "report.vendor.answers.read_from": "lu dans {file}",
    "report.vendor.answers.missing": "{channel}. {text}",
    "report.vendor.answers.notes": "Commentaire, remarque et emplacement",
    "report.vendor.answers.below": "Voir ci-dessous.",
    "report.vendor.answers.floor": "seuil de {floor}",
    "report.vendor.answers.floor_missed": "sous le seuil de {floor}",
    "report.vendor.rank": "rang {rank} sur {ranked}",
    "report.vendor.sides": "= {alignment} alignement + {financial} finances",
    "report.vendor.files": "Ses fichiers",
    "report.vendor.kpis": "Indicateurs financiers",
    "report.vendor.kpi_missing_buyer": "Inconnu ; non pris en compte",
    "report.vendor.kpi_missing_vendor": "Non fourni ; ne rapporte rien",
    "report.vendor.problems": "Problèmes dans le questionnaire",
    "report.vendor.answers.title": "Chaque réponse et sa contribution au total",
    "report.vendor.answers.no_evidence": "Aucun justificatif fourni.",
    "report.vendor.answers.clarified": "Précisé le {date} par {by} ({source}) ; dans le fichier : {before}.",
    "report.vendor.answers.clarified_item": (
        "« {item} » précisé le {date} par {by} ({source}) ; dans le fichier : {before}."
    ),
    "report.vendor.answers.declared": "Non vérifié ; rapporte {percent} de ses points.",
    "report.vendor.answers.unnamed": "Aucun justificatif fourni\xa0; rapporte {percent} de ses points.",
    "report.vendor.answers.verified": "Vérifié par {reviewer}.",
    "report.vendor.answers.refuted": "{reviewer} : le justificatif contredit la réponse ; aucun point.",
    "report.vendor.answers.reviewed": "Points des évaluateurs : {points}.",
    "report.vendor.answers.awaits_review": "Aucun évaluateur n’a encore donné de points.",
    "report.vendor.answers.alignment": "Alignement",
    "report.vendor.answers.financial": "Indicateurs financiers",
    "report.vendor.answers.total": "Total",
    "report.vendor.answers.rounded": (
        "Chiffres affichés avec une décimale ; les cellules contiennent les valeurs exactes, dont la somme est juste."
    ),
    "report.vendor.stated_on": "Déclaré par {who}, {day}.",
    "report.vendor.stated": "Déclaré par {who}.",
    "report.vendor.remarks": "Remarques : {text}",
    "report.vendor.answers.clarified_evidence": (
        "Justificatif indiqué le {date} par {by} ({source}) ; dans le fichier : {before}."
    ),
}
