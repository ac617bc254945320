"""Which two are too close to call, and what would swap them, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "close.vendor": "Demasiado igualado con {rival}, a {gap} puntos. {change}",
    "close.verified": "Verificar lo que {vendor} respondió a {question} sumaría {size} y los intercambiaría.",
    "close.higher": "La respuesta de {vendor} a {question}, un paso mejor, sumaría {size} y los intercambiaría.",
    "close.lower": "La respuesta de {vendor} a {question}, un paso peor, costaría {size} y los intercambiaría.",
    "close.withdrawn": "Sin la respuesta de {vendor} a {question} se perderían {size} y los dos se intercambiarían.",
    "close.answered": (
        "La mejor respuesta de {vendor} a {question}, aun sin verificar, sumaría {size} y los intercambiaría."
    ),
    "close.less_than_one": "Menos de un punto por delante de {behind}.",
    "close.points": {
        "one": "Solo un punto por delante de {behind}.",
        "other": "Solo {count} puntos por delante de {behind}.",
    },
}
