"""What an executive should know of the files behind a ranking."""

from dataclasses import replace
from datetime import date

from scorecard.core.insight.remarks import remarks
from scorecard.core.model.criteria import Deadline, DeclaredChange
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.rankings import Ranking, RankingAsSent, WithOlder
from scorecard.core.model.responses import Answer, AnswerState, DateOf, FileState, Newer, ReturnedFile
from scorecard.core.model.standing import Standing
from scorecard.errors import Problem, Where
from scorecard.report.insight.remarks import criteria_remark_texts, file_remark_texts
from scorecard.words import words
from tests.builders.rankings import criteria, lot, standing_vendor

ENGLISH = words("en")
KESTREL = standing_vendor("Kestrel", Standing.ELIGIBLE, 1)
BOREAL = standing_vendor("Boreal", Standing.ELIGIBLE, 2)


def test_nothing_is_said_of_files_that_all_count() -> None:
    """Where every file counts and nothing needs a look, the page stays silent."""
    counted = ReturnedFile("returned/a.xlsx", FileState.COUNTED)
    made = Ranking(criteria(), (lot(KESTREL),), (counted,), ())
    assert list(file_remark_texts(remarks(made), made, ENGLISH)) == []
    problems = tuple(Problem(Where("kpis.csv"), said) for said in ("one", "two"))
    made = replace(made, problems=problems)
    found = list(file_remark_texts(remarks(made), made, ENGLISH))
    assert found == ["2 problems need attention."]


def test_what_changed_without_a_part_in_the_order_alarms_nobody() -> None:
    """A translation that was added after sending is told on the sheet of files, and not on the page for deciding."""
    made = Ranking(criteria(), (lot(KESTREL, BOREAL),), (), ())
    harmless = RankingAsSent("0123", ("kestrel",), (Difference(DifferenceCode.OTHER),))
    weighed = RankingAsSent("4567", ("kestrel",), (Difference(DifferenceCode.WEIGHT, "care"),), made.lots)
    for sent, told in ((harmless, 0), (weighed, 1), (RankingAsSent("89ab", ("kestrel",), ()), 1)):
        changed = replace(made, as_sent=(sent,))
        assert len(list(criteria_remark_texts(remarks(changed), changed, ENGLISH))) == told


def test_what_was_changed_is_named_in_words() -> None:
    """Who reads that a key was changed reads what it is, and not how the file calls it."""
    change = DeclaredChange(("alignment_share", "credit"), "The board wished it.", "Ann Lee", date(2027, 3, 1))
    made = Ranking(replace(criteria(), changes=(change,)), (lot(KESTREL),), (), ())
    (said,) = criteria_remark_texts(remarks(made), made, ENGLISH)
    assert "Ann Lee: the share of alignment and credit for answers without verified evidence. The board" in said


def test_a_deadline_that_is_not_proven() -> None:
    """One line says of how many questionnaires it is not known when they came."""
    made = Ranking(replace(criteria(), deadline=Deadline(date(2027, 2, 26))), (lot(KESTREL, BOREAL),), (), ())
    assert list(file_remark_texts(remarks(made), made, ENGLISH)) == [
        "Of 2 questionnaires that count nobody knows when they came: the deadline is not proven."
    ]


def test_whose_newer_questionnaire_counts_and_by_which_date() -> None:
    """One line names the vendors of which an older questionnaire was set aside, and what made the newer one newer."""
    mailed, saved = Newer(DateOf.RECEIVED, date(2027, 3, 3)), Newer(DateOf.SAVED, date(2027, 3, 4))
    old = [
        ReturnedFile("returned/a.xlsx", FileState.SUPERSEDED, vendor="kestrel", newer=mailed),
        ReturnedFile("returned/b.xlsx", FileState.SUPERSEDED, vendor="kestrel", newer=mailed),
        ReturnedFile("returned/c.xlsx", FileState.SUPERSEDED, vendor="buyer", newer=saved),
    ]
    made = Ranking(criteria(), (lot(KESTREL),), tuple(old), ())
    _, said, how = file_remark_texts(remarks(made), made, ENGLISH)
    assert said == (
        "A newer questionnaire took the place of an older one: "
        "Kestrel (received on 3 March 2027) and buyer (last saved on 4 March 2027)."
    )
    assert "leave only one file in returned/, or save the e-mails" in how


def test_what_an_older_questionnaire_would_change() -> None:
    """A newer file that turned the result round is told with what the older one answers, and what that would mean."""
    answers = (Answer("premium", AnswerState.ANSWERED, value=False),)
    older = WithOlder("", "kestrel", "returned/a.xlsx", answers, Standing.NOT_ELIGIBLE, ("boreal",))
    for found, then in (
        (older, "standing “Not eligible”; Boreal would lead"),
        (replace(older, standing=None, leaders=()), "no vendor would be ranked"),
        (replace(older, leaders=None), "standing “Not eligible”"),
    ):
        made = Ranking(criteria(), (lot(KESTREL, BOREAL),), (), (), with_older=(found,))
        (said,) = file_remark_texts(remarks(made), made, ENGLISH)
        assert said.startswith("With the older file of Kestrel (“")
        assert said.endswith(f": No), the result would differ: {then}.")
