"""What a reader should know about a vendor, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "finding.ask_kpi.below": "Por aclarar: {subject}; {value} está por debajo de {bound}.",
    "finding.ask_kpi.above": "Por aclarar: {subject}; {value} está por encima de {bound}.",
    "finding.ask_answer.below": "Por aclarar: {subject}; la respuesta, {value}, está por debajo de {bound}.",
    "finding.ask_answer.above": "Por aclarar: {subject}; la respuesta, {value}, está por encima de {bound}.",
    "finding.much_not_applicable": (
        "Declara que no procede el {value} % de la ponderación de las preguntas; por encima del {bound} % conviene "
        "revisarlo."
    ),
    "finding.evidence_missing": "Sin justificante en {value} de las {bound} respuestas que lo exigen.",
    "finding.evidence_missing.all": {
        "one": "Sin justificante en la única respuesta que lo exige.",
        "other": "Sin justificante en ninguna de las {count} respuestas que lo exigen.",
    },
    "finding.evidence_refuted": "El justificante contradice la respuesta a {subject}, que no obtiene puntos.",
    "finding.claim_contradicted": "Declara {value} en la respuesta a {subject}; nuestro dato es {bound} ({source}).",
    "finding.answers_contradict": "Las respuestas a {subject} y {by} se contradicen.",
    "finding.same_position": (
        "Las {bound} respuestas de lista son todas la número {value} de la suya; pregunte si se leyeron las preguntas."
    ),
    "finding.mostly_at_best": "Declara la mejor respuesta en {value} de {bound}: verifique una muestra.",
    "finding.mostly_at_best.all": "Declara la mejor respuesta en las {value}, sin excepción: verifique una muestra.",
    "finding.same_evidence": (
        "El mismo justificante figura en {value} respuestas, entre ellas {subject}: compruebe que cubre cada una."
    ),
    "finding.not_applicable_claimed": (
        "Declara que {subject} no procede; sin respuesta, su total sería {value} puntos menor. Revise el "
        "motivo indicado."
    ),
    "finding.floor_missed_by_a_step": (
        "Verifique antes de excluir: con un nivel más en su respuesta a {by}, {subject} tendría {value} puntos y "
        "alcanzaría el umbral de {bound}."
    ),
    "finding.floor_reached_by_a_step": (
        "Verifique antes de decidir: con un nivel menos en su respuesta a {by}, {subject} tendría {value} puntos, "
        "por debajo del umbral de {bound}."
    ),
    "finding.could_lead": (
        "En el mejor caso, con todo lo pendiente, aun sin verificar, tendría {value} puntos; el primero tiene "
        "seguros {bound}."
    ),
    "finding.could_overtake": (
        "En el mejor caso, con todo lo pendiente, aun sin verificar, tendría {value} puntos; el primero tiene "
        "seguros {bound}."
    ),
    "finding.minimum_missed_by_a_step": (
        "Verifique antes de excluir: con un nivel más en su respuesta a {subject}, la alineación "
        "tendría {value} puntos y alcanzaría el mínimo de {bound}."
    ),
    "finding.minimum_reached_by_a_step": (
        "Verifique antes de decidir: con un nivel menos en su respuesta a {subject}, la alineación "
        "tendría {value} puntos, por debajo del mínimo de {bound}."
    ),
    "finding.claim_against_record": "Indica {value} en {subject}; nuestro propio historial dice {bound}: {by}.",
    "finding.promises_broken": (
        "Afirma en {subject} que las promesas se cumplen; en nuestro propio historial {value} no se cumplieron, la "
        "última el {bound} (incidente {source})."
    ),
    "finding.corrections_overdue": "Fuera de plazo: {value}; el primer plazo venció el {bound} (incidente {source}).",
    "finding.corrections_overdue.corrections": {
        "one": "{count} corrección de error",
        "other": "{count} correcciones de error",
    },
    "finding.corrections_overdue.actions": {
        "one": "{count} acción correctiva",
        "other": "{count} acciones correctivas",
    },
}
