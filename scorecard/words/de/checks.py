"""Wonach gefragt und was gegen eigene Werte gehalten wird, auf Deutsch."""

TEXTS = {
    "report.method.ask.below": "Unter {value} wird nachgefragt; das kostet keine Punkte.",
    "report.method.ask.above": "Über {value} wird nachgefragt; das kostet keine Punkte.",
    "report.method.check": "Gegen unseren eigenen Wert gehalten, Spalte „{column}“: Weicht es um mehr als {within} "
    "ab, wird nachgefragt; das kostet keine Punkte.",
}
