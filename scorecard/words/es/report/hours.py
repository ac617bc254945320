"""Opening hours, and what of the promise they miss, in Spanish."""

TEXTS: dict[str, str] = {
    "report.hours.title": "Horario comparado con nuestra promesa",
    "report.hours.zone_same": "Las horas están en nuestro huso horario, {zone}, que es también el del proveedor.",
    "report.hours.zone_own": "Las horas están en nuestro huso horario, {zone}; el del proveedor es {own}.",
    "report.hours.zone_open": (
        "Las horas están en nuestro huso horario, {zone}. El proveedor no ha indicado el suyo, así que ninguna de "
        "sus horas cuenta."
    ),
    "report.hours.holidays_yes": "En nuestros festivos mantiene su horario habitual.",
    "report.hours.holidays_no": "En nuestros festivos está cerrado.",
    "report.hours.holidays_open": "No ha contestado si abre en nuestros festivos.",
    "report.hours.kept_all": "{channel}: las {promised} horas prometidas por semana",
    "report.hours.kept": "{channel}: {covered} de {promised} horas prometidas por semana",
    "report.hours.kept_open": "{channel}: {covered} de {promised} horas prometidas por semana, {open} sin contestar",
    "report.hours.nothing_promised": "{channel}: nada prometido",
    "report.hours.year": "{percent} en el año, festivos incluidos",
    "report.hours.days": "{first} a {last}",
    "report.hours.a_week": "{hours} de las {promised} horas prometidas por semana",
    "report.hours.in_weeks": "{hours} de las {promised} horas prometidas, en {weeks} de {all} semanas",
    "report.hours.a_year": "{hours} de las {promised} horas prometidas al año",
    "report.hours.loss.closed": "Cerrado, {days}; {much}.",
    "report.hours.loss.not_open": "Falta {begins}-{ends}, {days}; {much}.",
    "report.hours.loss.opens_late": "Falta {begins}-{ends}, {days}: abre tarde; {much}.",
    "report.hours.loss.closes_early": "Falta {begins}-{ends}, {days}: cierra pronto; {much}.",
    "report.hours.loss.break": "Falta {begins}-{ends}, {days}: pausa; {much}.",
    "report.hours.loss.winter": "{begins}-{ends}, {days}, se pierde en invierno por el huso horario; {much}.",
    "report.hours.loss.summer": "{begins}-{ends}, {days}, se pierde en verano por el huso horario; {much}.",
    "report.hours.loss.part_of_year": (
        "Falta {begins}-{ends}, {days}, mientras solo uno de los dos husos ha cambiado la hora; {much}."
    ),
    "report.hours.loss.most_of_year": (
        "Falta {begins}-{ends}, {days}, salvo mientras solo uno de los dos husos ha cambiado la hora; {much}."
    ),
    "report.hours.loss.holidays": "Cerrado en estas fechas: {dates}; {much}.",
    "report.hours.loss.some_holidays": "Cerrado en nuestros festivos; {much}.",
    "report.hours.days_open": "Sin contestar: {days}.",
    "report.hours.legend.kept": "prometido y ofrecido",
    "report.hours.legend.missing": "prometido, no ofrecido",
    "report.hours.legend.beyond": "más de lo prometido",
    "report.hours.legend.unanswered": "prometido, sin contestar",
    "report.hours.legend.none": "no prometido",
    "report.hours.line": "{channel}, {days}",
    "report.hours.closed": "Cerrado",
    "report.hours.timezone": "Huso horario",
    "report.hours.holidays": "Mantiene el horario habitual en nuestros festivos",
    "report.hours.more": "Otras {count} figuran más abajo, junto a la respuesta.",
}
