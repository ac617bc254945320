"""The sheet that says how sure the order is, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.certainty.title": "Fiabilidad de la clasificación",
    "report.certainty.none": "Aquí no hay ningún proveedor clasificado, así que no hay clasificación que evaluar.",
    "report.certainty.holds.at_least": "{vendor} es el primero mientras la alineación pese el {low} o más.",
    "report.certainty.holds.at_most": "{vendor} es el primero mientras la alineación pese el {high} o menos.",
    "report.certainty.holds.between": "{vendor} es el primero mientras la alineación pese del {low} al {high}.",
    "report.certainty.holds.exactly": "{vendor} es el primero solo mientras la alineación pese el {low}, como hoy.",
    "report.certainty.holds.always": "{vendor} es el primero sea cual sea la ponderación de la alineación.",
    "report.certainty.shared": "{vendors} comparten el primer puesto. Un intervalo acaba donde dejan de compartirlo.",
    "report.certainty.movers": {
        "one": "Esta ponderación, a la mitad o al doble, cambiaría el primer puesto: {weights}.",
        "other": (
            "Cada una de estas ponderaciones, a la mitad o al doble, cambiaría por sí sola el primer puesto: {weights}."
        ),
    },
    "report.certainty.mover": "{names} ({vendors} en cabeza)",
    "report.certainty.mover_none": "{names} (ningún proveedor clasificado)",
    "report.certainty.no_movers": "Ninguna ponderación por sí sola, a la mitad o al doble, cambiaría el primer puesto.",
    "report.certainty.weights": "Margen de variación de cada ponderación",
    "report.certainty.weights.legend": (
        "Las partes son las de los criterios de la alineación, de los KPI o del total. En color: mientras una "
        "ponderación siga ahí y las demás no cambien, el primer puesto no cambia. Oscuro: hoy."
    ),
    "report.certainty.share": "Alineación en el total",
    "report.certainty.weight": "{weight} (de {low} a {high})",
    "report.certainty.weight_open": "{weight} ({low} o más)",
    "report.certainty.weight_any": "{weight} (cualquier valor)",
    "report.certainty.any": "cualquier valor",
    "report.certainty.nobody": "ningún otro",
    "report.certainty.column.weighed": "Criterio o KPI",
    "report.certainty.column.weight": "Ponderación y margen",
    "report.certainty.column.today": "Parte actual",
    "report.certainty.column.range": "Primer puesto estable",
    "report.certainty.column.below": "Primero por debajo",
    "report.certainty.column.above": "Primero por encima",
    "report.certainty.chances": "La clasificación con otras ponderaciones",
    "report.certainty.chances.about": (
        "Todas las ponderaciones se variaron {draws} veces al azar en torno a sus valores. No son probabilidades "
        "de que un proveedor sea mejor; las cifras indican en cuántas de esas {draws} variaciones al azar queda "
        "primero. Un dato que nos falta también se toma al azar. Lo demás no cambia: lo que un proveedor no "
        "contestó o no aportó no se sortea y no da puntos."
    ),
    "report.certainty.column.first": "1.er puesto (de {draws})",
    "report.certainty.column.ranks": "Puesto, sin el 5 % mejor ni el 5 % peor",
    "report.certainty.doubt": "Principal incertidumbre entre {vendors}",
    "report.certainty.combined": "La clasificación si también son inciertos los datos y las respuestas",
    "report.certainty.combined.about": (
        "Además de las ponderaciones, los valores de los KPI y las respuestas se variaron {draws} veces al azar, "
        "según la incertidumbre indicada en los criterios. Tampoco aquí se sortean las respuestas que faltan. "
        "Los proveedores clasificados siguen siendo los mismos."
    ),
    "report.certainty.sources": "De dónde viene la incertidumbre entre los dos primeros",
    "report.certainty.sources.about": (
        "Parte de la variación (varianza) de la diferencia entre los dos primeros que desaparecería si solo esto se "
        "supiera con certeza. Las partes no tienen por qué sumar el 100 %: algunos factores actúan juntos."
    ),
    "report.certainty.column.source": "Origen de la incertidumbre",
    "report.certainty.column.carried": "Parte de la incertidumbre",
    "report.certainty.source.criterion_weights": "las ponderaciones de los criterios",
    "report.certainty.source.kpi_weights": "las ponderaciones de los KPI",
    "report.certainty.source.share": "la parte de la alineación",
    "report.certainty.source.kpi": "los valores de «{subject}»",
    "report.certainty.source.answers": "las respuestas de {subject}",
    "report.certainty.pairs": "Comparación dos a dos",
    "report.certainty.pairs.about": (
        "En cuántas de {draws} variaciones el proveedor de la fila tiene más puntos que el de la columna."
    ),
    "report.certainty.pairs.more": "Se muestran los {shown} primeros; el archivo de datos tiene hasta {all}.",
    "report.certainty.orders": "La clasificación en otros supuestos",
    "report.certainty.column.circumstance": "Supuesto",
    "report.certainty.column.leader": "Primer puesto",
    "report.certainty.column.order": "Clasificación, con totales",
    "report.certainty.today": "Situación actual",
    "report.certainty.scenario": "Escenario {name}",
    "report.certainty.verified_only": "Si las respuestas sin verificar no sumaran nada",
    "report.certainty.same_first": "Como hoy",
    "report.certainty.no_order": "Ningún proveedor clasificado",
    "report.certainty.bounds": "Lo que falta y lo que no está verificado",
    "report.certainty.bounds.legend": "En color: entre ambos. Oscuro: hoy.",
    "report.certainty.column.low": "Mínimo",
    "report.certainty.column.high": "Máximo",
    "report.certainty.column.firm": "Parte del total que no depende de justificantes sin verificar",
    "report.certainty.column.standing": "Situación",
    "report.certainty.close": "Demasiado igualados",
    "report.certainty.close.none": (
        "Ninguna respuesta con un nivel de diferencia, verificada o nueva invertiría el orden de dos proveedores "
        "consecutivos."
    ),
    "report.certainty.pair": "{ahead} por delante de {behind}",
    "report.certainty.column.neighbours": "Dos proveedores",
    "report.certainty.column.gap": "Puntos de diferencia",
    "report.certainty.column.changes": "Cambios más pequeños que invertirían su orden",
    "report.certainty.reviews": "Grado de acuerdo de los evaluadores",
    "report.certainty.reviews.legend": (
        "En color: de la puntuación más baja a la más alta. Oscuro: su media, que es la que cuenta."
    ),
    "report.certainty.column.mean": "Media",
    "report.certainty.column.given": "Puntos dados",
    "report.certainty.declared_only": "Si no se hubiera verificado nada",
    "report.certainty.checked": "{standing}; verificado: {verified} de {asked}",
    "report.certainty.without_record": "Si nuestro propio historial no sumara nada",
}
