"""The totals against libraries that others wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Criteria
from tests.builders.criteria import campaign, criterion, kpi, number, question
from tests.builders.dossiers import score
from tests.builders.random_campaigns import WEIGHTS, modest
from tests.builders.responses import answered

np = pytest.importorskip("numpy")

FIGURES = st.lists(st.lists(st.integers(0, 100), min_size=5, max_size=5), min_size=2, max_size=5)


def _campaign(weights: list[float], share: float) -> Criteria:
    asked = [question(f"q{place}", number("%"), weight) for place, weight in enumerate(weights[:3])]
    kpis = tuple(kpi(f"k{place}", weight) for place, weight in enumerate(weights[3:]))
    return campaign(criterion("service", *asked), kpis=kpis, share=share)


def _as_they_are(column: object, cost: bool = False) -> object:
    return column


def _scored(whole: Criteria, figures: list[list[int]]) -> list[float | None]:
    totals = []
    for row in figures:
        answers = [answered(f"q{place}", float(points)) for place, points in enumerate(row[:3])]
        card = score(whole, *answers, kpis={f"k{place}": float(points) for place, points in enumerate(row[3:])})
        totals.append(card.total)
    return totals


def _shares(weights: list[float], share: float) -> object:
    """Return what each figure counts of the whole."""
    alignment, money = np.array(weights[:3]), np.array(weights[3:])
    return np.concatenate([share * alignment / alignment.sum(), (1 - share) * money / money.sum()])


@modest
@given(FIGURES, st.lists(WEIGHTS, min_size=5, max_size=5), st.sampled_from([0.3, 0.6, 0.9]))
def test_totals_are_those_of_the_weighted_sum_model(
    figures: list[list[int]], weights: list[float], share: float
) -> None:
    """With every figure known, the totals are those of pymcdm's weighted sum over the same points and weights."""
    methods = pytest.importorskip("pymcdm.methods")
    # Points are comparable as they are: what is normalised by a sample's best and worst is another model.
    model = methods.WSM(normalization_function=_as_they_are)
    expected = model(np.array(figures, dtype=float), _shares(weights, share), np.ones(5), validation=False)
    assert _scored(_campaign(weights, share), figures) == pytest.approx(list(expected), abs=1e-9)


@modest
@given(FIGURES, st.lists(WEIGHTS, min_size=5, max_size=5), st.sampled_from([0.3, 0.6, 0.9]))
def test_totals_are_those_of_scikit_criteria_too(figures: list[list[int]], weights: list[float], share: float) -> None:
    """A second library, written by others, comes to the same weighted sums, and so to the same order."""
    skcriteria = pytest.importorskip("skcriteria")
    simple = pytest.importorskip("skcriteria.agg.simple")
    matrix = skcriteria.mkdm(np.array(figures, dtype=float), [max] * 5, weights=_shares(weights, share))
    expected = simple.WeightedSumModel().evaluate(matrix).e_.score
    assert _scored(_campaign(weights, share), figures) == pytest.approx(list(expected), abs=1e-9)
