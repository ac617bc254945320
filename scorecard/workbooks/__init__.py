"""Spreadsheets, a stranger's or the buyer's own, read within bounds of time and memory: `read.read_workbook`."""
