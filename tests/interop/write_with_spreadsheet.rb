# Reads workbooks with Ruby's roo, and writes their cells anew as .xls with its spreadsheet, filled in:
# {"jobs": [{"open", "save", "cells": [{"sheet", "cell", "kind", "value"}]}]} on standard input.
require "date"
require "json"
require "roo"
require "spreadsheet"

def place(cell)
  letters, row = cell.match(/([A-Z]+)(\d+)/).captures
  [Integer(row) - 1, letters.each_char.reduce(0) { |sum, letter| (sum * 26) + letter.ord - 64 } - 1]
end

def write(sheet, row, column, value, format = nil)
  sheet[row, column] = value
  sheet.row(row).set_format(column, Spreadsheet::Format.new(number_format: format)) if format
end

def fill(job)
  source = Roo::Excelx.new(job["open"])
  workbook = Spreadsheet::Workbook.new
  source.sheets.each do |name|
    sheet = workbook.create_worksheet(name: name)
    1.upto(source.last_row(name)) do |row|
      1.upto(source.last_column(name)) { |column| sheet[row - 1, column - 1] = source.cell(row, column, name) }
    end
    job["cells"].select { |entry| entry["sheet"] == name }.each do |entry|
      value = entry["kind"] == "date" ? Date.iso8601(entry["value"]) : entry["value"]
      write(sheet, *place(entry["cell"]), value, { "percent" => "0.00%", "date" => "YYYY-MM-DD" }[entry["kind"]])
    end
  end
  workbook.write(job["save"])
end

JSON.parse($stdin.read)["jobs"].each { |job| fill(job) }
