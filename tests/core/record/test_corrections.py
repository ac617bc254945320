"""What became of corrections of error as of a day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.record.books import Books
from scorecard.core.model.record.corrections import (
    ActionStatus,
    Correction,
    CorrectionDecision,
    CorrectionRequest,
    CorrectiveAction,
)
from scorecard.core.model.record.judged import (
    NO_CORRECTIONS,
    ActionState,
    CorrectionPart,
    CorrectionState,
    Flaw,
    FlawCode,
    JudgedCorrection,
    RepeatedCause,
)
from scorecard.core.record.corrections import is_complete, judged, was_on_time
from scorecard.words import words
from tests.builders.books import action, correction, incident, proof, rejection, request, verdict

BLAME = words("en").spellings_everywhere("blame")
TODAY = date(2027, 2, 1)
ASKED = request("a")
DONE = action(status=ActionStatus.DONE, proof="Page 3")


def told(
    back: Correction | None = None,
    *decisions: CorrectionDecision,
    asked: CorrectionRequest | None = ASKED,
    day: date = TODAY,
) -> JudgedCorrection:
    """Return what became of the one correction about an incident."""
    books = Books(
        (incident("a"),), requests=(asked,) if asked else (), corrections=(back,) if back else (), decisions=decisions
    )
    (found,) = judged(books, day, BLAME).judged
    return found


def test_where_nobody_was_asked_there_is_nothing_to_tell() -> None:
    """Incidents alone make no corrections, and neither does a decision on one that is not in the books."""
    assert judged(Books((incident("a", repeat_of="b"), incident("b"))), TODAY) == NO_CORRECTIONS
    assert not judged(Books(decisions=(verdict("gone"),)), TODAY)


@pytest.mark.parametrize(
    ("back", "decisions", "state", "overdue"),
    [
        (None, [], CorrectionState.OUT, True),
        (correction("a"), [], CorrectionState.BACK, False),
        (correction("a", None), [], CorrectionState.BACK, False),
        (correction("a"), [verdict("a")], CorrectionState.ACCEPTED, False),
        (correction("a"), [rejection("a")], CorrectionState.REJECTED, True),
        (correction("a", None), [rejection("a")], CorrectionState.REJECTED, True),
        (correction("a", None, versions=2), [rejection("a")], CorrectionState.BACK, False),
        (correction("a", None, versions=2), [verdict("a")], CorrectionState.ACCEPTED, False),
        (
            correction("a", None, versions=2),
            [rejection("a"), rejection("a", "2026-12-29")],
            CorrectionState.REJECTED,
            True,
        ),
        (correction("a", "2026-12-28"), [rejection("a")], CorrectionState.REJECTED, True),
        (correction("a", "2026-12-29"), [rejection("a")], CorrectionState.BACK, False),
        (correction("a", "2026-12-29"), [verdict("a")], CorrectionState.ACCEPTED, False),
        (correction("a"), [rejection("a"), verdict("a", "2026-12-29")], CorrectionState.ACCEPTED, False),
        (correction("a"), [verdict("a", "2026-12-29"), rejection("a")], CorrectionState.ACCEPTED, False),
        (correction("a"), [verdict("a"), rejection("a", "2026-12-29")], CorrectionState.REJECTED, True),
        (correction("a"), [verdict("a", "2027-02-02")], CorrectionState.BACK, False),
        (correction("a"), [proof("a")], CorrectionState.BACK, False),
        (None, [verdict("a")], CorrectionState.ACCEPTED, False),
    ],
)
def test_where_a_correction_stands(
    back: Correction | None, decisions: list[CorrectionDecision], state: CorrectionState, overdue: bool
) -> None:
    """The latest verdict counts, a rejection until something newer comes, and what we owe is never overdue."""
    found = told(back, *decisions)
    assert (found.state, found.overdue) == (state, overdue)


@pytest.mark.parametrize(
    ("back", "decisions", "may_be_newer"),
    [
        (correction("a", None, versions=2), [rejection("a")], True),
        (correction("a", None, versions=2), [verdict("a")], False),
        (correction("a", None), [], False),
        (correction("a", "2026-12-29"), [rejection("a")], False),
        (None, [], False),
    ],
)
def test_what_may_have_come_after_a_rejection(
    back: Correction | None, decisions: list[CorrectionDecision], may_be_newer: bool
) -> None:
    """Only where it is ours to look at because nobody knows when it came, the vendor’s mail would tell."""
    assert told(back, *decisions).may_be_newer is may_be_newer


@pytest.mark.parametrize(
    ("decisions", "state"),
    [
        ([], CorrectionState.UNCLEAR),
        ([rejection("a")], CorrectionState.UNCLEAR),
        ([verdict("a")], CorrectionState.ACCEPTED),
    ],
)
def test_where_nobody_can_say_which_counts(decisions: list[CorrectionDecision], state: CorrectionState) -> None:
    """It is ours to find out, so that it is neither overdue nor held against the vendor."""
    known = Books((incident("a"),), requests=(ASKED,), decisions=tuple(decisions), unclear=("a",))
    (found,) = judged(known, TODAY).judged
    assert (found.state, found.overdue) == (state, False)
    assert was_on_time(found, date(2026, 12, 27)) is None
    assert is_complete(found, TODAY) is (None if state is CorrectionState.UNCLEAR else True)


def test_who_takes_no_part_any_more_owes_nothing() -> None:
    """What it never sent is not told; what it sent stays, and neither that nor an action in it is overdue."""
    known = Books(
        tuple(map(incident, "abc")),
        requests=tuple(map(request, "abc")),
        corrections=(correction("b", actions=(action(), action(2, due=None))), correction("c")),
        decisions=(verdict("b"), rejection("c")),
    )
    assert [each.overdue for each in judged(known, TODAY, taking_part={"acme"}).judged] == [True, False, True]
    found = judged(known, TODAY, taking_part={"other"}).judged
    assert [(each.incident, each.state, each.overdue) for each in found] == [
        ("b", CorrectionState.ACCEPTED, False),
        ("c", CorrectionState.REJECTED, False),
    ]
    assert [own.state for own in found[0].actions] == [ActionState.OPEN, ActionState.OPEN]


def test_the_due_day_itself_is_in_time() -> None:
    """Nothing is overdue before its last day is over; whoever was not asked owes nothing."""
    assert not told(day=date(2026, 12, 31)).overdue
    assert told(day=date(2027, 1, 1)).overdue
    assert not told(correction("a"), rejection("a"), asked=None).overdue


@pytest.mark.parametrize(
    ("own", "decisions", "state"),
    [
        (action(), [], ActionState.OVERDUE),
        (action(due="2027-02-01"), [], ActionState.OPEN),
        (action(due=None), [], ActionState.OPEN),
        (action(status=ActionStatus.DONE), [], ActionState.OVERDUE),
        (DONE, [], ActionState.CLAIMED),
        (action(status=ActionStatus.UNDER_WAY, proof="Page 3"), [], ActionState.OVERDUE),
        (action(), [proof("a")], ActionState.PROVEN),
        (action(), [proof("a", 2)], ActionState.OVERDUE),
        (action(), [proof("a", proven=False), proof("a", day="2027-01-21")], ActionState.PROVEN),
        (action(status=ActionStatus.DONE, proof="Page 3"), [proof("a", proven=False)], ActionState.OVERDUE),
        (
            action(status=ActionStatus.DONE, proof="No"),
            [proof("a", day="2026-12-01", proven=False)],
            ActionState.CLAIMED,
        ),
    ],
)
def test_how_far_an_action_is(own: CorrectiveAction, decisions: list[CorrectionDecision], state: ActionState) -> None:
    """Only what we called proven is closed; what a vendor says to have proven is ours to look at."""
    (found,) = told(correction("a", actions=(own,)), *decisions).actions
    assert found.state is state


@pytest.mark.parametrize(("versions", "state"), [(1, ActionState.OVERDUE), (2, ActionState.CLAIMED)])
def test_a_proof_may_be_newer_than_what_we_said(versions: int, state: ActionState) -> None:
    """Where nobody knows when another version came, its proof is ours to look at."""
    back = correction("a", None, versions=versions, actions=(DONE,))
    (found,) = told(back, proof("a", proven=False)).actions
    assert found.state is state


def test_actions_of_a_rejected_correction_do_not_count() -> None:
    """What was rejected is to be promised anew."""
    assert not told(correction("a"), rejection("a")).actions
    assert told(correction("a", "2026-12-29"), rejection("a")).actions


def test_a_correction_is_settled_once_it_is_accepted_and_all_is_proven() -> None:
    """One open action keeps it in sight."""
    assert told(correction("a"), verdict("a"), proof("a")).is_settled
    assert not told(correction("a"), verdict("a")).is_settled
    assert not told(correction("a"), proof("a")).is_settled


FLAWED = [
    (correction("a"), []),
    (
        correction("a", happened=(), customers=""),
        [(FlawCode.BLANK, CorrectionPart.HAPPENED), (FlawCode.BLANK, CorrectionPart.CUSTOMERS)],
    ),
    (
        correction("a", security="", lessons=""),
        [(FlawCode.BLANK, CorrectionPart.SECURITY), (FlawCode.BLANK, CorrectionPart.LESSONS)],
    ),
    (correction("a", actions=()), [(FlawCode.BLANK, CorrectionPart.ACTIONS)]),
    (correction("a", whys=("No plan", "Nobody asked")), [(FlawCode.FEW_WHYS, CorrectionPart.WHYS)]),
    (correction("a", whys=()), [(FlawCode.FEW_WHYS, CorrectionPart.WHYS)]),
    (correction("a", lessons="Mr Smith rides along"), [(FlawCode.PERSON, CorrectionPart.LESSONS)]),
    (correction("a", reasons="Ask a@b.example"), [(FlawCode.PERSON, CorrectionPart.VIEW)]),
    (correction("a", whys=("a@b.example", "c@d.example", "No plan")), [(FlawCode.PERSON, CorrectionPart.WHYS)]),
]


@pytest.mark.parametrize(("back", "flaws"), FLAWED)
def test_what_is_wrong_with_a_correction(back: Correction, flaws: list[tuple[FlawCode, CorrectionPart]]) -> None:
    """Each part that is needed, and each that names somebody, is told once."""
    assert told(back).flaws == tuple(Flaw(code, part) for code, part in flaws)


@pytest.mark.parametrize(
    ("whys", "blames"),
    [
        (("Human error",), True),
        (("Menschliches Versagen des Fahrers", "Er hat es vergessen", "Nachlaessigkeit"), True),
        (("Erreur  humaine : oublié!", "ERREUR HUMAINE", "Négligence"), True),
        (("Fue un error humano", "Despiste", "Se le olvidó"), True),
        (("Errore umano", "Distrazione dell’autista", "Ha dimenticato"), True),
        (("The driver forgot to leave a note", "Human error", "Carelessness"), True),
        (("The driver forgot the note", "Nothing reminded him of it", "The scanner has no such step"), False),
        (("Human error", "Human error", "The step is not in the plan"), False),
        (("It was human error, since the scanner lets a driver close a stop without a note",) * 3, False),
    ],
)
def test_a_root_cause_that_only_blames(whys: tuple[str, ...], blames: bool) -> None:
    """Where every why is just whose fault it was there is nothing to change; one that goes further is enough."""
    codes = [flaw.code for flaw in told(correction("a", whys=whys)).flaws]
    assert (FlawCode.BLAMES in codes) is blames


@pytest.mark.parametrize(
    ("own", "codes"),
    [
        (action(2), []),
        (action(2, owner=""), [FlawCode.NO_OWNER]),
        (action(2, due=None), [FlawCode.NO_DATE]),
        (action(2, due="2026-12-19"), [FlawCode.PAST_DATE]),
        (action(2, due="2026-12-20"), []),
        (action(2, due="2026-12-19", status=ActionStatus.DONE), []),
        (action(2, owner="Dr Weber"), [FlawCode.PERSON]),
    ],
)
def test_what_is_wrong_with_an_action(own: CorrectiveAction, codes: list[FlawCode]) -> None:
    """An action needs an owner and a day that is still to come, and no name; it is told with its number."""
    flaws = told(correction("a", actions=(own,))).flaws
    assert flaws == tuple(Flaw(code, CorrectionPart.ACTIONS, 2) for code in codes)


def test_what_a_revision_leaves_out_is_told() -> None:
    """What the rejected version said, and the one that counts in its place does not; what is told already is not again.

    An action that is kept without its due day says less; one that is new says more.
    """
    due = action(1, due="2027-03-01")
    full = correction("a", data="Logs", reasons="Our van", lessons="Two checks", actions=(due,))
    short = correction("a", lessons="", data="", actions=(replace(due, due=None), action(2)), rejected=full)
    flaws = [(flaw.code, flaw.part) for flaw in told(short).flaws]
    assert (FlawCode.BLANK, CorrectionPart.LESSONS) in flaws
    assert [part for code, part in flaws if code is FlawCode.DROPPED] == [
        CorrectionPart.VIEW,
        CorrectionPart.DATA,
        CorrectionPart.ACTIONS,
    ]
    same = replace(full, rejected=full)
    assert FlawCode.DROPPED not in [flaw.code for flaw in told(same).flaws]


def test_of_what_came_on_an_unknown_day_no_date_is_in_the_past() -> None:
    """Nobody knows whether the day had passed."""
    assert not told(correction("a", None, actions=(action(due="2026-01-01"),))).flaws


def test_causes_that_come_again() -> None:
    """Incidents that repeat each other, and corrections with the same last why, belong together, vendor by vendor."""
    happened = (
        incident("c", "2026-12-03", repeat_of="a"),
        incident("a", "2026-10-03"),
        incident("e", "2026-12-05", repeat_of="a"),
        incident("d", "2026-12-04"),
        incident("b", "2026-11-03", repeat_of="gone"),
        incident("x", "2026-11-05", vendor="beta", repeat_of="a"),
        incident("y", "2026-11-06", vendor="beta"),
        incident("f", "2026-12-06"),
        incident("g", "2026-12-07", repeat_of="f"),
    )
    same = ("Why", "The round is too long!")
    back = (
        correction("d", whys=("Other", "the round is  too long")),
        correction("b", whys=same),
        correction("y", whys=same, vendor="beta"),
        correction("a", whys=()),
        correction("f", whys=("",)),
    )
    found = judged(Books(happened, corrections=back), TODAY).repeated
    assert found == (
        RepeatedCause("acme", ("a", "c", "e")),
        RepeatedCause("acme", ("b", "d"), "the round is  too long"),
        RepeatedCause("acme", ("f", "g")),
    )


def test_an_incident_that_repeats_itself_in_a_circle_is_one_group() -> None:
    """Whatever the table says, each incident is told once."""
    circle = (incident("a", repeat_of="b"), incident("b", "2026-11-04", repeat_of="a"), incident("c", repeat_of="c"))
    found = judged(Books(circle, requests=(request("a"),)), TODAY).repeated
    assert found == (RepeatedCause("acme", ("a", "b")),)


@pytest.mark.parametrize(
    ("back", "decisions", "on_time"),
    [
        (None, [], False),
        (None, [verdict("a")], True),
        (None, [verdict("a", "2027-01-02")], None),
        (correction("a", "2026-12-31"), [], True),
        (correction("a", "2027-01-01"), [], False),
        (correction("a", None), [], None),
        (correction("a", "2027-01-05"), [rejection("a")], True),
        (correction("a", "2027-01-05"), [rejection("a", "2027-01-03")], None),
        (correction("a", "2027-01-05", first=date(2026, 12, 31)), [rejection("a", "2027-01-03")], True),
        (correction("a", "2027-01-05", first=date(2027, 1, 1)), [rejection("a", "2027-01-03")], False),
        (correction("a", "2027-01-05"), [rejection("a", "2027-01-06"), proof("a", day="2026-12-30")], False),
    ],
)
def test_whether_a_correction_was_on_time(
    back: Correction | None, decisions: list[CorrectionDecision], on_time: bool | None
) -> None:
    """The first one counts, also where it was rejected; where nobody knows when that came, neither do we."""
    assert was_on_time(told(back, *decisions), date(2026, 12, 31)) is on_time


@pytest.mark.parametrize(
    ("back", "decisions", "complete"),
    [
        (None, [], False),
        (correction("a"), [], None),
        (correction("a", None), [], None),
        (correction("a", "2027-02-02"), [], False),
        (correction("a"), [rejection("a")], False),
        (correction("a"), [verdict("a")], False),
        (correction("a"), [verdict("a"), proof("a")], True),
        (correction("a", actions=(action(due="2027-02-01"), action(2, due=None))), [verdict("a")], True),
        (correction("a", actions=(DONE,)), [verdict("a")], None),
        (correction("a", actions=(replace(DONE, due=TODAY),)), [verdict("a")], True),
        (correction("a", actions=(replace(DONE, due=None),)), [verdict("a")], True),
        (correction("a", actions=(DONE, action(2))), [verdict("a")], False),
        (None, [verdict("a")], True),
    ],
)
def test_whether_a_correction_is_complete(
    back: Correction | None, decisions: list[CorrectionDecision], complete: bool | None
) -> None:
    """Accepted, and each action proven or not yet due; as long as that is ours to say, it is not known."""
    assert is_complete(told(back, *decisions), TODAY) is complete


NAMES = ("a", "b", "c")


@st.composite
def books(draw: st.DrawFn) -> Books:
    """Return what vendors were asked for, what came back, and what we said of it, all of it within a few weeks."""
    days = st.integers(0, 60).map(lambda back: TODAY - timedelta(days=back))
    actions = st.builds(
        CorrectiveAction,
        st.integers(1, 2),
        st.just("Plan"),
        st.sampled_from(("", "Dispatch")),
        st.none() | days,
        st.none() | st.sampled_from(ActionStatus),
        st.sampled_from(("", "Page 3")),
    )
    promised = st.lists(actions, max_size=2, unique_by=lambda own: own.number).map(tuple)
    back = [correction(name, actions=draw(promised)) for name in draw(st.sets(st.sampled_from(NAMES)))]
    came = [replace(each, came=draw(st.none() | days)) for each in back]
    asked = [replace(request(name), due=draw(days)) for name in draw(st.sets(st.sampled_from(NAMES)))]
    decisions = (verdict, rejection, proof, partial(proof, number=2, proven=False))
    said = [
        replace(draw(st.sampled_from(decisions))(name), date=day)
        for name, day in draw(st.sets(st.tuples(st.sampled_from(NAMES), days), max_size=6))
    ]
    happened = tuple(incident(name, f"2026-11-0{number}") for number, name in enumerate(NAMES, start=1))
    return Books(happened, (), (), tuple(asked), tuple(came), tuple(said))


@given(books(), st.randoms(use_true_random=False))
def test_the_order_of_rows_never_matters(known: Books, random: Random) -> None:
    """Tables sorted otherwise say the same."""

    def shuffled(rows: Sequence[object]) -> tuple[object, ...]:
        return tuple(random.sample(rows, len(rows)))

    other = Books(**{name: shuffled(rows) for name, rows in vars(known).items()})  # type: ignore[arg-type]
    assert judged(known, TODAY, BLAME) == judged(other, TODAY, BLAME)


@given(books(), st.integers(0, 90))
def test_what_is_overdue_stays_so_until_somebody_does_something(known: Books, later: int) -> None:
    """Waiting mends nothing."""
    now, then = (judged(known, day).judged for day in (TODAY, TODAY + timedelta(days=later)))
    for before, after in zip(now, then, strict=True):
        assert after.overdue >= before.overdue
        assert len(after.actions_in(ActionState.OVERDUE)) >= len(before.actions_in(ActionState.OVERDUE))


@given(books())
def test_proving_an_action_never_makes_a_correction_less_complete(known: Books) -> None:
    """Neither for the correction nor for any other one."""
    better = replace(known, decisions=(*known.decisions, *(proof(name, 1, f"{TODAY}") for name in NAMES)))
    before = {each.incident: is_complete(each, TODAY) for each in judged(known, TODAY).judged}
    after = {each.incident: is_complete(each, TODAY) for each in judged(better, TODAY).judged}
    worth = {False: 0, None: 1, True: 2}
    assert all(worth[after[name]] >= worth[was] for name, was in before.items())


def test_what_concerns_another_vendor_than_the_incident_does_not_count() -> None:
    """Where an incident turns out to be another vendor’s, nobody owes what only the first was asked for."""
    back = correction("a", vendor="beta")
    assert not judged(Books((incident("a"),), requests=(request("a", vendor="beta"),), corrections=(back,)), TODAY)
    assert told(None).vendor == "acme"
    assert judged(Books(requests=(request("a", vendor="beta"),)), TODAY).judged[0].vendor == "beta"
