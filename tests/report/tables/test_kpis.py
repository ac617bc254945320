"""The table of KPIs."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from scorecard.core.model.kpis import Basis, KpiValue
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Where
from tests.builders.rankings import answers, criteria, ranking
from tests.report.sheets import calamine_rows, table, titles_of

if TYPE_CHECKING:
    from scorecard.core.model.scorecards import KpiScore


KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")


def with_value(made: Ranking, value: KpiValue) -> Ranking:
    """Return a ranking in which the leader has another value of its first KPI."""
    leader = made.lots[0].vendors[0]
    card = leader.scorecard
    kpis = (replace(card.kpis[0], value=value), *card.kpis[1:])
    vendors = (replace(leader, scorecard=replace(card, kpis=kpis)), *made.lots[0].vendors[1:])
    return replace(made, lots=(replace(made.lots[0], vendors=vendors),))


def test_every_value_is_a_row_with_the_figures_of_the_ranking() -> None:
    """Two readers find each KPI of each vendor once, with its value, its points and its part of the total."""
    made = ranking((KESTREL, answers()), (BOREAL, None), prices={"kestrel": 5.5})
    scores: list[tuple[str, KpiScore]] = [
        (vendor.vendor.name, score) for vendor in made.lots[0].vendors for score in vendor.scorecard.kpis
    ]
    heading, *other = calamine_rows(made, "KPIs")
    assert len(other) == len(scores) == 4
    for row, values, (vendor, score) in zip(table(made, "KPIs"), other, scores, strict=True):
        assert (row["Vendor"], row["KPI"], row["KPI id"]) == (vendor, str(score.kpi.name), score.kpi.id)
        assert row["Value"] == dict(zip(heading, values, strict=True))["Value"] == score.value.value
        assert row["Points"] == pytest.approx(score.points, abs=1e-9)
        assert row["Contribution"] == pytest.approx(score.contribution, abs=1e-9)
        assert row["Possible"] == pytest.approx(score.possible, abs=1e-9)
        assert (row["Weight"], row["Unit"]) == (score.kpi.weight, str(score.kpi.unit))
        assert row["Where it was read"] == "kpis.csv, line 2"


def test_anchors_and_limit_are_said() -> None:
    """What a value is worth, and where its limit is, stand in its row."""
    row = table(ranking((KESTREL, answers())), "KPIs")[0]
    assert (row["Points at"], row["Limit"]) == ("100 at 4.00; 0 at 9.00", "at most EUR 12.00")


def test_a_missing_value_leaves_empty_cells() -> None:
    """A value that nobody has is no 0, and whose gap it is is said."""
    row = table(ranking((KESTREL, answers()), (BOREAL, answers()), prices={"boreal": None}), "KPIs")[2]
    assert row["Vendor"] == "Boreal"
    assert {row[name] for name in ("Value", "Points", "Contribution", "Possible", "Where it was read")} == {None}
    assert row["Notes"] == "Not known; left out"


def test_what_a_value_rests_on() -> None:
    """Period, basis and trend of a value stand in its row."""
    history = (("2025-Q4", 6.0), ("2026-Q1", 5.0))
    value = KpiValue("kestrel", "cost", 5.0, Where("kpis.csv", line=2), "2026-Q1", True, history, Basis.REFERENCE)
    row = table(with_value(ranking((KESTREL, answers())), value), "KPIs")[0]
    assert (row["Period"], row["Basis"]) == ("2026-Q1", "a reference customer")
    assert row["Trend"] == "2025-Q4: 6.00 → 2026-Q1: 5.00"
    assert "Older than the values of others." in row["Notes"]


def test_values_beyond_limit_and_anchors_are_marked() -> None:
    """A value that excludes its vendor, and one where going further changes no points, are marked in words."""
    row = table(ranking((KESTREL, answers()), prices={"kestrel": 13.0}), "KPIs")[0]
    assert row["Notes"] == "Beyond the limit, which excludes the vendor.\nOutside the values that change points."
    assert row["Points"] == 0.0


def test_without_kpis_there_is_no_sheet() -> None:
    """A campaign that measures no KPIs has no sheet for them."""
    made = ranking((KESTREL, answers()), asked=criteria(kpis=()))
    assert "KPIs" not in titles_of(made)
