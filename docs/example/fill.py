"""Fills in the questionnaires in sent/ from answers.csv, for returned/: run `python fill.py` in the campaign folder."""

import csv
from pathlib import Path

from scorecard.files.criteria.load import load_criteria
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import FormColumn
from scorecard.forms.plan import plan

COLUMNS = {"answer": FormColumn.ANSWER, "evidence": FormColumn.EVIDENCE, "comment": FormColumn.COMMENT}


def main() -> None:
    """Type every row of answers.csv into its cell."""
    folder = Path()
    form = plan(load_criteria(folder / "criteria.yaml"), "", "en")
    slots = {(slot.question.id, slot.part_id): slot for slot in form.slots.values()}
    typed: dict[str, list[Typed]] = {}
    with (folder / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            slot = slots[row["question"], row["item"]]
            cells = typed.setdefault(row["vendor"], [])
            cells += [Typed(slot.sheet, slot.cell(column), row[name]) for name, column in COLUMNS.items() if row[name]]
    for vendor, cells in typed.items():
        sent = folder / "sent" / f"{vendor}.xlsx"
        (folder / "returned").mkdir(exist_ok=True)
        (folder / "returned" / sent.name).write_bytes(fill_in(sent.read_bytes(), cells))


if __name__ == "__main__":
    main()
