"""What is wrong with the buyer's own tables, and what to do about it, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "tables.column": "columna «{column}»: {message}",
    "tables.quoted": "«{text}»",
    "tables.did_you_mean": "¿Se refiere a «{suggestion}»?",
    # The file.
    "tables.no_file": "el archivo no existe",
    "tables.no_file.hint": "Póngalo en la carpeta de la campaña",
    "tables.no_access": "el archivo no se puede leer: {why}",
    "tables.no_access.hint": "Ciérrelo en Excel y ejecute de nuevo el comando",
    "tables.other_kind": "solo se leen tablas .csv, .xlsx, .ods y .xls",
    "tables.other_kind.hint": "Guárdela como .csv o .xlsx",
    "tables.renamed": "es un libro de Excel con nombre de archivo .csv",
    "tables.renamed.hint": "Cambie su nombre para que termine en .xlsx, o guárdelo como .csv",
    "tables.empty": "el archivo está vacío",
    "tables.empty.hint": "Escriba en la primera fila los nombres de las columnas",
    "tables.no_text": "el archivo no es de texto",
    "tables.no_text.hint": "Guárdelo como CSV UTF-8 o como .xlsx",
    "tables.too_wide": "una fila tiene más de {limit} columnas",
    "tables.too_wide.hint": "Borre las columnas sobrantes",
    "tables.open_quote": "no se pueden distinguir las filas del archivo",
    "tables.open_quote.hint": "Busque unas comillas rectas que se abren y no se cierran",
    "tables.unreadable": "el libro no se puede leer: {why}",
    "tables.unreadable.hint": "Ábralo en Excel, guárdelo como .xlsx y ejecute de nuevo el comando",
    "tables.unreadable.ods.hint": "Ábralo en LibreOffice, guárdelo como .ods sin contraseña y ejecute de nuevo el "
    "comando",
    "tables.unreadable.too_much.hint": "Deje la tabla sola en un libro, sin otras hojas, imágenes ni formatos, o "
    "guárdela como .csv",
    # Its cells and columns.
    "tables.moment": "la fecha u hora {moment}",
    "tables.no_number": "«{found}» no es un número",
    "tables.no_number.hint": "Escriba de nuevo el valor",
    "tables.no_name": "«{found}» está en una columna sin nombre",
    "tables.no_name.hint": "Dé un nombre a la columna, o ponga entre comillas el texto que contiene el separador",
    "tables.error": "la celda muestra el error {found}",
    "tables.error.hint": "Corrija la fórmula o escriba el valor",
    "tables.uncalculated": "la fórmula se guardó sin su resultado",
    "tables.uncalculated.hint": "Abra el archivo en Excel y guárdelo, o escriba el valor",
    "tables.no_column": "falta la columna «{column}»",
    "tables.no_column.hint": "Una fila, la primera o la que sigue a los títulos, debe nombrar las columnas {wanted}",
    "tables.same_column": "dos columnas se llaman «{column}»",
    "tables.same_column.hint": "Borre una de ellas o dele otro nombre",
    "tables.misspelt_column": "la columna «{found}» no es conocida, y falta «{missing}»",
    "tables.no_vendor": "la fila no nombra a ningún proveedor",
    "tables.no_vendor.hint": "Escriba el id del proveedor, o borre la fila si contiene totales",
    "tables.unknown_vendor": "no hay ningún proveedor «{found}»",
    "tables.unknown_vendor.hint": "Escriba el id o el nombre exacto de un proveedor, o borre la fila",
    "tables.two_vendors": "«{found}» es el nombre de {ids}",
    "tables.two_vendors.hint": "Escriba el id en lugar del nombre",
    "tables.no_heading": "«{found}» está en una columna sin encabezado",
    "tables.no_heading.hint": (
        "Escriba un encabezado en una sola celda sobre cada columna; un encabezado combinado sobre varias "
        "columnas pertenece solo a la primera"
    ),
    "tables.two_headings": "los encabezados ocupan dos filas",
    "tables.two_headings.hint": (
        "Escriba cada encabezado en una sola celda y en una sola fila, por ejemplo «cost_per_order 2026», y "
        "separe las celdas combinadas"
    ),
    "tables.two_tables": "las hojas «{first}» y «{second}» contienen las dos una tabla",
    "tables.two_tables.hint": "Solo se lee una hoja: oculte la otra o guárdela en un archivo aparte",
    "tables.titles": {
        "one": "los encabezados están aquí; la fila de encima («{title}») no se ha leído",
        "other": "los encabezados están aquí; las {count} filas de encima («{title}» ...) no se han leído",
    },
    "tables.other_sheets": {
        "one": "la tabla está en esta hoja; la hoja {names} no se ha leído",
        "other": "la tabla está en esta hoja; las hojas {names} no se han leído",
    },
    "tables.turned": "los proveedores están uno al lado de otro; las columnas se han leído como filas",
    "tables.read_as": "columna {taken}",
    "tables.read_as.one": "«{found}» se leyó como {name}",
    "tables.units": "la fila de las unidades no es un proveedor y no cuenta",
    "tables.totals": "la fila «{found}» no es un proveedor y no cuenta",
    "tables.decimal_comma": "los números se leyeron con coma decimal: {columns}",
    "tables.decimal_point": "los números se leyeron con punto decimal: {columns}",
    "tables.beside": {"one": "no leído: {names}", "other": "no leídos: {names}"},
    "tables.beside_another": "el archivo no se lee, porque está {instead}",
    "tables.beside_another.hint": "Deje solo uno de los dos en la carpeta",
    "tables.other_name": "el archivo no se lee: una tabla así se llama {name}",
    "tables.other_name.hint": "Cámbiele el nombre o sáquelo de la carpeta",
    "tables.one_of": "Escriba uno de estos: {names}",
    # vendors
    "tables.vendor.none": "no hay proveedores",
    "tables.vendor.none.hint": "Añada una fila por proveedor",
    "tables.vendor.two_references": "«{vendor}» ya es la referencia",
    "tables.vendor.two_references.hint": "Solo hay un comprador: deje la celda vacía",
    "tables.vendor.only_reference": "no hay proveedores además de la referencia",
    "tables.vendor.only_reference.hint": "Añada una fila por proveedor",
    "tables.vendor.no_name": "falta el nombre",
    "tables.vendor.no_name.hint": "Escriba el nombre de la empresa",
    "tables.vendor.no_reason": "«{found}» no es un motivo",
    "tables.vendor.no_reason.hint": (
        "Escriba por qué cuenta su cuestionario pese a llegar tarde; si no cuenta, deje la celda vacía"
    ),
    "tables.vendor.invited": "«{found}» no es un día",
    "tables.vendor.invited.hint": (
        "Escriba el día en que usted mismo envió el cuestionario, por ejemplo 2027-01-15, o deje la celda vacía"
    ),
    "tables.vendor.invited_later": "el {day} aún está por llegar, así que el proveedor se considera no invitado",
    "tables.vendor.invited_over": "el {day} es posterior al plazo, así que el proveedor se considera no invitado",
    "tables.vendor.withdrawn": "«{found}» no indica qué día",
    "tables.vendor.withdrawn.hint": (
        "Escriba el día y las palabras del proveedor, por ejemplo «2027-02-10: Sin capacidad este año»; deje la "
        "celda vacía si no se ha retirado"
    ),
    "tables.vendor.excluded": "«{found}» no indica motivo, quién lo decidió y día",
    "tables.vendor.excluded.hint": (
        "Escriba los tres, por ejemplo «Declaración falsa; Comité de adjudicación; 2027-03-01», o use las "
        "columnas excluded_by y excluded_on; deje la celda vacía si no está excluido"
    ),
    "tables.vendor.no_moment": "«{found}» no es ni un día ni un día con hora",
    "tables.vendor.no_clock": "«{found}» es el último día del plazo, que termina a las {clock}",
    "tables.vendor.moment.hint": "Escriba día y hora, por ejemplo 2027-02-26 16:45",
    "tables.vendor.join": "«{found}» no es ni sí ni no",
    "tables.vendor.join.hint": (
        "Escriba sí si sus archivos son partes de una sola respuesta; si no, deje la celda vacía"
    ),
    "tables.vendor.long_name": "el nombre tiene {length} caracteres",
    "tables.vendor.long_name.hint": "Acórtelo a {limit}",
    "tables.vendor.control": "el texto contiene un salto de línea o un carácter no imprimible",
    "tables.vendor.control.hint": "Escriba de nuevo el texto, en una sola línea",
    "tables.vendor.no_mail": "«{found}» no es una dirección de correo",
    "tables.vendor.no_mail.hint": "Escriba una dirección como name@company.example",
    "tables.vendor.unknown_role": "no existe la función «{found}»",
    "tables.vendor.unknown_role.hint": "Deje la celda vacía, o escriba «{role}» en la fila del comprador",
    "tables.vendor.unknown_language": (
        "el idioma «{found}» no está disponible; en su lugar, cuestionario en {instead}: {vendors}"
    ),
    "tables.vendor.unknown_language.hint": "Escriba uno de estos idiomas: {languages}; para el de la campaña, deje la "
    "celda vacía",
    "tables.vendor.of_sample": {
        "one": (
            "{vendors} ({language}): el texto en {named} sigue siendo el del ejemplo; el que está en {instead} es suyo"
        ),
        "other": (
            "{vendors} ({language}): {count} textos en {named} siguen siendo los del ejemplo; los que están en "
            "{instead} son suyos: {places}"
        ),
    },
    "tables.vendor.of_sample.hint": (
        "Traduzca su texto en la versión `{language}` (en Excel, las columnas con ({language}))"
    ),
    "tables.vendor.untranslated": {
        "one": (
            "{vendors} ({language}): este texto no tiene versión en {named}; el cuestionario lo muestra en {instead}"
        ),
        "other": (
            "{vendors} ({language}): {count} textos no tienen versión en {named}; el cuestionario los muestra en "
            "{instead}: {places}"
        ),
    },
    "tables.vendor.untranslated.hint": (
        "Añada la versión `{language}` (en Excel, las columnas con ({language})), o dé otro idioma al proveedor"
    ),
    "tables.vendor.empty_id": "falta el id",
    "tables.vendor.no_id": "«{found}» no es un id válido",
    "tables.vendor.id.hint": "Da nombre al archivo que se envía: escriba hasta 60 letras (a-z), cifras, puntos, - y "
    "_, por ejemplo acme-delivery",
    "tables.vendor.dot": "«{found}» termina en punto, que Windows quita de los nombres",
    "tables.vendor.dot.hint": "Borre el punto",
    "tables.vendor.reserved": "Windows se reserva el nombre «{found}»",
    "tables.vendor.reserved.hint": "Añada una letra o el nombre del lote",
    "tables.vendor.id_twice": "el id «{found}» ya es el de «{name}»",
    "tables.vendor.id_twice.hint": "Dé a cada fila su propio id; mayúsculas y minúsculas no se distinguen",
    "tables.vendor.no_lots": "«{found}» no es un lote: la campaña no tiene ninguno",
    "tables.vendor.no_lots.hint": "Deje la columna vacía, o nombre los lotes en los ajustes de los criterios (lotes)",
    "tables.vendor.no_lot": "falta el lote",
    "tables.vendor.unknown_lot": "no hay ningún lote «{found}»",
    # kpis
    "tables.kpi.none": "No hay ninguna tabla de KPI; faltan todos.",
    "tables.kpi.none.hint": (
        "Haga doble clic en Check o ejecute `scorecard init .`, que crea una con una fila por proveedor y una "
        "columna por KPI; la suya se lee si su nombre empieza por kpis."
    ),
    "tables.kpi.no_facts": "No hay ninguna tabla de KPI; no se puede contrastar ninguna respuesta.",
    "tables.kpi.no_facts.hint": (
        "Cree una con una fila por proveedor y una columna para cada uno de estos datos: {facts}; su nombre empieza "
        "por kpis."
    ),
    "tables.kpi.no_vendor_column.hint": (
        "Escriba «vendor» sobre la columna con el id o el nombre de cada proveedor; esta fila, que "
        "empieza por «{first}», se ha tomado por la de los encabezados"
    ),
    "tables.kpi.no_period": "la columna «{column}» nombra un período que no se puede leer",
    "tables.kpi.no_period.hint": "Escríbalo así: {ways}; o dé otro nombre a la columna",
    "tables.kpi.same": "«{first}» y «{second}» son lo mismo",
    "tables.kpi.unused": "la columna «{column}» no es de ningún KPI y no se lee",
    "tables.kpi.two_kpis": "«{found}» es el nombre de varios KPI: {columns}",
    "tables.kpi.two_kpis.hint": "Escriba en su lugar uno de estos nombres sobre la columna",
    "tables.kpi.other_unit": "el encabezado «{column}» indica {found}, pero el KPI se mide en {unit}",
    "tables.kpi.other_unit.hint": (
        "Convierta los valores y corrija el encabezado, o corrija la unidad del KPI en los criterios"
    ),
    "tables.kpi.row_of_other_units": "la fila de las unidades indica {found}, pero el KPI se mide en {unit}",
    "tables.kpi.row_of_other_units.hint": (
        "Convierta los valores y corrija aquí la unidad, o corrija la de los criterios"
    ),
    "tables.kpi.row_twice": "«{found}» ya tiene una fila ({place})",
    "tables.kpi.row_twice.hint": "Deje una de las dos filas",
    "tables.kpi.error": "la celda muestra el error {found}",
    "tables.kpi.error.hint": "Corrija la fórmula o escriba el valor",
    "tables.kpi.basis_error.hint": "Corrija la fórmula o escriba la palabra",
    "tables.kpi.no_basis": "«{found}» no es una base conocida",
    "tables.kpi.no_basis.hint": "Escriba una de estas palabras: {bases}; o deje la celda vacía",
    "tables.kpi.other": "la celda contiene {found}",
    "tables.kpi.shown": "la celda contiene {found}, pero su formato de número muestra «{shown}»",
    "tables.kpi.shown.hint": "Escriba el valor en la unidad del KPI y dé a la celda el formato de número General",
    "tables.kpi.no_number": "«{found}» no es un número",
    "tables.kpi.number.hint": "Escriba un número como 12,5 o 1234,50; si no se conoce el valor, deje la celda vacía",
    "tables.kpi.two_ways": "«{found}» puede leerse de dos modos, con miles o con decimales",
    "tables.kpi.two_ways.hint": "Escriba {large} o {small}",
    "tables.kpi.fraction": "{found}: ¿{value} % o {whole} %?",
    "tables.kpi.fraction.hint": "Escriba «{value} %» o «{whole} %»",
    "tables.kpi.as_percent": (
        "columna «{name}»: {found} se leyó como {found} %, como indican sus puntos y los demás valores"
    ),
    "tables.kpi.percent": "«{found}» es un porcentaje, pero el KPI no lo es",
    "tables.kpi.percent.hint": "Escriba el valor sin el signo de porcentaje",
    "tables.kpi.two_marks": "«{comma}» ({comma_place}) lleva coma decimal, y «{point}» ({point_place}), punto decimal",
    "tables.kpi.two_marks.hint": "Escriba todos los números de la columna del mismo modo",
    "tables.kpi.other_currency": "el importe está en {currency}, pero el KPI se mide en {unit}",
    "tables.kpi.other_currencies": "el importe está en {currency}, en esta celda y {more} más, pero el KPI se "
    "mide en {unit}",
    "tables.kpi.other_currency.hint": "Convierta los valores, o corrija la unidad del KPI en los criterios",
    "tables.kpi.currencies": "hay varias monedas: {each}",
    "tables.kpi.currencies.one": "{currency} ({place})",
    "tables.kpi.currencies.several": "{currency} ({place} y {more} más)",
    "tables.kpi.currencies.hint": "Convierta los valores a una sola moneda",
    "tables.kpi.incomparable": "«{other}» está junto a «{first}» ({place}): no se sabe cuál es más reciente",
    "tables.kpi.incomparable.hint": "Ponga en todas las columnas del KPI un año, en todas un trimestre o en todas un "
    "mes",
    "tables.kpi.differ": "«{vendor}» tiene {value} aquí, pero {other} en otro lugar ({place})",
    "tables.kpi.differ.hint": "Borre el valor incorrecto",
    "tables.kpi.no_values": "falta la columna «{column}», así que ningún proveedor tiene un valor",
    "tables.kpi.no_values.hint": "Añada una columna {column}",
    "tables.kpi.other_columns": (
        "aquí no hay todavía ningún valor, y las columnas no son las de los criterios: {columns}"
    ),
    "tables.kpi.other_vendors": "aquí no hay todavía ningún valor, ni fila para {vendors}",
    "tables.kpi.anew.hint": (
        "Saque {file} de la carpeta y haga doble clic en Check o ejecute `scorecard init .`: se crea de nuevo con "
        "una columna por KPI y una fila por proveedor"
    ),
    "tables.kpi.no_row": "«{vendor}» ({name}) no tiene fila, así que faltan sus KPI",
    "tables.kpi.no_row.hint": "Añada una fila para {vendor}",
    "tables.kpi.missing": "falta el valor de «{vendor}»",
    "tables.kpi.placeholder": "falta el valor de «{vendor}»: la celda dice «{found}»",
    "tables.kpi.negative": "el valor de «{vendor}» es negativo, {found}: ¿es correcto?",
    "tables.kpi.negative.hint": (
        "Corrija el valor; si puede ser negativo, haga que los puntos de los criterios empiecen por debajo de 0"
    ),
    "tables.kpi.over_100": "el valor de «{vendor}» supera el 100 %, {found}: ¿es correcto?",
    "tables.kpi.over_100.hint": (
        "Corrija el valor; si puede superar el 100 %, haga que los puntos de los criterios lleguen más allá de 100"
    ),
    "tables.kpi.outdated": "falta el valor de «{vendor}», así que cuenta el de {period}",
    "tables.kpi.find.hint": "Averigüe el valor y escríbalo en la celda",
    "tables.kpi.unseen.hint": (
        "La celda contiene un número que su formato no muestra: si ese es el valor, dele "
        "el formato General; si no, averigüe el valor y escríbalo"
    ),
    "tables.kpi.ask.hint": "Pídalo a {name} y escríbalo en la celda",
    # reviews
    "tables.review.wanted": "{needed}, y points o verified",
    "tables.review.no_reviewer": "falta el nombre del evaluador",
    "tables.review.no_reviewer.hint": "Indique quién hizo la evaluación",
    "tables.review.nothing": "la fila no da ni points ni verified",
    "tables.review.nothing.hint": "Escriba puntos para un texto, o sí o no en verified; si no hay nada que decir, "
    "borre la fila",
    "tables.review.no_question": "la fila no nombra ninguna pregunta",
    "tables.review.no_question.hint": "Escriba el id o el nombre de la pregunta",
    "tables.review.unknown_question": "no hay ninguna pregunta «{found}»",
    "tables.review.unknown_question.hint": "Escriba el id o el nombre de una pregunta",
    "tables.review.not_asked": "«{question}» no se pregunta en el lote «{lot}» de «{vendor}»",
    "tables.review.not_asked.hint": "Nombre otro proveedor u otra pregunta, o borre la fila",
    "tables.questions.none": "hay una respuesta y ninguna pregunta",
    "tables.questions.none.hint": "Escriba lo que se preguntó o elimine la fila",
    "tables.questions.twice": "la misma pregunta está en {place}",
    "tables.questions.twice.hint": "Elimine una de las dos filas",
    "tables.questions.named": "«{found}» aparece en una pregunta o en su respuesta, que leerían todos los proveedores",
    "tables.questions.named.hint": "Redáctela de modo que nadie reconozca quién preguntó",
    "tables.clarify.empty": "la celda está vacía",
    "tables.clarify.empty.hint": (
        "Una aclaración necesita vendor, question, value, source, by (quién la anotó) y date"
    ),
    "tables.clarify.twice": "«{found}» de este proveedor ya está aclarado ({place})",
    "tables.clarify.twice.hint": "Deje la fila que vale",
    "tables.clarify.hours": "«{found}» pide el horario de una semana, que no cabe en una celda",
    "tables.clarify.hours.hint": "Borre la fila y pida al proveedor el cuestionario con este horario",
    "tables.clarify.in_parts": "«{found}» se contesta por partes, y la fila no dice cuál",
    "tables.clarify.in_parts.hint": "Escriba una fila para cada una, por ejemplo {example}",
    "tables.clarify.no_item": "no hay ninguna parte «{found}»",
    "tables.clarify.no_item.hint": "Escriba el id de la pregunta y, tras una barra, el de la parte",
    "tables.clarify.value": "«{found}» no se entiende como respuesta a «{question}»",
    "tables.clarify.value.hint": "Escríbalo como lo haría el proveedor en el cuestionario",
    "tables.waits.undecided": "Lo que consta aquí de {vendor} espera hasta que esté claro cuál de sus archivos cuenta",
    "tables.waits.undecided.hint": (
        "Pregunte cuál cuenta y deje lo que consta aquí como está; contará en cuanto cuente un archivo"
    ),
    "tables.waits.none": "Lo que consta aquí de {vendor} espera hasta que llegue su cuestionario",
    "tables.waits.none.hint": (
        "Deje lo que consta aquí como está; contará en cuanto cuente un cuestionario del proveedor"
    ),
    "tables.review.own_points": "«{question}» recibe sus puntos por la respuesta",
    "tables.review.own_points.hint": "Solo las preguntas de tipo text reciben puntos de los evaluadores: deje la "
    "celda vacía",
    "tables.review.no_points": "«{found}» no es un número de puntos",
    "tables.review.out_of_range": "{found} está fuera de los límites",
    "tables.review.points.hint": "Escriba puntos de 0 a 100, por ejemplo 70",
    "tables.review.no_evidence": "«{question}» no pide justificante",
    "tables.review.no_evidence.hint": (
        "Deje la celda vacía, o haga que la pregunta pida un justificante en los criterios"
    ),
    "tables.review.yes_or_no": "«{found}» no es ni sí ni no",
    "tables.review.yes_or_no.hint": (
        "Escriba sí si el justificante es válido, no si contradice la respuesta; lo que aún no se ha verificado "
        "queda vacío"
    ),
    "tables.review.out_of_ten": "todos los puntos de {reviewer} son 10 o menos, pero los puntos van de 0 a 100",
    "tables.review.out_of_ten.hint": "Multiplíquelos por diez si son notas sobre diez",
    "tables.review.no_date": "«{found}» no es una fecha",
    "tables.review.date_two_ways": "«{found}» puede leerse de dos modos",
    "tables.review.date.hint": "Escriba año, mes y día, por ejemplo 2027-03-05 o 5 de marzo de 2027",
    "tables.review.twice": "«{reviewer}» ya ha evaluado «{question}» de «{vendor}» ({place})",
    "tables.review.twice.hint": "Deje una de las dos filas",
    "tables.review.opposite": "«{reviewer}» dice lo contrario ({place})",
    "tables.review.opposite.hint": "Acuerden una de las dos cosas y dejen la otra celda vacía",
    "tables.review.no_answer": (
        "La evaluación de {question} de {vendor} no cuenta: no hay ninguna respuesta que cuente."
    ),
    "tables.review.no_answer.hint": "Pida la respuesta al proveedor; quite la fila solo si no va a llegar ninguna.",
}
