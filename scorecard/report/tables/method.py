"""The Method sheet: what was asked, what each answer is worth, and how it is added up; enough to do it again."""

from __future__ import annotations

import platform
from dataclasses import asdict, dataclass
from datetime import date
from math import fsum
from typing import TYPE_CHECKING

from scorecard import __version__
from scorecard.core.model.kinds import (
    Checklist,
    Choice,
    Day,
    FreeText,
    Hours,
    Item,
    Kind,
    Multi,
    Number,
    Option,
    Promise,
    Range,
    Scale,
    YesNo,
)
from scorecard.core.model.robustness import CONCENTRATION, DRAWS, SEED
from scorecard.core.promise.year import WEEKS
from scorecard.palette import BAND, HEADING, MUTED
from scorecard.report.canvas.long_table import write_sheet_top
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.sheet import Sheet
from scorecard.report.canvas.styles import ANY_NUMBER, BODY, PERCENT_ONE, ROW
from scorecard.report.text.hours import spans_text, week_text
from scorecard.report.text.lists import share_text
from scorecard.report.text.sentences import anchors_text, limit_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scorecard.core.model.criteria import Criteria, Criterion, Kpi, Question
    from scorecard.core.model.rankings import LotRanking, Ranking
    from scorecard.report.canvas.page import Page
    from scorecard.report.canvas.sheet import RowRange, Tabs
    from scorecard.words import Words

_WHAT_WIDTH, _WORTH_WIDTH, _WEIGHT_WIDTH = 400, 500, 70
_SHARE_WIDTH = 110
_LEAST_WORTH = 300
_FORMULAS = (
    "criterion",
    "credit",
    "coverage",
    "alignment",
    "financial",
    "total",
    "bounds",
    "standing",
    "order",
    "certainty",
)
_WHAT, _WORTH, _WEIGHT, _FIRST_SHARE = range(4)


