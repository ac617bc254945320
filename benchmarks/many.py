"""Campaigns with thousands of vendors: `python -m benchmarks.many` measures them, and `... FOLDER 1000` makes one.

It asks what the demo asks, in two lots. Each vendor answers otherwise, some better on the whole than others; some leave
blanks. Questionnaires are stamped and signed as `generate` does, and filled in by putting answers into the XML of their
cells, which takes a tenth of what openpyxl takes: a file is made faster than it is read.
"""

import os
import re
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from random import Random
from statistics import median
from subprocess import DEVNULL, Popen
from tempfile import TemporaryDirectory, TemporaryFile
from xml.sax.saxutils import escape

from scorecard.campaign.folder import Campaign
from scorecard.campaign.returns.readers.pool import pool
from scorecard.campaign.returns.readers.read import read_packed
from scorecard.campaign.returns.readers.workers import HERE
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import look_at
from scorecard.campaign.sending.press import identity_of
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import Choice, FreeText, Number, YesNo
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.vendors import Vendor
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import make_key, read_key
from scorecard.files.shipped import COMPLETE, copy_missing, shipped_files
from scorecard.files.tables.vendors import load_vendors
from scorecard.forms.fill import day_texts
from scorecard.forms.layout import Form, FormColumn, Slot, SlotPart
from scorecard.forms.plan import plan
from scorecard.forms.stamp import Master, stamp
from scorecard.forms.write import write_master
from scorecard.intake.found import FoundFile
from scorecard.words import Words, words

BLANK, UNPROVEN, COMMENTED, KNOCKED_OUT = 0.04, 0.3, 0.1, 0.02
"""How often a question is left blank, an answer has no evidence, has a comment beside it, or disqualifies."""
HOURS = ("07:00-23:00", "08:00-22:00", "08:00-20:00", "09:00-18:00", "10:00-14:00")
LANGUAGE, MADE_ON = "en", datetime(2027, 1, 4)


SIZES = (1_000, 10_000)
FEW = (25, 50, 75, 100, 150, 200, 300)
"""Numbers of files among which the one is looked for from which two processes read faster than one."""
REPEATS = 3
ALONE = "import os; os.sched_setaffinity(0, {0}); from scorecard.cli import main; main(['rank'])"
"""`rank` on one processor, so in one process (Linux)."""


def main() -> None:
    """Make a folder with so many vendors; or measure, in folders that are made for it, in a place that `--in` names."""
    match sys.argv[1:]:
        case ["--in", folder, *sizes]:
            measure(Path(folder), [int(size) for size in sizes] or list(SIZES))
        case [folder, number]:
            started = time.process_time()
            make(Path(folder), int(number))
            each = (time.process_time() - started) / int(number)
            print(f"{number} vendors in {folder}: {1000 * each:.1f} ms of processor time each")
        case _:
            with TemporaryDirectory() as folder:
                measure(Path(folder), list(SIZES))


# --- measured --------------------------------------------------------------------------------------------------------


def measure(place: Path, sizes: list[int]) -> None:
    """Print what ranking so many vendors takes in one process, and what more processes change of reading them."""
    for size in sizes:
        if not (place / str(size)).exists():
            make(place / str(size), size)
    print("processor time a file, all of rank in one process, against that at the first size; most memory of a process")
    first = 0.0
    for size in sizes:
        seconds, _, peak = apart(["-c", ALONE], place / str(size))
        first = first or seconds / size
        print(f"{size:>8}{1000 * seconds / size:>9.1f} ms{seconds / size / first:>8.2f}{peak:>10.0f} MB")
    many = place / str(sizes[0])
    print(f"reading {sizes[0]} files: seconds on the clock, against one process; most memory of a process")
    alone = 0.0
    for processes in (1, 2):
        runs = [reading_apart(many, sizes[0], processes) for _ in range(REPEATS)]
        passed = median(clock for clock, _ in runs)
        alone = alone or passed
        print(f"{processes:>8}{passed:>9.2f} s {alone / passed:>8.2f}{max(peak for _, peak in runs):>10.0f} MB")
    for number in FEW:
        one, two = (median(reading_apart(many, number, processes)[0] for _ in range(REPEATS)) for processes in (1, 2))
        print(f"{number:>8} files: two processes are {one / two:.2f} times as fast as one")


