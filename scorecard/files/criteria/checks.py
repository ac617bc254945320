"""What must agree between the parts of criteria.yaml."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from scorecard.core.model.criteria import ALL_LOTS
from scorecard.core.values.numbers import in_percent
from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.entries import Asked, Entry, all_zero, asked_in, every_lot, in_lots, lots_of, with_lots
from scorecard.files.criteria.hours import hours_disagreements
from scorecard.files.criteria.messages import Mistake, did_you_mean, one_of
from scorecard.files.criteria.references import (
    condition_disagreements,
    contradiction_disagreements,
    record_disagreements,
    weighs,
)
from scorecard.files.criteria.values import known_day
from scorecard.files.tables.compared import plain
from scorecard.words import LANGUAGES, OFFERED, base_of, spoken
from scorecard.workbooks.cells import known_currencies


def disagreements(file: Entry) -> Iterator[Mistake]:
    """Yield everything in the file that is complete in itself, but does not go with the rest."""
    for check in (
        *(_language, _same, _units, _lots, _never_asked, condition_disagreements, _sums, _kpis),
        *(_same_names, contradiction_disagreements, hours_disagreements, record_disagreements),
        *(_scenarios, _days, _seal),
    ):
        yield from check(file)


def _language(file: Entry) -> Iterator[Mistake]:
    language = file.text("language")
    if language is not None and language != spoken(language):
        hint = did_you_mean(language, OFFERED, f"Write {one_of(OFFERED)}".replace('"', ""))
        yield Mistake(("language",), f'the tool does not speak "{language}"', hint)


def _days(file: Entry) -> Iterator[Mistake]:
    """Yield the days that come in the wrong order."""
    for first, last in (
        *(("questions_until", "deadline"), ("deadline", "names_kept_until")),
        ("questions_until", "names_kept_until"),
    ):
        early, late = known_day(file.data.get(first)), known_day(file.data.get(last))
        if early is not None and late is not None and early > late:
            hint = "Correct one of the two days"
            yield Mistake((first,), f"{early} is after ⟦{last}⟧, {late}", hint)


def _seal(file: Entry) -> Iterator[Mistake]:
    """Yield a seal that nothing would ever open."""
    if file.data.get("sealed") is True and file.data.get("deadline") is None:
        yield Mistake(
            ("sealed",),
            "a tender without a deadline cannot be sealed",
            "Write a deadline, or ‹delete the key|empty the cell›",
        )


def _same(file: Entry) -> Iterator[Mistake]:
    """Yield what stands in two parts though it must be each one's own: ids, columns, and texts of options."""
    questions = tuple(question.entry for question in asked_in(file))
    yield from _same_ids(file.listed("criteria"), "criteria")
    yield from _same_ids(questions, "questions")
    yield from _same_ids(file.listed("kpis"), "KPIs")
    yield from _same_columns(file.listed("kpis"))
    for question in questions:
        for part in ("options", "items"):
            yield from _same_ids(question.listed(part), part)
            yield from _same_texts(question.listed(part), part)


def _same_ids(found: Iterable[Entry], what: str) -> Iterator[Mistake]:
    seen: set[str | None] = {None}
    for entry in found:
        identity = entry.text("id")
        if identity is not None and identity in seen:
            hint = "Every id must be its own: give one of them another"
            yield Mistake((*entry.path, "id"), f'two {what} have the id "{identity}"', hint)
        seen.add(identity)


def _same_columns(kpis: Iterable[Entry]) -> Iterator[Mistake]:
    seen: dict[str, str] = {}
    for kpi in kpis:
        column = kpi.text("column") or kpi.text("id")
        if column is None:
            continue
        if plain(column) in seen and kpi.text("column"):
            message = f'the column "{column}" is that of the KPI "{seen[plain(column)]}" already'
            yield Mistake((*kpi.path, "column"), message, "Give each KPI a column of its own")
        seen.setdefault(plain(column), kpi.text("id") or column)


def _same_texts(found: Iterable[Entry], what: str) -> Iterator[Mistake]:
    seen: set[tuple[str, str]] = set()
    for entry in found:
        for language, version in (entry.map("text") or {"": entry.data.get("text")}).items():
            if isinstance(version, str):
                if (language, plain(version)) in seen:
                    hint = "A vendor could not tell them apart: reword one of them"
                    yield Mistake((*entry.path, "text"), f'two {what} have the text "{version}"', hint)
                seen.add((language, plain(version)))


