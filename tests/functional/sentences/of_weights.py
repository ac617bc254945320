"""What other weights would do, and other rules for evidence."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from tests.functional.sentences.claims import Claim, Lot, Told, Trial, claim, near
from tests.functional.sentences.tender import Edits, Order, Unchecked, Weighed, are_first, leaders

_BEYOND = 1e-5
"""Of a share: just inside an end of an interval, and just outside."""
_LEAST_SHARE = 0.01
"""A smaller share of alignment is refused: it would be less than one percent."""


def intervals(lot: Lot) -> Iterator[Claim]:
    """Inside an interval the leader leads, and just outside it does not."""
    stability = lot.told["stability"]
    if stability is None:
        return
    share = stability["alignment_share"]
    if share is not None:
        yield _interval(lot, "alignment_share", share, lambda value: 100.0 * value, _LEAST_SHARE)
    for name in ("criteria", "kpis"):
        parts = {part["id"]: float(part["weight"]) for part in lot.tender.parts_of(name, lot.name)}
        for told in stability["criteria_weights" if name == "criteria" else "kpi_weights"]:
            others = sum(weight for other, weight in parts.items() if other != told["id"])
            if others:

                def as_weight(value: float, others: float = others) -> float:
                    return value * others / (1.0 - value)

                yield _interval(lot, told["id"], told["share"], as_weight)


def _interval(lot: Lot, subject: str, told: Told, as_weight: Callable[[float], float], least: float = 0.0) -> Claim:
    low, today, high = told["least"], told["today"], told["most"]
    inside = [low + _BEYOND, (low + today) / 2, (today + high) / 2, high - _BEYOND]
    trials = [
        Trial((Weighed(subject, as_weight(value)),), lambda after: leaders(after) == lot.first)
        for value in inside
        if low < value < high and least < value < 1.0
    ]
    for value, first in ((low - _BEYOND, told["below"]), (high + _BEYOND, told["above"])):
        if least < value < 1.0 and not low <= value <= high:
            beyond = partial(are_first, set(first))
            trials.append(Trial((Weighed(subject, as_weight(value)),), beyond))
    return claim("the leader leads while it counts so much", (subject, told), *trials)


def halved_and_doubled(lot: Lot) -> Iterator[Claim]:
    """With a weight halved or doubled those lead that are told; where none moves the lead, all of them are tried."""
    stability = lot.told["stability"]
    if stability is None:
        return
    movers = lot.insights["assurance"]["movers"]
    weights = [*stability["criteria_weights"], *stability["kpi_weights"]]
    tried = {
        each["id"]: [
            ((Weighed(each["id"], each["weight"] / 2),), each["halved"]),
            ((Weighed(each["id"], each["weight"] * 2),), each["doubled"]),
        ]
        for each in weights
    }
    for name, pairs in tried.items():
        trials = [Trial(edits, partial(are_first, set(first))) for edits, first in pairs]
        yield claim("first with half or twice a weight", name, *trials)
    if movers == []:
        stays = [Trial(edits, partial(are_first, lot.first)) for pairs in tried.values() for edits, _ in pairs]
        yield claim("no weight, halved or doubled, would change first place", movers, *stays)
    for mover in movers or ():
        for name in mover["weights"]:
            orders = [(edits, leaders(lot.with_edits(edits))) for edits, _ in tried[name]]
            edits = next((edits for edits, first in orders if first == set(mover["leaders"])), orders[0][0])
            trial = Trial(edits, partial(are_first, set(mover["leaders"])))
            yield claim("a weight, halved or doubled, would change first place", mover, trial)


def other_orders(lot: Lot, ranking: Told) -> Iterator[Claim]:
    """Under the weights of a scenario, and without the word of anybody about evidence, the order is the one told."""
    scenario = lot.tender.criteria["scenarios"]["other"]
    weights = scenario["criteria"] | {key: share for key, share in scenario.items() if key == "alignment_share"}
    edits: Edits = tuple(Weighed(name, float(value)) for name, value in weights.items())
    told = [("the order of a scenario", edits, each["lots"]) for each in ranking["scenarios"]]
    told.append(("the order if only what is verified counts", (Weighed("declared", 0.0),), ranking["verified_only"]))
    told.append(("the order if nothing were verified", (Unchecked(),), ranking["declared_only"]))
    for kind, changes, lots in told:
        for each in lots:
            if (each["lot"] or "") == lot.name:
                places = {found["vendor"]: (found["rank"], found["total"]) for found in each["vendors"]}
                yield claim(kind, each, Trial(changes, partial(_is_order, places)))
    if declared := lot.insights["decision"]["declared"]:
        trial = Trial((Unchecked(),), partial(are_first, set(declared)))
        yield claim("who would lead if nothing were verified", declared, trial)


def _is_order(places: dict[str, tuple[int | None, float | None]], after: Order) -> bool:
    return all(
        after[vendor].rank == rank and (after[vendor].total is total or near(after[vendor].total, total))
        for vendor, (rank, total) in places.items()
    )


_SHARES = re.compile(r"(\S+) leads (?:only )?while alignment counts for ([\d.]+) %(?: to ([\d.]+) %)?")


def printed_shares(lot: Lot, sentences: Iterable[str]) -> Iterator[Claim]:
    """Yield what the Summary says of the share of alignment in percent: with each that it names, the leader leads."""
    names = {vendor.title(): vendor for vendor in lot.today}
    for sentence in sentences:
        for name, low, high in _SHARES.findall(sentence):
            if name in names:
                stays = partial(are_first, {names[name]})
                shares = [float(share) for share in (low, high) if share]
                trials = [Trial((Weighed("alignment_share", share),), stays) for share in shares if share >= 1.0]
                yield claim("the share of alignment as printed", sentence, *trials)
