"""Clarifications: what of a filled-in questionnaire is asked again, and the workbook in which it is."""

from dataclasses import dataclass, replace
from functools import lru_cache

from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.misreads import Unclear, Unread
from scorecard.core.model.responses import Identity, Response
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.unclear import unclear_answers
from scorecard.core.scoring.score import score_vendor
from scorecard.forms.clarification import AskedAgain, as_record, asked_again, plan_clarification
from scorecard.forms.fill import fill_in
from scorecard.forms.identity import CLARIFICATION
from scorecard.forms.layout import Form
from scorecard.forms.reading.read import read_answers
from scorecard.forms.stamp import stamp
from scorecard.forms.write import write_master
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.builders.entries import entries
from tests.builders.of_every_type import ANSWERS, criteria, form, identity, sent
from tests.builders.planted import Planted, typed
from tests.builders.questionnaires import FILE, KEY, MADE_ON, shipped_template


@dataclass(frozen=True)
class Again:
    """A clarification as it is sent, and what was answered before."""

    first: Response
    asked: tuple[AskedAgain, ...]
    form: Form
    identity: Identity
    workbook: bytes


@lru_cache(maxsize=8)
def again(problems: tuple[Planted, ...], language: str = "en", *whys: Unclear) -> Again:
    """Return the clarification of a vendor that answered everything, but for these problems."""
    content = fill_in(fill_in(sent(language), entries(form(language), ANSWERS)), typed(form(language), problems))
    unread: list[Unread] = []
    found = read_answers(read_workbook(content), form(language), FILE, words("en"), unread=unread)
    first = Response(identity(language), FILE, "ab" * 32, *found, unread=tuple(unread))
    card = score_vendor(criteria(), Vendor("acme", "Acme Ltd"), first, KpiTable())
    unclear = unclear_answers(card, whys or (Unclear.UNREADABLE, Unclear.EVIDENCE), ("see attached",))
    asked = asked_again(form(language), first, unclear)
    planned = plan_clarification(criteria(), "", language, asked, "1")
    of = {"kind": CLARIFICATION, "about": first.sha256, "round": "1", "deadline": "2027-03-05"}
    told = replace(identity(language), **of)
    master = write_master(planned, criteria(), shipped_template(), MADE_ON, about=told, record=as_record(asked))
    return Again(first, asked, planned, told, stamp(master, told, KEY))
