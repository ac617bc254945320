// Fills in workbooks with ExcelJS: {"jobs": [{"open", "save", "cells": [{"sheet", "cell", "kind", "value"}]}]} on
// standard input. Numbers are written as numbers, percentages as fractions with a format, dates as dates.
const ExcelJS = require("exceljs");

async function fill({ open, save, cells }) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(open);
  for (const { sheet, cell, kind, value } of cells) {
    const target = workbook.getWorksheet(sheet).getCell(cell);
    target.value = kind === "date" ? new Date(`${value}T00:00:00Z`) : value;
    // A style of its own: ExcelJS shares the one of the file among all cells that look alike.
    if (kind === "percent") target.style = { ...target.style, numFmt: "0.00%" };
  }
  await workbook.xlsx.writeFile(save);
}

async function main() {
  const { jobs } = JSON.parse(require("fs").readFileSync(0, "utf8"));
  for (const job of jobs) await fill(job);
}

main();
