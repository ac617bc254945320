"""Every figure of a campaign anew, from its files and the bare answers: `python recompute.py FOLDER` prints it as JSON.

It shares no code with the program, and reads nothing that the program computed: of ranking.json only what was answered
(`state` and `value`), of the campaign criteria.yaml, vendors.csv, kpis.csv and reviews.csv. The rules stand in
docs/scoring.md. It expects what it reads to be in order: numbers with a decimal point, no questionnaire too late.
"""

import csv
import json
import sys
from pathlib import Path

import yaml
from recompute_card import scored


def order(one):
    """Return what decides the order: total, alignment, weakest criterion, coverage."""
    weakest = min((part["points"] for part in one["criteria"] if part["points"] is not None), default=0)
    return [round(figure or 0, 9) for figure in (one["total"], one["alignment"], weakest, one["coverage"])]


def rows(folder, name):
    """Return the rows of a table, nothing where there is none."""
    path = folder / name
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())) if path.exists() else []


def recomputed(folder):
    """Return the lots with their vendors in order of id, and the reference, each with all its figures."""
    # This loader leaves every value a text: nothing is guessed.
    campaign = yaml.load((folder / "criteria.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
    ranking, reviews = json.loads((folder / "ranking.json").read_text(encoding="utf-8")), rows(folder, "reviews.csv")
    kpis, lots = {row["vendor"]: row for row in rows(folder, "kpis.csv")}, []
    for lot in ranking["lots"]:
        told = [*lot["vendors"], *([lot["reference"]] if lot["reference"] else [])]
        given = {one["vendor"]: {a["question"]: (a["state"], a["value"]) for a in one["answers"]} for one in told}
        own = {one["vendor"] for one in lot["vendors"]}
        texts = {row["question"] for row in reviews if row["vendor"] in own and row["points"]}
        cards = [
            scored(row, given[row["vendor"]], lot["lot"], campaign, kpis, reviews, texts)
            for row in rows(folder, "vendors.csv")
            if row["vendor"] in given
        ]
        ranked = [one for one in cards if one.get("standing") in ("eligible", "provisional")]
        for one in cards:
            one["rank"] = 1 + sum(order(other) > order(one) for other in ranked) if one in ranked else None
        lots.append({"lot": lot["lot"], "vendors": cards})
    return lots


if __name__ == "__main__":
    sys.stdout.write(json.dumps(recomputed(Path(sys.argv[1])), indent=1))
