"""Text as it is set: what of it may be shown where (`outside_text`), and how much room it takes (`text_fit`).

It knows neither languages nor what a text is about. Questionnaires, the ranked workbook, files and the terminal all set
texts of vendors, and may not import each other; so this lies below them.
"""
