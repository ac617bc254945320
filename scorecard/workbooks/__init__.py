"""Spreadsheets, a stranger's or the buyer's own, become a `RawWorkbook`, bounded in time and memory.

The face is `read.read_workbook`: bytes in, cells with their number formats out, or `Unreadable` with the reason.
"""
