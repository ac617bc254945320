from dataclasses import replace
from datetime import UTC, date, datetime
from typing import get_args

import pytest

from scorecard.core.model.criteria import Criteria, Deadline, Question
from scorecard.core.model.findings import (
    AnswersContradict,
    AskAboutAnswer,
    AskAboutKpi,
    ClaimAgainstRecord,
    ClaimContradicted,
    CorrectionsOverdue,
    CouldLead,
    CouldOvertake,
    EvidenceMissing,
    EvidenceRefuted,
    Finding,
    FloorMissedByAStep,
    FloorReachedByAStep,
    MinimumMissedByAStep,
    MinimumReachedByAStep,
    MostlyAtBest,
    MuchNotApplicable,
    NotApplicableClaimed,
    PromisesBroken,
    SameEvidence,
    SamePosition,
)
from scorecard.core.model.kinds import FactCheck, FreeText, Number, RecordMeasure, Scale, Text
from scorecard.core.model.kpis import Basis, Kpi, KpiValue
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus, NotMeasured, Statement
from scorecard.core.model.standing import (
    BeyondLimit,
    Excluded,
    FloorMissed,
    KnockedOut,
    KnockoutOpen,
    KpiMissing,
    LateReturn,
    LimitOpen,
    LowCoverage,
    MinimumMissed,
    NoKpiKnown,
    NothingApplicable,
    NotReturned,
    Reason,
    RequiredOpen,
    ReviewOpen,
    Side,
    Standing,
    VersionsUndecided,
    Withdrawn,
)
from scorecard.errors import Where
from scorecard.report.text.sentences import (
    answer_text,
    finding_text,
    kpi_anchors_text,
    kpi_value_text,
    reason_text,
    standing_text,
    statement_text,
)
from scorecard.words import LANGUAGES, words
from tests.builders.criteria import text
from tests.builders.rankings import ANSWERED, OWNERSHIP, PREMIUM, REVIEW, criteria

ENGLISH = words("en")
COULD_LEAD = CouldLead(80.0, 70.0)
KPIS = Where("kpis.csv", line=2)
COST = Kpi("cost", Text((("en", "Cost"),)), 1, ((4.0, 100.0), (9.0, 0.0)), Text((("en", "EUR"),)))
HISTORY = (("2024", 5.0), ("2025", 4.75), ("2026", 4.5))


@pytest.mark.parametrize("standing", Standing)
def test_every_standing_has_a_word(standing: Standing) -> None:
    """Each standing is said as a word that starts a sentence."""
    assert standing_text(standing, ENGLISH)[0].isupper()


def _told(subject: str) -> tuple[Reason | Finding, ...]:
    """Return every reason and every finding; what they are about bears this id."""
    return (
        KnockedOut(subject),
        KnockoutOpen(subject),
        FloorMissed(subject, 13.0, 40.0),
        FloorMissed(subject, 13.0, 40.0, still_open=True),
        BeyondLimit(subject, 13.0, 12.0),
        BeyondLimit(subject, 11.0, 12.0),
        LimitOpen(subject),
        *(MinimumMissed(side, 13.0, 40.0, still_open) for side in Side for still_open in (False, True)),
        NoKpiKnown(),
        NothingApplicable(),
        VersionsUndecided(),
        LateReturn(datetime(2027, 3, 1, 9, tzinfo=UTC), Deadline(date(2027, 2, 26))),
        RequiredOpen(subject),
        LowCoverage(0.5, 0.8),
        KpiMissing(subject),
        ReviewOpen(subject),
        NotReturned(),
        Withdrawn("We have no drivers.", date(2027, 2, 10)),
        Withdrawn("", date(2027, 2, 10)),
        Excluded("A false licence.", "Award committee", date(2027, 3, 1)),
        *(ask(subject, value, 3.0) for ask in (AskAboutKpi, AskAboutAnswer) for value in (2.0, 4.0)),
        MuchNotApplicable(0.25, 0.2),
        EvidenceMissing(3, 8),
        EvidenceRefuted(subject),
        ClaimContradicted(subject, 93.0, 61.0, Where("kpis.csv", line=5)),
        AnswersContradict(subject, "premium"),
        ClaimAgainstRecord(subject, 93.0, 64.0, 58.0, 212, RecordMeasure.SOLVED_SHARE),
        PromisesBroken(subject, "M-7", date(2026, 11, 3), 2, Where("incidents.csv", line=8)),
        CorrectionsOverdue("M-7", date(2026, 11, 3), 1, 0),
        SamePosition(2, 9),
        MostlyAtBest(29, 32),
        SameEvidence(subject, 5),
        NotApplicableClaimed(subject, 3.25),
        FloorMissedByAStep(subject, 42.0, 40.0, "review"),
        MinimumMissedByAStep(52.0, 50.0, "review"),
        MinimumReachedByAStep(48.0, 50.0, "review"),
        FloorReachedByAStep(subject, 38.0, 40.0, "review"),
        CouldLead(80.0, 70.0),
        CouldOvertake(80.0, 70.0),
    )


