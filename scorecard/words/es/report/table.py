"""The sheets with one row for each answer, value or vendor, in Spanish."""

TEXTS: dict[str, str] = {
    "report.table.answers": (
        "Una fila por respuesta, lista para filtros y tablas dinámicas; lo que falta es una celda vacía."
    ),
    "report.table.kpis": "Una fila por proveedor y KPI; lo que falta es una celda vacía.",
    "report.table.part": "Parte {part} de {parts}, pues una hoja no tiene más filas: de {first} a {last}.",
    "report.table.sheets": "Proveedores de cada lote con hoja propia: {count}.",
    "report.table.none": "No se ha recibido ningún cuestionario que cuente.",
    "report.table.totals.about": "Todo lo que forma los totales, una fila por proveedor; los gráficos salen de aquí.",
    "report.table.totals.points": "{criterion}: puntos",
    "report.table.totals.earned": "{criterion}: en el total",
    "report.table.printed": "Las columnas después de «{column}» son para filtros y no se imprimen.",
}
