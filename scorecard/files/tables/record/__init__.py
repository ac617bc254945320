"""Our own books on the vendors: incidents.csv, volumes.csv, feedback.csv; the face is `books.load_books`."""
