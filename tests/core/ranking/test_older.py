"""Whether a newer questionnaire of a vendor changed the result."""

from scorecard.core.model.rankings import WithOlder
from scorecard.core.model.responses import Response
from scorecard.core.model.standing import Standing
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.ranking.older import with_older
from tests.builders.criteria import KNOCKOUT, campaign, criterion, kpi, question
from tests.builders.dossiers import dossier, table
from tests.builders.responses import answered, response

ASKED = campaign(criterion("care", question("partner"), question("safe", KNOCKOUT)), kpis=(kpi("cost"),))
PARTNER, SAFE = answered("partner", True), answered("safe", True)


def found(counted: Response, *older: Response) -> list[WithOlder]:
    """Return what older questionnaires of Acme would change, whose rival answers one question well."""
    rival = response(answered("partner", False), SAFE, vendor="beta")
    known = dossier(counted, rival, kpis=table({"cost": 5.0}))
    return [*with_older(ASKED, rank_dossier(ASKED, known), known, {"acme": older} if older else {})]


def test_an_older_knock_out_is_told_with_its_answer_first() -> None:
    """Where the older file would put the vendor out, that is told, and the answer that does it stands first."""
    older = response(answered("partner", False), answered("safe", False), file="returned/old.xlsx")
    (told,) = found(response(PARTNER, SAFE), older)
    assert (told.vendor, told.file, told.standing) == ("acme", "returned/old.xlsx", Standing.NOT_ELIGIBLE)
    assert [answer.question for answer in told.answers] == ["safe", "partner"]
    assert told.leaders == ()


def test_what_changes_nothing_is_not_told() -> None:
    """A vendor keeps its standing and its place with the older file, or has none: nothing is said."""
    assert found(response(PARTNER, SAFE), response(answered("partner", False), SAFE)) == []
    assert found(response(PARTNER, SAFE)) == []
