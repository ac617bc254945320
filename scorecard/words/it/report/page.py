"""The page for phones and mail, in Italian."""

TEXTS: dict[str, str] = {
    "report.page.contents": "In questa pagina",
    "report.page.order": "Fornitori in ordine di graduatoria",
    "report.page.points": "Punti per criterio",
    "report.page.point": "{vendor}: allineamento {alignment}, parte economica {financial}",
    "report.page.equal": "Linea tratteggiata: il totale del primo.",
    "report.page.legend.points": "Punti da 0 a 100: colore più intenso, più punti (meno di 60, da 60 a 79, 80 e oltre)",
    "report.page.legend.bars": "Barre: quanto aggiunge ogni criterio",
    "report.page.legend.firm": "Certo: quota del totale che non dipende da prove non verificate.",
    "report.page.confidential": "Riservato: solo per il gruppo di valutazione.",
    "report.page.more": "Tutti i dati e la loro provenienza sono nella cartella di lavoro Excel.",
}
