"""Our own books on the vendors, a module a table: incidents.csv and those beside it; the face is `books.load_books`."""
