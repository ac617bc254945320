"""How long `check` takes on 300 questions in a workbook, against the same in YAML: `python benchmarks/criteria.py`.

Prints ratios of processor time taken in one run, since seconds differ from machine to machine; it may be 2 at the most.
"""

import copy
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from scorecard.campaign.check import check
from scorecard.campaign.folder import Campaign, now
from scorecard.campaign.init import init
from scorecard.files.criteria.load import look_into, read_document
from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.files.criteria.yaml_file.write import criteria_yaml
from scorecard.files.shipped import COMPLETE

QUESTIONS = 300
REPEATS = 9


def main() -> None:
    """Make both campaigns, and print how the times compare."""
    with TemporaryDirectory() as place:
        folders = {name: Path(place) / name for name in ("yaml", "xlsx")}
        for folder in folders.values():
            init(folder, COMPLETE)
        data = grown(dict(read_document(folders["yaml"] / "criteria.yaml").data))
        (folders["yaml"] / "criteria.yaml").write_bytes(criteria_yaml(data, {}))
        (folders["xlsx"] / "criteria.yaml").unlink()
        (folders["xlsx"] / "criteria.xlsx").write_bytes(criteria_workbook(data, {}, now()))
        campaigns = {name: Campaign(folder) for name, folder in folders.items()}
        problems = [look_into(campaign.criteria).problems for campaign in campaigns.values()]
        if any(problems):
            raise AssertionError(f"the criteria have mistakes: {problems}")
        made = {"yaml": lambda data: criteria_yaml(data, {}), "xlsx": lambda data: criteria_workbook(data, {}, now())}
        checked = {name: timed(campaign, data, made[name]) for name, campaign in campaigns.items()}
    print(f"check of {QUESTIONS} questions in YAML      {1000 * checked['yaml']:8.1f} ms")
    print(f"the same in a workbook            {1000 * checked['xlsx']:8.1f} ms")
    print(f"ratio: {checked['xlsx'] / checked['yaml']:.2f}")


def grown(data: dict[str, Any]) -> dict[str, Any]:
    """Return criteria with as many questions, each worded its own way in all its languages."""
    asked = [question for criterion in data["criteria"] for question in criterion["questions"]]
    first = {question["id"] for question in asked}
    for number in range(QUESTIONS - len(asked)):
        model = asked[number % len(asked)]
        if model["type"] == "hours":
            model = asked[0]
        question = copy.deepcopy(model) | {"id": f"{model['id']}_{number}"}
        for key in ("text", "name"):
            texts = question.get(key)
            if isinstance(texts, dict):
                question[key] = {language: f"{text} ({number})" for language, text in texts.items()}
        criterion = next(each for each in data["criteria"] if model in each["questions"])
        criterion["questions"].append(question)
    if len(first) != len(asked):
        raise AssertionError("two questions share an id")
    return data


def timed(campaign: Campaign, data: dict[str, Any], made: Callable[[dict[str, Any]], bytes]) -> float:
    """Return the median of the processor seconds that `check` takes; the first run pays for imports.

    Each run has criteria of its own, since what was read once in a process is not read again.
    """
    check(campaign)
    seconds = []
    for number in range(REPEATS):
        campaign.criteria.write_bytes(made(data | {"title": {"en": f"Tender {number}"}}))
        started = time.process_time()
        check(campaign)
        seconds.append(time.process_time() - started)
    return median(seconds)


if __name__ == "__main__":
    main()
