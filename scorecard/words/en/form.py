"""What a questionnaire says to a vendor, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "form.cover.sheet": "Start here",
    "form.cover.for": "Questionnaire for",
    "form.cover.how": "How it works",
    "form.cover.step_fill": {
        "one": (
            "Fill in the yellow cells on the sheet that follows, and the declaration on this one; "
            "nothing else can be changed. Most cells have a list to choose from."
        ),
        "other": (
            "Fill in the yellow cells on the {count} sheets that follow, and the declaration on this one; "
            "nothing else can be changed. Most cells have a list to choose from."
        ),
    },
    "form.cover.step_save": (
        "Save the workbook as it is (Excel, LibreOffice, Google Sheets, Numbers or WPS). You can stop and continue at "
        "any time."
    ),
    "form.cover.step_send": "Send it back as an attachment. Something unclear? Ask us.",
    "form.cover.when": "When and where",
    "form.cover.time": "Time",
    "form.cover.about": "about {duration}, with your figures for 12 months",
    "form.cover.hours": "{hours} h",
    "form.cover.minutes": "{minutes} min",
    "form.cover.by": "By",
    "form.cover.to": "To",
    "form.cover.progress": "Your progress",
    "form.cover.answered": "Answered",
    "form.cover.required_open": "Required, open",
    "form.cover.done": "Done",
    "form.cover.weight": "Weight · floor",
    "form.cover.share": "{share} %",
    "form.cover.all": "All sections",
    "form.cover.values": "What we stand for",
    "form.cover.rules": "What happens with your answers",
    "form.cover.before": "Before you send",
    "form.cover.before_counts": (
        "To do: {open} · To check: {check} · Without evidence: {evidence} · Without a reason: {reason}"
    ),
    "form.cover.before_nothing": (
        "No question is left to do: please fill in the declaration, save the workbook and send it back."
    ),
    "form.cover.before_legend": (
        "“check”: we may not be able to read this entry; the note on the cell shows the format. “evidence?”: "
        "please name a document, a link or a figure. “reason?”: please say in the comment why the question "
        "does not apply."
    ),
    "form.cover.earlier": "Your earlier answers",
    "form.cover.earlier_text": (
        "Where a question still asks the same, we filled in what you answered last time, in blue italics. Please "
        "read it, and change what is no longer true. Until you choose “Yes” here, only what you change counts."
    ),
    "form.cover.earlier_hold": "The answers that we filled in from your last questionnaire still hold",
    "form.cover.before_earlier": (
        "No question is left to do: please choose “{yes}” above if your earlier answers still hold."
    ),
    "form.cover.before_more": "and {number} more",
    "form.rule.instructions": "How to answer.",
    "form.rule.empty": "An empty cell earns no points.",
    "form.rule.empty_text": (
        "Where a question does not apply to you and the list offers it, choose “Not "
        "applicable” and say why in the "
        "comment."
    ),
    "form.rule.evidence": "Evidence counts.",
    "form.rule.evidence_text": "Where we ask for it, name a document, a link or a figure that we can check.",
    "form.rule.credit": "Evidence decides how much of an answer counts:",
    "form.rule.credit_none_text": (
        "{none} without any, {declared} where you name it, {verified} once we have verified it. “n/a”, a "
        "dash or “see above” does not count as evidence. Where none is asked for, the answer counts in full."
    ),
    "form.rule.credit_text": "{declared} until we have verified it, {verified} from then on.",
    "form.rule.knockout": "Some answers exclude a vendor:",
    "form.rule.knockout_item": "“{answer}” to question {number} of “{section}”",
    "form.rule.floor": "A section below its floor also excludes a vendor.",
    "form.rule.floor_text": "Each section earns 0 to 100 points; its floor is shown beside its weight.",
    "form.rule.total": "The answers and the figures.",
    "form.rule.total_text": (
        "The total is {share} % these answers and {rest} % financial figures; if totals are equal, the answers decide."
    ),
    "form.legend": "yellow: please fill in   * required",
    "form.legend_earlier": "yellow: please fill in · blue italics: your earlier answer   * required",
    "form.heading.answer": "Your answer",
    "form.heading.evidence": "Evidence: document, link or figure",
    "form.heading.comment": "Comment, if you like",
    "form.heading.done": "Done",
    "form.heading.opens": "Opens",
    "form.heading.closes": "Closes",
    "form.heading.opens_again": "Opens again",
    "form.heading.closes_again": "Closes again",
    "form.due": "{name} · return by {day}",
    "form.page": "Page",
    "form.of": "of",
    "form.answered": "answered",
    "form.required_open": "required open",
    "form.required": "required",
    "form.check": "check",
    "form.evidence_missing": "evidence?",
    "form.reason_missing": "reason?",
    "form.to_do": "to do",
    "form.does_not_apply": "not needed",
    "form.not_asked": "not asked for",
    "form.prompt_title": "Your answer",
    "form.error_title": "This is not a valid answer",
    "form.error.list": "Please choose one of the answers in the list (the arrow beside the cell).",
    "form.how.choice": "Choose one answer from the list.",
    "form.how.yes_no": "Choose Yes or No.",
    "form.how.scale": "Choose from 1 ({low}) to {last} ({high}).",
    "form.how.number": "Enter a number in {unit}, from {lowest} to {highest}.",
    "form.how.percent": "Enter a bare number in {unit}, from {lowest} to {highest}: write {example} for {example} %.",
    "form.how.only_if_here": "Only if question {number} is answered “{option}”.",
    "form.how.only_if_elsewhere": "Only if question {number} of “{section}” is answered “{option}”.",
    "form.how.not_measured": "If you do not measure it, write: {word}.",
    "form.how.checklist": "For each line choose Live, Planned (with a date in the comment) or No.",
    "form.how.multi": "Answer each line with Yes or No.",
    "form.how.date": "Enter a date from {earliest} to {latest}, for example 2027-02-26.",
    "form.how.hours": (
        "For each day, enter when you open and close, such as 9:00 and 18:00; after a break, when you open and close "
        "again. Past midnight: 22:00 and 6:00; until midnight: 24:00. The list offers “closed”, “as on Monday” and "
        "“24 hours”."
    ),
    "form.hours.timezone": "Your time zone, such as Europe/London (choose from the list)",
    "form.hours.day": "{channel} · {day}",
    "form.hours.holidays": "Do you keep the weekday's hours on all of these dates? If not on all, choose No. {dates}",
    "form.error.text": "Please keep it under {length} characters.",
    "form.how.text": "Write up to {length} characters.",
    "form.how.not_applicable": "If it does not apply to you, enter: {word}, and say why in the comment.",
    "form.specify": "“{option}”: please specify",
    "form.cover.statement": "Declaration",
    "form.statement.text": (
        "We state these answers to the best of our knowledge. If a contract is concluded, they become part of it."
    ),
    "form.statement.name": "Name",
    "form.statement.role": "Role",
    "form.statement.day": "Date",
    "form.statement.remarks": "Remarks",
    "form.rule.questions": "Questions until {day}.",
    "form.rule.questions_text": "We cannot answer questions received later.",
    "form.rule.names": "Names.",
    "form.rule.names_text": "The names of people in this questionnaire are kept until {day}, then deleted.",
    "form.cover.lot": "Lot",
    "form.cover.clarification": "Clarification request for",
    "form.first": "Your first answer",
    "form.unclear.readings": "“{found}” can be read in several ways. Please choose what you meant.",
    "form.unclear.range": "“{found}” is a range. Please give one figure within it.",
    "form.unclear.reason": (
        "You say that this does not apply, and we found no reason. Please choose it again and give the reason in "
        "the comment."
    ),
    "form.unclear.unreadable": (
        "We could not read “{found}” as an answer. Please answer again, in the form that is asked for."
    ),
    "form.unclear.doubtful": (
        "We could not tell which answer applies: text is struck out, a formula has no result, or there are two "
        "answers. Please answer again."
    ),
    "form.unclear.evidence": "No evidence is named. Please name a document, a link or a figure that we can check.",
    "form.unclear.attachment": (
        "“{found}”: we found no attachment. Please name the document here, and send it along if you can."
    ),
    "form.unclear.answers": (
        "This answer and your answer to “{other}” do not seem to match. Please confirm or correct both, and explain "
        "in the comment. An answer that would earn more points than the first cannot be counted."
    ),
    "form.unclear.records": (
        "You state “{found}”. Our records differ. Please send us a report that shows your figure, and say in the "
        "comment how you arrive at it. A figure that would earn more points than the first cannot be counted."
    ),
    "form.unclear.blank": "There is no answer yet. Please answer, or leave it empty if you have none.",
    "form.rule.only": "Please answer only what is asked here.",
    "form.rule.only_text": "All your other answers stay as you gave them.",
    "form.rule.first_stays": "Your first answer stays on record.",
    "form.rule.first_stays_text": (
        "Where it can be read in several ways, please choose one of them; an empty cell leaves your first "
        "answer as it is."
    ),
    "form.rule.second": "We ask twice at most.",
    "form.rule.second_text": "If something is still unclear afterwards, we may ask once more.",
    "form.rule.fair": "This says nothing about the evaluation.",
    "form.rule.fair_text": "Every vendor with unclear answers is asked in the same way, with the same deadline.",
    "form.rule.asked_back": "We may ask you again.",
    "form.rule.contradictions_text": (
        "If answers contradict each other or our records, we ask every vendor concerned; until this is settled, "
        "the answer remains to be confirmed."
    ),
    "form.rule.blanks_text": "If a question was left blank, we ask every vendor concerned once more.",
}
