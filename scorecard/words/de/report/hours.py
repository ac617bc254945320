"""Opening hours, and what of the promise they miss, in German."""

TEXTS: dict[str, str] = {
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
    "report.hours.kept_all": "{channel}: alle {promised} zugesagten Stunden je Woche",
    "report.hours.kept": "{channel}: {covered} von {promised} zugesagten Stunden je Woche",
    "report.hours.kept_open": (
        "{channel}: {covered} von {promised} zugesagten Stunden je Woche, {open} nicht beantwortet"
    ),
    "report.hours.nothing_promised": "{channel}: nichts ist zugesagt",
    "report.hours.year": "{percent} im Jahr, mit Feiertagen",
    "report.hours.days": "{first} bis {last}",
    "report.hours.a_week": "{hours} der {promised} zugesagten Stunden je Woche",
    "report.hours.in_weeks": "{hours} der {promised} zugesagten Stunden, in {weeks} von {all} Wochen",
    "report.hours.a_year": "{hours} der {promised} zugesagten Stunden im Jahr",
    "report.hours.loss.closed": "Geschlossen: {days}; {much}.",
    "report.hours.loss.not_open": "Es fehlt {begins}-{ends}, {days}; {much}.",
    "report.hours.loss.opens_late": "Es fehlt {begins}-{ends}, {days}: öffnet spät; {much}.",
    "report.hours.loss.closes_early": "Es fehlt {begins}-{ends}, {days}: schließt früh; {much}.",
    "report.hours.loss.break": "Es fehlt {begins}-{ends}, {days}: eine Pause; {much}.",
    "report.hours.loss.winter": "Durch die Zeitzone fehlt im Winter {begins}-{ends}, {days}; {much}.",
    "report.hours.loss.summer": "Durch die Zeitzone fehlt im Sommer {begins}-{ends}, {days}; {much}.",
    "report.hours.loss.part_of_year": (
        "Solange nur eine Seite die Uhr umgestellt hat, fehlt {begins}-{ends}, {days}; {much}."
    ),
    "report.hours.loss.most_of_year": (
        "Außer solange nur eine Seite die Uhr umgestellt hat, fehlt {begins}-{ends}, {days}; {much}."
    ),
    "report.hours.loss.holidays": "Geschlossen am {dates}; {much}.",
    "report.hours.loss.some_holidays": "An unseren Feiertagen geschlossen; {much}.",
    "report.hours.days_open": "Nicht beantwortet: {days}.",
    "report.hours.legend.kept": "zugesagt und angeboten",
    "report.hours.legend.missing": "zugesagt, fehlt",
    "report.hours.legend.beyond": "über die Zusage hinaus",
    "report.hours.legend.unanswered": "zugesagt, unbeantwortet",
    "report.hours.legend.none": "nicht zugesagt",
    "report.hours.line": "{channel}, {days}",
    "report.hours.closed": "Geschlossen",
    "report.hours.timezone": "Zeitzone",
    "report.hours.holidays": "Zeiten des Wochentags auch an unseren Feiertagen",
    "report.hours.more": "{count} weitere stehen unten bei der Antwort.",
}
