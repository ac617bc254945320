"""Opening hours, and what of the promise they miss, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.hours.title": "Orario di apertura rispetto alla nostra promessa",
    "report.hours.zone_same": "Le ore sono nel nostro fuso orario, {zone}, che è anche quello del fornitore.",
    "report.hours.zone_own": "Le ore sono nel nostro fuso orario, {zone}; quello del fornitore è {own}.",
    "report.hours.zone_open": (
        "Le ore sono nel nostro fuso orario, {zone}. Il fornitore non ha indicato il suo, quindi nessuna delle sue ore "
        "conta."
    ),
    "report.hours.holidays_yes": "Nei nostri giorni festivi mantiene l’orario abituale.",
    "report.hours.holidays_no": "Nei nostri giorni festivi è chiuso.",
    "report.hours.holidays_open": "Non ha risposto se apre nei nostri giorni festivi.",
    "report.hours.kept_all": "{channel}: tutte le {promised} ore promesse alla settimana",
    "report.hours.kept": "{channel}: {covered} di {promised} ore promesse alla settimana",
    "report.hours.kept_open": "{channel}: {covered} di {promised} ore promesse alla settimana, {open} senza risposta",
    "report.hours.nothing_promised": "{channel}: nulla di promesso",
    "report.hours.year": "{percent} nell’anno, festivi compresi",
    "report.hours.days": "{first}-{last}",
    "report.hours.a_week": "{hours} delle {promised} ore promesse alla settimana",
    "report.hours.in_weeks": "{hours} delle {promised} ore promesse, in {weeks} settimane su {all}",
    "report.hours.a_year": "{hours} delle {promised} ore promesse all’anno",
    "report.hours.loss.closed": "Chiuso, {days}; {much}.",
    "report.hours.loss.not_open": "Manca {begins}-{ends}, {days}; {much}.",
    "report.hours.loss.opens_late": "Manca {begins}-{ends}, {days}: apre tardi; {much}.",
    "report.hours.loss.closes_early": "Manca {begins}-{ends}, {days}: chiude presto; {much}.",
    "report.hours.loss.break": "Manca {begins}-{ends}, {days}: pausa; {much}.",
    "report.hours.loss.winter": "{begins}-{ends}, {days}, si perde in inverno per il fuso orario; {much}.",
    "report.hours.loss.summer": "{begins}-{ends}, {days}, si perde in estate per il fuso orario; {much}.",
    "report.hours.loss.part_of_year": (
        "Manca {begins}-{ends}, {days}, finché solo uno dei due fusi ha cambiato l’ora; {much}."
    ),
    "report.hours.loss.most_of_year": (
        "Manca {begins}-{ends}, {days}, salvo finché solo uno dei due fusi ha cambiato l’ora; {much}."
    ),
    "report.hours.loss.holidays": "Chiuso in queste date: {dates}; {much}.",
    "report.hours.loss.some_holidays": "Chiuso nei nostri giorni festivi; {much}.",
    "report.hours.days_open": "Senza risposta: {days}.",
    "report.hours.legend.kept": "promesso e offerto",
    "report.hours.legend.missing": "promesso, non offerto",
    "report.hours.legend.beyond": "oltre la promessa",
    "report.hours.legend.unanswered": "promesso, senza risposta",
    "report.hours.legend.none": "non promesso",
    "report.hours.line": "{channel}, {days}",
    "report.hours.closed": "Chiuso",
    "report.hours.timezone": "Fuso orario",
    "report.hours.holidays": "Orario abituale anche nei nostri giorni festivi",
    "report.hours.more": {
        "one": "Un’altra è riportata sotto, con la risposta.",
        "other": "Altre {count} sono riportate sotto, con la risposta.",
    },
}
