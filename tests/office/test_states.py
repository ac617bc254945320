"""What a questionnaire says of answers in LibreOffice is what the reader and `scorecard status` make of them."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.progress import ReturnState, VendorStatus, vendor_status
from scorecard.core.scoring.score import score_vendor
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import TICK, CoverColumn, FormColumn
from scorecard.forms.overview import Overview, OverviewColumn
from tests.builders.entries import entries
from tests.builders.questionnaires import CRITERIA, FORM, FULL, given, place, read, written
from tests.builders.workbooks import opened
from tests.office.libreoffice import convert, requires_libreoffice
from tests.office.probes import all_probes, run

pytestmark = requires_libreoffice

OVERVIEW = Overview(FORM)
NOT_APPLICABLE = AnswerState.NOT_APPLICABLE


def test_a_tick_stands_only_where_the_answer_is_read(tmp_path: Path) -> None:
    """Where the reader refuses what was typed there is no tick; right answers nearly all have one."""
    probes = all_probes()
    shown = [probe for probe in probes if probe.as_shown]
    outcomes = run([*shown[::3], *[probe for probe in probes if not probe.as_shown][::11]], tmp_path, gnumeric=False)
    assert not [outcome for outcome in outcomes if outcome.is_false]
    missed = [outcome for outcome in outcomes if outcome.probe.as_shown and outcome.state != TICK]
    assert len(missed) <= 0.02 * len(shown[::3])


# --- the cover and status --------------------------------------------------------------------------------------------


def filled(*answers: Answer, typed: tuple[tuple[str, FormColumn, str], ...] = ()) -> bytes:
    """Return the questionnaire with answers, and with texts typed into cells besides."""
    besides = [Typed(*place(key, column), text) for key, column, text in typed]
    return fill_in(written(), [*entries(FORM, answers), *besides])


def some(seed: int) -> tuple[Answer, ...]:
    """Return some of the answers to the questionnaire, some without their evidence or their reason."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    answers = [answer for answer in FULL if chance.random() < 0.7]
    for question in ("ownership", "review", "answered"):
        if chance.random() < 0.3:
            reason = chance.choice(("", "n/a", "We have none of it"))
            answers = [answer for answer in answers if answer.question != question]
            answers.append(given(question, None, comment=reason, state=NOT_APPLICABLE))
    return tuple(replace(answer, evidence=chance.choice(("", "-", answer.evidence))) for answer in answers)


EXAMPLES: dict[str, bytes] = {
    "blank": written(),
    "full": filled(*FULL),
    "gate-open": filled(*[answer for answer in FULL if answer.question != "partners"]),
    "gate-closed": filled(*[given("partners", False) if a.question == "partners" else a for a in FULL]),
    "complete": filled(*FULL, typed=(("terms/paid", FormColumn.ANSWER, "Live"),)),
    "unclear": filled(*FULL, typed=(("premium", FormColumn.ANSWER, "No, never"), ("start", FormColumn.ANSWER, "soon"))),
    **{f"some-{seed}": filled(*some(seed)) for seed in range(6)},
}


@pytest.fixture(scope="module")
def calculated(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give the examples as LibreOffice calculates them."""
    folder = tmp_path_factory.mktemp("states")
    for name, content in EXAMPLES.items():
        (folder / f"{name}.xlsx").write_bytes(content)
    saved = convert([folder / f"{name}.xlsx" for name in EXAMPLES], "xlsx", folder / "saved", recalculate=True)
    return {path.stem: path.read_bytes() for path in saved}


def status_of(content: bytes) -> VendorStatus:
    """Return what `scorecard status` says of a questionnaire."""
    response = read(content)
    card = score_vendor(CRITERIA, Vendor("acme", "Acme Ltd"), response, KpiTable())
    return vendor_status(card, None)


def on_cover(workbook: Workbook) -> list[object]:
    """Return what the cover says of all sections: answered, required and open, share done."""
    cover = workbook[FORM.cover]
    (label,) = [cell for row in cover.iter_rows() for cell in row if cell.value == "All sections"]
    first = label.column - CoverColumn.SECTION
    columns = (CoverColumn.ANSWERED, CoverColumn.OPEN, CoverColumn.DONE)
    return [cover.cell(label.row, first + column).value for column in columns]


def test_the_cover_counts_as_status_does(calculated: dict[str, bytes]) -> None:
    """The numbers on the cover are those of `scorecard status`, and 100 % stands there only when that says complete."""
    for name, content in calculated.items():
        status, cover = status_of(content), on_cover(opened(content, values=True))
        required = len(status.required_open) or "–"
        assert cover[:2] == [f"{status.answered} of {status.asked}", required], name
        assert (cover[2] == 1) is (status.state is ReturnState.COMPLETE), name


def test_the_cover_leads_to_what_is_left(calculated: dict[str, bytes]) -> None:
    """What is required and open comes first, then all else in its order, each with what it needs."""
    for name, content in calculated.items():
        workbook = opened(content, values=True)
        states = {slot.key: workbook[slot.sheet][slot.cell(FormColumn.DONE)].value for slot in OVERVIEW.questions}
        left = [
            (slot.key, state) for slot in OVERVIEW.questions if (state := states[slot.key]) not in (TICK, "not needed")
        ]
        cover = workbook[FORM.cover]
        (head,) = [cell for row in cover.iter_rows() for cell in row if cell.value == "Before you send"]
        lines = [cover.cell(head.row + 2 + number, head.column + CoverColumn.WEIGHT).value for number in range(1, 9)]
        named = [cover.cell(head.row + 2 + number, head.column + CoverColumn.SECTION).value for number in range(1, 9)]
        labels = [
            workbook["_lists"][OVERVIEW.cell(FORM.slots[key], OverviewColumn.LABEL).replace("$", "")].value
            for key, _ in left
        ]
        assert [line for line in lines if line] == [state for _, state in left[:8]], name
        assert [label for label in named if label] == labels[:8], name
        more = cover.cell(head.row + 11, head.column).value
        assert (more or "") == (f"and {len(left) - 8} more" if len(left) > 8 else ""), name


def test_each_state_says_what_is_missing(calculated: dict[str, bytes]) -> None:
    """Evidence and reasons that are missing are asked for, and what cannot be read is to be checked."""
    workbook = opened(calculated["unclear"], values=True)
    assert workbook[place("premium")[0]][place("premium", FormColumn.DONE)[1]].value == "check"
    expected = {"": "reason?", "n/a": "reason?", "We have none of it": TICK}
    for seed in range(6):
        workbook = opened(calculated[f"some-{seed}"], values=True)
        for answer in some(seed):
            state = workbook[place(answer.question)[0]][place(answer.question, FormColumn.DONE)[1]].value
            if answer.state is NOT_APPLICABLE:
                assert state == expected[answer.comment]
            elif answer.question in ("ownership", "review", "answered"):
                assert state == (TICK if answer.evidence.strip("-") else "evidence?")
