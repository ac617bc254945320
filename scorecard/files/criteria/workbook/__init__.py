"""criteria.xlsx, the same as criteria.yaml: read as plain data (`read.read_criteria_workbook`), and written."""
