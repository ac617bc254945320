"""Opening hours, and what of the promise they miss, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.hours.title": "Opening hours against our promise",
    "report.hours.zone_same": "Times are in our time zone, {zone}, which is also the vendor's.",
    "report.hours.zone_own": "Times are in our time zone, {zone}; the vendor's own is {own}.",
    "report.hours.zone_open": (
        "Times are in our time zone, {zone}. The vendor's is not answered, so none of its hours count."
    ),
    "report.hours.holidays_yes": "On our holidays its usual hours for the weekday apply.",
    "report.hours.holidays_no": "On our holidays it is closed.",
    "report.hours.holidays_open": "Whether it is open on our holidays is not answered.",
    "report.hours.kept_all": "{channel}: all {promised} promised hours a week",
    "report.hours.kept": "{channel}: {covered} of {promised} promised hours a week",
    "report.hours.kept_open": "{channel}: {covered} of {promised} promised hours a week, {open} not answered",
    "report.hours.nothing_promised": "{channel}: nothing is promised",
    "report.hours.year": "{percent} over the year, holidays included",
    "report.hours.days": "{first} to {last}",
    "report.hours.a_week": "{hours} of the {promised} promised hours a week",
    "report.hours.in_weeks": "{hours} of the {promised} promised hours, in {weeks} of {all} weeks",
    "report.hours.a_year": "{hours} of the {promised} promised hours a year",
    "report.hours.loss.closed": "{days}: closed; {much}.",
    "report.hours.loss.not_open": "{days}: {begins}-{ends} is missing; {much}.",
    "report.hours.loss.opens_late": "{days}: {begins}-{ends} is missing (opens late); {much}.",
    "report.hours.loss.closes_early": "{days}: {begins}-{ends} is missing (closes early); {much}.",
    "report.hours.loss.break": "{days}: {begins}-{ends} is missing (a break); {much}.",
    "report.hours.loss.winter": "{days}: {begins}-{ends} is lost to the time zone in winter; {much}.",
    "report.hours.loss.summer": "{days}: {begins}-{ends} is lost to the time zone in summer; {much}.",
    "report.hours.loss.part_of_year": (
        "{days}: {begins}-{ends} is missing while only one side has changed its clocks; {much}."
    ),
    "report.hours.loss.most_of_year": (
        "{days}: {begins}-{ends} is missing, except while only one side has changed its clocks; {much}."
    ),
    "report.hours.loss.holidays": "Closed on {dates}; {much}.",
    "report.hours.loss.some_holidays": "Closed on our holidays; {much}.",
    "report.hours.days_open": "{days}: not answered.",
    "report.hours.legend.kept": "promised and offered",
    "report.hours.legend.missing": "promised, not offered",
    "report.hours.legend.beyond": "beyond our promise",
    "report.hours.legend.unanswered": "promised, not answered",
    "report.hours.legend.none": "not promised",
    "report.hours.line": "{channel}, {days}",
    "report.hours.closed": "Closed",
    "report.hours.timezone": "Time zone",
    "report.hours.holidays": "The weekday's hours also on our holidays",
    "report.hours.more": {
        "one": "One more is listed with the answer below.",
        "other": "{count} more are listed with the answer below.",
    },
}
