"""The What-if sheet. Its face is `sheet.whatif_sheet`; `plan` owns rows and columns, `formulas` the formulas."""
