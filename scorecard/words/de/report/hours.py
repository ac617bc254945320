"""Opening hours, and what of the promise they miss, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.hours.title": "Servicezeiten und unsere Zusage",
    "report.hours.zone_same": "Die Zeiten stehen in unserer Zeitzone, {zone}, die auch die des Anbieters ist.",
    "report.hours.zone_own": "Die Zeiten stehen in unserer Zeitzone, {zone}; die des Anbieters ist {own}.",
    "report.hours.zone_open": (
        "Die Zeiten stehen in unserer Zeitzone, {zone}. Die des Anbieters ist nicht beantwortet, "
        "daher zählt keine seiner Stunden."
    ),
    "report.hours.holidays_yes": "An unseren Feiertagen gelten seine üblichen Zeiten.",
    "report.hours.holidays_no": "An unseren Feiertagen ist geschlossen.",
    "report.hours.holidays_open": "Ob an unseren Feiertagen geöffnet ist, ist nicht beantwortet.",
    "report.hours.kept_all": "{channel}: alle {promised} zugesagten Stunden pro Woche",
    "report.hours.kept": "{channel}: {covered} von {promised} zugesagten Stunden pro Woche",
    "report.hours.kept_open": (
        "{channel}: {covered} von {promised} zugesagten Stunden pro Woche, {open} nicht beantwortet"
    ),
    "report.hours.nothing_promised": "{channel}: keine Zusage",
    "report.hours.year": "{percent} im Jahr, Feiertage eingerechnet",
    "report.hours.days": "{first} bis {last}",
    "report.hours.a_week": "{hours} der {promised} zugesagten Stunden pro Woche",
    "report.hours.in_weeks": "{hours} der {promised} zugesagten Stunden, in {weeks} von {all} Wochen",
    "report.hours.a_year": "{hours} der {promised} zugesagten Stunden pro Jahr",
    "report.hours.loss.closed": "{days}: geschlossen; {much}.",
    "report.hours.loss.not_open": "{days}: {begins}-{ends} fehlt; {much}.",
    "report.hours.loss.opens_late": "{days}: {begins}-{ends} fehlt (öffnet später); {much}.",
    "report.hours.loss.closes_early": "{days}: {begins}-{ends} fehlt (schließt früher); {much}.",
    "report.hours.loss.break": "{days}: {begins}-{ends} fehlt (Pause); {much}.",
    "report.hours.loss.winter": "{days}: {begins}-{ends} fehlt im Winter wegen der Zeitzone; {much}.",
    "report.hours.loss.summer": "{days}: {begins}-{ends} fehlt im Sommer wegen der Zeitzone; {much}.",
    "report.hours.loss.part_of_year": (
        "{days}: {begins}-{ends} fehlt, solange nur eine Seite die Uhr umgestellt hat; {much}."
    ),
    "report.hours.loss.most_of_year": (
        "{days}: {begins}-{ends} fehlt, außer solange nur eine Seite die Uhr umgestellt hat; {much}."
    ),
    "report.hours.loss.holidays": "Geschlossen: {dates}; {much}.",
    "report.hours.loss.some_holidays": "An unseren Feiertagen geschlossen; {much}.",
    "report.hours.days_open": "{days}: nicht beantwortet.",
    "report.hours.legend.kept": "zugesagt und angeboten",
    "report.hours.legend.missing": "zugesagt, fehlt",
    "report.hours.legend.beyond": "über die Zusage hinaus",
    "report.hours.legend.unanswered": "zugesagt, unbeantwortet",
    "report.hours.legend.none": "nicht zugesagt",
    "report.hours.line": "{channel}, {days}",
    "report.hours.closed": "Geschlossen",
    "report.hours.timezone": "Zeitzone",
    "report.hours.holidays": "Zeiten des Wochentags auch an unseren Feiertagen",
    "report.hours.more": {
        "one": "Eine weitere Lücke steht unten bei der Antwort.",
        "other": "{count} weitere Lücken stehen unten bei der Antwort.",
    },
}
