"""How long a returned questionnaire takes from its bytes to the response: `python -m benchmarks.reading`.

Prints ratios of processor time, medians of several repeats taken in turn, since seconds differ from machine to machine:
against pandas with openpyxl on a file of an earlier form, and on one of the present form against the least that anybody
could do who reads all of it: unpack every part and let expat call back for every element and text, to do nothing.

Each repeat reads the file of another vendor, with its own name, signature and texts, and other answers: nothing is
found again but what all files of one form have in common.
"""

import io
import re
import shutil
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from html import escape, unescape
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from xml.parsers import expat

import pandas

from scorecard.campaign.demo import demo
from scorecard.campaign.folder import Campaign
from scorecard.campaign.returns.reception import Reception
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import Choice
from scorecard.core.model.responses import Response
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import read_key
from scorecard.forms.identity import sign
from scorecard.intake.found import FoundFile

EARLIER = Path(__file__).parents[1] / "tests" / "kept" / "earlier-form.xlsx"
REPEATS = 31
FROM_PANDAS, OVER_BARE = 9, 1.5
"""How many times as fast as pandas reading should be at least, and how many times the bare pass it may take."""
TEXT = re.compile(r'(<c r="[DEF][0-9]+"[^>]*><is><t>)([^<]*)')
NUMBER = re.compile(r'(<c r="D[0-9]+"[^>]*><v>)([^<]*)')
"""What a vendor may have typed or chosen."""
SIGNATURE = re.compile(r'"signature": "([0-9a-f]+)"')

Work = Callable[[bytes], None]


def main() -> None:
    """Read files of each form, and print how that compares."""
    with TemporaryDirectory() as folder:
        from_pandas, over_bare = ratios(Path(folder))
        print(f"earlier form: {from_pandas:.2f} times as fast as pandas (at least {FROM_PANDAS})")
        print(f"present form: {over_bare:.2f} times the bare pass (at most {OVER_BARE})")


def ratios(place: Path) -> tuple[float, float]:
    """Return how many times as fast as pandas we are, and how many times the bare pass we take; `place` is empty."""
    present, earlier = place / "present", place / "earlier"
    demo(present, lambda _done, _all: None)
    (earlier / "sent").mkdir(parents=True)
    shutil.copy(present / "criteria.yaml", earlier)
    shutil.copy(EARLIER, earlier / "sent")  # compared with itself, as a returned file is with what was sent
    ours, theirs = medians(of_vendors(earlier, EARLIER), reading(earlier), in_pandas)
    files = of_vendors(present, present / "returned" / "kestrel.xlsx")
    now, least = medians(files, reading(present), bare_pass)
    return theirs / ours, now / least


def reading(folder: Path) -> Work:
    """Return what reads a file as `rank` does, with all at hand that the files of one form have in common."""
    reception = Reception(load_criteria(folder / "criteria.yaml"), None, Campaign(folder))

    def read(content: bytes) -> None:
        response = reception.read(FoundFile("returned.xlsx", content))
        if not isinstance(response, Response) or response.problems:
            raise SystemExit(f"The file was not read as it should be: {response}")

    return read


def of_vendors(folder: Path, path: Path) -> list[bytes]:
    """Return what as many vendors might have sent, made from the file of one."""
    criteria = load_criteria(folder / "criteria.yaml")
    response = Reception(criteria, None, Campaign(folder)).read(FoundFile(path.name, path.read_bytes()))
    if not isinstance(response, Response):
        raise SystemExit(f"The file cannot be read: {response}")
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    return [packed(of_vendor(number, parts, response, criteria, read_key(folder))) for number in range(REPEATS)]


def of_vendor(
    number: int, parts: Mapping[str, str], response: Response, criteria: Criteria, key: bytes | None
) -> dict[str, str]:
    """Return the parts of a file with another vendor's name and signature, and other texts, numbers and options."""
    said = {text for answer in response.answers for text in (answer.evidence, answer.comment, answer.value)}
    amounts = {answer.value for answer in response.answers if isinstance(answer.value, float)}
    asked = [question for part in criteria.criteria for question in part.questions]
    gates = {question.only_if.question for question in asked if question.only_if is not None}
    choices = [question.kind for question in asked if isinstance(question.kind, Choice) and question.id not in gates]
    options = [[str(option.text) for option in choice.options] for choice in choices]
    others = {text: texts for texts in [*options, ["Live", "Planned"]] for text in texts}

    def retyped(typed: re.Match[str]) -> str:
        text = unescape(typed[2])
        texts = others.get(text, [f"{text}, {number}" if text in said else text])
        return typed[1] + escape(texts[(number + typed.start()) % len(texts)], quote=False)

    def counted(typed: re.Match[str]) -> str:
        amount = float(typed[2])
        return typed[1] + (f"{amount * (1 - number / 1000):.4g}" if amount in amounts else typed[2])

    identity, signature = response.identity, SIGNATURE.search("".join(parts.values()))
    own = replace(identity, vendor=f"{identity.vendor}-{number}", name=f"{identity.name} {number}")
    renamed = {identity.vendor: own.vendor, identity.name: own.name}
    if signature is not None and key is not None:
        renamed[signature[1]] = sign(own, key)
    changed = {
        name: NUMBER.sub(counted, TEXT.sub(retyped, part)) for name, part in parts.items() if "scorecard:" in part
    }
    name = re.compile("|".join(map(re.escape, renamed)))
    return {part: name.sub(lambda found: renamed[found[0]], text) for part, text in {**parts, **changed}.items()}


def packed(parts: Mapping[str, str]) -> bytes:
    """Return the file with these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


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


def medians(files: Sequence[bytes], *works: Work) -> list[float]:
    """Return the median of the processor seconds that each takes for a file, in turn so that all have one weather."""
    seconds: list[list[float]] = [[] for _ in works]
    for content in files:
        for work, taken in zip(works, seconds, strict=True):
            begin = time.process_time()
            work(content)
            taken.append(time.process_time() - begin)
    return [median(taken) for taken in seconds]


if __name__ == "__main__":
    main()
