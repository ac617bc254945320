"""What is said where a vendor is forgotten, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "forget.file": "löscht {file}",
    "forget.rows": {"one": "löscht {count} Zeile aus {file}", "other": "löscht {count} Zeilen aus {file}"},
    "forget.nothing": "Es wurde nichts von {vendor} gefunden, das gelöscht werden kann.",
    "forget.ask": "Das alles endgültig löschen?",
    "forget.kept": "Es wurde nichts gelöscht.",
    "forget.done": "Gelöscht. {file} führt auf, was.",
    "forget.shared": "Die Datei enthält auch, was andere gesandt haben.",
    "forget.shared.hint": "Löschen Sie von Hand, was von diesem Anbieter ist.",
    "forget.row": "Die Zeile betrifft diesen Anbieter.",
    "forget.row.hint": "Löschen Sie sie von Hand: Nur einfache .csv-Tabellen werden geändert.",
    "forget.ranking": "Auch die Rangliste nennt den Anbieter.",
    "forget.ranking.hint": "Führen Sie danach `scorecard rank` erneut aus, und löschen Sie weitergegebene Kopien.",
    "forget.result": "Auch diese früher erstellte Datei nennt den Anbieter.",
    "forget.result.hint": "Erstellen Sie sie danach neu, oder löschen Sie sie, und löschen Sie weitergegebene Kopien.",
}
