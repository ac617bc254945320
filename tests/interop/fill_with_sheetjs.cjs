// Fills in workbooks with SheetJS: {"jobs": [{"open", "save", "cells": [{"sheet", "cell", "kind", "value"}]}]} on
// standard input. Numbers are written as numbers, percentages as fractions with a format, dates as dates.
const XLSX = require("xlsx");

function fill({ open, save, cells }) {
  const workbook = XLSX.readFile(open, { cellStyles: true });
  for (const { sheet, cell, kind, value } of cells) {
    const worksheet = workbook.Sheets[sheet];
    const [year, month, day] = String(value).split("-").map(Number);
    const content = kind === "date" ? new Date(year, month - 1, day) : value;
    XLSX.utils.sheet_add_aoa(worksheet, [[content]], { origin: cell });
    if (kind === "percent") worksheet[cell].z = "0.00%";
  }
  XLSX.writeFile(workbook, save);
}

JSON.parse(require("fs").readFileSync(0, "utf8")).jobs.forEach(fill);
