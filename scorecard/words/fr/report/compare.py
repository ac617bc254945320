"""The sheet that shows vendors side by side, in French."""

TEXTS: dict[str, str] = {
    "report.compare.title": "Question par question, fournisseur par fournisseur",
    "report.compare.rank": "Rang {rank}",
    "report.compare.floor_missed": "sous le seuil minimal de {floor}",
    "report.compare.answered": "{percent} répondu",
    "report.compare.beyond_limit": "{value} (au-delà de la limite)",
    "report.compare.legend": (
        "Points de 0 à 100 : plus c’est foncé, plus il y en a (moins de 60, de 60 à 79, 80 et plus) ; blanc sur rouge "
        "exclut le fournisseur. À la place des points : {unanswered} sans réponse, {not_understood} non compris, "
        "{none} aucun à donner, {waits} pas encore évalué. {partly} Ces points ne comptent pas tous : le justificatif "
        "n’est pas vérifié ou contredit la réponse."
    ),
    "report.compare.no_answers": "Sans questionnaire pris en compte : {vendors}.",
    "report.compare.first_of": (
        "Les {shown} premiers de {all} fournisseurs ; les réponses de tous se trouvent sur la feuille {sheet}."
    ),
}
