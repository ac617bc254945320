"""Was seit einer früheren Ausschreibung aus den Anbietern geworden ist, auf Deutsch."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.since.lead": "Seit dem letzten Mal",
    "report.since.title": "Seit {campaign}",
    "report.since.totals": "Gesamtpunkte seit {campaign}: {totals}.",
    "report.since.no_totals": "Seit {campaign}: Kein Anbieter hat beide Male eine Gesamtpunktzahl.",
    "report.since.vendor": "{vendor} {figures}",
    "report.since.figures": "{before}, jetzt {after}",
    "report.since.changed": "{before}, jetzt {after} ({change})",
    "report.since.otherwise": "{before}, jetzt {after} (nicht vergleichbar)",
    "report.since.same": "{after}, wie damals",
    "report.since.added": "Neu: {names}.",
    "report.since.gone": "Nicht mehr dabei: {names}.",
    "report.since.renamed": {
        "one": "{names} wird nicht verglichen: Die ID gehörte damals einem Anbieter mit anderem Namen.",
        "other": "{names} werden nicht verglichen: Die IDs gehörten damals Anbietern mit anderen Namen.",
    },
    "report.since.other_vendor": (
        "Nicht verglichen: Diese ID gehörte damals {before}. Ist es dasselbe Unternehmen, verwenden Sie in "
        "beiden Ordnern denselben Namen."
    ),
    "report.since.criteria": "Nach Kriterium",
    "report.since.why_otherwise": (
        "Punkte sind nicht vergleichbar, wo sich Fragen, Punkte oder Gewichte seither geändert haben."
    ),
    "report.since.parts": "{after}, wie damals, aber nicht dieselben Teile",
    "report.since.more": {
        "one": "{count} weitere Antwort hat sich geändert; `scorecard rank --data` nennt sie.",
        "other": "{count} weitere Antworten haben sich geändert; `scorecard rank --data` nennt sie.",
    },
    "report.since.same_answers": "Von den vergleichbaren Antworten hat sich keine geändert.",
    "report.since.not_comparable": "Nicht vergleichbar",
    "report.since.meaning": "{names}: Die Bedeutung der Frage hat sich geändert.",
}
