"""What is wrong with the buyer's own tables, and what to do about it, in German."""

TEXTS: dict[str, str] = {
    "tables.review.no_answer": "Die Bewertung von {question} bei {vendor} zählt nicht: Es gibt keine solche Antwort.",
    "tables.review.no_answer.hint": (
        "Nehmen Sie die Zeile aus den Bewertungen, oder bitten Sie den Anbieter um die Antwort."
    ),
}
