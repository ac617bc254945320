"""What `scorecard status` says of the weeks around a tender, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "desk.list.tab": "Vendors",
    "desk.list.title": "{title}: where each vendor stands",
    "desk.column.vendor": "Vendor",
    "desk.column.lot": "Lot",
    "desk.column.email": "E-mail",
    "desk.column.state": "State",
    "desk.column.answered": "Answered",
    "desk.column.asked": "of",
    "desk.column.required_open": "Required, still open",
    "desk.column.invited": "Invited",
    "desk.column.reminded": "Reminded",
    "desk.column.came": "Received",
    "desk.column.receipt": "Receipt sent",
    "desk.column.asked_back": "Clarification",
    "desk.column.problems": "Problems",
    "desk.column.next": "Next",
    "desk.written": "Where each vendor stands is in {output}.",
    "desk.step": "{step}: {vendors}",
    "desk.next.generate": "Make the questionnaire (double-click Generate, or scorecard generate)",
    "desk.next.invite": (
        "Invite (mail its file in sent/ and write the day in the column invited of vendors, or scorecard mail invite)"
    ),
    "desk.next.remind": "Remind (by mail, or scorecard mail remind)",
    "desk.next.acknowledge": "Confirm receipt (by mail, or scorecard mail receipt)",
    "desk.next.mend": (
        "Settle what cannot be read (ask for a corrected file, the receipt mail names each answer; or note the "
        "vendor's word in the table clarifications)"
    ),
    "desk.next.choose": "Say which file counts (keep one in returned/, or write join in the table vendors)",
    "desk.next.clarify": (
        "Ask about what is unclear (by mail, or scorecard clarify, or note its word in the table clarifications)"
    ),
    "desk.next.ask_back": "Send the clarification (mail its file, or scorecard mail clarify)",
    "desk.next.hear": "Show vendors their incidents (scorecard mail record)",
    "desk.next.correct": "Make the corrections of error (scorecard correct)",
    "desk.next.ask_correction": "Ask for corrections of error, or tell what is missing in one (scorecard mail correct)",
    "desk.next.decide": "Decide on corrections of error and their actions (in the table corrections)",
    "desk.replaced": "A newer file counts in place of an older one: {vendors}.",
    "desk.replaced.vendor": "{vendor} ({newer}, not {older})",
    "desk.asked_back.made": "Round {round}, not sent",
    "desk.asked_back.out": "Round {round}, sent {date}",
    "desk.asked_back.back": "Round {round}, answered",
    "desk.last.invited": "invited {date}",
    "desk.last.reminded": "reminded {date}",
    "desk.last.came": "received {date}",
    "desk.last.acknowledged": "receipt sent {date}",
    "desk.last.asked_back": "clarification sent {date}",
    "desk.last.heard": "incidents sent {date}",
    "desk.last.corrected": "correction of error asked for {date}",
}
