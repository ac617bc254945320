"""What ranking.xlsx says in Spanish: a file for each sheet, and for what sheets share."""
