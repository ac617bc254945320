"""What the cells of a column of the KPI table mean, all of them together."""

from pathlib import Path

import pytest

from scorecard.errors import Where
from scorecard.files.tables.kpis.column import Missing, ReadColumn
from scorecard.files.tables.rows import TableCell
from scorecard.files.tables.table import read_table
from scorecard.words import words
from tests.files.tables_in import workbook

EN = words("en")


def read(*texts: str, unit: str | None = "EUR") -> ReadColumn:
    """Return what a column of a .csv file means, whose first value stands in line 2."""
    cells = [TableCell(Where("kpis.csv", line=line), text or None) for line, text in enumerate(texts, 2)]
    return ReadColumn(cells, "cost", unit, EN)


def whole(column: ReadColumn) -> tuple[object, ...]:
    """Return all that is known of a column."""
    return column.numbers, column.mark, column.problems


def told(column: ReadColumn) -> list[str]:
    """Return the problems as a person reads them."""
    return [f"{problem} | {problem.hint}" for problem in column.problems]


@pytest.mark.parametrize(
    ("texts", "numbers", "mark"),
    [
        (("1.234", "12,5"), (1234, 12.5), ","),
        (("1.234", "0.75"), (1.234, 0.75), "."),
        (("1,234", "", "1,234,567"), (1234, Missing.MISSING, 1234567), "."),
        (("5", "700"), (5, 700), ""),
        (("(1,234.50)", "−5"), (-1234.5, -5), "."),
    ],
)
def test_the_column_decides_the_decimal_mark(
    texts: tuple[str, ...], numbers: tuple[float | Missing, ...], mark: str
) -> None:
    """A number that alone reads two ways is read as the others of its column are, and the mark is known."""
    assert whole(read(*texts)) == (numbers, mark, ())


def test_a_column_that_decides_nothing() -> None:
    """Where no other cell tells, each that reads two ways is asked back."""
    column = read("1.234", "5", "-2,500")
    assert column.numbers == (None, 5, None)
    assert told(column) == [
        'kpis.csv, line 2: column "cost": "1.234" is ambiguous: as a thousand or as a decimal | Write 1234 or 1.2340',
        (
            'kpis.csv, line 4: column "cost": "-2,500" is ambiguous: as a thousand or as a decimal | '
            "Write -2500 or -2.5000"
        ),
    ]


def test_a_column_with_both_decimal_marks() -> None:
    """Two ways of writing in a column are one problem, at the rarer of them, which names a cell of each."""
    assert told(read("1.234", "2.5", "1,5", "3,5")) == [
        (
            'kpis.csv, line 3: column "cost": "1,5" (line 4) has a decimal comma, "2.5" (line 3) a decimal point | '
            "Write all numbers of the column in the same way"
        )
    ]


def test_numbers_of_a_workbook_do_not_vote(tmp_path: Path) -> None:
    """What Excel knows to be a number says nothing about how texts beside it were typed."""
    path = workbook(tmp_path / "kpis.xlsx", [["cost"], [0.5], ["1.234"], ["12,5"]])
    cells = [row[0] for row in read_table(path, EN).rows]
    assert ReadColumn(cells, "cost", "EUR", EN).numbers == (0.5, 1234, 12.5)


@pytest.mark.parametrize(
    ("texts", "unit", "message"),
    [
        (("$ 5",), "EUR", 'line 2: column "cost": the amount is in $, but the KPI is measured in EUR | Convert'),
        (("5", "5 USD", "6 USD"), "EUR", 'line 3: column "cost": the amount is in USD, and 1 more, but'),
        (("€ 5",), "days", "the amount is in EUR, but the KPI is measured in days"),
        (
            ("€ 5", "$ 6", "7 USD"),
            "EUR",
            'line 3: column "cost": currencies are mixed: EUR in line 2, $ in line 3, USD',
        ),
        (("$ 5", "6 USD", "7 CAD"), "", 'line 4: column "cost": currencies are mixed'),
        (("kr 5", "5 EUR", "6 EUR"), None, "currencies are mixed: kr in line 2, EUR in line 3 and 1 more"),
    ],
)
def test_currencies(texts: tuple[str, ...], unit: str | None, message: str) -> None:
    """Another currency than that of the KPI, and two in a column, are one problem that names the cells."""
    (line,) = told(read(*texts, unit=unit))
    assert message in line


