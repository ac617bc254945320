"""What must agree between the parts of criteria.yaml."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from scorecard.core.model.criteria import ALL_LOTS
from scorecard.core.values.numbers import in_percent
from scorecard.files.criteria.agreement.references import (
    condition_disagreements,
    contradiction_disagreements,
    record_disagreements,
    weighs,
)
from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.entries import Asked, Entry, all_zero, asked_in, every_lot, in_lots, lots_of, with_lots
from scorecard.files.criteria.hours import hours_disagreements
from scorecard.files.criteria.sentences import Mistake, did_you_mean, mistake, one_of, sentence
from scorecard.files.criteria.values import known_day
from scorecard.files.tables.compared import plain
from scorecard.words import LANGUAGES, OFFERED, base_of, spoken
from scorecard.workbooks.cells import known_currencies

_SAME_ID = sentence("disagreement.same_id.hint")
_SAME_TEXT = sentence("disagreement.same_text.hint")
_SAME_NAME = sentence("disagreement.same_name.hint")
_NO_WEIGHT = sentence("disagreement.no_weight.hint")


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
        offered = sentence("disagreement.language.hint", known=one_of(OFFERED, quoted=False))
        yield mistake(
            ("language",), "disagreement.language", did_you_mean(language, OFFERED, offered), language=language
        )


def _days(file: Entry) -> Iterator[Mistake]:
    """Yield the days that come in the wrong order, each at the one that is probably wrong."""
    asked, due, kept = (known_day(file.data.get(key)) for key in ("questions_until", "deadline", "names_kept_until"))
    if asked and due and asked > due:
        yield mistake(("questions_until",), "disagreement.days", early=asked, last="⟦deadline⟧", late=due)
    first, early = ("deadline", due) if due else ("questions_until", asked)
    if early and kept and kept < early:
        hint = sentence("disagreement.days.hint")
        named = {"first": f"⟦{first}⟧", "early": early, "late": kept}
        yield mistake(("names_kept_until",), "disagreement.days.before", hint, **named)


def _seal(file: Entry) -> Iterator[Mistake]:
    """Yield a seal that nothing would ever open."""
    if file.data.get("sealed") is True and file.data.get("deadline") is None:
        yield mistake(("sealed",), "disagreement.seal")


def _same(file: Entry) -> Iterator[Mistake]:
    """Yield what stands in two parts though it must be each one's own: ids, columns, and texts of options."""
    questions = tuple(question.entry for question in asked_in(file))
    yield from _same_ids(file.listed("criteria"), "criteria")
    yield from _same_ids(questions, "questions")
    yield from _same_ids(file.listed("kpis"), "kpis")
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
            yield mistake((*entry.path, "id"), f"disagreement.same_id.{what}", _SAME_ID, id=identity)
        seen.add(identity)


def _same_columns(kpis: Iterable[Entry]) -> Iterator[Mistake]:
    seen: dict[str, str] = {}
    for kpi in kpis:
        column = kpi.text("column") or kpi.text("id")
        if column is None:
            continue
        if plain(column) in seen and kpi.text("column"):
            path = (*kpi.path, "column")
            yield mistake(path, "disagreement.same_column", column=column, kpi=seen[plain(column)])
        seen.setdefault(plain(column), kpi.text("id") or column)


def _same_texts(found: Iterable[Entry], what: str) -> Iterator[Mistake]:
    seen: set[tuple[str, str]] = set()
    for entry in found:
        for language, version in (entry.map("text") or {"": entry.data.get("text")}).items():
            if isinstance(version, str):
                if (language, plain(version)) in seen:
                    yield mistake((*entry.path, "text"), f"disagreement.same_text.{what}", _SAME_TEXT, text=version)
                seen.add((language, plain(version)))


def _units(file: Entry) -> Iterator[Mistake]:
    """Yield the units that are percent, or some currency, in one language and not in another."""
    for entry in (*(question.entry for question in asked_in(file)), *file.listed("kpis")):
        units = [(language, unit) for language, unit in entry.map("unit").items() if isinstance(unit, str)]
        for language, unit in units[1:]:
            first = units[0][1]
            codes, others = known_currencies().named_in(first), known_currencies().named_in(unit)
            if in_percent(first) != in_percent(unit) or (codes and others and not codes & others):
                yield mistake((*entry.path, "unit", language), "disagreement.other_unit", unit=unit, first=first)


def _same_names(file: Entry) -> Iterator[Mistake]:
    """Yield the criteria, questions and KPIs of one lot that a reader could not tell apart, in any language."""
    for parts in ("criteria", "kpis"):
        placed = [(entry, entry.lots() or every_lot(file)) for entry in file.listed(parts)]
        yield from _same_in_lots(placed, parts, file)
    yield from _same_in_lots([(question.entry, question.lots) for question in asked_in(file)], "questions", file)


