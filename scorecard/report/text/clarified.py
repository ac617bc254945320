"""What a vendor clarified, in words: how, by whom and when, and what stood in its file."""

from collections.abc import Iterable, Iterator

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import WEEKDAYS, Hours
from scorecard.core.model.responses import Clarified, OfferedHours
from scorecard.report.text.answer_lines import item_text
from scorecard.report.text.hours import spans_text
from scorecard.report.text.sentences import answer_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_QUOTED = 200


def clarified_texts(question: Question, overlays: Iterable[Clarified], words: Words) -> Iterator[str]:
    """Yield what was confirmed otherwise than in the file of an answer, and what stood there."""
    for overlay in overlays:
        said = overlay.clarification
        if said.question != question.id:
            continue
        data = {"date": words.date(said.day), "by": said.by, "source": said.source}
        if said.evidence is not None:
            before = overlay.before.evidence or "–"
            yield words("report.vendor.answers.clarified_evidence", before=before, **data)
        else:
            key = "report.vendor.answers.clarified_item" if said.item else "report.vendor.answers.clarified"
            item = _part_name(question, said.item, words) if said.item else ""
            yield words(key, item=item, before=_before(question, overlay, words), **data)


def _part_name(question: Question, part: str, words: Words) -> str:
    """Return what a part of a question is called."""
    for item in question.parts:
        if item.id == part:
            return item.text.of(words.language)
    channel, _, day = part.partition("/")
    channels = question.kind.promise.channels if isinstance(question.kind, Hours) and day else ()
    for each in channels:
        if each.id == channel:
            return f"{each.name.of(words.language)} · {words.weekday(WEEKDAYS.index(day))}"
    return words(f"report.hours.{part}")


def _before(question: Question, overlay: Clarified, words: Words) -> str:
    """Return what stood in the file: as it was written, where that was not understood."""
    part, offered = overlay.clarification.item, overlay.before.value
    if overlay.found:
        return words("phrase.quoted", text=clip(overlay.found, _QUOTED))
    for item in question.parts:
        if item.id == part:
            return item_text(item, overlay.item_before, words)
    if part and isinstance(offered, OfferedHours) and "/" in part:
        channel, _, day = part.partition("/")
        return spans_text(offered.of(channel, WEEKDAYS.index(day)), words)
    return words("report.answer.unanswered") if part else answer_text(question, overlay.before, words)
