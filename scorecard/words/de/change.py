"""What was changed in the criteria since they were sent, in German."""

TEXTS: dict[str, str] = {
    "change.added": "{subject}: neu.",
    "change.removed": "{subject}: entfernt.",
    "change.text": "{subject}: Der Wortlaut der Frage wurde geändert; Antworten auf den alten zählen nicht.",
    "change.way": "{subject}: Typ, Antworten, Stufen oder Einheit wurden geändert; frühere Antworten zählen nicht.",
    "change.wording": (
        "{subject}: Optionen, Punkte oder Stufen lauten anders; wer danach geantwortet hat, muss neu antworten."
    ),
    "change.weight": "{subject}: Gewicht {before}, jetzt {after}.",
    "change.points": "{subject}: Die Punkte für die Antworten wurden geändert.",
    "change.knockout": "{subject}: Die K.-o.-Antwort wurde geändert.",
    "change.floor": "{subject}: Mindestwert {before}, jetzt {after}.",
    "change.limit": "{subject}: Die Grenze wurde geändert.",
    "change.scope": "{subject}: Geändert wurde, wem die Frage gestellt wird oder ob sie Pflicht ist.",
    "change.promise": "{subject}: Die zugesagten Zeiten wurden geändert.",
    "change.share": "Anteil der Passung: {before}, jetzt {after}.",
    "change.minimum": "Das Minimum für Passung oder Finanzen wurde geändert.",
    "change.complete": "Verlangter Anteil an Antworten: {before}, jetzt {after}.",
    "change.credit": "Anrechnung einer Antwort ohne geprüften Nachweis: {before}, jetzt {after}.",
    "change.credit_none": "Anrechnung einer Antwort, zu der ein Nachweis fehlt: {before}, jetzt {after}.",
    "change.other": "Es wurde etwas geändert, das keinen Einfluss auf die Punkte hat.",
    "change.buyer": "Auftraggeber oder Kontakt wurde geändert.",
    "change.cover": "Der Text des Deckblatts wurde geändert.",
    "change.brand_values": "Die Markenwerte wurden geändert.",
    "change.title": "Titel: {before}, jetzt {after}.",
    "change.deadline": "Frist: {before}, jetzt {after}.",
    "change.anchors": "{subject}: Punkte {before}, jetzt {after}.",
    "change.record": "Ob unsere eigenen Aufzeichnungen Punkte bringen, hat sich geändert.",
    "change.measure": "{subject}: Was unsere eigenen Aufzeichnungen gefragt werden, hat sich geändert.",
}
