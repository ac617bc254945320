"""What one answer would do: who is too close, what a lead hangs on, that a lead is clear, and what a step decides."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.functional.sentences.claims import TINY, Claim, Lot, Told, Trial, claim, fact, near
from tests.functional.sentences.tender import Order, leaders


def _gained(lot: Lot, change: Told, after: Order) -> bool:
    """Return whether the total of a vendor moves by as much as is told."""
    vendor = change["vendor"]
    return near((after[vendor].total or 0.0) - (lot.today[vendor].total or 0.0), change["size"])


def close_calls(lot: Lot) -> Iterator[Claim]:
    """Who is too close behind is before the other with each change; behind the leader, it leads."""
    for call in lot.told["close_calls"]:
        ahead, behind = call["ahead"], call["behind"]
        gap = (lot.today[ahead].total or 0.0) - (lot.today[behind].total or 0.0)

        def holds(after: Order, change: Told, call: Told = call, gap: float = gap) -> bool:
            front, back = after[call["ahead"]].rank, after[call["behind"]].rank
            first = leaders(after)
            turned = call["ahead"] not in lot.first or (call["behind"] in first and not first & lot.first)
            swapped = front is not None and back is not None and back < front
            return near(gap, call["gap"]) and swapped and turned and _gained(lot, change, after)

        trials = [Trial(lot.change(change), partial(holds, change=change)) for change in call["changes"]]
        yield claim("too close to call" if ahead in lot.first else "neighbours would swap", call, *trials)


def hinges(lot: Lot) -> Iterator[Claim]:
    """With the answer on which a lead hangs different, those lead that are named."""
    for hinge in lot.told["hinges"]:

        def holds(after: Order, hinge: Told = hinge) -> bool:
            first = leaders(after)
            return first == set(hinge["leaders"]) and not first & lot.first and _gained(lot, hinge["change"], after)

        yield claim("the lead hangs on an answer", hinge, Trial(lot.change(hinge["change"]), holds))


def clear_lead(lot: Lot) -> Iterator[Claim]:
    """Of a clear lead no small change makes another one first, and what is said to be the gap is the smallest."""
    told = lot.insights["assurance"]
    if told is None or told["code"] != "clear":
        return
    changes = [change for vendor, _ in lot.vendors() for change in lot.small_changes(vendor)]
    stays: Callable[[Order], bool] = lambda after: bool(leaders(after) & lot.first) or not leaders(after)  # noqa: E731
    yield claim("a clear lead", told, *(Trial(change, stays) for change in changes))


def least_change(lot: Lot) -> Iterator[Claim]:
    """What is told as the least that would have to change is such a change; none of a ranked vendor is smaller."""
    told = lot.insights["assurance"]
    if told is None or told["code"] not in ("close", "hangs") or not told["gap"]:
        return
    sizes: dict[bool, list[float]] = {True: [], False: []}
    for vendor, place in lot.today.items():
        for change in lot.small_changes(vendor) if vendor in lot.tender.answers else ():
            after = lot.with_edits(change)
            if leaders(after) and not leaders(after) & lot.first:
                sizes[place.rank is not None].append(abs((after[vendor].total or 0.0) - (place.total or 0.0)))
    is_one = any(near(size, told["gap"]) for size in (*sizes[True], *sizes[False]))
    is_least = all(size >= told["gap"] - TINY for size in sizes[True])
    yield fact("the least that would have to change", (told, sizes), is_one and is_least)


def thresholds(lot: Lot) -> Iterator[Claim]:
    """Where a floor or the minimum of alignment hangs on a step, that step crosses it."""
    for vendor, its in lot.vendors():
        for finding in its["findings"]:
            if finding["code"].endswith("_by_a_step"):
                yield from _threshold(lot, vendor, finding)


def _threshold(lot: Lot, vendor: str, finding: Told) -> Iterator[Claim]:
    """A step of the named answer, or its verification, leads to the points that are told, on the other side."""
    question = finding["by"] or finding["subject"]
    own = [change for change in lot.small_changes(vendor) if getattr(change[0], "question", "") == question]

    def points(order: Order) -> float | None:
        subject = finding["subject"]
        place = order[vendor]
        return place.criteria[subject] if finding["code"].startswith("floor") else place.alignment

    def holds(after: Order) -> bool:
        found, before = points(after), points(lot.today)
        assert found is not None
        assert before is not None
        crosses = (found >= finding["bound"] - TINY) is not (before >= finding["bound"] - TINY)
        return near(found, finding["value"]) and crosses

    tried = [Trial(change, holds) for change in own]
    good = next((trial for trial in tried if trial.holds(lot.with_edits(trial.edits))), None)
    yield claim("a step decides about a floor or minimum", finding, good or Trial((), lambda _: False))
