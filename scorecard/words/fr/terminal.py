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
    "terminal.no_program": "aucun programme trouvé qui l’ouvre d’ici",
    "terminal.no_program.hint": "Ouvrez-le vous-même dans votre logiciel bureautique",
    "terminal.press_key": "Appuyez sur une touche pour fermer cette fenêtre",
    "terminal.no_result": "il n’y a pas encore de résultat",
    "terminal.no_result.hint": "Créez-en un : scorecard rank",
    "terminal.replaces_input": "Le résultat remplacerait ce fichier.",
    "terminal.replaces_input.hint": "Indiquez un autre fichier (-o)",
    "terminal.replaces_input.hint.rank": "Indiquez un autre fichier pour le résultat (-o, --data, --html).",
    "terminal.no_questionnaire": "Aucun fichier ici n’est un questionnaire lisible.",
    "terminal.no_file": "Il n’y a aucun fichier ici.",
    "terminal.no_file.hint": (
        "Placez-y les questionnaires renvoyés par les fournisseurs, ou indiquez fichiers et dossiers après "
        "`scorecard rank`."
    ),
    "terminal.clarify.early": (
        "la date limite ({deadline}) n’est pas passée : les fournisseurs peuvent encore corriger leur envoi"
    ),
    "terminal.clarify.early.hint": (
        "Écrivez-leur avec `scorecard mail receipt`, qui dit à chacun ce qui n’a pas pu être lu"
    ),
    "terminal.clarify.other_until": "la demande en cours a une autre date limite : {due}",
    "terminal.clarify.other_until.hint": "Omettez --until",
    "terminal.clarify.until_over": "le {until} est passé",
    "terminal.clarify.until_over.hint": "Indiquez un jour ultérieur avec --until",
    "terminal.generate.unknown": "aucun fournisseur n’a l’id « {name} »",
    "terminal.generate.unknown.hint": "Nommez les fournisseurs comme dans la colonne `vendor`.",
    "terminal.generate.unknown.alike": "Vouliez-vous dire {alike} ?",
    "terminal.generate.out": "« {name} » ne participe plus : retiré ou exclu",
    "terminal.generate.out.hint": "Videz la cellule qui l’indique, ou ne le nommez pas",
    "terminal.generate.unequal": "ce qui est demandé ou dit aux fournisseurs a changé après l’envoi à : {vendors}",
    "terminal.generate.unequal.hint": (
        "Lancez `scorecard generate` sans noms, pour que tous les fournisseurs du lot reçoivent la même chose"
    ),
    "terminal.generate.late": (
        "la date limite ({deadline}) est passée : les réponses ne pourraient plus compter ({vendors})"
    ),
    "terminal.generate.late.hint": (
        "Fixez une autre date limite, accordez une `exception` dans {table}, ou lancez "
        "`scorecard generate --after-deadline`"
    ),
    "terminal.not_utf8": "le texte n’est pas en UTF-8",
    "terminal.not_utf8.hint": "Enregistrez-le dans l’encodage UTF-8",
    "terminal.convert.exists": "ce fichier existe déjà",
    "terminal.convert.exists.hint": "Nommez-en un autre, ou déplacez celui-ci",
    "terminal.convert.kind": "c’est un fichier de l’autre type qui sera créé : son nom se termine par {wanted}",
    "terminal.convert.kind.hint": "Nommez-le ainsi",
    "terminal.convert.cell": "une cellule ne peut pas contenir cela tel quel",
    "terminal.convert.cell.hint": "Supprimez les espaces autour et les signes invisibles, ou raccourcissez-le",
}
