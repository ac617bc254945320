"""What holds for the workbook as a whole, in Spanish."""

TEXTS = {
    "report.properties.subject": "Clasificación de proveedores",
    "report.properties.category": "Documento de decisión",
    "report.properties.keywords": "clasificación, proveedores, alineación, scorecard",
    "report.properties.comments": "Empiece por la hoja {sheet}. Hecho con scorecard {version}.",
    "report.table.printed": "Las columnas después de «{column}» son para filtros y no se imprimen.",
}
