"""What became of vendors since an earlier campaign, in words."""

from dataclasses import replace

from scorecard.core.model.kinds import RecordMeasure
from scorecard.core.model.rankings import EarlierRanking, Ranking
from scorecard.core.model.responses import Answer, ItemAnswer, ItemStatus
from scorecard.core.model.vendors import Vendor
from scorecard.core.trend.since import since
from scorecard.report.insight.since import campaign_text, since_text, vendor_since_texts
from scorecard.words import words
from tests.builders.books import measured, record, said
from tests.builders.criteria import text
from tests.builders.rankings import PRICE, answers, criteria, ranking
from tests.report.sheets import sheet_of

EN = words("en")
KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")


def beside(then: Ranking, now: Ranking) -> Ranking:
    """Return a ranking that is compared with an earlier one."""
    return replace(now, earlier=EarlierRanking(then.criteria, then.lots, then.measures))


def summary(made: Ranking) -> str:
    """Return what the Summary says."""
    told = since(made)
    assert told is not None
    return since_text(told, made, EN)


def sheet(made: Ranking) -> list[tuple[str, str]]:
    """Return what the sheet of Kestrel says."""
    told = since(made)
    assert told is not None
    known = told.of("kestrel")
    assert known is not None
    return list(vendor_since_texts(known, made, EN))


def test_the_summary_has_totals_and_who_came_and_went() -> None:
    """One line: each total then and now, who is new, and who is gone."""
    then = ranking((KESTREL, answers()), (Vendor("tallow", "Tallow"), answers()))
    made = beside(then, ranking((KESTREL, answers("again")), (BOREAL, answers())))
    assert summary(made) == (
        "Totals since “Partner alignment”: Kestrel 85, now 61. New: Boreal. No longer there: Tallow."
    )


def test_what_is_not_comparable_is_called_so() -> None:
    """By other rules both totals stand there, and no change is claimed."""
    fewer = ranking((KESTREL, answers()), asked=criteria(kpis=(PRICE,)))
    made = beside(fewer, ranking((KESTREL, answers())))
    assert "(not comparable)" in summary(made)
    assert sheet(made)[0][1].endswith("(not comparable)")
    assert ("", "Points are not comparable where questions, points or weights have changed since.") in sheet(made)


def test_another_company_under_the_id_is_named() -> None:
    """The Summary says that it is not compared, and its sheet what to do if it is the same company."""
    made = beside(ranking((Vendor("kestrel", "Tallow"), answers())), ranking((KESTREL, answers())))
    assert summary(made) == (
        "Since “Partner alignment”: no vendor has a total both times. "
        "Kestrel is not compared: then its id belonged to a vendor with another name."
    )
    assert [said for _, said in sheet(made)] == [
        "Not compared: this id belonged to Tallow then. If it is the same company, use the same name in both folders."
    ]


def test_the_sheet_has_each_change() -> None:
    """Total and criteria with their change, and each answer that is another one, as it was and as it is."""
    told = dict(sheet(beside(ranking((KESTREL, answers())), ranking((KESTREL, answers("again", answered=95.0))))))
    assert told["Total"].startswith("85.") and told["Total"].endswith(")")
    assert told["By criterion"].startswith(
        "Customer care: 86.7, now 26.7 (-60.0); Service access: 90.0, now 95.0 (+5.0)"
    )
    assert told["“What share of calls is answered?”"] == "“90 %”, now “95 %”"
    assert "“One person owns it”, now “The customer calls again”" in told.values()


def test_nothing_changed_is_said() -> None:
    """Where all is as it was, each figure says so, and the answers in one sentence."""
    assert sheet(beside(ranking((KESTREL, answers())), ranking((KESTREL, answers())))) == [
        ("Total", "85.3, as then"),
        ("By criterion", "Customer care: 86.7, as then; Service access: 90.0, as then"),
        ("", "Of the answers that can be compared, none has changed."),
    ]


def test_without_answers_then_nothing_is_said_of_them() -> None:
    """Of a vendor that had not answered nobody can say that no answer has changed; its total has no change."""
    told = sheet(beside(ranking((KESTREL, None)), ranking((KESTREL, answers()))))
    assert told[0] == ("Total", "–, now 85.3")
    assert all("none has changed" not in said for _, said in told)


