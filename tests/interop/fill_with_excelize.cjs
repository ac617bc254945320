// Fills in workbooks with excelize, built for Node: {"jobs": [{"open", "save", "cells": [{"sheet", "cell", "kind",
// "value"}]}]} on standard input. Percentages are written as fractions with a format, dates as numbers of days.
const fs = require("fs");
const path = require("path");
const { init } = require("excelize-wasm");

function check(result) {
  if (result.error) throw new Error(result.error);
  return result;
}

function fill(excelize, { open, save, cells }) {
  const workbook = check(excelize.OpenReader(fs.readFileSync(open)));
  for (const { sheet, cell, kind, value } of cells) {
    const days = kind === "date" ? Date.parse(`${value}T00:00:00Z`) / 86400000 + 25569 : value;
    check(workbook.SetCellValue(sheet, cell, days));
    if (kind === "percent") {
      const { style } = check(workbook.NewStyle({ NumFmt: 10 }));
      check(workbook.SetCellStyle(sheet, cell, cell, style));
    }
  }
  fs.writeFileSync(save, check(workbook.WriteToBuffer()).buffer);
}

async function main() {
  const excelize = await init(path.join(path.dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
  JSON.parse(fs.readFileSync(0, "utf8")).jobs.forEach((job) => fill(excelize, job));
  process.exit(0);
}

main();
