"""Spreadsheets as cells, whatever program saved them: strangers' returns and the buyer's own tables alike.

Its face is `read.read_workbook`: bytes of an .xlsx, .xlsm, .ods or .xls workbook to a `RawWorkbook`, within the bounds
in `limits`, or `unreadable.Unreadable` with the reason. Nothing is opened here, and nothing asked about what cells mean.
"""
