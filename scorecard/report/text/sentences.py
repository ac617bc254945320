"""Codes and data as sentences: why a vendor stands where it stands, what it answered, what to decide."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from scorecard.core.comparison import rounded
from scorecard.core.model import findings, standing
from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.differences import DECLARED_KEYS, Difference, DifferenceCode
from scorecard.core.model.kinds import NO_TEXT, Choice, Curve, Hours, Range, Scale, Steps, Text
from scorecard.core.model.kpis import Kpi, KpiValue
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.record.measures import RecordQuestion
from scorecard.core.model.responses import Answer, AnswerState, ItemStatus, NotMeasured, OfferedHours, Statement, Value
from scorecard.core.values.anchors import is_clipped
from scorecard.report.canvas.page import MISSING
from scorecard.report.text.hours import hours_answer_text
from scorecard.report.text.shares import share_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_QUOTED = 70
"""The characters of a question that a sentence quotes."""
_NAMED = 60
"""The characters of a name that a sentence says."""
_SAID = 120
"""The characters of what a vendor or the buyer said in its own words."""
_VENDORS_NAMED = 3
"""Where a sentence does not say otherwise."""


def standing_text(found: standing.Standing, words: Words) -> str:
    """Return a standing as a word, for example "Not eligible"."""
    return words(f"standing.{found.name.lower()}")


def reason_text(reason: standing.Reason, criteria: Criteria, words: Words) -> str:
    """Return why a vendor has its standing, as a sentence; a question is quoted, clipped between words."""
    key, figures = f"reason.{reason.code}", ("", "")
    match reason:
        case standing.BeyondLimit(kpi, value, limit):
            figures = _quantities(value, limit, _unit(kpi, criteria), words)
            key = f"{key}.{'under' if value < limit else 'over'}"
        case standing.LateReturn(came, deadline):
            local, zone = deadline.local(came), deadline.timezone
            figures = words.moment(local.date(), local.time(), zone), words.moment(deadline.day, deadline.clock, zone)
        case standing.Withdrawn(said, day):
            figures = words.date(day), clip(said, _SAID)
            key = f"{key}.said" if said else key
        case standing.FloorMissed(_, points, bound) | standing.MinimumMissed(_, points, bound):
            figures = _beside_bound(points, bound, words)
        case standing.LowCoverage(coverage, needed):
            figures = _beside_bound(100 * coverage, 100 * needed, words)
    about = reason.ground.rstrip(".") if isinstance(reason, standing.Excluded) else ""
    subject = clip(about, _SAID) or subject_text(standing.subject_of(reason), criteria, words)
    return words(key, subject=subject, value=figures[0], bound=figures[1])


def finding_text(finding: findings.Finding, criteria: Criteria, words: Words) -> str:
    """Return what a reader should know about a vendor, as a sentence."""
    key, figures, source = f"finding.{finding.code}", ("", ""), ""
    match finding:
        case findings.AskAboutKpi(subject, value, bound) | findings.AskAboutAnswer(subject, value, bound):
            figures = _quantities(value, bound, _unit(subject, criteria), words)
            key = f"{key}.{'below' if value < bound else 'above'}"
        case findings.ClaimContradicted(question, claimed, ours):
            figures = _quantities(claimed, ours, _unit(question, criteria), words)
            source = _source_text(finding, criteria, words)
        case findings.ClaimAgainstRecord(question, claimed, _, ours, _, measure):
            of_measure = words.percent(ours) if measure.is_share else words.number(ours, 1)
            figures = words.quantity(claimed, _unit(question, criteria).of(words.language)), of_measure
        case findings.PromisesBroken(_, incident, day, broken):
            figures, source = (words.number(broken), words.date(day)), clip(incident, _NAMED)
        case findings.CorrectionsOverdue(incident, due):
            figures, source = (overdue_text(finding, words), words.date(due)), clip(incident, _NAMED)
        case findings.MuchNotApplicable(share, most):
            figures = _beside_bound(100 * share, 100 * most, words)
        case findings.FloorByAStep(_, points, bound) | findings.MinimumByAStep(points, bound):
            figures = _beside_bound(points, bound, words)
        case findings.OrderOpen(reach, leader):
            # With as few decimals as show which is the larger: 76.6 and 76.5, not 77 and 77.
            decimals = next((d for d in range(9) if round(reach, d) != round(leader, d)), 0)
            figures = words.number(round(reach, decimals)), words.number(round(leader, decimals))
        case findings.EvidenceMissing(count, of) if count == of:
            return words(f"{key}.all", count=of)
        case findings.EvidenceMissing(count, of) | findings.SamePosition(count, of) | findings.MostlyAtBest(count, of):
            figures = words.number(count), words.number(of)
            key += ".all" if isinstance(finding, findings.MostlyAtBest) and count == of else ""
        case findings.SameEvidence(_, answers):
            figures = words.number(answers), ""
        case findings.NotApplicableClaimed(_, points):
            figures = words.number(points, 1), ""
    subject, by = (*(subject_text(name, criteria, words) for name in findings.subjects_of(finding)), "", "")[:2]
    if isinstance(finding, findings.ClaimAgainstRecord):
        by = words(f"report.record.measure.{finding.measure}")
    return words(key, subject=subject, by=by, value=figures[0], bound=figures[1], source=source)


def overdue_text(finding: findings.CorrectionsOverdue, words: Words) -> str:
    """Return how many corrections and how many of their actions are overdue."""
    counts = (("corrections", finding.corrections), ("actions", finding.actions))
    return words.listed([words(f"finding.corrections_overdue.{what}", count=count) for what, count in counts if count])


def change_text(change: Difference, criteria: Criteria, words: Words) -> str:
    """Return what was changed in the criteria since questionnaires were sent, as a sentence."""
    before, after = (_figure_text(figure, change, words) for figure in (change.before, change.after))
    subject = subject_text(change.subject, criteria, words)
    key = "anchors" if change.code is DifferenceCode.POINTS and change.before is not None else change.code
    return words(f"change.{key}", subject=subject, before=before, after=after)


def changed_text(change: Difference, criteria: Criteria, words: Words) -> str:
    """Return what was changed in a few words: "Price 50 → 100"; what is neither a weight nor a share only by name."""
    name = changed_name_text(change.what, criteria, words)
    if change.code is not DifferenceCode.WEIGHT and not change.in_shares:
        return name
    before, after = (_figure_text(figure, change, words) for figure in (change.before, change.after))
    return f"{name} {before} → {after}"


def changed_name_text(what: str, criteria: Criteria, words: Words) -> str:
    """Return what is called what was changed, by its id or its key in the criteria."""
    return words(f"report.summary.key.{what}") if what in DECLARED_KEYS else subject_text(what, criteria, words)


def due_text(due: date | datetime, words: Words) -> str:
    """Return a deadline as it is stated: a day, or a moment with its time zone."""
    if isinstance(due, datetime):
        return words.moment(due.date(), due.time(), str(due.tzinfo))
    return words.date(due)


def _figure_text(figure: float | date | str | None, change: Difference, words: Words) -> str:
    if figure is None:
        return MISSING
    if isinstance(figure, date):
        return due_text(figure, words)
    if isinstance(figure, str):
        return words("phrase.quoted", text=figure) if change.code is DifferenceCode.TITLE else figure
    return share_text(figure, words) if change.in_shares else words.number(figure)


def order_text(lot: LotRanking, words: Words) -> str:
    """Return the ranked vendors of a lot with their totals, as one line; empty where none is ranked."""
    totals = [(vendor, points_text(vendor.scorecard.total, words)) for vendor in lot.ranked]
    return ", ".join(
        words("report.summary.order_place", rank=vendor.rank, vendor=vendor_text(vendor), total=total)
        for vendor, total in totals
    )


def answer_text(question: Question, answer: Answer, words: Words) -> str:
    """Return an answer as a person would say it, for example "4 of 5", "93 %" or "5 live, 1 planned"."""
    if answer.state is not AnswerState.ANSWERED or answer.value is None:
        state = AnswerState.UNANSWERED if answer.state is AnswerState.ANSWERED else answer.state
        return words(f"report.answer.{state.name.lower()}")
    said = _value_text(question, answer.value, words)
    specified = dict(answer.specified).get(str(answer.value), "")
    return words.headed(said, specified) if specified else said


def statement_text(statement: Statement, words: Words) -> str:
    """Return who states a vendor's answers, and on which day; nothing where nobody is named."""
    who = ", ".join(clip(text, _NAMED) for text in (statement.name, statement.role) if text)
    if not who:
        return ""
    day = clip(statement.day, _NAMED)
    return words("report.vendor.stated_on", who=who, day=day) if day else words("report.vendor.stated", who=who)


