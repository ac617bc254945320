"""The workbook as a whole: tabs, links, properties, in Spanish."""

TEXTS: dict[str, str] = {
    "report.workbook.tab.certainty": "Fiabilidad",
    "report.workbook.tab.summary": "Resumen",
    "report.workbook.tab.whatif": "Simulación",
    "report.workbook.tab.files": "Archivos",
    "report.workbook.tab.method": "Método",
    "report.workbook.footer": "{date} · página {page} de {pages}",
    "report.workbook.confidential": "Confidencial: solo para el equipo de evaluación",
    "report.workbook.back": "‹ {sheet}",
    "report.workbook.tab.compare": "Comparación",
    "report.workbook.tab.compare_lot": "Comparación {lot}",
    "report.workbook.tab.answers": "Respuestas",
    "report.workbook.tab.kpis": "KPI",
    "report.workbook.tab.totals": "Totales",
    "report.workbook.properties.subject": "Clasificación de proveedores",
    "report.workbook.properties.category": "Documento de decisión",
    "report.workbook.properties.keywords": "clasificación, proveedores, alineación, scorecard",
    "report.workbook.properties.comments": "Empiece por la hoja {sheet}. Creado con scorecard {version}.",
}
