"""Where most of the doubt between the first two vendors comes from."""

from dataclasses import replace

from scorecard.core.insight.doubt import MainDoubt, main_doubt
from scorecard.core.insight.insights import insights
from scorecard.core.model.criteria import Doubt
from scorecard.core.model.robustness import SourceCode
from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import answers, criteria, ranking, with_certainty

SENT = ((Vendor("kestrel", "Kestrel"), answers()), (Vendor("boreal", "Boreal"), answers(answered=80.0)))


def test_the_source_that_carries_most_is_told() -> None:
    """Where answers are in doubt, the first of all sources is named, with the two vendors between whom it is."""
    made = with_certainty(ranking(*SENT, asked=replace(criteria(), doubt=Doubt(0.5))))
    told = insights(made).of("").doubt
    found = made.robustness[0].combined
    assert found is not None
    assert told == MainDoubt(("kestrel", "boreal"), found.sources[0])
    assert told.source.code is SourceCode.ANSWERS
    assert told.source.carried == max(source.carried for source in found.sources)


def test_without_a_stated_doubt_nothing_is_told() -> None:
    """A campaign that states no doubt, a lot of nobody, and two vendors between whom nothing varies have none."""
    assert insights(with_certainty(ranking(*SENT))).of("").doubt is None
    assert main_doubt(None) is None
    sure = with_certainty(ranking(*SENT, asked=replace(criteria(), doubt=Doubt())))
    (known,) = sure.robustness
    assert known.combined is not None
    assert main_doubt(replace(known, combined=replace(known.combined, sources=()))) is None
