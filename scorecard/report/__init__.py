"""The executive's side: ranking.xlsx as bytes, a folder for what a reader sees.

The face is `workbook.ranking_workbook`, the list of its sheets; each can be written alone.
"""