def _same_in_lots(placed: Sequence[tuple[Entry, tuple[str, ...]]], what: str, file: Entry) -> Iterator[Mistake]:
    own = file.text("language") or ("" if "language" in file.data else "en")
    for number, (entry, lots) in enumerate(placed):
        for other, there in placed[:number]:
            common = [lot for lot in lots if lot in there]
            language = _language_of_both(entry, other, own)
            # Two that share an id as well are told by that, and so is one that has none.
            if language and common and other.text("id") not in (None, entry.text("id")):
                path = (*entry.path, "name", *([language] if language in entry.map("name") else []))
                named = {"name": _name(entry, language, own), "other": other.text("id")}
                yield in_lots(mistake(path, f"disagreement.same_name.{what}", _SAME_NAME, **named), common, file)
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
                yield mistake(path, "disagreement.all_lots", lot=lot)
            if lot not in known:
                otherwise = sentence("disagreement.no_lot.hint", known=one_of(known))
                yield mistake(path, "disagreement.no_lot", did_you_mean(lot, known, otherwise), lot=lot)
            elif entry.path and first[lot.casefold()] != lot:
                yield mistake(path, "disagreement.lot_written_twice", lot=lot, first=first[lot.casefold()])


def _never_asked(file: Entry) -> Iterator[Mistake]:
    for question in asked_in(file):
        lost = [lot for lot in question.entry.lots() if not question.criterion.is_in(lot)]
        if lost:
            yield mistake((*question.entry.path, "lots"), "disagreement.never_asked", lots=one_of(lost))


def _sums(file: Entry) -> Iterator[Mistake]:
    """Yield the weights whose sum is zero, so that there would be nothing to divide by; each once, with its lots."""
    asked = tuple(asked_in(file))
    lots_by_mistake: dict[Mistake, list[str]] = {}
    for lot in every_lot(file):
        for found in _sums_in(lot, file, asked):
            lots_by_mistake.setdefault(found, []).append(lot)
    for found, lots in lots_by_mistake.items():
        yield in_lots(found, lots, file)


def _sums_in(lot: str, file: Entry, asked: Sequence[Asked]) -> Iterator[Mistake]:
    for criterion in file.listed("criteria"):
        if criterion.is_in(lot):
            inside = [question.entry for question in asked if question.criterion == criterion and lot in question.lots]
            counted = [question for question in inside if weighs(question, file)]
            if inside and not counted:
                yield mistake(criterion.path, "disagreement.only_record")
            else:
                yield from _questions_sum(criterion, counted)
    for parts in ("criteria", "kpis"):
        weighed = [entry for entry in file.listed(parts) if entry.is_in(lot)]
        if weighed and all_zero(weighed):
            yield mistake((parts,), f"disagreement.no_weight.{parts}", _NO_WEIGHT)


def _questions_sum(criterion: Entry, inside: Sequence[Entry]) -> Iterator[Mistake]:
    if not inside:
        if criterion.listed("questions"):
            yield mistake(criterion.path, "disagreement.no_own_question")
    elif all_zero(inside):
        yield mistake(criterion.path, "disagreement.no_weight.questions", _NO_WEIGHT)
    elif all_zero(entry for entry in inside if entry.text("type") != "text"):
        yield mistake(criterion.path, "disagreement.only_texts")


def _kpis(file: Entry) -> Iterator[Mistake]:
    """Yield prices that are uncertain or beside another of the same lot, and a minimum for KPIs that do not exist."""
    for kpi in file.listed("kpis"):
        if kpi.data.get("price") is True and "uncertainty" in kpi.data:
            yield mistake((*kpi.path, "uncertainty"), "disagreement.uncertain_price")
    told = set()
    for lot in every_lot(file):
        prices = [kpi for kpi in file.listed("kpis") if kpi.data.get("price") is True and kpi.is_in(lot)]
        for kpi in prices[1:]:
            if kpi.path not in told:
                told.add(kpi.path)
                found = mistake((*kpi.path, "price"), "disagreement.second_price", price=prices[0].text("id"))
                yield in_lots(found, [lot], file)
    if not file.listed("kpis") and "financial" in file.map("minimum"):
        yield mistake(("minimum", "financial"), "disagreement.minimum_of_no_kpis")


def _scenarios(file: Entry) -> Iterator[Mistake]:
    """Yield the scenarios that name what does not exist, or that leave nothing to divide by."""
    for name, scenario in file.map("scenarios").items():
        if not isinstance(scenario, dict):
            continue
        path = ("scenarios", name)
        if "alignment_share" in scenario and not file.listed("kpis"):
            yield mistake((*path, "alignment_share"), "disagreement.share_of_no_kpis")
        for parts in ("criteria", "kpis"):
            if isinstance(scenario.get(parts), dict):
                yield from _other_weights(scenario[parts], parts, (*path, parts), file)


def _other_weights(weights: Mapping[str, object], parts: str, path: KeyPath, file: Entry) -> Iterator[Mistake]:
    known = [name for entry in file.listed(parts) if (name := entry.text("id"))]
    for name in weights:
        if name not in known:
            otherwise = f"disagreement.no_part.{parts}.hint" if known else "disagreement.no_part.hint"
            hint = did_you_mean(name, known, sentence(otherwise))
            yield mistake((*path, name), f"disagreement.no_part.{parts}", hint, name=name)
    weighed = [
        Entry(entry.path, {**entry.data, "weight": weights.get(entry.text("id") or "", entry.data.get("weight"))})
        for entry in file.listed(parts)
    ]
    inside = {lot: [entry for entry in weighed if entry.is_in(lot)] for lot in every_lot(file)}
    lots = [lot for lot, entries in inside.items() if entries and all_zero(entries)]
    if lots:
        yield in_lots(mistake(path, f"disagreement.no_weight_then.{parts}", _NO_WEIGHT), lots, file)
