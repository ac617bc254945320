"""The sheet on which weights can be changed, in Spanish."""

TEXTS: dict[str, str] = {
    "report.whatif.title": "¿Y si cambiaran las ponderaciones?",
    "report.whatif.how": (
        "Modifique las celdas de color: totales, puestos, orden y gráficos se recalculan al instante. Al lado figura "
        "el valor original. Los puntos, umbrales, respuestas eliminatorias y límites no dependen de las "
        "ponderaciones y no cambian. Lo que se escribe aquí no cambia ninguna otra hoja."
    ),
    "report.whatif.unusable": (
        "No hay totales: una celda de color no contiene ningún número, o uno que no es posible. Está marcada abajo."
    ),
    "report.whatif.see_above": "Sin totales: una celda de color no contiene ningún número, o uno que no es posible.",
    "report.whatif.criteria_zero": (
        "Todas las ponderaciones de los criterios son 0, así que no hay alineación ni total."
    ),
    "report.whatif.kpis_zero": "Todas las ponderaciones de los KPI son 0, así que no hay parte financiera ni total.",
    "report.whatif.nobody": "Con estas ponderaciones no se clasifica ningún proveedor.",
    "report.whatif.same": "Los puestos son los de las ponderaciones originales.",
    "report.whatif.other": "Los puestos difieren de los de las ponderaciones originales.",
    "report.whatif.changed": "cambiado",
    "report.whatif.no_number": "no es un número",
    "report.whatif.negative": "menor que 0",
    "report.whatif.beyond_share": "fuera de 0 a 100",
    "report.whatif.weights": "Ponderaciones",
    "report.whatif.original": "Inicial",
    "report.whatif.yours": "Suya",
    "report.whatif.share": "Parte de la alineación, en %",
    "report.whatif.part": "% del total {lot}",
    "report.whatif.criteria": "Criterios",
    "report.whatif.kpis": "KPI financieros",
    "report.whatif.order": "Orden con estas ponderaciones",
    "report.whatif.order_of": "{lot}: orden con estas ponderaciones",
    "report.whatif.rank": "Puesto",
    "report.whatif.from_alignment": "de alineación",
    "report.whatif.from_financial": "de finanzas",
    "report.whatif.chart": "Totales con estas ponderaciones, en orden, como barras.",
    "report.whatif.points": "Puntos y resultado",
    "report.whatif.points_of": "{lot}: puntos y resultado",
    "report.whatif.points_of_first": "{title} (los primeros {shown} de {all} proveedores; los puestos son entre ellos)",
    "report.whatif.rank_before": "Puesto original",
    "report.whatif.total_before": "Total original",
    "report.whatif.standing": "Situación con estas ponderaciones",
    "report.whatif.weight": "Ponderación",
    "report.whatif.no_total": "Sin total: no se conoce nada que cuente en la alineación o en las finanzas.",
    "report.whatif.under_alignment": "Alineación por debajo de su mínimo de {bound}.",
    "report.whatif.under_financial": "Finanzas por debajo de su mínimo de {bound}.",
    "report.whatif.legend": "Puntos de 0 a 100.",
    "report.whatif.legend.empty": (
        "Vacío: no procede para el proveedor, o un KPI que nos falta; su ponderación pasa a los demás."
    ),
    "report.whatif.legend.not_given": "0*: un KPI que el proveedor no dio.",
    "report.whatif.legend.floor": "Rojo: por debajo del umbral.",
    "report.whatif.basis": "Base del cálculo",
    "report.whatif.basis_of": "Base del cálculo: {lot}",
    "report.whatif.count_unusable": "Celdas que no se pueden usar",
    "report.whatif.share_used": "Parte de la alineación (0 a 1)",
    "report.whatif.has_totals": "Hay totales (1 = sí)",
    "report.whatif.ranked": "En la clasificación (1 = sí)",
    "report.whatif.rounded": "Total, 9 decimales",
    "report.whatif.position": "Línea en el orden",
    "report.whatif.by_id": "Lugar por id",
    "report.whatif.covered": "Completo: {name}",
    "report.whatif.known": "Conocido (1): {name}",
    "report.whatif.coverage": "Completo",
    "report.whatif.alignment_rounded": "Alineación, 9 decimales",
    "report.whatif.weakest": "Criterio más débil",
    "report.whatif.error_title": "Ponderación",
    "report.whatif.error": "Escriba un número que sea 0 o más.",
    "report.whatif.error_share": "Escriba un número de 0 a 100.",
}
