"""What is wrong with the buyer's own tables, and what to do about it, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "tables.column": "Spalte „{column}“: {message}",
    "tables.quoted": "„{text}“",
    "tables.did_you_mean": "Ist „{suggestion}“ gemeint?",
    # The file.
    "tables.no_file": "Diese Datei gibt es nicht",
    "tables.no_file.hint": "Legen Sie sie in den Ordner der Kampagne",
    "tables.no_access": "Die Datei lässt sich nicht lesen: {why}",
    "tables.no_access.hint": "Schließen Sie sie in Excel, und führen Sie den Befehl erneut aus",
    "tables.other_kind": "Gelesen werden nur Tabellen in .csv, .xlsx, .ods und .xls",
    "tables.other_kind.hint": "Speichern Sie sie als .csv oder .xlsx",
    "tables.renamed": "Dies ist eine Excel-Arbeitsmappe mit der Endung .csv",
    "tables.renamed.hint": "Geben Sie ihr die Endung .xlsx, oder speichern Sie sie als .csv",
    "tables.empty": "Die Datei ist leer",
    "tables.empty.hint": "Schreiben Sie in die erste Zeile die Namen der Spalten",
    "tables.no_text": "Die Datei enthält keinen Text",
    "tables.no_text.hint": "Speichern Sie sie als CSV UTF-8 oder als .xlsx",
    "tables.too_wide": "Eine Zeile hat mehr als {limit} Spalten",
    "tables.too_wide.hint": "Löschen Sie, was nicht dorthin gehört",
    "tables.open_quote": "Die Zeilen der Datei lassen sich nicht voneinander trennen",
    "tables.open_quote.hint": "Suchen Sie ein gerades Anführungszeichen, das nicht wieder geschlossen wird",
    "tables.unreadable": "Die Arbeitsmappe lässt sich nicht lesen: {why}",
    "tables.unreadable.hint": "Öffnen Sie sie in Excel, speichern Sie sie als .xlsx, und führen Sie den Befehl erneut "
    "aus",
    "tables.unreadable.ods.hint": "Öffnen Sie sie in LibreOffice, speichern Sie sie ohne Kennwort als .ods, und führen "
    "Sie den Befehl erneut aus",
    "tables.unreadable.too_much.hint": "Lassen Sie die Tabelle allein in einer Arbeitsmappe, ohne weitere Blätter, "
    "Bilder und Formate, oder speichern Sie sie als .csv",
    # Its cells and columns.
    "tables.moment": "das Datum oder die Uhrzeit {moment}",
    "tables.no_number": "„{found}“ ist keine Zahl",
    "tables.no_number.hint": "Geben Sie den Wert neu ein",
    "tables.no_name": "„{found}“ steht in einer Spalte ohne Namen",
    "tables.no_name.hint": "Geben Sie der Spalte einen Namen, oder setzen Sie einen Text, der das Trennzeichen "
    "enthält, in Anführungszeichen",
    "tables.error": "Die Zelle zeigt den Fehler {found}",
    "tables.error.hint": "Korrigieren Sie die Formel, oder geben Sie den Wert ein",
    "tables.uncalculated": "die Formel wurde ohne ihr Ergebnis gespeichert",
    "tables.uncalculated.hint": "Öffnen Sie die Datei in Excel und speichern Sie sie, oder geben Sie den Wert ein",
    "tables.no_column": "Die Spalte „{column}“ fehlt",
    "tables.no_column.hint": "Eine Zeile, die erste oder die unter Titeln, muss diese Spalten nennen: {wanted}",
    "tables.same_column": "Zwei Spalten heißen „{column}“",
    "tables.same_column.hint": "Löschen Sie eine davon, oder geben Sie ihr einen anderen Namen",
    "tables.misspelt_column": "Die Spalte „{found}“ ist unbekannt, und „{missing}“ fehlt",
    "tables.no_vendor": "Die Zeile nennt keinen Anbieter",
    "tables.no_vendor.hint": (
        "Schreiben Sie die ID des Anbieters, oder löschen Sie die Zeile, wenn sie Summen enthält"
    ),
    "tables.unknown_vendor": "Einen Anbieter „{found}“ gibt es nicht",
    "tables.unknown_vendor.hint": "Schreiben Sie die ID oder den genauen Namen eines Anbieters, oder löschen Sie "
    "die Zeile",
    "tables.two_vendors": "„{found}“ ist der Name von {ids}",
    "tables.two_vendors.hint": "Schreiben Sie die ID statt des Namens",
    "tables.no_heading": "„{found}“ steht in einer Spalte ohne Überschrift",
    "tables.no_heading.hint": (
        "Schreiben Sie über jede Spalte eine Überschrift in eine einzelne Zelle; eine über mehrere Spalten "
        "verbundene Überschrift gehört nur zur ersten"
    ),
    "tables.two_headings": "Die Überschriften stehen in zwei Zeilen",
    "tables.two_headings.hint": (
        "Schreiben Sie jede Überschrift in eine Zelle einer einzigen Zeile, etwa „cost_per_order 2026“, und "
        "lösen Sie verbundene Zellen auf"
    ),
    "tables.two_tables": "Die Blätter „{first}“ und „{second}“ enthalten beide eine Tabelle",
    "tables.two_tables.hint": (
        "Gelesen wird nur ein Blatt: Blenden Sie das andere aus, oder speichern Sie es als eigene Datei"
    ),
    "tables.titles": {
        "one": "Hier stehen die Überschriften; die Zeile darüber („{title}“) wurde nicht gelesen",
        "other": "Hier stehen die Überschriften; die {count} Zeilen darüber („{title}“ ...) wurden nicht gelesen",
    },
    "tables.other_sheets": {
        "one": "Die Tabelle steht auf diesem Blatt; das Blatt {names} wurde nicht gelesen",
        "other": "Die Tabelle steht auf diesem Blatt; die Blätter {names} wurden nicht gelesen",
    },
    "tables.turned": "Die Anbieter stehen nebeneinander; die Spalten wurden als Zeilen gelesen",
    "tables.read_as": "Spalte {taken}",
    "tables.read_as.one": "„{found}“ wurde als {name} gelesen",
    "tables.units": "Die Zeile mit den Einheiten gehört zu keinem Anbieter und zählt nicht",
    "tables.totals": "Die Zeile „{found}“ gehört zu keinem Anbieter und zählt nicht",
    "tables.decimal_comma": "Zahlen wurden mit Dezimalkomma gelesen: {columns}",
    "tables.decimal_point": "Zahlen wurden mit Dezimalpunkt gelesen: {columns}",
    "tables.beside": {"one": "Nicht gelesen: {names}", "other": "Nicht gelesen: {names}"},
    "tables.beside_another": "Die Datei wird nicht gelesen, weil es {instead} gibt",
    "tables.beside_another.hint": "Behalten Sie nur eine der beiden im Ordner",
    "tables.other_name": "Die Datei wird nicht gelesen: Eine solche Tabelle heißt {name}",
    "tables.other_name.hint": "Benennen Sie sie um, oder verschieben Sie sie aus dem Ordner",
    "tables.one_of": "Schreiben Sie eines davon: {names}",
    # vendors
    "tables.vendor.none": "Es sind keine Anbieter aufgeführt",
    "tables.vendor.none.hint": "Fügen Sie für jeden Anbieter eine Zeile hinzu",
    "tables.vendor.two_references": "„{vendor}“ ist bereits die Referenz",
    "tables.vendor.two_references.hint": "Es gibt nur einen Auftraggeber: Lassen Sie die Zelle leer",
    "tables.vendor.only_reference": "Neben der Referenz sind keine Anbieter aufgeführt",
    "tables.vendor.only_reference.hint": "Fügen Sie für jeden Anbieter eine Zeile hinzu",
    "tables.vendor.no_name": "Der Name fehlt",
    "tables.vendor.no_name.hint": "Schreiben Sie den Namen des Unternehmens",
    "tables.vendor.no_reason": "„{found}“ ist keine Begründung",
    "tables.vendor.no_reason.hint": "Schreiben Sie, warum der verspätete Fragebogen dennoch zählt; zählt er nicht, "
    "lassen Sie die Zelle leer",
    "tables.vendor.invited": "„{found}“ ist kein Tag",
    "tables.vendor.invited.hint": (
        "Schreiben Sie den Tag, an dem Sie den Fragebogen selbst verschickt haben, zum Beispiel 2027-01-15, "
        "oder lassen Sie die Zelle leer"
    ),
    "tables.vendor.invited_later": "{day} steht noch bevor, daher gilt der Anbieter als nicht eingeladen",
    "tables.vendor.invited_over": "{day} liegt nach der Frist, daher gilt der Anbieter als nicht eingeladen",
    "tables.vendor.withdrawn": "„{found}“ nennt keinen Tag",
    "tables.vendor.withdrawn.hint": (
        "Schreiben Sie den Tag und die Worte des Anbieters, zum Beispiel „2027-02-10: Keine Kapazität in diesem "
        "Jahr“; hat er sich nicht zurückgezogen, bleibt die Zelle leer"
    ),
    "tables.vendor.excluded": "„{found}“ nennt nicht Grund, Entscheider und Tag",
    "tables.vendor.excluded.hint": (
        "Schreiben Sie alle drei, zum Beispiel „Falsche Angaben; Vergabeausschuss; 2027-03-01“, oder nutzen Sie "
        "die Spalten excluded_by und excluded_on; ist er nicht ausgeschlossen, bleibt die Zelle leer"
    ),
    "tables.vendor.no_moment": "„{found}“ ist weder ein Tag noch ein Tag mit Uhrzeit",
    "tables.vendor.no_clock": "„{found}“ ist der Tag der Frist, die um {clock} endet",
    "tables.vendor.moment.hint": "Schreiben Sie Tag und Uhrzeit, zum Beispiel 2027-02-26 16:45",
    "tables.vendor.join": "„{found}“ ist weder ja noch nein",
    "tables.vendor.join.hint": (
        "Schreiben Sie ja, wenn die Dateien Teile einer Antwort sind, sonst bleibt die Zelle leer"
    ),
    "tables.vendor.long_name": "Der Name hat {length} Zeichen",
    "tables.vendor.long_name.hint": "Kürzen Sie ihn auf {limit}",
    "tables.vendor.control": "Der Text enthält einen Zeilenumbruch oder ein Zeichen, das sich nicht drucken lässt",
    "tables.vendor.control.hint": "Geben Sie den Text neu ein, in einer Zeile",
    "tables.vendor.no_mail": "„{found}“ ist keine E-Mail-Adresse",
    "tables.vendor.no_mail.hint": "Schreiben Sie eine wie name@company.example",
    "tables.vendor.unknown_role": "Eine Rolle „{found}“ gibt es nicht",
    "tables.vendor.unknown_role.hint": "Lassen Sie die Zelle leer, oder schreiben Sie „{role}“ in die Zeile des "
    "Auftraggebers",
    "tables.vendor.unknown_language": (
        "„{found}“ ist keine verfügbare Sprache; stattdessen Fragebogen auf {instead}: {vendors}"
    ),
    "tables.vendor.unknown_language.hint": "Schreiben Sie eine von diesen: {languages}; für die Sprache der "
    "Kampagne lassen Sie die Zelle leer",
    "tables.vendor.of_sample": {
        "one": (
            "{vendors} ({language}): der Text auf {named} ist noch der des Musters, auf {instead} ist es Ihr eigener"
        ),
        "other": (
            "{vendors} ({language}): {count} Texte auf {named} sind noch die des Musters, auf {instead} sind es Ihre "
            "eigenen: {places}"
        ),
    },
    "tables.vendor.of_sample.hint": (
        "Übersetzen Sie Ihren Text in die Fassung `{language}` (in Excel die Spalten mit ({language}))"
    ),
    "tables.vendor.untranslated": {
        "one": "{vendors} ({language}): dieser Text fehlt auf {named}; im Fragebogen steht er auf {instead}",
        "other": (
            "{vendors} ({language}): {count} Texte fehlen auf {named}; im Fragebogen stehen sie auf {instead}: {places}"
        ),
    },
    "tables.vendor.untranslated.hint": (
        "Ergänzen Sie die Fassung `{language}` (in Excel die Spalten mit ({language})), oder geben Sie dem "
        "Anbieter eine andere Sprache"
    ),
    "tables.vendor.empty_id": "Die ID fehlt",
    "tables.vendor.no_id": "„{found}“ ist keine gültige ID",
    "tables.vendor.id.hint": "Nach ihr heißt die Datei, die versandt wird: höchstens 60 Buchstaben (a-z), Ziffern, "
    "Punkte, - und _, zum Beispiel acme-delivery",
    "tables.vendor.dot": "„{found}“ endet mit einem Punkt, den Windows aus Dateinamen streicht",
    "tables.vendor.dot.hint": "Löschen Sie den Punkt",
    "tables.vendor.reserved": "Der Name „{found}“ ist in Windows reserviert",
    "tables.vendor.reserved.hint": "Ergänzen Sie einen Buchstaben oder den Namen des Loses",
    "tables.vendor.id_twice": "Die ID „{found}“ gehört bereits zu „{name}“",
    "tables.vendor.id_twice.hint": "Geben Sie jeder Zeile eine eigene ID; Groß- und Kleinschreibung macht keinen "
    "Unterschied",
    "tables.vendor.no_lots": "„{found}“ ist kein Los: Die Kampagne hat keine",
    "tables.vendor.no_lots.hint": (
        "Lassen Sie die Spalte leer, oder nennen Sie die Lose in den Einstellungen der Kriterien (Lose)"
    ),
    "tables.vendor.no_lot": "Das Los fehlt",
    "tables.vendor.unknown_lot": "Ein Los „{found}“ gibt es nicht",
    # kpis
    "tables.kpi.none": "Es gibt keine Tabelle mit Kennzahlen; alle Werte fehlen.",
    "tables.kpi.none.hint": (
        "Doppelklicken Sie auf Check oder führen Sie `scorecard init .` aus: Das legt eine an, mit einer Zeile je "
        "Anbieter und einer Spalte je Kennzahl; eine eigene wird gelesen, wenn ihr Name mit kpis beginnt."
    ),
    "tables.kpi.no_facts": "Es gibt keine Tabelle mit Kennzahlen; keine Antwort lässt sich mit einem Wert vergleichen.",
    "tables.kpi.no_facts.hint": (
        "Legen Sie eine an, mit einer Zeile für jeden Anbieter und je einer Spalte für {facts}; ihr Name beginnt mit "
        "kpis."
    ),
    "tables.kpi.no_vendor_column.hint": (
        "Schreiben Sie „vendor“ über die Spalte mit der ID oder dem Namen jedes Anbieters; als "
        "Überschriften gilt diese Zeile, die mit „{first}“ beginnt"
    ),
    "tables.kpi.no_period": "Die Spalte „{column}“ nennt einen Zeitraum, der sich nicht lesen lässt",
    "tables.kpi.no_period.hint": "Schreiben Sie ihn wie hier: {ways}; oder geben Sie der Spalte einen anderen Namen",
    "tables.kpi.same": "„{first}“ und „{second}“ sind dasselbe",
    "tables.kpi.unused": "Die Spalte „{column}“ gehört zu keiner Kennzahl und wird nicht gelesen",
    "tables.kpi.two_kpis": "„{found}“ ist der Name mehrerer KPIs: {columns}",
    "tables.kpi.two_kpis.hint": "Schreiben Sie stattdessen einen dieser Namen über die Spalte",
    "tables.kpi.other_unit": "Die Überschrift „{column}“ nennt {found}, der KPI wird aber in {unit} gemessen",
    "tables.kpi.other_unit.hint": (
        "Rechnen Sie die Werte um und berichtigen Sie die Überschrift, oder berichtigen Sie die Einheit in den "
        "Kriterien"
    ),
    "tables.kpi.row_of_other_units": "Die Zeile mit den Einheiten nennt {found}, der KPI wird aber in {unit} gemessen",
    "tables.kpi.row_of_other_units.hint": (
        "Rechnen Sie die Werte um und berichtigen Sie die Einheit hier, oder berichtigen Sie die in den Kriterien"
    ),
    "tables.kpi.row_twice": "„{found}“ hat bereits eine Zeile ({place})",
    "tables.kpi.row_twice.hint": "Behalten Sie eine der beiden Zeilen",
    "tables.kpi.error": "Die Zelle zeigt den Fehler {found}",
    "tables.kpi.error.hint": "Korrigieren Sie die Formel, oder geben Sie den Wert ein",
    "tables.kpi.basis_error.hint": "Korrigieren Sie die Formel, oder schreiben Sie das Wort",
    "tables.kpi.no_basis": "„{found}“ ist keine Grundlage",
    "tables.kpi.no_basis.hint": "Schreiben Sie eines davon: {bases}; oder lassen Sie die Zelle leer",
    "tables.kpi.other": "Die Zelle enthält {found}",
    "tables.kpi.shown": "Die Zelle enthält {found}, das Zahlenformat zeigt aber „{shown}“",
    "tables.kpi.shown.hint": (
        "Schreiben Sie den Wert in der Einheit der Kennzahl und geben Sie der Zelle das Zahlenformat „Standard“"
    ),
    "tables.kpi.no_number": "„{found}“ ist keine Zahl",
    "tables.kpi.number.hint": "Schreiben Sie eine Zahl wie 12,5 oder 1234,50; ist der Wert nicht bekannt, lassen Sie "
    "die Zelle leer",
    "tables.kpi.two_ways": "„{found}“ ist mehrdeutig: Tausender- oder Dezimalzeichen?",
    "tables.kpi.two_ways.hint": "Schreiben Sie {large} oder {small}",
    "tables.kpi.fraction": "{found}: {value} % oder {whole} %?",
    "tables.kpi.fraction.hint": "Schreiben Sie „{value} %“ oder „{whole} %“",
    "tables.kpi.as_percent": (
        "Spalte „{name}“: {found} wurde als {found} % gelesen, wie Punkte und übrige Werte es nahelegen"
    ),
    "tables.kpi.percent": "„{found}“ ist ein Prozentwert, die Kennzahl aber nicht",
    "tables.kpi.percent.hint": "Schreiben Sie den Wert ohne Prozentzeichen",
    "tables.kpi.two_marks": "„{comma}“ ({comma_place}) hat ein Dezimalkomma, „{point}“ ({point_place}) einen "
    "Dezimalpunkt",
    "tables.kpi.two_marks.hint": "Schreiben Sie alle Zahlen der Spalte auf dieselbe Weise",
    "tables.kpi.other_currency": "Der Betrag lautet auf {currency}, die Kennzahl wird aber in {unit} gemessen",
    "tables.kpi.other_currencies": "Der Betrag lautet hier und noch {more}-mal auf {currency}, die Kennzahl wird "
    "aber in {unit} gemessen",
    "tables.kpi.other_currency.hint": "Rechnen Sie die Werte um, oder korrigieren Sie die Einheit in den Kriterien",
    "tables.kpi.currencies": "Die Währungen sind gemischt: {each}",
    "tables.kpi.currencies.one": "{currency} ({place})",
    "tables.kpi.currencies.several": "{currency} ({place} und noch {more}-mal)",
    "tables.kpi.currencies.hint": "Rechnen Sie die Werte in eine Währung um",
    "tables.kpi.incomparable": "„{other}“ steht neben „{first}“ ({place}): Was neuer ist, lässt sich nicht sagen",
    "tables.kpi.incomparable.hint": "Geben Sie allen Spalten der Kennzahl ein Jahr, allen ein Quartal oder allen "
    "einen Monat",
    "tables.kpi.differ": "„{vendor}“ hat {value}, anderswo aber {other} ({place})",
    "tables.kpi.differ.hint": "Löschen Sie den falschen Wert",
    "tables.kpi.no_values": "Die Spalte „{column}“ fehlt, daher hat kein Anbieter einen Wert dafür",
    "tables.kpi.no_values.hint": "Fügen Sie eine Spalte {column} hinzu",
    "tables.kpi.other_columns": "hier steht noch kein Wert, und die Spalten sind nicht die der Kriterien: {columns}",
    "tables.kpi.other_vendors": "hier steht noch kein Wert, und keine Zeile für {vendors}",
    "tables.kpi.anew.hint": (
        "Verschieben Sie {file} aus dem Ordner, dann doppelklicken Sie auf Check oder führen Sie `scorecard init "
        ".` aus: Sie wird neu angelegt, mit einer Spalte je Kennzahl und einer Zeile je Anbieter"
    ),
    "tables.kpi.no_row": "„{vendor}“ ({name}) hat keine Zeile, daher fehlen seine Kennzahlen",
    "tables.kpi.no_row.hint": "Fügen Sie eine Zeile für {vendor} hinzu",
    "tables.kpi.missing": "Der Wert von „{vendor}“ fehlt",
    "tables.kpi.placeholder": "Der Wert von „{vendor}“ fehlt: In der Zelle steht „{found}“",
    "tables.kpi.negative": "Der Wert von „{vendor}“ ist negativ, {found}: Ist das gemeint?",
    "tables.kpi.negative.hint": (
        "Berichtigen Sie den Wert; sind negative möglich, lassen Sie die Punkte in den Kriterien unter 0 beginnen"
    ),
    "tables.kpi.over_100": "Der Wert von „{vendor}“ liegt über 100 %, {found}: Ist das gemeint?",
    "tables.kpi.over_100.hint": (
        "Berichtigen Sie den Wert; sind mehr als 100 % möglich, lassen Sie die Punkte in den Kriterien über 100 reichen"
    ),
    "tables.kpi.outdated": "Der Wert von „{vendor}“ fehlt, daher zählt der von {period}",
    "tables.kpi.find.hint": "Ermitteln Sie den Wert, und tragen Sie ihn in die Zelle ein",
    "tables.kpi.unseen.hint": (
        "Die Zelle enthält eine Zahl, die ihr Zahlenformat nicht zeigt: Ist das der Wert, geben Sie "
        "ihr das Zahlenformat „Standard“; sonst ermitteln Sie den Wert und tragen ihn ein"
    ),
    "tables.kpi.ask.hint": "Fragen Sie {name} danach, und tragen Sie den Wert in die Zelle ein",
    # reviews
    "tables.review.wanted": "{needed}, dazu points oder verified",
    "tables.review.no_reviewer": "Der Prüfer fehlt",
    "tables.review.no_reviewer.hint": "Schreiben Sie, von wem die Bewertung stammt",
    "tables.review.nothing": "Die Zeile nennt weder points noch verified",
    "tables.review.nothing.hint": "Schreiben Sie Punkte für einen Text, oder ja oder nein unter verified; gibt es "
    "nichts zu sagen, löschen Sie die Zeile",
    "tables.review.no_question": "Die Zeile nennt keine Frage",
    "tables.review.no_question.hint": "Schreiben Sie die ID oder den Namen der Frage",
    "tables.review.unknown_question": "Eine Frage „{found}“ gibt es nicht",
    "tables.review.unknown_question.hint": "Schreiben Sie die ID oder den Namen einer Frage",
    "tables.review.not_asked": "„{question}“ wird im Los „{lot}“ von „{vendor}“ nicht gefragt",
    "tables.review.not_asked.hint": "Nennen Sie einen anderen Anbieter oder eine andere Frage, oder löschen Sie die "
    "Zeile",
    "tables.questions.none": "da steht eine Antwort und keine Frage",
    "tables.questions.none.hint": "Schreiben Sie, was gefragt wurde, oder löschen Sie die Zeile",
    "tables.questions.twice": "dieselbe Frage steht in {place}",
    "tables.questions.twice.hint": "Löschen Sie eine der beiden Zeilen",
    "tables.questions.named": "in einer Frage oder ihrer Antwort, die alle Anbieter lesen würden, steht „{found}“",
    "tables.questions.named.hint": "Formulieren Sie sie so, dass niemand erkennt, wer gefragt hat",
    "tables.clarify.empty": "die Zelle ist leer",
    "tables.clarify.empty.hint": (
        "Eine Klarstellung braucht vendor, question, value, source, by (wer sie festhielt) und date"
    ),
    "tables.clarify.twice": "„{found}“ dieses Anbieters ist bereits klargestellt ({place})",
    "tables.clarify.twice.hint": "Behalten Sie die Zeile, die gilt",
    "tables.clarify.hours": "„{found}“ fragt nach den Zeiten einer Woche, die nicht in eine Zelle passen",
    "tables.clarify.hours.hint": (
        "Löschen Sie die Zeile, und bitten Sie den Anbieter um den Fragebogen mit diesen Zeiten"
    ),
    "tables.clarify.in_parts": "„{found}“ wird in Teilen beantwortet, und die Zeile sagt nicht, welcher gemeint ist",
    "tables.clarify.in_parts.hint": "Schreiben Sie für jeden eine Zeile, zum Beispiel {example}",
    "tables.clarify.no_item": "es gibt keinen Teil „{found}“",
    "tables.clarify.no_item.hint": "Schreiben Sie die ID der Frage und hinter einem Schrägstrich die des Teils",
    "tables.clarify.value": "„{found}“ ist als Antwort auf „{question}“ nicht zu verstehen",
    "tables.clarify.value.hint": "Schreiben Sie es, wie der Anbieter es in den Fragebogen schriebe",
    "tables.waits.undecided": "Was hier zu {vendor} steht, wartet, bis klar ist, welche seiner Dateien zählt",
    "tables.waits.undecided.hint": (
        "Fragen Sie, welche zählt, und lassen Sie stehen, was hier steht; es zählt, sobald eine Datei zählt"
    ),
    "tables.waits.none": "Was hier zu {vendor} steht, wartet, bis der Fragebogen zurück ist",
    "tables.waits.none.hint": "Lassen Sie stehen, was hier steht; es zählt, sobald ein Fragebogen des Anbieters zählt",
    "tables.review.own_points": "„{question}“ erhält ihre Punkte durch die Antwort",
    "tables.review.own_points.hint": "Nur Fragen vom Typ text werden mit Punkten bewertet: Lassen Sie die Zelle leer",
    "tables.review.no_points": "„{found}“ ist keine Punktzahl",
    "tables.review.out_of_range": "{found} liegt außerhalb des Bereichs",
    "tables.review.points.hint": "Schreiben Sie Punkte von 0 bis 100, zum Beispiel 70",
    "tables.review.no_evidence": "„{question}“ verlangt keinen Nachweis",
    "tables.review.no_evidence.hint": (
        "Lassen Sie die Zelle leer, oder verlangen Sie in den Kriterien zur Frage einen Nachweis"
    ),
    "tables.review.yes_or_no": "„{found}“ ist weder ja noch nein",
    "tables.review.yes_or_no.hint": (
        "Schreiben Sie ja, wenn der Nachweis die Antwort stützt, nein, wenn er ihr widerspricht; was noch nicht geprüft"
        " ist, bleibt leer"
    ),
    "tables.review.out_of_ten": "Alle Punkte von {reviewer} sind höchstens 10; Punkte reichen aber von 0 bis 100",
    "tables.review.out_of_ten.hint": "Multiplizieren Sie sie mit zehn, wenn sie nur bis zehn reichen",
    "tables.review.no_date": "„{found}“ ist kein Datum",
    "tables.review.date_two_ways": "„{found}“ ist mehrdeutig",
    "tables.review.date.hint": "Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2027-03-05 oder 05.03.2027",
    "tables.review.twice": "„{reviewer}“ hat „{question}“ von „{vendor}“ bereits bewertet ({place})",
    "tables.review.twice.hint": "Behalten Sie eine der beiden Zeilen",
    "tables.review.opposite": "„{reviewer}“ sagt das Gegenteil ({place})",
    "tables.review.opposite.hint": "Einigen Sie sich auf eines von beiden, und lassen Sie die andere Zelle leer",
    "tables.review.no_answer": (
        "Die Bewertung von {question} bei {vendor} zählt nicht: Es gibt keine Antwort, die zählt."
    ),
    "tables.review.no_answer.hint": (
        "Bitten Sie den Anbieter um die Antwort; entfernen Sie die Zeile nur, wenn keine mehr kommt."
    ),
}
