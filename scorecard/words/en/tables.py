"""What is wrong with the buyer's own tables, and what to do about it, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "tables.column": 'column "{column}": {message}',
    "tables.quoted": '"{text}"',
    "tables.did_you_mean": 'Did you mean "{suggestion}"?',
    # The file.
    "tables.no_file": "there is no such file",
    "tables.no_file.hint": "Put it into the folder of the campaign",
    "tables.no_access": "the file cannot be read: {why}",
    "tables.no_access.hint": "Close it in Excel and run the command again",
    "tables.other_kind": "only .csv, .xlsx, .ods and .xls tables are read",
    "tables.other_kind.hint": "Save it as .csv or .xlsx",
    "tables.renamed": "this is an Excel workbook with the name of a .csv file",
    "tables.renamed.hint": "Rename it so that it ends in .xlsx, or save it as .csv",
    "tables.empty": "the file is empty",
    "tables.empty.hint": "Write a first row with the names of the columns",
    "tables.no_text": "the file is not text",
    "tables.no_text.hint": "Save it as CSV UTF-8 or as .xlsx",
    "tables.too_wide": "a row has more than {limit} columns",
    "tables.too_wide.hint": "Delete what does not belong there",
    "tables.open_quote": "the rows of the file cannot be told apart",
    "tables.open_quote.hint": 'Look for a quotation mark (") that is opened and never closed',
    "tables.unreadable": "the workbook cannot be read: {why}",
    "tables.unreadable.hint": "Open it in Excel, save it as .xlsx, and run the command again",
    "tables.unreadable.ods.hint": "Open it in LibreOffice, save it as .ods without a password, and run the command "
    "again",
    "tables.unreadable.too_much.hint": "Keep the table in a workbook of its own, without other sheets, pictures and "
    "formats, or save it as .csv",
    # Its cells and columns.
    "tables.moment": "the date or time {moment}",
    "tables.no_number": '"{found}" is not a number',
    "tables.no_number.hint": "Type the value anew",
    "tables.no_name": '"{found}" is in a column without a name',
    "tables.no_name.hint": "Give the column a name, or put a text that contains the separator in quotes",
    "tables.error": "the cell shows the error {found}",
    "tables.error.hint": "Correct the formula, or type the value",
    "tables.uncalculated": "the formula was saved without its result",
    "tables.uncalculated.hint": "Open the file in Excel and save it, or type the value",
    "tables.no_column": 'the column "{column}" is missing',
    "tables.no_column.hint": "One row, the first or the one below titles, must name the columns {wanted}",
    "tables.same_column": 'two columns are called "{column}"',
    "tables.same_column.hint": "Delete one of them, or give it another name",
    "tables.misspelt_column": 'the column "{found}" is not known, and "{missing}" is missing',
    "tables.no_vendor": "the row names no vendor",
    "tables.no_vendor.hint": "Write the id of the vendor, or delete the row if it contains totals",
    "tables.unknown_vendor": 'there is no vendor "{found}"',
    "tables.unknown_vendor.hint": "Write the id or the exact name of a vendor, or delete the row",
    "tables.two_vendors": '"{found}" is the name of {ids}',
    "tables.two_vendors.hint": "Write the id instead of the name",
    "tables.no_heading": '"{found}" is in a column without a heading',
    "tables.no_heading.hint": (
        "Write a heading into one cell over each column; a heading that is merged over several columns belongs "
        "to the first of them alone"
    ),
    "tables.two_headings": "the headings are in two rows",
    "tables.two_headings.hint": (
        'Write each heading into one cell, in one row, such as "cost_per_order 2026", and undo merged cells'
    ),
    "tables.two_tables": 'the sheets "{first}" and "{second}" both contain a table',
    "tables.two_tables.hint": "Only one sheet is read: hide the other one, or save it as a file of its own",
    "tables.titles": {
        "one": 'the headings are here; the row above them ("{title}") was not read',
        "other": 'the headings are here; the {count} rows above them ("{title}" ...) were not read',
    },
    "tables.other_sheets": {
        "one": "the table is on this sheet; the sheet {names} was not read",
        "other": "the table is on this sheet; the sheets {names} were not read",
    },
    "tables.turned": "the vendors are side by side; the columns were read as rows",
    "tables.read_as": "column {taken}",
    "tables.read_as.one": '"{found}" was read as {name}',
    "tables.units": "the row of units is not a vendor, and was not counted",
    "tables.totals": 'the row "{found}" is not a vendor, and was not counted',
    "tables.decimal_comma": "numbers were read with a decimal comma: {columns}",
    "tables.decimal_point": "numbers were read with a decimal point: {columns}",
    "tables.beside": {"one": "not read: {names}", "other": "not read: {names}"},
    "tables.beside_another": "the file is not read, since {instead} is there",
    "tables.beside_another.hint": "Keep one of the two in the folder",
    "tables.other_name": "the file is not read: a table of this kind is called {name}",
    "tables.other_name.hint": "Rename it, or move it out of the folder",
    "tables.one_of": "Write one of these: {names}",
    # vendors
    "tables.vendor.none": "there are no vendors",
    "tables.vendor.none.hint": "Add a row for each vendor",
    "tables.vendor.two_references": '"{vendor}" is already the reference',
    "tables.vendor.two_references.hint": "There is one buyer: leave the cell empty",
    "tables.vendor.only_reference": "there are no vendors besides the reference",
    "tables.vendor.only_reference.hint": "Add a row for each vendor",
    "tables.vendor.no_name": "the name is empty",
    "tables.vendor.no_name.hint": "Write the name of the company",
    "tables.vendor.no_reason": '"{found}" is not a reason',
    "tables.vendor.no_reason.hint": (
        "Write why its late questionnaire counts nevertheless; leave the cell empty if it does not"
    ),
    "tables.vendor.invited": '"{found}" is no day',
    "tables.vendor.invited.hint": (
        "Write the day on which you sent the questionnaire yourself, such as 2027-01-15, or leave the cell empty"
    ),
    "tables.vendor.invited_later": "{day} is still to come, so the vendor counts as not invited",
    "tables.vendor.invited_over": "{day} is after the deadline, so the vendor counts as not invited",
    "tables.vendor.withdrawn": '"{found}" does not say on which day',
    "tables.vendor.withdrawn.hint": (
        'Write the day and what the vendor said, such as "2027-02-10: No capacity this year"; leave the cell '
        "empty if it has not withdrawn"
    ),
    "tables.vendor.excluded": '"{found}" does not give ground, decision-maker and day',
    "tables.vendor.excluded.hint": (
        'Write all three, such as "False declaration; Award committee; 2027-03-01", or use the columns '
        "excluded_by and excluded_on; leave the cell empty if it is not excluded"
    ),
    "tables.vendor.no_moment": '"{found}" is neither a day nor a day with a time',
    "tables.vendor.no_clock": '"{found}" is the day of the deadline, which ends at {clock}',
    "tables.vendor.moment.hint": "Write day and time, such as 2027-02-26 16:45",
    "tables.vendor.join": '"{found}" is neither yes nor no',
    "tables.vendor.join.hint": "Write yes if its files are parts of one answer, else leave the cell empty",
    "tables.vendor.long_name": "the name has {length} characters",
    "tables.vendor.long_name.hint": "Shorten it to {limit}",
    "tables.vendor.control": "the text contains a line break or a character that cannot be printed",
    "tables.vendor.control.hint": "Type the text again, on one line",
    "tables.vendor.no_mail": '"{found}" is not an e-mail address',
    "tables.vendor.no_mail.hint": "Write one such as name@company.example",
    "tables.vendor.unknown_role": 'there is no role "{found}"',
    "tables.vendor.unknown_role.hint": 'Leave it empty, or write "{role}" in the row of the buyer',
    "tables.vendor.unknown_language": (
        'the tool does not speak "{found}"; questionnaires are in {instead} instead: {vendors}'
    ),
    "tables.vendor.unknown_language.hint": "Write one of these: {languages}; leave it empty for the language of the "
    "campaign",
    "tables.vendor.of_sample": {
        "one": "{vendors} ({language}): the text in {named} is still that of the sample, the one in {instead} is yours",
        "other": (
            "{vendors} ({language}): {count} texts in {named} are still those of the sample, those in {instead} are "
            "yours: {places}"
        ),
    },
    "tables.vendor.of_sample.hint": "Have yours translated into `{language}` (in Excel, the columns with ({language}))",
    "tables.vendor.untranslated": {
        "one": ("{vendors} ({language}): this text has no version in {named}; the questionnaire shows it in {instead}"),
        "other": (
            "{vendors} ({language}): {count} texts have no version in {named}; the questionnaire shows them in "
            "{instead}: {places}"
        ),
    },
    "tables.vendor.untranslated.hint": (
        "Add the version in `{language}` (in Excel, the columns with ({language})), or give the vendor another language"
    ),
    "tables.vendor.empty_id": "the id is empty",
    "tables.vendor.no_id": '"{found}" is not a valid id',
    "tables.vendor.id.hint": "It names the file that is sent: write up to 60 letters (a-z), digits, dots, - and _, "
    "such as acme-delivery",
    "tables.vendor.dot": '"{found}" ends in a dot, which Windows drops from names',
    "tables.vendor.dot.hint": "Delete the dot",
    "tables.vendor.reserved": 'Windows reserves the name "{found}"',
    "tables.vendor.reserved.hint": "Add a letter or the name of the lot",
    "tables.vendor.id_twice": 'the id "{found}" already belongs to "{name}"',
    "tables.vendor.id_twice.hint": "Give each row an id of its own; capital letters make no difference",
    "tables.vendor.no_lots": '"{found}" is not a lot: the campaign has none',
    "tables.vendor.no_lots.hint": "Leave the column empty, or name the lots in the settings of the criteria (lots)",
    "tables.vendor.no_lot": "the lot is empty",
    "tables.vendor.unknown_lot": 'there is no lot "{found}"',
    # kpis
    "tables.kpi.none": "There is no table of KPIs; all of them are missing.",
    "tables.kpi.none.hint": (
        "Double-click Check or run `scorecard init .`, which makes one with a row for each vendor and a column for "
        "each KPI; one of yours is read if its name begins with kpis."
    ),
    "tables.kpi.no_facts": "There is no table of KPIs; no answer can be compared with one.",
    "tables.kpi.no_facts.hint": (
        "Write one with a row for each vendor and a column for each of {facts}; its name begins with kpis."
    ),
    "tables.kpi.no_vendor_column.hint": (
        'Write "vendor" over the column with the id or the name of each vendor; this row, which begins with '
        '"{first}", was taken for the headings'
    ),
    "tables.kpi.no_period": 'the column "{column}" names a period that cannot be read',
    "tables.kpi.no_period.hint": "Write it like one of these: {ways}; or give the column another name",
    "tables.kpi.same": '"{first}" and "{second}" are the same',
    "tables.kpi.unused": 'the column "{column}" belongs to no KPI, and is not read',
    "tables.kpi.two_kpis": '"{found}" is the name of several KPIs: {columns}',
    "tables.kpi.two_kpis.hint": "Write one of these names over the column instead",
    "tables.kpi.other_unit": 'the heading "{column}" says {found}, but the KPI is measured in {unit}',
    "tables.kpi.other_unit.hint": (
        "Convert the values and correct the heading, or correct the unit of the KPI in the criteria"
    ),
    "tables.kpi.row_of_other_units": "the row of units says {found}, but the KPI is measured in {unit}",
    "tables.kpi.row_of_other_units.hint": (
        "Convert the values and correct the unit here, or correct that of the KPI in the criteria"
    ),
    "tables.kpi.row_twice": '"{found}" already has a row, in {place}',
    "tables.kpi.row_twice.hint": "Keep one of the two rows",
    "tables.kpi.error": "shows the error {found}",
    "tables.kpi.error.hint": "Correct the formula, or type the value",
    "tables.kpi.basis_error.hint": "Correct the formula, or type the word",
    "tables.kpi.no_basis": '"{found}" is not a basis',
    "tables.kpi.no_basis.hint": "Write one of these: {bases}; or leave it empty",
    "tables.kpi.other": "contains {found}",
    "tables.kpi.shown": 'contains {found}, but its number format shows "{shown}"',
    "tables.kpi.shown.hint": "Write the value in the unit of the KPI, and give the cell the number format General",
    "tables.kpi.no_number": '"{found}" is not a number',
    "tables.kpi.number.hint": "Write a number such as 12.5 or 1234.50; leave the cell empty if the value is not known",
    "tables.kpi.two_ways": '"{found}" is ambiguous: as a thousand or as a decimal',
    "tables.kpi.two_ways.hint": "Write {large} or {small}",
    "tables.kpi.fraction": "{found}: {value} % or {whole} %?",
    "tables.kpi.fraction.hint": "Write '{value} %' or '{whole} %'",
    "tables.kpi.as_percent": (
        'column "{name}": {found} was read as {found} %, as its points and the other values suggest'
    ),
    "tables.kpi.percent": '"{found}" is in percent, but the KPI is not',
    "tables.kpi.percent.hint": "Write the value without a percent sign",
    "tables.kpi.two_marks": '"{comma}" ({comma_place}) has a decimal comma, "{point}" ({point_place}) a decimal point',
    "tables.kpi.two_marks.hint": "Write all numbers of the column in the same way",
    "tables.kpi.other_currency": "the amount is in {currency}, but the KPI is measured in {unit}",
    "tables.kpi.other_currencies": "the amount is in {currency}, and {more} more, but the KPI is measured in {unit}",
    "tables.kpi.other_currency.hint": "Convert the values, or correct the unit of the KPI in the criteria",
    "tables.kpi.currencies": "currencies are mixed: {each}",
    "tables.kpi.currencies.one": "{currency} in {place}",
    "tables.kpi.currencies.several": "{currency} in {place} and {more} more",
    "tables.kpi.currencies.hint": "Convert the values into one currency",
    "tables.kpi.incomparable": '"{other}" is beside "{first}" ({place}): it is unclear which is newer',
    "tables.kpi.incomparable.hint": "Give all columns of the KPI a year, all a quarter, or all a month",
    "tables.kpi.differ": '"{vendor}" has {value}, but {other} in {place}',
    "tables.kpi.differ.hint": "Delete the one that is wrong",
    "tables.kpi.no_values": 'the column "{column}" is missing, so no vendor has a value for it',
    "tables.kpi.no_values.hint": "Add a column {column}",
    "tables.kpi.other_columns": (
        "there is no figure here yet, and the columns are not those of the criteria, which are {columns}"
    ),
    "tables.kpi.other_vendors": "there is no figure here yet, and no row for {vendors}",
    "tables.kpi.anew.hint": (
        "Move {file} out of the folder, then double-click Check or run `scorecard init .`: it is made anew with a "
        "column for each KPI and a row for each vendor"
    ),
    "tables.kpi.no_row": '"{vendor}" ({name}) has no row, so its KPIs are missing',
    "tables.kpi.no_row.hint": "Add a row for {vendor}",
    "tables.kpi.missing": 'the value of "{vendor}" is missing',
    "tables.kpi.placeholder": 'the value of "{vendor}" is missing: the cell says "{found}"',
    "tables.kpi.negative": 'the value of "{vendor}" is negative, {found}: is that meant?',
    "tables.kpi.negative.hint": (
        "Correct the value; if negative ones are possible, let the points in the criteria begin below 0"
    ),
    "tables.kpi.over_100": 'the value of "{vendor}" is over 100 %, {found}: is that meant?',
    "tables.kpi.over_100.hint": (
        "Correct the value; if more than 100 % is possible, let the points in the criteria reach beyond 100"
    ),
    "tables.kpi.outdated": 'the value of "{vendor}" is missing, so that of {period} counts',
    "tables.kpi.find.hint": "Find out the value and write it into the cell",
    "tables.kpi.unseen.hint": (
        "The cell contains a number, but its format shows none: if that is the value, give it the "
        "number format General; otherwise find out the value and write it"
    ),
    "tables.kpi.ask.hint": "Ask {name} for it and write it into the cell",
    # reviews
    "tables.review.wanted": "{needed}, and points or verified",
    "tables.review.no_reviewer": "the reviewer is missing",
    "tables.review.no_reviewer.hint": "Write who said so",
    "tables.review.nothing": "the row gives neither points nor verified",
    "tables.review.nothing.hint": "Write points for a text, or yes or no under verified; delete the row if there is "
    "nothing to say",
    "tables.review.no_question": "the row names no question",
    "tables.review.no_question.hint": "Write the id or the name of the question",
    "tables.review.unknown_question": 'there is no question "{found}"',
    "tables.review.unknown_question.hint": "Write the id or the name of a question",
    "tables.review.not_asked": '"{question}" is not asked in the lot "{lot}" of "{vendor}"',
    "tables.review.not_asked.hint": "Name another vendor or question, or delete the row",
    "tables.questions.none": "there is an answer, and no question",
    "tables.questions.none.hint": "Write what was asked, or delete the row",
    "tables.questions.twice": "the same question stands in {place}",
    "tables.questions.twice.hint": "Delete one of the two rows",
    "tables.questions.named": "“{found}” stands in a question or its answer, which all vendors would read",
    "tables.questions.named.hint": "Word it so that nobody can tell who asked",
    "tables.clarify.empty": "the cell is empty",
    "tables.clarify.empty.hint": (
        "A clarification needs vendor, question, value, source, by (who wrote it down) and date"
    ),
    "tables.clarify.twice": '"{found}" of this vendor is already clarified in {place}',
    "tables.clarify.twice.hint": "Keep the row that holds",
    "tables.clarify.hours": '"{found}" asks for a week of hours, which has no room in one cell',
    "tables.clarify.hours.hint": "Delete the row, and ask the vendor for the questionnaire with these hours",
    "tables.clarify.in_parts": '"{found}" is answered in parts, and the row does not say which',
    "tables.clarify.in_parts.hint": "Write a row for each, such as {example}",
    "tables.clarify.no_item": 'there is no part "{found}"',
    "tables.clarify.no_item.hint": "Write the id of the question, and behind a stroke that of the part",
    "tables.clarify.value": '"{found}" is not understood as an answer to "{question}"',
    "tables.clarify.value.hint": "Write it as the vendor would in the questionnaire",
    "tables.waits.undecided": "What stands here of {vendor} waits until it is clear which of its files counts",
    "tables.waits.undecided.hint": (
        "Ask which one counts, and leave what stands here as it is; it counts as soon as a file does"
    ),
    "tables.waits.none": "What stands here of {vendor} waits until its questionnaire is back",
    "tables.waits.none.hint": "Leave what stands here as it is; it counts once a questionnaire of the vendor does",
    "tables.review.own_points": '"{question}" earns its points through its answer',
    "tables.review.own_points.hint": "Only questions of the type text take points from reviewers: leave the cell empty",
    "tables.review.no_points": '"{found}" is not a number of points',
    "tables.review.out_of_range": "{found} is out of range",
    "tables.review.points.hint": "Write points from 0 to 100, such as 70",
    "tables.review.no_evidence": '"{question}" asks for no evidence',
    "tables.review.no_evidence.hint": "Leave the cell empty, or let the question ask for evidence in the criteria",
    "tables.review.yes_or_no": '"{found}" is neither yes nor no',
    "tables.review.yes_or_no.hint": (
        'Write yes if the evidence supports the answer, no if it contradicts it; leave "not checked yet" empty'
    ),
    "tables.review.out_of_ten": "all points of {reviewer} are 10 or less, but points go from 0 to 100",
    "tables.review.out_of_ten.hint": "Multiply them by ten if they are marks out of ten",
    "tables.review.no_date": '"{found}" is not a date',
    "tables.review.date_two_ways": '"{found}" is ambiguous',
    "tables.review.date.hint": "Write year, month and day, such as 2027-03-05 or 5 March 2027",
    "tables.review.twice": '"{reviewer}" has already reviewed "{question}" of "{vendor}", in {place}',
    "tables.review.twice.hint": "Keep one of the two rows",
    "tables.review.opposite": '"{reviewer}" says the opposite in {place}',
    "tables.review.opposite.hint": "Agree on one of the two; leave the other cell empty",
    "tables.review.no_answer": "The review of {question} of {vendor} does not count: there is no answer that counts.",
    "tables.review.no_answer.hint": "Ask the vendor for the answer; remove the row only if none will come.",
}
