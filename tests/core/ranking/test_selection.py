"""Which of several returned files of a vendor counts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Condition, Criteria, Deadline
from scorecard.core.model.kinds import Hours, Promise, Span
from scorecard.core.model.responses import (
    Answer,
    DayHours,
    ItemAnswer,
    ItemStatus,
    Mail,
    OfferedHours,
    Response,
    Statement,
)
from scorecard.core.ranking.selection import Selection, answered_twice, are_parts, blank_in, is_late, joined
from scorecard.core.ranking.selection import select as select_of
from scorecard.errors import Problem, Where
from tests.builders.criteria import campaign, criterion, question
from tests.builders.random_campaigns import modest
from tests.builders.responses import answered, items, not_applicable, response, unanswered

ANY = campaign(criterion("service", question("sunday")))
DUE = campaign(criterion("service", question("sunday")), deadline=Deadline(date(2027, 2, 26)))
MADRID = campaign(
    criterion("service", question("hours", Hours(Promise("Europe/Madrid", date(2027, 1, 4), ())))),
    deadline=Deadline(date(2027, 2, 26), timezone="Europe/Madrid"),
)


def select(files: Sequence[Response], criteria: Criteria = ANY, *excepted: str) -> tuple[Selection, ...]:
    """Select among files, by default in a campaign without a deadline."""
    return select_of(files, criteria, frozenset(excepted))


def sent(*answers: Answer, name: str = "a", mailed: datetime | None = None, saved: datetime | None = None) -> Response:
    """Return a questionnaire that a mail brought at one moment, and that was saved at another."""
    mail = None if mailed is None else Mail("Ann <ann@acme.example>", mailed)
    return replace(response(*answers, file=f"{name}.xlsx", sha256=name), mail=mail, modified=saved)


def on(day: int, month: int = 2, hour: int = 12) -> datetime:
    """Return a moment in 2027."""
    return datetime(2027, month, day, hour, tzinfo=UTC)


YES, NO = answered("sunday", True), answered("sunday", False)


def test_one_file_counts() -> None:
    """A vendor that sent one file is counted by that file."""
    only = response(YES)
    assert select([only]) == (Selection("acme", only),)


def test_nothing_came_back() -> None:
    """Without files there is nothing to select."""
    assert select([]) == ()


def test_the_same_answers_sent_twice_count_once() -> None:
    """Two files with the same answers are one answer, and the other file is named as the same."""
    first, second = response(YES, file="a.xlsx", sha256="1"), response(YES, file="b.xlsx", sha256="2")
    assert select([second, first]) == (Selection("acme", first, same=(second,)),)


def test_the_place_of_an_answer_does_not_make_it_another_answer() -> None:
    """A row that moved to another cell says the same as before."""
    there = Where("b.xlsx", "Service", "D9")
    first = response(YES, answered("tools", items(chat="live")), sha256="1")
    moved = (replace(YES, where=there), answered("tools", (ItemAnswer("chat", ItemStatus.LIVE, there),)))
    second = response(*moved, sha256="2")
    assert select([first, second])[0].counted == first


@pytest.mark.parametrize(
    "other",
    [
        NO,
        unanswered("sunday"),
        not_applicable("sunday"),
        replace(YES, evidence="report.pdf"),
        replace(YES, comment="From May on"),
    ],
)
def test_two_files_that_say_different_things_are_not_decided(other: Answer) -> None:
    """Where an answer, its evidence or its comment differs, nobody guesses which file counts; all are listed."""
    first, second, third = response(YES, sha256="1"), response(other, sha256="2"), response(YES, sha256="3")
    assert select([third, second, first]) == (Selection("acme", None, undecided=(first, second, third)),)


@pytest.mark.parametrize(
    "other", [items(chat="planned"), items(chat=None), (ItemAnswer("chat", ItemStatus.LIVE, None, "x"),)]
)
def test_a_checklist_that_differs_in_one_item_is_another_answer(other: tuple[ItemAnswer, ...]) -> None:
    """The items of a checklist and their comments are compared one by one."""
    first = response(answered("tools", items(chat="live")), sha256="1")
    assert select([first, response(answered("tools", other), sha256="2")])[0].counted is None


def offered(file: str, closes: int) -> Response:
    """Return a questionnaire that says when the telephone is answered on Mondays."""
    day = DayHours("phone", 0, (Span(480, closes),), Where(file, "Service", "D9"))
    return response(answered("hours", OfferedHours("Europe/Madrid", (day,), True)), file=file, sha256=file)


def test_hours_are_compared_by_what_they_say() -> None:
    """The same week sent in two files is the same answer; an hour more is another one."""
    first, second, longer = offered("a.xlsx", 1200), offered("b.xlsx", 1200), offered("c.xlsx", 1260)
    assert select([first, second]) == (Selection("acme", first, same=(second,)),)
    assert select([first, longer]) == (Selection("acme", None, undecided=(first, longer)),)


def test_every_vendor_is_selected_for_itself() -> None:
    """The files of one vendor have no say in those of another; vendors come in order of their ids."""
    beta, acme = response(NO, vendor="beta"), response(YES, vendor="acme")
    assert select([beta, acme]) == (Selection("acme", acme), Selection("beta", beta))


# --- versions --------------------------------------------------------------------------------------------------------


def test_of_two_versions_the_one_that_was_mailed_later_counts() -> None:
    """The dates of the mails decide, whatever the workbooks say of themselves."""
    old, new = sent(YES, mailed=on(1), saved=on(9)), sent(NO, name="b", mailed=on(2), saved=on(8))
    assert select([new, old]) == (Selection("acme", new, superseded=(old,)),)


def test_without_mails_the_one_that_was_saved_later_counts() -> None:
    """Where a mail lacks a date, the moments at which the workbooks were saved decide."""
    old, new = sent(YES, mailed=on(9), saved=on(1)), sent(NO, name="b", saved=on(2))
    assert select([new, old]) == (Selection("acme", new, superseded=(old,), by_saved=True),)


def test_where_no_date_tells_nobody_guesses() -> None:
    """One date alone, or two that are equal, do not say which file counts."""
    dated, undated = sent(YES, saved=on(1)), sent(NO, name="b")
    assert select([undated, dated]) == (Selection("acme", None, undecided=(dated, undated)),)
    again = sent(NO, name="b", saved=on(1))
    assert select([again, dated]) == (Selection("acme", None, undecided=(dated, again)),)
    first, second = sent(YES, mailed=on(1), saved=on(1)), sent(NO, name="b", mailed=on(1), saved=on(2))
    assert select([first, second])[0].undecided == (first, second)


def test_one_file_says_the_same_whatever_came_with_it() -> None:
    """The file that was saved from a mail is the one in the mail, in which certificates came as well."""
    proven = replace(YES, evidence="came in the same e-mail: ISO.pdf")
    mailed, saved = sent(proven, mailed=on(1)), replace(sent(YES), file="b.xlsx")
    assert select([saved, mailed]) == (Selection("acme", mailed, same=(saved,)),)


def test_a_blank_file_does_not_replace_a_fuller_one() -> None:
    """A newer file that leaves more unanswered is named, and the fuller one goes on counting."""
    more = answered("late", True)
    first, full = sent(YES, mailed=on(1)), sent(NO, more, name="b", mailed=on(2))
    blank = sent(unanswered("sunday"), unanswered("late"), name="c", mailed=on(3))
    assert select([blank, full, first]) == (Selection("acme", full, superseded=(first,), less_complete=(blank,)),)


def test_what_was_sent_again_last_is_what_the_vendor_says() -> None:
    """A version that is sent again after another one counts again."""
    first, second = sent(YES, name="a", mailed=on(1)), sent(NO, name="b", mailed=on(2))
    again = sent(YES, name="c", mailed=on(3))
    assert select([first, second, again]) == (Selection("acme", first, same=(again,), superseded=(second,)),)


# --- the deadline ----------------------------------------------------------------------------------------------------


def test_a_file_is_late_after_the_day_of_the_deadline() -> None:
    """The whole day of the deadline is in time; without a mail's date, or a deadline, nothing is late."""
    assert not is_late(sent(YES, mailed=on(26, hour=23)), DUE)
    assert is_late(sent(YES, mailed=on(27, hour=0)), DUE)
    assert not is_late(sent(YES, saved=on(27)), DUE)
    assert not is_late(sent(YES, mailed=on(27)), ANY)


