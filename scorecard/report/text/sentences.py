"""Codes and data as sentences: why a vendor stands where it stands, what it answered, what to decide."""

from collections.abc import Iterable, Sequence
from datetime import date

from scorecard.core.model.criteria import Criteria, Kpi, Limit, Question, Supplier
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.kinds import NO_TEXT, Anchors, Checklist, Choice, Hours, Multi, Number, Scale, Text
from scorecard.core.model.rankings import Finding, FindingCode, LotRanking, RankedVendor, Reason, ReasonCode, Standing
from scorecard.core.model.responses import Answer, AnswerState, ItemStatus, NotMeasured, OfferedHours, Value
from scorecard.report.canvas.page import MISSING
from scorecard.report.text.hours import hours_answer_text
from scorecard.report.text.lists import first_names, share_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_QUOTED = 70
"""The characters of a question that a sentence quotes."""
_NAMED = 60
"""The characters of a name that a sentence says."""
_VENDORS_NAMED = 3
_MISSING_DECIDES = (FindingCode.COULD_LEAD, FindingCode.COULD_OVERTAKE)
_ABOUT_FLOORS = (FindingCode.FLOOR_MISSED_BY_A_STEP, FindingCode.FLOOR_REACHED_BY_A_STEP)
_QUESTION_OPEN = (ReasonCode.REQUIRED_OPEN, ReasonCode.KNOCKOUT_OPEN)
_KPI_OPEN = (ReasonCode.KPI_MISSING, ReasonCode.LIMIT_OPEN)


def standing_text(standing: Standing, words: Words) -> str:
    """Return a standing as a word, for example "Not eligible"."""
    return words(f"standing.{standing.name.lower()}")


def reason_text(reason: Reason, criteria: Criteria, words: Words) -> str:
    """Return why a vendor has its standing, as a sentence; a question is quoted, clipped between words."""
    if reason.code is ReasonCode.LIMIT:
        return _limit_text(reason, criteria, words)
    if reason.code is ReasonCode.LATE:
        days = [words.date(date.fromordinal(int(day or 1))) for day in (reason.value, reason.bound)]
        return words("reason.late", value=days[0], bound=days[1])
    scale = 100 if reason.code is ReasonCode.LOW_COVERAGE else 1
    value, bound = _beside_bound(reason.value, reason.bound, scale, words)
    subject = subject_text(reason.subject, criteria, words)
    return words(f"reason.{reason.code}", subject=subject, value=value, bound=bound)


def finding_text(finding: Finding, criteria: Criteria, words: Words) -> str:
    """Return what a reader should know about a vendor, as a sentence."""
    subject = subject_text(finding.subject, criteria, words)
    if finding.code in (FindingCode.ASK_KPI, FindingCode.ASK_ANSWER):
        unit = _unit(finding.subject, criteria).of(words.language)
        value, bound = (_known_quantity(number, unit, words) for number in (finding.value, finding.bound))
        side = "below" if (finding.value or 0.0) < (finding.bound or 0.0) else "above"
        return words(f"finding.{finding.code}.{side}", subject=subject, value=value, bound=bound)
    if finding.code is FindingCode.CLAIM_CONTRADICTED:
        unit = _unit(finding.subject, criteria).of(words.language)
        value, bound = (_known_quantity(number, unit, words) for number in (finding.value, finding.bound))
        source = _source_text(finding, criteria, words)
        return words(f"finding.{finding.code}", subject=subject, value=value, bound=bound, source=source)
    if finding.code is FindingCode.MUCH_NOT_APPLICABLE:
        value, bound = _beside_bound(finding.value, finding.bound, 100, words)
    elif finding.code in _ABOUT_FLOORS:
        value, bound = _beside_bound(finding.value, finding.bound, 1, words)
    else:
        value, bound = _told_apart(finding.value, finding.bound, words)
    by = subject_text(finding.by, criteria, words)
    return words(f"finding.{finding.code}", subject=subject, value=value, bound=bound, by=by)


def change_text(change: Difference, criteria: Criteria, words: Words) -> str:
    """Return what was changed in the criteria since questionnaires were sent, as a sentence."""
    shares = change.code in (DifferenceCode.SHARE, DifferenceCode.COMPLETE, DifferenceCode.CREDIT)
    before, after = (
        MISSING if figure is None else share_text(figure, words) if shares else words.number(figure)
        for figure in (change.before, change.after)
    )
    subject = subject_text(change.subject, criteria, words)
    return words(f"change.{change.code}", subject=subject, before=before, after=after)


def order_text(lot: LotRanking, words: Words) -> str:
    """Return the ranked vendors of a lot with their totals, as one line; empty where none is ranked."""
    places = [
        words("report.summary.order_place", rank=one.rank, vendor=vendor_text(one), total=total)
        for one in lot.vendors
        if one.rank is not None
        for total in (points_text(one.scorecard.total, words),)
    ]
    return ", ".join(places)


