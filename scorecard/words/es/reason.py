"""Why a vendor stands where it stands, in Spanish."""

TEXTS: dict[str, str] = {
    "reason.knockout": "Respuesta excluyente a {subject}.",
    "reason.knockout_open": "Falta una respuesta clara a una pregunta que puede excluir: {subject}.",
    "reason.floor": "{subject}: {value} puntos, por debajo del umbral de {bound}.",
    "reason.floor_open": (
        "{subject}: {value} puntos; solo con las respuestas que faltan puede alcanzar el umbral de {bound}."
    ),
    "reason.limit.over": "{subject}: {value}, por encima del límite de {bound}.",
    "reason.limit.under": "{subject}: {value}, por debajo del límite de {bound}.",
    "reason.limit_open": "Falta un dato que tiene límite: {subject}.",
    "reason.minimum_alignment": "Alineación: {value} puntos, por debajo del mínimo de {bound}.",
    "reason.minimum_alignment_open": (
        "Alineación: {value} puntos; solo con las respuestas que faltan puede alcanzar el mínimo de {bound}."
    ),
    "reason.minimum_financial": "Finanzas: {value} puntos, por debajo del mínimo de {bound}.",
    "reason.minimum_financial_open": (
        "Finanzas: {value} puntos; solo con los KPI que faltan puede alcanzar el mínimo de {bound}."
    ),
    "reason.no_kpi": "No se conoce ninguno de sus KPI financieros.",
    "reason.nothing_applicable": "Declara que no procede ninguna pregunta.",
    "reason.versions": "Han llegado varios cuestionarios y no se sabe cuál vale.",
    "reason.late": "Su cuestionario llegó el {value}, después del plazo, que acababa el {bound}.",
    "reason.required_open": "Obligatoria y abierta: {subject}.",
    "reason.low_coverage": "Contestado el {value} % en peso, menos del {bound} %.",
    "reason.kpi_missing": "Falta un dato: {subject}.",
    "reason.review_open": "Ningún revisor ha dado aún puntos a {subject}.",
    "reason.not_returned": "Su cuestionario no ha llegado.",
}
