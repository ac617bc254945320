"""Opening hours, and what of the promise they miss, in French."""

TEXTS: dict[str, str] = {
    "report.hours.title": "Horaires comparés à notre promesse",
    "report.hours.zone_same": "Les heures sont dans notre fuseau horaire, {zone}, qui est aussi celui du fournisseur.",
    "report.hours.zone_own": "Les heures sont dans notre fuseau horaire, {zone} ; celui du fournisseur est {own}.",
    "report.hours.zone_open": (
        "Les heures sont dans notre fuseau horaire, {zone}. Le fournisseur n’a pas indiqué le sien : aucune de ses "
        "heures ne compte."
    ),
    "report.hours.holidays_yes": "Pendant nos jours fériés, il garde son horaire habituel.",
    "report.hours.holidays_no": "Pendant nos jours fériés, il est fermé.",
    "report.hours.holidays_open": "Il n’a pas répondu pour nos jours fériés.",
    "report.hours.kept_all": "{channel} : les {promised} heures promises par semaine",
    "report.hours.kept": "{channel} : {covered} sur {promised} heures promises par semaine",
    "report.hours.kept_open": "{channel} : {covered} sur {promised} heures promises par semaine, {open} sans réponse",
    "report.hours.nothing_promised": "{channel} : rien de promis",
    "report.hours.year": "{percent} sur l’année, jours fériés compris",
    "report.hours.days": "{first} à {last}",
    "report.hours.a_week": "{hours} des {promised} heures promises par semaine",
    "report.hours.in_weeks": "{hours} des {promised} heures promises, {weeks} semaines sur {all}",
    "report.hours.a_year": "{hours} des {promised} heures promises par an",
    "report.hours.loss.closed": "Fermé, {days} ; {much}.",
    "report.hours.loss.not_open": "Il manque {begins}-{ends}, {days} ; {much}.",
    "report.hours.loss.opens_late": "Il manque {begins}-{ends}, {days} : ouverture tardive ; {much}.",
    "report.hours.loss.closes_early": "Il manque {begins}-{ends}, {days} : fermeture précoce ; {much}.",
    "report.hours.loss.break": "Il manque {begins}-{ends}, {days} : pause ; {much}.",
    "report.hours.loss.winter": "Perdu en hiver à cause du fuseau horaire : {begins}-{ends}, {days} ; {much}.",
    "report.hours.loss.summer": "Perdu en été à cause du fuseau horaire : {begins}-{ends}, {days} ; {much}.",
    "report.hours.loss.part_of_year": (
        "Il manque {begins}-{ends}, {days}, quand un seul des deux fuseaux a changé d’heure ; {much}."
    ),
    "report.hours.loss.most_of_year": (
        "Il manque {begins}-{ends}, {days}, sauf quand un seul des deux fuseaux a changé d’heure ; {much}."
    ),
    "report.hours.loss.holidays": "Fermé à ces dates : {dates} ; {much}.",
    "report.hours.loss.some_holidays": "Fermé pendant nos jours fériés ; {much}.",
    "report.hours.days_open": "Sans réponse : {days}.",
    "report.hours.legend.kept": "promis et proposé",
    "report.hours.legend.missing": "promis, non proposé",
    "report.hours.legend.beyond": "au-delà de la promesse",
    "report.hours.legend.unanswered": "promis, sans réponse",
    "report.hours.legend.none": "non promis",
    "report.hours.line": "{channel}, {days}",
    "report.hours.closed": "Fermé",
    "report.hours.timezone": "Fuseau horaire",
    "report.hours.holidays": "Horaire habituel maintenu pendant nos jours fériés",
    "report.hours.more": "{count} autres figurent plus bas, à côté de la réponse.",
}
