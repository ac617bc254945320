"""`scorecard mail KIND`: drafts of mails in outbox/; first a list of who gets what, and who does not and why."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from scorecard.campaign.folder import Campaign, Progress
from scorecard.campaign.mailing.kinds import COMMON, NAMES, common_values, letters_of
from scorecard.campaign.mailing.letters import (
    FROM,
    Letter,
    MailKind,
    NoLetter,
    Tender,
    draft_name,
    is_out,
    open_tender,
    torn_log,
)
from scorecard.campaign.mailing.record import Record, record_remark
from scorecard.campaign.returns.corrections import SentCorrections
from scorecard.campaign.sending.own_name import need_own_name
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError
from scorecard.files.log import MailState
from scorecard.files.save import save_all
from scorecard.files.shipped import shipped
from scorecard.files.shown import refused, shown
from scorecard.files.tables.questions import load_questions
from scorecard.files.tables.vendors import odd_days
from scorecard.post.draft import Attachment, FoundMail, MailDraft, digest, file_name, postal, read_mail, write_draft
from scorecard.post.texts import MailTemplate
from scorecard.words import OFFERED, Words, base_of, words

_TO_MEND = ("no_address", "bad_address", "no_questionnaire", "out_of_date", "perhaps_sent", "other_file", "not_invited")
"""Why a vendor gets nothing though it should."""


class DraftState(StrEnum):
    """What becomes of a draft."""

    NEW = "new"
    SAME = "same"
    """It lies in outbox/ already."""
    REPLACED = "replaced"
    """It takes the place of one that nobody changed."""
    EDITED = "edited"
    """A person changed the one that lies there, which therefore stays."""


@dataclass(frozen=True)
class PlannedMail:
    """A mail that is to be drafted."""

    vendor: Vendor
    subject: str
    attached: str
    """The names of what goes with it; empty where nothing does."""
    path: Path
    content: bytes
    state: DraftState


@dataclass(frozen=True)
class MailPlan:
    """Who gets what, and who does not."""

    kind: MailKind
    language: str
    mails: tuple[PlannedMail, ...]
    none: tuple[NoLetter, ...]
    problems: tuple[Problem, ...] = ()
    """What a person should look at before anything is written."""
    remark: str = ""
    """What a person should know before the mails go out; empty where there is nothing."""

    @property
    def needs_a_look(self) -> bool:
        """Whether a person must do something before everybody has what they should get."""
        return bool(self.problems) or any(none.why in _TO_MEND for none in self.none)

    @property
    def to_write(self) -> tuple[PlannedMail, ...]:
        """Those that are not in outbox/ yet as they should be."""
        return tuple(mail for mail in self.mails if mail.state in (DraftState.NEW, DraftState.REPLACED))


def plan_mails(campaign: Campaign, kind: MailKind, progress: Progress) -> MailPlan:
    """Return who gets which mail of a kind, and who gets none; writes nothing.

    Raises ScorecardError for problems in criteria.yaml, the tables, the log or a text of the mails.
    """
    campaign.settle()
    tender = open_tender(campaign)
    need_own_name(campaign, tender.criteria, tender.vendors)
    texts = lru_cache(maxsize=None)(lambda language: _template(campaign, kind, language, tender.words))
    mails: list[PlannedMail] = []
    none: list[NoLetter] = []
    problems: list[Problem] = []
    for letter in letters_of(kind, tender, progress):
        problems += letter.problems
        made = letter if isinstance(letter, NoLetter) else _not_again(letter, kind, tender)
        if isinstance(made, NoLetter):
            none.append(made)
        else:
            mails.append(_planned(made, kind, tender, texts(base_of(tender.language_of(made.vendor)))))
    remark = record_remark(tender) if kind is MailKind.RECORD and mails else ""
    return MailPlan(
        kind, tender.criteria.language, tuple(mails), tuple(none), (*_doubts(kind, tender), *problems), remark
    )


def write_drafts(plan: MailPlan) -> None:
    """Put the drafts into outbox/, all of them or none; raises ScorecardError where they cannot be written."""
    save_all({mail.path: mail.content for mail in plan.to_write})


def check_texts(campaign: Campaign, say: Words) -> Iterator[Problem]:
    """Yield what is wrong with the texts of mails in a campaign's folder."""
    for kind in MailKind:
        for language in OFFERED:
            if campaign.mail_template(kind, language).is_file():
                try:
                    _template(campaign, kind, language, say)
                except ScorecardError as error:
                    yield from error.problems


