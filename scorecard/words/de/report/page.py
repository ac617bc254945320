"""The page for phones and mail, in German."""

TEXTS: dict[str, str] = {
    "report.page.contents": "Auf dieser Seite",
    "report.page.order": "Anbieter nach Rang",
    "report.page.points": "Punkte je Kriterium",
    "report.page.point": "{vendor}: Passung {alignment}, Finanzen {financial}",
    "report.page.equal": "Gestrichelt: der Gesamtwert des Ersten.",
    "report.page.legend.points": (
        "Punkte 0 bis 100: je kräftiger die Farbe, desto höher (unter 60, 60 bis 79, 80 und mehr)"
    ),
    "report.page.legend.bars": "Balken: was jedes Kriterium beiträgt",
    "report.page.legend.firm": "Gesichert: Anteil am Gesamtwert, der nicht auf ungeprüften Nachweisen beruht.",
    "report.page.confidential": "Vertraulich: nur für das Bewertungsteam.",
    "report.page.more": "Alle Zahlen und ihre Fundstellen stehen in der Arbeitsmappe.",
}
