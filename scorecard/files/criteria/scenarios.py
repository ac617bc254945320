"""What must agree between the scenarios of criteria.yaml and the weights that they replace."""

from collections.abc import Iterator, Mapping

from scorecard.files.criteria.entries import Entry, all_zero, every_lot, in_lots
from scorecard.files.criteria.messages import Mistake, did_you_mean
from scorecard.files.criteria.strict_yaml import KeyPath


def scenario_disagreements(file: Entry) -> Iterator[Mistake]:
    """Yield the scenarios that name what does not exist, or that leave nothing to divide by."""
    for name, scenario in file.map("scenarios").items():
        if not isinstance(scenario, dict):
            continue
        path = ("scenarios", name)
        if "alignment_share" in scenario and not file.listed("kpis"):
            message = "there are no KPIs, so alignment is all of the total"
            yield Mistake((*path, "alignment_share"), message, "Delete the line, or add KPIs")
        for side, part, parts in (("criteria", "criterion", "criteria"), ("kpis", "KPI", "KPIs")):
            weights = scenario.get(side)
            if isinstance(weights, dict):
                weighed = {entry.text("id"): entry for entry in reversed(file.listed(side)) if entry.text("id")}
                yield from _unknown(weights, [name for name in reversed(weighed) if name], (*path, side), part)
                yield from _zero(weights, file, (*path, side), side, parts)


def _unknown(weights: Mapping[str, object], known: list[str], path: KeyPath, part: str) -> Iterator[Mistake]:
    for identity in weights:
        if identity not in known:
            hint = did_you_mean(identity, known, f"Write the id of a {part}" if known else "Delete the line")
            yield Mistake((*path, identity), f'there is no {part} "{identity}"', hint)


def _zero(weights: Mapping[str, object], file: Entry, path: KeyPath, side: str, parts: str) -> Iterator[Mistake]:
    weighed = [
        Entry(entry.path, {**entry.data, "weight": weights.get(entry.text("id") or "", entry.data.get("weight"))})
        for entry in file.listed(side)
    ]
    inside = {lot: [entry for entry in weighed if entry.is_in(lot)] for lot in every_lot(file)}
    lots = [lot for lot, entries in inside.items() if entries and all_zero(entries)]
    if lots:
        message = f"with them the weights of the {parts} add up to zero{in_lots(lots, file)}"
        yield Mistake(path, message, "Give one of them a weight")
