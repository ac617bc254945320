"""ranking.html as bytes: what is on it, and the templates that lay it out."""

import re
from collections.abc import Mapping
from datetime import datetime
from importlib.resources import files

from scorecard import __version__, palette
from scorecard.core.insight.insights import Insights
from scorecard.core.model.rankings import Ranking
from scorecard.report.page.books import book_tables
from scorecard.report.page.summary import summary_view
from scorecard.report.page.vendor import vendor_views
from scorecard.report.text.legends import page_legend
from scorecard.report.text.standing import returned_text
from scorecard.report.workbook import vendors_with_sheet
from scorecard.typeset.outside_text import cell_text
from scorecard.words import Words, words

_COLORS = (
    "TEXT",
    "MUTED",
    "HEADING",
    "LINK",
    "OUT",
    "OPEN",
    "DONE",
    "RULE",
    "GRID",
    "LEADER",
    "BAND",
    "FAINT",
    "POINT",
)
_LABELS = (
    *("report.page.contents", "report.page.confidential", "report.page.more"),
    *("report.summary.settle", "report.summary.contract", "report.summary.know"),
    *("report.vendor.advice", "report.vendor.to_know", "report.hours.title"),
)
"""The texts that stand on every page; a template knows them by the last part of their keys."""
_BEFORE_PERCENT = re.compile(r"(?<=\d) %")


def ranking_page(ranking: Ranking, insights: Insights, made_on: datetime, vendor_sheets: int | None = None) -> bytes:
    """Return ranking.html in UTF-8: the Summary, and a part for each vendor that has a sheet in the workbook.

    `vendor_sheets` is how many vendors of each lot have one, as for the workbook. The same ranking and day give the
    same bytes.
    """
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    say = words(ranking.criteria.language)
    templates = files(__package__)
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        loader=FunctionLoader(lambda name: (templates / name).read_text(encoding="utf-8")),
        finalize=_shown,
    )
    return (
        environment.get_template("page.html.j2").render(_told(ranking, insights, made_on, vendor_sheets, say)).encode()
    )


def _told(
    ranking: Ranking, insights: Insights, made_on: datetime, vendor_sheets: int | None, say: Words
) -> dict[str, object]:
    """Return what the templates lay out, by the names that they know it by."""
    criteria = ranking.criteria
    with_part, _ = vendors_with_sheet(ranking, vendor_sheets)
    anchors = {vendor.vendor.id: f"vendor-{number}" for number, vendor in enumerate(with_part, start=1)}
    back = say("report.workbook.back", sheet=say("report.workbook.tab.summary"))
    return {
        "language": say.language,
        "title": criteria.title.of(say.language),
        "buyer": criteria.buyer.name,
        "returned": returned_text(ranking, say),
        "made": say.date(made_on),
        "version": __version__,
        "labels": {key.rpartition(".")[2]: say(key) for key in _LABELS} | {"back": back},
        "legend": page_legend(ranking, say),
        "colors": _colors(),
        "summary": summary_view(ranking, insights, anchors, say),
        "vendors": tuple(vendor_views(ranking, insights, anchors, say)),
        "books": tuple(book_tables(ranking, say)),
    }


def _shown(value: object) -> object:
    """Return what a template prints of a value: a text without what would make it look like another one.

    A number and its sign of percent stay on one line.
    """
    return _BEFORE_PERCENT.sub("\u00a0%", cell_text(value)) if type(value) is str else value


def _colors() -> Mapping[str, str]:
    """Return the colours of the workbook by the names that they have in the style sheet."""
    colors = {name.lower(): getattr(palette, name) for name in _COLORS}
    colors |= {f"c{place}": color for place, color in enumerate(palette.CRITERION_BARS)}
    colors |= {f"n{place}": color for place, color in enumerate(palette.CRITERION_BARS_NOT_RANKED)}
    colors |= {f"heat{place}": color for place, (_, color) in enumerate(palette.HEAT)}
    colors |= {"financial": palette.FINANCIAL_BAR, "financial-unranked": palette.FINANCIAL_BAR_NOT_RANKED}
    colors |= {"kept": palette.HOURS_KEPT, "beyond": palette.HOURS_BEYOND, "reference": palette.REFERENCE_POINT}
    return colors
