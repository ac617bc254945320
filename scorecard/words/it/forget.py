"""What is said where a vendor is forgotten, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "forget.file": "elimina {file}",
    "forget.rows": {"one": "elimina {count} riga di {file}", "other": "elimina {count} righe di {file}"},
    "forget.nothing": "Non è stato trovato nulla di {vendor} che si possa eliminare.",
    "forget.ask": "Eliminare tutto questo definitivamente?",
    "forget.kept": "Non è stato eliminato nulla.",
    "forget.done": "Eliminato. {file} elenca che cosa.",
    "forget.shared": "Il file contiene anche ciò che hanno inviato altri.",
    "forget.shared.hint": "Eliminare a mano ciò che è di questo fornitore.",
    "forget.row": "La riga riguarda questo fornitore.",
    "forget.row.hint": "Eliminarla a mano: si modificano solo semplici tabelle .csv.",
    "forget.ranking": "Anche la graduatoria nomina il fornitore.",
    "forget.ranking.hint": "Eseguire poi di nuovo `scorecard rank`, ed eliminare le copie consegnate.",
    "forget.result": "Anche questo file, creato in precedenza, nomina il fornitore.",
    "forget.result.hint": "Crearlo poi di nuovo o eliminarlo, ed eliminare le copie consegnate.",
}
