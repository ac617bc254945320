"""What is wrong with a value in the criteria, and what may stand there, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "mistake.found.switch": "der Wert ‹{switch}|{cell}›",
    "mistake.found.number": "die Zahl {number}",
    "mistake.found.date": "das Datum {date}",
    "mistake.found.list": "‹eine Liste|eine Aufzählung›",
    "mistake.found.map": "‹ein Block aus Schlüsseln und Werten|ein Eintrag mit Doppelpunkt›",
    "mistake.found.empty_map": "‹ein leerer Block|nichts›",
    "mistake.found.text": "der Text „{text}“",
    # Keys and columns.
    "mistake.missing": "„{name}“ fehlt",
    "mistake.missing.hint": "‹Ergänzen Sie {key}: ...|Füllen Sie „{name}“ aus›",
    "mistake.missing.hint.such": "‹Ergänzen Sie {key}:|Füllen Sie „{name}“ aus:› {example}",
    "mistake.missing.rows": "‹Ergänzen Sie {key}: ...|Ergänzen Sie Zeilen auf dem Blatt „{sheet}“›",
    "mistake.missing.options": (
        "‹Ergänzen Sie {key}: ...|Ergänzen Sie Zeilen auf dem Blatt „{sheet}“, mit der ID dieser Frage›"
    ),
    "mistake.unknown": "„{name}“ ist hier ‹kein bekannter Schlüssel|nicht bekannt›",
    "mistake.unknown.hint": "Hier bekannt: {known}",
    "mistake.not_of_type": "Eine Frage vom Typ {type} hat das nicht: ‹Löschen Sie den Schlüssel|Leeren Sie die Zelle›",
    "mistake.not_of_type.rows": (
        "Eine Frage vom Typ {type} hat das nicht: Ändern Sie den Typ der Frage‹, oder löschen Sie den "
        "Schlüssel|; nur wenn er stimmt, löschen Sie ihre Zeilen hier›"
    ),
    "mistake.nothing": "‹danach|hier› steht nichts",
    "mistake.nothing.hint": "Schreiben Sie einen Wert, oder löschen Sie die Zeile",
    "mistake.hours_as_key": "hier stehen Zeiten statt eines Schlüssels",
    "mistake.hours_as_key.hint": (
        'Setzen Sie Zeiten mit Komma in gerade Anführungszeichen: `"08:00-12:00, 14:00-18:00"`'
    ),
    "mistake.quoted": (
        "um {bare} stehen typografische Anführungszeichen; sie stammen aus der Textverarbeitung und gelten hier nicht"
    ),
    "mistake.quoted.hint": '‹Tippen Sie gerade: `"{bare}"`|Schreiben Sie {bare} ohne Anführungszeichen›',
    "mistake.quoted.hint.number": "Schreiben Sie {bare} ohne Anführungszeichen",
    "mistake.empty_part": "„{name}“ ist leer",
    "mistake.empty_part.hint": (
        "Ergänzen Sie mindestens ‹einen Eintrag unter {part}|eine Zeile auf dem Blatt für {name}›"
    ),
    "mistake.few_options": "es stehen weniger als zwei Antworten zur Wahl",
    "mistake.few_options.hint": "Ergänzen Sie Antworten, bis ein Anbieter die Wahl hat",
    "mistake.no_type": "„⟦type⟧“ fehlt",
    "mistake.no_type.hint": "‹Ergänzen Sie type:|Füllen Sie „⟦type⟧“ aus:› {known}",
    "mistake.no_type.hint.misspelt": "Ist „⟦type⟧“ gemeint, wo „{found}“ steht?",
    "mistake.unknown_type": "„{type}“ ist kein Fragetyp",
    "mistake.unknown_type.hint": "Schreiben Sie {known}",
    "mistake.type": "{name} ({how})",
    "mistake.type.choice": "eine Antwort",
    "mistake.type.multi": "mehrere Antworten",
    "mistake.type.yes_no": "ja oder nein",
    "mistake.type.scale": "eine Stufe",
    "mistake.type.number": "eine Zahl",
    "mistake.type.date": "ein Tag",
    "mistake.type.text": "ganze Sätze",
    "mistake.type.checklist": "Punkte, die umgesetzt, geplant oder nicht vorhanden sind",
    "mistake.type.hours": "Öffnungszeiten",
    "mistake.type.record": "unsere Bücher antworten",
    "mistake.write": "Schreiben Sie {example}",
    # What may stand under a key.
    "mistake.example.schema": "1",
    "mistake.example.title": "den Namen der Kampagne",
    "mistake.example.buyer": "‹{{name: Name Ihres Unternehmens}}|den Namen Ihres Unternehmens›",
    "mistake.example.id": "einen kurzen Namen wie cost_per_order",
    "mistake.example.weight": "eine Zahl ab 0",
    "mistake.example.text": "den Text, den der Anbieter liest",
    "mistake.example.points": "‹{{Wert: Punkte}}|Werte mit ihren Punkten›, zum Beispiel {{50: 0, 80: 100}}",
    "mistake.example.points_of_yes_no": "‹{{yes: 100, no: 0}}|{{ja: 100, nein: 0}}›",
    "mistake.example.points_of_dates": (
        "‹{{Datum: Punkte}}|Daten mit ihren Punkten›, zum Beispiel {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.example.of_hundred": "eine Zahl von 0 bis 100",
    "mistake.example.steps": "die Anzahl der Stufen, eine ganze Zahl von 2 bis 10, zum Beispiel 5",
    "mistake.example.low": "was Stufe 1 bedeutet",
    "mistake.example.high": "was die letzte Stufe bedeutet",
    "mistake.example.unit": "die Maßeinheit, zum Beispiel %, EUR oder Stunden",
    "mistake.example.range": "die kleinste und die größte Zahl, die angenommen wird, zum Beispiel [0, 100]",
    "mistake.example.need": "⟦=must⟧, ⟦=should⟧ oder ⟦=could⟧",
    "mistake.example.record": "⟦=kept_share⟧",
    "mistake.example.measure": "die Messgröße in unseren Büchern, zum Beispiel ⟦=solved_share⟧",
    "mistake.example.options": "die Antworten, die es behaupten, zum Beispiel ⟦=yes⟧",
    "mistake.example.within": "wie weit eine Antwort vom dortigen Wert abweichen darf, zum Beispiel 10",
    "mistake.example.timezone": "die Zeitzone dieser Zeiten, zum Beispiel Europe/Berlin",
    "mistake.example.from": "den ersten Tag der 52 Wochen, die gezählt werden, zum Beispiel 2027-01-04",
    "mistake.example.channels": (
        '‹{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}|Zeilen auf dem Blatt „⟦#promise⟧“›'
    ),
    # Sheets, rows and cells of a workbook.
    "mistake.no_sheets": "kein Blatt der Arbeitsmappe heißt wie eines mit Kriterien",
    "mistake.no_sheets.hint": (
        "Geben Sie den Blättern die Namen {known}; `scorecard init new-folder --excel` zeigt sie ausgefüllt"
    ),
    "mistake.no_sheet": "das Blatt „{sheet}“ fehlt",
    "mistake.no_sheet.hint": (
        "Holen Sie es aus einer früheren Fassung der Datei zurück; `scorecard init new-folder --excel` zeigt "
        "alle Blätter"
    ),
    "mistake.only_questions": "die Arbeitsmappe enthält nur Fragen zur Auswahl, keine Kriterien",
    "mistake.only_questions.hint": (
        "Kopieren Sie die Zeilen, die Sie brauchen, in die gleichnamigen Blätter von criteria.xlsx"
    ),
    "mistake.other_criteria": "diese Datei gibt es nicht; im Ordner liegt {found}",
    "mistake.other_criteria.hint": (
        "Gelesen werden criteria.xlsx und criteria.yaml: Speichern Sie {found} in Excel oder LibreOffice als "
        "criteria.xlsx"
    ),
    "mistake.same_sheet": "das Blatt „{sheet}“ enthält dasselbe wie das Blatt „{other}“",
    "mistake.same_sheet.hint": "Führen Sie alle Zeilen auf einem der beiden zusammen, und löschen Sie das andere",
    "mistake.unknown_sheet": "ein Blatt „{sheet}“ ist hier nicht bekannt",
    "mistake.unknown_sheet.hint": "Bekannt sind {known}; blenden Sie ein Blatt aus, das nur für Sie ist",
    "mistake.unknown_sheet.hint.taken": (
        "„{suggestion}“ gibt es schon, und nur das wird gelesen: Übernehmen Sie, was dort fehlt, und blenden Sie "
        "dieses Blatt aus"
    ),
    "mistake.unknown_setting": "eine Einstellung „{name}“ ist hier nicht bekannt",
    "mistake.unknown_column": "eine Spalte „{name}“ ist hier nicht bekannt",
    "mistake.language_code": "Nennen Sie die Sprache mit ihrem Kürzel, zum Beispiel {name} (de) oder {name} (de-CH)",
    "mistake.same_column": "„{name}“ enthält dasselbe wie die Spalte {column}",
    "mistake.same_column.hint": "Löschen Sie eine der beiden Spalten",
    "mistake.no_heading": "die Spalte hat keine Überschrift",
    "mistake.no_heading.hint": "Geben Sie ihr eine, zum Beispiel „Anmerkung“ für eigene Notizen, oder leeren Sie sie",
    "mistake.row_twice": "„{name}“ steht hier ein zweites Mal",
    "mistake.row_twice.hint": "Behalten Sie eine der beiden Zeilen, und löschen Sie die andere",
    "mistake.said_twice": "„{key}“ steht schon in einer anderen Zelle der Zeile",
    "mistake.said_twice.hint": "Leeren Sie eine der beiden Zellen",
    "mistake.no_campaign_language": "es fehlt, in welcher Sprache die Kampagne ist",
    "mistake.no_campaign_language.hint": (
        "Schreiben Sie die Sprache der Texte, bei denen keine steht, zum Beispiel {language}"
    ),
    "mistake.other_texts": (
        "hier steht „{language}“, und Texte in „{language}“ haben eigene Spalten; die ohne Sprache scheinen "
        "„{seen}“ zu sein"
    ),
    "mistake.other_texts.hint": "Schreiben Sie die Sprache der Texte, bei denen keine steht, zum Beispiel {seen}",
    "mistake.version_twice": "der Text in der Sprache der Kampagne, „{language}“, steht schon in einer anderen Spalte",
    "mistake.version_twice.hint": "Behalten Sie einen der beiden",
    "mistake.no_criterion": "ein Kriterium „{name}“ gibt es nicht",
    "mistake.no_question": "eine Frage „{name}“ gibt es nicht",
    "mistake.of_no_criterion": "es fehlt, zu welchem Kriterium die Zeile gehört",
    "mistake.of_no_question": "es fehlt, zu welcher Frage die Zeile gehört",
    "mistake.of_no_question.hint": "Schreiben Sie die ID hierher; bei verbundenen Zellen steht sie nur in der ersten",
    "mistake.no_criterion.hint": (
        "Schreiben Sie die ID eines Kriteriums; löschen Sie Zeilen nur, wenn es ihr Kriterium nicht mehr gibt"
    ),
    "mistake.no_question.hint": (
        "Schreiben Sie die ID einer Frage; löschen Sie Zeilen nur, wenn es ihre Frage nicht mehr gibt"
    ),
    "mistake.uncalculated": "die Zelle enthält eine Formel ohne ihr Ergebnis",
    "mistake.uncalculated.hint": (
        "Öffnen Sie die Arbeitsmappe in Excel und speichern Sie sie, oder geben Sie den Wert ein"
    ),
    "mistake.error": "die Zelle zeigt den Fehler {error}",
    "mistake.error.hint": "Korrigieren Sie die Formel, oder geben Sie den Wert ein",
    "mistake.no_ends": "„{text}“ nennt nicht beide Grenzen",
    "mistake.no_ends.hint": "Schreiben Sie beide mit einem Komma dazwischen: {example}",
    "mistake.key_twice": "„{key}“ steht zweimal in der Zelle",
    "mistake.key_twice.hint": "Behalten Sie eines von beiden",
    # Values of any kind.
    "mistake.not_accepted": "{found} wird hier nicht angenommen",
    "mistake.not_accepted.hint": "Vergleichen Sie mit den Kriterien, die `scorecard init` anlegt",
    "mistake.no_such_answer": "{found} ist keine Antwort auf diese Frage",
    "mistake.no_list": "{found} steht hier statt ‹einer Liste|einer Aufzählung›",
    "mistake.no_list.hint": "Setzen Sie es in eckige Klammern: [{value}]",
    "mistake.no_list.hint.entries": (
        "‹Beginnen Sie jeden Eintrag mit einem Bindestrich, oder setzen Sie eckige Klammern: [ ]|Trennen Sie "
        "Einträge durch Kommas; was ein eigenes Blatt hat, steht dort›"
    ),
    "mistake.empty_list": "‹die Liste ist leer|die Zelle nennt nichts›",
    "mistake.empty_list.hint": "Schreiben Sie einen Namen hinein, oder ‹löschen Sie die Zeile|leeren Sie die Zelle›",
    "mistake.twice": "„{name}“ steht zweimal in der ‹Liste|Zelle›",
    "mistake.twice.hint": "Löschen Sie eines von beiden",
    "mistake.no_map": "{found} steht hier statt ‹Schlüsseln und Werten|Einträgen mit Doppelpunkt›",
    "mistake.no_map.hint": (
        "‹Schreiben Sie eingerückte Zeilen der Form `Schlüssel: Wert`|Schreiben Sie jeden Eintrag mit einem "
        "Doppelpunkt vor seinem Wert, durch Kommas getrennt, oder füllen Sie die Spalten für die Teile aus›"
    ),
    "mistake.no_switch": "{found} steht hier statt ‹true oder false|ja oder nein›",
    "mistake.no_switch.hint": "Schreiben Sie ‹true oder false, ohne Anführungszeichen|ja oder nein›",
    "mistake.schema": "{found} ist keine bekannte Version dieses Formats",
    "mistake.schema.hint": "Schreiben Sie ‹`schema: 1`|1›",
    # Texts and ids.
    "mistake.no_text": "{found} steht hier statt eines Textes",
    "mistake.no_text.hint": "Schreiben Sie einen Text‹, in geraden Anführungszeichen|›",
    "mistake.empty_text": "der Text ist leer",
    "mistake.empty_text.hint": "Schreiben Sie einen Text, oder ‹löschen Sie die Zeile|leeren Sie die Zelle›",
    "mistake.control": "der Text enthält ein Zeichen, das sich nicht drucken lässt",
    "mistake.control.hint": "Löschen Sie es, oder geben Sie den Text neu ein",
    "mistake.no_language": "„{language}“ ist keine Sprache",
    "mistake.no_language.hint": (
        '‹Ein Text in mehreren Sprachen hat Schlüssel wie en oder de-CH: {{en: "...", es: "..."}}|Nennen Sie die '
        "Spalte zum Beispiel „Text (en)“›"
    ),
    "mistake.no_version": "dem Text fehlt die Fassung in „{language}“, der Sprache der Kampagne",
    "mistake.no_version.hint": (
        '‹Ergänzen Sie `{language}: "..."`|Füllen Sie die Spalte für „{language}“ aus, oder die ohne Sprache›'
    ),
    "mistake.no_id": "„{id}“ ist keine gültige ID",
    "mistake.no_id.hint": "Eine ID besteht aus Kleinbuchstaben (a-z), Ziffern und _, zum Beispiel {such}",
    "mistake.long_id": "die ID hat {count} Zeichen",
    "mistake.long_id.hint": "Eine ID hat höchstens {most}",
    # Numbers, and the points that values earn.
    "mistake.no_number": "{found} steht hier statt einer Zahl",
    "mistake.no_number.hint": "Schreiben Sie eine Zahl, zum Beispiel ‹12.5|12,5› oder 40",
    "mistake.number_meant.hint": "Schreiben Sie {number}‹, ohne Anführungszeichen|›",
    "mistake.infinite": "die Zahl ist nicht endlich",
    "mistake.infinite.hint": "Schreiben Sie eine gewöhnliche Zahl, zum Beispiel ‹12.5|12,5› oder 40",
    "mistake.no_whole_number.hint": "Schreiben Sie eine ganze Zahl von {lowest} bis {highest}, zum Beispiel {example}",
    "mistake.fraction": "{number} ist keine ganze Zahl",
    "mistake.fraction.hint": "Schreiben Sie zum Beispiel {whole}",
    "mistake.share": "{number} wäre weniger als ein Prozent",
    "mistake.share.hint": "Schreiben Sie {percent}, wenn {percent} Prozent gemeint sind",
    "mistake.negative": "{number} ist negativ",
    "mistake.negative.hint": "Schreiben Sie eine Zahl ab 0",
    "mistake.out_of_range": "{number} liegt außerhalb des Bereichs",
    "mistake.out_of_range.hint": "Schreiben Sie eine Zahl von {lowest} bis {highest}",
    "mistake.exchanged": "{lower} ({value}) ist größer als {upper} ({highest})",
    "mistake.exchanged.hint": "Vertauschen Sie die beiden",
    "mistake.interval": "hier werden zwei Zahlen erwartet, nicht {count}",
    "mistake.interval.hint": (
        "Schreiben Sie die kleinste und die größte Zahl, die angenommen wird, zum Beispiel [0, 100]"
    ),
    "mistake.interval.hint.decimals": (
        "Schreiben Sie die kleinste und die größte Zahl, die angenommen wird, zum Beispiel [0, 100]; "
        "Dezimalzahlen haben einen Punkt"
    ),
    "mistake.interval.falls": "{first} ist nicht kleiner als {last}",
    "mistake.no_anchor": "„{key}“ steht hier statt einer Zahl",
    "mistake.no_anchor.hint": "Schreiben Sie eine Zahl; Punkte stehen als {{Wert: Punkte}}",
    "mistake.no_anchor.hint.meant": "Schreiben Sie {number}; Punkte stehen als {{Wert: Punkte}}",
    "mistake.few.values": "weniger als zwei Werte haben Punkte",
    "mistake.few.values.hint": (
        "Schreiben Sie mindestens zwei Werte, den kleinsten zuerst, zum Beispiel {{50: 0, 80: 100}}"
    ),
    "mistake.few.steps": "weniger als zwei Stufen haben Punkte",
    "mistake.few.steps.hint": "Schreiben Sie mindestens zwei Stufen, zum Beispiel {{95: 60, 98: 80, 99: 100}}",
    "mistake.few.dates": "weniger als zwei Daten haben Punkte",
    "mistake.few.dates.hint": (
        "Schreiben Sie mindestens zwei Daten, das früheste zuerst, zum Beispiel {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.same_value": "{left} und {right} sind derselbe Wert",
    "mistake.same_value.hint": "Löschen Sie einen der beiden",
    "mistake.falling.values": "die Werte steigen nicht: {right} steht nach {left}",
    "mistake.falling.steps": "die Stufen steigen nicht: {right} steht nach {left}",
    "mistake.falling.dates": "die Daten stehen nicht in zeitlicher Folge: {right} steht nach {left}",
    "mistake.uneven_steps": "die Punkte der Stufen steigen oder fallen nicht durchgehend",
    "mistake.uneven_steps.hint": (
        "Geben Sie jeder Stufe mehr Punkte als der vorigen, oder jeder weniger; steigen und fallen dürfen nur "
        "‹`points`|„⟦points⟧“›"
    ),
    "mistake.two_curves": "hier stehen ‹points und steps|„⟦points⟧“ und „⟦steps⟧“›; gelten kann nur eines von beiden",
    "mistake.two_curves.hint": (
        "Behalten Sie ‹`points`|„⟦points⟧“› für Geraden zwischen den Werten, oder ‹`steps`|„⟦steps⟧“› für Punkte, "
        "die sich sprunghaft ändern"
    ),
    "mistake.no_curve": "„⟦points⟧“ fehlt",
    "mistake.no_curve.hint": (
        "‹Ergänzen Sie points: {{Wert: Punkte}}|Füllen Sie „⟦points⟧“ aus: Werte mit ihren Punkten›, zum Beispiel "
        "{{50: 0, 80: 100}}, oder ‹steps|„⟦steps⟧“›"
    ),
    "mistake.no_points": "keine Antwort hat Punkte, also könnte niemand welche erhalten",
    "mistake.no_points.hint": "Geben Sie mindestens einer Antwort Punkte",
    # Dates, hours and time zones.
    "mistake.no_date": "{found} ist kein Datum",
    "mistake.no_date.hint": "Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2027-02-26‹| oder 26.02.2027›",
    "mistake.two_dates": "{found} lässt sich auf zwei Arten lesen",
    "mistake.no_moment": "{found} ist keine Abgabefrist",
    "mistake.no_moment.hint": (
        "Schreiben Sie ein Datum, zum Beispiel 2027-02-26, oder mit Uhrzeit, zum Beispiel 2027-02-26 17:00‹| "
        "oder 26.02.2027 17:00›; die Zeitzone steht ‹unter timezone|in der Einstellung „Zeitzone“›"
    ),
    "mistake.day_interval": "hier werden zwei Daten erwartet, nicht {count}",
    "mistake.day_interval.hint": (
        "Schreiben Sie das erste und das letzte Datum, das angenommen wird, zum Beispiel [2027-01-01, 2027-12-31]"
    ),
    "mistake.day_interval.falls": "{first} liegt nicht vor {last}",
    "mistake.too_early": "{date} ist ein Datum, das keine Tabellenkalkulation kennt",
    "mistake.too_early.hint": "Schreiben Sie {earliest} oder ein späteres Datum",
    "mistake.no_start": "{start} liegt in keinem Jahr, für das man etwas zusagen kann",
    "mistake.no_start.hint": "Schreiben Sie ein Datum in den Jahren {first} bis {last}",
    "mistake.no_hours": "{found} steht hier, wo Zeiten erwartet werden",
    "mistake.no_hours.hint": (
        'Schreiben Sie Zeiten wie ‹`"08:00-22:00"` oder `"08:00-12:00, 14:00-18:00"`, über Mitternacht '
        '`"22:00-06:00"`|08:00-22:00 oder 08:00-12:00, 14:00-18:00, über Mitternacht 22:00-06:00›, oder {closed}'
    ),
    "mistake.hours_meant": 'Schreiben Sie ‹`"{hours}"`|{hours}›',
    "mistake.hours_overlap": "die Zeiten „{hours}“ überschneiden sich",
    "mistake.hours_overlap.hint": "Nennen Sie jede Tageszeit nur einmal",
    "mistake.hours_two_ways": "die Zeiten „{hours}“ lassen sich auf zwei Arten lesen",
    "mistake.hours_two_ways.hint": (
        'Rund um die Uhr ist ‹`"00:00-24:00"`|00:00-24:00›; sonst teilen Sie um Mitternacht: ‹`"12:00-24:00"`, '
        'und `"00:00-10:00"`|12:00-24:00, und 00:00-10:00› am nächsten Tag'
    ),
    "mistake.no_zone": "{found} steht hier statt einer Zeitzone",
    "mistake.no_zone.hint": "Schreiben Sie den Namen einer Zeitzone, zum Beispiel Europe/Berlin",
    "mistake.no_zones": "dieser Computer kennt keine Zeitzonen",
    "mistake.no_zones.hint": "Installieren Sie sie mit `pip install tzdata`",
    "mistake.unknown_zone": "eine Zeitzone „{name}“ gibt es nicht",
    # Parts that exclude each other.
    "mistake.credit_falls.hint": (
        "Eine Antwort darf durch die Prüfung keine Punkte verlieren: Vertauschen Sie die beiden"
    ),
    "mistake.credit_of_evidence_falls.hint": (
        "Eine Antwort darf durch einen Nachweis keine Punkte verlieren: Vertauschen Sie die beiden"
    ),
    "mistake.doubt_rises.hint": (
        "Eine geprüfte Antwort ist nicht zweifelhafter als eine nur angegebene: Vertauschen Sie die beiden"
    ),
    "mistake.idle_scenario": "das Szenario ändert kein Gewicht",
    "mistake.idle_scenario.hint": (
        "‹Schreiben Sie alignment_share, oder Gewichte unter criteria oder kpis, zum Beispiel {{alignment_share: "
        "30}}|Füllen Sie „⟦alignment_share⟧“, „⟦criteria⟧“ oder „⟦kpis⟧“ aus›"
    ),
    "mistake.no_uncertainty": "hier steht keine Unsicherheit",
    "mistake.two_uncertainties": "hier stehen zwei Unsicherheiten",
    "mistake.no_uncertainty.hint": (
        "‹Schreiben Sie entweder {{relative: 3}}, in Prozent, oder {{absolute: 0.5}}, in der Einheit der "
        "Kennzahl|Füllen Sie entweder „Unsicherheit: relativ“ aus, in Prozent, oder „Unsicherheit: absolut“, in "
        "der Einheit der Kennzahl›"
    ),
    "mistake.two_sources": (
        "hier stehen ‹column und record|„⟦check.column⟧“ und „⟦check.record⟧“›; gelten kann nur eines von beiden"
    ),
    "mistake.two_sources.hint": "Behalten Sie eines von beiden",
    "mistake.no_source": "„⟦check.column⟧“ fehlt",
    "mistake.no_source.hint": (
        "‹Ergänzen Sie column: eine Spalte der Kennzahlentabelle, oder record: eine Messgröße|Füllen Sie "
        "„Abgleich: Spalte“ aus, mit einer Spalte der Kennzahlentabelle, oder „⟦check.record⟧“, mit einer "
        "Messgröße› wie ⟦=solved_share⟧"
    ),
    "mistake.no_contradiction": "{found} steht hier, wo Antworten erwartet werden, die einander widersprechen",
    "mistake.no_contradiction.hint": (
        "Schreiben Sie ‹contradicts: |›{{Antwort: {{andere Frage: deren Antwort}}}}, zum Beispiel {{⟦=yes⟧: "
        "{{carrier: none}}}}"
    ),
}