def test_the_day_is_the_buyers() -> None:
    """Half past eleven in the evening in London is the next day for a buyer in Madrid, whoever noted it where."""
    moment = datetime(2027, 2, 26, 23, 30, tzinfo=UTC)
    in_new_york = moment.astimezone(timezone(timedelta(hours=-5)))
    for noted in (moment, in_new_york):
        assert is_late(sent(YES, mailed=noted), MADRID)
        assert not is_late(sent(YES, mailed=noted), DUE)


def test_a_deadline_with_a_clock() -> None:
    """At five in the afternoon sharp, by the tender's clock, it is in time, and a second later it is not."""
    due = replace(MADRID, deadline=Deadline(date(2027, 2, 26), time(17), "Europe/Madrid"))
    sharp = datetime(2027, 2, 26, 16, 0, 0, tzinfo=UTC)
    assert not is_late(sent(YES, mailed=sharp), due)
    assert is_late(sent(YES, mailed=sharp + timedelta(seconds=1)), due)
    assert str(due.deadline) == "2027-02-26T17:00:00+01:00"
    assert str(MADRID.deadline) == "2027-02-26"


def test_a_late_file_does_not_replace_one_that_came_in_time() -> None:
    """What came after the deadline is listed as late, and the older version counts."""
    in_time, late = sent(YES, mailed=on(20)), sent(NO, name="b", mailed=on(1, 3))
    assert select([late, in_time], DUE) == (Selection("acme", in_time, too_late=(late,)),)


