"""What a correction of error says to a vendor, and what is told of it, in German.

What it asks must not be reworded: those that are out are read by it.
"""

TEXTS: dict[str, str | dict[str, str]] = {
    "correction.cover.for": "Fehlerbericht von",
    "correction.cover.step_fill": (
        "Füllen Sie die gelben Zellen auf den {count} folgenden Blättern und die Erklärung auf diesem aus; alles "
        "andere ist gesperrt. Was Sie nicht brauchen, darf leer bleiben."
    ),
    "correction.cover.time": "etwa 2 Std., am besten mit den Beteiligten",
    "correction.cover.incident": "Der Vorfall, wie wir ihn gesehen haben",
    "correction.cover.rules": "Worum es geht",
    "correction.statement": "Wir machen diese Angaben nach bestem Wissen.",
    "correction.rule.aim": "Es soll nicht wieder vorkommen.",
    "correction.rule.aim_text": "Wir suchen die Ursache und das, was sich ändern lässt. Um Schuldige geht es nicht.",
    "correction.rule.view": "Ihre Sicht hat ihren Platz.",
    "correction.rule.view_text": (
        "Am Ende des ersten Blattes sagen Sie, wo Sie die Ursache sehen: bei sich, bei uns oder bei anderen, und warum."
    ),
    "correction.rule.persons": "Bitte keine Namen von Personen.",
    "correction.rule.persons_text": (
        "Schreiben Sie stattdessen Funktionen wie „Disposition“ oder „Schichtleitung“, und bei Kunden „der Kunde“."
    ),
    "correction.rule.then": "Wie es weitergeht.",
    "correction.rule.then_text": (
        "Wir nehmen den Bericht an oder sagen Ihnen, was fehlt; dann berichtigen Sie bitte diese Datei und senden "
        "sie noch einmal."
    ),
    "correction.fact.incident": "Vorfall",
    "correction.fact.date": "Wann",
    "correction.fact.touchpoint": "Wo der Kunde davon betroffen war",
    "correction.fact.what": "Was geschah",
    "correction.fact.customers": "Betroffene Kunden",
    "correction.fact.contacts": "So oft musste sich der Kunde wieder melden",
    "correction.fact.answered": "Der Kunde bekam eine Antwort",
    "correction.fact.solved": "Das Problem war gelöst",
    "correction.fact.after": {"one": "nach {count} Stunde", "other": "nach {count} Stunden"},
    "correction.fact.not_yet": "noch nicht, soweit wir wissen",
    "correction.fact.told": "Der Kunde wurde schriftlich informiert",
    "correction.fact.kept": "Zusagen an den Kunden wurden eingehalten",
    "correction.fact.repeat_of": "Wiederholt den Vorfall",
    "correction.section.happened": "Was geschah",
    "correction.section.happened_about": "Vom ersten Anzeichen, bis das Problem des Kunden gelöst war.",
    "correction.section.cause": "Ursache",
    "correction.section.cause_about": "Fragen Sie nach dem Warum, bis Sie bei etwas sind, das sich ändern lässt.",
    "correction.section.critical": "Folgen und Lehren",
    "correction.section.critical_about": "Was noch daran hängt, und was Sie daraus mitnehmen.",
    "correction.section.actions": "Maßnahmen",
    "correction.section.actions_about": "Was Sie ändern, damit es nicht wieder vorkommt.",
    "correction.ask.view": "Wo sehen Sie die Ursache?",
    "correction.ask.view_help": "Begründen Sie es bitte im Kommentar.",
    "correction.view.partner": "Bei uns",
    "correction.view.us": "Bei Ihnen, dem Auftraggeber",
    "correction.view.other": "Bei anderen",
    "correction.ask.happened": "Eintrag {number}: Wann geschah was?",
    "correction.ask.happened_help": (
        "Stunde für Stunde: Datum und Uhrzeit, dann was geschah, zum Beispiel „3. März, 9:40: Der Wagen bleibt liegen“."
    ),
    "correction.ask.customers": "Auswirkung auf Kunden",
    "correction.ask.customers_help": (
        "Was es für sie bedeutete: wie viele, wie lange, was ihnen entging oder was sie bezahlten."
    ),
    "correction.ask.business": "Auswirkung auf das Geschäft",
    "correction.ask.business_help": "Auf Ihres und unseres: Kosten, Kapazität, Ruf, Verträge.",
    "correction.ask.first_why": "Warum 1: Warum ist es passiert?",
    "correction.ask.why": "Warum {number}: Und warum war das so?",
    "correction.ask.why_help": (
        "Wo Sie „menschliches Versagen“ schreiben würden: Fragen Sie, warum der Ablauf es zuließ."
    ),
    "correction.ask.data": "Welche Daten stützen das?",
    "correction.ask.data_help": "Nennen Sie daneben als Nachweis den Bericht, das Protokoll oder die Zahl.",
    "correction.ask.security": "Sicherheit und personenbezogene Daten",
    "correction.ask.security_help": (
        "War die Sicherheit gefährdet, oder wurden personenbezogene Daten eingesehen, verloren oder verändert? "
        "Wessen, wie viele, und wer wurde informiert? Falls nicht: keine."
    ),
    "correction.ask.critical": "Andere kritische Folgen",
    "correction.ask.critical_help": (
        "Gesundheit, Recht, andere Kunden von Ihnen, andere Standorte. Falls es keine gibt: keine."
    ),
    "correction.ask.lessons": "Lehren",
    "correction.ask.lessons_help": "Was würden Sie jemandem anderswo raten, dem dasselbe passieren könnte?",
    "correction.ask.action": "Maßnahme {number}: Was ändern Sie?",
    "correction.ask.action_help": (
        "Etwas, das auch an einem schlechten Tag wirkt; die Mahnung, besser aufzupassen, hilft selten."
    ),
    "correction.ask.owner": "Maßnahme {number}: zuständig",
    "correction.ask.owner_help": "Eine Funktion, kein Name.",
    "correction.ask.due": "Maßnahme {number}: fällig am",
    "correction.ask.status": "Maßnahme {number}: Stand",
    "correction.ask.status_help": "Nennen Sie als Nachweis, was die Erledigung belegt oder belegen wird.",
    "correction.status.planned": "Geplant",
    "correction.status.under_way": "In Arbeit",
    "correction.status.done": "Erledigt",
    "correction.made": {
        "one": "{count} Fehlerbericht in {folder} vorbereitet, zurück bis {until}",
        "other": "{count} Fehlerberichte in {folder} vorbereitet, zurück bis {until}",
    },
    "correction.next": "Weiter: scorecard mail correct",
    "correction.new": "jetzt verlangt",
    "correction.before": "früher verlangt",
    "correction.no_longer": "nicht mehr verlangt",
    "correction.nothing": (
        "Kein Vorfall braucht einen: Die Tabelle incidents verlangt einen Fehlerbericht mit yes in der Spalte "
        "correction, von Anbietern, die teilnehmen."
    ),
    "correction.complete": "Jeder Vorfall, der einen braucht, hat einen.",
    "correction.counts": (
        "Fehlerberichte: {out} ausstehend, {back} zurück und von uns noch nicht entschieden, {accepted} "
        "angenommen, {rejected} abgelehnt; überfällig: {overdue}; überfällige Maßnahmen: {actions}"
    ),
    "correction.read": "Fehlerbericht zum Vorfall {incident}.",
    "correction.undated": "Ob er rechtzeitig kam, ist nicht bekannt: Keine E-Mail zeigt, wann.",
    "correction.no_day": (
        "Der Fehlerbericht zum Vorfall {incident} ist ein anderer als der abgelehnte, oder kann es sein: Keine "
        "E-Mail zeigt, wann er kam."
    ),
    "correction.no_day.hint": (
        "Legen Sie die E-Mail, mit der er kam, anstelle dieser Datei in den Ordner returned; anders lässt sich kein "
        "Tag angeben. Bis dahin ist er von Ihnen zu entscheiden: Eine weitere Zeile in der Tabelle corrections gilt "
        "diesem."
    ),
    "correction.untouched": "Es ist nichts ausgefüllt: Er gilt als nicht eingegangen.",
    "correction.two_versions": (
        "Zum Vorfall {incident} sind von {name} mehrere Fehlerberichte mit verschiedenen Antworten eingegangen: "
        "{files}."
    ),
    "correction.two_versions.hint": (
        "Fragen Sie, welcher gilt, und entfernen Sie die anderen; bis dahin liegt es an uns, und nichts ist überfällig."
    ),
    "correction.unknown": "Es ist ein Fehlerbericht, von dem in sent/corrections/ keine Kopie liegt.",
    "correction.unknown.hint": (
        "Legen Sie die Kopie, die `scorecard correct` erstellt hat, unverändert dorthin zurück; bis dahin wird er "
        "nicht gelesen."
    ),
    "correction.no_longer.gone": (
        "Hier wird von {vendor} ein Fehlerbericht zu {incident} verlangt, und die Tabelle incidents enthält das "
        "nicht mehr."
    ),
    "correction.no_longer.moved": (
        "Hier wird von {vendor} ein Fehlerbericht zu {incident} verlangt, und das ist jetzt ein Vorfall von {other}."
    ),
    "correction.no_longer.unasked": (
        "Hier wird von {vendor} ein Fehlerbericht zu {incident} verlangt, und die Tabelle incidents verlangt keinen "
        "mehr."
    ),
    "correction.no_longer.hint": (
        "Löschen Sie diese Datei, und sagen Sie es dem Anbieter, falls er sie hat; oder ändern Sie die Tabelle zurück."
    ),
    "correction.damaged_copy": "Die Kopie eines Fehlerberichts ist nicht lesbar: {cause}",
    "correction.foreign_copy": "Das ist kein Fehlerbericht, den `scorecard correct` erstellt hat.",
    "correction.filled_copy": (
        "In dieser Kopie eines Fehlerberichts stehen Antworten; sie muss so sein, wie `scorecard correct` sie "
        "erstellt hat."
    ),
    "correction.copy.hint": (
        "Legen Sie die Kopie zurück, die `scorecard correct` erstellt hat; oder löschen Sie diese Datei, um den "
        "Fehlerbericht neu zu verlangen."
    ),
    "correction.due_over": (
        "{incident} sollte bis {day} zurückkommen und wurde noch nicht versandt: Die E-Mail bittet unverzüglich darum."
    ),
    "correction.due_over.hint": (
        "Für einen anderen Tag löschen Sie zuerst diese Datei, und starten Sie `scorecard correct`."
    ),
    "correction.wrong_signature": (
        "Der Fehlerbericht stammt nicht aus dieser Kampagne, oder das versteckte Blatt, das sagt, für wen und "
        "worüber er ist, wurde geändert."
    ),
    "correction.wrong_signature.hint": (
        "Senden Sie dem Anbieter seinen Fehlerbericht erneut; einer aus einer anderen Kampagne gehört dorthin."
    ),
    "correction.other_campaign": (
        "Der Fehlerbericht wurde für die Kampagne „{campaign}“ erstellt, nicht für „{title}“; er zählt nicht."
    ),
    "correction.other_campaign.hint": (
        "Senden Sie dem Anbieter seinen Fehlerbericht aus dieser Kampagne. Ist es dieselbe Ausschreibung unter neuem "
        "Titel, tragen Sie in den Kriterien wieder den früheren Titel ein und starten Sie erneut."
    ),
    "correction.unknown_vendor": (
        "Der Fehlerbericht ist für den Anbieter „{vendor}“, der nicht in der Tabelle vendors steht."
    ),
    "correction.unknown_vendor.hint": (
        "Tragen Sie den Anbieter in die Tabelle vendors ein, oder entfernen Sie die Datei."
    ),
    "correction.edited": "Der Vorfall {incident} wurde seither geändert: Diese Arbeitsmappe zeigt ihn, wie er war.",
    "correction.edited.hint": (
        "Falls sie noch niemand hat, löschen Sie diese Datei, und starten Sie `scorecard correct` erneut."
    ),
}
