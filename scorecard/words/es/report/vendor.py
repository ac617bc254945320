"""The sheet of one vendor, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.vendor.before": "‹ Anterior: {vendor}",
    "report.vendor.after": "Siguiente: {vendor} ›",
    "report.vendor.in_lot": "en {lot}",
    "report.vendor.place_why": "{place}: {why}.",
    "report.vendor.first": {
        "one": "Primero{lot} con {gap} punto más que {rival}",
        "other": "Primero{lot} con {gap} puntos más que {rival}",
    },
    "report.vendor.first_level": "Primero{lot}, con los mismos puntos que {rival}, gracias a las reglas de desempate",
    "report.vendor.shared": "Puesto {rank}{lot}, compartido con {vendors}",
    "report.vendor.behind": {
        "one": "Puesto {rank}{lot}, a {gap} punto de {rival}",
        "other": "Puesto {rank}{lot}, a {gap} puntos de {rival}",
    },
    "report.vendor.behind_level": (
        "Puesto {rank}{lot}, con los mismos puntos que {rival}, según las reglas de desempate"
    ),
    "report.vendor.only": "El único proveedor clasificado{lot}",
    "report.vendor.provisional": "Provisional: {reason}",
    "report.vendor.strongest": "el más fuerte en {topics}",
    "report.vendor.held_back": "pierde puntos en {topics}",
    "report.vendor.price": "el precio",
    "report.vendor.not_ranked": "Sin clasificar{lot}: {reason}",
    "report.vendor.would_lead": "Sus {total} puntos superan los del primero, {leader}.",
    "report.vendor.to_know": "Observaciones",
    "report.vendor.profile": "Perfil",
    "report.vendor.financial": "Finanzas",
    "report.vendor.mark.own": "este proveedor",
    "report.vendor.mark.best": "mejor de los clasificados",
    "report.vendor.mark.reference": "nuestras propias respuestas",
    "report.vendor.mark.floor": "umbral",
    "report.vendor.mark.all": "Puntos de {vendor}, de 0 a 100, como marcas. {lines}.",
    "report.vendor.mark.beside": "Puntos de {vendor}, de 0 a 100, como marcas; al lado: {marks}. {lines}.",
    "report.vendor.mark.line": "{name}: {points}, el mejor {best}",
    "report.vendor.head.best": "Mejor",
    "report.vendor.head.reference": "Ref.",
    "report.vendor.head.floor": "Umbral",
    "report.vendor.head.possible": "Posible",
    "report.vendor.head.difference": "Diferencia",
    "report.vendor.wins": "Principales ventajas frente a {rival}",
    "report.vendor.losses": "Principales desventajas frente a {rival}",
    "report.vendor.gaps": "Principales puntos perdidos sobre 100",
    "report.vendor.rival_answer": "{rival}: {answer}",
    "report.vendor.advice": "Qué le resta puntos y qué acordar",
    "report.vendor.advice.price": "Precio",
    "report.vendor.advice.kpi": "Puntos obtenidos con {value}: {own} de {possible}.",
    "report.vendor.advice.kpi_best": "El mejor de los clasificados, {vendor}, está en {value}.",
    "report.vendor.advice.kpi_missing": "No facilitado; puntos no obtenidos: {possible}.",
    "report.vendor.advice.proof": "Justificantes",
    "report.vendor.advice.proof.text": {
        "one": (
            "{verified} de {asked} verificados. Una respuesta solo está declarada; verificada sumaría {gain} puntos."
        ),
        "other": (
            "{verified} de {asked} verificados. {count} respuestas solo están declaradas; verificadas "
            "sumarían {gain} puntos."
        ),
    },
    "report.vendor.advice.proof.none": {
        "one": "Nada verificado aún. Una respuesta solo está declarada; verificada sumaría {gain} puntos.",
        "other": "Nada verificado aún. {count} respuestas solo están declaradas; verificadas sumarían {gain} puntos.",
    },
    "report.vendor.advice.unproven": "Sin justificante",
    "report.vendor.advice.unproven.text": {
        "one": "A una respuesta le falta el justificante; con él, aun sin verificar, sumaría {gain} puntos.",
        "other": "A {count} respuestas les falta el justificante; con él, aun sin verificar, sumarían {gain} puntos.",
    },
    "report.vendor.advice.refuted": "Refutado",
    "report.vendor.advice.refuted.text": "El justificante contradice la respuesta a {questions}: {lost} puntos menos.",
    "report.vendor.advice.criterion": (
        "El criterio que más puntos pierde: {lost} de {possible}, de ellos {most} en {question}."
    ),
    "report.vendor.advice.open": "Sin contestar",
    "report.vendor.advice.open.text": {
        "one": (
            "Una pregunta no está contestada del todo; con la mejor respuesta, aun sin verificar, sumaría {gain} "
            "puntos."
        ),
        "other": (
            "{count} preguntas no están contestadas del todo; con las mejores respuestas, aun sin verificar, "
            "sumarían {gain} puntos."
        ),
    },
    "report.vendor.advice.planned": "Previsto",
    "report.vendor.advice.planned.text": {
        "one": "Un elemento de una lista solo está previsto: acuerde una fecha.",
        "other": "{count} elementos de las listas solo están previstos: acuerde fechas.",
    },
    "report.vendor.advice.planned.undated": "Sin fecha: {items}.",
    "report.vendor.advice.hours": "Horario",
    "report.vendor.advice.hours.text": "{channels}. Acuerde las horas que faltan.",
    "report.vendor.answers.title_total": "Cada respuesta y lo que aporta al total de {total}",
    "report.vendor.answers.read_from": "leído en {file}",
    "report.vendor.answers.missing": "{channel}. {text}",
    "report.vendor.answers.notes": "Comentario, observación y dónde se leyó",
    "report.vendor.answers.below": "Véase abajo.",
    "report.vendor.answers.floor": "umbral {floor}",
    "report.vendor.answers.floor_missed": "por debajo del umbral de {floor}",
    "report.vendor.rank": "puesto {rank} de {ranked}",
    "report.vendor.sides": "= {alignment} alineación + {financial} finanzas",
    "report.vendor.files": "Sus archivos",
    "report.vendor.kpis": "KPI financieros",
    "report.vendor.kpi_missing_buyer": "Se desconoce; no se tiene en cuenta",
    "report.vendor.kpi_missing_vendor": "No facilitado; no suma puntos",
    "report.vendor.problems": "Problemas en el cuestionario",
    "report.vendor.answers.title": "Cada respuesta y lo que aporta al total",
    "report.vendor.answers.no_evidence": "No se aporta justificante.",
    "report.vendor.answers.clarified": "Aclarado el {date} por {by} ({source}); en el archivo: {before}.",
    "report.vendor.answers.clarified_item": (
        "«{item}» aclarado el {date} por {by} ({source}); en el archivo: {before}."
    ),
    "report.vendor.answers.declared": "Sin verificar; obtiene el {percent} de sus puntos.",
    "report.vendor.answers.unnamed": "No se aporta justificante; obtiene el {percent} de sus puntos.",
    "report.vendor.answers.verified": "Verificado por {reviewer}.",
    "report.vendor.answers.refuted": "{reviewer}: el justificante contradice la respuesta; no obtiene puntos.",
    "report.vendor.answers.reviewed": "Puntos de los evaluadores: {points}.",
    "report.vendor.answers.awaits_review": "Ningún evaluador ha dado aún puntos.",
    "report.vendor.answers.alignment": "Alineación",
    "report.vendor.answers.financial": "KPI financieros",
    "report.vendor.answers.total": "Total",
    "report.vendor.answers.rounded": (
        "Las cifras se muestran con un decimal; las celdas contienen los valores exactos, cuya suma cuadra."
    ),
    "report.vendor.stated_on": "Declarado por {who}, {day}.",
    "report.vendor.stated": "Declarado por {who}.",
    "report.vendor.remarks": "Observaciones: {text}",
    "report.vendor.answers.clarified_evidence": (
        "Prueba indicada el {date} por {by} ({source}); en el archivo: {before}."
    ),
}