def reading_apart(folder: Path, number: int, processes: int) -> tuple[float, float]:
    """Return the seconds on the clock that reading takes, and the most memory of a process in MB."""
    # Not as a module that is run: workers would import that, which is not so where the tool itself is run.
    code = f"from benchmarks.many import read; print(read({str(folder)!r}, {number}, {processes}))"
    _, said, peak = apart(["-c", code], Path(__file__).parents[1])
    return float(said), peak


def apart(command: list[str], folder: Path) -> tuple[float, str, float]:
    """Run a Python of its own; returns its processor seconds, what it printed, and the most memory of a process in MB.

    Of processes that it starts, the memory is looked up while it runs, where Linux tells it.
    """
    with TemporaryFile("w+", encoding="utf-8") as out:
        run = Popen([sys.executable, *command], cwd=folder, stdout=out, stderr=DEVNULL, start_new_session=True)  # noqa: S603
        peak = 0.0
        while (ended := os.wait4(run.pid, os.WNOHANG))[0] == 0:
            peak = max([peak, *(memory_of(process, run.pid) for process in Path("/proc").glob("[0-9]*"))])
            time.sleep(0.05)
        out.seek(0)
        return ended[2].ru_utime + ended[2].ru_stime, out.read(), max(peak, ended[2].ru_maxrss / 1000)


