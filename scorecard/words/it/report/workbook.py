"""The workbook as a whole: tabs, links, properties, in Italian."""

TEXTS: dict[str, str] = {
    "report.workbook.tab.certainty": "Affidabilità",
    "report.workbook.tab.summary": "Sintesi",
    "report.workbook.tab.whatif": "Simulazione",
    "report.workbook.tab.files": "File",
    "report.workbook.tab.method": "Metodo",
    "report.workbook.footer": "{date} · pagina {page} di {pages}",
    "report.workbook.confidential": "Riservato: solo per il gruppo di valutazione",
    "report.workbook.back": "‹ {sheet}",
    "report.workbook.tab.compare": "Confronto",
    "report.workbook.tab.compare_lot": "Confronto {lot}",
    "report.workbook.tab.answers": "Risposte",
    "report.workbook.tab.kpis": "KPI",
    "report.workbook.tab.totals": "Totali",
    "report.workbook.properties.subject": "Graduatoria dei fornitori",
    "report.workbook.properties.category": "Documento di decisione",
    "report.workbook.properties.keywords": "graduatoria, fornitori, allineamento, scorecard",
    "report.workbook.properties.comments": "Iniziare dal foglio {sheet}. Creato con scorecard {version}.",
}
