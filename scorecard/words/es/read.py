"""What was found in a returned questionnaire, and what to do about it, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "read.no_identity": "El libro no es uno de nuestros cuestionarios, o se ha eliminado su hoja oculta «_meta».",
    "read.no_identity.hint": "Pida al proveedor que rellene el cuestionario enviado, sin eliminar hojas.",
    "read.several_questionnaires": (
        "Falta la hoja oculta «_meta», y las hojas proceden de varios cuestionarios: {vendors}."
    ),
    "read.several_questionnaires.hint": "Pida a cada proveedor su propio cuestionario, en un libro aparte.",
    "read.meta_gone": "Falta la hoja oculta que indica el destinatario del cuestionario, o está incompleta.",
    "read.meta_gone.hint": (
        "Las demás hojas también lo indican y coinciden; se ha leído de ellas: no hay que hacer nada."
    ),
    "read.foreign_sheet": "La hoja procede de otro cuestionario que el resto del libro; su destinatario era {vendor}.",
    "read.foreign_sheet.hint": "Sus respuestas no se han contado: pídalas al proveedor en su propio cuestionario.",
    "read.ids_gone": "Faltan los ids ocultos de algunas filas; se han reconocido por sus preguntas.",
    "read.ids_gone.hint": "No hay que hacer nada, salvo que también haya que volver a pedir alguna respuesta.",
    "read.questions_gone": (
        "Faltan los textos de las preguntas; valen los ids ocultos, que siguen en el orden enviado."
    ),
    "read.questions_gone.hint": "Compare una o dos respuestas con el cuestionario enviado.",
    "read.headings_gone": "Faltan los encabezados; las columnas se han reconocido por su orden, que es el enviado.",
    "read.headings_gone.hint": "Compare una o dos respuestas con el cuestionario enviado.",
    "read.question_gone": (
        "Según su id oculto, la fila corresponde a «{question}», pero falta la propia pregunta, "
        "así que no es seguro qué se respondió."
    ),
    "read.question_gone.hint": (
        "La respuesta «{found}» no se ha contado: pregunte al proveedor a qué pregunta corresponde."
    ),
    "read.which_question": "Falta el id oculto de la fila, y varias preguntas tienen ese texto.",
    "read.which_question.hint": (
        "La respuesta «{found}» no se ha contado: pregunte al proveedor a cuál de ellas corresponde."
    ),
    "read.wrong_signature": (
        "El cuestionario no es de esta campaña, o se ha modificado la hoja oculta que indica su destinatario."
    ),
    "read.wrong_signature.hint": (
        "Envíe de nuevo su cuestionario al proveedor; el de otra campaña se valora en esa campaña."
    ),
    "read.not_verified": (
        "Sin verificar: la clave de la campaña no está disponible, así que el destinatario indicado se acepta sin "
        "comprobarlo."
    ),
    "read.other_campaign": "El cuestionario se preparó para la campaña «{campaign}», no para «{title}»; no cuenta.",
    "read.other_campaign.hint": (
        "Envíe al proveedor su cuestionario de esta campaña. Si es la misma licitación con otro título y "
        "otro plazo, vuelva a poner en los criterios el título anterior y ejecútelo de nuevo."
    ),
    "read.other_kind": "Esta versión de scorecard no conoce este tipo de formulario.",
    "read.other_kind.hint": "Use la versión de scorecard con la que se preparó, o una más reciente.",
    "read.unknown_vendor": (
        "El cuestionario se preparó para el proveedor «{vendor}», que no figura en la tabla vendors."
    ),
    "read.unknown_vendor.hint": "Añada el proveedor a la tabla vendors o retire el archivo.",
    "read.other_lot": (
        "Se preparó para el lote «{found}», pero en la tabla vendors el proveedor está en el lote «{expected}»."
    ),
    "read.other_lot.hint": (
        "Haga doble clic en Generate o ejecute de nuevo `scorecard generate`, y envíe al proveedor el "
        "cuestionario de su lote."
    ),
    "read.unknown_lot": "El cuestionario se preparó para el lote «{found}», que no figura en los criterios.",
    "read.unknown_lot.hint": "Valórelo con los criterios de su propia campaña (--criteria).",
    "read.question_changed": (
        "{question}: {vendors} contestaron antes de que cambiara su texto, su tipo, sus opciones o su unidad; lo "
        "contestado no cuenta."
    ),
    "read.question_changed.hint": (
        "Envíeles el cuestionario nuevo, deshaga el cambio o declare que significa lo mismo: Check (`scorecard check`) "
        "dice cómo."
    ),
    "read.two_versions": "Se han recibido varios cuestionarios de {name} con respuestas distintas: {files}.",
    "read.two_versions.hint": "Pregunte cuál vale y retire los demás; hasta entonces no cuenta ninguno.",
    "read.same_answers": "Contiene las mismas respuestas que {file}.",
    "read.criteria_gone": (
        "Los cuestionarios de {vendors} se prepararon con criterios de los que no hay copia en sent/, y no con los "
        "de los criterios."
    ),
    "read.criteria_gone.hint": (
        "Devuelva a sent/, sin cambios, el archivo criteria-….yaml que escribió `scorecard "
        "generate`; hasta entonces se lee con los criterios actuales donde las preguntas coinciden."
    ),
    "read.superseded.received": "Cuenta una versión que se recibió más tarde: {file}, {date}.",
    "read.superseded.saved": "Cuenta una versión que se guardó más tarde: {file}, {date}.",
    "read.less_complete": "Es más reciente que {file}, pero deja más preguntas sin contestar, así que no lo sustituye.",
    "read.less_complete.hint": "Pregunte al proveedor cuál vale; si es este, retire el otro.",
    "read.late": "Llegó el {date}, fuera de plazo ({deadline}).",
    "read.late_copy": "Contiene las mismas respuestas que un archivo que llegó fuera de plazo.",
    "read.excepted": "Cuenta de todos modos: la tabla vendors indica el motivo.",
    "read.received": "Llegó el {date}, según la tabla vendors ({source}).",
    "read.withdrawn": "El proveedor se retiró el {date}: nada de este archivo cuenta.",
    "read.no_mail_date": (
        "Hora no probada: ningún correo indica cuándo llegó. Si se sabe, escríbalo en la tabla vendors (received, "
        "source)."
    ),
    "read.beside": "No es un libro; llegó en un correo junto con uno y no se ha leído.",
    "read.error_value": "{question}: la celda muestra el error {found}.",
    "read.error_value.hint": "Pida la respuesta al proveedor; hasta entonces cuenta como no contestada.",
    "read.not_an_option": "{question}: «{found}» no es ninguna de las respuestas posibles.",
    "read.not_an_option.hint": "Se admite: {accepted}.",
    "read.did_you_mean": "¿Se refiere a «{suggestion}»? {hint}",
    "read.not_a_number": "{question}: «{found}» no es un número.",
    "read.a_range": "{question}: «{found}» es un intervalo; se pide un solo número.",
    "read.two_ways": "{question}: «{found}» puede leerse de dos modos, como más de mil o como poco más de uno.",
    "read.share_or_percent": "{question}: ¿significa «{found}» {found} % o una parte de 1?",
    "read.not_percent": "{question}: «{found}» es un porcentaje, pero se pide {unit}.",
    "read.other_unit": "{question}: «{found}» no está en {unit}.",
    "read.shown_otherwise": "{question}: el formato de número muestra «{found}», que no es el número de la celda.",
    "read.a_date": "{question}: la celda contiene una fecha; la hoja de cálculo la creó a partir de lo escrito.",
    "read.out_of_range": "{question}: {found} está fuera de los valores admitidos.",
    "read.number.hint": (
        "Se admite: un número en {unit}, de {lowest} a {highest}. Hasta entonces cuenta como no contestada."
    ),
    "read.no_reason": "{question}: «{found}» sin motivo en el comentario.",
    "read.no_reason.hint": "Pregunte por qué no procede; hasta entonces cuenta como no contestada.",
    "read.placeholder_reason": "{question}: «{found}» no explica por qué no procede.",
    "read.placeholder_reason.hint": "Pregunte por qué no procede; hasta entonces cuenta como no contestada.",
    "read.placeholder": "{question}: «{found}» no es una respuesta.",
    "read.placeholder.hint": "Pida la respuesta al proveedor; hasta entonces cuenta como no contestada.",
    "read.no_evidence": "{question}: «{found}» no es un justificante.",
    "read.no_evidence.hint": "Pregunte qué documento, enlace o cifra lo acredita; hasta entonces falta.",
    "read.attached": "llegó en el mismo correo: {files}",
    "read.not_a_date": "{question}: «{found}» no es una fecha.",
    "read.date_two_ways": "{question}: «{found}» puede leerse de dos modos; ¿cuál de los números es el mes?",
    "read.date.hint": "Se admite: una fecha del {lowest} al {highest}. Hasta entonces cuenta como no contestada.",
    "read.text.hint": "Pregunte al proveedor qué escribió; hasta entonces cuenta como no contestada.",
    "read.too_long": "{question}: el texto supera los {lowest} caracteres ({highest}).",
    "read.too_long.hint": "Se ha conservado entero: decida si cuenta o pida al proveedor uno más corto.",
    "read.not_a_timezone": "{question}: «{found}» no es un huso horario.",
    "read.not_a_timezone.hint": (
        "Se admite: un nombre de la lista, como Europe/Madrid o UTC+01:00. Hasta entonces el horario cuenta como no "
        "contestado."
    ),
    "read.no_timezone": "Se ha indicado el horario, pero no su huso horario.",
    "read.no_timezone.hint": "Pídalo al proveedor; hasta entonces el horario cuenta como no contestado.",
    "read.not_hours": "{question}: «{found}» no indica una hora de inicio y otra de fin.",
    "read.one_time": "{question}: «{found}» es una sola hora; ¿cuál es la de apertura y cuál la de cierre?",
    "read.impossible": "{question}: «{found}» contiene una hora que no existe.",
    "read.overlap": "{question}: los tramos de «{found}» se solapan.",
    "read.hours_two_ways": "{question}: «{found}» puede leerse de dos modos, de día o pasada la medianoche.",
    "read.no_monday": "{question}: «{found}», pero falta o no se ha entendido el horario del propio lunes.",
    "read.hours.hint": (
        "Se admite: un horario como 08:00-22:00, o {accepted}. Hasta entonces el día cuenta como no contestado."
    ),
    "read.moved": "La fila corresponde a «{question}», pero contiene otra pregunta; ¿se ha ordenado la hoja?",
    "read.moved.hint": "La respuesta «{found}» no se ha contado: pregunte al proveedor a qué pregunta corresponde.",
    "read.stray": "La respuesta «{found}» está en una fila sin pregunta; ¿se ha movido allí?",
    "read.stray.hint": "No se ha contado: pregunte al proveedor a qué pregunta corresponde.",
    "read.both": "{question}: al lado figura «{found}», pero también se han contestado sus líneas.",
    "read.both.hint": "Pregunte cuál de las dos respuestas vale; hasta entonces cuenta como no contestada.",
    "read.twice": "{question}: figura dos veces en el libro, con respuestas distintas (aquí y en {other}).",
    "read.twice.hint": "Pregunte cuál vale; hasta entonces cuenta como no contestada.",
    "read.row_gone": "{question}: su fila ya no está en el libro.",
    "read.row_gone.hint": "Cuenta como no contestada: pida la respuesta al proveedor.",
    "read.section_gone": "No se ha encontrado en el libro ninguna de las preguntas de «{section}».",
    "read.section_gone.hint": (
        "Cuentan como no contestadas: pida al proveedor esta hoja del cuestionario enviado, rellenada."
    ),
    "read.no_columns": "La hoja contiene preguntas, pero no se encuentra la columna de respuestas.",
    "read.no_columns.hint": "Pida al proveedor que rellene el cuestionario enviado, con sus encabezados.",
    "read.not_specified": "{question}: {option}. La opción está elegida, pero no se indica de qué se trata.",
    "read.not_specified.hint": "Pregúnteselo al proveedor; la opción cuenta tal cual.",
    "read.not_given": "{question}: {option}. Aquí figura «{found}», pero la opción no está elegida.",
    "read.not_given.hint": "Pregunte al proveedor si se refería a esta opción.",
    "read.struck": "Hay texto tachado: {cells}.",
    "read.struck.hint": (
        "Pregunte al proveedor qué es lo válido; mientras tanto, una respuesta o evidencia tachada cuenta como no "
        "aportada."
    ),
    "read.uncalculated": "Hay fórmulas guardadas sin su resultado: {cells}.",
    "read.uncalculated.hint": (
        "Abra el archivo en Excel, guárdelo y utilice esa copia; mientras tanto, estas celdas cuentan como no "
        "respondidas."
    ),
    "read.beside_blank": "La respuesta está vacía, pero hay algo escrito al lado: {cells}.",
    "read.beside_blank.hint": "Pregunte al proveedor si esa es la respuesta; mientras tanto cuenta como no respondida.",
    "read.closed_gate": "Se respondió, aunque según otra respuesta (entre paréntesis) la pregunta no procede: {cells}.",
    "read.closed_gate.hint": "Pregunte cuál de las dos es correcta; mientras tanto, la pregunta no procede.",
    "read.unasked": "Se escribió donde no se pide nada: {cells}.",
    "read.unasked.hint": (
        "No se ha contado: compruebe si pertenece a una respuesta y, en caso de duda, pregunte al proveedor."
    ),
    "read.written": "Se añadió texto fuera de las celdas de respuesta: {cells}.",
    "read.written.hint": (
        "No se ha contado: compruebe si limita una respuesta y, en caso de duda, pregunte al proveedor."
    ),
    "read.sheets": "Se añadieron hojas: {cells}.",
    "read.sheets.hint": (
        "No se han leído: compruebe si limitan una respuesta y, en caso de duda, pregunte al proveedor."
    ),
    "read.notes": "Hay celdas con notas o comentarios: {cells}.",
    "read.notes.hint": "No se han leído, pues pueden ser internos: compruebe en el archivo si limitan una respuesta.",
    "read.objects": "Se añadieron imágenes, formas o casillas marcadas: {cells}.",
    "read.objects.hint": (
        "No se han leído: compruebe en el archivo qué dicen y pida al proveedor que responda en las celdas."
    ),
    "read.not_compared": (
        "El texto fuera de las celdas de respuesta no se ha comprobado: en sent/ no hay copia de este cuestionario."
    ),
    "read.halves": "Responde preguntas que están vacías en el archivo que cuenta, {file}: {questions}.",
    "read.halves.hint": (
        "Pida al proveedor un solo archivo con todas sus respuestas; mientras tanto, las de este archivo no cuentan."
    ),
    "read.may_be_halves": (
        "Responde solo preguntas que están vacías en el archivo que cuenta, {file}, así que pueden ser dos "
        "mitades: {questions}."
    ),
    "read.may_be_halves.hint": (
        "Pregunte al proveedor; si los dos van juntos, escriba sí en la columna join de la tabla vendors. Mientras "
        "tanto, sus respuestas no cuentan."
    ),
    "read.two_halves": (
        "Se han recibido varios cuestionarios de {name} sin ninguna pregunta contestada dos veces: {files}. "
        "Pueden ser mitades."
    ),
    "read.two_halves.hint": (
        "Pregunte al proveedor; si van juntos, escriba sí en la columna join de la tabla vendors; si no, retire los "
        "demás. Hasta entonces no cuenta ninguno."
    ),
    "read.no_halves": "No se une con {file}, como dice la tabla vendors, porque los dos responden: {questions}.",
    "read.no_halves.hint": (
        "Pida al proveedor un solo archivo con todas las respuestas válidas; mientras tanto, las de este archivo "
        "no cuentan."
    ),
    "read.joined": "Unido a {files}, como dice la tabla vendors: los dos cuentan.",
    "read.errors": "Hay celdas que muestran un error: {cells}.",
    "read.errors.hint": "Lo que muestran no se ha contado: pregunte al proveedor qué debe figurar ahí.",
    "read.reworded": (
        "«{question}» tiene otra redacción que cuando se envió a {vendors}: lo que respondan a ella no cuenta."
    ),
    "read.reworded_parts": (
        "«{question}»: {parts} tiene otra redacción que cuando se envió a {vendors}: quien responda según ella "
        "debe responder de nuevo."
    ),
    "read.reworded.hint": (
        "Deshaga el cambio, o haga doble clic en Generate (`scorecard generate`) y envíeles el cuestionario nuevo; si "
        "significa lo mismo, escriba ‹debajo de la pregunta: {entry}|en su fila {pair} en «{sent}», y el motivo en "
        "«{reason}» (el signo más sobre las columnas las despliega)›"
    ),
    "read.asked_otherwise": (
        "«{question}» tiene otro tipo, otras opciones, otros grados u otra unidad que cuando se envió a {vendors}: "
        "lo que respondan a ella no cuenta."
    ),
    "read.asked_otherwise.hint": (
        "Deshaga el cambio, o haga doble clic en Generate (`scorecard generate`) y envíeles el cuestionario nuevo"
    ),
    "read.no_such_pair": (
        "Ninguna pregunta enviada forma con esta el par de textos que aquí se declara de igual significado."
    ),
    "read.no_such_pair.hint": (
        "Haga doble clic en Check (`scorecard check`) sin ‹esta clave|esta celda›: indica el par enviado; o ‹borre la "
        "clave|vacíe la celda›"
    ),
    "read.told_later": (
        "Hay cuestionarios enviados que indican un plazo posterior ({deadline}) al de los criterios actuales: "
        "{vendors}."
    ),
    "read.told_later.hint": (
        "Quien recibió esa fecha no debe quedar fuera de plazo por otra anterior: restablezca el plazo, o conceda a "
        "estos proveedores una excepción (exception) en la tabla vendors."
    ),
    "read.undeclared": (
        "Después de que volvieran cuestionarios se cambió algo que puede alterar la clasificación, y no se dice "
        "quién lo decidió: {what}."
    ),
    "read.undeclared.hint": (
        "Prevalece la clasificación según los criterios enviados. Deshaga el cambio, o ‹añada en los criterios, en "
        "`changes`, una entrada con what, reason, decided_by y date|rellene una fila de la hoja Cambios de los "
        "criterios›."
    ),
    "read.sealed": "La licitación está sellada hasta el fin del plazo, {until}: antes no se clasifica nada.",
    "read.sealed.hint": (
        "Haga doble clic en Rank (`scorecard rank`) después; hasta entonces Status (`scorecard status`) indica quién "
        "ha respondido."
    ),
    "read.earlier_open": {
        "one": (
            "{count} respuesta tomada del cuestionario anterior del proveedor espera su confirmación en esta celda y "
            "no cuenta."
        ),
        "other": (
            "{count} respuestas tomadas del cuestionario anterior del proveedor esperan su confirmación en esta "
            "celda y no cuentan."
        ),
    },
    "read.earlier_open.hint": (
        "Pida al proveedor que elija ahí «{yes}» si siguen siendo válidas y que vuelva a enviar el archivo."
    ),
    "read.earlier_denied": {
        "one": (
            "El proveedor dice en esta celda que sus respuestas anteriores ya no son todas válidas; {count} que no "
            "ha cambiado no cuenta."
        ),
        "other": (
            "El proveedor dice en esta celda que sus respuestas anteriores ya no son todas válidas; {count} que no "
            "ha cambiado no cuentan."
        ),
    },
    "read.earlier_denied.hint": "Pida al proveedor que cambie lo que ya no es válido y que después elija ahí «{yes}».",
    "read.sealed_answers": {
        "one": "{count} observación sobre sus respuestas queda sellada hasta el fin del plazo.",
        "other": "{count} observaciones sobre sus respuestas quedan selladas hasta el fin del plazo.",
    },
    "read.sealed_answers.hint": (
        "Antes no se puede hacer nada; pregunte al proveedor solo si quedan preguntas enteras abiertas."
    ),
    "read.more_problems": {
        "one": "{count} celda más de este archivo no se entiende y no se enumera.",
        "other": "{count} celdas más de este archivo no se entienden y no se enumeran.",
    },
    "read.more_problems.hint": "Aclare las que se enumeran o pida al proveedor el cuestionario tal como se envió.",
    "read.unknown_round": "Es una solicitud de aclaración de la que sent/clarifications no contiene copia.",
    "read.unknown_round.hint": (
        "Vuelva a poner allí, sin cambios, la copia que creó `scorecard clarify`; hasta entonces sus respuestas no "
        "cuentan."
    ),
    "read.no_reading": "{question}: «{found}» no es lo que pudo querer decir la primera respuesta.",
    "read.no_reading.hint": "Se acepta: {accepted}. Hasta entonces sigue sin estar claro.",
    "read.clarification": "aclaración del {date}",
    "read.clarified_before": (
        "Es más nuevo que lo aclarado: donde se volvió a preguntar, sigue contando {clarification}."
    ),
    "read.clarified_before.hint": "Pregunte al proveedor solo si ambos difieren en algo importante.",
    "read.earns_more": "{question}: la nueva respuesta a una contradicción valdría más que la primera; no cuenta.",
    "read.earns_more.hint": "Pida una prueba al proveedor; si es correcta, escríbala en la tabla clarifications.",
    "read.not_announced": (
        "No se pregunta a nadie por «{what}»: los criterios enviados no lo decían a todos los proveedores del lote."
    ),
    "read.not_announced.hint": "Quítelo de clarify; la próxima vez, nómbrelo allí antes de `scorecard generate`.",
    "read.since.no_folder": "Esto no es una carpeta.",
    "read.since.no_folder.hint": (
        "Indique la carpeta de la última licitación, en la que están criteria.yaml y returned/."
    ),
    "read.since.same": "Es la licitación que se está clasificando: no hay con qué compararla.",
    "read.since.same.hint": "Indique la carpeta de la licitación anterior.",
    "read.since.no_key": (
        "Esta carpeta no tiene clave (.scorecard/key), así que nadie puede saber qué cuestionarios son auténticos."
    ),
    "read.since.no_key.hint": (
        "Indique la carpeta desde la que se envió y clasificó esa licitación, o recupere su carpeta .scorecard de "
        "la copia de seguridad."
    ),
    "read.since.written": (
        "El resultado se escribiría en la carpeta de la última licitación, en la que no se cambia nada."
    ),
    "read.since.written.hint": "Indique otro lugar para el resultado (-o, --data, --html).",
    "read.since.problems": "La última licitación no se puede clasificar de nuevo, por lo que sigue.",
    "read.since.problems.hint": "Corríjalo allí, o ejecute `scorecard rank` sin --since.",
}
