"""What was changed in the criteria since they were sent, in Spanish."""

TEXTS: dict[str, str] = {
    "change.added": "{subject}: añadido.",
    "change.removed": "{subject}: eliminado.",
    "change.text": "{subject}: cambió el texto de la pregunta; las respuestas a la anterior no cuentan.",
    "change.way": (
        "{subject}: cambiaron el tipo, las opciones, los niveles o la unidad; las respuestas anteriores no cuentan."
    ),
    "change.wording": (
        "{subject}: hay opciones, elementos o grados con otra redacción; quien respondió según ellos debe "
        "responder de nuevo."
    ),
    "change.weight": "{subject}: ponderación {before}, ahora {after}.",
    "change.points": "{subject}: cambiaron los puntos de las respuestas.",
    "change.knockout": "{subject}: cambió la respuesta eliminatoria.",
    "change.floor": "{subject}: umbral {before}, ahora {after}.",
    "change.limit": "{subject}: cambió el límite.",
    "change.scope": "{subject}: cambiaron los destinatarios de la pregunta o si es obligatorio contestar.",
    "change.promise": "{subject}: cambió el horario prometido.",
    "change.share": "Parte de la alineación: {before}, ahora {after}.",
    "change.minimum": "Cambió el mínimo exigido en alineación o en finanzas.",
    "change.complete": "Parte contestada exigida: {before}, ahora {after}.",
    "change.credit": "Valor de una respuesta sin justificante verificado: {before}, ahora {after}.",
    "change.credit_none": "Valor de una respuesta a la que le falta el justificante: {before}, ahora {after}.",
    "change.other": "Cambió algo que no afecta a los puntos.",
    "change.buyer": "Cambió el comprador o el contacto.",
    "change.cover": "Cambió el texto de la portada.",
    "change.brand_values": "Cambiaron los valores de marca.",
    "change.title": "Título: {before}, ahora {after}.",
    "change.deadline": "Plazo: {before}, ahora {after}.",
    "change.anchors": "{subject}: puntos {before}, ahora {after}.",
    "change.record": "Ha cambiado si nuestro propio historial da puntos.",
    "change.measure": "{subject}: ha cambiado lo que se pregunta a nuestro propio historial.",
}
