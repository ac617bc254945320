"""What is wrong with our own books on the vendors, and what to do about it, in German."""

TEXTS: dict[str, str] = {
    "record.reference": "Die Zeile betrifft den Auftraggeber selbst",
    "record.reference.hint": "Schreiben Sie die ID eines Anbieters, oder löschen Sie die Zeile",
    "record.twice": "Für „{found}“ gibt es bereits eine Zeile ({place})",
    "record.twice.hint": "Behalten Sie eine der beiden Zeilen",
    "record.no_moment": "„{found}“ ist weder ein Tag noch ein Tag mit Uhrzeit",
    "record.two_ways": "„{found}“ ist mehrdeutig",
    "record.moment.hint": (
        "Schreiben Sie Jahr, Monat und Tag, mit der Uhrzeit, wenn sie bekannt ist, zum Beispiel 2026-11-03 16:45"
    ),
    "record.no_month": "„{found}“ ist kein Monat",
    "record.no_month.hint": "Schreiben Sie Jahr und Monat, zum Beispiel 2026-11",
    "record.no_count": "{found} ist keine ganze Zahl",
    "record.no_count.hint": "Schreiben Sie eine ganze Zahl, zum Beispiel 12",
    "record.no_number": "„{found}“ ist keine Zahl",
    "record.no_number.hint": (
        "Schreiben Sie eine Zahl wie 4 oder 12.5; ist sie nicht bekannt, lassen Sie die Zelle leer"
    ),
    "record.negative": "{found} ist negativ",
    "record.negative.hint": "Schreiben Sie 0 oder mehr",
    "record.out_of_range": "{found} liegt außerhalb des Bereichs",
    "record.out_of_range.hint": "Schreiben Sie eine Zahl von {lowest} bis {highest}",
    "record.empty": "Die Zelle ist leer",
    "record.empty.hint": "Füllen Sie sie aus, oder löschen Sie die Zeile",
    "record.no_choice": "„{found}“ ist hier nicht bekannt",
    "record.both": "Auch „{other}“ ist ausgefüllt",
    "record.both.hint": "Behalten Sie entweder das Datum oder die Stunden",
    "record.too_early": "{found} liegt vor dem Vorfall am {date}",
    "record.too_early.hint": "Berichtigen Sie eines der beiden Daten",
    "record.over_asked": "{answered} Antworten, aber nur {asked} Kunden wurden gefragt",
    "record.over_asked.hint": "Berichtigen Sie eine der Zahlen",
    "record.half_effort": "Ein Mittelwert braucht die Zahl seiner Antworten, und eine Zahl ihren Mittelwert",
    "record.half_effort.hint": "Füllen Sie effort und effort_count aus, oder lassen Sie beide leer",
    "record.no_repeat": "Einen anderen Vorfall „{found}“, den er wiederholen könnte, gibt es nicht",
    "record.no_repeat.hint": (
        "Schreiben Sie die ID des früheren Vorfalls; so, wie es da steht, zählt er als Wiederholung"
    ),
    "record.future": "{found} liegt in der Zukunft",
    "record.future.hint": "Berichtigen Sie das Datum, wenn das nicht gemeint ist",
    "record.person.mail": "„{person}“ ist eine E-Mail-Adresse",
    "record.person.mail.hint": (
        "Schreiben Sie stattdessen die Funktion, zum Beispiel „die Kundin“ oder „der Mitarbeiter“"
    ),
    "record.person.phone": "„{person}“ sieht wie eine Telefonnummer aus",
    "record.person.phone.hint": "Löschen Sie sie; die Nummer des Falls genügt",
    "record.person.card": "„{person}“ sieht wie die Nummer einer Zahlungskarte aus",
    "record.person.card.hint": "Löschen Sie sie; schreiben Sie „die Karte des Kunden“",
    "record.person.name": "„{person}“ sieht wie der Name einer Person aus",
    "record.person.name.hint": "Schreiben Sie stattdessen die Funktion, zum Beispiel „die Kundin“ oder „der Fahrer“",
    "record.named": "„{found}“ steht in einem Vorfall eines anderen Anbieters, der das lesen würde",
    "record.named.hint": "Formulieren Sie den Vorfall so, dass kein anderer Anbieter genannt wird",
    "record.named_in_reason": "„{found}“ ist ein anderer Anbieter und steht in einer Begründung, die dieser liest",
    "record.named_in_reason.hint": "Formulieren Sie die Begründung so, dass kein anderer Anbieter genannt wird",
    "record.no_cases": "Die Fälle von „{vendor}“ fehlen für {months}",
    "record.no_cases.hint": (
        "Ergänzen Sie die Zeilen in der Tabelle volumes; keine Rate zählt, was in diesen Monaten geschah"
    ),
    "record.no_feedback": "Die Rückmeldungen zu „{vendor}“ fehlen für {months}",
    "record.no_feedback.hint": "Ergänzen Sie die Zeilen, wenn in diesen Monaten Kunden gefragt wurden",
    "record.no_decision": "Die Zeile entscheidet nichts",
    "record.no_decision.hint": (
        "Schreiben Sie accepted oder rejected; oder die Nummer einer Maßnahme, mit ja oder nein in „proven“"
    ),
    "record.verdict_and_action": "Die Zeile ist eine Entscheidung und betrifft zugleich eine Maßnahme",
    "record.verdict_and_action.hint": "Machen Sie zwei Zeilen daraus",
    "record.half_action": "Eine Maßnahme braucht ein Ja oder Nein, und ein Ja oder Nein die Nummer einer Maßnahme",
    "record.half_action.hint": "Füllen Sie action und proven aus, oder lassen Sie beide leer",
    "record.no_reason": "Eine Ablehnung braucht ihren Grund",
    "record.no_reason.hint": "Schreiben Sie, was fehlt, damit der Anbieter es nachbessern kann",
    "record.no_incident": "Einen Vorfall „{found}“ gibt es nicht",
    "record.no_incident.hint": "Schreiben Sie die ID eines Vorfalls in der Tabelle incidents",
    "record.no_correction": "Zu „{found}“ ist kein Fehlerbericht verlangt",
    "record.no_correction.hint": (
        "Berichtigen Sie die ID, oder schreiben Sie in der Tabelle incidents unter „correction“ ja"
    ),
    "record.not_back": "zu „{incident}“ ist kein lesbarer Fehlerbericht eingegangen",
    "record.not_back.hint": "Berichtigen Sie die ID, oder legen Sie das Eingegangene in den Ordner returned",
    "record.no_action": "der Fehlerbericht zu „{incident}“ hat keine Maßnahme {action}",
    "record.no_action.hint": "Berichtigen Sie die Nummer, oder löschen Sie die Zeile",
    "record.before_asked": "der Fehlerbericht zu „{incident}“ wurde erst danach verlangt, am {asked}",
    "record.before_asked.hint": "Berichtigen Sie das Datum oder die ID",
}
