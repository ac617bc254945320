"""What of a response is unclear, and may be asked again."""

from dataclasses import replace

import pytest

from scorecard.core.model.criteria import Condition, Contradiction, Criteria
from scorecard.core.model.kinds import FactCheck
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.misreads import MisreadCode, Unclear, UnclearAnswer, Unread
from scorecard.core.model.responses import Answer, Response
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.unclear import unclear_answers
from scorecard.core.scoring.score import score_vendor
from scorecard.errors import Where
from tests.builders.criteria import campaign, checklist, choice, criterion, number, question
from tests.builders.responses import answered, items, not_applicable, not_understood, response, review, unanswered
from tests.builders.weeks import HOLIDAYS, hours_question, offered, promise

ATTACHED = ("see attached",)
USUAL = (Unclear.UNREADABLE, Unclear.EVIDENCE)
SPEED, TOOLS = question("speed", number()), question("tools", checklist(chat="must", app="could"))


def unclear(
    asked: Criteria, back: Response, *may_ask: Unclear, facts: KpiTable | None = None, reviews: Reviews | None = None
) -> tuple[UnclearAnswer, ...]:
    """Return what a vendor may be asked again."""
    card = score_vendor(asked, Vendor("acme", "Acme"), back, facts or KpiTable(), reviews or Reviews())
    return unclear_answers(card, may_ask or USUAL, ATTACHED)


def of(*questions: object) -> Criteria:
    """Return criteria with these questions."""
    return campaign(criterion("care", *questions))  # type: ignore[arg-type]


def with_unread(*answers: Answer, unread: tuple[Unread, ...]) -> Response:
    """Return a response of which something cannot be read."""
    return replace(response(*answers), unread=unread)


def test_clear_answers_are_never_asked_again() -> None:
    """Whoever answered everything, or says that it does not apply, is asked nothing, and no vendor without answers."""
    asked = of(SPEED, TOOLS)
    assert unclear(asked, response(answered("speed", 4.0), not_applicable("tools")), *Unclear) == ()
    card = score_vendor(asked, Vendor("acme", "Acme"), None, KpiTable())
    assert unclear_answers(card, Unclear, ATTACHED) == ()


def test_an_unreadable_answer_comes_with_its_readings() -> None:
    """What it may have meant is what the vendor may choose from; that between two ends is anything between them."""
    two = Unread("speed", "", "1.234", MisreadCode.TWO_WAYS, (1.234, 1234.0))
    (found,) = unclear(of(SPEED), with_unread(not_understood("speed"), unread=(two,)))
    assert (found.why, found.found, found.readings, found.is_range) == (
        Unclear.UNREADABLE,
        "1.234",
        two.readings,
        False,
    )
    ends = replace(two, code=MisreadCode.A_RANGE, readings=(20.0, 30.0))
    (found,) = unclear(of(SPEED), with_unread(not_understood("speed"), unread=(ends,)))
    assert found.is_range


def test_only_the_part_that_cannot_be_read_is_asked() -> None:
    """Of a checklist it is the line, unless the whole of it is in doubt; where nothing is known, the whole."""
    line = Unread("tools", "app", "maybe", MisreadCode.NOT_AN_OPTION)
    given = answered("tools", items(chat="live", app=None))
    assert [(each.part, each.found) for each in unclear(of(TOOLS), with_unread(given, unread=(line,)))] == [
        ("app", "maybe")
    ]
    both = Unread("tools", "", "n/a")
    (found,) = unclear(of(TOOLS), with_unread(not_understood("tools"), unread=(line, both)))
    assert (found.part, found.found) == ("", "n/a")
    (found,) = unclear(of(TOOLS), response(not_understood("tools")))
    assert (found.part, found.found, found.code) == ("", "", None)


