"""What our own books say of a vendor, in words."""

from collections.abc import Iterator

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import RecordMeasure
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking, RecordSwing
from scorecard.core.model.record.books import Incident, Kept
from scorecard.core.model.record.measures import MONTHS, Measured, RecordQuestion, RecordUse
from scorecard.core.record.window import discount, window
from scorecard.report.text.sentences import anchors_text, names_text, order_text, subject_text, vendor_text
from scorecard.report.text.shares import share_text
from scorecard.words import Words

_ANSWERS = (RecordMeasure.SOLVED_SHARE, RecordMeasure.EFFORT)
_RATES = (RecordMeasure.INCIDENT_RATE, RecordMeasure.REPEAT_RATE)
_CORRECTIONS = (RecordMeasure.CORRECTIONS_ON_TIME, RecordMeasure.CORRECTIONS_COMPLETE)


def measure_text(measure: RecordMeasure, words: Words) -> str:
    """Return what a measure counts."""
    return words(f"report.record.measure.{measure}")


def value_text(measure: RecordMeasure, value: float, words: Words) -> str:
    """Return a value of a measure: a percentage, or a number with one decimal."""
    return words.percent(value) if measure.is_share else words.number(value, 1)


def measured_text(question: RecordQuestion, measured: Measured, points: float | None, words: Words) -> str:
    """Return what the books say: the value with its interval, what it rests on, and what that earns."""
    measure = question.measure
    if measured.value is None:
        return words("report.record.not_known")
    said = [with_interval(measure, measured, words), _rests_on(measure, measured.count, words)]
    if measured.asked:
        said.append(words("report.record.asked", share=share_text(measured.count / measured.asked, words)))
    if not question.is_enough(measured):
        said.append(words("report.record.too_few", least=words.number(question.least)))
    if points is not None:
        said.append(words("report.record.earned", points=words.number(points, 0)))
    return words.clauses(said)


def with_interval(measure: RecordMeasure, measured: Measured, words: Words) -> str:
    """Return a value, a share with its interval."""
    value = value_text(measure, measured.value or 0.0, words)
    if measured.interval is None:
        return value
    low, high = (value_text(measure, end, words) for end in (measured.interval.low, measured.interval.high))
    return words("report.record.share", value=value, low=low, high=high)


def _rests_on(measure: RecordMeasure, count: float, words: Words) -> str:
    kinds = {"answers": _ANSWERS, "cases": _RATES, "corrections": _CORRECTIONS}
    what = next((what for what, measures in kinds.items() if measure in measures), "incidents")
    return words(f"report.record.rests.{what}", count=count)


def asks_text(question: RecordQuestion, criteria: Criteria, words: Words) -> str:
    """Return what a record question asks the books, and what the answer is worth."""
    measure = measure_text(question.measure, words)
    data = {"months": question.months, "least": words.number(question.least)}
    said = [anchors_text(question.anchors, "", words), words("report.record.asks", measure=measure, **data)]
    if criteria.record is RecordUse.SHOWN:
        said.append(words("report.record.shown"))
    return "\n".join(said)


def said_texts(vendor: RankedVendor, ranking: Ranking, words: Words) -> Iterator[tuple[str, str]]:
    """Yield what is known of a vendor by the books: what a question is called, and its answer."""
    scores = {score.question.id: score for score in vendor.scorecard.records}
    for question in ranking.criteria.records_of(vendor.vendor.lot):
        score = scores.get(question.id)
        measured = ranking.measures.of(vendor.vendor.id, question.id)
        if measured.value is not None:
            points = None if score is None else score.points
            said = measured_text(question, measured, points, words)
            yield (question.name or question.text).of(words.language), said


def counts_text(incident: Incident, criteria: Criteria, words: Words) -> str:
    """Return whether an incident counts, and why not."""
    if criteria.deadline is None:
        return ""
    months = max((question.months for question in criteria.records), default=MONTHS)
    why = discount(incident, criteria.deadline)
    if why is None and not window(criteria.deadline, months).has(incident.moment.date()):
        return words("report.record.counts.outside")
    return words("report.answer.yes" if why is None else f"report.record.counts.{why}")


def told_text(incident: Incident, words: Words) -> str | None:
    """Return whether the customer was told in writing; `None` where the books do not say."""
    return None if incident.told is None else words("report.answer.yes" if incident.told else "report.answer.no")


def kept_text(incident: Incident, words: Words) -> str | None:
    """Return whether what was promised was kept; `None` where the books do not say."""
    if incident.kept is Kept.NONE_PROMISED:
        return words("report.record.none_promised")
    return incident.kept and words(f"report.answer.{incident.kept}")


def record_texts(ranking: Ranking, words: Words) -> Iterator[str]:
    """Yield what hangs on the books where they earn points: the order without them, and what else may be true."""
    for lot in ranking.without_record:
        today = next(each for each in ranking.lots if each.lot == lot.lot)
        same = [(v.vendor.id, v.rank) for v in lot.ranked] == [(v.vendor.id, v.rank) for v in today.ranked]
        key = "without_none" if not lot.ranked else "without_same" if same else "without"
        yield words(
            f"report.record.{key}", lot=words.headed(lot.lot, "") if lot.lot else "", order=order_text(lot, words)
        )
    for swing in ranking.record_swings:
        yield _swing_text(swing, ranking, words)


def _swing_text(swing: RecordSwing, ranking: Ranking, words: Words) -> str:
    lot: LotRanking = next(each for each in ranking.lots if each.lot == swing.lot)
    data = {
        "vendor": vendor_text(lot.vendor(swing.vendor)),
        "value": words.percent(swing.value),
        "subject": subject_text(swing.question, ranking.criteria, words),
    }
    if not swing.leaders:
        return words("report.record.swing_none", **data)
    return words("report.record.swing", leaders=names_text(swing.leaders, lot, words), **data)
