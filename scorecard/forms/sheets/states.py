"""What state an answer is in, as formulas: a tick stands only where it is certain that the answer can be read.

The formulas know less than the reader does: what they cannot prove is to be checked. They have only functions that
Excel from 2010 on, LibreOffice, Gnumeric and Google Sheets all compute; Gnumeric takes ranges in SUMPRODUCT only
beside operators.
"""

from dataclasses import dataclass

from scorecard.core.model.kinds import Day, FreeText, Multi, Number
from scorecard.core.questions.understand import plain_number
from scorecard.core.values.numbers import in_percent
from scorecard.forms.layout import LISTS_SHEET, TICK, FormColumn, Slot, SlotPart
from scorecard.forms.offers import option_text
from scorecard.forms.overview import NUMBER_FORMATS, KnownCell, OverviewColumn
from scorecard.forms.results import PLAIN, SIGNS
from scorecard.forms.sheets.drawing import Draft, prefix_of
from scorecard.forms.sheets.hours_grid import day_state
from scorecard.words import Words


def quoted(text: str) -> str:
    """Return a text as formulas have it."""
    return '"' + text.replace('"', '""') + '"'


def _without(signs: str, text: str) -> str:
    """Return the formula of a text without some signs; programs take up to 64 functions in one another."""
    for sign in signs:
        text = f'SUBSTITUTE({text},{quoted(sign)},"")'
    return text


def sentence(spoken: Words, key: str, **formulas: str) -> str:
    """Return the formula of a text in whose places stand the results of formulas."""
    return f'"{spoken(key, **{name: f"{chr(34)}&{formula}&{chr(34)}" for name, formula in formulas.items()})}"'


def _count(state: str, parts: tuple[Slot, ...]) -> str:
    """Return the formula of how many parts of a question are in a state."""
    return f"COUNTIF({parts[0].cell(FormColumn.DONE)}:{parts[-1].cell(FormColumn.DONE)},{state})"


