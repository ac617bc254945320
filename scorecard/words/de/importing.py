"""Was `scorecard import` von einem fremden Fragebogen sagt, auf Deutsch."""

TEXTS: dict[str, str | dict[str, str]] = {
    "importing.look": "Bitte ansehen:",
    "importing.from": "Aus Blatt „{sheet}“, Zelle {cell}.",
    "importing.language": "Die Sprache wurde aus den Fragen erschlossen.",
    "importing.nothing": "darin wurde keine Frage gefunden",
    "importing.nothing.hint": (
        "Setzen Sie eine Zeile mit Überschriften über die Fragen, mit den Wörtern Frage und Antwort, und "
        "lesen Sie die Datei noch einmal ein"
    ),
    "importing.own.questionnaire": "das ist ein Fragebogen von scorecard selbst, erstellt für {vendor}",
    "importing.own.questionnaire.hint": (
        "Was er fragt, steht in den Kriterien seiner Kampagne, und so, wie es verschickt wurde, in sent/{file}: "
        "Kopieren Sie diese Datei in einen neuen Ordner; scorecard convert {file} criteria.xlsx macht eine "
        "Arbeitsmappe daraus. Was {vendor} zurückschickt, gehört in den Ordner returned der Kampagne; dort liest es "
        "scorecard rank"
    ),
    "importing.own.asked": (
        "diese Arbeitsmappe von scorecard selbst fragt {vendor} nach einzelnen Antworten oder einem Vorfall"
    ),
    "importing.own.asked.hint": (
        "Wenn sie zurück ist, legen Sie sie in den Ordner returned der Kampagne: Dort lesen sie scorecard status und "
        "scorecard rank"
    ),
    "importing.own.criteria": "das sind schon Kriterien von scorecard",
    "importing.own.criteria.hint": (
        "Legen Sie die Datei als criteria.xlsx in den Ordner der Kampagne, und ändern Sie sie dort; scorecard convert "
        "{file} criteria.yaml macht eine YAML-Datei daraus"
    ),
    "importing.own.table": "das ist eine Tabelle einer Kampagne von scorecard, und sie fragt nichts",
    "importing.own.table.hint": (
        "Lassen Sie sie unter ihrem Namen, etwa vendors.xlsx oder kpis.xlsx, im Ordner der Kampagne: Dort lesen sie "
        "scorecard check und scorecard rank"
    ),
    "importing.own.ranking": "das ist eine Rangliste, die scorecard erstellt hat",
    "importing.own.ranking.hint": (
        "Was gefragt wurde, steht daneben in criteria.xlsx oder criteria.yaml: Kopieren Sie diese Datei"
    ),
    "importing.own.weights": "in dieser Arbeitsmappe von scorecard sagt ein Gremium, was wie viel wiegt",
    "importing.own.weights.hint": ("Lassen Sie sie im Ordner weights der Kampagne: Dort liest sie scorecard weights"),
    "importing.own.status": "das ist die Liste von scorecard status: wer wie weit ist",
    "importing.own.status.hint": (
        "Was gefragt wurde, steht in criteria.xlsx oder criteria.yaml der Kampagne: kopieren Sie diese Datei"
    ),
    "importing.own.problems": "das ist die Liste der Probleme, die scorecard check oder status schreibt",
    "importing.own.problems.hint": (
        "Berichtigen Sie in den Dateien der Kampagne, was sie nennt; was gefragt wird, steht in criteria.xlsx oder "
        "criteria.yaml"
    ),
    "importing.own.template": (
        "das ist die Vorlage der Fragebögen von scorecard: wie sie aussehen, nicht, was sie fragen"
    ),
    "importing.own.template.hint": (
        "Lassen Sie sie im Ordner templates der Kampagne; was gefragt wird, steht in criteria.xlsx oder criteria.yaml"
    ),
    "importing.sheet": {"one": "{count} Frage", "other": "{count} Fragen"},
    "importing.sheet.nothing": "keine Fragen",
    "importing.sheet.look": {"one": "{count} anzusehen", "other": "{count} anzusehen"},
    "importing.sheet.repeated": {
        "one": "{count} steht schon auf einem früheren Blatt",
        "other": "{count} stehen schon auf einem früheren Blatt",
    },
    "importing.written": {
        "one": "{file}: {count} Frage, ohne Punkte und Gewichte.",
        "other": "{file}: {count} Fragen, ohne Punkte und Gewichte.",
    },
    "importing.next": (
        "Weiter: Gehen Sie die Spalte „{remark}“ durch, und vergeben Sie Punkte und Gewichte. scorecard init . legt "
        "im Ordner die Tabellen dazu an; dann nennt scorecard check, oder ein Doppelklick auf Check, jede Zelle, die "
        "noch fehlt. Dort darf nur criteria.xlsx oder criteria.yaml liegen."
    ),
    "importing.doubt.no_headings": "Keine Zeile mit Überschriften sagt, dass hier Fragen stehen.",
    "importing.doubt.maybe_heading": "Es kann eine Überschrift oder ein Hinweis sein.",
    "importing.doubt.list_unread": "Die Auswahlliste konnte nicht gelesen werden.",
    "importing.doubt.list_calculated": "Die Auswahlliste wird berechnet; übernommen wurde, was sie jetzt bietet.",
    "importing.doubt.list_too_long": "Die Auswahlliste ist für Optionen zu lang; daraus wurde ein Text.",
    "importing.doubt.one_option": "Die Auswahlliste bietet weniger als zwei Antworten; daraus wurde ein Text.",
    "importing.doubt.several_lists": "Mehrere Zellen daneben haben Auswahllisten; übernommen wurde die erste.",
    "importing.doubt.options_below": "Die Antworten stammen aus den Zeilen darunter oder daneben.",
    "importing.doubt.tick_boxes": "Es hat Kontrollkästchen, deren Wörter in keiner Zelle stehen.",
    "importing.doubt.scale_in_text": "Die Skala stammt aus dem Wortlaut.",
    "importing.doubt.unit_in_text": "Die Einheit stammt aus dem Wortlaut.",
    "importing.doubt.no_unit": "Die Zelle verlangt eine Zahl, ohne Einheit.",
    "importing.doubt.date": "Gefragt ist ein Datum; daraus wurde ein Text.",
    "importing.doubt.time": "Gefragt ist eine Uhrzeit; daraus wurde ein Text.",
    "importing.doubt.list_keys": (
        "Die Liste bietet Kürzel oder wird nur genannt; die Bedeutung stammt von dort, wo sie steht."
    ),
    "importing.doubt.list_missing": "Die genannte Liste wurde nicht gefunden.",
    "importing.doubt.boxes": "Die Antworten stammen von Kästchen, die über den Zellen liegen.",
    "importing.doubt.one_box": "Es gibt ein Kästchen zum Ankreuzen; daraus wurde Ja oder Nein.",
    "importing.doubt.matrix": "Die Antworten stammen aus den Überschriften einer Tabelle.",
    "importing.doubt.matrix_unread": (
        "Es ist eine Zeile einer Tabelle, deren Überschriften nicht verstanden wurden; daraus wurde ein Text."
    ),
    "importing.doubt.several_columns": "Daneben sind mehrere Spalten auszufüllen; daraus wurde ein Text.",
    "importing.doubt.entry": (
        "Es ist eine Zelle einer Tabelle, als Zahl übernommen; Wortlaut und Überschrift wurden zusammengesetzt."
    ),
    "importing.doubt.asked_twice": "Derselbe Wortlaut steht in einer früheren Frage.",
    "importing.doubt.asked_beside": "Auch eine andere Spalte der Zeile fragt etwas; daraus wurde keine Frage.",
}
