"""The formulas of the What-if sheet: the model of `core.scoring` and `core.ranking` once more, for an office program.

Only functions that every office program has. Every comparison is made on values rounded to nine digits, as in the
model. Where there is no figure there is a dash, so what is a figure is asked with ISNUMBER throughout.
"""

from scorecard.core.comparison import DIGITS, rounded
from scorecard.core.model.criteria import Criteria, Criterion
from scorecard.core.model.kpis import Kpi
from scorecard.report.canvas.page import MISSING
from scorecard.report.whatif import plan as at
from scorecard.words import Words

NO_FIGURE = f'"{MISSING}"'


def address(row: int, column: int) -> str:
    """Return the address of a cell, such as $C$5."""
    from xlsxwriter.utility import xl_rowcol_to_cell  # type: ignore[import-untyped]

    found: str = xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True)
    return found


def area(first_row: int, first_column: int, last_row: int, last_column: int) -> str:
    """Return the address of cells, such as $C$5:$D$8."""
    return f"{address(first_row, first_column)}:{address(last_row, last_column)}"


def quoted(text: str) -> str:
    """Return a text as a formula holds it."""
    return '"' + text.replace('"', '""') + '"'


def unusable(plan: at.Plan) -> str:
    """Return how many inputs hold no number, one under 0, or a share over 100."""
    columns = [(first, len(weighed)) for first, weighed in plan.weighed]
    if plan.share is not None:
        columns.append((plan.share, 1))
    places = [(area(first, at.INPUT, first + count - 1, at.INPUT), count) for first, count in columns if count]
    counts = [f'{count}-COUNT({place})+COUNTIF({place},"<0")' for place, count in places]
    if plan.share is not None:
        counts.append(f'COUNTIF({address(plan.share, at.INPUT)},">100")')
    return "+".join(counts)


def share_that_counts(plan: at.Plan) -> str:
    """Return the share (0-1) of alignment where KPIs are measured; 1 where none are or an input cannot be used."""
    if plan.share is None:
        return "1"
    return f"IF({address(plan.unusable, at.ORIGINAL)}>0,1,{address(plan.share, at.INPUT)}/100)"


def mark(row: int, words: Words, *, is_share: bool) -> str:
    """Return what is to be said of an input, if anything."""
    typed, before = address(row, at.INPUT), address(row, at.ORIGINAL)
    wrong = f"OR({typed}<0,{typed}>100)" if is_share else f"{typed}<0"
    said = quoted(words("report.whatif.beyond_share" if is_share else "report.whatif.negative"))
    changed = f'IF({typed}<>{before},{quoted(words("report.whatif.changed"))},"")'
    return f"IF(NOT(ISNUMBER({typed})),{quoted(words('report.whatif.no_number'))},IF({wrong},{said},{changed}))"


def _sum_where(figures: str, weights: str) -> str:
    """Return the sum of the weights of what has a figure, none of which is under 0.

    Not with ISNUMBER, which Gnumeric asks of a single cell only.
    """
    return f'SUMIF({figures},">=0",{weights})'


