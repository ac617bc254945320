"""What the commands print, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "terminal.rank": "Rang",
    "terminal.vendor": "Fournisseur",
    "terminal.total": "Total",
    "terminal.alignment": "Alignement",
    "terminal.financial": "Finances",
    "terminal.answered": "Répondu",
    "terminal.standing": "Statut",
    "terminal.state": "État",
    "terminal.questions": "Réponses",
    "terminal.required_open": "Obligatoires sans réponse",
    "terminal.problems": "Problèmes",
    "terminal.last": "Dernière étape",
    "terminal.of": "{count} sur {all}",
    "terminal.state.not_returned": "Sans retour",
    "terminal.state.in_progress": "En cours",
    "terminal.state.complete": "Complet",
    "terminal.state.late": "En retard",
    "terminal.state.undecided": "Plusieurs versions",
    "terminal.state.withdrawn": "S’est retiré",
    "terminal.state.excluded": "Exclu",
    "terminal.weighed": "Pondération en %",
    "terminal.mean": "Moyenne",
    "terminal.median": "Médiane",
    "terminal.from_to": "Du plus bas au plus haut",
    "terminal.where_members_differ": "Accord",
    "terminal.problem": "{place} : {message}",
    "terminal.hint": "conseil : {hint}",
    "terminal.init.made": "créé",
    "terminal.init.kept": "conservé",
    "terminal.init.files": {"one": "{count} fichier", "other": "{count} fichiers"},
    "terminal.init.next": (
        "Ensuite : modifier {criteria}, {vendors} et {kpis} dans {folder}, puis y double-cliquer sur Check, ou y "
        "lancer : scorecard check"
    ),
    "terminal.init.company": "Société exemple {number}",
    "terminal.init.contact": "Responsable de compte",
    "terminal.init.customers_first": "clients_avant_tout",
    "terminal.init.price_first": "prix_avant_tout",
    "terminal.init.languages": "Langues des questions, celle de la campagne d’abord (parmi {languages})",
    "terminal.init.process": "Ce que les fournisseurs feront pour vous",
    "terminal.init.questions": "Combien de questions : full en a 33, short 10, none un exemple",
    "terminal.init.excel": "Critères et tableaux en classeurs Excel",
    "terminal.init.enter": "ou Entrée",
    "terminal.convert.made": "{target} créé : il dit la même chose que {source} (empreinte {fingerprint})",
    "terminal.convert.next": "Ensuite : sortez {source} du dossier, car un seul des deux peut valoir.",
    "terminal.sent.made": {
        "one": "{count} questionnaire créé dans {folder}",
        "other": "{count} questionnaires créés dans {folder}",
    },
    "terminal.sent.kept": {
        "one": "{count} questionnaire dans {folder} est à jour.",
        "other": "{count} questionnaires dans {folder} sont à jour.",
    },
    "terminal.sent.new": "Nouveaux : {vendors}",
    "terminal.sent.damaged": (
        "Recréés, car le fichier présent était illisible ou n’était pas de cette campagne : {vendors}"
    ),
    "terminal.sent.vendor": (
        "Recréés, car le nom, le lot ou la langue a changé ; qui a la version précédente a besoin de la "
        "nouvelle : {vendors}"
    ),
    "terminal.sent.deadline": (
        "Recréés, car la date limite est passée de {before} à {after} ; qui a la version précédente a besoin de "
        "la nouvelle : {vendors}"
    ),
    "terminal.sent.changed": (
        "Recréés, car les questions ou les indications ont changé ; qui a la version précédente a besoin de la "
        "nouvelle : {vendors}"
    ),
    "terminal.sent.look": (
        "Recréés avec les mêmes questions ; qui a déjà la version précédente peut la garder : {vendors}"
    ),
    "terminal.sent.earlier": {
        "one": "Réponses précédentes reprises, qui comptent dès que le fournisseur les confirme : {vendors}",
        "other": "Réponses précédentes reprises, qui comptent dès que chaque fournisseur les confirme : {vendors}",
    },
    "terminal.sent.old": "Les fichiers remplacés se trouvent dans {folder}",
    "terminal.sent.none": "aucune",
    "terminal.sent.next": (
        "Ensuite : envoyez à chaque fournisseur son fichier, ou préparez les e-mails avec `scorecard mail invite` ; "
        "déposez les réponses dans returned/, puis double-cliquez sur Status, ou lancez : scorecard status"
    ),
    "terminal.more": {
        "one": "et {count} autre ; le classeur les cite tous",
        "other": "et {count} autres ; le classeur les cite tous",
    },
    "terminal.looked_at": {
        "one": "{count} fichier examiné, {counted} pris en compte.",
        "other": "{count} fichiers examinés, {counted} pris en compte.",
    },
    "terminal.written": "Le classement est dans {output}.",
    "terminal.written.data": "L’ensemble sous forme de données est dans {path}.",
    "terminal.written.html": "Pour le téléphone et le courriel, il est dans {path}.",
    "terminal.older": "{path} date d’une exécution précédente et n’a pas été réécrit.",
    "terminal.list": "La liste des problèmes est dans {output}.",
    "terminal.demo": "La démonstration est dans {folder} ; tous ses fournisseurs sont fictifs. Ouvrez :",
    "terminal.demo.ranking": "ce qu’ouvre la direction",
    "terminal.demo.sent": "ce que reçoit un fournisseur",
    "terminal.demo.returned": "ce que le fournisseur renvoie",
    "terminal.demo.criteria": "ce que vous modifieriez",
    "terminal.checked.well": "{parts} : tout est en ordre.",
    "terminal.checked.look": "{parts} : certains points sont à vérifier.",
    "terminal.checked.criteria": {"one": "{count} critère", "other": "{count} critères"},
    "terminal.checked.questions": {"one": "{count} question", "other": "{count} questions"},
    "terminal.checked.kpis": {"one": "{count} indicateur", "other": "{count} indicateurs"},
    "terminal.checked.vendors": {"one": "{count} fournisseur", "other": "{count} fournisseurs"},
    "terminal.asked": "Demandé",
    "terminal.incident": "Incident",
    "terminal.until": "Jusqu’au",
    "terminal.clarify.made": {
        "one": "{count} demande de précisions créée dans {folder} (tour {round}), à retourner avant le {until}",
        "other": "{count} demandes de précisions créées dans {folder} (tour {round}), à retourner avant le {until}",
    },
    "terminal.clarify.out": "Déjà interrogés au tour {round}, jusqu’au {until} : {vendors}",
    "terminal.clarify.over": "Ces fournisseurs ont été interrogés deux fois : ce qui reste obscur compte tel quel.",
    "terminal.clarify.nothing": "Rien n’est obscur sur quoi l’on puisse interroger.",
    "terminal.clarify.next": "Ensuite : envoyez à chaque fournisseur son fichier, ou lancez : scorecard mail clarify",
    "terminal.clarify.unreadable": "illisibles",
    "terminal.clarify.evidence": "sans justificatif",
    "terminal.clarify.contradictions": "contradictoires",
    "terminal.clarify.blanks": "vides",
}
