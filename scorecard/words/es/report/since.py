"""Qué ha sido de los proveedores desde una licitación anterior, en español."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.since.lead": "Desde la última vez",
    "report.since.title": "Desde {campaign}",
    "report.since.totals": "Totales desde {campaign}: {totals}.",
    "report.since.no_totals": "Desde {campaign}: ningún proveedor tiene total las dos veces.",
    "report.since.vendor": "{vendor} {figures}",
    "report.since.figures": "{before}, ahora {after}",
    "report.since.changed": "{before}, ahora {after} ({change})",
    "report.since.otherwise": "{before}, ahora {after} (no comparable)",
    "report.since.same": "{after}, como entonces",
    "report.since.added": "Nuevos: {names}.",
    "report.since.gone": "Ya no están: {names}.",
    "report.since.renamed": {
        "one": "{names} no se compara: su id era entonces de un proveedor con otro nombre.",
        "other": "{names} no se comparan: sus ids eran entonces de proveedores con otros nombres.",
    },
    "report.since.other_vendor": (
        "No se compara: este id era entonces de {before}. Si es la misma empresa, use el mismo nombre en "
        "ambas carpetas."
    ),
    "report.since.criteria": "Por criterio",
    "report.since.why_otherwise": (
        "Los puntos no son comparables donde han cambiado desde entonces preguntas, puntos o pesos."
    ),
    "report.since.parts": "{after}, como entonces, pero no las mismas partes",
    "report.since.more": {
        "one": "Ha cambiado {count} respuesta más; `scorecard rank --data` la indica.",
        "other": "Han cambiado {count} respuestas más; `scorecard rank --data` las indica.",
    },
    "report.since.same_answers": "De las respuestas comparables, ninguna ha cambiado.",
    "report.since.not_comparable": "No comparable",
    "report.since.meaning": "{names}: ha cambiado el sentido de la pregunta.",
}
