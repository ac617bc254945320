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
    "terminal.problem": "{place}: {message}",
    "terminal.hint": "Abhilfe: {hint}",
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
    "terminal.sent.vendor": "Neu zu versenden, weil sich Name, Los oder Sprache geändert haben: {vendors}",
    "terminal.sent.deadline": "Neu zu versenden, weil die Frist von {before} auf {after} geändert wurde: {vendors}",
    "terminal.sent.changed": "Neu zu versenden, weil Fragen oder Angaben geändert wurden: {vendors}",
    "terminal.sent.look": (
        "Neu erstellt mit denselben Fragen; wer die frühere Fassung hat, braucht keine neue: {vendors}"
    ),
    "terminal.sent.old": "Die ersetzten Dateien liegen in {folder}",
    "terminal.sent.none": "keine",
    "terminal.sent.next": (
        "Weiter: Jeden Fragebogen an seinen Anbieter mailen, Rückläufe in returned/ ablegen und "
        "ausführen: scorecard rank"
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
}
