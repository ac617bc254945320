"""What vendors confirmed otherwise than in their questionnaires, over what came back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from scorecard.campaign.folder import Campaign, now
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import Returned
from scorecard.campaign.returns.waiting import why_waiting
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.misreads import Unclear
from scorecard.core.model.responses import Clarification, FileState, Response
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.clarified import clarifications_in, clarified, earns_more
from scorecard.errors import Problem, Where
from scorecard.files.tables.clarifications import load_clarifications
from scorecard.forms.reading.read import vocabulary_of


def read_clarifications(
    campaign: Campaign,
    criteria: Criteria,
    vendors: tuple[Vendor, ...],
    remarks: list[Problem] | None = None,
    doubts: list[Problem] | None = None,
) -> tuple[Clarification, ...]:
    """Return what vendors clarified; without a table, nothing."""
    path, today = campaign.clarifications, now().date()
    if not path.exists():
        return ()
    return load_clarifications(path, criteria, vendors, vocabulary_of, remarks, doubts, today)


def with_clarifications(returned: Returned, clarifications: Sequence[Clarification], reception: Reception) -> Returned:
    """Return what came back with what vendors clarified: what was asked again, round by round, then what we wrote down.

    It overlays all files, and is told where there is none.
    """
    remarks: list[Problem] = []
    again = [*_asked_again(returned, reception, remarks)]
    returned = _with_answers_to(again, replace(returned, remarks=tuple(remarks)), reception)
    if not clarifications:
        return returned
    now = reception.criteria

    def overlaid(responses: Mapping[str, Response], as_sent: bool) -> Mapping[str, Response]:
        told = {}
        for name, response in responses.items():
            own = [clarification for clarification in clarifications if clarification.vendor == name]
            asked = reception.kept(response.identity.criteria) if as_sent else None
            told[name] = clarified(response, own, now, asked or now)
        return told

    return replace(
        returned, counted=overlaid(returned.counted, as_sent=False), as_sent=overlaid(returned.as_sent, as_sent=True)
    )


def older_clarified(
    returned: Returned, clarifications: Sequence[Clarification], reception: Reception, criteria: Criteria
) -> Mapping[str, Sequence[Response]]:
    """Return by vendor the questionnaires that a newer one replaced, as answers to `criteria`.

    What was clarified since lies over them as over the newer one.
    """
    found: dict[str, list[Response]] = {}
    for vendor, files in returned.older.items():
        again = {key: response for key, response in returned.clarifications.items() if key[0] == vendor}
        for read in files:
            counted = {vendor: reception.as_answers_to_now(read)}
            alone = replace(returned, counted=counted, as_sent={vendor: read}, clarifications=again)
            told = with_clarifications(alone, clarifications, reception)
            is_now = criteria.fingerprint == reception.criteria.fingerprint
            answers = told.counted[vendor] if is_now else reception.answers_to(criteria, told.as_sent[vendor])
            found.setdefault(vendor, []).append(answers)
    return found


def _with_answers_to(again: Sequence[Clarification], returned: Returned, reception: Reception) -> Returned:
    """Return what came back with what vendors answered when they were asked again, in the words as sent."""
    counted, as_sent = dict(returned.counted), dict(returned.as_sent)
    for name in dict.fromkeys(said.vendor for said in again):
        first = as_sent[name]
        sent = reception.kept(first.identity.criteria) or reception.criteria
        as_sent[name] = clarified(first, [said for said in again if said.vendor == name], sent, sent)
        counted[name] = reception.as_answers_to_now(as_sent[name])
    return replace(returned, counted=counted, as_sent=as_sent)


def _asked_again(returned: Returned, reception: Reception, remarks: list[Problem]) -> Iterator[Clarification]:
    """Yield what vendors answered when they were asked again, the first round first; `remarks` gains what is odd."""
    for (vendor, number), response in sorted(returned.clarifications.items(), key=lambda item: item[0][::-1]):
        sent, first = reception.rounds.of(vendor, number), returned.as_sent.get(vendor)
        if first is None:
            remarks.append(why_waiting(vendor, Where(response.file), returned, reception.words))
        if sent is None or first is None:
            continue
        if first.sha256 != sent.identity.about and not _is_same(sent.identity.about, vendor, returned):
            remarks.append(reception.problem(first.file, "read.clarified_before", clarification=response.file))
        moment = response.came or response.modified
        day = date.fromisoformat(sent.identity.deadline) if moment is None else moment.date()
        source = reception.words("read.clarification", date=reception.words.date(day))
        contradicted = {each.unclear.question for each in sent.asked if each.unclear.why is Unclear.CONTRADICTIONS}
        for said in clarifications_in(response, [each.unclear for each in sent.asked], source, day):
            question = sent.criteria.question(said.question)
            if (
                question is not None
                and said.question in contradicted
                and earns_more(first.answer(said.question), said, question)
            ):
                name = question.text.of(reception.words.language)
                remarks.append(reception.words.problem(said.where, "read.earns_more", question=name))
            else:
                yield said


def _is_same(sha256: str, vendor: str, returned: Returned) -> bool:
    """Return whether a file of a vendor has the same answers as the one that counts, or is a part of it."""
    alike = (FileState.SAME, FileState.COUNTED)
    return any(file.sha256 == sha256 and file.vendor == vendor and file.state in alike for file in returned.files)
