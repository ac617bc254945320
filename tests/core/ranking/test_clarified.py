"""Answers as they were clarified."""

from dataclasses import replace
from datetime import date

from scorecard.core.model.kinds import Span
from scorecard.core.model.misreads import Unclear, UnclearAnswer, Unread
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    Clarification,
    ItemAnswer,
    ItemStatus,
    OfferedHours,
    Response,
    Statement,
    Value,
)
from scorecard.core.ranking.clarified import clarifications_in, clarified, earns_more
from scorecard.errors import Problem, Where
from tests.builders.criteria import campaign, checklist, choice, criterion, number, question
from tests.builders.responses import answered, items, not_applicable, not_understood, response, unanswered
from tests.builders.weeks import HOLIDAYS, hours_question, offered, promise

ASKED = campaign(criterion("care", question("speed", number()), question("tools", checklist(chat="must", app="could"))))
ROW = Where("clarifications.csv", line=2)


def confirmed(name: str, value: Value | ItemStatus, item: str = "") -> Clarification:
    """Return what was confirmed on the telephone."""
    said = ("telephone", "Ann Lee", date(2027, 3, 2), ROW)
    return Clarification("acme", name, item, AnswerState.ANSWERED, value, *said)


def overlaid(back: Response, *said: Clarification) -> Response:
    """Return a response as it is clarified."""
    return clarified(back, said, ASKED, ASKED)


def test_it_overlays_the_answer_and_keeps_what_stands_beside_it() -> None:
    """The value and its place are those of the clarification; evidence and comment stay, and what was is kept."""
    before = answered("speed", 3.0, where=Where("", "Care", "D7"), evidence="log.pdf", comment="As of May")
    after = overlaid(response(before, unanswered("tools")), confirmed("speed", 4.0))
    assert after.answer("speed") == replace(before, value=4.0, where=ROW)
    assert [told.before for told in after.clarified] == [before]


def test_what_was_not_understood_needs_no_look_any_more() -> None:
    """The problem of a cell that is clarified is settled; those of other cells stay."""
    settled = Problem(Where("acme.xlsx", "Care", "D7"), "which?")
    other = replace(settled, where=Where("acme.xlsx", "Care", "D8"))
    before = replace(not_understood("speed"), where=Where("", "Care", "D7"))
    back = replace(response(before, unanswered("tools")), problems=(settled, other))
    assert overlaid(back, confirmed("speed", 4.0)).problems == (other,)


def test_an_item_of_a_checklist() -> None:
    """Only this item is another one, also where nothing was answered in the file."""
    live = confirmed("tools", ItemStatus.LIVE, "app")
    blank = overlaid(response(unanswered("speed"), unanswered("tools")), live)
    assert blank.answer("tools").value == (ItemAnswer("chat", None), ItemAnswer("app", ItemStatus.LIVE, ROW))
    assert blank.clarified[0].item_before == ItemAnswer("app", None)
    place = Where("", "Care", "D9")
    given = (ItemAnswer("chat", ItemStatus.NO, place), ItemAnswer("app", ItemStatus.PLANNED, place))
    before: Answer = answered("tools", given)
    after = overlaid(response(unanswered("speed"), before), live)
    assert after.answer("tools").value == (given[0], ItemAnswer("app", ItemStatus.LIVE, ROW))
    assert after.clarified[0].item_before == given[1]


def test_a_question_of_another_kind_keeps_its_answer() -> None:
    """Where a question was asked in another way, or not at all, its answer is not that which was clarified."""
    back = response(answered("speed", "fast"), unanswered("tools"))
    was = campaign(criterion("care", question("speed", choice(fast=100.0, slow=0.0))))
    assert clarified(back, (confirmed("speed", 4.0),), ASKED, was) == back
    assert clarified(back, (confirmed("gone", 4.0),), ASKED, was) == back


# --- what a returned clarification says -------------------------------------------------------------------------------


def said_in(back: Response, *asked: UnclearAnswer) -> list[Clarification]:
    """Return what a vendor says when it is asked again."""
    return [*clarifications_in(back, asked, "clarification of 2 March", date(2027, 3, 2))]