def test_evidence_that_is_not_named() -> None:
    """Where it is asked for and the answer earns something, none and a mere pointer at a file are asked about."""
    proven = question("kind", choice(no=0.0, yes=100.0), evidence=True)

    def found(answer: Answer, reviews: Reviews | None = None) -> list[str]:
        return [
            each.found
            for each in unclear(of(proven), response(answer), reviews=reviews)
            if each.why is Unclear.EVIDENCE
        ]

    assert found(answered("kind", "yes")) == [""]
    assert found(answered("kind", "yes", evidence="See attached.")) == ["See attached."]
    assert found(answered("kind", "yes", evidence="Report 7")) == []
    assert found(answered("kind", "no")) == []
    assert found(unanswered("kind")) == []
    assert found(answered("kind", "yes"), Reviews((review("kind", verified=True),))) == []
    assert found(answered("kind", "yes"), Reviews((review("kind", verified=False),))) == []


def test_an_unreadable_answer_is_asked_for_its_evidence_too() -> None:
    """Both at once; where the vendor says that it does not apply to it, only the reason is wanted."""
    proven = question("speed", number(), evidence=True)
    said = Unread("speed", "", "fast", MisreadCode.NOT_A_NUMBER)
    found = unclear(of(proven), with_unread(not_understood("speed"), unread=(said,)))
    assert [each.why for each in found] == list(USUAL)
    excused = replace(said, code=MisreadCode.NO_REASON)
    (only,) = unclear(of(proven), with_unread(not_understood("speed"), unread=(excused,)))
    assert only.code is MisreadCode.NO_REASON


def test_what_does_not_apply_is_not_asked() -> None:
    """Unless nobody knows yet whether it applies, since that on which it hangs cannot be read either."""
    gate = question("gate")
    inner = question("inner", number(), only_if=Condition("gate", "yes"))
    said = (
        Unread("inner", "", "fast", MisreadCode.NOT_A_NUMBER),
        Unread("gate", "", "perhaps", MisreadCode.NOT_AN_OPTION),
    )
    closed = with_unread(answered("gate", False), not_understood("inner"), unread=said[:1])
    assert unclear(of(gate, inner), closed) == ()
    unknown = with_unread(not_understood("gate"), not_understood("inner"), unread=said)
    assert [each.question for each in unclear(of(gate, inner), unknown)] == ["gate", "inner"]


def test_contradictions_name_the_other_side_and_never_our_figure() -> None:
    """A figure of ours has no place in what is asked; of two answers each names the other."""
    checked = question("speed", number(check=FactCheck("ours", 5.0)))
    facts = KpiTable(facts={("acme", "ours"): KpiValue("acme", "ours", 61.25, Where("kpis.csv", line=2))})
    given = response(answered("speed", 93.0))
    (found,) = unclear(of(checked), given, Unclear.CONTRADICTIONS, facts=facts)
    assert (found.question, found.other, found.found) == ("speed", "", "")
    assert unclear(of(checked), given, facts=facts) == ()
    first = question("day", contradicts=(Contradiction("yes", Condition("night", "yes")),))
    pair = unclear(
        of(first, question("night")), response(answered("day", True), answered("night", True)), Unclear.CONTRADICTIONS
    )
    assert [(each.question, each.other) for each in pair] == [("day", "night"), ("night", "day")]


@pytest.mark.parametrize("with_holidays", [True, False])
def test_blanks_by_parts(with_holidays: bool) -> None:
    """A question without any answer is asked as a whole, one with some lines open by these lines."""
    asked = of(SPEED, TOOLS, hours_question(promise(holidays=HOLIDAYS if with_holidays else ())))
    week = offered({2: None}, timezone=None, holidays=None)
    given = response(unanswered("speed"), answered("tools", items(chat=None, app="no")), answered("hours", week))
    found = [(each.question, each.part) for each in unclear(asked, given, Unclear.BLANKS)]
    open_parts = ["timezone", "phone/wed", *(["holidays"] if with_holidays else [])]
    assert found == [("speed", ""), ("tools", "chat"), *(("hours", part) for part in open_parts)]
    unread = replace(given, unread=(Unread("tools", "chat", "maybe", MisreadCode.NOT_AN_OPTION),))
    assert ("tools", "chat") not in [(each.question, each.part) for each in unclear(asked, unread, Unclear.BLANKS)]
