"""What in criteria.yaml asks our own books, and whether it can be asked."""

from collections.abc import Iterator, Sequence

from scorecard.files.criteria.entries import Entry, asked_in, every_lot, in_lots
from scorecard.files.criteria.messages import Mistake, did_you_mean, one_of


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
            yield from _unknown(question, options)
    if file.text("record") == "scored" and not any(map(is_record, questions)):
        hint = "Add questions of the type record, or delete the line"
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
        yield Mistake((*question.path, "check", "record"), message, "Write a deadline, or delete the check")


def _unknown(question: Entry, options: Sequence[object]) -> Iterator[Mistake]:
    is_choice = question.text("type") == "choice"
    known = [entry.text("id") or "" for entry in question.listed("options")] if is_choice else ["yes", "no"]
    for place, option in enumerate(options):
        if isinstance(option, str) and option not in known:
            hint = did_you_mean(option, known, f"Its answers are {one_of(known)}")
            path = (*question.path, "check", "options", place)
            yield Mistake(path, f'"{question.text("id")}" has no answer "{option}"', hint)
