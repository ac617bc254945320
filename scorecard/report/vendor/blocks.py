"""Blocks under the profile: the questions that set a vendor apart, and its KPIs with what they come from and add."""

from collections.abc import Sequence

from scorecard.core.insight.contrast import Contrast
from scorecard.core.insight.profile import Profile
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import KpiScore, Scorecard
from scorecard.palette import MUTED, OPEN, OUT
from scorecard.report.canvas.stream import TEXT_CELL, Parts, Stream, figure
from scorecard.report.canvas.styles import HEADER, PERCENT_ONE
from scorecard.report.text import sentences
from scorecard.report.text.sentences import standing_text, telling_words, vendor_text
from scorecard.report.vendor.columns import CONTRIBUTION, COUNTED, FOUND, NAME, POINTS, WEIGHT
from scorecard.words import Words

_QUESTIONS = 3
_DIFFERENCE = "+0.0;-0.0"
_FINDING = (FOUND, POINTS)
_BOLD, _QUIET = TEXT_CELL.but(bold=True), TEXT_CELL.but(color=MUTED)


def write_strengths(stream: Stream, told: Profile, lot: LotRanking, vendor: RankedVendor, words: Words) -> None:
    """Write the questions that win and lose most against the best rival, and those that lose most against 100."""
    if told.rival:
        rival = lot.vendor(told.rival)
        note = "" if rival.is_ranked else f"   {standing_text(rival.standing, words).lower()}"
        for key, contrasts in (("wins", told.wins), ("losses", told.losses)):
            title = words(f"report.vendor.{key}", rival=vendor_text(rival))
            _write_contrasts(stream, (title, note), contrasts[:_QUESTIONS], lot, (vendor, rival), words)
    _write_contrasts(stream, (words("report.vendor.gaps"), ""), told.gaps[:_QUESTIONS], lot, (vendor,), words)


def _write_contrasts(
    stream: Stream,
    title: tuple[str, str],
    contrasts: Sequence[Contrast],
    lot: LotRanking,
    sides: Sequence[RankedVendor],
    words: Words,
) -> None:
    """Write questions with the answers of a vendor and, where it is held against one, of its rival."""
    if not contrasts:
        return
    start = stream.row
    # Over the figures stands whose they are.
    names = telling_words([vendor_text(vendor) for vendor in lot.vendors])
    called = dict(zip((vendor.vendor.id for vendor in lot.vendors), names, strict=True))
    own, *others = (called[side.vendor.id] for side in sides)
    other = others[0] if others else words("report.vendor.head.possible")
    difference = words("report.vendor.head.difference")
    stream.title(title[0], [(title[1], HEADER)], {COUNTED: own, WEIGHT: other, CONTRIBUTION: difference})
    for contrast in contrasts:
        scores = [vendor.scorecard.asked(contrast.subject) for vendor in sides]
        said = [sentences.answer_text(score.question, score.answer, words) for score in scores]
        name = sentences.question_name(scores[0].question, words)
        parts = [(name, _BOLD), (f"   {said[0]}", TEXT_CELL)]
        if len(sides) > 1:
            rival = words("report.vendor.rival_answer", rival=vendor_text(sides[1]), answer=said[1])
            parts.append((f"\n{rival}", _QUIET))
        figures = {
            COUNTED: figure(contrast.own),
            WEIGHT: figure(contrast.other, color=MUTED),
            CONTRIBUTION: figure(contrast.size, bold=True, number_format=_DIFFERENCE),
        }
        stream.line({(NAME, POINTS): parts}, figures)
    stream.page.paper.keep(start, stream.row - 1)


def write_kpis(stream: Stream, card: Scorecard, lot: LotRanking, words: Words) -> None:
    """Write each KPI with its value, anchors, limit and trend, its points, its weight, and what it adds."""
    if not card.kpis:
        return
    start = stream.row
    columns = {COUNTED: "points", WEIGHT: "weight", CONTRIBUTION: "contribution"}
    heads = {column: words(f"report.column.{name}") for column, name in columns.items()}
    stream.title(words("report.vendor.kpis"), heads=heads)
    for score in card.kpis:
        name = [(score.kpi.name.of(words.language), TEXT_CELL)]
        figures = {
            COUNTED: figure(score.points),
            WEIGHT: figure(score.possible / 100 if score.possible else None, color=MUTED, number_format=PERCENT_ONE),
            CONTRIBUTION: figure(score.contribution if score.possible else None, bold=True),
        }
        stream.line({(NAME, NAME): name, _FINDING: _found(score, lot, words)}, figures)
    stream.page.paper.keep(start, stream.row - 1)


def _found(score: KpiScore, lot: LotRanking, words: Words) -> Parts:
    kpi, value = score.kpi, score.value
    unit = kpi.unit.of(words.language)
    if value is None:
        parts = [(words(f"report.vendor.kpi_missing_{kpi.supplied_by.value}"), _BOLD.but(color=OPEN))]
    else:
        parts = [(sentences.kpi_value_text(value, unit, words, sentences.kpi_decimals(kpi, lot, words)), _BOLD)]
    limit = sentences.limit_text(kpi.limit, unit, words)
    if limit:
        parts.append((f" · {limit}", _QUIET if score.limit_passed is None else _BOLD.but(color=OUT)))
    return [*parts, (f"\n{sentences.kpi_anchors_text(kpi, value, words)}", _QUIET)]
