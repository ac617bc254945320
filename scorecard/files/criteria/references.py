"""What must agree where criteria.yaml names something elsewhere: other questions, answers, or our own books."""

from collections.abc import Iterator, Mapping, Sequence

from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.entries import Asked, Entry, asked_in, every_lot, in_lots
from scorecard.files.criteria.messages import Mistake, did_you_mean, one_of

_WITHOUT_OPTIONS = ("scale", "number", "checklist", "text", "date", "hours", "record")
_ById = Mapping[str, Asked]


def condition_disagreements(file: Entry) -> Iterator[Mistake]:
    """Yield the `only_if` that can never hold, or that go round in a circle."""
    for question, by_id in _with_others(file):
        condition = question.entry.data.get("only_if")
        path = (*question.entry.path, "only_if")
        if not isinstance(condition, dict):
            continue
        if len(condition) != 1:
            hint = "Write one question and its option: ‹only_if: |›{question: option}"
            yield Mistake(path, "a condition names one question and one of its options", hint)
            continue
        ((gate, option),) = condition.items()
        if gate == question.id:
            yield Mistake(path, "the question depends on itself", "Name another question")
        elif gate not in by_id:
            yield _no_question(gate, question, by_id, path)
        else:
            yield from _gate(question, by_id[gate], option, path)
            if question.id is not None and _circle(question.id, gate, by_id):
                message = f'"{question.id}" and "{gate}" depend on each other'
                yield Mistake(path, message, "Delete one of the conditions")


def contradiction_disagreements(file: Entry) -> Iterator[Mistake]:
    """Yield the contradictions that name a question or an answer that does not exist, or that could never be seen."""
    for question, by_id in _with_others(file):
        own = _answers(question)
        for answer, others in question.entry.map("contradicts").items() if own else ():
            path = (*question.entry.path, "contradicts", answer)
            if not isinstance(others, dict):
                continue
            if answer not in own:
                hint = did_you_mean(answer, own, f"Its answers are {one_of(own)}")
                yield Mistake(path, f'the question has no answer "{answer}"', hint)
            for other, option in others.items():
                if other == question.id:
                    yield Mistake((*path, other), "the question contradicts itself", "Name another question")
                elif other not in by_id:
                    yield _no_question(other, question, by_id, (*path, other))
                else:
                    yield from _other_answer(question, by_id[other], option, (*path, other))


def _with_others(file: Entry) -> Iterator[tuple[Asked, _ById]]:
    asked = tuple(asked_in(file))
    by_id = {question.id: question for question in reversed(asked) if question.id}
    for question in asked:
        yield question, by_id


def _answers(question: Asked) -> Sequence[str]:
    """Return the answers of a question of which one can be named; none where its type has none."""
    if question.entry.text("type") in ("choice", "multi"):
        return [name for entry in question.entry.listed("options") if (name := entry.text("id"))]
    return ("yes", "no") if question.entry.text("type") == "yes_no" else ()


def _no_question(name: str, question: Asked, by_id: _ById, path: KeyPath) -> Mistake:
    hint = did_you_mean(name, [known for known in by_id if known != question.id], "Write the id of a question")
    return Mistake(path, f'there is no question "{name}"', hint)


def _gate(question: Asked, gate: Asked, option: object, path: KeyPath) -> Iterator[Mistake]:
    kind, answers = gate.entry.text("type"), _answers(gate)
    if kind in (*_WITHOUT_OPTIONS, "multi"):
        hint = "Only a question of the type ⟦=choice⟧ or ⟦=yes_no⟧ can decide whether another is asked"
        why_not = "of which several options may hold" if kind == "multi" else "which has no options"
        yield Mistake(path, f'"{gate.id}" is of the type ⟦={kind}⟧, {why_not}', hint)
    elif answers and isinstance(option, str) and option not in answers:
        hint = did_you_mean(option, answers, f"Its options are {one_of(answers)}")
        yield Mistake(path, f'"{gate.id}" has no option "{option}"', hint)
    missing = [lot for lot in question.lots if lot not in gate.lots]
    if missing:
        message = f'"{gate.id}" is not asked in the lot {one_of(missing)}'
        yield Mistake(path, message, "Give both questions the same lots")


