"""What the commands print, in German."""

TEXTS: dict[str, str] = {
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
    "terminal.came": "Eingang",
    "terminal.of": "{count} von {all}",
    "terminal.state.not_returned": "Nicht zurückgesandt",
    "terminal.state.in_progress": "In Arbeit",
    "terminal.state.complete": "Vollständig",
    "terminal.state.late": "Verspätet",
    "terminal.state.undecided": "Mehrere Fassungen",
    "terminal.problem": "{place}: {message}",
    "terminal.hint": "Abhilfe: {hint}",
}
