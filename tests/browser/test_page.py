"""ranking.html as a person sees it in a browser: on a phone, a tablet and a desk, by day and by night, on paper."""

import shutil
import subprocess
from itertools import product
from pathlib import Path

import pytest

from tests.browser.chromium import Seen, View, look, requires_chromium
from tests.functional.terminal import scorecard

pytestmark = [requires_chromium, pytest.mark.sweep]

SIZES = (390, 820, 1280)
VIEWS = tuple(product(SIZES, ("light", "dark")))
SERIOUS = ("serious", "critical")
MOST_PAGES = 20


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page of the demo, one of whose vendors has a long name."""
    folder = tmp_path_factory.mktemp("page")
    scorecard("demo", cwd=folder)
    vendors = folder / "demo" / "vendors.csv"
    named = vendors.read_text(encoding="utf-8-sig")
    long = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenkasse" * 2
    vendors.write_text(named.replace("PennyParcel", long), encoding="utf-8")
    scorecard("rank", "--html", "ranking.html", cwd=folder / "demo")
    return folder / "demo" / "ranking.html"


@pytest.fixture(scope="module")
def seen(page: Path) -> dict[tuple[int, str], Seen]:
    """Return what is seen of the page in each size and scheme; the last one is printed, too."""
    views = [View(page.as_uri(), width, scheme) for width, scheme in VIEWS]
    views[-1] = View(page.as_uri(), *VIEWS[-1], pdf=str(page.with_suffix(".pdf")))
    return dict(zip(VIEWS, look(views), strict=True))


@pytest.mark.parametrize("width", SIZES)
def test_page_is_read_without_moving_it_sideways(seen: dict[tuple[int, str], Seen], width: int) -> None:
    """On a phone, too, the page is as wide as the screen: what is wider is moved in a box of its own."""
    assert seen[width, "light"].wide == width


def test_no_request_leaves_the_page(page: Path, seen: dict[tuple[int, str], Seen]) -> None:
    """Whoever opens the page tells nobody: it asks for nothing but itself, not even for a font or an icon."""
    assert {request for found in seen.values() for request in found.requests} == {page.as_uri()}


@pytest.mark.parametrize(("width", "scheme"), VIEWS)
def test_nothing_keeps_anybody_from_reading_it(seen: dict[tuple[int, str], Seen], width: int, scheme: str) -> None:
    """Contrast, names of pictures, order of headings, heads of tables: axe-core finds nothing serious, details open."""
    assert [barrier for barrier in seen[width, scheme].barriers if barrier.impact in SERIOUS] == []


def test_prints_light_with_the_footer_of_each_page(page: Path, seen: dict[tuple[int, str], Seen]) -> None:
    """Printed, even where the screen is dark, each page says that it is confidential, and there are not many."""
    assert seen
    printed = subprocess.run(
        ["pdftotext", "-layout", page.with_suffix(".pdf"), "-"], capture_output=True, encoding="utf-8", check=True
    ).stdout
    pages = printed.split("\f")[:-1]
    assert 8 < len(pages) <= MOST_PAGES
    assert all("Confidential: for the evaluation team only." in each for each in pages)


def test_what_would_be_wrong_is_seen(page: Path, tmp_path: Path) -> None:
    """The tests above can fail: a page that asks for a picture, has pale texts and is too wide is found out."""
    shutil.copy(page, tmp_path / "worse.html")
    worse = (tmp_path / "worse.html").read_text(encoding="utf-8")
    worse = worse.replace("default-src 'none'", "default-src *")
    bad = '<p style="color: #ccc; background: #ddd; width: 900px">pale</p><img src="http://127.0.0.1:9/seen.png">'
    (tmp_path / "worse.html").write_text(worse.replace("<main>", f"<main>{bad}"), encoding="utf-8")
    (found,) = look([View((tmp_path / "worse.html").as_uri(), 390, "light")])
    assert "http://127.0.0.1:9/seen.png" in found.requests
    assert found.wide >= 900
    assert {"color-contrast", "image-alt"} <= {barrier.id for barrier in found.barriers if barrier.impact in SERIOUS}
