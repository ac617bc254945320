// Fills in workbooks with xlsx-populate: {"jobs": [{"open", "save", "cells": [{"sheet", "cell", "kind", "value"}]}]} on
// standard input. Numbers are written as numbers, percentages as fractions with a format, dates as dates.
const XlsxPopulate = require("xlsx-populate");

async function fill({ open, save, cells }) {
  const workbook = await XlsxPopulate.fromFileAsync(open);
  for (const { sheet, cell, kind, value } of cells) {
    const target = workbook.sheet(sheet).cell(cell);
    target.value(kind === "date" ? new Date(`${value}T00:00:00`) : value);
    if (kind === "percent") target.style("numberFormat", "0.00%");
  }
  await workbook.toFileAsync(save);
}

async function main() {
  const { jobs } = JSON.parse(require("fs").readFileSync(0, "utf8"));
  for (const job of jobs) await fill(job);
}

main();
