"""The track record: what our own books hold of the vendors (`books`), and what is asked of these books (`measures`)."""
