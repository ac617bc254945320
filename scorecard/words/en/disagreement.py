"""What in the criteria does not go with the rest of them, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "disagreement.in_lots": "{message} in the lot {lots}",
    "disagreement.language": 'the tool does not speak "{language}"',
    "disagreement.language.hint": "Write {known}",
    "disagreement.days": '{early} is after "{last}", {late}',
    "disagreement.days.before": '{late} is before "{first}" ({early})',
    "disagreement.days.hint": "Correct one of the two days",
    "disagreement.seal": "a tender without a deadline cannot be sealed",
    "disagreement.seal.hint": "Write a deadline, or ‹delete the key|empty the cell›",
    # What stands in two parts.
    "disagreement.same_id.criteria": 'two criteria have the id "{id}"',
    "disagreement.same_id.questions": 'two questions have the id "{id}"',
    "disagreement.same_id.kpis": 'two KPIs have the id "{id}"',
    "disagreement.same_id.options": 'two options have the id "{id}"',
    "disagreement.same_id.items": 'two items have the id "{id}"',
    "disagreement.same_id.hint": "Every id must be its own: give one of them another",
    "disagreement.same_column": 'the column "{column}" is that of the KPI "{kpi}" already',
    "disagreement.same_column.hint": "Give each KPI a column of its own",
    "disagreement.same_text.options": 'two options have the text "{text}"',
    "disagreement.same_text.items": 'two items have the text "{text}"',
    "disagreement.same_text.hint": "A vendor could not tell them apart: reword one of them",
    "disagreement.other_unit": '"{unit}" is another unit than "{first}"',
    "disagreement.other_unit.hint": "A number must mean the same in every language: write the same unit in each",
    "disagreement.same_name.criteria": '"{name}" is the name of the criterion "{other}" already',
    "disagreement.same_name.questions": '"{name}" is the name of the question "{other}" already',
    "disagreement.same_name.kpis": '"{name}" is the name of the KPI "{other}" already',
    "disagreement.same_name.hint": "A reader could not tell them apart: rename one of them",
    # Lots.
    "disagreement.all_lots": '"{lot}" stands for all lots, and can name none',
    "disagreement.all_lots.hint": (
        "‹Leave `lots` out|Empty the cell› where all of them are meant, or give the lot another name"
    ),
    "disagreement.no_lot": 'there is no lot "{lot}"',
    "disagreement.no_lot.hint": ("The lots are {known}; they are declared ‹at the top of the file|in the settings›"),
    "disagreement.lot_written_twice": 'the lot "{lot}" is also written "{first}"',
    "disagreement.lot_written_twice.hint": "Write it the same everywhere",
    "disagreement.never_asked": "it names the lot {lots}, in which its criterion is not asked",
    "disagreement.never_asked.hint": "Delete the lot here, or add it to the criterion's lots",
    # Weights.
    "disagreement.no_weight.criteria": "the weights of the criteria add up to zero",
    "disagreement.no_weight.kpis": "the weights of the KPIs add up to zero",
    "disagreement.no_weight.questions": "the weights of its questions add up to zero",
    "disagreement.no_weight.channels": "the weights of the channels add up to zero",
    "disagreement.no_weight_then.criteria": "with them the weights of the criteria add up to zero",
    "disagreement.no_weight_then.kpis": "with them the weights of the KPIs add up to zero",
    "disagreement.no_weight.hint": "Give one of them a weight",
    "disagreement.only_record": "in this criterion only the record is asked, which is not scored",
    "disagreement.only_record.hint": (
        '‹Write `record: scored` at the top of the file|Write "⟦=scored⟧" at "⟦record⟧" in the settings›, or add a '
        "question of another type"
    ),
    "disagreement.no_own_question": "the criterion has no question",
    "disagreement.no_own_question.hint": "Give the criterion the ‹`lots`|lots› in which its questions are asked",
    "disagreement.only_texts": "only texts have a weight in this criterion",
    "disagreement.only_texts.hint": (
        "Texts earn no points by themselves: add a question of another type that has a weight"
    ),
    # KPIs and scenarios.
    "disagreement.uncertain_price": "a price is binding, and cannot be uncertain",
    "disagreement.uncertain_price.hint": (
        "‹Delete the line, or the line `price: true`|Empty the cell, or the one that says it is the price›"
    ),
    "disagreement.second_price": '"{price}" is the price already',
    "disagreement.second_price.hint": "Mark one KPI a lot as the price",
    "disagreement.minimum_of_no_kpis": "there are no KPIs, so nobody could reach it",
    "disagreement.minimum_of_no_kpis.hint": "‹Delete the line|Empty the cell›, or add KPIs",
    "disagreement.share_of_no_kpis": "there are no KPIs, so alignment is all of the total",
    "disagreement.share_of_no_kpis.hint": "‹Delete the line|Empty the cell›, or add KPIs",
    "disagreement.no_part.criteria": 'there is no criterion "{name}"',
    "disagreement.no_part.criteria.hint": "Write the id of a criterion",
    "disagreement.no_part.kpis": 'there is no KPI "{name}"',
    "disagreement.no_part.kpis.hint": "Write the id of a KPI",
    "disagreement.no_part.hint": "‹Delete the line|Delete it here›",
    # Other questions and their answers.
    "disagreement.condition_names_one": "a condition names one question and one of its options",
    "disagreement.condition_names_one.hint": ("Write one question and its option: ‹only_if: |›{{question: option}}"),
    "disagreement.depends_on_itself": "the question depends on itself",
    "disagreement.depends_on_itself.hint": "Name another question",
    "disagreement.depend_on_each_other": '"{question}" and "{other}" depend on each other',
    "disagreement.depend_on_each_other.hint": "Delete one of the conditions",
    "disagreement.contradicts_itself": "the question contradicts itself",
    "disagreement.contradicts_itself.hint": "Name another question",
    "disagreement.no_question": 'there is no question "{name}"',
    "disagreement.no_question.hint": "Write the id of a question",
    "disagreement.no_own_answer": 'the question has no answer "{answer}"',
    "disagreement.no_answer": '"{question}" has no answer "{answer}"',
    "disagreement.its_answers": "Its answers are {known}",
    "disagreement.no_option": '"{question}" has no option "{option}"',
    "disagreement.gate_of_several": '"{question}" is of the type {type}, of which several options may hold',
    "disagreement.gate_of_several.hint": (
        "Only a question of the type ⟦=choice⟧ or ⟦=yes_no⟧ can decide whether another is asked"
    ),
    "disagreement.without_options": '"{question}" is of the type {type}, which has no options',
    "disagreement.without_options.hint": (
        "Only answers to questions of the types ⟦=choice⟧, ⟦=multi⟧ and ⟦=yes_no⟧ can be named"
    ),
    "disagreement.gate_not_asked": '"{question}" is not asked in the lot {lots}',
    "disagreement.gate_not_asked.hint": "Give both questions the same lots",
    "disagreement.in_other_lots": '"{question}" is asked in other lots',
    "disagreement.in_other_lots.hint": "Give both questions a lot in common, or ‹delete the line|empty the cell›",
    # Our own books.
    "disagreement.no_record_asked": "no question asks the record, so there is nothing to score",
    "disagreement.no_record_asked.hint": "Add questions of the type ⟦=record⟧, or ‹delete the line|empty the cell›",
    "disagreement.no_vendor_asked": "only our own books are asked, and no vendor is",
    "disagreement.no_vendor_asked.hint": "Add a question of another type",
    "disagreement.no_deadline": "the record counts in the months before the deadline, of which there is none",
    "disagreement.no_deadline.hint": "Write a deadline, or delete the question",
    "disagreement.no_deadline.hint.check": "Write a deadline, or ‹delete the check|empty the cell›",
    # Hours.
    "disagreement.no_promise": "there is no promise that a vendor's hours could be held against",
    "disagreement.no_promise.hint": (
        '‹Add `promise` at the top of the file|Fill in "⟦promise.timezone⟧" and "⟦promise.from⟧" in the settings, '
        'and the sheet "⟦#promise⟧"›: '
        "our own time zone, channels and hours"
    ),
    "disagreement.hours_twice": '"{question}" asks for the hours already',
    "disagreement.hours_twice.hint": "Keep one of the two: it asks for the hours of every channel",
    "disagreement.day_twice": '{days} stands in "{key}" already',
    "disagreement.days_twice": '{days} stand in "{key}" already',
    "disagreement.day_twice.hint": "Name each day once",
    "disagreement.no_hours": "no hours are said for {days}",
    "disagreement.no_hours.hint": "Add them; a day without service is said: ‹`{day}: {closed}`|{closed}›",
    "disagreement.never_open": "the channel is closed on every day",
    "disagreement.never_open.hint": "Give it hours, or delete the channel",
    "disagreement.no_day": '"{key}" is ‹no key that is|not› known here',
    "disagreement.no_day.hint": "Known here: {known}, and days in a row such as mon-fri",
    "disagreement.holiday": "{holiday} is not in the 52 weeks from {start}, which alone are counted",
    "disagreement.holiday.hint": 'Correct the date or ‹`from`, or delete the line|"⟦promise.from⟧", or delete the row›',
}
