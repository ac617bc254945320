"""Which of several returned files of a vendor counts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model import Answer, DayHours, ItemAnswer, ItemStatus, OfferedHours, Response, Span
from scorecard.core.selection import Selection, select
from scorecard.errors import Where
from tests.core.builders import answered, items, not_applicable, response, unanswered
from tests.core.campaigns import modest

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


@st.composite
def _files(draw: st.DrawFn) -> list[Response]:
    sent = draw(st.lists(st.tuples(st.sampled_from(["acme", "beta"]), st.booleans()), min_size=1, max_size=6))
    return [
        response(answered("sunday", value), vendor=vendor, file=f"f{place}.xlsx", sha256=f"{place}")
        for place, (vendor, value) in enumerate(sent)
    ]


@modest
@given(_files(), st.data())
def test_neither_names_nor_order_of_the_files_change_what_is_selected(
    files: list[Response], data: st.DataObject
) -> None:
    """Renaming files, or finding them in another order, never changes which file counts."""
    names = data.draw(st.permutations([one.file for one in files]))
    renamed = [replace(one, file=name) for one, name in zip(files, names, strict=True)]
    shuffled = data.draw(st.permutations(renamed))

    def told(selections: tuple[Selection, ...]) -> list[tuple[object, ...]]:
        return [
            (
                one.vendor,
                one.counted and one.counted.sha256,
                [other.sha256 for other in one.same],
                [other.sha256 for other in one.undecided],
            )
            for one in selections
        ]

    assert told(select(shuffled)) == told(select(files))