def test_a_vendor_that_sent_everything_late_is_late() -> None:
    """The newest late version stands for the vendor, which is not ranked."""
    first, last = sent(YES, mailed=on(1, 3)), sent(NO, name="b", mailed=on(2, 3))
    assert select([last, first], DUE) == (Selection("acme", last, late=True, superseded=(first,)),)


def test_an_exception_lets_a_late_file_count() -> None:
    """Where the buyer names a reason, a late file is treated as any other, and replaces an older one."""
    in_time, late = sent(YES, mailed=on(20)), sent(NO, name="b", mailed=on(1, 3))
    assert select([late, in_time], DUE, "acme") == (Selection("acme", late, superseded=(in_time,)),)


def test_copying_a_late_file_out_of_its_mail_makes_it_no_less_late() -> None:
    """The same answers without a mail are late too; with a mail that came in time they are not."""
    late, copy = sent(YES, mailed=on(1, 3)), sent(YES, name="b")
    assert select([late, copy], DUE) == (Selection("acme", late, late=True, same=(copy,)),)
    in_time = sent(YES, name="c", mailed=on(20))
    (selected,) = select([late, copy, in_time], DUE)
    assert (selected.counted, selected.late, selected.same) == (in_time, False, (late, copy))


def test_late_versions_of_which_none_is_newest_are_late_and_undecided() -> None:
    """A vendor whose late files cannot be told apart has none that stands for it."""
    first, second = sent(YES, mailed=on(1, 3)), sent(NO, name="b", mailed=on(1, 3))
    assert select([first, second], DUE) == (Selection("acme", None, late=True, undecided=(first, second)),)


# --- names and order -------------------------------------------------------------------------------------------------


@st.composite
def _files(draw: st.DrawFn) -> list[Response]:
    moments = st.none() | st.sampled_from([on(1), on(20), on(1, 3), on(2, 3)])
    one = st.tuples(st.sampled_from(["acme", "beta"]), st.sampled_from([True, False, None]), moments, moments)
    made = []
    for place, (vendor, value, mailed, saved) in enumerate(draw(st.lists(one, min_size=1, max_size=6))):
        answer = unanswered("sunday") if value is None else answered("sunday", value)
        file = response(answer, vendor=vendor, file=f"f{place}.xlsx", sha256=f"{place}")
        made.append(replace(file, mail=Mail("", mailed) if mailed else None, modified=saved))
    return made


