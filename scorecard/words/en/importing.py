"""What `scorecard import` says of a questionnaire that was not its own, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "importing.look": "Look at this:",
    "importing.from": 'From sheet "{sheet}", cell {cell}.',
    "importing.language": "The language was guessed from the questions.",
    "importing.nothing": "no question was found in it",
    "importing.nothing.hint": (
        "Put a row of headings above the questions, with the words question and answer, and import it again"
    ),
    "importing.own.questionnaire": "this is a questionnaire of scorecard itself, made for {vendor}",
    "importing.own.questionnaire.hint": (
        "What it asks stands in the criteria of its campaign, and as it was sent in sent/{file}: copy that file into a "
        "new folder; scorecard convert {file} criteria.xlsx makes a workbook of it. What {vendor} returned goes into "
        "the folder returned of the campaign, and scorecard rank reads it there"
    ),
    "importing.own.asked": "this workbook of scorecard itself asks {vendor} about single answers or an incident",
    "importing.own.asked.hint": (
        "When it came back, put it into the folder returned of the campaign: scorecard status and rank read it there"
    ),
    "importing.own.criteria": "these are criteria of scorecard already",
    "importing.own.criteria.hint": (
        "Put it into the folder of the campaign as criteria.xlsx, and change it there; scorecard convert {file} "
        "criteria.yaml makes a YAML file of it"
    ),
    "importing.own.table": "this is a table of a campaign of scorecard, and asks nothing",
    "importing.own.table.hint": (
        "Keep it in the folder of the campaign under its name, such as vendors.xlsx or kpis.xlsx: scorecard check and "
        "rank read it there"
    ),
    "importing.own.ranking": "this is a ranking that scorecard made",
    "importing.own.ranking.hint": "What was asked stands in criteria.xlsx or criteria.yaml beside it: copy that file",
    "importing.own.weights": "in this workbook of scorecard a committee says what weighs how much",
    "importing.own.weights.hint": "Keep it in the folder weights of the campaign: scorecard weights reads it there",
    "importing.own.status": "this is the list of where each vendor stands, as scorecard status writes it",
    "importing.own.status.hint": (
        "What vendors were asked stands in criteria.xlsx or criteria.yaml of its campaign: copy that file"
    ),
    "importing.own.problems": "this is the list of problems that scorecard check or status writes",
    "importing.own.problems.hint": (
        "Mend what it names in the files of the campaign; what vendors are asked stands in criteria.xlsx or "
        "criteria.yaml"
    ),
    "importing.own.template": (
        "this is the template of questionnaires of scorecard: how they look, and not what they ask"
    ),
    "importing.own.template.hint": (
        "Keep it in the folder templates of the campaign; what vendors are asked stands in criteria.xlsx or "
        "criteria.yaml"
    ),
    "importing.sheet": {"one": "{count} question", "other": "{count} questions"},
    "importing.sheet.nothing": "no questions",
    "importing.sheet.look": {"one": "{count} to look at", "other": "{count} to look at"},
    "importing.sheet.repeated": {
        "one": "{count} stands on an earlier sheet",
        "other": "{count} stand on an earlier sheet",
    },
    "importing.written": {
        "one": "{file}: {count} question, without points and weights.",
        "other": "{file}: {count} questions, without points and weights.",
    },
    "importing.next": (
        "Next: go through the column “{remark}”, and give points and weights. Run scorecard init . in the folder for "
        "the tables that go with it; then scorecard check, or a double click on Check, names each cell that is "
        "missing. Only one of criteria.xlsx and criteria.yaml may stand there."
    ),
    "importing.doubt.no_headings": "No row of headings says that questions stand here.",
    "importing.doubt.maybe_heading": "It may be a heading or a note.",
    "importing.doubt.list_unread": "Its drop-down list could not be read.",
    "importing.doubt.list_calculated": "Its drop-down list is calculated; it was taken as it is now.",
    "importing.doubt.list_too_long": "Its drop-down list is too long for options; it became a text.",
    "importing.doubt.one_option": "Its drop-down list offers fewer than two answers; it became a text.",
    "importing.doubt.several_lists": "Several cells beside it have drop-down lists; the first was taken.",
    "importing.doubt.options_below": "The answers were taken from the lines below or beside it.",
    "importing.doubt.tick_boxes": "It has tick boxes, whose words stand in no cell.",
    "importing.doubt.scale_in_text": "The scale was taken from its words.",
    "importing.doubt.unit_in_text": "The unit was taken from its words.",
    "importing.doubt.no_unit": "Its cell asks for a number, without a unit.",
    "importing.doubt.date": "It asks for a date, which became a text.",
    "importing.doubt.time": "It asks for a time, which became a text.",
    "importing.doubt.list_keys": "Its list offers keys, or is named; what they mean was taken from where that stands.",
    "importing.doubt.list_missing": "The list that it names was not found.",
    "importing.doubt.boxes": "The answers were taken from boxes laid over the cells.",
    "importing.doubt.one_box": "It has one box to tick, which became yes or no.",
    "importing.doubt.matrix": "The answers were taken from the headings of a table.",
    "importing.doubt.matrix_unread": "It is a line of a table whose headings were not understood; it became a text.",
    "importing.doubt.several_columns": "Several columns beside it are to be filled in; it became one text.",
    "importing.doubt.entry": "It is a cell of a table, taken as a number; its words and the heading were put together.",
    "importing.doubt.asked_twice": "The same words stand in an earlier question.",
    "importing.doubt.asked_beside": "Another column of its row asks something, too; it became no question.",
}
