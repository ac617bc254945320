"""What ranking.xlsx says in German: a file for each sheet, and for what sheets share."""
