"""What sheets are drawn with: a sheet before it is written, its page, paper, looks, and long tables."""
