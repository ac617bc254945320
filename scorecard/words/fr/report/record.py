"""What our own books say of the vendors, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.record.tab": "Historique",
    "report.record.title": "Notre propre historique",
    "report.record.about": (
        "Une ligne par incident de notre propre historique ; « Compte » dit s’il entre dans les mesures, et sinon "
        "pourquoi."
    ),
    "report.record.measure.incident_rate": "incidents pour 1 000 cas",
    "report.record.measure.repeat_rate": "incidents répétés pour 1 000 cas",
    "report.record.measure.contacts_per_case": "contacts jusqu’à la clôture d’un cas",
    "report.record.measure.hours_to_solve": "heures jusqu’à ce que la moitié des incidents soient résolus",
    "report.record.measure.told_share": "clients informés par écrit",
    "report.record.measure.kept_share": "suivis promis qui ont été tenus",
    "report.record.measure.solved_share": "clients qui disent que leur problème est résolu",
    "report.record.measure.effort": "effort que disent les clients, de 1 à 7",
    "report.record.measure.corrections_on_time": "corrections d’erreur revenues à temps",
    "report.record.measure.corrections_complete": "corrections d’erreur menées à terme",
    "report.record.share": "{value} (de {low} à {high})",
    "report.record.rests.cases": {"one": "sur {count} cas", "other": "sur {count} cas"},
    "report.record.rests.incidents": {"one": "sur {count} incident", "other": "sur {count} incidents"},
    "report.record.rests.answers": {"one": "sur {count} réponse", "other": "sur {count} réponses"},
    "report.record.asked": "{share} des personnes interrogées ont répondu",
    "report.record.not_known": "non connu",
    "report.record.too_few": "trop peu pour compter, il en faut {least}",
    "report.record.earned": "{points} points",
    "report.record.counted": {
        "one": "{count} incident compte ; tous sont sur la feuille {sheet}.",
        "other": "{count} incidents comptent ; tous sont sur la feuille {sheet}.",
    },
    "report.record.months": "Mois par mois",
    "report.record.months.incidents": "Incidents",
    "report.record.months.solved": "Résolus",
    "report.record.months.counts": "compte",
    "report.record.months.others": "ne compte pas",
    "report.record.months.about": (
        "– : moins de {least} réponses, seulement dans le total. Sous chaque part : son intervalle à 95 %."
    ),
    "report.record.without": "{lot}Sans notre propre historique, l’ordre serait : {order}.",
    "report.record.without_same": "{lot}Sans notre propre historique, l’ordre serait le même.",
    "report.record.without_none": "{lot}Sans notre propre historique, personne ne serait classé.",
    "report.record.swing": "En réalité, {vendor} peut avoir {value} à {subject} ; {leaders} serait alors en tête.",
    "report.record.swing_none": (
        "En réalité, {vendor} peut avoir {value} à {subject} ; personne ne serait alors classé."
    ),
    "report.record.check": (
        "Comparé à notre propre historique ({measure}) : un écart de plus de {within} hors de l’intervalle est à "
        "éclaircir ; cela ne coûte aucun point."
    ),
    "report.record.promise": "Comparé aux promesses faites aux clients et non tenues ; cela ne coûte aucun point.",
    "report.record.asks": "Répondu par notre propre historique : {measure}, sur {months} mois, à partir de {least}.",
    "report.record.shown": "Montré ; ne rapporte aucun point.",
    "report.record.column.incident": "Incident",
    "report.record.column.date": "Date",
    "report.record.column.touchpoint": "Point de contact",
    "report.record.column.what": "Ce qui s’est passé",
    "report.record.column.customers": "Clients",
    "report.record.column.contacts": "Contacts",
    "report.record.column.answer_hours": "Heures jusqu’à la réponse",
    "report.record.column.solve_hours": "Heures jusqu’à la solution",
    "report.record.column.told": "Informé par écrit",
    "report.record.column.kept": "Promesse tenue",
    "report.record.column.repeat_of": "Répète",
    "report.record.column.cause": "Cause",
    "report.record.column.shown": "Montré au fournisseur",
    "report.record.column.vendor_says": "Le fournisseur dit",
    "report.record.column.counts": "Compte",
    "report.record.list.tab": "Incidents",
    "report.record.list.title": "Incidents : {vendor}",
    "report.record.list.about": (
        "Merci d’indiquer dans les deux dernières colonnes si chaque incident s’est produit tel que nous l’avons "
        "noté et quelle en est selon vous la cause, puis de nous renvoyer ce fichier au plus tard le {until}. Une "
        "cellule vide signifie que nous ne le savons pas. Merci de nommer des fonctions et non des personnes."
    ),
    "report.record.list.correction": "Correction demandée",
    "report.record.list.our_view": "Cause selon nous",
    "report.record.list.says": "Ce que vous en dites",
    "report.record.list.your_view": "Cause selon vous",
    "report.record.none_promised": "aucune faite",
    "report.record.cause.partner": "le fournisseur",
    "report.record.cause.us": "nous-mêmes",
    "report.record.cause.other": "d’autres",
    "report.record.cause.disputed": "contestée",
    "report.record.counts.no_cause": "non : la cause n’est pas indiquée",
    "report.record.counts.not_partner": "non : pas la faute du fournisseur",
    "report.record.counts.disputed": "non : le fournisseur le conteste",
    "report.record.counts.not_shown": "non : pas montré au fournisseur",
    "report.record.counts.shown_late": "non : montré trop tard au fournisseur",
    "report.record.counts.outside": "non : hors des mois qui comptent",
    "report.record.rests.corrections": {"one": "sur {count} correction", "other": "sur {count} corrections"},
}
