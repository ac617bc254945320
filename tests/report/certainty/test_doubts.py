"""What the Certainty sheet, the Summary and the Method sheet say of doubt about figures and answers."""

from dataclasses import replace

import pytest

from scorecard.core.model.criteria import Doubt
from scorecard.core.model.kpis import Uncertainty
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.robustness import DRAWS
from scorecard.core.model.vendors import Vendor
from scorecard.report.text.shares import shown_share
from tests.builders.rankings import PRICE, SHARE, answers, criteria, ranking, with_certainty
from tests.report.certainty.test_sheet import FILLED, sheet_of, tables
from tests.report.sheets import sheet_of as named
from tests.report.sheets import texts

KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")
TITLES = ("The order if figures and answers are in doubt too", "Where the doubt between the first two comes from")
LEAD = "Largest source of doubt between Kestrel and Boreal: "


def made(doubt: Doubt | None, uncertainty: Uncertainty | None = None) -> Ranking:
    """Return a ranking of two vendors under criteria that state this."""
    asked = replace(criteria(kpis=(PRICE, replace(SHARE, uncertainty=uncertainty))), doubt=doubt)
    return with_certainty(ranking((KESTREL, answers()), (BOREAL, answers(answered=80.0)), asked=asked))


def test_everything_in_doubt_stands_beside_the_weights() -> None:
    """Each vendor has its draws and ranks, and each source its part of the doubt, the largest first."""
    known = made(Doubt(0.3, 0.1), Uncertainty(relative=0.2))
    found, sheet = known.robustness[0].combined, sheet_of(known)
    assert found is not None
    about, _, *rows = tables(sheet)[TITLES[0]]
    assert "10,000 times" in about[0]
    chances = {own.vendor: own for own in found.vendors}
    assert [row[1] for row in rows] == pytest.approx([chances[name].first * DRAWS for name in ("kestrel", "boreal")])
    _, _, *sources = tables(sheet)[TITLES[1]]
    assert [row[1] for row in sources] == [shown_share(source.carried) for source in found.sources]
    assert sources[0][0].startswith("The answers of ")
    row = next(row for row in sheet.iter_rows() if row[0].value == sources[0][0])
    assert sum(cell.fill.fgColor.rgb == FILLED for cell in row) == round(found.sources[0].carried * 40)


def test_the_largest_source_is_a_sentence_on_certainty_and_on_the_summary() -> None:
    """An executive reads in a sentence what to look at first."""
    known = made(Doubt(0.3))
    for sheet in ("Certainty", "Summary"):
        assert any(LEAD in said for said in texts(named(known, sheet))), sheet


def test_without_a_stated_doubt_no_sheet_speaks_of_it() -> None:
    """A campaign that states none has neither tables nor sentences on it."""
    known = made(None)
    assert not set(TITLES) & set(tables(sheet_of(known)))
    for sheet, sentence in (("Summary", LEAD), ("Certainty", LEAD), ("Method", "Uncertain"), ("Method", "variance")):
        assert not any(sentence in said for said in texts(named(known, sheet))), sheet


def test_where_nothing_varies_there_is_no_table_of_sources() -> None:
    """Two vendors with the same answers and figures tie in every draw, and nothing is in doubt between them."""
    asked = replace(criteria(), doubt=Doubt())
    known = with_certainty(ranking((KESTREL, answers()), (BOREAL, answers()), asked=asked))
    assert TITLES[0] in tables(sheet_of(known))
    assert TITLES[1] not in tables(sheet_of(known))


@pytest.mark.parametrize(
    ("uncertainty", "line"),
    [
        (Uncertainty(relative=0.07), "Uncertain by 7 % of the value (one standard deviation)."),
        (Uncertainty(absolute=0.5), "Uncertain by 0.5 percentage points (one standard deviation)."),
    ],
)
def test_the_method_says_what_was_drawn(uncertainty: Uncertainty, line: str) -> None:
    """The sheet has each KPI's uncertainty, the chances that answers are off, and what the parts are."""
    said = "\n".join(texts(named(made(Doubt(0.2, 0.05), uncertainty), "Method")))
    assert line in said
    assert "20 % if not verified, 5 % if verified" in said
    assert "(V - V with this source fixed) / V" in said


def test_an_uncertainty_in_a_unit_is_said_with_it() -> None:
    """What a KPI in money may be off by is said in this money."""
    cost = replace(PRICE, price=False, uncertainty=Uncertainty(absolute=0.25))
    known = ranking((KESTREL, answers()), asked=criteria(kpis=(cost,)))
    assert any("Uncertain by EUR 0.25 (one standard" in said for said in texts(named(known, "Method")))
