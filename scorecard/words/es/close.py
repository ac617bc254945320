"""Which two are too close to call, and what would swap them, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "close.vendor": {
        "one": "Demasiado igualado con {rival}, a {gap} punto. {change}",
        "other": "Demasiado igualado con {rival}, a {gap} puntos. {change}",
    },
    "close.verified": (
        "Verificar la respuesta de {vendor} a {question} sumaría {size} a su total e invertiría su orden."
    ),
    "close.higher": (
        "La respuesta de {vendor} a {question}, si subiera un nivel, sumaría {size} a su total e invertiría su orden."
    ),
    "close.lower": (
        "La respuesta de {vendor} a {question}, si bajara un nivel, restaría {size} a su total e invertiría su orden."
    ),
    "close.answered": (
        "La mejor respuesta de {vendor} a {question}, aun sin verificar, sumaría {size} a su total e invertiría su "
        "orden."
    ),
    "close.named": (
        "Un justificante de la respuesta de {vendor} a {question}, aun sin verificar, sumaría {size} a su total e "
        "invertiría su orden."
    ),
    "close.less_than_one": "Menos de un punto por delante de {behind}.",
    "close.points": {
        "one": "Solo un punto por delante de {behind}.",
        "other": "Solo {count} puntos por delante de {behind}.",
    },
}
