"""The Method sheet: what was asked, what each answer is worth, and how it is added up; enough to do it again."""

import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from math import fsum

from scorecard import __version__
from scorecard.core.comparison import rounded
from scorecard.core.model import kinds
from scorecard.core.model.criteria import Criteria, Criterion, Doubt, Question
from scorecard.core.model.kpis import Kpi, Uncertainty
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.measures import RecordQuestion, RecordUse
from scorecard.core.model.robustness import CONCENTRATION, DRAWS, SEED
from scorecard.core.opening_hours.year import WEEKS
from scorecard.core.values.numbers import in_percent
from scorecard.palette import BAND, HEADING, MUTED
from scorecard.report.canvas.page import Page, Range
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.sheet import Sheet, Tabs, write_sheet_top
from scorecard.report.canvas.styles import ANY_NUMBER, BODY, PERCENT_ONE, ROW, Look
from scorecard.report.text.hours import spans_text, week_text
from scorecard.report.text.record import asks_text, measure_text
from scorecard.report.text.sentences import anchors_text, limit_text
from scorecard.report.text.shares import share_text
from scorecard.words import Words

_WHAT_WIDTH, _WORTH_WIDTH, _WEIGHT_WIDTH = 400, 500, 70
_SHARE_WIDTH, _LEAST_WORTH = 110, 300
_FORMULAS = ("criterion", "credit", "coverage", "alignment", "financial", "total", "bounds", "standing", "order")
_DECIDERS = 6
"""Those named one by one who decided on corrections of error."""
_WHAT, _WORTH, _WEIGHT, _FIRST_SHARE = range(4)

_Weighed = Criterion | Question | RecordQuestion | Kpi
_Shares = dict[tuple[type, str], float]
"""Shares (0-1) of a total by what it is that has them, and its id: a question may have the id of its criterion."""


