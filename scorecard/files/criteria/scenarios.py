"""What must agree between the scenarios of criteria.yaml and the weights that they replace."""

from collections.abc import Iterator, Mapping, Sequence

from scorecard.files.criteria.checks import Entry, all_zero, entries, lots_of
from scorecard.files.criteria.messages import Mistake, did_you_mean, one_of
from scorecard.files.criteria.strict_yaml import KeyPath

_SIDES = {"criteria": ("criterion", "criteria"), "kpis": ("KPI", "KPIs")}
"""What the weights of each side belong to, one and several."""


def scenario_disagreements(data: Mapping[str, object]) -> Iterator[Mistake]:
    """Yield the scenarios that name what does not exist, or that leave nothing to divide by."""
    scenarios = data.get("scenarios")
    for name, scenario in scenarios.items() if isinstance(scenarios, dict) else ():
        if isinstance(scenario, dict):
            path = ("scenarios", name)
            if "alignment_share" in scenario and not entries(data, "kpis"):
                hint = "Delete the line, or add KPIs"
                message = "there are no KPIs, so alignment is all of the total"
                yield Mistake((*path, "alignment_share"), message, hint)
            for side in _SIDES:
                weights = scenario.get(side)
                if isinstance(weights, dict):
                    yield from _weights(weights, (*path, side), side, data)


def _weights(weights: Mapping[str, object], path: KeyPath, side: str, data: Mapping[str, object]) -> Iterator[Mistake]:
    one, several = _SIDES[side]
    weighed = entries(data, side)
    known = [identity for entry in weighed if (identity := entry.text("id"))]
    for identity in weights:
        if identity not in known:
            hint = did_you_mean(identity, known, f"Write the id of a {one}" if known else "Delete the line")
            yield Mistake((*path, identity), f'there is no {one} "{identity}"', hint)
    replaced = [_reweighed(entry, weights) for entry in weighed]
    every = lots_of(data) or ("",)
    lots = [lot for lot in every if _adds_up_to_zero(lot, replaced)]
    if lots:
        place = "" if len(lots) == len(every) else f" in the lot {one_of(lots)}"
        message = f"with them the weights of the {several} add up to zero{place}"
        yield Mistake(path, message, "Give one of them a weight")


def _reweighed(entry: Entry, weights: Mapping[str, object]) -> Entry:
    identity = entry.text("id")
    if identity is None or identity not in weights:
        return entry
    return Entry(entry.path, {**entry.data, "weight": weights[identity]})


def _adds_up_to_zero(lot: str, weighed: Sequence[Entry]) -> bool:
    inside = [entry for entry in weighed if not entry.lots() or lot in entry.lots()]
    return bool(inside) and all_zero(inside)