@modest
@given(_files(), st.data())
def test_neither_names_nor_order_of_the_files_change_what_is_selected(
    files: list[Response], data: st.DataObject
) -> None:
    """Renaming files, or finding them in another order, never changes which file counts."""
    names = data.draw(st.permutations([one.file for one in files]))
    renamed = [replace(one, file=name) for one, name in zip(files, names, strict=True)]
    shuffled = data.draw(st.permutations(renamed))

    def rest(one: Selection) -> tuple[tuple[Response, ...], ...]:
        return one.superseded, one.less_complete, one.too_late, one.undecided

    def told(selections: tuple[Selection, ...]) -> list[tuple[object, ...]]:
        return [
            (
                one.vendor,
                one.counted and one.counted.sha256,
                [other.sha256 for other in one.same],
                *([other.sha256 for other in others] for others in rest(one)),
            )
            for one in selections
        ]

    assert told(select(shuffled, DUE)) == told(select(files, DUE))


@modest
@given(_files())
def test_every_file_has_one_fate(files: list[Response]) -> None:
    """Nothing is lost: each file is counted, the same, older, less complete, late or undecided, and only one of it."""
    listed = [
        file
        for one in select(files, DUE)
        for file in (one.counted, *one.same, *one.superseded, *one.less_complete, *one.too_late, *one.undecided)
        if file is not None
    ]
    assert sorted(file.sha256 for file in listed) == sorted(file.sha256 for file in files)


@modest
@given(_files(), st.data())
def test_a_copy_of_a_file_changes_nothing(files: list[Response], data: st.DataObject) -> None:
    """Duplicating a returned file never changes what counts."""
    copied = replace(data.draw(st.sampled_from(files)), file="copy of it.xlsx", sha256="~copy")

    def counted(selections: tuple[Selection, ...]) -> list[tuple[object, ...]]:
        return [(one.vendor, one.counted and one.counted.answers, one.late) for one in selections]

    assert counted(select([*files, copied], DUE)) == counted(select(files, DUE))


def test_what_another_file_answers_and_the_counted_one_leaves_blank() -> None:
    """Of two halves it is known which questions, and which lines of a checklist, the counted one lacks."""
    counted = response(YES, unanswered("saturday"), unanswered("monday"), answered("list", items(a="live", b=None)))
    other = response(NO, answered("saturday", True), unanswered("monday"), answered("list", items(a=None, b="live")))
    assert blank_in(counted, other, ANY) == ("saturday", "list")
    assert blank_in(other, counted, ANY) == ("list",)
    assert blank_in(counted, response(YES), ANY) == ()


def test_what_does_not_apply_is_not_blank() -> None:
    """Where the counted file says that a question does not apply, an older answer to it is no missing half."""
    hanging = question("hanging", only_if=Condition("sunday", "yes"))
    criteria = campaign(criterion("service", question("sunday"), hanging))
    other = response(YES, answered("hanging", True))
    assert blank_in(response(NO, unanswered("hanging")), other, criteria) == ()
    assert blank_in(response(YES, unanswered("hanging")), other, criteria) == ("hanging",)


def test_what_waits_for_a_word_is_not_taken_back() -> None:
    """A questionnaire with earlier answers that nobody confirmed replaces the earlier one, and leaves nothing blank."""
    first = sent(YES, answered("list", True), name="1", mailed=on(10))
    again = replace(
        sent(unanswered("sunday"), answered("list", False), name="2", mailed=on(12)), waiting=frozenset({"sunday"})
    )
    assert select([first, again]) == (Selection("acme", again, superseded=(first,)),)
    assert blank_in(again, first, ANY) == ()


def test_files_that_differ_only_in_what_was_added_are_two_versions() -> None:
    """A sheet that was added to a second copy says something that the first does not."""
    added = replace(sent(YES, name="b", saved=on(2)), problems=(Problem(Where("b.xlsx", "Own"), "Sheets were added."),))
    first = sent(YES, name="a", saved=on(1))
    assert select([first, added]) == (Selection("acme", added, superseded=(first,), by_saved=True),)