def test_answers_that_read_alike_in_short_differ_in_their_parts() -> None:
    """One item live instead of another reads alike in numbers, and is said to be in other parts."""
    now = tuple(_other_items(answer) if answer.question == "review" else answer for answer in answers())
    told = dict(sheet(beside(ranking((KESTREL, answers())), ranking((KESTREL, now)))))
    assert told["“What does a review contain?”"] == "“1 live, 1 planned, 1 open”, as then, but not the same parts"


def _other_items(answer: Answer) -> Answer:
    statuses = {"cause": ItemStatus.PLANNED, "owners": ItemStatus.LIVE, "copy": None}
    return replace(answer, value=tuple(ItemAnswer(*item) for item in statuses.items()))


def test_a_reworded_question_is_named() -> None:
    """Answers to a question whose wording changed are not held against each other."""
    asked = criteria()
    care, access = asked.criteria
    reworded = replace(care, questions=(care.questions[0], replace(care.questions[1], text=text("Who reviews what?"))))
    now = ranking((KESTREL, answers()), asked=replace(asked, criteria=(reworded, access)))
    assert sheet(beside(ranking((KESTREL, answers())), now))[-1] == (
        "Not comparable",
        "“Who reviews what?”: the meaning of the question has changed.",
    )


def _with_record(months: int = 12, **values: float) -> Ranking:
    asked = criteria()
    care, access = asked.criteria
    records = tuple(record(each, months=months) for each in (RecordMeasure.SOLVED_SHARE, RecordMeasure.EFFORT))
    made = ranking((KESTREL, answers()), asked=replace(asked, criteria=(replace(care, records=records), access)))
    known = {name: measured(value, 212, (value - 6, value + 6)) for name, value in values.items()}
    return replace(made, measures=said("kestrel", **known))


def test_shares_of_the_record_have_their_intervals() -> None:
    """A share stands with its interval both times, and its change in percentage points; what was unknown says so."""
    told = dict(sheet(beside(_with_record(solved_share=70.0), _with_record(solved_share=58.0, effort=3.0))))
    share = "70 % (64 % to 76 %), now 58 % (52 % to 64 %); -12.0 percentage points"
    assert told["“solved_share”"] == share
    assert told["“effort”"].startswith("not known, now 3.0")
    same = dict(sheet(beside(_with_record(effort=3.0), _with_record(effort=3.0))))
    assert same["“effort”"].endswith(", as then")
    other = dict(sheet(beside(_with_record(effort=3.0), _with_record(6, effort=2.0))))
    assert other["“effort”"].endswith("(not comparable)")
    less = dict(sheet(beside(_with_record(effort=3.0), _with_record(effort=2.0))))
    assert less["“effort”"].endswith("; -1.0")


def test_many_changed_answers_are_counted() -> None:
    """More than six changed answers are not all written out; how many more there are is said."""
    asked = criteria()
    care, access = asked.criteria
    many = tuple(replace(access.questions[0], id=f"share_{number}") for number in range(8))
    asked = replace(asked, criteria=(care, replace(access, questions=many)))

    def said_of(value: float) -> tuple[Answer, ...]:
        return (*answers()[:2], *(replace(answers()[2], question=each.id, value=value) for each in many))

    then, now = (ranking((KESTREL, said_of(value)), asked=asked) for value in (80.0, 90.0))
    assert sheet(beside(then, now))[-1] == (
        "", "2 more answers have changed; `scorecard rank --data` names them."
    )  # fmt: skip


def test_it_stands_on_the_summary_and_the_vendor_sheet() -> None:
    """A reader finds the line on the Summary and the block on the vendor's sheet, and neither where nobody asked."""
    plain = ranking((KESTREL, answers("again")), (BOREAL, answers()))
    made = beside(ranking((KESTREL, answers())), plain)
    for title, expected in (("Summary", "Since last time"), ("Kestrel", "Since “Partner alignment”")):
        there, not_there = (
            {cell for row in sheet_of(each, title).iter_rows(values_only=True) for cell in row}
            for each in (made, plain)
        )
        assert expected in there
        assert expected not in not_there
    assert campaign_text(plain, EN) == ""
