"""The page for phones and mail: what it says, and what it never does."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import pairwise

import pytest

from scorecard.core.insight.insights import Insights, insights
from scorecard.core.insight.open_points import Needed, SomethingMissing
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import FileState, ReturnedFile
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from scorecard.report.insight.decision import decision_text
from scorecard.report.insight.open_points import open_point_text
from scorecard.report.page.page import ranking_page
from scorecard.words import LANGUAGES, words
from tests.builders.rankings import answers, ranking, with_certainty
from tests.report.page.markup import Element, parsed

DAY = datetime(2027, 3, 5)
KESTREL, BOREAL = Vendor("kestrel", "Kestrel", "Delivery"), Vendor("boreal", "Boreal", "Delivery")
TALLOW, OTHER = Vendor("tallow", "Tallow", "Delivery"), Vendor("other", "Other", "Credit")
SILENT = Vendor("silent", "Silent", "Delivery")
HOSTILE = '"><script>alert(1)</script><a href="https://evil.example">free</a>{{ 7 * 7 }}'
TURNED = "\u202eexe.xslx\u2066\u200f"


@cache
def made(language: str = "en") -> Ranking:
    """Return a ranking of two lots in which one vendor leads, one is out, and one is silent."""
    found = with_certainty(
        ranking(
            (KESTREL, answers()),
            (BOREAL, answers(ownership=None, answered=95.0)),
            (TALLOW, answers(premium=True)),
            (SILENT, None),
            (OTHER, answers(answered=60.0)),
            prices={"kestrel": 5.55, "boreal": 5.2, "tallow": 6.1, "other": 4.25},
        )
    )
    return replace(found, criteria=replace(found.criteria, language=language))


def page_of(found: Ranking, told: Insights | None = None) -> Element:
    """Return the page of a ranking, taken apart."""
    return parsed(ranking_page(found, told or insights(found), DAY))


def test_says_what_the_workbook_says() -> None:
    """Each lot begins with what to decide, and each vendor has its total in the table and on its own part."""
    found = made()
    page, told, say = page_of(found), insights(found), words("en")
    for lot in found.lots:
        decision = decision_text(told.of(lot.lot).decision, lot, found.criteria, say)
        assert f"{lot.lot} {decision}" in [heading.text for heading in page.all("h2")]
        for vendor in lot.vendors:
            total = vendor.scorecard.total
            row = next(row for row in page.all("tr") if row.all("th") and row.all("th")[0].text == vendor.vendor.name)
            assert row.all("td")[1].text == ("–" if total is None else say.number(total, 0))
            parts = [part for part in page.all("article") if part.all("h2")[0].text.startswith(vendor.vendor.name)]
            assert [say.number(total, 1) in part.text for part in parts] == ([] if total is None else [True])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_page(language: str) -> None:
    """The page says in which language it is, and has the same parts in each of them."""
    page = page_of(made(language))
    assert page.all("html")[0].attributes["lang"] == language
    for name in ("section", "article", "table", "svg", "li", "h3"):
        assert len(page.all(name)) == len(page_of(made()).all(name))


def test_same_bytes() -> None:
    """Made twice on one day, the page is the same to the last byte."""
    found = made()
    assert ranking_page(found, insights(found), DAY) == ranking_page(found, insights(found), DAY)


def test_asks_for_nothing_and_leads_nowhere_else() -> None:
    """No script, no address of anything: all links lead to parts of the page, and each of these is there once."""
    page = page_of(made())
    assert page.all("script", "img", "iframe", "object", "form", "base", "image", "use") == []
    addresses = [element.attributes.get(name) for element in page.all("a", "link") for name in ("href", "src")]
    names = [element.attributes["id"] for element in _everything(page) if "id" in element.attributes]
    assert len(names) == len(set(names))
    assert {address for address in addresses if address} <= {"data:,", *(f"#{name}" for name in names)}
    assert "url(" not in page.all("style")[0].text
    assert not [name for element in _everything(page) for name in element.attributes if name.startswith("on")]


def test_is_read_by_the_blind() -> None:
    """Headings come in order, tables have titles and heads of rows and columns, and pictures are said in numbers."""
    page = page_of(made())
    levels = [int(heading.name[1]) for heading in page.all("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for table in page.all("table"):
        assert table.all("caption")[0].text
        assert {head.attributes["scope"] for head in table.all("th")} == {"col", "row"}
    said = [picture.all("title", "desc") for picture in page.all("svg") if picture.attributes.get("role") == "img"]
    assert said
    assert all(texts and any(letter.isdigit() for letter in texts[0].text) for texts in said)


def test_hostile_texts_stay_texts() -> None:
    """Names, comments and files made to deceive are shown letter by letter, and never become a part of the page."""
    trick = Vendor("trick", HOSTILE)
    found = ranking((trick, answers(comment=HOSTILE)), (Vendor("turned", TURNED), answers(comment="&lt;b&gt;")))
    file = ReturnedFile(HOSTILE, FileState.REFUSED, "", "trick", Problem(Where("x"), HOSTILE, TURNED))
    found = replace(found, files=(file,))
    content = ranking_page(found, insights(found), DAY).decode()
    page = parsed(content.encode())
    assert page.all("script") == []
    assert not [link for link in page.all("a") if "evil" in link.attributes["href"]]
    assert HOSTILE in page.text
    assert "&lt;b&gt;" in page.text
    assert "\u202e" not in content
    assert "\u2066" not in content


def test_no_figure_that_would_put_a_vendor_first() -> None:
    """What is missing is said, but not the figure at which its vendor would lead, which the workbook has."""
    found = ranking((KESTREL, answers()), (BOREAL, answers(answered=95.0)))
    point = SomethingMissing("boreal", ("answered",), Needed(41.0, None), None)
    told = insights(found)
    told = replace(told, lots=tuple(replace(lot, open_points=(point,)) for lot in told.lots))
    assert "would put it first" in open_point_text(point, found.lots[0], found.criteria, words("en"))
    text = page_of(found, told).text
    assert "Missing: “What share of calls is answered?”" in text
    assert "would put it first" not in text


def test_vendors_without_a_sheet_have_no_part() -> None:
    """As in the workbook, only so many vendors of each lot have a part of their own; the others are in the tables."""
    found = made()
    page = parsed(ranking_page(found, insights(found), DAY, 1))
    assert len(page.all("article")) == len(found.lots)
    assert "Boreal" in page.text


def _everything(page: Element) -> list[Element]:
    return [each for element in page.inside for each in (element, *_everything(element))]
