"""What ranking.xlsx says in French: a file for each sheet, and for what sheets share."""
