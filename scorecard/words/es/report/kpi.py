"""The values of KPIs, in Spanish."""

TEXTS: dict[str, str] = {
    "report.kpi.basis.ours": "nuestros propios datos",
    "report.kpi.basis.reference": "un cliente de referencia",
    "report.kpi.basis.declared": "declarado por el proveedor",
    "report.kpi.outdated": "más antiguo que otros: {period}",
    "report.kpi.past": "{period}: {value}",
    "report.kpi.clipped": "Más allá de estos valores, los puntos no cambian.",
    "report.kpi.beyond_limit": "Fuera del límite, lo que excluye al proveedor.",
    "report.kpi.clipped_value": "Fuera de los valores que hacen variar los puntos.",
    "report.kpi.outdated_value": "Más antiguo que los valores de otros.",
}
