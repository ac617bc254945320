"""What is wrong with a value in the criteria, and what may stand there, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "criteria.found.switch": "der Wert ‹{switch}|{cell}›",
    "criteria.found.number": "die Zahl {number}",
    "criteria.found.date": "das Datum {date}",
    "criteria.found.list": "‹eine Liste|eine Aufzählung›",
    "criteria.found.map": "‹ein Block aus Schlüsseln und Werten|ein Eintrag mit Doppelpunkt›",
    "criteria.found.empty_map": "‹ein leerer Block|nichts›",
    "criteria.found.text": "der Text „{text}“",
    # Keys and columns.
    "criteria.missing": "„{name}“ fehlt",
    "criteria.missing.hint": "‹Ergänzen Sie {key}: ...|Füllen Sie „{name}“ aus›",
    "criteria.missing.hint.such": "‹Ergänzen Sie {key}:|Füllen Sie „{name}“ aus:› {example}",
    "criteria.missing.rows": "‹Ergänzen Sie {key}: ...|Ergänzen Sie Zeilen auf dem Blatt „{sheet}“›",
    "criteria.missing.options": (
        "‹Ergänzen Sie {key}: ...|Ergänzen Sie Zeilen auf dem Blatt „{sheet}“, mit der ID dieser Frage›"
    ),
    "criteria.unknown": "„{name}“ ist hier ‹kein bekannter Schlüssel|nicht bekannt›",
    "criteria.unknown.hint": "Hier bekannt: {known}",
    "criteria.not_of_type": "Eine Frage vom Typ {type} hat das nicht: ‹Löschen Sie den Schlüssel|Leeren Sie die Zelle›",
    "criteria.nothing": "‹danach|hier› steht nichts",
    "criteria.nothing.hint": "Schreiben Sie einen Wert, oder löschen Sie die Zeile",
    "criteria.hours_as_key": "hier stehen Zeiten statt eines Schlüssels",
    "criteria.hours_as_key.hint": (
        'Setzen Sie Zeiten mit Komma in gerade Anführungszeichen: `"08:00-12:00, 14:00-18:00"`'
    ),
    "criteria.quoted": (
        "um {bare} stehen typografische Anführungszeichen; sie stammen aus der Textverarbeitung und gelten hier nicht"
    ),
    "criteria.quoted.hint": '‹Tippen Sie gerade: `"{bare}"`|Schreiben Sie {bare} ohne Anführungszeichen›',
    "criteria.quoted.hint.number": "Schreiben Sie {bare} ohne Anführungszeichen",
    "criteria.empty_part": "„{name}“ ist leer",
    "criteria.empty_part.hint": (
        "Ergänzen Sie mindestens ‹einen Eintrag unter {part}|eine Zeile auf dem Blatt für {name}›"
    ),
    "criteria.few_options": "es stehen weniger als zwei Antworten zur Wahl",
    "criteria.few_options.hint": "Ergänzen Sie Antworten, bis ein Anbieter die Wahl hat",
    "criteria.no_type": "„⟦type⟧“ fehlt",
    "criteria.no_type.hint": "‹Ergänzen Sie type:|Füllen Sie „⟦type⟧“ aus:› {known}",
    "criteria.no_type.hint.misspelt": "Ist „⟦type⟧“ gemeint, wo „{found}“ steht?",
    "criteria.unknown_type": "„{type}“ ist kein Fragetyp",
    "criteria.unknown_type.hint": "Schreiben Sie {known}",
    "criteria.type": "{name} ({how})",
    "criteria.type.choice": "eine Antwort",
    "criteria.type.multi": "mehrere Antworten",
    "criteria.type.yes_no": "ja oder nein",
    "criteria.type.scale": "eine Stufe",
    "criteria.type.number": "eine Zahl",
    "criteria.type.date": "ein Tag",
    "criteria.type.text": "ganze Sätze",
    "criteria.type.checklist": "Punkte, die umgesetzt, geplant oder nicht vorhanden sind",
    "criteria.type.hours": "Öffnungszeiten",
    "criteria.type.record": "unsere Bücher antworten",
    "criteria.write": "Schreiben Sie {example}",
    # What may stand under a key.
    "criteria.example.schema": "1",
    "criteria.example.title": "den Namen der Kampagne",
    "criteria.example.buyer": "‹{{name: Name Ihres Unternehmens}}|den Namen Ihres Unternehmens›",
    "criteria.example.id": "einen kurzen Namen wie cost_per_order",
    "criteria.example.weight": "eine Zahl ab 0",
    "criteria.example.text": "den Text, den der Anbieter liest",
    "criteria.example.points": "‹{{Wert: Punkte}}|Werte mit ihren Punkten›, zum Beispiel {{50: 0, 80: 100}}",
    "criteria.example.points_of_yes_no": "‹{{yes: 100, no: 0}}|{{ja: 100, nein: 0}}›",
    "criteria.example.points_of_dates": (
        "‹{{Datum: Punkte}}|Daten mit ihren Punkten›, zum Beispiel {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.example.of_hundred": "eine Zahl von 0 bis 100",
    "criteria.example.steps": "die Anzahl der Stufen, eine ganze Zahl von 2 bis 10, zum Beispiel 5",
    "criteria.example.low": "was Stufe 1 bedeutet",
    "criteria.example.high": "was die letzte Stufe bedeutet",
    "criteria.example.unit": "die Maßeinheit, zum Beispiel %, EUR oder Stunden",
    "criteria.example.range": "die kleinste und die größte Zahl, die angenommen wird, zum Beispiel [0, 100]",
    "criteria.example.need": "⟦=must⟧, ⟦=should⟧ oder ⟦=could⟧",
    "criteria.example.record": "kept_share",
    "criteria.example.measure": "die Messgröße in unseren Büchern, zum Beispiel solved_share",
    "criteria.example.options": "die Antworten, die es behaupten, zum Beispiel yes",
    "criteria.example.within": "wie weit eine Antwort vom dortigen Wert abweichen darf, zum Beispiel 10",
    "criteria.example.timezone": "die Zeitzone dieser Zeiten, zum Beispiel Europe/Berlin",
    "criteria.example.from": "den ersten Tag der 52 Wochen, die gezählt werden, zum Beispiel 2027-01-04",
    "criteria.example.channels": '{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}',
    # Sheets, rows and cells of a workbook.
    "criteria.no_sheets": "kein Blatt der Arbeitsmappe heißt wie eines mit Kriterien",
    "criteria.no_sheets.hint": (
        "Geben Sie den Blättern die Namen {known}; `scorecard init new-folder --excel` zeigt sie ausgefüllt"
    ),
    "criteria.same_sheet": "das Blatt „{sheet}“ enthält dasselbe wie das Blatt „{other}“",
    "criteria.same_sheet.hint": "Führen Sie alle Zeilen auf einem der beiden zusammen, und löschen Sie das andere",
    "criteria.unknown_sheet": "ein Blatt „{sheet}“ ist hier nicht bekannt",
    "criteria.unknown_sheet.hint": "Bekannt sind {known}; blenden Sie ein Blatt aus, das nur für Sie ist",
    "criteria.unknown_setting": "eine Einstellung „{name}“ ist hier nicht bekannt",
    "criteria.unknown_column": "eine Spalte „{name}“ ist hier nicht bekannt",
    "criteria.language_code": "Nennen Sie die Sprache mit ihrem Kürzel, zum Beispiel {name} (de) oder {name} (de-CH)",
    "criteria.same_column": "„{name}“ enthält dasselbe wie die Spalte {column}",
    "criteria.same_column.hint": "Löschen Sie eine der beiden Spalten",
    "criteria.no_heading": "die Spalte hat keine Überschrift",
    "criteria.no_heading.hint": "Geben Sie ihr eine, zum Beispiel „Anmerkung“ für eigene Notizen, oder leeren Sie sie",
    "criteria.row_twice": "„{name}“ steht hier ein zweites Mal",
    "criteria.row_twice.hint": "Behalten Sie eine der beiden Zeilen, und löschen Sie die andere",
    "criteria.said_twice": "„{key}“ steht schon in einer anderen Zelle der Zeile",
    "criteria.said_twice.hint": "Leeren Sie eine der beiden Zellen",
    "criteria.version_twice": "der Text in der Sprache der Kampagne, „{language}“, steht schon in einer anderen Spalte",
    "criteria.version_twice.hint": "Behalten Sie einen der beiden",
    "criteria.no_criterion": "ein Kriterium „{name}“ gibt es nicht",
    "criteria.no_question": "eine Frage „{name}“ gibt es nicht",
    "criteria.of_no_criterion": "es fehlt, zu welchem Kriterium die Zeile gehört",
    "criteria.of_no_question": "es fehlt, zu welcher Frage die Zeile gehört",
    "criteria.of_no_question.hint": "Schreiben Sie die ID hierher; bei verbundenen Zellen steht sie nur in der ersten",
    "criteria.no_criterion.hint": "Schreiben Sie die ID eines Kriteriums, oder löschen Sie die Zeile",
    "criteria.no_question.hint": "Schreiben Sie die ID einer Frage, oder löschen Sie die Zeile",
    "criteria.uncalculated": "die Zelle enthält eine Formel ohne ihr Ergebnis",
    "criteria.uncalculated.hint": (
        "Öffnen Sie die Arbeitsmappe in Excel und speichern Sie sie, oder geben Sie den Wert ein"
    ),
    "criteria.error": "die Zelle zeigt den Fehler {error}",
    "criteria.error.hint": "Korrigieren Sie die Formel, oder geben Sie den Wert ein",
    "criteria.no_ends": "„{text}“ nennt nicht beide Grenzen",
    "criteria.no_ends.hint": "Schreiben Sie beide mit einem Komma dazwischen: {example}",
    "criteria.key_twice": "„{key}“ steht zweimal in der Zelle",
    "criteria.key_twice.hint": "Behalten Sie eines von beiden",
    # Values of any kind.
    "criteria.not_accepted": "{found} wird hier nicht angenommen",
    "criteria.not_accepted.hint": "Vergleichen Sie mit den Kriterien, die `scorecard init` anlegt",
    "criteria.no_such_answer": "{found} ist keine Antwort auf diese Frage",
    "criteria.no_list": "{found} steht hier statt ‹einer Liste|einer Aufzählung›",
    "criteria.no_list.hint": "Setzen Sie es in eckige Klammern: [{value}]",
    "criteria.no_list.hint.entries": (
        "‹Beginnen Sie jeden Eintrag mit einem Bindestrich, oder setzen Sie eckige Klammern: [ ]|Trennen Sie "
        "Einträge durch Kommas; was ein eigenes Blatt hat, steht dort›"
    ),
    "criteria.empty_list": "‹die Liste ist leer|die Zelle nennt nichts›",
    "criteria.empty_list.hint": "Schreiben Sie einen Namen hinein, oder ‹löschen Sie die Zeile|leeren Sie die Zelle›",
    "criteria.twice": "„{name}“ steht zweimal in der ‹Liste|Zelle›",
    "criteria.twice.hint": "Löschen Sie eines von beiden",
    "criteria.no_map": "{found} steht hier statt ‹Schlüsseln und Werten|Einträgen mit Doppelpunkt›",
    "criteria.no_map.hint": (
        "‹Schreiben Sie eingerückte Zeilen der Form `Schlüssel: Wert`|Schreiben Sie jeden Eintrag mit einem "
        "Doppelpunkt vor seinem Wert, durch Kommas getrennt, oder füllen Sie die Spalten für die Teile aus›"
    ),
    "criteria.no_switch": "{found} steht hier statt ‹true oder false|ja oder nein›",
    "criteria.no_switch.hint": "Schreiben Sie ‹true oder false, ohne Anführungszeichen|ja oder nein›",
    "criteria.schema": "{found} ist keine bekannte Version dieses Formats",
    "criteria.schema.hint": "Schreiben Sie ‹`schema: 1`|1›",
    # Texts and ids.
    "criteria.no_text": "{found} steht hier statt eines Textes",
    "criteria.no_text.hint": "Schreiben Sie einen Text‹, in geraden Anführungszeichen|›",
    "criteria.empty_text": "der Text ist leer",
    "criteria.empty_text.hint": "Schreiben Sie einen Text, oder ‹löschen Sie die Zeile|leeren Sie die Zelle›",
    "criteria.control": "der Text enthält ein Zeichen, das sich nicht drucken lässt",
    "criteria.control.hint": "Löschen Sie es, oder geben Sie den Text neu ein",
    "criteria.no_language": "„{language}“ ist keine Sprache",
    "criteria.no_language.hint": (
        '‹Ein Text in mehreren Sprachen hat Schlüssel wie en oder de-CH: {{en: "...", es: "..."}}|Nennen Sie die '
        "Spalte zum Beispiel „Text (en)“›"
    ),
    "criteria.no_version": "dem Text fehlt die Fassung in „{language}“, der Sprache der Kampagne",
    "criteria.no_version.hint": (
        '‹Ergänzen Sie `{language}: "..."`|Füllen Sie die Spalte für „{language}“ aus, oder die ohne Sprache›'
    ),
    "criteria.no_id": "„{id}“ ist keine gültige ID",
    "criteria.no_id.hint": "Eine ID besteht aus Kleinbuchstaben (a-z), Ziffern und _, zum Beispiel {such}",
    "criteria.long_id": "die ID hat {count} Zeichen",
    "criteria.long_id.hint": "Eine ID hat höchstens {most}",
    # Numbers, and the points that values earn.
    "criteria.no_number": "{found} steht hier statt einer Zahl",
    "criteria.no_number.hint": "Schreiben Sie eine Zahl, zum Beispiel ‹12.5|12,5› oder 40",
    "criteria.number_meant.hint": "Schreiben Sie {number}‹, ohne Anführungszeichen|›",
    "criteria.infinite": "die Zahl ist nicht endlich",
    "criteria.infinite.hint": "Schreiben Sie eine gewöhnliche Zahl, zum Beispiel ‹12.5|12,5› oder 40",
    "criteria.no_whole_number.hint": "Schreiben Sie eine ganze Zahl von {lowest} bis {highest}, zum Beispiel {example}",
    "criteria.fraction": "{number} ist keine ganze Zahl",
    "criteria.fraction.hint": "Schreiben Sie zum Beispiel {whole}",
    "criteria.share": "{number} wäre weniger als ein Prozent",
    "criteria.share.hint": "Schreiben Sie {percent}, wenn {percent} Prozent gemeint sind",
    "criteria.negative": "{number} ist negativ",
    "criteria.negative.hint": "Schreiben Sie eine Zahl ab 0",
    "criteria.out_of_range": "{number} liegt außerhalb des Bereichs",
    "criteria.out_of_range.hint": "Schreiben Sie eine Zahl von {lowest} bis {highest}",
    "criteria.exchanged": "{lower} ({value}) ist größer als {upper} ({highest})",
    "criteria.exchanged.hint": "Vertauschen Sie die beiden",
    "criteria.interval": "hier werden zwei Zahlen erwartet, nicht {count}",
    "criteria.interval.hint": (
        "Schreiben Sie die kleinste und die größte Zahl, die angenommen wird, zum Beispiel [0, 100]"
    ),
    "criteria.interval.hint.decimals": (
        "Schreiben Sie die kleinste und die größte Zahl, die angenommen wird, zum Beispiel [0, 100]; "
        "Dezimalzahlen haben einen Punkt"
    ),
    "criteria.interval.falls": "{first} ist nicht kleiner als {last}",
    "criteria.no_anchor": "„{key}“ steht hier statt einer Zahl",
    "criteria.no_anchor.hint": "Schreiben Sie eine Zahl; Punkte stehen als {{Wert: Punkte}}",
    "criteria.no_anchor.hint.meant": "Schreiben Sie {number}; Punkte stehen als {{Wert: Punkte}}",
    "criteria.few.values": "weniger als zwei Werte haben Punkte",
    "criteria.few.values.hint": (
        "Schreiben Sie mindestens zwei Werte, den kleinsten zuerst, zum Beispiel {{50: 0, 80: 100}}"
    ),
    "criteria.few.steps": "weniger als zwei Stufen haben Punkte",
    "criteria.few.steps.hint": "Schreiben Sie mindestens zwei Stufen, zum Beispiel {{95: 60, 98: 80, 99: 100}}",
    "criteria.few.dates": "weniger als zwei Daten haben Punkte",
    "criteria.few.dates.hint": (
        "Schreiben Sie mindestens zwei Daten, das früheste zuerst, zum Beispiel {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.same_value": "{left} und {right} sind derselbe Wert",
    "criteria.same_value.hint": "Löschen Sie einen der beiden",
    "criteria.falling.values": "die Werte steigen nicht: {right} steht nach {left}",
    "criteria.falling.steps": "die Stufen steigen nicht: {right} steht nach {left}",
    "criteria.falling.dates": "die Daten stehen nicht in zeitlicher Folge: {right} steht nach {left}",
    "criteria.uneven_steps": "die Punkte der Stufen steigen oder fallen nicht durchgehend",
    "criteria.uneven_steps.hint": (
        "Geben Sie jeder Stufe mehr Punkte als der vorigen, oder jeder weniger; steigen und fallen dürfen nur "
        "‹`points`|„⟦points⟧“›"
    ),
    "criteria.two_curves": "hier stehen ‹points und steps|„⟦points⟧“ und „⟦steps⟧“›; gelten kann nur eines von beiden",
    "criteria.two_curves.hint": (
        "Behalten Sie ‹`points`|„⟦points⟧“› für Geraden zwischen den Werten, oder ‹`steps`|„⟦steps⟧“› für Punkte, "
        "die sich sprunghaft ändern"
    ),
    "criteria.no_curve": "„⟦points⟧“ fehlt",
    "criteria.no_curve.hint": (
        "‹Ergänzen Sie points: {{Wert: Punkte}}|Füllen Sie „⟦points⟧“ aus: Werte mit ihren Punkten›, zum Beispiel "
        "{{50: 0, 80: 100}}, oder ‹steps|„⟦steps⟧“›"
    ),
    "criteria.no_points": "keine Antwort hat Punkte, also könnte niemand welche erhalten",
    "criteria.no_points.hint": "Geben Sie mindestens einer Antwort Punkte",
    # Dates, hours and time zones.
    "criteria.no_date": "{found} ist kein Datum",
    "criteria.no_date.hint": "Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2027-02-26",
    "criteria.no_moment": "{found} ist keine Abgabefrist",
    "criteria.no_moment.hint": (
        "Schreiben Sie ein Datum, zum Beispiel 2027-02-26, oder mit Uhrzeit, zum Beispiel 2027-02-26 17:00; die "
        "Zeitzone steht ‹unter timezone|in der Einstellung „Zeitzone“›"
    ),
    "criteria.day_interval": "hier werden zwei Daten erwartet, nicht {count}",
    "criteria.day_interval.hint": (
        "Schreiben Sie das erste und das letzte Datum, das angenommen wird, zum Beispiel [2027-01-01, 2027-12-31]"
    ),
    "criteria.day_interval.falls": "{first} liegt nicht vor {last}",
    "criteria.too_early": "{date} ist ein Datum, das keine Tabellenkalkulation kennt",
    "criteria.too_early.hint": "Schreiben Sie {earliest} oder ein späteres Datum",
    "criteria.no_start": "{start} liegt in keinem Jahr, für das man etwas zusagen kann",
    "criteria.no_start.hint": "Schreiben Sie ein Datum in den Jahren {first} bis {last}",
    "criteria.no_hours": "{found} steht hier, wo Zeiten erwartet werden",
    "criteria.no_hours.hint": (
        'Schreiben Sie Zeiten wie ‹`"08:00-22:00"` oder `"08:00-12:00, 14:00-18:00"`, über Mitternacht '
        '`"22:00-06:00"`|08:00-22:00 oder 08:00-12:00, 14:00-18:00, über Mitternacht 22:00-06:00›, oder {closed}'
    ),
    "criteria.hours_meant": 'Schreiben Sie ‹`"{hours}"`|{hours}›',
    "criteria.hours_overlap": "die Zeiten „{hours}“ überschneiden sich",
    "criteria.hours_overlap.hint": "Nennen Sie jede Tageszeit nur einmal",
    "criteria.hours_two_ways": "die Zeiten „{hours}“ lassen sich auf zwei Arten lesen",
    "criteria.hours_two_ways.hint": (
        'Rund um die Uhr ist ‹`"00:00-24:00"`|00:00-24:00›; sonst teilen Sie um Mitternacht: ‹`"12:00-24:00"`, '
        'und `"00:00-10:00"`|12:00-24:00, und 00:00-10:00› am nächsten Tag'
    ),
    "criteria.no_zone": "{found} steht hier statt einer Zeitzone",
    "criteria.no_zone.hint": "Schreiben Sie den Namen einer Zeitzone, zum Beispiel Europe/Berlin",
    "criteria.no_zones": "dieser Computer kennt keine Zeitzonen",
    "criteria.no_zones.hint": "Installieren Sie sie mit `pip install tzdata`",
    "criteria.unknown_zone": "eine Zeitzone „{name}“ gibt es nicht",
    # Parts that exclude each other.
    "criteria.credit_falls.hint": (
        "Eine Antwort darf durch die Prüfung keine Punkte verlieren: Vertauschen Sie die beiden"
    ),
    "criteria.credit_of_evidence_falls.hint": (
        "Eine Antwort darf durch einen Nachweis keine Punkte verlieren: Vertauschen Sie die beiden"
    ),
    "criteria.doubt_rises.hint": (
        "Eine geprüfte Antwort ist nicht zweifelhafter als eine nur angegebene: Vertauschen Sie die beiden"
    ),
    "criteria.idle_scenario": "das Szenario ändert kein Gewicht",
    "criteria.idle_scenario.hint": (
        "‹Schreiben Sie alignment_share, oder Gewichte unter criteria oder kpis, zum Beispiel {{alignment_share: "
        "30}}|Füllen Sie „⟦alignment_share⟧“, „⟦criteria⟧“ oder „⟦kpis⟧“ aus›"
    ),
    "criteria.no_uncertainty": "hier steht keine Unsicherheit",
    "criteria.two_uncertainties": "hier stehen zwei Unsicherheiten",
    "criteria.no_uncertainty.hint": (
        "‹Schreiben Sie entweder {{relative: 3}}, in Prozent, oder {{absolute: 0.5}}, in der Einheit der "
        "Kennzahl|Füllen Sie entweder „Unsicherheit: relativ“ aus, in Prozent, oder „Unsicherheit: absolut“, in "
        "der Einheit der Kennzahl›"
    ),
    "criteria.two_sources": (
        "hier stehen ‹column und record|„⟦check.column⟧“ und „⟦check.record⟧“›; gelten kann nur eines von beiden"
    ),
    "criteria.two_sources.hint": "Behalten Sie eines von beiden",
    "criteria.no_source": "„⟦check.column⟧“ fehlt",
    "criteria.no_source.hint": (
        "‹Ergänzen Sie column: eine Spalte der Kennzahlentabelle, oder record: eine Messgröße|Füllen Sie "
        "„Abgleich: Spalte“ aus, mit einer Spalte der Kennzahlentabelle, oder „⟦check.record⟧“, mit einer "
        "Messgröße› wie solved_share"
    ),
    "criteria.no_contradiction": "{found} steht hier, wo Antworten erwartet werden, die einander widersprechen",
    "criteria.no_contradiction.hint": (
        "Schreiben Sie ‹contradicts: |›{{Antwort: {{andere Frage: deren Antwort}}}}, zum Beispiel {{yes: "
        "{{carrier: none}}}}"
    ),
}
