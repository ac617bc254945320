"""What the commands print, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "terminal.rank": "Rang",
    "terminal.vendor": "Anbieter",
    "terminal.total": "Gesamt",
    "terminal.alignment": "Passung",
    "terminal.financial": "Finanzen",
    "terminal.answered": "Beantwortet",
    "terminal.standing": "Einstufung",
    "terminal.state": "Stand",
    "terminal.questions": "Fragen",
    "terminal.required_open": "Pflicht, noch offen",
    "terminal.problems": "Probleme",
    "terminal.last": "Zuletzt",
    "terminal.of": "{count} von {all}",
    "terminal.state.not_returned": "Nicht zurückgesandt",
    "terminal.state.in_progress": "In Arbeit",
    "terminal.state.complete": "Vollständig",
    "terminal.state.late": "Verspätet",
    "terminal.state.undecided": "Mehrere Fassungen",
    "terminal.state.withdrawn": "Zurückgezogen",
    "terminal.state.excluded": "Ausgeschlossen",
    "terminal.weighed": "Gewicht in %",
    "terminal.mean": "Mittel",
    "terminal.median": "Median",
    "terminal.from_to": "Kleinstes bis größtes",
    "terminal.where_members_differ": "Einigkeit",
    "terminal.problem": "{place}: {message}",
    "terminal.hint": "Abhilfe: {hint}",
    "terminal.init.made": "erstellt",
    "terminal.init.kept": "behalten",
    "terminal.init.files": {"one": "{count} Datei", "other": "{count} Dateien"},
    "terminal.init.next": (
        "Weiter: {criteria}, {vendors} und {kpis} in {folder} bearbeiten, dann dort auf Check doppelklicken oder "
        "ausführen: scorecard check"
    ),
    "terminal.init.company": "Musterfirma {number}",
    "terminal.init.contact": "Key-Account-Manager",
    "terminal.init.customers_first": "kunden_zuerst",
    "terminal.init.price_first": "preis_zuerst",
    "terminal.init.languages": "Sprachen der Fragen, die der Kampagne zuerst (aus {languages})",
    "terminal.init.process": "Was Anbieter für Sie tun sollen",
    "terminal.init.questions": "Wie viele Fragen: full sind 33, short sind 10, none ist ein Beispiel",
    "terminal.init.excel": "Kriterien und Tabellen als Excel-Arbeitsmappen",
    "terminal.init.enter": "oder Enter",
    "terminal.convert.made": "{target} erstellt: sagt dasselbe wie {source} (Fingerabdruck {fingerprint})",
    "terminal.convert.next": "Weiter: {source} aus dem Ordner nehmen, denn nur eine der beiden Dateien kann gelten.",
    "terminal.sent.made": {
        "one": "{count} Fragebogen erstellt in {folder}",
        "other": "{count} Fragebogen erstellt in {folder}",
    },
    "terminal.sent.kept": {
        "one": "{count} Fragebogen in {folder} ist aktuell.",
        "other": "{count} Fragebogen in {folder} sind aktuell.",
    },
    "terminal.sent.new": "Neu: {vendors}",
    "terminal.sent.damaged": (
        "Neu erstellt, weil die bisherige Datei nicht lesbar ist oder nicht aus dieser Kampagne stammt: {vendors}"
    ),
    "terminal.sent.vendor": (
        "Neu erstellt, weil sich Name, Los oder Sprache geändert haben; wer die frühere Fassung hat, braucht die "
        "neue: {vendors}"
    ),
    "terminal.sent.deadline": (
        "Neu erstellt, weil die Frist von {before} auf {after} geändert wurde; wer die frühere Fassung hat, "
        "braucht die neue: {vendors}"
    ),
    "terminal.sent.changed": (
        "Neu erstellt, weil Fragen oder Angaben geändert wurden; wer die frühere Fassung hat, braucht die neue: "
        "{vendors}"
    ),
    "terminal.sent.look": (
        "Neu erstellt mit denselben Fragen; wer die frühere Fassung hat, braucht keine neue: {vendors}"
    ),
    "terminal.sent.earlier": {
        "one": "Frühere Antworten eingetragen, die zählen, sobald der Anbieter sie bestätigt: {vendors}",
        "other": "Frühere Antworten eingetragen, die zählen, sobald der jeweilige Anbieter sie bestätigt: {vendors}",
    },
    "terminal.sent.old": "Die ersetzten Dateien liegen in {folder}",
    "terminal.sent.none": "keine",
    "terminal.sent.next": (
        "Weiter: jedem Anbieter seine Datei senden, oder Mails entwerfen mit `scorecard mail invite`; Rückläufe in "
        "returned/ ablegen, dann Status doppelklicken, oder ausführen: scorecard status"
    ),
    "terminal.more": {
        "one": "und {count} weiteres; die Arbeitsmappe führt alle auf",
        "other": "und {count} weitere; die Arbeitsmappe führt alle auf",
    },
    "terminal.looked_at": {
        "one": "{count} Datei angesehen, {counted} gewertet.",
        "other": "{count} Dateien angesehen, {counted} gewertet.",
    },
    "terminal.written": "Die Rangfolge steht in {output}.",
    "terminal.written.data": "Alles als Daten steht in {path}.",
    "terminal.written.html": "Für Telefon und E-Mail steht sie in {path}.",
    "terminal.older": "{path} stammt von einem früheren Lauf und wurde nicht neu geschrieben.",
    "terminal.list": "Die Liste der Probleme steht in {output}.",
    "terminal.demo": "Die Demo liegt in {folder}; alle Anbieter darin sind erfunden. Öffnen Sie:",
    "terminal.demo.ranking": "was die Leitung öffnet",
    "terminal.demo.sent": "was ein Anbieter erhält",
    "terminal.demo.returned": "was der Anbieter zurücksendet",
    "terminal.demo.criteria": "was Sie bearbeiten würden",
    "terminal.checked.well": "{parts}: alles in Ordnung.",
    "terminal.checked.look": "{parts}: einiges davon ist zu prüfen.",
    "terminal.checked.criteria": {"one": "{count} Kriterium", "other": "{count} Kriterien"},
    "terminal.checked.questions": {"one": "{count} Frage", "other": "{count} Fragen"},
    "terminal.checked.kpis": {"one": "{count} Kennzahl", "other": "{count} Kennzahlen"},
    "terminal.checked.vendors": {"one": "{count} Anbieter", "other": "{count} Anbieter"},
    "terminal.asked": "Gefragt nach",
    "terminal.incident": "Vorfall",
    "terminal.until": "Bis",
    "terminal.clarify.made": {
        "one": "{count} Rückfrage in {folder} erstellt (Runde {round}), zurück bis {until}",
        "other": "{count} Rückfragen in {folder} erstellt (Runde {round}), zurück bis {until}",
    },
    "terminal.clarify.out": "Schon in Runde {round} gefragt, bis {until}: {vendors}",
    "terminal.clarify.over": "Diese Anbieter wurden zweimal gefragt: Was noch unklar ist, zählt so, wie es dasteht.",
    "terminal.clarify.nothing": "Es ist nichts unklar, wonach gefragt werden darf.",
    "terminal.clarify.next": "Weiter: jedem Anbieter seine Datei senden, oder: scorecard mail clarify",
    "terminal.clarify.unreadable": "nicht lesbar",
    "terminal.clarify.evidence": "ohne Nachweis",
    "terminal.clarify.contradictions": "widersprüchlich",
    "terminal.clarify.blanks": "leer",
    "terminal.no_program": "kein Programm gefunden, das sie von hier aus öffnet",
    "terminal.no_program.hint": "Öffnen Sie sie selbst in Ihrem Office-Programm",
    "terminal.press_key": "Eine beliebige Taste schließt dieses Fenster",
    "terminal.no_result": "es gibt noch kein Ergebnis",
    "terminal.no_result.hint": "Erstellen Sie eines: scorecard rank",
    "terminal.replaces_input": "Das Ergebnis würde diese Datei ersetzen.",
    "terminal.replaces_input.hint": "Nennen Sie eine andere Datei (-o)",
    "terminal.replaces_input.hint.rank": "Nennen Sie eine andere Datei für das Ergebnis (-o, --data, --html).",
    "terminal.no_questionnaire": "Keine Datei hier ist ein lesbarer Fragebogen.",
    "terminal.no_file": "Hier liegt keine Datei.",
    "terminal.no_file.hint": (
        "Legen Sie dort ab, was die Anbieter zurückgesandt haben, oder nennen Sie Dateien und Ordner nach "
        "`scorecard rank`."
    ),
    "terminal.clarify.early": (
        "die Abgabefrist ({deadline}) ist noch nicht vorbei: Anbieter können noch berichtigen, was sie gesandt haben"
    ),
    "terminal.clarify.early.hint": (
        "Schreiben Sie ihnen mit `scorecard mail receipt`: Darin steht für jeden, was nicht lesbar war"
    ),
    "terminal.clarify.other_until": "die laufende Runde hat eine andere Frist: {due}",
    "terminal.clarify.other_until.hint": "Lassen Sie --until weg",
    "terminal.clarify.until_over": "der {until} ist vorbei",
    "terminal.clarify.until_over.hint": "Nennen Sie mit --until einen späteren Tag",
    "terminal.generate.unknown": "es gibt keinen Anbieter mit der ID „{name}“",
    "terminal.generate.unknown.hint": "Nennen Sie Anbieter so, wie sie in der Spalte `vendor` stehen.",
    "terminal.generate.unknown.alike": "Meinten Sie {alike}?",
    "terminal.generate.out": "„{name}“ nimmt nicht mehr teil: zurückgezogen oder ausgeschlossen",
    "terminal.generate.out.hint": "Leeren Sie die Zelle, in der das steht, oder lassen Sie ihn weg",
    "terminal.generate.unequal": (
        "was Anbieter gefragt werden oder erfahren, wurde geändert, nachdem es an diese ging: {vendors}"
    ),
    "terminal.generate.unequal.hint": (
        "Starten Sie `scorecard generate` ohne Namen, damit alle Anbieter des Loses dasselbe erhalten"
    ),
    "terminal.generate.late": (
        "die Abgabefrist ({deadline}) ist vorbei: Antworten könnten nicht mehr zählen ({vendors})"
    ),
    "terminal.generate.late.hint": (
        "Setzen Sie eine andere Abgabefrist, tragen Sie in {table} eine Ausnahme (`exception`) ein, oder starten Sie "
        "`scorecard generate --after-deadline`"
    ),
    "terminal.not_utf8": "der Text ist nicht in UTF-8",
    "terminal.not_utf8.hint": "Speichern Sie ihn in der Kodierung UTF-8",
    "terminal.convert.exists": "eine solche Datei gibt es schon",
    "terminal.convert.exists.hint": "Nennen Sie eine andere, oder räumen Sie diese weg",
    "terminal.convert.kind": "daraus wird eine Datei der anderen Art: Ihr Name endet auf {wanted}",
    "terminal.convert.kind.hint": "Nennen Sie sie so",
    "terminal.convert.cell": "eine Zelle kann das so nicht enthalten",
    "terminal.convert.cell.hint": "Löschen Sie Leerzeichen darum und unsichtbare Zeichen, oder kürzen Sie es",
}
