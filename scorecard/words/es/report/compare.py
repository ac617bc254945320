"""The sheet that shows vendors side by side, in Spanish."""

TEXTS: dict[str, str] = {
    "report.compare.title": "Pregunta a pregunta, proveedor a proveedor",
    "report.compare.rank": "Puesto {rank}",
    "report.compare.floor_missed": "por debajo del umbral de {floor}",
    "report.compare.answered": "{percent} contestado",
    "report.compare.beyond_limit": "{value} (fuera del límite)",
    "report.compare.legend": (
        "Puntos de 0 a 100: cuanto más oscura la celda, más puntos (menos de 60, de 60 a 79, 80 o más)"
    ),
    "report.compare.legend.excludes": "blanco sobre rojo excluye al proveedor",
    "report.compare.legend.instead": "En lugar de puntos: {signs}.",
    "report.compare.legend.unanswered": "{sign} sin contestar",
    "report.compare.legend.not_understood": "{sign} no se entiende",
    "report.compare.legend.none": "{sign} sin puntos que dar",
    "report.compare.legend.waits": "{sign} aún sin evaluar",
    "report.compare.legend.partly": (
        "{sign} No cuentan todos estos puntos: el justificante no está verificado o contradice la respuesta."
    ),
    "report.compare.no_answers": "Sin cuestionario que cuente: {vendors}.",
    "report.compare.first_of": (
        "Los {shown} primeros de {all} proveedores; las respuestas de todos están en la hoja {sheet}."
    ),
}