@dataclass(frozen=True)
class States:
    """The formulas of one questionnaire, without their equals sign."""

    draft: Draft

    @property
    def spoken(self) -> Words:
        """The words of the questionnaire's language."""
        return self.draft.spoken

    def state(self, slot: Slot, parts: tuple[Slot, ...]) -> str:
        """Return the formula of the state that the column "Done" shows for a row; `parts` are those of its question."""
        cell = slot.cell(FormColumn.ANSWER)
        if slot.part is SlotPart.SPECIFY:
            return self._in_words(slot)
        if slot.only_proves:
            return self._with_evidence(slot)
        if slot.part is SlotPart.DAY:
            return self._under_condition(slot, "", day_state(slot, self.draft.form, self.spoken))
        if parts:
            answered, nothing = self._of_parts(slot, parts), self._are_blank(parts)
        else:
            answered = f"IF({self._is_proven(slot)},{self._with_evidence(slot)},{self._word('check')})"
            nothing = f'LEN(TRIM({cell}&""))=0'
        if slot.is_whole and slot.has_answer:
            answered = self._or_not_applicable(slot, parts, answered)
        if not parts:
            answered = f"IF({nothing},{self._blank(slot)},{answered})"
        return f"IFERROR({self._under_condition(slot, nothing, answered)},{self._word('check')})"

    def complete(self, slot: Slot) -> str:
        """Return the formula of whether a question is answered: 1 or 0, and nothing for one that does not apply."""
        done = slot.cell(FormColumn.DONE)
        is_done = f"{done}={quoted(TICK)}" if slot.only_proves else self._is_done(done)
        not_needed = quoted("") if slot.needed_with else self._word("does_not_apply")
        return f'IF({done}={not_needed},"",IF({is_done},1,0))'

    def letters(self, cell: str) -> str:
        """Return the formula of a text without the signs and spaces between its letters."""
        return f'SUBSTITUTE({_without(SIGNS, f"UPPER({cell})")},CHAR(10),"")'

    def number_shown(self, cell: str, *, in_percent: bool) -> str:
        """Return the formula of what a cell on a section's sheet shows: 1 a number, 2 a percentage, 0 anything else.

        CELL tells General from dates, times, percent and currencies, but not all of them in every program. Gnumeric
        cannot tell many times from General, and calls currencies thousands; Google Sheets tells nothing. There, what
        could be a time of day or a date of these years is not certain.
        """
        general, time, money, own = (
            f'IFERROR(CELL("format",{address}),"G")'
            for address in (*(self.draft.overview.known_cell(known) for known in NUMBER_FORMATS), cell)
        )
        plain = f'ISNUMBER(FIND(LEFT({own}),"F"&IF(LEFT({money})="C",",","")&{general}))'
        short = f"ABS(ROUND({cell},6)-{cell})<1E-9"
        no_moment = f"OR({time}<>{general},{cell}<=0,AND({cell}>1.5,{short},ABS({cell}-45000)>5000))"
        shown = f"IF(AND({plain},{no_moment}),1,0)"
        if in_percent:
            shown = f'IF(LEFT({own})="P",2,{shown})'
        return f"IF(ISNUMBER({cell}),{shown},0)"

    # --- pieces ---

    def _blank(self, slot: Slot) -> str:
        """Return the state of a row in which nothing stands; it may be needed only once something stands in another."""
        if not slot.needed_with:
            return quoted(self.draft.results.blank(slot))
        other = self.draft.form.slots[slot.needed_with].cell(FormColumn.ANSWER)
        return f'IF(LEN(TRIM({other}&""))=0,"",{self._word("to_do")})'

    def _in_words(self, slot: Slot) -> str:
        """Return the state of a row that puts an option into words: it is wanted where the option was given."""
        option = slot.part_id.partition("/")[0]
        if isinstance(slot.question.kind, Multi):
            chosen, said = f"{slot.question.id}/{option}", self.spoken.spellings("yes")[0]
        else:
            chosen, said = slot.question.id, option_text(slot.question, option, self.spoken)
        is_given = f'TRIM({self.draft.form.slots[chosen].cell(FormColumn.ANSWER)}&"")={quoted(said.strip())}'
        is_blank = f'LEN(TRIM({slot.cell(FormColumn.ANSWER)}&""))=0'
        wanted = f"IF({is_blank},{self._word('to_do')},{quoted(TICK)})"
        return f"IF({is_given},{wanted},IF({is_blank},{self._word('does_not_apply')},{self._word('check')}))"

    def _word(self, key: str) -> str:
        return quoted(self.spoken(f"form.{key}"))

    def _is_done(self, done: str) -> str:
        return f"OR({done}={quoted(TICK)},{done}={self._word('evidence_missing')})"

    def _overview(self, slot: Slot, column: OverviewColumn) -> str:
        return f"{prefix_of(LISTS_SHEET)}{self.draft.overview.cell(slot, column)}"

    def _of_parts(self, slot: Slot, parts: tuple[Slot, ...]) -> str:
        """Return the state of a question by those of its parts."""
        done, to_do = _count(quoted(TICK), parts), _count(self._word("to_do"), parts)
        of_all = quoted(f" {self.spoken('form.of')} {len(parts)}")
        partly = f"IF({done}+{to_do}<{len(parts)},{self._word('check')},{done}&{of_all})"
        return f"IF({done}={len(parts)},{self._with_evidence(slot)},{partly})"

    def _are_blank(self, parts: tuple[Slot, ...]) -> str:
        return f"{_count(self._word('to_do'), parts)}={len(parts)}"

    def _or_not_applicable(self, slot: Slot, parts: tuple[Slot, ...], answered: str) -> str:
        """Return the state of a question that may not apply; above parts, that is all that its cell can say."""
        if not slot.question.not_applicable:
            return answered
        cell = f'TRIM({slot.cell(FormColumn.ANSWER)}&"")'
        said = f"{cell}={quoted(self.spoken.spellings('not_applicable')[0])}"
        has_reason = self._has_content(slot, OverviewColumn.COMMENT, KnownCell.NO_EVIDENCE)
        excused = f"IF({has_reason},{quoted(TICK)},{self._word('reason_missing')})"
        if not parts:
            return f"IF({said},{excused},{answered})"
        alone = f"AND({said},{self._are_blank(parts)})"
        return f"IF(LEN({cell})=0,{answered},IF({alone},{excused},{self._word('check')}))"

    def _with_evidence(self, slot: Slot) -> str:
        """Return the state of a question that is answered, by what stands beside it."""
        if not slot.has_evidence:
            return quoted(TICK)
        named = self._has_content(slot, OverviewColumn.EVIDENCE, KnownCell.NO_EVIDENCE)
        if slot.proven_entry:
            answer = f'TRIM({slot.cell(FormColumn.ANSWER)}&"")'
            named = f"OR({named},{answer}<>{quoted(slot.proven_entry.strip())})"
        return f"IF({named},{quoted(TICK)},{self._word('evidence_missing')})"

    def _under_condition(self, slot: Slot, nothing: str, state: str) -> str:
        """Return the state of a question that may hang on another one: until that is answered, it cannot be settled."""
        condition = slot.question.only_if
        if condition is None:
            return state
        gate = self.draft.form.slots[condition.question]
        prefix = "" if gate.sheet == slot.sheet else prefix_of(gate.sheet)
        done = prefix + gate.cell(FormColumn.DONE)
        settled = self._is_done(done)
        wanted = quoted(option_text(gate.question, condition.option, self.spoken).strip())
        otherwise = f'AND({settled},TRIM({prefix}{gate.cell(FormColumn.ANSWER)}&"")<>{wanted})'
        not_needed = self._word("does_not_apply")
        open_or_settled = f"IF(OR({nothing},{settled}),{state},{self._word('check')})" if slot.is_whole else state
        return f"IF(OR({done}={not_needed},{otherwise}),{not_needed},{open_or_settled})"

    def _has_content(self, slot: Slot, column: OverviewColumn, placeholders: KnownCell) -> str:
        """Return whether there are plain letters or figures, and no placeholder."""
        bare, words = (
            self._overview(slot, column),
            f"{prefix_of(LISTS_SHEET)}{self.draft.overview.known_cell(placeholders)}",
        )
        return f'AND(ISERROR(FIND("|"&{bare}&"|",{words})),LEN({bare})>LEN({_without(PLAIN, bare)}))'

    def _is_proven(self, slot: Slot) -> str:
        """Return whether it is certain that the answer in a cell in which something stands can be read."""
        cell = slot.cell(FormColumn.ANSWER)
        kind = slot.question.kind
        match kind:
            case Number() if not slot.entries:
                return self._is_number(slot, kind)
            case Day() if not slot.entries:
                first, last = (f"DATE({day.year},{day.month},{day.day})" for day in (kind.earliest, kind.latest))
                # As text a date is certain only as 2027-02-26; in LibreOffice TRUE is a number, too.
                text = f'IF(AND(LEN({cell})=10,MID({cell},5,1)="-",MID({cell},8,1)="-"),DATEVALUE({cell}),0)'
                day = f"INT(IF(ISTEXT({cell}),{text},{cell}))"
                return f"AND({day}>={first},{day}<={last})"
            case FreeText():
                content = self._has_content(slot, OverviewColumn.ANSWER, KnownCell.NO_TEXT)
                return f"AND(ISTEXT({cell}),LEN({cell})<={kind.max_length},{content})"
        return f'SUMPRODUCT(--({self.draft.form.list_range(slot.entries)}=TRIM({cell}&"")))>0'

    def _is_number(self, slot: Slot, kind: Number) -> str:
        """Return whether a number is certain; in percent 85 and 85 % are, and 0.85 may be either."""
        cell, shown = slot.cell(FormColumn.ANSWER), self._overview(slot, OverviewColumn.ANSWER)
        lowest, highest = plain_number(kind.lowest), plain_number(kind.highest)
        proven = f"AND({cell}>={lowest},{cell}<={highest})"
        if in_percent(kind.unit.of(self.spoken.language)):
            percentage = f"ROUND(100*{cell},10)"
            bare = f"AND({cell}>={lowest},{cell}<={highest},OR({cell}<=0,{cell}>1))"
            proven = f"IF({shown}=2,AND({percentage}>={lowest},{percentage}<={highest}),{bare})"
        proven = f"IF({shown}>0,{proven},FALSE)"
        if kind.not_measured is None:
            return proven
        return f'IF(TRIM({cell}&"")={quoted(self.spoken.spellings("not_measured")[0])},TRUE,{proven})'
