"""Small parts of sentences: lists, ranges, limits, in English."""

TEXTS: dict[str, str] = {
    "phrase.more": "{count} more",
    "phrase.sheet": 'sheet "{sheet}"',
    "phrase.cell": "cell {cell}",
    "phrase.cells": "cells {cell}",
    "phrase.line": "line {line}",
    "phrase.quoted": "“{text}”",
    "phrase.percentage_points": "{number} percentage points",
    "phrase.range": "{low} to {high}",
    "phrase.anchor": "{points} at {value}",
    "phrase.step.from": "{points} from {value}",
    "phrase.step.to": "{points} up to {value}",
    "phrase.step.else": "otherwise 0",
    "phrase.floor": "floor {floor}",
    "phrase.limit.lowest": "at least {value}",
    "phrase.limit.highest": "at most {value}",
    "phrase.limit.earliest": "no earlier than {value}",
    "phrase.limit.latest": "no later than {value}",
    "phrase.moment": "{date}, {time} ({zone})",
}
