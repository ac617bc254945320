"""What is said of mails to vendors, in Spanish; what the mails themselves say is in templates/mail/."""

TEXTS: dict[str, str | dict[str, str]] = {
    "mail.kind.invite": "Invitación",
    "mail.kind.remind": "Recordatorio",
    "mail.kind.receipt": "Acuse de recibo",
    "mail.kind.clarify": "Aclaración",
    "mail.kind.answers": "Respuestas a preguntas",
    "mail.kind.record": "Incidentes",
    "mail.kind.correct": "Corrección de error",
    "mail.list": {
        "one": "{kind}: {count} proveedor recibe un correo",
        "other": "{kind}: {count} proveedores reciben un correo",
    },
    "mail.part": "{number} de {count}",
    "mail.line": "{vendor} <{to}>: {subject}",
    "mail.draft.same": "ya está en outbox/",
    "mail.draft.replaced": "sustituye al borrador de outbox/, que nadie ha modificado",
    "mail.draft.edited": (
        "el borrador de outbox/ se queda, porque alguien lo ha modificado; elimínelo para que se vuelva a crear"
    ),
    "mail.none": {"one": "{count} proveedor no recibe ninguno:", "other": "{count} proveedores no reciben ninguno:"},
    "mail.none.reference": "es su propia empresa",
    "mail.none.withdrawn": "se ha retirado",
    "mail.none.excluded": "está excluido",
    "mail.none.no_address": "la tabla vendors no tiene dirección de correo",
    "mail.none.bad_address": "no se puede enviar correo a «{found}»",
    "mail.none.over": "el plazo ha terminado",
    "mail.none.no_questionnaire": "aún no tiene cuestionario; ejecute: scorecard generate",
    "mail.none.out_of_date": "su cuestionario no está actualizado; ejecute: scorecard generate",
    "mail.none.sent": "ya recibió este el {date}",
    "mail.none.invited": (
        "usted le envió el cuestionario el {date}, según la tabla vendors; para invitarlo de nuevo, vacíe esa celda"
    ),
    "mail.none.not_invited": (
        "aún no está invitado; ejecute: scorecard mail invite, o escriba el día en la columna invited de vendors"
    ),
    "mail.none.perhaps_sent": "puede que este ya haya salido; ejecute: scorecard send",
    "mail.none.complete": "su cuestionario está completo",
    "mail.none.late": "su cuestionario llegó fuera de plazo",
    "mail.none.undecided": "envió varias versiones y primero hay que establecer cuál cuenta",
    "mail.none.no_required_open": "no queda sin responder ninguna pregunta obligatoria",
    "mail.none.other_file": "envió algo que alguien debe mirar primero; véase: scorecard status",
    "mail.none.not_read": "no se ha podido leer nada suyo",
    "mail.none.nothing_unclear": "no hay ningún libro para él; véase: scorecard clarify",
    "mail.none.no_answers": "ninguna pregunta sobre su lote tiene respuesta",
    "mail.none.no_incidents": "la tabla incidents no dice nada de él",
    "mail.none.all_shown": "ya se le mostraron todos sus incidentes",
    "mail.none.listed": "ya recibió todos sus incidentes; anote el día en shown_to_vendor",
    "mail.none.no_correction": "no hay ningún libro para él; véase: scorecard correct",
    "mail.none.corrections_sent": "ya recibió todas sus correcciones de error para rellenar",
    "mail.none.corrections_settled": (
        "no queda nada que enviar de sus correcciones de error: están pedidas, recibidas o ya no se piden"
    ),
    "mail.ask.draft": {"one": "¿Escribir {count} borrador?", "other": "¿Escribir {count} borradores?"},
    "mail.drafted": {
        "one": (
            "{count} borrador está en {folder}. Ábralo y envíelo con su programa de correo, o ejecute: scorecard send"
        ),
        "other": (
            "{count} borradores están en {folder}. Ábralos y envíelos con su programa de correo, o ejecute: scorecard "
            "send"
        ),
    },
    "mail.outbox": {"one": "{count} correo está en outbox/", "other": "{count} correos están en outbox/"},
    "mail.before.sending": "puede que ya haya salido",
    "mail.before.sent": "ha salido",
    "mail.before.refused": "rechazado antes:",
    "mail.before.later": "no aceptado antes:",
    "mail.ask.send": {"one": "¿Enviar {count} correo por {server}?", "other": "¿Enviar {count} correos por {server}?"},
    "mail.ask.note": {
        "one": "¿Anotar este correo como enviado a mano?",
        "other": "¿Anotar estos {count} correos como enviados a mano?",
    },
    "mail.ask.password": "Contraseña de {user} en {server}",
    "mail.ask.uncertain": "¿Dejarlo por ahora (leave), enviarlo de nuevo (again) o anotarlo como enviado (sent)?",
    "mail.none_found": {
        "one": (
            "El borrador de outbox/ no se ha encontrado entre los correos de sent/mail/. Ponga allí el correo enviado, "
            "o use --all."
        ),
        "other": (
            "Ninguno de los {count} borradores de outbox/ se ha encontrado entre los correos de sent/mail/. Ponga allí "
            "los correos enviados, o use --all."
        ),
    },
    "mail.noted": {"one": "{count} correo anotado en {log}.", "other": "{count} correos anotados en {log}."},
    "mail.uncertain": (
        "{file} para {to} se entregó al servidor el {moment}, y la orden terminó antes de anotarse la respuesta: no se "
        "puede saber si salió. Mire en los correos enviados o pregunte al proveedor."
    ),
    "mail.became.sent": "enviado: {file} a {to}",
    "mail.became.refused": "rechazado: {file} a {to}: {reply}",
    "mail.became.later": "no aceptado por ahora: {file} a {to}: {reply}",
    "mail.became.sending": "la conexión se cortó y no se puede saber si salió: {file} a {to}: {reply}",
    "mail.sent": {
        "one": "{count} correo enviado, anotado en {log}.",
        "other": "{count} correos enviados, anotados en {log}.",
    },
    "mail.left.refused": {
        "one": "{count} correo fue rechazado; corrija la dirección en la tabla vendors y vuelva a crear el borrador.",
        "other": (
            "{count} correos fueron rechazados; corrija las direcciones en la tabla vendors y vuelva a crear los "
            "borradores."
        ),
    },
    "mail.left.later": {
        "one": (
            "{count} correo se queda en outbox/, porque el servidor no lo ha aceptado por ahora; ejecute la orden más "
            "tarde."
        ),
        "other": (
            "{count} correos se quedan en outbox/, porque el servidor no los ha aceptado por ahora; ejecute la orden "
            "más tarde."
        ),
    },
    "mail.left.uncertain": {
        "one": (
            "{count} correo se queda en outbox/, porque puede que ya haya salido; ejecute la orden de nuevo para "
            "indicarlo."
        ),
        "other": (
            "{count} correos se quedan en outbox/, porque puede que ya hayan salido; ejecute la orden de nuevo para "
            "indicarlo."
        ),
    },
    "mail.torn": "La última línea del registro quedó cortada al interrumpirse una ejecución: «{found}».",
    "mail.torn.hint": (
        "Se deja fuera y la siguiente anotación ocupa su lugar; se preguntará por el correo al que se refería."
    ),
    "mail.no_mail": "Este correo no indica ningún destinatario al que enviarlo.",
    "mail.no_mail.hint": "Indique en él un destinatario, o elimínelo y vuelva a crearlo con `scorecard mail`.",
    "mail.no_subject": "El texto del correo no tiene asunto.",
    "mail.no_subject.hint": "Empiece su primera línea con «Subject:».",
    "mail.unknown_name": "No hay ningún «{found}» que se pueda insertar aquí.",
    "mail.unknown_name.hint": "Hay estos: {names}.",
    "mail.template": "El texto del correo no se puede completar: {error}.",
    "mail.template.hint": "Compárelo con el texto que escribe `scorecard init`, o elimínelo para usar ese.",
    "mail.no_questions": "No hay ninguna tabla con lo que preguntaron los proveedores.",
    "mail.no_questions.hint": "Créela, con las columnas question, answer, lot y date; `scorecard init` lo hace.",
    "mail.no_incidents": "No hay ninguna tabla de incidentes.",
    "mail.no_incidents.hint": "Créela, al menos con las columnas incident, vendor y date; `scorecard init` lo hace.",
    "mail.record.period": "del {first} al {last}",
    "mail.record.in_time": (
        "Un incidente que se muestre hoy al proveedor puede contar: quedan al menos diez días laborables hasta el "
        "plazo."
    ),
    "mail.record.late": (
        "Un incidente que se muestre hoy al proveedor no cuenta: quedan menos de diez días laborables hasta el plazo."
    ),
    "mail.record.note": (
        "Cuando se hayan enviado los correos, anote el día (para hoy {date}) en shown_to_vendor de la tabla incidents."
    ),
    "mail.record.not_noted": "{vendor} recibió {incidents} el {day}, y shown_to_vendor está vacío.",
    "mail.record.not_noted.hint": "Anote allí {day}; mientras esté vacío, estos incidentes no cuentan.",
    "mail.no_server": "No se ha indicado ningún servidor de correo.",
    "mail.no_server.hint": (
        "Defina la variable de entorno {variable}, por ejemplo {example}, o envíe los borradores con su programa de "
        "correo y ejecute: scorecard mail sent"
    ),
    "mail.no_url": "Esto no indica ningún servidor de correo.",
    "mail.no_url.hint": "Escriba smtps (TLS) o smtp (STARTTLS), el usuario y el servidor, por ejemplo {example}",
    "mail.password_in_url": "En la dirección del servidor hay una contraseña, donde otros pueden verla.",
    "mail.password_in_url.hint": "Quítela y defina en su lugar {variable}, o no la defina para que se pida.",
    "mail.no_tls": "El servidor {server} no ofrece una conexión segura (STARTTLS), así que no se envió nada.",
    "mail.no_tls.hint": "Use smtps, o pregunte a quien gestiona el servidor.",
    "mail.no_entry": "El servidor rechaza el acceso de {user}: {reply}",
    "mail.no_entry.hint": (
        "Compruebe el usuario y la contraseña; algunos proveedores de correo exigen una contraseña para programas."
    ),
    "mail.no_sender": "No se sabe quién envía los correos.",
    "mail.no_sender.hint": (
        "Defina {variable} con una dirección, o indique una como contacto del comprador en criteria.yaml."
    ),
}
