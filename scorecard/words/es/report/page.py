"""The page for phones and mail, in Spanish."""

TEXTS: dict[str, str] = {
    "report.page.contents": "En esta página",
    "report.page.order": "Proveedores por puesto",
    "report.page.points": "Puntos por criterio",
    "report.page.point": "{vendor}: alineación {alignment}, finanzas {financial}",
    "report.page.equal": "Línea discontinua: el total del primero.",
    "report.page.legend.points": "Puntos de 0 a 100: color más intenso, más puntos (menos de 60, 60 a 79, 80 o más)",
    "report.page.legend.bars": "Barras: lo que suma cada criterio",
    "report.page.legend.firm": "Firme: parte del total que no depende de justificantes sin verificar.",
    "report.page.confidential": "Confidencial: solo para el equipo de evaluación.",
    "report.page.more": "Todas las cifras y su procedencia están en el libro de Excel.",
}
