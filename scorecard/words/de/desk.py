"""Was `scorecard status` über die Wochen einer Ausschreibung sagt, auf Deutsch."""

TEXTS: dict[str, str | dict[str, str]] = {
    "desk.list.tab": "Anbieter",
    "desk.list.title": "{title}: wer wie weit ist",
    "desk.column.vendor": "Anbieter",
    "desk.column.lot": "Los",
    "desk.column.email": "E-Mail",
    "desk.column.state": "Stand",
    "desk.column.answered": "Beantwortet",
    "desk.column.asked": "von",
    "desk.column.required_open": "Pflicht, noch offen",
    "desk.column.invited": "Eingeladen",
    "desk.column.reminded": "Erinnert",
    "desk.column.came": "Eingegangen",
    "desk.column.receipt": "Eingang bestätigt",
    "desk.column.asked_back": "Rückfrage",
    "desk.column.problems": "Probleme",
    "desk.column.next": "Als Nächstes",
    "desk.written": "Wer wie weit ist, steht in {output}.",
    "desk.step": "{step}: {vendors}",
    "desk.next.generate": "Fragebogen erstellen (Generate doppelklicken, oder scorecard generate)",
    "desk.next.invite": (
        "Einladen (Datei aus sent/ mailen und den Tag in die Spalte invited von vendors schreiben, oder "
        "scorecard mail invite)"
    ),
    "desk.next.remind": "Erinnern (per Mail, oder scorecard mail remind)",
    "desk.next.acknowledge": "Eingang bestätigen (per Mail, oder scorecard mail receipt)",
    "desk.next.mend": (
        "Unlesbares klären (um eine berichtigte Datei bitten, die Empfangsmail nennt jede Antwort; oder das Wort "
        "des Anbieters in die Tabelle clarifications eintragen)"
    ),
    "desk.next.choose": "Klären, welche Datei zählt (nur eine in returned/ lassen, oder join in der Tabelle vendors)",
    "desk.next.clarify": (
        "Rückfrage stellen (per Mail, oder scorecard clarify, oder sein Wort in die Tabelle clarifications eintragen)"
    ),
    "desk.next.ask_back": "Rückfrage senden (Datei mailen, oder scorecard mail clarify)",
    "desk.next.hear": "Vorfälle zeigen (scorecard mail record)",
    "desk.next.correct": "Fehlerberichte erstellen (scorecard correct)",
    "desk.next.ask_correction": "Um Fehlerberichte bitten oder sagen, was in einem fehlt (scorecard mail correct)",
    "desk.next.decide": "Über Fehlerberichte und ihre Maßnahmen entscheiden (in der Tabelle corrections)",
    "desk.replaced": "Eine neuere Datei zählt anstelle einer älteren: {vendors}.",
    "desk.replaced.vendor": "{vendor} ({newer}, nicht {older})",
    "desk.asked_back.made": "Runde {round}, nicht gesendet",
    "desk.asked_back.out": "Runde {round}, gesendet am {date}",
    "desk.asked_back.back": "Runde {round}, beantwortet",
    "desk.last.invited": "eingeladen am {date}",
    "desk.last.reminded": "erinnert am {date}",
    "desk.last.came": "eingegangen am {date}",
    "desk.last.acknowledged": "Eingang bestätigt am {date}",
    "desk.last.asked_back": "nachgefragt am {date}",
    "desk.last.heard": "Vorfälle gesendet am {date}",
    "desk.last.corrected": "Fehlerbericht verlangt am {date}",
}
