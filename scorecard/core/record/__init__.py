"""From our own books to what they say of each vendor: the face is `measures.measure`; formulas in docs/scoring.md."""
