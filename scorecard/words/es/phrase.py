"""Small parts of sentences: lists, ranges, limits, in Spanish."""

TEXTS: dict[str, str] = {
    "phrase.more": "{count} más",
    "phrase.sheet": "hoja «{sheet}»",
    "phrase.cell": "celda {cell}",
    "phrase.cells": "celdas {cell}",
    "phrase.line": "línea {line}",
    "phrase.quoted": "«{text}»",
    "phrase.percentage_points": "{number} puntos porcentuales",
    "phrase.range": "{low} a {high}",
    "phrase.anchor": "{points} con {value}",
    "phrase.step.from": "{points} desde {value}",
    "phrase.step.to": "{points} hasta {value}",
    "phrase.step.else": "si no, 0",
    "phrase.floor": "umbral {floor}",
    "phrase.limit.lowest": "al menos {value}",
    "phrase.limit.highest": "como máximo {value}",
    "phrase.limit.earliest": "no antes del {value}",
    "phrase.limit.latest": "a más tardar el {value}",
    "phrase.moment": "{date}, {time} ({zone})",
}
