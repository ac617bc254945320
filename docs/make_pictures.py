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
    ("summary.png", "ranking.xlsx", 1),
    ("questionnaire-cover.png", "sent/kestrel.xlsx", 1),
    ("questionnaire-section.png", "returned/kestrel.xlsx", 2),
)
"""What a picture is called, and the workbook of the demo and its printed page that it shows."""


def main() -> None:
    """Make the demo in a temporary folder, and a picture of each of its pages that the documentation shows."""
    soffice, pdftoppm = program("soffice", "LibreOffice"), program("pdftoppm", "poppler-utils")
    IMAGES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        run(sys.executable, "-m", "scorecard", "demo", f"{folder}/demo", cwd=IMAGES.parents[1])
        for picture, workbook, page in PICTURES:
            profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
            source = Path(folder, "demo", workbook)
            run(soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(source.parent), str(source))
            options = ("-png", "-singlefile", "-r", str(DOTS_PER_INCH), "-f", str(page), "-l", str(page))
            target = (IMAGES / picture).with_suffix("")
            run(pdftoppm, *options, str(source.with_suffix(".pdf")), str(target))


def program(name: str, package: str) -> str:
    """Return where a program lies; ends with a message where it is not installed."""
    found = shutil.which(name)
    if found is None:
        sys.exit(f"{name} was not found: please install {package}")
    return found


def run(*command: str, cwd: Path | None = None) -> None:
    """Run a command quietly; ends with what it said where it fails."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    ran = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if ran.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{ran.stdout}{ran.stderr}")


if __name__ == "__main__":
    main()
