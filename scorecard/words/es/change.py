"""What was changed in the criteria since they were sent, in Spanish."""

TEXTS: dict[str, str] = {
    "change.added": "{subject}: añadido.",
    "change.removed": "{subject}: eliminado.",
    "change.text": "{subject}: cambió el texto de la pregunta; las respuestas a la anterior no cuentan.",
    "change.way": (
        "{subject}: cambiaron el tipo, las opciones, los pasos o la unidad; las respuestas anteriores no cuentan."
    ),
    "change.wording": "{subject}: cambió el texto de opciones o líneas.",
    "change.weight": "{subject}: peso {before}, ahora {after}.",
    "change.points": "{subject}: cambiaron los puntos de las respuestas.",
    "change.knockout": "{subject}: cambió qué respuesta excluye.",
    "change.floor": "{subject}: umbral {before}, ahora {after}.",
    "change.limit": "{subject}: cambió el límite.",
    "change.scope": "{subject}: cambió a quién se pregunta o si es obligatorio contestar.",
    "change.promise": "{subject}: cambió el horario prometido.",
    "change.share": "Parte de la alineación: {before}, ahora {after}.",
    "change.minimum": "Cambió el mínimo de alineación o de finanzas.",
    "change.complete": "Parte contestada que se exige: {before}, ahora {after}.",
    "change.credit": "Valor de una respuesta sin justificante verificado: {before}, ahora {after}.",
    "change.other": "Cambió algo que no interviene en los puntos.",
}
