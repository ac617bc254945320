"""Qué se pregunta y qué se compara con los datos propios, en español."""

TEXTS = {
    "report.method.ask.below": "Por debajo de {value} se pregunta; eso no quita puntos.",
    "report.method.ask.above": "Por encima de {value} se pregunta; eso no quita puntos.",
    "report.method.check": "Se compara con nuestro dato, columna «{column}»: si difiere en más de {within}, se "
    "pregunta; eso no quita puntos.",
}
