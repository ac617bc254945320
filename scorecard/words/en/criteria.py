"""What is wrong with a value in the criteria, and what may stand there, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "criteria.found.switch": "‹the switch {switch}|{cell}›",
    "criteria.found.number": "the number {number}",
    "criteria.found.date": "the date {date}",
    "criteria.found.list": "‹a list|several entries›",
    "criteria.found.map": "‹a map of keys and values|entries with a colon›",
    "criteria.found.empty_map": "‹an empty map|nothing›",
    "criteria.found.text": 'the text "{text}"',
    # Keys and columns.
    "criteria.missing": '"{name}" is missing',
    "criteria.missing.hint": '‹Add {key}: ...|Fill in "{name}"›',
    "criteria.missing.hint.such": '‹Add {key}:|Fill in "{name}":› {example}',
    "criteria.missing.rows": '‹Add {key}: ...|Add rows on the sheet "{sheet}"›',
    "criteria.missing.options": '‹Add {key}: ...|Add rows on the sheet "{sheet}", with the id of this question›',
    "criteria.unknown": '"{name}" is ‹no key that is|not› known here',
    "criteria.unknown.hint": "Known here: {known}",
    "criteria.not_of_type": "A question of the type {type} has none: ‹delete it|empty the cell›",
    "criteria.nothing": "nothing stands ‹after it|here›",
    "criteria.nothing.hint": "Write a value, or delete the ‹line|row›",
    "criteria.hours_as_key": "hours stand where a key is expected",
    "criteria.hours_as_key.hint": 'Put hours with a comma in quotes: "08:00-12:00, 14:00-18:00"',
    "criteria.quoted": (
        "typographic quotation marks stand around {bare}; they come from text programs, and do not quote here"
    ),
    "criteria.quoted.hint": '‹Type straight ones: "{bare}"|Write {bare} without any›',
    "criteria.quoted.hint.number": "Write {bare} without any",
    "criteria.empty_part": '"{name}" is empty',
    "criteria.empty_part.hint": "Add at least one ‹entry to {part}|row on the sheet for {name}›",
    "criteria.few_options": "fewer than two options",
    "criteria.few_options.hint": "Add options until a vendor has a choice",
    "criteria.no_type": '"⟦type⟧" is missing',
    "criteria.no_type.hint": "‹Add|Fill in› ⟦type⟧: {known}",
    "criteria.no_type.hint.misspelt": 'Did you mean "⟦type⟧" where "{found}" stands?',
    "criteria.unknown_type": '"{type}" is no type of question',
    "criteria.unknown_type.hint": "Write {known}",
    "criteria.type": "{name} ({how})",
    "criteria.type.choice": "one option",
    "criteria.type.multi": "several options",
    "criteria.type.yes_no": "yes or no",
    "criteria.type.scale": "a step",
    "criteria.type.number": "a figure",
    "criteria.type.date": "a day",
    "criteria.type.text": "sentences",
    "criteria.type.checklist": "items that are live, planned or not there",
    "criteria.type.hours": "opening hours",
    "criteria.type.record": "our own books answer",
    "criteria.write": "Write {example}",
    # What may stand under a key.
    "criteria.example.schema": "1",
    "criteria.example.title": "the name of the campaign",
    "criteria.example.buyer": "‹{{name: the name of your company}}|the name of your company›",
    "criteria.example.id": "a short name such as cost_per_order",
    "criteria.example.weight": "a number from 0 up",
    "criteria.example.text": "what the vendor reads",
    "criteria.example.points": "‹{{value: points}}|values with their points›, such as {{50: 0, 80: 100}}",
    "criteria.example.points_of_yes_no": "{{yes: 100, no: 0}}",
    "criteria.example.points_of_dates": (
        "‹{{date: points}}|dates with their points›, such as {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.example.of_hundred": "a number from 0 to 100",
    "criteria.example.steps": "how many steps, a whole number from 2 to 10, such as 5",
    "criteria.example.low": "what step 1 means",
    "criteria.example.high": "what the last step means",
    "criteria.example.unit": "in what it is measured, such as %, EUR or hours",
    "criteria.example.range": "the smallest and the largest number that is accepted, such as [0, 100]",
    "criteria.example.need": "⟦=must⟧, ⟦=should⟧ or ⟦=could⟧",
    "criteria.example.record": "kept_share",
    "criteria.example.measure": "what is asked of our own books, such as solved_share",
    "criteria.example.options": "the answers that claim it, such as yes",
    "criteria.example.within": "how far an answer may lie from the figure there, such as 10",
    "criteria.example.timezone": "the time zone of these hours, such as Europe/Madrid",
    "criteria.example.from": "the first day of the 52 weeks that are counted, such as 2027-01-04",
    "criteria.example.channels": '{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}',
    # Sheets, rows and cells of a workbook.
    "criteria.no_sheets": "no sheet of the workbook has the name of one with criteria",
    "criteria.no_sheets.hint": "Name the sheets {known}; `scorecard init new-folder --excel` shows them filled in",
    "criteria.same_sheet": 'the sheet "{sheet}" holds the same as the sheet "{other}"',
    "criteria.same_sheet.hint": "Put all rows on one of the two, and delete the other",
    "criteria.unknown_sheet": '"{sheet}" is no sheet that is known here',
    "criteria.unknown_sheet.hint": "Known are {known}; hide a sheet that is your own",
    "criteria.unknown_setting": '"{name}" is no setting that is known here',
    "criteria.unknown_column": '"{name}" is no column that is known here',
    "criteria.language_code": "Name the language by its code: {name} (de) or {name} (de-CH), for example",
    "criteria.same_column": '"{name}" holds the same as the column {column}',
    "criteria.same_column.hint": "Delete one of the two columns",
    "criteria.no_heading": "the column has no heading",
    "criteria.no_heading.hint": "Give it one, such as remark for what is your own, or empty it",
    "criteria.row_twice": '"{name}" stands here a second time',
    "criteria.row_twice.hint": "Keep one of the two rows, and delete the other",
    "criteria.said_twice": '"{key}" is said in another cell of the row already',
    "criteria.said_twice.hint": "Empty one of the two cells",
    "criteria.version_twice": (
        'the text in the language of the campaign, "{language}", stands in another column already'
    ),
    "criteria.version_twice.hint": "Keep one of the two",
    "criteria.no_criterion": 'there is no criterion "{name}"',
    "criteria.no_question": 'there is no question "{name}"',
    "criteria.of_no_criterion": "nothing says which criterion it belongs to",
    "criteria.of_no_question": "nothing says which question it belongs to",
    "criteria.of_no_question.hint": "Write its id here; of merged cells only the first one holds it",
    "criteria.no_criterion.hint": "Write the id of a criterion, or delete the row",
    "criteria.no_question.hint": "Write the id of a question, or delete the row",
    "criteria.uncalculated": "the cell holds a formula without its result",
    "criteria.uncalculated.hint": "Open the workbook in Excel and save it, or type the value",
    "criteria.error": "the cell shows the error {error}",
    "criteria.error.hint": "Correct the formula, or type the value",
    "criteria.no_ends": '"{text}" does not say from where to where',
    "criteria.no_ends.hint": "Write the two with a comma between: {example}",
    "criteria.key_twice": '"{key}" stands twice in the cell',
    "criteria.key_twice.hint": "Keep one of the two",
    # Values of any kind.
    "criteria.not_accepted": "{found} is not accepted here",
    "criteria.not_accepted.hint": "Look at the criteria that `scorecard init` writes",
    "criteria.no_such_answer": "{found} is no answer to this question",
    "criteria.no_list": "{found} stands where ‹a list is|several entries are› expected",
    "criteria.no_list.hint": "Write it in brackets: [{value}]",
    "criteria.no_list.hint.entries": (
        "‹Begin each entry with a dash, or use brackets: [ ]|Part entries by commas; what has a sheet stands there›"
    ),
    "criteria.empty_list": "‹the list is empty|the cell names nothing›",
    "criteria.empty_list.hint": "Write a name in it, or ‹delete the line|empty the cell›",
    "criteria.twice": '"{name}" stands twice ‹in the list|in the cell›',
    "criteria.twice.hint": "Delete one of the two",
    "criteria.no_map": "{found} stands where ‹keys and values|entries with a colon› are expected",
    "criteria.no_map.hint": (
        "‹Write `key: value` lines, indented|"
        "Write each with a colon before its value, parted by commas, or fill in the columns for its parts›"
    ),
    "criteria.no_switch": "{found} stands where ‹a switch|yes or no› is expected",
    "criteria.no_switch.hint": "Write ‹true or false, without quotes|yes or no›",
    "criteria.schema": "{found} is no version of this format that the tool knows",
    "criteria.schema.hint": "Write ‹`schema: 1`|1›",
    # Texts and ids.
    "criteria.no_text": "{found} stands where a text is expected",
    "criteria.no_text.hint": "Write a text‹, in quotes|›",
    "criteria.empty_text": "the text is empty",
    "criteria.empty_text.hint": "Write a text, or ‹delete the line|empty the cell›",
    "criteria.control": "the text holds a character that cannot be printed",
    "criteria.control.hint": "Delete it, or type the text again",
    "criteria.no_language": '"{language}" is no language',
    "criteria.no_language.hint": (
        '‹A text by language has keys such as en or de-CH: {{en: "...", es: "..."}}|'
        "Name the column text (de), for example›"
    ),
    "criteria.no_version": 'the text has no version in "{language}", the language of the campaign',
    "criteria.no_version.hint": (
        '‹Add `{language}: "..."` to it|Fill in the column for "{language}", or the one without a language›'
    ),
    "criteria.no_id": '"{id}" is no id',
    "criteria.no_id.hint": "An id has small letters (a-z), digits and _, such as {such}",
    "criteria.long_id": "the id has {count} characters",
    "criteria.long_id.hint": "An id has at most {most}",
    # Numbers, and the points that values earn.
    "criteria.no_number": "{found} stands where a number is expected",
    "criteria.no_number.hint": "Write a number, such as 12.5 or 40",
    "criteria.number_meant.hint": "Write {number}‹, without quotes|›",
    "criteria.infinite": "the number is not finite",
    "criteria.infinite.hint": "Write an ordinary number, such as 12.5 or 40",
    "criteria.no_whole_number.hint": "Write a whole number from {lowest} to {highest}, such as {example}",
    "criteria.fraction": "{number} is no whole number",
    "criteria.fraction.hint": "Write {whole}, for example",
    "criteria.share": "{number} would be less than one percent",
    "criteria.share.hint": "Write {percent} if you mean {percent} percent",
    "criteria.negative": "{number} is negative",
    "criteria.negative.hint": "Write a number from 0 up",
    "criteria.out_of_range": "{number} is out of range",
    "criteria.out_of_range.hint": "Write a number from {lowest} to {highest}",
    "criteria.exchanged": "{lower} ({value}) is larger than {upper} ({highest})",
    "criteria.exchanged.hint": "Exchange the two",
    "criteria.interval": "two numbers are expected here, not {count}",
    "criteria.interval.hint": "Write the smallest and the largest number that is accepted, such as [0, 100]",
    "criteria.interval.hint.decimals": (
        "Write the smallest and the largest number that is accepted, such as [0, 100]; decimals have a point"
    ),
    "criteria.interval.falls": "{first} is not smaller than {last}",
    "criteria.no_anchor": '"{key}" stands where a number is expected',
    "criteria.no_anchor.hint": "Write a number: points are read {{value: points}}",
    "criteria.no_anchor.hint.meant": "Write {number}: points are read {{value: points}}",
    "criteria.few.values": "fewer than two values have points",
    "criteria.few.values.hint": "Write two values or more, the smallest first, such as {{50: 0, 80: 100}}",
    "criteria.few.steps": "fewer than two steps have points",
    "criteria.few.steps.hint": "Write two steps or more, such as {{95: 60, 98: 80, 99: 100}}",
    "criteria.few.dates": "fewer than two dates have points",
    "criteria.few.dates.hint": (
        "Write two dates or more, the earliest first, such as {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.same_value": "{left} and {right} are the same value",
    "criteria.same_value.hint": "Delete one of the two",
    "criteria.falling.values": "the values do not rise: {right} stands after {left}",
    "criteria.falling.steps": "the steps do not rise: {right} stands after {left}",
    "criteria.falling.dates": "the dates do not rise: {right} stands after {left}",
    "criteria.uneven_steps": "the points of the steps neither rise nor fall all the way",
    "criteria.uneven_steps.hint": (
        "Let each step earn more than the one before it, or each of them less; ‹`points`|⟦points⟧› may rise and fall"
    ),
    "criteria.two_curves": "⟦points⟧ and ⟦steps⟧ stand here, of which only one can hold",
    "criteria.two_curves.hint": (
        "Keep ‹`points`|⟦points⟧› for straight lines between the values, or ‹`steps`|⟦steps⟧› for points that "
        "change at once"
    ),
    "criteria.no_curve": '"⟦points⟧" is missing',
    "criteria.no_curve.hint": (
        '‹Add points: {{value: points}}|Fill in "⟦points⟧": values with their points›, such as {{50: 0, 80: 100}}, '
        "or ⟦steps⟧"
    ),
    "criteria.no_points": "no option has points, so nobody could earn any",
    "criteria.no_points.hint": "Give points to at least one option",
    # Dates, hours and time zones.
    "criteria.no_date": "{found} is no date",
    "criteria.no_date.hint": "Write year, month and day, such as 2027-02-26",
    "criteria.no_moment": "{found} is no deadline",
    "criteria.no_moment.hint": (
        "Write a date, such as 2027-02-26, or with a time, such as 2027-02-26 17:00; "
        "its zone stands in ‹timezone|the setting time zone›"
    ),
    "criteria.day_interval": "two dates are expected here, not {count}",
    "criteria.day_interval.hint": (
        "Write the first and the last date that is accepted, such as [2027-01-01, 2027-12-31]"
    ),
    "criteria.day_interval.falls": "{first} is not before {last}",
    "criteria.too_early": "{date} is a date that no spreadsheet can hold",
    "criteria.too_early.hint": "Write {earliest} or a later date",
    "criteria.no_start": "{start} is not a year in which anybody is promised anything",
    "criteria.no_start.hint": "Write a date from {first} to {last}",
    "criteria.no_hours": "{found} stands where hours are expected",
    "criteria.no_hours.hint": (
        'Write hours such as "08:00-22:00" or "08:00-12:00, 14:00-18:00", past midnight "22:00-06:00", or {closed}'
    ),
    "criteria.hours_meant": 'Write "{hours}"',
    "criteria.hours_overlap": 'the hours "{hours}" overlap',
    "criteria.hours_overlap.hint": "Name each time of the day once",
    "criteria.hours_two_ways": 'the hours "{hours}" can be read in two ways',
    "criteria.hours_two_ways.hint": (
        'Round the clock is "00:00-24:00"; else split at midnight: "12:00-24:00", and "00:00-10:00" on the next day'
    ),
    "criteria.no_zone": "{found} stands where a time zone is expected",
    "criteria.no_zone.hint": "Write the name of a time zone, such as Europe/Madrid",
    "criteria.no_zones": "this computer knows no time zones",
    "criteria.no_zones.hint": "Install them with `pip install tzdata`",
    "criteria.unknown_zone": 'there is no time zone "{name}"',
    # Parts that exclude each other.
    "criteria.credit_falls.hint": "An answer must not lose points by being verified: exchange the two",
    "criteria.credit_of_evidence_falls.hint": "An answer must not lose points by naming evidence: exchange the two",
    "criteria.doubt_rises.hint": "A verified answer is no more in doubt than a declared one: exchange the two",
    "criteria.idle_scenario": "the scenario changes no weight",
    "criteria.idle_scenario.hint": (
        "Write an ⟦alignment_share⟧, or weights of ⟦criteria⟧ or ⟦kpis⟧‹, such as {{alignment_share: 30}}|›"
    ),
    "criteria.no_uncertainty": "there is no uncertainty here",
    "criteria.two_uncertainties": "two uncertainties stand here",
    "criteria.no_uncertainty.hint": (
        "Write either {{relative: 3}}, in percent, or {{absolute: 0.5}}, in the unit of the KPI"
    ),
    "criteria.two_sources": "⟦check.column⟧ and ⟦check.record⟧ stand here, of which only one can hold",
    "criteria.two_sources.hint": "Keep one of the two",
    "criteria.no_source": '"⟦check.column⟧" is missing',
    "criteria.no_source.hint": (
        "‹Add column: a column of the table of KPIs, or record: a measure, such as solved_share|"
        'Fill in "⟦check.column⟧": a column of the table of KPIs, or "⟦check.record⟧": a measure, such as '
        "⟦=solved_share⟧›"
    ),
    "criteria.no_contradiction": "{found} stands where answers that contradict each other are expected",
    "criteria.no_contradiction.hint": (
        "Write ‹contradicts: |›{{answer: {{other question: its option}}}}, such as {{yes: {{carrier: none}}}}"
    ),
}
