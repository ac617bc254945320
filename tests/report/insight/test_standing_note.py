"""What a line says of a vendor's standing."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.insight.standing_note import StandingNote, WayBack, WayBackCode
from scorecard.core.model.criteria import Deadline
from scorecard.core.model.findings import EvidenceRefuted
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall
from scorecard.core.model.standing import FloorMissed, Standing
from scorecard.report.insight.standing_note import standing_note_text, way_back_text
from scorecard.words import LANGUAGES, words
from tests.builders.rankings import criteria, lot, standing_vendor

FOUND = lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2))
CALL = CloseCall("kestrel", "boreal", 0.4, (Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),))
ENGLISH = words("en")
BETTER = Change("boreal", "review", ChangeKind.HIGHER, 3.0)


def said(note: StandingNote) -> str:
    """Return what a line says."""
    return standing_note_text(note, FOUND, criteria(), words("en"))


def test_a_reason_is_followed_by_what_brings_the_vendor_back() -> None:
    """A reader sees why, what would change that, and that there is more."""
    note = StandingNote(
        FloorMissed("care", 34.0, 40.0), WayBack(WayBackCode.CHANGES, "", (BETTER, BETTER)), more_reasons=2
    )
    assert said(note) == "Customer care: 34 points, under the floor of 40. 2 changes would do. 2 more reasons."


def test_what_else_matters_is_said_alone() -> None:
    """A finding or a close rival stands for itself, and where there is nothing, nothing is said."""
    assert said(StandingNote(finding=EvidenceRefuted("answered"))).startswith("The evidence contradicts")
    assert said(StandingNote(close=CALL)) == "Less than a point ahead of Boreal."
    assert said(StandingNote()) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_told_to_remind_a_vendor_after_the_deadline_without_more(language: str) -> None:
    """A ranking is mostly read after the deadline: then an answer needs an exception, and not only a reminder."""
    told, bare = WayBack(WayBackCode.NOT_RETURNED), criteria()
    dated = replace(bare, deadline=Deadline(date(2027, 2, 26)))
    sentence = way_back_text(told, dated, words(language))
    assert len(way_back_text(told, bare, words(language))) < len(sentence) < 70
    assert any(word in sentence for word in ("exception", "Ausnahme", "excepción", "eccezione"))


@pytest.mark.parametrize("code", WayBackCode)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_back_is_a_sentence(code: WayBackCode, language: str) -> None:
    """Whatever would bring a vendor back is said in every language, and short."""
    told = WayBack(code, "cost", (replace(BETTER, value=5.5), BETTER), 1.2)
    sentence = way_back_text(told, criteria(), words(language))
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert len(sentence) < 70


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (WayBack(WayBackCode.STEP, "review"), "One step more on “What does a review contain?” would do."),
        (WayBack(WayBackCode.FIGURE, "cost", (replace(BETTER, value=5.5),)), "Cost per order at EUR 5.50 would do."),
        (WayBack(WayBackCode.CHANGES, "", (BETTER, BETTER)), "2 changes would do."),
        (WayBack(WayBackCode.MINIMUM, points=0.2), "1 more point needed."),
        (WayBack(WayBackCode.MINIMUM, points=1.4), "2 more points needed."),
    ],
)
def test_a_way_back_names_what_is_needed(told: WayBack, said: str) -> None:
    """The question, the figure, how many changes, or how many points; less than a point is one: 0 bring nobody back."""
    assert way_back_text(told, criteria(), ENGLISH) == said
