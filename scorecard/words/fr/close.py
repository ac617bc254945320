"""Which two are too close to call, and what would swap them, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "close.vendor": {
        "one": "Trop proche de {rival} pour trancher, à {gap} point d’écart. {change}",
        "other": "Trop proche de {rival} pour trancher, à {gap} points d’écart. {change}",
    },
    "close.verified": "Vérifier la réponse de {vendor} à {question} ajouterait {size} et inverserait les deux.",
    "close.higher": (
        "La réponse de {vendor} à {question}, supérieure d’un degré, ajouterait {size} et inverserait les deux."
    ),
    "close.lower": (
        "La réponse de {vendor} à {question}, inférieure d’un degré, coûterait {size} et inverserait les deux."
    ),
    "close.withdrawn": "Sans la réponse de {vendor} à {question}, {size} seraient perdus et les deux inversés.",
    "close.answered": (
        "La meilleure réponse de {vendor} à {question}, même non vérifiée, ajouterait {size} et inverserait les deux."
    ),
    "close.less_than_one": "Moins d’un point devant {behind}.",
    "close.points": {"one": "Un seul point devant {behind}.", "other": "Seulement {count} points devant {behind}."},
}