def _units(file: Entry) -> Iterator[Mistake]:
    """Yield the units that are percent, or some currency, in one language and not in another."""
    for entry in (*(question.entry for question in asked_in(file)), *file.listed("kpis")):
        units = [(language, unit) for language, unit in entry.map("unit").items() if isinstance(unit, str)]
        for language, unit in units[1:]:
            first = units[0][1]
            codes, others = known_currencies().named_in(first), known_currencies().named_in(unit)
            if in_percent(first) != in_percent(unit) or (codes and others and not codes & others):
                hint = "A number must mean the same in every language: write the same unit in each"
                yield Mistake((*entry.path, "unit", language), f'"{unit}" is another unit than "{first}"', hint)


def _same_names(file: Entry) -> Iterator[Mistake]:
    """Yield the criteria, questions and KPIs of one lot that a reader could not tell apart, in any language."""
    for what, key in (("criterion", "criteria"), ("KPI", "kpis")):
        yield from _same_in_lots([(entry, entry.lots() or every_lot(file)) for entry in file.listed(key)], what, file)
    yield from _same_in_lots([(question.entry, question.lots) for question in asked_in(file)], "question", file)


def _same_in_lots(placed: Sequence[tuple[Entry, tuple[str, ...]]], what: str, file: Entry) -> Iterator[Mistake]:
    own = file.text("language") or ("" if "language" in file.data else "en")
    for number, (entry, lots) in enumerate(placed):
        for other, there in placed[:number]:
            common = [lot for lot in lots if lot in there]
            language = _language_of_both(entry, other, own)
            # Two that share an id as well are told by that, and so is one that has none.
            if language and common and other.text("id") not in (None, entry.text("id")):
                name = f'"{_name(entry, language, own)}" is the name of the {what} "{other.text("id")}"'
                path = (*entry.path, "name", *([language] if language in entry.map("name") else []))
                hint = "A reader could not tell them apart: rename one of them"
                yield Mistake(path, f"{name} already{in_lots(common, file)}", hint)
                break


def _language_of_both(entry: Entry, other: Entry, own: str) -> str | None:
    """Return the first language in which two parts have one name, that of the campaign before others."""
    languages = sorted(LANGUAGES, key=lambda language: language != own)
    names = ((language, *(plain(_name(part, language, own)) for part in (entry, other))) for language in languages)
    return next((language for language, name, there in names if name and name == there), None)


def _name(entry: Entry, language: str, own: str) -> str:
    """Return what a part is called in a language; empty where it has no name, or one that is reported elsewhere."""
    names = entry.map("name")
    name = names.get(language, names.get(own, names.get(base_of(own)))) if names else entry.data.get("name")
    return name if isinstance(name, str) else ""


def _lots(file: Entry) -> Iterator[Mistake]:
    """Yield the names of lots that stand for all, are not declared, or differ from another only by capital letters."""
    known = lots_of(file)
    first = {lot.casefold(): lot for lot in reversed(known)}
    for entry in (file, *with_lots(file)):
        for place, lot in enumerate(entry.lots()):
            path = (*entry.path, "lots", place)
            if lot == ALL_LOTS:
                hint = "‹Leave `lots` out|Empty the cell› where all of them are meant, or give the lot another name"
                yield Mistake(path, f'"{lot}" stands for all lots, and can name none', hint)
            if lot not in known:
                otherwise = f"The lots are {one_of(known)}; they are declared ‹at the top of the file|in the settings›"
                yield Mistake(path, f'there is no lot "{lot}"', did_you_mean(lot, known, otherwise))
            elif entry.path and first[lot.casefold()] != lot:
                message = f'the lot "{lot}" is also written "{first[lot.casefold()]}"'
                yield Mistake(path, message, "Write it the same everywhere")


def _never_asked(file: Entry) -> Iterator[Mistake]:
    for question in asked_in(file):
        lost = [lot for lot in question.entry.lots() if not question.criterion.is_in(lot)]
        if lost:
            message = f"it names the lot {one_of(lost)}, in which its criterion is not asked"
            hint = "Delete the lot here, or add it to the criterion's lots"
            yield Mistake((*question.entry.path, "lots"), message, hint)


def _sums(file: Entry) -> Iterator[Mistake]:
    """Yield the weights whose sum is zero, so that there would be nothing to divide by; each once, with its lots."""
    asked = tuple(asked_in(file))
    lots_by_mistake: dict[Mistake, list[str]] = {}
    for lot in every_lot(file):
        for mistake in _sums_in(lot, file, asked):
            lots_by_mistake.setdefault(mistake, []).append(lot)
    for mistake, lots in lots_by_mistake.items():
        yield Mistake(mistake.path, mistake.message + in_lots(lots, file), mistake.hint)


