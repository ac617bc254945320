"""Which of several returned files of a vendor counts, and which came too late."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Answer, AnswerState, OfferedHours, Response, Statement, Value
from scorecard.core.scoring.answers import final_answers
from scorecard.errors import Where


@dataclass(frozen=True)
class Selection:
    """What became of the files of one vendor; each of them stands in exactly one place."""

    vendor: str
    counted: Response | None
    """`None` where it cannot be told which file counts."""
    late: bool = False
    """Whether all that came is late: then the newest of it is `counted`, to be shown and not ranked."""
    same: tuple[Response, ...] = ()
    superseded: tuple[Response, ...] = ()
    less_complete: tuple[Response, ...] = ()
    """Files newer than the counted one that leave more unanswered: they replace nothing without a person's word."""
    too_late: tuple[Response, ...] = ()
    """Late files beside one that came in time."""
    parts: tuple[Response, ...] = ()
    """The files that `counted` was joined from; none where it is a single one."""
    undecided: tuple[Response, ...] = ()
    """Files with different answers, where it cannot be told which counts."""
    by_saved: bool = False
    """Whether only the dates at which the workbooks were saved told which of several versions is the newest."""


@dataclass(frozen=True)
class _Version:
    """Files that say the same."""

    files: tuple[Response, ...]
    late: bool
    mailed: datetime | None
    """When the last of them came that came in time."""
    saved: datetime | None

    @property
    def received(self) -> datetime | None:
        """When they came by the buyer's word."""
        return self.files[0].received

    @property
    def answered(self) -> int:
        """How many questions it answers; what waits for the vendor's word was not taken back by sending it later."""
        file = self.files[0]
        return sum(_is_answered(answer) or answer.question in file.waiting for answer in file.answers)


def is_late(response: Response, criteria: Criteria) -> bool:
    """Return whether a response came after the deadline; without a mail's date, nothing is known: no."""
    moment, deadline = response.came, criteria.deadline
    return moment is not None and deadline is not None and deadline.is_passed(moment)


def blank_in(counted: Response, other: Response, criteria: Criteria) -> tuple[str, ...]:
    """Return the questions that another file of a vendor answers, and that are blank in the one that counts.

    What does not apply is not blank, and neither is what waits for the vendor's word; of a checklist or several options
    one line is enough.
    """
    final = final_answers(criteria.criteria, counted)
    return tuple(
        answer.question
        for answer in counted.answers
        if not (answer.question in final and final[answer.question].state is AnswerState.NOT_APPLICABLE)
        and answer.question not in counted.waiting
        and _says_more(other.answer(answer.question), answer)
    )


def _says_more(other: Answer, answer: Answer) -> bool:
    if answer.state is AnswerState.UNANSWERED:
        return other.state is not AnswerState.UNANSWERED
    if not (isinstance(answer.value, tuple) and isinstance(other.value, tuple)):
        return False
    blank = {item.item for item in answer.value if item.status is None}
    return any(item.item in blank and item.status is not None for item in other.value)


def answered_otherwise(response: Response, other: Response) -> tuple[Answer, ...]:
    """Return the answers of a file that differ from those of another one of the vendor, wherever they stand."""
    return tuple(
        answer for answer in response.answers if _placed(answer, None) != _placed(other.answer(answer.question), None)
    )


def are_parts(files: Sequence[Response]) -> bool:
    """Return whether files may be parts of one answer: of the same questionnaire, and no question is answered twice."""
    answered = [answer.question for file in files for answer in file.answers if _is_answered(answer)]
    one_form = len({(file.identity.criteria, file.identity.lot) for file in files}) == 1
    return one_form and len(files) > 1 and len(answered) == len(set(answered))


def answered_twice(files: Sequence[Response]) -> tuple[str, ...]:
    """Return the ids of the questions that more than one of some files answers."""
    given = Counter(answer.question for file in files for answer in file.answers if _is_answered(answer))
    return tuple(question for question, count in given.items() if count > 1)


def joined(parts: Sequence[Response]) -> Response:
    """Return the one response of which some files are parts: each answer with the file in which it stands.

    All else is that of the newest of them.
    """
    newest = max(parts, key=lambda part: tuple(_seconds(moment) for moment in (part.came, part.modified)))
    ordered = (newest, *(part for part in parts if part is not newest))
    statement = next((part.statement for part in ordered if part.statement != Statement()), newest.statement)
    answers = []
    for question in (answer.question for answer in newest.answers):
        part = next((part for part in ordered if _is_answered(part.answer(question))), newest)
        answers.append(_placed(part.answer(question), part.file))
    problems = tuple(problem for part in ordered for problem in part.problems)
    unread = tuple(each for part in ordered for each in part.unread)
    return replace(newest, answers=tuple(answers), problems=problems, statement=statement, unread=unread)


def _is_answered(answer: Answer) -> bool:
    return answer.state is not AnswerState.UNANSWERED


def _seconds(moment: datetime | None) -> float:
    return 0.0 if moment is None else moment.timestamp()


def _placed(answer: Answer, file: str | None) -> Answer:
    """Return an answer that says in which file it stands, or, where that is `None`, nowhere."""
    return replace(answer, where=_in_file(answer.where, file), value=_with_places(answer.value, file))


