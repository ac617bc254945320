"""What a reader should know of a vendor."""

import pytest

from scorecard.core.model.criteria import Condition
from scorecard.core.model.findings import (
    AskAboutAnswer,
    AskAboutKpi,
    EvidenceMissing,
    EvidenceRefuted,
    MuchNotApplicable,
)
from scorecard.core.model.kinds import FreeText, Range
from scorecard.core.model.responses import NotMeasured
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.ranking.findings import findings_of, share_not_applicable
from scorecard.core.scoring.score import score_vendor
from tests.builders.criteria import YES_NO, campaign, criterion, kpi, number, question
from tests.builders.dossiers import dossier, score, table
from tests.builders.responses import answered, not_applicable, response, review, unanswered

ASK = Range(lowest=10.0, highest=90.0)


@pytest.mark.parametrize(
    ("value", "bound"), [(9.9, 10.0), (10.0, None), (50.0, None), (90.0, None), (90.1, 90.0), (89.1 + 0.9, None)]
)
def test_a_figure_that_is_too_good_to_be_true_is_asked_about(value: float, bound: float | None) -> None:
    """Outside the usual range a KPI or an answer is a finding that costs no points; at its ends it is not."""
    whole = campaign(criterion("service", question("q", number(ask=ASK))), kpis=(kpi("cost", ask=ASK),))
    found = findings_of(score(whole, answered("q", value), kpis={"cost": value}))
    if bound is None:
        assert found == ()
    else:
        assert found == (AskAboutAnswer("q", value, bound), AskAboutKpi("cost", value, bound))


def test_nothing_is_asked_about_a_figure_that_is_missing() -> None:
    """A blank, a KPI without a value and "we do not measure this" are no suspicious figures."""
    asked = (question("q", number(ask=ASK)), question("r", number(ask=ASK, not_measured=0.0)))
    whole = campaign(criterion("service", *asked), kpis=(kpi("cost", ask=ASK),))
    assert findings_of(score(whole, answered("r", NotMeasured.NOT_MEASURED))) == ()


def test_a_figure_may_be_asked_about_on_one_side_only() -> None:
    """With only an upper bound a low figure is in order."""
    whole = campaign(criterion("service", question("q", number(ask=Range(highest=90.0)))))
    assert findings_of(score(whole, answered("q", 0.0))) == ()


def test_evidence_that_speaks_against_an_answer_is_told() -> None:
    """A reader sees which answer a reviewer found to be wrong."""
    whole = campaign(criterion("service", question("a", evidence=True)))
    known = dossier(response(answered("a", True, evidence="plan.pdf")), reviews=(review("a", verified=False),))
    (lot,) = rank_dossier(whole, known)
    assert lot.vendors[0].findings == (EvidenceRefuted("a"),)


def test_answers_without_the_evidence_that_was_asked_for_are_counted() -> None:
    """Of the answers that should have evidence, the reader is told how many have none."""
    asked = [question(name, evidence=True) for name in "abc"]
    whole = campaign(criterion("service", *asked, question("d")))
    given_ = (answered("a", True, evidence="plan.pdf"), answered("b", True), unanswered("c"), answered("d", True))
    assert findings_of(score(whole, *given_)) == (EvidenceMissing(1, 2),)
    assert findings_of(score(whole, given_[0], given_[2], given_[3])) == ()


@pytest.mark.parametrize(("weight", "is_much"), [(1.0, False), (1.1, True)])
def test_a_vendor_that_calls_much_not_applicable_is_pointed_out(weight: float, is_much: bool) -> None:
    """More than a fifth of the weight is a finding, exactly a fifth is not."""
    whole = campaign(criterion("service", question("a", weight=4.0), question("b", weight=weight)))
    card = score(whole, answered("a", True), not_applicable("b"))
    share = weight / (4.0 + weight)
    assert share_not_applicable(card) == pytest.approx(share)
    expected = (MuchNotApplicable(pytest.approx(share), 0.2),)
    assert findings_of(card) == (expected if is_much else ())


def test_the_share_not_applicable_goes_by_the_weights_of_the_criteria() -> None:
    """Half of a criterion that weighs three quarters is three eighths of the whole."""
    whole = campaign(
        criterion("service", question("a"), question("b"), weight=3.0), criterion("reach", question("c"), weight=1.0)
    )
    assert share_not_applicable(score(whole, answered("a", True), not_applicable("b"))) == pytest.approx(3 / 8)


def test_a_question_that_does_not_concern_a_vendor_is_not_held_against_it() -> None:
    """What another answer makes not applicable was not the vendor's choice, whatever it wrote in the cell."""
    gate = question("ships", YES_NO)
    hanging = question("harbour", YES_NO, only_if=Condition("ships", "yes"), not_applicable=True)
    whole = campaign(criterion("service", gate, hanging))
    assert share_not_applicable(score(whole, answered("ships", False))) == 0.0
    assert share_not_applicable(score(whole, answered("ships", False), not_applicable("harbour"))) == 0.0


def test_a_question_that_waits_for_another_answer_is_not_yet_called_not_applicable() -> None:
    """While it counts as unanswered it cannot be left out by choice as well."""
    hanging = question("harbour", YES_NO, only_if=Condition("ships", "yes"), not_applicable=True)
    whole = campaign(criterion("service", question("ships", YES_NO), hanging))
    assert share_not_applicable(score(whole, not_applicable("harbour"))) == 0.0


def test_a_text_called_not_applicable_weighs_nothing() -> None:
    """A text earns no points, so leaving it out leaves out no weight."""
    whole = campaign(criterion("service", question("a"), question("story", FreeText(9), 5.0, not_applicable=True)))
    assert share_not_applicable(score(whole, answered("a", True), not_applicable("story"))) == 0.0


def test_the_share_not_applicable_of_nothing_is_nothing() -> None:
    """Without a questionnaire, or without anything that weighs, nothing was called not applicable."""
    whole = campaign(criterion("service", question("story", FreeText(9))))
    assert share_not_applicable(score(whole)) == 0.0
    assert share_not_applicable(score_vendor(whole, Vendor("acme", "Acme"), None, table({}))) == 0.0
