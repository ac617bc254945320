"""Why the leader leads: the questions that decide, in the customers' terms, against the runner-up and the cheapest."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from scorecard.core.insight.contrast import Contrast, best_rival, kpi_contrasts, question_contrasts
from scorecard.core.model.kinds import Hours, Promise
from scorecard.core.model.responses import AnswerState, OfferedHours
from scorecard.report.text.hours import days_text
from scorecard.report.text.prices import cheapest_vendor
from scorecard.report.text.sentences import answer_text, question_name, vendor_text
from scorecard.typeset.text_fit import clip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scorecard.core.model.rankings import LotRanking, RankedVendor
    from scorecard.core.model.scorecards import QuestionScore, Scorecard
    from scorecard.words import Words

_WORTH_SAYING = 0.25
"""Points of the total; a smaller difference explains nothing."""
_BEHIND_NAMED = 2
_ANSWER_SHOWN = 80
_RANGE = 3
"""Weekdays that may be said as a range."""


@dataclass(frozen=True)
class Advantage:
    """What sets the leader apart from one rival."""

    lead: str
    """Whom it is held against."""
    said: str


def advantages(lot: LotRanking, words: Words, questions: int, rivals: int = 2) -> tuple[Advantage, ...]:
    """Return what sets the leader apart, by so many `questions` for each of at most so many `rivals`."""
    leader = next((one for one in lot.vendors if one.rank == 1), None)
    if leader is None:
        return ()
    against = [(rival, key) for rival, key in _rivals(lot, leader) if rival.scorecard.response is not None]
    return tuple(_against(leader, rival, key, words, questions) for rival, key in against[:rivals])


def _rivals(lot: LotRanking, leader: RankedVendor) -> list[tuple[RankedVendor, str]]:
    """Return the runner-up, and the cheapest vendor where that is another one, each with the key of its lead."""
    rival, cheapest = best_rival(lot, leader.vendor.id), cheapest_vendor(lot)
    is_cheapest = rival is not None and cheapest is not None and rival.vendor.id == cheapest.vendor.id
    found = [] if rival is None else [(rival, "against_cheapest" if is_cheapest else "against")]
    if cheapest is not None and not is_cheapest and cheapest.vendor.id != leader.vendor.id:
        found.append((cheapest, "against_cheapest"))
    return found


def _against(leader: RankedVendor, rival: RankedVendor, key: str, words: Words, questions: int) -> Advantage:
    found = question_contrasts(leader.scorecard, rival.scorecard)
    ahead = [one for one in found if one.size >= _WORTH_SAYING]
    behind = [one for one in reversed(found) if one.size <= -_WORTH_SAYING]
    said = "; ".join(islice(_sentences(leader.scorecard, rival, ahead, words), questions))
    said = (
        words("report.summary.why.said", said=said) if said else _figures_text(leader.scorecard, rival.scorecard, words)
    )
    if behind:
        names = [_name(leader.scorecard, one, words) for one in behind[:_BEHIND_NAMED]]
        said += " " + words("report.summary.why.behind", names=words.listed(names))
    return Advantage(words(f"report.summary.why.{key}", rival=vendor_text(rival)), said)


def _figures_text(card: Scorecard, rival: Scorecard, words: Words) -> str:
    """Return by which figures a vendor is ahead whose answers win nothing."""
    ahead = {one.subject for one in kpi_contrasts(card, rival) if one.size >= _WORTH_SAYING}
    names = [clip(score.kpi.name.of(words.language), _ANSWER_SHOWN) for score in card.kpis if score.kpi.id in ahead]
    return (
        words("report.summary.why.figures", names=words.listed(names)) if names else words("report.summary.why.nothing")
    )


def _sentences(card: Scorecard, rival: RankedVendor, ahead: Sequence[Contrast], words: Words) -> Iterator[str]:
    """Yield what is better in each question; days on which the rival is closed come first, as everybody knows them."""
    pairs = [(card.question(one.subject), rival.scorecard.question(one.subject)) for one in ahead]
    known = [(own, other) for own, other in pairs if own is not None and other is not None]
    closed = [_open_days_text(own, other, rival, words) for own, other in known]
    yield from (said for said in closed if said)
    yield from (_answers_text(*pair, rival, words) for pair, said in zip(known, closed, strict=True) if not said)


def _answers_text(own: QuestionScore, other: QuestionScore, rival: RankedVendor, words: Words) -> str:
    """Return both answers to a question, or what else makes the difference where they are the same."""
    name = question_name(own.question, words)
    here, there = (clip(answer_text(one.question, one.answer, words), _ANSWER_SHOWN) for one in (own, other))
    if here == there:
        return words(
            "report.summary.why.proven" if own.credit > other.credit else "report.summary.why.better",
            name=name,
            own=here,
        )
    if other.answer.state is not AnswerState.ANSWERED:
        return words("report.summary.why.unanswered", name=name, own=here, rival=vendor_text(rival))
    return words("report.summary.why.answers", name=name, own=here, other=there)


def _open_days_text(own: QuestionScore, other: QuestionScore, rival: RankedVendor, words: Words) -> str:
    """Return on which promised days and holidays the rival alone is closed; empty where there are none."""
    kind, here, there = own.question.kind, own.answer.value, other.answer.value
    if not (isinstance(kind, Hours) and isinstance(here, OfferedHours) and isinstance(there, OfferedHours)):
        return ""
    days = [day for day in range(7) if _is_open(kind.promise, here, day) and _is_closed(kind.promise, there, day)]
    promised = any(holiday.spans for holiday in kind.promise.holidays)
    holidays = promised and here.holidays is True and there.holidays is False
    if not days and not holidays:
        return ""
    # Days and holidays are one list: "Saturday, Sunday and holidays".
    said = [words.weekday(day) for day in days] if len(days) < _RANGE else [days_text(days, words)]
    said += [words("report.summary.why.holidays")] if holidays else []
    return words("report.summary.why.closed", days=words.listed(said), rival=vendor_text(rival))


def _is_open(promise: Promise, offered: OfferedHours, day: int) -> bool:
    return any(channel.week[day] and offered.of(channel.id, day) for channel in promise.channels)


def _is_closed(promise: Promise, offered: OfferedHours, day: int) -> bool:
    promised = [channel for channel in promise.channels if channel.week[day]]
    return bool(promised) and all(offered.of(channel.id, day) == () for channel in promised)


def _name(card: Scorecard, contrast: Contrast, words: Words) -> str:
    score = card.question(contrast.subject)
    return contrast.subject if score is None else words("phrase.quoted", text=question_name(score.question, words))
