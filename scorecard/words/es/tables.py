"""What is wrong with the buyer's own tables, and what to do about it, in Spanish."""

TEXTS: dict[str, str] = {
    "tables.review.no_answer": "La revisión de {question} de {vendor} no cuenta: no existe tal respuesta.",
    "tables.review.no_answer.hint": "Quite la fila de las revisiones, o pida la respuesta al proveedor.",
}
