# Fills in workbooks with R's openxlsx: {"jobs": [{"open", "save", "cells": [{"sheet", "cell", "kind", "value"}]}]} on
# standard input. Numbers are written as numbers, percentages as fractions with a format, dates as dates.
suppressPackageStartupMessages(library(openxlsx))

for (job in jsonlite::fromJSON(file("stdin"), simplifyVector = FALSE)$jobs) {
  workbook <- loadWorkbook(job$open)
  for (cell in job$cells) {
    column <- convertFromExcelRef(gsub("[0-9]", "", cell$cell))
    row <- as.integer(gsub("[A-Z]", "", cell$cell))
    value <- if (cell$kind == "date") as.Date(cell$value) else cell$value
    writeData(workbook, cell$sheet, value, xy = c(column, row), colNames = FALSE)
    if (cell$kind == "percent") {
      addStyle(workbook, cell$sheet, createStyle(numFmt = "0.00%"), rows = row, cols = column, stack = TRUE)
    }
  }
  saveWorkbook(workbook, job$save, overwrite = TRUE)
}