def answer_text(question: Question, answer: Answer, words: Words) -> str:
    """Return an answer as a person would say it, for example "4 of 5", "93 %" or "5 live, 1 planned"."""
    if answer.state is not AnswerState.ANSWERED or answer.value is None:
        state = AnswerState.UNANSWERED if answer.state is AnswerState.ANSWERED else answer.state
        return words(f"report.answer.{state.name.lower()}")
    return _value_text(question, answer.value, words)


def decision_text(lot_ranking: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return what to decide in a lot: who leads, and whom to ask before that is sure."""
    ranked = [one for one in lot_ranking.vendors if one.rank is not None]
    unresolved = [one for one in lot_ranking.vendors if one.standing is Standing.UNRESOLVED]
    if not ranked:
        if unresolved:
            return _sentences(words("report.summary.decision.none_yet"), _ask(unresolved, criteria, words))
        returned = any(one.standing is not Standing.NOT_RETURNED for one in lot_ranking.vendors)
        return words(
            "report.summary.decision.none_eligible" if returned else "report.summary.decision.nothing_returned"
        )
    first = [one for one in ranked if one.rank == 1]
    could_change = [one for one in lot_ranking.vendors if could_change_order(one)]
    to_ask = [one for one in first if one.standing is Standing.PROVISIONAL] + could_change
    return _sentences(_lead_text(ranked, first, words), _close_text(lot_ranking, words), _ask(to_ask, criteria, words))


def could_change_order(one: RankedVendor) -> bool:
    """Return whether what is missing from a vendor could put it first; of unknown versions, anything is possible."""
    undecided = any(reason.code is ReasonCode.VERSIONS for reason in one.reasons)
    return undecided or any(finding.code in _MISSING_DECIDES for finding in one.findings)


def subject_text(subject: str, criteria: Criteria, words: Words) -> str:
    """Return the name of a criterion or KPI, or what a question is called in quotation marks, by its id."""
    names = [(one.id, one.name) for one in criteria.criteria] + [(one.id, one.name) for one in criteria.kpis]
    for identity, name in names:
        if identity == subject:
            return clip(name.of(words.language), _QUOTED)
    question = _question(subject, criteria)
    return subject if question is None else words("phrase.quoted", text=question_name(question, words))


def question_name(question: Question, words: Words) -> str:
    """Return what a report calls a question: its name, or its text where it has none, on one line and not endless."""
    return clip((question.name or question.text).of(words.language), _QUOTED)


def vendor_text(vendor: RankedVendor) -> str:
    """Return a vendor's name as a sentence says it: on one line, and not endless."""
    return clip(vendor.vendor.name, _NAMED) or vendor.vendor.id


def anchors_text(anchors: Anchors, unit: str, words: Words) -> str:
    """Return anchors as words: "100 at 3.50; 0 at 7.50"."""
    return "; ".join(
        words("phrase.anchor", points=words.number(points), value=words.amount(value, unit))
        for value, points in anchors
    )


def limit_text(limit: Limit, unit: str, words: Words) -> str:
    """Return a KPI's limit as words, or nothing where it has none."""
    ends = (("phrase.limit.lowest", limit.lowest), ("phrase.limit.highest", limit.highest))
    return ", ".join(words(key, value=words.quantity(end, unit)) for key, end in ends if end is not None)


def points_text(value: float | None, words: Words) -> str:
    """Return points without decimals, or a dash where there are none."""
    return "–" if value is None else words.number(value, 0)


def _lead_text(ranked: Sequence[RankedVendor], first: Sequence[RankedVendor], words: Words) -> str:
    names = first_names([vendor_text(one) for one in first], _VENDORS_NAMED, words)
    if len(first) > 1:
        return words("report.summary.decision.shared", vendors=names)
    if len(ranked) == 1:
        return words("report.summary.decision.only", vendor=names)
    provisional = first[0].standing is Standing.PROVISIONAL
    return words(
        "report.summary.decision.provisional" if provisional else "report.summary.decision.leads", vendor=names
    )


def _close_text(lot: LotRanking, words: Words) -> str:
    """Return who is too close behind the leader to call, or nothing."""
    by_id = {one.vendor.id: one for one in lot.vendors}
    behind = [by_id[call.behind] for call in lot.close_calls if by_id[call.ahead].rank == 1]
    # One that shares the first rank is said to do so already.
    names = [vendor_text(one) for one in behind if one.rank != 1]
    return words("report.summary.decision.close", vendors=words.listed(names), count=len(names)) if names else ""


def _ask(vendors: Sequence[RankedVendor], criteria: Criteria, words: Words) -> str:
    """Return whom to ask, and for what where that is one thing."""
    by_id = {one.vendor.id: one for one in vendors}
    if not by_id:
        return ""
    names = first_names([vendor_text(one) for one in by_id.values()], _VENDORS_NAMED, words)
    reasons = [reason for one in by_id.values() for reason in one.reasons]
    if len(by_id) > 1 or len(reasons) != 1:
        return words("report.summary.decision.ask", vendor=names)
    reason = reasons[0]
    if reason.code in _QUESTION_OPEN:
        question = subject_text(reason.subject, criteria, words)
        return words("report.summary.decision.ask_question", vendor=names, question=question)
    if reason.code is ReasonCode.VERSIONS:
        return words("report.summary.decision.ask_version", vendor=names)
    if reason.code in _KPI_OPEN:
        key = "find_kpi" if _supplier(reason.subject, criteria) is Supplier.BUYER else "ask_kpi"
        return words(f"report.summary.decision.{key}", vendor=names, kpi=subject_text(reason.subject, criteria, words))
    return words("report.summary.decision.ask", vendor=names)


def _sentences(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def _limit_text(reason: Reason, criteria: Criteria, words: Words) -> str:
    unit = _unit(reason.subject, criteria).of(words.language)
    value, bound = (_known_quantity(number, unit, words) for number in (reason.value, reason.bound))
    side = "under" if (reason.value or 0.0) < (reason.bound or 0.0) else "over"
    return words(
        f"reason.limit.{side}", subject=subject_text(reason.subject, criteria, words), value=value, bound=bound
    )


def _value_text(question: Question, value: Value, words: Words) -> str:
    kind = question.kind
    if isinstance(value, NotMeasured):
        return words("report.answer.not_measured")
    if isinstance(value, bool):
        return words("report.answer.yes" if value else "report.answer.no")
    if isinstance(value, tuple):
        return _statuses_text([one.status for one in value], kind, words)
    if isinstance(kind, Scale):
        return words("report.answer.step", step=value, steps=kind.steps)
    if isinstance(value, str):
        options = kind.options if isinstance(kind, Choice) else ()
        return next((option.text.of(words.language) for option in options if option.id == value), value)
    if isinstance(value, date):
        return words.date(value)
    if isinstance(value, OfferedHours):
        return hours_answer_text(kind.promise, value, words) if isinstance(kind, Hours) else ""
    return words.quantity(value, kind.unit.of(words.language) if isinstance(kind, Number) else "")


def _statuses_text(statuses: Sequence[ItemStatus | None], kind: object, words: Words) -> str:
    """Return how many items have each status; an item that is not among the answers is open."""
    asked = kind.items if isinstance(kind, Checklist) else kind.options if isinstance(kind, Multi) else ()
    unseen = max(len(asked) - len(statuses), 0)
    every = (*statuses, *(None for _ in range(unseen)))
    counts = [(status, sum(one is status for one in every)) for status in (*ItemStatus, None)]
    return ", ".join(
        words(f"report.answer.items_{'open' if status is None else status.value}", count=count)
        for status, count in counts
        if count
    )


def _question(subject: str, criteria: Criteria) -> Question | None:
    questions: Iterable[Question] = (one for criterion in criteria.criteria for one in criterion.questions)
    return next((question for question in questions if question.id == subject), None)


def _kpi(subject: str, criteria: Criteria) -> Kpi | None:
    return next((kpi for kpi in criteria.kpis if kpi.id == subject), None)


def _supplier(subject: str, criteria: Criteria) -> Supplier | None:
    kpi = _kpi(subject, criteria)
    return kpi.supplied_by if kpi else None


def _unit(subject: str, criteria: Criteria) -> Text:
    kpi, question = _kpi(subject, criteria), _question(subject, criteria)
    if kpi is not None:
        return kpi.unit
    return question.kind.unit if question is not None and isinstance(question.kind, Number) else NO_TEXT


def _source_text(finding: Finding, criteria: Criteria, words: Words) -> str:
    """Return the column of a figure of our own, and where in the tables it stands."""
    question = _question(finding.subject, criteria)
    check = question.kind.check if question is not None and isinstance(question.kind, Number) else None
    if check is None or finding.where is None:
        return MISSING
    where = finding.where
    line = words("phrase.line", line=where.line) if where.line else None
    place = ", ".join(step for step in (where.file, where.sheet, where.cell, line) if step)
    return f"{clip(check.column, _NAMED)}: {place}"


def _known_quantity(value: float | None, unit: str, words: Words) -> str:
    return "–" if value is None else words.quantity(value, unit)


def _beside_bound(value: float | None, bound: float | None, scale: float, words: Words) -> tuple[str, str]:
    """Return a figure with as few decimals as show on which side of the bound it is, and the bound as it was set."""
    if value is None or bound is None:
        value_text, bound_text = (points_text(None if one is None else one * scale, words) for one in (value, bound))
        return value_text, bound_text
    figure, mark = value * scale, round(bound * scale, 9)
    decimals = next((d for d in range(9) if (round(figure, d) < mark) == (figure < mark)), 0)
    return words.number(round(figure, decimals)), words.number(mark)


def _told_apart(value: float | None, bound: float | None, words: Words) -> tuple[str, str]:
    """Return two figures with as few decimals as show which is the larger: 76.6 and 76.5, not 77 and 77."""
    if value is None or bound is None:
        return points_text(value, words), points_text(bound, words)
    decimals = next((d for d in range(9) if round(value, d) != round(bound, d)), 0)
    return words.number(round(value, decimals)), words.number(round(bound, decimals))
