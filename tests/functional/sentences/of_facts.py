"""What is as it is: prices, what is verified and read, and what a better answer would gain."""

from collections.abc import Iterator
from functools import partial

from tests.functional.sentences.answers import is_given
from tests.functional.sentences.claims import TINY, Claim, Lot, Told, Trial, claim, fact, near
from tests.functional.sentences.tender import Answered, Edits, Named, Order, Reviewed


def prices(lot: Lot) -> Iterator[Claim]:
    """The cheapest is the cheapest of those in the ranking, and outside only a lower one is told."""
    cost = lot.insights["cost"]
    if cost is None:
        return
    prices = {name: lot.tender.figures.get((name, cost["kpi"])) for name in lot.today}
    ranked = {name for name, place in lot.today.items() if place.rank is not None}
    known = {name: price for name, price in prices.items() if price is not None}
    others = [known[name] for name in ranked & known.keys() if name != cost["leader"]]
    out = [known[name] for name in known.keys() - ranked]
    inside = [known[name] for name in known.keys() & ranked]
    holds = cost["leader"] in lot.first and cost["price"] == prices[cost["leader"]]
    holds &= _is_lowest(cost["cheapest"], others, known)
    lowest = [price for price in out if not inside or price < min(inside)]
    holds &= _is_lowest(cost["outside"], lowest, known)
    holds &= set(cost["unknown"]) == ranked - known.keys()
    yield fact("what it costs, and the cheapest", cost, holds)


def _is_lowest(told: Told | None, prices: list[float], known: dict[str, float]) -> bool:
    if told is None:
        return not prices
    return bool(prices) and told["amount"] == min(prices) == known[told["vendor"]]


def checks(lot: Lot) -> Iterator[Claim]:
    """As many answers are verified as is told, all is answered where that is told, and unread texts are named."""
    told = lot.insights["assurance"]
    if told is None:
        return
    for check in told["checked"]:
        vendor = check["vendor"]
        own = [each for each in _told_of(lot, vendor)["answers"] if each["state"] == "answered"]
        proofs = [each for each in own if lot.tender.questions[each["question"]].get("evidence")]
        said = {r.question for r in lot.tender.reviews if r.vendor == vendor and r.verified}
        verified = [each for each in proofs if each["question"] in said]
        yield fact("verified k of n", check, (check["verified"], check["asked"]) == (len(verified), len(proofs)))
    ranked = [vendor for vendor, place in lot.today.items() if place.rank is not None]
    unread = {question for vendor in ranked for question in _unread(lot, vendor)}
    yield fact("texts that nobody has read", told["unread"], set(told["unread"]) == unread)
    if not told["unread"] and told["coverage"] >= 1.0 - TINY:
        gaps = [vendor for vendor in ranked if any(_is_blank(lot, each) for each in _told_of(lot, vendor)["answers"])]
        yield fact("everything was answered", gaps, not gaps)


def _told_of(lot: Lot, vendor: str) -> Told:
    return next(told for name, told in lot.vendors() if name == vendor)


def _is_blank(lot: Lot, answer: Told) -> bool:
    """Return whether an answer is missing that counts."""
    return answer["state"] not in ("answered", "not applicable") and answer["weight"] > 0


def _unread(lot: Lot, vendor: str) -> Iterator[str]:
    for answer in _told_of(lot, vendor)["answers"]:
        asked = lot.tender.questions[answer["question"]]
        read = {r.question for r in lot.tender.reviews if r.vendor == vendor and r.points is not None}
        if asked["type"] == "text" and answer["state"] == "answered" and asked["id"] not in read:
            yield asked["id"]


def contracts(lot: Lot) -> Iterator[Claim]:
    """With the better answer that a contract asks for, verified, a total gains what is told."""
    for contract in lot.insights["contracts"]:
        vendor = contract["vendor"]
        for term in contract["terms"]:
            question = term["question"]
            asked = lot.tender.questions[question]
            if not is_given(lot.tender.answers[vendor][question]):
                continue
            better = term["best"] if term["code"] == "instead" else None
            if term["code"] == "lacking" and term["items"]:
                yes = "live" if asked["type"] == "checklist" else "yes"
                better = {**lot.tender.answers[vendor][question], **dict.fromkeys(term["items"], yes)}
            edits: Edits = () if better is None else (Answered(vendor, question, better),)
            if lot.is_refuted(vendor, question) or (better is None and term["code"] != "proof"):
                continue
            if asked.get("evidence") and not lot.is_checked(vendor, question):
                edits += (Reviewed(vendor, question, verified=True),)

            def gains(after: Order, vendor: str = vendor, gap: float = term["gap"]) -> bool:
                return near((after[vendor].total or 0.0) - (lot.today[vendor].total or 0.0), gap)

            if question not in lot.tender.gates:
                yield claim("a contract could gain P points", term, Trial(edits, gains))


def gains(lot: Lot) -> Iterator[Claim]:
    """Verified, the declared answers add what is told, with evidence those without; so do open ones at their best."""
    for vendor, told in lot.vendors():
        shortfalls, prospect, place = told["insights"]["shortfalls"], told["insights"]["prospect"], lot.today[vendor]
        if place.total is None:
            continue

        def adds(after: Order, points: float, vendor: str = vendor) -> bool:
            return near((after[vendor].total or 0.0) - (lot.today[vendor].total or 0.0), points)

        if (proof := shortfalls["proof"]) is not None:
            declared = [each["question"] for each in told["answers"] if each["proof"] == "declared"]
            edits = tuple(Reviewed(vendor, question, verified=True) for question in declared)
            yield claim("verifying would add P points", proof, Trial(edits, partial(adds, points=proof["points"])))
        if (unproven := shortfalls["unproven"]) is not None:
            bare = [each["question"] for each in told["answers"] if each["proof"] == "missing"]
            trial = Trial(tuple(Named(vendor, name) for name in bare), partial(adds, points=unproven["points"]))
            yield claim("evidence would add P points", unproven, trial)
        for found in told["findings"]:
            if found["code"] == "not_applicable_claimed":
                trial = Trial((Answered(vendor, found["subject"], None),), partial(adds, points=-found["value"]))
                yield claim("left unanswered it would lose P points", found, trial)
        owed = (name for name in prospect["theirs"] if name not in prospect["unproven"])
        open_ones = [name for name in owed if name in lot.tender.questions]
        ways = lot.ways(vendor, open_ones) if shortfalls["unanswered"] is not None else []
        if ways:
            points = shortfalls["unanswered"]["points"]
            trial = Trial(lot.best_way(vendor, ways), partial(adds, points=points))
            yield claim("answering would add P points", shortfalls["unanswered"], trial)
