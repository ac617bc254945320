"""Which two are too close to call, and what would swap them, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "close.vendor": {
        "one": "Trop proche de {rival} pour trancher, à {gap} point d’écart. {change}",
        "other": "Trop proche de {rival} pour trancher, à {gap} points d’écart. {change}",
    },
    "close.verified": (
        "Vérifier la réponse de {vendor} à {question} ajouterait {size} à son total et inverserait leur ordre."
    ),
    "close.higher": (
        "La réponse de {vendor} à {question}, si elle montait d’un niveau, ajouterait {size} à son total et "
        "inverserait leur ordre."
    ),
    "close.lower": (
        "La réponse de {vendor} à {question}, si elle baissait d’un niveau, retirerait {size} à son total et "
        "inverserait leur ordre."
    ),
    "close.answered": (
        "La meilleure réponse de {vendor} à {question}, même non vérifiée, ajouterait {size} à son total et "
        "inverserait leur ordre."
    ),
    "close.named": (
        "Un justificatif pour la réponse de {vendor} à {question}, même non vérifié, ajouterait {size} à son total et "
        "inverserait leur ordre."
    ),
    "close.less_than_one": "Moins d’un point devant {behind}.",
    "close.points": {"one": "Un seul point devant {behind}.", "other": "Seulement {count} points devant {behind}."},
}
