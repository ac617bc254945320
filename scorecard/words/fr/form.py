"""What a questionnaire says to a vendor, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "form.cover.sheet": "Commencer ici",
    "form.cover.for": "Questionnaire pour",
    "form.cover.how": "Comment procéder",
    "form.cover.step_fill": {
        "one": (
            "Remplissez les cellules jaunes de la feuille suivante et la déclaration sur celle-ci ; "
            "rien d’autre n’est modifiable. La plupart ont une liste de choix."
        ),
        "other": (
            "Remplissez les cellules jaunes des {count} feuilles suivantes et la déclaration sur celle-ci ; "
            "rien d’autre n’est modifiable. La plupart ont une liste de choix."
        ),
    },
    "form.cover.step_save": (
        "Enregistrez le classeur tel quel (Excel, LibreOffice, Google Sheets, Numbers ou WPS). Vous pouvez vous "
        "interrompre à tout moment."
    ),
    "form.cover.step_send": "Renvoyez-le en pièce jointe. Une question n’est pas claire ? Demandez-nous.",
    "form.cover.when": "Quand et où",
    "form.cover.time": "Durée",
    "form.cover.about": "environ {duration}, avec vos chiffres sur 12 mois",
    "form.cover.hours": "{hours} h",
    "form.cover.minutes": "{minutes} min",
    "form.cover.by": "Pour le",
    "form.cover.to": "À",
    "form.cover.progress": "Votre avancement",
    "form.cover.answered": "Répondu",
    "form.cover.required_open": "Oblig. à faire",
    "form.cover.done": "Fait",
    "form.cover.weight": "Pond. · seuil",
    "form.cover.share": "{share} %",
    "form.cover.all": "Toutes les sections",
    "form.cover.values": "Nos valeurs",
    "form.cover.rules": "Ce que deviennent vos réponses",
    "form.cover.before": "Avant l’envoi",
    "form.cover.before_counts": (
        "À remplir : {open} · À vérifier : {check} · Sans justificatif : {evidence} · Sans motif : {reason}"
    ),
    "form.cover.before_nothing": (
        "Il ne reste aucune question : remplissez la déclaration, enregistrez le classeur et renvoyez-le."
    ),
    "form.cover.before_legend": (
        "« à vérifier » : nous ne pourrons peut-être pas lire cette saisie ; la note de la cellule indique "
        "le format. « justificatif ? » : citez un document, un lien ou un chiffre. « motif ? » : dites en "
        "commentaire pourquoi la question ne vous concerne pas."
    ),
    "form.cover.earlier": "Vos réponses précédentes",
    "form.cover.earlier_text": (
        "Là où une question demande toujours la même chose, nous avons repris votre dernière réponse, en italique "
        "bleu. Relisez-la et modifiez ce qui n’est plus vrai. Tant que vous n’avez pas choisi « Oui » ici, seul ce "
        "que vous modifiez compte."
    ),
    "form.cover.earlier_hold": (
        "Les réponses que nous avons reprises de votre dernier questionnaire sont toujours valables"
    ),
    "form.cover.before_earlier": (
        "Il ne reste aucune question : choisissez « {yes} » plus haut si vos réponses sont toujours valables."
    ),
    "form.cover.before_more": "et {number} de plus",
    "form.rule.instructions": "Comment répondre.",
    "form.rule.empty": "Une cellule vide ne rapporte rien.",
    "form.rule.empty_text": (
        "Si une question ne vous concerne pas et que « Sans objet » est proposé, "
        "choisissez-le et dites "
        "pourquoi en commentaire."
    ),
    "form.rule.evidence": "Le justificatif compte.",
    "form.rule.evidence_text": (
        "Là où nous le demandons, indiquez un document, un lien ou un chiffre que nous pourrions vérifier."
    ),
    "form.rule.credit": "Du justificatif dépend ce qu’une réponse rapporte\xa0:",
    "form.rule.credit_none_text": (
        "{none} de ses points sans lui, {declared} si vous l’indiquez, {verified} une fois que nous l’avons "
        "vérifié. « n/a », un tiret ou « voir ci-dessus » ne comptent pas. Là où aucun n’est demandé, la "
        "réponse compte en entier."
    ),
    "form.rule.credit_text": "{declared} de ses points tant que nous ne l’avons pas vérifié, {verified} ensuite.",
    "form.rule.knockout": "Certaines réponses excluent un fournisseur :",
    "form.rule.knockout_item": "« {answer} » à la question {number} de « {section} »",
    "form.rule.floor": "Une section sous son seuil est également éliminatoire.",
    "form.rule.floor_text": (
        "Chaque section vaut de 0 à 100 points ; son seuil minimal figure à côté de sa pondération."
    ),
    "form.rule.total": "Les réponses et les chiffres.",
    "form.rule.total_text": (
        "Le total se compose de {share} % pour ces réponses et de {rest} % pour les chiffres financiers ; à total "
        "égal, les réponses départagent."
    ),
    "form.legend": "jaune : à remplir par vous   * obligatoire",
    "form.legend_earlier": "jaune : à remplir par vous · italique bleu : réponse précédente   * obligatoire",
    "form.heading.answer": "Votre réponse",
    "form.heading.evidence": "Justificatif : document, lien, chiffre",
    "form.heading.comment": "Commentaire, si vous le souhaitez",
    "form.heading.done": "Fait",
    "form.heading.opens": "Ouvre",
    "form.heading.closes": "Ferme",
    "form.heading.opens_again": "Rouvre",
    "form.heading.closes_again": "Referme",
    "form.due": "{name} · à renvoyer au plus tard le {day}",
    "form.page": "Page",
    "form.of": "sur",
    "form.answered": "avec réponse",
    "form.required_open": "oblig. à faire",
    "form.required": "obligatoire",
    "form.check": "à vérifier",
    "form.evidence_missing": "justificatif ?",
    "form.reason_missing": "motif ?",
    "form.to_do": "à remplir",
    "form.does_not_apply": "non requis",
    "form.not_asked": "non demandé",
    "form.prompt_title": "Votre réponse",
    "form.error_title": "Saisie non valable ici",
    "form.error.list": "Choisissez l’une des réponses de la liste (flèche à côté de la cellule).",
    "form.how.choice": "Choisissez une réponse dans la liste.",
    "form.how.yes_no": "Choisissez Oui ou Non.",
    "form.how.scale": "Choisissez de 1 ({low}) à {last} ({high}).",
    "form.how.number": "Indiquez un nombre en {unit}, de {lowest} à {highest}.",
    "form.how.percent": (
        "Indiquez un simple nombre en {unit}, de {lowest} à {highest} : écrivez {example} pour {example} %."
    ),
    "form.how.only_if_here": "Seulement si la réponse à la question {number} est « {option} ».",
    "form.how.only_if_elsewhere": "Seulement si la réponse à la question {number} de « {section} » est « {option} ».",
    "form.how.not_measured": "Si vous ne le mesurez pas, indiquez : {word}.",
    "form.how.checklist": "Pour chaque ligne, choisissez En service, Prévu (avec date en commentaire) ou Non.",
    "form.how.multi": "Répondez à chaque ligne par Oui ou Non.",
    "form.how.date": "Indiquez une date du {earliest} au {latest}, par exemple 2027-02-26.",
    "form.how.hours": (
        "Indiquez pour chaque jour quand vous ouvrez et fermez, p. ex. 9:00 et 18:00, et de nouveau après une pause. "
        "Au-delà de minuit : 22:00 et 6:00 ; jusqu’à minuit : 24:00. La liste propose « fermé », « comme lundi » et "
        "« 24 heures »."
    ),
    "form.hours.timezone": "Votre fuseau horaire, p. ex. Europe/Paris (dans la liste)",
    "form.hours.day": "{channel} · {day}",
    "form.hours.holidays": (
        "Gardez-vous l’horaire du jour de semaine à toutes ces dates ? Sinon, choisissez Non. {dates}"
    ),
    "form.error.text": "Ne dépassez pas {length} caractères.",
    "form.how.text": "Écrivez {length} caractères au plus.",
    "form.how.not_applicable": "Si cela ne vous concerne pas, indiquez : {word}, et dites pourquoi en commentaire.",
    "form.specify": "« {option} » : veuillez préciser",
    "form.cover.statement": "Déclaration",
    "form.statement.text": (
        "Nous déclarons ces réponses exactes au mieux de notre connaissance. Si un contrat est conclu, elles "
        "en feront partie."
    ),
    "form.statement.name": "Nom",
    "form.statement.role": "Fonction",
    "form.statement.day": "Date",
    "form.statement.remarks": "Remarques",
    "form.rule.questions": "Questions jusqu’au {day}.",
    "form.rule.questions_text": "Nous ne pourrons pas répondre à celles reçues ensuite.",
    "form.rule.names": "Noms.",
    "form.rule.names_text": (
        "Les noms de personnes figurant dans ce questionnaire sont conservés jusqu’au {day}, puis supprimés."
    ),
    "form.cover.lot": "Lot",
    "form.cover.clarification": "Demande de précisions à",
    "form.first": "Votre première réponse",
    "form.unclear.readings": "« {found} » peut se lire de plusieurs façons. Veuillez choisir ce que vous vouliez dire.",
    "form.unclear.range": "« {found} » est une fourchette. Veuillez indiquer une seule valeur comprise dans celle-ci.",
    "form.unclear.reason": (
        "Vous indiquez que la question ne s’applique pas, mais nous n’avons trouvé aucun motif. Veuillez "
        "choisir à nouveau cette réponse et en donner le motif en commentaire."
    ),
    "form.unclear.unreadable": (
        "Nous n’avons pas pu lire « {found} » comme une réponse. Veuillez répondre à nouveau sous la forme demandée."
    ),
    "form.unclear.doubtful": (
        "Nous n’avons pas pu déterminer quelle réponse est valable : du texte est barré, une formule n’a pas de "
        "résultat ou il y a deux réponses. Veuillez répondre à nouveau."
    ),
    "form.unclear.evidence": (
        "Aucun justificatif n’est indiqué. Veuillez indiquer un document, un lien ou un chiffre que nous puissions "
        "vérifier."
    ),
    "form.unclear.attachment": (
        "« {found} » : nous n’avons trouvé aucune pièce jointe. Veuillez nommer le document ici et, si possible, "
        "le joindre."
    ),
    "form.unclear.answers": (
        "Cette réponse et votre réponse à « {other} » ne semblent pas concorder. Veuillez confirmer ou "
        "corriger les deux et donner une explication en commentaire. Une réponse qui rapporterait plus de points que "
        "la première ne pourra pas être prise en compte."
    ),
    "form.unclear.records": (
        "Vous indiquez « {found} ». Nos données diffèrent. Veuillez nous envoyer un rapport à l’appui de ce chiffre et "
        "préciser en commentaire comment vous le calculez. Un chiffre qui rapporterait plus de points que le premier "
        "ne pourra pas être pris en compte."
    ),
    "form.unclear.blank": (
        "Il n’y a pas encore de réponse. Veuillez répondre, ou laisser la cellule vide si vous n’en avez pas."
    ),
    "form.rule.only": "Veuillez répondre uniquement à ce qui est demandé ici.",
    "form.rule.only_text": "Toutes vos autres réponses restent telles que vous les avez données.",
    "form.rule.first_stays": "Votre première réponse est conservée.",
    "form.rule.first_stays_text": (
        "Si elle peut se lire de plusieurs façons, veuillez choisir l’une d’elles ; une cellule vide laisse "
        "votre première réponse inchangée."
    ),
    "form.rule.second": "Nous vous interrogeons deux fois au plus.",
    "form.rule.second_text": "Si un point n’est toujours pas clair, nous pourrons vous interroger une fois encore.",
    "form.rule.fair": "Cela ne préjuge en rien de l’évaluation.",
    "form.rule.fair_text": (
        "Tous les fournisseurs dont des réponses ne sont pas claires sont interrogés de la même façon, avec la "
        "même date limite."
    ),
    "form.rule.asked_back": "Nous pourrons revenir vers vous.",
    "form.rule.contradictions_text": (
        "Si des réponses se contredisent ou contredisent nos données, nous interrogeons chaque fournisseur "
        "concerné ; d’ici là, la réponse reste à confirmer."
    ),
    "form.rule.blanks_text": (
        "Si une question est restée sans réponse, nous la posons à nouveau à chaque fournisseur concerné."
    ),
}