@pytest.mark.parametrize("texts", [("€ 5", "6 EUR", "7"), ("5 euros",)])
def test_the_currency_of_the_kpi(texts: tuple[str, ...]) -> None:
    """The KPI's own currency may stand beside a number in any of the ways in which it is written."""
    assert not read(*texts, unit="EUR/order").problems


@pytest.mark.parametrize(
    ("number_format", "unit", "trouble"),
    [
        ("#,##0.00 [$€-407]", "EUR", False),
        ("[$EUR] #,##0.00", "EUR", False),
        ("[Red]#,##0.00", "EUR", False),
        ('_-* #,##0.00 "€"_-', "EUR", False),
        ('"$"#,##0.00', "EUR", True),
        (r"\$#,##0.00", "EUR", True),
        ("[$kr-41D] #,##0", "SEK", False),
        ("#,##0.00 [$€-407]", "USD", True),
        # Shown in the currency of whoever opens it, so it says nothing.
        ('"$"#,##0.00_);("$"#,##0.00)', "EUR", False),
    ],
)
def test_currencies_of_number_formats(tmp_path: Path, number_format: str, unit: str, trouble: bool) -> None:
    """A number that Excel shows as dollars is no number of euros."""
    path = workbook(tmp_path / "kpis.xlsx", [["cost"], [5]], {"A2": number_format})
    column = ReadColumn([row[0] for row in read_table(path, EN).rows], "cost", unit, EN)
    assert [problem.where.cell for problem in column.problems] == (["A2"] if trouble else [])


def test_a_fact_may_have_any_unit(tmp_path: Path) -> None:
    """A column that is no KPI's may hold plain numbers, or percent with a sign or as a format."""
    assert whole(read("0.9", "€ 5", unit=None)) == ((0.9, 5), ".", ())
    path = workbook(tmp_path / "kpis.xlsx", [["rate"], [0.85], ["86 %"], [87]], {"A2": "0%"})
    cells = [row[0] for row in read_table(path, EN).rows]
    assert whole(ReadColumn(cells, "rate", None, EN)) == ((85, 86, 87), "", ())


def test_a_fact_that_may_be_a_fraction() -> None:
    """Beside percent, a fact of 0.9 is asked back."""
    assert "0.9: 0.9 % or 90 %?" in told(read("85 %", "0.9", unit=None))[0]


def test_a_negative_fraction_where_percent_are_meant() -> None:
    """A loss of a twentieth is asked back like a gain."""
    assert "-0.05: -0.05 % or -5 %?" in told(read("-0.05", unit="%"))[0]


ACCOUNTS = r'_-* #,##0.00\ "€"_-;\-* #,##0.00\ "€"_-;_-* "-"??\ "€"_-;_-@_-'


def formatted(folder: Path, number: float, number_format: str, unit: str) -> ReadColumn:
    """Return what a number in a workbook means, in cell A2, shown by a number format."""
    path = workbook(folder / "kpis.xlsx", [["cost"], [number]], {"A2": number_format})
    return ReadColumn([row[0] for row in read_table(path, EN).rows], "cost", unit, EN)


@pytest.mark.parametrize(
    ("number", "number_format", "seen"),
    [
        (5.2, '0.00" k€"', "5.2 k€"),
        (5, '0.0" ct"', "5 ct"),
        (4.8, "0.0,", "0.0"),
        (5, '0" per 100 orders"', "5 per 100 orders"),
    ],
)
def test_a_number_format_that_shows_another_unit(tmp_path: Path, number: float, number_format: str, seen: str) -> None:
    """A figure that shows as 5.2 k€, or in thousands, is asked back: in the unit of the KPI it would be another."""
    (problem,) = formatted(tmp_path, number, number_format, "EUR").problems
    assert problem.where.cell == "A2"
    assert f'its number format shows "{seen}"' in problem.message


