"""What was found in a returned questionnaire, and what to do about it, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "read.no_identity": "Die Datei ist keiner unserer Fragebögen, oder ihr verstecktes Blatt „_meta“ wurde entfernt.",
    "read.no_identity.hint": "Bitten Sie den Anbieter, den gesendeten Fragebogen auszufüllen, ohne Blätter zu löschen.",
    "read.several_questionnaires": (
        "Das versteckte Blatt „_meta“ fehlt, und die Blätter stammen aus mehreren Fragebögen: {vendors}."
    ),
    "read.several_questionnaires.hint": (
        "Bitten Sie jeden Anbieter um seinen eigenen Fragebogen, in einer eigenen Datei."
    ),
    "read.meta_gone": "Das versteckte Blatt, das sagt, für wen der Fragebogen ist, fehlt oder ist unvollständig.",
    "read.meta_gone.hint": (
        "Die übrigen Blätter sagen es auch und stimmen überein; von dort wurde es gelesen: Es ist nichts zu tun."
    ),
    "read.foreign_sheet": "Das Blatt stammt aus einem anderen Fragebogen als der Rest der Datei; es ist für {vendor}.",
    "read.foreign_sheet.hint": (
        "Seine Antworten wurden nicht gezählt: Bitten Sie den Anbieter um sie in seinem eigenen Fragebogen."
    ),
    "read.ids_gone": "Die versteckten IDs von Zeilen fehlen; die Zeilen wurden an ihren Fragen erkannt.",
    "read.ids_gone.hint": "Es ist nichts zu tun, außer wenn auch eine Antwort nachgefragt wird.",
    "read.questions_gone": (
        "Die Texte der Fragen fehlen; die versteckten IDs stehen wie gesendet, deshalb galten sie."
    ),
    "read.questions_gone.hint": "Vergleichen Sie ein oder zwei Antworten mit dem gesendeten Fragebogen.",
    "read.headings_gone": (
        "Die Überschriften fehlen; die Spalten wurden an ihrer Reihenfolge erkannt, die wie gesendet ist."
    ),
    "read.headings_gone.hint": "Vergleichen Sie ein oder zwei Antworten mit dem gesendeten Fragebogen.",
    "read.question_gone": (
        "Die Zeile gehört laut versteckter ID zu „{question}“, aber die Frage selbst fehlt; es ist also "
        "nicht sicher, was beantwortet wurde."
    ),
    "read.question_gone.hint": (
        "Die Antwort „{found}“ wurde nicht gezählt: Fragen Sie den Anbieter, zu welcher Frage sie gehört."
    ),
    "read.which_question": "Die versteckte ID der Zeile fehlt, und ihr Text steht bei mehreren Fragen.",
    "read.which_question.hint": (
        "Die Antwort „{found}“ wurde nicht gezählt: Fragen Sie den Anbieter, zu welcher davon sie gehört."
    ),
    "read.wrong_signature": (
        "Der Fragebogen stammt nicht aus dieser Kampagne, oder das versteckte Blatt, das sagt, für "
        "wen er ist, wurde geändert."
    ),
    "read.wrong_signature.hint": (
        "Senden Sie dem Anbieter seinen Fragebogen erneut; ein Fragebogen aus einer anderen Kampagne wird dort "
        "bewertet."
    ),
    "read.not_verified": (
        "Nicht geprüft: Der Schlüssel der Kampagne liegt nicht vor; der genannte Anbieter wurde ungeprüft übernommen."
    ),
    "read.other_campaign": (
        "Der Fragebogen wurde für die Kampagne „{campaign}“ erstellt, nicht für „{title}“; er zählt nicht."
    ),
    "read.other_campaign.hint": (
        "Senden Sie dem Anbieter seinen Fragebogen aus dieser Kampagne. Ist es dieselbe Ausschreibung unter "
        "neuem Titel und mit neuer Frist, tragen Sie in den Kriterien wieder den früheren Titel ein und "
        "starten Sie erneut."
    ),
    "read.other_kind": "Diese Art von Formular kennt diese Version von scorecard nicht.",
    "read.other_kind.hint": "Verwenden Sie die Version von scorecard, mit der es erstellt wurde, oder eine neuere.",
    "read.unknown_vendor": "Der Fragebogen ist für den Anbieter „{vendor}“, der nicht in der Tabelle vendors steht.",
    "read.unknown_vendor.hint": "Tragen Sie den Anbieter in die Tabelle vendors ein, oder entfernen Sie die Datei.",
    "read.other_lot": (
        "Er ist für das Los „{found}“, aber laut der Tabelle vendors gehört der Anbieter zum Los „{expected}“."
    ),
    "read.other_lot.hint": (
        "Doppelklicken Sie erneut auf Generate oder führen Sie `scorecard generate` aus, und senden Sie dem Anbieter "
        "den Fragebogen seines Loses."
    ),
    "read.unknown_lot": "Der Fragebogen ist für das Los „{found}“, das nicht in den Kriterien steht.",
    "read.unknown_lot.hint": "Bewerten Sie ihn mit den Kriterien seiner eigenen Kampagne (--criteria).",
    "read.question_changed": (
        "{question}: {vendors} antworteten, bevor sich Wortlaut, Typ, Antworten oder Einheit änderten; diese "
        "Antworten zählen nicht."
    ),
    "read.question_changed.hint": (
        "Senden Sie den neuen Fragebogen, machen Sie die Änderung rückgängig, oder geben Sie an, dass sie dasselbe "
        "bedeutet: Check (`scorecard check`) sagt, wie."
    ),
    "read.two_versions": "Von {name} sind mehrere Fragebögen mit verschiedenen Antworten eingegangen: {files}.",
    "read.two_versions.hint": "Fragen Sie, welcher gilt, und entfernen Sie die anderen; bis dahin zählt keiner.",
    "read.same_answers": "Sie enthält dieselben Antworten wie {file}.",
    "read.criteria_gone": (
        "Die Fragebogen von {vendors} beruhen auf Kriterien, von denen in sent/ keine Kopie liegt, und nicht auf "
        "denen in den Kriterien."
    ),
    "read.criteria_gone.hint": (
        "Legen Sie die Datei criteria-….yaml, die `scorecard generate` geschrieben hat, "
        "unverändert nach sent/ zurück; bis dahin gelten die jetzigen Kriterien, wo die Fragen übereinstimmen."
    ),
    "read.superseded.received": "Es zählt eine Fassung, die später eingegangen ist: {file}, {date}.",
    "read.superseded.saved": "Es zählt eine Fassung, die später gespeichert wurde: {file}, {date}.",
    "read.less_complete": "Er ist neuer als {file}, lässt aber mehr Fragen offen, und ersetzt ihn darum nicht.",
    "read.less_complete.hint": "Fragen Sie den Anbieter, welcher gilt; ist es dieser, entfernen Sie den anderen.",
    "read.late": "Er ging am {date} ein, nach der Frist ({deadline}).",
    "read.late_copy": "Er enthält dieselben Antworten wie eine Datei, die nach der Frist einging.",
    "read.excepted": "Er zählt trotzdem: Die Tabelle vendors nennt den Grund.",
    "read.received": "Eingegangen am {date}, wie in der Tabelle vendors steht ({source}).",
    "read.withdrawn": "Der Anbieter hat sich am {date} zurückgezogen: Nichts in dieser Datei zählt.",
    "read.no_mail_date": (
        "Eingang nicht belegt: Keine E-Mail zeigt, wann der Fragebogen einging. Ist es bekannt, tragen Sie es in die "
        "Tabelle vendors ein (received, source)."
    ),
    "read.beside": "Keine Arbeitsmappe; lag in einer E-Mail neben einer solchen und wurde nicht gelesen.",
    "read.error_value": "{question}: Die Zelle zeigt den Fehler {found}.",
    "read.error_value.hint": "Bitten Sie den Anbieter um die Antwort; bis dahin gilt sie als nicht beantwortet.",
    "read.not_an_option": "{question}: „{found}“ ist keine der Antworten.",
    "read.not_an_option.hint": "Möglich: {accepted}.",
    "read.did_you_mean": "Ist „{suggestion}“ gemeint? {hint}",
    "read.not_a_number": "{question}: „{found}“ ist keine Zahl.",
    "read.a_range": "{question}: „{found}“ ist ein Bereich; gefragt ist eine einzelne Zahl.",
    "read.two_ways": "{question}: „{found}“ ist mehrdeutig: über tausend oder etwas über eins?",
    "read.share_or_percent": "{question}: Ist „{found}“ als {found} % gemeint oder als Anteil von eins?",
    "read.not_percent": "{question}: „{found}“ ist ein Prozentwert, gefragt ist aber: {unit}.",
    "read.other_unit": "{question}: „{found}“ ist nicht in {unit} angegeben.",
    "read.shown_otherwise": "{question}: Das Zahlenformat zeigt „{found}“, in der Zelle steht aber eine andere Zahl.",
    "read.a_date": "{question}: Die Zelle enthält ein Datum; das Programm hat die Eingabe umgewandelt.",
    "read.out_of_range": "{question}: {found} liegt außerhalb des zulässigen Bereichs.",
    "read.number.hint": (
        "Möglich: eine Zahl von {lowest} bis {highest} (Einheit: {unit}). Bis dahin gilt die Frage als nicht "
        "beantwortet."
    ),
    "read.no_reason": "{question}: „{found}“ ohne Grund im Kommentar.",
    "read.no_reason.hint": "Fragen Sie, warum es nicht zutrifft; bis dahin gilt die Frage als nicht beantwortet.",
    "read.placeholder_reason": "{question}: „{found}“ begründet nicht, warum die Frage nicht zutrifft.",
    "read.placeholder_reason.hint": "Fragen Sie nach dem Grund; bis dahin gilt sie als nicht beantwortet.",
    "read.placeholder": "{question}: „{found}“ ist keine Antwort.",
    "read.placeholder.hint": "Fragen Sie den Anbieter nach der Antwort; bis dahin gilt sie als nicht beantwortet.",
    "read.no_evidence": "{question}: „{found}“ ist kein Nachweis.",
    "read.no_evidence.hint": (
        "Fragen Sie, welches Dokument, welcher Link oder welche Zahl es belegt; bis dahin fehlt der Nachweis."
    ),
    "read.attached": "kam mit derselben E-Mail: {files}",
    "read.not_a_date": "{question}: „{found}“ ist kein Datum.",
    "read.date_two_ways": "{question}: „{found}“ ist mehrdeutig; welche Zahl ist der Monat?",
    "read.date.hint": "Möglich: ein Datum von {lowest} bis {highest}. Bis dahin gilt die Frage als nicht beantwortet.",
    "read.text.hint": (
        "Fragen Sie den Anbieter, was er geschrieben hat; bis dahin gilt die Frage als nicht beantwortet."
    ),
    "read.too_long": "{question}: Der Text ist länger als {lowest} Zeichen ({highest}).",
    "read.too_long.hint": (
        "Er wurde vollständig übernommen: Entscheiden Sie, ob er zählt, oder bitten Sie um einen kürzeren."
    ),
    "read.not_a_timezone": "{question}: „{found}“ ist keine Zeitzone.",
    "read.not_a_timezone.hint": (
        "Möglich: ein Name aus der Liste, etwa Europe/Madrid oder UTC+01:00. Bis dahin gelten die Zeiten als "
        "nicht beantwortet."
    ),
    "read.no_timezone": "Es sind Zeiten angegeben, aber nicht die Zeitzone, in der sie gelten.",
    "read.no_timezone.hint": "Fragen Sie den Anbieter danach; bis dahin gelten die Zeiten als nicht beantwortet.",
    "read.not_hours": "{question}: „{found}“ sagt nicht, von wann bis wann.",
    "read.one_time": "{question}: „{found}“ ist nur eine Uhrzeit; wann wird geöffnet, wann geschlossen?",
    "read.impossible": "{question}: „{found}“ enthält eine Uhrzeit, die es nicht gibt.",
    "read.overlap": "{question}: Die Zeiträume in „{found}“ überschneiden sich.",
    "read.hours_two_ways": "{question}: „{found}“ ist mehrdeutig: am Tag oder über Mitternacht?",
    "read.no_monday": "{question}: „{found}“, doch die Zeiten des Montags selbst fehlen oder wurden nicht verstanden.",
    "read.hours.hint": (
        "Möglich: Zeiten wie 08:00-22:00, oder {accepted}. Bis dahin gilt der Tag als nicht beantwortet."
    ),
    "read.moved": "Die Zeile gehört zu „{question}“, aber es steht eine andere Frage darin; wurde das Blatt sortiert?",
    "read.moved.hint": (
        "Die Antwort „{found}“ wurde nicht gezählt: Fragen Sie den Anbieter, zu welcher Frage sie gehört."
    ),
    "read.stray": "Die Antwort „{found}“ steht in einer Zeile, die zu keiner Frage gehört; wurde sie verschoben?",
    "read.stray.hint": "Sie wurde nicht gezählt: Fragen Sie den Anbieter, zu welcher Frage sie gehört.",
    "read.both": "{question}: Daneben ist „{found}“ eingetragen, obwohl die Zeilen beantwortet sind.",
    "read.both.hint": "Fragen Sie, was von beidem gilt; bis dahin gilt die Frage als nicht beantwortet.",
    "read.twice": (
        "{question}: Die Frage steht zweimal in der Datei, mit verschiedenen Antworten (hier und in {other})."
    ),
    "read.twice.hint": "Fragen Sie, welche gilt; bis dahin gilt die Frage als nicht beantwortet.",
    "read.row_gone": "{question}: Ihre Zeile ist nicht mehr in der Datei.",
    "read.row_gone.hint": "Sie gilt als nicht beantwortet: Bitten Sie den Anbieter um die Antwort.",
    "read.section_gone": "Keine der Fragen von „{section}“ ist in der Datei zu finden.",
    "read.section_gone.hint": (
        "Sie gelten als nicht beantwortet: Bitten Sie den Anbieter um dieses Blatt des gesendeten "
        "Fragebogens, ausgefüllt."
    ),
    "read.no_columns": "Das Blatt enthält Fragen, aber die Spalte mit den Antworten ist nicht zu finden.",
    "read.no_columns.hint": "Bitten Sie den Anbieter, den gesendeten Fragebogen auszufüllen, mit seinen Überschriften.",
    "read.not_specified": "{question}: {option}. Die Option ist gewählt, aber es fehlt, was gemeint ist.",
    "read.not_specified.hint": "Fragen Sie den Anbieter; die Option zählt, wie sie ist.",
    "read.not_given": "{question}: {option}. Hier steht „{found}“, aber die Option ist nicht gewählt.",
    "read.not_given.hint": "Fragen Sie den Anbieter, ob er diese Option meint.",
    "read.struck": "Text ist durchgestrichen: {cells}.",
    "read.struck.hint": (
        "Fragen Sie den Anbieter, was gilt; bis dahin zählen durchgestrichene Antworten und Nachweise als nicht "
        "gegeben."
    ),
    "read.uncalculated": "Formeln wurden ohne ihr Ergebnis gespeichert: {cells}.",
    "read.uncalculated.hint": (
        "Öffnen Sie die Datei in Excel, speichern Sie sie, und verwenden Sie diese Kopie; bis dahin zählen diese "
        "Zellen als nicht beantwortet."
    ),
    "read.beside_blank": "Die Antwort ist leer, aber daneben steht etwas: {cells}.",
    "read.beside_blank.hint": (
        "Fragen Sie den Anbieter, ob das die Antwort ist; bis dahin gilt die Frage als unbeantwortet."
    ),
    "read.closed_gate": (
        "Beantwortet, obwohl die Frage nach einer anderen Antwort (in Klammern) nicht zutrifft: {cells}."
    ),
    "read.closed_gate.hint": "Fragen Sie, welche der beiden Antworten stimmt; bis dahin trifft die Frage nicht zu.",
    "read.unasked": "Eingetragen, wo nichts gefragt ist: {cells}.",
    "read.unasked.hint": (
        "Es zählt nicht: Prüfen Sie, ob es zu einer Antwort gehört, und fragen Sie im Zweifel den Anbieter."
    ),
    "read.written": "Außerhalb der Antwortzellen wurde Text ergänzt: {cells}.",
    "read.written.hint": (
        "Er zählt nicht: Prüfen Sie, ob er eine Antwort einschränkt, und fragen Sie im Zweifel den Anbieter."
    ),
    "read.sheets": "Es wurden Blätter hinzugefügt: {cells}.",
    "read.sheets.hint": (
        "Sie wurden nicht gelesen: Prüfen Sie, ob sie eine Antwort einschränken, und fragen Sie im Zweifel den "
        "Anbieter."
    ),
    "read.notes": "Zellen enthalten Notizen oder Kommentare: {cells}.",
    "read.notes.hint": (
        "Sie wurden nicht gelesen, da sie intern sein können: Prüfen Sie in der Datei, ob sie eine Antwort "
        "einschränken."
    ),
    "read.objects": "Bilder, Formen oder angekreuzte Kästchen wurden hinzugefügt: {cells}.",
    "read.objects.hint": (
        "Sie wurden nicht gelesen: Prüfen Sie in der Datei, was sie besagen, und bitten Sie den Anbieter, in den "
        "Zellen zu antworten."
    ),
    "read.not_compared": (
        "Text außerhalb der Antwortzellen wurde nicht geprüft: In sent/ liegt keine Kopie dieses Fragebogens."
    ),
    "read.halves": "Die Datei beantwortet Fragen, die in der gewerteten Datei {file} leer sind: {questions}.",
    "read.halves.hint": (
        "Bitten Sie den Anbieter um eine Datei mit allen Antworten; bis dahin zählen die Antworten dieser Datei nicht."
    ),
    "read.may_be_halves": (
        "Die Datei beantwortet nur Fragen, die in der gewerteten Datei {file} leer sind; die beiden können "
        "Hälften sein: {questions}."
    ),
    "read.may_be_halves.hint": (
        "Fragen Sie den Anbieter; gehören beide zusammen, schreiben Sie ja in die Spalte join der Tabelle vendors. "
        "Bis dahin zählen die Antworten dieser Datei nicht."
    ),
    "read.two_halves": (
        "Von {name} sind mehrere Fragebögen eingegangen, in denen keine Frage doppelt beantwortet ist: {files}. "
        "Es können Hälften sein."
    ),
    "read.two_halves.hint": (
        "Fragen Sie den Anbieter; gehören sie zusammen, schreiben Sie ja in die Spalte join der Tabelle vendors, "
        "sonst entfernen Sie die anderen. Bis dahin zählt keiner."
    ),
    "read.no_halves": (
        "Die Datei wird nicht mit {file} verbunden, wie die Tabelle vendors es sagt, da beide diese Fragen "
        "beantworten: {questions}."
    ),
    "read.no_halves.hint": (
        "Bitten Sie den Anbieter um eine Datei mit allen Antworten, die gelten; bis dahin zählen die Antworten "
        "dieser Datei nicht."
    ),
    "read.joined": "Verbunden mit {files}, wie die Tabelle vendors es sagt: Beide zählen.",
    "read.errors": "Zellen zeigen einen Fehler: {cells}.",
    "read.errors.hint": "Was sie zeigen, wurde nicht gezählt: Fragen Sie den Anbieter, was dort stehen soll.",
    "read.reworded": (
        "„{question}“ lautet anders als in dem Fragebogen an {vendors}: Was dazu geantwortet wird, zählt nicht."
    ),
    "read.reworded_parts": (
        "„{question}“: {parts} lautet anders als in dem Fragebogen an {vendors}: Wer danach antwortet, muss neu "
        "antworten."
    ),
    "read.reworded.hint": (
        "Machen Sie die Änderung rückgängig, oder doppelklicken Sie auf Generate (`scorecard generate`) und senden "
        "Sie den neuen Fragebogen; bedeutet sie dasselbe, schreiben Sie ‹unter die Frage: {entry}|in ihre Zeile "
        "{pair} unter „{sent}“ und den Grund unter „{reason}“ (das Pluszeichen über den Spalten klappt sie auf)›"
    ),
    "read.asked_otherwise": (
        "„{question}“ hat einen anderen Typ, andere Optionen, Stufen oder eine andere Einheit als in dem "
        "Fragebogen an {vendors}: Was dazu geantwortet wird, zählt nicht."
    ),
    "read.asked_otherwise.hint": (
        "Machen Sie die Änderung rückgängig, oder doppelklicken Sie auf Generate (`scorecard generate`) und senden "
        "Sie den neuen Fragebogen"
    ),
    "read.no_such_pair": (
        "Keine Frage, wie sie versandt wurde, bildet mit dieser das Textpaar, das hier als gleichbedeutend "
        "angegeben ist."
    ),
    "read.no_such_pair.hint": (
        "Doppelklicken Sie auf Check (`scorecard check`) ohne ‹diesen Schlüssel|diese Zelle›: Es nennt das versandte "
        "Paar; oder ‹löschen Sie den Schlüssel|leeren Sie die Zelle›"
    ),
    "read.told_later": (
        "In versandten Fragebogen steht eine spätere Frist ({deadline}) als jetzt in den Kriterien: {vendors}."
    ),
    "read.told_later.hint": (
        "Wem dieser Tag genannt wurde, der darf nicht durch einen früheren verspätet sein: Setzen Sie die Frist "
        "zurück, oder tragen Sie für diese Anbieter in der Tabelle vendors eine Ausnahme (exception) ein."
    ),
    "read.undeclared": (
        "Nachdem Fragebogen zurückgekommen waren, wurde etwas geändert, das die Reihenfolge verschieben kann, und "
        "niemand ist genannt, der es beschlossen hat: {what}."
    ),
    "read.undeclared.hint": (
        "Die Reihenfolge nach den versandten Kriterien gilt. Machen Sie die Änderung rückgängig, oder ‹ergänzen Sie "
        "in den Kriterien unter `changes` einen Eintrag mit what, reason, decided_by und date|füllen Sie im Blatt "
        "Änderungen der Kriterien eine Zeile aus›."
    ),
    "read.sealed": (
        "Die Ausschreibung ist bis zum Ende der Frist versiegelt ({until}): Vorher entsteht keine Rangfolge."
    ),
    "read.sealed.hint": (
        "Doppelklicken Sie danach auf Rank (`scorecard rank`); bis dahin sagt Status (`scorecard status`), wer "
        "geantwortet hat."
    ),
    "read.earlier_open": {
        "one": (
            "{count} Antwort, die aus dem früheren Fragebogen des Anbieters eingetragen wurde, wartet in dieser "
            "Zelle auf seine Bestätigung und zählt nicht."
        ),
        "other": (
            "{count} Antworten, die aus dem früheren Fragebogen des Anbieters eingetragen wurden, warten in dieser "
            "Zelle auf seine Bestätigung und zählen nicht."
        ),
    },
    "read.earlier_open.hint": (
        "Bitten Sie den Anbieter, dort „{yes}“ zu wählen, wenn sie noch gelten, und die Datei erneut zu senden."
    ),
    "read.earlier_denied": {
        "one": (
            "Der Anbieter sagt in dieser Zelle, dass seine früheren Antworten nicht mehr alle gelten; {count}, die "
            "er nicht geändert hat, zählt nicht."
        ),
        "other": (
            "Der Anbieter sagt in dieser Zelle, dass seine früheren Antworten nicht mehr alle gelten; {count}, die "
            "er nicht geändert hat, zählen nicht."
        ),
    },
    "read.earlier_denied.hint": (
        "Bitten Sie den Anbieter, zu ändern, was nicht mehr gilt, und dann dort „{yes}“ zu wählen."
    ),
    "read.sealed_answers": {
        "one": "{count} Hinweis zu den Antworten bleibt bis zum Ende der Frist versiegelt.",
        "other": "{count} Hinweise zu den Antworten bleiben bis zum Ende der Frist versiegelt.",
    },
    "read.sealed_answers.hint": (
        "Vorher ist nichts zu tun; fragen Sie den Anbieter nur, wenn ganze Fragen offen sind."
    ),
    "read.more_problems": {
        "one": "{count} weitere Zelle dieser Datei ist nicht verständlich und nicht aufgeführt.",
        "other": "{count} weitere Zellen dieser Datei sind nicht verständlich und nicht aufgeführt.",
    },
    "read.more_problems.hint": (
        "Klären Sie die aufgeführten, oder bitten Sie den Anbieter um den Fragebogen, wie er gesendet wurde."
    ),
    "read.unknown_round": "Es ist eine Rückfrage, von der in sent/clarifications keine Kopie liegt.",
    "read.unknown_round.hint": (
        "Legen Sie die Kopie, die `scorecard clarify` erstellt hat, unverändert dorthin zurück; bis dahin zählen "
        "ihre Antworten nicht."
    ),
    "read.no_reading": "{question}: „{found}“ kann mit der ersten Antwort nicht gemeint gewesen sein.",
    "read.no_reading.hint": "Möglich: {accepted}. Bis dahin bleibt es unklar.",
    "read.clarification": "Rückfrage vom {date}",
    "read.clarified_before": (
        "Er ist neuer als das, was geklärt wurde: Wo nachgefragt wurde, zählt weiterhin {clarification}."
    ),
    "read.clarified_before.hint": "Fragen Sie den Anbieter nur, wenn sich beide in etwas Wichtigem unterscheiden.",
    "read.earns_more": (
        "{question}: Die neue Antwort auf einen Widerspruch brächte mehr Punkte als die erste; sie zählt nicht."
    ),
    "read.earns_more.hint": (
        "Verlangen Sie vom Anbieter einen Nachweis; trifft sie zu, tragen Sie sie in die Tabelle clarifications ein."
    ),
    "read.not_announced": (
        "Nach „{what}“ wird niemand gefragt: In den versendeten Kriterien stand es nicht für alle Anbieter des Loses."
    ),
    "read.not_announced.hint": (
        "Nehmen Sie es unter clarify heraus; nennen Sie es dort das nächste Mal vor `scorecard generate`."
    ),
    "read.since.no_folder": "Das ist kein Ordner.",
    "read.since.no_folder.hint": (
        "Nennen Sie den Ordner der letzten Ausschreibung, in dem criteria.yaml und returned/ liegen."
    ),
    "read.since.same": "Das ist die Ausschreibung, die gerade ausgewertet wird: Es gibt nichts zu vergleichen.",
    "read.since.same.hint": "Nennen Sie den Ordner der Ausschreibung davor.",
    "read.since.no_key": (
        "Dieser Ordner hat keinen Schlüssel (.scorecard/key), sodass niemand sagen kann, welche Fragebogen darin "
        "echt sind."
    ),
    "read.since.no_key.hint": (
        "Nennen Sie den Ordner, aus dem diese Ausschreibung versandt und ausgewertet wurde, oder holen Sie seinen "
        "Ordner .scorecard aus der Sicherung zurück."
    ),
    "read.since.written": "Das Ergebnis käme in den Ordner der letzten Ausschreibung, in dem nichts geändert wird.",
    "read.since.written.hint": "Nennen Sie einen anderen Ort für das Ergebnis (-o, --data, --html).",
    "read.since.problems": (
        "Die letzte Ausschreibung lässt sich nicht noch einmal auswerten, aus den folgenden Gründen."
    ),
    "read.since.problems.hint": "Beheben Sie das dort, oder führen Sie `scorecard rank` ohne --since aus.",
}
