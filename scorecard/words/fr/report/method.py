"""The sheet that says how the ranking was made, in French."""

TEXTS: dict[str, str] = {
    "report.method.certainty": "Certitude",
    "report.method.certainty.text": (
        "L’intervalle d’un poids est celui autour de sa valeur actuelle où le même "
        "fournisseur reste en tête, les autres poids restant en place. À chaque variation aléatoire, les poids "
        "des critères et ceux des KPI sont tirés d’une loi de Dirichlet autour des poids actuels (concentration "
        "{concentration}), la part de l’alignement d’une loi bêta de même concentration. Une valeur qui nous "
        "manque est tirée entre 0 et 100, la même pour tous ceux à qui elle manque ; une valeur que le "
        "fournisseur ne donne pas ne rapporte rien."
    ),
    "report.method.draws": "Variations aléatoires des poids",
    "report.method.seed": "Graine des nombres aléatoires",
    "report.method.numpy": "numpy",
    "report.method.ask.below": "En dessous de {value}, c’est à éclaircir ; cela ne coûte aucun point.",
    "report.method.ask.above": "Au-dessus de {value}, c’est à éclaircir ; cela ne coûte aucun point.",
    "report.method.check": (
        "Comparé à notre chiffre, colonne « {column} » : un écart de plus de {within} est à "
        "éclaircir ; cela ne coûte aucun point."
    ),
    "report.method.title": "Comment le classement a été établi",
    "report.method.share": "Part du total {lot}",
    "report.method.supplied_buyer": "fourni par nous ; laissé de côté s’il manque",
    "report.method.supplied_vendor": "fourni par le fournisseur ; ne rapporte rien s’il manque",
    "report.method.points": "{points} : {answer}",
    "report.method.knockout": "{answer} (exclut le fournisseur)",
    "report.method.required": "Obligatoire.",
    "report.method.not_applicable": "« Sans objet », avec un motif, est une réponse.",
    "report.method.item": "{text} ({need})",
    "report.method.checklist": (
        "En service 100, prévu 50, non 0 ; l’indispensable pèse 3, l’important 2, le souhaitable 1 :"
    ),
    "report.method.free_text": (
        "Rapporte la moyenne des points des évaluateurs ; ne pèse rien tant qu’aucun fournisseur du lot n’en a."
    ),
    "report.method.several": "Les points de tout ce qui s’applique s’additionnent, jusqu’à 100 au plus :",
    "report.method.date": "Lignes droites entre les dates ; accepté du {earliest} au {latest}.",
    "report.method.hours": (
        "La part, en pour cent, des heures promises où le fournisseur est ouvert, comptée sur "
        "{weeks} semaines à partir du {start} selon les règles des deux fuseaux horaires, en moyenne pondérée par les "
        "poids des canaux. Un jour vide compte comme sans réponse. Promis, dans le fuseau {zone} :"
    ),
    "report.method.hours.channel": "{channel} (poids {weight}) : {week}",
    "report.method.hours.holidays": "Toutefois, les jours fériés : {holidays}",
    "report.method.hours.holiday": "{date} {hours}",
    "report.method.formulas": "Comment on additionne",
    "report.method.credit": "Justificatifs et évaluations",
    "report.method.credit.text": (
        "Là où un justificatif est demandé, une réponse rapporte {declared} de ses points tant qu’elle est seulement "
        "déclarée, {verified} une fois vérifiée par un évaluateur, et rien si le justificatif la contredit. Un texte a "
        "la moyenne des points de ses évaluateurs."
    ),
    "report.method.criterion": "Critère",
    "report.method.criterion.text": (
        "La moyenne des points de ses questions, pondérée par leurs poids. Une question "
        "sans réponse ne rapporte rien et garde son poids. Une question sans objet quitte la moyenne avec son poids."
    ),
    "report.method.coverage": "Répondu",
    "report.method.coverage.text": "La part du poids des questions non sans objet qui a reçu une réponse.",
    "report.method.alignment": "Alignement",
    "report.method.alignment.text": (
        "La moyenne des points des critères, pondérée par leurs poids. "
        "Un critère entièrement sans objet cède son poids aux autres."
    ),
    "report.method.financial": "Finances",
    "report.method.financial.text": (
        "La moyenne pondérée des points des indicateurs. Les points suivent des lignes droites entre des valeurs "
        "fixes, jamais entre le meilleur et le pire fournisseur du moment. Une valeur manquante que nous fournissons "
        "est laissée de côté ; celle que doit le fournisseur ne rapporte rien."
    ),
    "report.method.total": "Total",
    "report.method.total.text": (
        "Alignement et finances, pondérés par leurs parts. "
        "Là où aucun indicateur n’est mesuré, le total est l’alignement."
    ),
    "report.method.bounds": "Minimum à maximum",
    "report.method.bounds.text": (
        "Minimum : indicateurs manquants à 0 point. "
        "Maximum : indicateurs manquants et questions sans réponse à 100 points."
    ),
    "report.method.standing": "Statut",
    "report.method.standing.text": (
        "Non éligible : une réponse éliminatoire, un critère sous son seuil, un indicateur "
        "au-delà de sa limite ou un côté sous son minimum, et rien de manquant qui puisse y remédier. En suspens : "
        "de même, mais seulement faute d’une réponse ou d’une valeur. Provisoire : classé, mais il manque une réponse "
        "obligatoire ou un indicateur, ou trop peu de réponses."
    ),
    "report.method.order": "Ordre",
    "report.method.order.text": (
        "Selon le total ; à égalité, selon l’alignement, puis le critère le plus faible, puis "
        "la part de réponses ; sinon, le rang est partagé. Ni les noms ni l’ordre des fichiers ne décident de rien."
    ),
    "report.method.origin": "À partir de quoi et avec quoi",
    "report.method.made_on": "Établi le",
    "report.method.fingerprint": "Empreinte des critères",
    "report.method.scorecard": "scorecard",
    "report.method.xlsxwriter": "XlsxWriter",
    "report.method.python": "Python",
}
