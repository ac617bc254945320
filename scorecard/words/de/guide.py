"""The guide in criteria.xlsx, and what its sheets and columns are, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "guide.title": "So funktioniert diese Arbeitsmappe",
    "guide.begin": (
        "Diese Arbeitsmappe sagt, was Anbieter gefragt werden und was eine Antwort wert ist. Im Muster zuerst "
        "ändern, was eine erfundene Firma nennt: Auftraggeber, Titel, Abgabefrist, unsere Zeiten und Markenwerte; "
        "dann Gewichte und Punkte."
    ),
    "guide.run": (
        "Speichern und schließen, dann im Ordner auf Check doppelklicken: Es listet mit Blatt und Zelle auf, was "
        "fehlt oder falsch ist. Generate erstellt die Fragebogen; Status und Rank lesen, was im Ordner returned "
        "liegt."
    ),
    "guide.cell": (
        "Eine Zelle sagt, wozu sie dient, wenn Sie sie auswählen; unten sind alle Spalten erklärt. Spalten mit "
        "grauer Überschrift gelten nur für manche Fragetypen; die Erklärung sagt, für welche. Selten gebrauchte "
        "Spalten sind eingeklappt: Klicken Sie auf das Pluszeichen darüber."
    ),
    "guide.rows": (
        "Zeilen dürfen ergänzt, gelöscht und sortiert werden: Jede nennt, wozu sie gehört. Leere Zeilen und die "
        "Reihenfolge der Spalten sind gleichgültig."
    ),
    "guide.several": (
        "Mehrere Werte stehen mit Kommas in einer Zelle: Lieferung, Kredit. Werte mit ihren Punkten: 50: 0, 80: 100. "
        "Ein Name, der selbst ein Komma enthält, steht in geraden Anführungszeichen."
    ),
    "guide.languages": (
        "Texte in einer anderen Sprache haben ihre eigene Spalte, etwa {text} (en); je Sprache, in der Anbieter "
        "gefragt werden, eine ergänzen."
    ),
    "guide.unseen": "Anbieter sehen nie IDs, Punkte, Anmerkungen und was in der Spalte {why} steht.",
    "guide.sent": (
        "Nach dem Versand nie eine ID umbenennen: Antworten werden darunter gespeichert. Eine umformulierte Frage "
        "zählt nicht für den, der die frühere beantwortet hat; Check sagt es."
    ),
    "guide.even": (
        "Die Reihenfolge der Antworten mischen und gleich im Ton bleiben, damit nichts verrät, welche am meisten "
        "bringt."
    ),
    "guide.head.sheet": "Blatt",
    "guide.head.column": "Spalte oder Einstellung",
    "guide.head.about": "Was dort steht",
    "guide.empty": "Leer: {default}.",
    "guide.row.settings": "Eine Zeile ist etwas, das einmal für die ganze Kampagne gilt.",
    "guide.row.criteria": "Eine Zeile ist ein Kriterium, das Fragen zusammenfasst.",
    "guide.row.questions": "Eine Zeile ist eine Frage mit der ID ihres Kriteriums.",
    "guide.row.options": "Eine Zeile ist eine Antwort zur Wahl oder ein Punkt einer Liste, mit der ID der Frage.",
    "guide.row.kpis": "Eine Zeile ist eine Finanzkennzahl; ihre Werte stehen in der Kennzahlentabelle.",
    "guide.row.promise": "Eine Zeile ist ein Kanal, mit unseren Zeiten in einer Spalte je Tag.",
    "guide.row.holidays": "Eine Zeile ist ein Datum mit anderen Zeiten.",
    "guide.row.brand_values": "Eine Zeile ist ein Wert, den Ihre Kunden kennen; er steht auf dem Deckblatt.",
    "guide.row.scenarios": "Eine Zeile ist ein anderer Satz von Gewichten, der neben dem eigentlichen gerechnet wird.",
    "guide.row.changes": "Eine Zeile ist eine Änderung nach dem Versand, und wer sie entschieden hat.",
    "guide.about.settings.schema": "Die Version dieses Formats: 1.",
    "guide.about.settings.title": "Der Name der Kampagne.",
    "guide.about.settings.language": (
        "Die Sprache der Kampagne: des Berichts und der Anbieter, für die keine andere angegeben ist. de, en, es, fr "
        "oder it."
    ),
    "guide.about.settings.deadline": (
        "Bis wann Antworten angenommen werden, etwa 2027-02-26 17:00; ein Tag allein endet um Mitternacht."
    ),
    "guide.about.settings.timezone": "Die der Abgabefrist, etwa Europe/Berlin; ohne Angabe die der Zusage, sonst UTC.",
    "guide.about.settings.sealed": "Ob vor der Abgabefrist nichts von dem gezeigt wird, was Anbieter antworten.",
    "guide.about.settings.questions_until": "Der letzte Tag für Rückfragen der Anbieter; er steht auf dem Deckblatt.",
    "guide.about.settings.names_kept_until": (
        "Bis wann die Namen derer aufbewahrt werden, die antworten; es steht auf dem Deckblatt."
    ),
    "guide.about.settings.buyer.name": "Der Name Ihres Unternehmens, wie Anbieter es kennen.",
    "guide.about.settings.buyer.contact": "Wo Anbieter nachfragen können, meist eine E-Mail-Adresse.",
    "guide.about.settings.alignment_share": (
        "Prozent der Gesamtwertung, die auf die Antworten entfallen; der Rest sind die Finanzen."
    ),
    "guide.about.settings.minimum.alignment": "Punkte der Passung, unter denen ein Anbieter ausscheidet.",
    "guide.about.settings.minimum.financial": "Punkte der Kennzahlen, unter denen ein Anbieter ausscheidet.",
    "guide.about.settings.credit.declared": "Prozent der Punkte, solange niemand den Nachweis geprüft hat.",
    "guide.about.settings.credit.verified": (
        "Prozent der Punkte, sobald eine Zeile der Prüftabelle (reviews) den Nachweis bestätigt."
    ),
    "guide.about.settings.credit.none": (
        "Prozent der Punkte, solange der Anbieter keinen Nachweis nennt; leer lassen, wenn das gleich sein soll."
    ),
    "guide.about.settings.doubt.declared": "Prozent Zweifel an einer Antwort, die niemand geprüft hat.",
    "guide.about.settings.doubt.verified": "Prozent Zweifel an einer Antwort, deren Nachweis geprüft ist.",
    "guide.about.settings.record": (
        "Ob Fragen vom Typ {record} Punkte geben ({scored}) oder nur gezeigt werden ({shown}); {scored} ist vor "
        "dem Versand zu sagen."
    ),
    "guide.about.settings.complete": (
        "Prozent des Gewichts, die ein Anbieter beantwortet haben muss; darunter ist er nur vorläufig gewertet."
    ),
    "guide.about.settings.cover": "Hinweise auf dem Deckblatt.",
    "guide.about.settings.disclose": (
        "Was das Deckblatt den Anbietern über die Wertung sagt: {weights} oder {nothing}; nie die Punkte der Antworten."
    ),
    "guide.about.settings.clarify": (
        "Wozu bei Anbietern nachgefragt werden darf: {unreadable} (nicht verstanden), {evidence} (fehlen), "
        "{contradictions}, {blanks} (keine Antwort); die letzten zwei nur, wenn es in den versandten Kriterien "
        "stand."
    ),
    "guide.about.settings.promise.timezone": "Die Zeitzone unserer Zeiten, etwa Europe/Berlin.",
    "guide.about.settings.promise.from": "Der erste Tag der 52 Wochen, in denen die Abdeckung gezählt wird.",
    "guide.about.settings.lots": (
        "Alle Lose der Reihe nach, durch Kommas getrennt; Lose von Kriterien, Fragen und Kennzahlen müssen darunter "
        "sein."
    ),
    "guide.about.settings.corrections.days": (
        "Wie viele Tage ein Anbieter für eine Fehlerkorrektur hat, ab dem Tag, an dem sie verlangt wird."
    ),
    "guide.about.criteria.id": (
        "Ein kurzer Name wie customer_care; Fragen und Szenarien nennen ihn. Nur Kleinbuchstaben a-z, Ziffern und _."
    ),
    "guide.about.criteria.name": "Wie Anbieter und Leser es nennen: der Titel seines Blatts im Fragebogen.",
    "guide.about.criteria.about": "Worum es geht, als Frage an den Anbieter.",
    "guide.about.criteria.weight": "Unter den Kriterien; nur die Verhältnisse zählen.",
    "guide.about.criteria.floor": "Punkte (0-100), unter denen ein Anbieter ausscheidet.",
    "guide.about.criteria.lots": "Die Lose, in denen danach gefragt wird; leer für alle.",
    "guide.about.questions.criterion": "Die ID des Kriteriums, zu dem sie gehört.",
    "guide.about.questions.id": (
        "Ein kurzer Name wie call_back. Die Antwort wird darunter gespeichert: nach dem Versand nie umbenennen. Nur "
        "Kleinbuchstaben a-z, Ziffern und _."
    ),
    "guide.about.questions.type": (
        "{choice}: eine Antwort; {multi}: mehrere Antworten; {scale}: Stufen; {yes_no}; {number}; {date}; {text}; "
        "{checklist}: Punkte umgesetzt, geplant, nein; {hours}; {record}: unsere Bücher antworten."
    ),
    "guide.about.questions.text": "Die Frage, wie der Anbieter sie liest.",
    "guide.about.questions.weight": "Innerhalb ihres Kriteriums; nur die Verhältnisse zählen.",
    "guide.about.questions.name": (
        "Wie der Bericht sie nennt, in wenigen Worten; Anbieter sehen es nie. Leer: der Text selbst."
    ),
    "guide.about.questions.help": "Ein Hinweis unter der Frage.",
    "guide.about.questions.why": "Für uns selbst; Anbieter sehen es nie.",
    "guide.about.questions.required": "Ob ein Anbieter ohne Antwort nur vorläufig gewertet wird.",
    "guide.about.questions.evidence": "Ob neben der Antwort ein Dokument, ein Link oder eine Zahl verlangt wird.",
    "guide.about.questions.not_applicable": "Ob „nicht zutreffend“ mit Begründung eine Antwort ist.",
    "guide.about.questions.only_if": (
        "Nur wer bei einer anderen Frage so geantwortet hat, wird gefragt, etwa own_fleet: {yes}."
    ),
    "guide.about.questions.lots": "Die Lose, in denen sie gestellt wird oder zählt; leer für alle.",
    "guide.about.questions.same_meaning_as_sent.sent": (
        "Der Text wie versandt, wie Check ihn nennt, wenn der neue dasselbe bedeutet."
    ),
    "guide.about.questions.same_meaning_as_sent.reason": "Warum es dasselbe bedeutet; steht im Blatt Methode.",
    "guide.about.questions.contract": (
        "{no} für das, was niemand zusagen kann, etwa ein Gründungsdatum: Für den Vertrag wird nichts Besseres "
        "vorgeschlagen."
    ),
    "guide.about.questions.contradicts": (
        "Antworten, die sich widersprechen, etwa {yes}: carrier: none (diese Antwort: andere Frage: deren Antwort). "
        "Sie werden gezeigt und kosten keine Punkte."
    ),
    "guide.about.questions.check.record": (
        "Eine Messgröße unserer Bücher über zwölf Monate zum Abgleich, anstelle einer Spalte."
    ),
    "guide.about.questions.check.options": "Die Antworten, die es behaupten: IDs von Antworten, oder {yes} oder {no}.",
    "guide.about.questions.check.column": "Die Spalte der Kennzahlentabelle zum Abgleich mit der Antwort.",
    "guide.about.questions.check.within": (
        "Wie weit eine Antwort vom Wert oder dessen Spanne abweichen darf, in dessen Einheit; genau so weit gilt als "
        "Übereinstimmung."
    ),
    "guide.about.questions.steps": (
        "{scale}: wie viele Stufen, 2 bis 10, etwa 5. {number}: anstelle der Punkte Werte mit Punkten, die ab dort "
        "gelten, etwa 0: 0, 80: 100."
    ),
    "guide.about.questions.low": "{scale}: was Stufe 1 bedeutet.",
    "guide.about.questions.high": "{scale}: was die letzte Stufe bedeutet.",
    "guide.about.questions.reversed": "{scale}: ob Stufe 1 die beste ist.",
    "guide.about.questions.points": (
        "{yes_no}: {yes}: 100, {no}: 0. {number}: Werte mit Punkten (0-100), der kleinste zuerst, etwa 50: 0, 80: 100; "
        "dazwischen Geraden. {date}: ebenso mit Daten."
    ),
    "guide.about.questions.knockout": "{yes_no}: die Antwort, die ausschließt; sie macht die Frage zur Pflicht.",
    "guide.about.questions.unit": "{number}: worin gemessen wird, etwa %, EUR oder Stunden.",
    "guide.about.questions.range": (
        "{number}, {date}: der kleinste und der größte Wert, der angenommen wird, etwa 0, 100."
    ),
    "guide.about.questions.not_measured": (
        "{number}: Punkte für „das messen wir nicht“; leer lassen, wenn das keine Antwort ist."
    ),
    "guide.about.questions.ask.below": "{number}: darunter wird beim Anbieter nachgefragt; das kostet keine Punkte.",
    "guide.about.questions.ask.above": "{number}: darüber wird beim Anbieter nachgefragt; das kostet keine Punkte.",
    "guide.about.questions.max_length": "{text}: höchstens so viele Zeichen.",
    "guide.about.questions.measure": "{record}: was in unseren Büchern gezählt wird, etwa {solved_share}.",
    "guide.about.questions.months": "{record}: wie viele volle Monate vor dem Monat der Abgabefrist zählen.",
    "guide.about.questions.least": (
        "{record}: Bei weniger Fällen oder Antworten trifft sie nicht zu. Leer: 50 für Anteile und Aufwand, 1000 für "
        "Quoten, sonst 10."
    ),
    "guide.about.options.question": "Die ID der Frage, zu der sie gehört.",
    "guide.about.options.id": (
        "Ein kurzer Name wie same_day. Die Antwort wird darunter gespeichert: nach dem Versand nie umbenennen. Nur "
        "Kleinbuchstaben a-z, Ziffern und _."
    ),
    "guide.about.options.text": "Was der Anbieter liest: eine Antwort zur Wahl oder ein Punkt einer Liste.",
    "guide.about.options.points": "0-100; Anbieter sehen sie nie. Für Antworten, nicht für Punkte einer Liste.",
    "guide.about.options.specify": (
        "Ob sie verlangt, es in Worten zu sagen, etwa bei „anderes System“; die Worte werden gezeigt und geben keine "
        "Punkte."
    ),
    "guide.about.options.need": "Für Punkte einer Liste: wie wichtig er ist. {must} zählt 3, {should} 2, {could} 1.",
    "guide.about.kpis.id": (
        "Ein kurzer Name wie cost_per_order; auch ihre Spalte in der Kennzahlentabelle. Nur Kleinbuchstaben a-z, "
        "Ziffern und _."
    ),
    "guide.about.kpis.name": "Wie der Bericht sie nennt.",
    "guide.about.kpis.unit": "Worin gemessen wird, etwa %, EUR oder Tage.",
    "guide.about.kpis.weight": (
        "Unter den Kennzahlen; nur die Verhältnisse zählen. 0 mit einer Grenze ist nur ein Ausschluss."
    ),
    "guide.about.kpis.points": (
        "Werte mit Punkten (0-100), der kleinste zuerst, etwa 4: 100, 9: 0; dazwischen Geraden, außerhalb "
        "gleichbleibend."
    ),
    "guide.about.kpis.steps": (
        "Anstelle der Punkte: Werte mit Punkten, die ab dort gelten, oder bis dort, wenn die Punkte fallen."
    ),
    "guide.about.kpis.column": "Ihre Spalte in der Kennzahlentabelle; leer: die ID.",
    "guide.about.kpis.limit.min": "Unter diesem Wert scheidet ein Anbieter aus.",
    "guide.about.kpis.limit.max": "Über diesem Wert scheidet ein Anbieter aus.",
    "guide.about.kpis.ask.below": "Unter diesem Wert wird beim Anbieter nachgefragt; das kostet keine Punkte.",
    "guide.about.kpis.ask.above": "Über diesem Wert wird beim Anbieter nachgefragt; das kostet keine Punkte.",
    "guide.about.kpis.supplied_by": (
        "Wem ein fehlender Wert fehlt: {vendor} gibt 0 Punkte, {buyer} (wir) bleibt außer Betracht."
    ),
    "guide.about.kpis.price": "Ob der Bericht den Preis einer Wahl in dieser Kennzahl nennt; eine je Los.",
    "guide.about.kpis.uncertainty.relative": "Wie weit die Werte falsch sein können, in Prozent des Werts.",
    "guide.about.kpis.uncertainty.absolute": "Wie weit die Werte falsch sein können, in der Einheit der Kennzahl.",
    "guide.about.kpis.lots": "Die Lose, in denen sie gemessen wird; leer für alle.",
    "guide.about.kpis.why": "Für uns selbst; Anbieter sehen es nie.",
    "guide.about.promise.id": (
        "Ein kurzer Name des Kanals, etwa phone oder chat. Nur Kleinbuchstaben a-z, Ziffern und _."
    ),
    "guide.about.promise.weight": "Unter den Kanälen; nur die Verhältnisse zählen.",
    "guide.about.promise.name": "Wie der Anbieter ihn liest; leer: die ID mit großem Anfangsbuchstaben.",
    "guide.about.promise.day": (
        "Unsere Zeiten an diesem Tag, etwa 08:00-22:00 oder 08:00-12:00, 14:00-18:00; {closed} ohne Dienst."
    ),
    "guide.about.holidays.date": "Ein Tag mit anderen Zeiten als sein Wochentag.",
    "guide.about.holidays.hours": (
        "Unsere Zeiten an diesem Tag für alle Kanäle, etwa 10:00-14:00; {closed} ohne Dienst."
    ),
    "guide.about.brand_values.name": "Der Wert in wenigen Worten; er steht auf dem Deckblatt.",
    "guide.about.brand_values.text": "Was Kunden davon merken.",
    "guide.about.scenarios.id": (
        "Der Name anderer Gewichte, die neben den eigentlichen gerechnet werden. Nur Kleinbuchstaben a-z, Ziffern "
        "und _."
    ),
    "guide.about.scenarios.alignment_share": "Prozent der Gesamtwertung, die hier auf die Antworten entfallen.",
    "guide.about.scenarios.criteria": "Andere Gewichte von Kriterien, etwa customer_care: 40, flexibility: 10.",
    "guide.about.scenarios.kpis": "Andere Gewichte von Kennzahlen, etwa cost_per_order: 50.",
    "guide.about.changes.what": (
        "Die IDs von Kriterien, Fragen und Kennzahlen, die nach dem Versand geändert wurden, oder Einstellungen "
        "wie „Anteil der Passung“."
    ),
    "guide.about.changes.reason": "Warum geändert wurde; steht in der Übersicht.",
    "guide.about.changes.decided_by": "Eine Funktion, etwa das Vergabegremium.",
    "guide.about.changes.date": "Der Tag der Entscheidung.",
    "guide.table.vendors.vendor": (
        "Eine kurze ID wie acme, die auch die anderen Tabellen und die Datei des Fragebogens tragen: Buchstaben, "
        "Ziffern, - und _."
    ),
    "guide.table.vendors.name": "Der Name des Unternehmens.",
    "guide.table.vendors.lot": "Eines der Lose im Blatt Einstellungen; leer, wenn es keine gibt.",
    "guide.table.vendors.contact": "An wen sich Mails richten.",
    "guide.table.vendors.email": "Wohin der Fragebogen geht.",
    "guide.table.vendors.language": "Die des Fragebogens: {languages}. Leer: die der Kampagne.",
    "guide.table.vendors.role": (
        "reference für das eigene Unternehmen, das neben den Anbietern steht und nicht gereiht wird."
    ),
    "guide.table.vendors.invited": "Der Tag, an dem Sie ihm den Fragebogen selbst geschickt haben, etwa 2027-01-15.",
    "guide.table.vendors.exception": "Warum ein verspäteter Fragebogen trotzdem zählt; die Übersicht nennt es.",
    "guide.table.vendors.received": "Wann seine Datei kam, etwa 2027-02-26 16:45, wenn keine Mail es zeigt.",
    "guide.table.vendors.source": "Woher Sie wissen, wann sie kam.",
    "guide.table.vendors.join": "ja, wenn zwei seiner Dateien zusammengehören.",
    "guide.table.vendors.withdrawn": (
        "Der Tag, an dem er sich zurückzog, und was er sagte: 2027-02-10: Keine Kapazität."
    ),
    "guide.table.vendors.excluded": (
        "Warum er ausgeschlossen ist, wer es entschied und wann: Falsche Angabe; Vergabeausschuss; 2027-03-01."
    ),
    "guide.table.reviews.vendor": "Die ID eines Anbieters.",
    "guide.table.reviews.question": "Die ID oder der Name einer Frage.",
    "guide.table.reviews.points": "0-100, nur für eine Frage des Typs {text}.",
    "guide.table.reviews.verified": (
        "Für eine Frage mit Nachweis: ja, wenn er trägt; nein, wenn er gegen die Antwort spricht."
    ),
    "guide.table.reviews.reviewer": "Wer es sagt.",
    "guide.table.reviews.date": "Etwa 2027-03-01.",
    "guide.table.reviews.reason": "Warum, in wenigen Worten.",
    "guide.table.clarifications.vendor": "Die ID eines Anbieters.",
    "guide.table.clarifications.question": (
        "Die ID oder der Name einer Frage; bei einer Checkliste mit dem Punkt: privacy/training."
    ),
    "guide.table.clarifications.value": "Was gilt, wie im Fragebogen.",
    "guide.table.clarifications.source": "Wo es steht, etwa in einer Mail.",
    "guide.table.clarifications.by": "Wer sie festhielt.",
    "guide.table.clarifications.date": "Etwa 2027-03-01.",
}
