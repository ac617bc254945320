"""Lo que dice `scorecard status` de las semanas de una licitación, en español."""

TEXTS: dict[str, str | dict[str, str]] = {
    "desk.list.tab": "Proveedores",
    "desk.list.title": "{title}: en qué punto está cada uno",
    "desk.column.vendor": "Proveedor",
    "desk.column.lot": "Lote",
    "desk.column.email": "Correo",
    "desk.column.state": "Estado",
    "desk.column.answered": "Respondidas",
    "desk.column.asked": "de",
    "desk.column.required_open": "Obligatorias sin responder",
    "desk.column.invited": "Invitado",
    "desk.column.reminded": "Recordatorio",
    "desk.column.came": "Recibido",
    "desk.column.receipt": "Acuse enviado",
    "desk.column.asked_back": "Aclaración",
    "desk.column.problems": "Problemas",
    "desk.column.next": "Siguiente paso",
    "desk.written": "En {output} se ve en qué punto está cada uno.",
    "desk.step": "{step}: {vendors}",
    "desk.next.generate": "Crear el cuestionario (doble clic en Generate, o scorecard generate)",
    "desk.next.invite": (
        "Invitar (enviar su archivo de sent/ y escribir el día en la columna invited de vendors, o scorecard "
        "mail invite)"
    ),
    "desk.next.remind": "Enviar un recordatorio (por correo, o scorecard mail remind)",
    "desk.next.acknowledge": "Acusar recibo (por correo, o scorecard mail receipt)",
    "desk.next.mend": (
        "Aclarar lo que no se entiende (pedir un archivo corregido, el acuse de recibo nombra cada respuesta; o "
        "anotar lo que diga el proveedor en la tabla clarifications)"
    ),
    "desk.next.choose": "Indicar qué archivo cuenta (dejar solo uno en returned/ o rellenar join en la tabla vendors)",
    "desk.next.clarify": (
        "Pedir aclaraciones (por correo, o scorecard clarify, o anotar lo que diga en la tabla clarifications)"
    ),
    "desk.next.ask_back": "Enviar la petición de aclaraciones (su archivo, o scorecard mail clarify)",
    "desk.next.hear": "Mostrar los incidentes (scorecard mail record)",
    "desk.next.correct": "Crear las correcciones de error (scorecard correct)",
    "desk.next.ask_correction": "Pedir las correcciones de error, o decir qué falta en ellas (scorecard mail correct)",
    "desk.next.decide": "Decidir sobre las correcciones de error y sus acciones (en la tabla corrections)",
    "desk.replaced": "Un archivo más reciente sustituye a otro anterior: {vendors}.",
    "desk.replaced.vendor": "{vendor} ({newer}, no {older})",
    "desk.asked_back.made": "Ronda {round}, sin enviar",
    "desk.asked_back.out": "Ronda {round}, enviada el {date}",
    "desk.asked_back.back": "Ronda {round}, respondida",
    "desk.last.invited": "invitado el {date}",
    "desk.last.reminded": "recordatorio enviado el {date}",
    "desk.last.came": "recibido el {date}",
    "desk.last.acknowledged": "acuse enviado el {date}",
    "desk.last.asked_back": "aclaración pedida el {date}",
    "desk.last.heard": "incidentes enviados el {date}",
    "desk.last.corrected": "corrección de error pedida el {date}",
}
