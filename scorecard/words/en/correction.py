"""What a correction of error says to a vendor, and what is told of it, in English.

What it asks must not be reworded: those that are out are read by it.
"""

TEXTS: dict[str, str | dict[str, str]] = {
    "correction.cover.for": "Correction of error for",
    "correction.cover.step_fill": (
        "Fill in the yellow cells on the {count} sheets that follow, and the declaration on this one; nothing else can "
        "be changed. What you do not need may stay empty."
    ),
    "correction.cover.time": "about 2 h, best with those who were involved",
    "correction.cover.incident": "The incident as we saw it",
    "correction.cover.rules": "What this is about",
    "correction.statement": "We state this to the best of our knowledge.",
    "correction.rule.aim": "It should not happen again.",
    "correction.rule.aim_text": (
        "We look for the cause, and for what can be changed. Who is to blame is not the question."
    ),
    "correction.rule.view": "Your view has its place.",
    "correction.rule.view_text": (
        "At the end of the first sheet you say where you see the cause: with you, with us or with others, and why."
    ),
    "correction.rule.persons": "No names of people, please.",
    "correction.rule.persons_text": (
        "Write functions instead, such as “dispatcher” or “shift lead”, and “the customer” for customers."
    ),
    "correction.rule.then": "What happens then.",
    "correction.rule.then_text": (
        "We accept it, or tell you what is missing; in that case, correct this same workbook and send it again."
    ),
    "correction.fact.incident": "Incident",
    "correction.fact.date": "When",
    "correction.fact.touchpoint": "Where the customer met it",
    "correction.fact.what": "What happened",
    "correction.fact.customers": "Customers affected",
    "correction.fact.contacts": "How often the customer had to come back",
    "correction.fact.answered": "The customer was answered",
    "correction.fact.solved": "It was solved",
    "correction.fact.after": {"one": "after {count} hour", "other": "after {count} hours"},
    "correction.fact.not_yet": "not yet, as far as we know",
    "correction.fact.told": "The customer was told in writing",
    "correction.fact.kept": "The promised follow-up was kept",
    "correction.fact.repeat_of": "It repeats incident",
    "correction.section.happened": "What happened",
    "correction.section.happened_about": "From the first sign until the customer's problem was solved.",
    "correction.section.cause": "Root cause",
    "correction.section.cause_about": "Ask why until you reach something that can be changed.",
    "correction.section.critical": "Implications and lessons",
    "correction.section.critical_about": "What else hangs on it, and what you take away from it.",
    "correction.section.actions": "Corrective actions",
    "correction.section.actions_about": "What you change so that it does not happen again.",
    "correction.ask.view": "Where do you see the cause?",
    "correction.ask.view_help": "Give your reasons in the comment.",
    "correction.view.partner": "With us",
    "correction.view.us": "With you, the buyer",
    "correction.view.other": "With others",
    "correction.ask.happened": "Entry {number}: when, and what?",
    "correction.ask.happened_help": (
        "Hour by hour: date and time, then what happened, for example “3 March, 9:40: the van breaks down”."
    ),
    "correction.ask.customers": "Impact on customers",
    "correction.ask.customers_help": "What it meant for them: how many, how long, what they missed or paid.",
    "correction.ask.business": "Impact on the business",
    "correction.ask.business_help": "Yours and ours: cost, capacity, reputation, contracts.",
    "correction.ask.first_why": "Why 1: why did it happen?",
    "correction.ask.why": "Why {number}: and why was that?",
    "correction.ask.why_help": "Where you would write “human error”, ask why the way of working let it happen.",
    "correction.ask.data": "Which data support this?",
    "correction.ask.data_help": "Name the report, log or figure beside it, as evidence.",
    "correction.ask.security": "Security and personal data",
    "correction.ask.security_help": (
        "Was security at risk, or personal data seen, lost or changed? Whose, how many, and who was told? If not: none."
    ),
    "correction.ask.critical": "Other critical implications",
    "correction.ask.critical_help": "Safety, law, other clients, other sites. If there are none: none.",
    "correction.ask.lessons": "Lessons",
    "correction.ask.lessons_help": "What would you tell a colleague elsewhere who could run into the same?",
    "correction.ask.action": "Action {number}: what do you change?",
    "correction.ask.action_help": "Something that works even on a bad day; a reminder to take care rarely does.",
    "correction.ask.owner": "Action {number}: owner",
    "correction.ask.owner_help": "A function, no name.",
    "correction.ask.due": "Action {number}: due date",
    "correction.ask.status": "Action {number}: status",
    "correction.ask.status_help": "As evidence, name what proves that it is done, or will prove it.",
    "correction.status.planned": "Planned",
    "correction.status.under_way": "Under way",
    "correction.status.done": "Done",
    "correction.made": {
        "one": "{count} correction of error made in {folder}, to be returned by {until}",
        "other": "{count} corrections of error made in {folder}, to be returned by {until}",
    },
    "correction.next": "Next: scorecard mail correct",
    "correction.new": "asked now",
    "correction.before": "asked before",
    "correction.no_longer": "no longer asked for",
    "correction.nothing": (
        "No incident needs one: the table incidents asks for a correction with yes in the column correction, of "
        "vendors that take part."
    ),
    "correction.complete": "Every incident that needs one has one.",
    "correction.counts": (
        "Corrections of error: {out} out, {back} back and not yet decided by us, {accepted} accepted, {rejected} "
        "rejected; overdue: {overdue}; overdue actions: {actions}"
    ),
    "correction.read": "Correction of incident {incident}.",
    "correction.undated": "Nobody can tell whether it came in time: no e-mail shows when.",
    "correction.no_day": (
        "The correction of incident {incident} is another one than the one that was rejected, or may be: no e-mail "
        "shows when it came."
    ),
    "correction.no_day.hint": (
        "Save the e-mail that it came with in the folder returned, in place of this file; a date cannot be given "
        "otherwise. Until then it is yours to decide: a further row in the table corrections is about this one."
    ),
    "correction.untouched": "Nothing is filled in: it counts as not come back.",
    "correction.two_versions": (
        "Several corrections of incident {incident} with different answers were received from {name}: {files}."
    ),
    "correction.two_versions.hint": (
        "Ask which one counts and remove the others; until then it is ours to find out, and nothing is overdue."
    ),
    "correction.unknown": "It is a correction of error of which sent/corrections/ contains no copy.",
    "correction.unknown.hint": (
        "Put the copy that `scorecard correct` made back there, unchanged; until then nothing of it is read."
    ),
    "correction.no_longer.gone": (
        "{vendor} is asked here for a correction of error on {incident}, which the table incidents no longer contains."
    ),
    "correction.no_longer.moved": (
        "{vendor} is asked here for a correction of error on {incident}, which is now an incident of {other}."
    ),
    "correction.no_longer.unasked": (
        "{vendor} is asked here for a correction of error on {incident}, and the table incidents no longer asks for it."
    ),
    "correction.no_longer.hint": "Delete this file, and tell the vendor if it has it; or set the table incidents back.",
    "correction.damaged_copy": "The copy of a correction of error cannot be read: {cause}",
    "correction.foreign_copy": "This is no correction of error that `scorecard correct` made.",
    "correction.filled_copy": (
        "This copy of a correction of error has answers in it; it should be as `scorecard correct` made it."
    ),
    "correction.copy.hint": (
        "Put back the copy that `scorecard correct` made; or delete this file to ask for the correction anew."
    ),
    "correction.due_over": (
        "{incident} was to come back by {day} and has not been mailed yet: the mail asks for it without delay."
    ),
    "correction.due_over.hint": "To give it another day, delete this file and run `scorecard correct` first.",
    "correction.wrong_signature": (
        "The correction of error was not made by this campaign, or the hidden sheet that says whom and what it is "
        "about was changed."
    ),
    "correction.wrong_signature.hint": "Send the vendor its correction again; one from another campaign belongs there.",
    "correction.other_campaign": (
        "The correction of error was made for the campaign “{campaign}”, not for “{title}”; it does not count."
    ),
    "correction.other_campaign.hint": (
        "Send the vendor its correction of this campaign. Where it is the same tender under a new title, give the "
        "criteria their former title and run it again."
    ),
    "correction.unknown_vendor": (
        "The correction of error was made for vendor “{vendor}”, which the table vendors does not name."
    ),
    "correction.unknown_vendor.hint": "Add the vendor to the table vendors, or remove the file.",
    "correction.edited": "The incident {incident} has been edited since: this workbook shows it as it was.",
    "correction.edited.hint": "If nobody has it yet, delete this file and run `scorecard correct` again.",
}
