"""What stands in print: each sentence of sheets and terminal is read, and says what ranking.json tells and is tried."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.functional.sentences.claims import Claim, fact

Told = Mapping[str, Any]
_CONDITIONAL = re.compile(r"\b(?:would|(?<!We have )could(?!\)))\b|, and (?:it|V\d+) leads|, V\d+ leads\b")
_VENDOR = re.compile(r"V\d+")
_ASKED = r"“(?:What about (q\d+)\?)”"
_AN_ANSWER = r"(?:one answer|the answer of V\d+ to [^.|]*)"
_CHANGES = {
    "verified": rf"Verifying the answer of (V\d+) to {_ASKED} would add ([\d.]+) points? and swap the two",
    "higher": rf"An answer of (V\d+) to {_ASKED} one step better would add ([\d.]+) points? and swap the two",
    "lower": rf"An answer of (V\d+) to {_ASKED} one step worse would cost ([\d.]+) points? and swap the two",
    "answered": rf"The best answer of (V\d+) to {_ASKED}, even unverified, would add ([\d.]+) points? and swap the two",
    "named": rf"Evidence for the answer of (V\d+) to {_ASKED}, even unverified, would add ([\d.]+) points? and swap",
}
_HINGES = {
    "withdrawn": rf"Without the answer of (V\d+) to {_ASKED}, (.+?) would lead\.",
    "refuted": rf"If the answer of (V\d+) to {_ASKED} were refuted, (.+?) would lead\.",
    "lower": rf"With the answer of (V\d+) to {_ASKED} one step worse, (.+?) would lead\.",
    "higher": rf"With the answer of (V\d+) to {_ASKED} one step better, (.+?) would lead\.",
    "verified": rf"If the answer of (V\d+) to {_ASKED} were verified, (.+?) would lead\.",
}
_SETTLE = {
    ("own", "verified"): rf"(V\d+) \| Verify its answer to {_ASKED}: that alone would put it first",
    ("own", "higher"): rf"(V\d+) \| Check its answer to {_ASKED}: one step better, and it leads",
    ("own", "lower"): rf"(V\d+) \| Check its answer to {_ASKED}: with a different one, it leads",
    ("leader", "verified"): rf"(V\d+) \| Check its answer to {_ASKED}: if it is verified, (V\d+) leads",
    ("leader", "higher"): rf"(V\d+) \| Check its answer to {_ASKED}: with a different one, (V\d+) leads",
    ("leader", "lower"): rf"(V\d+) \| Check its answer to {_ASKED}: one step worse, and (V\d+) leads",
}
_NEEDED = {
    (False, False): r"(V\d+) \| [^|]*Any answer would put it first",
    (False, True): r"(V\d+) \| [^|]* ([\d.]+) [^|]*or less, even unverified, would put it first",
    (True, False): r"(V\d+) \| [^|]* ([\d.]+) [^|]*or more, even unverified, would put it first",
    (True, True): r"(V\d+) \| [^|]* ([\d.]+) [^|]*to ([\d.]+)[^|]*, even unverified, would put it first",
}
_BACK = {
    "knockout": r"The other answer would do\.",
    "limit": r"Any value within the limit would do\.",
    "step": rf"One step more on {_ASKED} would do\.",
    "evidence": rf"Evidence for {_ASKED} would do\.",
    "verified": rf"Verifying {_ASKED} would do\.",
    "other": r"One other answer would do\.",
    "figure": r"“?Figure (\d)”? at \S+.*? would do\.",
    "changes": r"(\d+) changes? would do\.",
}
_ALL_OPEN = r"with all that is open, even unverified, it would have ([\d.]+) points?; the leader is sure of ([\d.]+)"
_UNANSWERED = rf"that {_ASKED} does not apply to it; left unanswered, its total would be ([\d.]+)"
_HEADINGS = r"smallest changes that would swap|variance\) of the gap .* would disappear"
_STEPS = r"with its answer to {asked} one step (?:better|worse), “?(?P<part>[^”]+?)”? would have ([\d.]+) points"


@dataclass(frozen=True)
class Row:
    """A row of a sheet, or a line of the terminal."""

    sheet: str
    """Its name; empty for the terminal."""
    text: str
    """Its cells, with bars between them."""

    @property
    def vendor(self) -> str:
        """Of whom it is: the sheet's vendor, or the first one that it names."""
        found = _VENDOR.fullmatch(self.sheet) or _VENDOR.search(self.text)
        return found.group().lower() if found else ""


