"""Text as all that sets texts of vendors needs it: what may be shown where, and how much room it takes."""
