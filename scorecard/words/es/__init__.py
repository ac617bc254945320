"""Spanish."""

from scorecard.words.es import (
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
DATE = "{day} de {month} de {year}"
FIRST_OF_MONTH = "1"
MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)

WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")

# What a vendor may type; compared without case and surrounding spaces. The first is what lists offer.
SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Sí", "si", "s", "verdadero"),
    "no": ("No", "n", "falso"),
    "live": ("Operativo", "operativa"),
    "planned": ("Previsto", "prevista", "planificado", "planificada"),
    "item_no": ("No", "no existe"),
    "not_applicable": ("No procede", "no aplica", "no corresponde", "no es aplicable"),
    "closed": ("cerrado", "cerrada", "ninguno", "sin servicio", "sin atención", "no hay servicio", "no"),
    "always": ("24 horas", "las 24 horas", "24 horas al día", "día y noche"),
    "not_measured": ("No se mide", "no medido", "no lo medimos", "no medimos esto"),
}

_PARTS = (change, close, finding, form, phrase, read, reason, report, standing, tables, terminal, unreadable)
TEXTS = {key: text for part in _PARTS for key, text in part.TEXTS.items()}
