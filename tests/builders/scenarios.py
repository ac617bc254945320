"""Rankings of every shape that a workbook must cope with: `python -m tests.builders.scenarios FOLDER` writes them all.

They are made of the sample vendors of the demo: each vendor here answers every question as one of those does.
"""

import random
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from scorecard.campaign.demo import demo
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import FileState, Identity, Response, ReturnedFile
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import Dossier, rank_dossier
from scorecard.core.robustness.evidence import rank_verified_only
from scorecard.core.robustness.scenarios import rank_scenarios
from scorecard.core.robustness.sensitivity import with_sensitivity
from tests.builders.rankings import with_certainty
from tests.report.sheets import ranking_xlsx

MADE_ON = datetime(2027, 3, 5)

RANKED = ("kestrel", "boreal", "pennyparcel", "meridian")
"""The sample vendors whose answers exclude nobody."""
OUT = "tallow"
"""The sample vendor whose answers exclude whoever gives them."""

NAMES = (
    "Kestrel", "Boreal", "Penny", "Meridian", "Tallow", "Larkspur", "Quill", "Granite", "Halcyon", "Juniper",
    "Marlow", "Osprey", "Pemberton", "Saffron", "Tamarind", "Umber", "Verbena", "Willow", "Yarrow", "Zephyr",
)  # fmt: skip
TRADES = ("Doorstep", "Couriers", "Parcel Logistics")
LONG_NAMES = (
    "Northern Federated Doorstep Delivery and Installation Co. KG",
    "Wholesale Consolidated Parcel and Returns Cooperative of Elm",
    "Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefgh",
)
"""Made up, and of 60 characters each."""
OTHER_SCRIPTS = ("Северная служба доставки и монтажа", "شركة التوصيل السريع المحدودة", "东方快递与安装服务有限公司")
"""Made up: "northern service of delivery and assembly", and two express delivery companies."""


@dataclass(frozen=True)
class Member:
    """A vendor of a scenario, and whose answers it gives."""

    vendor: Vendor
    sources: tuple[str, ...]
    """Sample vendors; several of them question by question, by chance. Empty where nothing came back."""
    alike: str = ""
    """Vendors with the same text here answer alike."""


@cache
def demo_ranking() -> Ranking:
    """Return the ranking of the demo."""
    with TemporaryDirectory() as folder:
        return demo(Path(folder) / "demo", lambda _done, _total: None).ranking


@cache
def one_vendor() -> Ranking:
    """Return a ranking in which one vendor was asked, and answered."""
    return _made((Member(Vendor("kestrel", "Kestrel Doorstep"), ("kestrel",)),))


@cache
def two_tied() -> Ranking:
    """Return a ranking of two vendors that are alike in everything."""
    names = {"kestrel": "Kestrel Doorstep", "boreal": "Boreal Couriers"}
    return _made([Member(Vendor(name, said), ("kestrel",)) for name, said in names.items()])


@cache
def fifteen() -> Ranking:
    """Return fifteen vendors in one lot, two of which are out and one of which did not answer."""
    return _made(_members(15))


@cache
def four_lots() -> Ranking:
    """Return fifteen vendors in four lots."""
    lots = ("Doorstep delivery", "Installation", "Consumer credit", "Contact centre")
    return _made(_members(15, lots))


@cache
def made_of(count: int, lots: tuple[str, ...]) -> Ranking:
    """Return so many vendors in these lots, in turn."""
    return _made(_members(count, lots))


@cache
def sixty() -> Ranking:
    """Return sixty vendors in one lot, so many that not each of them has a sheet of its own."""
    return _made(_members(60))


@cache
def nobody_eligible() -> Ranking:
    """Return three vendors that are all excluded, and one that did not answer."""
    excluded = [Member(Vendor(f"v{n}", _name(n)), (OUT,)) for n in range(3)]
    return _made([*excluded, Member(Vendor("silent", "Silent Sample"), ())])


@cache
def awkward_names() -> Ranking:
    """Return vendors with names as long as they come, and in other scripts."""
    names = (*LONG_NAMES, *OTHER_SCRIPTS)
    return _made([Member(Vendor(f"v{n}", name), RANKED, name) for n, name in enumerate(names)])


SCENARIOS: Mapping[str, Callable[[], Ranking]] = {
    "demo": demo_ranking,
    "one": one_vendor,
    "tied": two_tied,
    "fifteen": fifteen,
    "four-lots": four_lots,
    "sixty": sixty,
    "nobody": nobody_eligible,
    "names": awkward_names,
}


