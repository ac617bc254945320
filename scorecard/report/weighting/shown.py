"""What a committee weighs, in words: what the worst and the best offer is on our anchors."""

from scorecard.core.model.criteria import Criteria, Criterion, Question
from scorecard.core.model.kinds import Hours, Steps
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.responses import Answer, AnswerState, Value
from scorecard.core.weighting.ballot import Ballot, Shown
from scorecard.core.weighting.swings import BallotPart, Swing, ends_of, swings_of, weighed
from scorecard.report.text.sentences import answer_text, question_name
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_QUESTIONS = 3
"""So many questions of a criterion are shown, the heaviest."""
_ANSWER = 75
"""The characters of an answer that are shown."""


def ballot_of(criteria: Criteria, words: Words) -> Ballot:
    """Return what each member of a committee weighs, in the language of the words."""
    swings = swings_of(criteria)
    return Ballot(swings, tuple(_shown(swing, criteria, words) for swing in weighed(swings)))


def _shown(swing: Swing, criteria: Criteria, words: Words) -> Shown:
    if swing.part is BallotPart.SIDES:
        texts = (words(f"committee.side.{swing.id}{end}") for end in ("", ".worst", ".best"))
        return Shown(swing, *texts)
    if swing.part is BallotPart.KPIS:
        kpi = next(kpi for kpi in criteria.kpis if kpi.id == swing.id)
        return Shown(swing, kpi.name.of(words.language), *_kpi_ends(kpi, words), _lots(kpi, words))
    criterion = next(criterion for criterion in criteria.criteria if criterion.id == swing.id)
    heaviest = sorted(criterion.questions, key=lambda question: -question.weight)[:_QUESTIONS]
    shown, count = len(heaviest), len(criterion.questions)
    more = words("committee.heaviest", shown=shown, count=count) if count > shown else ""
    worst, best = zip(*(_question_ends(question, words) for question in heaviest), strict=True)
    note = "\n".join(filter(None, (_lots(criterion, words), more)))
    return Shown(swing, criterion.name.of(words.language), "\n".join(worst), "\n".join(best), note)


def _lots(weighed: Criterion | Kpi, words: Words) -> str:
    return words("committee.in_lots", lots=words.listed(weighed.lots)) if weighed.lots else ""


def _kpi_ends(kpi: Kpi, words: Words) -> tuple[str, str]:
    unit, points = kpi.unit.of(words.language), [points for _, points in kpi.anchors]

    decimals = words.decimals([value for value, _ in kpi.anchors], unit)

    def values(worth: float) -> str:
        places = [place for place, own in enumerate(points) if own == worth]
        said = [words.quantity(value, unit, decimals) for value, own in kpi.anchors if own == worth]
        is_range = len(places) > 1 and places[-1] - places[0] == len(places) - 1
        return words("committee.from_to", lowest=said[0], highest=said[-1]) if is_range else " / ".join(said)

    worst, best = values(min(points)), values(max(points))
    if isinstance(kpi.anchors, Steps):
        first, *_, last = (value for value, _ in kpi.anchors)
        key, beyond = ("committee.under", first) if kpi.anchors.rise else ("committee.over", last)
        worst = words(key, value=words.quantity(beyond, unit))
    return worst, best


def _question_ends(question: Question, words: Words) -> tuple[str, str]:
    ends = ends_of(question)
    said = (
        [_part_text(question, end, words) for end in ("none", "all")]
        if ends.best is None
        else [_value_text(question, value, words) for value in (ends.worst, ends.best)]
    )
    name = question_name(question, words)
    worst, best = (words.headed(name, clip(text, _ANSWER)) for text in said)
    return worst, best


def _value_text(question: Question, value: Value | None, words: Words) -> str:
    return answer_text(question, Answer(question.id, AnswerState.ANSWERED, value), words)


def _part_text(question: Question, end: str, words: Words) -> str:
    if isinstance(question.kind, Hours):
        return words(f"committee.hours.{end}")
    return words(f"committee.text.{end}" if question.is_text else f"committee.items.{end}", count=len(question.parts))
