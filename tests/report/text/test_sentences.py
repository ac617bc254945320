from dataclasses import replace

import pytest

from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.kinds import FactCheck, FreeText, Number, Scale
from scorecard.core.model.rankings import Finding, FindingCode, Reason, ReasonCode, Standing
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus, NotMeasured
from scorecard.errors import Where
from scorecard.report.text.sentences import (
    answer_text,
    decision_text,
    finding_text,
    reason_text,
    standing_text,
)
from scorecard.words import words
from tests.report.builders import (
    ANSWERED,
    OWNERSHIP,
    PREMIUM,
    REVIEW,
    VERSIONS,
    criteria,
    lot,
    standing_vendor,
    text,
    with_finding,
)

ENGLISH = words("en")
LEADER = standing_vendor("Kestrel", Standing.ELIGIBLE, 1)
SECOND = standing_vendor("Boreal", Standing.ELIGIBLE, 2)
OUT = standing_vendor("Tallow", Standing.NOT_ELIGIBLE)
SILENT = standing_vendor("Meridian", Standing.NOT_RETURNED)
SHARED = "share the first place: decide by what the criteria leave out."
NOTHING = "No questionnaire has come back yet: remind the vendors."
OPEN_QUESTION = Reason(ReasonCode.REQUIRED_OPEN, "ownership")
OPEN_NAME = "“A customer's problem is not solved at the first contact, and nobody…”"
COULD_LEAD = Finding(FindingCode.COULD_LEAD, "", 80.0, 70.0)


@pytest.mark.parametrize("standing", Standing)
def test_every_standing_has_a_word(standing: Standing) -> None:
    """Each standing is said as a word that starts a sentence."""
    assert standing_text(standing, ENGLISH)[0].isupper()


@pytest.mark.parametrize("code", ReasonCode)
def test_every_reason_is_a_sentence(code: ReasonCode) -> None:
    """Each reason for a standing reads as a sentence, whether or not its figures are known."""
    for reason in (Reason(code, "cost", 13.0, 12.0), Reason(code, "nothing known by this name")):
        said = reason_text(reason, criteria(), ENGLISH)
        assert said.endswith(".")
        assert "{" not in said
        assert "None" not in said.removeprefix("None of its")


@pytest.mark.parametrize("code", FindingCode)
def test_every_finding_is_a_sentence(code: FindingCode) -> None:
    """Each finding reads as a sentence, whether or not its figures are known."""
    for finding in (Finding(code, "cost", 2.0, 3.0), Finding(code)):
        said = finding_text(finding, criteria(), ENGLISH)
        assert said.endswith(".")
        assert "{" not in said
        assert "None" not in said.removeprefix("None of its")


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason(ReasonCode.FLOOR, "care", 33.7, 40.0), "Customer care: 34 points, under the floor of 40."),
        (Reason(ReasonCode.FLOOR, "care", 39.96, 40.0), "Customer care: 39.96 points, under the floor of 40."),
        (Reason(ReasonCode.LIMIT, "cost", 13.5, 12.0), "Cost per order: EUR 13.50, over the limit of EUR 12.00."),
        (Reason(ReasonCode.LIMIT, "share", 1.5, 2.0), "Our share: 1.5 %, under the limit of 2 %."),
        (Reason(ReasonCode.LOW_COVERAGE, "", 0.7991, 0.8), "Answered 79.9 % by weight, under 80 %."),
        (Reason(ReasonCode.KNOCKOUT, "premium"), "A knock-out answer to “Does a call cost more?”."),
    ],
)
def test_reasons_name_what_they_are_about(reason: Reason, said: str) -> None:
    """A reason says the name of its criterion or KPI, or quotes its question, and never rounds a miss away."""
    assert reason_text(reason, criteria(), ENGLISH) == said


