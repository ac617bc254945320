"""What was found in a returned questionnaire, and what to do about it, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "read.no_identity": "The workbook is not one of our questionnaires, or its hidden sheet “_meta” was removed.",
    "read.no_identity.hint": "Ask the vendor to fill in the questionnaire that was sent, without deleting sheets.",
    "read.several_questionnaires": (
        "Its hidden sheet “_meta” is missing, and its sheets come from several questionnaires: {vendors}."
    ),
    "read.several_questionnaires.hint": "Ask each vendor for its own questionnaire, in a workbook of its own.",
    "read.meta_gone": "The hidden sheet that says whom the questionnaire was made for is missing or incomplete.",
    "read.meta_gone.hint": (
        "It was read from the other sheets, which say it as well and agree: nothing needs to be done."
    ),
    "read.foreign_sheet": (
        "The sheet comes from another questionnaire than the rest of the workbook; it was made for {vendor}."
    ),
    "read.foreign_sheet.hint": "Its answers were not counted: ask the vendor to give them in its own questionnaire.",
    "read.ids_gone": "The hidden ids of rows are gone; the rows were found by their questions.",
    "read.ids_gone.hint": "Nothing needs to be done, unless an answer is asked back as well.",
    "read.questions_gone": (
        "The questions' texts are gone; the hidden ids, which are still in the order as sent, were trusted."
    ),
    "read.questions_gone.hint": "Compare one or two of its answers with the questionnaire as sent.",
    "read.headings_gone": "The headings are gone; the columns were told apart by their order, which is as sent.",
    "read.headings_gone.hint": "Compare one or two of its answers with the questionnaire as sent.",
    "read.question_gone": (
        "The row belongs to “{question}” by its hidden id, but the question itself is gone, so it is not "
        "certain what was answered."
    ),
    "read.question_gone.hint": "The answer “{found}” was not counted: ask the vendor which question it belongs to.",
    "read.which_question": "The hidden id of the row is gone, and several questions have its text.",
    "read.which_question.hint": "The answer “{found}” was not counted: ask the vendor which of them it belongs to.",
    "read.wrong_signature": (
        "The questionnaire was not made by this campaign, or the hidden sheet that says whom it "
        "was made for was changed."
    ),
    "read.wrong_signature.hint": "Send the vendor its questionnaire again; one from another campaign is ranked there.",
    "read.not_verified": (
        "Not verified: the campaign's key is not available, so the vendor that it names was not checked."
    ),
    "read.other_campaign": (
        "The questionnaire was made for the campaign “{campaign}”, not for “{title}”; it does not count."
    ),
    "read.other_campaign.hint": (
        "Send the vendor its questionnaire of this campaign. Where it is the same tender under a new title "
        "and deadline, give the criteria their former title and run it again."
    ),
    "read.other_kind": "The form is of a kind that this version of scorecard does not know.",
    "read.other_kind.hint": "Rank with the version of scorecard that made it, or a newer one.",
    "read.unknown_vendor": "The questionnaire was made for vendor “{vendor}”, which the table vendors does not name.",
    "read.unknown_vendor.hint": "Add the vendor to the table vendors, or remove the file.",
    "read.other_lot": "It was made for lot “{found}”, but in the table vendors the vendor is in lot “{expected}”.",
    "read.other_lot.hint": (
        "Double-click Generate or run `scorecard generate` again, and send the vendor the questionnaire of its lot."
    ),
    "read.unknown_lot": "The questionnaire was made for lot “{found}”, which the criteria do not name.",
    "read.unknown_lot.hint": "Rank it with the criteria of its own campaign (--criteria).",
    "read.question_changed": (
        "{question}: {vendors} answered before its wording, type, options or unit changed; what they answered does "
        "not count."
    ),
    "read.question_changed.hint": (
        "Send them the new questionnaire, undo the change, or state that it means the same: Check (`scorecard check`) "
        "says how."
    ),
    "read.two_versions": "Several questionnaires of {name} with different answers were received: {files}.",
    "read.two_versions.hint": "Ask which one counts and remove the others; until then none of them counts.",
    "read.same_answers": "It contains the same answers as {file}.",
    "read.criteria_gone": (
        "The questionnaires of {vendors} were made from criteria of which sent/ contains no copy, and not from "
        "those in the criteria."
    ),
    "read.criteria_gone.hint": (
        "Put the file criteria-….yaml that `scorecard generate` wrote back into sent/, unchanged; until then the "
        "present criteria are used wherever the questions agree."
    ),
    "read.superseded.received": "A version that was received later counts: {file}, {date}.",
    "read.superseded.saved": "A version that was saved later counts: {file}, {date}.",
    "read.less_complete": "It is newer than {file} but leaves more questions unanswered, so it does not replace it.",
    "read.less_complete.hint": "Ask the vendor which one counts; if it is this one, remove the other.",
    "read.late": "It was received on {date}, after the deadline ({deadline}).",
    "read.late_copy": "It contains the same answers as a file that was received after the deadline.",
    "read.excepted": "It counts nevertheless: the table vendors gives the reason.",
    "read.received": "Received on {date}, as the table vendors says ({source}).",
    "read.withdrawn": "The vendor withdrew on {date}: nothing in this file counts.",
    "read.no_mail_date": (
        "Time not proven: no e-mail shows when it was received. If that is known, write it into the table vendors "
        "(received, source)."
    ),
    "read.beside": "Not a workbook; it came in an e-mail together with one and was not read.",
    "read.error_value": "{question}: the cell shows the error {found}.",
    "read.error_value.hint": "Ask the vendor for the answer; until then it counts as unanswered.",
    "read.not_an_option": "{question}: “{found}” is not one of the answers.",
    "read.not_an_option.hint": "Accepted: {accepted}.",
    "read.did_you_mean": "Is “{suggestion}” meant? {hint}",
    "read.not_a_number": "{question}: “{found}” is not a number.",
    "read.a_range": "{question}: “{found}” is a range; one number is asked for.",
    "read.two_ways": "{question}: “{found}” is ambiguous: a thousand and more, or a little over one?",
    "read.share_or_percent": "{question}: is “{found}” meant as {found} %, or as a share of one?",
    "read.not_percent": "{question}: “{found}” is a percentage, but {unit} is asked for.",
    "read.other_unit": "{question}: “{found}” is not in {unit}.",
    "read.shown_otherwise": "{question}: the number format shows “{found}”, which is not the number in the cell.",
    "read.a_date": "{question}: the cell contains a date; the office program made it from what was typed.",
    "read.out_of_range": "{question}: {found} is outside the accepted range.",
    "read.number.hint": "Accepted: a number in {unit} from {lowest} to {highest}. Until then it counts as unanswered.",
    "read.no_reason": "{question}: “{found}” without a reason in the comment.",
    "read.no_reason.hint": "Ask why it does not apply; until then it counts as unanswered.",
    "read.placeholder_reason": "{question}: “{found}” is no reason why it does not apply.",
    "read.placeholder_reason.hint": "Ask why it does not apply; until then it counts as unanswered.",
    "read.placeholder": "{question}: “{found}” is no answer.",
    "read.placeholder.hint": "Ask the vendor for the answer; until then it counts as unanswered.",
    "read.no_evidence": "{question}: “{found}” is no evidence.",
    "read.no_evidence.hint": "Ask which document, link or figure proves it; until then no evidence is given.",
    "read.attached": "came in the same e-mail: {files}",
    "read.not_a_date": "{question}: “{found}” is not a date.",
    "read.date_two_ways": "{question}: “{found}” is ambiguous; which number is the month?",
    "read.date.hint": "Accepted: a date from {lowest} to {highest}. Until then it counts as unanswered.",
    "read.text.hint": "Ask the vendor what it wrote; until then it counts as unanswered.",
    "read.too_long": "{question}: the text is longer than {lowest} characters ({highest}).",
    "read.too_long.hint": "It was kept in full: decide whether it counts, or ask the vendor for a shorter one.",
    "read.not_a_timezone": "{question}: “{found}” is not a time zone.",
    "read.not_a_timezone.hint": (
        "Accepted: a name from the list, such as Europe/Madrid or UTC+01:00. Until then the hours count as unanswered."
    ),
    "read.no_timezone": "Hours were given, but not the time zone in which they apply.",
    "read.no_timezone.hint": "Ask the vendor for it; until then the hours count as unanswered.",
    "read.not_hours": "{question}: “{found}” does not say from when to when.",
    "read.one_time": "{question}: “{found}” is only one time; when does it open, and when does it close?",
    "read.impossible": "{question}: “{found}” contains a time that does not exist.",
    "read.overlap": "{question}: the periods in “{found}” overlap.",
    "read.hours_two_ways": "{question}: “{found}” is ambiguous: by day or past midnight?",
    "read.no_monday": "{question}: “{found}”, but Monday's own hours are missing or were not understood.",
    "read.hours.hint": "Accepted: hours such as 08:00-22:00, or {accepted}. Until then the day counts as unanswered.",
    "read.moved": "The row belongs to “{question}”, but it contains another question; was the sheet sorted?",
    "read.moved.hint": "The answer “{found}” was not counted: ask the vendor which question it belongs to.",
    "read.stray": "The answer “{found}” is in a row that belongs to no question; was it moved there?",
    "read.stray.hint": "It was not counted: ask the vendor which question it belongs to.",
    "read.both": "{question}: “{found}” was entered beside it, although its lines are answered.",
    "read.both.hint": "Ask which of the two applies; until then it counts as unanswered.",
    "read.twice": "{question}: it appears twice in the workbook, with different answers (here and in {other}).",
    "read.twice.hint": "Ask which one counts; until then it counts as unanswered.",
    "read.row_gone": "{question}: its row is no longer in the workbook.",
    "read.row_gone.hint": "It counts as unanswered: ask the vendor to answer it.",
    "read.section_gone": "None of the questions of “{section}” could be found in the workbook.",
    "read.section_gone.hint": (
        "They count as unanswered: ask the vendor for this sheet of the questionnaire that was sent, filled in."
    ),
    "read.no_columns": "The sheet contains questions, but its column of answers cannot be found.",
    "read.no_columns.hint": "Ask the vendor to fill in the questionnaire that was sent, with its headings.",
    "read.not_specified": "{question}: {option}. The option was chosen, but nothing says what it is.",
    "read.not_specified.hint": "Ask the vendor; the option counts as it stands.",
    "read.not_given": "{question}: {option}. “{found}” stands here, but the option was not chosen.",
    "read.not_given.hint": "Ask the vendor whether it meant this option.",
    "read.struck": "Text is struck out: {cells}.",
    "read.struck.hint": (
        "Ask the vendor what applies; until then an answer or evidence that is struck out counts as not given."
    ),
    "read.uncalculated": "Formulas were saved without their results: {cells}.",
    "read.uncalculated.hint": (
        "Open the file in Excel, save it and use that copy; until then these cells count as not answered."
    ),
    "read.beside_blank": "The answer is blank, but something was entered beside it: {cells}.",
    "read.beside_blank.hint": "Ask the vendor whether that is the answer; until then it counts as unanswered.",
    "read.closed_gate": (
        "Answered, although another answer (in brackets) says that the question does not apply: {cells}."
    ),
    "read.closed_gate.hint": "Ask which of the two is right; until then the question does not apply.",
    "read.unasked": "Something was entered where nothing is asked for: {cells}.",
    "read.unasked.hint": "It was not counted: check whether it belongs to an answer, and ask the vendor if in doubt.",
    "read.written": "Text was added outside the answer cells: {cells}.",
    "read.written.hint": "It was not counted: check whether it limits an answer, and ask the vendor if in doubt.",
    "read.sheets": "Sheets were added: {cells}.",
    "read.sheets.hint": "They were not read: check whether they limit an answer, and ask the vendor if in doubt.",
    "read.notes": "Cells carry notes or comments: {cells}.",
    "read.notes.hint": (
        "They were not read, since they may be internal: check in the file whether they limit an answer."
    ),
    "read.objects": "Pictures, shapes or ticked boxes were added: {cells}.",
    "read.objects.hint": (
        "They were not read: check in the file what they say, and ask the vendor to answer in the cells."
    ),
    "read.not_compared": "Text outside the answer cells was not checked: sent/ contains no copy of this questionnaire.",
    "read.halves": "It answers questions that are blank in the file that counts, {file}: {questions}.",
    "read.halves.hint": "Ask the vendor for one file with all its answers; until then those in this file do not count.",
    "read.may_be_halves": (
        "It answers only questions that are blank in the file that counts, {file}, so the two may be halves: "
        "{questions}."
    ),
    "read.may_be_halves.hint": (
        "Ask the vendor; if both belong together, write yes into the column join of the table vendors. Until then "
        "its answers do not count."
    ),
    "read.two_halves": (
        "Several questionnaires of {name} were received in which no question is answered twice: {files}. They "
        "may be halves."
    ),
    "read.two_halves.hint": (
        "Ask the vendor; if they belong together, write yes into the column join of the table vendors, else remove "
        "the others. Until then none of them counts."
    ),
    "read.no_halves": "It is not joined with {file}, as the table vendors says, since both answer: {questions}.",
    "read.no_halves.hint": (
        "Ask the vendor which answers hold, in one file with all of them; until then those in this file do not count."
    ),
    "read.joined": "Joined with {files}, as the table vendors says: both count.",
    "read.errors": "Cells show an error: {cells}.",
    "read.errors.hint": "What they show was not counted: ask the vendor what belongs there.",
    "read.reworded": (
        "“{question}” is worded otherwise than when it was sent to {vendors}: what they answer to it does not count."
    ),
    "read.reworded_parts": (
        "“{question}”: {parts} is worded otherwise than when it was sent to {vendors}: who answers by it has to "
        "answer again."
    ),
    "read.reworded.hint": (
        "Undo the change, or double-click Generate or run `scorecard generate`, and send them the new questionnaire; "
        "where it means the same, ‹write below the question: {entry}|write {pair} in its row under “{sent}”, and why "
        "under “{reason}” (the plus sign above the columns unfolds them)›"
    ),
    "read.asked_otherwise": (
        "“{question}” has another type, other options, steps or another unit than when it was sent to {vendors}: "
        "what they answer to it does not count."
    ),
    "read.asked_otherwise.hint": (
        "Undo the change, or double-click Generate or run `scorecard generate`, and send them the new questionnaire"
    ),
    "read.no_such_pair": (
        "No question that was sent and this one are the pair of texts that is said to mean the same here."
    ),
    "read.no_such_pair.hint": (
        "Double-click Check or run `scorecard check` without ‹this key|this cell›: it gives the pair that was sent; "
        "or ‹delete the key|empty the cell›"
    ),
    "read.told_later": (
        "Questionnaires that are out say a later deadline, {deadline}, than the criteria do now: {vendors}."
    ),
    "read.told_later.hint": (
        "Who was told that day must not be late by an earlier one: set the deadline back, or give these vendors an "
        "exception in the table vendors."
    ),
    "read.undeclared": (
        "After questionnaires had come back, something was changed that may move the order, and nobody is named "
        "who decided it: {what}."
    ),
    "read.undeclared.hint": (
        "The order as sent leads. Undo the change, or ‹write an entry under `changes` in the criteria with what, "
        "reason, decided_by and date|fill in a row on the sheet Changes of the criteria›."
    ),
    "read.sealed": "The tender is sealed until its deadline, {until}: nothing is ranked before.",
    "read.sealed.hint": (
        "Double-click Rank or run `scorecard rank` after that; until then Status (`scorecard status`) says who "
        "answered."
    ),
    "read.earlier_open": {
        "one": (
            "{count} answer that was filled in from the vendor's earlier questionnaire waits for its confirmation in "
            "this cell, and does not count."
        ),
        "other": (
            "{count} answers that were filled in from the vendor's earlier questionnaire wait for its confirmation "
            "in this cell, and do not count."
        ),
    },
    "read.earlier_open.hint": "Ask the vendor to choose “{yes}” there if they still hold, and to send the file again.",
    "read.earlier_denied": {
        "one": (
            "The vendor says in this cell that its earlier answers no longer all hold; {count} that it did not "
            "change does not count."
        ),
        "other": (
            "The vendor says in this cell that its earlier answers no longer all hold; {count} that it did not "
            "change do not count."
        ),
    },
    "read.earlier_denied.hint": "Ask the vendor to change what no longer holds, and then to choose “{yes}” there.",
    "read.sealed_answers": {
        "one": "{count} remark on its answers is sealed until the deadline.",
        "other": "{count} remarks on its answers are sealed until the deadline.",
    },
    "read.sealed_answers.hint": "Nothing can be done before; ask the vendor only if whole questions are open.",
    "read.more_problems": {
        "one": "{count} more cell of this file is not understood, and is not listed.",
        "other": "{count} more cells of this file are not understood, and are not listed.",
    },
    "read.more_problems.hint": ("Mend those that are listed, or ask the vendor for the questionnaire as it was sent."),
    "read.unknown_round": "It is a clarification of which sent/clarifications contains no copy.",
    "read.unknown_round.hint": (
        "Put the copy that `scorecard clarify` made back there, unchanged; until then its answers do not count."
    ),
    "read.no_reading": "{question}: “{found}” is not what the first answer may have meant.",
    "read.no_reading.hint": "Accepted: {accepted}. Until then it stays unclear.",
    "read.clarification": "clarification of {date}",
    "read.clarified_before": (
        "It is newer than what was clarified: where the vendor was asked again, {clarification} still counts."
    ),
    "read.clarified_before.hint": "Ask the vendor only if the two differ in something that matters.",
    "read.earns_more": (
        "{question}: the new answer to a contradiction would earn more than the first; it does not count."
    ),
    "read.earns_more.hint": "Ask the vendor for proof; if it holds, enter it in the table clarifications.",
    "read.not_announced": (
        "Nobody is asked about “{what}”: the criteria as sent did not say so to every vendor of the lot."
    ),
    "read.not_announced.hint": "Remove it under clarify; next time, name it there before `scorecard generate`.",
    "read.since.no_folder": "This is no folder.",
    "read.since.no_folder.hint": (
        "Name the folder of the last campaign, the one in which criteria.yaml and returned/ lie."
    ),
    "read.since.same": "This is the campaign that is being ranked: there is nothing to compare it with.",
    "read.since.same.hint": "Name the folder of the campaign before it.",
    "read.since.no_key": (
        "This folder has no key (.scorecard/key), so nobody can tell which questionnaires in it are genuine."
    ),
    "read.since.no_key.hint": (
        "Name the folder in which that campaign was sent out and ranked, or copy its .scorecard folder back from "
        "your backup."
    ),
    "read.since.written": (
        "The result would be written into the folder of the last campaign, in which nothing is changed."
    ),
    "read.since.written.hint": "Name another place for the result (-o, --data, --html).",
    "read.since.problems": "The last campaign cannot be ranked again, because of what follows.",
    "read.since.problems.hint": "Mend that there, or rank without --since.",
}
