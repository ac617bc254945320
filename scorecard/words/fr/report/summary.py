"""The Summary, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.summary.decision.leads": "{vendor} est en tête.",
    "report.summary.decision.close": "L’écart avec {vendors} est trop faible pour trancher.",
    "report.summary.decision.provisional": "{vendor} est provisoirement en tête.",
    "report.summary.decision.shared": (
        "{vendors} se partagent la première place : décidez sur d’autres éléments que ces critères."
    ),
    "report.summary.decision.only": "{vendor} est le seul fournisseur classé.",
    "report.summary.decision.none_yet": "Aucun fournisseur ne peut encore être classé.",
    "report.summary.decision.none_eligible": "Aucun fournisseur n’est éligible : voyez d’abord ce qui exclut chacun.",
    "report.summary.decision.nothing_returned": "Aucun questionnaire n’a encore été reçu : relancez les fournisseurs.",
    "report.summary.decision.ask_all": "Avant de décider, demandez à {vendor} ce qui manque.",
    "report.summary.decision.ask_version": "Avant de décider, demandez à {vendor} lequel de ses fichiers compte.",
    "report.summary.decision.ask_kpi_of_theirs": "Avant de décider, interrogez {vendor} ; valeur manquante : {kpi}.",
    "report.summary.returned": "Questionnaires reçus : {returned} sur {vendors}.",
    "report.summary.why": "Pourquoi",
    "report.summary.costs": "Ce que coûte ce choix",
    "report.summary.sure": "Fiabilité",
    "report.summary.could_change": "Ce qui reste ouvert pourrait changer l’ordre : {vendors}.",
    "report.summary.reach": "{vendor} pourrait atteindre {points} points",
    "report.summary.reach_unknown": "{vendor} ne peut pas encore être évalué",
    "report.summary.reference": "nos propres réponses",
    "report.summary.place_open": "à voir",
    "report.summary.place_out": "exclu",
    "report.summary.price": "Prix",
    "report.summary.answered": "Répondu",
    "report.summary.standing": "Statut et motif",
    "report.summary.more_reasons": {"one": "{count} motif de plus.", "other": "{count} motifs de plus."},
    "report.summary.files": {
        "one": "{count} fichier examiné : {states}.",
        "other": "{count} fichiers examinés : {states}.",
    },
    "report.summary.files_state": "{state} : {count}",
    "report.summary.files_named": "{state} : {count} ({files})",
    "report.summary.problems": {"one": "{count} problème à vérifier.", "other": "{count} problèmes à vérifier."},
    "report.summary.undated": {
        "one": "On ignore quand {count} questionnaire pris en compte est arrivé : le délai n’est pas prouvé.",
        "other": "On ignore quand {count} questionnaires pris en compte sont arrivés : le délai n’est pas prouvé.",
    },
    "report.summary.key.alignment_share": "la part de l’alignement",
    "report.summary.key.minimum": "le minimum",
    "report.summary.key.complete": "la couverture exigée",
    "report.summary.key.credit": "le crédit sans justificatif vérifié",
    "report.summary.key.record": "notre propre historique",
    "report.summary.changed": "Les critères ont changé après l’envoi de questionnaires ({count}).",
    "report.summary.changed_unknown": (
        "Des questionnaires ont été établis avec des critères dont il n’y a pas de copie."
    ),
    "report.summary.order_as_sent": "{lot}Selon les critères envoyés, le classement était : {order}.",
    "report.summary.order_same": "{lot}Selon les critères envoyés, le classement est le même.",
    "report.summary.order_none": "{lot}Selon les critères envoyés, aucun fournisseur n’était classé.",
    "report.summary.leads_as_sent": (
        "Ce classement suit les critères envoyés, car les critères ne disent pas qui a décidé des changements "
        "intervenus depuis ({count})."
    ),
    "report.summary.order_now": "{lot}Selon les critères actuels, le classement serait : {order}.",
    "report.summary.order_now_same": "{lot}Selon les critères actuels, le classement serait le même.",
    "report.summary.order_now_none": "{lot}Selon les critères actuels, aucun fournisseur ne serait classé.",
    "report.summary.decided": "Modifié le {date}, sur décision de {who} : {what}. {reason}",
    "report.summary.order_place": "{rank}. {vendor} ({total} points)",
    "report.summary.excepted": "{vendor} a répondu après la date limite et compte quand même : {reason}",
    "report.summary.excluded": (
        "{vendor} a été exclu le {date} par {who} : {ground} Sinon, il serait à la place {rank} avec {total} points."
    ),
    "report.summary.excluded_unranked": (
        "{vendor} a été exclu le {date} par {who} : {ground} Sinon, il ne serait pas classé non plus (total : {total})."
    ),
    "report.summary.why.against": "Face à {rival} :",
    "report.summary.why.against_cheapest": "Face à {rival}, le moins cher :",
    "report.summary.why.against_cheapest_out": "Face à {rival} ({standing}), le moins cher :",
    "report.summary.why.against_cheapest_queried": "Face à {rival}, le moins cher si son prix tient :",
    "report.summary.why.said": "{said}.",
    "report.summary.why.nothing": "aucune de ses réponses ne fait une grande différence.",
    "report.summary.why.behind": "En retrait sur {names}.",
    "report.summary.why.answers": "{name} : « {own} » contre « {other} »",
    "report.summary.why.open": "{vendor} ne répond pas à {names}.",
    "report.summary.why.unclear": "La réponse de {vendor} à {names} n’est pas claire : à lui redemander.",
    "report.summary.why.not_applicable": "Sans objet pour {vendor}, selon sa déclaration : {names}.",
    "report.summary.why.same": "les mêmes réponses que ci-dessus.",
    "report.summary.why.proven": "{name} : « {own} », mieux justifié",
    "report.summary.why.refuted": "{name} : le justificatif de {rival} contredit sa réponse",
    "report.summary.why.better": "{name} : la plus grande part de « {own} »",
    "report.summary.why.closed": "une personne répond ({days}) quand {rival} est fermé",
    "report.summary.why.holidays": "jours fériés",
    "report.summary.costs.more": "{more} de plus",
    "report.summary.costs.than": "que {cheapest}, le moins cher du classement ({price}).",
    "report.summary.costs.least": "Aucun fournisseur du classement n’est moins cher.",
    "report.summary.costs.least_known": "Aucun prix connu du classement n’est plus bas.",
    "report.summary.costs.not_known": "Prix inconnu : {vendors}.",
    "report.summary.costs.queried": "À éclaircir d’abord, car hors de la plage attendue : le prix de {vendors}.",
    "report.summary.costs.price": "({kpi}).",
    "report.summary.costs.outside": "{vendor}, {standing}, coûterait {price}.",
    "report.summary.costs.unknown": "Inconnu.",
    "report.summary.costs.missing": "Le prix de {vendor} manque : {kpi}.",
    "report.summary.sure.shared": "Égalité.",
    "report.summary.sure.close": "Trop serré pour trancher.",
    "report.summary.sure.open": "Pas encore tranché.",
    "report.summary.sure.provisional": "Provisoire.",
    "report.summary.sure.alone": "Aucun concurrent restant.",
    "report.summary.sure.alone_yet": "Pas encore de concurrent.",
    "report.summary.sure.silent": "Rien n’a encore été reçu de : {vendors}.",
    "report.summary.sure.clear": "Une avance nette.",
    "report.summary.sure.no_matter": (
        "Aucune réponse manquante ne peut changer la première place ; le questionnaire le moins complet est rempli à "
        "{percent}."
    ),
    "report.summary.sure.complete": "Tous les fournisseurs classés ont répondu à tout.",
    "report.summary.back.answers": "Classable une fois complet.",
    "report.summary.back.knockout": "L’autre réponse suffit.",
    "report.summary.back.limit": "Toute valeur dans la limite suffit.",
    "report.summary.back.minimum": {"one": "Il manque {count} point.", "other": "Il manque {count} points."},
    "report.summary.back.versions": "Demandez lequel compte.",
    "report.summary.back.late": "Ne compte que par exception.",
    "report.summary.back.not_returned": "Relancez-le.",
    "report.summary.back.not_returned_by_deadline": "Relancez-le ; après la date limite, seulement par exception.",
    "report.summary.back.nothing_applicable": "Demandez-lui s’il a reçu le bon questionnaire.",
    "report.summary.settle.would_lead": "{why} Il a {points} points, plus que le premier : vérifiez que c’est exact.",
    "report.summary.settle.versions": "Plusieurs questionnaires ont été reçus : demandez lequel compte.",
    "report.summary.settle.missing": "Il manque : {names}.",
    "report.summary.settle.evidence": "justificatif pour {question}",
    "report.summary.settle.unclear": "une réponse claire à {question}",
    "report.summary.settle.could_reach": "Au mieux, cela le porte à {points} points.",
    "report.summary.settle.any": "Toute réponse le mettrait en tête.",
    "report.summary.settle.at_most": "{high} ou moins, même sans justificatif, le mettrait en tête.",
    "report.summary.settle.at_least": "{low} ou plus, même sans justificatif, le mettrait en tête.",
    "report.summary.settle.between": "De {low} à {high}, même sans justificatif, il serait en tête.",
    "report.summary.settle.own.verified": "Vérifiez sa réponse à {question} : cela suffirait à le mettre en tête.",
    "report.summary.settle.own.higher": "Contrôlez sa réponse à {question} : un niveau de plus, et il est premier.",
    "report.summary.settle.own.lower": "Contrôlez sa réponse à {question} : avec une autre, il est premier.",
    "report.summary.settle.leader.verified": (
        "Contrôlez sa réponse à {question} : si elle est vérifiée, {behind} est premier."
    ),
    "report.summary.settle.leader.higher": "Contrôlez sa réponse à {question} : avec une autre, {behind} est premier.",
    "report.summary.settle.leader.lower": (
        "Contrôlez sa réponse à {question} : un niveau de moins, et {behind} est premier."
    ),
    "report.summary.contract.proof": "{name} : justificatif de « {today} ».",
    "report.summary.contract.lacking": "{name}, à compléter : {lacking}",
    "report.summary.contract.instead": "{name} : « {target} » au lieu de « {today} ».",
    "report.summary.contract.all_hours": "toutes les heures que nous promettons",
    "report.summary.contract.channel": "{channel}, {missing}",
    "report.summary.bars": "D’où vient le total",
    "report.summary.bars_about": (
        "Barres empilées : ce que chaque critère et les indicateurs ajoutent au total de chaque fournisseur. {lot}"
    ),
    "report.summary.firm_head": "Acquis",
    "report.summary.place_reference": "réf",
    "report.summary.settle": "À régler avant de décider",
    "report.summary.know": "À noter",
    "report.summary.contract": "À inscrire au contrat",
    "report.summary.points": "Alignement et finances",
    "report.summary.point": "{vendor} : alignement {alignment}, finances {financial}",
    "report.summary.same_total": "Même total que le premier",
    "report.summary.points_about": (
        "Points : alignement de gauche à droite, finances de bas en haut, un point par fournisseur ; les losanges "
        "rouges ne sont pas classés."
    ),
    "report.summary.whatif": "Et si les pondérations changeaient ? {sheet} ›",
    "report.summary.decision.ask_question": "Interrogez {vendor} sur {question} avant de décider.",
    "report.summary.legend": (
        "Points de 0 à 100 : plus foncé = plus élevé ; rouge : sous le seuil. Barres : couleurs des colonnes, "
        "indicateurs à la fin ; gris : non classé. Acquis : part du total sans justificatif non vérifié. En "
        "pointillé : même total que le premier."
    ),
    "report.summary.why.figures": "aucune de ses réponses ne fait une grande différence ; ses chiffres, oui : {names}.",
    "report.summary.costs.each": "{vendor} : {price}",
    "report.summary.decision.own_all": (
        "Complétez vos propres évaluations et indicateurs pour {vendor} avant de décider."
    ),
    "report.summary.decision.own_review": (
        "Évaluez {question} avant de décider ({vendor} ; les points vont dans le tableau reviews)."
    ),
    "report.summary.decision.own_kpi_of_ours": (
        "Complétez les indicateurs de {vendor} avant de décider ; il manque : {kpi}."
    ),
    "report.summary.decision.declared": "Sans aucune vérification, en tête : {vendors}.",
    "report.summary.decision.declared_order": "Sans aucune vérification, l’ordre serait différent.",
    "report.summary.sure.hangs": "Dépend d’une réponse.",
    "report.summary.sure.one_answer": {
        "one": "{points} point sur une réponse changerait la première place.",
        "other": "{points} points sur une réponse changeraient la première place.",
    },
    "report.summary.sure.that_answer": {
        "one": "{points} point sur la réponse de {vendor} à {question} changerait la première place.",
        "other": "{points} points sur la réponse de {vendor} à {question} changeraient la première place.",
    },
    "report.summary.sure.ahead": {"one": "{points} point d’avance.", "other": "{points} points d’avance."},
    "report.summary.sure.hinge.withdrawn": "Sans la réponse de {vendor} à {question}, en tête : {leaders}.",
    "report.summary.sure.hinge.refuted": "Si la réponse de {vendor} à {question} est réfutée, en tête : {leaders}.",
    "report.summary.sure.hinge.lower": "Si {vendor} baisse d’un niveau à {question}, en tête : {leaders}.",
    "report.summary.sure.hinge.higher": "Si {vendor} monte d’un niveau à {question}, en tête : {leaders}.",
    "report.summary.sure.hinge.verified": "Si la réponse de {vendor} à {question} est vérifiée, en tête : {leaders}.",
    "report.summary.sure.least_complete": "Le questionnaire le moins complet est rempli à {percent}.",
    "report.summary.sure.unread": "Pas encore évalué : {names}.",
    "report.summary.sure.checked": "Vérifié : {checks}.",
    "report.summary.sure.check": "{vendor} {verified} sur {asked}",
    "report.summary.back.step": "Un niveau de plus à {question} suffit.",
    "report.summary.back.verified": "Il suffit que {question} soit vérifié.",
    "report.summary.back.evidence": "Un justificatif pour {question} suffit.",
    "report.summary.back.other": "Une autre réponse suffit.",
    "report.summary.back.figure": "{question} : {value} suffit.",
    "report.summary.back.changes": {"one": "{count} changement suffit.", "other": "{count} changements suffisent."},
    "report.summary.settle.ours": "À évaluer ou à compléter par vous : {names}.",
    "report.summary.clarified": {
        "one": "Les précisions des fournisseurs ont modifié {count} total : {totals}.",
        "other": "Les précisions des fournisseurs ont modifié {count} totaux : {totals}.",
    },
    "report.summary.clarified_none": "Les précisions des fournisseurs n’ont modifié aucun total.",
    "report.summary.clarified_total": "{vendor} {before} → {after}",
    "report.summary.contract.actions": "Actions correctives promises : {actions}.",
    "report.summary.contract.action": "« {what} » ({owner}, échéance : {due})",
}
