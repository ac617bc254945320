"""The order if figures and answers are in doubt as well as weights, and where the doubt between the first two is."""

from scorecard.core.model.robustness import Combined
from scorecard.report.canvas.styles import PERCENT
from scorecard.report.certainty import frame as at
from scorecard.report.certainty.frame import Frame
from scorecard.report.certainty.tables import write_fares
from scorecard.report.insight.doubt import source_text
from scorecard.report.text.shares import shown_share


def write_combined(frame: Frame, combined: Combined) -> None:
    """Write in how many draws each vendor is first, and between which ranks it mostly is."""
    frame.write_title("combined", "combined.about")
    write_fares(frame, combined.vendors)


def write_sources(frame: Frame, combined: Combined) -> None:
    """Write what the doubt between the first two comes from, the most first; nothing where there is none."""
    if not combined.sources:
        return
    page = frame.page
    frame.write_title("sources", "sources.about")
    frame.write_header((frame.column("source"), frame.column("carried")), "%", wide=True)
    for source in combined.sources:
        name = source_text(source, frame.lot, frame.ranking.criteria, frame.words)
        page.text(frame.row, at.NAME, name[0].upper() + name[1:], at.CELL)
        page.number(frame.row, at.FIRST, shown_share(source.carried), at.FIGURE.but(number_format=PERCENT))
        page.fill(frame.row, at.SECOND, at.THIRD, at.CELL)
        frame.draw(0.0, source.carried, None)
        page.fill(frame.row, at.FOURTH, at.FIFTH, at.CELL)
        frame.row += 1
