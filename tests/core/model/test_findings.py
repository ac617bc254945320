"""What a reader should know of a vendor."""

import pytest

from scorecard.core.model.findings import (
    AnswersContradict,
    AskAboutKpi,
    CouldLead,
    EvidenceMissing,
    Finding,
    FloorMissedByAStep,
    FloorReachedByAStep,
    subjects_of,
)


@pytest.mark.parametrize(
    ("finding", "subjects"),
    [
        (AskAboutKpi("cost", 2.0, 3.0), ("cost",)),
        (AnswersContradict("alone", "who"), ("alone", "who")),
        (FloorMissedByAStep("care", 52.0, 50.0, "review"), ("care", "review")),
        (FloorReachedByAStep("care", 42.0, 50.0, "review"), ("care", "review")),
        (EvidenceMissing(1, 2), ()),
        (CouldLead(80.0, 70.0), ()),
    ],
)
def test_a_finding_is_found_by_what_it_is_about(finding: Finding, subjects: tuple[str, ...]) -> None:
    """Whoever shows a question or a KPI can show beside it what there is to know of it."""
    assert subjects_of(finding) == subjects
