"""Draws docs/images/ anew: python docs/make_pictures.py (needs LibreOffice, poppler-utils and Chromium)."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from tempfile import TemporaryDirectory

from scorecard.files.criteria.load import load_criteria
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import FormColumn
from scorecard.forms.plan import plan

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
    ("status.png", "status.xlsx", "Receipt sent"),
    ("clarification.png", "sent/clarifications/kestrel-1.xlsx", "Please give one figure"),
    ("correction-cover.png", "sent/corrections/meridian-M-06.xlsx", "The incident as we saw it"),
    ("correction-actions.png", "corrected.xlsx", "Something that works even on a bad day"),
    ("vendor-corrections.png", "ranking.xlsx", "Causes that come again"),
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
        write_to_vendors(Path(folder, "demo"))
        take_out(Path(folder, "demo", "returned", "meridian-M-06.eml"), Path(folder, "demo", "corrected.xlsx"))
        for picture, workbook, text in PICTURES:
            source = Path(folder, "demo", workbook)
            if not source.with_suffix(".pdf").exists():
                profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
                run(soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(source.parent), str(source))
            page = page_with(text, source.with_suffix(".pdf"))
            options = ("-png", "-singlefile", "-r", str(DOTS_PER_INCH), "-f", str(page), "-l", str(page))
            target = (IMAGES / picture).with_suffix("")
            run(pdftoppm, *options, str(source.with_suffix(".pdf")), str(target))


def write_to_vendors(demo: Path) -> None:
    """Let the demo's vendors be written to, and one be asked back; a draft is drawn as a mail program shows it."""
    run(sys.executable, "-m", "scorecard", "mail", "invite", "--yes", cwd=demo)
    draft = message_from_bytes((demo / "outbox" / "invite-kestrel.eml").read_bytes(), policy=policy.default)
    body = draft.get_body(("html",))
    page = demo / "invite.html"
    page.write_text("" if body is None else body.get_content(), encoding="utf-8")
    shown = f"--screenshot={IMAGES / 'mail-invite.png'}"
    run(program("chromium", "Chromium"), "--headless", "--no-sandbox", "--window-size=820,420", shown, page.as_uri())
    run(sys.executable, "-m", "scorecard", "mail", "sent", "--all", "--yes", cwd=demo)
    criteria = load_criteria(demo / "criteria.yaml")
    place = plan(criteria, "Delivery", "en").slots["first_contact"]
    answered = demo / "returned" / "kestrel.xlsx"
    answered.write_bytes(fill_in(answered.read_bytes(), [Typed(place.sheet, place.cell(FormColumn.ANSWER), "70-80")]))
    later = {"SOURCE_DATE_EPOCH": f"{(datetime.now(UTC) + timedelta(days=63)).timestamp():.0f}"}
    run(sys.executable, "-m", "scorecard", "clarify", cwd=demo, **later)
    run(sys.executable, "-m", "scorecard", "status", "--format", "xlsx", cwd=demo, **later)


def take_out(mail: Path, workbook: Path) -> None:
    """Save the workbook that came with a mail."""
    (attachment,) = message_from_bytes(mail.read_bytes(), policy=policy.default).iter_attachments()
    workbook.write_bytes(attachment.get_payload(decode=True))


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


def run(*command: str, cwd: Path | None = None, **more: str) -> str:
    """Run a command quietly, with `more` in its environment, and return what it said; ends with that where it fails."""
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": str(IMAGES.parents[1]), **more}
    ran = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if ran.returncode not in (0, 3):  # 3: it was written, and the demo lacks a figure
        sys.exit(f"{' '.join(command)} failed:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


if __name__ == "__main__":
    main()
