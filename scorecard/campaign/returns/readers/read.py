"""One returned file, read: bytes in, a response out, wherever that is done.

Nothing else is needed but the forms, no disk and no key: it may be a process of this machine, or another machine.
"""

import hashlib
import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Identity, Response
from scorecard.errors import Problem, Where
from scorecard.forms.identity import CLARIFICATION, CORRECTION
from scorecard.forms.layout import Form
from scorecard.forms.plan import plan
from scorecard.forms.reading.confirmation import without_unconfirmed
from scorecard.forms.reading.outside import AsSent
from scorecard.forms.reading.provenance import read_identity, vendors_of
from scorecard.forms.reading.read import read_answers
from scorecard.forms.reading.statement import read_statement
from scorecard.intake.found import FoundFile
from scorecard.words import words
from scorecard.workbooks import limits
from scorecard.workbooks.cells import Budget
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

if TYPE_CHECKING:
    from scorecard.core.model.misreads import Unread

FormKey = tuple[str, str, str]
"""What questionnaires have in common that differ in their vendors only: fingerprint of the criteria, lot, language."""


def form_of(identity: Identity) -> FormKey:
    """Return which form a questionnaire is."""
    return identity.criteria, identity.lot, identity.language


@dataclass(frozen=True)
class KnownForm:
    """What is known of a form: the criteria that it was made from, and what stands in one as it was sent."""

    criteria: Criteria
    lot: str
    language: str
    copy: AsSent | None
    """`None` where no copy of one is at hand."""

    @cached_property
    def form(self) -> Form:
        """Which row asks what."""
        return plan(self.criteria, self.lot, self.language)


@dataclass(frozen=True)
class Forms:
    """All forms that may have come back."""

    language: str
    """In which problems are told."""
    asked: Mapping[FormKey, KnownForm]


@dataclass(frozen=True)
class Reading:
    """What a file says, before anybody decided whether that counts."""

    sha256: str
    problem: Problem | None = None
    """Why it says nothing."""
    identity: Identity | None = None
    signature: str = ""
    response: Response | None = None
    """`None` too where it is of none of the forms."""
    wants_own_copy: bool = False
    """Whether something stands in it that only the vendor's own questionnaire, as it was sent, may account for."""
    work: int = 0
    """What that took, in millionths of a second of a slow processor."""
    usual: int = 0
    """What of it a questionnaire of its form usually takes."""


def sha256_of(found: FoundFile) -> str:
    """Return the SHA-256 of a file; empty where its content is not at hand."""
    return hashlib.sha256(found.content).hexdigest() if found.content else ""


def read_file(found: FoundFile, forms: Forms, own: AsSent | None = None) -> Reading:
    """Return what a file says; `own` is the vendor's own questionnaire as it was sent, where that is wanted."""
    say, sha256 = words(forms.language), sha256_of(found)
    budget = Budget(limits.RETURNED_CELLS, limits.RETURNED_CHARACTERS)
    try:
        workbook = read_workbook(found.content, budget)
    except Unreadable as error:
        return Reading(sha256, error.problem(found.name, say), work=budget.work())
    identity, signature = read_identity(workbook)
    if identity is None:
        vendors = vendors_of(workbook)
        key = "read.several_questionnaires" if vendors else "read.no_identity"
        problem = say.problem(Where(found.name), key, vendors=say.clauses(vendors))
        return Reading(sha256, problem, work=budget.work())
    asked = None if identity.kind in (CLARIFICATION, CORRECTION) else forms.asked.get(form_of(identity))
    if asked is None:
        return Reading(sha256, None, identity, signature, work=budget.work(), usual=limits.USUAL_WORK)
    wanted: list[None] = []

    def copies() -> Iterator[AsSent]:
        if asked.copy is not None:
            yield asked.copy.made_for(identity.name)
        if own is not None:
            yield own
        wanted.append(None)  # only reached where something stands in none of them

    said = without_unconfirmed(workbook, asked.form, identity, found.name, say)
    unread: list[Unread] = []
    answers, problems = read_answers(said.workbook, asked.form, found.name, say, found.attached, copies(), unread)
    of_file = (False, found.mail, workbook.modified, read_statement(workbook, asked.form))
    told = (*said.problems, *problems)
    response = Response(
        identity, found.name, sha256, answers, told, *of_file, unread=tuple(unread), waiting=said.waiting
    )
    usual = limits.USUAL_WORK + limits.USUAL_WORK_OF_ROW * len(asked.form.slots)
    return Reading(sha256, None, identity, signature, response, bool(wanted), budget.work(understood=True), usual)


def pack(forms: Forms) -> bytes:
    """Return forms as they travel."""
    return pickle.dumps(forms, pickle.HIGHEST_PROTOCOL)


def read_packed(files: Sequence[FoundFile], forms: bytes) -> bytes:
    """Return what files say, as it travels back; `forms` are unpacked once in a process."""
    known = _unpacked(forms)
    return pickle.dumps([read_file(found, known) for found in files], pickle.HIGHEST_PROTOCOL)


def unpack(readings: bytes) -> Iterable[Reading]:
    """Return what files say. What is equal in them and in those before is one object: thousands take little room."""
    unpacked: list[Reading] = pickle.loads(readings)  # noqa: S301 - made by `read_packed`
    return unpacked


@lru_cache(maxsize=2)
def _unpacked(forms: bytes) -> Forms:
    unpacked: Forms = pickle.loads(forms)  # noqa: S301 - made by `pack`
    return unpacked
