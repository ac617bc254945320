"""What our own books say of the vendors, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.record.tab": "Historial",
    "report.record.title": "Nuestro propio historial",
    "report.record.about": (
        "Una fila por incidente de nuestro propio historial; «Cuenta» dice si entra en las medidas y, si no, por qué."
    ),
    "report.record.measure.incident_rate": "incidentes por cada 1.000 casos",
    "report.record.measure.repeat_rate": "incidentes repetidos por cada 1.000 casos",
    "report.record.measure.contacts_per_case": "contactos hasta cerrar un caso",
    "report.record.measure.hours_to_solve": "horas hasta que se resolvió la mitad de los incidentes",
    "report.record.measure.told_share": "clientes informados por escrito",
    "report.record.measure.kept_share": "seguimientos prometidos que se cumplieron",
    "report.record.measure.solved_share": "clientes que dicen que su problema se resolvió",
    "report.record.measure.effort": "esfuerzo que indican los clientes, de 1 a 7",
    "report.record.measure.corrections_on_time": "correcciones de error devueltas a tiempo",
    "report.record.measure.corrections_complete": "correcciones de error completadas",
    "report.record.share": "{value} (de {low} a {high})",
    "report.record.rests.cases": {"one": "sobre {count} caso", "other": "sobre {count} casos"},
    "report.record.rests.incidents": {"one": "sobre {count} incidente", "other": "sobre {count} incidentes"},
    "report.record.rests.answers": {"one": "sobre {count} respuesta", "other": "sobre {count} respuestas"},
    "report.record.asked": "respondió el {share} de los preguntados",
    "report.record.not_known": "no se conoce",
    "report.record.too_few": "demasiado pocos para contar; hacen falta {least}",
    "report.record.earned": "{points} puntos",
    "report.record.counted": {
        "one": "{count} incidente cuenta; todos están en la hoja {sheet}.",
        "other": "{count} incidentes cuentan; todos están en la hoja {sheet}.",
    },
    "report.record.months": "Mes a mes",
    "report.record.months.incidents": "Incidencias",
    "report.record.months.solved": "Resueltos",
    "report.record.months.counts": "cuenta",
    "report.record.months.others": "no cuenta",
    "report.record.months.about": (
        "–: menos de {least} respuestas, solo en la suma. Bajo cada porcentaje: su intervalo del 95 %."
    ),
    "report.record.without": "{lot}Sin nuestro propio historial, el orden sería: {order}.",
    "report.record.without_same": "{lot}Sin nuestro propio historial, el orden sería el mismo.",
    "report.record.without_none": "{lot}Sin nuestro propio historial, nadie estaría clasificado.",
    "report.record.swing": "En realidad, {vendor} puede tener {value} en {subject}; entonces iría en cabeza {leaders}.",
    "report.record.swing_none": (
        "En realidad, {vendor} puede tener {value} en {subject}; entonces nadie estaría clasificado."
    ),
    "report.record.check": (
        "Se compara con nuestro propio historial ({measure}): si queda más de {within} fuera del intervalo, se debe "
        "aclarar; eso no quita puntos."
    ),
    "report.record.promise": "Se compara con promesas a clientes que no se cumplieron; eso no quita puntos.",
    "report.record.asks": "Lo responde nuestro propio historial: {measure}, en {months} meses, a partir de {least}.",
    "report.record.shown": "Se muestra; no da puntos.",
    "report.record.column.incident": "Incidente",
    "report.record.column.date": "Fecha",
    "report.record.column.touchpoint": "Punto de contacto",
    "report.record.column.what": "Qué ocurrió",
    "report.record.column.customers": "Clientes",
    "report.record.column.contacts": "Contactos",
    "report.record.column.answer_hours": "Horas hasta responder",
    "report.record.column.solve_hours": "Horas hasta resolver",
    "report.record.column.told": "Informado por escrito",
    "report.record.column.kept": "Promesa cumplida",
    "report.record.column.repeat_of": "Repite",
    "report.record.column.cause": "Causa",
    "report.record.column.shown": "Mostrado al proveedor",
    "report.record.column.vendor_says": "El proveedor dice",
    "report.record.column.counts": "Cuenta",
    "report.record.list.tab": "Incidentes",
    "report.record.list.title": "Incidentes: {vendor}",
    "report.record.list.about": (
        "Les rogamos que indiquen en las dos últimas columnas si cada incidente ocurrió tal como lo anotamos y cuál "
        "fue, a su juicio, la causa, y que nos envíen este archivo a más tardar el {until}. Donde una celda está "
        "vacía, no lo sabemos. Les pedimos que nombren funciones y no personas."
    ),
    "report.record.list.correction": "Corrección solicitada",
    "report.record.list.our_view": "Causa según nosotros",
    "report.record.list.says": "Qué dicen ustedes",
    "report.record.list.your_view": "Causa según ustedes",
    "report.record.none_promised": "ninguna hecha",
    "report.record.cause.partner": "el proveedor",
    "report.record.cause.us": "nosotros mismos",
    "report.record.cause.other": "otros",
    "report.record.cause.disputed": "discutida",
    "report.record.counts.no_cause": "no: no se indica la causa",
    "report.record.counts.not_partner": "no: no es culpa del proveedor",
    "report.record.counts.disputed": "no: el proveedor lo discute",
    "report.record.counts.not_shown": "no: no se ha mostrado al proveedor",
    "report.record.counts.shown_late": "no: se mostró tarde al proveedor",
    "report.record.counts.outside": "no: fuera de los meses que cuentan",
    "report.record.rests.corrections": {"one": "sobre {count} corrección", "other": "sobre {count} correcciones"},
}
