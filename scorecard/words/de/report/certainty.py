"""The sheet that says how sure the order is, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.certainty.title": "Wie sicher die Reihenfolge ist",
    "report.certainty.none": "Hier ist kein Anbieter in der Rangfolge, also gibt es keine Reihenfolge zu prüfen.",
    "report.certainty.holds.at_least": "{vendor} führt, solange die Passung mit {low} oder mehr zählt.",
    "report.certainty.holds.at_most": "{vendor} führt, solange die Passung mit {high} oder weniger zählt.",
    "report.certainty.holds.between": "{vendor} führt, solange die Passung mit {low} bis {high} zählt.",
    "report.certainty.holds.exactly": "{vendor} führt nur, solange die Passung wie heute mit {low} zählt.",
    "report.certainty.holds.always": "{vendor} führt, unabhängig davon, wie viel die Passung zählt.",
    "report.certainty.shared": "{vendors} teilen sich den ersten Platz. Ein Bereich endet, wo sie das nicht mehr tun.",
    "report.certainty.movers": {
        "one": "Dieses Gewicht würde, halbiert oder verdoppelt, den ersten Platz ändern: {weights}.",
        "other": ("Jedes dieser Gewichte würde, allein halbiert oder verdoppelt, den ersten Platz ändern: {weights}."),
    },
    "report.certainty.mover": "{names} (dann vorn: {vendors})",
    "report.certainty.mover_none": "{names} (dann ist kein Anbieter in der Rangfolge)",
    "report.certainty.no_movers": "Kein Gewicht würde, allein halbiert oder verdoppelt, den ersten Platz ändern.",
    "report.certainty.weights": "Wie weit sich jedes Gewicht ändern darf",
    "report.certainty.weights.legend": (
        "Anteile an den Kriterien der Passung, an den Kennzahlen oder am Gesamtwert. Gefüllt: Solange ein Gewicht in "
        "diesem Bereich bleibt und die anderen unverändert sind, ändert sich der erste Platz nicht. Dunkel: heute."
    ),
    "report.certainty.share": "Passung am Gesamtwert",
    "report.certainty.weight": "{weight} ({low} bis {high})",
    "report.certainty.weight_open": "{weight} ({low} oder mehr)",
    "report.certainty.weight_any": "{weight} (beliebig)",
    "report.certainty.any": "beliebig",
    "report.certainty.nobody": "niemand sonst",
    "report.certainty.column.weighed": "Was gewichtet wird",
    "report.certainty.column.weight": "Gewicht und Spielraum",
    "report.certainty.column.today": "Anteil heute",
    "report.certainty.column.range": "Erster Platz bleibt",
    "report.certainty.column.below": "Darunter führt",
    "report.certainty.column.above": "Darüber führt",
    "report.certainty.chances": "Die Reihenfolge bei anderen Gewichten",
    "report.certainty.chances.about": (
        "Alle Gewichte wurden {draws}-mal zufällig um Ihre Werte verändert. Das sind keine Wahrscheinlichkeiten, "
        "dass ein Anbieter besser ist; sie sagen, bei wie vielen von {draws} zufälligen Abwandlungen Ihrer "
        "Gewichte er auf Platz 1 liegt. Ein Wert, der uns fehlt, wird ebenfalls zufällig gezogen. Alles andere "
        "bleibt, wie es ist: Was ein Anbieter nicht beantwortet oder angegeben hat, wird nicht gezogen und "
        "bringt keine Punkte."
    ),
    "report.certainty.column.first": "Platz 1 (von {draws})",
    "report.certainty.column.ranks": "Rang ohne die besten und schlechtesten 5 %",
    "report.certainty.doubt": "Größte Unsicherheit zwischen {vendors}",
    "report.certainty.combined": "Die Reihenfolge, wenn auch Werte und Antworten unsicher sind",
    "report.certainty.combined.about": (
        "Neben den Gewichten wurden die Werte der Kennzahlen und die Antworten {draws}-mal zufällig verändert, "
        "im Maß ihrer Unsicherheit laut den Kriterien. Fehlende Antworten werden auch hier nicht gezogen. Wer in "
        "der Rangfolge ist, bleibt gleich."
    ),
    "report.certainty.sources": "Woher die Unsicherheit zwischen den ersten beiden kommt",
    "report.certainty.sources.about": (
        "Welcher Teil der Schwankung (Varianz) des Abstands zwischen den ersten beiden wegfiele, wenn nur dies "
        "sicher bekannt wäre. Die Teile ergeben nicht unbedingt 100 %: Manches wirkt zusammen."
    ),
    "report.certainty.column.source": "Quelle der Unsicherheit",
    "report.certainty.column.carried": "Anteil daran",
    "report.certainty.source.criterion_weights": "die Gewichte der Kriterien",
    "report.certainty.source.kpi_weights": "die Gewichte der Kennzahlen",
    "report.certainty.source.share": "der Anteil der Passung",
    "report.certainty.source.kpi": "die Werte für „{subject}“",
    "report.certainty.source.answers": "die Antworten von {subject}",
    "report.certainty.pairs": "Wer vor wem liegt",
    "report.certainty.pairs.about": (
        "Bei wie vielen von {draws} Abwandlungen der Anbieter der Zeile mehr Punkte hat als jener der Spalte."
    ),
    "report.certainty.pairs.more": "Gezeigt sind die ersten {shown}; die Datendatei hat bis zu {all}.",
    "report.certainty.orders": "Die Reihenfolge unter anderen Umständen",
    "report.certainty.column.circumstance": "Umstand",
    "report.certainty.column.leader": "Erster Platz",
    "report.certainty.column.order": "Reihenfolge mit Gesamtwerten",
    "report.certainty.today": "Aktuelles Ergebnis",
    "report.certainty.scenario": "Szenario {name}",
    "report.certainty.verified_only": "Wenn ungeprüfte Antworten keine Punkte brächten",
    "report.certainty.same_first": "Wie heute",
    "report.certainty.no_order": "Kein Anbieter in der Rangfolge",
    "report.certainty.bounds": "Was fehlt und was nicht geprüft ist",
    "report.certainty.bounds.legend": "Gefüllt: dazwischen. Dunkel: heute.",
    "report.certainty.column.low": "Niedrigster",
    "report.certainty.column.high": "Höchster",
    "report.certainty.column.firm": "Anteil am Gesamtwert ohne ungeprüfte Nachweise",
    "report.certainty.column.standing": "Einstufung",
    "report.certainty.close": "Zu knapp für eine Entscheidung",
    "report.certainty.close.none": (
        "Keine Antwort ließe, um eine Stufe geändert, bestätigt oder neu gegeben, zwei Nachbarn tauschen."
    ),
    "report.certainty.pair": "{ahead} vor {behind}",
    "report.certainty.column.neighbours": "Zwei Anbieter",
    "report.certainty.column.gap": "Punkte Abstand",
    "report.certainty.column.changes": "Die kleinsten Änderungen, die die beiden tauschen ließen",
    "report.certainty.reviews": "Wie einig sich die Prüfer sind",
    "report.certainty.reviews.legend": (
        "Gefüllt: von der niedrigsten bis zur höchsten vergebenen Punktzahl. Dunkel: ihr Mittel, das zählt."
    ),
    "report.certainty.column.mean": "Mittel",
    "report.certainty.column.given": "Vergebene Punkte",
    "report.certainty.declared_only": "Wenn nichts geprüft wäre",
    "report.certainty.checked": "{standing}; geprüft: {verified} von {asked}",
    "report.certainty.without_record": "Wenn unsere eigenen Aufzeichnungen keine Punkte brächten",
}