def subject_text(subject: str, criteria: Criteria, words: Words) -> str:
    """Return the name of a criterion or KPI, or what a question is called in quotation marks, by its id."""
    names = {kpi.id: kpi.name for kpi in criteria.kpis} | {each.id: each.name for each in criteria.criteria}
    if subject in names:
        return clip(names[subject].of(words.language), _QUOTED)
    question = criteria.question(subject) or next((each for each in criteria.records if each.id == subject), None)
    return subject if question is None else words("phrase.quoted", text=question_name(question, words))


def question_name(question: Question | RecordQuestion, words: Words) -> str:
    """Return what a report calls a question: its name, or its text where it has none, on one line and not endless."""
    return clip((question.name or question.text).of(words.language), _QUOTED)


def vendor_text(vendor: RankedVendor) -> str:
    """Return a vendor's name as a sentence says it: on one line, and not endless."""
    return clip(vendor.vendor.name, _NAMED) or vendor.vendor.id


def telling_words(names: Sequence[str]) -> list[str]:
    """Return of each name the first word that no other has, which tells it apart, or all of it where there is none."""
    known = Counter(word for name in names for word in set(name.split()))
    return [next((word for word in name.split() if known[word] == 1), name) for name in names]


def names_text(vendors: Sequence[str], lot: LotRanking, words: Words, most: int = _VENDORS_NAMED) -> str:
    """Return the names of some vendors of a lot as a list, by their ids; the last says how many more than `most`."""
    return words.listed([vendor_text(lot.vendor(vendor)) for vendor in vendors], most)


