"""The sheet of one vendor, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.vendor.before": "‹ Voriger: {vendor}",
    "report.vendor.after": "Nächster: {vendor} ›",
    "report.vendor.in_lot": "im Los {lot}",
    "report.vendor.place_why": "{place}: {why}.",
    "report.vendor.first": "Erster{lot} mit {gap} Punkten Vorsprung vor {rival}",
    "report.vendor.first_level": "Erster{lot}, punktgleich mit {rival} und nach den Regeln für Gleichstand davor",
    "report.vendor.shared": "Rang {rank}{lot}, geteilt mit {vendors}",
    "report.vendor.behind": "Rang {rank}{lot}, {gap} Punkte hinter {rival}",
    "report.vendor.behind_level": (
        "Rang {rank}{lot}, punktgleich mit {rival} und nach den Regeln für Gleichstand dahinter"
    ),
    "report.vendor.only": "Der einzige Anbieter in der Rangfolge{lot}",
    "report.vendor.provisional": "Vorläufig: {reason}",
    "report.vendor.strongest": "am stärksten bei {topics}",
    "report.vendor.held_back": "verliert bei {topics}",
    "report.vendor.price": "Preis",
    "report.vendor.not_ranked": "Nicht in der Rangfolge{lot}: {reason}",
    "report.vendor.would_lead": "Seine {total} Punkte sind mehr als die des Ersten, {leader}.",
    "report.vendor.to_know": "Gut zu wissen",
    "report.vendor.profile": "Profil",
    "report.vendor.financial": "Finanzen",
    "report.vendor.mark.own": "dieser Anbieter",
    "report.vendor.mark.best": "Bester in der Rangfolge",
    "report.vendor.mark.reference": "unsere eigenen Antworten",
    "report.vendor.mark.floor": "Mindestwert",
    "report.vendor.mark.all": "Punkte von {vendor}, 0 bis 100, als Zeichen. {lines}.",
    "report.vendor.mark.beside": "Punkte von {vendor}, 0 bis 100, als Zeichen; daneben: {marks}. {lines}.",
    "report.vendor.mark.line": "{name}: {points}, Bester {best}",
    "report.vendor.head.best": "Bester",
    "report.vendor.head.reference": "Wir",
    "report.vendor.head.floor": "Mind.",
    "report.vendor.head.possible": "Möglich",
    "report.vendor.head.difference": "Differenz",
    "report.vendor.wins": "Größter Vorsprung vor {rival}",
    "report.vendor.losses": "Größter Rückstand auf {rival}",
    "report.vendor.gaps": "Größter Abstand zu 100 Punkten",
    "report.vendor.rival_answer": "{rival}: {answer}",
    "report.vendor.advice": "Was Punkte kostet und was zu vereinbaren ist",
    "report.vendor.advice.price": "Preis",
    "report.vendor.advice.kpi": "{value} bringt {own} von {possible} Punkten.",
    "report.vendor.advice.kpi_best": "Der Beste in der Rangfolge, {vendor}, hat {value}.",
    "report.vendor.advice.kpi_missing": "Nicht angegeben, daher fehlen {possible} Punkte.",
    "report.vendor.advice.proof": "Nachweis",
    "report.vendor.advice.proof.text": {
        "one": (
            "{verified} von {asked} Antworten geprüft. Eine ist nur Eigenangabe; bestätigt brächte sie "
            "{gain} Punkte mehr."
        ),
        "other": (
            "{verified} von {asked} Antworten geprüft. {count} sind nur Eigenangaben; bestätigt brächten sie "
            "{gain} Punkte mehr."
        ),
    },
    "report.vendor.advice.proof.none": {
        "one": "Noch nichts geprüft. Eine Antwort ist nur Eigenangabe; bestätigt brächte sie {gain} Punkte mehr.",
        "other": (
            "Noch nichts geprüft. {count} Antworten sind nur Eigenangabe; bestätigt brächten sie {gain} Punkte mehr."
        ),
    },
    "report.vendor.advice.unproven": "Ohne Nachweis",
    "report.vendor.advice.unproven.text": {
        "one": "Zu einer Antwort fehlt der Nachweis; mit ihm, auch ungeprüft, brächte sie {gain} Punkte mehr.",
        "other": "Zu {count} Antworten fehlt der Nachweis; mit ihm, auch ungeprüft, brächten sie {gain} Punkte mehr.",
    },
    "report.vendor.advice.refuted": "Widerlegt",
    "report.vendor.advice.refuted.text": (
        "Der Nachweis widerspricht der Antwort auf {questions}: {lost} Punkte weniger."
    ),
    "report.vendor.advice.criterion": (
        "Verliert mehr als jedes andere Kriterium, {lost} von {possible} Punkten; am meisten ({most}) bei {question}."
    ),
    "report.vendor.advice.open": "Nicht beantwortet",
    "report.vendor.advice.open.text": {
        "one": (
            "Eine Frage ist nicht ganz beantwortet; bestmöglich beantwortet, auch ungeprüft, brächte sie {gain} "
            "Punkte mehr."
        ),
        "other": (
            "{count} Fragen sind nicht ganz beantwortet; bestmöglich beantwortet, auch ungeprüft, brächten sie "
            "{gain} Punkte mehr."
        ),
    },
    "report.vendor.advice.planned": "Geplant",
    "report.vendor.advice.planned.text": {
        "one": "Ein Checklisteneintrag ist nur geplant: einen Termin vereinbaren.",
        "other": "{count} Checklisteneinträge sind nur geplant: Termine vereinbaren.",
    },
    "report.vendor.advice.planned.undated": "Ohne Termin: {items}.",
    "report.vendor.advice.hours": "Zeiten",
    "report.vendor.advice.hours.text": "{channels}. Die fehlenden Stunden vereinbaren.",
    "report.vendor.answers.title_total": "Jede Antwort und ihr Beitrag zum Gesamtwert von {total}",
    "report.vendor.answers.read_from": "gelesen aus {file}",
    "report.vendor.answers.missing": "{channel}. {text}",
    "report.vendor.answers.notes": "Kommentar, Hinweis und Fundstelle",
    "report.vendor.answers.below": "Siehe unten.",
    "report.vendor.answers.floor": "Mindestwert {floor}",
    "report.vendor.answers.floor_missed": "unter dem Mindestwert von {floor}",
    "report.vendor.rank": "Rang {rank} von {ranked}",
    "report.vendor.sides": "= {alignment} Passung + {financial} Finanzen",
    "report.vendor.files": "Seine Dateien",
    "report.vendor.kpis": "Finanzkennzahlen",
    "report.vendor.kpi_missing_buyer": "Nicht bekannt; bleibt außer Betracht",
    "report.vendor.kpi_missing_vendor": "Nicht angegeben; bringt keine Punkte",
    "report.vendor.problems": "Probleme im Fragebogen",
    "report.vendor.answers.title": "Jede Antwort und ihr Beitrag zum Gesamtwert",
    "report.vendor.answers.no_evidence": "Kein Nachweis angegeben.",
    "report.vendor.answers.clarified": "Klargestellt am {date} von {by} ({source}); in der Datei: {before}.",
    "report.vendor.answers.clarified_item": (
        "„{item}“ klargestellt am {date} von {by} ({source}); in der Datei: {before}."
    ),
    "report.vendor.answers.declared": "Nicht geprüft; erhält {percent} der Punkte.",
    "report.vendor.answers.unnamed": "Kein Nachweis angegeben; erhält {percent} der Punkte.",
    "report.vendor.answers.verified": "Geprüft von {reviewer}.",
    "report.vendor.answers.refuted": "{reviewer}: Der Nachweis widerspricht der Antwort, daher keine Punkte.",
    "report.vendor.answers.reviewed": "Punkte der Prüfer: {points}.",
    "report.vendor.answers.awaits_review": "Noch kein Prüfer hat Punkte vergeben.",
    "report.vendor.answers.alignment": "Passung",
    "report.vendor.answers.financial": "Finanzkennzahlen",
    "report.vendor.answers.total": "Gesamt",
    "report.vendor.answers.rounded": (
        "Gezeigt wird eine Nachkommastelle; die Zellen enthalten die vollen Werte, daher stimmt die Summe."
    ),
    "report.vendor.stated_on": "Angaben von {who}, {day}.",
    "report.vendor.stated": "Angaben von {who}.",
    "report.vendor.remarks": "Anmerkungen: {text}",
    "report.vendor.answers.clarified_evidence": (
        "Nachweis am {date} von {by} genannt ({source}); in der Datei: {before}."
    ),
}