# --- when the buyer says when it came ---------------------------------------------------------------------------------


def test_the_buyers_word_counts_where_no_mail_has_a_date() -> None:
    """What the buyer says of when a file came makes it late; the date of a mail goes first."""
    late = on(1, month=3)
    told = replace(sent(YES), received=late)
    assert (told.came, is_late(told, DUE)) == (late, True)
    assert replace(told, mail=Mail("Ann")).came == late
    assert replace(told, mail=Mail("Ann", on(20))).came == on(20)


def test_one_moment_for_all_files_of_a_vendor_does_not_tell_which_is_newer() -> None:
    """The buyer's word is about a vendor: of two files the one that was saved later counts."""
    older, newer = (
        replace(sent(said, name=name, saved=on(day)), received=on(21))
        for said, name, day in ((YES, "b", 18), (NO, "a", 19))
    )
    assert select([older, newer])[0].counted == newer
    mailed = [replace(file, received=None, mail=Mail("Ann", on(21))) for file in (older, newer)]
    assert select(mailed)[0].counted is None


# --- parts of one answer ----------------------------------------------------------------------------------------------

SALES = sent(YES, unanswered("tools"), unanswered("hours"), name="sales", mailed=on(20))
DEPOT = sent(
    unanswered("sunday"),
    answered("tools", (ItemAnswer("chat", ItemStatus.LIVE, Where("", "Depot", "D9")),), where=Where("", "Depot", "D8")),
    answered("hours", OfferedHours("UTC", (DayHours("phone", 0, (), Where("", "Depot", "D4")),), None)),
    name="depot",
    mailed=on(21),
)


def test_two_halves_are_joined_only_where_that_is_said() -> None:
    """Without a word the fuller counts; with it all answers do, each with the file in which it stands."""
    assert are_parts((SALES, DEPOT))
    assert select([SALES, DEPOT])[0].counted == DEPOT
    (chosen,) = select_of([SALES, DEPOT], ANY, frozenset(), frozenset({"acme"}))
    assert {part.file for part in chosen.parts} == {"sales.xlsx", "depot.xlsx"}
    assert chosen.counted is not None
    assert chosen.counted.file == "depot.xlsx"
    assert chosen.counted.answer("sunday").value is True
    tools = chosen.counted.answer("tools")
    assert tools.where == Where("depot.xlsx", "Depot", "D8")
    assert isinstance(tools.value, tuple)
    assert tools.value[0].where == Where("depot.xlsx", "Depot", "D9")
    hours = chosen.counted.answer("hours").value
    assert isinstance(hours, OfferedHours)
    assert hours.days[0].where == Where("depot.xlsx", "Depot", "D4")


def test_a_part_that_came_twice_is_named_as_the_same() -> None:
    """The same half sent again is no third part."""
    again = replace(SALES, file="again.xlsx", sha256="zz")
    (chosen,) = select_of([SALES, again, DEPOT], ANY, frozenset(), frozenset({"acme"}))
    assert len(chosen.parts) == 2
    assert len(chosen.same) == 1


def test_what_is_answered_twice_is_no_half() -> None:
    """A question that both answer, even alike, or another version of the questionnaire: they are not joined."""
    both = replace(DEPOT, answers=(YES, *DEPOT.answers[1:]))
    assert not are_parts((SALES, both))
    assert answered_twice((SALES, both)) == ("sunday",)
    other = replace(DEPOT, identity=replace(DEPOT.identity, criteria="other"))
    assert not are_parts((SALES, other))
    assert not are_parts((SALES,))
    assert select_of([SALES, both], ANY, frozenset(), frozenset({"acme"}))[0].parts == ()


def test_what_is_joined_is_stated_by_whoever_is_named() -> None:
    """Where the newest part names nobody, the one who signed another part states the answers."""
    signed = replace(SALES, statement=Statement("Ann Lee"))
    assert joined((signed, DEPOT)).statement == Statement("Ann Lee")
    assert joined((SALES, DEPOT)).statement == Statement()