def anchors_text(anchors: Curve, unit: str, words: Words) -> str:
    """Return anchors as words: "100 at 3.50; 0 at 7.50"; steps as "60 from 95; 80 from 98; otherwise 0"."""
    key, last = "phrase.anchor", []
    if isinstance(anchors, Steps):
        key, last = "phrase.step.from" if anchors.rise else "phrase.step.to", [words("phrase.step.else")]
    said = [words(key, points=words.number(points), value=words.amount(value, unit)) for value, points in anchors]
    return words.clauses([*said, *last])


def limit_text(limit: Range, unit: str, words: Words) -> str:
    """Return a KPI's limit as words, or nothing where it has none."""
    ends = (("phrase.limit.lowest", limit.lowest), ("phrase.limit.highest", limit.highest))
    return ", ".join(words(key, value=words.quantity(end, unit)) for key, end in ends if end is not None)


def kpi_decimals(kpi: Kpi, lot: LotRanking, words: Words) -> int:
    """Return the decimals with which all values of a KPI in a lot are shown, as many as one of them needs."""
    return words.decimals(lot.figures.get(kpi.id, ()), kpi.unit.of(words.language))


def kpi_value_text(value: KpiValue, unit: str, words: Words, decimals: int | None = None) -> str:
    """Return a value with its period and its basis, and on a line of its own how it changed."""
    period = words("report.kpi.outdated", period=value.period) if value.outdated else value.period
    basis = words(f"report.kpi.basis.{value.basis}") if value.basis else ""
    first = " · ".join(part for part in (words.quantity(value.value, unit, decimals), period, basis) if part)
    trend = kpi_trend_text(value, unit, words)
    return f"{first}\n{trend}" if trend else first


