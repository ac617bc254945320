"""What ranking.xlsx says in English: a file for each sheet, and for what sheets share."""
