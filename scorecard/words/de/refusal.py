"""Why a file cannot be used, before anything in it is read, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "refusal.open_elsewhere": (
        "die Datei kann nicht geschrieben werden: sie ist in einem anderen Programm geöffnet, oder ihr Ordner ist "
        "geschützt"
    ),
    "refusal.open_elsewhere.hint": (
        "Schließen Sie sie in Excel, und führen Sie den Befehl noch einmal aus; es ist nichts verloren"
    ),
    "refusal.open_elsewhere.hint.of_two_runs": (
        "Schließen Sie sie in Excel, und führen Sie den Befehl noch einmal aus: {moved} und {file} stammen jetzt aus "
        "zwei Läufen"
    ),
    "refusal.no_room": "die Datei kann nicht geschrieben werden: {why}",
    "refusal.no_room.hint": (
        "Schaffen Sie Platz, oder wählen Sie einen anderen Ordner, und führen Sie den Befehl noch einmal aus; es ist "
        "nichts verloren"
    ),
    "refusal.no_room.hint.of_two_runs": (
        "Schaffen Sie Platz, oder wählen Sie einen anderen Ordner, und führen Sie den Befehl noch einmal aus: "
        "{moved} und {file} stammen jetzt aus zwei Läufen"
    ),
    "refusal.folder_there": "so heißt schon ein Ordner",
    "refusal.file_there": "eine Datei steht, wo ein Ordner gebraucht wird",
    "refusal.in_the_way.hint": (
        "Benennen Sie das um, oder verschieben Sie es, und führen Sie den Befehl noch einmal aus; es ist nichts "
        "verloren"
    ),
    "refusal.in_the_way.hint.of_two_runs": (
        "Benennen Sie das um, oder verschieben Sie es, und führen Sie den Befehl noch einmal aus: {moved} und {file} "
        "stammen jetzt aus zwei Läufen"
    ),
    "refusal.lost_link": "so heißt eine Verknüpfung, die ins Leere führt",
    "refusal.lost_link.hint": "Nennen Sie eine andere Datei, oder löschen Sie die Verknüpfung",
    "refusal.no_file": "das ist keine Datei, sondern ein Gerät oder eine Pipe",
    "refusal.no_file.hint": "Nennen Sie eine Datei; ihr Inhalt wird ersetzt",
    "refusal.foreign": "diese Datei hat nicht scorecard geschrieben; sie wird nicht ersetzt",
    "refusal.foreign.hint": "Nennen Sie eine andere Datei, oder verschieben Sie diese",
    "refusal.ending": "was hier entsteht, braucht einen Namen, der auf {ending} endet",
    "refusal.ending.hint": "Benennen Sie es so",
    "refusal.unreadable": "die Datei kann nicht gelesen werden: {why}",
    "refusal.unreadable.hint": "Schließen Sie andere Programme, die sie benutzen",
    "refusal.no_criteria": "diese Datei gibt es nicht",
    "refusal.no_criteria.hint": (
        "Führen Sie den Befehl im Ordner Ihrer Kampagne aus, oder legen Sie mit `scorecard init` eine neue an"
    ),
    "refusal.closed": "die Datei kann nicht gelesen werden: {why}",
    "refusal.closed.hint": "Führen Sie den Befehl unter dem Konto aus, dem sie gehört",
    "refusal.key_gone": "der Schlüssel fehlt, mit dem signiert wurde, was in sent/ liegt",
    "refusal.key_gone.hint": (
        "Legen Sie .scorecard/key aus einer Kopie des Kampagnenordners zurück. Ganz ohne Schlüssel liest `scorecard "
        "rank`, was zurückkommt, kann aber nicht prüfen, ob es echt ist. Ist der Schlüssel für immer verloren, "
        "verschieben Sie sent/ an einen anderen Ort, führen Sie `scorecard init` und `scorecard generate` aus, und "
        "senden Sie allen einen neuen Fragebogen: die versandten zählen dann nicht"
    ),
    "refusal.no_key": "das ist kein Schlüssel",
    "refusal.no_key.hint": (
        "Führen Sie im Ordner `scorecard init` aus: es wurde noch nichts versandt, also entsteht ein neuer"
    ),
    "refusal.other_key": "mit diesem Schlüssel wurde nicht signiert, was in sent/ liegt",
    "refusal.key_missing": "der Kampagne fehlt der Schlüssel, mit dem sie ihre Fragebögen signiert",
    "refusal.key_missing.hint": "Führen Sie `scorecard init {folder}` aus: es ergänzt, was fehlt, und ersetzt nichts",
    "refusal.no_log": "die erste Zeile lautet nicht: {headings}",
    "refusal.no_line_of_log": "Zeile {row} ist keine Zeile des Protokolls",
    "refusal.log.hint": (
        "Legen Sie die Datei aus einer Kopie zurück, wie sie war; in Excel speichern Sie sie als CSV mit allen "
        "Spalten. Ohne sie weiß niemand, was schon versandt wurde"
    ),
    "refusal.sending": "ein anderer Lauf versendet gerade E-Mails",
    "refusal.sending.hint": "Warten Sie, bis er fertig ist, und führen Sie den Befehl noch einmal aus",
}
