"""What a reader should know about a vendor, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "finding.ask_kpi.below": "Nachfragen zu {subject}: {value} liegt unter {bound}.",
    "finding.ask_kpi.above": "Nachfragen zu {subject}: {value} liegt über {bound}.",
    "finding.ask_answer.below": "Zur Antwort auf {subject} nachfragen: {value} liegt unter {bound}.",
    "finding.ask_answer.above": "Zur Antwort auf {subject} nachfragen: {value} liegt über {bound}.",
    "finding.much_not_applicable": (
        "Gibt an, dass {value} % der Fragen (nach Gewicht) nicht zutreffen; über {bound} % ist das zu prüfen."
    ),
    "finding.evidence_missing": "Bei {value} der {bound} Antworten, die einen Nachweis verlangen, fehlt er.",
    "finding.evidence_missing.all": {
        "one": "Bei der einzigen Antwort, die einen Nachweis verlangt, fehlt er.",
        "other": "Bei allen {count} Antworten, die einen Nachweis verlangen, fehlt er.",
    },
    "finding.evidence_refuted": "Der Nachweis widerspricht der Antwort auf {subject}, die daher keine Punkte erhält.",
    "finding.claim_contradicted": "Nennt {value} bei {subject}; unser eigener Wert ist {bound} ({source}).",
    "finding.answers_contradict": "Die Antworten auf {subject} und {by} widersprechen einander.",
    "finding.same_position": (
        "Alle {bound} Antworten aus Listen stehen an Stelle {value} ihrer Liste; nachfragen, ob die Fragen gelesen "
        "wurden."
    ),
    "finding.mostly_at_best": "Gibt bei {value} von {bound} Antworten das Beste an: eine Stichprobe prüfen.",
    "finding.mostly_at_best.all": "Gibt bei allen {value} Antworten das Beste an: eine Stichprobe prüfen.",
    "finding.same_evidence": (
        "Derselbe Nachweis steht bei {value} Antworten, darunter {subject}: prüfen, ob er jede davon belegt."
    ),
    "finding.not_applicable_claimed": (
        "Gibt an, dass {subject} nicht zutrifft; ohne Antwort läge der Gesamtwert {value} Punkte niedriger. "
        "Die Begründung prüfen."
    ),
    "finding.floor_missed_by_a_step": (
        "Vor dem Ausschluss prüfen: Mit einer um eine Stufe besseren Antwort auf {by} "
        "hätte {subject} {value} Punkte und erreichte den Mindestwert von {bound}."
    ),
    "finding.floor_reached_by_a_step": (
        "Vor der Entscheidung prüfen: Mit einer um eine Stufe schlechteren Antwort auf "
        "{by} hätte {subject} {value} Punkte, unter dem Mindestwert von {bound}."
    ),
    "finding.could_lead": (
        "Mit allem Offenen, auch ungeprüft, hätte er bestenfalls {value} Punkte; der Erste hat {bound} sicher."
    ),
    "finding.could_overtake": (
        "Mit allem Offenen, auch ungeprüft, hätte er bestenfalls {value} Punkte; der Erste hat {bound} sicher."
    ),
    "finding.minimum_missed_by_a_step": (
        "Vor dem Ausschluss prüfen: Mit einer um eine Stufe besseren Antwort auf {subject} "
        "hätte die Passung {value} Punkte und erreichte das Minimum von {bound}."
    ),
    "finding.minimum_reached_by_a_step": (
        "Vor der Entscheidung prüfen: Mit einer um eine Stufe schlechteren Antwort auf {subject} "
        "hätte die Passung {value} Punkte, unter dem Minimum von {bound}."
    ),
    "finding.claim_against_record": "Gibt {value} für {subject} an; unsere eigenen Aufzeichnungen sagen {bound}: {by}.",
    "finding.promises_broken": (
        "Gibt bei {subject} an, dass Zusagen eingehalten werden; in unseren eigenen Aufzeichnungen wurden {value} "
        "nicht eingehalten, zuletzt am {bound} (Vorfall {source})."
    ),
    "finding.corrections_overdue": "Überfällig: {value}; zuerst fällig war der {bound} (Vorfall {source}).",
    "finding.corrections_overdue.corrections": {"one": "{count} Fehlerbericht", "other": "{count} Fehlerberichte"},
    "finding.corrections_overdue.actions": {"one": "{count} Korrekturmaßnahme", "other": "{count} Korrekturmaßnahmen"},
}
