"""What the commands print: nothing else in the product does."""
