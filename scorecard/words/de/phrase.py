"""Small parts of sentences: lists, ranges, limits, in German."""

TEXTS: dict[str, str] = {
    "phrase.more": "{count} weitere",
    "phrase.sheet": "Blatt „{sheet}“",
    "phrase.cell": "Zelle {cell}",
    "phrase.cells": "Zellen {cell}",
    "phrase.line": "Zeile {line}",
    "phrase.quoted": "„{text}“",
    "phrase.percentage_points": "{number} Prozentpunkte",
    "phrase.range": "{low} bis {high}",
    "phrase.anchor": "{points} bei {value}",
    "phrase.step.from": "{points} ab {value}",
    "phrase.step.to": "{points} bis {value}",
    "phrase.step.else": "sonst 0",
    "phrase.floor": "mind. {floor}",
    "phrase.limit.lowest": "mindestens {value}",
    "phrase.limit.highest": "höchstens {value}",
    "phrase.limit.earliest": "frühestens {value}",
    "phrase.limit.latest": "spätestens {value}",
    "phrase.moment": "{date}, {time} ({zone})",
}
