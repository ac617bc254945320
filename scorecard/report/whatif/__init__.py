"""The What-if sheet: weights to type over, and all that follows from them as formulas.

The face is `sheet.whatif_sheet`. `plan` owns rows and columns, `formulas` the formulas.
"""
