"""A vendor's sheet, from its total down to each cell that was read. The face is `sheet.vendor_sheet`."""
