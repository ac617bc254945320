"""The sheet of the files that were looked at, in French."""

TEXTS: dict[str, str] = {
    "report.files.title": "Fichiers examinés",
    "report.files.none": "Aucun.",
    "report.files.mail": "Courriel de {sender}, {date}.",
    "report.files.mail_undated": "Courriel de {sender}, sans date.",
    "report.files.no_sender": "un expéditeur inconnu",
    "report.files.changes": "Ce qui a changé dans les critères depuis l’envoi",
    "report.files.made_from": "Questionnaires établis avec d’autres critères ({fingerprint}) : {vendors}.",
    "report.files.no_copy": "sent/ ne contient pas de copie de ces critères ; on ne sait donc pas ce qui a changé.",
    "report.files.problems": "À vérifier",
    "report.files.counted": "Pris en compte",
    "report.files.same": "Mêmes réponses qu’un autre fichier",
    "report.files.superseded": "Version plus ancienne",
    "report.files.less_complete": "Plus récent, mais moins complet",
    "report.files.late": "En retard",
    "report.files.beside": "Joint à un classeur",
    "report.files.undecided": "Prise en compte à préciser",
    "report.files.refused": "Refusé",
    "report.files.skipped": "Ignoré",
}