class LotFormulas:
    """The formulas of a lot; `row` counts its vendors from 0."""

    def __init__(self, plan: at.Plan, lot: at.LotPlan, criteria: Criteria, words: Words) -> None:
        self.plan, self.lot, self.criteria, self.words = plan, lot, criteria, words
        self._usable = address(lot.usable, at.ORIGINAL)
        self._share = address(plan.unusable + 1, at.ORIGINAL) if lot.kpis else "1"
        self._criteria_sum = address(lot.weights, lot.alignment)
        self._kpis_sum = address(lot.weights, lot.financial)
        self._no_kpi_counts = f"AND({self._share}<1,{self._kpis_sum}=0)"

    def weight(self, weighed: Criterion | Kpi) -> str:
        """Return the weight that counts; what cannot be used is 0 here, and said elsewhere."""
        first, known = self.plan.weighed[isinstance(weighed, Kpi)]
        # By its side and its id: a KPI may have the id of a criterion.
        typed = address(first + [own.id for own in known].index(weighed.id), at.INPUT)
        return f"IF(ISNUMBER({typed}),MAX({typed},0),0)"

    def usable(self) -> str:
        """Return 1 where there are totals, 0 where an input cannot be used or there is nothing to divide by."""
        reasons = [f"{address(self.plan.unusable, at.ORIGINAL)}>0", f"{self._criteria_sum}=0"]
        if self.lot.kpis:
            reasons.append(self._no_kpi_counts)
        return f"IF(OR({','.join(reasons)}),0,1)"

    def message(self) -> str:
        """Return in words what the weights do to the order, or why there is none."""
        found = [
            (f"{address(self.plan.unusable, at.ORIGINAL)}>0", "see_above"),
            (f"{self._criteria_sum}=0", "criteria_zero"),
        ]
        found += [(self._no_kpi_counts, "kpis_zero")] if self.lot.kpis else []
        found.append((f"SUM({self._basis(at.RANKED)})=0", "nobody"))
        found.append((f"SUMPRODUCT(1*({self._column(at.RANK)}<>{self._column(at.RANK_BEFORE)}))=0", "same"))
        said = quoted(self.words("report.whatif.other"))
        for condition, key in reversed(found):
            said = f"IF({condition},{quoted(self.words(f'report.whatif.{key}'))},{said})"
        return said

    def alignment_part(self) -> str:
        """Return how many of the 100 points of a total are alignment."""
        return f"IF({self._usable}=0,{NO_FIGURE},100*{self._share})"

    def part(self, column: int) -> str:
        """Return how many of the 100 points of a total the weight in a column comes to, where its whole side counts."""
        own = address(self.lot.weights, column)
        part = f"100*{self._share}*{own}/{self._criteria_sum}"
        if column > self.lot.alignment:
            part = f"IF({self._kpis_sum}=0,0,100*(1-{self._share})*{own}/{self._kpis_sum})"
        return f"IF({self._usable}=0,{NO_FIGURE},{part})"

    def alignment(self, row: int) -> str:
        """Return a vendor's alignment: a criterion that does not apply hands its weight to the others."""
        weights, points = self._criteria(self.lot.weights), self._criteria(self.lot.first_vendor + row)
        applicable = _sum_where(points, weights)
        return f"IF({self._usable}*{applicable}>0,SUMPRODUCT({weights},{points})/{applicable},{NO_FIGURE})"

    def financial(self, row: int) -> str:
        """Return a vendor's financial side, if any KPI that counts is known."""
        weights, points = self._kpis(self.lot.weights), self._kpis(self.lot.first_vendor + row)
        known = f"SUMPRODUCT({weights},{self._kpis(self.lot.first_basis + row)})"
        mean = f"SUMPRODUCT({weights},{points})/{_sum_where(points, weights)}"
        return f"IF({self._usable}*{known}>0,{mean},{NO_FIGURE})"

    def total(self, row: int) -> str:
        """Return a vendor's total; where no KPI has a weight, alignment is all of it (or there is no total at all)."""
        alignment = self._of(row, self.lot.alignment)
        if not self.lot.kpis:
            return alignment
        financial = self._of(row, self.lot.financial)
        both = f"{self._share}*{alignment}+(1-{self._share})*{financial}"
        known = f"AND(ISNUMBER({alignment}),ISNUMBER({financial}))"
        return f"IF({self._kpis_sum}=0,{alignment},IF({known},{both},{NO_FIGURE}))"

    def ranked(self, row: int) -> str:
        """Return 1 where a vendor that nothing else excludes has a total and reaches each `minimum`, else 0."""
        missed = list(self._missed(row).values())
        reached = f"IF(OR({','.join(missed)}),0,1)" if missed else "1"
        return f"IF(ISNUMBER({self._of(row, at.TOTAL)}),{reached},0)"

    def rank(self, row: int) -> str:
        """Return 1 and how many are better: by total, then alignment, the weakest criterion, and coverage."""
        better = ""
        for column in (self.lot.alignment, self.lot.standing + 1, self.lot.standing, at.TOTAL_ROUNDED):
            every, own = self._basis(column), address(self.lot.first_basis + row, column)
            better = f"(({every}>{own})+({every}={own})*{better})" if better else f"({every}>{own})"
        count = f"1+SUMPRODUCT({self._basis(at.RANKED)}*{better})"
        return f"IF({self._is_ranked(row)},{count},{NO_FIGURE})"

    def position(self, row: int) -> str:
        """Return a vendor's line in the order: those that share a rank follow each other by id."""
        ranks, own = self._column(at.RANK), self._of(row, at.RANK)
        ids, own_id = self._basis(at.BY_ID), address(self.lot.first_basis + row, at.BY_ID)
        return f"IF({self._is_ranked(row)},{own}+SUMPRODUCT(({ranks}={own})*({ids}<{own_id})),0)"

    def standing(self, row: int) -> str:
        """Return in words what a vendor's standing is by these weights, or why it is not ranked."""
        provisional = quoted(self.words("standing.provisional"))
        coverage = address(self.lot.first_basis + row, self.lot.alignment)
        partly = f"{coverage}<{rounded(self.criteria.complete)!r}"
        ranked = f"IF({partly},{provisional},{quoted(self.words('standing.eligible'))})"
        if at.is_provisional(self.lot.vendors[row]):
            ranked = provisional
        why = quoted(self.words("report.whatif.no_total"))
        for key, missed in reversed(self._missed(row).items()):
            bound = getattr(self.criteria.minimum, key)
            said = self.words(f"report.whatif.under_{key}", bound=self.words.number(bound))
            why = f"IF({missed},{quoted(said)},{why})"
        return f"IF({self._is_ranked(row)},{ranked},IF({self._usable}=0,{NO_FIGURE},{why}))"

    def compared(self, row: int, column: int) -> str:
        """Return a total or an alignment as it is compared."""
        own = self._of(row, column)
        return f"IF(ISNUMBER({own}),ROUND({own},{DIGITS}),0)"

    def weakest(self, row: int) -> str:
        """Return a vendor's fewest points in a criterion, whatever its weight."""
        return f"ROUND(MIN({self._criteria(self.lot.first_vendor + row)}),{DIGITS})"

    def coverage(self, row: int) -> str:
        """Return the answered share of what applies to a vendor."""
        weights, shares = self._criteria(self.lot.weights), self._criteria(self.lot.first_basis + row)
        mean = f"SUMPRODUCT({weights},{shares})/{_sum_where(shares, weights)}"
        return f"IF(ISNUMBER({self._of(row, self.lot.alignment)}),ROUND({mean},{DIGITS}),0)"

    def in_order(self, place: int) -> dict[int, str]:
        """Return what stands in a line of the order (from 1), by the columns of the vendors."""
        place_of = f"MATCH({place},{self._basis(at.POSITION)},0)"
        found = {column: f"INDEX({self._column(column)},{place_of})" for column in (at.NAME, at.RANK, at.TOTAL)}
        if self.lot.kpis:
            found[self.lot.alignment] = f"{self._share}*INDEX({self._column(self.lot.alignment)},{place_of})"
            found[self.lot.financial] = f"(1-{self._share})*INDEX({self._column(self.lot.financial)},{place_of})"
        return {column: f'IFERROR({formula},"")' for column, formula in found.items()}

    def _of(self, row: int, column: int) -> str:
        return address(self.lot.first_vendor + row, column)

    def _column(self, column: int) -> str:
        first = self.lot.first_vendor
        return area(first, column, first + len(self.lot.vendors) - 1, column)

    def _basis(self, column: int) -> str:
        first = self.lot.first_basis
        return area(first, column, first + len(self.lot.vendors) - 1, column)

    def _criteria(self, row: int) -> str:
        return area(row, at.FIRST_POINTS, row, self.lot.alignment - 1)

    def _kpis(self, row: int) -> str:
        return area(row, self.lot.alignment + 1, row, self.lot.financial - 1)

    def _is_ranked(self, row: int) -> str:
        return f"{address(self.lot.first_basis + row, at.RANKED)}=1"

    def _missed(self, row: int) -> dict[str, str]:
        """Return what is true where a side is known and under its minimum, by the side's name."""
        minimum = self.criteria.minimum
        sides = {"alignment": (minimum.alignment, self.lot.alignment)}
        if self.lot.kpis:
            sides["financial"] = (minimum.financial, self.lot.financial)
        return {
            key: f"IF(ISNUMBER({self._of(row, column)}),"
            f"ROUND({self._of(row, column)},{DIGITS})<{rounded(bound)!r},FALSE)"
            for key, (bound, column) in sides.items()
            if bound is not None
        }
