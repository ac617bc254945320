"""The type of each question: the one place in which all types are named."""

from typing import Any, assert_never

from scorecard.core.model.cells import RawCell
from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import Checklist, Choice, Day, FreeText, Hours, Kind, Multi, Number, Scale, YesNo
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import AnswerState, Value
from scorecard.core.questions.checklist import ChecklistType
from scorecard.core.questions.choice import ChoiceType
from scorecard.core.questions.day import DayType
from scorecard.core.questions.free_text import FreeTextType
from scorecard.core.questions.hours import HoursType
from scorecard.core.questions.multi import MultiType
from scorecard.core.questions.number import NumberType
from scorecard.core.questions.question_type import QuestionType
from scorecard.core.questions.scale import ScaleType
from scorecard.core.questions.understand import Understood, Vocabulary, is_blank, is_word, misread_reason
from scorecard.core.questions.yes_no import YesNoType


def type_of(kind: Kind) -> QuestionType[Any]:
    """Return the type of a question with all that it knows."""
    match kind:
        case Choice():
            return ChoiceType(kind)
        case Scale():
            return ScaleType(kind)
        case YesNo():
            return YesNoType(kind)
        case Number():
            return NumberType(kind)
        case Checklist():
            return ChecklistType(kind)
        case FreeText():
            return FreeTextType(kind)
        case Multi():
            return MultiType(kind)
        case Day():
            return DayType(kind)
        case Hours():
            return HoursType(kind)
        case _:
            assert_never(kind)


def understand(question: Question, cell: RawCell | None, comment: str, vocabulary: Vocabulary) -> Understood:
    """Return what an answer cell means, for a question that is answered in one cell.

    Checklists, several options and hours have cells of their own for each part. Nothing is guessed: what fits no
    answer, or fits two, is not understood.
    """
    if cell is None or is_blank(cell):
        return Understood(AnswerState.UNANSWERED)
    if cell.error is not None:
        found: Value | Misread = Misread(MisreadCode.ERROR_VALUE, cell.error)
    elif question.not_applicable and is_word(cell, vocabulary.not_applicable):
        lacking = misread_reason(cell, comment, vocabulary)
        if lacking is None:
            return Understood(AnswerState.NOT_APPLICABLE)
        found = lacking
    else:
        found = type_of(question.kind).understand(cell, vocabulary)
    if not isinstance(found, Misread):
        return Understood(AnswerState.ANSWERED, found)
    if found.code is MisreadCode.TOO_LONG:  # an answer all the same, though out of order
        return Understood(AnswerState.ANSWERED, found.found, found)
    return Understood(AnswerState.NOT_UNDERSTOOD, misread=found)


def needs_evidence(question: Question, points: float | None) -> bool:
    """Return whether an answer worth so many points has to be proven: one that earns nothing has not."""
    return question.evidence and points != 0.0


def same_way(was: Kind, now: Kind) -> bool:
    """Return whether an answer to one version of a question keeps its meaning in another one."""
    return type(was) is type(now) and type_of(was).same_way(now)
