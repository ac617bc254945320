"""The Summary, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.summary.decision.leads": "{vendor} führt.",
    "report.summary.decision.close": "Der Abstand zu {vendors} ist zu gering für eine Entscheidung.",
    "report.summary.decision.provisional": "{vendor} führt vorläufig.",
    "report.summary.decision.shared": (
        "{vendors} teilen sich den ersten Platz: Entscheiden Sie nach Gesichtspunkten außerhalb dieser Kriterien."
    ),
    "report.summary.decision.only": "{vendor} ist der einzige Anbieter in der Rangfolge.",
    "report.summary.decision.none_yet": "Noch lässt sich kein Anbieter einreihen.",
    "report.summary.decision.none_eligible": (
        "Kein Anbieter ist geeignet: Klären Sie zuerst, was jeden einzelnen ausschließt."
    ),
    "report.summary.decision.nothing_returned": "Noch ist kein Fragebogen eingegangen: Erinnern Sie die Anbieter.",
    "report.summary.decision.ask_all": "Fordern Sie vor der Entscheidung die fehlenden Angaben von {vendor} an.",
    "report.summary.decision.ask_version": "Fragen Sie vor der Entscheidung {vendor}, welche Datei gilt.",
    "report.summary.decision.ask_kpi_of_theirs": "Fragen Sie vor der Entscheidung {vendor}; es fehlt: {kpi}.",
    "report.summary.returned": "Eingegangene Fragebögen: {returned} von {vendors}.",
    "report.summary.returned_all": {
        "one": "Der Fragebogen ist eingegangen.",
        "other": "Alle {count} Fragebögen sind eingegangen.",
    },
    "report.summary.preliminary": "Vorläufig: Antworten können bis {until} eingehen.",
    "report.summary.why": "Warum",
    "report.summary.costs": "Was die Wahl kostet",
    "report.summary.sure": "Wie sicher das ist",
    "report.summary.could_change": "Was noch offen ist, könnte die Reihenfolge ändern: {vendors}.",
    "report.summary.reach": "{vendor} könnte mit allem Offenen {points} Punkte erreichen",
    "report.summary.reach_alone": "{vendor} könnte mit eigenen Angaben allein {points} Punkte erreichen",
    "report.summary.reach_unknown": "{vendor} ist noch nicht zu beurteilen",
    "report.summary.reference": "unsere eigenen Antworten",
    "report.summary.place_open": "offen",
    "report.summary.place_out": "aus",
    "report.summary.price": "Preis",
    "report.summary.answered": "Beantwortet",
    "report.summary.standing": "Einstufung und Grund",
    "report.summary.more_reasons": {"one": "{count} weiterer Grund.", "other": "{count} weitere Gründe."},
    "report.summary.files": {
        "one": "{count} Datei wurde durchgesehen: {states}.",
        "other": "{count} Dateien wurden durchgesehen: {states}.",
    },
    "report.summary.files_state": "{state}: {count}",
    "report.summary.files_named": "{state}: {count} ({files})",
    "report.summary.replaced": "Ein neuerer Fragebogen zählt anstelle eines älteren: {vendors}.",
    "report.summary.replaced.received": "{vendor} (eingegangen am {date})",
    "report.summary.replaced.saved": "{vendor} (zuletzt gespeichert am {date})",
    "report.summary.older": "Mit der älteren Datei von {vendor} ({answers}) wäre das Ergebnis anders: {then}.",
    "report.summary.older.standing": "Einstufung „{standing}“",
    "report.summary.older.leads": "auf Platz 1: {vendors}",
    "report.summary.older.nobody": "niemand in der Rangfolge",
    "report.summary.replaced.how": (
        "Welche Datei neuer ist, zeigt nur das Speicherdatum. Soll eine andere zählen, lassen Sie nur diese in "
        "returned/, oder legen Sie die Mails selbst dort ab: Ihre Daten zählen."
    ),
    "report.summary.problems": {"one": "{count} Problem ist zu prüfen.", "other": "{count} Probleme sind zu prüfen."},
    "report.summary.undated": {
        "one": "Von {count} gewerteten Fragebogen ist nicht bekannt, wann er kam: Die Frist ist nicht belegt.",
        "other": "Von {count} gewerteten Fragebögen ist nicht bekannt, wann sie kamen: Die Frist ist nicht belegt.",
    },
    "report.summary.key.alignment_share": "der Anteil der Passung",
    "report.summary.key.minimum": "das Minimum",
    "report.summary.key.complete": "die geforderte Abdeckung",
    "report.summary.key.credit": "die Anrechnung ohne geprüften Nachweis",
    "report.summary.key.record": "unsere eigenen Aufzeichnungen",
    "report.summary.lead.criteria": "Kriterien",
    "report.summary.changed": "Die Kriterien wurden nach dem Versand von Fragebögen geändert ({count}).",
    "report.summary.changed_unknown": "Fragebögen beruhen auf Kriterien, von denen keine Kopie vorliegt.",
    "report.summary.order_as_sent": "{lot}Nach den versandten Kriterien war die Reihenfolge: {order}.",
    "report.summary.order_same": "{lot}Nach den versandten Kriterien ist die Reihenfolge dieselbe.",
    "report.summary.order_none": "{lot}Nach den versandten Kriterien stand kein Anbieter in der Rangfolge.",
    "report.summary.leads_as_sent": (
        "Diese Reihenfolge gilt nach den versandten Kriterien, weil in den Kriterien nicht steht, wer die Änderungen "
        "seither beschlossen hat ({count}: {what})."
    ),
    "report.summary.order_now": "{lot}Nach den jetzigen Kriterien wäre die Reihenfolge: {order}.",
    "report.summary.order_now_same": "{lot}Nach den jetzigen Kriterien wäre die Reihenfolge dieselbe.",
    "report.summary.order_now_none": "{lot}Nach den jetzigen Kriterien stünde kein Anbieter in der Rangfolge.",
    "report.summary.decided": "Geändert am {date}, beschlossen durch {who}: {what}. {reason}",
    "report.summary.order_place": "{rank}. {vendor} ({total} Punkte)",
    "report.summary.excepted": "{vendor} antwortete nach der Frist und zählt trotzdem: {reason}",
    "report.summary.excluded": (
        "{vendor} wurde am {date} von {who} ausgeschlossen: {ground} Sonst stünde der Anbieter mit {total} "
        "Punkten auf Platz {rank}."
    ),
    "report.summary.excluded_unranked": (
        "{vendor} wurde am {date} von {who} ausgeschlossen: {ground} Auch sonst stünde der Anbieter nicht in der "
        "Rangfolge (Gesamt: {total})."
    ),
    "report.summary.why.against": "Gegenüber {rival}:",
    "report.summary.why.against_cheapest": "Gegenüber {rival}, dem günstigsten Anbieter:",
    "report.summary.why.against_cheapest_out": "Gegenüber {rival} ({standing}), dem günstigsten Anbieter:",
    "report.summary.why.against_cheapest_queried": (
        "Gegenüber {rival}, dem günstigsten Anbieter, sofern der Preis Bestand hat:"
    ),
    "report.summary.why.said": "{said}.",
    "report.summary.why.nothing": "keine einzelne Antwort bringt viel.",
    "report.summary.why.behind": "Schwächer bei {names}.",
    "report.summary.why.answers": "{name}: „{own}“, nicht „{other}“",
    "report.summary.why.open": "{vendor} gibt keine Antwort auf {names}.",
    "report.summary.why.unclear": "Unklar ist, was {vendor} auf {names} antwortet: Fragen Sie nach.",
    "report.summary.why.not_applicable": "Trifft auf {vendor} nach eigener Angabe nicht zu: {names}.",
    "report.summary.why.same": "dieselben Antworten wie oben.",
    "report.summary.why.proven": "{name}: „{own}“, und belegt",
    "report.summary.why.refuted": "{name}: der Nachweis von {rival} widerspricht der Antwort",
    "report.summary.why.better": "{name}: bei beiden „{own}“, aber mehr Punkte wert",
    "report.summary.why.closed": "persönlich erreichbar ({days}), wenn {rival} geschlossen hat",
    "report.summary.why.holidays": "Feiertage",
    "report.summary.costs.more": "{more} mehr",
    "report.summary.costs.than": "als {cheapest}, der günstigste Anbieter in der Rangfolge ({price}).",
    "report.summary.costs.least": "Kein Anbieter in der Rangfolge ist günstiger.",
    "report.summary.costs.least_known": "Kein bekannter Preis in der Rangfolge ist niedriger.",
    "report.summary.costs.not_known": "Preis nicht bekannt: {vendors}.",
    "report.summary.costs.queried": "Zuerst nachfragen, da außerhalb des erwarteten Bereichs: Preis von {vendors}.",
    "report.summary.costs.price": "{kpi}.",
    "report.summary.costs.outside": "{vendor}, {standing}, würde {price} kosten.",
    "report.summary.costs.unknown": "Nicht bekannt.",
    "report.summary.costs.missing": "Der Preis von {vendor} fehlt: {kpi}.",
    "report.summary.sure.shared": "Gleichstand.",
    "report.summary.sure.close": "Zu knapp für eine Entscheidung.",
    "report.summary.sure.open": "Nicht entschieden.",
    "report.summary.sure.provisional": "Vorläufig.",
    "report.summary.sure.alone": "Kein Mitbewerber mehr.",
    "report.summary.sure.alone_yet": "Noch kein Mitbewerber.",
    "report.summary.sure.silent": "Noch nichts eingegangen von: {vendors}.",
    "report.summary.sure.clear": "Ein klarer Vorsprung.",
    "report.summary.sure.no_matter": (
        "Keine fehlende Antwort kann ändern, wer führt; der unvollständigste Fragebogen ist zu {percent} beantwortet."
    ),
    "report.summary.sure.complete": "Alle Anbieter in der Rangfolge haben alles beantwortet.",
    "report.summary.back.answers": "Kann gewertet werden, wenn alles vorliegt.",
    "report.summary.back.knockout": "Die andere Antwort genügt.",
    "report.summary.back.limit": "Jeder Wert innerhalb der Grenze genügt.",
    "report.summary.back.minimum": {"one": "{count} Punkt fehlt.", "other": "{count} Punkte fehlen."},
    "report.summary.back.versions": "Fragen Sie, welcher gilt.",
    "report.summary.back.late": "Zählt nur mit einer Ausnahme.",
    "report.summary.back.not_returned": "Erinnern Sie den Anbieter.",
    "report.summary.back.not_returned_by_deadline": "Erinnern Sie ihn; nach der Frist zählt er nur mit einer Ausnahme.",
    "report.summary.back.nothing_applicable": "Fragen Sie, ob er den richtigen Fragebogen hatte.",
    "report.summary.settle.would_lead": "{why} Er hat {points} Punkte, mehr als der Erste: Prüfen Sie, ob das stimmt.",
    "report.summary.settle.versions": "Mehrere Fragebögen sind eingegangen: Fragen Sie, welcher gilt.",
    "report.summary.settle.missing": "Noch offen: {names}.",
    "report.summary.settle.evidence": "Nachweis zu {question}",
    "report.summary.settle.unclear": "eine klare Antwort auf {question}",
    "report.summary.settle.missing_reach": "Allein damit kommt er bestenfalls auf {points} Punkte, auch ungeprüft.",
    "report.summary.settle.ours_reach": "Allein damit kommt er bestenfalls auf {points} Punkte.",
    "report.summary.settle.any": "Jede Antwort brächte ihn auf den ersten Platz.",
    "report.summary.settle.at_most": "Mit {high} oder weniger, auch ungeprüft, käme er auf den ersten Platz.",
    "report.summary.settle.at_least": "Mit {low} oder mehr, auch ungeprüft, käme er auf den ersten Platz.",
    "report.summary.settle.between": "Mit {low} bis {high}, auch ungeprüft, käme er auf den ersten Platz.",
    "report.summary.settle.own.verified": (
        "Prüfen Sie die Antwort auf {question}: Schon ihre Bestätigung brächte ihn auf den ersten Platz."
    ),
    "report.summary.settle.own.higher": "Prüfen Sie die Antwort auf {question}: Eine Stufe besser, und er führt.",
    "report.summary.settle.own.lower": "Prüfen Sie die Antwort auf {question}: Mit einer anderen führt er.",
    "report.summary.settle.leader.verified": (
        "Prüfen Sie die Antwort auf {question}: Wird sie bestätigt, führt {behind}."
    ),
    "report.summary.settle.leader.higher": "Prüfen Sie die Antwort auf {question}: Mit einer anderen führt {behind}.",
    "report.summary.settle.leader.lower": (
        "Prüfen Sie die Antwort auf {question}: Eine Stufe schlechter, und {behind} führt."
    ),
    "report.summary.contract.proof": "{name}: Nachweis für „{today}“.",
    "report.summary.contract.lacking": "{name}, noch offen: {lacking}",
    "report.summary.contract.instead": "{name}: „{target}“ statt „{today}“.",
    "report.summary.contract.all_hours": "alle Zeiten, die wir zusagen",
    "report.summary.contract.channel": "{channel}, {missing}",
    "report.summary.bars": "Woher die Punkte kommen",
    "report.summary.bars_about": (
        "Gestapelte Balken: was jedes Kriterium und die Kennzahlen zum Gesamtwert jedes Anbieters beitragen. {lot}"
    ),
    "report.summary.firm_head": "Gesichert",
    "report.summary.place_reference": "Ref",
    "report.summary.settle": "Vor der Entscheidung klären",
    "report.summary.know": "Gut zu wissen",
    "report.summary.contract": "In den Vertrag aufnehmen",
    "report.summary.points": "Passung und Finanzen",
    "report.summary.point": "{vendor}: Passung {alignment}, Finanzen {financial}",
    "report.summary.same_total": "Gleicher Gesamtwert wie der Erste",
    "report.summary.points_about": "Punkte: Passung von links nach rechts, Finanzen nach oben, ein Punkt je Anbieter.",
    "report.summary.points_out": "Rote Rauten sind nicht in der Rangfolge.",
    "report.summary.whatif": "Andere Gewichte ausprobieren: {sheet} ›",
    "report.summary.decision.ask_question": "Klären Sie vor der Entscheidung {question} mit {vendor}.",
    "report.summary.legend.points": "Punkte 0 bis 100: je dunkler, desto höher",
    "report.summary.legend.floor": "rot: unter dem Mindestwert",
    "report.summary.legend.bars": "Balken: Farben der Spalten",
    "report.summary.legend.kpis": "Kennzahlen zuletzt",
    "report.summary.legend.not_ranked": "grau: nicht in der Rangfolge",
    "report.summary.legend.firm": "Gesichert: Anteil ohne ungeprüfte Nachweise.",
    "report.summary.legend.same_total": "Gestrichelt: Gesamtwert des Ersten.",
    "report.summary.why.figures": "keine einzelne Antwort bringt viel, wohl aber die Kennzahlen: {names}.",
    "report.summary.costs.each": "{vendor}: {price}",
    "report.summary.decision.own_all": (
        "Ergänzen Sie vor der Entscheidung Ihre eigenen Bewertungen und Kennzahlen zu {vendor}."
    ),
    "report.summary.decision.own_review": (
        "Bewerten Sie vor der Entscheidung {question} ({vendor}; die Punkte gehören in die Tabelle reviews)."
    ),
    "report.summary.decision.own_kpi_of_ours": (
        "Ergänzen Sie vor der Entscheidung die Kennzahlen von {vendor}; es fehlt: {kpi}."
    ),
    "report.summary.decision.declared": "Ohne die Prüfungen stünde auf Platz 1: {vendors}.",
    "report.summary.decision.as_sent": "Nach den versandten Kriterien stünde auf Platz 1: {vendors} ({changes}).",
    "report.summary.decision.as_changed": "Nach den jetzigen Kriterien stünde auf Platz 1: {vendors} ({changes}).",
    "report.summary.decision.declared_order": "Ohne die Prüfungen wäre die Reihenfolge eine andere.",
    "report.summary.sure.hangs": "Hängt an einer Antwort.",
    "report.summary.sure.one_answer": {
        "one": "{points} Punkt bei einer Antwort ändert, wer führt.",
        "other": "{points} Punkte bei einer Antwort ändern, wer führt.",
    },
    "report.summary.sure.that_answer": {
        "one": "{points} Punkt bei der Antwort von {vendor} auf {question} ändert, wer führt.",
        "other": "{points} Punkte bei der Antwort von {vendor} auf {question} ändern, wer führt.",
    },
    "report.summary.sure.ahead": {"one": "{points} Punkt Vorsprung.", "other": "{points} Punkte Vorsprung."},
    "report.summary.sure.hinge.withdrawn": "Ohne die Antwort von {vendor} auf {question} läge vorn: {leaders}.",
    "report.summary.sure.hinge.refuted": (
        "Würde die Antwort von {vendor} auf {question} widerlegt, läge vorn: {leaders}."
    ),
    "report.summary.sure.hinge.lower": (
        "Wäre die Antwort von {vendor} auf {question} eine Stufe schlechter, läge vorn: {leaders}."
    ),
    "report.summary.sure.hinge.higher": (
        "Wäre die Antwort von {vendor} auf {question} eine Stufe besser, läge vorn: {leaders}."
    ),
    "report.summary.sure.hinge.verified": (
        "Würde die Antwort von {vendor} auf {question} bestätigt, läge vorn: {leaders}."
    ),
    "report.summary.sure.least_complete": "Der unvollständigste Fragebogen ist zu {percent} beantwortet.",
    "report.summary.sure.unread": "Noch nicht bewertet: {names}.",
    "report.summary.sure.checked": "Geprüft: {checks}.",
    "report.summary.sure.check": "{vendor} {verified} von {asked}",
    "report.summary.back.step": "Eine Stufe mehr bei {question} genügt.",
    "report.summary.back.verified": "Die Bestätigung von {question} genügt.",
    "report.summary.back.evidence": "Ein Nachweis zu {question} genügt.",
    "report.summary.back.other": "Eine andere Antwort genügt.",
    "report.summary.back.figure": "{question}: {value} genügt.",
    "report.summary.back.changes": {"one": "{count} Änderung genügt.", "other": "{count} Änderungen genügen."},
    "report.summary.settle.ours": "Von Ihnen zu bewerten oder zu ergänzen: {names}.",
    "report.summary.clarified": {
        "one": "Was Anbieter klargestellt haben, änderte {count} Gesamtwert: {totals}.",
        "other": "Was Anbieter klargestellt haben, änderte {count} Gesamtwerte: {totals}.",
    },
    "report.summary.clarified_none": "Was Anbieter klargestellt haben, änderte keinen Gesamtwert.",
    "report.summary.clarified_total": "{vendor} {before} → {after}",
    "report.summary.contract.actions": "Zugesagte Korrekturmaßnahmen: {actions}.",
    "report.summary.contract.action": "„{what}“ ({owner}, bis {due})",
}
