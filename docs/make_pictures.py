"""Draws docs/images/ anew: python docs/make_pictures.py (needs LibreOffice and poppler-utils)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

IMAGES = Path(__file__).parent / "images"
DOTS_PER_INCH = 100
PICTURES = (
    ("summary.png", "ranking.xlsx", "Worth knowing"),
    ("certainty.png", "ranking.xlsx", "How far each weight can move"),
    ("what-if.png", "ranking.xlsx", "What if the weights were different?"),
    ("vendor.png", "ranking.xlsx", "Wins most against"),
    ("vendor-record.png", "ranking.xlsx", "(incident M-11)"),
    ("vendor-answers.png", "ranking.xlsx", "Every answer, and what it adds"),
    ("compare.png", "ranking.xlsx", "Question by question, vendor by vendor"),
    ("questionnaire-cover.png", "sent/kestrel.xlsx", "Partner alignment 2027"),
    ("questionnaire-section.png", "returned/kestrel.xlsx", "Do you put the customer"),
)
"""What a picture is called, the workbook of the demo that it shows, and what stands on that page first of all."""


def main() -> None:
    """Make the demo in a temporary folder, and a picture of each of its pages that the documentation shows."""
    soffice, pdftoppm = program("soffice", "LibreOffice"), program("pdftoppm", "poppler-utils")
    IMAGES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        # From within the folder, so that its path stands in no workbook.
        run(sys.executable, "-m", "scorecard", "demo", cwd=Path(folder))
        run(sys.executable, "-m", "scorecard", "rank", "--print", "all", cwd=Path(folder, "demo"))
        for picture, workbook, text in PICTURES:
            source = Path(folder, "demo", workbook)
            if not source.with_suffix(".pdf").exists():
                profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
                run(soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(source.parent), str(source))
            page = page_with(text, source.with_suffix(".pdf"))
            options = ("-png", "-singlefile", "-r", str(DOTS_PER_INCH), "-f", str(page), "-l", str(page))
            target = (IMAGES / picture).with_suffix("")
            run(pdftoppm, *options, str(source.with_suffix(".pdf")), str(target))


def page_with(text: str, document: Path) -> int:
    """Return the number of the first page on which a text stands; ends with a message where none has it."""
    pages = run(program("pdftotext", "poppler-utils"), str(document), "-").split("\f")
    for number, page in enumerate(pages, start=1):
        if text in " ".join(page.split()):
            return number
    sys.exit(f"{document.name} has no page with {text!r}")


def program(name: str, package: str) -> str:
    """Return where a program lies; ends with a message where it is not installed."""
    found = shutil.which(name)
    if found is None:
        sys.exit(f"{name} was not found: please install {package}")
    return found


def run(*command: str, cwd: Path | None = None) -> str:
    """Run a command quietly, and return what it said; ends with that where it fails."""
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": str(IMAGES.parents[1])}
    ran = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if ran.returncode not in (0, 3):  # 3: it was written, and the demo lacks a figure
        sys.exit(f"{' '.join(command)} failed:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


if __name__ == "__main__":
    main()
