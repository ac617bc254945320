"""The sheet that says how the ranking was made, in Spanish."""

TEXTS: dict[str, str] = {
    "report.method.certainty": "Fiabilidad",
    "report.method.certainty.text": (
        "El intervalo de una ponderación rodea su valor actual: en él va primero el mismo proveedor mientras las "
        "demás ponderaciones no cambian. En cada variación al azar, las ponderaciones de los criterios y las de los "
        "KPI se toman de una distribución de Dirichlet en torno a los valores actuales (concentración "
        "{concentration}), y la parte de la alineación, de una beta de la misma concentración. Un valor que nos "
        "falta se toma al azar entre 0 y 100, igual para todos los proveedores a los que les falta; uno que el "
        "proveedor no da no suma nada."
    ),
    "report.method.combined": "Datos y respuestas inciertos",
    "report.method.combined.text": (
        "Además de las ponderaciones, los valores de un KPI con incertidumbre indicada se toman de una distribución "
        "normal en torno a ellos, dentro de los límites de sus puntos, y las respuestas son un nivel mejores o "
        "peores, en cada sentido con la mitad de la probabilidad indicada: {declared} si no están verificadas, "
        "{verified} si lo están. Números, fechas, horarios, textos y respuestas eliminatorias no varían, ni tampoco "
        "si una pregunta procede. Parte de la incertidumbre = (V - V con este origen fijo) / V, donde V es la "
        "varianza de la diferencia entre los dos primeros. Cada proveedor tiene sus propios números aleatorios, a "
        "partir de la semilla y de su id."
    ),
    "report.method.uncertain.relative": "Incierto en un {percent} del valor (una desviación estándar).",
    "report.method.uncertain.absolute": "Incierto en {off} (una desviación estándar).",
    "report.method.draws": "Variaciones al azar de las ponderaciones",
    "report.method.seed": "Semilla del generador aleatorio",
    "report.method.numpy": "numpy",
    "report.method.ask.below": "Por debajo de {value} se debe aclarar; eso no quita puntos.",
    "report.method.ask.above": "Por encima de {value} se debe aclarar; eso no quita puntos.",
    "report.method.check": (
        "Se compara con nuestro dato, columna «{column}»: si difiere en más de {within}, se debe aclarar; eso no "
        "quita puntos."
    ),
    "report.method.title": "Cómo se ha hecho la clasificación",
    "report.method.share": "Parte del total {lot}",
    "report.method.supplied_buyer": "lo aportamos nosotros; si falta, no se tiene en cuenta",
    "report.method.supplied_vendor": "lo aporta el proveedor; si falta, no suma puntos",
    "report.method.points": "{points}: {answer}",
    "report.method.knockout": "{answer} (excluye al proveedor)",
    "report.method.same_meaning": "Redactado de otro modo que al enviarlo; se declara que significa lo mismo: {reason}",
    "report.method.required": "Obligatoria.",
    "report.method.not_applicable": "«No procede», con motivo, es una respuesta.",
    "report.method.item": "{text} ({need})",
    "report.method.checklist": (
        "Operativo 100, previsto 50, no 0; ponderación: imprescindible 3, importante 2, deseable 1:"
    ),
    "report.method.free_text": (
        "Obtiene la media de los puntos que dan los evaluadores; no cuenta mientras ningún proveedor los tenga."
    ),
    "report.method.free_text.in_lots": (
        "Obtiene la media de los puntos que dan los evaluadores; no cuenta mientras ningún proveedor del lote los "
        "tenga."
    ),
    "report.method.several": "Se suman los puntos de todo lo que se cumple, hasta 100 como máximo:",
    "report.method.date": "Interpolación lineal entre las fechas; se admite del {earliest} al {latest}.",
    "report.method.hours": (
        "El porcentaje de las horas prometidas en que el proveedor está abierto, calculado en {weeks} semanas desde "
        "el {start} según las reglas de ambos husos horarios, como media ponderada de los canales. Un día vacío "
        "cuenta como no contestado. Prometido, en {zone}:"
    ),
    "report.method.hours.channel": "{channel} (ponderación {weight}): {week}",
    "report.method.hours.holidays": "En festivos, en su lugar: {holidays}",
    "report.method.hours.holiday": "{date} {hours}",
    "report.method.formulas": "Cálculo de los puntos",
    "report.method.credit": "Justificantes y evaluaciones",
    "report.method.credit.text": (
        "Cuando se pide un justificante, una respuesta obtiene el {declared} de sus puntos mientras solo está "
        "declarada, el {verified} cuando un evaluador la ha verificado, y nada si el justificante la contradice. Un "
        "texto obtiene la media de los puntos de sus evaluadores."
    ),
    "report.method.credit_none.text": (
        "Cuando se pide un justificante, una respuesta que da puntos obtiene el {none} de ellos mientras no se aporta, "
        "el {declared} si se aporta y no está verificado, el {verified} cuando un evaluador la ha verificado, y nada "
        "si el justificante la contradice. Otro archivo del mismo correo cuenta como justificante si la celda está "
        "vacía o remite a un adjunto. Un texto obtiene la media de los puntos de sus evaluadores."
    ),
    "report.method.criterion": "Criterio",
    "report.method.criterion.text": (
        "La media ponderada de los puntos de sus preguntas. Una pregunta sin contestar no suma puntos y conserva su "
        "ponderación. La que no procede sale de la media con su ponderación."
    ),
    "report.method.coverage": "Completo",
    "report.method.coverage.text": "La parte contestada de la ponderación de las preguntas que proceden.",
    "report.method.alignment": "Alineación",
    "report.method.alignment.text": (
        "La media ponderada de los puntos de los criterios. Un criterio del que nada procede cede su ponderación a "
        "los demás."
    ),
    "report.method.financial": "Finanzas",
    "report.method.financial.text": (
        "La media ponderada de los puntos de los KPI. Los puntos se interpolan entre valores fijos, nunca entre el "
        "mejor y el peor proveedor del momento. Un valor que debemos aportar nosotros y falta no se tiene en cuenta; "
        "uno que debe aportar el proveedor no suma puntos."
    ),
    "report.method.total": "Total",
    "report.method.total.text": (
        "Alineación y finanzas, ponderadas según su parte. Si no hay KPI, el total es la alineación."
    ),
    "report.method.bounds": "Mínimo a máximo",
    "report.method.bounds.text": (
        "Mínimo: los KPI que faltan y los textos aún sin valorar, con 0 puntos. Máximo: estos y las preguntas "
        "sin contestar, con 100 puntos, como si estuvieran verificados."
    ),
    "report.method.bounds_none.text": (
        "Mínimo: los KPI que faltan y los textos aún sin valorar, con 0 puntos. Máximo: estos y las preguntas "
        "sin contestar, con 100 puntos, como si estuvieran verificados; los justificantes que faltan, como "
        "aportados y sin verificar."
    ),
    "report.method.standing": "Situación",
    "report.method.standing.text": (
        "No apto: una respuesta eliminatoria, un criterio por debajo de su umbral, un KPI más allá de su límite o la "
        "alineación o las finanzas por debajo de su mínimo, y nada pendiente que pueda remediarlo. Sin resolver: lo "
        "mismo, pero solo por falta de una respuesta o de un valor. Provisional: clasificado, pero falta una "
        "respuesta obligatoria o un KPI, o se ha contestado demasiado poco."
    ),
    "report.method.order": "Clasificación",
    "report.method.order.text": (
        "Por el total; en caso de empate, por la alineación, después por el criterio más débil y después por la "
        "parte contestada; si no, se comparte el puesto. Ni los nombres ni el orden de los archivos influyen."
    ),
    "report.method.origin": "Datos y herramientas utilizados",
    "report.method.made_on": "Hecho el",
    "report.method.fingerprint": "Huella de los criterios",
    "report.method.scorecard": "scorecard",
    "report.method.xlsxwriter": "XlsxWriter",
    "report.method.python": "Python",
    "report.method.books": "Nuestro propio historial",
    "report.method.books.incidents": "Incidentes",
    "report.method.books.volumes": "Casos atendidos",
    "report.method.books.feedback": "Lo que dicen los clientes",
    "report.method.books.corrections": "Correcciones de error",
    "report.method.books.decided_by": "Correcciones decididas por",
    "report.method.books.since": "Nuestro propio historial, desde el {date}",
    "report.method.books.none": "No hay nada anotado, así que no se conoce",
}