def write_all(folder: Path) -> Iterator[Path]:
    """Write the workbook of each scenario into a folder of its own, and yield where each lies."""
    for name, made in SCENARIOS.items():
        path = folder / name / "ranking.xlsx"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(ranking_xlsx(made(), MADE_ON))
        yield path


# --- how they are made -----------------------------------------------------------------------------------------------


def _name(number: int) -> str:
    return f"{NAMES[number % len(NAMES)]} {TRADES[number // len(NAMES)]}"


def _members(count: int, lots: Sequence[str] = ("",)) -> list[Member]:
    """Return so many vendors in turn in each lot; of every ten one is excluded, and the last one is silent."""
    members = []
    for number in range(count):
        vendor = Vendor(f"v{number:02}", _name(number), lots[number % len(lots)])
        sources = () if number == count - 1 else (OUT,) if number % 10 == 7 else RANKED
        members.append(Member(vendor, sources, vendor.id))
    return members


def _made(members: Sequence[Member]) -> Ranking:
    """Return the ranking of vendors that answer as the sample vendors of the lot Delivery do."""
    sample = demo_ranking()
    cards = {vendor.vendor.id: vendor.scorecard for vendor in sample.lots[0].vendors}
    lots = dict.fromkeys(member.vendor.lot for member in members if member.vendor.lot)
    criteria = _of_lots(sample.criteria, tuple(lots))
    responses, values = {}, {}
    for member in (member for member in members if member.sources):
        name, chance = member.vendor.id, random.Random(member.alike)  # noqa: S311
        sources = [cards[source] for source in member.sources]
        responses[name] = _response(member.vendor, sources, chance)
        for kpi, value in _values(name, sources, chance):
            values[name, kpi] = value
    dossier = Dossier(tuple(member.vendor for member in members), responses, KpiTable(values), Reviews())
    ranked = with_sensitivity(rank_dossier(criteria, dossier), criteria, dossier)
    files = [
        ReturnedFile(response.file, FileState.COUNTED, response.sha256, response.identity.vendor)
        for response in sorted(responses.values(), key=lambda response: response.file)
    ]
    scenarios, verified = rank_scenarios(criteria, dossier), rank_verified_only(criteria, dossier)
    return with_certainty(Ranking(criteria, ranked, tuple(files), (), scenarios, verified))


def _of_lots(criteria: Criteria, lots: tuple[str, ...]) -> Criteria:
    """Return the criteria of the demo for other lots: each asks and measures what the lot Delivery does."""
    asked = []
    for criterion in criteria.criteria:
        questions = [question for question in criterion.questions if not question.lots or "Delivery" in question.lots]
        asked.append(replace(criterion, lots=(), questions=tuple(replace(question, lots=()) for question in questions)))
    kpis = [replace(kpi, lots=()) for kpi in criteria.kpis if not kpi.lots or "Delivery" in kpi.lots]
    return replace(criteria, criteria=tuple(asked), kpis=tuple(kpis), lots=lots)


def _response(vendor: Vendor, sources: Sequence[Scorecard], chance: random.Random) -> Response:
    """Return answers each of which one of the sources gave."""
    given = [source.response for source in sources if source.response is not None]
    answers = tuple(
        chance.choice([response.answer(answer.question) for response in given]) for answer in given[0].answers
    )
    identity = Identity(vendor.id, vendor.name, vendor.lot, "en", "campaign", "0123456789abcdef")
    return Response(identity, f"returned/{vendor.id}.xlsx", f"{chance.getrandbits(256):064x}", answers)


def _values(vendor: str, sources: Sequence[Scorecard], chance: random.Random) -> Iterator[tuple[str, KpiValue]]:
    """Yield for each KPI about the value that one of the sources has."""
    known: dict[str, list[KpiValue]] = {}
    for source in sources:
        for score in source.kpis:
            if score.value is not None:
                known.setdefault(score.kpi.id, []).append(score.value)
    for kpi, values in known.items():
        value = chance.choice(values)
        yield kpi, replace(value, vendor=vendor, value=round(value.value * chance.uniform(0.97, 1.03), 2))


if __name__ == "__main__":
    for written in write_all(Path(sys.argv[1])):
        sys.stdout.write(f"{written}\n")
