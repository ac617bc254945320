"""What a vendor could become with what is missing, and what would bring one back that is out."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.functional.sentences.claims import TINY, Claim, Lot, Told, Trial, claim, fact, near
from tests.functional.sentences.tender import Answered, Edits, Measured, Order, Reviewed, are_first, leaders


def prospects(lot: Lot) -> Iterator[Claim]:
    """With what it owes at its best a vendor has the total that is told; and it could lead, or it could not."""
    for vendor, told in lot.vendors():
        prospect = told["insights"]["prospect"]
        theirs, owed = prospect["theirs"], [*prospect["theirs"], *prospect["ours"]]
        ways = lot.ways(vendor, theirs) if theirs and prospect["reach"] is not None else []
        if ways:

            def reached(after: Order, vendor: str = vendor, reach: float = prospect["reach"]) -> bool:
                return near(after[vendor].total, reach)

            yield claim("with what it owes it reaches P", prospect, Trial(lot.best_way(vendor, ways), reached))
        yield from _could_lead(lot, vendor, told, owed)
        yield from _needed(lot, vendor, prospect)
        yield from _bounds(lot, vendor, told, owed)


def _could_lead(lot: Lot, vendor: str, told: Told, owed: list[str]) -> Iterator[Claim]:
    prospect = told["insights"]["prospect"]
    if vendor in lot.first or not lot.first:
        return
    others = lot.others_at_worst(vendor)
    # A text is open as soon as those of others are read; one that nobody gave counts for nobody.
    texts, bare = lot.open_texts(vendor), prospect["unproven"]
    owed = [name for name in owed if lot.tender.questions.get(name, {}).get("type") != "text" or name in bare]
    owed += [name for name in texts if name not in owed]
    ways = [(*others, *way) for way in lot.ways(vendor, owed, texts=100.0)]
    leading = [way for way in ways if vendor in leaders(lot.with_edits(way))]
    if owed and ways and prospect["best"] is not None:

        def reached(after: Order) -> bool:
            return near(after[vendor].total, prospect["best"])

        yield claim("with all that is open it reaches P", prospect, Trial(lot.best_way(vendor, ways), reached))
    if prospect["could_lead"] and ways:
        way = (leading or ways)[0]
        trial = Trial(way, lambda after: vendor in leaders(after))
        yield claim("what is open could put it first", told["findings"], trial)
    elif ways and owed:
        trial = Trial(lot.best_way(vendor, ways), lambda after: vendor not in leaders(after))
        yield claim("what is open cannot put it first", prospect, trial)


def _needed(lot: Lot, vendor: str, prospect: Told) -> Iterator[Claim]:
    needed = prospect["needed"]
    if needed is None:
        return
    question = prospect["theirs"][0]
    low, high = lot.tender.questions[question]["range"]
    ends = [low if needed["least"] is None else needed["least"], high if needed["most"] is None else needed["most"]]
    inside = [*ends, sum(ends) / 2]
    steps = [next(step for least, step in ((10, 1.0), (1, 0.1), (0, 0.01)) if abs(end) >= least) for end in ends]
    outside = [ends[0] - steps[0]] if needed["least"] is not None else []
    outside += [ends[1] + steps[1]] if needed["most"] is not None else []
    proven = needed != {"least": None, "most": None}  # any answer, also one without evidence
    good = [Answered(vendor, question, float(value), proven) for value in inside]
    bad = [Answered(vendor, question, float(value), proven) for value in outside if low <= value <= high]
    trials = [Trial((each,), partial(are_first, {vendor})) for each in good]
    trials += [Trial((each,), partial(_is_not_ahead, vendor)) for each in bad]
    yield claim("such a figure would put it first", (vendor, question, needed), *trials)


def _is_not_ahead(vendor: str, after: Order) -> bool:
    """Return whether a vendor has no more points than all others, though a tie may be decided for it."""
    others = [place.total or 0.0 for name, place in after.items() if name != vendor and place.rank is not None]
    return (after[vendor].total or 0.0) <= max(others, default=0.0) + TINY


def _bounds(lot: Lot, vendor: str, told: Told, owed: list[str]) -> Iterator[Claim]:
    """With all that is missing at its best or at its worst a total is not outside of what is told."""
    low, high = told["low"], told["high"]
    ways = lot.ways(vendor, owed, texts=100.0) if owed else []
    if ways and high is not None:

        def below(after: Order) -> bool:
            total = after[vendor].total
            return total is None or total <= high + TINY

        yield claim("highest", (vendor, high), Trial(lot.best_way(vendor, ways), below))
    ours = told["insights"]["prospect"]["ours"]
    worst: Edits = ()
    for name in (*ours, *(name for name in owed if name in lot.tender.kpis and name not in ours)):
        worst += lot.figure(vendor, name, min) if name in lot.tender.kpis else (Reviewed(vendor, name, points=0.0),)
    if worst and low is not None:

        def above(after: Order) -> bool:
            total = after[vendor].total
            return total is None or total >= low - TINY

        yield claim("lowest", (vendor, low), Trial(worst, above))


def settled(lot: Lot) -> Iterator[Claim]:
    """Where no missing answer can change who leads, each rival is tried with all of its own at its best."""
    told = lot.insights["assurance"]
    if told is None or not told["settled"]:
        return
    trials = []
    for vendor, its in lot.vendors():
        prospect = its["insights"]["prospect"]
        owed = [*prospect["theirs"], *prospect["ours"]]
        ways = [(*lot.others_at_worst(vendor), *way) for way in lot.ways(vendor, owed, texts=100.0)]
        if vendor not in lot.first and owed and ways:
            trials.append(Trial(lot.best_way(vendor, ways), lambda after: leaders(after) == lot.first))
    yield claim("no missing answer can change who leads", told, *trials)


def ways_back(lot: Lot) -> Iterator[Claim]:
    """With what is told applied, a vendor that is out is in the ranking."""
    for vendor, told in lot.vendors():
        way, prospect = told["insights"]["note"]["way_back"], told["insights"]["prospect"]
        back: Callable[[Order], bool] = partial(_is_ranked, vendor)
        if way is None:
            continue
        code, trials = way["code"], []
        if code == "answers":
            owed = [*prospect["theirs"], *prospect["ours"]]
            # Complete is also a text that counts as soon as those of others are read.
            owed += [name for name in lot.open_texts(vendor) if name not in owed]
            ways = lot.ways(vendor, owed, texts=100.0)
            trials = [Trial(lot.best_way(vendor, ways), back)] if ways else []
        elif code == "limit":
            figures = lot.figures(way["question"])
            trials = [Trial((Measured(vendor, way["question"], value),), back) for value in figures]
        elif code == "minimum":
            missed = [reason for reason in told["reasons"] if reason["code"] == "minimum"]
            yield fact("more points needed", way, all(near(r["bound"] - r["value"], way["points"]) for r in missed))
        elif way["changes"]:
            edits = tuple(edit for change in way["changes"] for edit in lot.change(change))
            trials = [Trial(edits, back)]
        if trials:
            yield claim("n changes would do" if code == "changes" else f"{code} would bring it back", way, *trials)


def _is_ranked(vendor: str, after: Order) -> bool:
    return after[vendor].rank is not None


def settle_list(lot: Lot) -> Iterator[Claim]:
    """Each line of what to settle does what it says."""
    for told in lot.insights["open_points"]:
        vendor, code = told["vendor"], told["code"]
        if code == "swap":
            behind = told["behind"]

            def puts_first(after: Order, behind: str = behind) -> bool:
                return behind in leaders(after) and not leaders(after) & lot.first

            trial = Trial(lot.change(told["change"]), puts_first)
            yield claim("settle: an answer would change who leads", told, trial)
        elif code in ("own", "missing") and told["reach"] is not None:
            ways = lot.ways(vendor, told["subjects"], texts=100.0 if code == "own" else None)

            def reached(after: Order, vendor: str = vendor, reach: float = told["reach"]) -> bool:
                return near(after[vendor].total, reach)

            if ways:
                yield claim("settle: at best it comes to P", told, Trial(lot.best_way(vendor, ways), reached))
        elif code == "would_lead":
            first = max((lot.today[leader].total or 0.0 for leader in lot.first), default=0.0)
            place = lot.today[vendor]
            holds = place.rank is None and near(place.total, told["total"]) and told["total"] > first
            yield fact("settle: more points than the leader", told, holds)
