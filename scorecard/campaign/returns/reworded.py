"""Which questions of which vendors stop counting, since they were worded otherwise after they were sent."""

from collections.abc import Iterable, Iterator

from scorecard.campaign.folder import Campaign
from scorecard.campaign.returns.as_sent import identities_sent, sent_from
from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.questions.meaning import asks_the_same, pair, reworded_parts
from scorecard.core.questions.types import same_way, type_of
from scorecard.core.ranking.changes import no_longer_asked
from scorecard.errors import Problem
from scorecard.files.criteria.entries import Entry, asked_in
from scorecard.files.criteria.load import read_document
from scorecard.files.criteria.sentences import in_terms_of
from scorecard.files.criteria.workbook.names import called
from scorecard.typeset.text_fit import clip
from scorecard.words import words

_KEY = "same_meaning_as_sent"
_QUOTED, _NAMED = 60, 5
"""The characters of a question, and the vendors, that a message names."""


def reworded(campaign: Campaign, criteria: Criteria) -> Iterator[Problem]:
    """Yield a problem for each question that vendors were asked in other words, and for each that is said to be one.

    `criteria` is what criteria.yaml states now.
    """
    versions = sent_from(campaign)
    earlier = {sent.fingerprint: sent for sent in versions if sent.fingerprint != criteria.fingerprint}
    if not earlier:
        return
    say, document = words(criteria.language), read_document(campaign.criteria)
    in_workbook = document.in_workbook
    entries = {asked.entry.text("id"): asked.entry for asked in asked_in(Entry((), document.data))}
    for (question, before), vendors in _concerned(campaign, criteria, earlier).items():
        where = document.where((*entries[question.id].path, "text"))
        data = {"question": clip(str(question.text), _QUOTED), "vendors": say.listed(vendors, _NAMED)}
        if not same_way(before.kind, question.kind):
            yield say.problem(where, "read.asked_otherwise", **data)
            continue
        key = "read.reworded_parts" if asks_the_same(before, question) else "read.reworded"
        sent = pair(before, question)
        entry = f"{_KEY}: {{sent: {sent}, reason: ...}}"
        columns = {part: called((_KEY, part), say) for part in ("sent", "reason")}
        hint = in_terms_of(say("read.reworded.hint", entry=entry, pair=sent, **columns), in_workbook=in_workbook)
        parts = [say("phrase.quoted", text=clip(text, _QUOTED)) for text in _reworded_texts(before, question)]
        yield say.problem(where, key, hint, parts=say.listed(parts, _NAMED), **data)
    for question in criteria.questions:
        if question.same_meaning is not None and not _was_sent(question, earlier.values()):
            hint = in_terms_of(say("read.no_such_pair.hint"), in_workbook=in_workbook)
            yield say.problem(document.where((*entries[question.id].path, _KEY)), "read.no_such_pair", hint)


def _reworded_texts(before: Question, question: Question) -> list[str]:
    """Return the options, items and ends of a scale that are worded otherwise now, as they were sent."""
    changed, texts = reworded_parts(before, question), type_of(before.kind).wordings()
    return [str(text) for part, text in texts.items() if part in changed]


def _concerned(
    campaign: Campaign, criteria: Criteria, earlier: dict[str, Criteria]
) -> dict[tuple[Question, Question], list[str]]:
    """Return the ids of the vendors by question, as it is and as it was sent to them."""
    found: dict[tuple[Question, Question], list[str]] = {}
    for identity in identities_sent(campaign):
        sent = earlier.get(identity.criteria)
        if sent is not None:
            was = {question.id: question for question in sent.questions}
            for question in no_longer_asked(identity, sent, criteria):
                found.setdefault((question, was[question.id]), []).append(identity.vendor)
    return found


def _was_sent(question: Question, earlier: Iterable[Criteria]) -> bool:
    """Return whether the pair of texts that a question is said to mean the same by is one with what was sent."""
    before = (was for sent in earlier for was in sent.questions if was.id == question.id)
    return question.same_meaning is not None and question.same_meaning.sent in {pair(was, question) for was in before}
