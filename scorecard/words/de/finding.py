"""What a reader should know about a vendor, in German."""

TEXTS: dict[str, str] = {
    "finding.ask_kpi.below": "Nachfragen zu {subject}: {value} liegt unter {bound}.",
    "finding.ask_kpi.above": "Nachfragen zu {subject}: {value} liegt über {bound}.",
    "finding.ask_answer.below": "Nachfragen zu {value}, unter {bound}, als Antwort auf {subject}.",
    "finding.ask_answer.above": "Nachfragen zu {value}, über {bound}, als Antwort auf {subject}.",
    "finding.much_not_applicable": (
        "Erklärt, dass {value} % der Fragen, nach Gewicht, nicht zutreffen; mehr als {bound} % sind einen Blick wert."
    ),
    "finding.evidence_missing": "Kein Nachweis bei {value} der {bound} Antworten, die einen verlangen.",
    "finding.evidence_refuted": "Der Nachweis spricht gegen die Antwort auf {subject}, die daher keine Punkte erhält.",
    "finding.claim_contradicted": "Nennt {value} als Antwort auf {subject}; unser eigener Wert ist {bound} ({source}).",
    "finding.answers_contradict": "Die Antworten auf {subject} und {by} widersprechen einander.",
    "finding.same_position": (
        "Alle {bound} Antworten aus Listen sind die Nummer {value} ihrer Liste; "
        "nachfragen, ob die Fragen gelesen wurden."
    ),
    "finding.everything_at_best": "Alle {value} Antworten mit Punkten nennen das Beste; einige davon prüfen.",
    "finding.floor_missed_by_a_step": (
        "Vor dem Ausschluss prüfen: Mit einer um eine Stufe besseren Antwort auf {by} "
        "hätte {subject} {value} Punkte und erreichte den Mindestwert von {bound}."
    ),
    "finding.floor_reached_by_a_step": (
        "Vor der Entscheidung prüfen: Mit einer um eine Stufe schlechteren Antwort auf "
        "{by} hätte {subject} {value} Punkte, unter dem Mindestwert von {bound}."
    ),
    "finding.could_lead": "Mit den fehlenden Antworten sind {value} erreichbar, mehr als die {bound} des Ersten.",
    "finding.could_overtake": (
        "Mit den fehlenden Antworten sind {value} erreichbar; sicher sind dem Ersten nur {bound}."
    ),
}