@pytest.mark.parametrize(("number_format", "unit"), [('0.00" k€"', "k€"), ('0" days"', "days"), (ACCOUNTS, "EUR")])
def test_a_number_format_that_shows_the_unit(tmp_path: Path, number_format: str, unit: str) -> None:
    """The unit of the KPI may stand in the number format."""
    assert whole(formatted(tmp_path, 5, number_format, unit)) == ((5,), "", ())


@pytest.mark.parametrize("number_format", [ACCOUNTS, '0.00;-0.00;"–"', '0;-0;"n/a"'])
def test_a_zero_that_shows_as_a_dash(tmp_path: Path, number_format: str) -> None:
    """What shows as a dash is not known; it is never a price of nothing."""
    assert whole(formatted(tmp_path, 0, number_format, "EUR")) == ((Missing.UNSEEN,), "", ())


def test_a_dash_beside_a_currency_is_no_value() -> None:
    """What an accounting format leaves in a .csv file is missing, as a mere dash is."""
    assert read("- €", "–", "EUR -").numbers == (Missing.MISSING,) * 3


@pytest.mark.parametrize("unit", ["percent", "Prozent", "pct", "％", "% of orders"])
def test_percent_by_any_of_its_spellings(unit: str) -> None:
    """However the unit is spelt, 0.94 is asked back and 94 % is 94."""
    column = read("0.94", "94 %", "95 percent", unit=unit)
    assert "0.94: 0.94 % or 94 %?" in told(column)[0]
    assert column.numbers[1:] == (94, 95)


def test_thousands_of_a_currency() -> None:
    """Euros are no thousands of euros."""
    assert "the amount is in EUR, but the KPI is measured in EUR thousand" in told(read("€ 5", unit="EUR thousand"))[0]


def test_what_nobody_sees_beside_a_number() -> None:
    """A figure that was pasted from a chat is what it shows, and a cell with nothing to see in it is empty."""
    assert read("4.2\u200b", "\ufeff\u00ad5.3").numbers == (4.2, 5.3)


@pytest.mark.parametrize("text", ["5,20-", "9,4E+01"])
def test_numbers_of_business_software(text: str) -> None:
    """A minus behind the digits and powers of ten are named with their line, and not guessed."""
    assert f'kpis.csv, line 2: column "cost": "{text}" is not a number' in told(read(text))[0]


@pytest.mark.parametrize(
    ("texts", "anchors", "asked"),
    [
        (("0.7", "1.2", "1.8", "2.4"), (1.0, 5.0), []),
        (("0.7", "1.2 %"), (), []),
        (("0.7",), (0.0, 3.0), []),
        (("0.7", "0.8", "0.9"), (50.0, 100.0), [2, 3, 4]),
        (("0.7", "0.8"), (0.0, 100.0), [2, 3]),
        (("0.95", "97", "98"), (80.0, 100.0), [2]),
        (("0.95", "1.02"), (80.0, 110.0), [2]),
        (("0.7", "1.2"), (), [2]),
        (("0.7",), (1.0, 5.0), [2]),
        (("-0.7", "1.2"), (1.0, 5.0), [2]),
    ],
)
def test_percent_that_are_plain(texts: tuple[str, ...], anchors: tuple[float, ...], asked: list[int]) -> None:
    """Where points and other values leave no doubt, 0.7 is taken as 0.7 % and told; all else is asked back."""
    cells = [TableCell(Where("kpis.csv", line=line), text) for line, text in enumerate(texts, 2)]
    column = ReadColumn(cells, "damage", "%", EN, anchors)
    assert [problem.where.line for problem in column.problems] == asked
    assert [remark.where.line for remark in column.remarks] == ([] if asked else [2])
    assert column.numbers[0] == (None if 2 in asked else 0.7)


def test_numbers_are_asked_back_as_the_language_writes_them() -> None:
    """A German is asked about 0,7 and not about 0.7."""
    (problem,) = ReadColumn([TableCell(Where("kpis.xlsx"), 0.7)], "damage", "%", words("de")).problems
    assert str(problem.message).endswith("0,7: 0,7 % oder 70 %?")
