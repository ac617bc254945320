"""French."""

from scorecard.words.fr import (
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
THOUSANDS = "\u202f"
DATE = "{day} {month} {year}"
FIRST_OF_MONTH = "1er"
MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

# What a vendor may type; compared without case and surrounding spaces. The first is what lists offer.
SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Oui", "o", "vrai"),
    "no": ("Non", "faux"),
    "live": ("En service", "existant", "existante"),
    "planned": ("Prévu", "prevu", "prévue", "prevue", "planifié", "planifie"),
    "item_no": ("Non", "absent", "absente"),
    "not_applicable": ("Sans objet", "non applicable", "ne s'applique pas", "s.o.", "s/o"),
    "closed": ("fermé", "ferme", "fermée", "fermee", "aucun", "pas de service", "sans service", "non"),
    "always": ("24 heures", "24 heures sur 24", "24h sur 24", "24 h sur 24", "jour et nuit", "non-stop"),
    "not_measured": ("Non mesuré", "non mesure", "pas mesuré", "pas mesure", "nous ne le mesurons pas"),
}

_PARTS = (change, close, finding, form, phrase, read, reason, report, standing, tables, terminal, unreadable)
TEXTS = {key: text for part in _PARTS for key, text in part.TEXTS.items()}
