"""What is said of mails to vendors, in German; what the mails themselves say is in templates/mail/."""

TEXTS: dict[str, str | dict[str, str]] = {
    "mail.kind.invite": "Einladung",
    "mail.kind.remind": "Erinnerung",
    "mail.kind.receipt": "Eingangsbestätigung",
    "mail.kind.clarify": "Klärung",
    "mail.kind.answers": "Antworten auf Fragen",
    "mail.kind.record": "Vorfälle",
    "mail.kind.correct": "Fehlerbericht",
    "mail.list": {
        "one": "{kind}: {count} Anbieter erhält eine E-Mail",
        "other": "{kind}: {count} Anbieter erhalten eine E-Mail",
    },
    "mail.part": "{number} von {count}",
    "mail.line": "{vendor} <{to}>: {subject}",
    "mail.draft.same": "liegt schon in outbox/",
    "mail.draft.replaced": "ersetzt den Entwurf in outbox/, den niemand geändert hat",
    "mail.draft.edited": (
        "der Entwurf in outbox/ bleibt, weil ihn jemand geändert hat; löschen Sie ihn, damit er neu entsteht"
    ),
    "mail.none": {"one": "{count} Anbieter erhält keine:", "other": "{count} Anbieter erhalten keine:"},
    "mail.none.reference": "es ist Ihr eigenes Unternehmen",
    "mail.none.withdrawn": "hat sich zurückgezogen",
    "mail.none.excluded": "ist ausgeschlossen",
    "mail.none.no_address": "in der Tabelle vendors steht keine E-Mail-Adresse",
    "mail.none.bad_address": "an „{found}“ kann keine E-Mail gehen",
    "mail.none.over": "die Frist ist abgelaufen",
    "mail.none.no_questionnaire": "hat noch keinen Fragebogen; starten Sie: scorecard generate",
    "mail.none.out_of_date": "der Fragebogen ist nicht mehr aktuell; starten Sie: scorecard generate",
    "mail.none.sent": "hat diese am {date} erhalten",
    "mail.none.invited": (
        "hat den Fragebogen laut Tabelle vendors am {date} von Ihnen erhalten; leeren Sie die Zelle, um ihn "
        "neu einzuladen"
    ),
    "mail.none.not_invited": (
        "noch nicht eingeladen; starten Sie: scorecard mail invite, oder tragen Sie den Tag in die Spalte invited "
        "von vendors ein"
    ),
    "mail.none.perhaps_sent": "diese ist vielleicht schon hinausgegangen; starten Sie: scorecard send",
    "mail.none.complete": "der Fragebogen ist vollständig",
    "mail.none.late": "der Fragebogen kam zu spät",
    "mail.none.undecided": "hat mehrere Fassungen gesandt; zuerst muss feststehen, welche zählt",
    "mail.none.no_required_open": "keine Pflichtfrage ist offen",
    "mail.none.other_file": "hat etwas gesandt, das sich zuerst jemand ansehen sollte; siehe: scorecard status",
    "mail.none.not_read": "von ihm konnte nichts gelesen werden",
    "mail.none.nothing_unclear": "für ihn gibt es keine Arbeitsmappe; siehe: scorecard clarify",
    "mail.none.no_answers": "keine Frage zu seinem Los hat eine Antwort",
    "mail.none.no_incidents": "in der Tabelle incidents steht nichts über ihn",
    "mail.none.all_shown": "ihm wurden alle seine Vorfälle gezeigt",
    "mail.none.listed": "hat alle seine Vorfälle erhalten; tragen Sie den Tag unter shown_to_vendor ein",
    "mail.none.no_correction": "für ihn gibt es keine Arbeitsmappe; siehe: scorecard correct",
    "mail.none.corrections_sent": "hat alle seine Fehlerberichte zum Ausfüllen erhalten",
    "mail.none.corrections_settled": (
        "von seinen Fehlerberichten ist nichts mehr zu senden: Sie sind verlangt, zurück oder nicht mehr verlangt"
    ),
    "mail.ask.draft": {"one": "{count} Entwurf schreiben?", "other": "{count} Entwürfe schreiben?"},
    "mail.drafted": {
        "one": (
            "{count} Entwurf liegt in {folder}. Öffnen und senden Sie ihn in Ihrem E-Mail-Programm, oder starten Sie: "
            "scorecard send"
        ),
        "other": (
            "{count} Entwürfe liegen in {folder}. Öffnen und senden Sie sie in Ihrem E-Mail-Programm, oder starten "
            "Sie: scorecard send"
        ),
    },
    "mail.outbox": {"one": "{count} E-Mail liegt in outbox/", "other": "{count} E-Mails liegen in outbox/"},
    "mail.before.sending": "ist vielleicht schon hinausgegangen",
    "mail.before.sent": "ging hinaus",
    "mail.before.refused": "zuvor abgelehnt:",
    "mail.before.later": "zuvor nicht angenommen:",
    "mail.ask.send": {"one": "{count} E-Mail über {server} senden?", "other": "{count} E-Mails über {server} senden?"},
    "mail.ask.note": {
        "one": "Diese E-Mail als von Hand gesandt vermerken?",
        "other": "Diese {count} E-Mails als von Hand gesandt vermerken?",
    },
    "mail.ask.password": "Passwort von {user} bei {server}",
    "mail.ask.uncertain": (
        "Vorerst liegen lassen (leave), noch einmal senden (again) oder als gesandt vermerken (sent)?"
    ),
    "mail.none_found": {
        "one": (
            "Der Entwurf in outbox/ wurde unter den E-Mails in sent/mail/ nicht gefunden. Legen Sie die gesandte "
            "E-Mail dorthin, oder verwenden Sie --all."
        ),
        "other": (
            "Keiner von {count} Entwürfen in outbox/ wurde unter den E-Mails in sent/mail/ gefunden. Legen Sie die "
            "gesandten E-Mails dorthin, oder verwenden Sie --all."
        ),
    },
    "mail.noted": {"one": "{count} E-Mail in {log} vermerkt.", "other": "{count} E-Mails in {log} vermerkt."},
    "mail.uncertain": (
        "{file} an {to} wurde am {moment} dem Server übergeben, und der Befehl endete, bevor die Antwort vermerkt war: "
        "Ob die E-Mail hinausging, lässt sich nicht wissen. Sehen Sie in den gesendeten E-Mails nach, oder fragen Sie "
        "den Anbieter."
    ),
    "mail.became.sent": "gesandt: {file} an {to}",
    "mail.became.refused": "abgelehnt: {file} an {to}: {reply}",
    "mail.became.later": "vorerst nicht angenommen: {file} an {to}: {reply}",
    "mail.became.sending": (
        "die Verbindung brach ab, und ob die E-Mail hinausging, lässt sich nicht wissen: {file} an {to}: {reply}"
    ),
    "mail.sent": {
        "one": "{count} E-Mail gesandt und in {log} vermerkt.",
        "other": "{count} E-Mails gesandt und in {log} vermerkt.",
    },
    "mail.left.refused": {
        "one": (
            "{count} E-Mail wurde abgelehnt; berichtigen Sie die Adresse in der Tabelle vendors und schreiben Sie "
            "den Entwurf neu."
        ),
        "other": (
            "{count} E-Mails wurden abgelehnt; berichtigen Sie die Adressen in der Tabelle vendors und schreiben Sie "
            "die Entwürfe neu."
        ),
    },
    "mail.left.later": {
        "one": (
            "{count} E-Mail bleibt in outbox/, weil der Server sie vorerst nicht annahm; starten Sie den Befehl später "
            "noch einmal."
        ),
        "other": (
            "{count} E-Mails bleiben in outbox/, weil der Server sie vorerst nicht annahm; starten Sie den Befehl "
            "später noch einmal."
        ),
    },
    "mail.left.uncertain": {
        "one": (
            "{count} E-Mail bleibt in outbox/, weil sie vielleicht schon hinausging; starten Sie den Befehl noch "
            "einmal, um es anzugeben."
        ),
        "other": (
            "{count} E-Mails bleiben in outbox/, weil sie vielleicht schon hinausgingen; starten Sie den Befehl noch "
            "einmal, um es anzugeben."
        ),
    },
    "mail.torn": "Die letzte Zeile des Protokolls wurde beim Abbruch eines Laufs abgeschnitten: „{found}“.",
    "mail.torn.hint": (
        "Sie wird weggelassen, und der nächste Vermerk tritt an ihre Stelle; nach der E-Mail, um die es ging, wird "
        "gefragt."
    ),
    "mail.no_mail": "Diese E-Mail nennt keinen Empfänger, an den sie gehen könnte.",
    "mail.no_mail.hint": (
        "Nennen Sie darin einen Empfänger, oder löschen Sie sie und lassen Sie sie mit `scorecard mail` neu schreiben."
    ),
    "mail.no_subject": "Der Text der E-Mail hat keinen Betreff.",
    "mail.no_subject.hint": "Beginnen Sie die erste Zeile mit „Subject:“.",
    "mail.unknown_name": "Es gibt kein „{found}“, das hier eingesetzt werden könnte.",
    "mail.unknown_name.hint": "Diese gibt es: {names}.",
    "mail.template": "Der Text der E-Mail kann nicht ausgefüllt werden: {error}.",
    "mail.template.hint": (
        "Vergleichen Sie ihn mit dem Text, den `scorecard init` schreibt, oder löschen Sie ihn, um diesen zu verwenden."
    ),
    "mail.no_questions": "Es gibt keine Tabelle mit dem, was Anbieter gefragt haben.",
    "mail.no_questions.hint": (
        "Legen Sie sie an, mit den Spalten question, answer, lot und date; `scorecard init` tut das."
    ),
    "mail.no_incidents": "Es gibt keine Tabelle der Vorfälle.",
    "mail.no_incidents.hint": (
        "Legen Sie sie an, mindestens mit den Spalten incident, vendor und date; `scorecard init` tut das."
    ),
    "mail.record.period": "{first} bis {last}",
    "mail.record.in_time": (
        "Wird ein Vorfall dem Anbieter heute gezeigt, kann er zählen: Bis zur Frist bleiben mindestens zehn "
        "Arbeitstage."
    ),
    "mail.record.late": (
        "Wird ein Vorfall dem Anbieter heute gezeigt, zählt er nicht: Bis zur Frist bleiben weniger als zehn "
        "Arbeitstage."
    ),
    "mail.record.note": (
        "Tragen Sie nach dem Senden den Tag (für heute {date}) in die Tabelle incidents unter shown_to_vendor ein."
    ),
    "mail.record.not_noted": "{vendor} hat am {day} {incidents} erhalten, und shown_to_vendor ist leer.",
    "mail.record.not_noted.hint": "Tragen Sie dort {day} ein; solange es leer ist, zählen diese Vorfälle nicht.",
    "mail.no_server": "Es ist kein Mailserver genannt.",
    "mail.no_server.hint": (
        "Setzen Sie die Umgebungsvariable {variable}, etwa auf {example}, oder senden Sie die Entwürfe aus Ihrem "
        "E-Mail-Programm und starten Sie: scorecard mail sent"
    ),
    "mail.no_url": "Das nennt keinen Mailserver.",
    "mail.no_url.hint": "Schreiben Sie smtps (TLS) oder smtp (STARTTLS), den Benutzer und den Server, etwa {example}",
    "mail.password_in_url": "In der Adresse des Servers steht ein Passwort, wo andere es sehen können.",
    "mail.password_in_url.hint": (
        "Nehmen Sie es heraus, und setzen Sie stattdessen {variable}, oder lassen Sie sie weg, um danach gefragt zu "
        "werden."
    ),
    "mail.no_tls": "Der Server {server} bietet keine sichere Verbindung (STARTTLS); es wurde nichts gesandt.",
    "mail.no_tls.hint": "Verwenden Sie smtps, oder fragen Sie, wer den Server betreibt.",
    "mail.no_entry": "Der Server lehnt die Anmeldung von {user} ab: {reply}",
    "mail.no_entry.hint": (
        "Prüfen Sie Benutzer und Passwort; manche Betreiber verlangen ein Passwort eigens für Programme."
    ),
    "mail.no_sender": "Es ist nicht bekannt, von wem die E-Mails kommen.",
    "mail.no_sender.hint": (
        "Setzen Sie {variable} auf eine Adresse, oder geben Sie in criteria.yaml eine als Kontakt (contact) des "
        "Auftraggebers an."
    ),
}
