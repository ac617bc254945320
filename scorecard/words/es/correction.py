"""What a correction of error says to a vendor, and what is told of it, in Spanish.

What it asks must not be reworded: those that are out are read by it.
"""

TEXTS: dict[str, str | dict[str, str]] = {
    "correction.cover.for": "Corrección de error de",
    "correction.cover.step_fill": (
        "Rellene las celdas amarillas de las {count} hojas siguientes y la declaración de esta; nada más se puede "
        "cambiar. Lo que no necesite puede quedar vacío."
    ),
    "correction.cover.time": "unas 2 h, mejor con los equipos implicados",
    "correction.cover.incident": "El incidente tal como lo vimos",
    "correction.cover.rules": "De qué se trata",
    "correction.statement": "Declaramos esto según nuestro leal saber y entender.",
    "correction.rule.aim": "No debe volver a ocurrir.",
    "correction.rule.aim_text": "Buscamos la causa y lo que se puede cambiar. No se trata de señalar culpables.",
    "correction.rule.view": "Su punto de vista tiene su sitio.",
    "correction.rule.view_text": (
        "Al final de la primera hoja usted dice dónde ve la causa: en su empresa, en la nuestra o en otros, y por qué."
    ),
    "correction.rule.persons": "Sin nombres de personas, por favor.",
    "correction.rule.persons_text": (
        "Indique funciones, como «tráfico» o «jefatura de turno», y «el cliente» cuando se trate de clientes."
    ),
    "correction.rule.then": "Qué pasa después.",
    "correction.rule.then_text": (
        "La aceptamos o le decimos qué falta; en ese caso, corrija este mismo libro y vuelva a enviarlo."
    ),
    "correction.fact.incident": "Incidente",
    "correction.fact.date": "Cuándo",
    "correction.fact.touchpoint": "Dónde lo notó el cliente",
    "correction.fact.what": "Qué ocurrió",
    "correction.fact.customers": "Clientes afectados",
    "correction.fact.contacts": "Veces que el cliente tuvo que volver a dirigirse a nosotros",
    "correction.fact.answered": "El cliente recibió respuesta",
    "correction.fact.solved": "El problema se resolvió",
    "correction.fact.after": {"one": "al cabo de {count} hora", "other": "al cabo de {count} horas"},
    "correction.fact.not_yet": "todavía no, que sepamos",
    "correction.fact.told": "Se informó al cliente por escrito",
    "correction.fact.kept": "Se cumplió el seguimiento prometido",
    "correction.fact.repeat_of": "Repite el incidente",
    "correction.section.happened": "Qué ocurrió",
    "correction.section.happened_about": "Desde la primera señal hasta que el problema del cliente quedó resuelto.",
    "correction.section.cause": "Causa raíz",
    "correction.section.cause_about": "Pregunte por qué hasta llegar a algo que se pueda cambiar.",
    "correction.section.critical": "Implicaciones y lecciones",
    "correction.section.critical_about": "Qué más depende de ello y qué se lleva usted de aprendizaje.",
    "correction.section.actions": "Acciones correctivas",
    "correction.section.actions_about": "Qué cambia usted para que no vuelva a ocurrir.",
    "correction.ask.view": "¿Dónde ve la causa?",
    "correction.ask.view_help": "Explique sus razones en el comentario.",
    "correction.view.partner": "En nuestra empresa",
    "correction.view.us": "En la suya, el comprador",
    "correction.view.other": "En otros",
    "correction.ask.happened": "Entrada {number}: ¿cuándo y qué?",
    "correction.ask.happened_help": (
        "Hora por hora: fecha y hora, y luego qué ocurrió, por ejemplo «3 de marzo, 9:40: la furgoneta se avería»."
    ),
    "correction.ask.customers": "Impacto en los clientes",
    "correction.ask.customers_help": "Qué supuso para ellos: cuántos, cuánto tiempo, qué perdieron o pagaron.",
    "correction.ask.business": "Impacto en el negocio",
    "correction.ask.business_help": "El suyo y el nuestro: coste, capacidad, reputación, contratos.",
    "correction.ask.first_why": "Porqué 1: ¿por qué ocurrió?",
    "correction.ask.why": "Porqué {number}: ¿y a qué se debió eso?",
    "correction.ask.why_help": "Donde escribiría «error humano», pregunte por qué la forma de trabajar lo permitió.",
    "correction.ask.data": "¿Qué datos lo respaldan?",
    "correction.ask.data_help": "Indique al lado, como justificante, el informe, el registro o la cifra.",
    "correction.ask.security": "Seguridad y datos personales",
    "correction.ask.security_help": (
        "¿Peligró la seguridad, o se vieron, perdieron o modificaron datos personales? ¿De quién, cuántos y a quién "
        "se informó? Si no: ninguno."
    ),
    "correction.ask.critical": "Otras implicaciones críticas",
    "correction.ask.critical_help": (
        "Integridad de las personas, derecho, otros clientes, otros centros. Si no hay: ninguna."
    ),
    "correction.ask.lessons": "Lecciones",
    "correction.ask.lessons_help": "¿Qué le diría a otro equipo al que le podría pasar lo mismo?",
    "correction.ask.action": "Acción {number}: ¿qué cambia?",
    "correction.ask.action_help": "Algo que funcione incluso en un mal día; pedir más cuidado rara vez basta.",
    "correction.ask.owner": "Acción {number}: responsable",
    "correction.ask.owner_help": "Una función, no un nombre.",
    "correction.ask.due": "Acción {number}: fecha límite",
    "correction.ask.status": "Acción {number}: estado",
    "correction.ask.status_help": "Como justificante, indique qué demuestra, o demostrará, que está hecha.",
    "correction.status.planned": "Prevista",
    "correction.status.under_way": "En curso",
    "correction.status.done": "Hecha",
    "correction.made": {
        "one": "{count} corrección de error creada en {folder}, con plazo hasta el {until}",
        "other": "{count} correcciones de error creadas en {folder}, con plazo hasta el {until}",
    },
    "correction.next": "Siguiente: scorecard mail correct",
    "correction.new": "pedida ahora",
    "correction.before": "pedida antes",
    "correction.no_longer": "ya no se pide",
    "correction.nothing": (
        "Ningún incidente la necesita: la tabla incidents pide una corrección con yes en la columna correction, a "
        "los proveedores que participan."
    ),
    "correction.complete": "Cada incidente que la necesita tiene una.",
    "correction.counts": (
        "Correcciones de error: {out} pendientes, {back} recibidas y aún sin decidir por nuestra parte, "
        "{accepted} aceptadas, {rejected} rechazadas; fuera de plazo: {overdue}; acciones fuera de plazo: "
        "{actions}"
    ),
    "correction.read": "Corrección del incidente {incident}.",
    "correction.undated": "No se sabe si llegó a tiempo: ningún correo muestra cuándo.",
    "correction.no_day": (
        "La corrección del incidente {incident} es otra que la rechazada, o puede serlo: ningún correo muestra "
        "cuándo llegó."
    ),
    "correction.no_day.hint": (
        "Guarde el correo con el que llegó en la carpeta returned, en lugar de este archivo; una fecha no se puede "
        "indicar de otro modo. Hasta entonces le toca a usted decidir: otra fila en la tabla corrections se refiere "
        "a esta."
    ),
    "correction.untouched": "No hay nada rellenado: cuenta como sin devolver.",
    "correction.two_versions": (
        "Se han recibido de {name} varias correcciones del incidente {incident} con respuestas distintas: {files}."
    ),
    "correction.two_versions.hint": (
        "Pregunte cuál vale y retire las demás; hasta entonces nos toca a nosotros aclararlo, y nada está fuera de "
        "plazo."
    ),
    "correction.unknown": "Es una corrección de error de la que sent/corrections/ no contiene copia.",
    "correction.unknown.hint": (
        "Vuelva a poner allí, sin cambios, la copia que creó `scorecard correct`; hasta entonces no se lee nada de "
        "ella."
    ),
    "correction.no_longer.gone": (
        "Aquí se pide a {vendor} una corrección de error sobre {incident}, que ya no está en la tabla incidents."
    ),
    "correction.no_longer.moved": (
        "Aquí se pide a {vendor} una corrección de error sobre {incident}, que ahora es un incidente de {other}."
    ),
    "correction.no_longer.unasked": (
        "Aquí se pide a {vendor} una corrección de error sobre {incident}, y la tabla incidents ya no la pide."
    ),
    "correction.no_longer.hint": (
        "Borre este archivo y avise al proveedor si lo tiene; o deje la tabla incidents como estaba."
    ),
    "correction.damaged_copy": "La copia de una corrección de error no se puede leer: {cause}",
    "correction.foreign_copy": "Esta no es una corrección de error creada por `scorecard correct`.",
    "correction.filled_copy": (
        "Esta copia de una corrección de error contiene respuestas; debe estar tal como la creó `scorecard correct`."
    ),
    "correction.copy.hint": (
        "Vuelva a poner la copia que creó `scorecard correct`; o borre este archivo para pedir la corrección de nuevo."
    ),
    "correction.due_over": (
        "{incident} debía volver a más tardar el {day} y aún no se ha enviado: el correo lo pide sin demora."
    ),
    "correction.due_over.hint": "Para darle otra fecha, borre antes este archivo y ejecute `scorecard correct`.",
    "correction.wrong_signature": (
        "La corrección de error no es de esta campaña, o se ha modificado la hoja oculta que indica su destinatario "
        "y su objeto."
    ),
    "correction.wrong_signature.hint": (
        "Envíe de nuevo su corrección al proveedor; la de otra campaña corresponde a esa campaña."
    ),
    "correction.other_campaign": (
        "La corrección de error se preparó para la campaña «{campaign}», no para «{title}»; no cuenta."
    ),
    "correction.other_campaign.hint": (
        "Envíe al proveedor su corrección de esta campaña. Si es la misma licitación con otro título, vuelva a poner "
        "en los criterios el título anterior y ejecútelo de nuevo."
    ),
    "correction.unknown_vendor": (
        "La corrección de error se preparó para el proveedor «{vendor}», que no figura en la tabla vendors."
    ),
    "correction.unknown_vendor.hint": "Añada el proveedor a la tabla vendors o retire el archivo.",
    "correction.edited": "El incidente {incident} se ha modificado desde entonces: este libro lo muestra como estaba.",
    "correction.edited.hint": "Si nadie lo tiene todavía, borre este archivo y ejecute de nuevo `scorecard correct`.",
}
