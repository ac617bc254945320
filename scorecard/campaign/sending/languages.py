"""The languages in which vendors are asked: which the tool does not speak, and which texts are missing in them."""

from collections.abc import Iterator, Sequence

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import ALL_LOTS, Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem
from scorecard.files.criteria.translations import shown_texts
from scorecard.files.tables.vendors import place_of_language
from scorecard.words import OFFERED, base_of, spoken, words

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
        where = place_of_language(campaign.vendors, criteria, language)
        data = {"found": language, "languages": ", ".join(OFFERED)}
        yield say.problem(where, "tables.vendor.unknown_language", vendors=vendors, instead=instead, **data)
        return
    lots = {vendor.lot for vendor in asked}
    missing = [
        text.where
        for text in shown_texts(campaign.criteria)
        if not text.speaks(language) and (ALL_LOTS in lots or not lots.isdisjoint(text.lots))
    ]
    if missing:
        named = {"language": language, "named": say.language_name(language), "instead": instead}
        count = len(missing)
        yield say.problem(missing[0], "tables.vendor.untranslated", vendors=vendors, count=count, **named)
