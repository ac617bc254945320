"""What a committee is asked about weights, what is wrong with its workbooks, and what they say together, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    # The workbook of a member.
    "committee.tab": "Gewichte",
    "committee.title": "{title}: Gewichte, Mitglied {member}",
    "committee.how": (
        "Stellen Sie sich in jeder Tabelle ein Angebot vor, das in jeder Zeile am schlechtesten ist. Welche Zeile "
        "würden Sie zuerst auf das Beste heben? Sie erhält Rang 1 und 100 Punkte. Ordnen Sie die übrigen danach, "
        "was ihr Schritt unseren Kunden und uns wert ist, und geben Sie jeder ihre Punkte im Vergleich zur ersten:"
        " 50, wo er halb so viel wert ist, gleich viele, wo er gleich viel wert ist. Füllen Sie nur die gelben "
        "Zellen aus, ohne sich abzusprechen, und senden Sie die Datei zurück."
    ),
    "committee.left": "Noch offene Zeilen:",
    "committee.done": "Alle Zeilen sind ausgefüllt. Speichern Sie die Datei und senden Sie sie zurück.",
    "committee.part.criteria": "Kriterien der Passung",
    "committee.part.kpis": "Finanzkennzahlen",
    "committee.part.sides": "Passung gegen Finanzen",
    "committee.head.worst": "Vom schlechtesten Angebot",
    "committee.head.best": "zum besten Angebot",
    "committee.head.rank": "Rang",
    "committee.head.points": "Punkte",
    "committee.head.weight": "Gewicht %",
    "committee.head.check": "Prüfung",
    "committee.side.alignment": "Passung",
    "committee.side.alignment.worst": "Alle Kriterien oben am schlechtesten",
    "committee.side.alignment.best": "Alle Kriterien oben am besten",
    "committee.side.financial": "Finanzen",
    "committee.side.financial.worst": "Alle Finanzkennzahlen am schlechtesten",
    "committee.side.financial.best": "Alle Finanzkennzahlen am besten",
    "committee.in_lots": "Los {lots}",
    "committee.heaviest": "die {shown} wichtigsten von {count} Fragen",
    "committee.under": "unter {value}",
    "committee.over": "über {value}",
    "committee.items.none": "nichts von {count}",
    "committee.items.all": "alle {count}",
    "committee.hours.none": "geschlossen",
    "committee.hours.all": "geöffnet, wie wir es versprechen",
    "committee.text.none": "Prüfer geben 0 Punkte",
    "committee.text.all": "Prüfer geben 100 Punkte",
    "committee.check.fine": "In Ordnung",
    "committee.check.no_rank": "Rang fehlt",
    "committee.check.other_rank": "Rang: 1 bis {count}",
    "committee.check.rank_twice": "Rang doppelt vergeben",
    "committee.check.no_points": "Punkte fehlen",
    "committee.check.other_points": "Punkte: 0 bis 100",
    "committee.check.first_points": "Rang 1 hat 100",
    "committee.check.over_better": "Mehr als besserer Rang",
    "committee.input.rank": "1 für die Zeile, die Sie zuerst auf das Beste heben, bis {count}. Jeder Rang einmal.",
    "committee.input.points": "100 für Rang 1; die übrigen von 0 bis 100, nie mehr als ein besserer Rang.",
    "committee.error.rank": "Bitte wählen Sie eine ganze Zahl von 1 bis {count}.",
    "committee.error.points": "Bitte geben Sie eine Zahl von 0 bis 100 ohne Prozentzeichen ein.",
    # What is refused, and what is wrong with a workbook that came back.
    "committee.returned": {
        "one": "{count} Datei ist zurück: Gewichte werden vereinbart, bevor jemand eine Antwort gesehen hat",
        "other": "{count} Dateien sind zurück: Gewichte werden vereinbart, bevor jemand eine Antwort gesehen hat",
    },
    "committee.returned.hint": "`scorecard weights` ohne Zahl liest, was Mitglieder ausgefüllt haben",
    "committee.alone": "Es gibt nichts zu gewichten: nur ein Kriterium und keine Kennzahlen",
    "committee.alone.hint": "Sein Gewicht macht keinen Unterschied",
    "committee.none": "Es gibt keine Arbeitsmappe eines Mitglieds",
    "committee.none.hint": "Erstellen Sie welche, hier für fünf Mitglieder: scorecard weights 5",
    "committee.foreign": "Diese Arbeitsmappe hat `scorecard weights` nicht erstellt",
    "committee.foreign.hint": "Legen Sie sie anderswo ab, oder bitten Sie das Mitglied um die Datei, die es erhielt",
    "committee.outdated": (
        "Kriterien, Kennzahlen oder feste Werte wurden geändert, seit diese Arbeitsmappe erstellt wurde"
    ),
    "committee.outdated.hint": (
        "Legen Sie sie anderswo ab, erstellen Sie neue mit `scorecard weights` und einer Zahl, und fragen Sie erneut"
    ),
    "committee.twice": "Dies ist eine zweite Arbeitsmappe von Mitglied {member} neben {other}; keine der beiden zählt",
    "committee.twice.hint": "Fragen Sie, welche zählt, und legen Sie die andere anderswo ab",
    "committee.blank": "Mitglied {member} hat noch nichts ausgefüllt",
    "committee.blank.hint": "Bitten Sie darum; die anderen zählen auch so",
    "committee.torn": "Die Zeile „{name}“ steht dort {times}-mal statt einmal",
    "committee.torn.hint": (
        "Lassen Sie das Mitglied eine neue ausfüllen: Legen Sie diese anderswo ab, und erstellen Sie sie neu"
    ),
    "committee.wrong.no_rank": "Der Rang von „{name}“ fehlt",
    "committee.wrong.other_rank": "Der Rang von „{name}“ ist „{found}“ und keine ganze Zahl von 1 bis {count}",
    "committee.wrong.rank_twice": "Der Rang {found} von „{name}“ ist doppelt vergeben",
    "committee.wrong.no_points": "Die Punkte von „{name}“ fehlen",
    "committee.wrong.other_points": "Die Punkte von „{name}“ sind „{found}“ und keine Zahl von 0 bis 100",
    "committee.wrong.first_points": "„{name}“ hat Rang 1 und {found} statt 100 Punkte",
    "committee.wrong.over_better": "„{name}“ hat {found} Punkte, mehr als eine Zeile mit besserem Rang",
    "committee.wrong.hint": "Fragen Sie Mitglied {member}; bis dahin zählt die Arbeitsmappe nicht",
    # What all say together.
    "committee.made": {
        "one": "{count} Arbeitsmappe erstellt in {folder}",
        "other": "{count} Arbeitsmappen erstellt in {folder}",
    },
    "committee.kept": "Unverändert: {names}",
    "committee.next": (
        "Weiter: Jedem Mitglied eine geben, Rückläufe an ihrer Stelle in {folder} ablegen und ausführen: scorecard"
        " weights"
    ),
    "committee.counted": {
        "one": "{count} von {all} Arbeitsmappen zählt.",
        "other": "{count} von {all} Arbeitsmappen zählen.",
    },
    "committee.widest": "Hier am wenigsten einig",
    "committee.agreement": "Kendalls W: {w} von 1",
    "committee.from_to": "{lowest} bis {highest}",
    "committee.orders": "Die Reihenfolge mit diesen Gewichten",
    "committee.today": "Heute",
    "committee.lowest": "Kleinstes",
    "committee.highest": "Größtes",
    "committee.nobody": "niemand ist in der Rangfolge",
    "committee.shaded": "farbig, wo die Mitglieder am wenigsten einig sind",
    "committee.mean": "Mittel",
    "committee.median": "Median",
    "committee.lines": "Für criteria.yaml das Mittel; dahinter der Median:",
    "committee.median_of": "Median {weight}",
    "committee.together": "Gewichte der Runde",
    "committee.written": "Alles, Mitglied für Mitglied, steht in {output}.",
}
