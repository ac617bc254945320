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
    "terminal.weighed": "Weight in %",
    "terminal.mean": "Mean",
    "terminal.median": "Median",
    "terminal.from_to": "Lowest to highest",
    "terminal.where_members_differ": "Agreement",
    "terminal.problem": "{place}: {message}",
    "terminal.hint": "hint: {hint}",
    "terminal.init.made": "made",
    "terminal.init.kept": "kept",
    "terminal.init.files": {"one": "{count} file", "other": "{count} files"},
    "terminal.init.next": (
        "Next: edit {criteria}, {vendors} and {kpis} in {folder}, then double-click Check there, or run: "
        "scorecard check"
    ),
    "terminal.init.company": "Sample Company {number}",
    "terminal.init.contact": "Account manager",
    "terminal.init.customers_first": "customers_first",
    "terminal.init.price_first": "price_first",
    "terminal.init.languages": "Languages of the questions, the campaign's own first (of {languages})",
    "terminal.init.process": "What vendors are to do for you",
    "terminal.init.questions": "How many questions: full are 33, short are 10, none is one example",
    "terminal.init.excel": "Criteria and tables as Excel workbooks",
    "terminal.init.enter": "or Enter",
    "terminal.convert.made": "{target} made: it says the same as {source} (fingerprint {fingerprint})",
    "terminal.convert.next": "Next: move {source} out of the folder, since only one of the two can hold.",
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
    "terminal.sent.vendor": (
        "Made again, as name, lot or language changed; whoever has the earlier one needs the new one: {vendors}"
    ),
    "terminal.sent.deadline": (
        "Made again, as the deadline changed from {before} to {after}; whoever has the earlier one needs the new "
        "one: {vendors}"
    ),
    "terminal.sent.changed": (
        "Made again, as it asks or says something else now; whoever has the earlier one needs the new one: {vendors}"
    ),
    "terminal.sent.look": (
        "Made again with the same questions, so whoever has the earlier one needs no other: {vendors}"
    ),
    "terminal.sent.earlier": {
        "one": "Earlier answers filled in, which count once the vendor confirms them: {vendors}",
        "other": "Earlier answers filled in, which count once each vendor confirms them: {vendors}",
    },
    "terminal.sent.old": "What they replace lies in {folder}",
    "terminal.sent.none": "none",
    "terminal.sent.next": (
        "Next: send each vendor its file, or draft the mails with `scorecard mail invite`; put what comes back into "
        "returned/, then double-click Status, or run: scorecard status"
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
    "terminal.asked": "Asked about",
    "terminal.incident": "Incident",
    "terminal.until": "Until",
    "terminal.clarify.made": {
        "one": "{count} clarification made in {folder} (round {round}), to be returned by {until}",
        "other": "{count} clarifications made in {folder} (round {round}), to be returned by {until}",
    },
    "terminal.clarify.out": "Asked in round {round} before, until {until}: {vendors}",
    "terminal.clarify.over": "These vendors were asked twice: what is still unclear counts as it stands.",
    "terminal.clarify.nothing": "Nothing is unclear that may be asked about.",
    "terminal.clarify.next": "Next: send each vendor its file, or run: scorecard mail clarify",
    "terminal.clarify.unreadable": "unreadable",
    "terminal.clarify.evidence": "without evidence",
    "terminal.clarify.contradictions": "contradictory",
    "terminal.clarify.blanks": "blank",
}
