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
    "terminal.problem": "{place} : {message}",
    "terminal.hint": "conseil : {hint}",
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
    "terminal.sent.vendor": "À renvoyer, car le nom, le lot ou la langue a changé : {vendors}",
    "terminal.sent.deadline": "À renvoyer, car la date limite est passée de {before} à {after} : {vendors}",
    "terminal.sent.changed": "À renvoyer, car les questions ou les indications ont changé : {vendors}",
    "terminal.sent.look": (
        "Recréés avec les mêmes questions ; qui a déjà la version précédente peut la garder : {vendors}"
    ),
    "terminal.sent.old": "Les fichiers remplacés se trouvent dans {folder}",
    "terminal.sent.none": "aucune",
    "terminal.sent.next": (
        "Ensuite : envoyez chaque questionnaire à son fournisseur, déposez les réponses dans "
        "returned/ et lancez : scorecard rank"
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
}
