"""Ce qui est à éclaircir et ce qui est comparé à nos chiffres, en français."""

TEXTS = {
    "report.method.ask.below": "En dessous de {value}, c’est à éclaircir ; cela ne coûte aucun point.",
    "report.method.ask.above": "Au-dessus de {value}, c’est à éclaircir ; cela ne coûte aucun point.",
    "report.method.check": "Comparé à notre chiffre, colonne « {column} » : un écart de plus de {within} est à "
    "éclaircir ; cela ne coûte aucun point.",
}
