"""Which two are too close to call, and what would swap them, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "close.vendor": "Zu dicht bei {rival}, {gap} Punkte auseinander. {change}",
    "close.verified": "Die Antwort von {vendor} auf {question} zu prüfen, brächte {size} und tauschte die beiden.",
    "close.higher": (
        "Eine um eine Stufe bessere Antwort von {vendor} auf {question} brächte {size} und tauschte die beiden."
    ),
    "close.lower": (
        "Eine um eine Stufe schlechtere Antwort von {vendor} auf {question} kostete {size} und tauschte die beiden."
    ),
    "close.withdrawn": "Ohne die Antwort von {vendor} auf {question} gingen {size} verloren, und die beiden tauschten.",
    "close.answered": (
        "Die beste Antwort von {vendor} auf {question}, auch ungeprüft, brächte {size} und tauschte die beiden."
    ),
    "close.less_than_one": "Weniger als einen Punkt vor {behind}.",
    "close.points": {"one": "Nur einen Punkt vor {behind}.", "other": "Nur {count} Punkte vor {behind}."},
}
