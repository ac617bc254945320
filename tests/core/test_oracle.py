"""The totals against a library that others wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model import Criteria
from tests.core.builders import answered, campaign, criterion, kpi, number, question, score
from tests.core.campaigns import WEIGHTS, modest

np = pytest.importorskip("numpy")
methods = pytest.importorskip("pymcdm.methods")

FIGURES = st.lists(st.lists(st.integers(0, 100), min_size=5, max_size=5), min_size=2, max_size=5)


def _campaign(weights: list[float], share: float) -> Criteria:
    asked = [question(f"q{place}", number("%"), weight) for place, weight in enumerate(weights[:3])]
    kpis = tuple(kpi(f"k{place}", weight) for place, weight in enumerate(weights[3:]))
    return campaign(criterion("service", *asked), kpis=kpis, share=share)


def _as_they_are(column: object, cost: bool = False) -> object:
    return column


@modest
@given(FIGURES, st.lists(WEIGHTS, min_size=5, max_size=5), st.sampled_from([0.3, 0.6, 0.9]))
def test_totals_are_those_of_the_weighted_sum_model(
    figures: list[list[int]], weights: list[float], share: float
) -> None:
    """With every figure known, the totals are those of pymcdm's weighted sum over the same points and weights."""
    whole = _campaign(weights, share)
    totals = []
    for row in figures:
        answers = [answered(f"q{place}", float(points)) for place, points in enumerate(row[:3])]
        card = score(whole, *answers, kpis={f"k{place}": float(points) for place, points in enumerate(row[3:])})
        totals.append(card.total)
    alignment, money = np.array(weights[:3]), np.array(weights[3:])
    both = np.concatenate([share * alignment / alignment.sum(), (1 - share) * money / money.sum()])
    # Points are comparable as they are: what is normalised by a sample's best and worst is another model.
    model = methods.WSM(normalization_function=_as_they_are)
    assert totals == pytest.approx(
        list(model(np.array(figures, dtype=float), both, np.ones(5), validation=False)), abs=1e-9
    )