def _circle(start: str, gate: str, by_id: _ById) -> bool:
    """Return whether the conditions lead from `gate` back to `start`."""
    seen: set[str] = set()
    following = [gate]
    while following:
        name = following.pop()
        if name == start:
            return True
        if name in by_id and name not in seen:
            seen.add(name)
            following.extend(by_id[name].entry.map("only_if"))
    return False


def _other_answer(question: Asked, other: Asked, option: object, path: KeyPath) -> Iterator[Mistake]:
    kind, answers = other.entry.text("type"), _answers(other)
    if kind in _WITHOUT_OPTIONS:
        hint = "Only answers to questions of the types ⟦=choice⟧, ⟦=multi⟧ and ⟦=yes_no⟧ can be named"
        yield Mistake(path, f'"{other.id}" is of the type ⟦={kind}⟧, which has no options', hint)
    elif answers and isinstance(option, str) and option not in answers:
        hint = did_you_mean(option, answers, f"Its answers are {one_of(answers)}")
        yield Mistake(path, f'"{other.id}" has no answer "{option}"', hint)
    if question.lots and other.lots and not set(question.lots) & set(other.lots):
        hint = "Give both questions a lot in common, or ‹delete the line|empty the cell›"
        yield Mistake(path, f'"{other.id}" is asked in other lots', hint)


# --- our own books ---------------------------------------------------------------------------------------------------


def is_record(question: Entry) -> bool:
    """Return whether a question is one that our own books answer."""
    return question.text("type") == "record"


def weighs(question: Entry, file: Entry) -> bool:
    """Return whether the weight of a question counts: that of the record only where it is scored."""
    return not is_record(question) or file.text("record") == "scored"


def record_disagreements(file: Entry) -> Iterator[Mistake]:
    """Yield what asks our own books without a deadline, answers that do not exist, and scoring of nothing."""
    questions = [asked.entry for asked in asked_in(file)]
    for question in questions:
        check = question.map("check")
        if file.data.get("deadline") is None:
            yield from _without_deadline(question, "record" in check)
        if "record" in check and isinstance(options := check.get("options"), list):
            yield from _unknown_answers(question, options)
    if file.text("record") == "scored" and not any(map(is_record, questions)):
        hint = "Add questions of the type ⟦=record⟧, or ‹delete the line|empty the cell›"
        yield Mistake(("record",), "no question asks the record, so there is nothing to score", hint)
    unasked = [
        lot
        for lot in every_lot(file)
        if all(is_record(asked.entry) for asked in asked_in(file) if lot in asked.lots)
        and any(lot in asked.lots for asked in asked_in(file))
    ]
    if unasked:
        message = f"only our own books are asked, and no vendor is{in_lots(unasked, file)}"
        yield Mistake(("criteria",), message, "Add a question of another type")


def _without_deadline(question: Entry, holds_against: bool) -> Iterator[Mistake]:
    message = "the record counts in the months before the deadline, of which there is none"
    hint = "Write a deadline, or delete the question"
    if is_record(question):
        yield Mistake((*question.path, "type"), message, hint)
    elif holds_against:
        yield Mistake(
            (*question.path, "check", "record"), message, "Write a deadline, or ‹delete the check|empty the cell›"
        )


def _unknown_answers(question: Entry, options: Sequence[object]) -> Iterator[Mistake]:
    is_choice = question.text("type") == "choice"
    known = [entry.text("id") or "" for entry in question.listed("options")] if is_choice else ["yes", "no"]
    for place, option in enumerate(options):
        if isinstance(option, str) and option not in known:
            hint = did_you_mean(option, known, f"Its answers are {one_of(known)}")
            path = (*question.path, "check", "options", place)
            yield Mistake(path, f'"{question.text("id")}" has no answer "{option}"', hint)