@pytest.mark.parametrize("told", [*_told("cost"), *_told("nothing known by this name")], ids=repr)
def test_every_reason_and_every_finding_is_a_sentence(told: Reason | Finding) -> None:
    """Each of them reads as a sentence, also where nothing is known of what it is about."""
    is_reason = isinstance(told, get_args(Reason))
    said = reason_text(told, criteria(), ENGLISH) if is_reason else finding_text(told, criteria(), ENGLISH)
    assert said.endswith((".", ".”"))
    assert "{" not in said
    assert "None" not in said.removeprefix("None of its")


def test_no_reason_and_no_finding_is_left_out_of_these_tests() -> None:
    """A new reason or finding needs its sentence as well."""
    assert {type(told) for told in _told("")} == {*get_args(Reason), *get_args(Finding)}


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (FloorMissed("care", 33.7, 40.0), "Customer care: 34 points, under the floor of 40."),
        (FloorMissed("care", 39.96, 40.0), "Customer care: 39.96 points, under the floor of 40."),
        (BeyondLimit("cost", 13.5, 12.0), "Cost per order: EUR 13.50, over the limit of EUR 12.00."),
        (BeyondLimit("share", 1.5, 2.0), "Our share: 1.5 %, under the limit of 2 %."),
        (LowCoverage(0.7991, 0.8), "Answered 79.9 % by weight, under 80 %."),
        (KnockedOut("premium"), "A knock-out answer to “Does a call cost more?”."),
    ],
)
def test_reasons_name_what_they_are_about(reason: Reason, said: str) -> None:
    """A reason says the name of its criterion or KPI, or quotes its question, and never rounds a miss away."""
    assert reason_text(reason, criteria(), ENGLISH) == said


def test_a_long_question_is_quoted_in_part() -> None:
    """A quoted question ends between two words, with an ellipsis, after about 70 characters."""
    said = reason_text(RequiredOpen("ownership"), criteria(), ENGLISH)
    assert "nobody…”" in said
    assert len(said) < 110


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        (AskAboutKpi("cost", 2.5, 3.0), "Query Cost per order: EUR 2.50 is below EUR 3.00."),
        (
            COULD_LEAD,
            "At best, with all that is open, even unverified, it would have 80 points; the leader is sure of 70.",
        ),
        (CouldLead(76.6, 76.55), "At best, with all that is open, even unverified, it would have 76.6 points"),
        (AskAboutAnswer("answered", 93.0, 92.0), "Query the answer to “What"),
        (
            AnswersContradict("review", "premium"),
            "The answers to “What does a review contain?” and “Does a call cost more?” contradict each other.",
        ),
        (
            ClaimAgainstRecord("answered", 93.0, 64.0, 58.0, 212, RecordMeasure.SOLVED_SHARE),
            "States 93 % for “What share of calls is answered?”; our own record says 58 %: customers who say that",
        ),
        (
            ClaimAgainstRecord("answered", 93.0, 1.25, 1.25, 900, RecordMeasure.INCIDENT_RATE),
            "States 93 % for “What share of calls is answered?”; our own record says 1.3: incidents per 1,000",
        ),
        (
            PromisesBroken("premium", "M-7", date(2026, 11, 3), 2, Where("incidents.csv", line=8)),
            "Claims in its answer to “Does a call cost more?” that promises are kept; in our own record 2 were ",
        ),
        (
            CorrectionsOverdue("M-7", date(2026, 11, 3), 1, 2),
            "Overdue: 1 correction of error and 2 corrective actions; the first was due on 3 November 2026 (incident",
        ),
        (SamePosition(2, 9), "All 9 answers from lists are number 2 on their list; ask"),
        (MostlyAtBest(12, 12), "Best answer claimed in all 12 answers: check a sample."),
        (MostlyAtBest(29, 32), "Best answer claimed 29 times out of 32: check a sample."),
        (SameEvidence("premium", 5), "The same evidence is given for 5 answers, among them “Does a call cost more?”: "),
        (NotApplicableClaimed("premium", 3.25), "States that “Does a call cost more?” does not apply to it; left "),
    ],
)
def test_findings_name_what_they_are_about(finding: Finding, said: str) -> None:
    """A finding says its subject and both figures, with the decimals that tell them apart."""
    assert finding_text(finding, criteria(), ENGLISH).startswith(said)


def checked() -> Criteria:
    """Return criteria by which the share of answered calls is held against our own figure."""
    care, access = criteria().criteria
    assert isinstance(ANSWERED.kind, Number)
    held = replace(ANSWERED, kind=replace(ANSWERED.kind, check=FactCheck("our_calls", 10.0)))
    return replace(criteria(), criteria=(care, replace(access, questions=(held, PREMIUM))))


