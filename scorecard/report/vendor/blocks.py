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
from scorecard.report.text.sentences import standing_text, vendor_text
from scorecard.report.vendor.columns import CONTRIBUTION, COUNTED, FOUND, NAME, POINTS, WEIGHT
from scorecard.typeset.text_fit import Piece, clip, clip_apart, clip_to_line
from scorecard.words import Words

_QUESTIONS = 3
_LONGEST = 90
"""The characters of an answer that a line could hold at the most; all of it stands in the table of every answer."""
_RIVAL_SHOWN = 24
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
            _write_contrasts(stream, (title, note), contrasts[:_QUESTIONS], (vendor, rival), words)
    _write_contrasts(stream, (words("report.vendor.gaps"), ""), told.gaps[:_QUESTIONS], (vendor,), words)


def _write_contrasts(
    stream: Stream, title: tuple[str, str], contrasts: Sequence[Contrast], sides: Sequence[RankedVendor], words: Words
) -> None:
    """Write questions with the answers of a vendor and, where it is held against one, of its rival."""
    if not contrasts:
        return
    start, width = stream.row, stream.page.over(*_FINDING)
    # Over the figures stands whose they are, as much of each name as its column holds.
    names = [vendor_text(vendor) for vendor in sides]
    heads = clip_apart(names, lambda name: clip_to_line(Piece(name, HEADER.size), stream.page.widths[COUNTED]))
    own, other = heads if len(heads) > 1 else (*heads, words("report.vendor.head.possible"))
    difference = words("report.vendor.head.difference")
    stream.title(title[0], [(title[1], HEADER)], {COUNTED: own, WEIGHT: other, CONTRIBUTION: difference})
    for contrast in contrasts:
        scores = [vendor.scorecard.asked(contrast.subject) for vendor in sides]
        said = [clip(sentences.answer_text(score.question, score.answer, words), _LONGEST) for score in scores]
        if len(sides) > 1:
            said[1] = words("report.vendor.rival_answer", rival=clip(names[1], _RIVAL_SHOWN), answer=said[1])
        lines = [clip_to_line(Piece(text, TEXT_CELL.size), width) for text in said]
        parts = [(lines[0], TEXT_CELL), *((f"\n{line}", _QUIET) for line in lines[1:])]
        figures = {
            COUNTED: figure(contrast.own),
            WEIGHT: figure(contrast.other, color=MUTED),
            CONTRIBUTION: figure(contrast.size, bold=True, number_format=_DIFFERENCE),
        }
        asked = [(sentences.question_name(scores[0].question, words), TEXT_CELL)]
        stream.line({(NAME, NAME): asked, _FINDING: parts}, figures)
    stream.page.paper.keep(start, stream.row - 1)


def write_kpis(stream: Stream, card: Scorecard, words: Words) -> None:
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
        stream.line({(NAME, NAME): name, _FINDING: _found(score, words)}, figures)
    stream.page.paper.keep(start, stream.row - 1)


def _found(score: KpiScore, words: Words) -> Parts:
    kpi, value = score.kpi, score.value
    unit = kpi.unit.of(words.language)
    if value is None:
        parts = [(words(f"report.vendor.kpi_missing_{kpi.supplied_by.value}"), _BOLD.but(color=OPEN))]
    else:
        parts = [(sentences.kpi_value_text(value, unit, words), _BOLD)]
    limit = sentences.limit_text(kpi.limit, unit, words)
    if limit:
        parts.append((f" · {limit}", _QUIET if score.limit_passed is None else _BOLD.but(color=OUT)))
    return [*parts, (f"\n{sentences.kpi_anchors_text(kpi, value, words)}", _QUIET)]