def test_what_was_asked_counts_and_nothing_else() -> None:
    """A blank says nothing, nor does what was not understood again; whoever signed is named."""
    asked = [UnclearAnswer(name, Unclear.UNREADABLE) for name in ("speed", "reach", "calm")]
    where = Where("", "Care", "D8")
    given = response(
        answered("speed", 4.0, where=where, comment="By hand"),
        not_applicable("reach"),
        not_understood("calm"),
        answered("other", 1.0),
    )
    first, second = said_in(replace(given, statement=Statement("Ann Lee")), *asked)
    assert (first.question, first.value, first.comment, first.by) == ("speed", 4.0, "By hand", "Ann Lee")
    assert (first.where, first.source) == (replace(where, file="returned/acme.xlsx"), "clarification of 2 March")
    assert (second.question, second.state, second.value) == ("reach", AnswerState.NOT_APPLICABLE, None)
    assert said_in(given, asked[0])[0].by == "Acme"


def test_evidence_alone() -> None:
    """It is laid beside the answer, which stays as it is; none is nothing."""
    asked = UnclearAnswer("speed", Unclear.EVIDENCE)
    assert said_in(response(unanswered("speed")), asked) == []
    given = replace(unanswered("speed"), evidence="Report 7", state=AnswerState.ANSWERED)
    before = answered("speed", 3.0, comment="As of May")
    after = overlaid(response(before, unanswered("tools")), *said_in(response(given), asked))
    assert after.answer("speed") == replace(before, evidence="Report 7")
    after = overlaid(response(before, unanswered("tools")), *said_in(response(replace(given, comment="Page 2")), asked))
    assert after.answer("speed").comment == "Page 2"


def test_a_line_of_a_checklist() -> None:
    """Only the line that was asked says something, where it is answered."""
    asked = UnclearAnswer("tools", Unclear.UNREADABLE, "app")
    (said,) = said_in(response(answered("tools", items(app="live"))), asked)
    assert (said.item, said.value) == ("app", ItemStatus.LIVE)
    assert said_in(response(answered("tools", items(app=None))), asked) == []
    assert said_in(response(unanswered("tools")), asked) == []


def test_parts_of_opening_hours() -> None:
    """The day, the time zone and the holidays that were asked are laid over the week, and all else stays."""
    asked = campaign(criterion("access", hours_question(promise(holidays=HOLIDAYS))))
    week = offered({1: None}, timezone=None, holidays=None)
    parts = [UnclearAnswer("hours", Unclear.UNREADABLE, part) for part in ("phone/tue", "timezone", "holidays")]
    nine = (Span(540, 1020),)
    days = tuple(replace(day, spans=nine if (day.channel, day.weekday) == ("phone", 1) else None) for day in week.days)
    said = said_in(response(answered("hours", OfferedHours("Europe/Paris", days, False))), *parts)
    place = Where("returned/acme.xlsx", "Access", "D11")
    unread = (Unread("hours", "phone/tue", "9-5"), Unread("hours", "timezone", "ours", where=place))
    problems = (Problem(place, "which?"), Problem(replace(place, cell="D40"), "what?"))
    back = replace(response(answered("hours", week)), unread=unread, problems=problems)
    after = clarified(back, said, asked, asked)
    value = after.answer("hours").value
    assert isinstance(value, OfferedHours)
    assert (value.of("phone", 1), value.timezone, value.holidays) == (nine, "Europe/Paris", False)
    assert [value.of("phone", day) for day in (0, 2)] == [week.of("phone", day) for day in (0, 2)]
    assert [each.found for each in after.clarified] == ["9-5", "ours", ""]
    assert (after.unread, after.problems) == ((), problems[1:])
    blank = clarified(response(not_understood("hours")), said[:1], asked, asked).answer("hours").value
    assert isinstance(blank, OfferedHours)
    assert (blank.of("phone", 1), blank.of("phone", 2), blank.timezone) == (nine, None, None)
    closed = replace(said[0], value=True)
    assert clarified(back, [closed], asked, asked).answer("hours").value is not None


def test_a_better_answer_to_a_contradiction_is_known() -> None:
    """What would earn more than the first answer is told from what would not; evidence earns nothing by itself."""
    asked = question("speed", number())
    first = answered("speed", 50.0)
    assert earns_more(first, confirmed("speed", 60.0), asked)
    assert not earns_more(first, confirmed("speed", 40.0), asked)
    assert not earns_more(unanswered("speed"), confirmed("speed", 40.0), asked)
    assert not earns_more(first, replace(confirmed("speed", 60.0), evidence="Report"), asked)
