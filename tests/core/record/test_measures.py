"""What our own books say of each vendor."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import RecordCheck, RecordMeasure
from scorecard.core.model.record.books import NO_BOOKS, Books, Incident, Kept
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.measures import NOT_KNOWN, Measured, RecordQuestion
from scorecard.core.model.vendors import Vendor
from scorecard.core.record.interval import wilson
from scorecard.core.record.measures import measure
from tests.builders.books import (
    DEADLINE,
    correction,
    feedback,
    incident,
    measures,
    proof,
    record,
    request,
    verdict,
    volume,
)
from tests.builders.criteria import YES_NO, campaign, criterion, number, question
from tests.builders.random_campaigns import modest

YEAR = tuple(volume(f"2026-{month:02}", 100) for month in range(2, 13))


def asking(*records: RecordQuestion) -> Criteria:
    """Return a campaign that asks our own books."""
    asked = criterion("service", question("a", YES_NO), records=records or tuple(map(record, RecordMeasure)))
    return campaign(asked, deadline=DEADLINE)


def says(measure: RecordMeasure, books: Books, months: int = 12) -> Measured:
    """Return what the books say of one vendor."""
    return measures(asking(record(measure, months=months)), books).of("acme", measure)


def test_rates_are_per_thousand_cases() -> None:
    """Three incidents in 1,100 cases are 2.7 in a thousand; one of them repeats another."""
    books = Books((incident("a"), incident("b"), incident("c", repeat_of="a")), YEAR)
    assert says(RecordMeasure.INCIDENT_RATE, books) == Measured(3000 / 1100, 1100)
    assert says(RecordMeasure.REPEAT_RATE, books) == Measured(1000 / 1100, 1100)


def test_rates_need_cases() -> None:
    """Without cases, or a list of incidents, a rate is not known, and never 0; with both, none is 0."""
    assert says(RecordMeasure.INCIDENT_RATE, Books((incident("a"),))) == NOT_KNOWN
    assert says(RecordMeasure.INCIDENT_RATE, Books((), YEAR)) == NOT_KNOWN
    assert says(RecordMeasure.INCIDENT_RATE, Books((incident("a"),), (volume("2026-11", 0),))) == NOT_KNOWN
    assert says(RecordMeasure.INCIDENT_RATE, Books((incident("a", vendor="beta"),), YEAR)).value == 0.0


def test_a_month_without_cases_counts_in_no_rate() -> None:
    """What happened in a month of which the cases are not known is held against nobody."""
    books = Books((incident("a", "2027-01-05"), incident("b")), YEAR)
    assert says(RecordMeasure.INCIDENT_RATE, books).value == 1000 / 1100


def test_only_what_counts_is_measured() -> None:
    """What is disputed, our own fault, or not shown in time leaves no trace."""
    out = (incident("b", cause=Cause.DISPUTED), incident("c", cause=Cause.US), incident("d", shown=None))
    assert says(RecordMeasure.INCIDENT_RATE, Books((incident("a"), *out), YEAR)).value == 1000 / 1100


def test_means_and_medians() -> None:
    """Contacts are averaged where they are known; the hours are a median in which the unsolved is open."""
    books = Books(
        (
            incident("a", contacts=4, solve_hours=10),
            incident("b", contacts=1, solve_hours=20),
            incident("c", "2027-01-28 12:00"),
        )
    )
    assert says(RecordMeasure.CONTACTS_PER_CASE, books) == Measured(2.5, 2)
    assert says(RecordMeasure.HOURS_TO_SOLVE, books) == Measured(20, 3)
    assert says(RecordMeasure.HOURS_TO_SOLVE, Books((incident("c", "2027-01-28 12:00"),))).value == 12 + 24 * 29
    assert says(RecordMeasure.HOURS_TO_SOLVE, NO_BOOKS) == NOT_KNOWN
    assert says(RecordMeasure.CONTACTS_PER_CASE, Books((incident("a"),))) == NOT_KNOWN


def test_solved_after_the_deadline_is_no_worse_than_unsolved() -> None:
    """Whoever has solved it, however late, never stands behind who has not."""
    late = incident("a", "2027-01-28", solve_hours=5000)
    assert says(RecordMeasure.HOURS_TO_SOLVE, Books((late,))) == says(
        RecordMeasure.HOURS_TO_SOLVE, Books((replace(late, solve_hours=None),))
    )


def test_shares_have_an_interval() -> None:
    """What is not known, and where nothing was promised, is in no share."""
    books = Books(
        (
            incident("a", told=True, kept=Kept.YES),
            incident("b", told=False, kept=Kept.NONE_PROMISED),
            incident("c", told=True),
            incident("d", kept=Kept.NO),
        )
    )
    assert says(RecordMeasure.TOLD_SHARE, books) == Measured(200 / 3, 3, wilson(2, 3))
    assert says(RecordMeasure.KEPT_SHARE, books) == Measured(50, 2, wilson(1, 2))
    assert says(RecordMeasure.KEPT_SHARE, books).ends == (wilson(1, 2).low, wilson(1, 2).high)
    assert says(RecordMeasure.KEPT_SHARE, NO_BOOKS).ends is None


def test_what_customers_said() -> None:
    """The share of the solved is of those who answered; effort is weighed by how many did."""
    said = (
        feedback("2026-11", 30, 20, effort_mean=2.0, effort_count=10),
        feedback("2026-12", 10, 0, effort_mean=5.0, effort_count=20),
        feedback("2027-02", 0, 90, effort_mean=7.0, effort_count=90),
        feedback("2026-10", 0, 0),
    )
    assert says(RecordMeasure.SOLVED_SHARE, Books(feedback=said)) == Measured(100 * 40 / 60, 60, wilson(40, 60), 120)
    assert says(RecordMeasure.EFFORT, Books(feedback=said)) == Measured(4.0, 30)
    assert says(RecordMeasure.SOLVED_SHARE, Books(feedback=said[3:])) == Measured(None, asked=0)
    assert says(RecordMeasure.SOLVED_SHARE, Books((incident("a"),))) == NOT_KNOWN


def test_months_are_those_that_are_asked_for() -> None:
    """A question that looks back one month sees nothing of what lies before."""
    books = Books((incident("a", "2027-01-05"), incident("b", "2026-12-05")), (volume("2027-01"), volume("2026-12")))
    assert says(RecordMeasure.INCIDENT_RATE, books, months=1) == Measured(1.0, 1000)
    assert says(RecordMeasure.INCIDENT_RATE, books, months=2) == Measured(1.0, 2000)


def test_corrections_are_counted_of_those_asked_for() -> None:
    """By the dates of their incidents, and due before the deadline; what nobody knows is in no share."""
    happened = (*map(incident, "abcde"), incident("old", "2025-11-03"), incident("ours", cause=Cause.US))
    asked = [request(each.id) for each in happened if each.id not in "de"]
    known = Books(
        happened,
        requests=(*asked, request("d", "2027-02-26")),
        corrections=(correction("a"), correction("b", "2027-01-01"), correction("e"), correction("c", None)),
        decisions=(verdict("a"), proof("a"), verdict("b", "2027-02-27")),
    )
    assert says(RecordMeasure.CORRECTIONS_ON_TIME, known) == Measured(50, 2, wilson(1, 2))
    assert says(RecordMeasure.CORRECTIONS_COMPLETE, known) == Measured(100, 1, wilson(1, 1))
    assert says(RecordMeasure.CORRECTIONS_ON_TIME, Books((incident("a", correction=True),))) == NOT_KNOWN


@given(st.integers(1, 30), st.integers(0, 30))
def test_sooner_never_lowers_the_share_on_time(day: int, sooner: int) -> None:
    """Nor does it change whose turn it is."""
    due, came = "2026-12-15", date(2026, 12, day)
    shares = [
        says(
            RecordMeasure.CORRECTIONS_ON_TIME,
            Books((incident("a"),), requests=(request("a", due),), corrections=(correction("a", f"{back}"),)),
        ).value
        for back in (came, came - timedelta(days=sooner))
    ]
    assert None not in shares
    assert shares[1] >= shares[0]  # type: ignore[operator]


def test_nothing_is_known_of_the_buyer_and_without_a_deadline() -> None:
    """The reference has no record, and without a deadline there is no time in which one could count."""
    books = Books((incident("a", vendor="us"),), (volume("2026-11", vendor="us"),))
    us = [Vendor("us", "Us", reference=True)]
    assert not measure(asking(), us, books).answers
    assert not measure(replace(asking(), deadline=None), [Vendor("us", "Us")], books).answers


def test_claims_are_held_against_twelve_months() -> None:
    """What a claim is held against is measured though no question asks our own books."""
    kind = number("%", check=RecordCheck(RecordMeasure.SOLVED_SHARE, 10.0))
    asked = campaign(criterion("service", question("solved", kind), question("b", number())), deadline=DEADLINE)
    found = measures(asked, Books(feedback=(feedback("2026-11", 3, 1),)))
    assert found.claims == {("acme", RecordMeasure.SOLVED_SHARE): Measured(75.0, 4, wilson(3, 4), 8)}


def test_least_is_what_the_measure_wants() -> None:
    """Shares and effort rest on 50, rates on 1,000 cases, means and medians of incidents on 10."""
    assert RecordMeasure.SOLVED_SHARE.least == RecordMeasure.EFFORT.least == 50
    assert RecordMeasure.INCIDENT_RATE.least == 1000
    assert RecordMeasure.HOURS_TO_SOLVE.least == 10
    assert RecordMeasure.SOLVED_SHARE.is_share
    assert RecordMeasure.KEPT_SHARE.is_of_incidents
    assert not RecordMeasure.SOLVED_SHARE.is_of_incidents


@st.composite
def incidents(draw: st.DrawFn) -> tuple[Incident, ...]:
    """Return some incidents of two vendors, in any order."""
    return tuple(
        incident(
            f"i{place}",
            f"2026-{draw(st.integers(1, 12)):02}-{draw(st.integers(1, 28)):02}",
            vendor=draw(st.sampled_from(["acme", "beta"])),
            contacts=draw(st.one_of(st.none(), st.integers(0, 9))),
            solve_hours=draw(st.one_of(st.none(), st.integers(0, 400))),
            told=draw(st.sampled_from([None, True, False])),
            kept=draw(st.sampled_from([None, *Kept])),
            repeat_of=draw(st.sampled_from(["", "i0"])),
        )
        for place in range(draw(st.integers(0, 12)))
    )


@modest
@given(incidents(), st.randoms())
def test_the_order_of_rows_never_matters(rows: tuple[Incident, ...], random: Random) -> None:
    """Whoever sorts the table changes no measure."""
    shuffled = random.sample(rows, len(rows))
    assert measures(asking(), Books(rows, YEAR), "acme", "beta") == measures(
        asking(), Books(tuple(shuffled), YEAR), "acme", "beta"
    )


@modest
@given(incidents())
def test_rates_and_medians_are_those_of_pandas(rows: tuple[Incident, ...]) -> None:
    """What a spreadsheet would compute of the rows is what the measures say."""
    found = measures(asking(), Books(rows, YEAR))
    frame = pd.DataFrame([vars(row) for row in rows], columns=list(Incident.__dataclass_fields__))
    own = frame[(frame["vendor"] == "acme") & (pd.to_datetime(frame["moment"]) >= "2026-02-01")]
    if not own.empty:
        closed = pd.Timestamp("2027-02-27") - pd.to_datetime(own["moment"])
        hours = own["solve_hours"].astype(float).fillna(closed / timedelta(hours=1))
        assert found.of("acme", RecordMeasure.HOURS_TO_SOLVE).value == pytest.approx(hours.median())
        assert found.of("acme", RecordMeasure.INCIDENT_RATE).value == pytest.approx(1000 * len(own) / 1100)
        repeats = (own["repeat_of"] != "").sum()
        assert found.of("acme", RecordMeasure.REPEAT_RATE).value == pytest.approx(1000 * repeats / 1100)
    contacts = own["contacts"].astype(float).mean()
    assert found.of("acme", RecordMeasure.CONTACTS_PER_CASE).value == (
        None if pd.isna(contacts) else pytest.approx(contacts)
    )
