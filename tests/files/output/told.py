"""What a reader is told of a small ranking, every part of it filled, whether or not all of it can be true at once."""

from datetime import date

from scorecard.core.insight.assurance import Assurance, AssuranceCode, Mover, Reach
from scorecard.core.insight.contract import Contract, Term, TermCode
from scorecard.core.insight.contrast import Contrast
from scorecard.core.insight.cost import Cost, Price
from scorecard.core.insight.decision import AskCode, Decision, DecisionCode, Inquiry
from scorecard.core.insight.doubt import MainDoubt
from scorecard.core.insight.headline import Headline, PlaceCode
from scorecard.core.insight.insights import Insights, LotInsights, VendorInsights
from scorecard.core.insight.open_points import (
    FloorOnAStep,
    OpenPoint,
    OwnMissing,
    SeveralVersions,
    SomethingMissing,
    Swap,
    WouldLead,
)
from scorecard.core.insight.profile import Level, Profile
from scorecard.core.insight.remarks import (
    ChangedSince,
    FilesInState,
    LotAsSent,
    OrderAsSent,
    Remarks,
    TotalClarified,
    VendorRemark,
)
from scorecard.core.insight.shortfalls import (
    BestFigure,
    CriterionShortfall,
    Gain,
    KpiShortfall,
    MissingHours,
    Refuted,
    Shortfalls,
)
from scorecard.core.insight.standing_note import StandingNote, WayBack, WayBackCode
from scorecard.core.insight.why import Advantage, Edge, Silence
from scorecard.core.model.findings import EvidenceRefuted, FloorReachedByAStep
from scorecard.core.model.kinds import Range
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, Hinge, Needed, Prospect
from scorecard.core.model.responses import FileState
from scorecard.core.model.robustness import DoubtSource, Interval, SourceCode
from scorecard.core.model.standing import FloorMissed, KnockedOut
from scorecard.core.opening_hours.losses import Loss, LossCode
from scorecard.core.robustness.evidence import ProofCount

CHANGE = Change("beta", "checklist", ChangeKind.HIGHER, 0.5, "two")
CALL = CloseCall("acme", "beta", 0.25, (CHANGE,))
HINGE = Hinge(CHANGE, ("beta",))
ASK = Inquiry(AskCode.ALL, ("beta",))
PROSPECT = Prospect("acme", ("number",), ("text",), 71.5, 72.5, 73.5, True, Needed(12.5, None), (CHANGE,))
STEP = FloorReachedByAStep("service", 30.0, 40.0, "scale")
POINTS: tuple[OpenPoint, ...] = (
    SomethingMissing("acme", ("number",), Needed(12.5, None), None),
    OwnMissing("beta", ("text",), 81.5),
    SeveralVersions("beta"),
    WouldLead("beta", KnockedOut("yes_no"), 70.0),
    Swap("acme", "beta", CHANGE),
    FloorOnAStep("acme", STEP),
)
TERMS = (
    Term("choice", 4.5, TermCode.INSTEAD, best="named_owner"),
    Term("date", 2.0, TermCode.INSTEAD, date(2027, 2, 26), Range(None, 740_000.0)),
    Term("yes_no", 1.5, TermCode.INSTEAD, best=False),
    Term("checklist", 1.0, TermCode.LACKING, items=("two",)),
    Term("hours", 0.5, TermCode.LACKING, lost_hours=(Loss(LossCode.CLOSED, "phone", (5, 6), 480, 1320, 1440, 52),)),
)


def told() -> Insights:
    """Return what is told."""
    vendors = tuple(_vendor(name) for name in ("acme", "beta"))
    lot = LotInsights(
        lot="",
        decision=Decision(
            DecisionCode.LEADS, ("acme",), ("beta",), Inquiry(AskCode.REVIEW, ("beta",), "text"), ASK, ("beta",)
        ),
        why=(
            Advantage(
                "beta",
                True,
                (Edge("hours", 3.5, (5, 6), True),),
                ("cost",),
                ("scale",),
                Silence(("choice",)),
                Silence(),
            ),
        ),
        cost=Cost(
            "cost", "acme", 1.5, (Price("acme", 1.5),), Price("beta", 1.25), Price("core", 1.0), ("delta",), ("beta",)
        ),
        assurance=Assurance(
            AssuranceCode.CLOSE,
            ("delta",),
            (Reach("beta", None),),
            CALL,
            HINGE,
            0.5,
            0.75,
            True,
            ("text",),
            (ProofCount("acme", 1, 2),),
            Interval(0.6, 0.25, 1.0, ("beta",)),
            (Mover(("beta",), ("service",)),),
        ),
        doubt=MainDoubt(("acme", "beta"), DoubtSource(SourceCode.KPI, "cost", 0.75)),
        open_points=POINTS,
        contracts=(Contract("acme", TERMS),),
        vendors=vendors,
    )
    changed = ChangedSince("ba9876543210", 2, (LotAsSent("", OrderAsSent.SAME),))
    remarks = Remarks(
        (VendorRemark("acme", EvidenceRefuted("choice")),),
        (FilesInState(FileState.REFUSED, ("returned/cat.jpg",)),),
        1,
        ("acme",),
        (changed,),
        clarified=(TotalClarified("acme", 60.0, 62.0),),
    )
    return Insights((lot,), remarks)


def _vendor(name: str) -> VendorInsights:
    contrast = Contrast("choice", 10.0, 12.5)
    floor = FloorMissed("service", 34.0, 40.0)
    return VendorInsights(
        vendor=name,
        prospect=PROSPECT,
        note=StandingNote(floor, WayBack(WayBackCode.STEP, "scale", (CHANGE,)), STEP, CALL, 1),
        headline=Headline(PlaceCode.FIRST, ("core",), "beta", 0.25, ("service",), ("cost",), floor, False),
        profile=Profile((Level("service", 70.0, 80.0, None, 40.0),), "beta", (contrast,), (contrast,), (contrast,)),
        shortfalls=Shortfalls(
            (KpiShortfall("cost", 2.5, BestFigure("beta", 1.25, 75.0)),),
            Gain(2, 3.5),
            Refuted(("choice",), 1.5),
            CriterionShortfall("service", 20.0, "scale", 5.0),
            Gain(1, 10.0),
            3,
            (MissingHours("hours", ("phone",)),),
            ProofCount(name, 1, 2),
        ),
    )