def printed(ranking: Told, rows: Iterable[Row]) -> Iterator[Claim]:
    """Yield what is read, as claims that it is what ranking.json tells; what nobody here can read is false."""
    reader = _Reader(ranking)
    for row in rows:
        spans: list[tuple[int, int]] = []
        for kind, pattern, holds in reader.kinds:
            for match in re.finditer(pattern, row.text):
                spans.append(match.span())
                yield fact(f"in print: {kind}", (row.sheet, match.group()), holds(match, row))
        for match in _CONDITIONAL.finditer(row.text):
            if not any(start <= match.start() < end for start, end in spans):
                yield fact("in print: not read", (row.sheet, row.text), holds=False)


_Holds = Callable[[re.Match[str], Row], bool]


class _Reader:
    """Compares what is read to what ranking.json tells."""

    def __init__(self, ranking: Told) -> None:
        self._ranking = ranking
        self._lots = ranking["lots"]
        self._vendors = {each["vendor"]: each for lot in self._lots for each in lot["vendors"]}
        self.kinds: list[tuple[str, str, _Holds]] = [
            *(("a change would swap two", text, self._swaps(kind)) for kind, text in _CHANGES.items()),
            *(("the lead hangs on an answer", text, self._hangs(kind)) for kind, text in _HINGES.items()),
            *(("settle: an answer", text, self._settles(*key)) for key, text in _SETTLE.items()),
            *(("settle: such a figure", text, self._needs(*ends)) for ends, text in _NEEDED.items()),
            *(("brings it back", text, self._brings_back(code)) for code, text in _BACK.items()),
            ("too close", r"against (V\d+): ([\d.]+) points? apart", self._is_close),
            (
                "could reach P",
                r"(V\d+) could reach ([\d.]+) points with (all that is open|what it owes alone)",
                self._could_change,
            ),
            ("at best it comes to P", r"(V\d+) \| [^|]*At best, that alone brings it to ([\d.]+)", self._comes_to),
            ("the least change", rf"([\d.]+) points? in {_AN_ANSWER} would change who leads", self._is_least),
            ("no weight", r"No weight, halved or doubled on its own, would change first", self._no_weight),
            (
                "a weight",
                r"(?:Each of these weights|This weight), halved or doubled(?: on its own)?, would change first",
                self._a_weight,
            ),
            ("no answer", r"No answer, if one step different, verified or newly given, would swap", self._no_answer),
            ("verified it adds", r"; verified, (?:it|they) would add ([\d.]+) points?", self._adds("proof")),
            ("with evidence it adds", r"unverified, (?:it|they) would add ([\d.]+) points?", self._adds("unproven")),
            ("at its best it adds", r"at (?:its|their) best (?:it|they) would add ([\d.]+)", self._adds("unanswered")),
            ("with all that is open", _ALL_OPEN, self._at_best),
            (
                "left unanswered",
                rf"that {_ASKED} does not apply to it; left unanswered, its total would be ([\d.]+)",
                self._lower,
            ),
            ("a step decides", _STEPS.format(asked=_ASKED), self._decides),
            ("without verification", r"Without any verification, ([^.]+?) would lead\.", self._declared),
            ("without verification", r"Without any verification, the order would differ", self._differs),
            ("an order", r"(?:^|\| )((?:\d+\. V\d+ \(\d+\)(?:, )?)+)", self._is_order),
            ("could change the order", r"What is still open could change the order: V", self._is_open),
            ("a price outside", r"(V\d+), [\w ]+, would cost", self._costs),
            (
                "a heading",
                r"smallest changes that would swap|variance\) of the gap .* would disappear",
                lambda *_: True,
            ),
        ]

    def _swaps(self, kind: str) -> _Holds:
        calls = (call for lot in self._lots for call in lot["close_calls"])
        told = [change for call in calls for change in call["changes"] if change["kind"] == kind]
        return lambda match, _: any(
            (change["vendor"], change["question"]) == (match[1].lower(), match[2])
            and _is_shown(abs(change["size"]), match[3])
            for change in told
        )

    def _hangs(self, kind: str) -> _Holds:
        told = {
            (hinge["change"]["vendor"], hinge["change"]["question"], frozenset(hinge["leaders"]))
            for lot in self._lots
            for hinge in lot["hinges"]
            if hinge["change"]["kind"] == kind
        }
        return lambda match, _: (match[1].lower(), match[2], frozenset(_names(match[3]))) in told

    def _points(self) -> Iterator[Told]:
        for lot in self._lots:
            yield from lot["insights"]["open_points"]

    def _settles(self, whose: str, kind: str) -> _Holds:
        told = {
            (point["vendor"], point["change"]["question"], point["behind"])
            for point in self._points()
            if point["code"] == "swap" and point["change"]["kind"] == kind
        }
        place = 1 if whose == "own" else 3
        return lambda match, _: (match[1].lower(), match[2], match[place].lower()) in told

    def _needs(self, low: bool, high: bool) -> _Holds:
        told = {point["vendor"]: point["needed"] for point in self._points() if point["needed"] is not None}

        def holds(match: re.Match[str], _: Row) -> bool:
            needed = told.get(match[1].lower())
            ends = [] if needed is None else [needed["least"] if low else None, needed["most"] if high else None]
            shown = [float(end) for end in match.groups()[1:]]
            return needed is not None and _are_near([end for end in ends if end is not None], shown, 0.5)

        return holds

    def _brings_back(self, code: str) -> _Holds:
        def holds(match: re.Match[str], row: Row) -> bool:
            way = self._vendors[row.vendor]["insights"]["note"]["way_back"]
            if way is None or way["code"] != code:
                return False
            named = {"changes": str(len(way["changes"])), "figure": (way["question"] or "")[1:]}
            return not match.groups() or match[1] == named.get(code, way["question"])

        return holds

    def _is_close(self, match: re.Match[str], row: Row) -> bool:
        pair = {row.vendor, match[1].lower()}
        calls = (call for lot in self._lots for call in lot["close_calls"])
        return any({call["ahead"], call["behind"]} == pair and _is_shown(call["gap"], match[2]) for call in calls)

    def _could_change(self, match: re.Match[str], _: Row) -> bool:
        assurances = (lot["insights"]["assurance"] for lot in self._lots)
        told = [each for found in assurances if found is not None for each in found["could_change"]]
        prospect = self._vendors[match[1].lower()]["insights"]["prospect"]
        by_its_rule = prospect["best" if match[3] == "all that is open" else "reach"]
        return _is_shown(by_its_rule, match[2]) and any(
            each["vendor"] == match[1].lower() and _is_shown(each["points"], match[2]) for each in told
        )

    def _is_open(self, *_: object) -> bool:
        assurances = (lot["insights"]["assurance"] for lot in self._lots)
        return any(found is not None and found["could_change"] for found in assurances)

    def _costs(self, match: re.Match[str], _: Row) -> bool:
        costs = [lot["insights"]["cost"] for lot in self._lots if lot["insights"]["cost"] is not None]
        return match[1].lower() in [cost["outside"]["vendor"] for cost in costs if cost["outside"] is not None]

    def _comes_to(self, match: re.Match[str], _: Row) -> bool:
        told = [point for point in self._points() if point["vendor"] == match[1].lower() and point["reach"] is not None]
        return any(_is_shown(point["reach"], match[2]) for point in told)

    def _is_least(self, match: re.Match[str], _: Row) -> bool:
        gaps = [lot["insights"]["assurance"]["gap"] for lot in self._lots if lot["insights"]["assurance"] is not None]
        return any(gap is not None and _is_shown(gap, match[1]) for gap in gaps)

    def _movers(self) -> list[Any]:
        found = (lot["insights"]["assurance"] for lot in self._lots)
        return [each["movers"] for each in found if each is not None]

    def _no_weight(self, *_: object) -> bool:
        return [] in self._movers()

    def _a_weight(self, *_: object) -> bool:
        return any(self._movers())

    def _no_answer(self, *_: object) -> bool:
        return any(not lot["close_calls"] for lot in self._lots)

    def _adds(self, what: str) -> _Holds:
        def holds(match: re.Match[str], row: Row) -> bool:
            told = self._vendors[row.vendor]["insights"]["shortfalls"][what]
            return told is not None and _is_shown(told["points"], match[1])

        return holds

    def _found(self, row: Row, *codes: str) -> list[Told]:
        return [found for found in self._vendors[row.vendor]["findings"] if found["code"] in codes]

    def _at_best(self, match: re.Match[str], row: Row) -> bool:
        told = self._found(row, "could_lead", "could_overtake")
        return any(_is_shown(each["value"], match[1]) and _is_shown(each["bound"], match[2]) for each in told)

    def _lower(self, match: re.Match[str], row: Row) -> bool:
        told = self._found(row, "not_applicable_claimed")
        return any(each["subject"] == match[1] and _is_shown(each["value"], match[2]) for each in told)

    def _decides(self, match: re.Match[str], row: Row) -> bool:
        sides = ("floor", "minimum")
        codes = [f"{side}_{way}_by_a_step" for side in sides for way in ("missed", "reached")]
        told = self._found(row, *codes)
        return any(match[1] in (each["by"], each["subject"]) and _is_shown(each["value"], match[3]) for each in told)

    def _declared(self, match: re.Match[str], _: Row) -> bool:
        named, more = _names(match[1]), re.search(r"(\d+) more", match[1])
        told = [lot["insights"]["decision"]["declared"] for lot in self._lots]
        return any(
            each[: len(named)] == named and len(each) - len(named) == (int(more[1]) if more else 0) for each in told
        )

    def _differs(self, *_: object) -> bool:
        orders = ([_order(lot) for lot in told] for told in (self._lots, self._ranking["declared_only"]))
        return any(today != then for today, then in zip(*orders, strict=True))

    def _is_order(self, match: re.Match[str], _: Row) -> bool:
        told = [self._lots, self._ranking["verified_only"], self._ranking["declared_only"]]
        told += [scenario["lots"] for scenario in self._ranking["scenarios"]]
        shown = re.findall(r"(\d+)\. (V\d+) \((\d+)\)", match[1])
        return any(
            len(order) >= len(shown)
            and all(
                rank == int(place) and name == vendor.lower() and _is_shown(total, points)
                for (rank, name, total), (place, vendor, points) in zip(order, shown, strict=False)
            )
            for lots in told
            for order in map(_order, lots)
        )


def _order(lot: Told) -> list[tuple[int, str, float]]:
    ranked = [each for each in lot["vendors"] if each["rank"] is not None]
    return [(each["rank"], each["vendor"], each["total"]) for each in ranked]


def _names(text: str) -> list[str]:
    return [name.lower() for name in _VENDOR.findall(text)]


def _is_shown(value: float, shown: str) -> bool:
    """Return whether a figure is printed with the decimals that it has in print, one way or the other at a half."""
    shown = shown.rstrip(".")  # at the end of a sentence
    decimals = len(shown.partition(".")[2])
    return abs(value - float(shown)) <= 0.5000001 * 10.0**-decimals


def _are_near(told: list[float], shown: list[float], most: float) -> bool:
    return len(told) == len(shown) and all(abs(one - other) <= most for one, other in zip(told, shown, strict=True))
