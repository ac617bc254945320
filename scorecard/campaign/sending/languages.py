"""The languages in which vendors are asked: which the tool does not speak, and which texts are missing in them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import ALL_LOTS, Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from scorecard.files.criteria.translations import shown_texts
from scorecard.files.shipped import sample_versions
from scorecard.files.tables.compared import plain
from scorecard.files.tables.vendors import place_of
from scorecard.words import OFFERED, Words, base_of, spoken, words

_MOST_NAMED = 5


def language_problems(campaign: Campaign, criteria: Criteria, vendors: Sequence[Vendor]) -> tuple[Problem, ...]:
    """Return a problem for each language of vendors in which not all can be said that they are asked."""
    readers: dict[str, list[Vendor]] = {}
    for vendor in vendors:
        readers.setdefault(vendor.language or criteria.language, []).append(vendor)
    return tuple(
        problem
        for language, asked in readers.items()
        if base_of(language) != base_of(criteria.language)
        for problem in _problems(language, asked, campaign, criteria)
    )


def _problems(language: str, asked: Sequence[Vendor], campaign: Campaign, criteria: Criteria) -> Iterator[Problem]:
    say = words(criteria.language)
    vendors = say.listed([vendor.name for vendor in asked], _MOST_NAMED)
    instead = say.language_name(criteria.language)
    if not spoken(language):
        where = place_of(campaign.vendors, criteria, "language", language)
        data = {"found": language, "languages": ", ".join(OFFERED)}
        yield say.problem(where, "tables.vendor.unknown_language", vendors=vendors, instead=instead, **data)
        return
    lots = {vendor.lot for vendor in asked}
    found: dict[tuple[str, str | None], list[Where]] = {}
    of_sample = sample_versions(base_of(language), base_of(criteria.language))
    for text in shown_texts(campaign.criteria, language):
        if ALL_LOTS in lots or not lots.isdisjoint(text.lots):
            left = of_sample.get(plain(text.text.of(language)))
            if not text.speaks(language):
                found.setdefault(("untranslated", text.where.sheet), []).append(text.where)
            elif left is not None and plain(str(text.text)) not in left:
                found.setdefault(("of_sample", text.where.sheet), []).append(text.where)
    named = {"language": language, "named": say.language_name(language), "instead": instead}
    # A problem a sheet, so that each list of cells can be worked through there.
    for (what, _), places in found.items():
        data = {"vendors": vendors, "places": _together(places, say), **named}
        yield say.problem(places[0], f"tables.vendor.{what}", count=len(places), **data)


def _together(places: Sequence[Where], say: Words) -> str:
    """Return where some texts of a sheet or of a file stand: `D3:D7, F9`, or lines."""
    if places[0].cell is None:
        return say("phrase.line", line=", ".join(str(where.line) for where in places))
    rows: dict[str, list[int]] = {}
    for where in places:
        column = (where.cell or "").rstrip("0123456789")
        rows.setdefault(column, []).append(int((where.cell or "")[len(column) :]))
    runs = []
    for column, numbers in rows.items():
        # Rows in a row are as far from their places in the list.
        for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
            first, *_, last = [row for _, row in run] * 2
            runs.append(f"{column}{first}" if first == last else f"{column}{first}:{column}{last}")
    return ", ".join(runs)
