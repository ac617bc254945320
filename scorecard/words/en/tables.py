"""What is wrong with the buyer's own tables, and what to do about it, in English."""

TEXTS: dict[str, str] = {
    "tables.review.no_answer": "The review of {question} of {vendor} counts for nothing: there is no such answer.",
    "tables.review.no_answer.hint": "Take the row out of the reviews, or ask the vendor for the answer.",
}
