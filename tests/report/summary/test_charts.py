"""Alignment against financial points: labels that can be read, and names that stay names."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.vendors import Vendor
from scorecard.report.summary.charts import drawn_lot, same_total
from tests.builders.rankings import answers, ranking
from tests.report.sheets import sheet_of, written

LABEL = re.compile(r"<c:dLbl>.*?<a:t>([^<]*)</a:t>", re.DOTALL)


def charts(made: Ranking) -> list[str]:
    """Return the scatter charts of the workbook as they are stored."""
    with ZipFile(BytesIO(written(made, "Summary", "Totals"))) as book:
        found = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/charts/chart")]
    return [chart for chart in found if "scatterChart" in chart and "c:dLbl" in chart]


def vendors(*names: str) -> Ranking:
    """Return a ranking of vendors that are ever better at answering calls and ever dearer."""
    sent = [(Vendor(f"v{n}", name), answers(answered=55.0 + 5 * n)) for n, name in enumerate(names)]
    return ranking(*sent, prices={f"v{n}": 4.2 + 0.6 * n for n in range(len(names))})


def test_four_vendors_are_drawn_and_three_are_not() -> None:
    """From four vendors on a picture says more than the table."""
    assert drawn_lot(vendors("A", "B", "C")) is None
    made = vendors("A", "B", "C", "D")
    assert drawn_lot(made) == made.lots[0]
    assert drawn_lot(replace(made, lots=())) is None


def test_the_dashed_line_has_the_total_of_the_leader() -> None:
    """Whoever stands on the line has as many points in all as the leader; its ends lie on the frame of the chart."""
    made = vendors("A", "B", "C", "D")
    (lot,), share = made.lots, made.criteria.alignment_share
    ends = same_total(lot, share)
    totals = [share * alignment + (1 - share) * financial for alignment, financial in ends]
    assert totals == pytest.approx([lot.leaders[0].scorecard.total] * 2)
    assert ends[0][0] < ends[1][0]
    sheet = sheet_of(made, "Summary")
    hidden = [cell.value for row in sheet.iter_rows() for cell in row if cell.number_format == ";;;"]
    assert hidden == pytest.approx([side for sides in zip(*ends, strict=True) for side in sides])
    assert same_total(lot, 1.0) == ()


def test_pictures_are_read_aloud_with_their_numbers() -> None:
    """Who cannot see the charts hears the same figures."""
    with ZipFile(BytesIO(written(vendors("A", "B", "C", "D"), "Summary", "Totals"))) as book:
        drawing = book.read("xl/drawings/drawing1.xml").decode()
    bars, points = re.findall(r'descr="([^"]*)"', drawing)
    assert re.search(r"A \d+ \(Customer care \d+, .*Financial \d+\)", bars)
    assert re.search(r"A: alignment \d+, financial \d+; B: ", points)


def test_labels_are_first_words_where_these_tell_vendors_apart() -> None:
    """A short label is read; where two vendors begin alike, the word is shown in which they differ."""
    (chart,) = charts(vendors("Kestrel Doorstep", "Boreal Couriers", "Penny Parcel", "Penny Freight"))
    assert set(LABEL.findall(chart)) == {"Kestrel", "Boreal", "Parcel", "Freight"}


@pytest.mark.parametrize("name", ["=1+1", "=cmd|'/c calc'!A1", "{=1}", "+1", "@SUM(1)"])
def test_a_name_that_is_a_formula_is_a_label(name: str) -> None:
    """Whatever a vendor calls itself, its label is a text and its series points at the cell that holds the name."""
    (chart,) = charts(vendors(name, "Boreal", "Penny", "Meridian"))
    labels = [label.strip() for label in LABEL.findall(chart)]
    assert any(label and name.startswith(label.rstrip("…").replace("&apos;", "'")) for label in labels)
    references = re.findall(r"<c:f>([^<]*)</c:f>", chart)
    assert references
    assert all(reference.startswith(("Totals!$", "Summary!$")) for reference in references)


def test_no_more_labels_are_drawn_than_can_be_read() -> None:
    """With many vendors the first ones have labels, and points that lie on each other share none."""
    names = [f"Name{letter}" for letter in "ABCDEFG"]
    (chart,) = charts(vendors(*names))
    labels = LABEL.findall(chart)
    assert 2 <= len(labels) <= 5
    alike = ranking(*((Vendor(f"v{n}", name), answers()) for n, name in enumerate(names[:4])))
    (chart,) = charts(alike)
    assert len(LABEL.findall(chart)) < 4
