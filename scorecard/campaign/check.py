"""`scorecard check`: every problem in what the buyer wrote, at once."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scorecard.campaign.folder import Campaign
from scorecard.campaign.reworded import reworded
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.criteria.reach import out_of_reach
from scorecard.files.shown import shown
from scorecard.files.tables.kpis import load_kpis
from scorecard.files.tables.reviews import load_reviews
from scorecard.files.tables.vendors import load_vendors
from scorecard.words import words


@dataclass(frozen=True)
class Checked:
    """What the buyer's files hold."""

    criteria: Criteria
    vendors: tuple[Vendor, ...]
    kpis: KpiTable
    problems: tuple[Problem, ...]
    """Points that nobody can earn, KPI values that are missing or older than others; nothing that stops a ranking."""


def check(campaign: Campaign) -> Checked:
    """Read criteria.yaml and the tables beside it; raises ScorecardError with the problems of all of them."""
    criteria = load_criteria(campaign.criteria)
    fatal: list[Problem] = []
    vendors: tuple[Vendor, ...] | None = None
    with _collected(fatal):
        vendors = load_vendors(campaign.vendors, criteria)
    known, complete = vendors or (), vendors is not None
    with _collected(fatal):
        kpis, missing = read_kpis(campaign.kpis, criteria, known, vendors_are_complete=complete)
    with _collected(fatal):
        if complete:
            read_reviews(campaign.reviews, criteria, known, vendors_are_complete=True)
    if fatal:
        raise ScorecardError(*fatal)
    return Checked(
        criteria, known, kpis, (*out_of_reach(campaign.criteria, criteria), *reworded(campaign, criteria), *missing)
    )


@contextmanager
def _collected(problems: list[Problem]) -> Iterator[None]:
    try:
        yield
    except ScorecardError as error:
        problems.extend(error.problems)


def read_reviews(
    path: Path, criteria: Criteria, vendors: tuple[Vendor, ...], *, vendors_are_complete: bool
) -> tuple[Reviews, tuple[Problem, ...]]:
    """Return the reviews, and the rows about vendors that we do not know; without a table there are none."""
    if not path.exists():
        return Reviews(), ()
    return load_reviews(path, criteria, vendors, vendors_are_complete=vendors_are_complete)


def read_kpis(
    paths: Sequence[Path], criteria: Criteria, vendors: tuple[Vendor, ...], *, vendors_are_complete: bool
) -> tuple[KpiTable, tuple[Problem, ...]]:
    """Return the values in the KPI tables and what is missing from them; where there is no table, all of it is."""
    facts = criteria.fact_columns
    if not criteria.kpis and not facts:
        return KpiTable(), ()
    if not any(path.exists() for path in paths):
        where = Where(", ".join(map(shown, paths)))
        key = "tables.kpi.none" if criteria.kpis else "tables.kpi.no_facts"
        return KpiTable(), (words(criteria.language).problem(where, key, facts=", ".join(facts)),)
    return load_kpis(paths, criteria, vendors, vendors_are_complete=vendors_are_complete)
