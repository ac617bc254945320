"""What the page says of a vendor: where it stands and why, and what its total is made of, down to each answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scorecard.core.insight.contrast import Contrast
from scorecard.core.insight.insights import Insights, VendorInsights
from scorecard.core.insight.profile import Level
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
from scorecard.core.model.scorecards import KpiScore, QuestionScore, Scorecard
from scorecard.core.opening_hours.picture import Half, picture
from scorecard.report.canvas.page import MISSING
from scorecard.report.insight.headline import headline_text
from scorecard.report.insight.shortfalls import shortfall_texts
from scorecard.report.insight.told import Told
from scorecard.report.page.pictures import SORTS, Strip, day_strip, level_strip
from scorecard.report.page.summary import Anchors
from scorecard.report.page.table import PageCell, PageHead, PageRow, PageTable, figure
from scorecard.report.text import hours
from scorecard.report.text.doubts import proof_lines
from scorecard.report.text.sentences import (
    answer_text,
    kpi_value_text,
    limit_text,
    question_name,
    standing_text,
    vendor_text,
)
from scorecard.report.text.vendor_lines import level_name, level_text, note_texts, place_text, sides_text
from scorecard.words import Words

_QUESTIONS = 3
"""Those that win or lose most."""


@dataclass(frozen=True)
class ChannelView:
    """The week of a channel beside the promise."""

    title: str
    said: tuple[str, ...]
    week: tuple[tuple[str, Strip], ...]
    """Each weekday with its hours."""


@dataclass(frozen=True)
class HoursView:
    """The hours of a vendor beside the promise."""

    terms: str
    legend: tuple[tuple[str, str], ...]
    """The class of each state of a half hour that occurs, and what it means."""
    channels: tuple[ChannelView, ...]


@dataclass(frozen=True)
class VendorView:
    """What the page says of a vendor."""

    anchor: str
    back: str
    """The part of the page about its lot."""
    name: str
    place: str
    total: str
    sides: str
    headline: str
    tables: tuple[PageTable, ...]
    """Its profile, what sets it apart, its KPIs."""
    hours: tuple[HoursView, ...]
    advice: tuple[Told, ...]
    notes: tuple[tuple[str, str], ...]
    """A bold word, perhaps empty, and a text."""
    answers: PageTable | None
    """`None` where no questionnaire counts."""


def vendor_views(ranking: Ranking, insights: Insights, anchors: Anchors, words: Words) -> Iterator[VendorView]:
    """Yield the vendors with a part of their own, in order; `anchors` has the name of each part."""
    for number, lot in enumerate(ranking.lots, start=1):
        for told in insights.of(lot.lot).vendors:
            if told.vendor in anchors:
                teller = _Teller(ranking, told, lot, lot.vendor(told.vendor), words)
                yield teller.view(anchors[told.vendor], f"lot-{number}")


@dataclass(frozen=True)
class _Teller:
    ranking: Ranking
    told: VendorInsights
    lot: LotRanking
    vendor: RankedVendor
    words: Words

    @property
    def card(self) -> Scorecard:
        return self.vendor.scorecard

    def view(self, anchor: str, back: str) -> VendorView:
        words, card, criteria = self.words, self.card, self.ranking.criteria
        has_answers = card.response is not None
        return VendorView(
            anchor=anchor,
            back=back,
            name=vendor_text(self.vendor),
            place=place_text(self.vendor, self.lot, words),
            total=MISSING if card.total is None else words.number(card.total, 1),
            sides=sides_text(card, words),
            headline=headline_text(self.told.headline, self.vendor, self.lot, criteria, words),
            tables=tuple(self._tables()) if has_answers else (),
            hours=tuple(self._hours()),
            advice=tuple(shortfall_texts(self.told.shortfalls, card, self.lot, words)) if has_answers else (),
            notes=(*note_texts(self.vendor, self.lot, criteria, words), *self._files()),
            answers=self._answers() if has_answers else None,
        )

    def _heads(self, *names: str) -> tuple[PageHead, ...]:
        """Return the heads of columns; those that hold figures have a sign of equality before their names."""
        return tuple(
            PageHead(self.words(f"report.column.{name.removeprefix('=')}"), "number" if name[0] == "=" else "wide")
            for name in names
        )

    def _tables(self) -> Iterator[PageTable]:
        told = self.told.profile
        if told.levels:
            yield self._profile(told.levels)
        rival = self.lot.vendor(told.rival) if told.rival else None
        if rival is not None:
            for key, contrasts in (("wins", told.wins), ("losses", told.losses)):
                title = self.words(f"report.vendor.{key}", rival=vendor_text(rival))
                if not rival.is_ranked:
                    title = f"{title} ({standing_text(rival.standing, self.words).lower()})"
                yield from self._contrasts(title, contrasts, rival)
        yield from self._contrasts(self.words("report.vendor.gaps"), told.gaps, None)
        if self.card.kpis:
            rows = tuple(map(self._kpi, self.card.kpis))
            heads = self._heads("kpi", "value", "=points", "=weight", "=contribution")
            yield PageTable(self.words("report.vendor.kpis"), heads, rows)

    def _profile(self, levels: Sequence[Level]) -> PageTable:
        words = self.words
        shown = [sort for sort in SORTS[::-1] if any(sort.value(level) is not None for level in levels)]
        heads = [PageHead(words("report.column.criterion")), PageHead(words("report.column.points"), "picture")]
        for sort in shown:
            name = words("report.vendor.mark.own" if sort.key == "own" else f"report.vendor.head.{sort.key}")
            heads.append(PageHead(f"{sort.sign} {name}", f"number {sort.key}"))
        rows = []
        for level in levels:
            said = level_text(level, self.card, words)
            cells = [PageCell(level_name(level, self.card, words)), PageCell(strip=level_strip(level, said))]
            for sort in shown:
                missed = "missed" if sort.key == "own" and level.is_under_floor else ""
                cells.append(figure(sort.value(level), words, 0 if sort.key == "floor" else 1, missed))
            rows.append(PageRow(tuple(cells)))
        return PageTable(words("report.vendor.profile"), tuple(heads), tuple(rows), look="profile")

    def _contrasts(self, title: str, found: Sequence[Contrast], rival: RankedVendor | None) -> Iterator[PageTable]:
        """Yield the questions that set two vendors apart, or one from the best there is, if any."""
        words = self.words
        other = words("report.vendor.head.possible") if rival is None else vendor_text(rival)
        heads = [*self._heads("question", "answer"), PageHead(vendor_text(self.vendor), "number name")]
        heads += [PageHead(other, "number name"), PageHead(words("report.vendor.head.difference"), "number strong")]
        rows = []
        for contrast in found[:_QUESTIONS]:
            both = [vendor.scorecard.asked(contrast.subject) for vendor in (self.vendor, rival) if vendor is not None]
            said, *there = (answer_text(score.question, score.answer, words) for score in both)
            notes = tuple(words("report.vendor.rival_answer", rival=other, answer=answer) for answer in there)
            difference = PageCell(f"{'+' if contrast.size > 0 else ''}{words.number(contrast.size, 1)}")
            figures = (figure(contrast.own, words), figure(contrast.other, words), difference)
            rows.append(PageRow((PageCell(question_name(both[0].question, words)), PageCell(said, notes), *figures)))
        if rows:
            yield PageTable(title, tuple(heads), tuple(rows))

    def _kpi(self, score: KpiScore) -> PageRow:
        words, unit = self.words, score.kpi.unit.of(self.words.language)
        said = words(f"report.vendor.kpi_missing_{score.kpi.supplied_by.value}")
        lines = [said] if score.value is None else kpi_value_text(score.value, unit, words).split("\n")
        limit = limit_text(score.kpi.limit, unit, words)
        value = PageCell(lines[0], (*lines[1:], *([limit] if limit else [])), "open" if score.value is None else "")
        return PageRow((PageCell(score.kpi.name.of(words.language)), value, *self._earned(score, score.points)))

    def _earned(self, score: QuestionScore | KpiScore, points: float | None) -> tuple[PageCell, ...]:
        """Return points, weight and contribution; where nothing could be earned, nothing was missed: dashes."""
        words, possible = self.words, score.possible
        weight = PageCell(words.percent(possible, 1) if possible else MISSING)
        return figure(points, words), weight, figure(score.contribution if possible else None, words, look="strong")

    def _hours(self) -> Iterator[HoursView]:
        words = self.words
        for score in self.card.questions:
            if score.hours is None or not score.answer.is_given:
                continue
            promise, offered = score.hours
            weeks = {channel.id: picture(promise, offered, channel.id) for channel in promise.channels}
            shown = {half for week in weeks.values() for day in week for half in day}
            terms = [hours.zone_text(promise, offered, words)]
            terms += [hours.holidays_text(offered, words)] if promise.holidays else []
            channels = []
            for channel in promise.channels:
                days = enumerate(weeks[channel.id])
                said = [hours.year_text(promise, offered, channel, words)]
                said += hours.missing_texts(promise, offered, channel, words)
                said.append(hours.unanswered_text(offered, channel, words))
                title = hours.heading_text(promise, offered, channel, words)
                week = tuple((words.weekday(day).capitalize(), day_strip(halves, words)) for day, halves in days)
                channels.append(ChannelView(title, tuple(filter(None, said)), week))
            legend = tuple((half.value, words(f"report.hours.legend.{half}")) for half in Half if half in shown)
            yield HoursView(" ".join(terms), legend, tuple(channels))

    def _files(self) -> Iterator[tuple[str, str]]:
        """Yield the files of a vendor of which it cannot be told which counts."""
        for file in self.ranking.files if self.card.response is None else ():
            if file.vendor == self.vendor.vendor.id:
                problem = file.problem
                yield file.file, "" if problem is None else f"{problem.message} {problem.hint}".rstrip()

    def _answers(self) -> PageTable:
        words, rows = self.words, []
        for criterion in self.card.criteria:
            name = PageCell(criterion.criterion.name.of(words.language))
            sums = (figure(criterion.points, words), PageCell(words.percent(criterion.possible, 1)))
            rows.append(PageRow((name, PageCell(), *sums, figure(criterion.contribution, words)), "group"))
            for score in criterion.questions:
                notes = (score.answer.evidence, *proof_lines(score, words), score.answer.comment)
                look = "open" if score.answer.is_open else ""
                said = PageCell(answer_text(score.question, score.answer, words), tuple(filter(None, notes)), look)
                asked = PageCell(score.question.text.of(words.language))
                rows.append(PageRow((asked, said, *self._earned(score, score.credited))))
        title = words("report.vendor.answers.title")
        if self.card.total is not None:
            title = words("report.vendor.answers.title_total", total=words.number(self.card.total, 1))
        heads = self._heads("question", "answer", "=counted", "=weight", "=contribution")
        return PageTable(title, heads, tuple(rows))
