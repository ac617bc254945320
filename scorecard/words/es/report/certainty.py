"""The sheet that says how sure the order is, in Spanish."""

TEXTS: dict[str, str] = {
    "report.certainty.title": "Qué certeza tiene el orden",
    "report.certainty.none": "Aquí no hay nadie clasificado, así que no hay un orden del que estar seguro.",
    "report.certainty.holds.at_least": "{vendor} va primero mientras la alineación cuente el {low} o más.",
    "report.certainty.holds.at_most": "{vendor} va primero mientras la alineación cuente el {high} o menos.",
    "report.certainty.holds.between": "{vendor} va primero mientras la alineación cuente del {low} al {high}.",
    "report.certainty.holds.exactly": "{vendor} va primero solo mientras la alineación cuente el {low}, como hoy.",
    "report.certainty.holds.always": "{vendor} va primero cuente lo que cuente la alineación.",
    "report.certainty.shared": "{vendors} comparten el primer puesto. Un intervalo acaba donde dejan de compartirlo.",
    "report.certainty.movers": (
        "Uno solo de estos pesos, a la mitad o al doble, pondría primero a otro proveedor: {weights}."
    ),
    "report.certainty.mover": "{names} (con {vendors} en cabeza)",
    "report.certainty.no_movers": "Ningún peso por sí solo, a la mitad o al doble, pondría primero a otro proveedor.",
    "report.certainty.weights": "Hasta dónde puede moverse cada peso",
    "report.certainty.weights.legend": (
        "Las partes son las de los criterios de la alineación, de los KPI o del "
        "total. Relleno: mientras un peso siga ahí y los demás no cambien, el primer puesto no cambia. Oscuro: "
        "hoy."
    ),
    "report.certainty.share": "Alineación en el total",
    "report.certainty.weight": "{weight} (de {low} a {high})",
    "report.certainty.weight_open": "{weight} ({low} o más)",
    "report.certainty.weight_any": "{weight} (cualquiera)",
    "report.certainty.any": "cualquiera",
    "report.certainty.nobody": "nadie más",
    "report.certainty.column.weighed": "Qué se pondera",
    "report.certainty.column.weight": "Peso, y hasta dónde puede ir",
    "report.certainty.column.today": "Parte hoy",
    "report.certainty.column.range": "El primer puesto se mantiene",
    "report.certainty.column.below": "Por debajo, primero",
    "report.certainty.column.above": "Por encima, primero",
    "report.certainty.chances": "Qué pasa con el orden con otros pesos",
    "report.certainty.chances.about": (
        "Todos los pesos se variaron {draws} veces al azar en torno a los suyos. No "
        "son probabilidades de que un proveedor sea mejor; dicen en cuántas de {draws} variaciones al azar de sus "
        "pesos queda primero. Un dato que nos falta también se sortea."
    ),
    "report.certainty.column.first": "Primero, de {draws}",
    "report.certainty.column.ranks": "Puesto, sin el 5 % mejor ni el peor",
    "report.certainty.pairs": "Quién va por delante de quién",
    "report.certainty.pairs.about": (
        "En cuántas de {draws} variaciones el proveedor de la fila tiene más puntos que el de la columna."
    ),
    "report.certainty.pairs.more": "Se muestran los {shown} primeros; el archivo de datos tiene hasta {all}.",
    "report.certainty.orders": "El orden en otras circunstancias",
    "report.certainty.column.circumstance": "Circunstancia",
    "report.certainty.column.leader": "Primer puesto",
    "report.certainty.column.order": "Orden, con totales",
    "report.certainty.today": "Como está",
    "report.certainty.scenario": "Escenario {name}",
    "report.certainty.verified_only": "Si ninguna respuesta sin verificar sumara nada",
    "report.certainty.same_first": "Como hoy",
    "report.certainty.no_order": "No hay nadie clasificado",
    "report.certainty.bounds": "Lo que falta y lo que no está probado",
    "report.certainty.bounds.legend": "Relleno: en qué puede quedar el total cuando no falte nada. Oscuro: hoy.",
    "report.certainty.column.low": "Mínimo",
    "report.certainty.column.high": "Máximo",
    "report.certainty.column.firm": "Parte del total que no depende de justificantes sin verificar",
    "report.certainty.column.standing": "Situación",
    "report.certainty.close": "Demasiado igualados",
    "report.certainty.close.none": "Ningún cambio de una sola respuesta intercambiaría a dos vecinos.",
    "report.certainty.pair": "{ahead} por delante de {behind}",
    "report.certainty.column.neighbours": "Vecinos en el orden",
    "report.certainty.column.gap": "Puntos de diferencia",
    "report.certainty.column.changes": "Los cambios más pequeños que los intercambiarían",
    "report.certainty.reviews": "Hasta dónde coinciden los revisores",
    "report.certainty.reviews.legend": (
        "Relleno: de los menos puntos dados a los más. Oscuro: su media, que es la que cuenta."
    ),
    "report.certainty.column.mean": "Media",
    "report.certainty.column.given": "Puntos dados",
}
