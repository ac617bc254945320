"""What an executive should know of the vendors and files behind a ranking."""

from dataclasses import replace
from datetime import UTC, date, datetime

from scorecard.core.insight.remarks import (
    ChangedSince,
    FilesInState,
    LotAsSent,
    OrderAsSent,
    Replaced,
    TotalClarified,
    VendorRemark,
    remarks,
)
from scorecard.core.model.criteria import Deadline
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.findings import CouldOvertake, EvidenceMissing, EvidenceRefuted
from scorecard.core.model.rankings import Ranking, RankingAsSent
from scorecard.core.model.responses import DateOf, FileState, Mail, Newer, ReturnedFile
from scorecard.core.model.standing import Standing
from scorecard.errors import Problem, Where
from tests.builders.rankings import criteria, lot, standing_vendor, with_finding

KESTREL = standing_vendor("Kestrel", Standing.ELIGIBLE, 1)
BOREAL = standing_vendor("Boreal", Standing.ELIGIBLE, 2)
OUT = standing_vendor("Tallow", Standing.NOT_ELIGIBLE)
MADE = Ranking(criteria(), (lot(KESTREL, BOREAL),), (), ())


def test_the_gravest_come_first() -> None:
    """A claim that the evidence speaks against matters more than evidence not given, whoever it is."""
    missing, refuted = EvidenceMissing(3, 8), EvidenceRefuted("answered")
    vendors = lot(with_finding(KESTREL, missing, CouldOvertake(80.0, 70.0)), with_finding(BOREAL, missing, refuted))
    assert remarks(replace(MADE, lots=(vendors,))).vendors == (
        VendorRemark("boreal", refuted),
        VendorRemark("kestrel", missing),
        VendorRemark("boreal", missing),
    )


def test_files_are_told_unless_all_count() -> None:
    """Where every file counts nothing is said of them; else of all, and of which something may be lost."""
    counted = ReturnedFile("returned/a.xlsx", FileState.COUNTED)
    refused = ReturnedFile("returned/b.xlsx", FileState.REFUSED)
    assert remarks(replace(MADE, files=(counted,))).files == ()
    found = remarks(replace(MADE, files=(counted, refused))).files
    assert found == (
        FilesInState(FileState.COUNTED, ("returned/a.xlsx",)),
        FilesInState(FileState.REFUSED, ("returned/b.xlsx",)),
    )
    assert [files.may_lose for files in found] == [False, True]


def test_problems_are_counted() -> None:
    """A reader learns how many things need a look."""
    problems = tuple(Problem(Where("kpis.csv"), said) for said in ("one", "two"))
    assert remarks(replace(MADE, problems=problems)).problems == 2


def test_who_counts_by_exception_is_named() -> None:
    """An exception is told where it was needed: of a questionnaire that came late, and of no other."""
    asked = replace(criteria(), deadline=Deadline(date(2027, 2, 26)))
    late, early = (Mail("ann@acme.example", datetime(2027, month, 1, tzinfo=UTC)) for month in (3, 2))
    vendors = []
    for vendor, mail, exception in ((KESTREL, late, "Our mail was down"), (BOREAL, early, "Any"), (OUT, late, "")):
        card = vendor.scorecard
        assert card.response is not None
        named = replace(card.vendor, exception=exception)
        vendors.append(
            replace(vendor, scorecard=replace(card, vendor=named, response=replace(card.response, mail=mail)))
        )
    silent = standing_vendor("Silent", Standing.NOT_RETURNED)
    assert remarks(replace(MADE, criteria=asked, lots=(lot(*vendors, silent),))).excepted == ("kestrel",)


def test_what_changed_since_sending_is_told_with_the_order_as_sent() -> None:
    """Of each lot: whether the criteria as sent lead to today's order, to another, or to none."""
    change = Difference(DifferenceCode.WEIGHT, "care")
    same, other = lot(KESTREL, BOREAL), lot(replace(BOREAL, rank=1), replace(KESTREL, rank=2))
    unknown = replace(same, lot="Installation")
    sent = (
        RankingAsSent("0123", ("kestrel",), ()),
        RankingAsSent("4567", ("kestrel",), (change,), (same,)),
        RankingAsSent("89ab", ("kestrel",), (change, change), (other, unknown)),
        RankingAsSent("cdef", ("kestrel",), (change,), (lot(OUT),)),
    )
    assert remarks(replace(MADE, as_sent=sent)).changed == (
        ChangedSince("0123", 0, ()),
        ChangedSince("4567", 1, (LotAsSent("", OrderAsSent.SAME),)),
        ChangedSince("89ab", 2, (LotAsSent("", OrderAsSent.OTHER), LotAsSent("Installation", OrderAsSent.OTHER))),
        ChangedSince("cdef", 1, (LotAsSent("", OrderAsSent.NONE),)),
    )


def test_a_change_that_has_no_part_in_the_order_need_not_be_told() -> None:
    """One that may have, and one of which nobody knows, are told."""
    may_move = (LotAsSent("", OrderAsSent.SAME),)
    changed = (ChangedSince("a", 0, ()), ChangedSince("b", 1, may_move), ChangedSince("c", 1, ()))
    assert [each.is_to_be_told for each in changed] == [True, True, False]


def test_questionnaires_of_which_nobody_knows_when_they_came() -> None:
    """Where a deadline stands, it is told of how many that count it is not known whether they kept it."""
    due = replace(criteria(), deadline=Deadline(date(2027, 2, 26)))
    assert remarks(MADE).undated == 0
    assert remarks(replace(MADE, criteria=due)).undated == 2
    response = KESTREL.scorecard.response
    assert response is not None
    came = replace(response, received=datetime(2027, 2, 1, tzinfo=UTC))
    known = replace(KESTREL, scorecard=replace(KESTREL.scorecard, response=came))
    assert remarks(replace(MADE, criteria=due, lots=(lot(known, BOREAL),))).undated == 1


def test_the_totals_that_clarifications_changed() -> None:
    """Each with what it was and is; one that is the same is none, and nothing is said where nothing was clarified."""

    def totals(first: float | None, second: float | None) -> Ranking:
        vendors = (
            replace(vendor, scorecard=replace(vendor.scorecard, total=total))
            for vendor, total in ((KESTREL, first), (BOREAL, second))
        )
        return replace(MADE, lots=(lot(*vendors),))

    now = totals(70.0, 60.0)
    assert remarks(now).clarified is None
    assert remarks(replace(now, unclarified=now.lots)).clarified == ()
    found = remarks(replace(now, unclarified=totals(64.5, 60.0).lots)).clarified
    assert found == (TotalClarified("kestrel", 64.5, 70.0),)
    found = remarks(replace(now, unclarified=totals(70.0, None).lots)).clarified
    assert found == (TotalClarified("boreal", None, 60.0),)


def test_a_vendor_that_sent_several_versions_is_told_once() -> None:
    """However many older questionnaires there are, one line says that a newer one counts."""
    newer = Newer(DateOf.RECEIVED, date(2027, 3, 3))
    old = [ReturnedFile(f"{name}.xlsx", FileState.SUPERSEDED, vendor="kestrel", newer=newer) for name in "ab"]
    counted = ReturnedFile("c.xlsx", FileState.COUNTED, vendor="kestrel")
    told = remarks(replace(MADE, files=(*old, counted)))
    assert told.replaced == (Replaced("kestrel", DateOf.RECEIVED, date(2027, 3, 3)),)
