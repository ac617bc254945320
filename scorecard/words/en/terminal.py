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
    "terminal.no_program": "no program was found that opens it from here",
    "terminal.no_program.hint": "Open it yourself, in your office program",
    "terminal.press_key": "Press any key to close this window",
    "terminal.no_result": "there is no result yet",
    "terminal.no_result.hint": "Make one: scorecard rank",
    "terminal.replaces_input": "The result would replace this file.",
    "terminal.replaces_input.hint": "Name another file (-o)",
    "terminal.replaces_input.hint.rank": "Name another file for the result (-o, --data, --html).",
    "terminal.no_questionnaire": "No file here is a questionnaire that can be read.",
    "terminal.no_file": "There is no file here.",
    "terminal.no_file.hint": (
        "Put the questionnaires that vendors sent back there, or name files and folders after `scorecard rank`."
    ),
    "terminal.clarify.early": "the deadline, {deadline}, is not over: vendors may still correct what they sent",
    "terminal.clarify.early.hint": (
        "Write to them with `scorecard mail receipt`, which tells each of them what could not be read"
    ),
    "terminal.clarify.other_until": "the round that is out has another deadline: {due}",
    "terminal.clarify.other_until.hint": "Leave out --until",
    "terminal.clarify.until_over": "{until} is over",
    "terminal.clarify.until_over.hint": "Give a later day with --until",
    "terminal.generate.unknown": "there is no vendor with the id “{name}”",
    "terminal.generate.unknown.hint": "Name vendors by what stands in the column `vendor`.",
    "terminal.generate.unknown.alike": "Did you mean {alike}?",
    "terminal.generate.out": "“{name}” takes no part any more: it is withdrawn or excluded",
    "terminal.generate.out.hint": "Empty the cell that says so, or leave it out",
    "terminal.generate.unequal": "what vendors are asked or told was changed after {vendors} got it",
    "terminal.generate.unequal.hint": (
        "Run `scorecard generate` without names, so that every vendor of the lot gets the same"
    ),
    "terminal.generate.late": "the deadline, {deadline}, is over: what {vendors} would answer could not count",
    "terminal.generate.late.hint": (
        "Set another deadline, give a vendor an `exception` in {table}, or run `scorecard generate --after-deadline`"
    ),
    "terminal.not_utf8": "the text is not in UTF-8",
    "terminal.not_utf8.hint": "Save it in the encoding UTF-8",
    "terminal.convert.exists": "there is such a file already",
    "terminal.convert.exists.hint": "Name another one, or move this one away",
    "terminal.convert.kind": "this becomes a file of the other kind: its name ends in {wanted}",
    "terminal.convert.kind.hint": "Name it so",
    "terminal.convert.cell": "a cell cannot hold this as it is",
    "terminal.convert.cell.hint": "Delete spaces around it and signs that nobody sees, or shorten it",
}