def memory_of(process: Path, session: int) -> float:
    """Return the most memory in MB that a process has had so far, if it belongs to a session."""
    try:
        if os.getsid(int(process.name)) == session:
            lines = (process / "status").read_text(encoding="utf-8").splitlines()
            return max((int(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM")), default=0.0)
    except (OSError, ValueError):  # it has just ended
        pass
    return 0.0


def read(folder: str, number: int, processes: int) -> float:
    """Return the seconds on the clock that the first files of a campaign take to be read, imports included."""
    begin = time.perf_counter()
    campaign = Campaign(Path(folder))
    criteria = load_criteria(campaign.criteria)
    reception = Reception(criteria, load_vendors(campaign.vendors, criteria), campaign)
    files = sorted(campaign.returned.iterdir())[:number]
    look_at(files, reception, lambda _done, _all: None, pool(processes) if processes > 1 else HERE)
    return time.perf_counter() - begin


def travelling(folder: Path) -> tuple[int, int]:
    """Return the bytes of all files of a campaign as workers get them, and of what they say as it comes back."""
    campaign = Campaign(folder)
    criteria = load_criteria(campaign.criteria)
    reception = Reception(criteria, load_vendors(campaign.vendors, criteria), campaign)
    files = [FoundFile(path.name, path.read_bytes()) for path in campaign.returned.iterdir()]
    back = (len(read_packed([file], reception.forms())) for file in files)
    return sum(len(file.content) for file in files), sum(back)


# --- made ------------------------------------------------------------------------------------------------------------


def make(folder: Path, number: int) -> None:
    """Make a campaign folder in which so many vendors have answered; the same each time but for the key."""
    copy_missing(folder, shipped_files(MADE_ON.date(), COMPLETE))
    make_key(folder)
    campaign = Campaign(folder)
    criteria, key = load_criteria(campaign.criteria), read_key(folder)
    if key is None:
        raise SystemExit(f"{folder} has no key")
    lots = criteria.lots or ("",)
    masters = {lot: Filler.of(criteria, lot, campaign.template.read_bytes()) for lot in lots}
    for place in (campaign.sent, campaign.returned):
        place.mkdir(exist_ok=True)
    campaign.criteria_as_sent(criteria.fingerprint).write_bytes(campaign.criteria.read_bytes())
    vendors = [Vendor(f"v{count:05}", f"Partner {count:05}", lots[count % len(lots)]) for count in range(1, number + 1)]
    rows = ["vendor,name,lot", *(f"{vendor.id},{vendor.name},{vendor.lot}" for vendor in vendors)]
    (folder / "vendors.csv").write_text("\n".join(rows), encoding="utf-8")
    (folder / "kpis.csv").write_text("\n".join(figures(vendors, criteria.kpis)), encoding="utf-8")
    (folder / "reviews.csv").write_text("\n".join(reviews(vendors, criteria)), encoding="utf-8")
    for vendor in vendors:
        filler, identity = masters[vendor.lot], identity_of(vendor, criteria)
        (campaign.sent / f"{vendor.id}.xlsx").write_bytes(stamp(filler.master, identity, key))
        (campaign.returned / f"{vendor.id}.xlsx").write_bytes(stamp(filler.filled(vendor), identity, key))


# --- tables ----------------------------------------------------------------------------------------------------------


def figures(vendors: list[Vendor], kpis: tuple[Kpi, ...]) -> Iterator[str]:
    """Yield the lines of kpis.csv."""
    yield ",".join(["vendor", *(kpi.column or kpi.id for kpi in kpis)])
    for vendor in vendors:
        chance, skill = chances(vendor, "kpis")
        values = ((between(kpi.anchors, near(skill, chance)), kpi.unit.of(LANGUAGE)) for kpi in kpis)
        # Without its sign 0.80 could be 80 % as well.
        measured = (f"{value:.2f}{' %' if unit == '%' else ''}" for value, unit in values)
        asked = (not kpi.lots or vendor.lot in kpi.lots for kpi in kpis)
        yield ",".join([vendor.id, *(value if known else "" for known, value in zip(asked, measured, strict=True))])


def reviews(vendors: list[Vendor], criteria: Criteria) -> Iterator[str]:
    """Yield the lines of reviews.csv: points for each text."""
    yield "vendor,question,points,verified,reviewer,date,reason"
    texts = [question.id for question in criteria.questions if isinstance(question.kind, FreeText)]
    for vendor in vendors:
        chance, skill = chances(vendor, "reviews")
        for question in texts:
            yield f"{vendor.id},{question},{10 * round(10 * near(skill, chance))},,reviewer-1,2027-03-05,"


def chances(vendor: Vendor, about: str) -> tuple[Random, float]:
    """Return what decides by chance what a vendor says, always the same, and how good it is on the whole (0-1)."""
    return Random(f"{about} {vendor.id}"), Random(vendor.id).random()  # noqa: S311


def near(skill: float, chance: Random) -> float:
    """Return how good one answer is (0-1)."""
    return min(max(chance.gauss(skill, 0.25), 0.0), 1.0)


def between(anchors: Iterable[tuple[float, float]], share: float) -> float:
    """Return a value from what earns least to what earns most."""
    worst, best = (chosen(anchors, key=lambda anchor: anchor[1])[0] for chosen in (min, max))
    return worst + (best - worst) * share


# --- answers ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Filler:
    """A questionnaire that is made for nobody yet, taken apart at the cells in which answers go."""

    form: Form
    master: Master
    parts: dict[str, list[str]]
    """By the name of a sheet's part: its XML, each second piece of which is a cell that may be filled."""
    sheets: dict[str, str]
    """The names of the parts by those of their sheets."""
    texts: int
    """How many shared texts there are."""

    @classmethod
    def of(cls, criteria: Criteria, lot: str, template: bytes) -> "Filler":
        """Return the questionnaire of a lot."""
        form = plan(criteria, lot, LANGUAGE)
        master = write_master(form, criteria, template, MADE_ON)
        # The cover is the first sheet; every other one asks something.
        sheets = {section.sheet: f"xl/worksheets/sheet{n}.xml" for n, section in enumerate(form.sections, 2)}
        parts = {part: re.split(r'(<c r="[D-G]\d+"(?: s="\d+")?/>)', master.marked[part]) for part in sheets.values()}
        return cls(form, master, parts, sheets, master.marked["xl/sharedStrings.xml"].count("<si>"))

    def filled(self, vendor: Vendor) -> Master:
        """Return the questionnaire with the answers of a vendor in it, to be stamped with its name."""
        typed: dict[str, dict[str, str]] = {part: {} for part in self.parts}
        for slot, column, text in answers(self.form, vendor):
            typed[self.sheets[slot.sheet]][slot.cell(column)] = text
        texts: dict[str, int] = {}
        marked = dict(self.master.marked)
        for part, pieces in self.parts.items():
            cells = (self._cell(piece, typed[part], texts) for piece in pieces[1::2])
            marked[part] = "".join(piece for pair in zip(pieces[::2], [*cells, ""], strict=True) for piece in pair)
            if typed[part]:
                raise SystemExit(f"No cell to fill in: {typed[part]}")
        shared = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
        marked["xl/sharedStrings.xml"] = marked["xl/sharedStrings.xml"].replace("</sst>", f"{shared}</sst>")
        return replace(self.master, marked=marked)

    def _cell(self, blank: str, typed: dict[str, str], texts: dict[str, int]) -> str:
        text = typed.pop(blank.split('"')[1], None)
        if text is None:
            return blank
        if text.isdigit():
            return f"{blank[:-2]}><v>{text}</v></c>"
        return f'{blank[:-2]} t="s"><v>{texts.setdefault(text, self.texts + len(texts))}</v></c>'


def answers(form: Form, vendor: Vendor) -> Iterator[tuple[Slot, FormColumn, str]]:
    """Yield what a vendor types, and where."""
    chance, skill = chances(vendor, "answers")
    spoken, said = words(form.language), dict[str, str]()
    left: set[str] = set()
    for slot in form.slots.values():
        question = slot.question
        gate = question.only_if
        if slot.is_whole and (
            (chance.random() < BLANK and not question.is_text)
            or (gate and said.get(gate.question) != spoken.spellings(gate.option)[0])
        ):
            left.add(question.id)
        if question.id in left:
            continue
        text = said[slot.key] = answer(slot, vendor, spoken, near(skill, chance), chance)
        texts = day_texts(text) if slot.part is SlotPart.DAY else {FormColumn.ANSWER: text}
        if slot.has_evidence and chance.random() > UNPROVEN:
            texts[FormColumn.EVIDENCE] = f"Report {chance.randrange(100, 1000)}, page {chance.randrange(1, 30)}"
        if slot.is_whole and chance.random() < COMMENTED:
            texts[FormColumn.COMMENT] = f"As agreed at {vendor.name} on day {chance.randrange(1, 300)} of last year."
        yield from ((slot, column, text) for column, text in texts.items() if text)


def answer(slot: Slot, vendor: Vendor, spoken: Words, share: float, chance: Random) -> str:
    """Return what a vendor types in the answer of a row; `share` is how good that is (0-1)."""
    kind = slot.question.kind
    if slot.part is SlotPart.DAY:
        return HOURS[round((1 - share) * (len(HOURS) - 1))]
    if slot.part in (SlotPart.TIMEZONE, SlotPart.HOLIDAYS):
        return slot.entries[0]
    if slot.part is SlotPart.ITEM:
        return slot.entries[round((1 - share) * (len(slot.entries) - 1))]
    match kind:
        case YesNo(knockout=knockout) if knockout is not None:
            return slot.entries[int(knockout is (chance.random() > KNOCKED_OUT))]
        case Choice(options):
            by_points = sorted(options, key=lambda option: option.points)
            return by_points[round(share * (len(options) - 1))].text.of(spoken.language)
        case Number(anchors=anchors):
            return str(round(min(max(between(anchors, share), kind.lowest, 2), kind.highest)))
        case FreeText():
            return f"On {chance.randrange(1, 29)} May {vendor.name} sent {chance.randrange(10, 99)} parcels by taxi."
    return chance.choice(slot.entries) if slot.entries else ""


if __name__ == "__main__":
    main()
