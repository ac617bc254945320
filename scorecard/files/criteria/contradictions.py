"""What must agree between `contradicts` of criteria.yaml and the questions that it names."""

from collections.abc import Iterator, Mapping, Sequence

from scorecard.files.criteria.checks import Asked, asked_in, entries
from scorecard.files.criteria.messages import Mistake, did_you_mean, one_of
from scorecard.files.criteria.strict_yaml import KeyPath

_YES_NO = ("yes", "no")


def contradiction_disagreements(data: Mapping[str, object]) -> Iterator[Mistake]:
    """Yield the contradictions that name a question or an answer that does not exist, or that could never be seen."""
    asked = tuple(asked_in(data))
    by_id = {name: question for question in reversed(asked) if (name := question.entry.text("id"))}
    for question in asked:
        contradictions = question.entry.data.get("contradicts")
        for answer, others in contradictions.items() if isinstance(contradictions, dict) else ():
            path = (*question.entry.path, "contradicts", answer)
            if _answers(question) and isinstance(others, dict):
                yield from _own_answer(question, answer, path)
                for other, option in others.items():
                    yield from _other(question, other, option, by_id, (*path, other))


def _own_answer(question: Asked, answer: str, path: KeyPath) -> Iterator[Mistake]:
    answers = _answers(question)
    if answer not in answers:
        hint = did_you_mean(answer, answers, f"Its answers are {one_of(answers)}")
        yield Mistake(path, f'the question has no answer "{answer}"', hint)


def _answers(question: Asked) -> Sequence[str]:
    """Return the answers of a question of which one can be named; none where its type has none."""
    kind = question.entry.text("type")
    if kind in ("choice", "multi"):
        return [name for entry in entries(question.entry.data, "options", ()) if (name := entry.text("id"))]
    return _YES_NO if kind == "yes_no" else ()


def _other(question: Asked, name: str, option: object, by_id: Mapping[str, Asked], path: KeyPath) -> Iterator[Mistake]:
    own = question.entry.text("id")
    if name == own:
        yield Mistake(path, "the question contradicts itself", "Name another question")
    elif name not in by_id:
        hint = did_you_mean(name, [known for known in by_id if known != own], "Write the id of a question")
        yield Mistake(path, f'there is no question "{name}"', hint)
    else:
        yield from _other_answer(question, by_id[name], option, path)


def _other_answer(question: Asked, other: Asked, option: object, path: KeyPath) -> Iterator[Mistake]:
    name, kind, answers = other.entry.text("id"), other.entry.text("type"), _answers(other)
    if kind in ("scale", "number", "checklist", "text", "date", "hours"):
        hint = "Only answers to questions of the types choice, multi and yes_no can be named"
        yield Mistake(path, f'"{name}" is of the type {kind}, which has no options', hint)
    elif answers and isinstance(option, str) and option not in answers:
        hint = did_you_mean(option, answers, f"Its answers are {one_of(answers)}")
        yield Mistake(path, f'"{name}" has no answer "{option}"', hint)
    if question.lots and other.lots and not set(question.lots) & set(other.lots):
        yield Mistake(
            path, f'"{name}" is asked in other lots', "Give both questions a lot in common, or delete the line"
        )
