"""A KPI's value as a reader needs it."""

import pytest

from scorecard.core.model.criteria import Kpi
from scorecard.core.model.kinds import Text
from scorecard.core.model.kpis import Basis, KpiValue
from scorecard.errors import Where
from scorecard.report.text.kpis import kpi_anchors_text, kpi_value_text
from scorecard.words import LANGUAGES, words

WHERE = Where("kpis.csv", line=2)
COST = Kpi("cost", Text((("en", "Cost"),)), 1, ((4.0, 100.0), (9.0, 0.0)), Text((("en", "EUR"),)))
HISTORY = (("2024", 5.0), ("2025", 4.75), ("2026", 4.5))


def test_a_plain_value() -> None:
    """A value of which nothing more is known is a number with its unit."""
    assert kpi_value_text(KpiValue("acme", "cost", 4.5, WHERE), "EUR", words("en")) == "EUR 4.50"


def test_period_basis_and_trend() -> None:
    """The period and what the value rests on stand beside it, and how it changed below."""
    value = KpiValue("acme", "cost", 4.5, WHERE, "2026", history=HISTORY, basis=Basis.REFERENCE)
    assert kpi_value_text(value, "EUR", words("en")).splitlines() == [
        "EUR 4.50 · 2026 · a reference customer",
        "2024: 5.00 → 2025: 4.75 → 2026: 4.50",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_older_value_says_so(language: str) -> None:
    """A value that is older than those of others is marked; one period alone shows no trend."""
    value = KpiValue("acme", "cost", 4.5, WHERE, "2025", outdated=True, history=HISTORY[1:2])
    said = kpi_value_text(value, "", words(language))
    assert "2025" in said.partition(" · ")[2]
    assert said != kpi_value_text(KpiValue("acme", "cost", 4.5, WHERE, "2025"), "", words(language))
    assert "\n" not in said


@pytest.mark.parametrize(("value", "clipped"), [(3.0, True), (4.0, False), (9.0, False), (9.1, True)])
def test_values_outside_the_anchors(value: float, clipped: bool) -> None:
    """Where going further changes no points, that is said beside the anchors."""
    said = kpi_anchors_text(COST, KpiValue("acme", "cost", value, WHERE), words("en"))
    assert ("Outside these values" in said) is clipped
    assert "Outside" not in kpi_anchors_text(COST, None, words("en"))
