"""The sheet that shows vendors side by side, in French."""

TEXTS: dict[str, str] = {
    "report.compare.title": "Question par question, fournisseur par fournisseur",
    "report.compare.rank": "Rang {rank}",
    "report.compare.floor_missed": "sous le seuil de {floor}",
    "report.compare.answered": "{percent} de réponses",
    "report.compare.beyond_limit": "{value} (au-delà de la limite)",
    "report.compare.legend": (
        "Points de 0 à 100 : plus la case est foncée, plus la note est élevée (moins de 60, de 60 à 79, 80 et plus)"
    ),
    "report.compare.legend.excludes": "blanc sur rouge : exclut le fournisseur",
    "report.compare.legend.instead": "À la place des points : {signs}.",
    "report.compare.legend.unanswered": "{sign} sans réponse",
    "report.compare.legend.not_understood": "{sign} non compris",
    "report.compare.legend.none": "{sign} sans points à attribuer",
    "report.compare.legend.waits": "{sign} pas encore évalué",
    "report.compare.legend.partly": (
        "{sign} Points comptés en partie seulement : le justificatif n’est pas vérifié ou contredit la réponse."
    ),
    "report.compare.no_answers": "Aucun questionnaire pris en compte : {vendors}.",
    "report.compare.first_of": (
        "Les {shown} premiers de {all} fournisseurs ; les réponses de tous se trouvent sur la feuille {sheet}."
    ),
}
