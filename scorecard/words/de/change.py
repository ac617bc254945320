"""What was changed in the criteria since they were sent, in German."""

TEXTS: dict[str, str] = {
    "change.added": "{subject}: neu.",
    "change.removed": "{subject}: entfernt.",
    "change.text": "{subject}: Der Wortlaut der Frage änderte sich; Antworten auf die alte zählen nicht.",
    "change.way": "{subject}: Typ, Antworten, Stufen oder Einheit änderten sich; frühere Antworten zählen nicht.",
    "change.wording": "{subject}: Der Wortlaut von Antworten oder Zeilen änderte sich.",
    "change.weight": "{subject}: Gewicht {before}, jetzt {after}.",
    "change.points": "{subject}: Die Punkte für die Antworten änderten sich.",
    "change.knockout": "{subject}: Welche Antwort ausschließt, änderte sich.",
    "change.floor": "{subject}: Mindestwert {before}, jetzt {after}.",
    "change.limit": "{subject}: Die Grenze änderte sich.",
    "change.scope": "{subject}: Wem die Frage gestellt wird oder ob sie Pflicht ist, änderte sich.",
    "change.promise": "{subject}: Die versprochenen Zeiten änderten sich.",
    "change.share": "Anteil der Passung: {before}, jetzt {after}.",
    "change.minimum": "Das Minimum für Passung oder Finanzen änderte sich.",
    "change.complete": "Verlangter Anteil an Antworten: {before}, jetzt {after}.",
    "change.credit": "Anrechnung einer Antwort ohne geprüften Nachweis: {before}, jetzt {after}.",
    "change.other": "Es änderte sich etwas, das keinen Einfluss auf die Punkte hat.",
}