@pytest.mark.parametrize(
    ("where", "language", "said"),
    [
        (Where("kpis.csv", line=5), "en", "; our own figure is 61 % (our_calls: kpis.csv, line 5)."),
        (
            Where("kpis.xlsx", sheet="2026", cell="D5"),
            "en",
            "; our own figure is 61 % (our_calls: kpis.xlsx, 2026, D5).",
        ),
        (Where("kpis.csv", line=5), "de", "; unser eigener Wert ist 61 % (our_calls: kpis.csv, Zeile 5)."),
    ],
)
def test_a_contradiction_says_both_figures_and_where_ours_stands(where: Where, language: str, said: str) -> None:
    """The reader sees what the vendor says, what our table says, in which column, and where to look it up."""
    finding = ClaimContradicted("answered", 93.0, 61.0, where=where)
    told = finding_text(finding, checked(), words(language))
    assert " 93 % " in told
    assert told.endswith(said)


def test_answers_are_said_as_people_say_them() -> None:
    """Each kind of answer is shown in words: the option, the step, the figure with its unit, the items counted."""
    scale = Question("pressure", text("How often?"), Scale(5, text("never"), text("always")), 1.0)
    free = Question("example", text("Tell us."), FreeText(900), 1.0)
    live = ItemAnswer("cause", ItemStatus.LIVE)
    for question, value, said in (
        (OWNERSHIP, "owner", "One person owns it"),
        (OWNERSHIP, "no longer offered", "no longer offered"),
        (scale, 4, "4 of 5"),
        (PREMIUM, True, "Yes"),
        (PREMIUM, False, "No"),
        (ANSWERED, 93.0, "93 %"),
        (ANSWERED, NotMeasured.NOT_MEASURED, "Not measured"),
        (REVIEW, (live, ItemAnswer("owners", ItemStatus.NO), ItemAnswer("copy", None)), "1 live, 1 no, 1 open"),
        (REVIEW, (live,), "1 live, 2 open"),
        (free, "We did.", "We did."),
    ):
        assert answer_text(question, Answer(question.id, AnswerState.ANSWERED, value), ENGLISH) == said


def test_what_an_option_is_in_words_stands_behind_it() -> None:
    """Only that of the option that was chosen."""
    answer = Answer("ownership", AnswerState.ANSWERED, "owner", specified=(("owner", "Ann's team"), ("again", "No")))
    assert answer_text(OWNERSHIP, answer, ENGLISH) == "One person owns it: Ann's team"


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        (Statement("Ann Lee", "Head of Service", "2027-02-01"), "Stated by Ann Lee, Head of Service on 2027-02-01."),
        (Statement(role="Head of Service"), "Stated by Head of Service."),
        (Statement(day="2027-02-01", remarks="See mail."), ""),
    ],
)
def test_who_states_the_answers_is_said(statement: Statement, said: str) -> None:
    """As far as somebody is named."""
    assert statement_text(statement, ENGLISH) == said


def test_no_answer_is_said_in_three_ways() -> None:
    """Unanswered, not applicable and not understood read differently."""
    states = (AnswerState.UNANSWERED, AnswerState.NOT_APPLICABLE, AnswerState.NOT_UNDERSTOOD)
    said = [answer_text(ANSWERED, Answer("answered", state), ENGLISH) for state in states]
    assert said == ["Not answered", "Not applicable", "Not understood"]


def test_a_plain_value() -> None:
    """A value of which nothing more is known is a number with its unit."""
    assert kpi_value_text(KpiValue("acme", "cost", 4.5, KPIS), "EUR", words("en")) == "EUR 4.50"


def test_period_basis_and_trend() -> None:
    """The period and what the value rests on stand beside it, and how it changed below."""
    value = KpiValue("acme", "cost", 4.5, KPIS, "2026", history=HISTORY, basis=Basis.REFERENCE)
    assert kpi_value_text(value, "EUR", words("en")).splitlines() == [
        "EUR 4.50 · 2026 · a reference customer",
        "2024: 5.00 → 2025: 4.75 → 2026: 4.50",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_older_value_says_so(language: str) -> None:
    """A value that is older than those of others is marked; one period alone shows no trend."""
    value = KpiValue("acme", "cost", 4.5, KPIS, "2025", outdated=True, history=HISTORY[1:2])
    said = kpi_value_text(value, "", words(language))
    assert "2025" in said.partition(" · ")[2]
    assert said != kpi_value_text(KpiValue("acme", "cost", 4.5, KPIS, "2025"), "", words(language))
    assert "\n" not in said


@pytest.mark.parametrize(("value", "clipped"), [(3.0, True), (4.0, False), (9.0, False), (9.1, True)])
def test_values_outside_the_anchors(value: float, clipped: bool) -> None:
    """Where going further changes no points, that is said beside the anchors."""
    said = kpi_anchors_text(COST, KpiValue("acme", "cost", value, KPIS), words("en"))
    assert ("Outside these values" in said) is clipped
    assert "Outside" not in kpi_anchors_text(COST, None, words("en"))
