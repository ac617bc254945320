"""Whether all that is told of a campaign is true."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice, zip_longest
from pathlib import Path
from random import Random
from typing import Any

from tests.functional.sentences.by_core import told_by_core
from tests.functional.sentences.by_files import Folder, orders
from tests.functional.sentences.claims import Claim, Lot, Trial
from tests.functional.sentences.draw import drawn
from tests.functional.sentences.kinds import claims_of
from tests.functional.sentences.printed import printed
from tests.functional.sentences.tender import edited


@dataclass
class Tally:
    """What was checked, by kind of sentence."""

    sentences: Counter[str] = field(default_factory=Counter)
    in_files: Counter[str] = field(default_factory=Counter)
    """Sentences of which a trial was made in files."""
    trials: Counter[str] = field(default_factory=Counter)
    false: list[tuple[str, str]] = field(default_factory=list)
    """The kind of each false sentence, and what shows it."""

    def add(self, other: "Tally") -> None:
        """Count what another one counted."""
        self.sentences += other.sentences
        self.in_files += other.in_files
        self.trials += other.trials
        self.false += other.false


@dataclass(frozen=True)
class _Tried:
    """A trial of a sentence about a lot."""

    lot: Lot
    claim: Claim
    trial: Trial

    def shown(self, seed: int, way: str) -> tuple[str, str]:
        """Return what shows that the sentence is false."""
        return self.claim.kind, f"seed {seed} {self.lot.name} {way}: {self.trial.edits}\n    told: {self.claim.said}"


def checked_in_memory(seed: int) -> Tally:
    """Return what was found of a campaign that is ranked in memory."""
    tender, tally = drawn(seed), Tally()
    told = told_by_core(tender)
    for lot in told["lots"]:
        _try_in_memory(seed, _tried(Lot(tender, lot), told), tally)
    return tally


def checked_in_files(seed: int, folder: Path, runs: int) -> Tally:
    """Return what was found of a campaign in real files, after so many runs of the command with something changed."""
    tender, tally = drawn(seed), Tally()
    campaign = Folder(tender, folder)
    told = campaign.told(tender, sheets=len(tender.lot_of))
    rows = campaign.rows()
    lots = [_tried(Lot(tender, lot), told, [row.text for row in rows]) for lot in told["lots"]]
    read = [_Tried(lots[0][0].lot, claim, trial) for claim in printed(told, rows) for trial in claim.trials]
    _try_in_memory(seed, read, tally)
    for tried in lots:
        _try_in_memory(seed, tried, tally)
    seen: set[int] = set()
    for batch in islice(_batches(Random(seed), lots), runs):  # noqa: S311
        edits = tuple({repr(edit): edit for each in batch for edit in each.trial.edits}.values())
        found = orders(campaign.told(edited(tender, edits)))
        for each in batch:
            tally.in_files[each.claim.kind] += id(each.claim) not in seen
            seen.add(id(each.claim))
            if not each.trial.holds(found[each.lot.name]):
                tally.false.append(each.shown(seed, "in files"))
    return tally


def _tried(lot: Lot, told: Mapping[str, Any], sentences: Iterable[str] = ()) -> list[_Tried]:
    return [_Tried(lot, claim, trial) for claim in claims_of(lot, told, sentences) for trial in claim.trials]


def _try_in_memory(seed: int, tried: Sequence[_Tried], tally: Tally) -> None:
    """Make all trials of a lot in memory, and count them."""
    tally.sentences.update(claim.kind for claim in {id(each.claim): each.claim for each in tried}.values())
    for each in tried:
        tally.trials[each.claim.kind] += 1
        if not each.trial.holds(each.lot.with_edits(each.trial.edits)):
            tally.false.append(each.shown(seed, "in memory"))


def _batches(chance: Random, lots: Iterable[Sequence[_Tried]]) -> Iterator[list[_Tried]]:
    """Yield trials that can be made at once: with the same weights, or with changes to vendors of different lots."""
    weights: dict[str, list[_Tried]] = {}
    vendors: list[dict[str, list[_Tried]]] = []
    for tried in lots:
        vendors.append({})
        for each in _mixed(chance, tried):
            own = vendors[-1] if each.trial.edits[0].vendor else weights
            own.setdefault(repr(each.trial.edits), []).append(each)
    rows = [list(chain.from_iterable(row)) for row in zip_longest(*(lot.values() for lot in vendors), fillvalue=[])]
    yield from filter(None, chain.from_iterable(zip_longest(rows, weights.values())))


def _mixed(chance: Random, tried: Sequence[_Tried]) -> list[_Tried]:
    """Return trials at random, one of each kind of sentence before the next of any."""
    places: Counter[str] = Counter()
    order: list[tuple[int, _Tried]] = []
    for each in chance.sample(tried, len(tried)):
        if each.trial.edits:
            order.append((places[each.claim.kind], each))
            places[each.claim.kind] += 1
    return [each for _, each in sorted(order, key=lambda pair: pair[0])]
