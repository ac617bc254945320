"""What a reader should know about a vendor, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "finding.ask_kpi.below": "À éclaircir : {subject} ; {value} est inférieur à {bound}.",
    "finding.ask_kpi.above": "À éclaircir : {subject} ; {value} est supérieur à {bound}.",
    "finding.ask_answer.below": "À éclaircir : {subject} ; la réponse, {value}, est inférieure à {bound}.",
    "finding.ask_answer.above": "À éclaircir : {subject} ; la réponse, {value}, est supérieure à {bound}.",
    "finding.much_not_applicable": (
        "Déclare sans objet {value} % de la pondération des questions ; au-delà de {bound} %, c’est à vérifier."
    ),
    "finding.evidence_missing": "Pas de justificatif pour {value} des {bound} réponses qui en exigent un.",
    "finding.evidence_missing.all": {
        "one": "Aucun justificatif pour la seule réponse qui en exige un.",
        "other": "Aucun justificatif pour les {count} réponses qui en exigent un.",
    },
    "finding.evidence_refuted": "Le justificatif contredit la réponse à {subject}, qui ne rapporte rien.",
    "finding.claim_contradicted": "Déclare {value} en réponse à {subject} ; notre chiffre est {bound} ({source}).",
    "finding.answers_contradict": "Les réponses à {subject} et à {by} se contredisent.",
    "finding.same_position": (
        "Les {bound} réponses à choisir dans une liste sont toutes la n° {value} de leur liste ; les questions "
        "ont-elles été lues ?"
    ),
    "finding.mostly_at_best": "Meilleure réponse déclarée {value} fois sur {bound} : vérifiez un échantillon.",
    "finding.mostly_at_best.all": (
        "Meilleure réponse déclarée dans les {value} réponses, sans exception : vérifiez un échantillon."
    ),
    "finding.same_evidence": (
        "Le même justificatif est donné pour {value} réponses, dont {subject} : vérifiez qu’il couvre chacune d’elles."
    ),
    "finding.not_applicable_claimed": (
        "Déclare {subject} sans objet ; sans réponse à cette question, son total baisserait de {value}. "
        "Vérifiez le motif indiqué."
    ),
    "finding.floor_missed_by_a_step": (
        "À vérifier avant d’exclure : avec une réponse à {by} supérieure d’un niveau, {subject} aurait {value} "
        "points et atteindrait le seuil de {bound}."
    ),
    "finding.floor_reached_by_a_step": (
        "À vérifier avant de décider : avec une réponse à {by} inférieure d’un niveau, {subject} aurait {value} "
        "points, sous le seuil de {bound}."
    ),
    "finding.could_lead": (
        "Au mieux, avec tout ce qui est ouvert, même non vérifié, il aurait {value} points ; le premier est sûr "
        "de {bound}."
    ),
    "finding.could_overtake": (
        "Au mieux, avec tout ce qui est ouvert, même non vérifié, il aurait {value} points ; le premier est sûr "
        "de {bound}."
    ),
    "finding.minimum_missed_by_a_step": (
        "À vérifier avant d’exclure : avec un niveau de plus à {subject}, l’alignement aurait {value} "
        "points et atteindrait le minimum de {bound}."
    ),
    "finding.minimum_reached_by_a_step": (
        "À vérifier avant de décider : avec un niveau de moins à {subject}, l’alignement aurait {value} "
        "points, sous le minimum de {bound}."
    ),
    "finding.claim_against_record": "Indique {value} pour {subject} ; notre propre historique dit {bound} : {by}.",
    "finding.promises_broken": (
        "Affirme à {subject} que les promesses sont tenues ; dans notre propre historique, {value} ne l’ont pas été, "
        "la dernière le {bound} (incident {source})."
    ),
    "finding.corrections_overdue": "En retard : {value} ; la première échéance était le {bound} (incident {source}).",
    "finding.corrections_overdue.corrections": {
        "one": "{count} correction d’erreur",
        "other": "{count} corrections d’erreur",
    },
    "finding.corrections_overdue.actions": {"one": "{count} action corrective", "other": "{count} actions correctives"},
}
