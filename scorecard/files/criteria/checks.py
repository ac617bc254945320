"""What must agree between the parts of criteria.yaml.

These checks work on the plain data, not on the validated models, so that everything wrong is said at once: a part that
is itself wrong is reported by the models, and left alone here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from scorecard.core.model.criteria import ALL_LOTS
from scorecard.files.criteria.messages import Mistake, did_you_mean, one_of
from scorecard.files.criteria.strict_yaml import KeyPath
from scorecard.files.tables.columns import plain
from scorecard.words import LANGUAGES


@dataclass(frozen=True)
class Entry:
    """A map in a list of the file, and the path to it."""

    path: KeyPath
    data: Mapping[str, object]

    def text(self, key: str) -> str | None:
        """Return the text under a key, or `None` where there is none."""
        value = self.data.get(key)
        return value if isinstance(value, str) else None

    def lots(self) -> tuple[str, ...]:
        """Return its own lots; empty for all."""
        lots = self.data.get("lots")
        return tuple(lot for lot in lots if isinstance(lot, str)) if isinstance(lots, list) else ()


@dataclass(frozen=True)
class Asked:
    """A question with its criterion, and the lots in which it is asked."""

    criterion: Entry
    entry: Entry
    lots: tuple[str, ...]


def entries(data: Mapping[str, object], key: str, path: KeyPath = ()) -> tuple[Entry, ...]:
    """Return the maps in the list under a key."""
    found = data.get(key)
    listed = found if isinstance(found, list) else []
    return tuple(Entry((*path, key, place), entry) for place, entry in enumerate(listed) if isinstance(entry, dict))


def lots_of(data: Mapping[str, object]) -> tuple[str, ...]:
    """Return the lots that are declared, or else those named anywhere, in order of first appearance."""
    declared = Entry((), data).lots()
    if declared:
        return declared
    named: list[str] = []
    for entry in _with_lots(data):
        named.extend(entry.lots())
    return tuple(dict.fromkeys(named))


def disagreements(data: Mapping[str, object]) -> Iterator[Mistake]:
    """Yield everything in the file that is complete in itself, but does not go with the rest."""
    criteria, kpis = entries(data, "criteria"), entries(data, "kpis")
    asked = tuple(asked_in(data))
    questions = tuple(question.entry for question in asked)
    yield from _language(data)
    yield from _same(criteria, "id", "criteria")
    yield from _same(questions, "id", "questions")
    yield from _same(kpis, "id", "KPIs")
    yield from _same_columns(kpis)
    for question in questions:
        for part in ("options", "items"):
            inside = entries(question.data, part, question.path)
            yield from _same(inside, "id", part)
            yield from _same_texts(inside, part)
    yield from _reserved_lots(data)
    yield from _unknown_lots(data)
    yield from _never_asked(asked)
    yield from _conditions(asked)
    yield from _sums(data, asked, kpis)
    yield from _prices(data, kpis)
    if not kpis and "financial" in _map(data.get("minimum")):
        yield Mistake(
            ("minimum", "financial"), "there are no KPIs, so nobody could reach it", "Delete the line, or add KPIs"
        )


def _map(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _with_lots(data: Mapping[str, object]) -> Iterator[Entry]:
    for criterion in entries(data, "criteria"):
        yield criterion
        yield from entries(criterion.data, "questions", criterion.path)
    yield from entries(data, "kpis")


def asked_in(data: Mapping[str, object]) -> Iterator[Asked]:
    """Yield the questions in the order of the file."""
    every = lots_of(data) or ("",)
    for criterion in entries(data, "criteria"):
        there = criterion.lots() or every
        for question in entries(criterion.data, "questions", criterion.path):
            own = question.lots() or every
            yield Asked(criterion, question, tuple(lot for lot in there if lot in own))


def _language(data: Mapping[str, object]) -> Iterator[Mistake]:
    language = data.get("language")
    if isinstance(language, str) and language not in LANGUAGES:
        hint = did_you_mean(language, LANGUAGES, f"Write {one_of(LANGUAGES)}".replace('"', ""))
        yield Mistake(("language",), f'the tool does not speak "{language}"', hint)


def _same(found: Iterable[Entry], key: str, what: str) -> Iterator[Mistake]:
    """Yield the ids that two parts share."""
    seen: set[str] = set()
    for entry in found:
        identity = entry.text(key)
        if identity in seen:
            hint = "Every id must be its own: give one of them another"
            yield Mistake((*entry.path, key), f'two {what} have the id "{identity}"', hint)
        if identity is not None:
            seen.add(identity)


def _same_columns(kpis: Iterable[Entry]) -> Iterator[Mistake]:
    seen: dict[str, str] = {}
    for kpi in kpis:
        column = kpi.text("column") or kpi.text("id")
        if column is None:
            continue
        folded = plain(column)
        if folded in seen and kpi.text("column"):
            message = f'the column "{column}" is that of the KPI "{seen[folded]}" already'
            yield Mistake((*kpi.path, "column"), message, "Give each KPI a column of its own")
        seen.setdefault(folded, kpi.text("id") or column)


def _same_texts(found: Iterable[Entry], what: str) -> Iterator[Mistake]:
    """Yield the options whose texts a vendor could not tell apart."""
    seen: set[tuple[str, str]] = set()
    for entry in found:
        text = entry.data.get("text")
        versions = text if isinstance(text, dict) else {"": text}
        for language, version in versions.items():
            folded = (language, plain(version)) if isinstance(version, str) else None
            if folded in seen:
                message = f'two {what} have the text "{version}"'
                yield Mistake((*entry.path, "text"), message, "A vendor could not tell them apart: reword one of them")
            if folded is not None:
                seen.add(folded)


def _reserved_lots(data: Mapping[str, object]) -> Iterator[Mistake]:
    for entry in (Entry((), data), *_with_lots(data)):
        for place, lot in enumerate(entry.lots()):
            if lot == ALL_LOTS:
                hint = "Leave `lots` out where all of them are meant, or give the lot another name"
                yield Mistake((*entry.path, "lots", place), f'"{lot}" stands for all lots, and can name none', hint)


def _unknown_lots(data: Mapping[str, object]) -> Iterator[Mistake]:
    """Yield the names of lots that are not declared, or that differ from another only by capital letters."""
    known = lots_of(data)
    first = {lot.casefold(): lot for lot in reversed(known)}
    for entry in _with_lots(data):
        for place, lot in enumerate(entry.lots()):
            path = (*entry.path, "lots", place)
            if lot not in known:
                hint = did_you_mean(
                    lot, known, f"The lots are {one_of(known)}; they are declared at the top of the file"
                )
                yield Mistake(path, f'there is no lot "{lot}"', hint)
            elif first[lot.casefold()] != lot:
                message = f'the lot "{lot}" is also written "{first[lot.casefold()]}"'
                yield Mistake(path, message, "Write it the same everywhere")


def _never_asked(asked: Iterable[Asked]) -> Iterator[Mistake]:
    for question in asked:
        there, own = question.criterion.lots(), question.entry.lots()
        lost = [lot for lot in own if there and lot not in there]
        if lost:
            message = f"it names the lot {one_of(lost)}, in which its criterion is not asked"
            yield Mistake(
                (*question.entry.path, "lots"), message, "Delete the lot here, or add it to the criterion's lots"
            )


def _conditions(asked: Sequence[Asked]) -> Iterator[Mistake]:
    """Yield the `only_if` that can never hold, or that go round in a circle."""
    by_id = {question.entry.text("id"): question for question in reversed(asked)}
    for question in asked:
        condition = question.entry.data.get("only_if")
        path = (*question.entry.path, "only_if")
        if not isinstance(condition, dict):
            continue
        if len(condition) != 1:
            hint = "Write one question and its option: only_if: {question: option}"
            yield Mistake(path, "a condition names one question and one of its options", hint)
            continue
        (gate, option), own = next(iter(condition.items())), question.entry.text("id")
        if gate == own:
            yield Mistake(path, "the question depends on itself", "Name another question")
        elif gate not in by_id:
            hint = did_you_mean(
                gate, [known for known in by_id if known and known != own], "Write the id of a question"
            )
            yield Mistake(path, f'there is no question "{gate}"', hint)
        else:
            yield from _gate(question, by_id[gate], option, path)
            if own is not None and _circle(own, gate, by_id):
                yield Mistake(path, f'"{own}" and "{gate}" depend on each other', "Delete one of the conditions")


def _gate(question: Asked, gate: Asked, option: object, path: KeyPath) -> Iterator[Mistake]:
    """Yield what is wrong with a condition on a question that exists."""
    name, kind = gate.entry.text("id"), gate.entry.text("type")
    answers = {"yes_no": ["yes", "no"]}.get(kind or "", [])
    if kind == "choice":
        answers = [entry.text("id") or "" for entry in entries(gate.entry.data, "options")]
    if kind in ("scale", "number", "checklist", "text", "date", "hours", "multi"):
        hint = "Only a question of the type choice or yes_no can decide whether another is asked"
        why_not = "of which several options may hold" if kind == "multi" else "which has no options"
        yield Mistake(path, f'"{name}" is of the type {kind}, {why_not}', hint)
    elif answers and isinstance(option, str) and option not in answers:
        hint = did_you_mean(option, answers, f"Its options are {one_of(answers)}")
        yield Mistake(path, f'"{name}" has no option "{option}"', hint)
    missing = [lot for lot in question.lots if lot not in gate.lots]
    if missing:
        hint = "Give both questions the same lots"
        yield Mistake(path, f'"{name}" is not asked in the lot {one_of(missing)}', hint)


def _circle(start: str, gate: str, by_id: Mapping[str | None, Asked]) -> bool:
    """Return whether the conditions lead from `gate` back to `start`."""
    seen: set[str] = set()
    following = [gate]
    while following:
        name = following.pop()
        if name == start:
            return True
        if name in by_id and name not in seen:
            seen.add(name)
            following.extend(_map(by_id[name].entry.data.get("only_if")))
    return False


def _sums(data: Mapping[str, object], asked: Sequence[Asked], kpis: Sequence[Entry]) -> Iterator[Mistake]:
    """Yield the weights whose sum is zero, so that there would be nothing to divide by; each once, with its lots."""
    every = lots_of(data) or ("",)
    lots_by_mistake: dict[Mistake, list[str]] = {}
    for lot in every:
        for mistake in _sums_in(lot, data, asked, kpis):
            lots_by_mistake.setdefault(mistake, []).append(lot)
    for mistake, lots in lots_by_mistake.items():
        place = "" if len(lots) == len(every) else f" in the lot {one_of(lots)}"
        yield Mistake(mistake.path, mistake.message + place, mistake.hint)


def _sums_in(lot: str, data: Mapping[str, object], asked: Sequence[Asked], kpis: Sequence[Entry]) -> Iterator[Mistake]:
    criteria = [entry for entry in entries(data, "criteria") if not entry.lots() or lot in entry.lots()]
    for criterion in criteria:
        inside = [question.entry for question in asked if question.criterion == criterion and lot in question.lots]
        yield from _questions_sum(criterion, inside)
    if criteria and all_zero(criteria):
        yield Mistake(("criteria",), "the weights of the criteria add up to zero", "Give one of them a weight")
    measured = [kpi for kpi in kpis if not kpi.lots() or lot in kpi.lots()]
    if measured and all_zero(measured):
        yield Mistake(("kpis",), "the weights of the KPIs add up to zero", "Give one of them a weight")


def _questions_sum(criterion: Entry, inside: Sequence[Entry]) -> Iterator[Mistake]:
    if not inside:
        if entries(criterion.data, "questions"):
            hint = "Give the criterion the `lots` in which its questions are asked"
            yield Mistake(criterion.path, "the criterion has no question", hint)
    elif all_zero(inside):
        yield Mistake(criterion.path, "the weights of its questions add up to zero", "Give one of them a weight")
    elif all_zero([entry for entry in inside if entry.text("type") != "text"]):
        hint = "Texts earn no points by themselves: add a question of another type that has a weight"
        yield Mistake(criterion.path, "only texts have a weight in this criterion", hint)


def all_zero(found: Iterable[Entry]) -> bool:
    """Return whether all weights are zero; one that is no weight is reported elsewhere, and counts as one here."""
    weights = [entry.data.get("weight") for entry in found]
    return all(weight == 0 and not isinstance(weight, bool) for weight in weights)


def _prices(data: Mapping[str, object], kpis: Sequence[Entry]) -> Iterator[Mistake]:
    told: set[KeyPath] = set()
    for lot in lots_of(data) or ("",):
        prices = [kpi for kpi in kpis if kpi.data.get("price") is True and (not kpi.lots() or lot in kpi.lots())]
        for kpi in prices[1:]:
            if kpi.path not in told:
                told.add(kpi.path)
                message = f'"{prices[0].text("id")}" is the price already' + (f' in the lot "{lot}"' if lot else "")
                yield Mistake((*kpi.path, "price"), message, "Mark one KPI a lot as the price")
