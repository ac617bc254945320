"""What a questionnaire says to a vendor, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "form.cover.sheet": "Empiece aquí",
    "form.cover.for": "Cuestionario para",
    "form.cover.how": "Cómo proceder",
    "form.cover.step_fill": {
        "one": (
            "Rellene las celdas amarillas de la hoja siguiente y la declaración de esta; nada más se "
            "puede cambiar. La mayoría tiene una lista para elegir."
        ),
        "other": (
            "Rellene las celdas amarillas de las {count} hojas siguientes y la declaración de esta; nada más se "
            "puede cambiar. La mayoría tiene una lista para elegir."
        ),
    },
    "form.cover.step_save": (
        "Guarde el libro tal cual (Excel, LibreOffice, Google Sheets, Numbers o WPS). Puede interrumpirlo y "
        "continuar cuando quiera."
    ),
    "form.cover.step_send": "Devuélvalo como archivo adjunto. ¿Alguna duda? Consúltenos.",
    "form.cover.when": "Cuándo y dónde",
    "form.cover.time": "Tiempo",
    "form.cover.about": "aprox. {duration}, con sus cifras de 12 meses",
    "form.cover.hours": "{hours} h",
    "form.cover.minutes": "{minutes} min",
    "form.cover.by": "Plazo",
    "form.cover.to": "Para",
    "form.cover.progress": "Su avance",
    "form.cover.answered": "Contestadas",
    "form.cover.required_open": "Oblig. pend.",
    "form.cover.done": "Hecho",
    "form.cover.weight": "Pond. · umbral",
    "form.cover.share": "{share} %",
    "form.cover.all": "Todas las secciones",
    "form.cover.values": "Nuestros principios",
    "form.cover.rules": "Qué ocurre con sus respuestas",
    "form.cover.before": "Antes de enviar",
    "form.cover.before_counts": (
        "Pendientes: {open} · Por revisar: {check} · Sin justificante: {evidence} · Sin motivo: {reason}"
    ),
    "form.cover.before_nothing": (
        "No queda ninguna pregunta pendiente: rellene la declaración, guarde el libro y devuélvalo."
    ),
    "form.cover.before_legend": (
        "«revisar»: quizá no podamos leer lo que ha escrito; la nota de la celda indica el formato. "
        "«¿justificante?»: cite un documento, un enlace o una cifra. «¿motivo?»: diga en el comentario por "
        "qué no procede la pregunta."
    ),
    "form.cover.earlier": "Sus respuestas anteriores",
    "form.cover.earlier_text": (
        "Donde una pregunta sigue preguntando lo mismo, hemos puesto su última respuesta, en cursiva azul. Léala y "
        "cambie lo que ya no sea cierto. Mientras no elija «Sí» aquí, solo cuenta lo que usted cambie."
    ),
    "form.cover.earlier_hold": "Las respuestas que hemos tomado de su último cuestionario siguen siendo válidas",
    "form.cover.before_earlier": (
        "No queda ninguna pregunta: elija «{yes}» arriba si sus respuestas anteriores siguen siendo válidas."
    ),
    "form.cover.before_more": "y {number} más",
    "form.rule.instructions": "Cómo responder.",
    "form.rule.empty": "Una celda vacía no suma puntos.",
    "form.rule.empty_text": (
        "Si una pregunta no le afecta y se ofrece «No procede», elíjalo e indique el motivo en el comentario."
    ),
    "form.rule.evidence": "El justificante cuenta.",
    "form.rule.evidence_text": "Donde lo pedimos, indique un documento, un enlace o una cifra que podamos comprobar.",
    "form.rule.credit": "Del justificante depende cuánto cuenta una respuesta:",
    "form.rule.credit_none_text": (
        "el {none} sin él, el {declared} si lo indica y el {verified} cuando lo hayamos verificado. «n/d», "
        "un guion o «ver arriba» no cuentan como tal. Donde no se pide, la respuesta cuenta entera."
    ),
    "form.rule.credit_text": "el {declared} hasta que lo hayamos verificado y el {verified} desde entonces.",
    "form.rule.knockout": "Algunas respuestas son eliminatorias:",
    "form.rule.knockout_item": "«{answer}» a la pregunta {number} de «{section}»",
    "form.rule.floor": "Una sección por debajo de su umbral también excluye.",
    "form.rule.floor_text": "Cada sección vale de 0 a 100 puntos; su umbral figura junto a la ponderación.",
    "form.rule.total": "Las respuestas y las cifras.",
    "form.rule.total_text": (
        "El total se compone de un {share} % de estas respuestas y un {rest} % de cifras "
        "financieras; en caso de empate deciden las respuestas."
    ),
    "form.legend": "amarillo: para rellenar   * obligatoria",
    "form.legend_earlier": "amarillo: para rellenar · cursiva azul: su respuesta anterior   * obligatoria",
    "form.heading.answer": "Su respuesta",
    "form.heading.evidence": "Justificante: documento, enlace, cifra",
    "form.heading.comment": "Comentario, si lo desea",
    "form.heading.done": "Hecho",
    "form.heading.opens": "Abre",
    "form.heading.closes": "Cierra",
    "form.heading.opens_again": "Vuelve a abrir",
    "form.heading.closes_again": "Vuelve a cerrar",
    "form.due": "{name} · fecha límite: {day}",
    "form.page": "Página",
    "form.of": "de",
    "form.answered": "contestadas",
    "form.required_open": "oblig. sin contestar",
    "form.required": "obligatoria",
    "form.check": "revisar",
    "form.evidence_missing": "¿justificante?",
    "form.reason_missing": "¿motivo?",
    "form.to_do": "pendiente",
    "form.does_not_apply": "no requerida",
    "form.not_asked": "no se pide",
    "form.prompt_title": "Su respuesta",
    "form.error_title": "Valor no admitido aquí",
    "form.error.list": "Elija una de las respuestas de la lista (con la flecha junto a la celda).",
    "form.how.choice": "Elija una respuesta de la lista.",
    "form.how.yes_no": "Elija Sí o No.",
    "form.how.scale": "Elija de 1 ({low}) a {last} ({high}).",
    "form.how.number": "Escriba un número en {unit}, de {lowest} a {highest}.",
    "form.how.percent": "Escriba solo el número en {unit}, de {lowest} a {highest}: {example} para {example} %.",
    "form.how.only_if_here": "Solo si la respuesta a la pregunta {number} es «{option}».",
    "form.how.only_if_elsewhere": "Solo si la respuesta a la pregunta {number} de «{section}» es «{option}».",
    "form.how.not_measured": "Si no lo mide, escriba: {word}.",
    "form.how.checklist": "En cada línea elija Operativo, Previsto (con fecha en el comentario) o No.",
    "form.how.multi": "Responda a cada línea con Sí o No.",
    "form.how.date": "Escriba una fecha del {earliest} al {latest}, por ejemplo 2027-02-26.",
    "form.how.hours": (
        "Indique para cada día cuándo abre y cuándo cierra, p. ej. 9:00 y 18:00; tras una pausa, también la segunda "
        "vez. Pasada la medianoche: 22:00 y 6:00; hasta la medianoche: 24:00. La lista ofrece «cerrado», "
        "«como el lunes» y «24 horas»."
    ),
    "form.hours.timezone": "Su huso horario, p. ej. Europe/Madrid (elija de la lista)",
    "form.hours.day": "{channel} · {day}",
    "form.hours.holidays": (
        "¿Mantiene en todas estas fechas el horario de ese día de la semana? Si no, elija No. {dates}"
    ),
    "form.error.text": "No supere los {length} caracteres.",
    "form.how.text": "Escriba hasta {length} caracteres.",
    "form.how.not_applicable": "Si no le afecta, escriba: {word}, e indique el motivo en el comentario.",
    "form.specify": "«{option}»: especifique cuál",
    "form.cover.statement": "Declaración",
    "form.statement.text": (
        "Declaramos estas respuestas según nuestro leal saber y entender. Si se firma un contrato, formarán "
        "parte de él."
    ),
    "form.statement.name": "Nombre",
    "form.statement.role": "Cargo",
    "form.statement.day": "Fecha",
    "form.statement.remarks": "Observaciones",
    "form.rule.questions": "Preguntas hasta el {day}.",
    "form.rule.questions_text": "No podremos responder a las que lleguen después.",
    "form.rule.names": "Nombres.",
    "form.rule.names_text": (
        "Los nombres de personas que figuran en este cuestionario se conservan hasta el {day} y después se eliminan."
    ),
    "form.cover.lot": "Lote",
    "form.cover.clarification": "Solicitud de aclaración a",
    "form.first": "Su primera respuesta",
    "form.unclear.readings": "«{found}» se puede leer de varias maneras. Elija lo que quería decir.",
    "form.unclear.range": "«{found}» es un intervalo. Indique una sola cifra dentro de él.",
    "form.unclear.reason": (
        "Indica que esto no procede, pero no hemos encontrado el motivo. Elija de nuevo esta respuesta e indique el "
        "motivo en el comentario."
    ),
    "form.unclear.unreadable": (
        "No hemos podido leer «{found}» como respuesta. Responda de nuevo en la forma que se pide."
    ),
    "form.unclear.doubtful": (
        "No hemos podido saber qué respuesta es la válida: hay texto tachado, una fórmula sin resultado o dos "
        "respuestas. Responda de nuevo."
    ),
    "form.unclear.evidence": (
        "Falta el justificante. Indique un documento, un enlace o una cifra que podamos comprobar."
    ),
    "form.unclear.attachment": (
        "«{found}»: no hemos encontrado ningún archivo adjunto. Indique aquí el documento y, si es posible, envíelo "
        "también."
    ),
    "form.unclear.answers": (
        "Esta respuesta y la que dio a «{other}» no parecen concordar. Confirme o corrija ambas y explíquelo "
        "en el comentario. No podremos tener en cuenta una respuesta que sume más puntos que la primera."
    ),
    "form.unclear.records": (
        "Usted indica «{found}». Nuestros registros no coinciden. Envíenos un informe que acredite la cifra y explique "
        "en el comentario cómo la calcula. No podremos tener en cuenta una cifra que sume más puntos que la primera."
    ),
    "form.unclear.blank": "Todavía no hay respuesta. Responda o, si no la tiene, deje la celda vacía.",
    "form.rule.only": "Responda solo a lo que se pregunta aquí.",
    "form.rule.only_text": "Todas sus demás respuestas se mantienen tal como las dio.",
    "form.rule.first_stays": "Su primera respuesta queda registrada.",
    "form.rule.first_stays_text": (
        "Si se puede leer de varias maneras, elija una de ellas; si una celda queda vacía, su primera respuesta se "
        "mantiene como está."
    ),
    "form.rule.second": "Preguntamos dos veces como máximo.",
    "form.rule.second_text": "Si después algo sigue sin estar claro, es posible que preguntemos una vez más.",
    "form.rule.fair": "Esto no dice nada sobre la evaluación.",
    "form.rule.fair_text": (
        "A todos los proveedores con respuestas poco claras se les pregunta de la misma manera y con el mismo plazo."
    ),
    "form.rule.asked_back": "Es posible que volvamos a preguntarle.",
    "form.rule.contradictions_text": (
        "Si unas respuestas se contradicen o contradicen nuestros registros, preguntamos a cada proveedor "
        "afectado; hasta que se aclare, la respuesta queda por confirmar."
    ),
    "form.rule.blanks_text": "Si una pregunta quedó en blanco, se la volvemos a hacer a cada proveedor afectado.",
}
