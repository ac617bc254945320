"""The sheet that shows vendors side by side, in Spanish."""

TEXTS: dict[str, str] = {
    "report.compare.title": "Pregunta a pregunta, proveedor a proveedor",
    "report.compare.rank": "Puesto {rank}",
    "report.compare.floor_missed": "por debajo del umbral de {floor}",
    "report.compare.answered": "{percent} contestado",
    "report.compare.beyond_limit": "{value} (fuera del límite)",
    "report.compare.legend": (
        "Puntos de 0 a 100: cuanto más oscura la celda, más puntos (menos de 60, de 60 a 79, 80 o más); blanco sobre "
        "rojo excluye al proveedor. En lugar de puntos: {unanswered} sin contestar, {not_understood} no se entiende, "
        "{none} sin puntos que dar, {waits} aún sin evaluar. {partly} No cuentan todos estos puntos: el justificante "
        "no está verificado o contradice la respuesta."
    ),
    "report.compare.no_answers": "Sin cuestionario que cuente: {vendors}.",
    "report.compare.first_of": (
        "Los {shown} primeros de {all} proveedores; las respuestas de todos están en la hoja {sheet}."
    ),
}
