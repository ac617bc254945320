"""What the commands print, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "terminal.rank": "Rank",
    "terminal.vendor": "Vendor",
    "terminal.total": "Total",
    "terminal.alignment": "Alignment",
    "terminal.financial": "Financial",
    "terminal.answered": "Answered",
    "terminal.standing": "Standing",
    "terminal.state": "State",
    "terminal.questions": "Questions",
    "terminal.required_open": "Required, still open",
    "terminal.problems": "Problems",
    "terminal.last": "Last",
    "terminal.of": "{count} of {all}",
    "terminal.state.not_returned": "Not returned",
    "terminal.state.in_progress": "In progress",
    "terminal.state.complete": "Complete",
    "terminal.state.late": "Late",
    "terminal.state.undecided": "Several versions",
    "terminal.state.withdrawn": "Withdrawn",
    "terminal.state.excluded": "Excluded",
    "terminal.problem": "{place}: {message}",
    "terminal.hint": "hint: {hint}",
    "terminal.sent.made": {
        "one": "{count} questionnaire made in {folder}",
        "other": "{count} questionnaires made in {folder}",
    },
    "terminal.sent.kept": {
        "one": "{count} questionnaire in {folder} is up to date.",
        "other": "{count} questionnaires in {folder} are up to date.",
    },
    "terminal.sent.new": "New: {vendors}",
    "terminal.sent.damaged": (
        "Made again, as what lay there could not be read or was not made for this campaign: {vendors}"
    ),
    "terminal.sent.vendor": "Send again, as name, lot or language changed: {vendors}",
    "terminal.sent.deadline": "Send again, as the deadline changed from {before} to {after}: {vendors}",
    "terminal.sent.changed": "Send again, as it asks or says something else now: {vendors}",
    "terminal.sent.look": (
        "Made again with the same questions, so whoever has the earlier one needs no other: {vendors}"
    ),
    "terminal.sent.old": "What they replace lies in {folder}",
    "terminal.sent.none": "none",
    "terminal.sent.next": (
        "Next: e-mail each to its vendor, put what comes back into returned/, and run: scorecard rank"
    ),
    "terminal.more": {
        "one": "and {count} more; the workbook lists them all",
        "other": "and {count} more; the workbook lists them all",
    },
    "terminal.looked_at": {
        "one": "{count} file looked at, {counted} counted.",
        "other": "{count} files looked at, {counted} counted.",
    },
    "terminal.written": "The ranking is in {output}.",
    "terminal.written.data": "All of it as data is in {path}.",
    "terminal.written.html": "For phones and mail it is in {path}.",
    "terminal.older": "{path} is of an earlier run: it was not written anew.",
    "terminal.list": "The list of problems is in {output}.",
    "terminal.demo": "The demo is in {folder}; all vendors in it are made up. Open:",
    "terminal.demo.ranking": "what an executive opens",
    "terminal.demo.sent": "what a vendor is sent",
    "terminal.demo.returned": "what the vendor sends back",
    "terminal.demo.criteria": "what you would edit",
    "terminal.checked.well": "{parts}: all well.",
    "terminal.checked.look": "{parts}: some of it needs a look.",
    "terminal.checked.criteria": {"one": "{count} criterion", "other": "{count} criteria"},
    "terminal.checked.questions": {"one": "{count} question", "other": "{count} questions"},
    "terminal.checked.kpis": {"one": "{count} KPI", "other": "{count} KPIs"},
    "terminal.checked.vendors": {"one": "{count} vendor", "other": "{count} vendors"},
}
