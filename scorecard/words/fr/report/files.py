"""The sheet of the files that were looked at, in French."""

TEXTS: dict[str, str] = {
    "report.files.title": "Fichiers examinés",
    "report.files.none": "Aucun.",
    "report.files.mail": "Courriel de {sender}, {date}.",
    "report.files.mail_undated": "Courriel de {sender}, sans date.",
    "report.files.no_sender": "un expéditeur inconnu",
    "report.files.changes": "Ce qui a changé dans les critères depuis l’envoi",
    "report.files.made_from": "Questionnaires faits avec d’autres critères ({fingerprint}) : {vendors}.",
    "report.files.no_copy": "sent/ ne contient pas de copie de ces critères ; on ne sait donc pas ce qui a changé.",
    "report.files.problems": "Ce qui est à vérifier",
    "report.files.counted": "Compte",
    "report.files.same": "Mêmes réponses qu’un autre fichier",
    "report.files.superseded": "Version plus ancienne",
    "report.files.less_complete": "Plus récent, mais moins complet",
    "report.files.late": "En retard",
    "report.files.beside": "Accompagnait un classeur",
    "report.files.undecided": "On ne sait pas s’il compte",
    "report.files.refused": "Refusé",
    "report.files.skipped": "Ignoré",
}