def _about(letter: Letter, kind: MailKind) -> str:
    return digest(kind, letter.vendor.id, *letter.about)


def _not_again(letter: Letter, kind: MailKind, tender: Tender) -> Letter | NoLetter:
    """Return a letter, or that its vendor has one about the same."""
    about = _about(letter, kind)
    sent = next((sent for sent in tender.log.latest if sent.about == about and is_out(sent.state)), None)
    if sent is None:
        return letter
    if sent.state == MailState.SENDING:
        return NoLetter(letter.vendor, "perhaps_sent")
    return NoLetter(letter.vendor, "sent", {"date": tender.words.date(sent.moment.date())})


def _planned(letter: Letter, kind: MailKind, tender: Tender, template: MailTemplate) -> PlannedMail:
    vendor, language = letter.vendor, tender.language_of(letter.vendor)
    values = {**common_values(tender, vendor, words(language)), **letter.values}
    text = template.filled_in(values, language)
    called = f"{values['title']} - {vendor.name}"
    attachments = tuple(
        Attachment(file_name(f"{each.name} - {called}" if each.name else called), each.content)
        for each in letter.enclosed
    )
    domain = (postal(tender.criteria.buyer.contact) or "").rpartition("@")[2]
    subject = f"{text.subject} ({letter.part})" if letter.part else text.subject
    draft = MailDraft(
        to=postal(vendor.email) or vendor.email,
        name=vendor.contact or vendor.name,
        subject=subject,
        text=text.plain,
        html=text.html,
        about=_about(letter, kind),
        date=tender.now.replace(tzinfo=None),
        attachments=attachments,
        sender=postal(os.environ.get(FROM, "")) or "",
        domain=domain,
    )
    content = write_draft(draft)
    path = tender.campaign.outbox / draft_name(kind, vendor.id, letter.number)
    state = _state(path, read_mail(content))
    attached = ", ".join(attachment.name for attachment in attachments)
    return PlannedMail(vendor, subject, attached, path, content, state)


def _state(path: Path, wanted: FoundMail) -> DraftState:
    if not path.is_file():
        return DraftState.NEW
    lies_there = read_mail(path.read_bytes())
    if not lies_there.is_as_written:
        return DraftState.EDITED
    return DraftState.SAME if lies_there.message_id == wanted.message_id else DraftState.REPLACED


def _template(campaign: Campaign, kind: MailKind, language: str, say: Words) -> MailTemplate:
    """Return the campaign's text of a kind of mail, or the shipped one where the campaign has none."""
    path = campaign.mail_template(kind, language)
    own = path.is_file()
    content = path.read_bytes() if own else (shipped() / "templates" / "mail" / path.name).read_bytes()
    try:
        source = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refused(path, "terminal.not_utf8") from None
    return MailTemplate(source, shown(path), (*COMMON, *NAMES[kind]), say)


def _doubts(kind: MailKind, tender: Tender) -> tuple[Problem, ...]:
    torn = torn_log(tender)
    if kind is MailKind.INVITE:
        return (*torn, *odd_days(tender.campaign.vendors, tender.criteria, tender.today))
    if kind is MailKind.ANSWERS:
        asked = load_questions(tender.campaign.questions, tender.criteria)
        return (*torn, *asked.naming(tender.vendors, tender.words))
    if kind is MailKind.RECORD:
        record = Record(tender)
        return (*torn, *record.doubts(), *record.not_noted())
    if kind is MailKind.CORRECT:
        sent = SentCorrections(tender.campaign)
        sent.read_whole()
        return (*torn, *sent.broken(tender.words).values())
    return torn
