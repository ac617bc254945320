"""What in the criteria does not go with the rest of them, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "disagreement.in_lots": "im Los {lots}: {message}",
    "disagreement.language": "„{language}“ ist keine verfügbare Sprache",
    "disagreement.language.hint": "Schreiben Sie {known}",
    "disagreement.days": "{early} liegt nach „{last}“ ({late})",
    "disagreement.days.before": "{late} liegt vor „{first}“ ({early})",
    "disagreement.days.hint": "Berichtigen Sie einen der beiden Tage",
    "disagreement.seal": "eine Ausschreibung ohne Abgabefrist lässt sich nicht verschließen",
    "disagreement.seal.hint": "Schreiben Sie eine Abgabefrist, oder ‹löschen Sie den Schlüssel|leeren Sie die Zelle›",
    # What stands in two parts.
    "disagreement.same_id.criteria": "zwei Kriterien haben die ID „{id}“",
    "disagreement.same_id.questions": "zwei Fragen haben die ID „{id}“",
    "disagreement.same_id.kpis": "zwei Kennzahlen haben die ID „{id}“",
    "disagreement.same_id.options": "zwei Antworten haben die ID „{id}“",
    "disagreement.same_id.items": "zwei Punkte der Liste haben die ID „{id}“",
    "disagreement.same_id.hint": "Jede ID muss eindeutig sein: Ändern Sie eine der beiden",
    "disagreement.same_column": "die Spalte „{column}“ gehört schon zur Kennzahl „{kpi}“",
    "disagreement.same_column.hint": "Geben Sie jeder Kennzahl eine eigene Spalte",
    "disagreement.same_text.options": "zwei Antworten haben den Text „{text}“",
    "disagreement.same_text.items": "zwei Punkte der Liste haben den Text „{text}“",
    "disagreement.same_text.hint": "Ein Anbieter könnte sie nicht unterscheiden: Formulieren Sie einen der Texte um",
    "disagreement.other_unit": "„{unit}“ ist eine andere Einheit als „{first}“",
    "disagreement.other_unit.hint": (
        "Eine Zahl muss in jeder Sprache dasselbe bedeuten: Schreiben Sie in jeder dieselbe Einheit"
    ),
    "disagreement.same_name.criteria": "„{name}“ ist schon der Name des Kriteriums „{other}“",
    "disagreement.same_name.questions": "„{name}“ ist schon der Name der Frage „{other}“",
    "disagreement.same_name.kpis": "„{name}“ ist schon der Name der Kennzahl „{other}“",
    "disagreement.same_name.hint": "Ein Leser könnte sie nicht unterscheiden: Ändern Sie einen der Namen",
    # Lots.
    "disagreement.all_lots": "„{lot}“ steht für alle Lose und kann kein einzelnes benennen",
    "disagreement.all_lots.hint": (
        "Lassen Sie ‹`lots` weg|„⟦lots⟧“ leer›, wenn alle gemeint sind, oder geben Sie dem Los einen anderen Namen"
    ),
    "disagreement.no_lot": "ein Los „{lot}“ gibt es nicht",
    "disagreement.no_lot.hint": (
        "Schreiben Sie {known}; die Lose sind ‹am Anfang der Datei|in den Einstellungen› festgelegt"
    ),
    "disagreement.lot_written_twice": "das Los „{lot}“ ist auch als „{first}“ geschrieben",
    "disagreement.lot_written_twice.hint": "Schreiben Sie es überall gleich",
    "disagreement.never_asked": "die Frage nennt das Los {lots}, in dem ihr Kriterium nicht vorkommt",
    "disagreement.never_asked.hint": "Löschen Sie das Los hier, oder ergänzen Sie es bei den Losen des Kriteriums",
    # Weights.
    "disagreement.no_weight.criteria": "die Gewichte der Kriterien ergeben zusammen null",
    "disagreement.no_weight.kpis": "die Gewichte der Kennzahlen ergeben zusammen null",
    "disagreement.no_weight.questions": "die Gewichte der Fragen des Kriteriums ergeben zusammen null",
    "disagreement.no_weight.channels": "die Gewichte der Kanäle ergeben zusammen null",
    "disagreement.no_weight_then.criteria": "damit ergeben die Gewichte der Kriterien zusammen null",
    "disagreement.no_weight_then.kpis": "damit ergeben die Gewichte der Kennzahlen zusammen null",
    "disagreement.no_weight.hint": "Geben Sie mindestens einem davon ein Gewicht",
    "disagreement.only_record": "dieses Kriterium fragt nur die Historie ab, die keine Punkte gibt",
    "disagreement.only_record.hint": (
        "Schreiben Sie ‹`record: scored` an den Anfang der Datei|„⟦=scored⟧“ in die Einstellung „⟦record⟧“›, oder "
        "ergänzen Sie eine Frage eines anderen Typs"
    ),
    "disagreement.no_own_question": "das Kriterium hat keine Frage",
    "disagreement.no_own_question.hint": (
        "Nennen Sie beim Kriterium unter ‹`lots`|„⟦lots⟧“› die Lose, in denen seine Fragen gestellt werden"
    ),
    "disagreement.only_texts": "in diesem Kriterium haben nur Texte ein Gewicht",
    "disagreement.only_texts.hint": (
        "Texte allein geben keine Punkte: Ergänzen Sie eine Frage eines anderen Typs, die ein Gewicht hat"
    ),
    # KPIs and scenarios.
    "disagreement.uncertain_price": "ein Preis ist verbindlich und kann nicht unsicher sein",
    "disagreement.uncertain_price.hint": (
        "‹Löschen Sie die Zeile, oder die Zeile `price: true`|Leeren Sie die Zelle, oder die unter „Preis“›"
    ),
    "disagreement.second_price": "„{price}“ ist schon der Preis",
    "disagreement.second_price.hint": "Kennzeichnen Sie je Los nur eine Kennzahl als Preis",
    "disagreement.minimum_of_no_kpis": "es gibt keine Kennzahlen, also könnte niemand diesen Mindestwert erreichen",
    "disagreement.minimum_of_no_kpis.hint": (
        "‹Löschen Sie die Zeile|Leeren Sie die Zelle›, oder ergänzen Sie Kennzahlen"
    ),
    "disagreement.share_of_no_kpis": "es gibt keine Kennzahlen, also macht die Passung die ganze Gesamtwertung aus",
    "disagreement.share_of_no_kpis.hint": "‹Löschen Sie die Zeile|Leeren Sie die Zelle›, oder ergänzen Sie Kennzahlen",
    "disagreement.no_part.criteria": "ein Kriterium „{name}“ gibt es nicht",
    "disagreement.no_part.criteria.hint": "Schreiben Sie die ID eines Kriteriums",
    "disagreement.no_part.kpis": "eine Kennzahl „{name}“ gibt es nicht",
    "disagreement.no_part.kpis.hint": "Schreiben Sie die ID einer Kennzahl",
    "disagreement.no_part.hint": "‹Löschen Sie die Zeile|Löschen Sie den Eintrag hier›",
    # Other questions and their answers.
    "disagreement.condition_names_one": "eine Bedingung nennt genau eine Frage und eine ihrer Antworten",
    "disagreement.condition_names_one.hint": (
        "Schreiben Sie eine Frage und ihre Antwort als ‹only_if: |›{{Frage: Antwort}}"
    ),
    "disagreement.depends_on_itself": "die Frage hängt von sich selbst ab",
    "disagreement.depends_on_itself.hint": "Nennen Sie eine andere Frage",
    "disagreement.depend_on_each_other": "„{question}“ und „{other}“ hängen voneinander ab",
    "disagreement.depend_on_each_other.hint": "Löschen Sie eine der Bedingungen",
    "disagreement.contradicts_itself": "die Frage widerspricht sich selbst",
    "disagreement.contradicts_itself.hint": "Nennen Sie eine andere Frage",
    "disagreement.no_question": "eine Frage „{name}“ gibt es nicht",
    "disagreement.no_question.hint": "Schreiben Sie die ID einer Frage",
    "disagreement.no_own_answer": "die Frage hat keine Antwort „{answer}“",
    "disagreement.no_answer": "„{question}“ hat keine Antwort „{answer}“",
    "disagreement.its_answers": "Mögliche Antworten: {known}",
    "disagreement.no_option": "„{question}“ hat keine Antwort „{option}“",
    "disagreement.gate_of_several": "„{question}“ ist vom Typ {type}, bei dem mehrere Antworten zutreffen können",
    "disagreement.gate_of_several.hint": (
        "Nur eine Frage vom Typ ⟦=choice⟧ oder ⟦=yes_no⟧ kann entscheiden, ob eine andere gestellt wird"
    ),
    "disagreement.without_options": "„{question}“ ist vom Typ {type}, der keine Antworten zur Wahl hat",
    "disagreement.without_options.hint": (
        "Nennen lassen sich nur Antworten auf Fragen der Typen ⟦=choice⟧, ⟦=multi⟧ und ⟦=yes_no⟧"
    ),
    "disagreement.gate_not_asked": "„{question}“ wird im Los {lots} nicht gestellt",
    "disagreement.gate_not_asked.hint": "Geben Sie beiden Fragen dieselben Lose",
    "disagreement.in_other_lots": "„{question}“ wird in anderen Losen gestellt",
    "disagreement.in_other_lots.hint": (
        "Geben Sie beiden Fragen ein gemeinsames Los, oder ‹löschen Sie die Zeile|leeren Sie die Zelle›"
    ),
    # Our own books.
    "disagreement.no_record_asked": "keine Frage fragt die Historie ab, also gibt es nichts zu bewerten",
    "disagreement.no_record_asked.hint": (
        "Ergänzen Sie Fragen vom Typ ⟦=record⟧, oder ‹löschen Sie die Zeile|leeren Sie die Zelle›"
    ),
    "disagreement.no_vendor_asked": "gefragt werden nur unsere eigenen Bücher, aber kein Anbieter",
    "disagreement.no_vendor_asked.hint": "Ergänzen Sie eine Frage eines anderen Typs",
    "disagreement.no_deadline": "die Historie umfasst die Monate vor der Abgabefrist, und diese fehlt",
    "disagreement.no_deadline.hint": "Schreiben Sie eine Abgabefrist, oder löschen Sie die Frage",
    "disagreement.no_deadline.hint.check": (
        "Schreiben Sie eine Abgabefrist, oder ‹löschen Sie den Abgleich|leeren Sie die Zelle›"
    ),
    # Hours.
    "disagreement.no_promise": "es fehlt eine Zusage, mit der sich die Zeiten eines Anbieters vergleichen lassen",
    "disagreement.no_promise.hint": (
        "‹Ergänzen Sie `promise` am Anfang der Datei|Füllen Sie „⟦promise.timezone⟧“ und „⟦promise.from⟧“ in den "
        "Einstellungen aus, und das Blatt „⟦#promise⟧“›: unsere eigene Zeitzone, Kanäle und Zeiten"
    ),
    "disagreement.hours_twice": "„{question}“ fragt schon nach den Zeiten",
    "disagreement.hours_twice.hint": "Behalten Sie eine der beiden: Sie fragt nach den Zeiten aller Kanäle",
    "disagreement.day_twice": "{days} steht schon in „{key}“",
    "disagreement.days_twice": "{days} stehen schon in „{key}“",
    "disagreement.day_twice.hint": "Nennen Sie jeden Tag nur einmal",
    "disagreement.no_hours": "für {days} sind keine Zeiten angegeben",
    "disagreement.no_hours.hint": (
        "Ergänzen Sie sie; ein Tag ohne Service wird so angegeben: ‹`{day}: {closed}`|{closed}›"
    ),
    "disagreement.never_open": "der Kanal ist an jedem Tag geschlossen",
    "disagreement.never_open.hint": "Geben Sie ihm Zeiten, oder löschen Sie den Kanal",
    "disagreement.no_day": "„{key}“ ist hier ‹kein bekannter Schlüssel|nicht bekannt›",
    "disagreement.no_day.hint": "Hier bekannt: {known}, und Tage in Folge wie mon-fri",
    "disagreement.holiday": "{holiday} liegt nicht in den 52 Wochen ab {start}, und nur diese werden gezählt",
    "disagreement.holiday.hint": "Berichtigen Sie das Datum oder ‹`from`|„⟦promise.from⟧“›, oder löschen Sie die Zeile",
}
