"""All that a reader is told of a ranking."""

from dataclasses import fields, is_dataclass
from enum import StrEnum

import pytest

from scorecard.core.insight.assurance import assurance
from scorecard.core.insight.cost import cost
from scorecard.core.insight.decision import decision
from scorecard.core.insight.insights import Insights, insights
from scorecard.core.insight.remarks import remarks
from scorecard.core.insight.standing_note import standing_note
from scorecard.core.insight.why import why
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import answers, ranking, with_certainty

SENT = (
    (Vendor("kestrel", "Kestrel", "Delivery"), answers()),
    (Vendor("boreal", "Boreal", "Delivery"), answers(answered=60.0)),
    (Vendor("quill", "Quillpay", "Credit"), answers(premium=True)),
)


@pytest.fixture
def made() -> Ranking:
    """Return a ranking of two lots."""
    return with_certainty(ranking(*SENT))


def test_each_lot_and_each_vendor_has_its_own(made: Ranking) -> None:
    """Whoever words a result finds what belongs to a lot and to a vendor by their names."""
    told = insights(made)
    assert told.remarks == remarks(made)
    for lot in made.lots:
        own = told.of(lot.lot)
        assert own.decision == decision(lot)
        assert (own.why, own.cost) == (why(lot), cost(lot))
        assert own.assurance == assurance(lot, made.robustness_of(lot.lot))
        assert [contract.vendor for contract in own.contracts] == [leader.vendor.id for leader in lot.leaders]
        for vendor in lot.vendors:
            assert own.of(vendor.vendor.id).note == standing_note(vendor, lot)


def test_nothing_in_it_is_a_sentence(made: Ranking) -> None:
    """Every text is an id or a code, so that pages, letters and programs in any language can use it."""
    known = {vendor.vendor.id for lot in made.lots for vendor in lot.vendors} | set(made.criteria.lots)
    known |= {part.id for part in (*made.criteria.criteria, *made.criteria.kpis)}
    known |= {question.id for criterion in made.criteria.criteria for question in criterion.questions}
    known |= {"", "owner", "again", "cause", "owners", "copy"}
    assert set(texts(insights(made))) <= known


def texts(told: object) -> list[str]:
    """Return all texts in what is told, codes left out."""
    if isinstance(told, str):
        return [] if isinstance(told, StrEnum) else [told]
    parts: tuple[object, ...] = ()
    if isinstance(told, tuple):
        parts = told
    elif is_dataclass(told):
        parts = tuple(getattr(told, field.name) for field in fields(told))
    return [text for part in parts for text in texts(part)]


def test_an_empty_ranking_tells_nothing() -> None:
    """Where nobody was asked there is no lot to tell of."""
    assert insights(ranking()) == Insights((), remarks(ranking()))
