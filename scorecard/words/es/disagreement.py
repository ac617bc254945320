"""What in the criteria does not go with the rest of them, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "disagreement.in_lots": "en el lote {lots}: {message}",
    "disagreement.language": "la herramienta no habla «{language}»",
    "disagreement.language.hint": "Escriba {known}",
    "disagreement.days": "{early} es posterior a «{last}», {late}",
    "disagreement.days.before": "{late} es anterior a «{first}» ({early})",
    "disagreement.days.hint": "Corrija uno de los dos días",
    "disagreement.seal": "una licitación sin fecha límite no se puede sellar",
    "disagreement.seal.hint": "Escriba una fecha límite, o ‹borre la clave|vacíe la celda›",
    # What stands in two parts.
    "disagreement.same_id.criteria": "dos criterios tienen el id «{id}»",
    "disagreement.same_id.questions": "dos preguntas tienen el id «{id}»",
    "disagreement.same_id.kpis": "dos KPI tienen el id «{id}»",
    "disagreement.same_id.options": "dos opciones tienen el id «{id}»",
    "disagreement.same_id.items": "dos elementos tienen el id «{id}»",
    "disagreement.same_id.hint": "Cada uno necesita su propio id: dé otro a uno de los dos",
    "disagreement.same_column": "la columna «{column}» ya es la del KPI «{kpi}»",
    "disagreement.same_column.hint": "Dé a cada KPI su propia columna",
    "disagreement.same_text.options": "dos opciones tienen el texto «{text}»",
    "disagreement.same_text.items": "dos elementos tienen el texto «{text}»",
    "disagreement.same_text.hint": "El proveedor no podría distinguirlos: cambie la redacción de uno de los dos",
    "disagreement.other_unit": "«{unit}» no es la misma unidad que «{first}»",
    "disagreement.other_unit.hint": (
        "Un número debe significar lo mismo en todos los idiomas: escriba en todos la misma unidad"
    ),
    "disagreement.same_name.criteria": "«{name}» ya es el nombre del criterio «{other}»",
    "disagreement.same_name.questions": "«{name}» ya es el nombre de la pregunta «{other}»",
    "disagreement.same_name.kpis": "«{name}» ya es el nombre del KPI «{other}»",
    "disagreement.same_name.hint": "El lector no podría distinguirlos: cambie el nombre de uno de los dos",
    # Lots.
    "disagreement.all_lots": "«{lot}» significa todos los lotes y no puede ser el nombre de uno",
    "disagreement.all_lots.hint": (
        "‹Omita `lots`|Deje «⟦lots⟧» sin rellenar› donde se refiera a todos, o dé otro nombre al lote"
    ),
    "disagreement.no_lot": "no hay ningún lote «{lot}»",
    "disagreement.no_lot.hint": "Los lotes son {known}; se declaran ‹al principio del archivo|en la hoja Ajustes›",
    "disagreement.lot_written_twice": "el lote «{lot}» también está escrito «{first}»",
    "disagreement.lot_written_twice.hint": "Escríbalo igual en todas partes",
    "disagreement.never_asked": "nombra el lote {lots}, en el que no se pregunta su criterio",
    "disagreement.never_asked.hint": "Borre aquí el lote, o añádalo a los lotes del criterio",
    # Weights.
    "disagreement.no_weight.criteria": "las ponderaciones de los criterios suman cero",
    "disagreement.no_weight.kpis": "las ponderaciones de los KPI suman cero",
    "disagreement.no_weight.questions": "las ponderaciones de sus preguntas suman cero",
    "disagreement.no_weight.channels": "las ponderaciones de los canales suman cero",
    "disagreement.no_weight_then.criteria": "con ellas, las ponderaciones de los criterios suman cero",
    "disagreement.no_weight_then.kpis": "con ellas, las ponderaciones de los KPI suman cero",
    "disagreement.no_weight.hint": "Ponga al menos una ponderación mayor que cero",
    "disagreement.only_record": "en este criterio solo se pregunta por el historial, que no da puntos",
    "disagreement.only_record.hint": (
        "Escriba ‹`record: scored` al principio del archivo|«⟦=scored⟧» en el ajuste «⟦record⟧»›, o añada una "
        "pregunta de otro tipo"
    ),
    "disagreement.no_own_question": "el criterio no tiene ninguna pregunta",
    "disagreement.no_own_question.hint": "Dé al criterio los ‹`lots`|lotes› en que se hacen sus preguntas",
    "disagreement.only_texts": "en este criterio solo tienen ponderación textos",
    "disagreement.only_texts.hint": (
        "Los textos no dan puntos por sí solos: añada una pregunta de otro tipo que tenga ponderación"
    ),
    # KPIs and scenarios.
    "disagreement.uncertain_price": "un precio es vinculante y no puede ser incierto",
    "disagreement.uncertain_price.hint": (
        "‹Borre la línea, o la línea `price: true`|Vacíe la celda, o la que dice que es el precio›"
    ),
    "disagreement.second_price": "«{price}» ya es el precio",
    "disagreement.second_price.hint": "Marque como precio un solo KPI por lote",
    "disagreement.minimum_of_no_kpis": "no hay ningún KPI, así que nadie podría alcanzarlo",
    "disagreement.minimum_of_no_kpis.hint": "‹Borre la línea|Vacíe la celda›, o añada KPI",
    "disagreement.share_of_no_kpis": "no hay ningún KPI, así que la alineación es el total entero",
    "disagreement.share_of_no_kpis.hint": "‹Borre la línea|Vacíe la celda›, o añada KPI",
    "disagreement.no_part.criteria": "no hay ningún criterio «{name}»",
    "disagreement.no_part.criteria.hint": "Escriba el id de un criterio",
    "disagreement.no_part.kpis": "no hay ningún KPI «{name}»",
    "disagreement.no_part.kpis.hint": "Escriba el id de un KPI",
    "disagreement.no_part.hint": "‹Borre la línea|Bórrelo aquí›",
    # Other questions and their answers.
    "disagreement.condition_names_one": "una condición nombra una sola pregunta y una de sus opciones",
    "disagreement.condition_names_one.hint": "Escriba una pregunta y su opción: ‹only_if: |›{{pregunta: opción}}",
    "disagreement.depends_on_itself": "la pregunta depende de sí misma",
    "disagreement.depends_on_itself.hint": "Nombre otra pregunta",
    "disagreement.depend_on_each_other": "«{question}» y «{other}» dependen la una de la otra",
    "disagreement.depend_on_each_other.hint": "Borre una de las condiciones",
    "disagreement.contradicts_itself": "la pregunta se contradice a sí misma",
    "disagreement.contradicts_itself.hint": "Nombre otra pregunta",
    "disagreement.no_question": "no hay ninguna pregunta «{name}»",
    "disagreement.no_question.hint": "Escriba el id de una pregunta",
    "disagreement.no_own_answer": "la pregunta no tiene ninguna respuesta «{answer}»",
    "disagreement.no_answer": "«{question}» no tiene ninguna respuesta «{answer}»",
    "disagreement.its_answers": "Sus respuestas son {known}",
    "disagreement.no_option": "«{question}» no tiene ninguna opción «{option}»",
    "disagreement.gate_of_several": "«{question}» es del tipo {type}, en el que pueden valer varias opciones",
    "disagreement.gate_of_several.hint": (
        "Solo una pregunta del tipo ⟦=choice⟧ o ⟦=yes_no⟧ puede decidir si se hace otra"
    ),
    "disagreement.without_options": "«{question}» es del tipo {type}, que no tiene opciones",
    "disagreement.without_options.hint": (
        "Solo se pueden nombrar respuestas a preguntas de los tipos ⟦=choice⟧, ⟦=multi⟧ y ⟦=yes_no⟧"
    ),
    "disagreement.gate_not_asked": "«{question}» no se pregunta en el lote {lots}",
    "disagreement.gate_not_asked.hint": "Dé los mismos lotes a las dos preguntas",
    "disagreement.in_other_lots": "«{question}» se pregunta en otros lotes",
    "disagreement.in_other_lots.hint": "Dé un lote común a las dos preguntas, o ‹borre la línea|vacíe la celda›",
    # Our own books.
    "disagreement.no_record_asked": "ninguna pregunta se refiere al historial, así que no hay nada que puntuar",
    "disagreement.no_record_asked.hint": "Añada preguntas del tipo ⟦=record⟧, o ‹borre la línea|vacíe la celda›",
    "disagreement.no_vendor_asked": "solo se pregunta a nuestros registros, y a ningún proveedor",
    "disagreement.no_vendor_asked.hint": "Añada una pregunta de otro tipo",
    "disagreement.no_deadline": "el historial cuenta los meses anteriores a la fecha límite, y no hay ninguna",
    "disagreement.no_deadline.hint": "Escriba una fecha límite, o borre la pregunta",
    "disagreement.no_deadline.hint.check": "Escriba una fecha límite, o ‹borre el contraste|vacíe la celda›",
    # Hours.
    "disagreement.no_promise": "no hay ningún compromiso con el que comparar el horario de un proveedor",
    "disagreement.no_promise.hint": (
        "‹Añada `promise` al principio del archivo|Rellene «⟦promise.timezone⟧» y «⟦promise.from⟧» en los "
        "ajustes, y la hoja «⟦#promise⟧»›: nuestra zona horaria, nuestros canales y nuestro horario"
    ),
    "disagreement.hours_twice": "«{question}» ya pregunta por el horario",
    "disagreement.hours_twice.hint": "Deje una de las dos: pregunta por el horario de todos los canales",
    "disagreement.day_twice": "{days} ya está en «{key}»",
    "disagreement.days_twice": "{days} ya están en «{key}»",
    "disagreement.day_twice.hint": "Nombre cada día una sola vez",
    "disagreement.no_hours": "no se indica ningún horario para {days}",
    "disagreement.no_hours.hint": "Añádalo; un día sin servicio se indica así: ‹`{day}: {closed}`|{closed}›",
    "disagreement.never_open": "el canal está cerrado todos los días",
    "disagreement.never_open.hint": "Dele un horario, o borre el canal",
    "disagreement.no_day": "aquí no se conoce ‹la clave «{key}»|«{key}»›",
    "disagreement.no_day.hint": "Aquí se conocen: {known}, y días seguidos como mon-fri",
    "disagreement.holiday": "{holiday} no está en las 52 semanas desde el {start}, las únicas que se cuentan",
    "disagreement.holiday.hint": "Corrija la fecha o ‹`from`|«⟦promise.from⟧»›, o borre la ‹línea|fila›",
}
