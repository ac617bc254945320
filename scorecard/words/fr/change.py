"""What was changed in the criteria since they were sent, in French."""

TEXTS: dict[str, str] = {
    "change.added": "{subject} : ajout.",
    "change.removed": "{subject} : suppression.",
    "change.text": "{subject} : le texte de la question a changé ; les réponses à l’ancienne ne comptent pas.",
    "change.way": (
        "{subject} : le type, les options, les niveaux ou l’unité ont changé ; les réponses antérieures ne comptent "
        "pas."
    ),
    "change.wording": (
        "{subject} : des options, éléments ou degrés sont formulés autrement ; qui s’y est référé doit répondre à "
        "nouveau."
    ),
    "change.weight": "{subject} : pondération {before}, maintenant {after}.",
    "change.points": "{subject} : les points des réponses ont changé.",
    "change.knockout": "{subject} : la réponse éliminatoire a changé.",
    "change.floor": "{subject} : seuil {before}, maintenant {after}.",
    "change.limit": "{subject} : la limite a changé.",
    "change.scope": "{subject} : les destinataires de la question, ou son caractère obligatoire, ont changé.",
    "change.promise": "{subject} : les horaires promis ont changé.",
    "change.share": "Part de l’alignement : {before}, maintenant {after}.",
    "change.minimum": "Le minimum exigé pour l’alignement ou les finances a changé.",
    "change.complete": "Part de réponses exigée : {before}, maintenant {after}.",
    "change.credit": "Valeur d’une réponse dont le justificatif n’est pas vérifié : {before}, maintenant {after}.",
    "change.credit_none": "Valeur d’une réponse sans justificatif : {before}, maintenant {after}.",
    "change.other": "Un changement sans effet sur les points.",
    "change.buyer": "L’acheteur ou le contact a changé.",
    "change.cover": "Le texte de la page de garde a changé.",
    "change.brand_values": "Les valeurs de la marque ont changé.",
    "change.title": "Titre : {before}, désormais {after}.",
    "change.deadline": "Date limite : {before}, désormais {after}.",
    "change.anchors": "{subject} : points {before}, désormais {after}.",
    "change.record": "Le fait que notre propre historique rapporte des points a changé.",
    "change.measure": "{subject} : ce qui est demandé à notre propre historique a changé.",
}
