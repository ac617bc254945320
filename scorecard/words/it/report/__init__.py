"""What ranking.xlsx says in Italian: a file for each sheet, and for what sheets share."""
