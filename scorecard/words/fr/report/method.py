"""The sheet that says how the ranking was made, in French."""

TEXTS: dict[str, str] = {
    "report.method.certainty": "Fiabilité",
    "report.method.certainty.text": (
        "L’intervalle d’une pondération entoure sa valeur actuelle : le même fournisseur y reste en tête, les autres "
        "pondérations étant inchangées. À chaque variation aléatoire, les pondérations des critères et celles des "
        "indicateurs sont tirées d’une loi de Dirichlet autour des valeurs actuelles (concentration "
        "{concentration}), la part de l’alignement d’une loi bêta de même concentration. Une valeur qui nous manque "
        "est tirée entre 0 et 100, la même pour tous les fournisseurs concernés ; une valeur que le fournisseur ne "
        "donne pas ne rapporte rien."
    ),
    "report.method.combined": "Chiffres et réponses incertains",
    "report.method.combined.text": (
        "Outre les pondérations, les valeurs d’un indicateur dont l’incertitude est précisée sont tirées d’une loi "
        "normale autour d’elles, dans les limites de son barème, et les réponses sont d’un niveau meilleures ou "
        "moins bonnes, chaque fois avec la moitié de la probabilité précisée : {declared} si elles ne sont pas "
        "vérifiées, {verified} si elles le sont. Nombres, dates, horaires, textes et réponses éliminatoires ne "
        "varient pas, ni le fait qu’une question s’applique. Part de l’incertitude = (V - V avec cette source fixée) "
        "/ V, où V est la variance de l’écart entre les deux premiers. Chaque fournisseur a ses propres nombres "
        "aléatoires, tirés de la graine et de son id."
    ),
    "report.method.uncertain.relative": "Incertain à {percent} de la valeur près (un écart type).",
    "report.method.uncertain.absolute": "Incertain à {off} près (un écart type).",
    "report.method.draws": "Variations aléatoires des pondérations",
    "report.method.seed": "Graine du générateur aléatoire",
    "report.method.numpy": "numpy",
    "report.method.ask.below": "En dessous de {value}, c’est à éclaircir ; cela ne coûte aucun point.",
    "report.method.ask.above": "Au-dessus de {value}, c’est à éclaircir ; cela ne coûte aucun point.",
    "report.method.check": (
        "Comparé à notre chiffre, colonne « {column} » : un écart de plus de {within} est à "
        "éclaircir ; cela ne coûte aucun point."
    ),
    "report.method.title": "Comment le classement a été établi",
    "report.method.share": "Part du total {lot}",
    "report.method.supplied_buyer": "fourni par nous ; non pris en compte s’il manque",
    "report.method.supplied_vendor": "fourni par le fournisseur ; ne rapporte rien s’il manque",
    "report.method.points": "{points} : {answer}",
    "report.method.knockout": "{answer} (exclut le fournisseur)",
    "report.method.same_meaning": "Formulé autrement qu’à l’envoi ; déclaré de même sens : {reason}",
    "report.method.required": "Obligatoire.",
    "report.method.not_applicable": "« Sans objet », avec un motif, est une réponse.",
    "report.method.item": "{text} ({need})",
    "report.method.checklist": (
        "En service 100, prévu 50, non 0 ; pondération : indispensable 3, important 2, souhaitable 1 :"
    ),
    "report.method.free_text": (
        "Rapporte la moyenne des points des évaluateurs ; ne compte pas tant qu’aucun fournisseur n’en a reçu."
    ),
    "report.method.free_text.in_lots": (
        "Rapporte la moyenne des points des évaluateurs ; ne compte pas tant qu’aucun fournisseur du lot n’en a reçu."
    ),
    "report.method.several": "Les points de tout ce qui s’applique s’additionnent, jusqu’à 100 au maximum :",
    "report.method.date": "Interpolation linéaire entre les dates ; accepté du {earliest} au {latest}.",
    "report.method.hours": (
        "La part, en pour cent, des heures promises où le fournisseur est ouvert, calculée sur {weeks} semaines à "
        "partir du {start} selon les règles des deux fuseaux horaires, en moyenne pondérée des canaux. Un jour vide "
        "compte comme sans réponse. Promis, dans le fuseau {zone} :"
    ),
    "report.method.hours.channel": "{channel} (pondération {weight}) : {week}",
    "report.method.hours.holidays": "Jours fériés, à la place : {holidays}",
    "report.method.hours.holiday": "{date} {hours}",
    "report.method.formulas": "Calcul des points",
    "report.method.credit": "Justificatifs et évaluations",
    "report.method.credit.text": (
        "Quand un justificatif est demandé, une réponse rapporte {declared} de ses points tant qu’elle est seulement "
        "déclarée, {verified} une fois vérifiée par un évaluateur, et rien si le justificatif la contredit. Un texte "
        "reçoit la moyenne des points de ses évaluateurs."
    ),
    "report.method.credit_none.text": (
        "Quand un justificatif est demandé, une réponse qui rapporte des points en rapporte {none} tant qu’il n’est "
        "pas fourni, {declared} s’il est fourni et non vérifié, {verified} une fois vérifiée par un évaluateur, et "
        "rien si le justificatif la contredit. Un autre fichier du même e-mail vaut justificatif si la cellule est "
        "vide ou renvoie à une pièce jointe. Un texte reçoit la moyenne des points de ses évaluateurs."
    ),
    "report.method.criterion": "Critère",
    "report.method.criterion.text": (
        "La moyenne pondérée des points de ses questions. Une question sans réponse ne rapporte rien et garde sa "
        "pondération. Une question sans objet sort de la moyenne avec sa pondération."
    ),
    "report.method.coverage": "Répondu",
    "report.method.coverage.text": "La part de la pondération des questions ayant un objet qui a reçu une réponse.",
    "report.method.alignment": "Alignement",
    "report.method.alignment.text": (
        "La moyenne pondérée des points des critères. Un critère entièrement sans objet cède sa pondération aux autres."
    ),
    "report.method.financial": "Finances",
    "report.method.financial.text": (
        "La moyenne pondérée des points des indicateurs. Les points sont interpolés entre des valeurs fixes, jamais "
        "entre le meilleur et le pire fournisseur du moment. Une valeur manquante que nous devions fournir n’est pas "
        "prise en compte ; celle que doit le fournisseur ne rapporte rien."
    ),
    "report.method.total": "Total",
    "report.method.total.text": (
        "Alignement et finances, pondérés selon leurs parts. Sans indicateur, le total est égal à l’alignement."
    ),
    "report.method.bounds": "Minimum à maximum",
    "report.method.bounds.text": (
        "Minimum : indicateurs manquants et textes pas encore évalués à 0 point. Maximum : les mêmes et les "
        "questions sans réponse à 100 points, comme vérifiés."
    ),
    "report.method.bounds_none.text": (
        "Minimum : indicateurs manquants et textes pas encore évalués à 0 point. Maximum : les mêmes et les "
        "questions sans réponse à 100 points, comme vérifiés ; justificatifs manquants comme fournis et non "
        "vérifiés."
    ),
    "report.method.standing": "Statut",
    "report.method.standing.text": (
        "Non éligible : une réponse éliminatoire, un critère sous son seuil, un indicateur au-delà de sa limite ou "
        "l’alignement ou les finances sous leur minimum, sans qu’aucun élément manquant puisse y remédier. En "
        "suspens : même situation, mais seulement faute d’une réponse ou d’une valeur. Provisoire : classé, mais il "
        "manque une réponse obligatoire ou un indicateur, ou trop de réponses."
    ),
    "report.method.order": "Classement",
    "report.method.order.text": (
        "Selon le total ; à égalité, selon l’alignement, puis le critère le plus faible, puis la part de réponses ; "
        "sinon, le rang est partagé. Ni les noms ni l’ordre des fichiers n’interviennent."
    ),
    "report.method.origin": "Données et outils utilisés",
    "report.method.made_on": "Établi le",
    "report.method.fingerprint": "Empreinte des critères",
    "report.method.scorecard": "scorecard",
    "report.method.xlsxwriter": "XlsxWriter",
    "report.method.python": "Python",
    "report.method.books": "Notre propre historique",
    "report.method.books.incidents": "Incidents",
    "report.method.books.volumes": "Cas traités",
    "report.method.books.feedback": "Ce que disent les clients",
    "report.method.books.corrections": "Corrections d’erreur",
    "report.method.books.decided_by": "Corrections tranchées par",
    "report.method.books.since": "Notre propre historique, depuis le {date}",
    "report.method.books.none": "Rien de consigné, donc non connu",
}
