"""Which two are too close to call, and what would swap them, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "close.vendor": "Abstand zu {rival} zu gering für eine Entscheidung: {gap} Punkte. {change}",
    "close.verified": (
        "Würde die Antwort von {vendor} auf {question} bestätigt, brächte das {size} Punkte, und die beiden würden die "
        "Plätze tauschen."
    ),
    "close.higher": (
        "Eine um eine Stufe bessere Antwort von {vendor} auf {question} brächte {size} Punkte, und die beiden würden "
        "die Plätze tauschen."
    ),
    "close.lower": (
        "Eine um eine Stufe schlechtere Antwort von {vendor} auf {question} würde {size} Punkte kosten, und die beiden "
        "würden die Plätze tauschen."
    ),
    "close.answered": (
        "Die beste Antwort von {vendor} auf {question}, auch ungeprüft, brächte {size} Punkte, und die beiden würden "
        "die Plätze tauschen."
    ),
    "close.named": (
        "Ein Nachweis zur Antwort von {vendor} auf {question}, auch ungeprüft, brächte {size} Punkte, und die beiden "
        "würden die Plätze tauschen."
    ),
    "close.less_than_one": "Weniger als einen Punkt vor {behind}.",
    "close.points": {"one": "Nur einen Punkt vor {behind}.", "other": "Nur {count} Punkte vor {behind}."},
}