def _in_file(where: Where | None, file: str | None) -> Where | None:
    return None if where is None or file is None else replace(where, file=file)


def _with_places(value: Value | None, file: str | None) -> Value | None:
    if isinstance(value, OfferedHours):
        return replace(value, days=tuple(replace(day, where=_in_file(day.where, file)) for day in value.days))
    if isinstance(value, tuple):
        return tuple(replace(item, where=_in_file(item.where, file)) for item in value)
    return value


def select(
    responses: Sequence[Response], criteria: Criteria, excepted: frozenset[str], in_parts: frozenset[str] = frozenset()
) -> tuple[Selection, ...]:
    """Return one selection a vendor, by id; `excepted` are the ids of vendors whose late files count all the same.

    `in_parts` are those of the vendors of which several files are joined, where they can be parts of one answer.

    Files with the same answers are one version. It is late only if each of its files of which that is known is late.
    Of several versions that came in time the newest counts: by the dates of the mails where all have one, else by the
    dates at which the workbooks were saved, where all have one. Where these do not tell, it is not decided. A version
    that leaves more unanswered than an older one does not replace it.

    Neither the name of a file, nor its date on the disk, nor the order of the files plays a part.
    """
    by_vendor: dict[str, list[Response]] = {}
    for response in sorted(responses, key=lambda file: (file.sha256, file.file)):
        by_vendor.setdefault(response.identity.vendor, []).append(response)
    return tuple(
        _select(vendor, _versions(by_vendor[vendor], criteria, vendor in excepted), vendor in in_parts)
        for vendor in sorted(by_vendor)
    )


def _versions(files: Sequence[Response], criteria: Criteria, excepted: bool) -> tuple[_Version, ...]:
    """Return the files by what they say. Of files that say the same, those in time come first."""
    if len(files) == 1:
        return (_version([*files], criteria, excepted),)
    by_content: dict[tuple[object, ...], list[Response]] = {}
    said: dict[str, tuple[object, ...]] = {}
    for file in files:  # the same file says the same, whatever came with it
        by_content.setdefault(said.setdefault(file.sha256, content_of(file)), []).append(file)
    return tuple(_version(same, criteria, excepted) for same in by_content.values())


def _version(same: list[Response], criteria: Criteria, excepted: bool) -> _Version:
    dated = [file for file in same if file.came is not None]
    in_time = [file for file in dated if excepted or not is_late(file, criteria)]
    first = in_time or dated
    return _Version(
        files=(*first, *(file for file in same if file not in first)),
        late=bool(dated) and not in_time,
        mailed=_newest(file.came for file in first),
        saved=_newest(file.modified for file in same),
    )


def _newest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)


def _select(vendor: str, versions: tuple[_Version, ...], in_parts: bool) -> Selection:
    in_time = tuple(version for version in versions if not version.late)
    candidates = in_time or versions
    too_late = tuple(file for version in versions if version not in candidates for file in version.files)
    parts = [version.files[0] for version in candidates]
    if in_parts and are_parts(parts):
        same_said = tuple(file for version in candidates for file in version.files[1:])
        return Selection(vendor, joined(parts), late=not in_time, same=same_said, too_late=too_late, parts=tuple(parts))
    found = _by_age(candidates)
    if found is None:
        files = (file for version in candidates for file in version.files)
        undecided = tuple(sorted(files, key=lambda file: (file.sha256, file.file)))
        return Selection(vendor, None, late=not in_time, too_late=too_late, undecided=undecided)
    ordered, by_saved = found
    fullest = max(version.answered for version in ordered)
    place = max(place for place, version in enumerate(ordered) if version.answered == fullest)
    counted, *same = ordered[place].files
    return Selection(
        vendor,
        counted,
        late=not in_time,
        same=tuple(same),
        superseded=tuple(file for version in ordered[:place] for file in version.files),
        less_complete=tuple(file for version in ordered[place + 1 :] for file in version.files),
        too_late=too_late,
        by_saved=by_saved,
    )


def _by_age(versions: tuple[_Version, ...]) -> tuple[list[_Version], bool] | None:
    """Return the versions from old to new, and whether it is when they were saved that tells.

    `None` where nothing does.
    """
    if len(versions) == 1:
        return list(versions), False
    came = [version.mailed for version in versions]
    for moments in (came, [version.saved for version in versions]):
        known = [moment for moment in moments if moment is not None]
        if len(known) == len(versions):
            # Two that came at the same moment cannot be told apart by when they were saved, which the vendor may set;
            # unless that is the one moment that the buyer knows of all that a vendor sent.
            if len(set(known)) < len(known):
                if moments is came and {version.received for version in versions} == set(known):
                    continue
                return None
            pairs = sorted(zip(known, versions, strict=True), key=lambda pair: pair[0])
            return [version for _, version in pairs], moments is not came
    return None


def content_of(response: Response) -> tuple[object, ...]:
    """Return what the vendor said, whatever place it stands in."""
    answers = (_placed(answer, None) for answer in response.answers)
    # What was not understood has no value to compare; its problem quotes what stands there.
    return (response.statement, *answers, *(problem.message for problem in response.problems if problem.where.sheet))
