"""German."""

from scorecard.words.de import (
    change,
    close,
    finding,
    form,
    phrase,
    read,
    reason,
    report,
    standing,
    tables,
    terminal,
    unreadable,
)

DECIMAL = ","
THOUSANDS = "."
DATE = "{day}. {month} {year}"
FIRST_OF_MONTH = "1"
MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")

# What a vendor may type; compared without case and surrounding spaces. The first is what lists offer.
SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Ja", "j", "wahr"),
    "no": ("Nein", "falsch"),
    "live": ("In Betrieb", "vorhanden"),
    "planned": ("Geplant", "vorgesehen"),
    "item_no": ("Nein", "nicht vorhanden"),
    "not_applicable": ("Trifft nicht zu", "nicht zutreffend", "nicht anwendbar", "entfällt", "entfaellt"),
    "closed": ("geschlossen", "zu", "keine", "kein Service", "kein Dienst", "Ruhetag", "nein", "kein"),
    "always": ("24 Stunden", "rund um die Uhr", "Tag und Nacht", "ganztägig", "nonstop"),
    "not_measured": ("Nicht gemessen", "wird nicht gemessen", "messen wir nicht", "wir messen das nicht"),
}

_PARTS = (change, close, finding, form, phrase, read, reason, report, standing, tables, terminal, unreadable)
TEXTS = {key: text for part in _PARTS for key, text in part.TEXTS.items()}
