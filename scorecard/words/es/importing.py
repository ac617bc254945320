"""Lo que dice `scorecard import` de un cuestionario ajeno, en español."""

TEXTS: dict[str, str | dict[str, str]] = {
    "importing.look": "Revíselo:",
    "importing.from": "De la hoja «{sheet}», celda {cell}.",
    "importing.language": "El idioma se ha deducido de las preguntas.",
    "importing.nothing": "no se ha encontrado ninguna pregunta",
    "importing.nothing.hint": (
        "Ponga sobre las preguntas una fila de encabezados con las palabras pregunta y respuesta, e impórtelo de nuevo"
    ),
    "importing.own.questionnaire": "es un cuestionario del propio scorecard, hecho para {vendor}",
    "importing.own.questionnaire.hint": (
        "Lo que pregunta está en los criterios de su campaña y, tal como se envió, en sent/{file}: copie ese archivo a "
        "una carpeta nueva; scorecard convert {file} criteria.xlsx hace de él un libro. Lo que {vendor} devuelve va a "
        "la carpeta returned de la campaña, donde lo lee scorecard rank"
    ),
    "importing.own.asked": (
        "este libro del propio scorecard pregunta a {vendor} por algunas respuestas o por un incidente"
    ),
    "importing.own.asked.hint": (
        "Cuando vuelva, póngalo en la carpeta returned de la campaña: allí lo leen scorecard status y scorecard rank"
    ),
    "importing.own.criteria": "ya son criterios de scorecard",
    "importing.own.criteria.hint": (
        "Póngalo en la carpeta de la campaña como criteria.xlsx y modifíquelo allí; scorecard convert {file} "
        "criteria.yaml hace de él un archivo YAML"
    ),
    "importing.own.table": "es una tabla de una campaña de scorecard y no pregunta nada",
    "importing.own.table.hint": (
        "Déjela con su nombre, como vendors.xlsx o kpis.xlsx, en la carpeta de la campaña: allí la leen scorecard "
        "check y scorecard rank"
    ),
    "importing.own.ranking": "es una clasificación que hizo scorecard",
    "importing.own.ranking.hint": (
        "Lo que se preguntó está al lado, en criteria.xlsx o criteria.yaml: copie ese archivo"
    ),
    "importing.own.weights": "en este libro de scorecard un comité dice qué pesa cuánto",
    "importing.own.weights.hint": "Déjelo en la carpeta weights de la campaña: allí lo lee scorecard weights",
    "importing.own.status": "es la lista que escribe scorecard status: en qué punto está cada proveedor",
    "importing.own.status.hint": (
        "Lo que se preguntó está en criteria.xlsx o criteria.yaml de la campaña: copie ese archivo"
    ),
    "importing.own.problems": "es la lista de problemas que escriben scorecard check y scorecard status",
    "importing.own.problems.hint": (
        "Corrija lo que indica en los archivos de la campaña; lo que se pregunta está en criteria.xlsx o criteria.yaml"
    ),
    "importing.own.template": ("es la plantilla de los cuestionarios de scorecard: su aspecto, no lo que preguntan"),
    "importing.own.template.hint": (
        "Déjela en la carpeta templates de la campaña; lo que se pregunta está en criteria.xlsx o criteria.yaml"
    ),
    "importing.sheet": {"one": "{count} pregunta", "other": "{count} preguntas"},
    "importing.sheet.nothing": "ninguna pregunta",
    "importing.sheet.look": {"one": "{count} por revisar", "other": "{count} por revisar"},
    "importing.sheet.repeated": {
        "one": "{count} ya está en una hoja anterior",
        "other": "{count} ya están en una hoja anterior",
    },
    "importing.written": {
        "one": "{file}: {count} pregunta, sin puntos ni pesos.",
        "other": "{file}: {count} preguntas, sin puntos ni pesos.",
    },
    "importing.next": (
        "A continuación: recorra la columna «{remark}» y dé puntos y ponderaciones. scorecard init . crea en la "
        "carpeta las tablas que van con ella; después scorecard check, o un doble clic en Check, nombra cada celda "
        "que falta. Allí solo puede estar criteria.xlsx o criteria.yaml."
    ),
    "importing.doubt.no_headings": "Ninguna fila de encabezados dice que aquí haya preguntas.",
    "importing.doubt.maybe_heading": "Puede ser un título o una nota.",
    "importing.doubt.list_unread": "No se ha podido leer su lista desplegable.",
    "importing.doubt.list_calculated": "La lista desplegable se calcula; se ha tomado tal como está ahora.",
    "importing.doubt.list_too_long": (
        "Su lista desplegable es demasiado larga para ser opciones; ha pasado a ser un texto."
    ),
    "importing.doubt.one_option": "Su lista desplegable ofrece menos de dos respuestas; ha pasado a ser un texto.",
    "importing.doubt.several_lists": "Varias celdas al lado tienen listas desplegables; se ha tomado la primera.",
    "importing.doubt.options_below": "Las respuestas se han tomado de las líneas de debajo o de al lado.",
    "importing.doubt.tick_boxes": "Tiene casillas cuyas palabras no están en ninguna celda.",
    "importing.doubt.scale_in_text": "La escala se ha tomado de su texto.",
    "importing.doubt.unit_in_text": "La unidad se ha tomado de su texto.",
    "importing.doubt.no_unit": "Su celda pide un número, sin unidad.",
    "importing.doubt.date": "Pide una fecha, que ha pasado a ser un texto.",
    "importing.doubt.time": "Pide una hora, que ha pasado a ser un texto.",
    "importing.doubt.list_keys": (
        "La lista ofrece códigos o solo se nombra; su significado procede de donde está escrito."
    ),
    "importing.doubt.list_missing": "No se ha encontrado la lista que nombra.",
    "importing.doubt.boxes": "Las respuestas proceden de casillas puestas sobre las celdas.",
    "importing.doubt.one_box": "Tiene una sola casilla para marcar; se ha convertido en sí o no.",
    "importing.doubt.matrix": "Las respuestas proceden de los encabezados de una tabla.",
    "importing.doubt.matrix_unread": (
        "Es una línea de una tabla cuyos encabezados no se han entendido; se ha convertido en texto."
    ),
    "importing.doubt.several_columns": "Al lado hay varias columnas que rellenar; se han convertido en un solo texto.",
    "importing.doubt.entry": "Es una celda de una tabla, tomada como número; se han unido el texto y el encabezado.",
    "importing.doubt.asked_twice": "Las mismas palabras están en una pregunta anterior.",
    "importing.doubt.asked_beside": "Otra columna de la fila también pregunta algo; de ella no se ha tomado ninguna.",
}
