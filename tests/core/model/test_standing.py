"""Where a vendor can stand, and why."""

import pytest

from scorecard.core.model.standing import (
    FloorMissed,
    KnockedOut,
    KpiMissing,
    LowCoverage,
    MinimumMissed,
    Reason,
    Side,
    Standing,
    subject_of,
)


@pytest.mark.parametrize(
    ("reason", "code", "standing", "subject"),
    [
        (KnockedOut("debts"), "knockout", Standing.NOT_ELIGIBLE, "debts"),
        (FloorMissed("care", 34.0, 50.0), "floor", Standing.NOT_ELIGIBLE, "care"),
        (FloorMissed("care", 34.0, 50.0, still_open=True), "floor_open", Standing.UNRESOLVED, "care"),
        (MinimumMissed(Side.FINANCIAL, 34.0, 50.0), "minimum_financial", Standing.NOT_ELIGIBLE, ""),
        (MinimumMissed(Side.ALIGNMENT, 34.0, 50.0, True), "minimum_alignment_open", Standing.UNRESOLVED, ""),
        (FloorMissed("care", 34.0, 50.0, True, True), "floor_unproven", Standing.UNRESOLVED, "care"),
        (MinimumMissed(Side.ALIGNMENT, 34.0, 50.0, True, True), "minimum_alignment_unproven", Standing.UNRESOLVED, ""),
        (KpiMissing("cost"), "kpi_missing", Standing.PROVISIONAL, "cost"),
        (LowCoverage(0.5, 0.8), "low_coverage", Standing.PROVISIONAL, ""),
    ],
)
def test_a_reason_knows_its_name_what_it_makes_of_a_vendor_and_what_it_is_about(
    reason: Reason, code: str, standing: Standing, subject: str
) -> None:
    """Where only answers or evidence are missing, the vendor is unresolved and the name of the reason says so."""
    assert (reason.code, reason.standing, subject_of(reason)) == (code, standing, subject)
