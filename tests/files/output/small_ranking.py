"""A small ranking, with every kind of answer, and with somebody who sent nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from scorecard.core.model.criteria import ALL_LOTS, Buyer, Criteria, Criterion, Deadline, Minimum, Question
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.findings import ClaimContradicted, FloorReachedByAStep
from scorecard.core.model.kinds import FreeText, Span, Text
from scorecard.core.model.kpis import Basis, Kpi, KpiValue
from scorecard.core.model.rankings import (
    Change,
    ChangeKind,
    CloseCall,
    Hinge,
    LotRanking,
    RankedVendor,
    Ranking,
    RankingAsSent,
    ScenarioRanking,
)
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    Clarification,
    Clarified,
    DayHours,
    FileState,
    Identity,
    ItemAnswer,
    ItemStatus,
    Mail,
    NotMeasured,
    OfferedHours,
    Response,
    ReturnedFile,
    Value,
)
from scorecard.core.model.reviews import Review
from scorecard.core.model.robustness import (
    Chances,
    Combined,
    DoubtSource,
    FrontRunner,
    Interval,
    LotRobustness,
    LotStability,
    Simulation,
    SourceCode,
    WeightStability,
)
from scorecard.core.model.scorecards import Bounds, CriterionScore, KpiScore, Proof, QuestionScore, Scorecard
from scorecard.core.model.standing import Excluded, LowCoverage, NotReturned, Standing
from scorecard.core.model.vendors import Receipt, Vendor, Withdrawal
from scorecard.errors import Problem, Where

HOURS = OfferedHours(
    "Europe/Lisbon",
    (
        DayHours("phone", 0, (Span(480, 720), Span(840, 1440))),
        DayHours("phone", 5, (Span(1320, 1800),)),
        DayHours("phone", 6, ()),
        DayHours("chat", 0, None),
    ),
    holidays=False,
)


def text(words: str) -> Text:
    """Return a text in English."""
    return Text((("en", words),))


def answered(name: str, value: Value | None) -> QuestionScore:
    """Return the score of a question with this answer; without a value it is unanswered."""
    question = Question(name, text("Why?"), FreeText(10), 3)
    state = AnswerState.UNANSWERED if value is None else AnswerState.ANSWERED
    where = Where("", sheet="Service", cell="D7")
    points = None if value is None else 100 / 3
    answer = Answer(name, state, value, where, evidence="page 3" if value else "")
    said = Review("acme", name, "Ann", Where("reviews.csv", line=2), None, True, date(2027, 3, 5), "We saw it")
    return QuestionScore(
        question,
        answer,
        weight=3,
        points=points,
        answered=0 if value is None else 1,
        contribution=10.5,
        possible=20,
        credit=0.75,
        proof=None if value is None else Proof.VERIFIED,
        reviews=() if value is None else (said,),
    )


def ranking() -> Ranking:
    """Return a small ranking: a vendor with something missing, and one that sent nothing."""
    scores = (
        answered("choice", "named_owner"),
        answered("scale", 4),
        answered("yes_no", False),
        answered("number", 0.1 + 0.2),
        answered("not_measured", NotMeasured.NOT_MEASURED),
        answered("checklist", (ItemAnswer("one", ItemStatus.LIVE), ItemAnswer("two", None))),
        answered("text", "Größe"),
        answered("blank", None),
        answered(
            "multi", (ItemAnswer("one", ItemStatus.YES), ItemAnswer("two", ItemStatus.NO), ItemAnswer("six", None))
        ),
        answered("date", date(2027, 2, 26)),
        answered("hours", HOURS),
        answered("no_hours", OfferedHours(None, (), None)),
    )
    criterion = Criterion("service", text("Service"), 30, tuple(score.question for score in scores), floor=40)
    cost = Kpi("cost", text("Cost"), 5, ((1, 100), (2, 0)), text("EUR"))
    share = Kpi("share", text("Share"), 5, ((1, 100), (2, 0)))
    history = (("2025", 1.75), ("2026", 1.5))
    value = KpiValue("acme", "cost", 1.5, Where("kpis.csv", line=2), "2026", history=history, basis=Basis.DECLARED)
    kpis = (KpiScore(cost, value, 50, 5, 20, 40), KpiScore(share, None, None, 0, 0, 0))
    criteria = Criteria(
        text("Parcels"), "en", Buyer("Halvern Home"), (criterion,), (cost, share), 0.6, "0123456789ab",
        deadline=Deadline(date(2027, 2, 26)), minimum=Minimum(alignment=50),
    )  # fmt: skip
    withdrawn = Withdrawal(date(2027, 2, 10), "No capacity")
    received = Receipt(datetime(2027, 2, 20, 9, 30, tzinfo=UTC), "Log of the mail room")
    acme, beta = Vendor("acme", "Acme", withdrawn=withdrawn, received=received), Vendor("beta", "Beta")
    problem = Problem(Where("returned/acme.xlsx", sheet="Service", cell="D8"), "what?", "Ask")
    identity = Identity("acme", "Acme", "", "en", "Parcels", "0123456789ab")
    response = Response(identity, "returned/acme.xlsx", "ab" * 32, tuple(each.answer for each in scores), (problem,))
    first, yes = scores[0].answer, AnswerState.ANSWERED
    said = ("telephone", "Ann", date(2027, 2, 28), Where("clarifications.csv", line=2))
    confirmed = Clarified(first, Clarification("acme", first.question, "", yes, "named_owner", *said))
    response = replace(response, clarified=(confirmed,))
    score = CriterionScore(criterion, scores, 200 / 3, 90, 0.75, 40, 60)
    card = Scorecard(acme, response, (score,), kpis, 70, 50, 62, 0.75, Bounds(70, 80), None, Bounds(60, 80))
    nothing = Scorecard(beta, None, (), (), None, None, None, None, None, None, None)
    vendors = (
        RankedVendor(
            card, Standing.PROVISIONAL,
            (LowCoverage(0.75, 0.8), Excluded("False licence", "Committee", date(2027, 3, 1), 1)),
            (
                FloorReachedByAStep("service", 30, 40, "scale"),
                ClaimContradicted("number", 93, 61, where=Where("kpis.csv", line=2)),
            ), 1,
        ),
        RankedVendor(nothing, Standing.NOT_RETURNED, (NotReturned(),), (), None),
    )  # fmt: skip
    mail = Mail("Ann <ann@acme.example>", datetime(2027, 2, 20, 9, 30, tzinfo=timezone(timedelta(hours=1))))
    files = (
        ReturnedFile("returned/acme.xlsx", FileState.COUNTED, "ab" * 32, "acme", mail=mail),
        ReturnedFile("returned/cat.jpg", FileState.REFUSED, problem=Problem(Where("returned/cat.jpg"), "no workbook")),
    )
    live = (ItemAnswer("one", ItemStatus.LIVE), ItemAnswer("two", ItemStatus.PLANNED))
    change = Change("beta", "checklist", ChangeKind.HIGHER, 0.5, "two", live)
    reference = replace(card, vendor=Vendor("us", "Halvern Home", ALL_LOTS, reference=True), total=None)
    lots = (
        LotRanking("", vendors, (CloseCall("acme", "beta", 0.25, (change,)),), reference, (Hinge(change, ("beta",)),)),
    )
    scenarios = (ScenarioRanking("price_first", (LotRanking("", vendors),)),)
    differences = (Difference(DifferenceCode.WEIGHT, "service", 20, 30), Difference(DifferenceCode.TEXT, "choice"))
    as_sent = (RankingAsSent("ba9876543210", ("acme",), differences, lots),)
    first = tuple(replace(vendor, scorecard=replace(vendor.scorecard, total=None)) for vendor in vendors)
    return Ranking(
        criteria, lots, files, (problem,), scenarios, (LotRanking("", vendors[:1]),), as_sent, (certainty(),),
        unclarified=(LotRanking("", first),),
    )  # fmt: skip


def certainty() -> LotRobustness:
    """Return what moving a weight does, and drawing all of them."""
    service = WeightStability(
        "service", 30, 10 / 3, None, Interval(0.3, 0.1, 1.0, ("beta", "core")), ("beta", "core"), ("acme",)
    )
    cost = WeightStability("cost", 5, 0, 5.5, Interval(0.5, 0.0, 0.55, (), ("beta",)), ("acme",), ("beta",))
    stability = LotStability(("acme",), (service,), (cost,), Interval(0.6, 0.25, 1.0, ("beta",)))
    chances = (Chances("acme", 0.75, 1, 2), Chances("beta", 0.25, 1, 2))
    front = (FrontRunner("acme", (0.75, 0.25), (("beta", 0.75),)), FrontRunner("beta", (0.25, 0.75), (("acme", 0.25),)))
    sources = (DoubtSource(SourceCode.KPI, "cost", 0.75), DoubtSource(SourceCode.SHARE, "", 0.25))
    combined = Combined(chances, "acme", "beta", sources)
    return LotRobustness("", stability, Simulation(chances, front), combined)