def test_a_long_question_is_quoted_in_part() -> None:
    """A quoted question ends between two words, with an ellipsis, after about 70 characters."""
    said = reason_text(Reason(ReasonCode.REQUIRED_OPEN, "ownership"), criteria(), ENGLISH)
    assert "nobody…”" in said
    assert len(said) < 110


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        (Finding(FindingCode.ASK_KPI, "cost", 2.5, 3.0), "Ask about Cost per order: EUR 2.50 is below EUR 3.00."),
        (COULD_LEAD, "With its missing answers it could reach 80, above the leader's 70."),
        (Finding(FindingCode.COULD_LEAD, "", 76.6, 76.55), "With its missing answers it could reach 76.6, above the"),
        (Finding(FindingCode.ASK_ANSWER, "answered", 93.0, 92.0), "Ask about 93 %, above 92 %, in answer to “What"),
        (
            Finding(FindingCode.ANSWERS_CONTRADICT, "review", by="premium"),
            "The answers to “What does a review contain?” and “Does a call cost more?” contradict each other.",
        ),
        (Finding(FindingCode.SAME_POSITION, "", 2.0, 9.0), "All 9 answers from lists are number 2 of their list; ask"),
        (Finding(FindingCode.EVERYTHING_AT_BEST, "", 24.0), "All 24 answers that earn points claim the best; verify"),
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
    finding = Finding(FindingCode.CLAIM_CONTRADICTED, "answered", 93.0, 61.0, where=where)
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


def test_no_answer_is_said_in_three_ways() -> None:
    """Unanswered, not applicable and not understood read differently."""
    states = (AnswerState.UNANSWERED, AnswerState.NOT_APPLICABLE, AnswerState.NOT_UNDERSTOOD)
    said = [answer_text(ANSWERED, Answer("answered", state), ENGLISH) for state in states]
    assert said == ["Not answered", "Not applicable", "Not understood"]


@pytest.mark.parametrize(
    ("vendors", "said"),
    [
        ((LEADER, SECOND, OUT), "Kestrel leads."),
        ((LEADER, OUT, SILENT), "Kestrel is the only vendor in the ranking."),
        ((LEADER, standing_vendor("Boreal", Standing.ELIGIBLE, 1)), f"Kestrel and Boreal {SHARED}"),
        (
            (standing_vendor("Kestrel", Standing.PROVISIONAL, 1), SECOND),
            "Kestrel leads provisionally. Ask Kestrel for what is missing before you decide.",
        ),
        (
            (LEADER, SECOND, with_finding(standing_vendor("Quillpay", Standing.UNRESOLVED), COULD_LEAD)),
            "Kestrel leads. Ask Quillpay for what is missing before you decide.",
        ),
        ((LEADER, SECOND, standing_vendor("Quillpay", Standing.UNRESOLVED)), "Kestrel leads."),
        (
            (LEADER, SECOND, standing_vendor("Quillpay", Standing.UNRESOLVED, None, VERSIONS)),
            "Kestrel leads. Ask Quillpay which of its files counts before you decide.",
        ),
        (
            (LEADER, standing_vendor("Ada", Standing.PROVISIONAL, 1, Reason(ReasonCode.KPI_MISSING, "share"))),
            f"Kestrel and Ada {SHARED} Complete the KPIs of Ada before you decide; missing: Our share.",
        ),
        (
            (standing_vendor("Kestrel", Standing.PROVISIONAL, 1, OPEN_QUESTION), SECOND),
            f"Kestrel leads provisionally. Ask Kestrel about {OPEN_NAME} before you decide.",
        ),
        (
            (standing_vendor("Quillpay", Standing.UNRESOLVED), OUT),
            "No vendor can be ranked yet. Ask Quillpay for what is missing before you decide.",
        ),
        ((OUT, SILENT), "No vendor is eligible: see first what excludes each of them."),
        ((SILENT,), NOTHING),
        ((), NOTHING),
    ],
)
def test_the_decision_in_plain_words(vendors: tuple, said: str) -> None:
    """The headline says who leads, and whom to ask first where something missing could change that."""
    assert decision_text(lot(*vendors), criteria(), ENGLISH) == said


def test_many_vendors_to_ask_are_counted() -> None:
    """A headline names two vendors to ask and says how many more there are."""
    open_ones = [with_finding(standing_vendor(f"V{n}", Standing.UNRESOLVED), COULD_LEAD) for n in range(5)]
    assert "Ask V0, V1 and 3 more for" in decision_text(lot(LEADER, *open_ones), criteria(), ENGLISH)
