"""Who gets which letter, a function a kind."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from scorecard.campaign.folder import Progress
from scorecard.campaign.mailing.came import Came, what_came
from scorecard.campaign.mailing.corrections import CORRECTION_NAMES, correction_letters
from scorecard.campaign.mailing.letters import Enclosure, Letter, Letters, MailKind, NoLetter, Tender
from scorecard.campaign.mailing.record import RECORD_NAMES, Record
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import look_at
from scorecard.campaign.sending.press import Press, WhyMade, questionnaire_path
from scorecard.campaign.status import status
from scorecard.core.model.responses import Response
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.progress import CampaignStatus, ReturnState, VendorStatus
from scorecard.errors import ScorecardError, Where
from scorecard.files.key import need_key
from scorecard.files.log import MailState
from scorecard.files.shown import shown
from scorecard.files.tables.questions import VendorQuestion, load_questions
from scorecard.forms.reading.provenance import read_identity
from scorecard.intake.found import INSIDE
from scorecard.words import Words, words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

COMMON = ("vendor", "contact", "title", "lot", "buyer", "buyer_contact", "deadline", "questions_until", "over")
"""The names of values that every text may use."""
NAMES = {
    MailKind.INVITE: ("again",),
    MailKind.REMIND: ("state", "answered", "asked", "open_questions"),
    MailKind.RECEIPT: ("came", "answered", "asked", "unclear", "correctable", "late"),
    MailKind.CLARIFY: ("until",),
    MailKind.ANSWERS: ("answers",),
    MailKind.RECORD: RECORD_NAMES,
    MailKind.CORRECT: CORRECTION_NAMES,
}
"""The names of values that only the texts of a kind may use."""


def common_values(tender: Tender, vendor: Vendor, say: Words) -> dict[str, object]:
    """Return the values that every text may use."""
    criteria, until = tender.criteria, tender.criteria.questions_until
    return {
        "vendor": vendor.name,
        "contact": vendor.contact,
        "title": criteria.title.of(say.language),
        "lot": vendor.lot,
        "buyer": criteria.buyer.name,
        "buyer_contact": criteria.buyer.contact,
        "deadline": tender.deadline(say),
        "questions_until": "" if until is None else say.date(until),
        "over": tender.is_over,
    }


def letters_of(kind: MailKind, tender: Tender, progress: Progress) -> Letters:
    """Return what a kind of mail says to each vendor, or why not, in the order of vendors.csv."""
    makers = {
        MailKind.INVITE: _invitations,
        MailKind.REMIND: _reminders,
        MailKind.RECEIPT: _receipts,
        MailKind.CLARIFY: _clarifications,
        MailKind.ANSWERS: _answers,
        MailKind.RECORD: lambda tender, progress: Record(tender).letters(progress),
        MailKind.CORRECT: correction_letters,
    }
    return makers[kind](tender, progress)


def _invitations(tender: Tender, progress: Progress) -> Iterator[Letter | NoLetter]:
    press = Press(tender.campaign, tender.criteria, need_key(tender.campaign.folder))
    before = {
        sent.vendor for sent in tender.log.latest if sent.kind == MailKind.INVITE and sent.state == MailState.SENT
    }
    for number, vendor in enumerate(tender.vendors, start=1):
        path = questionnaire_path(tender.campaign, vendor)
        progress(number, len(tender.vendors))
        if (none := tender.why_not(vendor)) is not None:
            yield none
        elif tender.is_over and not vendor.exception:
            yield NoLetter(vendor, "over")
        elif not path.is_file():
            yield NoLetter(vendor, "no_questionnaire")
        elif (due := press.due(vendor)) is not None and due.why is not WhyMade.LOOK:
            yield NoLetter(vendor, "out_of_date")
        elif (invited := tender.invited(vendor)) is not None:
            yield NoLetter(vendor, "invited", {"date": tender.words.date(invited)})
        else:
            content = path.read_bytes()
            yield Letter(vendor, (content,), {"again": vendor.id in before}, (Enclosure(content),))


def _reminders(tender: Tender, progress: Progress) -> Iterator[Letter | NoLetter]:
    found = status(tender.campaign, progress)
    came = what_came(found.files, tender.vendors)
    for line in found.vendors:
        vendor = line.vendor
        if (none := tender.why_not(vendor)) is not None:
            yield none
        elif tender.is_over and not vendor.exception:
            yield NoLetter(vendor, "over")
        elif line.state is ReturnState.COMPLETE:
            yield NoLetter(vendor, "complete")
        elif line.state in (ReturnState.UNDECIDED, ReturnState.LATE):
            yield NoLetter(vendor, line.state)
        elif line.state is ReturnState.IN_PROGRESS and not line.required_open:
            yield NoLetter(vendor, "no_required_open")
        elif came.get(vendor.id) is Came.OTHER and line.state is ReturnState.NOT_RETURNED:
            yield NoLetter(vendor, "other_file")
        elif line.state is ReturnState.NOT_RETURNED and vendor.id not in came and not tender.was_invited(vendor):
            yield NoLetter(vendor, "not_invited")
        else:
            # Another day, one may be reminded of the same again.
            yield Letter(vendor, (tender.today.isoformat(),), _of_reminder(tender, line, came))


def _of_reminder(tender: Tender, line: VendorStatus, came: dict[str, Came]) -> dict[str, object]:
    language = tender.language_of(line.vendor)
    nothing = line.state is ReturnState.NOT_RETURNED
    state = came.get(line.vendor.id, Came.NOTHING) if nothing else "incomplete"
    texts = [question.text.of(language) for question in line.required_open] if not nothing else []
    return {"state": str(state), "answered": line.answered, "asked": line.asked, "open_questions": texts}


def _receipts(tender: Tender, progress: Progress) -> Iterator[Letter | NoLetter]:
    found = status(tender.campaign, progress)
    counted = _read_in_own_words(tender, found)
    for line in found.vendors:
        vendor = line.vendor
        if (none := tender.why_not(vendor)) is not None:
            yield none
        elif vendor.id not in counted:
            yield NoLetter(vendor, "undecided" if line.state is ReturnState.UNDECIDED else "not_read")
        else:
            response, say = counted[vendor.id], words(tender.language_of(vendor))
            yield Letter(vendor, (response.sha256,), _of_receipt(tender, line, response, say))


def _of_receipt(tender: Tender, line: VendorStatus, response: Response, say: Words) -> dict[str, object]:
    sealed = tender.criteria.is_sealed(tender.now)
    # What a vendor answered is nothing that a draft may show while nobody is to know it.
    unclear = [
        place if sealed or not place else say.headed(place, problem.message)
        for problem in response.problems
        for place in (say.place(replace(problem.where, file="")).removeprefix(", ") or problem.message,)
    ]
    return {
        "came": "" if response.came is None else tender.moment(response.came, say),
        "answered": line.answered,
        "asked": line.asked,
        "unclear": list(dict.fromkeys(unclear)),
        "correctable": not tender.is_over,
        "late": line.state is ReturnState.LATE,
    }


def _read_in_own_words(tender: Tender, found: CampaignStatus) -> dict[str, Response]:
    """Return the questionnaires that count, by vendor, what is wrong with each told in the vendor's language."""
    languages = {vendor.id: tender.language_of(vendor) for vendor in tender.vendors}
    paths: dict[str, set[Path]] = {}
    for file in found.files:
        path = Path(file.file.partition(INSIDE)[0])
        if file.vendor in languages and path.exists():
            paths.setdefault(languages[file.vendor], set()).add(path)
    counted: dict[str, Response] = {}
    for language, own in paths.items():
        reception = Reception(replace(tender.criteria, language=language), tender.vendors, tender.campaign)
        read = look_at(sorted(own), reception, lambda _done, _total: None).counted
        counted |= {vendor: response for vendor, response in read.items() if languages.get(vendor) == language}
    return counted


