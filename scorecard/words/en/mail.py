"""What is said of mails to vendors, in English; what the mails themselves say is in templates/mail/."""

TEXTS: dict[str, str | dict[str, str]] = {
    "mail.kind.invite": "Invitation",
    "mail.kind.remind": "Reminder",
    "mail.kind.receipt": "Receipt",
    "mail.kind.clarify": "Clarification",
    "mail.kind.answers": "Answers to questions",
    "mail.kind.record": "Incidents",
    "mail.kind.correct": "Correction of error",
    "mail.list": {"one": "{kind}: {count} vendor gets a mail", "other": "{kind}: {count} vendors get a mail"},
    "mail.part": "{number} of {count}",
    "mail.line": "{vendor} <{to}>: {subject}",
    "mail.draft.same": "lies in outbox/ already",
    "mail.draft.replaced": "takes the place of the draft in outbox/, which nobody changed",
    "mail.draft.edited": "the draft in outbox/ stays, as somebody changed it; delete it to have it made anew",
    "mail.none": {"one": "{count} vendor gets none:", "other": "{count} vendors get none:"},
    "mail.none.reference": "it is your own company",
    "mail.none.withdrawn": "it has withdrawn",
    "mail.none.excluded": "it is excluded",
    "mail.none.no_address": "the table vendors has no e-mail address",
    "mail.none.bad_address": "no mail can be sent to “{found}”",
    "mail.none.over": "the deadline is over",
    "mail.none.no_questionnaire": "it has no questionnaire yet; run: scorecard generate",
    "mail.none.out_of_date": "its questionnaire is out of date; run: scorecard generate",
    "mail.none.sent": "it got this one on {date}",
    "mail.none.invited": (
        "you sent it its questionnaire on {date}, as the table vendors says; to invite it anew, empty that cell"
    ),
    "mail.none.not_invited": (
        "it was not invited yet; run: scorecard mail invite, or write the day into the column invited of vendors"
    ),
    "mail.none.perhaps_sent": "this one may have gone out already; run: scorecard send",
    "mail.none.complete": "its questionnaire is complete",
    "mail.none.late": "its questionnaire is late",
    "mail.none.undecided": "it sent several versions, and which one counts must be settled first",
    "mail.none.no_required_open": "no required question is open",
    "mail.none.other_file": "it sent something that a person should look at first; see: scorecard status",
    "mail.none.not_read": "nothing of it could be read",
    "mail.none.nothing_unclear": "there is no workbook for it; see: scorecard clarify",
    "mail.none.no_answers": "no question of its lot has an answer",
    "mail.none.no_incidents": "the table incidents says nothing of it",
    "mail.none.all_shown": "it was shown all of its incidents",
    "mail.none.listed": "it was sent all of its incidents; note the day under shown_to_vendor",
    "mail.none.no_correction": "there is no workbook for it; see: scorecard correct",
    "mail.none.corrections_sent": "it was sent all of its corrections of error",
    "mail.none.corrections_settled": (
        "nothing more of its corrections of error is to be sent: they are out, back or no longer asked for"
    ),
    "mail.ask.draft": {"one": "Write {count} draft?", "other": "Write {count} drafts?"},
    "mail.drafted": {
        "one": "{count} draft lies in {folder}. Open and send it in your mail program, or run: scorecard send",
        "other": "{count} drafts lie in {folder}. Open and send them in your mail program, or run: scorecard send",
    },
    "mail.outbox": {"one": "{count} mail lies in outbox/", "other": "{count} mails lie in outbox/"},
    "mail.before.sending": "it may have gone out already",
    "mail.before.sent": "it went out",
    "mail.before.refused": "refused before:",
    "mail.before.later": "not accepted before:",
    "mail.ask.send": {"one": "Send {count} mail by {server}?", "other": "Send {count} mails by {server}?"},
    "mail.ask.note": {"one": "Note this mail as sent by hand?", "other": "Note these {count} mails as sent by hand?"},
    "mail.ask.password": "Password of {user} at {server}",
    "mail.ask.uncertain": "Leave it for now, send it again, or note it as sent?",
    "mail.none_found": {
        "one": (
            "The draft in outbox/ was not found among the mails in sent/mail/. Put the sent mail there, or use --all."
        ),
        "other": (
            "None of {count} drafts in outbox/ was found among the mails in sent/mail/. Put the sent mails there, or "
            "use --all."
        ),
    },
    "mail.noted": {"one": "{count} mail noted in {log}.", "other": "{count} mails noted in {log}."},
    "mail.uncertain": (
        "{file} to {to} was given to the server on {moment}, and the command ended before the answer was noted: "
        "whether it went out cannot be known. Look into the sent mails, or ask the vendor."
    ),
    "mail.became.sent": "sent: {file} to {to}",
    "mail.became.refused": "refused: {file} to {to}: {reply}",
    "mail.became.later": "not accepted for now: {file} to {to}: {reply}",
    "mail.became.sending": "the connection was cut, and whether it went out cannot be known: {file} to {to}: {reply}",
    "mail.sent": {"one": "{count} mail sent, noted in {log}.", "other": "{count} mails sent, noted in {log}."},
    "mail.left.refused": {
        "one": "{count} mail was refused; correct the address in the table vendors and draft it again.",
        "other": "{count} mails were refused; correct the addresses in the table vendors and draft them again.",
    },
    "mail.left.later": {
        "one": "{count} mail stays in outbox/, as the server did not accept it for now; run the command again later.",
        "other": (
            "{count} mails stay in outbox/, as the server did not accept them for now; run the command again later."
        ),
    },
    "mail.left.uncertain": {
        "one": "{count} mail stays in outbox/, as it may have gone out already; run the command again to say so.",
        "other": "{count} mails stay in outbox/, as they may have gone out already; run the command again to say so.",
    },
    "mail.torn": "The last line of the log was cut off when a run was ended: “{found}”.",
    "mail.torn.hint": (
        "It is left out, and the next note takes its place; you are asked about the mail that it was about."
    ),
    "mail.no_mail": "This mail names nobody to whom it could go.",
    "mail.no_mail.hint": "Name a recipient in it, or delete it and have it made anew with `scorecard mail`.",
    "mail.no_subject": "The text of the mail has no subject.",
    "mail.no_subject.hint": "Begin its first line with “Subject:”.",
    "mail.unknown_name": "There is no “{found}” that could be put in here.",
    "mail.unknown_name.hint": "These can: {names}.",
    "mail.template": "The text of the mail cannot be filled in: {error}.",
    "mail.template.hint": "Compare it with the text that `scorecard init` writes, or delete it to use that one.",
    "mail.no_questions": "There is no table of what vendors asked.",
    "mail.no_questions.hint": "Make it, with the columns question, answer, lot and date; `scorecard init` does.",
    "mail.no_incidents": "There is no table of incidents.",
    "mail.no_incidents.hint": "Make it, with the columns incident, vendor and date at least; `scorecard init` does.",
    "mail.record.period": "{first} to {last}",
    "mail.record.in_time": (
        "Shown to a vendor today, an incident may count: at least ten working days are left until the deadline."
    ),
    "mail.record.late": (
        "Shown to a vendor today, an incident does not count: fewer than ten working days are left until the deadline."
    ),
    "mail.record.note": (
        "Once the mails are sent, enter the day (for today {date}) under shown_to_vendor in the table incidents."
    ),
    "mail.record.not_noted": "{vendor} was sent {incidents} on {day}, and shown_to_vendor is empty.",
    "mail.record.not_noted.hint": "Enter {day} there; as long as it is empty, these incidents do not count.",
    "mail.no_server": "No mail server is named.",
    "mail.no_server.hint": (
        "Set the environment variable {variable}, such as to {example}, or send the drafts from your mail program and "
        "run: scorecard mail sent"
    ),
    "mail.no_url": "This names no mail server.",
    "mail.no_url.hint": "Write smtps (TLS) or smtp (STARTTLS), the user and the server, such as {example}",
    "mail.password_in_url": "A password stands in the address of the server, where others may see it.",
    "mail.password_in_url.hint": "Take it out, and set {variable} instead, or leave that out to be asked for it.",
    "mail.no_tls": "The server {server} offers no secure connection (STARTTLS), so nothing was sent.",
    "mail.no_tls.hint": "Use smtps, or ask whoever runs the server.",
    "mail.no_entry": "The server does not let {user} in: {reply}",
    "mail.no_entry.hint": "Check user and password; some providers want a password that is made for programs.",
    "mail.no_sender": "It is not known from whom the mails are.",
    "mail.no_sender.hint": "Set {variable} to an address, or give one as the buyer’s contact in criteria.yaml.",
}
