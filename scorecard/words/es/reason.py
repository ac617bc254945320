"""Why a vendor stands where it stands, in Spanish."""

TEXTS: dict[str, str] = {
    "reason.knockout": "Respuesta eliminatoria en {subject}.",
    "reason.knockout_open": "Falta una respuesta clara a una pregunta eliminatoria: {subject}.",
    "reason.floor": "{subject}: {value} puntos, por debajo del umbral de {bound}.",
    "reason.floor_open": (
        "{subject}: {value} puntos; solo con las respuestas que faltan puede alcanzar el umbral de {bound}."
    ),
    "reason.floor_unproven": (
        "{subject}: {value} puntos; faltan justificantes, por eso sigue por debajo del umbral de {bound}."
    ),
    "reason.limit.over": "{subject}: {value}, por encima del límite de {bound}.",
    "reason.limit.under": "{subject}: {value}, por debajo del límite de {bound}.",
    "reason.limit_open": "Falta un valor sujeto a límite: {subject}.",
    "reason.minimum_alignment": "Alineación: {value} puntos, por debajo del mínimo de {bound}.",
    "reason.minimum_alignment_open": (
        "Alineación: {value} puntos; solo con las respuestas que faltan puede alcanzar el mínimo de {bound}."
    ),
    "reason.minimum_alignment_unproven": (
        "Alineación: {value} puntos; faltan justificantes, por eso sigue por debajo del mínimo de {bound}."
    ),
    "reason.minimum_financial": "Finanzas: {value} puntos, por debajo del mínimo de {bound}.",
    "reason.minimum_financial_open": (
        "Finanzas: {value} puntos; solo con los KPI que faltan puede alcanzar el mínimo de {bound}."
    ),
    "reason.no_kpi": "No se conoce ninguno de sus KPI financieros.",
    "reason.nothing_applicable": "Declara que ninguna pregunta procede.",
    "reason.versions": "Se han recibido varios cuestionarios y no se sabe cuál vale.",
    "reason.late": "Su cuestionario llegó el {value}, fuera de plazo (fecha límite: {bound}).",
    "reason.required_open": "Obligatoria sin contestar: {subject}.",
    "reason.low_coverage": "Contestado el {value} % de la ponderación, menos del {bound} % exigido.",
    "reason.kpi_missing": "Falta un valor: {subject}.",
    "reason.review_open": "Ningún evaluador ha dado aún puntos a {subject}.",
    "reason.not_returned": "No se ha recibido su cuestionario.",
    "reason.withdrawn": "Se retiró el {value}.",
    "reason.withdrawn.said": "Se retiró el {value}: «{bound}»",
    "reason.excluded": "Excluido: {subject}.",
}
