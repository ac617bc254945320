"""What the commands print, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "terminal.rank": "Puesto",
    "terminal.vendor": "Proveedor",
    "terminal.total": "Total",
    "terminal.alignment": "Alineación",
    "terminal.financial": "Finanzas",
    "terminal.answered": "Completo",
    "terminal.standing": "Situación",
    "terminal.state": "Estado",
    "terminal.questions": "Preguntas",
    "terminal.required_open": "Obligatorias sin contestar",
    "terminal.problems": "Problemas",
    "terminal.last": "Último paso",
    "terminal.of": "{count} de {all}",
    "terminal.state.not_returned": "Sin respuesta",
    "terminal.state.in_progress": "En curso",
    "terminal.state.complete": "Completo",
    "terminal.state.late": "Fuera de plazo",
    "terminal.state.undecided": "Varias versiones",
    "terminal.state.withdrawn": "Retirado",
    "terminal.state.excluded": "Excluido",
    "terminal.weighed": "Ponderación en %",
    "terminal.mean": "Media",
    "terminal.median": "Mediana",
    "terminal.from_to": "De menor a mayor",
    "terminal.where_members_differ": "Acuerdo",
    "terminal.problem": "{place}: {message}",
    "terminal.hint": "consejo: {hint}",
    "terminal.init.made": "creado",
    "terminal.init.kept": "conservado",
    "terminal.init.files": {"one": "{count} archivo", "other": "{count} archivos"},
    "terminal.init.next": (
        "A continuación: edite {criteria}, {vendors} y {kpis} en {folder}, y haga allí doble clic en Check, o "
        "ejecute: scorecard check"
    ),
    "terminal.init.company": "Empresa de ejemplo {number}",
    "terminal.init.contact": "Responsable de cuenta",
    "terminal.init.customers_first": "clientes_primero",
    "terminal.init.price_first": "precio_primero",
    "terminal.init.languages": "Idiomas de las preguntas, primero el de la campaña (de {languages})",
    "terminal.init.process": "Qué harán los proveedores para usted",
    "terminal.init.questions": "Cuántas preguntas: full son 33, short son 10, none es un ejemplo",
    "terminal.init.excel": "Criterios y tablas como libros de Excel",
    "terminal.init.enter": "o Intro",
    "terminal.convert.made": "{target} creado: dice lo mismo que {source} (huella {fingerprint})",
    "terminal.convert.next": "A continuación: saque {source} de la carpeta, pues solo uno de los dos puede valer.",
    "terminal.sent.made": {
        "one": "{count} cuestionario creado en {folder}",
        "other": "{count} cuestionarios creados en {folder}",
    },
    "terminal.sent.kept": {
        "one": "{count} cuestionario en {folder} está al día.",
        "other": "{count} cuestionarios en {folder} están al día.",
    },
    "terminal.sent.new": "Nuevos: {vendors}",
    "terminal.sent.damaged": (
        "Creados de nuevo, porque el archivo anterior no se podía leer o no era de esta campaña: {vendors}"
    ),
    "terminal.sent.vendor": (
        "Creados de nuevo, porque cambió el nombre, el lote o el idioma; quien tiene el anterior necesita el "
        "nuevo: {vendors}"
    ),
    "terminal.sent.deadline": (
        "Creados de nuevo, porque el plazo cambió de {before} a {after}; quien tiene el anterior necesita el "
        "nuevo: {vendors}"
    ),
    "terminal.sent.changed": (
        "Creados de nuevo, porque cambiaron las preguntas o las indicaciones; quien tiene el anterior necesita el "
        "nuevo: {vendors}"
    ),
    "terminal.sent.look": (
        "Creados de nuevo con las mismas preguntas; quien tiene el anterior puede seguir con él: {vendors}"
    ),
    "terminal.sent.earlier": {
        "one": "Con respuestas anteriores, que cuentan cuando el proveedor las confirme: {vendors}",
        "other": "Con respuestas anteriores, que cuentan cuando cada proveedor las confirme: {vendors}",
    },
    "terminal.sent.old": "Los archivos sustituidos están en {folder}",
    "terminal.sent.none": "ninguno",
    "terminal.sent.next": (
        "A continuación: envíe a cada proveedor su archivo, o prepare los correos con `scorecard mail invite`; "
        "guarde lo que vuelva en returned/ y haga doble clic en Status, o ejecute: scorecard status"
    ),
    "terminal.more": {
        "one": "y {count} más; el libro los enumera todos",
        "other": "y {count} más; el libro los enumera todos",
    },
    "terminal.looked_at": {
        "one": "{count} archivo examinado, {counted} contado.",
        "other": "{count} archivos examinados, {counted} contados.",
    },
    "terminal.written": "La clasificación está en {output}.",
    "terminal.written.data": "Todo ello como datos está en {path}.",
    "terminal.written.html": "Para el teléfono y el correo está en {path}.",
    "terminal.older": "{path} es de una ejecución anterior y no se ha vuelto a escribir.",
    "terminal.list": "La lista de problemas está en {output}.",
    "terminal.demo": "La demostración está en {folder}; todos sus proveedores son inventados. Abra:",
    "terminal.demo.ranking": "lo que abre la dirección",
    "terminal.demo.sent": "lo que recibe un proveedor",
    "terminal.demo.returned": "lo que devuelve el proveedor",
    "terminal.demo.criteria": "lo que usted editaría",
    "terminal.checked.well": "{parts}: todo en orden.",
    "terminal.checked.look": "{parts}: hay algo que revisar.",
    "terminal.checked.criteria": {"one": "{count} criterio", "other": "{count} criterios"},
    "terminal.checked.questions": {"one": "{count} pregunta", "other": "{count} preguntas"},
    "terminal.checked.kpis": {"one": "{count} indicador", "other": "{count} indicadores"},
    "terminal.checked.vendors": {"one": "{count} proveedor", "other": "{count} proveedores"},
    "terminal.asked": "Preguntado",
    "terminal.incident": "Incidente",
    "terminal.until": "Hasta",
    "terminal.clarify.made": {
        "one": "{count} solicitud de aclaración creada en {folder} (ronda {round}), con plazo hasta el {until}",
        "other": "{count} solicitudes de aclaración creadas en {folder} (ronda {round}), con plazo hasta el {until}",
    },
    "terminal.clarify.out": "Ya preguntados en la ronda {round}, hasta el {until}: {vendors}",
    "terminal.clarify.over": (
        "A estos proveedores se les preguntó dos veces: lo que sigue sin estar claro cuenta tal como está."
    ),
    "terminal.clarify.nothing": "No hay nada poco claro por lo que se pueda preguntar.",
    "terminal.clarify.next": "Siguiente: envíe a cada proveedor su archivo, o ejecute: scorecard mail clarify",
    "terminal.clarify.unreadable": "ilegibles",
    "terminal.clarify.evidence": "sin justificante",
    "terminal.clarify.contradictions": "contradictorias",
    "terminal.clarify.blanks": "en blanco",
    "terminal.no_program": "no se encontró ningún programa que lo abra desde aquí",
    "terminal.no_program.hint": "Ábralo usted en su programa de oficina",
    "terminal.press_key": "Pulse cualquier tecla para cerrar esta ventana",
    "terminal.no_result": "todavía no hay resultado",
    "terminal.no_result.hint": "Haga uno: scorecard rank",
    "terminal.replaces_input": "El resultado sustituiría este archivo.",
    "terminal.replaces_input.hint": "Indique otro archivo (-o)",
    "terminal.replaces_input.hint.rank": "Indique otro archivo para el resultado (-o, --data, --html).",
    "terminal.no_questionnaire": "Ningún archivo de aquí es un cuestionario que se pueda leer.",
    "terminal.no_file": "Aquí no hay ningún archivo.",
    "terminal.no_file.hint": (
        "Ponga ahí los cuestionarios que devolvieron los proveedores, o indique archivos y carpetas tras "
        "`scorecard rank`."
    ),
    "terminal.clarify.early": (
        "la fecha límite, {deadline}, no ha pasado: los proveedores aún pueden corregir lo que enviaron"
    ),
    "terminal.clarify.early.hint": "Escríbales con `scorecard mail receipt`, que dice a cada uno qué no se pudo leer",
    "terminal.clarify.other_until": "la ronda en curso tiene otra fecha límite: {due}",
    "terminal.clarify.other_until.hint": "Omita --until",
    "terminal.clarify.until_over": "el {until} ya ha pasado",
    "terminal.clarify.until_over.hint": "Indique un día posterior con --until",
    "terminal.generate.unknown": "no hay ningún proveedor con el id «{name}»",
    "terminal.generate.unknown.hint": "Nombre a los proveedores como están en la columna `vendor`.",
    "terminal.generate.unknown.alike": "¿Quería decir {alike}?",
    "terminal.generate.out": "«{name}» ya no participa: retirado o excluido",
    "terminal.generate.out.hint": "Vacíe la celda que lo dice, o no lo nombre",
    "terminal.generate.unequal": (
        "lo que se pregunta o se dice a los proveedores cambió después de enviarse a: {vendors}"
    ),
    "terminal.generate.unequal.hint": (
        "Ejecute `scorecard generate` sin nombres, para que todos los proveedores del lote reciban lo mismo"
    ),
    "terminal.generate.late": "la fecha límite, {deadline}, ha pasado: las respuestas ya no podrían contar ({vendors})",
    "terminal.generate.late.hint": (
        "Fije otra fecha límite, dé a un proveedor una `exception` en {table}, o ejecute "
        "`scorecard generate --after-deadline`"
    ),
    "terminal.not_utf8": "el texto no está en UTF-8",
    "terminal.not_utf8.hint": "Guárdelo con la codificación UTF-8",
    "terminal.convert.exists": "ya hay un archivo con ese nombre",
    "terminal.convert.exists.hint": "Indique otro, o mueva este",
    "terminal.convert.kind": "será un archivo del otro tipo: su nombre termina en {wanted}",
    "terminal.convert.kind.hint": "Póngale ese nombre",
    "terminal.convert.cell": "una celda no puede contener esto tal como está",
    "terminal.convert.cell.hint": "Borre los espacios que lo rodean y los signos invisibles, o acórtelo",
}
