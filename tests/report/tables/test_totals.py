"""The Totals sheet, and the bars that are drawn from it."""

import re
from io import BytesIO
from math import fsum
from zipfile import ZipFile

import pytest

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import answers, ranking
from tests.report.sheets import sheet_of, written


def made() -> Ranking:
    """Return a lot with three vendors, one of them not eligible and one silent."""
    return ranking(
        (Vendor("kestrel", "Kestrel"), answers(answered=70.0)),
        (Vendor("boreal", "Boreal"), answers(answered=90.0)),
        (Vendor("tallow", "Tallow"), answers(premium=True)),
        (Vendor("silent", "Silent"), None),
    )


def rows(found: Ranking) -> dict[str, dict[str, object]]:
    """Return the rows of the sheet by vendor, each by its titles."""
    values = list(sheet_of(found, "Totals").iter_rows(values_only=True))
    titles = next(row for row in values if "Total" in row)
    return {str(row[0]): dict(zip(titles, row, strict=True)) for row in values[values.index(titles) + 1 :]}


def test_the_parts_of_each_total_stand_beside_it() -> None:
    """What the criteria and the KPIs add to a total is that total; of a vendor that sent nothing there is nothing."""
    found = made()
    shown = rows(found)
    for vendor in found.lots[0].vendors:
        row = shown[vendor.vendor.name]
        parts = [value for title, value in row.items() if title.endswith("in the total") and value is not None]
        if vendor.scorecard.total is None:
            assert parts == []
        else:
            assert row["Total"] == pytest.approx(vendor.scorecard.total, abs=1e-12)
            assert fsum(parts) == pytest.approx(vendor.scorecard.total, abs=1e-9)
        assert row["Rank"] == vendor.rank


def test_the_bars_are_those_of_the_rows_beneath_them() -> None:
    """The bars of a lot are drawn from the rows of its vendors, in their order, and are grey for who is not ranked."""
    with ZipFile(BytesIO(written(made(), "Summary", "Totals"))) as book:
        charts = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/charts/chart")]
    bars = [chart for chart in charts if '<c:barDir val="bar"/>' in chart and "stacked" in chart]
    drawn = [set(re.findall(r"<c:cat>.*?<c:f>Totals!([^<]*)</c:f>", chart, re.DOTALL)) for chart in bars]
    assert drawn == [{"$A$6:$A$9"}]
    assert [int(place) for place in re.findall(r'<c:dPt><c:idx val="(\d)"/>', bars[0])][:2] == [2, 3]
    assert list(rows(made())) == ["Boreal", "Kestrel", "Tallow", "Silent"]
