"""What a questionnaire says to a vendor, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "form.cover.sheet": "Hier beginnen",
    "form.cover.for": "Fragebogen für",
    "form.cover.how": "So geht es",
    "form.cover.step_fill": {
        "one": (
            "Füllen Sie die gelben Zellen auf dem folgenden Blatt und die Erklärung auf diesem aus; "
            "alles andere ist gesperrt. Die meisten Zellen haben eine Auswahlliste."
        ),
        "other": (
            "Füllen Sie die gelben Zellen auf den {count} folgenden Blättern und die Erklärung auf diesem aus; "
            "alles andere ist gesperrt. Die meisten Zellen haben eine Auswahlliste."
        ),
    },
    "form.cover.step_save": (
        "Speichern Sie die Datei, wie sie ist (Excel, LibreOffice, Google Sheets, Numbers oder "
        "WPS). Sie können jederzeit unterbrechen."
    ),
    "form.cover.step_send": "Senden Sie sie als Anhang zurück. Etwas unklar? Fragen Sie uns.",
    "form.cover.when": "Wann und wohin",
    "form.cover.time": "Dauer",
    "form.cover.about": "etwa {duration}, mit Zahlen aus 12 Monaten",
    "form.cover.hours": "{hours} h",
    "form.cover.minutes": "{minutes} min",
    "form.cover.by": "Bis",
    "form.cover.to": "An",
    "form.cover.progress": "Ihr Fortschritt",
    "form.cover.answered": "Beantwortet",
    "form.cover.required_open": "Pflicht, offen",
    "form.cover.done": "Erledigt",
    "form.cover.weight": "Gewicht · mind.",
    "form.cover.share": "{share} %",
    "form.cover.all": "Alle Abschnitte",
    "form.cover.values": "Wofür wir stehen",
    "form.cover.rules": "Was mit Ihren Antworten geschieht",
    "form.cover.before": "Vor dem Absenden",
    "form.cover.before_counts": "Offen: {open} · Zu prüfen: {check} · Ohne Nachweis: {evidence} · Ohne Grund: {reason}",
    "form.cover.before_nothing": (
        "Keine Frage ist mehr offen: Bitte füllen Sie die Erklärung aus, speichern Sie die Datei und senden "
        "Sie sie zurück."
    ),
    "form.cover.before_legend": (
        "„prüfen“: Diese Eingabe können wir vielleicht nicht lesen; der Hinweis an der Zelle zeigt das "
        "Format. „Nachweis?“: Bitte nennen Sie ein Dokument, einen Link oder eine Zahl. „Grund?“: Bitte "
        "sagen Sie im Kommentar, warum die Frage nicht zutrifft."
    ),
    "form.cover.earlier": "Ihre früheren Antworten",
    "form.cover.earlier_text": (
        "Wo eine Frage noch dasselbe fragt, haben wir Ihre letzte Antwort eingetragen, blau und kursiv. Bitte lesen "
        "Sie sie und ändern Sie, was nicht mehr stimmt. Bis Sie hier „Ja“ wählen, zählt nur, was Sie ändern."
    ),
    "form.cover.earlier_hold": "Die Antworten, die wir aus Ihrem letzten Fragebogen eingetragen haben, gelten noch",
    "form.cover.before_earlier": (
        "Keine Frage ist mehr offen: Bitte wählen Sie oben „{yes}“, wenn Ihre früheren Antworten noch gelten."
    ),
    "form.cover.before_more": "und {number} weitere",
    "form.rule.instructions": "So antworten Sie.",
    "form.rule.empty": "Eine leere Zelle bringt keine Punkte.",
    "form.rule.empty_text": (
        "Wenn eine Frage nicht auf Sie zutrifft und „Trifft nicht zu“ zur Wahl steht, wählen Sie dies und nennen Sie "
        "den Grund im Kommentar."
    ),
    "form.rule.evidence": "Nachweise zählen.",
    "form.rule.evidence_text": (
        "Wo wir danach fragen, nennen Sie ein Dokument, einen Link oder eine Zahl, die wir prüfen können."
    ),
    "form.rule.credit": "Vom Nachweis hängt ab, wie viel eine Antwort zählt:",
    "form.rule.credit_none_text": (
        "{none} ohne ihn, {declared}, wenn Sie ihn nennen, {verified}, sobald wir ihn geprüft haben. „k. "
        "A.“, ein Strich oder „siehe oben“ gilt nicht als Nachweis. Wo keiner verlangt ist, zählt die "
        "Antwort voll."
    ),
    "form.rule.credit_text": "{declared}, bis wir ihn geprüft haben, danach {verified}.",
    "form.rule.knockout": "Manche Antworten schließen einen Anbieter aus:",
    "form.rule.knockout_item": "„{answer}“ auf Frage {number} in „{section}“",
    "form.rule.floor": "Auch ein Abschnitt unter seinem Mindestwert führt zum Ausschluss.",
    "form.rule.floor_text": (
        "Jeder Abschnitt erhält 0 bis 100 Punkte; sein Mindestwert (mind.) steht neben dem Gewicht."
    ),
    "form.rule.total": "Die Antworten und die Zahlen.",
    "form.rule.total_text": (
        "Das Gesamtergebnis besteht zu {share} % aus diesen Antworten und zu {rest} % aus "
        "Finanzkennzahlen; bei Gleichstand entscheiden die Antworten."
    ),
    "form.legend": "gelb: bitte ausfüllen   * Pflicht",
    "form.legend_earlier": "gelb: bitte ausfüllen · blau und kursiv: Ihre frühere Antwort   * Pflicht",
    "form.heading.answer": "Ihre Antwort",
    "form.heading.evidence": "Nachweis: Dokument, Link, Zahl",
    "form.heading.comment": "Kommentar, falls gewünscht",
    "form.heading.done": "Erledigt",
    "form.heading.opens": "Öffnet",
    "form.heading.closes": "Schließt",
    "form.heading.opens_again": "Öffnet wieder",
    "form.heading.closes_again": "Schließt wieder",
    "form.due": "{name} · Rückgabe bis {day}",
    "form.page": "Seite",
    "form.of": "von",
    "form.answered": "beantwortet",
    "form.required_open": "Pflicht offen",
    "form.required": "Pflicht",
    "form.check": "prüfen",
    "form.evidence_missing": "Nachweis?",
    "form.reason_missing": "Grund?",
    "form.to_do": "offen",
    "form.does_not_apply": "entfällt",
    "form.not_asked": "nicht verlangt",
    "form.prompt_title": "Ihre Antwort",
    "form.error_title": "Diese Antwort ist nicht gültig",
    "form.error.list": "Bitte wählen Sie eine der Antworten aus der Liste (Pfeil neben der Zelle).",
    "form.how.choice": "Wählen Sie eine Antwort aus der Liste.",
    "form.how.yes_no": "Wählen Sie Ja oder Nein.",
    "form.how.scale": "Wählen Sie von 1 ({low}) bis {last} ({high}).",
    "form.how.number": "Geben Sie eine Zahl von {lowest} bis {highest} ein (Einheit: {unit}).",
    "form.how.percent": (
        "Geben Sie eine bloße Zahl von {lowest} bis {highest} ein (Einheit: {unit}): {example} für {example} %."
    ),
    "form.how.only_if_here": "Nur falls Frage {number} mit „{option}“ beantwortet ist.",
    "form.how.only_if_elsewhere": "Nur falls Frage {number} in „{section}“ mit „{option}“ beantwortet ist.",
    "form.how.not_measured": "Wenn Sie es nicht messen, tragen Sie ein: {word}.",
    "form.how.checklist": "Wählen Sie je Zeile „In Betrieb“, „Geplant“ (mit Datum im Kommentar) oder „Nein“.",
    "form.how.multi": "Beantworten Sie jede Zeile mit Ja oder Nein.",
    "form.how.date": "Geben Sie ein Datum vom {earliest} bis {latest} ein, zum Beispiel 2027-02-26.",
    "form.how.hours": (
        "Tragen Sie je Tag ein, wann Sie öffnen und schließen, etwa 9:00 und 18:00, nach einer Pause auch ein zweites "
        "Mal. Über Mitternacht: 22:00 und 6:00; bis Mitternacht: 24:00. Zur Auswahl stehen „geschlossen“, „wie Montag“ "
        "und „24 Stunden“."
    ),
    "form.hours.timezone": "Ihre Zeitzone, etwa Europe/Berlin (aus der Liste)",
    "form.hours.day": "{channel} · {day}",
    "form.hours.holidays": (
        "Gelten an all diesen Tagen die Zeiten des jeweiligen Wochentags? Sonst Nein wählen. {dates}"
    ),
    "form.error.text": "Bitte höchstens {length} Zeichen.",
    "form.how.text": "Schreiben Sie höchstens {length} Zeichen.",
    "form.how.not_applicable": (
        "Wenn es für Sie nicht gilt, tragen Sie ein: {word}, und nennen Sie den Grund im Kommentar."
    ),
    "form.specify": "„{option}“: bitte genauer angeben",
    "form.cover.statement": "Erklärung",
    "form.statement.text": (
        "Wir machen diese Angaben nach bestem Wissen. Kommt ein Vertrag zustande, werden sie Teil davon."
    ),
    "form.statement.name": "Name",
    "form.statement.role": "Funktion",
    "form.statement.day": "Datum",
    "form.statement.remarks": "Anmerkungen",
    "form.rule.questions": "Fragen bis {day}.",
    "form.rule.questions_text": "Später eingehende Fragen können wir nicht mehr beantworten.",
    "form.rule.names": "Namen.",
    "form.rule.names_text": (
        "Die Namen von Personen in diesem Fragebogen werden bis {day} aufbewahrt und dann gelöscht."
    ),
    "form.cover.lot": "Los",
    "form.cover.clarification": "Rückfragen an",
    "form.first": "Ihre erste Antwort",
    "form.unclear.readings": "„{found}“ lässt sich auf mehrere Arten lesen. Bitte wählen Sie, was Sie gemeint haben.",
    "form.unclear.range": "„{found}“ ist eine Spanne. Bitte nennen Sie einen Wert, der darin liegt.",
    "form.unclear.reason": (
        "Sie geben an, dass dies nicht zutrifft, wir haben aber keine Begründung gefunden. Bitte wählen Sie diese "
        "Antwort noch einmal, und nennen Sie den Grund im Kommentar."
    ),
    "form.unclear.unreadable": (
        "„{found}“ konnten wir nicht als Antwort lesen. Bitte antworten Sie noch einmal in der verlangten Form."
    ),
    "form.unclear.doubtful": (
        "Wir konnten nicht erkennen, welche Antwort gilt: Text ist durchgestrichen, eine Formel hat kein Ergebnis, "
        "oder es gibt zwei Antworten. Bitte antworten Sie noch einmal."
    ),
    "form.unclear.evidence": (
        "Es ist kein Nachweis genannt. Bitte nennen Sie ein Dokument, einen Link oder eine Zahl, die wir prüfen können."
    ),
    "form.unclear.attachment": (
        "„{found}“: Wir haben keine Anlage gefunden. Bitte nennen Sie das Dokument hier, und senden Sie es nach "
        "Möglichkeit mit."
    ),
    "form.unclear.answers": (
        "Diese Antwort und Ihre Antwort auf „{other}“ scheinen nicht zusammenzupassen. Bitte bestätigen oder "
        "berichtigen Sie beide, und erläutern Sie dies im Kommentar. Eine Antwort, die mehr Punkte brächte als die "
        "erste, können wir nicht werten."
    ),
    "form.unclear.records": (
        "Sie geben „{found}“ an. Unsere Aufzeichnungen weichen davon ab. Bitte senden Sie uns einen Bericht, der Ihren "
        "Wert belegt, und erläutern Sie im Kommentar, wie Sie ihn ermitteln. Einen Wert, der mehr Punkte brächte "
        "als der erste, können wir nicht werten."
    ),
    "form.unclear.blank": (
        "Hier fehlt noch eine Antwort. Bitte antworten Sie, oder lassen Sie die Zelle leer, wenn Sie keine haben."
    ),
    "form.rule.only": "Bitte beantworten Sie nur, was hier gefragt ist.",
    "form.rule.only_text": "Alle anderen Antworten bleiben, wie Sie sie gegeben haben.",
    "form.rule.first_stays": "Ihre erste Antwort bleibt festgehalten.",
    "form.rule.first_stays_text": (
        "Wo sie sich auf mehrere Arten lesen lässt, wählen Sie bitte eine davon; bleibt eine Zelle leer, so bleibt "
        "auch Ihre erste Antwort, wie sie ist."
    ),
    "form.rule.second": "Wir fragen höchstens zweimal nach.",
    "form.rule.second_text": "Ist danach noch etwas unklar, fragen wir eventuell noch einmal nach.",
    "form.rule.fair": "Über die Bewertung sagt dies nichts aus.",
    "form.rule.fair_text": (
        "Alle Anbieter mit unklaren Antworten werden auf dieselbe Weise und mit derselben Frist gefragt."
    ),
    "form.rule.asked_back": "Wir fragen eventuell nach.",
    "form.rule.contradictions_text": (
        "Widersprechen sich Antworten oder passen sie nicht zu unseren Aufzeichnungen, fragen wir jeden "
        "betroffenen Anbieter; bis zur Klärung steht die Antwort unter Vorbehalt."
    ),
    "form.rule.blanks_text": "Blieb eine Frage offen, fragen wir jeden betroffenen Anbieter noch einmal.",
}
