"""The Certainty sheet: what each order hangs on. The face is `sheet.certainty_sheet`."""