def method_sheet(ranking: Ranking, made_on: date, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet; it tells when it was made."""
    return Sheet(tabs.method, _widths(ranking), lambda page: _write(page, ranking, made_on, tabs.summary, words))


def _widths(ranking: Ranking) -> tuple[int, ...]:
    """Return the widths in pixels of the columns: what, its worth, its weight, and its share of each lot's total."""
    lots = len(_lots(ranking.criteria))
    room = WIDEST - _WHAT_WIDTH - _WEIGHT_WIDTH
    share = min(_SHARE_WIDTH, (room - _LEAST_WORTH) // lots)
    return (_WHAT_WIDTH, min(_WORTH_WIDTH, room - lots * share), _WEIGHT_WIDTH, *(share for _ in range(lots)))


def _write(page: Page, ranking: Ranking, made_on: date, summary_tab: str, words: Words) -> RowRange:
    write_sheet_top(page, words("report.method.title"), summary_tab, words)
    texts = {lot.lot: _texts_that_count(lot) for lot in ranking.lots}
    method = _Method(page, ranking.criteria, texts, words)
    row = method.write_asked(3)
    row = method.write_formulas(row + 1)
    method.write_origin(row + 1, made_on)
    return 1, 1


@dataclass(frozen=True)
class _Method:
    page: Page
    criteria: Criteria
    texts: Mapping[str, frozenset[str]]
    """The texts that count, by lot."""
    words: Words

    def write_asked(self, row: int) -> int:
        """Write criteria with their questions, then KPIs, each with its share of the total; return the next row."""
        words, criteria = self.words, self.criteria
        lots = [words("report.method.share", lot=lot).strip() for lot in _lots(criteria)]
        titles = [words(f"report.column.{title}") for title in ("asked", "worth", "weight")]
        self.page.header(row, [*titles, *lots], range(_WEIGHT, _FIRST_SHARE + len(lots)))
        row += 1
        for criterion in criteria.criteria:
            floor = "" if criterion.floor is None else words("phrase.floor", floor=words.number(criterion.floor))
            name = criterion.name.of(words.language)
            self._write_line(row, name, floor, criterion.weight, _criterion_shares(criteria, criterion), band=True)
            row += 1
            for question in criterion.questions:
                worth = self._worth_text(question.kind, question)
                shares = _question_shares(criteria, criterion, question, self.texts)
                counts = not question.is_text or any(share for share in shares)
                weight = question.weight if counts else None
                self._write_line(row, question.text.of(words.language), worth, weight, shares)
                row += 1
        for kpi in criteria.kpis:
            unit = kpi.unit.of(words.language)
            worth = "\n".join(
                part
                for part in (
                    anchors_text(kpi.anchors, unit, words) + (f" ({unit})" if unit else ""),
                    limit_text(kpi.limit, unit, words),
                    *self._asked_about(kpi.ask, unit),
                    words(f"report.method.supplied_{kpi.supplied_by.value}"),
                )
                if part
            )
            self._write_line(row, kpi.name.of(words.language), worth, kpi.weight, _kpi_shares(criteria, kpi), band=True)
            row += 1
        return row

    def _write_line(
        self,
        row: int,
        what: str,
        worth: str,
        weight: float | None,
        shares: tuple[float | None, ...],
        band: bool = False,
    ) -> None:
        look = ROW.but(fill=BAND, bold=True) if band else ROW
        self.page.text(row, _WHAT, what, look if band else look.but(indent=1))
        self.page.text(row, _WORTH, worth, look.but(bold=False, indent=1))
        right = look.but(align="right", number_format="0.##")
        self.page.number(row, _WEIGHT, weight, right.but(number_format=ANY_NUMBER))
        for column, share in enumerate(shares, start=_FIRST_SHARE):
            self.page.number(row, column, share, right.but(number_format=PERCENT_ONE))

    def write_formulas(self, row: int) -> int:
        """Write in words how points become a total, a standing and an order; return the next row."""
        self.page.section(row, self.words("report.method.formulas"))
        data = {key: share_text(share, self.words) for key, share in asdict(self.criteria.credit).items()}
        data["concentration"] = self.words.number(CONCENTRATION)
        for name in _FORMULAS:
            row += 1
            look = BODY.but(wrap=True)
            self.page.text(row, _WHAT, self.words(f"report.method.{name}"), look.but(bold=True, color=HEADING))
            self.page.text(
                row, _WORTH, self.words(f"report.method.{name}.text", **data), look.but(indent=1), self.page.last
            )
        return row + 1

    def write_origin(self, row: int, made_on: date) -> None:
        """Write from what, when and with which programs the report was made."""
        import numpy as np
        import xlsxwriter  # type: ignore[import-untyped]

        self.page.section(row, self.words("report.method.origin"))
        facts = {
            "made_on": self.words.date(made_on),
            "fingerprint": self.criteria.fingerprint,
            "scorecard": __version__,
            "xlsxwriter": xlsxwriter.__version__,
            "numpy": np.__version__,
            "python": platform.python_version(),
            "draws": self.words.number(DRAWS),
            "seed": str(SEED),
        }
        for name, fact in facts.items():
            row += 1
            self.page.text(row, _WHAT, self.words(f"report.method.{name}"), BODY.but(color=MUTED))
            self.page.text(row, _WORTH, fact, BODY.but(wrap=True, indent=1), self.page.last)

    def _worth_text(self, kind: Kind, question: Question) -> str:
        """Return what each answer to a question is worth, one line each, and what else holds for it."""
        words = self.words
        lines = self._answers_worth(kind)
        if question.required:
            lines.append(words("report.method.required"))
        if question.not_applicable:
            lines.append(words("report.method.not_applicable"))
        return "\n".join(lines)

    def _answers_worth(self, kind: Kind) -> list[str]:
        words = self.words
        match kind:
            case Choice():
                return self._options_worth(kind.options)
            case Multi():
                return [words("report.method.several"), *self._options_worth(kind.options)]
            case YesNo():
                return self._yes_no_worth(kind)
            case Scale():
                low, high = (100.0, 0.0) if kind.reversed else (0.0, 100.0)
                ends = ((low, 1, kind.low), (high, kind.steps, kind.high))
                return [self._points(points, f"{step} ({text.of(words.language)})") for points, step, text in ends]
            case Number():
                return self._number_worth(kind)
            case Day():
                return self._date_worth(kind)
            case Hours():
                return self._hours_worth(kind.promise)
            case Checklist():
                return [words("report.method.checklist"), *(self._item(item) for item in kind.items)]
            case FreeText():
                return [words("report.method.free_text")]

    def _item(self, item: Item) -> str:
        need = self.words(f"report.answer.need.{item.need}")
        return self.words("report.method.item", text=item.text.of(self.words.language), need=need)

    def _options_worth(self, options: tuple[Option, ...]) -> list[str]:
        return [self._points(option.points, option.text.of(self.words.language)) for option in options]

    def _date_worth(self, kind: Day) -> list[str]:
        words = self.words
        lines = [self._points(points, words.date(date.fromordinal(int(day)))) for day, points in kind.anchors]
        earliest, latest = words.date(kind.earliest), words.date(kind.latest)
        return [*lines, words("report.method.date", earliest=earliest, latest=latest)]

    def _number_worth(self, kind: Number) -> list[str]:
        words, unit = self.words, kind.unit.of(self.words.language)
        lines = [f"{anchors_text(kind.anchors, unit, words)} ({unit})"]
        if kind.not_measured is not None:
            lines.append(self._points(kind.not_measured, words("report.answer.not_measured")))
        lines += self._asked_about(kind.ask, unit)
        if kind.check is not None:
            within = words.quantity(kind.check.within, unit)
            lines.append(words("report.method.check", column=kind.check.column, within=within))
        return lines

    def _asked_about(self, ask: Range, unit: str) -> list[str]:
        """Return beyond which values there is a finding, one line each."""
        ends = (("below", ask.lowest), ("above", ask.highest))
        return [
            self.words(f"report.method.ask.{side}", value=self.words.quantity(end, unit))
            for side, end in ends
            if end is not None
        ]

    def _hours_worth(self, promise: Promise) -> list[str]:
        words = self.words
        start = words.date(promise.start)
        lines = [words("report.method.hours", weeks=WEEKS, start=start, zone=promise.timezone)]
        for channel in promise.channels:
            name, weight = channel.name.of(words.language), words.number(channel.weight)
            week = week_text(channel.week, words)
            lines.append(words("report.method.hours.channel", channel=name, weight=weight, week=week))
        days = [
            words("report.method.hours.holiday", date=words.date(day.day), hours=spans_text(day.spans, words).lower())
            for day in promise.holidays
        ]
        return [*lines, words("report.method.hours.holidays", holidays=words.clauses(days))] if days else lines

    def _yes_no_worth(self, kind: YesNo) -> list[str]:
        words = self.words
        lines = []
        for answer, key, points in ((True, "yes", kind.yes), (False, "no", kind.no)):
            said = words(f"report.answer.{key}")
            if kind.knockout is answer:
                said = words("report.method.knockout", answer=said)
            lines.append(self._points(points, said))
        return lines

    def _points(self, points: float, answer: str) -> str:
        return self.words("report.method.points", points=self.words.number(points), answer=answer)


def _lots(criteria: Criteria) -> tuple[str, ...]:
    return criteria.lots or ("",)


def _alignment_share(criteria: Criteria, lot: str) -> float:
    return criteria.alignment_share if criteria.kpis_of(lot) else 1.0


def _criterion_shares(criteria: Criteria, criterion: Criterion) -> tuple[float | None, ...]:
    """Return the share (0-1) of a criterion in each lot's total; `None` where it is not asked."""
    shares: list[float | None] = []
    for lot in _lots(criteria):
        weights = {asked.id: asked.weight for asked in criteria.for_lot(lot)}
        part = _part(weights, criterion.id)
        shares.append(None if part is None else _alignment_share(criteria, lot) * part)
    return tuple(shares)


def _texts_that_count(lot: LotRanking) -> frozenset[str]:
    """Return the ids of the texts that have a weight in a lot, because reviewers have given points for them."""
    scores = (score for vendor in lot.vendors for part in vendor.scorecard.criteria for score in part.questions)
    return frozenset(score.question.id for score in scores if score.weight and score.question.is_text)


def _question_shares(
    criteria: Criteria, criterion: Criterion, question: Question, texts: Mapping[str, frozenset[str]]
) -> tuple[float | None, ...]:
    shares: list[float | None] = []
    for lot, whole in zip(_lots(criteria), _criterion_shares(criteria, criterion), strict=True):
        counted = texts.get(lot, frozenset())
        weights = {
            asked.id: asked.weight
            for here in criteria.for_lot(lot)
            if here.id == criterion.id
            for asked in here.questions
            if not asked.is_text or asked.id in counted
        }
        part = _part(weights, question.id)
        shares.append(None if whole is None or part is None else whole * part)
    return tuple(shares)


def _kpi_shares(criteria: Criteria, kpi: Kpi) -> tuple[float | None, ...]:
    shares: list[float | None] = []
    for lot in _lots(criteria):
        part = _part({measured.id: measured.weight for measured in criteria.kpis_of(lot)}, kpi.id)
        shares.append(None if part is None else (1.0 - criteria.alignment_share) * part)
    return tuple(shares)


def _part(weights: dict[str, float], name: str) -> float | None:
    """Return the part (0-1) of one weight in the sum; `None` where it is not among them, or the sum is 0."""
    whole = fsum(weights.values())
    return weights[name] / whole if name in weights and whole else None
