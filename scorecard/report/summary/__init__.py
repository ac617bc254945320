"""The Summary: what to decide, why, what it costs, how sure it is. The face is `sheet.summary_sheet`."""