def _sums_in(lot: str, file: Entry, asked: Sequence[Asked]) -> Iterator[Mistake]:
    for criterion in file.listed("criteria"):
        if criterion.is_in(lot):
            inside = [question.entry for question in asked if question.criterion == criterion and lot in question.lots]
            counted = [question for question in inside if weighs(question, file)]
            if inside and not counted:
                scored = (
                    '‹Write `record: scored` at the top of the file|Write "⟦=scored⟧" at "⟦record⟧" in the settings›'
                )
                hint = f"{scored}, or add a question of another type"
                yield Mistake(criterion.path, "in this criterion only the record is asked, which is not scored", hint)
            else:
                yield from _questions_sum(criterion, counted)
    for key, what in (("criteria", "criteria"), ("kpis", "KPIs")):
        weighed = [entry for entry in file.listed(key) if entry.is_in(lot)]
        if weighed and all_zero(weighed):
            yield Mistake((key,), f"the weights of the {what} add up to zero", "Give one of them a weight")


def _questions_sum(criterion: Entry, inside: Sequence[Entry]) -> Iterator[Mistake]:
    if not inside:
        if criterion.listed("questions"):
            hint = "Give the criterion the ‹`lots`|lots› in which its questions are asked"
            yield Mistake(criterion.path, "the criterion has no question", hint)
    elif all_zero(inside):
        yield Mistake(criterion.path, "the weights of its questions add up to zero", "Give one of them a weight")
    elif all_zero(entry for entry in inside if entry.text("type") != "text"):
        hint = "Texts earn no points by themselves: add a question of another type that has a weight"
        yield Mistake(criterion.path, "only texts have a weight in this criterion", hint)


def _kpis(file: Entry) -> Iterator[Mistake]:
    """Yield prices that are uncertain or beside another of the same lot, and a minimum for KPIs that do not exist."""
    for kpi in file.listed("kpis"):
        if kpi.data.get("price") is True and "uncertainty" in kpi.data:
            hint = "‹Delete the line, or the line `price: true`|Empty the cell, or the one that says it is the price›"
            yield Mistake((*kpi.path, "uncertainty"), "a price is binding, and cannot be uncertain", hint)
    told = set()
    for lot in every_lot(file):
        prices = [kpi for kpi in file.listed("kpis") if kpi.data.get("price") is True and kpi.is_in(lot)]
        for kpi in prices[1:]:
            if kpi.path not in told:
                told.add(kpi.path)
                message = f'"{prices[0].text("id")}" is the price already' + (f' in the lot "{lot}"' if lot else "")
                yield Mistake((*kpi.path, "price"), message, "Mark one KPI a lot as the price")
    if not file.listed("kpis") and "financial" in file.map("minimum"):
        message = "there are no KPIs, so nobody could reach it"
        yield Mistake(("minimum", "financial"), message, "‹Delete the line|Empty the cell›, or add KPIs")


def _scenarios(file: Entry) -> Iterator[Mistake]:
    """Yield the scenarios that name what does not exist, or that leave nothing to divide by."""
    for name, scenario in file.map("scenarios").items():
        if not isinstance(scenario, dict):
            continue
        path = ("scenarios", name)
        if "alignment_share" in scenario and not file.listed("kpis"):
            message = "there are no KPIs, so alignment is all of the total"
            yield Mistake((*path, "alignment_share"), message, "‹Delete the line|Empty the cell›, or add KPIs")
        for side, part, parts in (("criteria", "criterion", "criteria"), ("kpis", "KPI", "KPIs")):
            if isinstance(scenario.get(side), dict):
                yield from _other_weights(scenario[side], file.listed(side), (*path, side), part, parts, file)


def _other_weights(
    weights: Mapping[str, object], parts: Sequence[Entry], path: KeyPath, what: str, all_of_them: str, file: Entry
) -> Iterator[Mistake]:
    known = [name for entry in parts if (name := entry.text("id"))]
    for name in weights:
        if name not in known:
            hint = did_you_mean(
                name, known, f"Write the id of a {what}" if known else "‹Delete the line|Delete it here›"
            )
            yield Mistake((*path, name), f'there is no {what} "{name}"', hint)
    weighed = [
        Entry(entry.path, {**entry.data, "weight": weights.get(entry.text("id") or "", entry.data.get("weight"))})
        for entry in parts
    ]
    inside = {lot: [entry for entry in weighed if entry.is_in(lot)] for lot in every_lot(file)}
    lots = [lot for lot, entries in inside.items() if entries and all_zero(entries)]
    if lots:
        message = f"with them the weights of the {all_of_them} add up to zero{in_lots(lots, file)}"
        yield Mistake(path, message, "Give one of them a weight")