def method_sheet(ranking: Ranking, made_on: datetime, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet; it tells when it was made."""
    lots = _lots(ranking.criteria)
    room = WIDEST - _WHAT_WIDTH - _WEIGHT_WIDTH
    share = min(_SHARE_WIDTH, (room - _LEAST_WORTH) // len(lots))

    def write(page: Page) -> Range:
        write_sheet_top(page, words("report.method.title"), tabs, words)
        method = _Method(page, ranking.criteria, [_shares(ranking, lot) for lot in lots], words)
        row = method.write_asked(3)
        row = method.write_formulas(row + 1)
        if ranking.books:
            row = method.write_books(row + 1, ranking)
        method.write_origin(row + 1, made_on)
        return 1, 1

    widths = (_WHAT_WIDTH, min(_WORTH_WIDTH, room - len(lots) * share), _WEIGHT_WIDTH, *[share] * len(lots))
    return Sheet(tabs.method, widths, write)


@dataclass(frozen=True)
class _Method:
    page: Page
    criteria: Criteria
    shares: Sequence[_Shares]
    """By lot."""
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
            self._write_line(row, criterion, floor, criterion.weight)
            row += 1
            for question in criterion.questions:
                holds = {"required": question.required, "not_applicable": question.not_applicable}
                worth = self._answers_worth(question.kind)
                worth += [words(f"report.method.{name}") for name, is_so in holds.items() if is_so]
                if question.same_meaning is not None:
                    worth.append(words("report.method.same_meaning", reason=question.same_meaning.reason))
                counts = not question.is_text or any(shares.get(_key(question)) for shares in self.shares)
                if question.follow_through:
                    worth.append(words("report.record.promise"))
                self._write_line(row, question, "\n".join(worth), question.weight if counts else None)
                row += 1
            for asked in criterion.records:
                counted = asked.weight if criteria.record is RecordUse.SCORED else None
                self._write_line(row, asked, asks_text(asked, criteria, words), counted)
                row += 1
        for kpi in criteria.kpis:
            unit = kpi.unit.of(words.language)
            said = (
                anchors_text(kpi.anchors, unit, words) + (f" ({unit})" if unit else ""),
                limit_text(kpi.limit, unit, words),
                *self._asked_about(kpi.ask, unit),
                words(f"report.method.supplied_{kpi.supplied_by.value}"),
                *self._uncertain(kpi.uncertainty, unit),
            )
            self._write_line(row, kpi, "\n".join(filter(None, said)), kpi.weight)
            row += 1
        return row

    def _write_line(self, row: int, weighed: _Weighed, worth: str, weight: float | None) -> None:
        if isinstance(weighed, Question | RecordQuestion):
            look, name, indent = ROW, weighed.text, 1
        else:
            look, name, indent = ROW.but(fill=BAND, bold=True), weighed.name, 0
        self.page.text(row, _WHAT, name.of(self.words.language), look.but(indent=indent))
        self.page.text(row, _WORTH, worth, look.but(bold=False, indent=1))
        right = look.but(align="right", number_format="0.##")
        self.page.number(row, _WEIGHT, weight, right.but(number_format=ANY_NUMBER))
        for column, shares in enumerate(self.shares, start=_FIRST_SHARE):
            self.page.number(row, column, shares.get(_key(weighed)), right.but(number_format=PERCENT_ONE))

    def write_formulas(self, row: int) -> int:
        """Write in words how points become a total, a standing and an order; return the next row."""
        data = {key: share_text(share, self.words) for key, share in asdict(self.criteria.credit).items()}
        data["none"] = share_text(self.criteria.credit.unnamed, self.words)
        data["concentration"] = self.words.number(CONCENTRATION)
        texts = {name: self.words(f"report.method.{name}.text", **data) for name in (*_FORMULAS, "certainty")}
        if self.criteria.credit.wants_names:
            texts |= {name: self.words(f"report.method.{name}_none.text", **data) for name in ("credit", "bounds")}
        if any(self.criteria.leaves_doubt(lot) for lot in _lots(self.criteria)):
            doubt = asdict(self.criteria.doubt or Doubt())
            chances = {key: share_text(chance, self.words) for key, chance in doubt.items()}
            texts["combined"] = self.words("report.method.combined.text", **chances)
        return self._write_facts(row, "formulas", texts, BODY.but(wrap=True, bold=True, color=HEADING))

    def write_books(self, row: int, ranking: Ranking) -> int:
        """Write who keeps our own books, since when, and what is not known; return the next row."""
        books = ranking.books
        begins = {
            "incidents": [incident.moment.date() for incident in books.incidents],
            "volumes": [volume.month for volume in books.volumes],
            "feedback": [feedback.month for feedback in books.feedback],
        }
        if ranking.corrections:
            begins["corrections"] = [request.asked for request in books.requests]
        facts = {f"books.{name}": self._since(days) for name, days in begins.items()}
        deciders = list(dict.fromkeys(decision.by for decision in books.decisions))
        if deciders:
            facts["books.decided_by"] = self.words.listed(deciders, _DECIDERS)
        following = self._write_facts(row, "books", facts, BODY.but(wrap=True, bold=True, color=HEADING))
        self.page.paper.keep(row, following - 1)
        return following

    def _since(self, days: Sequence[date]) -> str:
        if not days:
            return self.words("report.method.books.none")
        return self.words("report.method.books.since", date=self.words.date(min(days)))

    def write_origin(self, row: int, made_on: datetime) -> None:
        import numpy as np
        import xlsxwriter  # type: ignore[import-untyped]

        made = {"made_on": self.words.date(made_on), "fingerprint": self.criteria.fingerprint}
        libraries = {"scorecard": __version__, "xlsxwriter": xlsxwriter.__version__, "numpy": np.__version__}
        drawn = {"python": platform.python_version(), "draws": self.words.number(DRAWS), "seed": str(SEED)}
        self._write_facts(row, "origin", made | libraries | drawn, BODY.but(color=MUTED))

    def _write_facts(self, row: int, title: str, facts: Mapping[str, str], look: Look) -> int:
        self.page.section(row, self.words(f"report.method.{title}"))
        for place, (name, fact) in enumerate(facts.items(), start=row + 1):
            self.page.text(place, _WHAT, self.words(f"report.method.{name}"), look)
            self.page.text(place, _WORTH, fact, BODY.but(wrap=True, indent=1), self.page.last)
        return row + 1 + len(facts)

    def _answers_worth(self, kind: kinds.Kind) -> list[str]:
        words = self.words
        match kind:
            case kinds.Choice():
                return self._options_worth(kind.options)
            case kinds.Multi():
                return [words("report.method.several"), *self._options_worth(kind.options)]
            case kinds.YesNo():
                said = {answer: words(f"report.answer.{key}") for answer, key in ((True, "yes"), (False, "no"))}
                if kind.knockout is not None:
                    said[kind.knockout] = words("report.method.knockout", answer=said[kind.knockout])
                return [self._points(kind.yes, said[True]), self._points(kind.no, said[False])]
            case kinds.Scale():
                low, high = (100.0, 0.0) if kind.reversed else (0.0, 100.0)
                steps = ((low, 1, kind.low), (high, kind.steps, kind.high))
                return [self._points(points, f"{step} ({text.of(words.language)})") for points, step, text in steps]
            case kinds.Number():
                return self._number_worth(kind)
            case kinds.Day():
                ends = {"earliest": words.date(kind.earliest), "latest": words.date(kind.latest)}
                days = [(words.date(date.fromordinal(int(day))), points) for day, points in kind.anchors]
                return [*(self._points(points, day) for day, points in days), words("report.method.date", **ends)]
            case kinds.Hours():
                return self._hours_worth(kind.promise)
            case kinds.Checklist():
                return [words("report.method.checklist"), *map(self._item, kind.items)]
            case kinds.FreeText():
                in_lots = bool(self.criteria.lots)
                return [words("report.method.free_text.in_lots" if in_lots else "report.method.free_text")]

    def _item(self, item: kinds.Item) -> str:
        need = self.words(f"report.answer.need.{item.need}")
        return self.words("report.method.item", text=item.text.of(self.words.language), need=need)

    def _options_worth(self, options: tuple[kinds.Option, ...]) -> list[str]:
        return [self._points(option.points, option.text.of(self.words.language)) for option in options]

    def _number_worth(self, kind: kinds.Number) -> list[str]:
        words, unit = self.words, kind.unit.of(self.words.language)
        lines = [f"{anchors_text(kind.anchors, unit, words)} ({unit})"]
        if kind.not_measured is not None:
            lines.append(self._points(kind.not_measured, words("report.answer.not_measured")))
        lines += self._asked_about(kind.ask, unit)
        if kind.check is not None:
            within = words.quantity(kind.check.within, unit)
            if isinstance(kind.check, kinds.RecordCheck):
                measure = measure_text(kind.check.measure, words)
                lines.append(words("report.record.check", measure=measure, within=within))
            else:
                lines.append(words("report.method.check", column=kind.check.column, within=within))
        return lines

    def _asked_about(self, ask: kinds.Range, unit: str) -> list[str]:
        """Return beyond which values there is a finding, one line each."""
        ends = (("below", ask.lowest), ("above", ask.highest))
        return [
            self.words(f"report.method.ask.{side}", value=self.words.quantity(end, unit))
            for side, end in ends
            if end is not None
        ]

    def _uncertain(self, uncertainty: Uncertainty | None, unit: str) -> Iterator[str]:
        """Yield how far the values of a KPI may be off, in one line, where that is stated."""
        if uncertainty is not None and uncertainty.relative:
            percent = self.words.percent(rounded(100.0 * uncertainty.relative), None)
            yield self.words("report.method.uncertain.relative", percent=percent)
        elif uncertainty is not None:
            number = self.words.number(uncertainty.absolute)
            points = self.words("phrase.percentage_points", number=number)
            off = points if in_percent(unit) else self.words.quantity(uncertainty.absolute, unit)
            yield self.words("report.method.uncertain.absolute", off=off)

    def _hours_worth(self, promise: kinds.Promise) -> list[str]:
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

    def _points(self, points: float, answer: str) -> str:
        return self.words("report.method.points", points=self.words.number(points), answer=answer)


def _lots(criteria: Criteria) -> tuple[str, ...]:
    return criteria.lots or ("",)


def _shares(ranking: Ranking, lot: str) -> _Shares:
    """Return what criteria, questions and KPIs have of a lot's total, of those that have anything."""
    criteria = ranking.criteria
    vendors = [vendor for ranked in ranking.lots if ranked.lot == lot for vendor in ranked.vendors]
    # Texts have a weight in a lot where reviewers have given points for them.
    scores = (score for vendor in vendors for score in vendor.scorecard.questions)
    texts = {score.question.id for score in scores if score.weight and score.question.is_text}
    asked, kpis = criteria.for_lot(lot), criteria.kpis_of(lot)
    shares = _parts(criteria.alignment_share if kpis else 1.0, asked)
    for criterion in asked:
        counted: list[_Weighed] = [each for each in criterion.questions if not each.is_text or each.id in texts]
        counted += criterion.records if criteria.record is RecordUse.SCORED else ()
        if _key(criterion) in shares:
            shares |= _parts(shares[_key(criterion)], counted)
    return shares | _parts(1.0 - criteria.alignment_share, kpis)


def _parts(whole: float, weighed: Sequence[_Weighed]) -> _Shares:
    """Return what each has of a whole by its weight; nothing where no weight is over 0."""
    weights = fsum(own.weight for own in weighed)
    return {_key(own): whole * (own.weight / weights) for own in weighed} if weights else {}


def _key(weighed: _Weighed) -> tuple[type, str]:
    return type(weighed), weighed.id
