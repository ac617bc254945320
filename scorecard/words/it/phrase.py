"""Small parts of sentences: lists, ranges, limits, in Italian."""

TEXTS: dict[str, str] = {
    "phrase.more": "altri {count}",
    "phrase.sheet": "foglio «{sheet}»",
    "phrase.cell": "cella {cell}",
    "phrase.cells": "celle {cell}",
    "phrase.line": "riga {line}",
    "phrase.quoted": "«{text}»",
    "phrase.percentage_points": "{number} punti percentuali",
    "phrase.range": "da {low} a {high}",
    "phrase.anchor": "{points} con {value}",
    "phrase.step.from": "{points} da {value}",
    "phrase.step.to": "{points} fino a {value}",
    "phrase.step.else": "altrimenti 0",
    "phrase.floor": "soglia {floor}",
    "phrase.limit.lowest": "almeno {value}",
    "phrase.limit.highest": "al massimo {value}",
    "phrase.limit.earliest": "non prima di: {value}",
    "phrase.limit.latest": "non oltre: {value}",
    "phrase.moment": "{date}, {time} ({zone})",
}
