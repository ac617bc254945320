"""Small parts of sentences: lists, ranges, limits, in French."""

TEXTS: dict[str, str] = {
    "phrase.more": "{count} autres",
    "phrase.sheet": "feuille « {sheet} »",
    "phrase.cell": "cellule {cell}",
    "phrase.cells": "cellules {cell}",
    "phrase.line": "ligne {line}",
    "phrase.quoted": "« {text} »",
    "phrase.percentage_points": "{number} points de pourcentage",
    "phrase.range": "{low} à {high}",
    "phrase.anchor": "{points} pour {value}",
    "phrase.step.from": "{points} à partir de {value}",
    "phrase.step.to": "{points} jusqu’à {value}",
    "phrase.step.else": "sinon 0",
    "phrase.floor": "seuil {floor}",
    "phrase.limit.lowest": "au moins {value}",
    "phrase.limit.highest": "au plus {value}",
    "phrase.limit.earliest": "au plus tôt le {value}",
    "phrase.limit.latest": "au plus tard le {value}",
    "phrase.moment": "{date}, {time} ({zone})",
}
