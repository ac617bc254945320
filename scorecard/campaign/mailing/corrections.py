"""`scorecard mail correct`: each vendor gets the workbooks in which it is asked for a correction of error."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from scorecard.campaign.folder import Progress
from scorecard.campaign.mailing.letters import Enclosure, Letter, MailKind, NoLetter, Tender, sent_mails
from scorecard.campaign.mailing.parcels import drafts_to, parcels
from scorecard.campaign.returns.corrections import SentCorrection
from scorecard.campaign.returns.received import Received, receive
from scorecard.campaign.sending.wanted import WantedCorrections
from scorecard.campaign.status import corrections_of
from scorecard.core.model.record.corrections import CorrectionDecision
from scorecard.core.model.record.judged import NO_CORRECTIONS, CorrectionState, JudgedCorrection
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from scorecard.files.shown import shown
from scorecard.typeset.text_fit import clip
from scorecard.words import words

CORRECTION_NAMES = ("corrections",)
"""The names of values that only this kind of text may use."""
_CLIPPED = 60
"""Characters of an incident in a message."""


@dataclass(frozen=True)
class AskedCorrection:
    """What a vendor is asked for; its fields are what a text may use."""

    incident: str
    """The id of what it is about."""
    until: str
    """Empty where that day is over, so that it is to come without delay."""
    missing: str = ""
    """Why the one that came was rejected; empty where none was."""


@dataclass(frozen=True)
class ToMail:
    """A correction that is to be mailed: for the first time, or again since it was rejected."""

    sent: SentCorrection
    rejection: CorrectionDecision | None = None


def correction_letters(tender: Tender, progress: Progress) -> Iterator[Letter | NoLetter]:
    """Yield what each vendor is sent; raises ScorecardError where something is wrong in our own books."""
    yield from CorrectionMails(tender).letters(progress)


class CorrectionMails:
    """What vendors are to be mailed of the corrections of error that they are asked for."""

    def __init__(self, tender: Tender, received: Received | None = None) -> None:
        """Without `received`, what became of the corrections is found out once it is needed.

        Raises ScorecardError where something is wrong in our own books.
        """
        self._tender = tender
        self._corrections = None if received is None else corrections_of(received)
        self.wanted = WantedCorrections(tender.campaign, tender.criteria, tender.vendors, received)

    def letters(self, progress: Progress) -> Iterator[Letter | NoLetter]:
        """Yield what each vendor is sent: what it is asked for still, and is in no mail that went out.

        That is not what came back, unless it was rejected: of that it is told what is missing.
        """
        tender = self._tender
        if self._corrections is None and tender.campaign.correcting.is_dir() and tender.campaign.returned.is_dir():
            self._corrections = corrections_of(receive(tender.campaign, progress))
        for vendor in tender.vendors:
            own = self.wanted.of(vendor)
            if not own:
                yield NoLetter(vendor, "no_correction")
            elif (none := tender.why_not(vendor)) is not None:
                yield none
            else:
                yield from self._letters_to(vendor, own)

    def to_mail(self, vendor: Vendor) -> tuple[ToMail, ...]:
        """Return what a vendor is to be mailed."""
        asked = (each for each in map(self._open, self.wanted.of(vendor)) if each is not None)
        return tuple(each for each in asked if self.wanted.why_not(each.sent) is None)

    def _letters_to(self, vendor: Vendor, own: Sequence[SentCorrection]) -> Iterator[Letter | NoLetter]:
        """Yield what a vendor is sent, the first with all that a person should look at before."""
        still_open = [each for each in map(self._open, own) if each is not None]
        looks = {each.sent.path: self._look(each) for each in still_open}
        problems = tuple(dict.fromkeys(problem for found in looks.values() for problem in found))
        new = [each for each in self.to_mail(vendor) if self.wanted.filled_in(each.sent) is None]
        if not new:
            all_mailed = all(_digest(sent) in self._mailed for sent in own)
            why = "corrections_sent" if all_mailed else "corrections_settled"
            yield NoLetter(vendor, why, problems=problems)
            return
        say, contents = words(self._tender.language_of(vendor)), [each.sent.path.read_bytes() for each in new]
        parts = list(parcels(contents, drafts_to(vendor, MailKind.CORRECT, self._tender)))
        for part, (number, places) in enumerate(parts, start=1):
            letter = self._letter(vendor, [new[place] for place in places], [contents[place] for place in places])
            told = say("mail.part", number=part, count=len(parts)) if len(parts) > 1 else ""
            yield replace(letter, number=number, part=told, problems=problems if part == 1 else ())

    def _letter(self, vendor: Vendor, new: Sequence[ToMail], contents: Sequence[bytes]) -> Letter:
        say = words(self._tender.language_of(vendor))
        names = [f"{say('mail.kind.correct')} {each.sent.identity.about}" for each in new]
        again = [each.rejection.date.isoformat() for each in new if each.rejection is not None]
        asked = [self._asked(each, vendor) for each in new]
        return Letter(vendor, (*contents, *again), {"corrections": asked}, tuple(map(Enclosure, contents, names)))

    def _asked(self, each: ToMail, vendor: Vendor) -> AskedCorrection:
        identity, say = each.sent.identity, words(self._tender.language_of(vendor))
        until = "" if self._is_over(each.sent) else self._tender.stated(identity.deadline, say)
        return AskedCorrection(identity.about, until, "" if each.rejection is None else each.rejection.reason)

    def _look(self, each: ToMail) -> Iterator[Problem]:
        """Yield what a person should look at before a correction is mailed."""
        sent, say = each.sent, self._tender.words
        if (why_not := self.wanted.why_not(sent)) is not None:
            yield why_not
        elif (filled_in := self.wanted.filled_in(sent)) is not None:
            yield filled_in
        elif each.rejection is not None:
            yield from self.wanted.doubts_in(each.rejection, sent)
        else:
            if (edited := self.wanted.edited(sent)) is not None:
                yield edited
            yield from self.wanted.doubts([self.wanted.incident_of(sent)])
            if self._is_over(sent):
                data = {"incident": clip(sent.identity.about, _CLIPPED), "day": say.date(sent.request.due)}
                yield say.problem(Where(shown(sent.path)), "correction.due_over", **data)

    def _open(self, sent: SentCorrection) -> ToMail | None:
        """Return that a correction is to be mailed; `None` where it was, or is back and not rejected."""
        judged = self._judged.get((sent.identity.vendor, sent.identity.about))
        state = CorrectionState.OUT if judged is None else judged.state
        mailed = self._mailed.get(_digest(sent), ())
        if state is CorrectionState.OUT:
            return None if mailed else ToMail(sent)
        if state is not CorrectionState.REJECTED or judged is None or judged.verdict is None:
            return None
        rejection = judged.verdict
        return None if any(day >= rejection.date for day in mailed) else ToMail(sent, rejection)

    def _is_over(self, sent: SentCorrection) -> bool:
        return sent.request.due < self._tender.today

    @cached_property
    def _judged(self) -> Mapping[tuple[str, str], JudgedCorrection]:
        return {(each.vendor, each.incident): each for each in (self._corrections or NO_CORRECTIONS).judged}

    @cached_property
    def _mailed(self) -> Mapping[str, Sequence[date]]:
        """The days on which each correction was mailed, by the digest of its workbook."""
        mailed: dict[str, list[date]] = {}
        for mail, attached in sent_mails(self._tender, MailKind.CORRECT):
            for content in attached:
                day = self._tender.by_its_clocks(mail.moment).date()
                mailed.setdefault(hashlib.sha256(content).hexdigest(), []).append(day)
        return mailed


def _digest(sent: SentCorrection) -> str:
    return hashlib.sha256(sent.path.read_bytes()).hexdigest()