def _clarifications(tender: Tender, progress: Progress) -> Iterator[Letter | NoLetter]:
    for number, vendor in enumerate(tender.vendors, start=1):
        paths = sorted(tender.campaign.clarifying.glob(f"{vendor.id}-[0-9].xlsx"))
        progress(number, len(tender.vendors))
        if (none := tender.why_not(vendor)) is not None:
            yield none
        elif not paths:
            yield NoLetter(vendor, "nothing_unclear")
        else:
            content, say = paths[-1].read_bytes(), words(tender.language_of(vendor))
            until = tender.stated(_deadline_in(content), say)
            yield Letter(vendor, (content,), {"until": until}, (Enclosure(content),))


def _deadline_in(content: bytes) -> str:
    """Return the deadline that a workbook states of itself; empty where it states none."""
    with suppress(Unreadable):
        identity, _ = read_identity(read_workbook(content))
        return "" if identity is None else identity.deadline
    return ""


@dataclass(frozen=True)
class QuestionAndAnswer:
    """What a vendor asked, and what all are answered; its fields are what a text may use."""

    question: str
    answer: str
    date: str


def _answers(tender: Tender, progress: Progress) -> Iterator[Letter | NoLetter]:
    if not tender.campaign.questions.is_file():
        where = Where(shown(tender.campaign.questions))
        raise ScorecardError(tender.words.problem(where, "mail.no_questions"))
    asked = load_questions(tender.campaign.questions, tender.criteria).asked
    for number, vendor in enumerate(tender.vendors, start=1):
        progress(number, len(tender.vendors))
        own = [each for each in asked if each.answer and each.lot in ("", vendor.lot)]
        if (none := tender.why_not(vendor)) is not None:
            yield none
        elif not own:
            yield NoLetter(vendor, "no_answers")
        else:
            about = [text for each in own for text in (each.question, each.answer)]
            yield Letter(vendor, tuple(about), {"answers": _told(own, words(tender.language_of(vendor)))})


def _told(asked: Sequence[VendorQuestion], say: Words) -> list[QuestionAndAnswer]:
    return [QuestionAndAnswer(each.question, each.answer, say.date(each.day) if each.day else "") for each in asked]
