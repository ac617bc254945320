"""Which two are too close to call, and what would swap them, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "close.vendor": {
        "one": "Troppo vicino a {rival}: {gap} punto di distacco. {change}",
        "other": "Troppo vicino a {rival}: {gap} punti di distacco. {change}",
    },
    "close.verified": (
        "Verificare la risposta di {vendor} a {question} aggiungerebbe {size} al suo totale e scambierebbe i due."
    ),
    "close.higher": (
        "La risposta di {vendor} a {question}, con un livello in più, aggiungerebbe {size} al suo totale e "
        "scambierebbe i due."
    ),
    "close.lower": (
        "La risposta di {vendor} a {question}, con un livello in meno, toglierebbe {size} al suo totale e scambierebbe "
        "i due."
    ),
    "close.answered": (
        "La risposta migliore di {vendor} a {question}, anche non verificata, aggiungerebbe {size} al suo totale e "
        "scambierebbe i due."
    ),
    "close.named": (
        "Una prova per la risposta di {vendor} a {question}, anche non verificata, aggiungerebbe {size} al suo totale "
        "e scambierebbe i due."
    ),
    "close.less_than_one": "Meno di un punto di vantaggio su {behind}.",
    "close.points": {
        "one": "Un solo punto di vantaggio su {behind}.",
        "other": "Solo {count} punti di vantaggio su {behind}.",
    },
}
