"""What a committee is shown of the worst and the best offer."""

import pytest

from scorecard.core.model.kinds import Curve, FreeText, Steps
from scorecard.files.criteria.load import load_criteria
from scorecard.report.weighting.shown import ballot_of
from scorecard.words import words
from tests.builders.criteria import campaign, checklist, choice, criterion, kpi, number, question
from tests.builders.of_every_type import CRITERIA as EVERY_TYPE

ENGLISH = words("en")
OTHER = kpi("other")


def ends(*lines, kpis=(), name: str) -> tuple[str, str]:
    """Return the worst and the best as they are shown of a criterion or KPI."""
    ballot = ballot_of(campaign(*lines, kpis=kpis), ENGLISH)
    return next((line.worst, line.best) for line in ballot.lines if line.name == name)


@pytest.mark.parametrize(
    ("anchors", "shown"),
    [
        (((4.0, 100.0), (9.0, 0.0)), ("EUR 9.00", "EUR 4.00")),
        (((0.0, 0.0), (10.0, 100.0), (20.0, 0.0)), ("EUR 0.00 / EUR 20.00", "EUR 10.00")),
        (((0.0, 0.0), (10.0, 100.0), (20.0, 100.0)), ("EUR 0.00", "EUR 10.00 to EUR 20.00")),
        (Steps(((95.0, 60.0), (98.0, 80.0))), ("under EUR 95.00", "EUR 98.00")),
        (Steps(((2.0, 90.0), (5.0, 40.0))), ("over EUR 5.00", "EUR 2.00")),
    ],
)
def test_kpis(anchors: Curve, shown: tuple[str, str]) -> None:
    """A KPI shows its worst and best anchor with the unit; where several are as good, all of them."""
    from tests.builders.criteria import text

    cost = kpi("cost", 1.0, anchors, unit=text("EUR"))
    assert ends(criterion("care", question("a")), kpis=(cost, OTHER), name="cost") == shown


def test_the_heaviest_questions() -> None:
    """A criterion shows its three heaviest questions with their worst and best answers, and says of how many."""
    care = criterion(
        "care",
        question("light", weight=1.0),
        question("owner", choice(nobody=0, named=100), 5.0),
        question("days", number(anchors=((1.0, 100.0), (9.0, 0.0))), 3.0),
        question("tools", checklist(phone="must", chat="could"), 4.0),
    )
    (line, _) = ballot_of(campaign(care, criterion("tech", question("b"))), ENGLISH).lines
    assert line.worst.splitlines() == [
        "What about owner?: We say nobody",
        "What about tools?: none of 2",
        "What about days?: 9 days",
    ]
    assert line.best.splitlines() == [
        "What about owner?: We say named",
        "What about tools?: all 2",
        "What about days?: 1 days",
    ]
    assert line.note == "the 3 heaviest of 4 questions"


def test_texts_and_lots() -> None:
    """A text is worth what reviewers give; a line that only some lots have says in which."""
    care = criterion("care", question("words", FreeText(500)), lots=("North", "South"))
    (line, _) = ballot_of(campaign(care, criterion("tech", question("b"))), ENGLISH).lines
    assert line.worst == "What about words?: reviewers give 0 points"
    assert line.note == "lot North and South"


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it"])
def test_every_type(language: str) -> None:
    """Whatever the type of a question, both ends are said in words."""
    ballot = ballot_of(load_criteria(EVERY_TYPE), words(language))
    assert ballot.lines
    for line in ballot.lines:
        assert len(line.worst.splitlines()) == len(line.best.splitlines())
        assert line.worst != line.best
        assert "None" not in line.worst + line.best
