"""What became of the vendors since an earlier campaign, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.since.lead": "Since last time",
    "report.since.title": "Since {campaign}",
    "report.since.totals": "Totals since {campaign}: {totals}.",
    "report.since.no_totals": "Since {campaign}: no vendor has a total both times.",
    "report.since.vendor": "{vendor} {figures}",
    "report.since.figures": "{before}, now {after}",
    "report.since.changed": "{before}, now {after} ({change})",
    "report.since.otherwise": "{before}, now {after} (not comparable)",
    "report.since.same": "{after}, as then",
    "report.since.added": "New: {names}.",
    "report.since.gone": "No longer there: {names}.",
    "report.since.renamed": {
        "one": "{names} is not compared: then its id belonged to a vendor with another name.",
        "other": "{names} are not compared: then their ids belonged to vendors with other names.",
    },
    "report.since.other_vendor": (
        "Not compared: this id belonged to {before} then. If it is the same company, use the same name in both folders."
    ),
    "report.since.criteria": "By criterion",
    "report.since.why_otherwise": "Points are not comparable where questions, points or weights have changed since.",
    "report.since.parts": "{after}, as then, but not the same parts",
    "report.since.more": {
        "one": "{count} more answer has changed; `scorecard rank --data` names it.",
        "other": "{count} more answers have changed; `scorecard rank --data` names them.",
    },
    "report.since.same_answers": "Of the answers that can be compared, none has changed.",
    "report.since.not_comparable": "Not comparable",
    "report.since.meaning": "{names}: the meaning of the question has changed.",
}
