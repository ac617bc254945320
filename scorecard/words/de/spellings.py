"""What a vendor may type for the tool's own words, in German.

Compared without case and surrounding spaces. The first is what lists offer.
"""

_ATTACHED = (
    *("siehe Anlage", "siehe Anlagen", "siehe Anhang", "siehe Anhänge", "siehe Anhaenge", "s. Anlage", "s. Anhang"),
    *("in der Anlage", "im Anhang", "Anlage", "Anhang", "anbei", "liegt bei", "siehe beigefügt", "siehe beigefuegt"),
    *("beigefügt", "beigefuegt", "beiliegend", "siehe Beilage"),
)

SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Ja", "j", "wahr"),
    "no": ("Nein", "falsch"),
    "live": ("In Betrieb", "vorhanden"),
    "planned": ("Geplant", "vorgesehen"),
    "item_no": ("Nein", "nicht vorhanden"),
    "not_applicable": ("Trifft nicht zu", "nicht zutreffend", "nicht anwendbar", "entfällt", "entfaellt"),
    "closed": ("geschlossen", "zu", "keine", "kein Service", "kein Dienst", "Ruhetag", "nein", "kein"),
    "always": ("24 Stunden", "rund um die Uhr", "Tag und Nacht", "ganztägig", "nonstop"),
    "as_monday": ("wie Montag", "wie am Montag", "wie montags", "siehe Montag", "s. Montag"),
    "not_measured": ("Nicht gemessen", "wird nicht gemessen", "messen wir nicht", "wir messen das nicht"),
    "placeholder": (
        *("nicht verlangt",),
        *(
            "k.A.",
            "keine Angabe",
            "keine Angaben",
            "n.v.",
            "trifft nicht zu",
            "nicht zutreffend",
            "entfällt",
            "entfaellt",
        ),
        *("s.o.", "s.u.", "siehe oben", "siehe unten", "wie oben", "dito", "folgt", "wird nachgereicht"),
        *_ATTACHED,
    ),
    "attached": _ATTACHED,
    "nothing": ("keine", "keiner", "keines", "kein", "nichts", "nein", "kein Nachweis", "kein Grund", "ja"),
    # What a buyer writes in tables.
    "heading_vendor": (
        *("Lieferant", "Anbieter", "Bieter", "Dienstleister", "Auftragnehmer", "Kreditor", "Lieferantennummer"),
        *("Lieferanten-Nr", "Lieferanten-Nr.", "Anbieternummer", "Lieferantenname", "Name des Lieferanten", "Kennung"),
    ),
    "heading_name": ("Lieferantenname", "Name des Lieferanten", "Firmenname", "Anbietername"),
    "heading_lot": ("Los", "Lose"),
    "heading_contact": ("Ansprechpartner", "Ansprechpartnerin", "Kontakt", "Kontaktperson"),
    "heading_email": ("E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse"),
    "heading_language": ("Sprache",),
    "heading_question": ("Frage",),
    "heading_points": ("Punkte",),
    "heading_reviewer": ("Bewertet von",),
    "heading_reason": ("Grund",),
    "partner": ("Partner", "Anbieter"),
    "us": ("wir", "uns", "Auftraggeber"),
    "other": ("andere", "anderer"),
    "disputed": ("strittig",),
    "none_promised": ("nichts zugesagt", "keine zugesagt"),
    "accepted": ("angenommen", "akzeptiert"),
    "rejected": ("abgelehnt", "zurückgewiesen", "zurueckgewiesen"),
    # With what people put the blame on somebody, in place of a cause.
    "blame": (
        *("menschliches Versagen", "menschlicher Fehler", "menschlicher Irrtum", "Bedienfehler", "Bedienungsfehler"),
        *("individueller Fehler", "Einzelfehler", "Fehler des Mitarbeiters", "Fehler eines Mitarbeiters"),
        *("Fehler der Mitarbeiterin", "Fehler einer Mitarbeiterin", "Fehler des Fahrers", "Unachtsamkeit"),
        *("unachtsam", "Nachlässigkeit", "nachlässig", "Unaufmerksamkeit", "unaufmerksam", "Unkonzentriertheit"),
        *("unkonzentriert", "Fahrlässigkeit", "fahrlässig", "Leichtsinn", "nicht aufgepasst", "nicht aufmerksam"),
        *("nicht sorgfältig", "vergessen", "vergaß", "Flüchtigkeitsfehler", "Schlamperei"),
        *("nachlaessigkeit", "nachlaessig", "fahrlaessigkeit", "fahrlaessig", "nicht sorgfaeltig", "vergass"),
    ),
    "units": ("Einheit", "Einheiten"),
    "totals": ("Summe", "Gesamt", "Gesamtsumme", "Total", "Zwischensumme", "Mittelwert", "Durchschnitt", "Median"),
    "no_figure": (
        "k. A.",
        "keine Angabe",
        "keine Angaben",
        "n. v.",
        "nicht bekannt",
        "unbekannt",
        "fehlt",
        "offen",
        "entfällt",
        "entfaellt",
    ),
    # How questionnaires that exist already are laid out, as the headings of their columns say.
    "found_question": (
        *("frage", "fragen", "fragestellung", "fragetext", "anforderung", "anforderungen", "prüffrage"),
        *("prüfpunkt", "kriterium", "kriterien", "pruefpunkt", "prueffrage"),
    ),
    "found_answer": (
        *("antwort", "antworten", "ihre antwort", "ihre bewertung", "antwort des lieferanten", "ja/nein", "ja / nein"),
        *("bewertung", "rückmeldung", "angabe", "rueckmeldung"),
    ),
    "found_number": (*("nr", "nummer", "lfd nr", "lfd. nr", "kennung", "kennzeichen", "frage nr", "ziffer", "pos"),),
    "found_section": (
        *("bereich", "kategorie", "thema", "themenbereich", "themengebiet", "abschnitt", "kapitel", "rubrik"),
    ),
    "found_help": (
        *("hinweis", "hinweise", "erläuterung", "erläuterungen", "hilfe", "beschreibung", "erklärung"),
        *("beispiel", "beispiele", "erlaeuterungen", "erlaeuterung", "erklaerung"),
    ),
    "found_remark": (
        *("bemerkung", "bemerkungen", "kommentar", "kommentare", "anmerkung", "anmerkungen"),
        *("nachweis", "nachweise"),
    ),
    "found_unit": ("einheit", "einheiten", "maßeinheit"),
    "found_several": ("mehrfachnennung", "mehrfachauswahl", "alles zutreffende", "alle zutreffenden"),
    "found_list": (
        *("liste", "listen", "antwortliste", "auswahlliste", "auswahl", "optionen", "antwortoptionen"),
        *("antwortmöglichkeiten", "werteliste", "codeliste", "antwortmoeglichkeiten"),
    ),
    "found_named_list": ("liste", "antwortliste", "auswahlliste", "werteliste", "codeliste"),
    "found_box": ("kontrollkästchen", "optionsfeld", "kontrollfeld", "kontrollkaestchen"),
    "found_grade": (
        *("stimme zu", "trifft zu", "trifft nicht zu", "stimme nicht zu", "teils teils", "neutral", "nie"),
        *("selten", "manchmal", "gelegentlich", "oft", "häufig", "meistens", "immer", "sehr schlecht"),
        *("schlecht", "mangelhaft", "ausreichend", "befriedigend", "mittel", "gut", "sehr gut", "zufrieden"),
        *("unzufrieden", "wichtig", "unwichtig", "niedrig", "gering", "hoch", "sehr hoch", "gar nicht"),
        *("teilweise", "teils", "überwiegend", "weitgehend", "vollständig", "erfüllt", "umgesetzt"),
        *("in umsetzung", "weiß nicht", "unbekannt", "haeufig", "ueberwiegend", "vollstaendig", "erfuellt"),
        *("weiss nicht",),
    ),
    "found_request": (
        *("beschreiben sie", "beschreibe", "beschreibt", "erläutern sie", "erklären sie", "nennen sie", "nenne"),
        *("geben sie", "listen sie", "führen sie", "legen sie", "stellen sie", "fügen sie", "schildern sie"),
        *("benennen sie", "bestätigen sie", "skizzieren sie", "begründen sie", "zählen sie", "teilen sie"),
        *("machen sie", "beziffern sie", "schätzen sie", "erläutere", "erkläre", "weisen sie", "zeigen sie"),
        *("definieren sie", "reichen sie", "laden sie"),
    ),
    "found_polite": ("bitte", "kurz"),
    "found_noun": ("von", "der", "des", "und"),
    "found_language": ("der", "die", "und", "sie", "ihre", "ihr", "mit", "werden", "haben"),
}
