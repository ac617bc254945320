"""What our own books say of a vendor becomes points, where the criteria say that it counts."""

from scorecard.core.model.criteria import Criterion
from scorecard.core.model.record.measures import Measured, Measures, RecordQuestion, RecordUse
from scorecard.core.model.scorecards import RecordScore
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.anchors import points_at


def score_records(criterion: Criterion, vendor: Vendor, measures: Measures, use: RecordUse) -> tuple[RecordScore, ...]:
    """Return what the record questions of a criterion earn, before they have a place in the total.

    Where too little is known, a question is not applicable: it weighs nothing, and so does one that is only shown.
    """
    return tuple(_score(question, measures.of(vendor.id, question.id), use) for question in criterion.records)


def _score(question: RecordQuestion, measured: Measured, use: RecordUse) -> RecordScore:
    if use is RecordUse.SHOWN or measured.value is None or not question.is_enough(measured):
        return RecordScore(question, measured, 0.0, None, 0.0, 0.0)
    return RecordScore(question, measured, question.weight, points_at(question.anchors, measured.value), 0.0, 0.0)
