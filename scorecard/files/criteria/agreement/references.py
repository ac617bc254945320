"""What must agree where criteria.yaml names something elsewhere: other questions, answers, or our own books."""

from collections.abc import Iterator, Mapping, Sequence

from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.entries import Asked, Entry, asked_in, every_lot, in_lots
from scorecard.files.criteria.sentences import Mistake, Sentence, did_you_mean, mistake, one_of, sentence

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
            yield mistake(path, "disagreement.condition_names_one")
            continue
        ((gate, option),) = condition.items()
        if gate == question.id:
            yield mistake(path, "disagreement.depends_on_itself")
        elif gate not in by_id:
            yield _no_question(gate, question, by_id, path)
        else:
            yield from _gate(question, by_id[gate], option, path)
            if question.id is not None and _circle(question.id, gate, by_id):
                yield mistake(path, "disagreement.depend_on_each_other", question=question.id, other=gate)


def contradiction_disagreements(file: Entry) -> Iterator[Mistake]:
    """Yield the contradictions that name a question or an answer that does not exist, or that could never be seen."""
    for question, by_id in _with_others(file):
        own = _answers(question)
        for answer, others in question.entry.map("contradicts").items() if own else ():
            path = (*question.entry.path, "contradicts", answer)
            if not isinstance(others, dict):
                continue
            if answer not in own:
                hint = _its_answers(answer, question.entry, own)
                yield mistake(path, "disagreement.no_own_answer", hint, answer=answer)
            for other, option in others.items():
                if other == question.id:
                    yield mistake((*path, other), "disagreement.contradicts_itself")
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


def _its_answers(word: str, question: Entry, answers: Sequence[str]) -> Sentence:
    """Return which answer was probably meant, or all of them; yes and no are called by the file."""
    known = [f"⟦={answer}⟧" for answer in answers] if question.text("type") == "yes_no" else answers
    return did_you_mean(word, known, sentence("disagreement.its_answers", known=one_of(known)))


def _no_question(name: str, question: Asked, by_id: _ById, path: KeyPath) -> Mistake:
    others = [known for known in by_id if known != question.id]
    hint = did_you_mean(name, others, sentence("disagreement.no_question.hint"))
    return mistake(path, "disagreement.no_question", hint, name=name)


def _gate(question: Asked, gate: Asked, option: object, path: KeyPath) -> Iterator[Mistake]:
    kind, answers = gate.entry.text("type"), _answers(gate)
    if kind in (*_WITHOUT_OPTIONS, "multi"):
        key = "disagreement.gate_of_several" if kind == "multi" else "disagreement.without_options"
        yield mistake(path, key, sentence("disagreement.gate_of_several.hint"), question=gate.id, type=f"⟦={kind}⟧")
    elif answers and isinstance(option, str) and option not in answers:
        hint = _its_answers(option, gate.entry, answers)
        yield mistake(path, "disagreement.no_option", hint, question=gate.id, option=option)
    missing = [lot for lot in question.lots if lot not in gate.lots]
    if missing:
        yield mistake(path, "disagreement.gate_not_asked", question=gate.id, lots=one_of(missing))


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
        yield mistake(path, "disagreement.without_options", question=other.id, type=f"⟦={kind}⟧")
    elif answers and isinstance(option, str) and option not in answers:
        hint = _its_answers(option, other.entry, answers)
        yield mistake(path, "disagreement.no_answer", hint, question=other.id, answer=option)
    if question.lots and other.lots and not set(question.lots) & set(other.lots):
        yield mistake(path, "disagreement.in_other_lots", question=other.id)


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
        yield mistake(("record",), "disagreement.no_record_asked")
    unasked = [
        lot
        for lot in every_lot(file)
        if all(is_record(asked.entry) for asked in asked_in(file) if lot in asked.lots)
        and any(lot in asked.lots for asked in asked_in(file))
    ]
    if unasked:
        yield in_lots(mistake(("criteria",), "disagreement.no_vendor_asked"), unasked, file)


def _without_deadline(question: Entry, holds_against: bool) -> Iterator[Mistake]:
    if is_record(question):
        yield mistake((*question.path, "type"), "disagreement.no_deadline")
    elif holds_against:
        hint = sentence("disagreement.no_deadline.hint.check")
        yield mistake((*question.path, "check", "record"), "disagreement.no_deadline", hint)


def _unknown_answers(question: Entry, options: Sequence[object]) -> Iterator[Mistake]:
    kinds = {"choice": [entry.text("id") or "" for entry in question.listed("options")], "yes_no": ["yes", "no"]}
    known = kinds.get(question.text("type") or "", [])
    for place, option in enumerate(options if known else ()):
        if isinstance(option, str) and option not in known:
            hint = _its_answers(option, question, known)
            path = (*question.path, "check", "options", place)
            yield mistake(path, "disagreement.no_answer", hint, question=question.text("id"), answer=option)
