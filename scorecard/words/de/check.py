"""What `scorecard check` asks about, and the list of problems that it writes, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "check.out_of_reach": "Keine Antwort kann diese {points} Punkte erhalten: {value} liegt außerhalb des Bereichs",
    "check.out_of_reach.hint": "Erweitern Sie den Bereich, oder verschieben Sie den Ankerwert hinein",
    "check.knockout": "Die K.-o.-Antwort erhält {points} Punkte",
    "check.knockout.hint": "Geben Sie ihr 0 Punkte, oder berichtigen Sie, welche Antwort zum Ausschluss führt",
    "check.dear": "Je höher der Preis, desto mehr Punkte erhält er",
    "check.dear.hint": "Vertauschen Sie die Punkte, oder kennzeichnen Sie den KPI nicht als Preis, wenn er keiner ist",
    "check.limit_flat": "Alle Anbieter innerhalb des Grenzwerts erhalten dieselben {points} Punkte",
    "check.limit_flat.hint": (
        "Prüfen Sie Grenzwert und Punkte: Werte innerhalb des Grenzwerts sollten verschieden viele Punkte erhalten"
    ),
    "check.limit_best": "Innerhalb des Grenzwerts erhält ein Anbieter höchstens {points} von {best} Punkten",
    "check.limit_best.hint": (
        "Prüfen Sie, ob die beiden Enden des Grenzwerts vertauscht sind, oder verschieben Sie die Punkte"
    ),
    "check.out_of_ten": "Das Beste erhält {points} Punkte; Punkte reichen aber von 0 bis 100",
    "check.out_of_ten.hint": (
        "Multiplizieren Sie sie mit zehn, wenn sie bis zehn reichen; wie wichtig eine Frage ist, sagt ihr Gewicht"
    ),
    "check.list.tab": "Probleme",
    "check.list.title": "Probleme in den Dateien der Kampagne",
    "check.list.count": {"one": "{count} Problem ist zu bearbeiten", "other": "{count} Probleme sind zu bearbeiten"},
    "check.list.none": "Es ist nichts zu berichtigen.",
    "check.list.kind": "Bedeutung",
    "check.list.file": "Datei",
    "check.list.sheet": "Blatt",
    "check.list.cell": "Zelle oder Schlüssel",
    "check.list.line": "Zeile",
    "check.list.wrong": "Was nicht stimmt",
    "check.list.remedy": "Was zu tun ist",
    "check.list.done": "Erledigt",
    "check.list.kind.stops": "Verhindert die Rangliste",
    "check.list.kind.doubt": "Bitte prüfen",
    "check.list.kind.remark": "So gelesen",
    "check.quotes": "Die Anführungszeichen gehören zum Text: {text}",
    "check.quotes.hint": "Löschen Sie sie, oder tippen Sie gerade, wenn sie ihn nur einfassen sollen",
    "check.no_rate": "Ein belangloser Vorfall mehr ließe diese Zahl besser aussehen",
    "check.no_rate.hint": "Stellen Sie eine Frage mit der Messgröße {measure} daneben",
    "check.sample.buyer": "der Auftraggeber ist noch der erfundene des Musters",
    "check.sample.cover": "der Text des Deckblatts ist noch der des Musters",
    "check.sample.brand_values": "die Markenwerte sind noch die des Musters",
    "check.sample.contact": "der Kontakt ist noch der des Musters",
    "check.sample.hint": "Anbieter lesen es: Schreiben Sie Ihr Eigenes, oder löschen Sie es",
    "check.still_sample": "noch wie im Muster: {what}; ist das gewollt?",
    "check.later": "das wird geprüft, sobald {first} stimmt",
    "check.later_all": "die Tabellen werden geprüft, sobald das hier stimmt",
    "check.later_doubts": "ob alles so gemeint sein kann, wird geprüft, sobald nichts mehr falsch ist",
    "check.no_change": "Nichts, was die Reihenfolge ändern kann, heißt „{name}“",
    "check.no_change.hint": (
        "Schreiben Sie die ID eines Kriteriums, einer Frage oder eines KPI, oder eine der Einstellungen {settings}"
    ),
    "check.small_weight": "Das Gewicht ist {weight} neben anderen bis {largest}",
    "check.small_weight.hint": "Schreiben Sie {percent}, wenn {percent} Prozent gemeint sind",
    "check.names": "der Bericht wird kürzer, wenn lange Fragen einen Namen in wenigen Worten haben ({column})",
}
