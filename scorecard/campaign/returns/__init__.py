"""What came back: every file read, what of it counts, and what was clarified or reworded since."""
