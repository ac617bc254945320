"""What is wrong with a value in the criteria, and what may stand there, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "mistake.found.switch": "‹el valor lógico {switch}|el valor {cell}›",
    "mistake.found.number": "el número {number}",
    "mistake.found.date": "la fecha {date}",
    "mistake.found.list": "‹una lista|una enumeración›",
    "mistake.found.map": "‹un mapa de claves y valores|una serie de entradas con dos puntos›",
    "mistake.found.empty_map": "‹un mapa vacío|una celda sin nada›",
    "mistake.found.text": "el texto «{text}»",
    # Keys and columns.
    "mistake.missing": "falta «{name}»",
    "mistake.missing.hint": "‹Añada {key}: ...|Rellene «{name}»›",
    "mistake.missing.hint.such": "‹Añada {key}:|Rellene «{name}»:› {example}",
    "mistake.missing.rows": "‹Añada {key}: ...|Añada filas en la hoja «{sheet}»›",
    "mistake.missing.options": "‹Añada {key}: ...|Añada filas en la hoja «{sheet}», con el id de esta pregunta›",
    "mistake.unknown": "aquí no se conoce ‹la clave |›«{name}»",
    "mistake.unknown.hint": "Aquí se conocen: {known}",
    "mistake.not_of_type": "Una pregunta del tipo {type} no lleva esto: ‹bórrelo|vacíe la celda›",
    "mistake.not_of_type.rows": (
        "Una pregunta del tipo {type} no tiene eso: corrija el tipo de la pregunta‹, o borre la clave|; solo si "
        "es correcto, borre aquí sus filas›"
    ),
    "mistake.nothing": "‹después de la clave no hay nada|aquí no hay nada›",
    "mistake.nothing.hint": "Escriba un valor, o borre la ‹línea|fila›",
    "mistake.hours_as_key": "hay un horario donde se espera una clave",
    "mistake.hours_as_key.hint": (
        'Ponga entre comillas rectas los horarios que llevan coma: `"08:00-12:00, 14:00-18:00"`'
    ),
    "mistake.quoted": (
        "{bare} está entre comillas tipográficas; vienen de procesadores de texto y aquí no valen como comillas"
    ),
    "mistake.quoted.hint": '‹Escriba comillas rectas: `"{bare}"`|Escriba {bare} sin comillas›',
    "mistake.quoted.hint.number": "Escriba {bare} sin comillas",
    "mistake.empty_part": "«{name}» no contiene nada",
    "mistake.empty_part.hint": "Añada al menos una ‹entrada en {part}|fila en la hoja de {name}›",
    "mistake.few_options": "hay menos de dos opciones",
    "mistake.few_options.hint": "Añada opciones hasta que el proveedor pueda elegir",
    "mistake.no_type": "falta «⟦type⟧»",
    "mistake.no_type.hint": "‹Añada type:|Rellene «⟦type⟧»:› {known}",
    "mistake.no_type.hint.misspelt": "¿Se refiere a «⟦type⟧» donde está «{found}»?",
    "mistake.unknown_type": "«{type}» no es un tipo de pregunta",
    "mistake.unknown_type.hint": "Escriba {known}",
    "mistake.type": "{name} ({how})",
    "mistake.type.choice": "una sola opción",
    "mistake.type.multi": "varias opciones",
    "mistake.type.yes_no": "sí o no",
    "mistake.type.scale": "un escalón",
    "mistake.type.number": "una cifra",
    "mistake.type.date": "un día",
    "mistake.type.text": "frases",
    "mistake.type.checklist": "elementos en uso, previstos o que no existen",
    "mistake.type.hours": "horarios de atención",
    "mistake.type.record": "responden nuestros registros",
    "mistake.write": "Escriba {example}",
    # What may stand under a key.
    "mistake.example.schema": "1",
    "mistake.example.title": "el nombre de la campaña",
    "mistake.example.buyer": "‹{{name: el nombre de su empresa}}|el nombre de su empresa›",
    "mistake.example.id": "un nombre corto como cost_per_order",
    "mistake.example.weight": "un número a partir de 0",
    "mistake.example.text": "lo que lee el proveedor",
    "mistake.example.points": "‹{{valor: puntos}}|valores con sus puntos›, por ejemplo {{50: 0, 80: 100}}",
    "mistake.example.points_of_yes_no": "‹{{yes: 100, no: 0}}|sí: 100, no: 0›",
    "mistake.example.points_of_dates": (
        "‹{{fecha: puntos}}|fechas con sus puntos›, por ejemplo {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.example.of_hundred": "un número de 0 a 100",
    "mistake.example.steps": "cuántos escalones, un número entero de 2 a 10, por ejemplo 5",
    "mistake.example.low": "qué significa el escalón 1",
    "mistake.example.high": "qué significa el último escalón",
    "mistake.example.unit": "en qué se mide, por ejemplo %, EUR u horas",
    "mistake.example.range": "el número menor y el mayor que se aceptan, por ejemplo [0, 100]",
    "mistake.example.need": "⟦=must⟧, ⟦=should⟧ o ⟦=could⟧",
    "mistake.example.record": "⟦=kept_share⟧",
    "mistake.example.measure": "qué se cuenta en nuestros registros, por ejemplo ⟦=solved_share⟧",
    "mistake.example.options": "las respuestas que lo afirman, por ejemplo ⟦=yes⟧",
    "mistake.example.within": "cuánto puede apartarse una respuesta de esa cifra, por ejemplo 10",
    "mistake.example.timezone": "la zona horaria de este horario, por ejemplo Europe/Madrid",
    "mistake.example.from": "el primer día de las 52 semanas que se cuentan, por ejemplo 2027-01-04",
    "mistake.example.channels": (
        '‹{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}|filas en la hoja «⟦#promise⟧»›'
    ),
    # Sheets, rows and cells of a workbook.
    "mistake.no_sheets": "ninguna hoja del libro tiene el nombre de una hoja de criterios",
    "mistake.no_sheets.hint": (
        "Llame a las hojas {known}; `scorecard init new-folder --excel` crea un ejemplo con todas rellenadas"
    ),
    "mistake.no_sheet": "falta la hoja «{sheet}»",
    "mistake.no_sheet.hint": (
        "Recupérela de una versión anterior del archivo; `scorecard init new-folder --excel` muestra todas las hojas"
    ),
    "mistake.only_questions": "el libro contiene solo preguntas para elegir, no criterios",
    "mistake.only_questions.hint": "Copie las filas que necesite en las hojas del mismo nombre de criteria.xlsx",
    "mistake.other_criteria": "este archivo no existe; en la carpeta hay {found}",
    "mistake.other_criteria.hint": (
        "Se leen criteria.xlsx y criteria.yaml: guarde {found} como criteria.xlsx en Excel o LibreOffice"
    ),
    "mistake.same_sheet": "la hoja «{sheet}» contiene lo mismo que la hoja «{other}»",
    "mistake.same_sheet.hint": "Ponga todas las filas en una de las dos, y borre la otra",
    "mistake.unknown_sheet": "aquí no se conoce ninguna hoja «{sheet}»",
    "mistake.unknown_sheet.hint": "Se conocen {known}; si la hoja es de uso propio, ocúltela",
    "mistake.unknown_sheet.hint.taken": (
        "La hoja «{suggestion}» ya existe, y solo se lee esa: pase a ella lo que falte y oculte esta hoja"
    ),
    "mistake.unknown_setting": "aquí no se conoce ningún ajuste «{name}»",
    "mistake.unknown_column": "aquí no se conoce ninguna columna «{name}»",
    "mistake.language_code": "Indique el idioma por su código, por ejemplo {name} (de) o {name} (de-CH)",
    "mistake.same_column": "«{name}» contiene lo mismo que la columna {column}",
    "mistake.same_column.hint": "Borre una de las dos columnas",
    "mistake.no_heading": "la columna no tiene encabezado",
    "mistake.no_heading.hint": "Escriba uno, por ejemplo «observación» si es de uso propio, o vacíe la columna",
    "mistake.row_twice": "«{name}» aparece aquí por segunda vez",
    "mistake.row_twice.hint": "Deje una de las dos filas, y borre la otra",
    "mistake.said_twice": "«{key}» ya se indica en otra celda de la fila",
    "mistake.said_twice.hint": "Vacíe una de las dos celdas",
    "mistake.no_campaign_language": "no se indica en qué idioma está la campaña",
    "mistake.no_campaign_language.hint": (
        "Escriba el idioma de los textos que no indican ninguno, por ejemplo {language}"
    ),
    "mistake.other_texts": (
        "aquí dice «{language}», y los textos en «{language}» tienen columnas propias; los que no indican idioma "
        "parecen estar en «{seen}»"
    ),
    "mistake.other_texts.hint": "Escriba el idioma de los textos que no indican ninguno, por ejemplo {seen}",
    "mistake.version_twice": "el texto en el idioma de la campaña, «{language}», ya está en otra columna",
    "mistake.version_twice.hint": "Deje uno de los dos",
    "mistake.no_criterion": "no hay ningún criterio «{name}»",
    "mistake.no_question": "no hay ninguna pregunta «{name}»",
    "mistake.of_no_criterion": "no se indica a qué criterio pertenece",
    "mistake.of_no_question": "no se indica a qué pregunta pertenece",
    "mistake.of_no_question.hint": "Escriba aquí su id; de las celdas combinadas, solo la primera lo contiene",
    "mistake.no_criterion.hint": "Escriba el id de un criterio; borre filas solo si su criterio ya no existe",
    "mistake.no_question.hint": "Escriba el id de una pregunta; borre filas solo si su pregunta ya no existe",
    "mistake.uncalculated": "la celda contiene una fórmula sin su resultado",
    "mistake.uncalculated.hint": "Abra el libro en Excel y guárdelo, o escriba el valor",
    "mistake.error": "la celda muestra el error {error}",
    "mistake.error.hint": "Corrija la fórmula o escriba el valor",
    "mistake.no_ends": "«{text}» no indica desde dónde hasta dónde",
    "mistake.no_ends.hint": "Escriba los dos extremos separados por una coma: {example}",
    "mistake.key_twice": "«{key}» está dos veces en la celda",
    "mistake.key_twice.hint": "Deje una de las dos",
    # Values of any kind.
    "mistake.not_accepted": "aquí no se acepta {found}",
    "mistake.not_accepted.hint": "Consulte los criterios que escribe `scorecard init`",
    "mistake.no_such_answer": "{found} no es una respuesta a esta pregunta",
    "mistake.no_list": "{found} está donde se espera una ‹lista|enumeración›",
    "mistake.no_list.hint": "Escriba ‹el valor entre corchetes|una lista›: [{value}]",
    "mistake.no_list.hint.entries": (
        "‹Empiece cada entrada con un guion, o use corchetes: [ ]|Separe las entradas con comas; lo que tiene su "
        "propia hoja va en ella›"
    ),
    "mistake.empty_list": "‹la lista está vacía|la celda no nombra nada›",
    "mistake.empty_list.hint": "Escriba en ella un nombre, o ‹borre la línea|vacíe la celda›",
    "mistake.twice": "«{name}» está dos veces en la ‹lista|celda›",
    "mistake.twice.hint": "Borre uno de los dos",
    "mistake.no_map": "{found} está donde se esperan ‹claves y valores|entradas con dos puntos›",
    "mistake.no_map.hint": (
        "‹Escriba líneas `clave: valor`, con sangría|Escriba cada entrada con dos puntos antes de su valor, "
        "separadas por comas, o rellene las columnas de sus partes›"
    ),
    "mistake.no_switch": "{found} está donde se espera ‹un valor lógico|sí o no›",
    "mistake.no_switch.hint": "Escriba ‹true o false, sin comillas|sí o no›",
    "mistake.schema": "{found} no es una versión conocida de este formato",
    "mistake.schema.hint": "Escriba ‹`schema: 1`|1›",
    # Texts and ids.
    "mistake.no_text": "{found} está donde se espera un texto",
    "mistake.no_text.hint": "Escriba un texto‹, entre comillas|›",
    "mistake.empty_text": "el texto está vacío",
    "mistake.empty_text.hint": "Escriba un texto, o ‹borre la línea|vacíe la celda›",
    "mistake.control": "el texto contiene un carácter no imprimible",
    "mistake.control.hint": "Bórrelo, o escriba de nuevo el texto",
    "mistake.no_language": "«{language}» no es un idioma",
    "mistake.no_language.hint": (
        '‹Un texto por idiomas lleva claves como en o de-CH: {{en: "...", es: "..."}}|Llame a la columna, por '
        "ejemplo, texto (de)›"
    ),
    "mistake.no_version": "el texto no tiene versión en «{language}», el idioma de la campaña",
    "mistake.no_version.hint": (
        '‹Añada `{language}: "..."`|Rellene la columna de «{language}», o la que no indica idioma›'
    ),
    "mistake.no_id": "«{id}» no es un id válido",
    "mistake.no_id.hint": "Un id lleva minúsculas (a-z), cifras y _, por ejemplo {such}",
    "mistake.long_id": "el id tiene {count} caracteres",
    "mistake.long_id.hint": "Un id tiene como mucho {most}",
    # Numbers, and the points that values earn.
    "mistake.no_number": "{found} está donde se espera un número",
    "mistake.no_number.hint": "Escriba un número, por ejemplo ‹12.5|12,5› o 40",
    "mistake.number_meant.hint": "Escriba {number}‹, sin comillas|›",
    "mistake.infinite": "el número no es finito",
    "mistake.infinite.hint": "Escriba un número normal, por ejemplo ‹12.5|12,5› o 40",
    "mistake.no_whole_number.hint": "Escriba un número entero de {lowest} a {highest}, por ejemplo {example}",
    "mistake.fraction": "{number} no es un número entero",
    "mistake.fraction.hint": "Escriba, por ejemplo, {whole}",
    "mistake.share": "{number} sería menos del uno por ciento",
    "mistake.share.hint": "Escriba {percent} si se refiere al {percent} por ciento",
    "mistake.negative": "{number} es negativo",
    "mistake.negative.hint": "Escriba un número a partir de 0",
    "mistake.out_of_range": "{number} está fuera de los límites",
    "mistake.out_of_range.hint": "Escriba un número de {lowest} a {highest}",
    "mistake.exchanged": "{lower} ({value}) es mayor que {upper} ({highest})",
    "mistake.exchanged.hint": "Intercambie los dos",
    "mistake.interval": "aquí se esperan dos números, no {count}",
    "mistake.interval.hint": "Escriba el número menor y el mayor que se aceptan, por ejemplo [0, 100]",
    "mistake.interval.hint.decimals": (
        "Escriba el número menor y el mayor que se aceptan, por ejemplo [0, 100]; los decimales llevan punto"
    ),
    "mistake.interval.falls": "{first} no es menor que {last}",
    "mistake.no_anchor": "«{key}» está donde se espera un número",
    "mistake.no_anchor.hint": "Escriba un número; los puntos se indican así: {{valor: puntos}}",
    "mistake.no_anchor.hint.meant": "Escriba {number}; los puntos se indican así: {{valor: puntos}}",
    "mistake.few.values": "menos de dos valores tienen puntos",
    "mistake.few.values.hint": "Escriba dos valores o más, el menor primero, por ejemplo {{50: 0, 80: 100}}",
    "mistake.few.steps": "menos de dos escalones tienen puntos",
    "mistake.few.steps.hint": "Escriba dos escalones o más, por ejemplo {{95: 60, 98: 80, 99: 100}}",
    "mistake.few.dates": "menos de dos fechas tienen puntos",
    "mistake.few.dates.hint": (
        "Escriba dos fechas o más, en orden cronológico, por ejemplo {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.same_value": "{left} y {right} son el mismo valor",
    "mistake.same_value.hint": "Borre uno de los dos",
    "mistake.falling.values": "los valores no van de menor a mayor: {right} está después de {left}",
    "mistake.falling.steps": "los escalones no van de menor a mayor: {right} está después de {left}",
    "mistake.falling.dates": "las fechas no están en orden cronológico: {right} está después de {left}",
    "mistake.uneven_steps": "los puntos de los escalones ni suben siempre ni bajan siempre",
    "mistake.uneven_steps.hint": (
        "Dé a cada escalón más puntos que al anterior, o a cada uno menos; los de ‹`points`|«⟦points⟧»› pueden "
        "subir y bajar"
    ),
    "mistake.two_curves": "aquí están ‹points y steps|puntos y escalones›, y solo puede valer uno de los dos",
    "mistake.two_curves.hint": (
        "Deje ‹`points`|«⟦points⟧»› para rectas entre los valores, o ‹`steps`|«⟦steps⟧»› para puntos que cambian "
        "de golpe"
    ),
    "mistake.no_curve": "falta «⟦points⟧»",
    "mistake.no_curve.hint": (
        "‹Añada points: {{valor: puntos}}|Rellene «⟦points⟧» con valores y sus puntos›, por ejemplo {{50: 0, 80: "
        "100}}, o bien ‹steps|«⟦steps⟧»›"
    ),
    "mistake.no_points": "ninguna opción tiene puntos, así que nadie podría obtenerlos",
    "mistake.no_points.hint": "Dé puntos al menos a una opción",
    # Dates, hours and time zones.
    "mistake.no_date": "{found} no es una fecha",
    "mistake.no_date.hint": "Escriba año, mes y día, por ejemplo 2027-02-26‹| o 26 de febrero de 2027›",
    "mistake.two_dates": "{found} se puede leer de dos maneras",
    "mistake.no_moment": "{found} no es una fecha límite",
    "mistake.no_moment.hint": (
        "Escriba una fecha, por ejemplo 2027-02-26, o con hora, por ejemplo 2027-02-26 17:00‹| o 26 de febrero "
        "de 2027 17:00›; la zona va en ‹timezone|el ajuste «zona horaria»›"
    ),
    "mistake.day_interval": "aquí se esperan dos fechas, no {count}",
    "mistake.day_interval.hint": (
        "Escriba la primera y la última fecha que se aceptan, por ejemplo [2027-01-01, 2027-12-31]"
    ),
    "mistake.day_interval.falls": "{first} no es anterior a {last}",
    "mistake.too_early": "{date} es una fecha que no admite ninguna hoja de cálculo",
    "mistake.too_early.hint": "Escriba {earliest} o una fecha posterior",
    "mistake.no_start": "{start} no cae en un año verosímil para un compromiso",
    "mistake.no_start.hint": "Escriba una fecha de {first} a {last}",
    "mistake.no_hours": "{found} está donde se espera un horario",
    "mistake.no_hours.hint": (
        'Escriba un horario como ‹`08:00-22:00` u `"08:00-12:00, 14:00-18:00"`|08:00-22:00 u 08:00-12:00, '
        "14:00-18:00›; pasada la medianoche, 22:00-06:00; sin servicio, {closed}"
    ),
    "mistake.hours_meant": 'Escriba ‹`"{hours}"`|{hours}›',
    "mistake.hours_overlap": "en el horario «{hours}» hay horas que se solapan",
    "mistake.hours_overlap.hint": "Indique cada hora del día una sola vez",
    "mistake.hours_two_ways": "el horario «{hours}» puede leerse de dos modos",
    "mistake.hours_two_ways.hint": (
        "Las 24 horas son 00:00-24:00; si no, divida en la medianoche: 12:00-24:00, y 00:00-10:00 al día siguiente"
    ),
    "mistake.no_zone": "{found} está donde se espera una zona horaria",
    "mistake.no_zone.hint": "Escriba el nombre de una zona horaria, por ejemplo Europe/Madrid",
    "mistake.no_zones": "este ordenador no conoce ninguna zona horaria",
    "mistake.no_zones.hint": "Instálelas con `pip install tzdata`",
    "mistake.unknown_zone": "no hay ninguna zona horaria «{name}»",
    # Parts that exclude each other.
    "mistake.credit_falls.hint": "Una respuesta no debe perder puntos al verificarse: intercambie los dos",
    "mistake.credit_of_evidence_falls.hint": (
        "Una respuesta no debe perder puntos por indicar un justificante: intercambie los dos"
    ),
    "mistake.doubt_rises.hint": (
        "Una respuesta verificada no es más dudosa que una solo declarada: intercambie los dos"
    ),
    "mistake.idle_scenario": "el escenario no cambia ninguna ponderación",
    "mistake.idle_scenario.hint": (
        "Indique ‹un alignment_share, o ponderaciones de criteria o kpis, por ejemplo {{alignment_share: 30}}|la "
        "parte de la alineación, por ejemplo 30, o ponderaciones de criterios o de KPI›"
    ),
    "mistake.no_uncertainty": "aquí no hay ninguna incertidumbre",
    "mistake.two_uncertainties": "aquí hay dos incertidumbres",
    "mistake.no_uncertainty.hint": (
        "Escriba o bien ‹{{relative: 3}}|3 en «incertidumbre: relativa»›, en porcentaje, o bien ‹{{absolute: "
        "0.5}}|0,5 en «incertidumbre: absoluta»›, en la unidad del KPI"
    ),
    "mistake.two_sources": (
        "aquí están ‹column y record|«⟦check.column⟧» y «⟦check.record⟧»›, y solo puede valer uno de los dos"
    ),
    "mistake.two_sources.hint": "Deje uno de los dos",
    "mistake.no_source": "falta «⟦check.column⟧»",
    "mistake.no_source.hint": (
        "‹Añada column|Rellene «⟦check.column⟧»›: una columna de la tabla de KPI, o ‹record|«⟦check.record⟧»›: "
        "una medida, por ejemplo ⟦=solved_share⟧"
    ),
    "mistake.no_contradiction": "{found} está donde se esperan respuestas que se contradicen",
    "mistake.no_contradiction.hint": (
        "Escriba ‹contradicts: |›{{respuesta: {{otra pregunta: su opción}}}}, por ejemplo {{⟦=yes⟧: {{carrier: none}}}}"
    ),
}
