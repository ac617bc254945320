"""A campaign ranked from real files: answers are typed into workbooks, tables and criteria.yaml are written anew."""

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from openpyxl import load_workbook

from scorecard.files.key import make_key
from scorecard.forms.fill import fill_in
from scorecard.forms.plan import plan
from tests.builders.entries import entries
from tests.functional.sentences.by_core import response, stated
from tests.functional.sentences.printed import Row
from tests.functional.sentences.tender import Order, Place, Review, Tender
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, scorecard

_READ = ("Summary", "Certainty")
_OF_REVIEWS = ("vendor", "question", "points", "verified", "reviewer", "date", "reason")


class Folder:
    """A campaign's folder; what differs from what stands in it is written again before it is ranked."""

    def __init__(self, tender: Tender, folder: Path) -> None:
        self._path = folder
        self._written: dict[str, Any] = {}
        self._shown = ""
        vendors = [(name, name.title(), lot) for name, lot in tender.lot_of.items()]
        folder.mkdir(parents=True)
        _table(folder / "vendors.csv", ("vendor", "name", "lot"), vendors)
        self._write_tables(tender)
        make_key(folder)
        made = scorecard("generate", cwd=folder)
        assert made.code == ALL_WELL, made.told
        (folder / "returned").mkdir(exist_ok=True)

    def told(self, tender: Tender, sheets: int = 1) -> dict[str, Any]:
        """Type a campaign into the files and run the command, with so many sheets of vendors; returns ranking.json."""
        self._write_tables(tender)
        for vendor, answers in tender.answers.items():
            typed = answers, {question for name, question in tender.bare if name == vendor}
            if self._written.get(vendor) != typed:
                self._fill(tender, vendor)
                self._written[vendor] = typed
        ran = scorecard("rank", "--data", "ranking.json", "--vendor-sheets", str(sheets), cwd=self._path)
        assert ran.code in (ALL_WELL, NEEDS_A_LOOK), ran.told
        self._shown = ran.told
        told: dict[str, Any] = json.loads((self._path / "ranking.json").read_text(encoding="utf-8"))
        return told

    def rows(self) -> list[Row]:
        """Return what was last printed in the terminal, and on Summary, Certainty and the sheets of vendors."""
        book = load_workbook(self._path / "ranking.xlsx", read_only=True)
        read = [sheet for sheet in book.worksheets if sheet.title in _READ or sheet.title.startswith("V")]
        found = [Row("", line) for line in self._shown.splitlines()]
        for sheet in read:
            rows = ([cell for cell in row if isinstance(cell, str)] for row in sheet.iter_rows(values_only=True))
            found += [Row(sheet.title, " | ".join(cells)) for cells in rows if cells]
        return found

    def _write_tables(self, tender: Tender) -> None:
        if self._written.get("criteria") != tender.criteria:
            # What is changed after answers came back counts only where it is said who decided it.
            changes = {"changes": _declared(tender.criteria)} if self._written else {}
            text = yaml.safe_dump({**tender.criteria, **changes}, sort_keys=False, allow_unicode=True)
            (self._path / "criteria.yaml").write_text(text, encoding="utf-8")
            self._written["criteria"] = tender.criteria
        kpis = list(tender.kpis)
        rows = [(name, *(tender.figures.get((name, kpi), "") for kpi in kpis)) for name in tender.lot_of]
        if kpis:
            _table(self._path / "kpis.csv", ("vendor", *kpis), rows)
        _table(self._path / "reviews.csv", _OF_REVIEWS, map(_row, filter(_says_something, tender.reviews)))

    def _fill(self, tender: Tender, vendor: str) -> None:
        criteria = stated(tender)
        form = plan(criteria, tender.lot_of[vendor], "en")
        typed = entries(form, response(criteria, tender, vendor).answers)
        content = fill_in((self._path / "sent" / f"{vendor}.xlsx").read_bytes(), typed)
        (self._path / "returned" / f"{vendor}.xlsx").write_bytes(content)


def _declared(criteria: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return that whatever differs was decided."""
    parts = [*criteria["criteria"], *criteria.get("kpis", ())]
    questions = (question for part in criteria["criteria"] for question in part["questions"])
    what = ["alignment_share", "minimum", "complete", "credit", *(part["id"] for part in (*parts, *questions))]
    return [{"what": what, "reason": "Tried", "decided_by": "Whoever tries it", "date": "2027-03-01"}]


def orders(told: Mapping[str, Any]) -> dict[str, Order]:
    """Return what ranking.json says of every lot, by its name."""
    return {lot["lot"] or "": {each["vendor"]: _place(each) for each in lot["vendors"]} for lot in told["lots"]}


def _place(told: Mapping[str, Any]) -> Place:
    criteria = {each["criterion"]: each["points"] for each in told["criteria"]}
    return Place(told["rank"], told["standing"], told["total"], told["alignment"], criteria)


def _says_something(review: Review) -> bool:
    return review.points is not None or review.verified is not None


def _row(review: Review) -> Sequence[object]:
    verified = "" if review.verified is None else "yes" if review.verified else "no"
    points = "" if review.points is None else review.points
    return review.vendor, review.question, points, verified, review.reviewer, "", ""


def _table(path: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])
