"""The rows of a clarification: where only some readings are left, nothing else is taken; evidence may stand alone."""

from collections.abc import Sequence
from dataclasses import replace

from scorecard.core.model.cells import RawCell
from scorecard.core.model.misreads import Misread, Reading
from scorecard.core.model.responses import Answer, AnswerState, DayHours
from scorecard.core.questions.hours import understand_day_hours
from scorecard.core.questions.types import understand
from scorecard.core.questions.understand import is_blank, misread_reason, normalised, shown
from scorecard.core.values.texts import is_placeholder
from scorecard.forms.layout import FormColumn, Slot
from scorecard.forms.reading.answers import QUOTED, AnswerReader, AnswerRow
from scorecard.typeset.text_fit import clip


class ClarificationReader(AnswerReader):
    """Understands the rows that were found in a clarification."""

    def _single(self, slot: Slot, row: AnswerRow | None) -> Answer:
        if slot.only_proves:
            return self._answer(slot, row)
        if not slot.readings or row is None or row.answer is None or is_blank(row.answer) or row.is_unclear(slot):
            return super()._single(slot, row)
        chosen = self._chosen(slot, row.answer)
        if chosen is AnswerState.NOT_APPLICABLE:
            lacking = misread_reason(row.answer, row.reason, self.vocabulary)
            if lacking is None:
                return self._answer(slot, row, AnswerState.NOT_APPLICABLE)
            self.problems.append(self._misread(slot, lacking, row))
        elif isinstance(chosen, AnswerState) or chosen is None:
            self._refuse(slot, row, shown(row.answer))
        elif not isinstance(chosen, tuple):
            return self._answer(slot, row, AnswerState.ANSWERED, chosen)
        return self._answer(slot, row, AnswerState.NOT_UNDERSTOOD)

    def _chosen(self, slot: Slot, cell: RawCell) -> Reading | AnswerState | None:
        """Return which reading stands in a cell: as the list has it, or else as the question takes it."""
        text = normalised(shown(cell))
        for entry, reading in zip(slot.entries, slot.readings, strict=True):
            if text == normalised(entry):
                return reading
        if AnswerState.NOT_APPLICABLE in slot.readings:
            return None
        value = understand(slot.question, cell, "", self.vocabulary).value
        return next((reading for reading in slot.readings if reading == value), None)

    def _refuse(self, slot: Slot, row: AnswerRow, found: str) -> None:
        accepted = self.spoken.clauses(self.spoken("phrase.quoted", text=entry) for entry in slot.entries)
        data = {"question": self._named(slot), "found": clip(found, QUOTED), "accepted": accepted}
        self._note("read.no_reading", row.where(self.file), **data)

    def _day(self, slot: Slot, row: AnswerRow | None, before: Sequence[DayHours]) -> DayHours:
        if not slot.readings or row is None or row.is_unclear(slot):
            return super()._day(slot, row, before)
        cells = [cell for column in row.answer_columns(slot) if (cell := row.cells.get(column)) and not is_blank(cell)]
        if not cells:
            return super()._day(slot, row, before)
        text = " ".join(normalised(shown(cell)) for cell in cells)
        listed = {normalised(entry): reading for entry, reading in zip(slot.entries, slot.readings, strict=True)}
        found = listed.get(text) or understand_day_hours(
            [row.cells.get(column) for column in row.answer_columns(slot)], self.vocabulary
        )
        day = super()._day(slot, None, before)
        if isinstance(found, Misread) or found not in slot.readings or not isinstance(found, tuple):
            self._refuse(slot, row, text)
            return replace(day, where=row.where(""))
        return replace(day, spans=found, where=row.where(""))

    def _proven(self, slot: Slot, row: AnswerRow, found: Answer) -> Answer:
        """Return an answer with its evidence; where nothing else is asked, that is the answer."""
        if not slot.only_proves:
            return super()._proven(slot, row, found)
        said, known = found.evidence, self.vocabulary
        if self.attached and (not said or is_placeholder(said, known.attached)):
            said = self._attached()
        elif said and is_placeholder(said, known.no_proof):
            where = row.where(self.file, FormColumn.EVIDENCE)
            self._note("read.no_evidence", where, question=self._named(slot), found=clip(said, QUOTED))
            said = ""
        return replace(found, evidence=said, state=AnswerState.ANSWERED if said else AnswerState.UNANSWERED)
