"""The guide in criteria.xlsx, and what its sheets and columns are, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "guide.title": "How this workbook works",
    "guide.begin": (
        "This workbook says what vendors are asked, and what an answer is worth. In a sample, first change what "
        "names a made-up company: buyer, title, deadline, our hours and brand values; then weights and points."
    ),
    "guide.run": (
        "Save and close it, then double-click Check in the folder: it lists what is missing or wrong, with sheet and "
        "cell. Generate makes the questionnaires; Status and Rank read what lies in the folder returned."
    ),
    "guide.cell": (
        "A cell says what it is for when you select it, and all columns are explained below. Columns with a grey "
        "heading are for some types of questions only; the explanation says which. Columns that are rarely needed "
        "are folded away: click the plus sign above them."
    ),
    "guide.rows": (
        "Rows may be added, deleted and sorted: each names what it belongs to. Blank rows and the order of columns "
        "make no difference."
    ),
    "guide.several": (
        "Several values stand in one cell with commas between them: Delivery, Credit. Values with their points: 50: "
        "0, 80: 100. A name that holds a comma itself stands in straight quotation marks."
    ),
    "guide.languages": (
        "Texts in another language have a column of their own, such as {text} (de); add one for each language in "
        "which vendors are asked."
    ),
    "guide.unseen": "Vendors never see ids, points, remarks and what stands in the column {why}.",
    "guide.sent": (
        "After sending, never rename an id: answers are stored under it. A question that is reworded no longer "
        "counts for whoever answered the earlier one; Check says so."
    ),
    "guide.even": "Mix the order of options and keep their tone even, so that nothing tells which one earns most.",
    "guide.head.sheet": "Sheet",
    "guide.head.column": "Column or setting",
    "guide.head.about": "What stands there",
    "guide.empty": "Empty: {default}.",
    "guide.row.settings": "A row is something that is said once for the whole campaign.",
    "guide.row.criteria": "A row is a criterion, which groups questions.",
    "guide.row.questions": "A row is a question, with the id of its criterion.",
    "guide.row.options": "A row is an option of a question or an item of a checklist, with the id of the question.",
    "guide.row.kpis": "A row is a financial KPI; its values stand in the table of KPIs.",
    "guide.row.promise": "A row is a channel, with our own hours in a column a day.",
    "guide.row.holidays": "A row is a date with other hours.",
    "guide.row.brand_values": "A row is a value that your customers know; it stands on the cover.",
    "guide.row.scenarios": "A row is another set of weights, ranked beside the main one.",
    "guide.row.changes": "A row is a change after sending, and who decided it.",
    "guide.about.settings.schema": "The version of this format: 1.",
    "guide.about.settings.title": "The name of the campaign.",
    "guide.about.settings.language": (
        "The campaign’s language: of the report, and of vendors for whom no other is given. en, de, es, fr or it."
    ),
    "guide.about.settings.deadline": (
        "The last moment at which answers are accepted, such as 2027-02-26 17:00; a day alone ends at midnight."
    ),
    "guide.about.settings.timezone": (
        "That of the deadline, such as Europe/Madrid; where it is left out, that of the promise, or else UTC."
    ),
    "guide.about.settings.sealed": "Whether nothing of what vendors answer is told before the deadline.",
    "guide.about.settings.questions_until": "The last day on which vendors may ask; it stands on the cover.",
    "guide.about.settings.names_kept_until": (
        "Until when the names of those who answer are kept; it stands on the cover."
    ),
    "guide.about.settings.buyer.name": "Your company’s name, as vendors know it.",
    "guide.about.settings.buyer.contact": "Where vendors may ask, usually an e-mail address.",
    "guide.about.settings.alignment_share": "Percent of the total that the answers make; the rest is financial.",
    "guide.about.settings.minimum.alignment": "Points of alignment under which a vendor is not eligible.",
    "guide.about.settings.minimum.financial": "Points of the KPIs under which a vendor is not eligible.",
    "guide.about.settings.credit.declared": "Percent of the points while nobody has checked the evidence.",
    "guide.about.settings.credit.verified": (
        "Percent of the points once a row of the table of reviews has verified the evidence."
    ),
    "guide.about.settings.credit.none": (
        "Percent of the points while the vendor names no evidence; leave it empty where that is to make no difference."
    ),
    "guide.about.settings.doubt.declared": "Percent of doubt about an answer that nobody has verified.",
    "guide.about.settings.doubt.verified": "Percent of doubt about an answer whose evidence has been verified.",
    "guide.about.settings.record": (
        "Whether questions of the type {record} earn points ({scored}) or are only told ({shown}); {scored} is "
        "said before you send."
    ),
    "guide.about.settings.complete": (
        "Percent of the weight that a vendor must have answered; below it the vendor is only provisional."
    ),
    "guide.about.settings.cover": "Instructions on the cover.",
    "guide.about.settings.disclose": (
        "What the cover tells vendors about the scoring: {weights} or {nothing}; never the points of options."
    ),
    "guide.about.settings.clarify": (
        "What vendors may be asked about again: {unreadable} (not understood), {evidence} (missing), "
        "{contradictions}, {blanks} (no answer); the last two only where the criteria as sent said so."
    ),
    "guide.about.settings.promise.timezone": "The time zone of our hours, such as Europe/Madrid.",
    "guide.about.settings.promise.from": "The first day of the 52 weeks in which coverage is counted.",
    "guide.about.settings.lots": (
        "All lots in order, parted by commas; the lots of criteria, questions and KPIs must be among them."
    ),
    "guide.about.settings.corrections.days": (
        "How many days a vendor has for a correction of error, from the day on which it is asked for one."
    ),
    "guide.about.criteria.id": (
        "A short name such as customer_care; questions and scenarios refer to it. Small letters a-z, digits and _ only."
    ),
    "guide.about.criteria.name": "What vendors and readers call it: the title of its sheet in the questionnaire.",
    "guide.about.criteria.about": "What it is about, as a question to the vendor.",
    "guide.about.criteria.weight": "Among the criteria; only the proportions count.",
    "guide.about.criteria.floor": "Points (0-100) under which a vendor is not eligible.",
    "guide.about.criteria.lots": "The lots in which it is asked; leave it empty for all.",
    "guide.about.questions.criterion": "The id of the criterion that it belongs to.",
    "guide.about.questions.id": (
        "A short name such as call_back. The answer is stored under it: never rename it once questionnaires are out. "
        "Small letters a-z, digits and _ only."
    ),
    "guide.about.questions.type": (
        "{choice}: one option; {multi}: several; {scale}: steps; {yes_no}; {number}; {date}; {text}; {checklist}: "
        "items live, planned or no; {hours}: opening hours; {record}: our own books answer."
    ),
    "guide.about.questions.text": "The question as the vendor reads it.",
    "guide.about.questions.weight": "Within its criterion; only the proportions count.",
    "guide.about.questions.name": (
        "What the report calls it, in a few words; a vendor never sees it. The text itself where this is empty."
    ),
    "guide.about.questions.help": "A note under the question.",
    "guide.about.questions.why": "For ourselves; a vendor never sees it.",
    "guide.about.questions.required": "Whether a vendor without an answer is only provisional.",
    "guide.about.questions.evidence": "Whether a document, a link or a figure is asked for beside the answer.",
    "guide.about.questions.not_applicable": "Whether “not applicable”, with a reason, is an answer.",
    "guide.about.questions.only_if": (
        "Asked only of those who gave this answer to another question, such as own_fleet: {yes}."
    ),
    "guide.about.questions.lots": "The lots in which it is asked or counts; leave it empty for all.",
    "guide.about.questions.same_meaning_as_sent.sent": (
        "The text as sent, as Check gives it, where the new one means the same."
    ),
    "guide.about.questions.same_meaning_as_sent.reason": "Why it means the same; printed on the sheet Method.",
    "guide.about.questions.contract": (
        "{no} for what nobody can promise, such as a founding date: no better answer is proposed for the contract."
    ),
    "guide.about.questions.contradicts": (
        "Answers that do not go together, such as {yes}: carrier: none (this answer: other question: its option). They "
        "are told, and cost no points."
    ),
    "guide.about.questions.check.record": (
        "A measure of our own books over twelve months to hold the answer against, in place of a column."
    ),
    "guide.about.questions.check.options": "The answers that claim it: ids of options, or {yes} or {no}.",
    "guide.about.questions.check.column": "The column of the table of KPIs to hold the answer against.",
    "guide.about.questions.check.within": (
        "How far an answer may lie from the figure, or beyond its interval, in its unit; exactly so far is agreement."
    ),
    "guide.about.questions.steps": (
        "{scale}: how many steps, 2 to 10, such as 5. {number}: in place of points, values with points that hold from "
        "there on, such as 0: 0, 80: 100."
    ),
    "guide.about.questions.low": "{scale}: what step 1 means.",
    "guide.about.questions.high": "{scale}: what the last step means.",
    "guide.about.questions.reversed": "{scale}: whether step 1 is the best one.",
    "guide.about.questions.points": (
        "{yes_no}: {yes}: 100, {no}: 0. {number}: values with points (0-100), the smallest first, such as 50: "
        "0, 80: 100; straight lines between. {date}: likewise with dates."
    ),
    "guide.about.questions.knockout": "{yes_no}: the answer that disqualifies; it makes the question required.",
    "guide.about.questions.unit": "{number}: in what it is measured, such as %, EUR or hours.",
    "guide.about.questions.range": (
        "{number}, {date}: the smallest and the largest value that is accepted, such as 0, 100."
    ),
    "guide.about.questions.not_measured": (
        "{number}: points for “we do not measure this”; leave it empty where that is no answer."
    ),
    "guide.about.questions.ask.below": "{number}: under this the vendor is asked about it; no points are lost.",
    "guide.about.questions.ask.above": "{number}: over this the vendor is asked about it; no points are lost.",
    "guide.about.questions.max_length": "{text}: the most characters.",
    "guide.about.questions.measure": "{record}: what is counted in our own books, such as {solved_share}.",
    "guide.about.questions.months": "{record}: how many whole months before the deadline’s month count.",
    "guide.about.questions.least": (
        "{record}: with fewer cases or answers it is not applicable. Empty: 50 for shares and effort, 1000 for rates, "
        "else 10."
    ),
    "guide.about.options.question": "The id of the question that it belongs to.",
    "guide.about.options.id": (
        "A short name such as same_day. The answer is stored under it: never rename it once questionnaires are out. "
        "Small letters a-z, digits and _ only."
    ),
    "guide.about.options.text": "What the vendor reads: an option to choose, or an item of a checklist.",
    "guide.about.options.points": "0-100; a vendor never sees them. For options, not for items.",
    "guide.about.options.specify": (
        "Whether it asks to say in words what, as “another system” does; the words are shown, and earn nothing more."
    ),
    "guide.about.options.need": (
        "For items of a checklist: how much it matters. {must} weighs 3, {should} 2, {could} 1."
    ),
    "guide.about.kpis.id": (
        "A short name such as cost_per_order; also its column in the table of KPIs. Small letters a-z, digits and _ "
        "only."
    ),
    "guide.about.kpis.name": "What the report calls it.",
    "guide.about.kpis.unit": "In what it is measured, such as %, EUR or days.",
    "guide.about.kpis.weight": "Among the KPIs; only the proportions count. 0 with a limit is a mere gate.",
    "guide.about.kpis.points": (
        "Values with points (0-100), the smallest first, such as 4: 100, 9: 0; straight lines between, flat outside."
    ),
    "guide.about.kpis.steps": (
        "In place of points: values with points that hold from there on, or up to there where points fall."
    ),
    "guide.about.kpis.column": "Its column in the table of KPIs; the id where this is empty.",
    "guide.about.kpis.limit.min": "Under this value a vendor is not eligible.",
    "guide.about.kpis.limit.max": "Over this value a vendor is not eligible.",
    "guide.about.kpis.ask.below": "Under this value the vendor is asked about it; no points are lost.",
    "guide.about.kpis.ask.above": "Over this value the vendor is asked about it; no points are lost.",
    "guide.about.kpis.supplied_by": (
        "Whose gap a missing value is: of a {vendor} it earns 0, of the {buyer} it is left out."
    ),
    "guide.about.kpis.price": "Whether the report states the price of a choice in this KPI; one for each lot.",
    "guide.about.kpis.uncertainty.relative": "How far the values may be wrong, in percent of the value.",
    "guide.about.kpis.uncertainty.absolute": "How far the values may be wrong, in the unit of the KPI.",
    "guide.about.kpis.lots": "The lots in which it is measured; leave it empty for all.",
    "guide.about.kpis.why": "For ourselves; a vendor never sees it.",
    "guide.about.promise.id": (
        "A short name for the channel, such as phone or chat. Small letters a-z, digits and _ only."
    ),
    "guide.about.promise.weight": "Among the channels; only the proportions count.",
    "guide.about.promise.name": "As the vendor reads it; the id with a capital letter where this is empty.",
    "guide.about.promise.day": (
        "Our hours on this day, such as 08:00-22:00 or 08:00-12:00, 14:00-18:00; {closed} where there are none."
    ),
    "guide.about.holidays.date": "A day with other hours than its weekday.",
    "guide.about.holidays.hours": (
        "Our hours on this day, such as 10:00-14:00, for all channels; {closed} where there are none."
    ),
    "guide.about.brand_values.name": "The value in a few words; it stands on the cover.",
    "guide.about.brand_values.text": "What customers notice of it.",
    "guide.about.scenarios.id": (
        "The name of other weights that are ranked beside the main ones. Small letters a-z, digits and _ only."
    ),
    "guide.about.scenarios.alignment_share": "Percent of the total that the answers make here.",
    "guide.about.scenarios.criteria": "Other weights of criteria, such as customer_care: 40, flexibility: 10.",
    "guide.about.scenarios.kpis": "Other weights of KPIs, such as cost_per_order: 50.",
    "guide.about.changes.what": (
        "The ids of criteria, questions and KPIs that were changed after sending, or settings such as alignment share."
    ),
    "guide.about.changes.reason": "Why it was changed; printed on the Summary.",
    "guide.about.changes.decided_by": "A function, such as the award committee.",
    "guide.about.changes.date": "The day of the decision.",
    "guide.table.vendors.vendor": (
        "A short id such as acme, which the other tables and the file of the questionnaire have: letters, digits, - "
        "and _."
    ),
    "guide.table.vendors.name": "The name of the company.",
    "guide.table.vendors.lot": "One of the lots on the sheet Settings; empty where there are none.",
    "guide.table.vendors.contact": "To whom mails are addressed.",
    "guide.table.vendors.email": "Where the questionnaire is sent.",
    "guide.table.vendors.language": "Of its questionnaire: {languages}. Empty: that of the campaign.",
    "guide.table.vendors.role": "reference for your own company, which is shown beside the vendors and not ranked.",
    "guide.table.vendors.invited": "The day on which you sent its questionnaire yourself, such as 2027-01-15.",
    "guide.table.vendors.exception": "Why a late questionnaire counts all the same; the Summary prints it.",
    "guide.table.vendors.received": "When its file came, such as 2027-02-26 16:45, where no mail shows it.",
    "guide.table.vendors.source": "How you know when it came.",
    "guide.table.vendors.join": "yes where two of its files belong together.",
    "guide.table.vendors.withdrawn": "The day on which it withdrew and what it said: 2027-02-10: No capacity.",
    "guide.table.vendors.excluded": (
        "Why it is excluded, who decided it, and the day: False declaration; Award committee; 2027-03-01."
    ),
    "guide.table.reviews.vendor": "The id of a vendor.",
    "guide.table.reviews.question": "The id or the name of a question.",
    "guide.table.reviews.points": "0-100, for a question of the type {text} only.",
    "guide.table.reviews.verified": (
        "For a question with evidence: yes if it holds, no if it speaks against the answer."
    ),
    "guide.table.reviews.reviewer": "Who says so.",
    "guide.table.reviews.date": "Such as 2027-03-01.",
    "guide.table.reviews.reason": "Why, in a few words.",
    "guide.table.clarifications.vendor": "The id of a vendor.",
    "guide.table.clarifications.question": (
        "The id or the name of a question; of a checklist with its item: privacy/training."
    ),
    "guide.table.clarifications.value": "What is true, as in the questionnaire.",
    "guide.table.clarifications.source": "Where it is said, such as a mail.",
    "guide.table.clarifications.by": "Who wrote it down.",
    "guide.table.clarifications.date": "Such as 2027-03-01.",
}
