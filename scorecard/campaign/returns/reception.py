"""What came back: every file read, and for each vendor the questionnaire that counts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from copy import copy
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache
from itertools import islice

from scorecard.campaign.folder import Campaign
from scorecard.campaign.returns.as_sent import load_as_sent
from scorecard.campaign.returns.corrections import SentCorrections, read_correction
from scorecard.campaign.returns.readers.read import (
    FormKey,
    Forms,
    KnownForm,
    Reading,
    form_of,
    pack,
    read_file,
    sha256_of,
)
from scorecard.campaign.returns.rounds import SentRounds, read_clarification
from scorecard.core.model.criteria import ALL_LOTS, Criteria, Question
from scorecard.core.model.record.corrections import Verdict
from scorecard.core.model.responses import FileState, Identity, Response, ReturnedFile
from scorecard.core.model.vendors import Receipt, Vendor
from scorecard.core.ranking.changes import carried_over, is_of_another_campaign
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.key import read_key
from scorecard.files.shown import shown
from scorecard.files.tables.record.books import load_books
from scorecard.forms.identity import CLARIFICATION, CORRECTION, QUESTIONNAIRE, is_genuine
from scorecard.forms.reading.outside import AsSent, as_sent
from scorecard.forms.reading.provenance import read_identity
from scorecard.intake.found import FoundFile
from scorecard.typeset.text_fit import clip
from scorecard.words import Words, words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

_OF_CORRECTIONS = {
    f"read.{why}": f"correction.{why}" for why in ("wrong_signature", "other_campaign", "unknown_vendor")
}
"""What is said of a correction of error in place of what is said of a questionnaire."""
OF_THEIR_OWN = (CLARIFICATION, CORRECTION)
"""The kinds of forms with a deadline of their own, of which each copy that was sent is kept."""
_NAMED, _CLIPPED = 4, 60
"""How many questions a message names, and how many characters of each."""
_COPIES = 5
"""How many copies of what was sent are looked at to find one that is like what came back."""


class Reception:
    """Where returned files are received: it knows who was asked what, and has the key."""

    def __init__(self, criteria: Criteria, vendors: Sequence[Vendor] | None, campaign: Campaign) -> None:
        """`vendors` is `None` where only the questionnaires themselves say who was asked."""
        self.criteria = criteria
        self.words: Words = words(criteria.language)
        self.excepted = frozenset(vendor.id for vendor in vendors or () if vendor.exception)
        self.taking_part = None if vendors is None else frozenset(vendor.id for vendor in vendors if vendor.takes_part)
        self.in_parts = frozenset(vendor.id for vendor in vendors or () if vendor.join)
        self._vendors = None if vendors is None else {vendor.id: vendor for vendor in vendors}
        self._key = read_key(campaign.folder)
        self.campaign = campaign
        # What later questionnaires took the place of may come back all the same.
        self._replaced = {path.stem: path for path in sorted(campaign.replaced.glob("*.xlsx"))}
        current = {path.stem: path for path in campaign.copies}
        self._copies = current | {name: path for name, path in self._replaced.items() if name not in current}
        self.kept = lru_cache(maxsize=None)(self._kept)
        self._copy = lru_cache(maxsize=_COPIES)(self._copy_of)
        self.rounds = SentRounds(campaign, self.kept)
        self.corrections = SentCorrections(campaign)
        self._packed = b""

    def _kept(self, fingerprint: str) -> Criteria | None:
        """Return the criteria that a questionnaire was made from, or `None` where no copy of them is at hand."""
        is_now = fingerprint == self.criteria.fingerprint
        return self.criteria if is_now else load_as_sent(self.campaign, fingerprint)

    @cached_property
    def _firsts(self) -> dict[FormKey, str]:
        """The first vendor that is sent a form, for each form that is made from the current criteria."""
        firsts: dict[FormKey, str] = {}
        for vendor in (self._vendors or {}).values():
            language = vendor.language or self.criteria.language
            firsts.setdefault((self.criteria.fingerprint, vendor.lot, language), vendor.id)
        return firsts

    @cached_property
    def _forms(self) -> Forms:
        """What is needed to read what came back: to begin with, the forms that were sent to the vendors."""
        return Forms(self.words.language, {form: self._asked(form) for form in self._firsts})

    def _asked(self, form: FormKey) -> KnownForm:
        fingerprint, lot, language = form
        return KnownForm(self.kept(fingerprint) or self.criteria, lot, language, self._copy_like(form))

    def _copy_of(self, vendor: str) -> tuple[Identity, AsSent] | None:
        """Return what stands in the questionnaire of a vendor as it was sent, if a copy of that is at hand."""
        path = self._copies.get(vendor)
        with suppress(Unreadable, OSError):
            workbook = None if path is None else read_workbook(path.read_bytes())
            identity = None if workbook is None else read_identity(workbook)[0]
            if workbook is not None and identity is not None:
                return identity, as_sent(workbook, identity.name)
        return None

    def _copy_like(self, form: FormKey) -> AsSent | None:
        """Return a questionnaire as it was sent to whomever first, of the same criteria, lot and language."""
        for vendor in dict.fromkeys(
            (self._firsts.get(form, ""), *islice(self._copies, _COPIES), *islice(self._replaced, _COPIES))
        ):
            copy = self._copy(vendor)
            if copy is not None and form_of(copy[0]) == form:
                return copy[1]
        return None

    def _own_copy(self, identity: Identity) -> AsSent | None:
        """Return a vendor's own questionnaire as it was sent, if a copy of that is at hand."""
        own = self._copy(identity.vendor)
        return own[1] if own is not None and form_of(own[0]) == form_of(identity) else None

    def is_compared(self, identity: Identity) -> bool:
        """Return whether a form that was read could be compared with one as it was sent."""
        if identity.kind in OF_THEIR_OWN:
            return True
        return self._forms.asked[form_of(identity)].copy is not None or self._own_copy(identity) is not None

    def forms(self) -> bytes:
        """Return the forms by which files are read, as workers get them."""
        self._packed = self._packed or pack(self._forms)
        return self._packed

    def read(self, found: FoundFile) -> Response | ReturnedFile:
        """Return the response to the criteria as sent that lies in a file, or what became of the file."""
        return self.settled(found, read_file(found, self._forms) if found.is_to_be_read else None)

    def settled(self, found: FoundFile, reading: Reading | None) -> Response | ReturnedFile:
        """Return what becomes of a file that was read, or, without a reading, was not to be read."""
        file = ReturnedFile(found.name, FileState.REFUSED, mail=found.mail)
        if reading is None:
            return self._unread(found, replace(file, sha256=sha256_of(found)))
        file = replace(file, sha256=reading.sha256)
        if reading.identity is None:
            return replace(file, problem=reading.problem)
        identity = reading.identity
        refusal = self._why_not(identity, reading.signature)
        if refusal is not None:
            asked = (self._vendors or {}).get(identity.vendor)
            data = {"vendor": identity.vendor, "found": identity.lot, "expected": asked.lot if asked else ""}
            data |= {"campaign": identity.campaign, "title": str(self.criteria.title)}
            refusal = _OF_CORRECTIONS.get(refusal, refusal) if identity.kind == CORRECTION else refusal
            return replace(file, vendor=identity.vendor, problem=self.problem(found.name, refusal, **data))
        vendor = (self._vendors or {}).get(identity.vendor)
        if vendor is not None and vendor.withdrawn is not None:
            note = self.words("read.withdrawn", date=self.words.date(vendor.withdrawn.day))
            return replace(file, state=FileState.SKIPPED, vendor=identity.vendor, note=note)
        if identity.kind == CLARIFICATION:
            return self._clarification(found, file, identity)
        if identity.kind == CORRECTION:
            return self._correction(found, file, identity)
        receipt, response = self.receipt(identity.vendor), self._response(found, reading, identity)
        received = receipt.moment if receipt is not None else None
        return replace(response, verified=self._key is not None, received=received)

    def _clarification(self, found: FoundFile, file: ReturnedFile, identity: Identity) -> Response | ReturnedFile:
        """Return what a clarification says, where it is one that was sent."""
        sent = self.rounds.of(identity.vendor, identity.round)
        if sent is None or sent.identity != identity:
            return replace(file, vendor=identity.vendor, problem=self.problem(found.name, "read.unknown_round"))
        response = read_clarification(found, file.sha256, sent, self.words)
        return replace(response, verified=self._key is not None)

    def _correction(self, found: FoundFile, file: ReturnedFile, identity: Identity) -> Response | ReturnedFile:
        """Return what a correction of error says, where it is one that was sent; of its incident, and no other."""
        sent = self.corrections.of(identity)
        if sent is None:
            return replace(file, vendor=identity.vendor, problem=self.problem(found.name, "correction.unknown"))
        response = read_correction(found, file.sha256, sent, self.criteria, self.words)
        return replace(response, verified=self._key is not None)

    def apart(self, criteria: Criteria) -> "Reception":
        """Return the same reception for forms that ask by other criteria or a deadline of their own, which holds for
        everybody.
        """
        other = copy(self)
        other.criteria = criteria
        other.excepted = other.in_parts = frozenset()
        other._vendors = None
        return other

    def receipt(self, vendor: str) -> Receipt | None:
        """Return when a vendor's file came by the buyer's own word; `None` where it says nothing."""
        known = (self._vendors or {}).get(vendor)
        return None if known is None else known.received

    @cached_property
    def rejections(self) -> Mapping[str, Sequence[date]]:
        """By incident, the days on which we rejected a correction, in the order of time.

        None as long as our own books cannot be read; that is told where they are needed.
        """
        vendors, found = tuple((self._vendors or {}).values()), dict[str, list[date]]()
        with suppress(ScorecardError):
            books = load_books(self.campaign.books, vendors, self.words, vendors_are_complete=False).books
            for decision in sorted(books.decisions, key=lambda each: each.date):
                if decision.verdict is Verdict.REJECTED:
                    found.setdefault(decision.incident, []).append(decision.date)
        return found

    def _unread(self, found: FoundFile, file: ReturnedFile) -> ReturnedFile:
        if found.clutter:
            note = found.trouble.problem(found.name, self.words).message if found.trouble else ""
            return replace(file, state=FileState.SKIPPED, note=note)
        if found.beside:
            return replace(file, state=FileState.BESIDE, note=self.words("read.beside"))
        return replace(file, problem=found.trouble.problem(found.name, self.words) if found.trouble else None)

    def _response(self, found: FoundFile, reading: Reading, identity: Identity) -> Response:
        """Return the response in a file, which is read again where it takes what only this process has."""
        form = form_of(identity)
        if form not in self._forms.asked:
            self._forms, self._packed = Forms(self.words.language, {**self._forms.asked, form: self._asked(form)}), b""
        if reading.response is None:
            reading = read_file(found, self._forms)
        own, copy = self._own_copy(identity) if reading.wants_own_copy else None, self._forms.asked[form].copy
        if own is not None and not (copy is not None and copy.made_for(identity.name).holds(own)):
            reading = read_file(found, self._forms, own)
        if reading.response is None:
            raise AssertionError(f"{found.name} was not read by its own form")
        return reading.response

    def _why_not(self, identity: Identity, signature: str) -> str | None:
        """Return why a questionnaire does not count, as the key of a text, or `None` where it does."""
        if self._key is not None and not is_genuine(identity, signature, self._key):
            return "read.wrong_signature"
        if identity.kind not in ("", QUESTIONNAIRE, *OF_THEIR_OWN):
            return "read.other_kind"
        # Their deadlines are their own, and say nothing of the campaign.
        told = replace(identity, deadline="") if identity.kind in OF_THEIR_OWN else identity
        if is_of_another_campaign(told, self.kept(identity.criteria), self.criteria):
            return "read.other_campaign"
        if self._vendors is None:
            known = not self.criteria.lots or identity.lot in (*self.criteria.lots, ALL_LOTS)
            return None if known else "read.unknown_lot"
        vendor = self._vendors.get(identity.vendor)
        if vendor is None:
            return "read.unknown_vendor"
        # An incident happened whatever lot its vendor is in by now.
        return None if vendor.lot == identity.lot or identity.kind == CORRECTION else "read.other_lot"

    def as_answers_to_now(self, response: Response) -> Response:
        """Return a response to the current criteria; what of it no longer means the same is unanswered."""
        sent = self.kept(response.identity.criteria)
        return carried_over(response, sent or self.criteria, self.criteria)[0]

    def answers_to(self, sent: Criteria, response: Response) -> Response:
        """Return a response as it was read as one to `sent`."""
        own = self.kept(response.identity.criteria) or self.criteria
        return response if own.fingerprint == sent.fingerprint else carried_over(response, own, sent)[0]

    def left_out(self, responses: Iterable[Response]) -> Iterator[Problem]:
        """Yield, once for all vendors, which answers to other words do not count, and which criteria are gone."""
        where = Where(shown(self.campaign.criteria))
        left: dict[Question, list[str]] = {}
        gone: dict[str, list[str]] = {}
        for response in responses:
            identity = response.identity
            sent = self.kept(identity.criteria)
            if sent is None:
                gone.setdefault(identity.criteria, []).append(identity.name)
                continue
            for question in carried_over(response, sent, self.criteria)[1]:
                left.setdefault(question, []).append(identity.name)
        for question, names in left.items():
            data = {"question": clip(str(question.text), _CLIPPED), "vendors": self.words.listed(names, _NAMED)}
            yield self.words.problem(where, "read.question_changed", **data)
        for fingerprint, names in gone.items():
            kept = Where(shown(self.campaign.criteria_as_sent(fingerprint)))
            yield self.words.problem(kept, "read.criteria_gone", vendors=self.words.listed(names, _NAMED))

    def problem(self, file: str, key: str, /, **data: str) -> Problem:
        """Return a problem with a returned file, in the campaign's language."""
        return self.words.problem(Where(file), key, **data)
