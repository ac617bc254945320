"""What is wrong with the buyer's own tables, and what to do about it, in French."""

TEXTS: dict[str, str] = {
    "tables.review.no_answer": (
        "L’évaluation de {question} pour {vendor} ne compte pas : il n’y a pas de telle réponse."
    ),
    "tables.review.no_answer.hint": "Retirez la ligne des évaluations, ou demandez la réponse au fournisseur.",
}
