"""The sheet of the files that were looked at, in Italian."""

TEXTS: dict[str, str] = {
    "report.files.title": "File esaminati",
    "report.files.none": "Nessuno.",
    "report.files.mail": "E-mail di {sender}, {date}.",
    "report.files.mail_undated": "E-mail di {sender}, senza data.",
    "report.files.no_sender": "un mittente sconosciuto",
    "report.files.changes": "Che cosa è cambiato nei criteri dopo l’invio",
    "report.files.made_from": "Questionari preparati con altri criteri ({fingerprint}): {vendors}.",
    "report.files.no_copy": "In sent/ non c’è copia di questi criteri, quindi non si sa che cosa è cambiato.",
    "report.files.problems": "Da controllare",
    "report.files.counted": "Conta",
    "report.files.same": "Stesse risposte di un altro file",
    "report.files.superseded": "Versione precedente",
    "report.files.less_complete": "Più recente, ma meno completo",
    "report.files.late": "In ritardo",
    "report.files.beside": "Arrivato con una cartella di lavoro",
    "report.files.undecided": "Non è chiaro se conta",
    "report.files.refused": "Respinto",
    "report.files.skipped": "Tralasciato",
}
