"""How much of a result hangs on evidence that nobody has checked."""

import pytest

from scorecard.core.model.criteria import Credit
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.robustness.evidence import ProofCount, checked, firm_share, rank_declared_only, rank_verified_only
from tests.builders.criteria import campaign, choice, criterion, kpi, question
from tests.builders.dossiers import dossier, score
from tests.builders.responses import answered, response, review

WHOLE = campaign(
    criterion("service", question("sunday", evidence=True), question("chat", choice(bad=0.0, fair=50.0))),
    credit=Credit(0.5, 1.0),
)


@pytest.mark.parametrize(
    ("sunday", "chat", "share"), [(True, "fair", 0.5), (True, "bad", 0.0), (False, "fair", 1.0), (False, "bad", 1.0)]
)
def test_the_share_that_hangs_on_no_unverified_evidence(sunday: bool, chat: str, share: float) -> None:
    """The reader is told how much of a total would stay if all that is only declared were wrong."""
    card = score(WHOLE, answered("sunday", sunday), answered("chat", chat))
    assert firm_share(card) == pytest.approx(share)


def test_without_a_total_there_is_no_share() -> None:
    """A vendor of which no KPI is known has no total of which anything could be a part."""
    whole = campaign(criterion("service", question("sunday")), kpis=(kpi("cost"),))
    assert firm_share(score(whole, answered("sunday", True))) is None


def test_the_order_with_everything_unverified_at_nothing() -> None:
    """A leader that only declares falls behind one whose evidence was checked."""
    back = (
        response(answered("sunday", True), answered("chat", "fair"), vendor="acme"),
        response(answered("sunday", True), answered("chat", "bad"), vendor="beta"),
    )
    known = dossier(*back, reviews=(review("sunday", vendor="beta", verified=True),))
    (now,), (then,) = rank_dossier(WHOLE, known), rank_verified_only(WHOLE, known)
    assert [(one.vendor.id, one.scorecard.total) for one in now.vendors] == [("acme", 50.0), ("beta", 50.0)]
    assert [(one.vendor.id, one.scorecard.total) for one in then.vendors] == [("beta", 50.0), ("acme", 25.0)]


def test_where_no_evidence_is_asked_for_there_is_no_other_order() -> None:
    """Nothing is shown twice."""
    assert rank_verified_only(campaign(criterion("a", question("q"))), dossier(response(answered("q", True)))) == ()


def test_the_order_if_nobody_had_checked_anything() -> None:
    """Who leads only because its evidence alone was checked is level with the others without that."""
    back = [response(answered("sunday", True), answered("chat", "fair"), vendor=name) for name in ("a", "b")]
    verified = dossier(*back, reviews=(review("sunday", vendor="b", verified=True),))
    (lot,) = rank_dossier(WHOLE, verified)
    (declared,) = rank_declared_only(WHOLE, verified)
    assert [leader.vendor.id for leader in lot.leaders] == ["b"]
    assert [leader.vendor.id for leader in declared.leaders] == ["a", "b"]
    assert rank_declared_only(WHOLE, dossier(*back)) == ()
    assert [checked(vendor.scorecard) for vendor in lot.vendors] == [ProofCount("b", 1, 1), ProofCount("a", 0, 1)]
