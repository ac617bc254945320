"""The sheet that says how the ranking was made, in Spanish."""

TEXTS: dict[str, str] = {
    "report.method.certainty": "Certeza",
    "report.method.certainty.text": (
        "El intervalo de un peso es el que rodea al valor actual y en el que va primero "
        "el mismo proveedor mientras los demás pesos no cambian. En cada variación al azar, los pesos de los "
        "criterios y los de los KPI se sortean con una distribución de Dirichlet en torno a los actuales "
        "(concentración {concentration}), y la parte de la alineación con una beta de la misma concentración. Un "
        "valor que nos falta se sortea entre 0 y 100, igual para todos a los que les falta; uno que el proveedor "
        "no da no suma nada."
    ),
    "report.method.draws": "Variaciones al azar de los pesos",
    "report.method.seed": "Semilla de los números al azar",
    "report.method.numpy": "numpy",
    "report.method.ask.below": "Por debajo de {value} se pregunta; eso no quita puntos.",
    "report.method.ask.above": "Por encima de {value} se pregunta; eso no quita puntos.",
    "report.method.check": (
        "Se compara con nuestro dato, columna «{column}»: si difiere en más de {within}, se "
        "pregunta; eso no quita puntos."
    ),
    "report.method.title": "Cómo se ha hecho la clasificación",
    "report.method.share": "Parte del total {lot}",
    "report.method.supplied_buyer": "lo aportamos nosotros; si falta, no se tiene en cuenta",
    "report.method.supplied_vendor": "lo aporta el proveedor; si falta, no suma puntos",
    "report.method.points": "{points}: {answer}",
    "report.method.knockout": "{answer} (excluye al proveedor)",
    "report.method.required": "Obligatoria.",
    "report.method.not_applicable": "«No procede», con motivo, es una respuesta.",
    "report.method.item": "{text} ({need})",
    "report.method.checklist": (
        "Operativo 100, previsto 50, no 0; lo imprescindible pesa 3, lo importante 2 y lo deseable 1:"
    ),
    "report.method.free_text": (
        "Obtiene la media de los puntos que dan los revisores; no pesa mientras ningún proveedor del lote los tenga."
    ),
    "report.method.several": "Se suman los puntos de todo lo que se cumple, hasta 100 como máximo:",
    "report.method.date": "Líneas rectas entre las fechas; se admite del {earliest} al {latest}.",
    "report.method.hours": (
        "El porcentaje de las horas prometidas en que el proveedor está abierto, contado en "
        "{weeks} semanas desde el {start} según las reglas de ambos husos horarios y promediado por el peso de los "
        "canales. Un día vacío cuenta como no contestado. Prometido, en {zone}:"
    ),
    "report.method.hours.channel": "{channel} (peso {weight}): {week}",
    "report.method.hours.holidays": "En cambio, en festivos: {holidays}",
    "report.method.hours.holiday": "{date} {hours}",
    "report.method.formulas": "Cómo se suma",
    "report.method.credit": "Justificantes y revisiones",
    "report.method.credit.text": (
        "Donde se pide un justificante, una respuesta obtiene el {declared} de sus puntos "
        "mientras solo está declarada, el {verified} cuando un revisor la ha verificado, y nada si el justificante la "
        "contradice. Un texto tiene la media de los puntos de sus revisores."
    ),
    "report.method.criterion": "Criterio",
    "report.method.criterion.text": (
        "La media de los puntos de sus preguntas, ponderada por el peso de estas. Una "
        "pregunta sin respuesta no suma puntos y conserva su peso. La que no procede sale de la media con su peso."
    ),
    "report.method.coverage": "Completo",
    "report.method.coverage.text": "La parte contestada del peso de las preguntas que proceden.",
    "report.method.alignment": "Alineación",
    "report.method.alignment.text": (
        "La media de los puntos de los criterios, ponderada por el peso de estos. "
        "Un criterio del que nada procede cede su peso a los demás."
    ),
    "report.method.financial": "Finanzas",
    "report.method.financial.text": (
        "La media ponderada de los puntos de los KPI. Los puntos siguen líneas rectas "
        "entre valores fijos, nunca entre el mejor y el peor proveedor del momento. Un valor que aportamos nosotros y "
        "falta no se tiene en cuenta; uno que aporta el proveedor no suma puntos."
    ),
    "report.method.total": "Total",
    "report.method.total.text": (
        "Alineación y finanzas, ponderadas según su parte. Donde no se miden KPI, el total es la alineación."
    ),
    "report.method.bounds": "Mínimo a máximo",
    "report.method.bounds.text": (
        "Mínimo: los KPI que faltan, con 0 puntos. "
        "Máximo: los KPI que faltan y las preguntas sin contestar, con 100 puntos."
    ),
    "report.method.standing": "Situación",
    "report.method.standing.text": (
        "No apto: una respuesta excluyente, un criterio por debajo de su umbral, un KPI "
        "más allá de su límite o un lado por debajo de su mínimo, y nada pendiente que pueda remediarlo. Sin resolver: "
        "lo mismo, solo por falta de una respuesta o de un valor. Provisional: clasificado, pero falta una respuesta "
        "obligatoria o un KPI, o se ha contestado demasiado poco."
    ),
    "report.method.order": "Orden",
    "report.method.order.text": (
        "Por el total; en caso de empate, por la alineación, después por el criterio más débil y después por cuánto se "
        "ha contestado; si no, se comparte el puesto. Ni los nombres ni el orden de los archivos deciden nada."
    ),
    "report.method.origin": "A partir de qué y con qué se ha hecho",
    "report.method.made_on": "Hecho el",
    "report.method.fingerprint": "Huella de los criterios",
    "report.method.scorecard": "scorecard",
    "report.method.xlsxwriter": "XlsxWriter",
    "report.method.python": "Python",
}