def kpi_trend_text(value: KpiValue, unit: str, words: Words) -> str:
    """Return how a value changed from period to period; empty where only one is known."""
    amounts = [(period, words.amount(amount, unit)) for period, amount in value.history]
    said = [words("report.kpi.past", period=period, value=amount) for period, amount in amounts]
    return " → ".join(said) if len(said) > 1 else ""


def kpi_anchors_text(kpi: Kpi, value: KpiValue | None, words: Words) -> str:
    """Return how a KPI's values become points, and whether this one lies where that no longer changes anything."""
    anchors = anchors_text(kpi.anchors, kpi.unit.of(words.language), words)
    clipped = value is not None and is_clipped(kpi.anchors, value.value)
    return f"{anchors}\n{words('report.kpi.clipped')}" if clipped else anchors


def points_text(value: float | None, words: Words) -> str:
    """Return points without decimals, or a dash where there are none."""
    return MISSING if value is None else words.number(value, 0)


def _value_text(question: Question, value: Value, words: Words) -> str:
    kind = question.kind
    if isinstance(value, NotMeasured):
        return words("report.answer.not_measured")
    if isinstance(value, bool):
        return words("report.answer.yes" if value else "report.answer.no")
    if isinstance(value, tuple):
        statuses = [item.status for item in value]
        counts = {status.value: statuses.count(status) for status in ItemStatus}
        # An item that is not among the answers is open.
        counts["open"] = statuses.count(None) + max(len(question.parts) - len(statuses), 0)
        return ", ".join(words(f"report.answer.items_{key}", count=count) for key, count in counts.items() if count)
    if isinstance(kind, Scale):
        step, end = words("report.answer.step", step=value, steps=kind.steps), {1: kind.low, kind.steps: kind.high}
        # What the ends mean tells more than their numbers, and between them nothing is said.
        return f"{step} ({end[value].of(words.language)})" if value in end else step  # type: ignore[index]
    if isinstance(value, str):
        options = kind.options if isinstance(kind, Choice) else ()
        return next((option.text.of(words.language) for option in options if option.id == value), value)
    if isinstance(value, date):
        return words.date(value)
    if isinstance(value, OfferedHours):
        return hours_answer_text(kind.promise, value, words) if isinstance(kind, Hours) else ""
    return words.quantity(value, question.unit.of(words.language))


def _unit(subject: str, criteria: Criteria) -> Text:
    asked = next((kpi for kpi in criteria.kpis if kpi.id == subject), None) or criteria.question(subject)
    return asked.unit if asked else NO_TEXT


def _source_text(finding: findings.ClaimContradicted, criteria: Criteria, words: Words) -> str:
    """Return the column of a figure of our own, and where in the tables it stands."""
    question, where = criteria.question(finding.question), finding.where
    if question is None or question.check is None:
        return MISSING
    line = words("phrase.line", line=where.line) if where.line else None
    place = ", ".join(step for step in (where.file, where.sheet, where.cell, line) if step)
    return words.headed(clip(question.check.column, _NAMED), place)


def _quantities(value: float, bound: float, unit: Text, words: Words) -> tuple[str, str]:
    written = unit.of(words.language)
    return words.quantity(value, written), words.quantity(bound, written)


def _beside_bound(value: float, bound: float, words: Words) -> tuple[str, str]:
    """Return a figure with as few decimals as show on which side of the bound it is, and the bound as it was set."""
    mark = rounded(bound)
    decimals = next((d for d in range(9) if (round(value, d) < mark) == (value < mark)), 0)
    return words.number(round(value, decimals)), words.number(mark)
