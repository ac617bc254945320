# Reads workbooks with Spreadsheet::ParseXLSX, and writes their cells anew with Excel::Writer::XLSX, filled in:
# {"jobs": [{"open", "save", "cells": [{"sheet", "cell", "kind", "value"}]}]} on standard input.
use strict;
use warnings;
use Excel::Writer::XLSX;
use Excel::Writer::XLSX::Utility qw(xl_cell_to_rowcol);
use JSON::PP;
use Spreadsheet::ParseXLSX;

sub copy {
    my ($from, $to) = @_;
    my ($first, $last) = $from->row_range;
    my ($left, $right) = $from->col_range;
    for my $row ($first .. $last) {
        for my $column ($left .. $right) {
            my $cell = $from->get_cell($row, $column) or next;
            next unless defined $cell->unformatted;
            if ($cell->type eq 'Numeric') { $to->write_number($row, $column, $cell->unformatted) }
            else { $to->write_string($row, $column, $cell->unformatted) }
        }
    }
}

sub fill {
    my ($job) = @_;
    my $workbook = Excel::Writer::XLSX->new($job->{save}) or die "$job->{save}: $!";
    my $percent = $workbook->add_format(num_format => '0.00%');
    my $date = $workbook->add_format(num_format => 'yyyy-mm-dd');
    for my $sheet (Spreadsheet::ParseXLSX->new->parse($job->{open})->worksheets) {
        my $copy = $workbook->add_worksheet($sheet->get_name);
        copy($sheet, $copy);
        for my $entry (grep { $_->{sheet} eq $sheet->get_name } @{ $job->{cells} }) {
            my ($row, $column) = xl_cell_to_rowcol($entry->{cell});
            my ($kind, $value) = @$entry{qw(kind value)};
            if ($kind eq 'text') { $copy->write_string($row, $column, $value) }
            elsif ($kind eq 'date') { $copy->write_date_time($row, $column, "${value}T", $date) }
            else { $copy->write_number($row, $column, $value, $kind eq 'percent' ? $percent : undef) }
        }
    }
    $workbook->close;
}

local $/;
fill($_) for @{ decode_json(<STDIN>)->{jobs} };
