"""The sheet that says how the ranking was made, in German."""

TEXTS: dict[str, str] = {
    "report.method.certainty": "Sicherheit",
    "report.method.certainty.text": (
        "Der Bereich eines Gewichts ist der um den heutigen Wert, in dem derselbe Anbieter führt, während alle anderen "
        "Gewichte gleich bleiben. Bei jeder zufälligen Abwandlung werden die Gewichte der Kriterien und die der "
        "Kennzahlen aus einer Dirichlet-Verteilung um die heutigen gezogen (Konzentration {concentration}), der Anteil "
        "der Passung aus einer Beta-Verteilung gleicher Konzentration. Ein Wert, der uns fehlt, wird zwischen 0 und 100"
        " gezogen, für alle gleich, denen er fehlt; einer, den der Anbieter nicht angibt, bringt keine Punkte."
    ),
    "report.method.combined": "Unsichere Werte und Antworten",
    "report.method.combined.text": (
        "Neben den Gewichten werden die Werte einer Kennzahl mit angegebener Unsicherheit aus einer Normalverteilung "
        "um sie gezogen, begrenzt auf den Bereich ihrer Punkte, und Antworten sind eine Stufe besser oder "
        "schlechter, jeweils mit der halben angegebenen Wahrscheinlichkeit (ungeprüft {declared}, geprüft {verified}). "
        "Gleich bleiben Zahlen, Datumsangaben, Zeiten, Texte, K.-o.-Antworten und ob eine Frage zutrifft. "
        "Anteil an der Unsicherheit = (V - V bei fester Quelle) / V; V ist die Varianz des Abstands zwischen den "
        "ersten beiden. Jeder Anbieter hat eigene Zufallszahlen, aus dem Startwert und seiner ID."
    ),
    "report.method.uncertain.relative": "Unsicher um {percent} des Werts (eine Standardabweichung).",
    "report.method.uncertain.absolute": "Unsicher um {off} (eine Standardabweichung).",
    "report.method.draws": "Zufällige Abwandlungen der Gewichte",
    "report.method.seed": "Startwert der Zufallszahlen",
    "report.method.numpy": "numpy",
    "report.method.ask.below": "Unter {value} wird nachgefragt; das kostet keine Punkte.",
    "report.method.ask.above": "Über {value} wird nachgefragt; das kostet keine Punkte.",
    "report.method.check": (
        "Verglichen mit unserem eigenen Wert, Spalte „{column}“: Weicht die Antwort um mehr als {within} ab, wird "
        "nachgefragt; das kostet keine Punkte."
    ),
    "report.method.title": "Wie die Rangfolge entstand",
    "report.method.share": "Anteil am Gesamtwert {lot}",
    "report.method.supplied_buyer": "von uns bereitgestellt; bleibt außer Betracht, wenn er fehlt",
    "report.method.supplied_vendor": "vom Anbieter angegeben; bringt keine Punkte, wenn er fehlt",
    "report.method.points": "{points}: {answer}",
    "report.method.knockout": "{answer} (schließt den Anbieter aus)",
    "report.method.same_meaning": "Lautet anders als versandt; soll dasselbe bedeuten: {reason}",
    "report.method.required": "Pflicht.",
    "report.method.not_applicable": "„Trifft nicht zu“ mit Grund ist eine Antwort.",
    "report.method.item": "{text} ({need})",
    "report.method.checklist": "In Betrieb 100, geplant 50, nein 0; ein Muss wiegt 3, ein Soll 2, ein Kann 1:",
    "report.method.free_text": (
        "Erhält das Mittel der Punkte der Prüfer; wiegt nichts, solange kein Anbieter welche hat."
    ),
    "report.method.free_text.in_lots": (
        "Erhält das Mittel der Punkte der Prüfer; wiegt nichts, solange kein Anbieter des Loses welche hat."
    ),
    "report.method.several": "Die Punkte von allem, was zutrifft, werden addiert, höchstens bis 100:",
    "report.method.date": "Gerade Linien zwischen den Tagen; möglich vom {earliest} bis zum {latest}.",
    "report.method.hours": (
        "Der Anteil in Prozent der zugesagten Stunden, in denen der Anbieter geöffnet hat, gezählt "
        "über {weeks} Wochen ab {start} nach den Regeln beider Zeitzonen und gemittelt mit den Gewichten der Kanäle. "
        "Ein leerer Tag gilt als nicht beantwortet. Zugesagt, in {zone}:"
    ),
    "report.method.hours.channel": "{channel} (Gewicht {weight}): {week}",
    "report.method.hours.holidays": "Stattdessen an Feiertagen: {holidays}",
    "report.method.hours.holiday": "{date} {hours}",
    "report.method.formulas": "Wie die Punkte berechnet werden",
    "report.method.credit": "Nachweise und Prüfungen",
    "report.method.credit.text": (
        "Wo ein Nachweis verlangt wird, erhält eine Antwort {declared} ihrer Punkte, solange sie nur Eigenangabe ist, "
        "{verified}, sobald ein Prüfer sie bestätigt hat, und keine, wo der Nachweis ihr widerspricht. Ein Text hat das"
        " Mittel der Punkte seiner Prüfer."
    ),
    "report.method.credit_none.text": (
        "Wo ein Nachweis verlangt wird, erhält eine Antwort, die Punkte bringt, {none} davon, solange kein Nachweis "
        "angegeben ist, {declared}, wenn er angegeben und nicht geprüft ist, {verified}, sobald ein Prüfer sie "
        "bestätigt hat, und keine, wo der Nachweis ihr widerspricht. Eine andere Datei in derselben E-Mail gilt als "
        "Nachweis, wo die Zelle leer ist oder auf eine Anlage verweist. Ein Text hat das Mittel der Punkte seiner "
        "Prüfer."
    ),
    "report.method.criterion": "Kriterium",
    "report.method.criterion.text": (
        "Das Mittel der Punkte seiner Fragen, gewichtet mit deren Gewichten. Eine Frage "
        "ohne Antwort bringt keine Punkte und behält ihr Gewicht. Eine, die nicht zutrifft, fällt samt Gewicht heraus."
    ),
    "report.method.coverage": "Beantwortet",
    "report.method.coverage.text": "Der beantwortete Teil des Gewichts der Fragen, die zutreffen.",
    "report.method.alignment": "Passung",
    "report.method.alignment.text": (
        "Das Mittel der Punkte der Kriterien, gewichtet mit deren Gewichten. "
        "Ein Kriterium, von dem nichts zutrifft, gibt sein Gewicht an die anderen ab."
    ),
    "report.method.financial": "Finanzen",
    "report.method.financial.text": (
        "Das gewichtete Mittel der Punkte der Kennzahlen. Punkte folgen geraden Linien zwischen festen Werten, nie "
        "zwischen dem gerade besten und schlechtesten Anbieter. Fehlt ein Wert, den wir bereitstellen, bleibt er außer "
        "Betracht; fehlt einer, den der Anbieter angibt, bringt er keine Punkte."
    ),
    "report.method.total": "Gesamt",
    "report.method.total.text": (
        "Passung und Finanzen, gewichtet mit ihren Anteilen. "
        "Wo keine Kennzahlen gemessen werden, zählt allein die Passung."
    ),
    "report.method.bounds": "Niedrigster bis höchster",
    "report.method.bounds.text": (
        "Niedrigster: fehlende Kennzahlen und noch nicht bewertete Texte mit 0 Punkten. Höchster: diese und "
        "unbeantwortete Fragen mit 100 Punkten, als wären sie geprüft."
    ),
    "report.method.bounds_none.text": (
        "Niedrigster: fehlende Kennzahlen und noch nicht bewertete Texte mit 0 Punkten. Höchster: diese und "
        "unbeantwortete Fragen mit 100 Punkten, als wären sie geprüft; fehlende Nachweise als angegeben und "
        "nicht geprüft."
    ),
    "report.method.standing": "Einstufung",
    "report.method.standing.text": (
        "Ausgeschlossen: eine K.-o.-Antwort, ein Kriterium unter seinem Mindestwert, eine Kennzahl jenseits ihrer "
        "Grenze oder eine Seite unter ihrem Minimum, und keine fehlende Angabe, die das noch ändern könnte. Ungeklärt: "
        "dasselbe, aber nur, weil eine Antwort oder ein Wert fehlt. Vorläufig: in der Rangfolge, doch fehlt eine "
        "Pflichtantwort oder eine Kennzahl, oder zu wenig ist beantwortet."
    ),
    "report.method.order": "Reihenfolge",
    "report.method.order.text": (
        "Nach dem Gesamtwert; bei Gleichstand nach Passung, dann nach dem schwächsten Kriterium, dann danach, wie viel "
        "beantwortet ist; sonst wird der Rang geteilt. Namen und die Reihenfolge der Dateien haben keinen Einfluss."
    ),
    "report.method.origin": "Herkunft und Versionen",
    "report.method.made_on": "Erstellt am",
    "report.method.fingerprint": "Fingerabdruck der Kriterien",
    "report.method.scorecard": "scorecard",
    "report.method.xlsxwriter": "XlsxWriter",
    "report.method.python": "Python",
    "report.method.books": "Unsere eigenen Aufzeichnungen",
    "report.method.books.incidents": "Vorfälle",
    "report.method.books.volumes": "Bearbeitete Fälle",
    "report.method.books.feedback": "Was Kunden sagten",
    "report.method.books.corrections": "Fehlerberichte",
    "report.method.books.decided_by": "Über Fehlerberichte entscheidet",
    "report.method.books.since": "Eigene Aufzeichnungen seit dem {date}",
    "report.method.books.none": "Nicht aufgezeichnet, also nicht bekannt",
}
