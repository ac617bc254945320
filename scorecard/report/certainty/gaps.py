"""What is missing and what is not proven: the bounds of each total, and how far reviewers agree."""

from collections.abc import Sequence
from math import fsum

from scorecard.core.model.rankings import RankedVendor
from scorecard.core.model.scorecards import QuestionScore
from scorecard.core.robustness.evidence import checked, firm_share
from scorecard.palette import MUTED, TEXT
from scorecard.report.canvas.styles import PERCENT
from scorecard.report.certainty.frame import CELL, FIFTH, FIRST, FOURTH, NAME, NOTE, POINTS, SECOND, THIRD, Frame
from scorecard.report.text.sentences import standing_text, subject_text, vendor_text


def write_bounds(frame: Frame, row: int) -> int:
    """Write what each total is, and what it can become."""
    words = frame.words
    first, row = row, frame.write_title(row, "bounds", "bounds.legend")
    figures = (words("report.column.total"), frame.column("low"), frame.column("high"))
    titles = (words("report.column.vendor"), *figures, frame.column("firm"), frame.column("standing"))
    row = frame.write_header(row, titles, "", figures=(FIRST, SECOND, THIRD))
    for vendor in frame.lot.vendors:
        bounds, total = vendor.scorecard.total_bounds, vendor.scorecard.total
        if bounds is None:
            continue
        color = TEXT if vendor.is_ranked else MUTED
        figure = POINTS.but(color=color)
        frame.write_name(row, vendor)
        for column, points in ((FIRST, total), (SECOND, bounds.low), (THIRD, bounds.high)):
            frame.page.number(row, column, points, figure)
        frame.draw(row, bounds.low / 100.0, bounds.high / 100.0, None if total is None else total / 100.0)
        firm = NOTE.but(color=color, number_format=PERCENT)
        frame.page.number(row, FOURTH, firm_share(vendor.scorecard), firm)
        standing, known = standing_text(vendor.standing, words), checked(vendor.scorecard)
        said = frame.words("report.certainty.checked", standing=standing, verified=known.verified, asked=known.asked)
        frame.page.text(row, FIFTH, said if known.asked else standing, NOTE.but(color=color))
        row += 1
    return frame.keep(first, row)


def reviewed(frame: Frame) -> list[tuple[RankedVendor, QuestionScore]]:
    """Return the texts for which reviewers gave points, question by question."""
    scores = [
        (vendor, score)
        for vendor in frame.lot.vendors
        for part in vendor.scorecard.criteria
        for score in part.questions
        if score.question.is_text and _given(score)
    ]
    asked = list(dict.fromkeys(score.question.id for _, score in scores))
    return sorted(scores, key=lambda pair: asked.index(pair[1].question.id))


def write_reviews(frame: Frame, row: int, texts: Sequence[tuple[RankedVendor, QuestionScore]]) -> int:
    """Write what reviewers gave for each text."""
    words = frame.words
    first, row = row, frame.write_title(row, "reviews", "reviews.legend")
    titles = (words("report.column.question"), words("report.column.vendor"), frame.column("mean"), frame.column("gap"))
    row = frame.write_header(row, (*titles, frame.column("given")), "", figures=(SECOND, THIRD))
    for vendor, score in texts:
        given = _given(score)
        points = [worth for _, worth in given]
        mean = fsum(points) / len(points)
        frame.page.text(row, NAME, subject_text(score.question.id, frame.ranking.criteria, words), CELL)
        frame.page.text(row, FIRST, vendor_text(vendor), NOTE)
        frame.page.number(row, SECOND, mean, POINTS)
        frame.page.number(row, THIRD, max(points) - min(points) if len(points) > 1 else None, POINTS)
        frame.draw(row, min(points) / 100.0, max(points) / 100.0, mean / 100.0)
        said = ", ".join(f"{reviewer} {words.number(worth)}" for reviewer, worth in given)
        frame.page.text(row, FOURTH, said, NOTE, FIFTH)
        row += 1
    return frame.keep(first, row)


def _given(score: QuestionScore) -> list[tuple[str, float]]:
    return [(review.reviewer, review.points) for review in score.reviews if review.points is not None]
