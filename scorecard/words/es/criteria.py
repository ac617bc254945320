"""What is wrong with a value in the criteria, and what may stand there, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "criteria.found.switch": "‹el valor lógico {switch}|el valor {cell}›",
    "criteria.found.number": "el número {number}",
    "criteria.found.date": "la fecha {date}",
    "criteria.found.list": "‹una lista|una enumeración›",
    "criteria.found.map": "‹un mapa de claves y valores|una serie de entradas con dos puntos›",
    "criteria.found.empty_map": "‹un mapa vacío|una celda sin nada›",
    "criteria.found.text": "el texto «{text}»",
    # Keys and columns.
    "criteria.missing": "falta «{name}»",
    "criteria.missing.hint": "‹Añada {key}: ...|Rellene «{name}»›",
    "criteria.missing.hint.such": "‹Añada {key}:|Rellene «{name}»:› {example}",
    "criteria.missing.rows": "‹Añada {key}: ...|Añada filas en la hoja «{sheet}»›",
    "criteria.missing.options": "‹Añada {key}: ...|Añada filas en la hoja «{sheet}», con el id de esta pregunta›",
    "criteria.unknown": "aquí no se conoce ‹la clave |›«{name}»",
    "criteria.unknown.hint": "Aquí se conocen: {known}",
    "criteria.not_of_type": "Una pregunta del tipo {type} no lleva esto: ‹bórrelo|vacíe la celda›",
    "criteria.nothing": "‹después de la clave no hay nada|aquí no hay nada›",
    "criteria.nothing.hint": "Escriba un valor, o borre la ‹línea|fila›",
    "criteria.hours_as_key": "hay un horario donde se espera una clave",
    "criteria.hours_as_key.hint": (
        'Ponga entre comillas rectas los horarios que llevan coma: `"08:00-12:00, 14:00-18:00"`'
    ),
    "criteria.quoted": (
        "{bare} está entre comillas tipográficas; vienen de procesadores de texto y aquí no valen como comillas"
    ),
    "criteria.quoted.hint": '‹Escriba comillas rectas: `"{bare}"`|Escriba {bare} sin comillas›',
    "criteria.quoted.hint.number": "Escriba {bare} sin comillas",
    "criteria.empty_part": "«{name}» no contiene nada",
    "criteria.empty_part.hint": "Añada al menos una ‹entrada en {part}|fila en la hoja de {name}›",
    "criteria.few_options": "hay menos de dos opciones",
    "criteria.few_options.hint": "Añada opciones hasta que el proveedor pueda elegir",
    "criteria.no_type": "falta «⟦type⟧»",
    "criteria.no_type.hint": "‹Añada type:|Rellene «⟦type⟧»:› {known}",
    "criteria.no_type.hint.misspelt": "¿Se refiere a «⟦type⟧» donde está «{found}»?",
    "criteria.unknown_type": "«{type}» no es un tipo de pregunta",
    "criteria.unknown_type.hint": "Escriba {known}",
    "criteria.type": "{name} ({how})",
    "criteria.type.choice": "una sola opción",
    "criteria.type.multi": "varias opciones",
    "criteria.type.yes_no": "sí o no",
    "criteria.type.scale": "un escalón",
    "criteria.type.number": "una cifra",
    "criteria.type.date": "un día",
    "criteria.type.text": "frases",
    "criteria.type.checklist": "elementos en uso, previstos o que no existen",
    "criteria.type.hours": "horarios de atención",
    "criteria.type.record": "responden nuestros registros",
    "criteria.write": "Escriba {example}",
    # What may stand under a key.
    "criteria.example.schema": "1",
    "criteria.example.title": "el nombre de la campaña",
    "criteria.example.buyer": "‹{{name: el nombre de su empresa}}|el nombre de su empresa›",
    "criteria.example.id": "un nombre corto como cost_per_order",
    "criteria.example.weight": "un número a partir de 0",
    "criteria.example.text": "lo que lee el proveedor",
    "criteria.example.points": "‹{{valor: puntos}}|valores con sus puntos›, por ejemplo {{50: 0, 80: 100}}",
    "criteria.example.points_of_yes_no": "‹{{yes: 100, no: 0}}|sí: 100, no: 0›",
    "criteria.example.points_of_dates": (
        "‹{{fecha: puntos}}|fechas con sus puntos›, por ejemplo {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.example.of_hundred": "un número de 0 a 100",
    "criteria.example.steps": "cuántos escalones, un número entero de 2 a 10, por ejemplo 5",
    "criteria.example.low": "qué significa el escalón 1",
    "criteria.example.high": "qué significa el último escalón",
    "criteria.example.unit": "en qué se mide, por ejemplo %, EUR u horas",
    "criteria.example.range": "el número menor y el mayor que se aceptan, por ejemplo [0, 100]",
    "criteria.example.need": "⟦=must⟧, ⟦=should⟧ o ⟦=could⟧",
    "criteria.example.record": "kept_share",
    "criteria.example.measure": "qué se cuenta en nuestros registros, por ejemplo solved_share",
    "criteria.example.options": "las respuestas que lo afirman, por ejemplo yes",
    "criteria.example.within": "cuánto puede apartarse una respuesta de esa cifra, por ejemplo 10",
    "criteria.example.timezone": "la zona horaria de este horario, por ejemplo Europe/Madrid",
    "criteria.example.from": "el primer día de las 52 semanas que se cuentan, por ejemplo 2027-01-04",
    "criteria.example.channels": '{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}',
    # Sheets, rows and cells of a workbook.
    "criteria.no_sheets": "ninguna hoja del libro tiene el nombre de una hoja de criterios",
    "criteria.no_sheets.hint": (
        "Llame a las hojas {known}; `scorecard init new-folder --excel` crea un ejemplo con todas rellenadas"
    ),
    "criteria.same_sheet": "la hoja «{sheet}» contiene lo mismo que la hoja «{other}»",
    "criteria.same_sheet.hint": "Ponga todas las filas en una de las dos, y borre la otra",
    "criteria.unknown_sheet": "aquí no se conoce ninguna hoja «{sheet}»",
    "criteria.unknown_sheet.hint": "Se conocen {known}; si la hoja es de uso propio, ocúltela",
    "criteria.unknown_setting": "aquí no se conoce ningún ajuste «{name}»",
    "criteria.unknown_column": "aquí no se conoce ninguna columna «{name}»",
    "criteria.language_code": "Indique el idioma por su código, por ejemplo {name} (de) o {name} (de-CH)",
    "criteria.same_column": "«{name}» contiene lo mismo que la columna {column}",
    "criteria.same_column.hint": "Borre una de las dos columnas",
    "criteria.no_heading": "la columna no tiene encabezado",
    "criteria.no_heading.hint": "Escriba uno, por ejemplo «observación» si es de uso propio, o vacíe la columna",
    "criteria.row_twice": "«{name}» aparece aquí por segunda vez",
    "criteria.row_twice.hint": "Deje una de las dos filas, y borre la otra",
    "criteria.said_twice": "«{key}» ya se indica en otra celda de la fila",
    "criteria.said_twice.hint": "Vacíe una de las dos celdas",
    "criteria.version_twice": "el texto en el idioma de la campaña, «{language}», ya está en otra columna",
    "criteria.version_twice.hint": "Deje uno de los dos",
    "criteria.no_criterion": "no hay ningún criterio «{name}»",
    "criteria.no_question": "no hay ninguna pregunta «{name}»",
    "criteria.of_no_criterion": "no se indica a qué criterio pertenece",
    "criteria.of_no_question": "no se indica a qué pregunta pertenece",
    "criteria.of_no_question.hint": "Escriba aquí su id; de las celdas combinadas, solo la primera lo contiene",
    "criteria.no_criterion.hint": "Escriba el id de un criterio, o borre la fila",
    "criteria.no_question.hint": "Escriba el id de una pregunta, o borre la fila",
    "criteria.uncalculated": "la celda contiene una fórmula sin su resultado",
    "criteria.uncalculated.hint": "Abra el libro en Excel y guárdelo, o escriba el valor",
    "criteria.error": "la celda muestra el error {error}",
    "criteria.error.hint": "Corrija la fórmula o escriba el valor",
    "criteria.no_ends": "«{text}» no indica desde dónde hasta dónde",
    "criteria.no_ends.hint": "Escriba los dos extremos separados por una coma: {example}",
    "criteria.key_twice": "«{key}» está dos veces en la celda",
    "criteria.key_twice.hint": "Deje una de las dos",
    # Values of any kind.
    "criteria.not_accepted": "aquí no se acepta {found}",
    "criteria.not_accepted.hint": "Consulte los criterios que escribe `scorecard init`",
    "criteria.no_such_answer": "{found} no es una respuesta a esta pregunta",
    "criteria.no_list": "{found} está donde se espera una ‹lista|enumeración›",
    "criteria.no_list.hint": "Escriba ‹el valor entre corchetes|una lista›: [{value}]",
    "criteria.no_list.hint.entries": (
        "‹Empiece cada entrada con un guion, o use corchetes: [ ]|Separe las entradas con comas; lo que tiene su "
        "propia hoja va en ella›"
    ),
    "criteria.empty_list": "‹la lista está vacía|la celda no nombra nada›",
    "criteria.empty_list.hint": "Escriba en ella un nombre, o ‹borre la línea|vacíe la celda›",
    "criteria.twice": "«{name}» está dos veces en la ‹lista|celda›",
    "criteria.twice.hint": "Borre uno de los dos",
    "criteria.no_map": "{found} está donde se esperan ‹claves y valores|entradas con dos puntos›",
    "criteria.no_map.hint": (
        "‹Escriba líneas `clave: valor`, con sangría|Escriba cada entrada con dos puntos antes de su valor, "
        "separadas por comas, o rellene las columnas de sus partes›"
    ),
    "criteria.no_switch": "{found} está donde se espera ‹un valor lógico|sí o no›",
    "criteria.no_switch.hint": "Escriba ‹true o false, sin comillas|sí o no›",
    "criteria.schema": "{found} no es una versión conocida de este formato",
    "criteria.schema.hint": "Escriba ‹`schema: 1`|1›",
    # Texts and ids.
    "criteria.no_text": "{found} está donde se espera un texto",
    "criteria.no_text.hint": "Escriba un texto‹, entre comillas|›",
    "criteria.empty_text": "el texto está vacío",
    "criteria.empty_text.hint": "Escriba un texto, o ‹borre la línea|vacíe la celda›",
    "criteria.control": "el texto contiene un carácter no imprimible",
    "criteria.control.hint": "Bórrelo, o escriba de nuevo el texto",
    "criteria.no_language": "«{language}» no es un idioma",
    "criteria.no_language.hint": (
        '‹Un texto por idiomas lleva claves como en o de-CH: {{en: "...", es: "..."}}|Llame a la columna, por '
        "ejemplo, texto (de)›"
    ),
    "criteria.no_version": "el texto no tiene versión en «{language}», el idioma de la campaña",
    "criteria.no_version.hint": (
        '‹Añada `{language}: "..."`|Rellene la columna de «{language}», o la que no indica idioma›'
    ),
    "criteria.no_id": "«{id}» no es un id válido",
    "criteria.no_id.hint": "Un id lleva minúsculas (a-z), cifras y _, por ejemplo {such}",
    "criteria.long_id": "el id tiene {count} caracteres",
    "criteria.long_id.hint": "Un id tiene como mucho {most}",
    # Numbers, and the points that values earn.
    "criteria.no_number": "{found} está donde se espera un número",
    "criteria.no_number.hint": "Escriba un número, por ejemplo ‹12.5|12,5› o 40",
    "criteria.number_meant.hint": "Escriba {number}‹, sin comillas|›",
    "criteria.infinite": "el número no es finito",
    "criteria.infinite.hint": "Escriba un número normal, por ejemplo ‹12.5|12,5› o 40",
    "criteria.no_whole_number.hint": "Escriba un número entero de {lowest} a {highest}, por ejemplo {example}",
    "criteria.fraction": "{number} no es un número entero",
    "criteria.fraction.hint": "Escriba, por ejemplo, {whole}",
    "criteria.share": "{number} sería menos del uno por ciento",
    "criteria.share.hint": "Escriba {percent} si se refiere al {percent} por ciento",
    "criteria.negative": "{number} es negativo",
    "criteria.negative.hint": "Escriba un número a partir de 0",
    "criteria.out_of_range": "{number} está fuera de los límites",
    "criteria.out_of_range.hint": "Escriba un número de {lowest} a {highest}",
    "criteria.exchanged": "{lower} ({value}) es mayor que {upper} ({highest})",
    "criteria.exchanged.hint": "Intercambie los dos",
    "criteria.interval": "aquí se esperan dos números, no {count}",
    "criteria.interval.hint": "Escriba el número menor y el mayor que se aceptan, por ejemplo [0, 100]",
    "criteria.interval.hint.decimals": (
        "Escriba el número menor y el mayor que se aceptan, por ejemplo [0, 100]; los decimales llevan punto"
    ),
    "criteria.interval.falls": "{first} no es menor que {last}",
    "criteria.no_anchor": "«{key}» está donde se espera un número",
    "criteria.no_anchor.hint": "Escriba un número; los puntos se indican así: {{valor: puntos}}",
    "criteria.no_anchor.hint.meant": "Escriba {number}; los puntos se indican así: {{valor: puntos}}",
    "criteria.few.values": "menos de dos valores tienen puntos",
    "criteria.few.values.hint": "Escriba dos valores o más, el menor primero, por ejemplo {{50: 0, 80: 100}}",
    "criteria.few.steps": "menos de dos escalones tienen puntos",
    "criteria.few.steps.hint": "Escriba dos escalones o más, por ejemplo {{95: 60, 98: 80, 99: 100}}",
    "criteria.few.dates": "menos de dos fechas tienen puntos",
    "criteria.few.dates.hint": (
        "Escriba dos fechas o más, en orden cronológico, por ejemplo {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.same_value": "{left} y {right} son el mismo valor",
    "criteria.same_value.hint": "Borre uno de los dos",
    "criteria.falling.values": "los valores no van de menor a mayor: {right} está después de {left}",
    "criteria.falling.steps": "los escalones no van de menor a mayor: {right} está después de {left}",
    "criteria.falling.dates": "las fechas no están en orden cronológico: {right} está después de {left}",
    "criteria.uneven_steps": "los puntos de los escalones ni suben siempre ni bajan siempre",
    "criteria.uneven_steps.hint": (
        "Dé a cada escalón más puntos que al anterior, o a cada uno menos; los de ‹`points`|«⟦points⟧»› pueden "
        "subir y bajar"
    ),
    "criteria.two_curves": "aquí están ‹points y steps|puntos y escalones›, y solo puede valer uno de los dos",
    "criteria.two_curves.hint": (
        "Deje ‹`points`|«⟦points⟧»› para rectas entre los valores, o ‹`steps`|«⟦steps⟧»› para puntos que cambian "
        "de golpe"
    ),
    "criteria.no_curve": "falta «⟦points⟧»",
    "criteria.no_curve.hint": (
        "‹Añada points: {{valor: puntos}}|Rellene «⟦points⟧» con valores y sus puntos›, por ejemplo {{50: 0, 80: "
        "100}}, o bien ‹steps|«⟦steps⟧»›"
    ),
    "criteria.no_points": "ninguna opción tiene puntos, así que nadie podría obtenerlos",
    "criteria.no_points.hint": "Dé puntos al menos a una opción",
    # Dates, hours and time zones.
    "criteria.no_date": "{found} no es una fecha",
    "criteria.no_date.hint": "Escriba año, mes y día, por ejemplo 2027-02-26",
    "criteria.no_moment": "{found} no es una fecha límite",
    "criteria.no_moment.hint": (
        "Escriba una fecha, por ejemplo 2027-02-26, o con hora, por ejemplo 2027-02-26 17:00; la zona va en "
        "‹timezone|el ajuste «zona horaria»›"
    ),
    "criteria.day_interval": "aquí se esperan dos fechas, no {count}",
    "criteria.day_interval.hint": (
        "Escriba la primera y la última fecha que se aceptan, por ejemplo [2027-01-01, 2027-12-31]"
    ),
    "criteria.day_interval.falls": "{first} no es anterior a {last}",
    "criteria.too_early": "{date} es una fecha que no admite ninguna hoja de cálculo",
    "criteria.too_early.hint": "Escriba {earliest} o una fecha posterior",
    "criteria.no_start": "{start} no cae en un año verosímil para un compromiso",
    "criteria.no_start.hint": "Escriba una fecha de {first} a {last}",
    "criteria.no_hours": "{found} está donde se espera un horario",
    "criteria.no_hours.hint": (
        'Escriba un horario como ‹`08:00-22:00` u `"08:00-12:00, 14:00-18:00"`|08:00-22:00 u 08:00-12:00, '
        "14:00-18:00›; pasada la medianoche, 22:00-06:00; sin servicio, {closed}"
    ),
    "criteria.hours_meant": 'Escriba ‹`"{hours}"`|{hours}›',
    "criteria.hours_overlap": "en el horario «{hours}» hay horas que se solapan",
    "criteria.hours_overlap.hint": "Indique cada hora del día una sola vez",
    "criteria.hours_two_ways": "el horario «{hours}» puede leerse de dos modos",
    "criteria.hours_two_ways.hint": (
        "Las 24 horas son 00:00-24:00; si no, divida en la medianoche: 12:00-24:00, y 00:00-10:00 al día siguiente"
    ),
    "criteria.no_zone": "{found} está donde se espera una zona horaria",
    "criteria.no_zone.hint": "Escriba el nombre de una zona horaria, por ejemplo Europe/Madrid",
    "criteria.no_zones": "este ordenador no conoce ninguna zona horaria",
    "criteria.no_zones.hint": "Instálelas con `pip install tzdata`",
    "criteria.unknown_zone": "no hay ninguna zona horaria «{name}»",
    # Parts that exclude each other.
    "criteria.credit_falls.hint": "Una respuesta no debe perder puntos al verificarse: intercambie los dos",
    "criteria.credit_of_evidence_falls.hint": (
        "Una respuesta no debe perder puntos por indicar un justificante: intercambie los dos"
    ),
    "criteria.doubt_rises.hint": (
        "Una respuesta verificada no es más dudosa que una solo declarada: intercambie los dos"
    ),
    "criteria.idle_scenario": "el escenario no cambia ninguna ponderación",
    "criteria.idle_scenario.hint": (
        "Indique ‹un alignment_share, o ponderaciones de criteria o kpis, por ejemplo {{alignment_share: 30}}|la "
        "parte de la alineación, por ejemplo 30, o ponderaciones de criterios o de KPI›"
    ),
    "criteria.no_uncertainty": "aquí no hay ninguna incertidumbre",
    "criteria.two_uncertainties": "aquí hay dos incertidumbres",
    "criteria.no_uncertainty.hint": (
        "Escriba o bien ‹{{relative: 3}}|3 en «incertidumbre: relativa»›, en porcentaje, o bien ‹{{absolute: "
        "0.5}}|0,5 en «incertidumbre: absoluta»›, en la unidad del KPI"
    ),
    "criteria.two_sources": (
        "aquí están ‹column y record|«⟦check.column⟧» y «⟦check.record⟧»›, y solo puede valer uno de los dos"
    ),
    "criteria.two_sources.hint": "Deje uno de los dos",
    "criteria.no_source": "falta «⟦check.column⟧»",
    "criteria.no_source.hint": (
        "‹Añada column|Rellene «⟦check.column⟧»›: una columna de la tabla de KPI, o ‹record|«⟦check.record⟧»›: "
        "una medida, por ejemplo solved_share"
    ),
    "criteria.no_contradiction": "{found} está donde se esperan respuestas que se contradicen",
    "criteria.no_contradiction.hint": (
        "Escriba ‹contradicts: |›{{respuesta: {{otra pregunta: su opción}}}}, por ejemplo {{yes: {{carrier: none}}}}"
    ),
}
