"""How long 200 vendors' questionnaires take, against building one: `python benchmarks/generate.py`.

Prints ratios taken in one run, since seconds differ from machine to machine.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from scorecard.campaign.folder import now
from scorecard.core.model.responses import Identity
from scorecard.files.criteria.load import load_criteria
from scorecard.files.shipped import shipped
from scorecard.forms.plan import plan
from scorecard.forms.stamp import stamp
from scorecard.forms.template import load_template
from scorecard.forms.write import write_master

VENDORS = 200
KEY = bytes(32)


def main() -> None:
    """Build one master, stamp many copies, and print how the times compare."""
    criteria = load_criteria(Path(str(shipped() / "criteria.yaml")))
    template = load_template((shipped() / "templates" / "questionnaire.xlsx").read_bytes(), "questionnaire.xlsx")
    form = plan(criteria, criteria.lots[0], "en")
    made_on = now()
    write_master(form, criteria, template, made_on)  # the first run pays for imports
    building, master = timed(lambda: write_master(form, criteria, template, made_on))

    def identity(number: int) -> Identity:
        return Identity(f"v{number}", f"Vendor {number}", form.lot, "en", str(criteria.title), criteria.fingerprint)

    stamping, _ = timed(lambda: [stamp(master, identity(number), KEY) for number in range(VENDORS)])
    print(f"building one questionnaire     {1000 * building:8.1f} ms")
    print(f"stamping {VENDORS} copies           {1000 * stamping:8.1f} ms, {1000 * stamping / VENDORS:.1f} ms each")
    allowed = 10 * building + VENDORS * 0.005
    print(f"share of what is allowed (10 builds + 5 ms a copy): {stamping / allowed:.2f}")


Result = TypeVar("Result")


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Return how many seconds of the processor some work took, whatever else ran meanwhile, and its result."""
    started = time.process_time()
    result = work()
    return time.process_time() - started, result


if __name__ == "__main__":
    main()
