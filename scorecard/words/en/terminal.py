"""What the commands print, in English."""

TEXTS: dict[str, str] = {
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
    "terminal.came": "Received",
    "terminal.of": "{count} of {all}",
    "terminal.state.not_returned": "Not returned",
    "terminal.state.in_progress": "In progress",
    "terminal.state.complete": "Complete",
    "terminal.state.late": "Late",
    "terminal.state.undecided": "Several versions",
    "terminal.problem": "{place}: {message}",
    "terminal.hint": "hint: {hint}",
}
