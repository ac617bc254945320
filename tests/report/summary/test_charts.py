"""Alignment against financial points: labels that can be read, and names that stay names."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.vendors import Vendor
from scorecard.report.summary.charts import has_points
from tests.builders.rankings import answers, criteria, ranking
from tests.report.sheets import written

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
    assert not has_points(vendors("A", "B", "C"))
    assert has_points(vendors("A", "B", "C", "D"))
    assert not has_points(replace(vendors("A", "B", "C", "D"), criteria=criteria(kpis=()), lots=()))


def test_labels_are_first_words_where_these_tell_vendors_apart() -> None:
    """A short label is read; where two vendors begin alike, more of the name is shown."""
    (chart,) = charts(vendors("Kestrel Doorstep", "Boreal Couriers", "Penny Parcel", "Penny Freight"))
    labels = LABEL.findall(chart)
    assert {"Kestrel", "Boreal"} <= set(labels)
    assert "Penny" not in labels


@pytest.mark.parametrize("name", ["=1+1", "=cmd|'/c calc'!A1", "{=1}", "+1", "@SUM(1)"])
def test_a_name_that_is_a_formula_is_a_label(name: str) -> None:
    """Whatever a vendor calls itself, its label is a text and its series points at the cell that holds the name."""
    (chart,) = charts(vendors(name, "Boreal", "Penny", "Meridian"))
    labels = [label.strip() for label in LABEL.findall(chart)]
    assert any(label and name.startswith(label.rstrip("…").replace("&apos;", "'")) for label in labels)
    references = re.findall(r"<c:f>([^<]*)</c:f>", chart)
    assert references
    assert all(reference.startswith("Totals!$") for reference in references)


def test_no_more_labels_are_drawn_than_can_be_read() -> None:
    """With many vendors the first ones have labels, and points that lie on each other share none."""
    names = [f"Name{letter}" for letter in "ABCDEFGHIJ"]
    (chart,) = charts(vendors(*names))
    labels = LABEL.findall(chart)
    assert 2 <= len(labels) <= 5
    alike = ranking(*((Vendor(f"v{n}", name), answers()) for n, name in enumerate(names[:4])))
    (chart,) = charts(alike)
    assert len(LABEL.findall(chart)) < 4
