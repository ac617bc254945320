"""What is wrong with a value in the criteria, and what may stand there, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "mistake.found.switch": "‹the switch {switch}|{cell}›",
    "mistake.found.number": "the number {number}",
    "mistake.found.date": "the date {date}",
    "mistake.found.list": "‹a list|several entries›",
    "mistake.found.map": "‹a map of keys and values|entries with a colon›",
    "mistake.found.empty_map": "‹an empty map|nothing›",
    "mistake.found.text": 'the text "{text}"',
    # Keys and columns.
    "mistake.missing": '"{name}" is missing',
    "mistake.missing.hint": '‹Add {key}: ...|Fill in "{name}"›',
    "mistake.missing.hint.such": '‹Add {key}:|Fill in "{name}":› {example}',
    "mistake.missing.rows": '‹Add {key}: ...|Add rows on the sheet "{sheet}"›',
    "mistake.missing.options": '‹Add {key}: ...|Add rows on the sheet "{sheet}", with the id of this question›',
    "mistake.unknown": '"{name}" is ‹no key that is|not› known here',
    "mistake.unknown.hint": "Known here: {known}",
    "mistake.not_of_type": "A question of the type {type} has none: ‹delete it|empty the cell›",
    "mistake.not_of_type.rows": (
        "A question of the type {type} has none: correct the type of the question‹, or delete the key|; only if "
        "it is right, delete its rows here›"
    ),
    "mistake.nothing": "nothing stands ‹after it|here›",
    "mistake.nothing.hint": "Write a value, or delete the ‹line|row›",
    "mistake.hours_as_key": "hours stand where a key is expected",
    "mistake.hours_as_key.hint": 'Put hours with a comma in quotes: "08:00-12:00, 14:00-18:00"',
    "mistake.quoted": (
        "typographic quotation marks stand around {bare}; they come from text programs, and do not quote here"
    ),
    "mistake.quoted.hint": '‹Type straight ones: "{bare}"|Write {bare} without any›',
    "mistake.quoted.hint.number": "Write {bare} without any",
    "mistake.empty_part": '"{name}" is empty',
    "mistake.empty_part.hint": "Add at least one ‹entry to {part}|row on the sheet for {name}›",
    "mistake.few_options": "fewer than two options",
    "mistake.few_options.hint": "Add options until a vendor has a choice",
    "mistake.no_type": '"⟦type⟧" is missing',
    "mistake.no_type.hint": "‹Add|Fill in› ⟦type⟧: {known}",
    "mistake.no_type.hint.misspelt": 'Did you mean "⟦type⟧" where "{found}" stands?',
    "mistake.unknown_type": '"{type}" is no type of question',
    "mistake.unknown_type.hint": "Write {known}",
    "mistake.type": "{name} ({how})",
    "mistake.type.choice": "one option",
    "mistake.type.multi": "several options",
    "mistake.type.yes_no": "yes or no",
    "mistake.type.scale": "a step",
    "mistake.type.number": "a figure",
    "mistake.type.date": "a day",
    "mistake.type.text": "sentences",
    "mistake.type.checklist": "items that are live, planned or not there",
    "mistake.type.hours": "opening hours",
    "mistake.type.record": "our own books answer",
    "mistake.write": "Write {example}",
    # What may stand under a key.
    "mistake.example.schema": "1",
    "mistake.example.title": "the name of the campaign",
    "mistake.example.buyer": "‹{{name: the name of your company}}|the name of your company›",
    "mistake.example.id": "a short name such as cost_per_order",
    "mistake.example.weight": "a number from 0 up",
    "mistake.example.text": "what the vendor reads",
    "mistake.example.points": "‹{{value: points}}|values with their points›, such as {{50: 0, 80: 100}}",
    "mistake.example.points_of_yes_no": "{{yes: 100, no: 0}}",
    "mistake.example.points_of_dates": (
        "‹{{date: points}}|dates with their points›, such as {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.example.of_hundred": "a number from 0 to 100",
    "mistake.example.steps": "how many steps, a whole number from 2 to 10, such as 5",
    "mistake.example.low": "what step 1 means",
    "mistake.example.high": "what the last step means",
    "mistake.example.unit": "in what it is measured, such as %, EUR or hours",
    "mistake.example.range": "the smallest and the largest number that is accepted, such as [0, 100]",
    "mistake.example.need": "⟦=must⟧, ⟦=should⟧ or ⟦=could⟧",
    "mistake.example.record": "⟦=kept_share⟧",
    "mistake.example.measure": "what is asked of our own books, such as ⟦=solved_share⟧",
    "mistake.example.options": "the answers that claim it, such as ⟦=yes⟧",
    "mistake.example.within": "how far an answer may lie from the figure there, such as 10",
    "mistake.example.timezone": "the time zone of these hours, such as Europe/Madrid",
    "mistake.example.from": "the first day of the 52 weeks that are counted, such as 2027-01-04",
    "mistake.example.channels": (
        '‹{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}|rows on the sheet "⟦#promise⟧"›'
    ),
    # Sheets, rows and cells of a workbook.
    "mistake.no_sheets": "no sheet of the workbook has the name of one with criteria",
    "mistake.no_sheets.hint": "Name the sheets {known}; `scorecard init new-folder --excel` shows them filled in",
    "mistake.no_sheet": 'the sheet "{sheet}" is missing',
    "mistake.no_sheet.hint": (
        "Take it back from an earlier version of the file; `scorecard init new-folder --excel` shows all sheets"
    ),
    "mistake.only_questions": "the workbook holds only questions to choose from, no criteria",
    "mistake.only_questions.hint": "Copy the rows that you need to the sheets of the same name in criteria.xlsx",
    "mistake.other_criteria": "there is no such file; the folder holds {found}",
    "mistake.other_criteria.hint": (
        "What is read is criteria.xlsx and criteria.yaml: save {found} as criteria.xlsx in Excel or LibreOffice"
    ),
    "mistake.same_sheet": 'the sheet "{sheet}" holds the same as the sheet "{other}"',
    "mistake.same_sheet.hint": "Put all rows on one of the two, and delete the other",
    "mistake.unknown_sheet": '"{sheet}" is no sheet that is known here',
    "mistake.unknown_sheet.hint": "Known are {known}; hide a sheet that is your own",
    "mistake.unknown_sheet.hint.taken": (
        'There is a sheet "{suggestion}" already, and only that is read: take over what it lacks, and hide this sheet'
    ),
    "mistake.unknown_setting": '"{name}" is no setting that is known here',
    "mistake.unknown_column": '"{name}" is no column that is known here',
    "mistake.language_code": "Name the language by its code: {name} (de) or {name} (de-CH), for example",
    "mistake.same_column": '"{name}" holds the same as the column {column}',
    "mistake.same_column.hint": "Delete one of the two columns",
    "mistake.no_heading": "the column has no heading",
    "mistake.no_heading.hint": "Give it one, such as remark for what is your own, or empty it",
    "mistake.row_twice": '"{name}" stands here a second time',
    "mistake.row_twice.hint": "Keep one of the two rows, and delete the other",
    "mistake.said_twice": '"{key}" is said in another cell of the row already',
    "mistake.said_twice.hint": "Empty one of the two cells",
    "mistake.no_campaign_language": "nothing says in which language the campaign is",
    "mistake.no_campaign_language.hint": "Write the language of the texts that name none, such as {language}",
    "mistake.other_texts": (
        'it says "{language}", and texts in "{language}" have columns of their own; those that name no language '
        'seem to be in "{seen}"'
    ),
    "mistake.other_texts.hint": "Write the language of the texts that name none, such as {seen}",
    "mistake.version_twice": (
        'the text in the language of the campaign, "{language}", stands in another column already'
    ),
    "mistake.version_twice.hint": "Keep one of the two",
    "mistake.no_criterion": 'there is no criterion "{name}"',
    "mistake.no_question": 'there is no question "{name}"',
    "mistake.of_no_criterion": "nothing says which criterion it belongs to",
    "mistake.of_no_question": "nothing says which question it belongs to",
    "mistake.of_no_question.hint": "Write its id here; of merged cells only the first one holds it",
    "mistake.no_criterion.hint": "Write the id of a criterion; delete rows only if their criterion is no more",
    "mistake.no_question.hint": "Write the id of a question; delete rows only if their question is no more",
    "mistake.uncalculated": "the cell holds a formula without its result",
    "mistake.uncalculated.hint": "Open the workbook in Excel and save it, or type the value",
    "mistake.error": "the cell shows the error {error}",
    "mistake.error.hint": "Correct the formula, or type the value",
    "mistake.no_ends": '"{text}" does not say from where to where',
    "mistake.no_ends.hint": "Write the two with a comma between: {example}",
    "mistake.key_twice": '"{key}" stands twice in the cell',
    "mistake.key_twice.hint": "Keep one of the two",
    # Values of any kind.
    "mistake.not_accepted": "{found} is not accepted here",
    "mistake.not_accepted.hint": "Look at the criteria that `scorecard init` writes",
    "mistake.no_such_answer": "{found} is no answer to this question",
    "mistake.no_list": "{found} stands where ‹a list is|several entries are› expected",
    "mistake.no_list.hint": "Write it in brackets: [{value}]",
    "mistake.no_list.hint.entries": (
        "‹Begin each entry with a dash, or use brackets: [ ]|Part entries by commas; what has a sheet stands there›"
    ),
    "mistake.empty_list": "‹the list is empty|the cell names nothing›",
    "mistake.empty_list.hint": "Write a name in it, or ‹delete the line|empty the cell›",
    "mistake.twice": '"{name}" stands twice ‹in the list|in the cell›',
    "mistake.twice.hint": "Delete one of the two",
    "mistake.no_map": "{found} stands where ‹keys and values|entries with a colon› are expected",
    "mistake.no_map.hint": (
        "‹Write `key: value` lines, indented|"
        "Write each with a colon before its value, parted by commas, or fill in the columns for its parts›"
    ),
    "mistake.no_switch": "{found} stands where ‹a switch|yes or no› is expected",
    "mistake.no_switch.hint": "Write ‹true or false, without quotes|yes or no›",
    "mistake.schema": "{found} is no version of this format that the tool knows",
    "mistake.schema.hint": "Write ‹`schema: 1`|1›",
    # Texts and ids.
    "mistake.no_text": "{found} stands where a text is expected",
    "mistake.no_text.hint": "Write a text‹, in quotes|›",
    "mistake.empty_text": "the text is empty",
    "mistake.empty_text.hint": "Write a text, or ‹delete the line|empty the cell›",
    "mistake.control": "the text holds a character that cannot be printed",
    "mistake.control.hint": "Delete it, or type the text again",
    "mistake.no_language": '"{language}" is no language',
    "mistake.no_language.hint": (
        '‹A text by language has keys such as en or de-CH: {{en: "...", es: "..."}}|'
        "Name the column text (de), for example›"
    ),
    "mistake.no_version": 'the text has no version in "{language}", the language of the campaign',
    "mistake.no_version.hint": (
        '‹Add `{language}: "..."` to it|Fill in the column for "{language}", or the one without a language›'
    ),
    "mistake.no_id": '"{id}" is no id',
    "mistake.no_id.hint": "An id has small letters (a-z), digits and _, such as {such}",
    "mistake.long_id": "the id has {count} characters",
    "mistake.long_id.hint": "An id has at most {most}",
    # Numbers, and the points that values earn.
    "mistake.no_number": "{found} stands where a number is expected",
    "mistake.no_number.hint": "Write a number, such as 12.5 or 40",
    "mistake.number_meant.hint": "Write {number}‹, without quotes|›",
    "mistake.infinite": "the number is not finite",
    "mistake.infinite.hint": "Write an ordinary number, such as 12.5 or 40",
    "mistake.no_whole_number.hint": "Write a whole number from {lowest} to {highest}, such as {example}",
    "mistake.fraction": "{number} is no whole number",
    "mistake.fraction.hint": "Write {whole}, for example",
    "mistake.share": "{number} would be less than one percent",
    "mistake.share.hint": "Write {percent} if you mean {percent} percent",
    "mistake.negative": "{number} is negative",
    "mistake.negative.hint": "Write a number from 0 up",
    "mistake.out_of_range": "{number} is out of range",
    "mistake.out_of_range.hint": "Write a number from {lowest} to {highest}",
    "mistake.exchanged": "{lower} ({value}) is larger than {upper} ({highest})",
    "mistake.exchanged.hint": "Exchange the two",
    "mistake.interval": "two numbers are expected here, not {count}",
    "mistake.interval.hint": "Write the smallest and the largest number that is accepted, such as [0, 100]",
    "mistake.interval.hint.decimals": (
        "Write the smallest and the largest number that is accepted, such as [0, 100]; decimals have a point"
    ),
    "mistake.interval.falls": "{first} is not smaller than {last}",
    "mistake.no_anchor": '"{key}" stands where a number is expected',
    "mistake.no_anchor.hint": "Write a number: points are read {{value: points}}",
    "mistake.no_anchor.hint.meant": "Write {number}: points are read {{value: points}}",
    "mistake.few.values": "fewer than two values have points",
    "mistake.few.values.hint": "Write two values or more, the smallest first, such as {{50: 0, 80: 100}}",
    "mistake.few.steps": "fewer than two steps have points",
    "mistake.few.steps.hint": "Write two steps or more, such as {{95: 60, 98: 80, 99: 100}}",
    "mistake.few.dates": "fewer than two dates have points",
    "mistake.few.dates.hint": (
        "Write two dates or more, the earliest first, such as {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.same_value": "{left} and {right} are the same value",
    "mistake.same_value.hint": "Delete one of the two",
    "mistake.falling.values": "the values do not rise: {right} stands after {left}",
    "mistake.falling.steps": "the steps do not rise: {right} stands after {left}",
    "mistake.falling.dates": "the dates do not rise: {right} stands after {left}",
    "mistake.uneven_steps": "the points of the steps neither rise nor fall all the way",
    "mistake.uneven_steps.hint": (
        "Let each step earn more than the one before it, or each of them less; ‹`points`|⟦points⟧› may rise and fall"
    ),
    "mistake.two_curves": "⟦points⟧ and ⟦steps⟧ stand here, of which only one can hold",
    "mistake.two_curves.hint": (
        "Keep ‹`points`|⟦points⟧› for straight lines between the values, or ‹`steps`|⟦steps⟧› for points that "
        "change at once"
    ),
    "mistake.no_curve": '"⟦points⟧" is missing',
    "mistake.no_curve.hint": (
        '‹Add points: {{value: points}}|Fill in "⟦points⟧": values with their points›, such as {{50: 0, 80: 100}}, '
        "or ⟦steps⟧"
    ),
    "mistake.no_points": "no option has points, so nobody could earn any",
    "mistake.no_points.hint": "Give points to at least one option",
    # Dates, hours and time zones.
    "mistake.no_date": "{found} is no date",
    "mistake.no_date.hint": "Write year, month and day, such as 2027-02-26‹| or 26 February 2027›",
    "mistake.two_dates": "{found} reads two ways",
    "mistake.no_moment": "{found} is no deadline",
    "mistake.no_moment.hint": (
        "Write a date, such as 2027-02-26, or with a time, such as 2027-02-26 17:00‹| or 26 February 2027 17:00›; "
        "its zone stands in ‹timezone|the setting time zone›"
    ),
    "mistake.day_interval": "two dates are expected here, not {count}",
    "mistake.day_interval.hint": (
        "Write the first and the last date that is accepted, such as [2027-01-01, 2027-12-31]"
    ),
    "mistake.day_interval.falls": "{first} is not before {last}",
    "mistake.too_early": "{date} is a date that no spreadsheet can hold",
    "mistake.too_early.hint": "Write {earliest} or a later date",
    "mistake.no_start": "{start} is not a year in which anybody is promised anything",
    "mistake.no_start.hint": "Write a date from {first} to {last}",
    "mistake.no_hours": "{found} stands where hours are expected",
    "mistake.no_hours.hint": (
        'Write hours such as "08:00-22:00" or "08:00-12:00, 14:00-18:00", past midnight "22:00-06:00", or {closed}'
    ),
    "mistake.hours_meant": 'Write "{hours}"',
    "mistake.hours_overlap": 'the hours "{hours}" overlap',
    "mistake.hours_overlap.hint": "Name each time of the day once",
    "mistake.hours_two_ways": 'the hours "{hours}" can be read in two ways',
    "mistake.hours_two_ways.hint": (
        'Round the clock is "00:00-24:00"; else split at midnight: "12:00-24:00", and "00:00-10:00" on the next day'
    ),
    "mistake.no_zone": "{found} stands where a time zone is expected",
    "mistake.no_zone.hint": "Write the name of a time zone, such as Europe/Madrid",
    "mistake.no_zones": "this computer knows no time zones",
    "mistake.no_zones.hint": "Install them with `pip install tzdata`",
    "mistake.unknown_zone": 'there is no time zone "{name}"',
    # Parts that exclude each other.
    "mistake.credit_falls.hint": "An answer must not lose points by being verified: exchange the two",
    "mistake.credit_of_evidence_falls.hint": "An answer must not lose points by naming evidence: exchange the two",
    "mistake.doubt_rises.hint": "A verified answer is no more in doubt than a declared one: exchange the two",
    "mistake.idle_scenario": "the scenario changes no weight",
    "mistake.idle_scenario.hint": (
        "Write an ⟦alignment_share⟧, or weights of ⟦criteria⟧ or ⟦kpis⟧‹, such as {{alignment_share: 30}}|›"
    ),
    "mistake.no_uncertainty": "there is no uncertainty here",
    "mistake.two_uncertainties": "two uncertainties stand here",
    "mistake.no_uncertainty.hint": (
        "Write either {{relative: 3}}, in percent, or {{absolute: 0.5}}, in the unit of the KPI"
    ),
    "mistake.two_sources": "⟦check.column⟧ and ⟦check.record⟧ stand here, of which only one can hold",
    "mistake.two_sources.hint": "Keep one of the two",
    "mistake.no_source": '"⟦check.column⟧" is missing',
    "mistake.no_source.hint": (
        "‹Add column: a column of the table of KPIs, or record: a measure, such as ⟦=solved_share⟧|"
        'Fill in "⟦check.column⟧": a column of the table of KPIs, or "⟦check.record⟧": a measure, such as '
        "⟦=solved_share⟧›"
    ),
    "mistake.no_contradiction": "{found} stands where answers that contradict each other are expected",
    "mistake.no_contradiction.hint": (
        "Write ‹contradicts: |›{{answer: {{other question: its option}}}}, such as {{⟦=yes⟧: {{carrier: none}}}}"
    ),
}
