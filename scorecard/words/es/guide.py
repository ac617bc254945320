"""The guide in criteria.xlsx, and what its sheets and columns are, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "guide.title": "Cómo funciona este libro",
    "guide.begin": (
        "Este libro dice qué se pregunta a los proveedores y qué vale una respuesta. En una muestra, cambie primero "
        "lo que nombra a una empresa inventada: comprador, título, fecha límite, nuestro horario y valores de marca; "
        "después, ponderaciones y puntos."
    ),
    "guide.run": (
        "Guarde y cierre, y haga doble clic en Check en la carpeta: enumera lo que falta o está mal, con hoja y "
        "celda. Generate crea los cuestionarios; Status y Rank leen lo que hay en la carpeta returned."
    ),
    "guide.cell": (
        "Una celda dice para qué sirve cuando la selecciona; abajo se explican todas las columnas. Las columnas con "
        "título gris valen solo para algunos tipos de preguntas; la explicación dice cuáles. Las columnas que se "
        "usan poco están plegadas: haga clic en el signo más de arriba."
    ),
    "guide.rows": (
        "Se pueden añadir, borrar y ordenar filas: cada una nombra a qué pertenece. Las filas vacías y el orden de "
        "las columnas no influyen."
    ),
    "guide.several": (
        "Varios valores van en una celda separados por comas: Entrega, Crédito. Valores con sus puntos: 50: 0, 80: "
        "100. Un nombre que contiene una coma va entre comillas rectas."
    ),
    "guide.languages": (
        "Los textos en otro idioma tienen su propia columna, por ejemplo {text} (en); añada una por cada idioma en "
        "que se pregunta."
    ),
    "guide.unseen": "Los proveedores no ven nunca los id, los puntos, las observaciones ni la columna {why}.",
    "guide.sent": (
        "Después de enviar, no cambie nunca un id: las respuestas se guardan con él. Una pregunta reformulada ya no "
        "cuenta para quien respondió a la anterior; Check lo dice."
    ),
    "guide.even": "Mezcle el orden de las opciones y mantenga el mismo tono, para que nada delate cuál da más.",
    "guide.head.sheet": "Hoja",
    "guide.head.column": "Columna o ajuste",
    "guide.head.about": "Qué va ahí",
    "guide.empty": "Vacío: {default}.",
    "guide.row.settings": "Una fila es algo que se dice una vez para toda la campaña.",
    "guide.row.criteria": "Una fila es un criterio, que agrupa preguntas.",
    "guide.row.questions": "Una fila es una pregunta, con el id de su criterio.",
    "guide.row.options": "Una fila es una opción de una pregunta o un elemento de una lista, con el id de la pregunta.",
    "guide.row.kpis": "Una fila es un KPI financiero; sus valores están en la tabla de KPI.",
    "guide.row.promise": "Una fila es un canal, con nuestro horario en una columna por día.",
    "guide.row.holidays": "Una fila es una fecha con otro horario.",
    "guide.row.brand_values": "Una fila es un valor que sus clientes conocen; figura en la portada.",
    "guide.row.scenarios": "Una fila es otro juego de ponderaciones, calculado junto al principal.",
    "guide.row.changes": "Una fila es un cambio después de enviar, y quién lo decidió.",
    "guide.about.settings.schema": "La versión de este formato: 1.",
    "guide.about.settings.title": "El nombre de la campaña.",
    "guide.about.settings.language": (
        "El idioma de la campaña: el del informe y el de los proveedores para los que no se indica otro. es, de, en, "
        "fr o it."
    ),
    "guide.about.settings.deadline": (
        "Hasta cuándo se aceptan respuestas, por ejemplo 2027-02-26 17:00; un día solo termina a medianoche."
    ),
    "guide.about.settings.timezone": (
        "La de la fecha límite, por ejemplo Europe/Madrid; si falta, la del compromiso o, si no, UTC."
    ),
    "guide.about.settings.sealed": (
        "Si antes de la fecha límite no se muestra nada de lo que responden los proveedores."
    ),
    "guide.about.settings.questions_until": (
        "El último día en que los proveedores pueden preguntar; figura en la portada."
    ),
    "guide.about.settings.names_kept_until": (
        "Hasta cuándo se conservan los nombres de quienes responden; figura en la portada."
    ),
    "guide.about.settings.buyer.name": "El nombre de su empresa, tal como lo conocen los proveedores.",
    "guide.about.settings.buyer.contact": (
        "Dónde pueden preguntar los proveedores, normalmente una dirección de correo."
    ),
    "guide.about.settings.alignment_share": "Porcentaje del total que aportan las respuestas; el resto es financiero.",
    "guide.about.settings.minimum.alignment": (
        "Puntos de alineación por debajo de los cuales un proveedor queda excluido."
    ),
    "guide.about.settings.minimum.financial": "Puntos de los KPI por debajo de los cuales un proveedor queda excluido.",
    "guide.about.settings.credit.declared": "Porcentaje de los puntos mientras nadie haya comprobado el justificante.",
    "guide.about.settings.credit.verified": (
        "Porcentaje de los puntos cuando una fila de la tabla reviews ha verificado el justificante."
    ),
    "guide.about.settings.credit.none": (
        "Porcentaje de los puntos mientras el proveedor no indique justificante; vacío si no debe influir."
    ),
    "guide.about.settings.doubt.declared": "Porcentaje de duda sobre una respuesta que nadie ha verificado.",
    "guide.about.settings.doubt.verified": "Porcentaje de duda sobre una respuesta cuyo justificante está verificado.",
    "guide.about.settings.record": (
        "Si las preguntas del tipo {record} dan puntos ({scored}) o solo se muestran ({shown}); {scored} se "
        "anuncia antes de enviar."
    ),
    "guide.about.settings.complete": (
        "Porcentaje de la ponderación que un proveedor debe haber respondido; por debajo es solo provisional."
    ),
    "guide.about.settings.cover": "Instrucciones en la portada.",
    "guide.about.settings.disclose": (
        "Qué dice la portada sobre la puntuación: {weights} o {nothing}; nunca los puntos de las opciones."
    ),
    "guide.about.settings.clarify": (
        "Sobre qué se puede volver a preguntar a los proveedores: {unreadable} (no entendidas), {evidence} "
        "(faltan), {contradictions}, {blanks} (sin respuesta); los dos últimos solo si lo decían los criterios "
        "enviados."
    ),
    "guide.about.settings.promise.timezone": "La zona horaria de nuestro horario, por ejemplo Europe/Madrid.",
    "guide.about.settings.promise.from": "El primer día de las 52 semanas en que se cuenta la cobertura.",
    "guide.about.settings.lots": (
        "Todos los lotes en orden, separados por comas; los de criterios, preguntas y KPI deben estar entre ellos."
    ),
    "guide.about.settings.corrections.days": (
        "Cuántos días tiene un proveedor para una corrección de error, desde el día en que se le pide."
    ),
    "guide.about.criteria.id": (
        "Un nombre corto como customer_care; preguntas y escenarios lo citan. Solo minúsculas a-z, cifras y _."
    ),
    "guide.about.criteria.name": "Cómo lo llaman proveedores y lectores: el título de su hoja en el cuestionario.",
    "guide.about.criteria.about": "De qué trata, como pregunta al proveedor.",
    "guide.about.criteria.weight": "Entre los criterios; solo cuentan las proporciones.",
    "guide.about.criteria.floor": "Puntos (0-100) por debajo de los cuales un proveedor queda excluido.",
    "guide.about.criteria.lots": "Los lotes en que se pregunta; vacío para todos.",
    "guide.about.questions.criterion": "El id del criterio al que pertenece.",
    "guide.about.questions.id": (
        "Un nombre corto como call_back. La respuesta se guarda con él: no lo cambie nunca después de enviar. Solo "
        "minúsculas a-z, cifras y _."
    ),
    "guide.about.questions.type": (
        "{choice}: una respuesta; {multi}: varias; {scale}: escalones; {yes_no}; {number}; {date}; {text}; "
        "{checklist}: elementos en uso, previstos, no; {hours} de apertura; {record}: responden nuestros registros."
    ),
    "guide.about.questions.text": "La pregunta tal como la lee el proveedor.",
    "guide.about.questions.weight": "Dentro de su criterio; solo cuentan las proporciones.",
    "guide.about.questions.name": (
        "Cómo la llama el informe, en pocas palabras; un proveedor no lo ve nunca. Vacío: el propio texto."
    ),
    "guide.about.questions.help": "Una nota bajo la pregunta.",
    "guide.about.questions.why": "Para nosotros; un proveedor no lo ve nunca.",
    "guide.about.questions.required": "Si un proveedor sin respuesta es solo provisional.",
    "guide.about.questions.evidence": "Si junto a la respuesta se pide un documento, un enlace o una cifra.",
    "guide.about.questions.not_applicable": "Si «no procede», con un motivo, es una respuesta.",
    "guide.about.questions.only_if": (
        "Solo se pregunta a quien dio esta respuesta a otra pregunta, por ejemplo own_fleet: {yes}."
    ),
    "guide.about.questions.lots": "Los lotes en que se pregunta o cuenta; vacío para todos.",
    "guide.about.questions.same_meaning_as_sent.sent": (
        "El texto enviado, como lo da Check, si el nuevo significa lo mismo."
    ),
    "guide.about.questions.same_meaning_as_sent.reason": "Por qué significa lo mismo; se imprime en la hoja Método.",
    "guide.about.questions.contract": (
        "{no} para lo que nadie puede prometer, como una fecha de fundación: no se propone nada mejor para el contrato."
    ),
    "guide.about.questions.contradicts": (
        "Respuestas que no encajan, por ejemplo {yes}: carrier: none (esta respuesta: otra pregunta: su opción). Se "
        "señalan y no restan puntos."
    ),
    "guide.about.questions.check.record": (
        "Una medida de nuestros registros de doce meses para contrastar, en lugar de una columna."
    ),
    "guide.about.questions.check.options": "Las respuestas que lo afirman: id de opciones, o {yes} o {no}.",
    "guide.about.questions.check.column": "La columna de la tabla de KPI con la que se contrasta la respuesta.",
    "guide.about.questions.check.within": (
        "Cuánto puede apartarse una respuesta de la cifra o de su intervalo, en su unidad; exactamente tanto es "
        "coincidencia."
    ),
    "guide.about.questions.steps": (
        "{scale}: cuántos escalones, de 2 a 10, por ejemplo 5. {number}: en lugar de puntos, valores con los "
        "puntos que rigen desde ahí, por ejemplo 0: 0, 80: 100."
    ),
    "guide.about.questions.low": "{scale}: qué significa el escalón 1.",
    "guide.about.questions.high": "{scale}: qué significa el último escalón.",
    "guide.about.questions.reversed": "{scale}: si el escalón 1 es el mejor.",
    "guide.about.questions.points": (
        "{yes_no}: {yes}: 100, {no}: 0. {number}: valores con puntos (0-100), el menor primero, por ejemplo 50: 0, 80: "
        "100; entre ellos, rectas. {date}: igual con fechas."
    ),
    "guide.about.questions.knockout": "{yes_no}: la respuesta que excluye; hace obligatoria la pregunta.",
    "guide.about.questions.unit": "{number}: en qué se mide, por ejemplo %, EUR u horas.",
    "guide.about.questions.range": "{number}, {date}: el valor menor y el mayor que se aceptan, por ejemplo 0, 100.",
    "guide.about.questions.not_measured": "{number}: puntos para «no lo medimos»; vacío si eso no es una respuesta.",
    "guide.about.questions.ask.below": "{number}: por debajo se pregunta al proveedor; no se pierden puntos.",
    "guide.about.questions.ask.above": "{number}: por encima se pregunta al proveedor; no se pierden puntos.",
    "guide.about.questions.max_length": "{text}: máximo de caracteres.",
    "guide.about.questions.measure": "{record}: qué se cuenta en nuestros registros, por ejemplo {solved_share}.",
    "guide.about.questions.months": "{record}: cuántos meses enteros antes del de la fecha límite cuentan.",
    "guide.about.questions.least": (
        "{record}: con menos casos o respuestas no procede. Vacío: 50 para proporciones y esfuerzo, 1000 para tasas, "
        "si no 10."
    ),
    "guide.about.options.question": "El id de la pregunta a la que pertenece.",
    "guide.about.options.id": (
        "Un nombre corto como same_day. La respuesta se guarda con él: no lo cambie nunca después de enviar. Solo "
        "minúsculas a-z, cifras y _."
    ),
    "guide.about.options.text": "Lo que lee el proveedor: una opción o un elemento de una lista.",
    "guide.about.options.points": "0-100; un proveedor no los ve nunca. Para opciones, no para elementos de una lista.",
    "guide.about.options.specify": (
        "Si pide decir en palabras cuál, como «otro sistema»; las palabras se muestran y no dan más puntos."
    ),
    "guide.about.options.need": "Para elementos de una lista: cuánto importa. {must} pesa 3, {should} 2, {could} 1.",
    "guide.about.kpis.id": (
        "Un nombre corto como cost_per_order; también su columna en la tabla de KPI. Solo minúsculas a-z, cifras y _."
    ),
    "guide.about.kpis.name": "Cómo lo llama el informe.",
    "guide.about.kpis.unit": "En qué se mide, por ejemplo %, EUR o días.",
    "guide.about.kpis.weight": "Entre los KPI; solo cuentan las proporciones. 0 con un límite es un mero filtro.",
    "guide.about.kpis.points": (
        "Valores con puntos (0-100), el menor primero, por ejemplo 4: 100, 9: 0; rectas entre ellos, constante fuera."
    ),
    "guide.about.kpis.steps": (
        "En lugar de puntos: valores con los puntos que rigen desde ahí, o hasta ahí si los puntos bajan."
    ),
    "guide.about.kpis.column": "Su columna en la tabla de KPI; vacío: el id.",
    "guide.about.kpis.limit.min": "Por debajo de este valor un proveedor queda excluido.",
    "guide.about.kpis.limit.max": "Por encima de este valor un proveedor queda excluido.",
    "guide.about.kpis.ask.below": "Por debajo se pregunta al proveedor; no se pierden puntos.",
    "guide.about.kpis.ask.above": "Por encima se pregunta al proveedor; no se pierden puntos.",
    "guide.about.kpis.supplied_by": ("A quién le falta el valor: {vendor} da 0, {buyer} (nosotros) no se cuenta."),
    "guide.about.kpis.price": "Si el informe expresa el precio de una elección en este KPI; uno por lote.",
    "guide.about.kpis.uncertainty.relative": "Cuánto pueden errar los valores, en porcentaje del valor.",
    "guide.about.kpis.uncertainty.absolute": "Cuánto pueden errar los valores, en la unidad del KPI.",
    "guide.about.kpis.lots": "Los lotes en que se mide; vacío para todos.",
    "guide.about.kpis.why": "Para nosotros; un proveedor no lo ve nunca.",
    "guide.about.promise.id": "Un nombre corto del canal, por ejemplo phone o chat. Solo minúsculas a-z, cifras y _.",
    "guide.about.promise.weight": "Entre los canales; solo cuentan las proporciones.",
    "guide.about.promise.name": "Tal como lo lee el proveedor; vacío: el id con mayúscula.",
    "guide.about.promise.day": (
        "Nuestro horario de este día, por ejemplo 08:00-22:00 u 08:00-12:00, 14:00-18:00; {closed} sin servicio."
    ),
    "guide.about.holidays.date": "Un día con otro horario que el de su día de la semana.",
    "guide.about.holidays.hours": (
        "Nuestro horario de este día para todos los canales, por ejemplo 10:00-14:00; {closed} sin servicio."
    ),
    "guide.about.brand_values.name": "El valor en pocas palabras; figura en la portada.",
    "guide.about.brand_values.text": "Qué notan los clientes de él.",
    "guide.about.scenarios.id": (
        "El nombre de otras ponderaciones que se calculan junto a las principales. Solo minúsculas a-z, cifras y _."
    ),
    "guide.about.scenarios.alignment_share": "Porcentaje del total que aquí aportan las respuestas.",
    "guide.about.scenarios.criteria": (
        "Otras ponderaciones de criterios, por ejemplo customer_care: 40, flexibility: 10."
    ),
    "guide.about.scenarios.kpis": "Otras ponderaciones de KPI, por ejemplo cost_per_order: 50.",
    "guide.about.changes.what": (
        "Los id de criterios, preguntas y KPI cambiados después de enviar, o ajustes como «parte de la alineación»."
    ),
    "guide.about.changes.reason": "Por qué se cambió; se imprime en el resumen.",
    "guide.about.changes.decided_by": "Una función, por ejemplo el comité de adjudicación.",
    "guide.about.changes.date": "El día de la decisión.",
    "guide.table.vendors.vendor": (
        "Un id corto como acme, que llevan también las otras tablas y el archivo del cuestionario: letras, cifras, - "
        "y _."
    ),
    "guide.table.vendors.name": "El nombre de la empresa.",
    "guide.table.vendors.lot": "Uno de los lotes de la hoja Ajustes; vacío si no los hay.",
    "guide.table.vendors.contact": "A quién se dirigen los correos.",
    "guide.table.vendors.email": "Adónde se envía el cuestionario.",
    "guide.table.vendors.language": "El de su cuestionario: {languages}. Vacío: el de la campaña.",
    "guide.table.vendors.role": (
        "reference para su propia empresa, que se muestra junto a los proveedores sin clasificarla."
    ),
    "guide.table.vendors.invited": "El día en que usted mismo le envió el cuestionario, por ejemplo 2027-01-15.",
    "guide.table.vendors.exception": "Por qué cuenta un cuestionario fuera de plazo; se imprime en el resumen.",
    "guide.table.vendors.received": (
        "Cuándo llegó su archivo, por ejemplo 2027-02-26 16:45, si ningún correo lo muestra."
    ),
    "guide.table.vendors.source": "Cómo sabe cuándo llegó.",
    "guide.table.vendors.join": "sí si dos de sus archivos van juntos.",
    "guide.table.vendors.withdrawn": "El día en que se retiró y qué dijo: 2027-02-10: Sin capacidad.",
    "guide.table.vendors.excluded": (
        "Por qué está excluido, quién lo decidió y qué día: Declaración falsa; Comité; 2027-03-01."
    ),
    "guide.table.reviews.vendor": "El id de un proveedor.",
    "guide.table.reviews.question": "El id o el nombre de una pregunta.",
    "guide.table.reviews.points": "0-100, solo para una pregunta del tipo {text}.",
    "guide.table.reviews.verified": (
        "Para una pregunta con justificante: sí si es válido, no si contradice la respuesta."
    ),
    "guide.table.reviews.reviewer": "Quién lo dice.",
    "guide.table.reviews.date": "Por ejemplo, 2027-03-01.",
    "guide.table.reviews.reason": "Por qué, en pocas palabras.",
    "guide.table.clarifications.vendor": "El id de un proveedor.",
    "guide.table.clarifications.question": (
        "El id o el nombre de una pregunta; en una lista de control, con su elemento: privacy/training."
    ),
    "guide.table.clarifications.value": "Lo que vale, como en el cuestionario.",
    "guide.table.clarifications.source": "Dónde consta, por ejemplo un correo.",
    "guide.table.clarifications.by": "Quién la anotó.",
    "guide.table.clarifications.date": "Por ejemplo, 2027-03-01.",
}
