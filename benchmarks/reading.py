"""How long a returned questionnaire takes from its bytes to the response: `python -m benchmarks.reading`.

Prints ratios of processor time, medians of several repeats taken in turn, since seconds differ from machine to machine:
against pandas with openpyxl on a file of an earlier form, and on one of the present form against the least that anybody
could do who reads all of it: unpack every part and let expat call back for every element and text, to do nothing.
"""

import io
import shutil
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from xml.parsers import expat

import pandas

from scorecard.campaign.demo import demo
from scorecard.campaign.folder import Campaign
from scorecard.campaign.reception import Reception
from scorecard.core.model.responses import Response
from scorecard.files.criteria.load import load_criteria
from scorecard.intake.found import FoundFile

EARLIER = Path(__file__).parents[1] / "tests" / "kept" / "earlier-form.xlsx"
REPEATS = 31
FROM_PANDAS, OVER_BARE = 9, 1.5
"""How many times as fast as pandas reading should be at least, and how many times the bare pass it may take."""


def main() -> None:
    """Read one file of each form, and print how that compares."""
    with TemporaryDirectory() as folder:
        present = Path(folder) / "present"
        demo(present, lambda _done, _all: None)
        earlier = Path(folder) / "earlier"
        (earlier / "sent").mkdir(parents=True)
        shutil.copy(present / "criteria.yaml", earlier)
        shutil.copy(EARLIER, earlier / "sent")  # compared with itself, as a returned file is with what was sent
        old = EARLIER.read_bytes()
        new = (present / "returned" / "kestrel.xlsx").read_bytes()
        ours, theirs = medians(reading(earlier, old), lambda: in_pandas(old))
        print(f"earlier form: {theirs / ours:.2f} times as fast as pandas (at least {FROM_PANDAS})")
        ours, least = medians(reading(present, new), lambda: bare_pass(new))
        print(f"present form: {ours / least:.2f} times the bare pass (at most {OVER_BARE})")


def reading(folder: Path, content: bytes) -> Callable[[], None]:
    """Return what reads a file as `rank` does, with all at hand that the files of one form have in common."""
    reception = Reception(load_criteria(folder / "criteria.yaml"), None, Campaign(folder))

    def read() -> None:
        response = reception.read(FoundFile("kestrel.xlsx", content))
        if not isinstance(response, Response) or response.problems:
            raise SystemExit(f"The file was not read as it should be: {response}")

    return read


def in_pandas(content: bytes) -> None:
    """Read all sheets as most people would."""
    pandas.read_excel(io.BytesIO(content), sheet_name=None, engine="openpyxl")


def bare_pass(content: bytes) -> None:
    """Unpack all parts and parse them, and do nothing with what stands in them."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            parser = expat.ParserCreate()
            parser.StartElementHandler = lambda _name, _attributes: None
            parser.EndElementHandler = lambda _name: None
            parser.CharacterDataHandler = lambda _text: None
            parser.Parse(archive.read(name), True)


def medians(*works: Callable[[], None]) -> list[float]:
    """Return the median of the processor seconds that each takes, taken in turn so that all have the same weather."""
    seconds: list[list[float]] = [[] for _ in works]
    for _ in range(REPEATS):
        for work, taken in zip(works, seconds, strict=True):
            begin = time.process_time()
            work()
            taken.append(time.process_time() - begin)
    return [median(taken) for taken in seconds]


if __name__ == "__main__":
    main()
