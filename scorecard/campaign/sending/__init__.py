"""What goes out: for whom a questionnaire is made, and in which languages."""
