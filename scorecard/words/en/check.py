"""What `scorecard check` asks about, and the list of problems that it writes, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "check.out_of_reach": "no answer can earn these {points} points: {value} lies outside the range",
    "check.out_of_reach.hint": "Widen the range, or move the anchor into it",
    "check.knockout": "the knock-out answer earns {points} points",
    "check.knockout.hint": "Give it 0 points, or correct which answer is the knock-out",
    "check.dear": "the dearer the price, the more points it earns",
    "check.dear.hint": "Exchange the points, or delete the line `price` if the KPI is not a price",
    "check.limit_flat": "every vendor within the limit earns the same {points} points",
    "check.limit_flat.hint": "Check the limit and the points: values within the limit should earn different points",
    "check.limit_best": "a vendor within the limit earns at most {points} of {best} points",
    "check.limit_best.hint": "Check whether `min` and `max` are meant the other way round, or move the points",
    "check.out_of_ten": "the best earns {points} points, but points go from 0 to 100",
    "check.out_of_ten.hint": (
        "Multiply them by ten if they are marks out of ten; the weight says how much a question matters"
    ),
    "check.list.tab": "Problems",
    "check.list.title": "Problems in the files of the campaign",
    "check.list.count": {"one": "{count} problem to work through", "other": "{count} problems to work through"},
    "check.list.none": "Nothing to mend.",
    "check.list.kind": "What it means",
    "check.list.file": "File",
    "check.list.sheet": "Sheet",
    "check.list.cell": "Cell or key",
    "check.list.line": "Line",
    "check.list.wrong": "What is wrong",
    "check.list.remedy": "What to do",
    "check.list.done": "Done",
    "check.list.kind.stops": "Stops the ranking",
    "check.list.kind.doubt": "Needs a look",
    "check.list.kind.remark": "How it was read",
}
